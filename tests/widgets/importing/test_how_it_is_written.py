"""How a file is written is said once for all of its cells: decimals, currency, ranges, dates by column, what
is known from the file before; and how many rows each sheet has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import ImportedDeal
from funnel_desktop.method.settings import Settings
from funnel_desktop.queries.import_diff import comparison
from funnel_desktop.widgets.dialogs.importing.import_dialog import ImportDialog
from funnel_desktop.wording.import_doubts import RANGES
from funnel_desktop.wording.import_eye import FORGET, REMEMBERED
from tests.made_workbooks import write_xlsx
from tests.widgets.importing.dialogs import WORDING, Opener, cell, file_of, request_of


def deals(dialog: ImportDialog) -> list[ImportedDeal]:
    return [deal for deal in request_of(dialog).study.records if isinstance(deal, ImportedDeal)]


def test_the_decimal_sign_and_the_currency_are_chosen(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "Customer;Amount\nAcme;12.500\nBolt;22.700\n"))
    options = dialog.options
    assert options.decimal.isVisible(), "nothing says whether it is 12.5 or 12,500"
    opened.choose(dialog, options.decimal, "point")
    opened.ready(dialog)
    assert [deal.amount_minor for deal in deals(dialog)] == [12_50, 22_70]
    opened.choose(dialog, options.decimal, "comma")
    opened.ready(dialog)
    assert [deal.amount_minor for deal in deals(dialog)] == [12_500_00, 22_700_00]
    assert [deal.currency for deal in deals(dialog)] == [None, None]
    opened.choose(dialog, options.currency, "EUR")
    opened.ready(dialog)
    assert [deal.currency for deal in deals(dialog)] == ["EUR", "EUR"]
    assert options.currency.key() == "EUR"
    opened.choose(dialog, options.currency, "")
    opened.ready(dialog)
    assert [deal.currency for deal in deals(dialog)] == [None, None]


def test_a_file_without_amounts_is_not_asked_about_them(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, "Customer,Stage\nAcme,won\n"))
    dialog.options.show_more()
    assert not dialog.options.decimal.isVisible()
    assert not dialog.options.currency.isVisible()


def test_ranges_take_one_end_when_asked_once(opened: Opener, tmp_path: Path) -> None:
    text = "客户,金额(万元)\n甲,30-50万\n乙,80至120\n丙,20\n丁,三十到五十万\n"
    dialog = opened(file_of(tmp_path, text))
    assert [deal.amount_minor for deal in deals(dialog)] == [None, None, 20_0000_00, None]
    block = dialog.eye.blocks[RANGES]
    assert block.item.goes
    opened.choose(dialog, block.choices[""], "lower")
    opened.ready(dialog)
    read = deals(dialog)
    assert [deal.amount_minor for deal in read] == [30_0000_00, 80_0000_00, 20_0000_00, 30_0000_00]
    assert "30-50万" in read[0].note, "the words are kept"
    block = dialog.eye.blocks[RANGES]
    opened.choose(dialog, block.choices[""], "upper")
    opened.ready(dialog)
    assert [deal.amount_minor for deal in deals(dialog)][:2] == [50_0000_00, 120_0000_00]
    opened.choose(dialog, dialog.eye.blocks[RANGES].choices[""], "none")
    opened.ready(dialog)
    assert deals(dialog)[0].amount_minor is None


TWO_ORDERS = (
    "Customer,Entered on,Expected close\n"
    "Acme,25/03/2026,12/26/2026\nBolt,13/04/2026,01/29/2027\nCrane,28/02/2026,02/17/2027\n"
)


def test_two_columns_may_be_written_in_two_orders(opened: Opener, tmp_path: Path) -> None:
    dialog = opened(file_of(tmp_path, TWO_ORDERS))
    assert [deal.entered_date for deal in deals(dialog)] == ["2026-03-25", "2026-04-13", "2026-02-28"]
    expected = [deal.expected_close_date for deal in deals(dialog)]
    assert expected == ["2026-12-26", "2027-01-29", "2027-02-17"]
    choices = dialog.options.dates_of
    assert set(choices) == {"entered_date", "expected_close_date"}
    assert all(choice.isVisible() for choice in choices.values()), "what is unusual is shown"


def test_the_order_of_one_column_is_chosen(opened: Opener, tmp_path: Path) -> None:
    text = "Customer,Entered on,Expected close\nAcme,03/04/2026,12/26/2026\nBolt,05/06/2026,01/29/2027\n"
    dialog = opened(file_of(tmp_path, text))
    assert [deal.entered_date for deal in deals(dialog)] == ["2026-03-04", "2026-05-06"]
    dialog.options.show_more()
    opened.choose(dialog, dialog.options.dates_of["entered_date"], "dmy")
    opened.ready(dialog)
    assert [deal.entered_date for deal in deals(dialog)] == ["2026-04-03", "2026-06-05"]
    assert [deal.expected_close_date for deal in deals(dialog)] == ["2026-12-26", "2027-01-29"]
    opened.choose(dialog, dialog.options.dates_of["entered_date"], "")
    opened.ready(dialog)
    assert [deal.entered_date for deal in deals(dialog)] == ["2026-03-04", "2026-05-06"]


def test_what_is_known_from_last_time_is_said_and_can_be_forgotten(opened: Opener, tmp_path: Path) -> None:
    text = "客户,阶段,来路\n甲,蓝色,展会\n乙,绿色,展会\n"
    path = file_of(tmp_path, text)
    before = propose(open_table(path)).with_stage("蓝色", "intent").with_stage("绿色", "won")
    known = WORDING._replace(settings=Settings(known_tables=before.learned(())))
    window = QWidget()
    opened.bot.addWidget(window)
    dialog = ImportDialog(window, open_table(path), known, comparison(None))
    opened.bot.addWidget(dialog)
    dialog.show()
    opened.ready(dialog)
    item = dialog.eye.blocks[REMEMBERED].item
    assert "蓝色" in item.text
    assert item.weight == 0, "nothing that has to be looked at"
    assert [deal.stage for deal in deals(dialog)] == ["intent", "won"]
    opened.choose(dialog, dialog.eye.blocks[REMEMBERED].choices[""], FORGET)
    opened.ready(dialog)
    assert [deal.stage for deal in deals(dialog)] == ["target", "target"]
    opened.choose(dialog, dialog.eye.blocks[REMEMBERED].choices[""], "keep")
    opened.ready(dialog)
    assert [deal.stage for deal in deals(dialog)] == ["intent", "won"]
    dialog.reject()


def test_each_sheet_says_how_many_rows_it_has(opened: Opener, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    sheet: list[list[str | int]] = [["客户", "金额"]]
    sheet += [[f"客户{number}", number] for number in range(30)]
    write_xlsx(path, {"商机": sheet, "说明": [["看这里"]]})
    dialog = opened(path)
    assert dialog.options._tabs is not None
    assert [segment.text() for segment in dialog.options._tabs.segments] == ["商机 · 31", "说明 · 1"]
    assert cell(dialog, 0, 0) == "客户0"


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("30-50万", 30_0000_00, 50_0000_00),
        ("30万-50万", 30_0000_00, 50_0000_00),
        ("5千-1万", 5000_00, 1_0000_00),
        ("USD 5k-8k", 5000_00, 8000_00),
        ("1,200~1,500元", 1200_00, 1500_00),
    ],
)
def test_the_unit_of_a_range_is_that_of_both_ends(text: str, lower: int, upper: int) -> None:
    from funnel_desktop.exchange.amounts import read_any_amount

    assert read_any_amount(text, 1, ranges="lower").value == lower
    assert read_any_amount(text, 1, ranges="upper").value == upper
