#!/usr/bin/env python3
"""Changes one line of the sources at a time and sees whether a test notices.

usage: mutate.py [--only TEXT] [--folder FOLDER]

Each mutation of mutations.txt is applied to a copy of the tree, which is built and tested; then it is
taken back. A mutation that no test notices survives: it shows a promise that nobody checks. Ends with
1 when one survives or no longer fits the sources.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# A mutation may turn a loop into an endless one.
TEST_SECONDS = 300


def mutations():
    """The mutations of the list: file, old text, new text, and the tests to run (a regular expression)."""
    found, current = [], {}
    for line in (HERE / "mutations.txt").read_text().splitlines():
        if line.startswith("@ "):
            current = dict(zip(("file", "tests"), line[2:].split(" ", 1)))
        elif line.startswith("- "):
            current = {**current, "old": line[2:]}
        elif line.startswith("+"):
            found.append({**current, "new": line[2:]})
    return found


def copy_tree(folder):
    """Copies what git tracks, as it stands in the working tree; what was built there is kept."""
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    ).stdout
    wanted = {folder / name for name in filter(None, names.split("\0")) if (ROOT / name).is_file()}
    for stale in folder.glob("[!.]*/**/*"):
        if stale.is_file() and stale not in wanted:
            stale.unlink()
    for name in filter(None, names.split("\0")):
        source, copy = ROOT / name, folder / name
        # A file that has not changed keeps its time, so that it is not compiled again.
        if source.is_file() and not (copy.exists() and copy.read_bytes() == source.read_bytes()):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)


def run(command, folder):
    """Whether a command succeeds; a command that takes too long does not."""
    try:
        done = subprocess.run(
            command, cwd=folder, timeout=TEST_SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def build(folder):
    return run(["swift", "build", "--build-tests"], folder)


def verdict(mutation, folder):
    """What becomes of a mutation: killed, survived, or stale when it does not fit or build."""
    path = folder / mutation["file"]
    if not path.exists():
        return "stale"
    text = path.read_text()
    if text.count(mutation["old"]) != 1:
        return "stale"
    try:
        path.write_text(text.replace(mutation["old"], mutation["new"]))
        if not build(folder):
            return "stale"
        survives = run(["swift", "test", "--skip-build", "--filter", mutation["tests"]], folder)
        return "survived" if survives else "killed"
    finally:
        path.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="only mutations whose file has this in its path")
    parser.add_argument("--folder", default=str(ROOT / "build" / "mutate"), help="where the copy is made")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder)
    copy_tree(folder)
    if not run(["swift", "build", "--build-tests"], folder) and not build(folder):
        sys.exit("the copy does not build")
    verdicts = []
    for mutation in mutations():
        if options.only not in mutation["file"]:
            continue
        start = time.monotonic()
        outcome = verdict(mutation, folder)
        verdicts.append(outcome)
        seconds = time.monotonic() - start
        print(f"{outcome:9}{seconds:5.0f} s  {mutation['file']}", flush=True)
        if outcome != "killed":
            print(f"  - {mutation['old'].strip()}\n  + {mutation['new'].strip()}", flush=True)
    killed = verdicts.count("killed")
    print(f"{len(verdicts)} mutations, {killed} killed, {verdicts.count('survived')} survived, {verdicts.count('stale')} stale")
    sys.exit(0 if killed == len(verdicts) else 1)


if __name__ == "__main__":
    main()
