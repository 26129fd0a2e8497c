"""The dialog of customers that may be one: each pair with what the file has of both, and the name to keep."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QRadioButton, QWidget

from funnel_desktop.method.same_customers import Holding
from funnel_desktop.queries.same_customers import MayBeOne
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, column, fill, row, stretched
from funnel_desktop.widgets.kit.plain_text import entry_words, set_tip, spoken
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.same_customers import holding_words, why_alike

_MOST_SHOWN = 60
_LONGEST_NAME = 40


class SameCustomersDialog(FunnelDialog):
    """Shows pairs of customers; ``merges`` says afterwards which become one: (name that goes, name that
    stays), ``apart`` which are two. None is ticked by itself."""

    WIDTH = 760
    GAP = SPACING.MEDIUM

    def __init__(self, parent: QWidget | None, pairs: Sequence[MayBeOne]) -> None:
        super().__init__(parent, translate("SameCustomers", "Customers that may be one"))
        self.cards = [_PairCard(self, pair) for pair in pairs[:_MOST_SHOWN]]
        self.explain(_about(len(pairs)))
        for card in self.cards:
            card.changed.connect(self._enable)
            fill(self.body, card)
        fill(self.body, STRETCH)
        self._count = Label("", self, tone="note")
        self.accept_button = self.add_buttons(translate("SameCustomers", "Put together"), left=self._count)
        self._enable()

    @property
    def merges(self) -> list[tuple[str, str]]:
        """The pairs that are ticked: the name that goes, and the one that stays."""
        return [(card.goes, card.keep) for card in self.cards if card.together.isChecked()]

    @property
    def apart(self) -> list[tuple[str, str]]:
        """The pairs that are two."""
        return [(card.goes, card.keep) for card in self.cards if card.two.isChecked()]

    def _enable(self) -> None:
        merges, apart = len(self.merges), len(self.apart)
        count = merges + apart
        self._count.setText(translate("SameCustomers", "%n pair(s) ticked", "", count) if count else "")
        only_apart = apart and not merges
        self.accept_button.set_text(
            translate("SameCustomers", "Keep apart")
            if only_apart
            else translate("SameCustomers", "Put together")
        )
        self.accept_button.setEnabled(bool(count))

    def start_focus(self) -> QWidget | None:
        """The first tick."""
        return self.cards[0].together if self.cards else None

    def confirm(self) -> None:
        """Go on where something is ticked."""
        if self.accept_button.isEnabled():
            self.accept()


def _about(count: int) -> str:
    if not count:
        return translate("SameCustomers", "No two customers of this file look like one.")
    if count > _MOST_SHOWN:
        return translate(
            "SameCustomers",
            "The likest %n pair(s); others come after them. Tick those that are one and choose the name to "
            "keep.",
            "",
            _MOST_SHOWN,
        )
    return translate(
        "SameCustomers",
        "Tick those that are one and choose the name to keep: deals, contacts, visits and leads come "
        "under it. One undo takes all of it back.",
    )


class _PairCard(QFrame):
    """One pair: whether it becomes one, and under which name."""

    changed = Signal()

    def __init__(self, parent: QWidget, pair: MayBeOne) -> None:
        super().__init__(parent)
        theme.set_ground(self, "card")
        self._names = (pair.first.name, pair.second.name)
        self.together = QCheckBox(translate("SameCustomers", "These are one"), self)
        both = translate("SameCustomers", "{first} and {second} are one").format(
            first=pair.first.name, second=pair.second.name
        )
        self.together.setAccessibleName(spoken(both))
        self.two = QCheckBox(translate("SameCustomers", "These are two"), self)
        set_tip(self.two, translate("SameCustomers", "They are not offered again."))
        two = translate("SameCustomers", "{first} and {second} are two").format(
            first=pair.first.name, second=pair.second.name
        )
        self.two.setAccessibleName(spoken(two))
        for box, other in ((self.together, self.two), (self.two, self.together)):
            box.toggled.connect(partial(self._say_one, other))
        why = Label(text_of(why_alike(pair.alike.why)), self, tone="muted")
        self._group = QButtonGroup(self)
        self.names = [self._name(holding) for holding in (pair.first, pair.second)]
        for button in self.names:
            self._group.addButton(button)
        self.names[self._names.index(pair.keep)].setChecked(True)
        self._group.buttonToggled.connect(lambda *_: self.changed.emit())
        lines = [
            row(stretched(button), Label(holding_words(holding), self, tone="muted"), spacing=SPACING.MEDIUM)
            for button, holding in zip(self.names, (pair.first, pair.second), strict=True)
        ]
        column(
            row(self.together, self.two, STRETCH, why, spacing=SPACING.LARGE),
            *lines,
            on=self,
            spacing=SPACING.SMALL,
            margins=(SPACING.LARGE, SPACING.MEDIUM, SPACING.LARGE, SPACING.MEDIUM),
        )

    def _say_one(self, other: QCheckBox, ticked: bool) -> None:
        """Take the other tick back: they are one or two."""
        if ticked:
            other.setChecked(False)
        self.changed.emit()

    def _name(self, holding: Holding) -> QRadioButton:
        name = holding.name
        shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
        button = QRadioButton(entry_words(shown), self)
        button.setAccessibleName(spoken(translate("SameCustomers", "Keep {name}").format(name=name)))
        set_tip(button, name)
        return button

    @property
    def keep(self) -> str:
        """The name that stays."""
        return self._names[0] if self.names[0].isChecked() else self._names[1]

    @property
    def goes(self) -> str:
        """The name that goes."""
        return self._names[1] if self.names[0].isChecked() else self._names[0]
