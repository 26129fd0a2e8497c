"""How shares are written: one way everywhere, and never so rounded that something is said to be nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.rounding import percentage


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
