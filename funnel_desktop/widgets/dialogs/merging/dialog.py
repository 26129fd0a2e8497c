"""The preview of putting two versions together: what comes, what goes, what stays, and each field that
differs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.method.merge_plan import MergePlan
from funnel_desktop.models.merge_table_model import CountsRole, MergeTableModel
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, Align, add_row, fill, grid, placed, stretched
from funnel_desktop.widgets.kit.tables import PlainCells, dress
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.merging import Line, summary

_MARKS = {
    "comes": ("plus", "good"),
    "goes": ("trash", "warn"),
    "stays": ("good", "muted"),
    "careful": ("overdue", "warn"),
}
_ROW_HEIGHT = 26
_MOST_ROWS = 9
_WIDTHS = (210, 140, 180, 180)
_ICON = 14


class _Values(PlainCells):
    """Shows the value that counts as strong, the other one as faint."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the colour."""
        super().initStyleOption(option, index)
        counts = index.data(CountsRole)
        if counts is None:
            return
        option.font.setBold(counts)
        colours = theme.palette()
        option.palette.setColor(
            option.palette.ColorRole.Text,
            colours.text if counts else colours.muted,
        )


class MergeDialog(FunnelDialog):
    """Shows a plan and asks whether to go on. ``name``: what the other version is called."""

    WIDTH = 900
    GAP = SPACING.MEDIUM

    def __init__(self, parent: QWidget | None, model: SessionModel, plan: MergePlan, name: str) -> None:
        super().__init__(parent, translate("MergeDialog", "Put together with {file}").format(file=name))
        self._plan = plan
        self.explain(
            translate(
                "MergeDialog",
                "Both histories are kept. Where both changed the same, the later change counts. "
                "One undo takes all of it back.",
            )
        )
        fill(self.body, SPACING.SMALL)
        self.agree: QCheckBox | None = None
        if not plan.related:
            self._warn(name)
        self.lines = summary(plan)
        fill(self.body, self._listed(self.lines))
        self.table: QTableView | None = None
        if plan.choices:
            self.table = self._fields(model)
            fill(self.body, SPACING.TINY, stretched(self.table))
        else:
            fill(self.body, STRETCH)
        self.accept_button = self.add_buttons(translate("MergeDialog", "Put together"))
        self.accept_button.setEnabled(plan.related)
        if self.agree is not None:
            self.agree.toggled.connect(self.accept_button.setEnabled)

    def _warn(self, name: str) -> None:
        notice = Notice(
            translate(
                "MergeDialog",
                "{file} is no other version of this file: the two have nothing in common. Put together, "
                "this file would hold the deals of both.",
            ).format(file=name),
            "warn",
            parent=self,
        )
        self.agree = QCheckBox(translate("MergeDialog", "Put two different funnels together"), self)
        fill(self.body, notice, self.agree)

    def _listed(self, lines: list[Line]) -> QGridLayout:
        shown = grid(spacing=(SPACING.MEDIUM, SPACING.SMALL), stretch={1: 1})
        for line in lines:
            icon, tone = _MARKS[line.kind]
            mark = Label("", self)
            colour = getattr(theme.palette(), tone)
            mark.setPixmap(icons.icon(icon, colour, _ICON).pixmap(_ICON, _ICON))
            add_row(shown, [placed(mark, Align.AlignTop), Label(text_of(line.sentence), self, wrap=True)])
        return shown

    def _fields(self, model: SessionModel) -> QTableView:
        table = QTableView(self)
        today, language = model.today, model.language
        table.setModel(
            MergeTableModel(
                self._plan.choices,
                model.wording,
                text_of,
                lambda at: short_day(at, language, today),
                table,
            )
        )
        table.setItemDelegate(_Values(table))
        table.setAccessibleName(translate("MergeDialog", "Fields that differ"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress(table, _WIDTHS, _ROW_HEIGHT)
        header = table.horizontalHeader()
        rows = min(_MOST_ROWS, max(2, len(self._plan.choices)))
        table.setMinimumHeight(rows * _ROW_HEIGHT + header.sizeHint().height() + 4)
        return table

    def confirm(self) -> None:
        """Go on if that was agreed to."""
        if self.accept_button.isEnabled():
            self.accept()
