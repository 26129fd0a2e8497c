"""Reading dates that leave something open: 3月底, 2026年Q2, 上半年, 12/25, 下周三, end of March.

A period stands for its last day; one that has begun and in which something has happened ends today. What
names no year means the next such day for what is expected and the last such day for what has happened, unless
the plan says another year. Relative days are counted from today.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.exchange.cells import NOTHING, CellError, Reading, bare_words
from funnel_desktop.exchange.dates import DATE_ORDERS, TRIPLE, exact_date, iso, read_date, triple_date
from funnel_desktop.method.chinese_numbers import DIGITS, digits_of
from funnel_desktop.method.typed_dates import add_months
from funnel_desktop.text import Message, message

YEARLESS = ("sense", "next", "this", "last")
"""What a day without a year means: by the sense of its column, the next, that of this year, the last."""

_LONGEST = 60


class _Period(NamedTuple):
    """A stretch of days found in a text; ``year`` None where the text names none."""

    start: tuple[int, int]
    end: tuple[int, int]
    year: int | None


class _Days(NamedTuple):
    """Days counted from today; ``monthly`` where the text names none of its month (月中)."""

    start: date
    end: date
    monthly: bool = False

    def often(self, today: date) -> tuple[date, date]:
        """Return the days, those of the next month where this month's are over."""
        if not self.monthly or self.end >= today:
            return self.start, self.end
        first, last = _shifted(today, "month", 1)
        return first, first.replace(day=min(self.end.day, last.day))


def read_any_date(text: str, order: str, today: date, *, past: bool, yearless: str = "sense") -> Reading:
    """Read a date however it is written; ``Reading.value`` is ISO text. Raises CellError.

    ``past``: it says when something has happened, not when it is expected. ``yearless`` is one of YEARLESS.
    """
    words = bare_words(text)
    if not words or words in NOTHING:
        return Reading(None)
    if len(words) > _LONGEST:
        raise _unread(order)
    typed = _normal(words)
    try:
        return Reading(exact_date(typed, order))
    except ValueError:
        pass
    typed, loose = _without_ornament(typed)
    if not typed:
        raise _unread(order)
    try:
        day = exact_date(typed, order)
        return Reading(day, _loose() if loose else None, keep=loose)
    except (ValueError, OverflowError):
        pass
    other = _in_another_order(typed, order)
    if other is not None:
        said = message("Import", "{column}: “{value}” is written in another order than the other dates.")
        return Reading(other, said)
    try:
        found = _read(typed, order, today)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        raise _unread(order)
    loose = loose or len(_pieces(typed)) == 2 or _MONTHS_RANGE.search(typed) is not None
    if isinstance(found, _Days):
        start, end = found.often(today) if not past else found[:2]
        guessed = True
        said = message("Import", "{column}: “{value}”, counted from today, is {day}.", day=end.isoformat())
    elif found.year is not None and found.start == found.end:
        return Reading(iso(found.year, *found.end), _loose() if loose else None, keep=loose)
    else:
        guessed = found.year is None or _RELATIVE_YEAR.search(typed) is not None
        try:
            start, end = _in_year(found, today, past=past, yearless=yearless)
        except (ValueError, OverflowError):
            raise _unread(order) from None
        said = (
            _no_year(end.isoformat())
            if found.start == found.end
            else message(
                "Import",
                "{column}: “{value}” names neither day nor year; {day} was taken.",
                day=end.isoformat(),
            )
            if found.year is None
            else message("Import", "{column}: “{value}” names no day; {day} was taken.", day=end.isoformat())
        )
    if past and start <= today < end:
        end = today
        said = Message(said.context, said.source, {**said.values, "day": end.isoformat()})
    if not 1900 <= end.year <= 2200:
        raise _unread(order)
    return Reading(end.isoformat(), said, keep=guessed or loose)


def names_no_year(remark: Message) -> bool:
    """Whether a remark about a date is that it is a day without a year."""
    return remark.source == _no_year("").source


def _no_year(day: str) -> Message:
    return message("Import", "{column}: “{value}” names no year; {day} was taken.", day=day)


def _unread(order: str) -> CellError:
    try:
        read_date("?", order)
    except CellError as error:
        return error
    raise AssertionError


def _loose() -> Message:
    return message("Import", "{column}: “{value}” is not an exact day; the one that it names was taken.")


# Text without what only stands around the date

