"""The cells of a set of tables: every value comes back as it was, whatever stands in it."""

from __future__ import annotations

import csv
import io
import math
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from funnel_desktop.exchange.tables import (
    ColumnKind,
    SetError,
    TableSet,
    is_set,
    read_cell,
    write_cell,
    write_set,
)
from funnel_desktop.exchange.writing import WritingError, run, write_lines

_TEXT = st.text(st.one_of(st.sampled_from("'\"=+-@,;\n\r\t 甲0"), st.characters(codec="utf-8")), max_size=8)


def written(value: object, nullable: bool) -> str:
    """Return a value's cell as it stands in the file."""
    file = io.StringIO(newline="")
    run(write_lines(file, ["x"], [[write_cell(value, nullable), "end"]]))
    _head, row = csv.reader(io.StringIO(file.getvalue(), newline=""))
    return row[0]


@given(st.one_of(st.none(), _TEXT))
def test_a_text_that_may_be_null_comes_back(value: str | None) -> None:
    column = ColumnKind("before", "TEXT", True)
    assert read_cell(written(value, True), column) == value


@given(_TEXT)
def test_a_text_that_may_not_be_null_comes_back(value: str) -> None:
    assert read_cell(written(value, False), ColumnKind("note", "TEXT", False)) == value


@given(st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1)))
def test_a_whole_number_comes_back(value: int | None) -> None:
    assert read_cell(written(value, True), ColumnKind("n", "INTEGER", True)) == value


@given(st.floats(allow_nan=False))
@example(1e16)
@example(-2.5e-09)
@example(-math.inf)
def test_a_factor_comes_back(value: float) -> None:
    assert read_cell(written(value, False), ColumnKind("x", "REAL", False)) == value


def test_a_factor_is_a_figure_for_a_spreadsheet() -> None:
    assert [written(value, False) for value in (-12.5, 1e16, -2.5e-09)] == ["-12.5", "1e+16", "-2.5e-09"]


@given(st.binary())
@example(b"\xf8\x00\x00")
@example(b"\xd3\x5d\xb7\xe3\x9e\xbb")
def test_content_comes_back(value: bytes) -> None:
    assert read_cell(written(value, False), ColumnKind("content", "BLOB", False)) == value


COLUMNS = (
    ColumnKind("id", "TEXT", False, "key"),
    ColumnKind("n", "INTEGER", True),
    ColumnKind("t", "TEXT", True),
)
ROWS = [("a", 1, ""), ("b", None, None), ("=c", -3, 'two\r\nlines, "quoted"'), ("d", 4, "''")]


@pytest.mark.parametrize("name", ["set", "set.zip"])
def test_a_set_is_written_and_read_in_a_folder_or_zip_file(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    assert run(write_set(target, {"version": "1.1"}, {"lead": COLUMNS}, {"lead": ROWS}, {"lead": 4})) == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]
    assert is_set(target)
    tables = TableSet.open(target)
    try:
        assert tables.about == {"key": "value", "format": "funnel-desktop tables", "version": "1.1"}
        assert tables.header("lead") == ("id", "n", "t")
        assert [row for _line, row in tables.rows("lead", COLUMNS)] == ROWS
        assert tables.header("columns")[:2] == ("table", "column")
    finally:
        tables.close()


def test_a_half_written_set_leaves_the_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "set"
    run(write_set(target, {}, {"lead": COLUMNS}, {"lead": ROWS}, {"lead": 4}))
    before = {path.name: path.read_bytes() for path in target.iterdir()}
    steps = write_set(target, {}, {"lead": COLUMNS}, {"lead": [("z", 1, "")]}, {"lead": 1})
    next(steps)
    steps.close()
    assert {path.name: path.read_bytes() for path in target.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_what_is_no_set_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "deals.csv").write_text("customer\nA\n", "utf-8")
    (tmp_path / "not.zip").write_bytes(b"PK but no zip")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("about.csv", "key,value\nformat,something else\n")
    for name in ("deals.csv", "not.zip", "other.zip", "missing.zip", ""):
        assert not is_set(tmp_path / name)
        with pytest.raises(SetError, match="Export everything"):
            TableSet.open(tmp_path / name)
    with pytest.raises(WritingError, match="Give a folder"):
        run(write_set(tmp_path / "deals.csv", {}, {}, {}, {}))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("id,n,t\r\na,1\r\n", "Line 2 of lead.csv has 2 cells instead of 3."),
        ("id,n,t\r\na,1,\r\nb,many,\r\n", "Line 3 of lead.csv: “many” is no number for n."),
        ('id,n,t\r\na,1,"open\r\n', "lead.csv cannot be read from line 2 on"),
    ],
)
def test_bad_lines_are_named(tmp_path: Path, content: str, said: str) -> None:
    target = tmp_path / "set"
    run(write_set(target, {}, {"lead": COLUMNS}, {"lead": ROWS}, {"lead": 4}))
    (target / "lead.csv").write_bytes(content.encode())
    with pytest.raises(SetError, match=said.replace("(", r"\(")):
        list(TableSet.open(target).rows("lead", COLUMNS))
