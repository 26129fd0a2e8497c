"""A conversation that was copied from a messenger: who said what, and when it began and ended.

A line that names a speaker and a time begins what was said; the lines after it belong to it. WeChat, DingTalk
and WeCom copy such a line before what was said ("张三 2026/11/30 14:02:11", "张三(2026-11-30 14:02):",
"张三 昨天 14:02"), WhatsApp and Teams before or around it ("[30/11/2026, 14:02] Zhang: …", "Zhang  2:02 PM").
The text stays as it is; what is read of it is only when it was, and with whom.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from funnel_desktop.method.typed_dates import MONTHS, RELATIVE, WEEKDAYS

Unsure = Literal["", "year", "order", "relative", "day"]
"""Why a date is a guess: its year is not said; day and month may be the other way round; it is told from the
day of copying ("yesterday"); no day is said at all."""

_DAY = (
    r"(?P<day>\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?[日号]?"
    r"|\d{1,2}\s?月\s?\d{1,2}\s?[日号]"
    r"|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:,?\s\d{4})?"
    r"|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s\d{4})?"
    r"|今天|昨天|前天|today|yesterday"
    r"|(?:星期|周|礼拜)[一二三四五六日天]"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
)
_TIME = (
    r"(?P<half>凌晨|早上|上午|中午|下午|傍晚|晚上)?\s?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d)?"
    r"(?:\s?(?P<noon>[ap]\.?m\.?))?"
)
_WHEN = rf"(?:{_DAY}(?:,|\sat)?\s*(?:(?:星期|周)[一二三四五六日天]\s*)?)?{_TIME}"
_NAME = r"(?P<who>[^\s:][^:\n]{0,59}?)"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        # DingTalk: Zhang(2026-11-30 14:02): perhaps with what was said behind it
        rf"{_NAME}\s?[(\[]\s?{_WHEN}\s?[)\]]\s?:?\s*(?P<said>.*)",
        # WhatsApp: [30/11/2026, 14:02:11] Zhang: what was said. Teams: [11/30 2:02 PM] Zhang
        rf"\[\s?{_WHEN}\s?\]\s?{_NAME}(?::\s*(?P<said>.*))?",
        # WhatsApp on Android: 30/11/2026, 14:02 - Zhang: what was said
        rf"{_WHEN}\s-\s{_NAME}:\s*(?P<said>.*)",
        # WeChat, WeCom, Slack: Zhang 2026/11/30 14:02:11
        rf"{_NAME}:?\s+{_WHEN}\s*(?P<said>)",
    )
)
_LONGEST_HEAD = 120


class Said(NamedTuple):
    """What one speaker said at once: the local day and time "14:02", why the day is a guess, its lines."""

    who: str
    day: date
    clock: str
    unsure: Unsure
    lines: tuple[str, ...]


class Chat(NamedTuple):
    """A conversation, in the order in which it stands there; the whole ``text`` is as it was pasted."""

    said: tuple[Said, ...]
    text: str

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who spoke, in the order in which they first did."""
        return tuple(dict.fromkeys(part.who for part in self.said))

    @property
    def first(self) -> Said:
        """What was said first."""
        return min(self.said, key=lambda part: (part.day, part.clock))

    @property
    def last(self) -> Said:
        """What was said last."""
        return max(self.said, key=lambda part: (part.day, part.clock))

    @property
    def unsure(self) -> Unsure:
        """Why the day of the chat is a guess, "" when it is none."""
        return self.first.unsure or self.last.unsure


