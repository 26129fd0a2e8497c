"""What a line typed (or a conversation pasted) into the entry line of a timeline is read as."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import NamedTuple

from funnel_desktop.method.pasted_chat import Chat, Unsure, read_chat
from funnel_desktop.method.search import searchable
from funnel_desktop.method.typed_dates import RELATIVE, days_of_years
from funnel_desktop.method.visits import time_typed

_WORDS = {
    "call": re.compile(
        r"\s*(?:打?(?:了|过)?(?:个)?电话|通话|致电|去电|来电|回电|语音|视频会议"
        r"|(?:phone\s)?call(?:ed)?\b|phoned\b|rang\b)",
        re.IGNORECASE,
    ),
    "message": re.compile(
        r"\s*(?:发?(?:了)?(?:微信|短信|消息|邮件|钉钉|企业微信)|(?:we\s?chat|messaged?|e-?mail(?:ed)?|text(?:ed)?|sms)\b)",
        re.IGNORECASE,
    ),
}
"""How a line begins that tells of a call or a message; or with a name of somebody in front."""

_BEGINS = re.compile(
    r"\s*(?P<day>今天|昨天|大前天|前天|today\b|yesterday\b|\d{1,2}月\d{1,2}[日号]?|\d{1,2}-\d{1,2}(?=[\s,，:：]))?"
    r"[\s,，]*(?P<clock>(?:上午|下午|中午|晚上|早上)?\d{1,2}(?:[:：]\d\d|点半?)(?:\d{1,2}分)?)?",
    re.IGNORECASE,
)
_LATER = ("下午", "晚上")
_LOOKS_BACK = 90
"""Days over the turn of a year: in January 12-28 is the last December's."""


class Draft(NamedTuple):
    """An entry as a line is read: its kind, when it was (``clock`` "": not said), with whom ("": nobody is
    named). ``chat``: the conversation that was pasted; ``unsure``: why its day is a guess."""

    kind: str
    day: date
    clock: str
    person: str
    text: str
    chat: Chat | None = None
    unsure: Unsure = ""


def read_draft(text: str, now: datetime, people: Sequence[str]) -> Draft:
    """Read a line. ``people`` are the names of those with whom it may have been; what a line says besides is
    kept as it stands."""
    today = now.date()
    chat = read_chat(text, today) if "\n" in text.strip() or ":" in text or "：" in text else None
    if chat is not None:
        first = chat.first
        who = [name for name in people if name in chat.speakers] or list(chat.speakers)
        return Draft("chat", first.day, first.clock, "、".join(who[:3]), text.strip(), chat, chat.unsure)
    person = _named(text, people)
    day, clock = _when(text, today)
    kind = next((kind for kind, words in _WORDS.items() if words.match(_without(text, person))), "note")
    if not clock and day == today:
        clock = f"{now:%H:%M}"
    return Draft(kind, day, clock, person, text.strip())


def _named(text: str, people: Sequence[str]) -> str:
    folded = searchable(text)
    found = [name for name in people if len(name) > 1 and searchable(name) in folded]
    return max(found, key=len, default="")


def _without(text: str, person: str) -> str:
    """Return a line without the day and the name that it begins with."""
    found = _BEGINS.match(text)
    rest = text[found.end() :] if found is not None else text
    rest = rest.lstrip(" ,，:：")
    return rest.removeprefix(person).lstrip(" ,，:：") if person else rest


def _when(text: str, today: date) -> tuple[date, str]:
    """Return the day and time with which a line begins; today, and no time, where it says none."""
    found = _BEGINS.match(text)
    said, clock = (found["day"] or "", found["clock"] or "") if found is not None else ("", "")
    day = today
    if said.lower() in RELATIVE:
        day = today + timedelta(days=RELATIVE[said.lower()])
    elif said:
        month, number = (int(part) for part in re.findall(r"\d+", said))
        found_day = _past(month, number, today)
        if found_day is None:  # to come: a plan, which happened on no day yet
            return today, ""
        day = found_day
    plain = clock
    for word in ("上午", "下午", "中午", "晚上", "早上"):
        plain = plain.removeprefix(word)
    at = time_typed(plain) or ""
    if at and clock.startswith(_LATER) and at < "12:00":
        at = f"{int(at[:2]) + 12:02d}{at[2:]}"
    return day, at


def _past(month: int, number: int, today: date) -> date | None:
    """Return the day of this year, or in the last weeks of the one before; None for one to come."""
    with suppress(ValueError):
        for day in days_of_years(month, number, today.year, -1):
            if day <= today:
                return day if (today - day).days <= _LOOKS_BACK or day.year == today.year else None
    return None
