"""A large chain with many organisations, the same one in every run, as a map and as plain tables."""

import csv
import random

KINDS = ["enterprise"] * 16 + ["university", "institute", "agency", "service"]
ROLES = ["makes", "supplies", "operates", "tests", "serves", "researches", "pilots"]


class GeneratedChain:
    """Nodes, links from earlier nodes to later ones, organisations and facts."""

    def __init__(self, nodes=2_000, links=5_000, organisations=200_000, facts=600_000, cities=100):
        generator = random.Random(1)
        self.nodes = nodes
        self.cities = cities
        pairs = set()
        while len(pairs) < links:
            head = generator.randrange(1, nodes)
            pairs.add((generator.randrange(max(0, head - 100), head), head))
        self.links = sorted(pairs, key=lambda pair: (pair[1], pair[0]))
        self.organisations = [
            (generator.choice(KINDS), generator.randrange(cities)) for _ in range(organisations)
        ]
        # (organisation, node, role), each organisation at several nodes.
        places = set()
        while len(places) < facts:
            organisation = len(places) // 3 % organisations
            places.add((organisation, generator.randrange(nodes), generator.choice(ROLES)))
        self.facts = sorted(places)

    def write_map(self, folder):
        """Writes `map.chain` and `members.csv`; gives the size of the table in bytes."""
        lines = ['map generated "A generated chain" zh "生成的产业链" { lang en, zh }']
        lines += [f'region city-{i} "City {i}" zh "{i}号市"' for i in range(self.cities)]
        for stage, name in enumerate(["upstream", "midstream", "downstream"]):
            lines.append(f"stage {name} {{")
            for i in range(self.nodes * stage // 3, self.nodes * (stage + 1) // 3):
                lines.append(f'  node n{i} "Product {i}" zh "产品{i}"')
            lines.append("}")
        inputs = {}
        for tail, head in self.links:
            inputs.setdefault(head, []).append(f"n{tail}")
        lines += [f"{', '.join(tails)} -> n{head}" for head, tails in inputs.items()]
        lines.append('members from "members.csv"')
        (folder / "map.chain").write_text("\n".join(lines) + "\n", encoding="utf-8")
        table = folder / "members.csv"
        with open(table, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(
                ["id", "name", "name.zh", "kind", "region", "role", "node", "source", "asof"])
            last = None
            for organisation, node, role in self.facts:
                kind, city = self.organisations[organisation]
                own = (
                    [f"Company {organisation}", f"第{organisation}有限公司", kind, f"city-{city}"]
                    if organisation != last else ["", "", "", ""])
                last = organisation
                source = f"https://example.org/report/{organisation // 100}"
                writer.writerow([f"o{organisation}", *own, role, f"n{node}", source, "2026-05"])
        return table.stat().st_size
