"""A deal is typed in one line on the train: with commas, or as one writes a note, with spaces."""

from __future__ import annotations

import pytest

from funnel_desktop.commands.quick_line import read_quick_line
from funnel_desktop.text import FunnelError


@pytest.mark.parametrize(
    ("line", "customer", "project", "amount_minor"),
    [
        ("深圳测试公司，视觉检测，45", "深圳测试公司", "视觉检测", 45_000_000),
        ("深圳测试公司 视觉检测 45万", "深圳测试公司", "视觉检测", 45_000_000),
        ("深圳测试公司 X-Ray 检测 450,000元", "深圳测试公司", "X-Ray 检测", 45_000_000),
        ("深圳测试公司 视觉检测", "深圳测试公司", "视觉检测", None),
        ("North Wind 300", "North Wind 300", "", None),
        ("North Wind 45万", "North Wind", "", 45_000_000),
        ("North Wind, Leak test, 1,200元", "North Wind", "Leak test", 120_000),
        ("45万", "45万", "", None),
    ],
)
def test_what_a_line_says(line: str, customer: str, project: str, amount_minor: int | None) -> None:
    """Commas part it; without one, an amount in words ends it and a Chinese name ends at its space."""
    assert read_quick_line(line, 10_000) == {
        "customer": customer,
        "project": project,
        "amount_minor": amount_minor,
    }


def test_an_empty_line_is_refused_in_words() -> None:
    """Nothing typed is nothing added."""
    with pytest.raises(FunnelError):
        read_quick_line(" ， ", 10_000)