_CHINESE = re.compile(rf"[{''.join(DIGITS)}十拾]+")
_WEEKDAY = re.compile(
    r"\(?\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\)?[,.]?|[(\s](?:周|星期|礼拜|週)[1-7日天末]?\)?"
)
_CLOCK = re.compile(
    r"[t\s,]*(?:上午|下午|中午|晚上|傍晚|凌晨|早上|早|晚|am|pm|at)?\s*(?:\d{1,2}[:点時时]\d{0,2}(?:[:分]\d{0,2})?秒?"
    r"(?:\.\d+)?|\d{1,2}(?=\s*[ap]m))\s*(?:半|整|上午|下午|[ap]\.?m\.?|z|[+-]\d{2}:?\d{2}|utc|gmt)?$"
    r"|[\s,]+(?:上午|下午|am|pm)$|(?<=[日号])(?:上午|下午|中午|晚上|早上)$"
)
_BEFORE = re.compile(
    r"^(?:约|大约|大概|预计|预估|估计|计划|拟|暂定|初步定|争取|最迟|最晚|不晚于|在|于|至|到|截止|截至|签约|成交|[~≈<>≤≥]"
    r"|approx\.?|approximately|around|about|circa|ca\.?|c\.|by|before|until|till|expected|est\.?|probably|maybe"
    r"|likely|latest|on|in(?!\s+(?:\d+|an?)\s)|due|planned|target)\s*[:：]?\s*(?=.)"
)
_BEHIND = re.compile(
    r"(?:之前|以前|前后|左右|许|前|内|以内|之内|止|完成|签约|签|成交|下单|招标|投标|开标|[?~]|\([^()]*\)"
    r"|or so|latest)$"
)
_EXACT_BEFORE = frozenset(
    ("on", "in", "在", "于", "签约", "成交", "计划", "预计", "planned", "expected", "due", "target")
)


def _normal(words: str) -> str:
    typed = unicodedata.normalize("NFKC", words).lower().replace("号", "日").replace("號", "日")
    typed = typed.replace("\u2013", "-").replace("\u2014", "-").replace("\u2019", "'")
    typed = _CHINESE.sub(lambda found: _digits(found.group()), typed)
    typed = re.sub(r"民国\s*(\d{2,3})\s*年?|民國\s*(\d{2,3})\s*年?", _republic, typed)
    return " ".join(typed.split())


def _digits(text: str) -> str:
    try:
        return digits_of(text)
    except ValueError:
        return text


def _republic(found: re.Match[str]) -> str:
    return f"{int(found[1] or found[2]) + 1911}年"


def _without_ornament(text: str) -> tuple[str, bool]:
    """Return the date without time of day and weekday, and whether words say that it is not exact."""
    loose = False
    while True:
        before = text
        text = _CLOCK.sub("", text).strip(" ,;。.")
        if any(character.isdigit() for character in _WEEKDAY.sub("", text)):
            text = _WEEKDAY.sub(" ", text).strip(" ,;")
        lead = _BEFORE.match(text)
        if lead and len(lead.group()) < len(text):
            loose = loose or lead.group().strip(" :") not in _EXACT_BEFORE
            text = text[lead.end() :].strip()
        tail = _BEHIND.search(text)
        # 3个月内 and 2周前 are spans, which the rest knows.
        if (
            tail
            and tail.start()
            and not re.search(
                r"(?:[\d半两]\s*个?(?:天|周|星期|月|年|季度?)(?:之?前|以?内|之内))$|^年内$", text
            )
        ):
            text, loose = text[: tail.start()].strip(), True
        if text == before:
            return re.sub(r"(?<=[年月季旬])\s+|\s+(?=[年月日季上中下])", "", text), loose


def _in_another_order(text: str, order: str) -> str | None:
    """Return the day of three numbers that only another order than the file's makes a date of."""
    triple = TRIPLE.match(text)
    if triple is None or len(triple.group(1)) > 2:
        return None
    found = set()
    first, second, third = triple.groups()
    for other in DATE_ORDERS:
        if other == order or (other == "ymd" and order != "ymd" and len(triple.group(3)) <= 2):
            continue
        try:
            found.add(triple_date(first, second, third, other))
        except ValueError:
            continue
    return found.pop() if len(found) == 1 else None


# Periods

