"""Tables as people keep them: titles and two rows of headings above, totals and headings of groups between,
cells merged, and text that came through other programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from funnel_desktop.exchange.grids.no_deals import LeftOutRow, is_total
from funnel_desktop.exchange.reading import ReadingError, Table, open_table
from tests.made_workbooks import Cell, write_xlsx

HEADER = "序号,客户名称,项目名称,金额,阶段\n"


def table_of(folder: Path, text: str, **asked: object) -> Table:
    path = folder / "deals.csv"
    path.write_text(text, encoding="utf-8")
    return open_table(path, **asked)  # type: ignore[arg-type]


def read(table: Table) -> tuple[list[list[str]], list[tuple[int, str]]]:
    rows = [row for _, row in table.rows()]
    return rows, [(row.line, row.kind) for row in table.left_out]


@pytest.mark.parametrize(
    "total",
    [
        ",合计,,380000,",
        ",小计：,,380000,",
        ",,本月合计,380000,",
        ",合计（元）,,380000,",
        ',总 计,,"1,140,000.00",',
        "3,总计,,380000,",
        "合計,,,380000,",
        "共 3 个项目,,,380000,",
        ",平均,,126666.67,",
        ",华东区小计,3个,380000,",
        "Total,,,380000,",
        "Grand Total:,,,380000,",
        ",Subtotal (3 records),,380000,",
        ",Total for stage Won,,380000,",
        ",Sum,,380000,",
        ",,,380000,",
    ],
)
def test_a_row_of_totals_is_no_deal(tmp_path: Path, total: str) -> None:
    table = table_of(tmp_path, f"{HEADER}1,甲县医院,监护仪,380000,目标客户\n{total}\n2,乙,泵站,1,意向\n")
    assert read(table) == (
        [["1", "甲县医院", "监护仪", "380000", "目标客户"], ["2", "乙", "泵站", "1", "意向"]],
        [(3, "total")],
    )


@pytest.mark.parametrize(
    "deal",
    [
        "2,总工会,监护仪,380000,目标客户",
        "2,合计咨询有限公司,,380000,",
        ",Total Energy Ltd,,380000,",
        ",设计院,合计算平台,380000,目标客户",
        "2,共享单车有限公司,,,",
        ",平均律音响,,380000,",
        ",合计,监护仪,380000,目标客户",
        "2,Sum of Parts Ltd,,5,",
        ",中计数据,,,",
    ],
)
def test_a_deal_is_a_deal_whatever_it_is_called(tmp_path: Path, deal: str) -> None:
    table = table_of(tmp_path, f"{HEADER}1,甲县医院,监护仪,380000,目标客户\n{deal}\n")
    rows, left_out = read(table)
    assert (len(rows), left_out) == (2, [])


def test_words_for_a_total() -> None:
    assert all(
        map(
            is_total, ("累计", "年度汇总", "总金额（万元）", "均值", "TOTAL", "sub-total", "共12笔", "合计数")
        )
    )
    assert not any(map(is_total, ("总经理", "计量院", "共享", "Totally", "Summit", "380000", "")))


def test_headings_of_groups_become_a_column(tmp_path: Path) -> None:
    table = table_of(
        tmp_path,
        "客户名称,项目名称,金额\n目标客户,,\n甲县医院,监护仪,380000\n二、意向客户（2）：,,\n丙学校,实验室,500000\n丁厂,,3\n",
    )
    assert table.header == ("客户名称", "项目名称", "金额", "阶段")
    assert read(table) == (
        [
            ["甲县医院", "监护仪", "380000", "目标客户"],
            ["丙学校", "实验室", "500000", "意向客户（2）"],
            ["丁厂", "", "3", "意向客户（2）"],
        ],
        [(2, "group"), (4, "group")],
    )


def test_groups_that_are_no_stages_keep_their_own_column(tmp_path: Path) -> None:
    table = table_of(tmp_path, f"{HEADER}华东大区,,,,\n1,甲,a,1,目标客户\n2026年3月,,,,\n2,乙,b,2,意向\n")
    assert table.header[-1] == "分组"
    assert [row[-1] for row in read(table)[0]] == ["华东大区", "2026年3月"]


def test_a_customer_alone_is_a_deal_not_a_heading(tmp_path: Path) -> None:
    table = table_of(tmp_path, "客户名称,项目名称,金额\n甲县医院,,\n乙,泵站,2\n")
    assert (table.group_place, len(read(table)[0])) == (None, 2)


def test_the_header_again_and_what_stands_below_are_no_deals(tmp_path: Path) -> None:
    table = table_of(
        tmp_path,
        f"{HEADER}1,甲,a,1,目标客户\n{HEADER}2,乙,b,2,意向\n制表人：王某,,审核：李某,,\n备注：以上为含税价,,,,\n",
    )
    assert read(table)[1] == [(3, "header_again"), (5, "title"), (6, "title")]
    assert table.left_out[0] == LeftOutRow(3, "header_again", HEADER.strip().split(","))


def test_titles_above_are_kept_for_what_they_say(tmp_path: Path) -> None:
    table = table_of(
        tmp_path, "2026年商机台账,,,\n单位：万元,,制表：王某,\n\n客户,项目,金额,阶段\n甲,a,38,目标客户\n"
    )
    assert (table.titles, table.header_line) == (("2026年商机台账", "单位：万元", "制表：王某"), 4)
    assert read(table) == ([["甲", "a", "38", "目标客户"]], [])


def test_two_rows_of_headings_are_one(tmp_path: Path) -> None:
    below = table_of(tmp_path, "客户名称,项目名称,金额,,阶段\n,,预计,实际,\n甲,a,38,36,目标客户\n")
    assert below.header == ("客户名称", "项目名称", "金额 预计", "金额 实际", "阶段")
    assert (below.header_line, read(below)[0]) == (1, [["甲", "a", "38", "36", "目标客户"]])
    above = table_of(tmp_path, "客户,,商机,,\n客户名称,联系人,项目名称,金额,阶段\n甲,王,a,38,目标客户\n")
    assert above.header == ("客户名称", "联系人", "项目名称", "金额", "阶段")


def test_a_header_merged_over_columns_and_rows_is_joined(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["客户名称", "2026年", None, "阶段"],
        [None, "金额", "台数", None],
        ["甲", 38, 1, "目标客户"],
    ]
    path = write_xlsx(tmp_path / "a.xlsx", {"a": rows}, merged={"a": ["A1:A2", "B1:C1", "D1:D2"]})
    table = open_table(path)
    assert table.header == ("客户名称", "金额", "台数", "阶段")
    assert read(table)[0] == [["甲", "38", "1", "目标客户"]]


def test_merged_cells_are_filled_as_the_file_says(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["客户名称", "项目名称", "金额", "阶段"],
        ["甲县医院", "监护仪", 380000, "目标客户"],
        [None, "呼吸机", None, "目标客户"],
        ["乙市水务", "泵站", 1200000, "有效客户"],
        [None, "无主项目", 5, "有效客户"],
    ]
    path = write_xlsx(tmp_path / "a.xlsx", {"a": rows}, merged={"a": ["A2:A3", "C2:C3"]})
    table = open_table(path)
    assert (table.fillable, table.merged_cells, table.fill_down) == ((0,), True, True)
    # An amount is that of one deal, however its cell is merged.
    assert [row[:3] for row in read(table)[0]] == [
        ["甲县医院", "监护仪", "380000"],
        ["甲县医院", "呼吸机", ""],
        ["乙市水务", "泵站", "1200000"],
        ["", "无主项目", "5"],
    ]
    assert read(table.with_fill_down(False))[0][1][0] == ""
    assert read(open_table(path, fill_down=False))[0][1][0] == ""


def test_blanks_below_a_customer_are_filled_when_asked_for(tmp_path: Path) -> None:
    rows = ("1,甲县医院,监护仪,38", "2,,呼吸机,12", ",小计,,50", "3,,泵站,1", "4,乙,水泵,2", "5,,阀门,2")
    text = "\n".join(("序号,客户名称,项目名称,金额", *rows))
    table = table_of(tmp_path, text)
    assert (table.fillable, table.merged_cells, table.fill_down) == ((1,), False, False)
    assert [row[1] for row in read(table.with_fill_down(True))[0]] == ["甲县医院", "甲县医院", "", "乙", "乙"]
    assert [row[1] for row in read(table)[0]] == ["甲县医院", "", "", "乙", ""]


def test_customers_that_are_missing_here_and_there_are_not_merged(tmp_path: Path) -> None:
    table = table_of(tmp_path, "编号,客户名称,金额\nA1,甲,1\nA2,,2\nA3,乙,3\n")
    assert table.fillable == ()


def test_a_table_without_headings_has_numbers_for_names(tmp_path: Path) -> None:
    text = "100,North Hospital,179500.00,2026-05-01\n104,City Water,42000.00,2026-02-01\n"
    table = table_of(tmp_path, text)
    assert (table.header, table.header_choice) == (("", "", "", ""), "none")
    assert [line for line, _ in table.rows()] == [1, 2]
    assert [str(doubt) for doubt in table.doubts] == [
        "No row of headings was found, so the columns have numbers. Say what each is."
    ]
    # Words alone may be headings; then it is asked, and can be chosen.
    words = table_of(tmp_path, "North Hospital,ward,open\nCity Water,pumps,open\n")
    assert (words.header_choice, len(words.doubts)) == (1, 1)
    assert len(list(words.with_header("none").rows())) == 2


def test_the_line_of_the_headings_can_be_chosen(tmp_path: Path) -> None:
    text = "a,b\nfoo,bar\n1,2\n"
    assert table_of(tmp_path, text, header=2).header == ("foo", "bar")
    assert table_of(tmp_path, text, header="none").header == ("", "")
    with pytest.raises(ReadingError, match="Nothing stands in line 9"):
        table_of(tmp_path, text, header=9)


def test_a_line_in_another_encoding_is_read_by_its_own(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    first = "客户,项目\n甲县医院,监护仪\n".encode()
    path.write_bytes(first + "乙市水务,泵站\n".encode("gb18030") + "丙,实验室\n".encode())
    table = open_table(path)
    assert read(table)[0] == [["甲县医院", "监护仪"], ["乙市水务", "泵站"], ["丙", "实验室"]]
    assert "first line 3. They were read as GB18030" in str(table.cautions[0])
    path.write_bytes(b"customer,note\nM\xc3\xbcller,f\xc3\xbcr\nB\xf6blingen,x\n")
    assert read(open_table(path))[0] == [["Müller", "für"], ["Böblingen", "x"]]


def test_characters_that_no_text_has_are_left_out_and_said(tmp_path: Path) -> None:
    path = tmp_path / "deals.csv"
    path.write_bytes("客户,项目\n甲,a\n乙\0市,b\n".encode())
    table = open_table(path)
    assert read(table)[0] == [["甲", "a"], ["乙市", "b"]]
    assert "Line 3 holds characters" in str(table.cautions[0])


@pytest.mark.parametrize("undefined", ["control", "private"])
def test_words_read_in_the_wrong_encoding_are_put_right(tmp_path: Path, undefined: str) -> None:
    def spoilt(text: str) -> str:
        """What a program for Western Europe makes of UTF-8: bytes without a character stay somehow."""
        return "".join(
            bytes([byte]).decode("cp1252", "ignore") or chr(byte + (0 if undefined == "control" else 0xF100))
            for byte in text.encode("utf-8-sig" if text == "客户名称" else "utf-8")
        )

    rows: list[list[Cell]] = [
        ["客户名称", "项目名称", "金额"],
        ["甲县医院", "监护仪（二期）", 38],
        ["Acme", "plain", 1],
    ]
    wrong = [[spoilt(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    table = open_table(write_xlsx(tmp_path / "a.xlsx", {"a": wrong}))
    assert table.header == ("客户名称", "项目名称", "金额")
    assert read(table)[0] == [["甲县医院", "监护仪（二期）", "38"], ["Acme", "plain", "1"]]
    assert "wrong encoding" in str(table.cautions[0])
    honest = open_table(
        write_xlsx(tmp_path / "b.xlsx", {"a": [["customer", "note"], ["Müller", "für Ämter"]]})
    )
    assert (honest.cautions, read(honest)[0]) == ((), [["Müller", "für Ämter"]])
