"""The CPU time of whole processes, as the kernel counts it."""

import os
import statistics
import subprocess


def cpu_seconds(command):
    """Runs a command once; its user and system time together, its children's included."""
    with open(os.devnull, "wb") as nothing:
        process = subprocess.Popen(command, stdout=nothing, stderr=subprocess.PIPE)
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.stderr.close()
    # wait4 has reaped the process; without this, Popen would wait for it again.
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: {complaint.decode()}")
    return usage.ru_utime + usage.ru_stime


def medians(commands, rounds):
    """The median CPU time of each named command over so many rounds.

    The commands take turns, so that a slow minute of the machine meets all of them alike.
    """
    times = {name: [] for name in commands}
    for command in commands.values():
        cpu_seconds(command)
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(cpu_seconds(command))
    return {name: statistics.median(values) for name, values in times.items()}
