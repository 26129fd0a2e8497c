"""Customers that are one are found by names and telephones, and put together with all that they have."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.leads import AddLeads
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.same_customers import MergeCustomers
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.method.records import Lead, Person, Visit
from funnel_desktop.method.same_customers import Alike, find_alike
from funnel_desktop.queries.same_customers import MayBeOne, customers_alike
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.people import Customers
from funnel_desktop.text import FunnelError, message
from tests.told import history

from .test_importing import file_dump

SHORT, LONG = "深圳华强", "深圳市华强电子有限公司"


def found(names: Sequence[str], phones: dict[str, list[str]] | None = None) -> list[Alike]:
    steps = find_alike(names, phones)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            pairs: list[Alike] = end.value
            return pairs


def alike(session: Session) -> list[MayBeOne]:
    steps = customers_alike(session)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            pairs: list[MayBeOne] = end.value
            return pairs


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("深圳市华强电子有限公司", "深圳华强电子股份有限公司", "form"),
        ("华强电子", "深圳市华强电子有限公司", "city"),
        (SHORT, LONG, "part"),
        ("ＡＢＢ（中国）", "abb (China) Co., Ltd", None),
        ("Acme GmbH", "ACME", "form"),
        ("华强电子", "华墙电子", "sound"),
        ("广州蓝坪电子科技", "广州蓝萍电子科技", "sound"),
        ("立测精密（深圳）有限公司", "立测精密深圳", "form"),
        ("Brookfield Machinery", "Brookfeild Machinery", "typing"),
        ("深圳市第一人民医院", "深圳市第二人民医院", None),
        ("华强一厂", "华强二厂", None),
        ("北京市华强电子", "上海市华强电子", None),
        ("城东中学", "城西中学", None),
        ("中山大学附属第三医院", "中山大学附属医院", None),
        ("华强电子", "华强电气", None),
        ("甲县医院", "乙县医院", None),
    ],
)
def test_names_of_one_customer_are_found_and_those_of_two_are_not(
    one: str, other: str, why: str | None
) -> None:
    pairs = found([one, "远航电池", other])
    assert [pair.why for pair in pairs] == ([] if why is None else [why])


def test_a_telephone_in_common_tells_of_names_that_share_little() -> None:
    names = ["华强", "深圳华强电子", "远航"]
    assert found(names) == []
    phones = {"华强": ["138 0000 1111"], "深圳华强电子": ["+86 13800001111"], "远航": ["13800001111"]}
    assert [(pair.first, pair.second, pair.why) for pair in found(names, phones)] == [
        ("华强", "深圳华强电子", "phone")
    ]


def test_thousands_of_names_are_looked_through_in_slices() -> None:
    names = [
        f"{place}{part}电子{number}号"
        for place in "甲乙丙丁"
        for part in "金木水火土"
        for number in range(60)
    ]
    steps = find_alike([*names, SHORT, LONG])
    shares = list(steps)
    assert len(shares) > 5
    assert shares == sorted(shares)
    assert [(pair.first, pair.second) for pair in found([*names, SHORT, LONG])] == [(SHORT, LONG)]


def test_two_that_are_one_are_put_together_with_all_they_have(session: Session) -> None:
    for customer, project in ((SHORT, "泵"), (LONG, "阀"), (LONG, "炉")):
        session.execute(AddDeal({"customer": customer, "project": project}))
    session.execute(AddLeads(({"customer": SHORT},)))
    people = (
        Person("p1", SHORT, "王工", phone="138 0000 1111", role="decides", note="爱打球"),
        Person("p2", LONG, "王 工", position="总工", phone="13800001111", relation="supports"),
        Person("p3", SHORT, "李总", reports_to="p1"),
        Person("p4", LONG, "李总", phone="0755-1234567"),
        Person("p5", SHORT, "张三", phone="0755-7654321"),
        Person("p6", LONG, "张三", phone="0755-1111111", reports_to="p2"),
    )
    visit = Visit("v1", None, None, SHORT, planned_date="2026-12-01")
    session.execute(PutRecords((*people, visit), message("Undo", "plan a visit")))
    (pair,) = alike(session)
    assert (pair.keep, pair.first.open, pair.second.open) == (LONG, 1, 2)
    before = file_dump(session)
    work = MergeCustomers([SHORT], LONG)
    run_through(session.execute_in_slices(work.name(), work.run))
    assert str(session.undo_name) == f"put {SHORT} together with {LONG}"
    assert (work.deals, work.people, work.visits, work.leads) == (1, 3, 1, 1)
    assert Customers(session.store).names() == [LONG]
    assert alike(session) == []
    records = session.store.records
    assert [lead.customer for lead in records.all(Lead)] == [LONG]
    assert [visit.customer for visit in records.all(Visit)] == [LONG]
    by_id = {person.id: person for person in records.all(Person)}
    assert set(by_id) == {"p2", "p4", "p5", "p6"}  # two people called 张三 have two telephones
    king = by_id["p2"]
    assert (king.position, king.role, king.relation, king.note) == ("总工", "decides", "supports", "爱打球")
    assert by_id["p4"].reports_to == "p2"
    deal = next(deal for deal in session.store.deals.all_deals() if deal.project == "泵")
    assert any(entry.subject == "customer" for entry in history(session, deal))
    assert check_file(session.store.file.connection) == []
    session.undo()
    assert file_dump(session) == before


def test_a_customer_that_is_not_there_is_named(session: Session) -> None:
    for into, words in (("新", "no customer"), ("  ", "needs a name")):
        work = MergeCustomers(["谁也不是"], into)
        with pytest.raises(FunnelError, match=words):
            run_through(session.execute_in_slices(work.name(), work.run))
