"""What of a user's words is passed on: nobody's name, no telephone; and nothing that ends in half a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.shared_words import cut_at_sense, with_masks, without_people


@pytest.mark.parametrize(
    ("words", "passed_on"),
    [
        ("约王工看样机", "约对方看样机"),
        ("送报告给李总监，13812345678", "送报告给对方，"),
        ("赵建国确认付款 30/60/10", "对方确认付款 30/60/10"),
        ("赵建国经理签字", "对方签字"),
        ("座机 0755-83901234 转 8012", "座机"),
        ("Call Mr. Wang Lei +86 138 1234 5678", "Call 对方"),
        ("mail to wang.lei@example.com today", "mail to today"),
        ("Anna Berg decides", "对方 decides"),
        ("工程总包方案，2026-12-01 前，20261201", "工程总包方案，2026-12-01 前，20261201"),
        ("报价 1250000 元", "报价 1250000 元"),
        ("Annabel", "Annabel"),
    ],
)
def test_people_and_telephones_stay_here(words: str, passed_on: str) -> None:
    assert without_people(words, ["Anna Berg", "赵建国", "Anna"], "对方") == passed_on


def test_customers_are_masked_the_longest_name_first() -> None:
    masks = {"江门渡云": "江门●●●", "江门渡云船舶重工有限公司": "江门●●●"}
    assert with_masks("江门渡云船舶重工有限公司：江门渡云验收", masks) == "江门●●●：江门●●●验收"


@pytest.mark.parametrize(
    ("words", "most", "cut"),
    [
        ("样机验收", 10, "样机验收"),
        ("样机验收，送检测报告，等批复", 12, "样机验收，送检测报告"),
        ("样机验收送检测报告等批复结论意见", 8, ""),
        ("Send the report to the board", 18, "Send the report to"),
        ("Donaudampfschifffahrt", 5, ""),
    ],
)
def test_a_text_is_cut_where_a_thought_ends(words: str, most: int, cut: str) -> None:
    assert cut_at_sense(words, most) == cut


@given(st.text(max_size=60), st.integers(1, 40))
def test_never_longer_and_never_within_a_word(words: str, most: int) -> None:
    cut = cut_at_sense(words, most)
    plain = " ".join(words.split())
    assert len(cut) <= most
    assert plain.startswith(cut)
    rest = plain[len(cut) :]
    assert not cut or not rest or not (cut[-1].isalnum() and rest[0].isalnum())
