"""The head of the room: which week or month is shown, and what can be done with its visits."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.method.visits import PeriodKind, PlanPeriod, period_of_day
from funnel_desktop.method.workdays import holidays_known
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import row, stretched
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.days import period_words
from funnel_desktop.wording.visits import unknown_holidays, working_days_words


class PeriodBar(QWidget):
    """Week or month, the one before, the one after, today; export, and a new visit."""

    changed = Signal()
    exportWanted = Signal()
    addWanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.period = period_of_day("week", date(2000, 1, 1))
        self._today = date.min
        self._language = "en"
        self.title = Label("", self, tone="title")
        self.kind = SegmentedControl((("week", ""), ("month", "")), parent=self)
        self.kind.changed.connect(self._change_kind)
        self.back = IconButton("chevron-left", "", self)
        self.on = IconButton("chevron-right", "", self)
        self.back.clicked.connect(lambda: self.show_period(self.period.previous()))
        self.on.clicked.connect(lambda: self.show_period(self.period.next()))
        self.words = ElidedLabel("", self, tone="note")
        self.now = Button("", "ghost", parent=self)
        self.now.clicked.connect(lambda: self.go_to(self._today))
        self.export = Button("", parent=self)
        self.export.clicked.connect(self.exportWanted)
        self.add = Button("", "primary", icon="plus", parent=self)
        self.add.clicked.connect(self.addWanted)
        ways = SPACING.MEDIUM, self.kind, SPACING.TINY, self.back, self.on, self.now
        does = self.export, SPACING.TINY, self.add
        row(self.title, *ways, SPACING.TINY, stretched(self.words), *does, on=self, spacing=SPACING.TINY)
        self._parts = (self.kind, self.back, self.on, self.now, self.export, self.add)
        for keys, act in (
            ("Alt+Left", self.back.click),
            ("Alt+Right", self.on.click),
            ("Alt+Home", self.now.click),
        ):
            on_keys(parent, act, keys, reach=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        language.speak(self.say_words)

    def set_today(self, today: date, language: str) -> None:
        """Tell it what day it is, and the language of its words; the first day shows its week."""
        if self._today == date.min:
            self.period = period_of_day(self._kind(), today)
        self._today, self._language = today, language
        self._say()

    def go_to(self, day: date) -> None:
        """Show the week or month of a day."""
        self.show_period(period_of_day(self._kind(), day))

    def show_period(self, period: PlanPeriod) -> None:
        """Show a period, and tell."""
        if period != self.period:
            self.period = period
            self._say()
            self.changed.emit()

    def _kind(self) -> PeriodKind:
        return "month" if self.kind.value() == "month" else "week"

    def _change_kind(self) -> None:
        inside = self.period.start <= self._today <= self.period.end
        self.show_period(period_of_day(self._kind(), self._today if inside else self.period.start))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the days that are shown: what room it is stands on the rail, too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gaps = SPACING.MEDIUM + 3 * SPACING.TINY + (len(self._parts) + 1) * SPACING.TINY
        taken = sum(part.sizeHint().width() for part in self._parts) + gaps
        days = self.words.fontMetrics().horizontalAdvance(self.words.text())
        self.title.setVisible(taken + self.title.sizeHint().width() + days <= self.width())

    def _say(self) -> None:
        parts = [period_words(self.period, self._language), working_days_words(self.period)]
        self.words.setText(" · ".join(parts))
        known = holidays_known(self.period.start, self.period.end)
        self.words.setAccessibleDescription(
            ""
            if known
            else translate(
                "PeriodBar", "The public holidays of this year are not known yet: Monday to Friday count."
            )
        )
        if not known:
            self.words.setText(" · ".join((*parts, unknown_holidays(self.period.start, self.period.end))))
        self._fit()
        self.now.setEnabled(not self.period.start <= self._today <= self.period.end)

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.title.setText(translate("VisitsRoom", "Sources and visits"))
        self.kind.set_name(translate("PeriodBar", "Time shown"))
        self.kind.set_texts([translate("PeriodBar", "Week"), translate("PeriodBar", "Month")])
        self.back.set_name(translate("PeriodBar", "Back (Alt+Left)"))
        self.on.set_name(translate("PeriodBar", "On (Alt+Right)"))
        self.now.set_text(translate("PeriodBar", "Today"))
        self.export.set_text(translate("PeriodBar", "Export .ics…"))
        self.add.set_text(translate("PeriodBar", "Visit"))
        self.add.setAccessibleName(translate("PeriodBar", "Plan a visit"))
        self._fit()
