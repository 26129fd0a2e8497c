"""How shares are written: one way everywhere, and never so rounded that something is said to be nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from funnel_desktop.cli.output import number as printed
from funnel_desktop.method.languages import CODES
from funnel_desktop.method.money import short_amount
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.rounding import percentage
from funnel_desktop.method.settings import Settings
from funnel_desktop.wording.numbers import number, percent, signed
from funnel_desktop.wording.targets import figure_text
from funnel_desktop.wording.wording import Wording


@pytest.mark.parametrize(
    ("share", "decimals", "text"),
    [
        (0.75, None, "75%"),
        (2 / 3, None, "66.7%"),
        (2 / 3, 0, "67%"),
        (0.62, 1, "62.0%"),
        (12.05, None, "1,205%"),
        (0.0004, None, "0.04%"),
        (0.0, None, "0%"),
    ],
)
def test_shares_as_they_are_written(share: float, decimals: int | None, text: str) -> None:
    assert percentage(share, decimals) == text


@given(st.floats(1e-6, 1.0))
def test_a_chance_is_never_written_as_none(share: float) -> None:
    text = percentage(share)
    assert text.endswith("%")
    assert " " not in text
    assert float(text[:-1]) > 0
    assert float(text[:-1]) == pytest.approx(share * 100, abs=0.05 + 1e-9, rel=0.06)


@given(st.floats(-1e6, 1e6), st.sampled_from([0, 1, None]))
@example(-0.04, 1)
@example(-0.0004, 0)
@example(0.0004, 1)
@example(-1e-9, None)
def test_what_is_shown_as_nothing_has_no_sign(value: float, decimals: int | None) -> None:
    wording = Wording(standard_playbook(), Settings(), "en", date(2026, 12, 1))
    shown = [
        percentage(value, decimals),
        percent(value, decimals),
        figure_text(wording, value, "units", sign=True),
        figure_text(wording, round(value), "units", sign=True),
        figure_text(wording, value, "money", sign=True),
        number(value),
        signed(value),
        printed(value, sign=True),
        *(short_amount(round(value), 10_000, language) for language in CODES),
    ]
    for text in shown:
        sign = text[0] if text[0] in "+−-" else ""
        assert sign in ({"", "−"} if value < 0 else {"", "+"}), text
        assert not sign or any(digit in "123456789" for digit in text), text
