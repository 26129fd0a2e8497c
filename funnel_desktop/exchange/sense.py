"""What the columns of a file are by what stands in them: names that make no sense are put right, and columns
without a known name are told by their values.

A heading proposes, the values decide: an "Amount" full of names is no amount, an "Opportunity" that holds a
number is no project, and an id alone names nobody.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from funnel_desktop.exchange.cells import NOTHING as BLANKS
from funnel_desktop.exchange.column_names import CHANCES
from funnel_desktop.exchange.columns import DATE_FIELDS, assigned, column_meanings
from funnel_desktop.exchange.heading_words import NOTHING
from funnel_desktop.exchange.headings import CERTAIN, key
from funnel_desktop.exchange.source_words import understand_source
from funnel_desktop.exchange.stage_words import Sureness, is_yes_or_no, understand_stage
from funnel_desktop.method.stages import OPEN_STAGES

Why = Literal["name", "values", "asked", "remembered"]

SAMPLE_ROWS = 300
"""As many rows tell what a column is."""

_LONGEST = 200
_MOSTLY = 0.8
_PARTLY = 0.5

_MONEY = re.compile(
    r"^(?:[¥￥$€£]|rmb|cny|usd|eur|hkd|nt\$|us\$)?\s*[-+]?\d{1,3}(?:[,\s']\d{3})+(?:\.\d+)?|"
    r"^(?:[¥￥$€£]|rmb|cny|usd|eur|hkd|nt\$|us\$)?\s*[-+]?\d+(?:[.,]\d+)?",
    re.IGNORECASE,
)
_MONEY_TAIL = re.compile(
    r"^\s*(?:万元?|千元?|百万元?|亿元?|元|k|w|m|rmb|cny|usd|eur|hkd|美元|欧元|港币|人民币|万美元|[€$£¥]|左右|以上|\+)*$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"^(?:(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}日?)?月?(?:[T\s]+\d{1,2}:\d{2}.*)?|"
    r"\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:\d{4}|\d{2})(?:[T\s]+\d{1,2}:\d{2}.*)?|"
    r"\d{1,2}[\s\-./]*[A-Za-z]{3,9}[\s\-,./]*\d{2,4}|[A-Za-z]{3,9}\.?\s*\d{1,2},?\s+\d{4}|(?:19|20)\d{6}|"
    r"\d{1,2}月(?:\d{1,2}[日号]|底|初|中旬?|上旬|下旬)?|(?:19|20)\d{2}年?\s*[-]?q[1-4])$",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"^(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}$|^\(?0\d{2,3}\)?[\s-]?\d{7,8}(?:(?:-|转|x|ext\.?)\d{1,6})?$|^09\d{8}$|"
    r"^\+\d[\d\s().-]{7,18}$|^\(\d{3}\)\s?\d{3}-\d{4}$|^400[\s-]?\d{3}[\s-]?\d{4}$|^0\d{9,11}$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d|^[约近]?[零〇一二两三四五六七八九十百千万亿]+(?:[元年月日号台套件多左余几块]|$)")
_VAGUE = re.compile(
    r"(年|月|季|周|底|初|中旬|上旬|下旬|待|未|尽快|today|tomorrow|q[1-4]|面议|保密|暂)", re.IGNORECASE
)
_GUID = re.compile(r"^\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?$")
_ID = re.compile(
    r"^(?:\{?[0-9A-Fa-f-]{32,38}\}?|"
    r"00[0-9A-Za-z]{13}(?:[0-9A-Za-z]{3})?|zcrm_\d+|[A-Za-z]{0,5}[-_#]?\d{3,}|\d+x\d+)$"
)
_COMPANY = re.compile(
    r"公司|集团|医院|大学|学院|学校|中学|小学|幼儿园|银行|研究院|研究所|设计院|事务所|中心|委员会|管理局|税务局|公安局|水务|电力|供电|"
    r"政府|工厂|[厂局院所行社]$|股份|科技|实业|酒店|商贸|集团|工业|制造|电子|保险|证券|物业|有限|"
    r"\b(?:inc|ltd|llc|corp|corporation|co|company|gmbh|ag|s\.?a|s\.?l|plc|bv|group|holdings?|hospital|university|school|"
    r"college|bank|clinic|institute|industries|systems|technolog(?:y|ies)|solutions|partners|services|works|factory|"
    r"plant|council|ministry|authority|utilities|water|power|energy|laborator(?:y|ies)|labs?|logistics|foods?|motors)\b",
    re.IGNORECASE,
)
_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧"
)
_PERSON = re.compile(
    rf"^[{_SURNAMES}][\u4e00-\u9fff]{{0,2}}(?:工|总|经理|主任|处长|科长|老师|院长|所长|部长|先生|女士|小姐|厂长|局长|主管|总监)?$|"
    r"^(?:mr|mrs|ms|dr)\.?\s+\w+",
    re.IGNORECASE,
)
_CURRENCY = re.compile(
    r"^(?:CNY|RMB|USD|EUR|HKD|TWD|NTD|JPY|GBP|SGD|KRW|AUD|CAD|CHF|MYR|THB|VND|IDR|PHP|INR|RUB|AED|SAR|BRL|MXN|ZAR|"
    r"SEK|NOK|DKK|PLN|TRY|NZD|MOP|元|人民币|美元|美金|欧元|港[币元]|新?台币|日元|英镑|[¥￥$€£]|"
    r"us dollar|euro|renminbi)$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Profile:
    """What stands in a column, as shares (0 to 1) of its filled cells that look like one thing or another.

    ``coverage`` is the share of all cells that are filled, ``length`` the mean of the filled ones.
    """

    filled: int = 0
    coverage: float = 0
    distinct: int = 0
    length: float = 0
    shares: dict[str, float] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    numbers: tuple[float, ...] = ()

    def share(self, kind: str) -> float:
        """Return the share of cells of a kind."""
        return self.shares.get(kind, 0.0)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The columns that were chosen, and for each field how sure that is and from what it is known.

    ``senseless`` are fields of whose column by name the values said otherwise: field to place.
    """

    columns: Mapping[str, int]
    sure: Mapping[str, Sureness]
    why: Mapping[str, Why]
    senseless: Mapping[str, int]


