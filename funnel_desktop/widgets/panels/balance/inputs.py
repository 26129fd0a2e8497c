"""The calculator's inputs: target and average contract by money or units, and which win rates count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from funnel_desktop.method.balance import BalanceError
from funnel_desktop.method.measure import AverageContract
from funnel_desktop.method.money import format_amount
from funnel_desktop.method.settings import Settings
from funnel_desktop.queries.figures import Figures
from funnel_desktop.text import message
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.fields import Choice, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Label, Problem
from funnel_desktop.widgets.kit.controls.number_fields import PositiveAmount, SetsEdit, set_problem
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import across, grid, row
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.numbers import tidy

FIELDS = {
    ("money", "target"): "target_minor",
    ("money", "average"): "average_minor",
    ("units", "target"): "target_units",
    ("units", "average"): "average_units",
}
"""The setting behind each field."""


_ARROW_ROOM = 40
"""What padding and arrow take of a drop-down's width, in logical pixels."""


class RateChoice(Choice):
    """A drop-down whose closed box shows a shorter word than its list: the first that fits."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.short: dict[str, tuple[str, ...]] = {}
        self.setFont(theme.font(theme.SIZE.NOTE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - _ARROW_ROOM
        fits = self.fontMetrics().horizontalAdvance
        words = self.short.get(self.key(), (self.currentText(),))
        shown = next((word for word in words if fits(word) <= room), words[-1])
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class Inputs(QWidget):
    """Three fields in a row for the measure shown, and the sentence when one of them is wrong."""

    typed = Signal()
    """A text changed (or went back): ask ``draft`` and ``problem``."""
    edited = Signal(dict)
    """An edit was finished (Enter, the keyboard left, a choice made): the settings to change."""
    ownWanted = Signal()
    """The user chose own win rates: ask for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._source: Figures | None = None
        self._language = "en"
        self._measure = "money"
        self._filling = False
        small_target = message("BalancePanel", "The target must be more than 0.")
        small_average = message("BalancePanel", "The average contract must be more than 0.")
        self.editors: dict[tuple[str, str], TypedEdit] = {
            ("money", "target"): PositiveAmount(10000, small_target),
            ("money", "average"): PositiveAmount(10000, small_average),
            ("units", "target"): SetsEdit(small_target),
            ("units", "average"): SetsEdit(small_average),
        }
        self._labels = Label("", self, tone="small"), Label("", self, tone="small")
        self.average_source = Figure(
            self, px=theme.SIZE.SMALL, tone="muted", align=Qt.AlignmentFlag.AlignLeft, inset=0
        )
        self.average_source.clicked.connect(self._open_sources)
        self.rates = RateChoice("", self)
        self.rates.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.rates.activated.connect(self._rate_chosen)
        self._problem = Problem("", self, tone="problem", wrap=True)
        self._problem.hide()
        for label in self._labels:
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for (measure, what), editor in self.editors.items():
            editor.setParent(self)
            editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            editor.textChanged.connect(lambda _, editor=editor: self._changed(editor))
            editor.committed.connect(lambda value, m=measure, w=what: self._committed(m, w, value))
            editor.problemChanged.connect(lambda _: self._show_problem())
            if isinstance(editor, PositiveAmount | SetsEdit):
                editor.check = self._checker(measure, what)
            editor.setVisible(measure == "money")
        # A screen reader names a drop-down by the label that belongs to it.
        self._labels[1].setBuddy(self.rates)
        targets, averages = (
            row(*(self.editors[measure, what] for measure in ("money", "units")), spacing=0)
            for what in ("target", "average")
        )
        lines = grid(
            [self._labels[0], self.average_source, self._labels[1]],
            [targets, averages, self.rates],
            [across(self._problem, 3)],
            on=self,
            spacing=(SPACING.MEDIUM, 0),
            margins=(SPACING.TINY, 0),
            # The year's target has the longest figure: 12,000,000 where amounts are in yuan.
            stretch={0: 12, 1: 10, 2: 10},
        )
        for column in range(3):
            lines.setColumnMinimumWidth(column, 40)

    # What the panel asks and tells -------------------------------------------------------------------

    def set_source(self, source: Figures | None, language: str) -> None:
        """Show the settings in force; a field that is being typed in keeps its text."""
        self._source, self._language = source, language
        self.setEnabled(source is not None)
        if source is None:
            return
        settings = source.settings
        self._filling = True
        for key, editor in self.editors.items():
            if isinstance(editor, PositiveAmount):
                editor.set_unit(settings.amount_unit)
            if not editor.accessibleDescription():
                editor.set_value(self._in_force(key, settings))
        self._filling = False
        self.say_words()

    def set_measure(self, measure: str) -> None:
        """Show the fields of "money" or "units"."""
        self._measure = measure
        for (owner, _), editor in self.editors.items():
            editor.setVisible(owner == measure)
        self.say_words()
        self._show_problem()

    def draft(self) -> tuple[Settings, dict[str, object]]:
        """Return the settings with what is typed so far, and what differs from the saved ones.

        What cannot be read is left as saved.
        """
        assert self._source is not None
        changed: dict[str, object] = {}
        for (measure, what), editor in self.editors.items():
            if editor.dirty() and not editor.problem():
                changed.update(self._change(measure, what, editor.value()))
        return replace(self._source.settings, **changed), changed  # type: ignore[arg-type]

    def problem(self) -> str:
        """Return the sentence that is wrong with a field of the measure shown, or ""."""
        for (measure, _), editor in self.editors.items():
            if measure == self._measure and editor.accessibleDescription():
                return editor.accessibleDescription()
        return ""

    def focus_target(self) -> None:
        """Put the keyboard into the target's field; into the average's when only that is missing."""
        editor = self.editors[self._measure, "target"]
        average = self.editors[self._measure, "average"]
        if editor.text().strip() and not average.text().strip():
            editor = average
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        editor.selectAll()

    def show_rates(self) -> None:
        """Show the win rates in force again, after a dialog was cancelled."""
        if self._source is not None:
            self.rates.set_key(self._source.settings.probability_mode)

    # Inside ------------------------------------------------------------------------------------------

    def _in_force(self, key: tuple[str, str], settings: Settings) -> object:
        assert self._source is not None
        if key[1] == "average" and settings.average_source == "measured":
            goals = self._source.plain_goals_under(settings)
            return goals.average_minor if key[0] == "money" else goals.average_units
        return getattr(settings, FIELDS[key])

    def _change(self, measure: str, what: str, value: object) -> dict[str, object]:
        change = {FIELDS[measure, what]: value}
        if what == "average":
            change["average_source"] = "typed"
        return change

    def _checker(self, measure: str, what: str) -> Callable[[object], None]:
        def check(value: object) -> None:
            if self._source is None:
                return
            settings = replace(self._source.settings, **self._change(measure, what, value))  # type: ignore[arg-type]
            try:
                fault = self._source.fault_under(settings, measure)
            except BalanceError:
                return  # what concerns both measures is no fault of this field
            if fault is not None:
                raise fault

        return check

    def _changed(self, editor: TypedEdit) -> None:
        if self._filling:
            return
        set_problem(editor, editor.problem() if editor.dirty() else "")
        self.typed.emit()

    def _committed(self, measure: str, what: str, value: object) -> None:
        self.edited.emit(self._change(measure, what, value))

    def _show_problem(self) -> None:
        sentence = self.problem()
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _rate_chosen(self, index: int) -> None:
        key = self.rates.itemData(index)
        if key == "own":
            self.ownWanted.emit()
        elif self._source is not None and key != self._source.settings.probability_mode:
            self.edited.emit({"probability_mode": key})

    def _measured(self) -> AverageContract | None:
        if self._source is None:
            return None
        return self._source.average_amount if self._measure == "money" else self._source.average_units

    def _open_sources(self) -> None:
        menu = self.source_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.average_source.mapToGlobal(self.average_source.rect().bottomLeft()))

    def source_menu(self) -> QMenu:
        """Return the menu from which the average is chosen: typed, or measured from the won deals."""
        menu = QMenu(self)
        source, measured = self._source, self._measured()
        if source is None or measured is None:
            return menu
        typed = menu.addAction(translate("BalancePanel", "Typed"))
        size = "—"
        if measured.value is not None:
            size = (
                format_amount(measured.value, source.settings.amount_unit, self._language)
                if self._measure == "money"
                else tidy(measured.value)
            )
        text = translate("BalancePanel", "Measured from won deals: {size} (sample {count})")
        if measured.small:
            text = translate("BalancePanel", "Measured from won deals: {size} (sample {count}, few)")
        taken = menu.addAction(text.format(size=size, count=f"{measured.sample:,}"))
        taken.setEnabled(measured.value is not None)
        for action, key in ((typed, "typed"), (taken, "measured")):
            action.setCheckable(True)
            action.setChecked(source.settings.average_source == key)
            action.triggered.connect(lambda _=False, key=key: self._source_chosen(key))
        return menu

    def _source_chosen(self, key: str) -> None:
        if self._source is None or key == self._source.settings.average_source:
            return
        for measure in ("money", "units"):
            self.editors[measure, "average"].revert()
        self.edited.emit({"average_source": key})

    def say_words(self) -> None:
        """Speak the window's language."""
        target = translate("BalancePanel", "Target")
        average = translate("BalancePanel", "Average")
        rates = translate("BalancePanel", "Win rates")
        self._labels[0].setText(target)
        self._labels[1].setText(rates)
        self.rates.setAccessibleName(rates)
        for (measure, what), editor in self.editors.items():
            word = target if what == "target" else translate("BalancePanel", "Average contract")
            unit = (
                translate("BalancePanel", "money")
                if measure == "money"
                else translate("BalancePanel", "units")
            )
            editor.setAccessibleName(f"{word}, {unit}")
            if measure == "units":
                editor.setPlaceholderText(translate("BalancePanel", "units", "behind a figure"))
        measured = self._measured()
        if self._source is not None and measured is not None:
            if self._source.settings.average_source == "measured":
                average = translate("BalancePanel", "Average sample {count}").format(
                    count=f"{measured.sample:,}"
                )
            self._fill_rates(self._source)
        spoken = translate("BalancePanel", "Where the average contract comes from: {source}").format(
            source=average
        )
        self.average_source.show_figure(f"{average} ▾", spoken)
        set_tip(self.average_source, spoken)

    def _fill_rates(self, source: Figures) -> None:
        sample = source.win_rates.stages["target"].sample
        measured = translate("BalancePanel", "Measured (sample {count})").format(count=f"{sample:,}")
        if source.win_rates.stages["target"].small:
            measured = translate("BalancePanel", "Measured (sample {count}, few)").format(count=f"{sample:,}")
        standard = translate("BalancePanel", "Standard")
        self.rates.short = {
            "standard": (standard, translate("BalancePanel", "Std")),
            "own": (translate("BalancePanel", "Own"),),
            "measured": (
                translate("BalancePanel", "Measured (sample {count})").format(count=f"{sample:,}"),
                translate("BalancePanel", "Measured"),
                translate("BalancePanel", "sample {count}").format(count=f"{sample:,}"),
            ),
        }
        choices = [
            ("standard", standard),
            ("own", translate("BalancePanel", "Own…")),
            ("measured", measured),
        ]
        shown = [self.rates.itemText(index) for index in range(self.rates.count())]
        if shown != [text for _, text in choices]:
            self.rates.set_choices(choices, source.settings.probability_mode)
            widest = max(self.rates.fontMetrics().horizontalAdvance(text) for _, text in choices)
            self.rates.view().setMinimumWidth(widest + 2 * SPACING.WIDE)
        self.rates.set_key(source.settings.probability_mode)
        model = self.rates.model()
        index = model.index(self.rates.findData("measured"), 0)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        # Without a closed deal there is nothing to measure: the row says so (n=0) and cannot be chosen.
        usable = flags if sample else Qt.ItemFlag.NoItemFlags
        model.setData(index, int(usable.value), Qt.ItemDataRole.UserRole - 1)