_YEAR = r"(?:(?P<year>\d{4})|(?P<short>\d{2})(?=年|q|h)|(?P<named>今年|本年|明年|后年|後年|去年|前年))"
_CHINESE_DATE = re.compile(
    rf"(?:{_YEAR}\s*年?度?\s*[-/.]?\s*)?"
    r"(?:(?P<month>\d{1,2})月份?(?:(?P<part>底|末|初|中|中旬|上旬|下旬|上|下)|(?P<day>\d{1,2})日?)?"
    r"|(?:第?(?P<quarter>[1-4])季(?:度)?|q(?P<q>[1-4])|(?P<q2>[1-4])q)(?P<qpart>底|末|初|中)?"
    r"|(?P<half>上半年|下半年|h[12]|[12]h)(?P<hpart>底|末|初|中)?|(?P<ypart>年?底|年?末|年?初|年?中|年内))"
)
_RELATIVE_YEAR = re.compile(r"[今本明后後去前]年")
_YEAR_ALONE = re.compile(rf"{_YEAR}\s*年?度?\s*(?:全年|内)?")
_NUMBERS = re.compile(r"(\d{1,4})\s*[-/.]\s*(\d{1,4})")
_THIS_PERIOD = re.compile(
    r"(?P<which>本|这|這|当|當|下+|次|上)(?:个|個)?(?P<what>月|季度?)份?(?P<part>底|末|初|中|中旬|上旬|下旬)?"
    r"(?:(?P<day>\d{1,2})日?)?|(?P<bare>月底|月末|月初|月中|上旬|中旬|下旬|季度?末|季度?底)"
)
_WEEK = re.compile(
    r"(?P<which>本|这|這|下+|上+)?(?:个|個)?(?:周|星期|礼拜|週)(?P<day>[1-7日天末])?(?:内|初|底|末)?"
)
_DAYS = {
    "今天": 0,
    "今日": 0,
    "明天": 1,
    "明日": 1,
    "后天": 2,
    "後天": 2,
    "大后天": 3,
    "昨天": -1,
    "昨日": -1,
    "前天": -2,
}
_DAYS |= {"today": 0, "tomorrow": 1, "yesterday": -1, "now": 0}
_SPAN = re.compile(
    r"(?:in\s+)?(?P<count>\d{1,3}|半|两|a|an)\s*(?:个|個)?\s*(?P<what>天|日|周|星期|礼拜|月|季度?|年|days?|weeks?|months?|quarters?"
    r"|years?)\s*(?P<back>之?前|以前|ago)?(?:之?后|以后|後|内|以内|之内)?"
)
_MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio janeiro",
            "feb february februar février fevrier febrero febbraio fevereiro",
            "mar march märz maerz mrz mär mars marzo março",
            "apr april avril abril aprile",
            "may mai mayo maggio maio",
            "jun june juni juin junio giugno junho",
            "jul july juli juillet julio luglio julho",
            "aug august août aout agosto",
            "sep sept september septembre septiembre settembre setembro",
            "oct october okt oktober octobre octubre ottobre outubro",
            "nov november novembre noviembre novembro",
            "dec december dez dezember décembre decembre diciembre dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTH_NAMES, key=len, reverse=True))
