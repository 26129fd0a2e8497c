"""Chinese numbers, in everyday and in bankers' characters: 三十万, 12万5千, 壹佰贰拾万, 二〇二六."""

from __future__ import annotations

from decimal import Decimal

from funnel_desktop.method.written_numbers import read_number

DIGITS = {
    character: value
    for value, characters in enumerate(
        ("零〇○", "一壹弌", "二贰貳两兩", "三叁參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for character in characters
}
_PLACES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_ZEROS = frozenset("零〇○")


def digits_of(text: str) -> str:
    """Return a number below a hundred, or a row of digits such as a year, in European digits: 十二 gives 12,
    二〇二六 gives 2026, 廿 is not known. Raises ValueError."""
    tens = "十" if "十" in text else "拾" if "拾" in text else ""
    if not tens:
        return "".join(str(_digit(character)) for character in text)
    before, _, after = text.partition(tens)
    if len(before) > 1 or len(after) > 1:
        raise ValueError(text)
    return str((_digit(before) if before else 1) * 10 + (_digit(after) if after else 0))


def _digit(character: str) -> int:
    if character not in DIGITS:
        raise ValueError(character)
    return DIGITS[character]


def read_chinese(text: str, *, comma: bool = False) -> tuple[Decimal, bool] | None:
    """Read a number of Chinese characters, alone or with European digits among them (12万5千).

    Returns it, and whether it says its magnitude in so many words (万, 亿; 百, 千 behind a European digit):
    then no unit of a column applies. None for what is no number. ``comma``: digits have a decimal comma.
    """
    total, section = Decimal(0), Decimal(0)
    current: Decimal | None = None
    last_scale, explicit, zero, european, counted = 0, False, False, False, False
    at = 0
    while at < len(text):
        character = text[at]
        if character in DIGITS:
            if current is not None and not (current == 0 and zero):
                return None
            current = Decimal(DIGITS[character])
            zero = zero or character in _ZEROS
            european = False
            counted = True
        elif character in _PLACES:
            scale = _PLACES[character]
            if current is None:
                # 十 alone is ten; 百 and 千 alone are no numbers, but 3百万 goes on behind its digits.
                if scale != 10 or section:
                    return None
                current = Decimal(1)
            section += current * scale
            explicit = explicit or european
            current, last_scale, zero, counted = None, scale, False, True
        elif character in _MYRIADS:
            scale = _MYRIADS[character]
            value = section + (current or 0)
            if not value:
                if not total or scale <= last_scale:
                    return None
                total *= scale  # 1万亿
            elif total and scale > last_scale >= 10**4:
                total = (total + value) * scale
            else:
                total += value * scale
            section, current, last_scale, zero, explicit = Decimal(0), None, scale, False, True
        else:
            end = at
            while end < len(text) and (text[end] in "0123456789.,'" or text[end] == " "):
                end += 1
            number = read_number(text[at:end], comma=comma) if end > at else None
            if number is None or current is not None:
                return None
            current = number.value
            european, counted = True, True
            at = end
            continue
        at += 1
    if not counted:
        return None
    if current is not None:
        short = last_scale >= 100 and not zero and 0 < current < 10 and current == int(current)
        # 一百二 is 120, 12万5 is 125,000; with a 零 between, the digit counts as it stands.
        section += current * (last_scale // 10) if short else current
    return total + section, explicit
