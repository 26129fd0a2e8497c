"""The check finds each kind of fault that a foreign hand can bring into a file, and names it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from funnel_desktop.commands.session import Session
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.file import open_file

VISIT = (
    "INSERT INTO visit (id, customer, created_at, deal_id, lead_id, planned_date, planned_time) "
    "SELECT column1, 'c', '2026-11-24T00:00:00Z', column2, column3, column4, column5 FROM (VALUES"
)
LEAD = (
    "INSERT INTO lead (id, customer, rank, created_at, first_visit_date, source) "
    "SELECT column1, 'c', 'a0', '2026-11-24T00:00:00Z', column2, column3 FROM (VALUES"
)
PROMISE = (
    "INSERT INTO commitment (id, week_start, text, created_at, lever, due_date) "
    "SELECT column1, '2026-11-23', 't', '2026-11-24T00:00:00Z', column2, column3 FROM (VALUES"
)
FAULTS = [
    (
        "UPDATE deal SET stage = 'near_win', furthest_stage = 4 WHERE rowid = 1",
        "another stage than their history",
    ),
    ("DELETE FROM stage_move WHERE deal_id = (SELECT id FROM deal WHERE rowid = 2)", "no history at all"),
    ("UPDATE deal SET outcome = 'lost' WHERE rowid = 1", "another outcome than their history"),
    ("UPDATE deal SET closed_date = '2026-01-01' WHERE rowid = 1", "open deal(s) have a closing date"),
    ("UPDATE deal SET furthest_stage = 0", "further than the furthest stage"),
    ("UPDATE deal SET furthest_stage = 9 WHERE rowid = 1", "further than the furthest stage"),
    ("UPDATE deal SET rank = '第一' WHERE rowid = 1", "a place in their column that is none"),
    ("UPDATE deal SET rank = 'a0'", "share their place"),
    (
        "UPDATE deal SET customer = 'Umbenannt' WHERE rowid = 1",
        "cannot be found by all their words: Umbenannt",
    ),
    ("UPDATE check_answer SET check_key = 'z9' WHERE rowid = 1", "a check z9 that is not known"),
    ("UPDATE deal SET source = 'friend' WHERE rowid = 1", "a source friend that is not known"),
    ("UPDATE deal SET currency = '元' WHERE rowid = 1", "a currency '元' that is none"),
    ("UPDATE deal SET next_step_date = '2026-02-30' WHERE rowid = 1", "deal.next_step_date are no date"),
    ("UPDATE deal SET entered_date = '24.11.2026' WHERE rowid = 1", "deal.entered_date are no date"),
    (
        "UPDATE stage_move SET moved_at = 'yesterday' WHERE rowid = 1",
        "stage_move.moved_at are no date or time",
    ),
    ("DELETE FROM deal WHERE rowid = 1", "belong to a deal that is not there"),
    (f"{VISIT} ('v', 'gone', NULL, '2026-11-24', ''))", "visit.deal_id name a deal that is not there"),
    (f"{VISIT} ('v', NULL, 'gone', '2026-11-24', ''))", "visit.lead_id name a lead that is not there"),
    (f"{VISIT} ('v', NULL, NULL, '24 Nov', ''))", "visit.planned_date are no date"),
    (f"{VISIT} ('v', NULL, NULL, '2026-11-24', '25:00'))", "have a time that is none"),
    (f"{LEAD} ('l', 'soon', NULL))", "lead.first_visit_date are no date"),
    (f"{LEAD} ('l', NULL, 'friend'))", "lead have a source that is not known"),
    (f"{PROMISE} ('c', 'luck', '2026-11-27'))", "commitment have a lever that is not known"),
    (f"{PROMISE} ('c', 'win_rate', 'Friday'))", "commitment.due_date are no date"),
    (
        "INSERT INTO person (id, customer, name, reports_to, created_at) "
        "VALUES ('p', 'c', 'n', 'gone', '2026-11-24T00:00:00Z')",
        "person.reports_to name a person that is not there",
    ),
    (
        "INSERT INTO review (id, week_start, updated_at) VALUES ('a', '2026-11-23', '2026-11-24T00:00:00Z'), "
        "('b', '2026-11-23', '2026-11-24T00:00:00Z')",
        "week_start in review are there more than once",
    ),
    (
        "INSERT INTO source_plan (id, source, period, planned) VALUES ('s', 'cold', 'November', 3)",
        "a month or week that is none",
    ),
    ("INSERT INTO target_part VALUES ('t', 2031, 1, 100, NULL)", "in a year without a target"),
    ("INSERT INTO setting VALUES ('rule', '\"cruel\"')", "The setting rule cannot be read"),
    ("INSERT INTO setting VALUES ('stale_after_days', '7')", "The setting stale_after_days cannot be read"),
    ("INSERT INTO setting VALUES ('period_start', 'soon')", "The setting period_start cannot be read"),
]


def test_a_file_of_ours_is_sound(funnel: Path) -> None:
    file = open_file(funnel, "read")
    assert check_file(file.connection) == []
    file.close()


@pytest.mark.parametrize(("statement", "words"), FAULTS, ids=[words[:30] for _, words in FAULTS])
def test_each_fault_is_named(funnel: Path, statement: str, words: str) -> None:
    plain = sqlite3.connect(funnel)
    plain.execute(statement)
    plain.commit()
    plain.close()
    before = funnel.read_bytes()
    file = open_file(funnel, "read")
    found = [str(sentence) for sentence in check_file(file.connection)]
    file.close()
    assert any(words in sentence for sentence in found), found
    assert funnel.read_bytes() == before


def test_settings_of_a_foreign_hand_do_not_stop_the_program(funnel: Path) -> None:
    plain = sqlite3.connect(funnel)
    plain.executemany(
        "INSERT INTO setting VALUES (?, ?)",
        [
            ("rule", "17"),
            ("amount_unit", "null"),
            ("own_probabilities", "[]"),
            ("target_minor", "5000"),
            ("newer", "1"),
        ],
    )
    plain.commit()
    plain.close()
    session = Session.open(funnel, "read")
    assert (session.settings.rule, session.settings.amount_unit) == ("guided", 10000)
    assert session.settings.target_minor == 5000
    session.close()