_PART = (
    r"(?:(?P<part>end|late|mid|middle|early|beginning|start|ende|mitte|anfang|fin|final)[\s-]+"
    r"(?:of\s+|de\s+)?(?:the\s+)?)?"
)
_ENGLISH_MONTH = re.compile(
    rf"{_PART}(?P<month>{_MONTH})\b\.?(?:\s*(?P<tight>-|')\s*(?P<two>\d{{2}})|[\s,/-]*(?:of\s+|de\s+)?(?P<year>\d{{4}}))?"
)
_ENGLISH_DAY = re.compile(
    rf"(?:the\s+)?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]*(?:of\s+|de\s+)?(?P<month>{_MONTH})\b\.?"
    rf"|(?P<month2>{_MONTH})\b\.?\s*(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?)(?:[\s,-]*(?:de\s+)?(?P<year>\d{{4}}|'\d{{2}}))?"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_ENGLISH_QUARTER = re.compile(
    rf"{_PART}(?:(?P<y1>\d{{4}}|'?\d{{2}})[\s/-]*)?(?:q(?P<q>[1-4])|(?P<word>{'|'.join(_ORDINALS)})\s+quarter|(?P<q2>[1-4])q"
    r"|h(?P<h>[12])|(?P<h2>[12])h|(?P<hword>first|second|1st|2nd)\s+half)[\s,/-]*(?:of\s+)?(?P<y2>\d{4}|'?\d{2})?"
)
_ENGLISH_PERIOD = re.compile(
    rf"{_PART}(?:(?P<which>this|next|last|current)\s+)?(?P<what>year|quarter|month|week)(?:\s+end|-end)?"
)
_SHORT_PERIOD = {"eoy": "year", "eom": "month", "eoq": "quarter", "eow": "week"}
_ENGLISH_WEEKDAY = re.compile(r"(?:(?P<which>this|next|last)\s+)?(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_RANGE = re.compile(
    r"\s*(?:~|至|到|\bto\b|\bor\b|或|、)\s*|(?<=[月日季度底初中旬])\s*[-/]\s*|(?<=q[1-4])\s*[-/]\s*(?=q)|\s+-\s+"
)
_MONTHS_RANGE = re.compile(r"(\d{1,2})\s*[-~/、,]\s*(\d{1,2})(月.*)")
_EARLY = frozenset(("初", "上旬", "上", "early", "beginning", "start", "anfang", "年初"))
_MIDDLE = frozenset(("中", "中旬", "mid", "middle", "mitte", "年中"))


def _pieces(text: str) -> list[str]:
    """Return the two ends of a stretch (3月-4月, 3/1-3/15), or the text alone."""
    pieces = _RANGE.split(text)
    if len(pieces) == 1 and text.count("-") == 1 and "/" in text:
        pieces = text.split("-")
    return pieces if len(pieces) == 2 and all(pieces) else [text]


def _read(text: str, order: str, today: date) -> _Period | _Days | None:
    """Return the period or days of a text, None for what is neither. Raises ValueError."""
    several = _MONTHS_RANGE.search(text)
    if several:
        text = text[: several.start()] + several.group(2) + several.group(3)
    pieces = _pieces(text)
    if len(pieces) == 2:
        first, last = (_read_one(piece, order, today) for piece in pieces)
        if first is None or last is None or type(first) is not type(last):
            return None
        if (
            isinstance(first, _Period)
            and isinstance(last, _Period)
            and last.year is None
            and first.year is not None
        ):
            year = first.year + (1 if last.end < first.start else 0)
            return last._replace(year=year)
        return last
    return _read_one(text, order, today)


def _read_one(text: str, order: str, today: date) -> _Period | _Days | None:
    for read in _READERS:
        found = read(text, order, today)
        if found is not None:
            return found
    return None


def _whole(year: int | None, month: int, part: str | None) -> _Period:
    if not 1 <= month <= 12:
        raise ValueError
    last = monthrange(year or 2024, month)[1]
    if part in _EARLY:
        return _Period((month, 1), (month, 10), year)
    if part in _MIDDLE:
        return _Period((month, 11), (month, 20 if part == "中旬" else 15), year)
    return _Period((month, 21 if part else 1), (month, last), year)


def _months(year: int | None, first: int, last: int, part: str | None) -> _Period:
    """Return some months, or their beginning or middle."""
    third = (last - first + 1) // 3
    if part in _EARLY:
        last = first + third - 1 if third else first
    elif part in _MIDDLE:
        last = first + (last - first + 1) // 2 - (0 if (last - first + 1) % 2 else 1)
    return _Period((first, 1), (last, monthrange(year or 2024, last)[1]), year)


def _year_of(found: re.Match[str], today: date) -> int | None:
    if found["year"]:
        return int(found["year"])
    if found["short"]:
        return 2000 + int(found["short"])
    named = {"今年": 0, "本年": 0, "明年": 1, "后年": 2, "後年": 2, "去年": -1, "前年": -2}
    return today.year + named[found["named"]] if found["named"] else None


def _chinese(text: str, _order: str, today: date) -> _Period | None:
    found = _CHINESE_DATE.fullmatch(text)
    if found is None:
        return None
    year = _year_of(found, today)
    if found["month"]:
        month = int(found["month"])
        if found["day"]:
            day = int(found["day"])
            iso(year or 2024, month, day)
            return _Period((month, day), (month, day), year)
        return _whole(year, month, found["part"])
    quarter = found["quarter"] or found["q"] or found["q2"]
    if quarter:
        return _months(year, 3 * int(quarter) - 2, 3 * int(quarter), found["qpart"])
    if found["half"]:
        second = found["half"].startswith("下") or "2" in found["half"]
        return _months(year, 7 if second else 1, 12 if second else 6, found["hpart"])
    part = found["ypart"][-1:]
    if year is None and not found["ypart"].startswith("年"):
        return None
    if part == "中":
        return _Period((5, 1), (6, 30), year)
    return _Period((1, 1), (1, 31), year) if part == "初" else _Period((12, 1), (12, 31), year)


def _year_alone(text: str, _order: str, today: date) -> _Period | None:
    found = _YEAR_ALONE.fullmatch(text)
    if found is None or (found["year"] and not 1990 <= int(found["year"]) <= 2099):
        return None
    return _Period((1, 1), (12, 31), _year_of(found, today))


def _numbers(text: str, order: str, today: date) -> _Period | _Days | None:
    """Read 2026-03, 03/2026, 202603, 12/25, and a spreadsheet's day number with a time of day."""
    if re.fullmatch(r"\d{5}\.\d+|\d{8}\.0+", text):
        day = date.fromisoformat(exact_date(text.partition(".")[0], order))
        return _Period((day.month, day.day), (day.month, day.day), day.year)
    if re.fullmatch(r"(?:19|20)\d{4}", text):
        return _whole(int(text[:4]), int(text[4:]), None)
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return None
    first, second = found.groups()
    if len(first) == 4 and len(second) <= 2:
        return _whole(int(first), int(second), None) if 1900 <= int(first) <= 2200 else None
    if len(second) == 4 and len(first) <= 2:
        return _whole(int(second), int(first), None) if 1900 <= int(second) <= 2200 else None
    if len(first) > 2 or len(second) > 2:
        return None
    one, two = int(first), int(second)
    if order == "ymd" and one > 12 and 1 <= two <= 12 and abs(2000 + one - today.year) <= 10:
        return _whole(2000 + one, two, None)
    if order == "dmy":
        one, two = two, one
    if one > 12:
        one, two = two, one
    iso(2024, one, two)
    return _Period((one, two), (one, two), None)


def _english_month(text: str, _order: str, _today: date) -> _Period | None:
    found = _ENGLISH_MONTH.fullmatch(text)
    if found is None:
        return None
    year = int(found["year"]) if found["year"] else 2000 + int(found["two"]) if found["two"] else None
    return _whole(year, _MONTH_NAMES[found["month"]], found["part"])


def _english_day(text: str, _order: str, _today: date) -> _Period | None:
    found = _ENGLISH_DAY.fullmatch(text)
    if found is None:
        return None
    month, day = _MONTH_NAMES[found["month"] or found["month2"]], int(found["day"] or found["day2"])
    year = int(found["year"].strip("'")) if found["year"] else None
    if year is not None and year < 100:
        year += 2000
    iso(year or 2024, month, day)
    return _Period((month, day), (month, day), year)


def _english_quarter(text: str, _order: str, _today: date) -> _Period | None:
    found = _ENGLISH_QUARTER.fullmatch(text)
    if found is None or (found["y1"] and found["y2"]):
        return None
    said = (found["y1"] or found["y2"] or "").strip("'")
    year = int(said) + (2000 if len(said) == 2 else 0) if said else None
    quarter = found["q"] or found["q2"] or _ORDINALS.get(found["word"] or "")
    if quarter:
        return _months(year, 3 * int(quarter) - 2, 3 * int(quarter), found["part"])
    half = int(found["h"] or found["h2"] or _ORDINALS[found["hword"]])
    return _months(year, 6 * half - 5, 6 * half, found["part"])


def _shifted(today: date, what: str, by: int) -> tuple[date, date]:
    """Return first and last day of the month, quarter, year or week that many after this one."""
    if what == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=by)
        return monday, monday + timedelta(days=6)
    if what == "year":
        return date(today.year + by, 1, 1), date(today.year + by, 12, 31)
    length = 3 if what == "quarter" else 1
    month = today.year * 12 + (today.month - 1) // length * length + by * length
    last = month + length - 1
    return (
        date(month // 12, month % 12 + 1, 1),
        date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1]),
    )


