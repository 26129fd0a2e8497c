"""The board is narrowed by columns of the file's own: by values, words, numbers and days, kept by every
change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.commands.deals import AddDeal, DeleteDeals
from funnel_desktop.commands.own_columns import WantedColumn
from funnel_desktop.commands.session import Session
from funnel_desktop.method.own_filter import OwnTerm, limits_of, measure_of
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.board_index import BoardIndex, DealFilter
from funnel_desktop.queries.own_columns import own_columns
from funnel_desktop.queries.totals import Totals
from tests.commands.test_own_columns import as_they_are, change, deal_of, set_values

REGION, AREA, DAY, WORDS = "区域", "面积", "验收日期", "Remarks"
TODAY = date(2026, 11, 24)


@pytest.fixture
def filled(session: Session) -> Session:
    """A funnel with a column of each kind, and four deals."""
    kinds = ((REGION, "choice"), (AREA, "number"), (DAY, "date"), (WORDS, "text"))
    change(session, *(WantedColumn("", name, kind) for name, kind in kinds))
    for customer in ("A", "B", "C", "D"):
        session.execute(AddDeal({"customer": customer}))
    set_values(session, "A", 区域="华东", 面积="100", 验收日期="2027-03-05", Remarks="Needs a CRANE, urgent")
    set_values(session, "B", 区域="华南", 面积="1,234.50", 验收日期="2027-04-01")
    set_values(session, "C", 区域="华东", 面积="-3", Remarks="two cranes")
    return session


def term(session: Session, name: str, **asked: object) -> OwnTerm:
    (column,) = [column for column in own_columns(session) if column.name == name]
    return OwnTerm(column.id, column.kind, **asked)  # type: ignore[arg-type]


def board(session: Session) -> BoardIndex:
    return BoardIndex(session, Totals(session.store, date(2026, 1, 1), date(2026, 12, 31)), TODAY)


def shown(index: BoardIndex) -> set[str]:
    return {card.customer for card in index.cards(index.column("target"))}


def passing(session: Session, *terms: OwnTerm) -> set[str]:
    index = board(session)
    index.set_filter(DealFilter(own=terms))
    return shown(index)


def test_each_kind_of_column_is_asked_in_its_own_way(filled: Session) -> None:
    def found(name: str, **asked: object) -> set[str]:
        return passing(filled, term(filled, name, **asked))

    assert found(REGION, values=frozenset({"华东"})) == {"A", "C"}
    assert found(REGION, values=frozenset({"华东", "华南"})) == {"A", "B", "C"}
    assert found(REGION, values=frozenset({""})) == {"D"}
    assert found(REGION, values=frozenset({"华南", ""})) == {"B", "D"}
    assert found(AREA, least="100") == {"A", "B"}
    assert found(AREA, most="100") == {"A", "C"}
    assert found(AREA, least="0", most="1,000") == {"A"}
    assert found(AREA, least="1000", most="0") == {"A"}
    assert found(AREA, least="1234.5", most="1234.50", values=frozenset({""})) == {"B", "D"}
    assert found(DAY, most="2027-03-31") == {"A"}
    assert found(DAY, least="2027-03-31") == {"B"}
    assert found(WORDS, words="crane") == {"A", "C"}
    assert found(WORDS, words="Urgent ｃｒａｎｅ") == {"A"}
    assert DealFilter().with_own(term(filled, WORDS, words=" ")) == DealFilter()


def test_terms_go_together_with_one_another_and_with_the_other_filters(filled: Session) -> None:
    east, large = (
        term(filled, REGION, values=frozenset({"华东"})),
        term(filled, AREA, least="50"),
    )
    assert passing(filled, east, large) == {"A"}
    index = board(filled)
    index.set_filter(DealFilter(text="c").with_own(east))
    assert shown(index) == {"A", "C"}  # the crane of A is found too
    index.set_filter(index.filter.with_own(large))
    assert shown(index) == {"A"}
    assert index.summary("target", 0.1).shown_count == 1
    index.set_filter(index.filter.with_own(east._replace(values=frozenset())))
    assert index.filter == DealFilter(text="c", own=(large,))
    index.set_filter(index.filter.with_own(large._replace(least="")))
    assert index.filter == DealFilter(text="c")


def test_the_board_follows_every_change_under_the_filter(filled: Session) -> None:
    index = board(filled)
    filled.subscribe(index.apply)
    index.set_filter(DealFilter(own=(term(filled, REGION, values=frozenset({"华东"})),)))
    set_values(filled, "B", 区域="华东")
    assert shown(index) == {"A", "B", "C"}
    set_values(filled, "A", 区域="")
    assert shown(index) == {"B", "C"}
    filled.undo()
    assert shown(index) == {"A", "B", "C"}
    filled.execute(DeleteDeals((deal_of(filled, "C").row,)))
    assert shown(index) == {"A", "B"}
    filled.undo()
    assert shown(index) == {"A", "B", "C"}
    key = index.own.columns()[0].id
    assert index.own.values(key) == [("华东", 3)]


def test_a_column_that_goes_or_becomes_another_kind_is_asked_no_longer(filled: Session) -> None:
    model = SessionModel(filled)
    heard: list[frozenset[str]] = []
    model.changed.connect(lambda change: heard.append(change.touches))
    east = term(filled, REGION, values=frozenset({"华东"}))
    large = term(filled, AREA, least="50")
    model.set_filter(DealFilter(own=(east, large)))
    columns = as_they_are(own_columns(filled))
    change(filled, columns[0], columns[1]._replace(kind="text"), *columns[2:])
    assert model.index.filter.own == (east,)
    assert "filter" in heard[-1]
    assert shown(model.index) == {"A", "C"}
    change(filled, *as_they_are(own_columns(filled))[1:])
    assert not model.index.filter.active
    assert shown(model.index) == {"A", "B", "C", "D"}
    model.lay_aside()


def test_words_in_a_column_of_numbers_are_in_no_range(filled: Session) -> None:
    columns = as_they_are(own_columns(filled))
    change(filled, *columns[:3], columns[3]._replace(kind="number"))
    assert passing(filled, term(filled, WORDS, most="1000000")) == set()
    assert passing(filled, term(filled, WORDS, values=frozenset({""}))) == {"B", "D"}


def test_what_is_read_in_slices_is_what_is_read_at_once(
    filled: Session, new_session: Callable[[str], Session]
) -> None:
    at_once, in_slices = board(filled).own, board(filled).own
    assert not in_slices.complete
    for _slice in in_slices.in_slices():
        pass
    at_once.read_all()
    keys = [column.id for column in at_once.columns()]
    assert in_slices.complete
    assert [in_slices.values(key) for key in keys] == [at_once.values(key) for key in keys]
    assert board(new_session("leer")).own.columns() == []


@given(st.decimals(-(10**12), 10**12, places=3), st.decimals(-(10**12), 10**12, places=9))
def test_numbers_are_compared_exactly_and_limits_in_either_order(one: Decimal, other: Decimal) -> None:
    first = OwnTerm("own_x", "number", least=f"{one:f}", most=f"{other:f}")
    second = OwnTerm("own_x", "number", least=f"{other:f}", most=f"{one:f}")
    least, most = limits_of(first)
    assert (least, most) == limits_of(second)
    assert least == measure_of("number", f"{min(one, other):f}")
    assert most == measure_of("number", f"{max(one, other):f}")
    assert measure_of("number", "20260000000000000001") != measure_of("number", "20260000000000000002")
