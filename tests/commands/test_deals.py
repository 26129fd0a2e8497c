"""Each thing a user does to a deal: what is then in the file, what undo takes back, what is refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

import pytest

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    Command,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    OrderDeals,
    ReopenDeals,
    SetSettings,
    Together,
    WinDeal,
)
from funnel_desktop.commands.session import Session, described
from funnel_desktop.method.deal import Answer, Deal
from funnel_desktop.method.settings import Settings
from funnel_desktop.store.checking import check_file
from funnel_desktop.text import FunnelError, message
from tests import told

from .conftest import StoryClock


def add(session: Session, customer: str, stage: str = "target", **values: object) -> int:
    """Add a deal and return its handle."""
    session.execute(AddDeal({"customer": customer, **values}, stage))
    return session.store.deals.column(stage)[0]


def deal(session: Session, row: int) -> Deal:
    found = session.deal(row)
    assert found is not None
    return found


def names(session: Session, stage: str) -> list[str]:
    """The customers of a column, from top to bottom."""
    return [deal(session, row).customer for row in session.store.deals.column(stage)]


def history(session: Session, row: int) -> list[tuple[str, str, str | None, str | None, str]]:
    return [
        (entry.kind, entry.subject, entry.before, entry.after, entry.text)
        for entry in told.history(session, deal(session, row))
    ]


def refused(session: Session, command: Command) -> str:
    """Try what makes no sense: nothing changes, and there is no step to undo."""
    connection = session.store.file.connection
    before, steps = list(connection.iterdump()), len(session.store.undo_steps)
    with pytest.raises(FunnelError) as error:
        session.execute(command)
    assert list(connection.iterdump()) == before
    assert len(session.store.undo_steps) == steps
    return str(error.value)


def test_a_new_deal_is_on_top_with_its_entry_and_answers(session: Session, clock: StoryClock) -> None:
    add(session, "早")
    session.execute(
        AddDeal(
            {"customer": " 华强电子 ", "project": "检测仪", "amount_minor": 38_000_000, "source": "inbound"},
            "qualified",
            (Answer("q2", "yes", "预算已批"),),
        )
    )
    row = session.store.deals.column("qualified")[0]
    new = deal(session, row)
    assert (new.customer, new.amount_minor, new.currency, new.outcome) == (
        "华强电子",
        38_000_000,
        "CNY",
        "open",
    )
    assert (new.entered_date, new.stage_since) == ("2026-11-24", session.context.at)
    assert history(session, row) == [
        ("answered", "q2", None, "yes", "预算已批"),
        ("entered", "stage", None, "qualified", ""),
    ]
    assert str(session.undo_name) == "add 华强电子"
    session.undo()
    assert session.deal(row) is None
    assert names(session, "target") == ["早"]


@pytest.mark.parametrize(
    ("values", "stage", "sentence"),
    [
        ({}, "target", "needs a customer or a project"),
        ({"customer": "  "}, "target", "needs a customer or a project"),
        ({"customer": "x"}, "won", "Add the deal to an open stage"),
        ({"customer": "x", "amount_minor": -1}, "target", "-1 is not possible here"),
        ({"customer": "x", "amount_minor": 1.5}, "target", "1.5 is not possible here"),
        ({"customer": "x", "units": 10**12}, "target", "is not possible here"),
        ({"customer": "x", "source": "friend"}, "target", "friend is not a source"),
        ({"customer": "x", "next_step_date": "2026-02-30"}, "target", "2026-02-30 is not a date"),
        ({"customer": "x", "expected_close_date": "soon"}, "target", "soon is not a date"),
    ],
)
def test_a_deal_that_makes_no_sense_is_refused(
    session: Session, values: Mapping[str, object], stage: str, sentence: str
) -> None:
    assert sentence in refused(session, AddDeal(values, stage))


def test_a_date_is_kept_as_an_iso_date_however_it_was_typed(session: Session) -> None:
    row = add(session, "x", next_step_date="20261201", expected_close_date="2026-W50-1")
    assert (deal(session, row).next_step_date, deal(session, row).expected_close_date) == (
        "2026-12-01",
        "2026-12-07",
    )


def test_an_edit_notes_what_it_changes_and_the_filter_finds_it(session: Session, clock: StoryClock) -> None:
    row = add(session, "华强电子", amount_minor=100)
    clock.later(days=3)
    session.execute(EditDeal(row, {"customer": "重庆长安", "amount_minor": None, "note": "  缩进 "}))
    after = deal(session, row)
    assert (after.customer, after.amount_minor, after.note) == ("重庆长安", None, "  缩进 ")
    assert after.stage_since < after.updated_at
    assert [entry for entry in history(session, row) if entry[0] == "changed"] == [
        ("changed", "note", "", "  缩进 ", ""),
        ("changed", "amount_minor", "100", None, ""),
        ("changed", "customer", "华强电子", "重庆长安", ""),
    ]
    (facts,) = session.store.deals.search_facts([row])
    assert "重庆长安" in facts.names
    assert "cqca" in facts.letters
    assert "chongqingchangan" in facts.letters
    session.undo()
    assert deal(session, row).customer == "华强电子"
    assert [kind for kind, *_ in history(session, row)] == ["entered"]


def test_an_edit_without_a_difference_is_no_step(session: Session) -> None:
    row = add(session, "x")
    change = session.execute(EditDeal(row, {"customer": "x ", "amount_minor": None}))
    assert change.empty
    assert str(session.undo_name) == "add x"


def test_a_deal_cannot_lose_its_name(session: Session) -> None:
    row = add(session, "x")
    assert "needs a customer or a project" in refused(session, EditDeal(row, {"customer": " "}))


def test_a_deal_that_is_gone(session: Session) -> None:
    row = add(session, "x")
    session.execute(DeleteDeals((row,)))
    for command in (
        EditDeal(row, {"note": "y"}),
        AnswerChecks(row, ()),
        MoveDeals((row,), "intent"),
        DeleteDeals((row,)),
    ):
        assert "no longer in the file" in refused(session, command)


def test_answers_are_kept_with_what_they_were_before(session: Session) -> None:
    row = add(session, "x")
    session.execute(AnswerChecks(row, (Answer("t1", "unknown"), Answer("t2", "yes", "年底"))))
    assert session.execute(AnswerChecks(row, (Answer("t2", "yes", "年底"),))).empty
    session.execute(AnswerChecks(row, (Answer("t1", "no", "没人知道"), Answer("t2", ""))))
    assert session.answers(deal(session, row)) == {"t1": Answer("t1", "no", "没人知道")}
    assert history(session, row)[:2] == [
        ("answered", "t2", "yes", "", ""),
        ("answered", "t1", "unknown", "no", "没人知道"),
    ]
    session.undo()
    assert session.answers(deal(session, row))["t2"] == Answer("t2", "yes", "年底")


def test_a_move_forward_and_back_is_history(session: Session, clock: StoryClock) -> None:
    row = add(session, "华强电子")
    other = add(session, "另一家", "shortlisted")
    clock.later(days=10)
    change = session.execute(
        MoveDeals(
            (row,), "shortlisted", answers={row: (Answer("q1", "yes", "办公会"),)}, reasons={row: "客户急"}
        )
    )
    assert str(change.name) == "move 华强电子 to Shortlisted"
    assert names(session, "shortlisted") == ["华强电子", "另一家"]
    moved = deal(session, row)
    assert (moved.stage, moved.stage_since, moved.entered_date) == (
        "shortlisted",
        session.context.at,
        "2026-11-24",
    )
    clock.later(days=5)
    session.execute(MoveDeals((row,), "target", reasons={row: "预算没了"}, at_end=True))
    assert [entry for entry in history(session, row) if entry[0] == "moved"] == [
        ("moved", "stage", "shortlisted", "target", "预算没了"),
        ("moved", "stage", "target", "shortlisted", "客户急"),
    ]
    facts = session.store.deals.facts([row])[row]
    assert facts.furthest_stage == 2  # what was reached stays reached
    session.undo()
    session.undo()
    assert names(session, "target") == ["华强电子"]
    assert names(session, "shortlisted") == ["另一家"]
    assert session.answers(deal(session, row)) == {}
    assert other in session.store.deals.column("shortlisted")


def test_several_cards_land_together_above_the_one_they_are_dropped_on(session: Session) -> None:
    first, second, third = (add(session, name) for name in ("甲", "乙", "丙"))
    add(session, "上", "intent")
    below = add(session, "下", "intent")
    session.execute(OrderDeals((below,), None))
    assert names(session, "intent") == ["上", "下"]
    change = session.execute(MoveDeals((third, first), "intent", before=below))
    assert str(change.name) == "move 2 deals to Intent"
    assert names(session, "intent") == ["上", "丙", "甲", "下"]
    assert names(session, "target") == ["乙"]
    assert second in session.store.deals.column("target")


def test_a_card_of_the_same_column_among_several_only_changes_its_place(
    session: Session, clock: StoryClock
) -> None:
    here = add(session, "本列", "intent")
    other = add(session, "他列")
    since = deal(session, here).stage_since
    clock.later(days=1)
    session.execute(MoveDeals((other, here), "intent", at_end=True))
    assert names(session, "intent") == ["他列", "本列"]
    assert deal(session, here).stage_since == since
    assert len(history(session, here)) == 1


def test_ordering_renumbers_nobody_else(session: Session) -> None:
    rows = [add(session, name) for name in "丁丙乙甲"]
    assert names(session, "target") == list("甲乙丙丁")
    ranks = {row: deal(session, row).rank for row in rows}
    session.execute(OrderDeals((rows[3],), rows[0]))
    assert names(session, "target") == list("乙丙甲丁")
    assert all(deal(session, row).rank == ranks[row] for row in rows[:3])
    session.execute(OrderDeals((rows[3],), rows[3]))  # dropped above itself
    assert names(session, "target") == list("乙丙甲丁")
    session.undo()
    session.undo()
    assert names(session, "target") == list("甲乙丙丁")


def test_a_hundred_cards_dropped_into_one_gap_keep_their_order(session: Session) -> None:
    bottom = add(session, "底")
    for number in range(100):
        row = add(session, str(number), "intent")
        session.execute(MoveDeals((row,), "target", before=bottom))
    assert names(session, "target") == [*map(str, range(100)), "底"]
    assert check_file(session.store.file.connection) == []


def test_a_deal_is_won_with_final_amount_units_and_date(session: Session) -> None:
    row = add(session, "华强电子", "near_win", amount_minor=5000)
    session.execute(WinDeal(row, 4500, 3, "2026-11-20", (Answer("w1", "yes", "双签"),)))
    won = deal(session, row)
    assert (won.stage, won.outcome, won.amount_minor, won.units, won.closed_date) == (
        "won",
        "won",
        4500,
        3,
        "2026-11-20",
    )
    kinds = {(entry[0], entry[1], entry[3]) for entry in history(session, row)}
    assert {
        ("outcome", "outcome", "won"),
        ("moved", "stage", "won"),
        ("changed", "amount_minor", "4500"),
    } <= kinds
    assert session.store.statistics.won_sizes() == (4500, 1, 3, 1)
    assert "future" in refused(session, WinDeal(row, 1, 1, "2026-11-25"))
    assert "is not a date" in refused(session, WinDeal(row, 1, 1, "gestern"))
    assert "Winning a deal asks" in refused(session, MoveDeals((row,), "won"))
    session.execute(WinDeal(row, 4600, 3, "2026-11-21"))  # put right afterwards
    assert deal(session, row).amount_minor == 4600
    assert sum(entry[3] == "won" for entry in history(session, row) if entry[0] == "moved") == 1
    session.undo()
    session.undo()
    assert (deal(session, row).stage, deal(session, row).amount_minor) == ("near_win", 5000)


def test_a_deal_is_lost_with_reason_and_competitor_and_can_come_back(
    session: Session, clock: StoryClock
) -> None:
    row = add(session, "华强电子", "intent")
    assert "Say why" in refused(session, LoseDeals((row,), " "))
    assert "future" in refused(session, LoseDeals((row,), "price", closed_date="2027-01-01"))
    clock.later(days=30)
    session.execute(LoseDeals((row,), "price", "诺德仪器", "低两成", "2026-12-01"))
    lost = deal(session, row)
    assert (lost.outcome, lost.stage, lost.closed_date) == ("lost", "intent", "2026-12-01")
    assert (lost.lost_reason, lost.competitor) == ("price", "诺德仪器")
    assert session.store.deals.lost() == [row]
    assert session.store.deals.column("intent") == []
    (facts,) = session.store.deals.search_facts([row])
    assert "ndyq" in facts.letters  # the competitor is found, too
    session.execute(ReopenDeals((row,), "qualified", "对手退出"))
    back = deal(session, row)
    assert (back.outcome, back.stage, back.closed_date, back.lost_reason) == ("open", "qualified", None, "")
    assert [entry for entry in history(session, row) if entry[0] == "outcome"] == [
        ("outcome", "outcome", "intent", "open", "对手退出"),
        ("outcome", "outcome", "intent", "lost", "price — 低两成 · 诺德仪器"),
    ]
    session.undo()
    session.undo()
    assert deal(session, row).outcome == "open"
    assert check_file(session.store.file.connection) == []


def test_a_won_deal_lost_after_all_was_near_to_winning(session: Session) -> None:
    row = add(session, "x", "near_win")
    session.execute(WinDeal(row, None, None, "2026-11-24"))
    session.execute(LoseDeals((row,), "cancelled"))
    assert (deal(session, row).stage, deal(session, row).outcome) == ("near_win", "lost")
    assert check_file(session.store.file.connection) == []


def test_deleting_takes_the_history_along_and_undo_brings_all_back(session: Session) -> None:
    rows = [add(session, name) for name in "甲乙丙"]
    session.execute(MoveDeals(tuple(rows), "intent", answers={rows[0]: (Answer("i1", "no"),)}))
    before = [history(session, row) for row in rows]
    change = session.execute(DeleteDeals(tuple(rows[:2])))
    assert str(change.name) == "delete 2 deals"
    connection = session.store.file.connection
    assert connection.execute("SELECT count(*) FROM stage_move").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    session.undo()
    assert [history(session, row) for row in rows] == before


def test_several_commands_together_are_one_step_or_none(session: Session) -> None:
    one, other = add(session, "甲"), add(session, "乙")
    called = message("Undo", "tidy up")
    wrong = Together((MoveDeals((one,), "intent"), LoseDeals((other,), "")), called)
    assert "Say why" in refused(session, wrong)
    session.execute(Together((MoveDeals((one,), "intent"), LoseDeals((other,), "price")), called))
    assert str(session.undo_name) == "tidy up"
    session.undo()
    assert names(session, "target") == ["乙", "甲"]


def test_settings_are_saved_undone_and_announced(session: Session) -> None:
    heard: list[Change] = []
    session.subscribe(heard.append)
    session.execute(
        SetSettings(Settings(rule="strict", target_minor=600_000_000, own_probabilities={"target": 0.2}))
    )
    assert session.settings.rule == "strict"
    assert "settings" in heard[-1].touches
    session.undo()
    assert session.settings == Settings()
    session.redo()
    assert session.settings.own_probabilities == {"target": 0.2}
    assert session.execute(SetSettings(session.settings)).empty
    reopened = sqlite3.connect(session.path)
    assert reopened.execute("SELECT value FROM setting WHERE key = 'rule'").fetchone() == ('"strict"',)
    reopened.close()


def test_everybody_hears_of_a_change_after_it_is_on_disk(session: Session) -> None:
    heard: list[tuple[str, str, int]] = []

    def listen(change: Change) -> None:
        plain = sqlite3.connect(session.path)
        (count,) = plain.execute("SELECT count(*) FROM deal").fetchone()
        plain.close()
        heard.append((change.direction, str(described(change)), count))

    session.subscribe(listen)
    add(session, "甲")
    session.undo()
    session.redo()
    assert session.redo() is None
    assert heard == [
        ("do", "Last change: add 甲", 1),
        ("undo", "Undone: add 甲", 0),
        ("redo", "Redone: add 甲", 1),
    ]


def test_a_change_names_each_deal_before_and_after(session: Session) -> None:
    row = add(session, "甲", amount_minor=100)
    change = session.execute(MoveDeals((row,), "intent"))
    assert change.deals is not None
    (touched,) = change.deals
    assert touched.before is not None
    assert touched.after is not None
    assert (touched.row, touched.before.stage, touched.after.stage) == (row, "target", "intent")
    undone = session.undo()
    assert undone is not None
    assert undone.deals is not None
    (touched,) = undone.deals
    assert touched.before is not None
    assert touched.after is not None
    assert (touched.before.stage, touched.after.stage) == ("intent", "target")