def _kinds(text: str) -> list[str]:
    """Return what a cell looks like; one cell may look like several things."""
    plain = unicodedata.normalize("NFKC", text)
    found = []
    if is_yes_or_no(plain):
        found.append("yes_no")
    if _DATE.match(plain):
        found.append("date")
    if _PHONE.match(plain):
        found.append("phone")
    money = _MONEY.match(plain)
    if money and _MONEY_TAIL.match(plain[money.end() :]):
        found.append("money")
    if re.fullmatch(r"\d{1,3}(?:\.\d+)?\s*%", plain):
        found.append("percent")
    if _ID.match(plain):
        found.append("id")
    if _GUID.match(plain):
        found.append("guid")
    if _CURRENCY.match(plain):
        found.append("currency")
    if not (_DIGITS.search(plain) or _VAGUE.search(plain) or text in BLANKS):
        found.append("no_figure")
    if re.search(r"[A-Za-z\u00c0-\uffdc]", plain) and not {"date", "money", "id"} & set(found):
        found.append("text")
        if _COMPANY.search(plain):
            found.append("company")
        if _PERSON.match(plain):
            found.append("person")
    return found


def _number(text: str) -> float | None:
    """Return the figures of a cell as a number, None where they are none or too many to be an amount."""
    plain = re.sub(r"[^0-9.]", "", unicodedata.normalize("NFKC", text))
    try:
        return float(plain) if len(plain) < 20 else None
    except ValueError:
        return None


