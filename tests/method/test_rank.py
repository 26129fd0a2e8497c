"""Ranks keep cards in order under any sequence of placings, stay short, and never renumber a neighbour."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.rank import rank_between, ranks_between


def test_appending_100_000_one_after_another_keeps_ranks_short() -> None:
    rank = rank_between(None, None)
    lengths = set()
    for _ in range(100_000):
        following = rank_between(rank, None)
        assert rank < following
        lengths.add(len(following))
        rank = following
    assert max(lengths) <= 4


def test_prepending_keeps_ranks_short_too() -> None:
    rank = rank_between(None, None)
    for _ in range(20_000):
        earlier = rank_between(None, rank)
        assert earlier < rank
        rank = earlier
    assert len(rank) <= 4


@pytest.mark.parametrize(
    ("before", "after"),
    [(None, None), ("b05", None), (None, "b05"), ("a0", "a1"), ("a0", "a0V"), ("Zz", "c00F")],
)
def test_100_000_at_once_are_ordered_distinct_and_short(before: str | None, after: str | None) -> None:
    ranks = ranks_between(before, after, 100_000)
    assert len(ranks) == 100_000
    assert all(one < other for one, other in pairwise(ranks))
    assert before is None or before < ranks[0]
    assert after is None or ranks[-1] < after
    assert max(map(len, ranks)) <= 6


def test_always_in_the_same_gap_grows_by_one_character_for_five_cards() -> None:
    low, high = "a0", "a1"
    for placed in range(1, 200):
        middle = rank_between(low, high)
        assert low < middle < high
        high = middle
        assert len(middle) <= 3 + placed / 5


def test_sqlite_orders_ranks_as_python_does() -> None:
    ranks = [
        *ranks_between(None, "a0", 200),
        *ranks_between(None, None, 5000),
        *ranks_between("a3", "a4", 100),
        *ranks_between("Zz", "a0", 100),
    ]
    ranks = list(dict.fromkeys(ranks))
    shuffled = ranks.copy()
    random.Random(3).shuffle(shuffled)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("create table card (rank text)")
        connection.executemany("insert into card values (?)", [(rank,) for rank in shuffled])
        ordered = [rank for (rank,) in connection.execute("select rank from card order by rank")]
    connection.close()
    assert ordered == sorted(ranks)
    assert all(rank.isascii() and rank.isalnum() for rank in ranks)


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 5)), max_size=60))
def test_any_sequence_of_placings_stays_in_order(placings: list[tuple[int, int]]) -> None:
    column: list[str] = []
    for position, count in placings:
        at = position % (len(column) + 1)
        before = column[at - 1] if at else None
        after = column[at] if at < len(column) else None
        column[at:at] = ranks_between(before, after, count)
    assert all(one < other for one, other in pairwise(column))


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 300))
def test_any_number_fits_between_two(one: int, other: int, count: int) -> None:
    anchors = ranks_between(None, None, 401)
    low, high = sorted((one, other))
    if low == high:
        with pytest.raises(ValueError, match="is not before"):
            ranks_between(anchors[low], anchors[high], count)
        return
    ranks = [anchors[low], *ranks_between(anchors[low], anchors[high], count), anchors[high]]
    assert len(ranks) == count + 2
    assert all(before < after for before, after in pairwise(ranks))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a1", "a0"),
        ("a1", "a1"),
        ("", None),
        (None, "1"),
        ("a", None),
        ("a00", None),
        ("a-", None),
        ("ä0", None),
    ],
)
def test_what_cannot_be_is_refused(before: str | None, after: str | None) -> None:
    with pytest.raises(ValueError, match=r"not before|not a rank|no rank has"):
        rank_between(before, after)
    with pytest.raises(ValueError, match="cannot make"):
        ranks_between(None, None, -1)
