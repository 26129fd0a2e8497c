"""Reads a workbook of ours as what it is, a zip file of XML. What a program for workbooks makes of it is
tried beside this."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import NamedTuple

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-F]{4})_")


class Page(NamedTuple):
    """A sheet: its rows (texts, numbers, None for nothing), the number format of each cell, and its XML."""

    rows: list[list[str | float | None]]
    formats: list[list[str]]
    xml: ET.Element


def read_pages(path: Path) -> dict[str, Page]:
    """Return the sheets of a workbook by their names, in order. Every part has to be sound XML."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        parts = {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}
    styles = parts["xl/styles.xml"]
    own = {form.get("numFmtId"): str(form.get("formatCode")) for form in styles.iter(f"{_MAIN}numFmt")}
    used = styles.find(f"{_MAIN}cellXfs")
    assert used is not None
    formats = [own.get(form.get("numFmtId"), str(form.get("numFmtId"))) for form in used]
    names = [str(sheet.get("name")) for sheet in parts["xl/workbook.xml"].iter(f"{_MAIN}sheet")]
    return {
        name: _page(parts[f"xl/worksheets/sheet{number}.xml"], formats)
        for number, name in enumerate(names, start=1)
    }


def _page(xml: ET.Element, formats: list[str]) -> Page:
    rows: list[list[str | float | None]] = []
    shown: list[list[str]] = []
    for row in xml.iter(f"{_MAIN}row"):
        while len(rows) < int(row.get("r", "0")):
            rows.append([])
            shown.append([])
        for cell in row:
            while len(rows[-1]) < _place(cell.get("r", "A1")):
                rows[-1].append(None)
                shown[-1].append("")
            rows[-1].append(_value(cell))
            shown[-1].append(formats[int(cell.get("s", "0"))])
    return Page(rows, shown, xml)


def _place(reference: str) -> int:
    place = 0
    for letter in re.sub(r"\d", "", reference):
        place = 26 * place + ord(letter) - 64
    return place - 1


def _value(cell: ET.Element) -> str | float | None:
    assert cell.find(f"{_MAIN}f") is None, "a formula"
    if cell.get("t") == "inlineStr":
        text = "".join(part.text or "" for part in cell.iter(f"{_MAIN}t"))
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    value = cell.find(f"{_MAIN}v")
    return None if value is None or value.text is None else float(value.text)
