"""A file is opened whatever program wrote it; what cannot be opened is refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.exchange.reading import ReadingError, open_table
from funnel_desktop.text import FunnelError

CHINESE = "客户名称,项目,金额(万元)\r\n华强电子,检测线改造,38\r\n上海仪表,“智能”装配,12.5\r\n"


def written(folder: Path, content: bytes) -> Path:
    path = folder / "deals.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("python_name", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8-sig", b"", "utf-8-sig"),
        ("gb18030", b"", "gb18030"),
        ("gbk", b"", "gb18030"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, python_name: str, mark: bytes, found: str) -> None:
    table = open_table(written(tmp_path, mark + CHINESE.encode(python_name)))
    assert table.encoding == found
    assert table.header == ("客户名称", "项目", "金额(万元)")
    assert [row for _, row in table.rows()] == [
        ["华强电子", "检测线改造", "38"],
        ["上海仪表", "“智能”装配", "12.5"],
    ]


@pytest.mark.parametrize("padding", range(4))
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_large_file_is_not_misjudged_because_the_sample_ends_within_a_character(
    tmp_path: Path, encoding: str, padding: int
) -> None:
    content = "客户,备注" + "x" * padding + "\n" + "华强电子,很长的备注\n" * 20_000
    table = open_table(written(tmp_path, content.encode(encoding)))
    assert table.encoding == encoding
    assert sum(1 for _ in table.rows()) == 20_000
    assert table.guessed_rows == pytest.approx(20_000, rel=0.02)


def test_chinese_far_behind_english_is_still_found(tmp_path: Path) -> None:
    content = "customer,note\n" + "Acme,plain\n" * 60_000 + "华强电子,电子检测线改造项目\n"
    table = open_table(written(tmp_path, content.encode("gb18030")))
    assert [row for _, row in table.rows()][-1] == ["华强电子", "电子检测线改造项目"]


def test_western_european_text_is_not_taken_for_chinese(tmp_path: Path) -> None:
    content = "customer;note\nMüller Söhne;für Böblingen, größer\nSociété Générale;déjà vu, très bien\n" * 30
    table = open_table(written(tmp_path, content.encode("cp1252")))
    assert next(row for _, row in table.rows()) == ["Müller Söhne", "für Böblingen, größer"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = [
        ["客户", "项目", "金额"],
        ["甲，乙、丙", "a,b" if delimiter != "," else "a;b", "1"],
        ["丁，", "x", "2"],
    ]
    content = "\n".join(delimiter.join(line) for line in lines)
    table = open_table(written(tmp_path, content.encode()))
    assert table.delimiter == delimiter
    assert [row for _, row in table.rows()] == lines[1:]


def test_a_spreadsheets_own_word_for_its_delimiter_is_followed(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, b"sep=;\r\ncustomer;amount\r\nAcme;5\r\n"))
    assert (table.delimiter, table.header, table.header_line) == (";", ("customer", "amount"), 2)
    assert list(table.rows()) == [(3, ["Acme", "5"])]


def test_a_file_with_one_column_has_one_column(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "客户\n华强电子\n".encode()))
    assert table.header == ("客户",)


def test_a_title_above_the_table_is_passed_over(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "2026年商机台账,,\n,,\n客户名称,项目名称,金额\n甲,乙,1\n".encode()))
    assert table.header == ("客户名称", "项目名称", "金额")
    assert list(table.rows()) == [(4, ["甲", "乙", "1"])]


def test_a_record_is_numbered_by_the_line_where_it_starts(tmp_path: Path) -> None:
    content = 'customer,note\r\nA,"two\r\nlines"\r\nB,"x\ny\nz"\r\nC,plain\r\n'
    assert list(open_table(written(tmp_path, content.encode())).rows()) == [
        (2, ["A", "two\r\nlines"]),
        (4, ["B", "x\ny\nz"]),
        (7, ["C", "plain"]),
    ]


def test_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    assert list(open_table(written(tmp_path, b"customer,amount\r\n")).rows()) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "deals.csv is empty."),
        (b"\xef\xbb\xbf\r\n\r\n", "deals.csv is empty."),
        (b",,,\n,,,\n", "deals.csv is empty."),
        (
            b"PK\x03\x04" + bytes(range(256)),
            "is damaged, or no workbook. Open it in your spreadsheet",
        ),
        (b"\xd0\xcf\x11\xe0" + bytes(range(256)), "is damaged, or no workbook"),
        (b"SQLite format 3\x00" + bytes(100), "is a database"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4, "is not a text file"),
        (bytes(range(1, 256)) * 40, "is not a text file"),
    ],
)
def test_what_is_not_a_table_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    with pytest.raises(FunnelError) as refused:
        open_table(written(tmp_path, content))
    assert sentence in str(refused.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"There is no file .*nowhere.csv"):
        open_table(tmp_path / "nowhere.csv")
    with pytest.raises(ReadingError, match="is a folder"):
        open_table(tmp_path)


def test_a_byte_that_is_not_text_is_named_by_line_and_byte(tmp_path: Path) -> None:
    good = "客户,备注\n" + "华强电子,很好\n" * 50_000
    path = written(tmp_path, good.encode() + b"\xff\xff,x\n")
    table = open_table(path)
    assert table.encoding == "utf-8"
    with pytest.raises(
        ReadingError, match=rf"Line 50002 \(byte {len(good.encode())}\) of deals.csv is not utf-8 text"
    ):
        list(table.rows())


def test_a_wrong_encoding_asked_for_is_said(tmp_path: Path) -> None:
    path = written(tmp_path, CHINESE.encode("gb18030"))
    with pytest.raises(ReadingError, match=r"Line 1 \(byte 0\) .* is not utf-8 text"):
        open_table(path, encoding="utf-8")
    for name in ("utf-9", "hex", "\x00"):
        with pytest.raises(ReadingError, match="There is no encoding"):
            open_table(path, encoding=name)
    assert open_table(path, encoding="GBK").header[0] == "客户名称"


def test_a_quotation_mark_that_swallows_the_file_is_said(tmp_path: Path) -> None:
    path = written(tmp_path, b'customer,note\nAcme,"open\n' + b"filler,filler\n" * 1_300_000)
    with pytest.raises(ReadingError, match=r"from line 2 .* quotation mark"):
        list(open_table(path).rows())