def _part_of(start: date, end: date, part: str | None) -> _Days:
    if part in _EARLY:
        return _Days(start, start + timedelta(days=9 if (end - start).days > 14 else 2))
    if part in _MIDDLE:
        return _Days(start, start + (timedelta(days=19) if part == "中旬" else (end - start) / 2))
    return _Days(start, end)


def _this_period(text: str, _order: str, today: date) -> _Days | None:
    found = _THIS_PERIOD.fullmatch(text)
    if found is None:
        return None
    if found["bare"]:
        what = "quarter" if found["bare"].startswith("季") else "month"
        part = found["bare"] if found["bare"].endswith("旬") else found["bare"][-1]
        return _part_of(*_shifted(today, what, 0), part)._replace(monthly=what == "month")
    which = found["which"]
    by = len(which) if which.startswith("下") else 1 if which == "次" else -1 if which == "上" else 0
    what = "month" if found["what"] == "月" else "quarter"
    start, end = _shifted(today, what, by)
    if found["day"]:
        if what != "month":
            return None
        day = start.replace(day=int(found["day"]))
        return _Days(day, day)
    return _part_of(start, end, found["part"])


def _week(text: str, _order: str, today: date) -> _Days | None:
    found = _WEEK.fullmatch(text)
    if found is None or not (found["which"] or found["day"]):
        return None
    which = found["which"] or ""
    by = len(which) if which.startswith("下") else -len(which) if which.startswith("上") else 0
    monday, _ = _shifted(today, "week", by)
    if not found["day"]:
        return _Days(monday, monday + timedelta(days=4))
    place = 6 if found["day"] in "日天7末" else int(found["day"]) - 1
    day = monday + timedelta(days=place)
    if not which and day < today:
        day += timedelta(weeks=1)
    return _Days(day, day)


