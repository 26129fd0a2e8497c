"""Amounts in running words: 45万, 三十万, ¥450,000, 80w, USD 45k; and figures that are none: 3楼, 2台, 5%.

What an amount comes to is what ``money.parse_amount`` says; here it is found among other words. A deposit, a
discount or a price by the piece is not what a deal is worth; a figure without any unit has to be asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from funnel_desktop.method.money import AmountError, parse_amount
from funnel_desktop.method.spoken_signs import plain_signs


class FoundAmount(NamedTuple):
    """An amount at ``start`` to ``end`` of a text, in minor units. ``currency``: the code that stands beside
    it, "" for none. ``others`` are further amounts that may be meant; None among them: it is no amount."""

    start: int
    end: int
    minor: int
    currency: str = ""
    sure: bool = True
    others: tuple[int | None, ...] = ()


_CODES = {
    "¥": "",
    "rmb": "CNY",
    "cny": "CNY",
    "人民币": "CNY",
    "$": "",
    "usd": "USD",
    "us$": "USD",
    "美元": "USD",
    "美金": "USD",
    "€": "EUR",
    "eur": "EUR",
    "欧元": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "hk$": "HKD",
    "hkd": "HKD",
    "港币": "HKD",
    "jpy": "JPY",
    "日元": "JPY",
}
"""What stands beside an amount, and the currency that it names; ¥ and $ name several."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    money = "|".join(re.escape(sign) for sign in sorted(_CODES, key=len, reverse=True))
    number = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    scale = (
        r"(?:百万|千万|万|亿|千(?=元|块|\s|$)|w(?![a-z0-9])|k(?![a-z0-9])|m(?![a-z0-9])"
        r"|thousand\b|million\b|mio\b|bn\b)"
    )
    yuan = r"(?:元|圆|块钱?(?!钱))"
    characters = r"(?:[一二两三四五六七八九十百]+(?:万|亿)[一二两三四五六七八九十百千万]*)"
    about = r"(?:(?:大约|大概|约|近|将近|差不多|\babout\s+|\baround\s+|\bapprox\.?\s+|~)\s*)?"
    behind = r"(?:\s*(?:左右|上下|多(?!\w)|出头))?"
    written = (
        rf"(?P<core>(?:(?:{money})\s*)?(?:{number}\s*{scale}(?:[\d一二两三四五六七八九]千?(?![\d.万]))?(?:{yuan})?|{number}\s*{yuan}|{characters}(?:{yuan})?"
        rf"|(?<=[¥$€£]){number}|(?<=[¥$€£]\s){number}|{number}(?=\s*(?:{money}))))(?:\s*(?P<behind>{money}))?"
    )
    coded = rf"(?P<core>(?P<sign>{money})\s*{number}(?:\s*{scale})?(?:{yuan})?)"
    ends = r"(?![\d.]*\d|[a-z])"
    return (
        # From 18 to 20万: two ends.
        re.compile(
            rf"(?P<one>{number})\s*(?P<scale1>{scale})?\s*(?P<to>[-~—–至]|[涨加升降减砍压]?到|\bto\b)\s*(?P<two>{number}\s*(?:{scale})(?:{yuan})?)"
        ),
        re.compile(rf"(?<![a-z\d.]){about}{coded}{behind}{ends}"),
        re.compile(rf"(?<![a-z\d.\-]){about}{written}{behind}{ends}"),
        # 1,400,000: nothing else is written so.
        re.compile(r"(?<![\w.,\-])(?P<core>\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?!\w|,\d|%)"),
        # Alone between spaces: what it counts nobody said.
        re.compile(r"(?:(?<=\s)|^)(?P<core>\d{1,9}(?:\.\d{1,4})?)(?=\s|$)"),
    )


_NOT_WORTH = re.compile(
    r"(?:首付款?|定金|订金|预付款?|尾款|回款|押金|保证金|罚款?|降了?|便宜了?|优惠了?|让利?|让了|差了?|差价|涨了?|加了?|每[年月台套]|单价|运费|招待|样品费"
    r"|付了?|收了?|打了|deposit|down payment|advance|discount|fee|freight|shipping|each|off|refund"
    r"|paid)\s*(?:of\s*)?$"
)
_NOT_WORTH_BEHIND = re.compile(
    r"\s*(?:的?(?:定金|订金|首付|预付|尾款|回款|押金|保证金|运费|样品费)|deposit|down payment"
    r"|discount|off\b|each\b|per\b|/台|/套|一台|一套|每台|人(?!民)|个|公里)"
)
_NO_MONEY_BEHIND = re.compile(
    r"\s*(?:小时|公里|米|转|次|台|套|个|件|点|人|楼|号|天|周|年|月|度|伏|安|瓦|欧|像素|分辨率|字|步|v\b|a\b|hz|mm|km|kg|℃|%)"
)
_COUNTED_BEHIND = re.compile(r"(?:小时|公里|米|转|次|台|套|个|件|点|人(?!民)|字|步|像素|块屏)")
"""What 2万 may count instead of yuan."""
_PRICE_BEFORE = re.compile(
    r"(?:报价|价格|金额|预算|总价|合同额|价|quoted?|price|budget|amount|for|worth|at)[:：]?\s*$"
)
_BEFORE_NUMBER_IS_PLACE = re.compile(
    r"(?:floor|room|building|line|unit|version|phase|step|no\.?|number|model|type|level|gate|door|box|lot|needs?|wants?|another|bought|buy|order(?:ed)?)\s*$"
)