def read_chat(text: str, today: date) -> Chat | None:
    """Return the conversation that a pasted text is; None for any other text. ``today`` is the day of
    pasting.

    What comes before the first speaker (the name of the group) belongs to nobody, and stays in the text.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    heads = [_head(line) for line in lines]
    places = [place for place, head in enumerate(heads) if head is not None]
    if not places or not _is_chat(lines, heads, places):
        return None
    month_first = _month_first([head["day"] or "" for head in heads if head is not None])
    said: list[Said] = []
    for place, end in zip(places, [*places[1:], len(lines)], strict=True):
        head = heads[place]
        assert head is not None
        found = _day(head["day"] or "", today, month_first)
        clock = _clock(head)
        if found is None or clock is None:
            return None
        own = head["said"] or ""
        rest = [line for line in ([own] if own else []) + lines[place + 1 : end] if line.strip()]
        said.append(Said(_name(head["who"]), *found[:1], clock, found[1], tuple(rest)))
    return Chat(tuple(_told_by_others(said)), "\n".join(lines))


def _head(line: str) -> dict[str, str | None] | None:
    plain = unicodedata.normalize("NFKC", line).strip().replace("\u202f", " ")
    if len(plain) > _LONGEST_HEAD and "[" not in plain[:1] and " - " not in plain and "(" not in plain:
        return None
    for shape in _SHAPES:
        found = shape.fullmatch(plain)
        if found is not None and not found["who"].strip().isdecimal():
            return found.groupdict()
    return None


def _is_chat(
    lines: Sequence[str], heads: Sequence[dict[str, str | None] | None], places: Sequence[int]
) -> bool:
    """Whether the lines that look like heads are ones: something follows each, and one is not the whole."""
    if places[0] > 2:
        return False  # a text in which a time is named somewhere
    told = 0
    for place, end in zip(places, [*places[1:], len(lines)], strict=True):
        head = heads[place]
        assert head is not None
        told += bool(head["said"]) or any(line.strip() for line in lines[place + 1 : end])
    return told > 0 and told >= len(places) - 1


def _name(who: str | None) -> str:
    return (who or "").strip().rstrip(":,").strip()


def _clock(head: dict[str, str | None]) -> str | None:
    hour, minute = int(head["hour"] or 0), int(head["minute"] or 0)
    half, noon = head["half"] or "", (head["noon"] or "").lower()[:1]
    if hour < 12 and (half in ("下午", "傍晚", "晚上") or noon == "p" or (half == "中午" and hour < 3)):
        hour += 12
    elif hour == 12 and (half in ("凌晨", "早上", "上午") or noon == "a"):
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def _month_first(days: Sequence[str]) -> bool | None:
    """Whether 11/30 is said for 30 November; None where both orders are possible in all of them."""
    for day in days:
        parts = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})?", day)
        if parts is not None and int(parts[1]) > 12 >= int(parts[2]):
            return False
        if parts is not None and int(parts[2]) > 12 >= int(parts[1]):
            return True
    return None


def _day(words: str, today: date, month_first: bool | None) -> tuple[date, Unsure] | None:
    """Return the day that is said, and why it is a guess."""
    plain = words.strip().lower().rstrip(".,")
    if not plain:
        return today, "day"
    if plain in RELATIVE:
        return today + timedelta(days=RELATIVE[plain]), "relative"
    weekday = _weekday(plain)
    if weekday is not None:
        back = (today.weekday() - weekday) % 7 or 7
        return today - timedelta(days=back), "relative"
    figures = re.findall(r"\d+", plain)
    numbers = [int(figure) for figure in figures]
    if name := re.search("[a-z]{3}", plain):
        return _dated(numbers[1] if len(numbers) > 1 else None, MONTHS[name.group()], numbers[0], today)
    if len(figures[0]) == 4:
        return _dated(numbers[0], numbers[1], numbers[2], today)
    if "月" in plain:
        return _dated(None, numbers[0], numbers[1], today)
    year = numbers[2] if len(numbers) > 2 else None
    if year is not None and year < 100:
        year += 2000
    # Without a year the Chinese order is meant, with one behind it nobody knows.
    first = month_first if month_first is not None else True
    month, day = (numbers[0], numbers[1]) if first else (numbers[1], numbers[0])
    found = _dated(year, month, day, today)
    doubtful = month_first is None and year is not None and numbers[0] != numbers[1]
    return (found[0], "order") if found is not None and doubtful else found


def _dated(year: int | None, month: int, day: int, today: date) -> tuple[date, Unsure] | None:
    """Return a date; without its year the latest such day that is not to come."""
    try:
        if year is not None:
            return date(year, month, day), ""
        for candidate in range(today.year, today.year - 5, -1):  # 29 February is not in every year
            try:
                found = date(candidate, month, day)
            except ValueError:
                continue
            if found <= today:
                return found, "year"
    except ValueError:
        return None
    return None


def _weekday(plain: str) -> int | None:
    if plain[:1] in ("星", "周", "礼"):
        return WEEKDAYS[plain[-1]]
    return WEEKDAYS.get(plain[:3])


def _told_by_others(said: Sequence[Said]) -> list[Said]:
    """Give those without a day the day of what was said before, if that one has any: a chat of one evening
    names its day once."""
    found: list[Said] = []
    for part in said:
        if part.unsure == "day" and found and found[-1].unsure != "day":
            before = found[-1]
            day = before.day + timedelta(days=int(part.clock < before.clock))
            part = part._replace(day=day, unsure=before.unsure)
        found.append(part)
    return found
