"""What dates in running words mean: a function for each way to say a day, and the patterns that find them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from funnel_desktop.method.spoken_signs import NUMBER, Groups, number_of
from funnel_desktop.method.typed_dates import MONTHS, WEEKDAYS, add_months, nearest

NEW_YEARS = {
    day.year: day
    for day in (
        *(date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26), date(2029, 2, 13)),
        *(date(2030, 2, 3), date(2031, 1, 23), date(2032, 2, 11), date(2033, 1, 31), date(2034, 2, 19)),
        *(date(2035, 2, 8), date(2036, 1, 28), date(2037, 2, 15), date(2038, 2, 4), date(2039, 1, 24)),
    )
}
"""The first day of the Chinese year; a calendar of working days knows it a year ahead at most."""

_MONTH = "|".join(sorted((name for name in MONTHS), key=len, reverse=True))
_WEEKDAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs"
    "|thur|thu|fri|sat|sun"
)


class Meant(NamedTuple):
    """A day that is meant, whether for sure, and which others may be."""

    day: date
    sure: bool = True
    others: tuple[date, ...] = ()


def _last(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _monday(today: date, weeks: int) -> date:
    return today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)


def _open(*days: date) -> Meant:
    return Meant(days[0], False, tuple(dict.fromkeys(day for day in days[1:] if day != days[0])))


def _workday_from(day: date) -> date:
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)


def _part_of_month(first: date, part: str) -> Meant:
    """Return what the beginning, middle or end of a month, or all of it, stands for."""
    end = _last(first)
    if part in ("初", "上旬", "early", "beginning", "start"):
        return _open(first.replace(day=5), first, first.replace(day=10))
    if part in ("中", "中旬", "mid", "middle"):
        return _open(first.replace(day=15), first.replace(day=10), first.replace(day=20))
    if part == "下旬":
        return _open(first.replace(day=25), end, first.replace(day=21))
    if part in ("底", "末", "end"):
        return Meant(end)
    return _open(end, first.replace(day=15), first)  # late, or the whole month


def _coming_month(month: int, today: date) -> date:
    return date(today.year + (month < today.month), month, 1)


# Chinese


def _relative_day(found: Groups, today: date) -> Meant:
    word = found["relative"]
    far = {"今": 0, "当": 0, "明": 1, "昨": -1}
    if word.startswith("大"):
        return Meant(today + timedelta(days=3 if word[1] in "后後" else -3))
    if word[0] in "后後前":
        return Meant(today + timedelta(days=-2 if word[0] == "前" else 2))
    return Meant(today + timedelta(days=far[word[0]]))


def _chinese_week(found: Groups, today: date) -> Meant:
    which, name = found["which"], found["weekday"]
    weeks = which.count("下") - which.count("上")
    if not name:  # 下周: any day of it
        monday = _monday(today, weeks)
        days = [monday + timedelta(days=at) for at in (4, 0, 2)]
        return _open(*[day for day in days if weeks or day >= today] or [today])
    if name == "末":
        saturday = _monday(today, weeks) + timedelta(days=5)
        return _open(saturday, saturday + timedelta(days=1), saturday - timedelta(days=1))
    place = WEEKDAYS[name] if name in WEEKDAYS else int(name) - 1
    if which:
        day = _monday(today, weeks) + timedelta(days=place)
        # 这周一 said on a Tuesday may well be that of next week.
        return Meant(day) if weeks or day >= today else _open(day, day + timedelta(weeks=1))
    return _weekday(place, today)


def _weekday(place: int, today: date) -> Meant:
    """Return the next such weekday; said on that very day it may be today."""
    ahead = (place - today.weekday()) % 7
    if not ahead:
        return _open(today + timedelta(weeks=1), today)
    return Meant(today + timedelta(days=ahead))


def _named_year(word: str, today: date) -> int:
    if word[0].isdigit():
        return int(word.rstrip("年")) if len(word.rstrip("年")) == 4 else 2000 + int(word.rstrip("年"))
    return today.year + {"今": 0, "明": 1, "后": 2, "後": 2, "去": -1}[word[0]]


def _chinese_date(found: Groups, today: date) -> Meant:
    month = number_of(found["month"])
    first = date(_named_year(found["year"], today), month, 1) if found["year"] else None
    if found["day"]:
        day = number_of(found["day"])
        return Meant(first.replace(day=day)) if first else Meant(nearest(month, day, today, past=False))
    return _part_of_month(first or _coming_month(month, today), found["mpart"])


def _chinese_month(found: Groups, today: date) -> Meant:
    which = found["mwhich"]
    first = add_months(today.replace(day=1), which.count("下") - which.count("上"))
    if found["mday"]:
        return Meant(first.replace(day=number_of(found["mday"])))
    said = _part_of_month(first, found["mpart2"])
    if not which and said.day < today:  # 月中 said on the 20th
        said = _part_of_month(add_months(first, 1), found["mpart2"])
    return said


def _day_of_month(found: Groups, today: date) -> Meant:
    return _bare_day(number_of(found["only"]), today)


def _bare_day(day: int, today: date) -> Meant:
    if not 1 <= day <= 31:
        raise ValueError
    for months in range(3):
        first = add_months(today.replace(day=1), months)
        if day <= _last(first).day and first.replace(day=day) >= today:
            there = first.replace(day=day)
            return _open(add_months(there, 1), there) if there == today else Meant(there)
    raise ValueError


def _chinese_span(found: Groups, today: date) -> Meant:
    count, unit = found["count"], found["unit"]
    sign = -1 if found["back"] else 1
    if count == "半":
        if "月" not in unit:
            raise ValueError
        return Meant(today + timedelta(days=15 * sign))
    number = number_of(count) * sign
    if "天" in unit or "日" in unit:
        return Meant(today + timedelta(days=number))
    if "周" in unit or "星期" in unit or "礼拜" in unit:
        return Meant(today + timedelta(weeks=number))
    return Meant(add_months(today, number * (12 if "年" in unit else 1)))


def _next_new_year(today: date) -> date:
    for year in (today.year, today.year + 1):
        if year in NEW_YEARS and NEW_YEARS[year] > today:
            return NEW_YEARS[year]
    raise ValueError


def _time_of_year(found: Groups, today: date) -> Meant:
    word = found["season"]
    if word.startswith(("年底", "年末", "今年底", "今年年底")):
        return Meant(date(today.year, 12, 31))
    if word.startswith(("明年底", "明年年底")):
        return Meant(date(today.year + 1, 12, 31))
    if word in ("季度末", "季末", "季度底", "季底"):
        return Meant(_last(date(today.year, (today.month + 2) // 3 * 3, 1)))
    if word.startswith("元旦"):
        first = date(today.year + 1, 1, 1)
        if word.endswith("前"):
            return _open(date(today.year, 12, 31), first - timedelta(days=2))
        return _open(_workday_from(first + timedelta(days=3)), first + timedelta(days=1), first)
    if word in ("明年初", "明年年初", "年初"):
        return _open(date(today.year + 1, 1, 15), date(today.year + 1, 1, 31))
    if word == "明年":
        return _open(date(today.year + 1, 1, 31), date(today.year + 1, 3, 31), date(today.year + 1, 12, 31))
    eve = _next_new_year(today)
    if word.endswith(("后", "後")):
        return _open(_workday_from(eve + timedelta(days=9)), _workday_from(eve + timedelta(days=16)))
    return _open(eve - timedelta(days=1), date(today.year, 12, 31))


# Figures and English


def _figures(found: Groups, today: date) -> Meant:
    return Meant(date(int(found["y"]), int(found["m"]), int(found["d"])))


def _two_figures(found: Groups, today: date) -> Meant:
    one, two = int(found["one"]), int(found["two"])
    sign = found["sign"]
    if one > 12:
        one, two = two, one
    day = nearest(one, two, today, past=False)
    if sign == "." and len(found["two"]) < 2:
        return _open(day)  # 2.5 is rather a figure than a day
    if found["chinese"] or sign == "-" or int(found["one"]) > 12 or one == two or two > 12:
        return Meant(day)
    return _open(day, nearest(two, one, today, past=False))


def _english_day(found: Groups, today: date) -> Meant:
    word = found["eday"]
    if "after" in word:
        return Meant(today + timedelta(days=2))
    if "before" in word:
        return Meant(today - timedelta(days=2))
    far = 0 if word.startswith(("today", "tonight")) else -1 if word.startswith("yes") else 1
    return Meant(today + timedelta(days=far))


def _english_weekday(found: Groups, today: date) -> Meant:
    place = WEEKDAYS[found["wd"][:3]]
    which = found["eprep"]
    monday = _monday(today, 0)
    if which == "next":
        day = monday + timedelta(days=7 + place)
        return (
            _open(day, monday + timedelta(days=place))
            if monday + timedelta(days=place) > today
            else Meant(day)
        )
    if which == "last":
        return Meant(today - timedelta(days=((today.weekday() - place) % 7) or 7))
    if which == "this":
        day = monday + timedelta(days=place)
        return Meant(day) if day >= today else _open(day, day + timedelta(weeks=1))
    said = _weekday(place, today)
    # "sat" and "sun" are words of their own.
    return said._replace(sure=False) if found["wd"] in ("sat", "sun") and not found["eprep"] else said


def _english_period(found: Groups, today: date) -> Meant:
    if not _says_when(found):
        raise ValueError
    part, which, what = found["part"], found["pwhich"], found["what"]
    short = {"eom": "month", "eoy": "year", "eow": "week", "eoq": "quarter"}
    if what in short:
        part, what = "end", short[what]
    by = {"next": 1, "last": -1}.get(which, 0)
    if found["ends"]:
        part = "end"
    if what == "week":
        friday = _monday(today, by) + timedelta(days=4)
        if part == "end":
            return Meant(friday)
        return _open(friday, _monday(today, by), _monday(today, by) + timedelta(days=2))
    if what == "month":
        return _part_of_month(add_months(today.replace(day=1), by), part)
    if what == "quarter":
        first = add_months(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * by)
        end = _last(add_months(first, 2))
        return Meant(end) if part == "end" else _open(end, _last(first))
    end = date(today.year + by, 12, 31)
    return Meant(end) if part == "end" else _open(end, date(end.year, 1, 31), date(end.year, 6, 30))


_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6}


def _english_span(found: Groups, today: date) -> Meant:
    said = found["ecount"]
    number = int(said) if said.isdigit() else _COUNTS[said]
    if found["ago"]:
        number = -number
    if found["eunit"].startswith("day"):
        return Meant(today + timedelta(days=number))
    if found["eunit"].startswith("week"):
        return Meant(today + timedelta(weeks=number))
    return Meant(add_months(today, number))


def _english_date(found: Groups, today: date) -> Meant:
    month = MONTHS[found["em"] or found["em2"]]
    day = int(found["ed"] or found["ed2"])
    year = found["ey"]
    return Meant(date(int(year), month, day)) if year else Meant(nearest(month, day, today, past=False))


def _english_month(found: Groups, today: date) -> Meant:
    month, year = MONTHS[found["em3"]], found["ey3"]
    first = date(int(year), month, 1) if year else _coming_month(month, today)
    return _part_of_month(first, found["epart"])


def _ordinal(found: Groups, today: date) -> Meant:
    return _bare_day(int(found["nth"]), today)


Reader = Callable[[Groups, date], Meant]


@lru_cache(maxsize=1)
def readers() -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """Return what finds dates, in the order in which it is asked; what was found before is not read again."""
    part = r"(?:(?P<{}>end|late|mid|middle|early|beginning|start)[\s-]+(?:of\s+|in\s+)?(?:the\s+)?)?"
    patterns: tuple[tuple[str, Reader], ...] = (
        (
            r"(?<!\d)(?P<y>20\d\d)\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})(?!\d)\s*[日号]?",
            _figures,
        ),
        (
            rf"(?P<year>20\d\d年|[今明后後去]年)?(?<!\d)(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月"
            rf"(?!\d{{3}})(?:(?P<day>{NUMBER})\s*[日号]?(?![点个月天])|份?(?P<mpart>[初中底末]|[上中下]旬)?份?)",
            _chinese_date,
        ),
        (
            rf"(?P<mwhich>下+个?|上+个?|本|这个?|当)月(?:(?P<mday>{NUMBER})[日号]|(?P<mpart2>[初中底末]|[上中下]旬))?",
            _chinese_month,
        ),
        (r"月(?P<mpart2>[初中底末])", _chinese_month),
        (
            r"(?P<season>(?:今年|明年)?年底|(?:今年|明年)?年末|[今明]年底|季度?[末底]|明年年?初|年初|元旦[前后後]?|明年(?!\d|[一二三四五六七八九十])"
            r"|(?:过年|春节|年|节)[前后後]|年内)(?!期|度)",
            _time_of_year,
        ),
        (r"(?P<relative>大?[后後前]天|[今明昨][天日儿早晚]|当天)", _relative_day),
        (
            r"(?P<which>下+个?|本|这个?|上+个?)?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天末]|[1-7](?![\d.天]))",
            _chinese_week,
        ),
        (r"(?P<which>下+个?|本|这个?|上+个?)(?:周|星期|礼拜)", _chinese_week),
        (
            rf"过?(?P<count>半|{NUMBER})\s*(?P<unit>天|日|个?星期|个?礼拜|周|个月|年)(?:(?:之|以)?[后後]|(?P<back>(?:之|以)?前))",
            _chinese_span,
        ),
        (
            r"(?<![\d.一二三四五六七八九十第])(?P<only>3[01]|[12]\d|[1-9]|[一二三四五六七八九]|二?十[一二三四五六七八九]?|三十一?)[号日]"
            r"(?!楼|线|机|车间|厂|样|柜|设备|门|会议|馆|炉|井|院|台|位|仓|产线|单|码|文|站|桥|泵|炉|常|期|本|语|志|报|程)",
            _day_of_month,
        ),
        (
            r"(?<![a-z0-9_.:/-])(?P<one>\d{1,2})(?P<sign>[-/.])(?P<two>\d{1,2})(?![\w./:%-]*[\d%a-z万千亿元])(?!\s*(?:万|元|版|寸|米|mm|cm|kg|k\b))",
            _two_figures,
        ),
        (
            r"\b(?P<eday>day after tomorrow|day before yesterday|today|tonight|tomorrow|tmrw|tmr"
            r"|yesterday)\b",
            _english_day,
        ),
        (
            r"\b(?:in\s+(?P<ecount>\d{1,3}|an?|one|two|three|four|six)\s+(?P<eunit>days?|weeks?|months?))\b",
            _english_span,
        ),
        (
            r"\b(?P<ecount>\d{1,3}|an?|one|two|three)\s+(?P<eunit>days?|weeks?"
            r"|months?)\s+(?:(?P<ago>ago)|from now|later)\b",
            _english_span,
        ),
        (
            rf"\b(?:(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<em>{_MONTH})\b\.?"
            rf"|(?P<em2>{_MONTH})\b\.?\s*(?P<ed2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:))(?:,?\s+(?P<ey>20\d\d)\b)?",
            _english_date,
        ),
        (
            rf"{part.format('part')}\b(?:(?P<pwhich>this|next|last|the coming)\s+)?(?P<what>year"
            rf"|quarter|month|week)\b"
            r"(?P<ends>[\s-]end\b)?",
            _english_period,
        ),
        (r"\b(?P<what>eom|eoy|eow|eoq)\b", _english_period),
        (
            rf"(?:\b(?P<eprep>on|by|until|before|till|this|next|last|coming)\s+)?\b(?P<wd>{_WEEKDAY})\b\.?",
            _english_weekday,
        ),
        (
            rf"{part.format('epart')}\b(?P<em3>january|february|march|april|june|july|august|september|october|november|december"
            r"|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?(?:\s+(?P<ey3>20\d\d))?",
            _english_month,
        ),
        (r"(?:\bthe\s+)(?P<nth>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:floor|time|visit|unit|version))", _ordinal),
    )
    return tuple((re.compile(pattern), reader) for pattern, reader in patterns)


def _says_when(groups: Groups) -> bool:
    """Whether "month" stands for a time, as in "next month", and is not just the word."""
    return bool(groups["part"] or groups["pwhich"] or groups["ends"] or groups["what"].startswith("eo"))
