"""The rows that an import left out, shown again after it: to read, to copy, to save and put right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.records import BadRow
from funnel_desktop.widgets.dialogs.importing.bad_rows import BadRows
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import Align, fill, placed
from funnel_desktop.widgets.kit.text import translate

_LIST_HEIGHT = 320


class LeftOutDialog(FunnelDialog):
    """Lists the bad rows of a finished import with line and reason; there is nothing to decide."""

    WIDTH = 760
    HOLDS_WORK = False

    def __init__(
        self, parent: QWidget | None, rows: list[BadRow], header: tuple[str, ...], file_name: str
    ) -> None:
        super().__init__(
            parent, translate("LeftOutDialog", "Rows of {file} that were left out").format(file=file_name)
        )
        self.bad_rows = BadRows(self)
        self.bad_rows.list.setFixedHeight(_LIST_HEIGHT)
        self.bad_rows.show_rows(
            rows, len(rows), header, translate("BadRows", "%n row(s) left out", "", len(rows))
        )
        fill(self.body, self.bad_rows)
        close = Button(translate("LeftOutDialog", "Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        fill(self.foot, placed(close, Align.AlignRight))
