"""Web pages and XML that are called .xls: their tables are read as those of workbooks are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.exchange.grids.typed import Typed
from funnel_desktop.exchange.reading import ReadingError, Table, open_table

ROWS = [["华强电子", "检测线", "380000"], ["上海仪表", "标定台", "12.5"]]


def page(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / "deals.xls"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def rows_of(table: Table) -> list[list[str]]:
    return [row for _, row in table.rows()]


def html_of(rows: list[list[str]]) -> str:
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)


def test_a_table_of_a_web_page_is_a_table(tmp_path: Path) -> None:
    header = html_of([["客户", "项目", "金额"]])
    table = open_table(page(tmp_path, f"<html><body><table>{header}{html_of(ROWS)}</table></body></html>"))
    assert (table.header, table.header_line, table.encoding) == (("客户", "项目", "金额"), 1, "")
    assert list(table.rows()) == [(2, ROWS[0]), (3, ROWS[1])]


@pytest.mark.parametrize(("said", "encoding"), [("gb2312", "gb18030"), ("utf-8", "utf-8"), ("", "gb18030")])
def test_the_encoding_is_as_the_page_says_or_as_fits(tmp_path: Path, said: str, encoding: str) -> None:
    meta = f'<meta http-equiv=Content-Type content="text/html; charset={said}">' if said else ""
    rows = html_of([["客户", "项目"], ["华强电子", "检测线"]])
    table = open_table(page(tmp_path, f"<html><head>{meta}</head><table>{rows}</table>", encoding))
    assert rows_of(table) == [["华强电子", "检测线"]]


def test_a_page_as_programs_write_it_carelessly(tmp_path: Path) -> None:
    text = """<?xml version="1.0"?>
    <!-- made by a program -->
    <html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>td {mso: x}</style>
    <table border=1><tr><td colspan=4><b>2026 商机</b> 单位：万元
    <tr><th>客户<br>名称<th>项目 &amp; 名称<th>金额<th>电话
    <tr><td rowspan=2>甲&nbsp;县医院</td><td>监护仪<table><tr><td>里面</table></td>
    <td>38<td x:num="13800001111">1.38E+10
    <tr><td>呼吸机<td>12<td>
    </table>"""
    table = open_table(page(tmp_path, text))
    assert (table.header, table.titles) == (
        ("客户 名称", "项目 & 名称", "金额", "电话"),
        ("2026 商机 单位：万元",),
    )
    assert (table.fillable, table.fill_down) == ((0,), True)
    assert rows_of(table) == [["甲 县医院", "监护仪", "38", "13800001111"], ["甲 县医院", "呼吸机", "12"]]


def test_the_likeliest_table_of_a_page_is_taken_and_another_can_be_chosen(tmp_path: Path) -> None:
    menu = html_of([["首页", "商机", "退出"]] * 9)
    deals = html_of([["客户", "项目", "金额"], *ROWS])
    path = page(tmp_path, f"<table>{menu}</table><table>{deals}</table>")
    assert (open_table(path).sheet, open_table(path).sheets) == ("Table 2", ("Table 1", "Table 2"))
    assert open_table(path, sheet="1").sheet == "Table 1"
    with pytest.raises(ReadingError, match="has no sheet 3"):
        open_table(path, sheet="3")


def test_a_page_without_a_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="is a web page without a table"):
        open_table(page(tmp_path, "<html><frameset><frame src=sheet001.htm></frameset></html>"))


def xml_cell(value: str, kind: str = "String", more: str = "") -> str:
    return f'<Cell{more}><Data ss:Type="{kind}">{value}</Data></Cell>'


PLACE, DOWN = ' ss:Index="{}"', ' ss:MergeDown="1"'
XML = (
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
    'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
    f'<Worksheet ss:Name="说明"><Table><Row>{xml_cell("内部")}</Row></Table></Worksheet>'
    '<Worksheet ss:Name="商机"><Table>'
    f'<Row ss:Index="3">{xml_cell("客户")}{xml_cell("金额")}'
    f"{xml_cell('预计成交日期', more=PLACE.format(4))}</Row>"
    f"<Row>{xml_cell('甲', more=DOWN)}{xml_cell('380000', 'Number')}"
    f"{xml_cell('2026-05-01T00:00:00.000', 'DateTime', PLACE.format(4))}</Row>"
    f"<Row>{xml_cell('12.5', 'Number', PLACE.format(2))}</Row>"
    "</Table></Worksheet></Workbook>"
)


def test_a_workbook_as_xml_is_read_with_its_types(tmp_path: Path) -> None:
    table = open_table(page(tmp_path, XML))
    assert (table.sheet, table.header, table.header_line) == ("商机", ("客户", "金额", "", "预计成交日期"), 3)
    rows = rows_of(table)
    assert rows == [["甲", "380000", "", "2026-05-01"], ["甲", "12.5"]]
    assert [cell.value for cell in rows[0] if isinstance(cell, Typed)] == [380000.0, date(2026, 5, 1)]
    for damaged in (XML[:700], XML.replace("<Workbook", '<!DOCTYPE x [<!ENTITY a "b">]><Workbook', 1)):
        with pytest.raises(ReadingError, match="is damaged, or no workbook"):
            open_table(page(tmp_path, damaged))


def test_a_page_in_a_single_file_is_read(tmp_path: Path) -> None:
    rows = html_of([["客户", "项目"], ["华强电子", "检测线"]])
    text = (
        "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"
        'Content-Type: multipart/related; boundary="part"\r\n\r\n'
        "--part\r\nContent-Location: file:///C:/a.htm\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        "<html><frameset></frameset></html>\r\n"
        "--part\r\nContent-Location: file:///C:/a.files/sheet001.htm\r\n"
        "Content-Transfer-Encoding: 8bit\r\nContent-Type: text/html; charset=gb2312\r\n\r\n"
        f"<html><table>{rows}</table></html>\r\n--part--\r\n"
    )
    table = open_table(page(tmp_path, text, "gb18030"))
    assert (table.sheet, rows_of(table)) == ("sheet001", [["华强电子", "检测线"]])
