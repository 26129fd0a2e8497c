"""Whatever the window lists by name stands as it sounds: 长沙 and 重庆 before 深圳, everywhere."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from funnel_desktop.models.customer_table_model import CustomerTableModel
from funnel_desktop.models.table import SortRole
from funnel_desktop.widgets.dialogs.customer_table import CustomerTable
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from tests.widgets.window.conftest import MakeFile, MakeWindow

IN_ORDER = [
    *("安庆洺泰材料", "北京澜岳电路", "Bosch Rexroth", "长沙屿工装备", "重庆栩电新能源"),
    *("深圳岭核检测", "厦门渡云船舶"),
]
MIXED = [IN_ORDER[at] for at in (5, 1, 4, 2, 3, 6, 0)]


def test_tables_completers_and_exports_stand_as_names_sound(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    window = open_window(make_file(*(f"{name}, 三坐标, 38" for name in MIXED)))
    model = window.model
    assert model is not None
    # The customers, as the table and the pages of a workbook list them.
    assert [line.customer for line in model.customers.table()] == IN_ORDER
    window.actions_["customers"].trigger()
    (customers,) = (it for it in window.findChildren(CustomerTable) if it.isVisible())
    assert _column(customers) == IN_ORDER
    customers.close()
    # A table of deals, sorted by a click on its head.
    assert window.flow is not None
    window.flow.list_deals("All", model.session.store.deals.all_rows)
    (table,) = (it for it in window.findChildren(DealTable) if it.isVisible())
    table.table.horizontalHeader().sectionClicked.emit(0)
    shown = [table.table.model().index(row, 0).data() for row in range(len(MIXED))]
    assert shown == IN_ORDER
    table.close()
    # What is offered while one types.
    model.customers.prepare()
    facts = model.session.store.visit_figures
    assert facts.customers_like("") == IN_ORDER


def _column(customers: CustomerTable) -> list[str]:
    proxy = customers.proxy
    source = proxy.sourceModel()
    assert isinstance(source, CustomerTableModel)
    assert source.index(0, 0).data(SortRole) is not None
    return [proxy.index(row, 0).data() for row in range(proxy.rowCount())]
