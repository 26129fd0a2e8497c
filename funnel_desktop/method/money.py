"""Amounts: typed text to integer minor units and back, in yuan or 10,000 yuan (万元)."""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache

from funnel_desktop.method.languages import language_of
from funnel_desktop.method.rounding import with_sign
from funnel_desktop.text import FunnelError, message

MINOR_PER_YUAN = 100

LARGEST_MINOR = 10**15
"""The largest amount that is believed, in minor units (10 trillion yuan)."""

NOTHING = "—"
"""Stands where there is no amount."""

_SCALES = {
    "": 1,
    "千": 1_000,
    "万": 10_000,
    "百万": 1_000_000,
    "千万": 10_000_000,
    "亿": 100_000_000,
    "w": 10_000,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
}
_TWO_NUMBERS = re.compile(r"[0-9]\s+(?![0-9]{3}(?![0-9]))[0-9]")
"""A space in a number before anything but three digits."""
_CURRENCY = "¥|rmb|cny|cn¥|人民币"

SIGN_MEANS_YUAN_FROM = 10_000
"""From this figure on, a currency sign means yuan where bare numbers are 10,000 yuan: ¥450,000 is not
4.5 billion."""


class AmountError(FunnelError):
    """A typed amount cannot be read; the sentence says why."""


@lru_cache(maxsize=1)
def _shape() -> re.Pattern[str]:
    """Compile what an amount may look like (after NFKC, lower case, no spaces) when the first one is not
    plain digits."""
    return re.compile(
        rf"(?P<open>\()?(?P<sign>[+-])?(?P<before>{_CURRENCY})?(?P<sign2>[+-])?"
        r"(?P<whole>\d{1,3}(?:[,']\d{3})+|\d+)?(?:\.(?P<part>\d*))?"
        rf"(?P<scale>百万|千万|千|万|亿|w|k|thousand|million|m|bn)?(?P<yuan>元|圆|yuan)?(?P<after>{_CURRENCY})?(?P<close>\))?",
        re.ASCII,
    )


def parse_amount(text: str, unit: int = 1) -> int | None:
    """Read an amount typed by a person or found in a CSV cell and return minor units; blank gives None.

    ``unit`` is what a bare number means: 1 (yuan) or 10000 (万元). Understands thousands separators
    (1,234.5; full-width digits and commas), a currency sign or word (¥ ￥ RMB CNY 元), suffixes 万 万元 亿
    and w k m, Chinese numbers (三十万, 12万5), spaces, accounting negatives in parentheses. A suffix, 元
    too, says the unit itself. A currency sign does so with a figure of SIGN_MEANS_YUAN_FROM or more: where
    bare numbers are 万,
    "¥450,000" is 450,000 yuan, while "¥38" is 38 万 as "38" is. Rounds half up to a fen exactly (integer
    arithmetic, no floats). Raises AmountError for anything else, negative amounts and absurd ones (over
    10**15 fen).
    """
    if text.isascii() and text.isdigit() and len(text) < 14:  # most cells of a table: no pattern needed
        minor = int(text) * MINOR_PER_YUAN * unit
    else:
        typed = text.strip()
        if not typed:
            return None
        normal = unicodedata.normalize("NFKC", typed).replace("−", "-").lower()
        plain = "".join(normal.split())
        # "58 10k" is two numbers, not 5,810k; spaces part thousands as commas do.
        is_one = _TWO_NUMBERS.search(normal) is None
        found = _shape().fullmatch(plain) if is_one else None
        if found is None or (found["whole"] is None and not found["part"]):
            if is_one and (in_characters := _in_characters(plain, unit)) is not None:
                return in_characters
            if re.fullmatch(r"[^.]*\d,\d{1,2}", plain) or re.fullmatch(r"[\d.]+,\d+", plain):
                raise AmountError(
                    message(
                        "Amount",
                        "“{text}” can be read in two ways: write decimals with a dot, such as 1,234.5.",
                        text=typed,
                    )
                )
            raise AmountError(
                message(
                    "Amount",
                    "“{text}” is not an amount. Write a number such as 380,000 or 38 万.",
                    text=typed,
                )
            )
        if bool(found["open"]) != bool(found["close"]):
            raise AmountError(
                message(
                    "Amount", "“{text}” has only one of two parentheses. Write a plain number.", text=typed
                )
            )
        whole = (found["whole"] or "0").replace(",", "").replace("'", "")
        part = found["part"] or ""
        if len(whole) + len(part) > 40:
            raise AmountError(
                message("Amount", "“{text}” has too many digits to be an amount.", text=typed[:20] + "…")
            )
        if found["scale"] or found["yuan"]:
            unit = _SCALES[found["scale"] or ""]
        elif (found["before"] or found["after"]) and int(whole) >= SIGN_MEANS_YUAN_FROM:
            unit = 1
        divisor = 10 ** len(part)
        minor = (int(whole + part) * MINOR_PER_YUAN * unit * 2 + divisor) // (2 * divisor)
        if minor and (found["open"] or "-" in (found["sign"], found["sign2"])):
            raise AmountError(
                message("Amount", "“{text}” is negative. An amount is zero or more.", text=typed)
            )
    if minor > LARGEST_MINOR:
        raise AmountError(
            message(
                "Amount",
                "“{text}” is more than 10 trillion yuan. Check the unit and the number.",
                text=text.strip(),
            )
        )
    return minor