def _span(text: str, _order: str, today: date) -> _Days | None:
    if text in _DAYS:
        day = today + timedelta(days=_DAYS[text])
        return _Days(day, day)
    found = _SPAN.fullmatch(text)
    said = text.startswith("in ") or re.search(r"[后後内前]$|ago$", text)
    if found is None or not said:
        return None
    what = found["what"]
    half = found["count"] == "半"
    count = {"两": 2, "a": 1, "an": 1, "半": 1}.get(found["count"]) or int(found["count"])
    if found["back"]:
        count = -count
    if what[0] in "天日d":
        day = today + timedelta(days=count)
    elif what[0] in "周星礼w":
        day = today + timedelta(weeks=count)
    else:
        months = {"月": 1, "m": 1, "季": 3, "q": 3, "年": 12, "y": 12}[what[0]] * count
        if half:
            if what[0] not in "年y":
                return None
            months //= 2
        day = add_months(today, months)
    return _Days(min(day, today), day) if count < 0 else _Days(day, day)


def _english_period(text: str, _order: str, today: date) -> _Days | None:
    if text in _SHORT_PERIOD:
        return _Days(*_shifted(today, _SHORT_PERIOD[text], 0))
    found = _ENGLISH_PERIOD.fullmatch(text)
    if found is None or not (found["part"] or found["which"] or text.endswith("end")):
        return None
    by = {"next": 1, "last": -1}.get(found["which"] or "", 0)
    return _part_of(*_shifted(today, found["what"], by), found["part"])


def _english_end_of_year(text: str, _order: str, _today: date) -> _Period | None:
    found = re.fullmatch(rf"{_PART}(\d{{4}})", text)
    if found is None or not found["part"]:
        return None
    return _months(int(found[2]), 1, 12, found["part"])


def _english_weekday(text: str, _order: str, today: date) -> _Days | None:
    found = _ENGLISH_WEEKDAY.fullmatch(text)
    if found is None or not re.fullmatch(
        r"(?:(?:this|next|last)\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?", text
    ):
        return None
    monday, _ = _shifted(today, "week", {"next": 1, "last": -1}.get(found["which"] or "", 0))
    day = monday + timedelta(days=_WEEKDAYS.index(found["day"]))
    if not found["which"] and day < today:
        day += timedelta(weeks=1)
    return _Days(day, day)


def _exact(text: str, order: str, _today: date) -> _Period | None:
    try:
        day = date.fromisoformat(exact_date(text, order))
    except ValueError:
        return None
    return _Period((day.month, day.day), (day.month, day.day), day.year)


_READERS: tuple[Callable[[str, str, date], _Period | _Days | None], ...] = (
    *(
        _exact,
        _chinese,
        _numbers,
        _year_alone,
        _english_month,
        _english_day,
        _english_quarter,
        _this_period,
        _week,
    ),
    *(_span, _english_period, _english_end_of_year, _english_weekday),
)


def _in_year(found: _Period, today: date, *, past: bool, yearless: str) -> tuple[date, date]:
    """Return first and last day of a period, in its year or in the one that is meant. Raises ValueError."""

    def of(year: int) -> tuple[date, date]:
        (month, first), (last_month, day) = found.start, found.end
        day = min(day, monthrange(year, last_month)[1])
        first = min(first, monthrange(year, month)[1])
        return date(year, month, first), date(year, last_month, day)

    if found.year is not None:
        return of(found.year)
    start, end = of(today.year)
    backwards = yearless == "last" or (yearless == "sense" and past)
    if yearless == "this":
        return start, end
    if backwards:
        return of(today.year - 1) if start > today else (start, end)
    return of(today.year + 1) if end < today else (start, end)
