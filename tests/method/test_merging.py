"""The rules by which two versions are put together, as pure functions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.merging import (
    Ending,
    History,
    Move,
    Place,
    Stamped,
    in_order,
    one_of_each,
    spread,
    standing,
    stays_deleted,
    theirs_counts,
)
from funnel_desktop.method.rank import is_rank, ranks_between

VALUES = st.none() | st.integers(0, 3) | st.sampled_from(["", "a", "b"]) | st.floats(0, 1)
STAMPED = st.builds(Stamped, VALUES, st.sampled_from(["", "2026-11-24T08:00:00Z", "2026-11-24T08:00:01Z"]))
RANKS = ranks_between(None, None, 6)
OPEN = Place("target", "open", "2026-11-01T08:00:00Z", 0, None, "", "a1")


@given(STAMPED, STAMPED)
def test_both_sides_choose_the_same_value(first: Stamped, second: Stamped) -> None:
    kept = second if theirs_counts(first, second) else first
    other = first if theirs_counts(second, first) else second
    assert kept.value == other.value


@pytest.mark.parametrize(
    ("mine", "theirs", "counts"),
    [
        (Stamped("a", "2026-11-24T08:00:00Z"), Stamped("b", "2026-11-24T08:00:01Z"), True),
        (Stamped("a", "2026-11-24T08:00:01Z"), Stamped("", "2026-11-24T08:00:02Z"), True),
        (Stamped("a", ""), Stamped("", ""), False),
        (Stamped("", ""), Stamped("a", ""), True),
        (Stamped("a", "2026-11-24T08:00:00Z"), Stamped("a", "2026-11-24T08:00:01Z"), False),
    ],
)
def test_the_later_value_counts_and_something_before_nothing(
    mine: Stamped, theirs: Stamped, counts: bool
) -> None:
    assert theirs_counts(mine, theirs) is counts


def test_what_was_changed_after_it_was_deleted_elsewhere_stays() -> None:
    assert stays_deleted("2026-11-24T08:00:01Z", "2026-11-24T08:00:00Z")
    assert not stays_deleted("2026-11-24T08:00:00Z", "2026-11-24T08:00:01Z")


def test_events_keep_the_order_in_which_each_side_noted_them() -> None:
    mine = [("1", "2026-11-01", "a"), ("2", "2026-11-05", "b"), ("3", "2026-11-02", "clock set back")]
    theirs = [("1", "2026-11-01", "a"), ("4", "2026-11-03", "c")]
    assert in_order(mine, theirs) == ["a", "c", "b", "clock set back"]


@given(
    st.lists(
        st.tuples(st.sampled_from([*RANKS, "no rank"]), st.integers(0, 20).map(str)),
        max_size=12,
        unique_by=lambda pair: pair[1],
    )
)
def test_nobody_shares_a_place_afterwards_and_the_others_keep_theirs(column: list[tuple[str, str]]) -> None:
    changed = spread(column)
    assert spread(list(reversed(column))) == changed
    after = [(changed.get(identifier, rank), identifier) for rank, identifier in column]
    assert len({rank for rank, _ in after}) == len(after)
    assert all(is_rank(rank) for rank, _ in after)
    ranked = [pair for pair in sorted(column) if is_rank(pair[0])]
    assert [identifier for _, identifier in sorted(after)][: len(ranked)] == [name for _, name in ranked]


def test_what_both_made_for_the_same_thing_is_one() -> None:
    mine = {"b": ("2026-11",), "c": ("2026-12",)}
    theirs = {"a": ("2026-11",), "d": ("2026-10",), "e": ("2026-11",)}
    assert one_of_each(mine, theirs) == [("b", "a")]


def moved(identifier: str, to: str | None, minute: int) -> Move:
    return Move(identifier, "target", to, f"2026-11-24T08:{minute:02}:00Z")


def ended(identifier: str, outcome: str, minute: int) -> Ending:
    at = f"2026-11-24T08:{minute:02}:00Z"
    return Ending(identifier, outcome, "target", at[:10], at)


FIRST = Move("0", None, "target", "2026-11-01T08:00:00Z")
LOST = OPEN._replace(outcome="lost", closed_date="2026-11-24", lost_reason="price")
WON = OPEN._replace(stage="won", outcome="won", closed_date="2026-11-24", furthest_stage=5)
INTENT = OPEN._replace(stage="intent", stage_since="2026-11-24T08:02:00Z", furthest_stage=3)


@pytest.mark.parametrize(
    ("closed", "history", "later", "stage", "outcome", "adds"),
    [
        (LOST, History([FIRST], [ended("2", "lost", 1)]), "move", "intent", "open", "ending"),
        (LOST, History([FIRST], [ended("2", "lost", 5)]), "ending", "intent", "lost", ""),
        (WON, History([FIRST, moved("3", "won", 5)], [ended("2", "won", 5)]), "ending", "won", "won", ""),
        (
            WON,
            History([FIRST, moved("3", "won", 1)], [ended("2", "won", 1)]),
            "move",
            "intent",
            "open",
            "ending",
        ),
    ],
)
def test_where_a_deal_stands_goes_by_the_later_event(
    closed: Place, history: History, later: str, stage: str, outcome: str, adds: str
) -> None:
    other = History([FIRST, moved("1", "intent", 2)], [])
    found = standing("d", INTENT, closed, other, history)
    assert (found.place.stage, found.place.outcome) == (stage, outcome)
    assert found.place.furthest_stage == max(INTENT.furthest_stage or 0, closed.furthest_stage or 0)
    assert ([event.outcome for event in found.endings] == ["open"]) is (adds == "ending")
    turned = standing("d", closed, INTENT, history, other)
    assert turned._replace(rank_from="") == found._replace(rank_from="")


def test_a_won_deal_that_the_other_side_lost_later_was_nearly_won() -> None:
    won = History([FIRST, moved("3", "won", 1)], [ended("2", "won", 1)])
    lost = History([FIRST], [ended("4", "lost", 9)])
    found = standing("d", WON, LOST, won, lost)
    assert (found.place.stage, found.place.outcome, found.place.lost_reason) == ("near_win", "lost", "price")
    (move,) = found.moves
    assert (move.from_stage, move.to_stage) == ("won", "near_win")
    assert standing("d", LOST, WON, lost, won).moves == (move,)
