"""What unit amounts are in: words such as 万元, 千元, 百万, 亿, k RMB, in headings, titles and columns of
units."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from funnel_desktop.exchange.currencies import currency_in, read_code

AMOUNT_UNITS = (1, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
"""What a bare number of a column may mean, in yuan (or the whole unit of another currency)."""

SCALES = {
    "千万": 10_000_000,
    "百万": 1_000_000,
    "佰万": 1_000_000,
    "十万": 100_000,
    "拾万": 100_000,
    "万": 10_000,
    "亿": 100_000_000,
    "千": 1_000,
    "仟": 1_000,
    "百": 100,
    "w": 10_000,
    "wan": 10_000,
    "k": 1_000,
    "tsd": 1_000,
    "thousand": 1_000,
    "thousands": 1_000,
    "t": 1_000,
    "000": 1_000,
    "000s": 1_000,
    "1,000": 1_000,
    "1000": 1_000,
    "10k": 10_000,
    "10,000": 10_000,
    "10000": 10_000,
    "100k": 100_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "mio": 1_000_000,
    "mln": 1_000_000,
    "mill": 1_000_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "1,000,000": 1_000_000,
    "1000000": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}
"""What the words of magnitude mean, as NFKC and lower case leave them, with 万 for 萬 and 亿 for 億."""

_YUAN = frozenset(("元", "圆", "块", "yuan", "元整", "元人民币"))
_CHINESE = re.compile(r"千万|百万|佰万|十万|拾万|万|亿|千(?=元|美|欧|港|人民币|$)|仟元")
_UNIT_SAID = re.compile(r"单位|單位|\bunits?\b|\bin\b")
_TOKEN = re.compile(r"[a-z]+|\d[\d,]*[a-z]*")
_BRACKET = re.compile(r"[(\[【](.*?)[)\]】]")


class Unit(NamedTuple):
    """A unit found: what a bare number means (None where nothing says it), the currency, and whether all that
    speaks of a unit was understood."""

    size: int | None
    currency: str | None = None
    understood: bool = True


def plain(text: str) -> str:
    """Return a text as the tables of words here are written: NFKC, lower case, 万 and 亿 in short form."""
    return unicodedata.normalize("NFKC", text).lower().strip().replace("萬", "万").replace("億", "亿")


def read_unit(text: str) -> Unit | None:
    """Read a cell of a column of units (万元, 元, 千元, 百万美元, k RMB, USD); None for what is no unit."""
    word = plain(text)
    if not word or len(word) > 30:
        return None
    if word in _YUAN:
        return Unit(1)
    bare = re.sub(r"[\s().:/_'-]+", "", word)
    if bare in _YUAN:
        return Unit(1)
    code = read_code(bare)
    if code is not None and bare not in SCALES and not _CHINESE.match(bare):
        return Unit(1, code)
    currency = currency_in(word)
    for scale in sorted(SCALES, key=len, reverse=True):
        if bare.startswith(scale):
            rest = bare[len(scale) :]
            if not rest or rest in _YUAN:
                return Unit(SCALES[scale], currency)
            if read_code(rest) is not None and (currency or rest in ("人民币", "元人民币")):
                return Unit(SCALES[scale], currency or "CNY")
        if bare.endswith(scale) and currency is not None and read_code(bare[: -len(scale)]) is not None:
            return Unit(SCALES[scale], currency)
    return None


def unit_in(heading: str) -> Unit:
    """Find what a heading or a title says of the unit: 金额(百万), 单位：千元, Amount (k RMB), 预算/万美元.

    ``Unit.understood`` is False where it names a unit that is not known.
    """
    text = plain(heading)
    currency = currency_in(text)
    scales = _CHINESE.findall(text)
    if scales:
        sizes = {SCALES[scale.removesuffix("元")] for scale in scales}
        return Unit(sizes.pop() if len(sizes) == 1 else None, currency, understood=not sizes)
    speaks = _UNIT_SAID.search(text) is not None
    places = [match.group(1) for match in _BRACKET.finditer(text)]
    places += [re.split(r"单位|單位", text)[-1]] if "单位" in text or "單位" in text else []
    places += [text.rpartition("/")[2]] if "/" in text else []
    for place in places:
        unit = read_unit(place.strip(" :："))
        if unit is not None:
            return unit._replace(currency=unit.currency or currency)
    tokens = _TOKEN.findall(text)
    in_brackets = {token for place in places for token in _TOKEN.findall(place)}
    beside = currency is not None or speaks or "rmb" in tokens
    for token in tokens:
        size = SCALES.get(token)
        if size is None and token[0] in "kmwt" and (glued := currency_in(token[1:])) is not None:
            return Unit(SCALES[token[0]], glued)  # kRMB, MUSD
        if size is None or (len(token) == 1 and not (beside or token in in_brackets)):
            continue
        if token.isdigit() and not (beside or token in in_brackets):
            continue
        return Unit(size, currency)
    for symbol, size in (("t€", 1_000), ("k€", 1_000), ("m€", 1_000_000), ("$m", 1_000_000), ("$k", 1_000)):
        if symbol in text:
            return Unit(size, currency)
    if re.search(r"元|圆", text):
        return Unit(1, currency)
    named = re.search(r"(?:单位|單位)\s*[:：(]?\s*(\S+)", text)
    return Unit(None, currency, understood=named is None)
