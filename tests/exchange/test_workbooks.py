"""Workbooks are read by what is in them: the likeliest sheet, cells with their types, a sentence for what
can't be read."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

import pytest

from funnel_desktop.exchange.grids.typed import Typed
from funnel_desktop.exchange.reading import ReadingError, open_table
from tests.made_workbooks import Cell, write_ods, write_xlsx

HEADER = ("客户名称", "项目名称", "金额", "阶段", "预计成交日期")
ROWS = (
    ("华强电子", "检测线", 380000, "目标客户", date(2026, 5, 1)),
    ("上海仪表", "标定台", 12.5, "意向客户", date(2026, 6, 1)),
)


def test_a_workbook_is_a_table_whose_cells_have_types(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "deals.csv", {"商机": [HEADER, *ROWS]})  # its name says nothing
    table = open_table(path)
    assert (table.header, table.header_line, table.sheet, table.encoding) == (HEADER, 1, "商机", "")
    rows = list(table.rows())
    assert rows == [
        (2, ["华强电子", "检测线", "380000", "目标客户", "2026-05-01"]),
        (3, ["上海仪表", "标定台", "12.5", "意向客户", "2026-06-01"]),
    ]
    values = [cell.value if isinstance(cell, Typed) else None for cell in rows[0][1]]
    assert values == [None, None, 380000, None, date(2026, 5, 1)]


def test_an_open_document_gives_the_same(tmp_path: Path) -> None:
    ods = open_table(write_ods(tmp_path / "a.ods", {"说明": [["内部"]], "商机": [HEADER, *ROWS]}))
    xlsx = open_table(write_xlsx(tmp_path / "a.xlsx", {"说明": [["内部"]], "商机": [HEADER, *ROWS]}))
    assert (ods.sheet, ods.sheets, ods.header) == (xlsx.sheet, xlsx.sheets, xlsx.header)
    assert list(ods.rows()) == list(xlsx.rows())


def test_a_cell_reads_as_the_spreadsheet_shows_it(tmp_path: Path) -> None:
    cells = (13900000000, 13800138000, 0.1 + 0.2, True, time(10, 30), datetime(2026, 5, 1, 9, 5), "00123", 0)
    path = write_xlsx(tmp_path / "a.xlsx", {"a": [[*"abcdefgh"], cells]})
    (_, row) = next(open_table(path).rows())
    assert row == [
        *("1.39E+10", "13800138000", "0.3", "TRUE", "10:30", "2026-05-01 09:05", "00123", "0"),
    ]
    assert [type(cell) is Typed for cell in row] == [True] * 6 + [False, True]


def test_the_likeliest_sheet_is_taken_and_another_can_be_chosen(tmp_path: Path) -> None:
    sheets: dict[str, list[Sequence[Cell]]] = {
        "说明": [["本表由销售部维护"], ["请勿改动"], ["有问题找小王"], ["电话 1234"]],
        "旧": [HEADER, *ROWS, *ROWS],
        "2026商机": [HEADER, *ROWS],
    }
    path = write_xlsx(tmp_path / "a.xlsx", sheets, hidden=["旧"])
    table = open_table(path)
    assert (table.sheet, table.sheets) == ("2026商机", ("说明", "旧", "2026商机"))
    assert [open_table(path, sheet=asked).sheet for asked in ("旧", "2", " 说明 ")] == ["旧", "旧", "说明"]
    with pytest.raises(ReadingError, match=r"has no sheet 九月\. Its sheets are: 说明, 旧, 2026商机"):
        open_table(path, sheet="九月")


def test_a_table_in_the_middle_of_a_sheet_keeps_the_sheets_numbers_of_rows(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", {"a": [HEADER, *ROWS]}, first_row=5, first_column=2)
    table = open_table(path)
    assert (table.header, table.header_line) == (HEADER, 5)
    assert [line for line, _ in table.rows()] == [6, 7]


def test_what_cannot_be_read_gets_a_sentence(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", {"a": [HEADER, *ROWS]})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ReadingError, match="is damaged, or no workbook"):
        open_table(path)
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(ReadingError, match="is locked with a password"):
        open_table(path)
    path.write_bytes(b"\x09\x08\x08\x00" + bytes(200))
    with pytest.raises(ReadingError, match="older than Excel 97"):
        open_table(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "words")
    with pytest.raises(ReadingError, match="is an archive without a workbook"):
        open_table(path)
    write_xlsx(path, {"a": [], "b": [[None]]})
    with pytest.raises(ReadingError, match="is empty"):
        open_table(path)


def test_a_cell_far_off_is_named_instead_of_asking_for_all_memory(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", {"good": [HEADER, *ROWS], "bad": [["a"]]})
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = parts["xl/worksheets/sheet2.xml"]
    parts["xl/worksheets/sheet2.xml"] = sheet.replace(b"</sheetData>", far.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert open_table(path).sheet == "good"
    with pytest.raises(ReadingError, match="far off the table, in cell XFD1048576"):
        open_table(path, sheet="bad")
    # A cell there that is only coloured takes no room.
    parts["xl/worksheets/sheet2.xml"] = sheet.replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert open_table(path, sheet="bad").header == ("a",)


def test_a_small_workbook_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, {"a": [HEADER, *ROWS]})
    packer = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)
    mebibyte = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/sharedStrings.xml", mebibyte * 1100 + packer.flush())
    content = bytearray(path.read_bytes())
    local, central = content.rindex(b"PK\x03\x04"), content.rindex(b"PK\x01\x02")
    content[local + 8] = content[central + 10] = zipfile.ZIP_DEFLATED
    # Its table of contents says that it is small.
    path.write_bytes(content)
    assert len(content) < 8 << 20
    with pytest.raises(ReadingError, match="unpacks to more than 1,024 MB"):
        open_table(path)
    # Or says the truth.
    content[central + 24 : central + 28] = (1100 << 20).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(ReadingError, match="unpacks to more than 1,024 MB"):
        open_table(path)