def find_amounts(text: str, unit: int, taken: list[tuple[int, int]] | None = None) -> list[FoundAmount]:
    """Return the amounts in a text, in its order.

    ``unit``: what a bare number counts in, in yuan (1 or 10000); ``taken``: places that are something else.
    Figures of which the words around say that they are no deal's worth are left out.
    """
    plain = plain_signs(text)
    used = list(taken or ())
    found: list[FoundAmount] = []
    between, coded, written, grouped, bare = _patterns()

    def free(start: int, end: int) -> bool:
        return not any(left < end and start < right for left, right in used)

    for match in between.finditer(plain):
        if not free(*match.span()) or _is_no_worth(plain, *match.span()):
            continue
        last = _minor(match["two"], unit)
        scale = match["scale1"] or re.sub(r"[\d.,\s]|元|圆", "", match["two"])
        first = _minor(match["one"] + scale, unit)
        if last is None or first is None or first == last:
            continue
        if match["to"][-1] in "到o" and match["scale1"] is not None:
            first, last = last, first  # 从18万加到21万: what it came to in the end
        elif first > last:
            continue
        used.append(match.span())
        found.append(FoundAmount(*match.span(), first, "", False, (last,)))
    for pattern in (coded, written, grouped):
        for match in pattern.finditer(plain):
            if not free(*match.span()):
                continue
            groups = match.groupdict()
            sign = groups.get("sign") or groups.get("behind") or _sign_in(match["core"])
            # "45,000" and "45000 CNY" say all of it, whatever bare figures count in.
            minor = _minor(match["core"], 1 if pattern is grouped or sign not in ("", "¥") else unit)
            if minor is None or _COUNTED_BEHIND.match(plain, match.end()):
                continue
            used.append(match.span())
            if _is_no_worth(plain, *match.span()):
                continue
            if pattern is grouped and minor < 1_000_000:
                continue
            # "5m" may be metres.
            doubt = re.fullmatch(r"\d+\s*m", match["core"].strip()) is not None
            found.append(
                FoundAmount(*match.span(), minor, _CODES.get(sign, ""), not doubt, (None,) if doubt else ())
            )
    for match in bare.finditer(plain):
        if free(*match.span()) and (one := _bare(plain, match, unit)) is not None:
            found.append(one)
    return sorted(found)


def _sign_in(core: str) -> str:
    return next((sign for sign in _CODES if sign in core), "")


def _is_no_worth(plain: str, start: int, end: int) -> bool:
    return _NOT_WORTH.search(plain, 0, start) is not None or _NOT_WORTH_BEHIND.match(plain, end) is not None


def _minor(core: str, unit: int) -> int | None:
    """Return the minor units of an amount without what names another currency; None for what is none."""
    plain = core.strip()
    for sign in sorted(_CODES, key=len, reverse=True):
        if sign != "¥":
            plain = plain.replace(sign, "").strip()
    plain = plain.replace("mio", "m")
    try:
        return parse_amount(plain, unit)
    except AmountError:
        return None


def _bare(plain: str, match: re.Match[str], unit: int) -> FoundAmount | None:
    start, end = match.span()
    text = match["core"]
    priced = _PRICE_BEFORE.search(plain, 0, start) is not None
    chinese = re.search("[一-鿿]", plain) is not None
    alone = not plain[end:].strip() or (chinese and start > 0)
    if _NO_MONEY_BEHIND.match(plain, end) or _BEFORE_NUMBER_IS_PLACE.search(plain, 0, start):
        return None
    if not (priced or alone) or (len(text) > 1 and text[0] == "0" and text[1] != "."):
        return None
    in_unit, in_yuan = parse_amount(text, unit), parse_amount(text, 1)
    assert in_unit is not None
    assert in_yuan is not None
    large = in_yuan >= 1_000_000
    first, other = (in_yuan, in_unit) if large else (in_unit, in_yuan)
    others: list[int | None] = [None] if first == other or large else [other, None]
    return FoundAmount(start, end, first, "", False, tuple(others))
