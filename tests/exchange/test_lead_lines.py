"""Lines pasted as leads: columns known by heading or content, bad lines named, and never an exception."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.lead_lines import LeadLine, read_lead_lines

TODAY = date(2026, 11, 24)
SOURCES = {"陌生拜访": "cold", "Cold visit": "cold", "关系渗透": "penetration"}


def test_all_columns_in_the_order_that_the_dialog_names() -> None:
    found = read_lead_lines(
        "鹏源电子\t李工\t研发总监\t0755-88886666\t陌生拜访\t要看样机\t2026-12-03", TODAY, SOURCES
    )
    assert found.leads == (
        LeadLine(
            1,
            "鹏源电子",
            "",
            "李工",
            "研发总监",
            "0755-88886666",
            "cold",
            "要看样机",
            "2026-12-03",
        ),
    )
    assert found.bad == ()


def test_headings_in_any_order_and_language() -> None:
    text = "Phone,Company,Lead source,Contact,First visit\n020 7946,Northwind,Cold visit,Ann Lee,3 Dec 2026\n"
    found = read_lead_lines(text, TODAY, SOURCES)
    assert found.leads == (LeadLine(2, "Northwind", "", "Ann Lee", "", "020 7946", "cold", "", "2026-12-03"),)


def test_one_column_of_names_alone() -> None:
    found = read_lead_lines("远航电池\n\n恒扭电机\r\n锐模模具", TODAY)
    assert [lead.customer for lead in found.leads] == ["远航电池", "恒扭电机", "锐模模具"]
    assert [lead.line for lead in found.leads] == [1, 3, 4]


def test_columns_without_headings_are_known_by_what_stands_in_them() -> None:
    found = read_lead_lines("Acme, Jane Doe, 021-5555 0000\nBolt, Joe, +86 138 0000 1111\n", TODAY)
    assert [(lead.contact_name, lead.contact_phone) for lead in found.leads] == [
        ("Jane Doe", "021-5555 0000"),
        ("Joe", "+86 138 0000 1111"),
    ]


def test_a_source_in_other_words_is_kept_in_the_note() -> None:
    found = read_lead_lines("客户\t来源\t备注\n锐模模具\t老乡介绍\t先打电话\n", TODAY, SOURCES)
    assert (found.leads[0].source, found.leads[0].note) == (None, "先打电话 老乡介绍")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026/12/3", "2026-12-03"),
        ("2026年12月3日", "2026-12-03"),
        ("12-03", "2026-12-03"),
        ("12月3日", "2026-12-03"),
        ("11/24", "2026-11-24"),
        ("11-23", "2027-11-23"),
        ("", None),
        ("待定", None),
    ],
)
def test_dates_as_people_write_them(written: str, day: str | None) -> None:
    found = read_lead_lines(f"客户\t拜访日期\n远航电池\t{written}\n", TODAY)
    assert found.bad == ()
    assert found.leads[0].first_visit_date == day


def test_bad_lines_are_named_and_the_others_come_in() -> None:
    text = "客户\t联系人\t拜访日期\n\t王工\t\n恒扭电机\t\t02-30\n远航电池\t李工\t12-01\n甲\t乙\t\t丙\n"
    found = read_lead_lines(text, TODAY)
    assert [lead.customer for lead in found.leads] == ["远航电池"]
    assert [line.line for line in found.bad] == [2, 3, 5]
    reasons = [str(line.reason) for line in found.bad]
    assert reasons[0] == "No customer."
    assert reasons[1] == "“02-30” is not a date. Write it as 2026-11-24."
    assert "丙" in reasons[2]


def test_a_quotation_mark_that_never_closes_swallows_nothing() -> None:
    found = read_lead_lines('3" pipes Ltd\tAnn\nNorthwind\tJoe\n', TODAY)
    assert [lead.customer for lead in found.leads] == ['3" pipes Ltd', "Northwind"]


def test_cells_of_several_lines_in_quotation_marks() -> None:
    found = read_lead_lines('Acme\tJane\t"first\nsecond"\nBolt\tJoe\t\n', TODAY)
    assert [lead.customer for lead in found.leads] == ["Acme", "Bolt"]
    assert found.leads[0].contact_position == "first second"


def test_the_first_company_may_be_called_like_a_heading_when_only_one_line_is_typed() -> None:
    assert read_lead_lines("客户", TODAY, headings=False).leads[0].customer == "客户"


@given(
    st.text(alphabet=st.sampled_from("甲乙客户来源 ,;\t\n\r\"'|-/0123456789abc年月日，；\0"), max_size=120)
)
def test_whatever_is_pasted_gives_leads_and_bad_lines(text: str) -> None:
    found = read_lead_lines(text, TODAY, SOURCES)
    for lead in found.leads:
        assert lead.customer == lead.customer.strip() != ""
        assert lead.source in (None, "cold", "penetration", "follow_up", "cultivation", "inbound")
        if lead.first_visit_date is not None:
            date.fromisoformat(lead.first_visit_date)
    lines = [lead.line for lead in found.leads] + [line.line for line in found.bad]
    assert len(lines) == len(set(lines))


def test_a_line_with_a_text_that_is_too_long_is_left_out_and_says_so() -> None:
    found = read_lead_lines(f"华强电子\t张工\n{'字' * 2_001}\t李工\n", TODAY)
    assert [lead.customer for lead in found.leads] == ["华强电子"]
    assert [line.line for line in found.bad] == [2]
    assert "has 2,001 characters. There is room for 2,000" in str(found.bad[0].reason)