def _in_characters(plain: str, unit: int) -> int | None:
    """Return the minor units of a number in Chinese characters, alone or among digits; None for another."""
    if not re.search("[一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]", plain):
        return None
    from funnel_desktop.method.chinese_numbers import read_chinese

    yuan = re.search(r"(?:元|圆|块)(?:整|钱)?$", plain)
    found = read_chinese(plain[: yuan.start()] if yuan else plain)
    if found is None:
        return None
    value, explicit = found
    minor = round(value * MINOR_PER_YUAN * (1 if explicit or yuan else unit))
    return minor if minor <= LARGEST_MINOR else None


def _digits(minor: int | float, divisor: int, decimals: int) -> str:
    """Return |minor| / divisor with ``decimals`` places, grouped by thousands, rounded half up (exactly for
    ints)."""
    power = 10**decimals
    if isinstance(minor, int):
        scaled = (abs(minor) * power * 2 + divisor) // (2 * divisor)
    else:
        scaled = math.floor(abs(minor) * power / divisor + 0.5)
    whole, part = divmod(scaled, power)
    return f"{whole:,}.{part:0{decimals}d}" if decimals else f"{whole:,}"


def _missing(minor: int | float | None) -> bool:
    return minor is None or (isinstance(minor, float) and not math.isfinite(minor))


def format_amount(
    minor: int | float | None, unit: int, language: str, *, decimals: int | None = None, sign: bool = False
) -> str:
    """Return an amount for the eye: with unit 10000 "38.0" (one decimal; the caller says 万 once) and with
    unit 1 "380,000".

    None (or a figure that is not finite) gives an em dash. Uses a true minus sign; ``sign`` adds a plus.
    ``language`` decides nothing but grouping today.
    """
    if minor is None or _missing(minor):
        return NOTHING
    places = (1 if unit != 1 else 0) if decimals is None else decimals
    return with_sign(_digits(minor, MINOR_PER_YUAN * unit, places), minor, plus=sign)


def step_of(measure: str, unit: int) -> int:
    """Return the step in which ``format_amount`` shows figures, in minor units: a yuan, or 0.1 of 10,000
    yuan; of "units" one."""
    if measure == "units":
        return 1
    return MINOR_PER_YUAN * unit // (1 if unit == 1 else 10)


def edit_amount(minor: int | None, unit: int) -> str:
    """Return an amount for an input field: the shortest text that ``parse_amount`` reads back exactly; None
    gives "".

    With unit 10000, 38,000,000 fen is "38" and 38,050,000 fen "38.05". No grouping, so that it is easy to
    edit.
    """
    if minor is None:
        return ""
    divisor = MINOR_PER_YUAN * unit
    whole, part = divmod(abs(minor), divisor)
    decimals = f"{part:0{len(str(divisor)) - 1}d}".rstrip("0")
    return ("-" if minor < 0 else "") + str(whole) + ("." + decimals if decimals else "")


def foreign_amount(minor: int, currency: str) -> str:
    """Return an amount in another currency, to its last unit: "USD 22,700" or "USD 22,700.50"."""
    return f"{currency}\N{NO-BREAK SPACE}{_digits(minor, MINOR_PER_YUAN, 2 if minor % 100 else 0)}"


def short_amount(minor: int | float | None, unit: int, language: str) -> str:
    """Return an amount with its unit for a card or a header, rounded to what fits there.

    Chinese: "38.0 万" (from 10,000 万 on "12,000 万", below 0.1 万 "550 元") or, with unit 1, "380,000 元".
    English: "¥950", "¥9.5k", "¥380k", "¥4.12m", "¥1.20bn", or, with unit 1, "¥380,000".
    """
    if minor is None or _missing(minor):
        return NOTHING
    scale, places, before, after = _short_scale(minor, unit, language)
    text = before + _digits(minor, MINOR_PER_YUAN * scale, places) + after
    return with_sign(text, minor)


def short_step(minor: int | float, unit: int, language: str) -> int:
    """Return the step to which ``short_amount`` rounds an amount, in minor units."""
    scale, places, _before, _after = _short_scale(minor, unit, language)
    return int(MINOR_PER_YUAN * scale) // int(10**places)


def _short_scale(minor: int | float, unit: int, language: str) -> tuple[int, int, str, str]:
    """Return by what yuan are divided, the decimals, and what stands before and after the digits."""
    myriads = language_of(language).counts_in_ten_thousands
    if unit == 1:
        return (1, 0, "", " 元") if myriads else (1, 0, "¥", "")
    yuan = abs(minor) / MINOR_PER_YUAN
    # Each bound lies where rounding would carry over, so that 999,999 is 1.00m and not 1,000k.
    if myriads:
        # One unit for all that is large: 亿 beside 万 would have to be counted in zeros.
        if yuan >= 99_999_500:
            return 10_000, 0, "", " 万"
        # "0.0 万" would say that there is nothing
        return (1, 0, "", " 元") if 0 < yuan < 999.5 else (10_000, 1, "", " 万")
    return next(
        (scale, places, "¥", suffix)
        for bound, scale, places, suffix in (
            (999_995_000, 10**9, 2, "bn"),
            (999_500, 10**6, 2, "m"),
            (9_950, 1_000, 0, "k"),
            (999.5, 1_000, 1, "k"),
            (0, 1, 0, ""),
        )
        if yuan >= bound
    )
