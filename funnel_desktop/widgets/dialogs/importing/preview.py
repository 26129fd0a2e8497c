"""The preview of an import: the first rows as they will be understood, under a choice of field for each
column."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from funnel_desktop.exchange.plan import ImportPlan
from funnel_desktop.exchange.records import BadRow, ImportedDeal
from funnel_desktop.method.money import format_amount
from funnel_desktop.models.plain_text import plain_tip
from funnel_desktop.widgets.kit import icons, theme
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.plain_text import line_words, set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import HEIGHT, SIZE, SPACING

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_WIDEST, _NARROWEST = 220, 116
_NUMBERS = frozenset(("amount", "units"))


class PreviewModel(QAbstractTableModel):
    """The first rows of a file: as they stand, and once there is a plan, as they will be understood."""

    def __init__(
        self, words: Mapping[str, Mapping[str, str]], language: str, parent: QObject | None = None
    ) -> None:
        """``words`` holds names by key for "stage" and "source"."""
        super().__init__(parent)
        self._words, self._language = words, language
        self._header: tuple[str, ...] = ()
        self._rows: list[tuple[int, list[str]]] = []
        self._found: dict[int, ImportedDeal | BadRow] = {}
        self._fields: dict[int, str] = {}

    def set_rows(self, header: tuple[str, ...], rows: list[tuple[int, list[str]]]) -> None:
        """Show other rows (line, cells)."""
        self.beginResetModel()
        self._header, self._rows, self._found, self._fields = header, rows, {}, {}
        self.endResetModel()

    def set_understood(self, plan: ImportPlan, found: dict[int, ImportedDeal | BadRow]) -> None:
        """Show what the plan makes of the rows, by line."""
        self._found = found
        self._fields = {place: name for name, place in plan.columns.items()}
        if self._rows and self._header:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._header) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        """Return the number of columns of the file."""
        return 0 if parent.isValid() else len(self._header)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, colours and explanation."""
        line, cells = self._rows[index.row()]
        column = index.column()
        raw = cells[column] if column < len(cells) else ""
        field = self._fields.get(column)
        found = self._found.get(line)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = (
                self.understood(found, field, raw)
                if isinstance(found, ImportedDeal) and field
                else raw.strip()
            )
            return " ".join(line_words(text).split())
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = theme.palette()
            if isinstance(found, BadRow):
                return colours.bad
            return colours.text if field else colours.faint
        if role == Qt.ItemDataRole.BackgroundRole and isinstance(found, BadRow):
            return theme.palette().bad_soft
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text_of(found.message) if isinstance(found, BadRow) else raw)
        if role == Qt.ItemDataRole.TextAlignmentRole and field in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's name in the file or a row's line, with a sign where the row is left out."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._header[section]
            return None
        line, _ = self._rows[section]
        bad = isinstance(self._found.get(line), BadRow)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(line)
        if role == Qt.ItemDataRole.DecorationRole and bad:
            return icons.icon("bad", theme.palette().bad, 12)
        if role == Qt.ItemDataRole.AccessibleTextRole and bad:
            return translate("ImportPreview", "Line {line}, left out").format(line=line)
        return None

    def understood(self, deal: ImportedDeal, field: str, raw: str) -> str:
        """Return what a cell means, as the program will show it."""
        if field == "amount":
            return "" if deal.amount_minor is None else format_amount(deal.amount_minor, 1, self._language)
        if field == "units":
            return "" if deal.units is None else str(deal.units)
        if field in ("stage", "outcome"):
            if deal.outcome == "lost":
                lost = self._words["stage"]["lost"]
                if deal.stage is None or field == "outcome":
                    return lost
                return f"{self._words['stage'][deal.stage]} · {lost}"
            return self._words["stage"].get(deal.stage or "", raw)
        if field == "source":
            return self._words["source"].get(deal.source or "", raw)
        if field == "close_date":
            return deal.closed_date or deal.expected_close_date or ""
        value = getattr(deal, field, None)
        return value if isinstance(value, str) else raw.strip()


