"""Cells on the clipboard: as spreadsheets and chats take them, and as they give them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape

from funnel_desktop.exchange.writing import with_guard, without_guard

_FORMULA = "=+-@＝＋－＠"


def as_text(lines: Sequence[Sequence[str]]) -> str:
    """Return cells as text with tabs, each line of cells in one line, guarded against formulas."""
    return "\n".join("\t".join(with_guard(" ".join(cell.split())) for cell in line) for line in lines)


def as_html(lines: Sequence[Sequence[str]], *, heading: bool = False) -> str:
    """Return cells as a table of HTML, in which a spreadsheet leaves every text what it is (0012 stays 0012);
    figures are figures. ``heading``: the first line is one."""
    rows = []
    for number, line in enumerate(lines):
        tag = "th" if heading and not number else "td"
        rows.append("<tr>" + "".join(_cell(cell, tag) for cell in line) + "</tr>")
    return '<meta charset="utf-8"><table>' + "".join(rows) + "</table>"


def _cell(text: str, tag: str) -> str:
    plain = escape(with_guard(text) if text.strip()[:1] and text.strip()[0] in _FORMULA else text)
    words = plain.replace("\n", '<br style="mso-data-placement:same-cell">')
    if tag == "th" or _is_figure(text):
        return f"<{tag}>{words}</{tag}>"
    return f"<td style=\"mso-number-format:'\\@'\">{words}</td>"


def _is_figure(text: str) -> bool:
    whole, _point, part = text.partition(".")
    digits = whole.isdecimal() and whole.isascii() and len(whole) <= 15 and (whole == "0" or whole[0] != "0")
    return digits and (not part or (part.isascii() and part.isdecimal()))


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a text that a spreadsheet put on the clipboard: tabs between cells, quotes around
    those of several lines, our own guard taken away."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if '"' not in text:
        lines = [line.split("\t") for line in text.split("\n")]
    else:
        lines = [list(line) or [""] for line in csv.reader(io.StringIO(text), delimiter="\t")]
    return [[without_guard(cell) for cell in line] for line in lines]
