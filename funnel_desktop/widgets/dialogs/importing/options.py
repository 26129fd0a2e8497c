"""The line above the table: how the file is written, as far as it leaves a choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.columns import DATE_FIELDS
from funnel_desktop.exchange.grids.header import NO_HEADER, HeaderChoice
from funnel_desktop.exchange.import_plan import ImportPlan
from funnel_desktop.exchange.reading import Table
from funnel_desktop.text import shortened
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.layout import STRETCH, clear, column, fill, holder, row
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording import importing as words
from funnel_desktop.wording.import_doubts import yearless_choices

_MOST_ON_TABS = 48
"""Characters of the names of all sheets for which there is room."""
_LONGEST_HEADING = 12
_NARROWEST = 72


class ImportOptions(QWidget):
    """Choices with their labels before them. What is seldom wrong is shown on demand, or when it is in
    doubt."""

    reopened = Signal()
    """Another sheet, encoding or delimiter was chosen: the file is to be opened anew."""
    headerChosen = Signal()
    fillChosen = Signal()
    yearlessChosen = Signal()
    unitChosen = Signal()
    dateOrderChosen = Signal()
    dateOrderOfChosen = Signal(str, str)
    """The dates of one field are written otherwise: field, order ("" as the others)."""
    decimalChosen = Signal()
    currencyChosen = Signal()
    compareChosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._encoding_asked = False
        self._sizes: dict[str, int] = {}
        self._of_columns: list[tuple[str, str]] = []
        self.dates_of: dict[str, Choice] = {}
        self._tabs: SegmentedControl | None = None
        self.sheet = Choice(translate("ImportDialog", "Sheet"), self)
        theme.set_kind(self.sheet, "small", True)
        self._sheets = row(self.sheet, spacing=0)
        self.header = Choice(parent=self)
        self.fill = Choice(parent=self)
        self.yearless = Choice(parent=self)
        self.unit = Choice(parent=self)
        self.date_order = Choice(parent=self)
        self.decimal = Choice(parent=self)
        self.currency = Choice(parent=self)
        self.compare = Choice(parent=self)
        self.encoding = Choice(parent=self)
        self.delimiter = Choice(parent=self)
        self.more = Button(translate("ImportDialog", "How it is written…"), "link", parent=self)
        self.more.setCheckable(True)
        self._rare = QWidget(self)
        self._encoding = self._labelled(translate("ImportDialog", "Encoding"), self.encoding)
        self._yearless = self._labelled(translate("ImportDialog", "Dates without a year"), self.yearless)
        self._yearless.hide()
        self._fill = self._labelled(translate("ImportDialog", "Empty cells of merged ones"), self.fill)
        self._compare = self._labelled(translate("ImportDialog", "Compare by"), self.compare)
        self._compare.hide()
        self._delimiter = self._labelled(translate("ImportDialog", "Columns separated by"), self.delimiter)
        self._decimal = self._labelled(translate("ImportDialog", "Decimals are written"), self.decimal)
        self._currency = self._labelled(translate("ImportDialog", "Currency"), self.currency)
        self._column_dates = row(spacing=SPACING.LARGE)
        dates = self._labelled(translate("ImportDialog", "Dates are written"), self.date_order)
        column(
            row(dates, self._column_dates, STRETCH, spacing=SPACING.LARGE),
            row(
                *(self._decimal, self._currency, self._encoding, self._delimiter),
                STRETCH,
                spacing=SPACING.LARGE,
            ),
            on=self._rare,
            spacing=SPACING.SMALL,
        )
        self._rare.hide()
        column(
            row(
                self._sheets,
                self._labelled(translate("ImportDialog", "Headings in"), self.header),
                self._labelled(translate("ImportDialog", "Amounts are in"), self.unit),
                self._yearless,
                self._fill,
                self._compare,
                STRETCH,
                self.more,
                spacing=SPACING.LARGE,
            ),
            self._rare,
            on=self,
            spacing=SPACING.SMALL,
        )
        self.more.toggled.connect(self._rare.setVisible)
        self.sheet.currentIndexChanged.connect(self.reopened)
        self.encoding.currentIndexChanged.connect(self._encoding_chosen)
        self.delimiter.currentIndexChanged.connect(self.reopened)
        self.header.currentIndexChanged.connect(self.headerChosen)
        self.yearless.currentIndexChanged.connect(self.yearlessChosen)
        self.fill.currentIndexChanged.connect(self.fillChosen)
        self.unit.currentIndexChanged.connect(self.unitChosen)
        self.date_order.currentIndexChanged.connect(self.dateOrderChosen)
        self.decimal.currentIndexChanged.connect(self.decimalChosen)
        self.currency.currentIndexChanged.connect(self.currencyChosen)
        self.compare.currentIndexChanged.connect(self.compareChosen)

    def _labelled(self, text: str, choice: Choice) -> QWidget:
        label = Label(text, tone="note")
        choice.setAccessibleName(text)
        theme.set_kind(choice, "small", True)
        choice.setMinimumWidth(_NARROWEST)  # they give way before any of them is cut off
        return holder(row(label, choice, spacing=SPACING.SMALL), self)

    def _encoding_chosen(self) -> None:
        self._encoding_asked = True
        self.reopened.emit()

    # What was chosen

    def asked_encoding(self) -> str | None:
        """Return the encoding that the user chose, None when they left it to us."""
        return self.encoding.key() or None if self._encoding_asked else None

    def asked_delimiter(self) -> str | None:
        """Return the delimiter, None for what has none."""
        return self.delimiter.key() or None

    def asked_sheet(self) -> str | None:
        """Return the sheet, None for what has none."""
        if self._tabs is not None:
            return self._tabs.value() or None
        return self.sheet.key() or None

    def asked_header(self) -> HeaderChoice:
        """Return the line of the header, or that there is none."""
        key = self.header.key()
        return NO_HEADER if key == NO_HEADER else int(key)

    def asked_fill(self) -> bool:
        """Return whether blanks below a value stand for it."""
        return self.fill.key() == words.FILLED

    # What is shown

    def show_table(self, table: Table) -> None:
        """Show how a file is written."""
        encoding = words.encoding_key(table.encoding)
        self.encoding.set_choices(words.encoding_choices(encoding), encoding)
        self.delimiter.set_choices(words.delimiter_choices(table.delimiter), table.delimiter)
        self.header.set_choices(words.heading_choices(table), str(table.header_choice))
        self.fill.set_choices(words.fill_choices(), words.FILLED if table.fill_down else "")
        self._fill.setVisible(bool(table.fillable))
        self._encoding.setVisible(bool(table.encoding))
        self._delimiter.setVisible(bool(table.delimiter))
        self._show_sheets(table)

    def _show_sheets(self, table: Table) -> None:
        """Show the sheets as tabs while there is room for them, else as a list."""
        several = len(table.sheets) > 1
        # A sheet that was asked for is read alone: what the others hold is known from before.
        self._sizes.update(table.sizes)
        sheets = words.sheet_choices(table, self._sizes)
        as_tabs = several and sum(len(text) for _name, text in sheets) <= _MOST_ON_TABS
        if as_tabs and self._tabs is None:
            self._tabs = SegmentedControl(sheets, parent=self)
            self._tabs.set_name(translate("ImportDialog", "Sheet"))
            self._tabs.changed.connect(lambda _: self.reopened.emit())
            fill(self._sheets, self._tabs)
        if self._tabs is not None:
            self._tabs.set_value(table.sheet)
        self.sheet.setVisible(several and not as_tabs)
        self.sheet.set_choices(sheets, table.sheet)

    def show_plan(self, plan: ImportPlan, own_currency: str, *, yearless: bool) -> None:
        """Show how its cells are understood; ``yearless``: there are days without a year."""
        amounts = "amount" in plan.columns and not plan.own
        self.decimal.set_choices(words.decimal_choices(), "comma" if plan.cells.decimal_comma else "point")
        self._decimal.setVisible(amounts)
        code = plan.cells.currency
        self.currency.set_choices(words.currency_choices(own_currency, code), code or "")
        self._currency.setVisible(amounts)
        self._show_dates_of(plan)
        numbered = "reference" in plan.columns and not plan.own
        self._compare.setVisible(numbered)
        if numbered:
            offered = words.compare_choices(plan.heading(plan.columns["reference"]))
            self.compare.set_choices(offered, words.BY_NUMBER if plan.by_number else words.BY_NAME)
        self.yearless.set_choices(yearless_choices(), plan.cells.yearless)
        self._yearless.setVisible(yearless)
        self.unit.set_choices(words.unit_choices(), str(plan.amount_unit))
        self.unit.setEnabled("amount" in plan.columns)
        self.date_order.set_choices(words.date_choices(), plan.date_order)
        cells = plan.cells
        sure = plan.date_order_certain and cells.decimal_certain and cells.currency_certain
        if not sure or plan.date_orders:
            self.show_more()

    def _show_dates_of(self, plan: ImportPlan) -> None:
        """Offer an order for each column of dates, where there are several."""
        dated = [(name, plan.heading(plan.columns[name])) for name in DATE_FIELDS if name in plan.columns]
        dated = [] if plan.own or len(dated) < 2 else dated
        if dated != self._of_columns:
            self._of_columns = dated
            clear(self._column_dates)
            self.dates_of = {}
            for name, heading in dated:
                choice = self.dates_of[name] = Choice(parent=self)
                choice.currentIndexChanged.connect(
                    lambda _at, name=name, choice=choice: self.dateOrderOfChosen.emit(name, choice.key())
                )
                fill(self._column_dates, self._labelled(shortened(heading, _LONGEST_HEADING), choice))
        offered = words.date_choices_of_column()
        for name, choice in self.dates_of.items():
            choice.set_choices(offered, plan.date_orders.get(name, ""))

    def show_more(self) -> None:
        """Show what is seldom wrong, too."""
        self.more.setChecked(True)
