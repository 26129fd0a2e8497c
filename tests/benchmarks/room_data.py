"""Invented visits, people, leads, reviews and commitments beside the deals of a benchmark's file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.rank import ranks_between
from funnel_desktop.method.records import (
    RELATIONS,
    ROLES,
    Commitment,
    Lead,
    Person,
    Record,
    Review,
    SourcePlan,
    Visit,
    YearTarget,
)
from funnel_desktop.method.stages import LEVERS, SOURCES
from funnel_desktop.text import message

VISITS, PEOPLE, LEADS, WEEKS = 20_000, 5_000, 400, 104


def fill_rooms(session: Session, today: date) -> None:
    """Add 20,000 visits over two years, 5,000 people, 400 leads, and two years of reviews."""
    records = (*_leads(today), *_people(session), *_visits(session, today), *_reviews(today))
    session.execute(PutRecords(records, message("Undo", "plan")))


def _leads(today: date) -> Iterator[Record]:
    dice = random.Random(3)
    for number, rank in enumerate(ranks_between(None, None, LEADS)):
        day = (today + timedelta(days=dice.randrange(-30, 60))).isoformat()
        when = day if dice.random() < 0.7 else None
        yield Lead(
            new_id(), f"线索公司 {number}", source=dice.choice(SOURCES), first_visit_date=when, rank=rank
        )


def _customers(session: Session, count: int) -> list[tuple[str, str]]:
    rows = random.Random(5).choices(list(session.store.deals.all_deals()), k=count)
    return [(deal.id, deal.customer) for deal in rows]


def _people(session: Session) -> Iterator[Record]:
    dice = random.Random(11)
    for number, (_deal, customer) in enumerate(_customers(session, PEOPLE)):
        role = dice.choice((*ROLES, None))
        relation = dice.choice(RELATIONS)
        yield Person(new_id(), customer, f"王{number}", "经理", role=role, relation=relation)


def _visits(session: Session, today: date) -> Iterator[Record]:
    dice = random.Random(13)
    for deal, customer in _customers(session, VISITS):
        day = today + timedelta(days=dice.randrange(-700, 30))
        over = day < today and dice.random() < 0.97
        yield Visit(
            new_id(),
            deal,
            None,
            customer,
            "李工",
            "设备部主任",
            source=dice.choice(SOURCES),
            planned_date=day.isoformat(),
            planned_time=f"{dice.randrange(8, 18):02d}:30",
            purpose="讨论方案",
            done_date=day.isoformat() if over else None,
        )


def _reviews(today: date) -> Iterator[Record]:
    monday = today - timedelta(days=today.weekday())
    for number in range(WEEKS):
        start = monday - timedelta(weeks=number)
        week = start.isocalendar()
        yield Review(new_id(), start.isoformat(), "做到了", "多拜访", "下周继续")
        for lever in LEVERS:
            due = (start + timedelta(days=11)).isoformat()
            kept = "" if number < 3 else "yes"
            yield Commitment(new_id(), start.isoformat(), lever, f"承诺 {number}", due, kept)
        yield SourcePlan(new_id(), "cold", f"{week.year:04d}-W{week.week:02d}", 5)
    yield YearTarget(new_id(), today.year, 100_000_000_00, None)
