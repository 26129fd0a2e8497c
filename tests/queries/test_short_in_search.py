"""Customers are found as they are called in short, in every place where names are typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.session import Session
from funnel_desktop.method.duplicates import core
from funnel_desktop.method.known_names import KnownNames
from funnel_desktop.method.search import query_words
from funnel_desktop.method.short_names import also_called, found_by, short_name
from funnel_desktop.queries.board_index import BoardIndex, DealFilter
from funnel_desktop.queries.find_anything import FindAnything, Found
from funnel_desktop.queries.totals import Totals
from funnel_desktop.store.checking import check_file

TODAY = date(2026, 12, 1)
CITY, GROUP = "佛山市衡砺精密机械有限公司", "深圳市岭核检测（集团）有限公司"
PROVINCE = "广东省中山市祁珩照明电器有限公司"
TYPED = [
    ("佛山衡砺", CITY),
    ("佛山衡砺精密机械有限公司", CITY),
    ("佛山市衡砺", CITY),
    ("foshanhengli", CITY),
    ("fshl", CITY),
    ("深圳岭核检测有限公司", GROUP),
    ("岭核检测（集团）", GROUP),
    ("中山祁珩", PROVINCE),
    ("广东中山祁珩", PROVINCE),
]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.create(tmp_path / "a.funnel")
    for customer in (CITY, GROUP, PROVINCE):
        session.execute(AddDeal({"customer": customer}))
    yield session
    session.close()


def test_cities_and_brackets_are_all_that_is_left_out() -> None:
    assert also_called(CITY) == "佛山衡砺精密机械有限公司"
    for name in (CITY, GROUP, PROVINCE):
        assert short_name(name) in also_called(name)
    for name in ("", "市政工程", "城市建设集团", "东莞栎川电子科技有限公司", "ABB (China) Co., Ltd"):
        assert also_called(name) == ""


@pytest.mark.parametrize(("typed", "customer"), TYPED)
def test_the_filter_finds_a_deal_of_an_existing_file(session: Session, typed: str, customer: str) -> None:
    index = BoardIndex(session, Totals(session.store, date(2026, 1, 1), date(2026, 12, 31)), TODAY)
    index.set_filter(DealFilter(text=typed))
    assert [card.customer for card in index.cards(index.column("target"))] == [customer]


@pytest.mark.parametrize(("typed", "customer"), TYPED)
def test_going_to_anything_finds_deal_customer_and_lead(session: Session, typed: str, customer: str) -> None:
    session.execute(AddLeads(({"customer": customer},)))
    index = BoardIndex(session, Totals(session.store, date(2026, 1, 1), date(2026, 12, 31)), TODAY)
    index.complete_facts()
    found: list[Found] = []

    def search() -> Iterator[None]:
        found.extend((yield from FindAnything(session, index).in_slices(query_words(typed))))

    assert not any(search())
    assert {(one.kind, one.name) for one in found} == {
        ("deal", customer),
        ("customer", customer),
        ("lead", customer),
    }


@pytest.mark.parametrize(("typed", "customer"), TYPED)
def test_a_list_of_customers_finds_it(typed: str, customer: str) -> None:
    assert all(word in found_by((customer,)) for word in query_words(typed))


def test_what_is_noted_names_it_in_short() -> None:
    names = KnownNames()
    names.add(CITY)
    assert names.hits(core("佛山衡砺"))


def test_nothing_is_wrong_with_a_file_for_it(session: Session) -> None:
    assert not check_file(session.store.file.connection)