def profile(cells: Sequence[str]) -> Profile:
    """Look a column through."""
    filled = [cell[:_LONGEST] for cell in map(str.strip, cells) if cell and cell not in BLANKS]
    if not filled:
        return Profile()
    counts: dict[str, int] = {}
    kinds: dict[str, list[str]] = {}
    for cell in filled:
        if cell not in kinds:
            kinds[cell] = _kinds(cell)
        for kind in kinds[cell]:
            counts[kind] = counts.get(kind, 0) + 1
    number = len(filled)
    return Profile(
        number,
        number / len(cells),
        len(kinds),
        sum(map(len, filled)) / number,
        {kind: count / number for kind, count in counts.items()},
        tuple(kinds),
        tuple(value for cell in filled if (value := _number(cell)) is not None),
    )


def makes_sense(name: str, seen: Profile, strength: int) -> bool:
    """Whether the values of a column can be what its heading says; an empty column says nothing."""
    if not seen.filled:
        return True
    share = seen.share
    figures = 1 - share("no_figure")
    if name in DATE_FIELDS or name in ("stage_since", "created_at"):
        return figures > 1 - _PARTLY and not (
            share("date") < _PARTLY
            and ((share("money") > _MOSTLY and not _day_numbers(seen)) or share("yes_no") > _PARTLY)
        )
    if name in ("amount", "units"):
        return figures > 1 - _PARTLY and share("date") - share("money") < _PARTLY
    if name == "contact_phone":
        return figures > 1 - _PARTLY and share("date") < _PARTLY
    if name == "currency":
        return share("currency") + share("money") > 0 or seen.distinct <= 6
    if name in ("customer", "project", "contact_name"):
        if share("guid") > _PARTLY:
            return False
        if strength >= 98:
            return share("date") < _MOSTLY
        bare = max(share("money"), share("date"), share("id"), share("yes_no"))
        return bare < _MOSTLY
    if name in ("stage", "outcome"):
        if share("date") > _PARTLY or (share("money") > _PARTLY and seen.distinct > 12) or seen.length > 40:
            return False
        if name == "outcome" and share("yes_no") > _PARTLY:
            return strength >= CERTAIN
        return not (seen.filled >= 20 and seen.distinct > max(25, seen.filled * _PARTLY))
    if name == "source":
        return share("date") < _PARTLY and share("money") < _PARTLY
    if name == "reference" and strength < 95:
        return seen.distinct >= seen.filled * 0.95
    return True


def _day_numbers(seen: Profile) -> bool:
    return bool(seen.numbers) and all(
        20_000 < value < 80_000 and value == int(value) for value in seen.numbers
    )


