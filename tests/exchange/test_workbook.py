"""A workbook holds texts as texts, days as days and money as numbers, is whole or not there, and says what it
could not hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.workbook import (
    LONGEST_TEXT,
    Bar,
    Column,
    Fact,
    FirstPage,
    Look,
    Sheet,
    Written,
    write_workbook,
)
from funnel_desktop.exchange.writing import WritingError
from tests.commands.test_no_formulas import EVIL
from tests.steps import finished
from tests.workbooks import read_pages

LOOK = Look("Calibri", '0\\.0,"万"', "yyyy-mm-dd")
MADE = datetime(2026, 11, 30, 9, 0)
BAR = Bar("Target", 0.1, 2, 4_120_000_00, 412_000_00)
HEADINGS = ["Stage", "Probability", "Deals", "Amount", "Weighted"]
TARGET = Fact("Target", 6_000_000_00, "", "good")
FIRST = FirstPage(
    *("Overview", "A funnel", "today", [TARGET], HEADINGS, [BAR], BAR._replace(share=None), "The funnel", []),
)


def write(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[object]], **more: int) -> Written:
    listed = list(rows)
    sheets = [Sheet("Deals", columns, listed, len(listed))]
    return finished(write_workbook(path, FIRST, sheets, LOOK, MADE, **more))


def test_cells_are_of_their_kinds(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [
        Column("Customer"), Column("Phone", "digits"), Column("Amount", "money"), Column("Units", "number"),
        Column("Closed on", "date"), Column("Share", "share"),
    ]  # fmt: skip
    rows = [
        ("华强", "02012345678", 38_500_055, 3, "2026-11-30", 0.25),
        ("Bolt", "0012", (22_700_00, "USD"), None, None, None),
    ]
    assert write(path, columns, rows) == Written(2, 0, 0, 0)
    page = read_pages(path)["Deals"]
    days = float((date(2026, 11, 30) - date(1899, 12, 30)).days)
    assert page.rows[0] == ["Customer", "Phone", "Amount", "Units", "Closed on", "Share"]
    assert page.rows[1] == ["华强", "02012345678", 385_000.55, 3.0, days, 0.25]
    assert page.rows[2] == ["Bolt", "0012", 22_700.0]
    # In 万元 for the eye alone: the value stays in yuan.
    assert page.formats[1][2:5] == [LOOK.money, "#,##0", "yyyy-mm-dd"]
    assert page.formats[2][2] == '#,##0.00 "USD"'
    assert os.listdir(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize(
    "text",
    [*EVIL, "https://example.com", "<r>x & y</r>", "_x0041_", "TRUE", "1.39E+10", "a\nb", "\x0b\x00", "'"],
)
def test_a_text_is_a_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write(path, [Column(text), Column("Note")], [(text, text)])
    page = read_pages(path)["Deals"]
    kept = text.replace("\r", "\n") + (" " if text.startswith("<r>") else "")
    assert page.rows == [[kept, "Note"], [kept, kept]]
    assert "hyperlinks" not in {part.tag.rpartition("}")[2] for part in page.xml}


@settings(max_examples=20)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=40))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("any") / "a.xlsx"
    write(path, [Column("Note")], [(text,) for text in texts])
    found = [row[0] if row else "" for row in read_pages(path)["Deals"].rows[1:]]
    expected = [
        "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in text) for text in texts
    ]
    expected = [text.replace("\r\n", "\n").replace("\r", "\n") for text in expected]
    assert found == [text or "" for text in expected][: len(found)]
    assert not any(expected[len(found) :])


def test_what_a_workbook_cannot_hold_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    long = "长" * (LONGEST_TEXT - 1) + "😀尾"
    rows = [(long, "1899-12-31"), ("b", "1900-02-28"), ("c", "1900-03-01"), ("d", "soon"), ("e", None)]
    assert write(path, [Column("Note"), Column("Day", "date")], rows, most_rows=4) == Written(5, 1, 3, 1)
    pages = read_pages(path)
    assert list(pages) == ["Overview", "Deals", "Deals 2"]
    cut = pages["Deals"].rows[1][0]
    assert isinstance(cut, str)
    assert cut == "长" * (LONGEST_TEXT - 1) + "…"
    assert [row[1] for row in pages["Deals"].rows[1:]] == ["1899-12-31", "1900-02-28", 61.0]
    assert pages["Deals 2"].rows == [["Note", "Day"], ["d", "soon"], ["e"]]
    # As many rows as a sheet holds need no second one.
    assert write(path, [Column("Note"), Column("Day", "date")], rows[:3], most_rows=4).further_sheets == 0


def test_names_of_sheets_are_ones_that_excel_takes(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    named = ["a/b:c", "A b c", "'x'", "", "History", "很" * 40, "😀" * 20, "overview"]
    sheets = [Sheet(name, [Column("x")], [], 0) for name in named]
    finished(write_workbook(path, FIRST, sheets, LOOK, MADE))
    found = list(read_pages(path))
    assert found[:6] == ["Overview", "a b c", "A b c 2", "x", "_", "History 2"]
    assert [len(name.encode("utf-16-le")) // 2 for name in found[6:]] == [31, 30, 10]
    assert len({name.lower() for name in found}) == len(found)


@pytest.mark.parametrize("steps", [1, 20, 101])
def test_one_that_is_cancelled_leaves_what_was_there(tmp_path: Path, steps: int) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"before")
    rows = [(f"customer {number}", "x" * 500) for number in range(10_000)]
    work = write_workbook(path, FIRST, [Sheet("Deals", [Column("a"), Column("b")], rows, 10_000)], LOOK, MADE)
    for _ in range(steps):  # (a hundred rows a step: the last of them in the middle of packing)
        next(work)
    work.close()
    assert path.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["a.xlsx"]


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(WritingError, match="There is no folder"):
        write(tmp_path / "no" / "a.xlsx", [Column("a")], [])
    with pytest.raises(WritingError, match="is a folder"):
        write(tmp_path, [Column("a")], [])
