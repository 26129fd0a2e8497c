"""Lines as reps type them are read as they are meant, and what is not sure is asked for, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.method.capture import (
    AMOUNT,
    CUSTOMER,
    ENDED,
    STEP,
    Amount,
    End,
    Step,
    Subject,
    read_line,
)
from funnel_desktop.method.capture_words import answered_by
from tests.capture_score import MEASURED, Verdict, judge, scores
from tests.capture_world import TODAY, crowded_world, read, told_lines, world


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    """The 200 lines that were written before the reader."""
    return [one for told in told_lines("capture_lines.txt") for one in judge(told)]


@pytest.fixture(scope="module")
def signings() -> list[Verdict]:
    """Thirty lines that say when it is signed, or that a lead ends."""
    return [one for told in told_lines("capture_signings.txt") for one in judge(told)]


@pytest.fixture(scope="module")
def held_out() -> list[Verdict]:
    """Ninety lines that were written after it. When the first sixty were first read, 57 customers, 58 dates
    and 58 amounts were right, two amounts and a date wrong in silence; of the thirty then 30, 26 and 30, a
    date missed in silence. What was behind that was mended each time."""
    return [one for told in told_lines("capture_held_out.txt") for one in judge(told)]


def test_ninety_five_of_a_hundred_customers_dates_and_amounts_are_right(verdicts: list[Verdict]) -> None:
    assert len(told_lines("capture_lines.txt")) == 200
    found = scores(verdicts)
    right = {field: found[field].right for field in MEASURED}
    assert {field: found[field].all for field in MEASURED} == {
        "customer": 200,
        "deal": 171,
        "date": 200,
        "amount": 200,
        "signing": 200,
        "end": 200,
    }
    assert right["customer"] >= 199
    assert right["deal"] >= 170
    assert right["date"] == 200
    assert right["amount"] == 200
    assert (right["signing"], right["end"]) == (200, 200)
    # And the rest of what a line says, of which less was asked.
    for field, least in (("person", 0.98), ("kind", 0.98), ("day", 1), ("time", 1), ("step", 0.95)):
        assert found[field].right >= least * found[field].all, field


def test_when_it_is_signed_and_that_a_lead_ends_is_read(signings: list[Verdict]) -> None:
    wrong = [one for one in signings if not one.right]
    assert [(one.line, one.field, one.said) for one in wrong] == []
    assert [one for one in signings if one.asked] == []


def test_a_lead_alone_ends_and_no_word_is_lost_where_it_does_not() -> None:
    line = "恒勤 没机会 预算取消"
    reading = read(line)
    assert reading.end == End("no_budget", "预算取消")
    assert reading.happened is None
    told = reading.pick(ENDED, 1)
    assert told.end is None
    assert told.happened is not None
    assert told.happened.text == "没机会 预算取消"
    # Where another is meant than a lead, it is told.
    new = reading.subject
    assert new is not None
    other = read_line(line, TODAY, world(), unit=10_000, about=Subject(new.customer, new="deal"))
    assert (other.chip(ENDED), other.end) == (None, None)
    assert other.happened is not None
    assert other.happened.text == "没机会 预算取消"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("样机测试过了", ["s1"]),
        ("预算批了", ["q2"]),
        ("合同签了 预付款到账", ["w1", "w2"]),
        ("sample passed", ["s1"]),
        ("没有中标了", []),
        ("等预算批了再说", []),
        ("聊得不错", []),
    ],
)
def test_words_tell_which_checks_they_answer(text: str, keys: list[str]) -> None:
    assert answered_by(text) == keys


def test_nothing_is_wrong_in_silence(
    verdicts: list[Verdict], held_out: list[Verdict], signings: list[Verdict]
) -> None:
    silent = [
        one
        for one in (*verdicts, *held_out, *signings)
        if one.field in MEASURED and not one.right and one.sure
    ]
    assert silent == []


def test_the_user_is_hardly_ever_asked_without_need(verdicts: list[Verdict]) -> None:
    asked = [one for one in verdicts if one.field in MEASURED and one.asked]
    assert len(asked) <= 4


def test_lines_that_did_not_make_the_reader_are_read_as_well(held_out: list[Verdict]) -> None:
    found = scores(held_out)
    assert len(told_lines("capture_held_out.txt")) == 90
    for field in MEASURED:
        assert found[field].right >= 0.95 * found[field].all, field


def test_among_thousands_of_others_nothing_is_wrong_in_silence_either() -> None:
    """Initials coincide there, and some customers are called as things are that everybody speaks of."""
    for name, least in (("capture_lines.txt", 0.97), ("capture_held_out.txt", 0.95)):
        found = [one for told in told_lines(name) for one in judge(told, crowded_world())]
        silent = [one for one in found if one.field in MEASURED and not one.right and one.sure]
        assert silent == []
        customers = scores(found)["customer"]
        assert customers.right >= least * customers.all


def test_what_the_user_chose_stays_while_he_goes_on_typing() -> None:
    first = read("榕川 方案发了")
    customer = first.chip(CUSTOMER)
    assert customer is not None
    assert not customer.sure
    other = customer.choices[1]
    again = read_line("榕川 方案发了 周五", TODAY, world(), choices={CUSTOMER: other})
    assert again.subject == other
    assert again.open_fields == ()


def test_a_line_on_the_sheet_of_a_deal_needs_no_customer() -> None:
    known = world().known("深圳市华强北电子技术股份有限公司")
    about = Subject(known.name, known.deals[0])
    reading = read_line("王工 样机测试过了 周五送报告 45万", TODAY, world(), unit=10_000, about=about)
    assert reading.subject == about
    assert reading.person == "王工"
    assert reading.open_fields == ()
    assert reading.step is not None
    assert reading.step.text == "送报告"
    assert reading.amount == Amount(45_000_000)


def test_what_looked_like_a_date_or_an_amount_may_be_none() -> None:
    reading = read("霁能 赵工 报价 18")
    assert reading.open_fields == (AMOUNT,)
    chip = reading.chip(AMOUNT)
    assert chip is not None
    assert reading.pick(AMOUNT, chip.choices.index(None)).amount is None
    loose = read("North Ridge, Maria: budget frozen until January")
    step = loose.chip(STEP)
    assert step is not None
    assert step.choices[0] is None
    assert isinstance(step.choices[1], Step)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_line_can_be_read(text: str) -> None:
    reading = read(text)
    for chip in reading.chips:
        assert chip.choices
        for start, end in chip.spans:
            assert 0 <= start < end <= len(text)


_WORDS = st.sampled_from(
    [
        "hqdz",
        "华强北",
        "王工",
        "周五",
        "下个月15号",
        "45万",
        "三十万",
        "80w",
        "¥",
        "12/25",
        "12-25",
        "31-31",
        "99/99",
        "三",
        "十",
        "号",
        "月",
        "底",
        "next",
        "Friday",
        "at",
        "3pm",
        ",",
        "，",
        "。",
        "(",
        ")",
        "-",
        "到",
        "18-20万",
        "今早9点",
    ]
)


@settings(deadline=None)
@given(st.lists(_WORDS, max_size=12).map("".join) | st.lists(_WORDS, max_size=12).map(" ".join))
def test_words_in_any_order_can_be_read(text: str) -> None:
    read(text)
