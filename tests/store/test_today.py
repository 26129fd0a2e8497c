"""What is due, stale and near, beside plain sorting of all deals; and that no row is read for it in vain."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal, Together
from funnel_desktop.commands.session import Session
from funnel_desktop.method.stages import OPEN_STAGES, STANDARD_PROBABILITIES
from funnel_desktop.text import message

CHANCES = {stage: STANDARD_PROBABILITIES[stage] for stage in OPEN_STAGES}
DAY = date(2026, 11, 24)


@pytest.fixture
def session(funnel_path: Path) -> Iterator[Session]:
    """Three hundred open deals; some without amount, step or date."""
    dice = random.Random(7)
    session = Session.create(funnel_path)
    commands = []
    for number in range(300):
        values: dict[str, object] = {"customer": f"客户 {number}"}
        if dice.random() < 0.9:
            values["amount_minor"] = number * 7_919 % 100_003
        if dice.random() < 0.7:
            values["next_step"] = "电话"
        if dice.random() < 0.6:
            values["next_step_date"] = (DAY + timedelta(days=dice.randrange(-9, 9))).isoformat()
        commands.append(AddDeal(values, dice.choice(OPEN_STAGES)))
    session.execute(Together(tuple(commands), message("Undo", "add")))
    # They came on different days.
    with closing(sqlite3.connect(funnel_path)) as plain, plain:
        rows = [row for (row,) in plain.execute("SELECT rowid FROM deal")]
        for row in rows:
            since = DAY - timedelta(days=dice.randrange(0, 60))
            plain.execute("UPDATE deal SET stage_since = ? WHERE rowid = ?", (f"{since}T08:00:00Z", row))
    plain.close()
    yield session
    session.close()


def worth(deal: tuple[object, ...]) -> float:
    return (deal[2] or 0) * CHANCES[str(deal[1])]  # type: ignore[operator]


def plain_deals(session: Session) -> list[tuple[object, ...]]:
    plain = sqlite3.connect(session.path)
    deals = plain.execute(
        "SELECT rowid, stage, amount_minor, next_step, next_step_date, stage_since FROM deal"
    ).fetchall()
    plain.close()
    return deals


def test_lines_are_the_weightiest_of_those_that_count(session: Session) -> None:
    queries, today, deals = session.store.today, DAY.isoformat(), plain_deals(session)
    eve = (DAY - timedelta(days=1)).isoformat()
    late = [deal for deal in deals if deal[4] and str(deal[4]) < today]
    found = queries.steps(None, eve, CHANCES, 12)
    assert [line.row for line in found] == [
        deal[0] for deal in sorted(late, key=lambda deal: (-worth(deal), deal[0]))[:12]
    ]
    counts = queries.due_counts(today)
    assert counts.steps_late == len(late)
    assert counts.steps_now == sum(deal[4] == today for deal in deals)

    without = [deal for deal in deals if not deal[3] and not deal[4]]
    count, lines = queries.without_step(CHANCES, 500)
    assert count == len(without) == len(lines)
    assert {line.row for line in lines} == {deal[0] for deal in without}

    before = {"target": "2026-11-01T00:00:00Z", "intent": "2026-11-10T00:00:00Z"}
    stale = [deal for deal in deals if str(deal[1]) in before and str(deal[5]) < before[str(deal[1])]]
    count, lines = queries.stale(before, CHANCES, 9)
    assert count == len(stale)
    heaviest = sorted((worth(deal) for deal in stale), reverse=True)[:9]
    assert [round((line.amount_minor or 0) * CHANCES[line.stage], 6) for line in lines] == [
        round(value, 6) for value in heaviest
    ]
    near = sorted((worth(deal) for deal in deals if deal[1] in OPEN_STAGES[2:]), reverse=True)[:20]
    assert [
        round((line.amount_minor or 0) * CHANCES[line.stage], 6) for line in queries.nearest(CHANCES, 20)
    ] == [round(value, 6) for value in near]


def test_nothing_is_stale_where_no_stage_has_a_limit(session: Session) -> None:
    assert session.store.today.stale({}, CHANCES, 5) == (0, [])


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (
            "SELECT count(*) FROM deal WHERE outcome = 'open' AND next_step_date <= '2026-11-24'",
            "deal_by_step",
        ),
        (
            "SELECT rowid FROM deal WHERE outcome = 'open' AND stage = 'target' AND stage_since < '2026' "
            "ORDER BY amount_minor DESC LIMIT 5",
            "deal_by_amount",
        ),
        (
            "SELECT count(*) FROM visit WHERE done_date IS NULL AND planned_date <= '2026-11-24'",
            "visit_by_done",
        ),
        ("SELECT planned_date, done_date FROM visit WHERE lead_id = 'x'", "visit_by_lead"),
        ("SELECT count(*) FROM lead WHERE first_visit_date <= '2026-11-24'", "lead_by_first_visit"),
    ],
)
def test_an_index_answers_without_a_look_at_the_rows(session: Session, query: str, index: str) -> None:
    plain = sqlite3.connect(session.path)
    plan = " ".join(row[3] for row in plain.execute(f"EXPLAIN QUERY PLAN {query}"))
    plain.close()
    assert f"COVERING INDEX {index}" in plan
    assert "TEMP B-TREE" not in plan
