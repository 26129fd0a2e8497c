"""A deal typed in one line: customer, project, amount, separated by commas."""

from __future__ import annotations

import re

from funnel_desktop.method.money import AmountError, parse_amount
from funnel_desktop.text import FunnelError, message

# Chinese and Latin commas and semicolons, tabs as from a spreadsheet; a comma between digits is the number's.
_SEPARATOR = re.compile(r"\s*(?:[，；;、\t]|(?<!\d),|,(?!\d))\s*")
_SAYS_MONEY = re.compile(r"[万亿元]")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def _by_spaces(line: str) -> list[str]:
    """Part a line without commas: an amount in words ends it; a Chinese name has no spaces in it.

    "深圳智造 视觉检测 45万" has three parts; "North Wind 300" is a name, as it may well be.
    """
    words = line.split()
    amount: list[str] = []
    if len(words) > 1 and _SAYS_MONEY.search(words[-1]) and any(sign.isdigit() for sign in words[-1]):
        amount.append(words.pop())
    rest = (
        [words[0], " ".join(words[1:])] if len(words) > 1 and _CHINESE.search(words[0]) else [" ".join(words)]
    )
    return rest + amount


def read_quick_line(line: str, amount_unit: int) -> dict[str, object]:
    """Return the fields of a deal from "customer, project, amount" (the last two may be missing).

    A last part that is an amount is the amount; a bare number counts in ``amount_unit`` (1 or 10000 yuan).
    Without any comma, spaces part a line where it is plain what is meant.
    Raises FunnelError.
    """
    parts = [part for part in _SEPARATOR.split(line.strip()) if part]
    if not parts:
        raise FunnelError(
            message("Deals", "Type a customer, and perhaps a project and an amount, with commas between.")
        )
    if len(parts) == 1:
        parts = _by_spaces(parts[0])
    amount: int | None = None
    if len(parts) > 1:
        try:
            amount = parse_amount(parts[-1], amount_unit)
        except AmountError:
            amount = None
        else:
            parts.pop()
    if len(parts) > 2:
        parts = [parts[0], " ".join(parts[1:])]
    return {
        "customer": parts[0],
        "project": parts[1] if len(parts) > 1 else "",
        "amount_minor": amount,
    }
