#!/usr/bin/env python3
"""Measures questions about a large chain beside databases and graph libraries. Fails on nothing.

usage: queries.py --engine PROGRAM [--rounds N]

Every tool has the same data in its memory and one core. Peers that are not installed are left out;
`pip install duckdb polars igraph rustworkx` brings them.
"""

import argparse
import json
import os
import pathlib
import sqlite3
import statistics
import subprocess
import tempfile
import time

os.environ["POLARS_MAX_THREADS"] = "1"

from generated_chain import GeneratedChain  # noqa: E402

CITY = 7
MEGABYTE = 1_000_000


def median(rounds, body):
    """The median time of so many runs in milliseconds, and what the last gave."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        result = body()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), result


# Each function gives a way to count the nodes with fewer than two enterprises in a city.

SQL = """
    select count(*) from nodes left join (
      select node, count(distinct facts.organisation) as many
      from facts join organisations on organisations.id = facts.organisation
      where kind = 'enterprise' and city = 7 group by node
    ) as found on found.node = nodes.id
    where coalesce(many, 0) < 2
"""


def in_duckdb(chain, folder):
    import duckdb

    connection = duckdb.connect()
    connection.execute("set threads = 1")
    write_tables(chain, folder)
    for table in ["nodes", "organisations", "facts"]:
        connection.execute(f"create table {table} as from read_csv('{folder}/{table}.csv')")
    return lambda: connection.execute(SQL).fetchone()[0]


def in_sqlite(chain, folder):
    connection = sqlite3.connect(":memory:")
    connection.execute("create table nodes (id integer primary key)")
    connection.execute("create table organisations (id integer primary key, kind text, city integer)")
    connection.execute("create table facts (organisation integer, node integer, role text)")
    connection.executemany("insert into nodes values (?)", ((i,) for i in range(chain.nodes)))
    connection.executemany(
        "insert into organisations values (?, ?, ?)",
        ((i, kind, city) for i, (kind, city) in enumerate(chain.organisations)))
    connection.executemany("insert into facts values (?, ?, ?)", chain.facts)
    connection.execute("create index by_place on organisations (city, kind)")
    connection.execute("create index by_organisation on facts (organisation, node)")
    connection.execute("analyze")
    return lambda: connection.execute(SQL).fetchone()[0]


def in_polars(chain, folder):
    import polars

    organisations = polars.DataFrame(
        {"organisation": range(len(chain.organisations)),
         "kind": [kind for kind, _ in chain.organisations],
         "city": [city for _, city in chain.organisations]})
    facts = polars.DataFrame(
        chain.facts, schema=["organisation", "node", "role"], orient="row")

    def ask():
        wanted = organisations.lazy().filter(
            (polars.col("kind") == "enterprise") & (polars.col("city") == CITY))
        counts = (
            facts.lazy().join(wanted, on="organisation").group_by("node")
            .agg(polars.col("organisation").n_unique().alias("many"))
            .filter(polars.col("many") >= 2))
        return chain.nodes - counts.collect().height

    return ask


def in_sets(chain, folder):
    def ask():
        wanted = {
            i for i, (kind, city) in enumerate(chain.organisations)
            if kind == "enterprise" and city == CITY}
        found = {}
        for organisation, node, _ in chain.facts:
            if organisation in wanted:
                found.setdefault(node, set()).add(organisation)
        return chain.nodes - sum(1 for organisations in found.values() if len(organisations) > 1)

    return ask


def write_tables(chain, folder):
    (folder / "nodes.csv").write_text("id\n" + "".join(f"{i}\n" for i in range(chain.nodes)))
    (folder / "organisations.csv").write_text(
        "id,kind,city\n" + "".join(f"{i},{k},{c}\n" for i, (k, c) in enumerate(chain.organisations)))
    (folder / "facts.csv").write_text(
        "organisation,node,role\n" + "".join(f"{o},{n},{r}\n" for o, n, r in chain.facts))


# Each function gives a way to count the nodes upstream of the last one.

def in_igraph(chain, folder):
    import igraph

    graph = igraph.Graph(n=chain.nodes, edges=chain.links, directed=True)
    return lambda: len(graph.subcomponent(chain.nodes - 1, mode="in")) - 1


def in_rustworkx(chain, folder):
    import rustworkx

    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(range(chain.nodes))
    graph.add_edges_from_no_data(chain.links)
    return lambda: len(rustworkx.ancestors(graph, chain.nodes - 1))


def measure(peers, chain, folder, rounds):
    """The times of the peers that are installed, and what each gave."""
    times, results = {}, {}
    for name, prepare in peers.items():
        try:
            ask = prepare(chain, folder)
        except ImportError:
            print(f"  {name} is not installed and left out")
            continue
        times[name], results[name] = median(rounds, ask)
    return times, results


def table(title, own, own_result, times, results):
    print(f"{title}: {own_result}")
    print(f"  {'chainmap':16}{own:10.3f} ms")
    for name, milliseconds in times.items():
        note = "" if results[name] == own_result else f"   but it found {results[name]}"
        print(f"  {name:16}{milliseconds:10.3f} ms{milliseconds / own:10.1f} times as long{note}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--engine", required=True)
    parser.add_argument("--rounds", type=int, default=51)
    options = parser.parse_args()
    chain = GeneratedChain()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        size = chain.write_map(folder)
        question = f"nodes with fewer than 2 enterprises in city-{CITY}"
        last = f"n{chain.nodes - 1}"
        run = subprocess.run(
            [options.engine, name, question, last, str(options.rounds)], check=True,
            capture_output=True, text=True)
        own = json.loads(run.stdout)
        print(
            f"A chain of {chain.nodes} nodes, {len(chain.links)} links, "
            f"{len(chain.organisations)} organisations, {len(chain.facts)} facts: medians of "
            f"{options.rounds} runs on one core")
        databases = {
            "DuckDB": in_duckdb, "Polars": in_polars, "SQLite": in_sqlite, "Python sets": in_sets}
        table(f"‘{question}’", own["query"], own["rows"],
              *measure(databases, chain, folder, options.rounds))
        graphs = {"igraph": in_igraph, "rustworkx": in_rustworkx}
        table(f"nodes upstream of {last}", own["upstream"], own["upstreamNodes"],
              *measure(graphs, chain, folder, options.rounds * 10))
        print(f"what {last} cannot do without: {own['needed']} nodes")
        print(f"  {'chainmap':16}{own['bottlenecks']:10.3f} ms")
        print(f"reading the map with its table of {size / MEGABYTE:.0f} MB")
        print(f"  {'chainmap':16}{size / MEGABYTE / own['load'] * 1000:10.1f} MB/s")
        print("memory above the names")
        print(f"  {'chainmap':16}{own['bytesPerFact']:10.1f} bytes a fact")


if __name__ == "__main__":
    main()