class MappingHeader(QHeaderView):
    """The head of the preview: each column's name in the file over the choice of what it is."""

    mapped = Signal(int, str)
    """The user chose a field ("" for none) for the column at a place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._names: list[Label] = []
        self._choices: list[Choice] = []
        self.setSectionsClickable(False)
        self.sectionResized.connect(self._place)
        self.setAccessibleName(translate("ImportPreview", "What each column is"))

    def sizeHint(self) -> QSize:
        """Return room for a name and a choice."""
        return QSize(super().sizeHint().width(), HEIGHT.FIGURE + HEIGHT.FIELD + 3 * SPACING.TINY)

    def choice(self, place: int) -> Choice:
        """Return the drop-down list of the column at ``place``."""
        return self._choices[place]

    def set_columns(self, header: tuple[str, ...]) -> None:
        """Make a choice for each column."""
        for widget in (*self._names, *self._choices):
            widget.hide()
            widget.deleteLater()
        self._names, self._choices = [], []
        for place, name in enumerate(header):
            shown = name or translate("ImportPreview", "Column {number}").format(number=place + 1)
            label = Label("", self.viewport(), tone="small")
            set_tip(label, shown)
            label.setText(shown)
            choice = Choice(
                translate("ImportPreview", "Column {name} is").format(name=shown), self.viewport()
            )
            choice.currentIndexChanged.connect(
                lambda _, at=place: self.mapped.emit(at, self._choices[at].key())
            )
            choice.installEventFilter(self)
            self._names.append(label)
            self._choices.append(choice)
            label.show()
            choice.show()
        self._place()

    def set_fields(
        self, offered: list[tuple[str, str]], names: Mapping[str, str], columns: Mapping[str, int]
    ) -> None:
        """Show what each column is: ``offered`` (field, name) and any other field that is mapped already."""
        by_place = {place: name for name, place in columns.items()}
        keys = {key for key, _ in offered}
        for place, choice in enumerate(self._choices):
            field = by_place.get(place, "")
            extra = [] if field in keys else [(field, names[field])]
            choice.set_choices([*offered, *extra], field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the column into view whose choice gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and watched in self._choices:
            table = self.parentWidget()
            model = self.model()
            if isinstance(table, QTableView) and model is not None and model.rowCount():
                place = self._choices.index(watched)
                table.scrollTo(model.index(max(0, table.rowAt(0)), place))
        return False

    def updateGeometries(self) -> None:
        """Keep the choices over their columns."""
        super().updateGeometries()
        self._place()

    def _place(self, *_: object) -> None:
        for place, (label, choice) in enumerate(zip(self._names, self._choices, strict=True)):
            left, width = self.sectionViewportPosition(place), self.sectionSize(place)
            inner = width - 2 * SPACING.TINY
            label.setGeometry(left + SPACING.SMALL, SPACING.TINY, inner - SPACING.TINY, HEIGHT.FIGURE)
            choice.setGeometry(left + SPACING.TINY, HEIGHT.FIGURE + 2 * SPACING.TINY, inner, HEIGHT.FIELD)

    def paintSection(self, *_: object) -> None:
        """Paint nothing: names and choices stand there."""


class Preview(QTableView):
    """The table of the preview."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = MappingHeader(self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.setAccessibleName(translate("ImportPreview", "The first rows as they will be understood"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        corner = QWidget(self)
        theme.set_kind(corner, "ground", "surface")
        self.setCornerWidget(corner)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.font(SIZE.NOTE))
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(HEIGHT.FIELD - SPACING.TINY)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalScrollBar().valueChanged.connect(self.head._place)

    def size_columns(self) -> None:
        """Give each column the width that its content asks for, within bounds."""
        self.resizeColumnsToContents()
        for place in range(self.head.count()):
            self.setColumnWidth(
                place, min(_WIDEST, max(_NARROWEST, self.columnWidth(place) + SPACING.MEDIUM))
            )
