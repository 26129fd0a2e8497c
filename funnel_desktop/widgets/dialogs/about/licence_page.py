"""The licences of everything that the program brings along: a list to search on the left, the text on the
right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from funnel_desktop.licences import Licence, all_licences
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.plain_edits import LineEdit
from funnel_desktop.widgets.kit.keyboard import WalkWhileTyping
from funnel_desktop.widgets.kit.layout import column, row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING

_LIST_WIDTH = 372
_NAME_WIDTH, _VERSION_WIDTH = 144, 72


class LicencePage(QWidget):
    """Reads nothing before it is shown, and a text only when it is looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._licences: list[Licence] | None = None
        self.find_field = LineEdit(parent=self)
        self.find_field.setPlaceholderText(translate("About", "Find by name or licence…"))
        self.find_field.setAccessibleName(translate("About", "Find a licence"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.textChanged.connect(self._narrow)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(translate("About", "What is brought along"))
        self.list.setHeaderLabels(
            [translate("About", "Name"), translate("About", "Version"), translate("About", "Licence")]
        )
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionsMovable(False)
        self.list.header().resizeSection(0, _NAME_WIDTH)
        self.list.header().resizeSection(1, _VERSION_WIDTH)
        self.list.currentItemChanged.connect(lambda *_: self._read())
        WalkWhileTyping(self.find_field, self.list)
        self.count = Label("", self, tone="small")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # Most of these texts are broken into lines of 79 characters: this is the size in which they fit.
        self.text.document().setDefaultFont(theme.font(SIZE.NOTE))
        self.text.setAccessibleName(translate("About", "Text of the licence"))
        left = QWidget(self)
        left.setFixedWidth(_LIST_WIDTH)
        column(self.find_field, stretched(self.list), self.count, on=left, spacing=SPACING.SMALL)
        row(left, stretched(self.text), on=self, spacing=SPACING.LARGE)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what there is, the first time."""
        super().showEvent(event)
        if self._licences is None:
            self._licences = all_licences()
            for licence in self._licences:
                item = QTreeWidgetItem(self.list, [licence.name, licence.version, licence.terms])
                item.setData(0, Qt.ItemDataRole.UserRole, licence)
                item.setToolTip(0, plain_tip(licence.name))
                item.setToolTip(2, plain_tip(licence.terms))
            self._narrow("")
        QTimer.singleShot(0, self, self.find_field.setFocus)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _narrow(self, words: str) -> None:
        shown = []
        for item in self._items():
            fits = item.data(0, Qt.ItemDataRole.UserRole).fits(words)
            item.setHidden(not fits)
            if fits:
                shown.append(item)
        self.count.setText(
            translate("About", "%n package(s)", "", len(shown))
            if shown
            else translate("About", "Nothing that is brought along is called that.")
        )
        current = self.list.currentItem()
        if current is None or current.isHidden():
            if shown:
                self.list.setCurrentItem(shown[0])
            else:
                self.list.setCurrentIndex(QModelIndex())
        self._read()

    def _read(self) -> None:
        item = self.list.currentItem()
        if item is None or item.isHidden():
            self.text.clear()
            return
        licence: Licence = item.data(0, Qt.ItemDataRole.UserRole)
        words = licence.read() or translate(
            "About", "{name} comes without a text; it says of its licence: {terms}."
        ).format(name=licence.name, terms=licence.terms or "—")
        self.text.setPlainText(words)
