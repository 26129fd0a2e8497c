"""Amounts among other words, and figures that are none."""

from __future__ import annotations

import pytest

from funnel_desktop.method.spoken_amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "yuan", "currency"),
    [
        ("报价45万", 450_000, ""),
        ("45 万", 450_000, ""),
        ("４５万", 450_000, ""),
        ("80w", 800_000, ""),
        ("18.5W", 185_000, ""),
        ("¥450,000", 450_000, ""),
        ("450000元", 450_000, ""),
        ("45k", 45_000, ""),
        ("三十万", 300_000, ""),
        ("一百二十万", 1_200_000, ""),
        ("十八万五", 185_000, ""),
        ("12万5", 125_000, ""),
        ("约50万左右", 500_000, ""),
        ("1,400,000 含税", 1_400_000, ""),
        ("USD 45,000", 45_000, "USD"),
        ("45000 EUR", 45_000, "EUR"),
        ("$92,000", 92_000, ""),
        ("0.31m", 310_000, ""),
    ],
)
def test_an_amount(text: str, yuan: int, currency: str) -> None:
    (found,) = find_amounts(text, 10_000)
    assert (found.minor, found.currency, found.sure) == (yuan * 100, currency, True)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "3楼",
            "2台",
            "5个人",
            "B座1803",
            "13800001234",
            "5%",
            "X-200",
            "2.0版",
            "首付10万",
            "降了2万",
            "定金 5万",
        ),
        *("单价1200元", "deposit 15k", "floor 3", "needs 12 sensors", "2万台", "1,200 each", "万一不行"),
    ],
)
def test_figures_that_are_no_amounts(text: str) -> None:
    assert find_amounts(text, 10_000) == []


@pytest.mark.parametrize(
    ("text", "yuan"),
    [("报价 18", (180_000, 18)), ("18-20万", (180_000, 200_000)), ("从18万加到21万", (210_000, 180_000))],
)
def test_two_ways_are_both_offered(text: str, yuan: tuple[int, int]) -> None:
    (found,) = find_amounts(text, 10_000)
    assert not found.sure
    assert (found.minor, *[one for one in found.others if one is not None]) == tuple(
        one * 100 for one in yuan
    )