def choose(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Generator[float, None, Chosen]:
    """Choose the column of each field by heading and values. ``rows`` are some of the file's.

    Yields after each column (0, for nothing of the file is read): wide tables of long texts take a while.
    """
    width = len(header)
    seen: list[Profile] = []
    for place in range(width):
        seen.append(profile([row[place] for row in rows if place < len(row)]))
        yield 0.0
    meant = [list(column_meanings(name)) for name in header]
    senseless: dict[str, int] = {}
    for place, offers in enumerate(meant):
        for name, strength in list(offers):
            if name != NOTHING and not makes_sense(name, seen[place], strength):
                offers.remove((name, strength))
                if seen[place].share("yes_no") < _PARTLY:
                    senseless.setdefault(name, place)
    columns = assigned(meant)
    strengths = {name: dict(meant[place])[name] for name, place in columns.items()}
    if "created_at" in columns and "entered_date" not in columns:  # of another program: when it began
        columns["entered_date"] = columns.pop("created_at")
        strengths["entered_date"] = strengths.pop("created_at")
    sure: dict[str, Sureness] = {
        name: "certain" if strength >= CERTAIN else "likely" for name, strength in strengths.items()
    }
    why: dict[str, Why] = dict.fromkeys(columns, "name")
    known = {place for place, name in enumerate(header) if name.strip() and column_meanings(name)}
    free = [
        place
        for place in range(width)
        if place not in columns.values()
        and (place not in known or place in senseless.values())
        and seen[place].filled
    ]
    wordless = set(senseless.values())
    for name, place, how_sure in _by_values(header, seen, free, wordless, columns, nothing_known=not known):
        columns[name] = place
        sure[name], why[name] = how_sure, "values"
    if "stage" not in columns and "outcome" in columns and _says_stages(seen[columns["outcome"]]):
        columns["stage"], sure["stage"], why["stage"] = (
            columns.pop("outcome"),
            sure.pop("outcome"),
            why.pop("outcome"),
        )
    if "stage" not in columns:
        chances = (place for place, name in enumerate(header) if key(name).removesuffix("%") in CHANCES)
        chance = next((place for place in chances if _are_chances(seen[place])), None)
        if chance is not None:
            columns["stage"], sure["stage"], why["stage"] = chance, "likely", "values"
    return Chosen(
        columns, sure, why, {name: place for name, place in senseless.items() if columns.get(name) != place}
    )


def _by_values(
    header: Sequence[str],
    seen: Sequence[Profile],
    free: list[int],
    wordless: set[int],
    columns: Mapping[str, int],
    *,
    nothing_known: bool,
) -> list[tuple[str, int, Sureness]]:
    """Return fields that no heading gave, with the free columns whose values are what they hold.

    Names are not looked for in columns (``wordless``) whose heading says something else.
    """
    found: list[tuple[str, int, Sureness]] = []
    left = list(free)

    def take(name: str, place: int | None, sure: Sureness = "guess") -> None:
        if place is not None:
            found.append((name, place, sure))
            left.remove(place)

    def best(score: Mapping[int, float]) -> int | None:
        good = {place: value for place, value in score.items() if value > 0}
        return max(good, key=lambda place: (good[place], -place)) if good else None

    if "contact_phone" not in columns:
        take("contact_phone", best({place: seen[place].share("phone") - 0.6 for place in left}), "likely")
    dates = [
        place for place in left if seen[place].share("date") > _MOSTLY and not _looks_like_ids(seen[place])
    ]
    if dates and not {"close_date", "closed_date", "expected_close_date"} & set(columns):
        if len(dates) > 1 and "entered_date" not in columns:
            dates.sort(key=lambda place: _middle_day(seen[place]))
            take("entered_date", dates[0])
        take("close_date", dates[-1])
    if "stage" not in columns:
        take("stage", best({place: _stage_score(seen[place]) for place in left}), "likely")
    if "source" not in columns:
        take("source", best({place: _source_score(seen[place]) for place in left}))
    if "amount" not in columns:
        take("amount", best({place: _amount_score(header[place], seen[place]) for place in left}))
    if "currency" not in columns:
        take(
            "currency",
            best(
                {
                    place: seen[place].share("currency") - _MOSTLY if seen[place].distinct <= 6 else 0
                    for place in left
                }
            ),
        )
    texts = [
        place
        for place in left
        if place not in wordless
        and seen[place].share("text") > _PARTLY
        and seen[place].share("yes_no") < _PARTLY
    ]
    if "customer" not in columns:
        company = best({place: seen[place].share("company") - 0.4 for place in texts})
        if company is not None:
            texts.remove(company)
            take("customer", company, "likely" if seen[company].share("company") > _MOSTLY else "guess")
    if "contact_name" not in columns:
        person = best(
            {place: seen[place].share("person") - 0.7 for place in texts if seen[place].length < 20}
        )
        if person is not None and (
            len(texts) > 1 or "customer" in {name for name, *_ in found} | set(columns)
        ):
            texts.remove(person)
            take("contact_name", person)
    if "note" not in columns:
        note = best(
            {
                place: seen[place].length - 18
                for place in texts
                if seen[place].distinct > seen[place].filled * 0.6
            }
        )
        if note is not None and len(texts) > 1:
            texts.remove(note)
            take("note", note)
    named = {name for name, *_ in found} | set(columns)
    telling = [place for place in texts if seen[place].distinct >= max(1, seen[place].filled * 0.6)]
    if not {"customer", "project"} & named and len(telling) == 1 and len(texts) == 1:
        take("customer", telling[0])
    elif nothing_known and "customer" in named and "project" not in named and len(telling) == 1:
        take("project", telling[0])
    return found


def _are_chances(seen: Profile) -> bool:
    """Whether a column that is called one of chances holds them: 25 %, or 25 or 0.25, as the cells of a
    workbook have it whatever they show."""
    if seen.share("percent") > _PARTLY:
        return True
    numbers = seen.numbers
    return bool(numbers) and not seen.share("text") and all(0 <= value <= 100 for value in numbers)


def _says_stages(seen: Profile) -> bool:
    """Whether a column called status says where deals are, not only whether they are open."""
    return any(understand_stage(word).key in OPEN_STAGES for word in seen.words if not is_yes_or_no(word))


def _looks_like_ids(seen: Profile) -> bool:
    return seen.share("id") > _MOSTLY and seen.distinct == seen.filled and seen.length > 8


def _middle_day(seen: Profile) -> str:
    days = []
    for word in seen.words:
        parts = [part for part in re.split(r"\D+", word) if part]
        if len(parts) >= 2:
            year = max(parts[:3], key=len)
            rest = [part.zfill(2) for part in parts[:3] if part is not year]
            days.append("".join((year, *rest)))
    return sorted(days)[len(days) // 2] if days else ""


def _stage_score(seen: Profile) -> float:
    """Return how much a column of a few repeated words is one of stages; 0 for none."""
    if (
        not seen.filled
        or seen.distinct > 25
        or seen.length > 30
        or seen.share("text") + seen.share("percent") < _PARTLY
    ):
        return 0
    if seen.distinct == seen.filled > 8:
        return 0
    meant = [understand_stage(word) for word in seen.words]
    known = sum(1 if item.sure in ("certain", "likely") else 0.4 if item.key else 0 for item in meant)
    kinds = {item.key for item in meant if item.key}
    only_chances = 0.2 if seen.share("percent") > _PARTLY else 0
    return (known / seen.distinct - 0.55 + 0.02 * len(kinds) - only_chances) * seen.coverage


def _source_score(seen: Profile) -> float:
    if not seen.filled or seen.distinct > 25 or seen.share("text") < _PARTLY or seen.length > 20:
        return 0
    known = sum(1 for word in seen.words if understand_source(word).key)
    return known / seen.distinct - 0.55


def _amount_score(name: str, seen: Profile) -> float:
    """Return how much a column of numbers is one of money: not numbers in a row, years, ids or chances."""
    if seen.share("money") < _MOSTLY or seen.share("phone") > _PARTLY or not seen.numbers:
        return 0
    values = seen.numbers
    whole = all(value == int(value) for value in values)
    if whole and all(b - a == 1 for a, b in pairwise(values)) and len(values) > 1:
        return 0
    if whole and all(1990 <= value <= 2500 for value in values) and seen.distinct < 15:
        return 0
    if max(values) <= 1:
        return 0
    signs = sum(1 for word in seen.words if re.search(r"[¥￥$€£万亿元,]|\.\d{2}\b", word)) / seen.distinct
    middle = sorted(values)[len(values) // 2]
    ids = (
        whole
        and seen.distinct == seen.filled
        and len({len(word) for word in seen.words}) == 1
        and seen.filled > 1
    )
    round_numbers = sum(1 for value in values if value >= 100 and value % 100 == 0) / len(values)
    score = (
        0.2 + signs + round_numbers + min(0.5, middle / 1_000_000) - (0.6 if ids and not round_numbers else 0)
    )
    return score - (0.15 if max(values) <= 100 and not signs else 0)
