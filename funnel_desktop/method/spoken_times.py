"""Times of day in running words: 下午3点半, 明早9点, 14:30, 3pm, at 11."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from funnel_desktop.method.spoken_signs import NUMBER, Groups, groups_of, number_of

_DAY_PART = r"(?:上午|下午|早上|早晨|晚上|中午|傍晚|凌晨|上班|下班|早|晚)"
_CLOCK = re.compile(
    rf"(?:(?P<part>{_DAY_PART})\s*)?(?:(?P<hour>{NUMBER})(?:[点點时](?!间|候|子)(?:(?P<half>半)|(?P<quarter>[一三])刻|(?P<minute>{NUMBER})分?)?"
    r"(?!\d)|[:：](?P<minute2>[0-5]\d)(?![\d:])))"
    rf"|(?P<alone>{_DAY_PART})"
)
_ENGLISH_CLOCK = re.compile(
    r"(?:\bat\s+|@\s*)?(?:\b(?P<hour>\d{1,2})(?::(?P<minute>[0-5]\d))?\s*(?P<half>[ap])\.?m\b\.?"
    r"|\b(?P<hour2>\d{1,2}):(?P<minute2>[0-5]\d)\b(?!\s*[ap]m))"
    r"|\bat\s+(?P<hour3>1[0-2]|[1-9])\b(?!\s*[%\d]|[.,:]\d)"
    r"|(?:\bin the\s+)?\b(?P<alone>morning|afternoon|evening|noon|night)\b"
)


def find_times(plain: str, dates: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Yield the times of day, and words for a part of a day, with their places."""
    matches = sorted(
        (*_CLOCK.finditer(plain), *_ENGLISH_CLOCK.finditer(plain)), key=lambda m: (m.start(), -m.end())
    )
    end = 0
    for match in matches:
        if match.start() < end or _in_a_date(match, plain, dates):
            continue
        groups = groups_of(match)
        if groups["alone"]:
            end = match.end()
            yield match.start(), match.end(), ""
            continue
        try:
            time = _time_of(groups)
        except ValueError:
            continue
        end = match.end()
        yield match.start(), match.end(), time


def _in_a_date(match: re.Match[str], plain: str, dates: Sequence[tuple[int, int]]) -> bool:
    """Whether a date stands here, but for the 早 of 明早, which is that of its hour as well."""
    return any(
        start < match.end() and match.start() < end and not plain[start:end].endswith(("早", "晚"))
        for start, end in dates
    )


def _time_of(groups: Groups) -> str:
    hour_said = groups["hour"] or groups["hour2"] or groups["hour3"]
    hour = number_of(hour_said)
    minute_said = groups["minute"] or groups["minute2"]
    minute = number_of(minute_said) if minute_said else 0
    half, part = groups["half"], groups["part"]
    if half == "半":
        minute = 30
    elif groups["quarter"]:
        minute = 15 * number_of(groups["quarter"])
    if half in ("a", "p"):
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour < 12 and (part in ("下午", "晚上", "傍晚", "晚") or (part == "中午" and hour < 3)):
        hour += 12
    elif not part and 1 <= hour <= 6 and not (len(hour_said) == 2 and hour_said.isdigit()):
        hour += 12  # nobody visits at three in the morning
    if hour > 24 or minute > 59:
        raise ValueError
    return f"{hour % 24:02d}:{minute:02d}"
