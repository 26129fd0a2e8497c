"""The customers of ``data/capture_world.toml`` and the lines that reps type about them."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.method.capture import KnownCustomer, KnownDeal, KnownLead, Reading, read_line
from funnel_desktop.method.known_names import Hit, KnownNames
from tests.benchmarks.data import rows

DATA = Path(__file__).parent / "data"
TODAY = date(2026, 12, 1)


class World:
    """Knows the customers of the file, as the program's own index does for an open one."""

    def __init__(self) -> None:
        told = tomllib.loads((DATA / "capture_world.toml").read_text(encoding="utf-8"))
        assert told["today"] == TODAY
        self.names = KnownNames()
        self.customers: dict[str, KnownCustomer] = {}
        for number, entry in enumerate(told["customer"]):
            deals = [
                KnownDeal(
                    row=100 * number + place,
                    id=f"{number}-{place}",
                    project=deal["project"],
                    outcome=deal.get("ended", "open"),
                    amount_minor=deal["amount"] * 100,
                    currency="CNY",
                    next_step=deal.get("step", ""),
                    next_step_date=str(deal["on"]) if "on" in deal else None,
                )
                for place, deal in enumerate(entry.get("deals", ()))
            ]
            leads = () if deals else (KnownLead(f"lead-{number}"),)
            people = tuple((name, "") for name in entry.get("people", ()))
            self.customers[entry["name"]] = KnownCustomer(entry["name"], tuple(deals), leads, people)
            self.names.add(entry["name"])

    def hits(self, plain: str) -> list[Hit]:
        """As the program's index."""
        return self.names.hits(plain)

    def known(self, name: str) -> KnownCustomer:
        """As the program's index."""
        return self.customers.get(name, KnownCustomer(name))

    def with_person(self, person: str) -> list[str]:
        """As the program's index."""
        said = person.casefold()
        return [
            one.name
            for one in self.customers.values()
            if any(said in name.casefold() for name, _ in one.people)
        ]


@cache
def crowded_world() -> World:
    """Return the same among 6,000 others, some of which begin as everyday words do."""
    crowd = World()
    names = [(row[1], row[2], row[3]) for row in rows(6_000, TODAY)]
    for number, word in enumerate(
        [
            "样机",
            "方案",
            "合同",
            "报价",
            "预算",
            "测试",
            "电话",
            "微信",
            "资料",
            "价格",
            "图纸",
            "中心",
            "天工",
            "北方",
        ]
    ):
        form = ("电子科技有限公司", "精密机械有限公司", "自动化设备有限公司", "医院")[number % 4]
        names.append((word + form, "改造", ""))
    for number, (name, project, contact) in enumerate(names):
        if name not in crowd.customers:
            deal = KnownDeal(1_000_000 + number, f"other-{number}", project, contact=contact)
            crowd.customers[name] = KnownCustomer(name, (deal,))
            crowd.names.add(name)
    return crowd


@cache
def world() -> World:
    """Return the customers, read once."""
    return World()


class Told(NamedTuple):
    """A line with what is right of it, as the head of ``capture_lines.txt`` explains."""

    text: str
    right: dict[str, str]

    @property
    def open_fields(self) -> set[str]:
        """What the line leaves open."""
        return set(filter(None, self.right.get("?", "").split(",")))

    def day(self, key: str) -> date | None:
        """Return a date of what is right."""
        said = self.right.get(key)
        return None if said is None else date.fromisoformat(said if len(said) > 5 else f"2026-{said}")


def told_lines(name: str) -> list[Told]:
    """Return the lines of a file of ``data``."""
    lines = []
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, right = line.rpartition(" => ")
            pairs = (part.partition("=")[::2] for part in right.split("; ") if part)
            lines.append(Told(text, {key.strip(): value for key, value in pairs}))
    return lines


def read(text: str, who: World | None = None) -> Reading:
    """Read a line of somebody whose file counts bare figures in 10,000 yuan."""
    return read_line(text, TODAY, who or world(), unit=10_000)
