"""Parts as they are shown add up to the total as it is shown."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.money import format_amount, short_amount, short_step
from funnel_desktop.method.shown_parts import agreeing_parts, shown_between, shown_parts, whole_steps

amounts = st.lists(st.integers(0, 10**13) | st.floats(0, 1e13), min_size=1, max_size=60)
steps = st.sampled_from([1, 100, 100_000])


def test_twelve_months_of_a_year() -> None:
    months = [60_000_000 * days for days in (20, 17, 22, 22, 19, 21, 23, 21, 22, 18, 21, 23)]
    parts = shown_parts([part // 249 * 10 for part in months], 100_000)
    assert sum(parts) == 600_000_000
    assert format_amount(sum(parts), 10_000, "zh_CN") == "600.0"


@given(amounts, steps)
def test_they_add_up_and_each_is_its_own_value_rounded(parts: list[float], step: int) -> None:
    shown = shown_parts(parts, step)
    assert abs(sum(shown) - sum(parts)) <= step * 0.5 * (1 + 1e-9) + 1e-3 * len(parts)
    assert all(part % step == 0 for part in shown)
    assert all(abs(own - part) < step + 1e-3 for own, part in zip(shown, parts, strict=True))


@given(st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=60), steps)
def test_parts_of_a_running_total_add_up_over_any_stretch(parts: list[int], step: int) -> None:
    sums = [0, *accumulate(parts)]
    shown = [shown_between(before, after, step) for before, after in pairwise(sums)]
    for first in range(len(parts)):
        for last in range(first, len(parts)):
            assert sum(shown[first : last + 1]) == shown_between(sums[first], sums[last + 1], step)
    assert all(abs(own - part) < step or step == 1 for own, part in zip(shown, parts, strict=True))
    assert sum(shown) == whole_steps(sums[-1], step) * step


@given(st.lists(st.integers(0, 10**11), min_size=5, max_size=5), st.sampled_from([1, 10_000]))
def test_heads_of_columns_add_up_to_what_is_open_in_all(parts: list[int], unit: int) -> None:
    for language in ("zh_CN", "en"):
        total = sum(parts)
        steps = [short_step(part, unit, language) for part in parts]
        step = short_step(total, unit, language)
        shown = agreeing_parts(parts, steps, step)
        assert whole_steps(sum(shown), step) == whole_steps(total, step)
        for own, part, size in zip(shown, parts, steps, strict=True):
            assert abs(own - part) < size or own == part


def test_only_what_has_to_is_rounded_otherwise() -> None:
    # 1.04 + 1.04 + 1.04 is 3.1, not 3.0.
    parts = [104_000, 104_000, 104_000]
    assert agreeing_parts(parts, [100_000] * 3, 100_000) == [100_000] * 3
    parts = [144_000, 144_000, 144_000]  # each is 0.1, together 0.4
    assert sorted(agreeing_parts(parts, [100_000] * 3, 100_000)) == [100_000, 100_000, 200_000]
    assert short_amount(412_000_00, 10_000, "zh_CN") == "41.2 万"
