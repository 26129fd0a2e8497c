"""Reading amounts as people write them: 80w, 约50万, 12万5千, 三十万, $22,700.00, 1.234,56, 12,5000."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from funnel_desktop.exchange.amount_units import SCALES, plain
from funnel_desktop.exchange.cells import NOTHING, CellError, Reading, bare_words
from funnel_desktop.exchange.currencies import beside, code_meant
from funnel_desktop.method.chinese_numbers import read_chinese
from funnel_desktop.method.money import LARGEST_MINOR, MINOR_PER_YUAN, SIGN_MEANS_YUAN_FROM
from funnel_desktop.method.written_numbers import read_number
from funnel_desktop.text import Message, message

_LONGEST = 80
_ABOUT_BEFORE = re.compile(
    r"^(?:大约|大概|大致|约为|约|近|将近|接近|差不多|预估|估计|估算|暂估|预计|预算|暂定|初步|不低于|不少于|至少|最少"
    r"|超过|超|逾|不到|不足|最多|至多|不超过|含税|不含税|未税|税前|税后|总价|合计|共|共计|报价|上限|下限|[~≈≥≤><]=?"
    r"|ca\.?|circa|approx\.?|approximately|about|around|roughly|est\.?|estimated|up to"
    r"|at least|over|under|max\.?|min\.?|from)\s*[:：]?\s*"
)
_ABOUT_BEHIND = re.compile(
    r"\s*(?:左右|上下|以上|以下|以内|之内|起|多|余|許|许|开外|含税|不含税|未税|税前|税后|\+|\?|~|or so"
    r"|or more|incl\.? (?:vat|tax)|excl\.? (?:vat|tax)|\([^()\d]*\))$"
)
_ABOUT_INSIDE = re.compile(r"(?<=[0-9十百千拾佰仟])(?:来|多|余|几)(?=[万亿千百元块])")
_RANGE = re.compile(
    r"(?<=[\d十百千万亿元wkm])\s*(?:[-–—~]|至|到|to)+\s*(?=[\d一二三四五六七八九两百十千¥$€£])"
)
_MAGNITUDE = re.compile(r"(?:[千百万亿元圆块]|[a-z]+)*$")
"""What stands behind the figure of an amount and belongs to it."""
_NEGATIVE = re.compile(r"^\(.*\)$|^[-−–]|[-−–]$|^(?:[^\d\s]{1,4})\s*[-−]\s*\d")
_YUAN_BEHIND = re.compile(r"(?:元|圆|块钱?|yuan)(?:整|正)?$")
_LETTERS = re.compile(r"([\d.,' ]+?)\s*([a-z]+)\.?", re.ASCII)


def read_amount(text: str, unit: int) -> int | None:
    """Read an amount that is plain digits and return minor units (fen); blank gives None.

    ``unit`` is what a bare number means, in yuan. Anything else raises CellError: ``read_any_amount`` has a
    closer look at it.
    """
    if text.isdigit() and text.isascii() and len(text) < 14:
        minor = int(text) * 100 * unit
    elif text[-3:-2] == "." or text[-2:-1] == ".":
        # Not more than two decimals: three could be a group of thousands.
        whole, _, part = text.partition(".")
        if not (whole.isdigit() and part.isdigit() and text.isascii() and len(text) < 16):
            raise CellError(_no_amount())
        minor = (int(whole) * 100 + int(part) * (10 if len(part) == 1 else 1)) * unit
    else:
        text = text.strip()
        if not text or text in NOTHING:
            return None
        raise CellError(_no_amount())
    if minor > LARGEST_MINOR:
        raise CellError(message("Import", "{column}: “{value}” is too large an amount."))
    return minor


def number_amount(value: float, unit: int) -> int:
    """Return the minor units of a number as a workbook holds it. Raises CellError."""
    if not -1e30 < value < 1e30:
        raise CellError(message("Import", "{column}: “{value}” is too large an amount."))
    return _minor(Decimal(repr(value)), unit)


def _no_amount() -> Message:
    return message("Import", "{column}: “{value}” is not an amount.")


def _minor(value: Decimal, unit: int) -> int:
    if value < 0:
        raise CellError(message("Import", "{column}: “{value}” is negative; an amount is zero or more."))
    if value > LARGEST_MINOR:
        raise CellError(message("Import", "{column}: “{value}” is too large an amount."))
    minor = int((value * (MINOR_PER_YUAN * unit)).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    if minor > LARGEST_MINOR:
        raise CellError(message("Import", "{column}: “{value}” is too large an amount."))
    return minor


def read_any_amount(
    text: str, unit: int, *, comma: bool = False, currency: str | None = None, ranges: str = "none"
) -> Reading:
    """Read an amount however it is written. ``Reading.value`` is in minor units, ``Reading.currency`` what
    stands beside it.

    ``unit`` is what a bare number means, ``comma`` whether the column has a decimal comma, ``currency`` that
    of the column, which says what "$" is. Of a range ``ranges`` takes the "lower" or the "upper" end; "none",
    a negative amount and words raise CellError.
    """
    words = bare_words(text)
    if not words or words in NOTHING:
        return Reading(None)
    typed = plain(words)
    if len(typed) > _LONGEST:
        raise CellError(_no_amount())
    about = False
    while True:
        shorter = _ABOUT_BEFORE.sub("", typed, count=1)
        shorter = _ABOUT_BEHIND.sub("", shorter, count=1).strip()
        if shorter == typed or not shorter:
            break
        typed, about = shorter, True
    inside = _ABOUT_INSIDE.sub("", typed)
    if inside != typed:
        if "几" in typed:
            raise CellError(_no_amount())
        typed, about = inside, True
    found = beside().fullmatch(typed)
    assert found is not None
    signs = [found["before"], found["after"]]
    core = found["amount"]
    end = ""
    if between := _RANGE.search(core):
        if ranges == "none":
            raise CellError(message("Import", "{column}: “{value}” is a range, not one amount."), "range")
        core, end = _end_of_range(core[: between.start()], core[between.end() :], ranges), ranges
    if _NEGATIVE.search(typed) or _NEGATIVE.search(core):
        bare = core.strip("()-−– ")
        if (number := _number(bare, comma)) is None:
            raise CellError(_no_amount())
        if number[0]:
            raise CellError(message("Import", "{column}: “{value}” is negative; an amount is zero or more."))
        core = bare
    core = core.lstrip("+")
    yuan = _YUAN_BEHIND.search(core)
    if yuan:
        core = core[: yuan.start()].strip()
    number = _number(core, comma)
    if number is None:
        raise CellError(_no_amount())
    value, explicit, guessed = number
    codes = {code_meant(sign, currency) for sign in signs if sign}
    if len(codes) > 1:
        raise CellError(message("Import", "{column}: “{value}” names two currencies."))
    # In a column of 万元 "¥35" is 35 万, while "¥450,000" and "USD 5,000" say all of it.
    if explicit or yuan or (codes and value >= (SIGN_MEANS_YUAN_FROM if codes == {"CNY"} else 1000)):
        unit = 1
    minor = _minor(value, unit)
    remark = None
    if end == "lower":
        remark = message("Import", "{column}: “{value}” is a range; its lower end was taken.")
    elif end:
        remark = message("Import", "{column}: “{value}” is a range; its upper end was taken.")
    elif about:
        remark = message("Import", "{column}: “{value}” is not an exact amount; its figure was taken.")
    elif guessed:
        remark = message("Import", "{column}: the comma of “{value}” was taken for that of decimals.")
    return Reading(minor, remark, keep=about or bool(end), currency=codes.pop() if codes else None)


def _end_of_range(first: str, last: str, ranges: str) -> str:
    """Return one end of a range as an amount of its own: the unit of 30-50万 is that of both."""
    if _RANGE.search(last):
        raise CellError(_no_amount())
    if ranges == "upper":
        return last
    magnitude = _MAGNITUDE.search(last)
    says = _MAGNITUDE.search(first)
    return first if says and says.group() else first + (magnitude.group() if magnitude else "")


def _number(text: str, comma: bool) -> tuple[Decimal, bool, bool] | None:
    """Return a number, whether it says its own magnitude, whether its comma was guessed; None for none."""
    text = text.strip()
    if not text:
        return None
    found = read_number(text, comma=comma)
    if found is not None:
        return found.value, False, found.guessed
    letters = _LETTERS.fullmatch(text)
    if letters:
        scale = SCALES.get(letters[2])
        found = read_number(letters[1], comma=comma)
        return (found.value * scale, True, found.guessed) if scale and found and letters[2] != "t" else None
    chinese = read_chinese("".join(text.split()) if not re.search(r"\d\s+\d", text) else text, comma=comma)
    return None if chinese is None else (*chinese, False)
