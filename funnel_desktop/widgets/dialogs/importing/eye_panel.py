"""What needs the user's eye, at the side of the table: each leads to its cells, or asks one question for all
of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import Choice
from funnel_desktop.widgets.kit.controls.labels import Label, Mark, rule
from funnel_desktop.widgets.kit.keyboard import keyboard_in
from funnel_desktop.widgets.kit.layout import (
    STRETCH,
    Align,
    add_row,
    clear,
    column,
    fill,
    grid,
    holder,
    placed,
    row,
    stretched,
)
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.plain_text import elided, set_tip, spoken
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.wording.import_eye import eye_count
from funnel_desktop.wording.import_eye_item import EyeItem

_VALUE_WIDTH = 84


class EyeBlock(QWidget):
    """One thing to look at."""

    wanted = Signal(str)
    """The user wants to see its cells, one after the other."""
    mapped = Signal(str, str, str)
    """A value of it was given a meaning: key of the item, value, key of the meaning."""
    answered = Signal(str, str)
    """Its question was answered: key of the item, key of the answer."""

    def __init__(self, item: EyeItem, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.choices: dict[str, Choice] = {}
        tone = {"bad": "bad", "warn": "warn"}.get(item.tone, "")
        self.title: QWidget
        if item.goes:
            button = Button(item.title, "heading", parent=self)
            button.clicked.connect(lambda: self.wanted.emit(self.item.key))
            set_tip(button, translate("ImportEye", "Go to the next one (F6)"))
            self.title = button
        else:
            self.title = Label(item.title, self, tone="heading", wrap=True)
            if tone:
                theme.set_kind(self.title, "tone", f"{tone}-heading")
        self._count = Label(item.size, self, tone="note")
        self._text = Label(item.text, self, tone="note", wrap=True)
        lines = column(
            row(stretched(self.title), placed(self._count, Align.AlignTop), spacing=SPACING.SMALL),
            self._text,
            on=self,
            spacing=SPACING.HAIR,
            margins=(SPACING.LARGE, SPACING.SMALL),
        )
        if item.values:
            fill(lines, self._values(item))
        elif item.asks:
            choice = Choice(item.title, self)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.setMinimumWidth(_VALUE_WIDTH)
            choice.currentIndexChanged.connect(lambda: self.answered.emit(self.item.key, choice.key()))
            self.choices[""] = choice
            fill(lines, choice)
        self.show_item(item)

    def _values(self, item: EyeItem) -> QWidget:
        box = QWidget(self)
        lines = grid(on=box, spacing=(SPACING.SMALL, SPACING.TINY), stretch={2: 1})
        for line in item.values:
            word = Label("", box)
            theme.set_kind(word, "tone", "words")
            word.setFixedWidth(_VALUE_WIDTH)
            word.setText(elided(word.fontMetrics(), line.value, _VALUE_WIDTH))
            set_tip(word, line.value)
            choice = Choice(translate("ImportEye", "“{value}” means").format(value=line.value), box)
            theme.set_kind(choice, "small", True)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.setMinimumWidth(_VALUE_WIDTH)
            choice.currentIndexChanged.connect(
                lambda _, at=line.value, chosen=choice: self.mapped.emit(self.item.key, at, chosen.key())
            )
            count = Label(f"{line.rows:,}", box, tone="note")
            count.setMinimumWidth(18)
            count.setAlignment(Align.AlignRight | Align.AlignVCenter)
            arrow = Mark(box, "arrow-right", size=12)
            arrow.setFixedWidth(12)
            add_row(lines, [word, arrow, choice, count])
            self.choices[line.value] = choice
        return box

    def fits(self, item: EyeItem) -> bool:
        """Whether this block can show another state of the item as it is built."""
        mine = self.item
        return (
            (mine.key, mine.goes, mine.asks, mine.tone) == (item.key, item.goes, item.asks, item.tone)
            and [line.value for line in mine.values] == [line.value for line in item.values]
            and mine.offered == item.offered
        )

    def show_item(self, item: EyeItem) -> None:
        """Show the item as it is now."""
        self.item = item
        if isinstance(self.title, Button):
            self.title.set_text(item.title)
            self.title.setAccessibleDescription(spoken(f"{item.size} {item.text}"))
        elif isinstance(self.title, Label):
            self.title.setText(item.title)
        self._count.setText(item.size)
        self._text.setText(item.text)
        self._text.setVisible(bool(item.text))
        offered = list(item.offered)
        for line in item.values:
            self.choices[line.value].set_choices(offered, line.key)
        if item.asks and not item.values:
            self.choices[""].set_choices(offered, item.answer)


class EyePanel(QFrame):
    """All of it in a column that scrolls, and at its foot the columns that are kept."""

    wanted = Signal(str)
    mapped = Signal(str, str, str)
    answered = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_kind(self, "ground", "card")
        self.setAccessibleName(translate("ImportEye", "Needs your eye"))
        self._title = Label(translate("ImportEye", "Needs your eye"), self, tone="heading")
        self._count = Label("", self, tone="note")
        self._box = QWidget()
        self._list = column(on=self._box, spacing=0)
        self._area = ScrolledPage(self, self._box)
        self._box.setAutoFillBackground(False)
        self._foot = QWidget(self)
        theme.set_ground(self._foot, "foot")
        self._kept = column(on=self._foot, spacing=SPACING.HAIR, margins=(SPACING.LARGE, SPACING.MEDIUM))
        self._foot.hide()
        self.blocks: dict[str, EyeBlock] = {}
        column(
            row(
                stretched(self._title),
                self._count,
                margins=(SPACING.LARGE, SPACING.MEDIUM, SPACING.LARGE, SPACING.SMALL),
            ),
            rule(self),
            stretched(self._area),
            self._foot,
            on=self,
            spacing=0,
            margins=1,
        )

    def show_items(self, items: Sequence[EyeItem]) -> None:
        """Show what there is to look at; blocks stay where only their figures or choices changed."""
        count = sum(item.weight for item in items)
        self._count.setText(eye_count(list(items)) if count else "")
        keys = [item.key for item in items]
        if keys == list(self.blocks) and all(self.blocks[item.key].fits(item) for item in items):
            for item in items:
                self.blocks[item.key].show_item(item)
            return
        had = self._keyboard()
        clear(self._list)
        self.blocks = {}
        if not count:
            calm = Label(
                translate("ImportEye", "Everything was read without a doubt."), tone="note", wrap=True
            )
            said = row(stretched(calm), margins=(SPACING.LARGE, SPACING.MEDIUM))
            fill(self._list, holder(said, self._box), rule(self._box))
        for item in items:
            block = EyeBlock(item, self._box)
            block.wanted.connect(self.wanted)
            block.mapped.connect(self.mapped)
            block.answered.connect(self.answered)
            self.blocks[item.key] = block
            fill(self._list, block, rule(self._box))
        fill(self._list, STRETCH)
        self._give_back(had)

    def hasHeightForWidth(self) -> bool:
        """Return False: it scrolls in the height that there is. The names at its foot wrap, and would have
        the whole dialog scroll by its preferred height."""
        return False

    def _keyboard(self) -> tuple[str, str] | None:
        """Return the item and the value whose choice has the keyboard."""
        holder = keyboard_in(self)
        return next(
            (
                (key, value)
                for key, block in self.blocks.items()
                for value, choice in block.choices.items()
                if choice is holder
            ),
            None,
        )

    def _give_back(self, had: tuple[str, str] | None) -> None:
        """Give the keyboard to the choice of the same value, wherever it stands now."""
        if had is None:
            return
        for block in self.blocks.values():
            choice = block.choices.get(had[1])
            if choice is not None:
                choice.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_kept(self, kept: Sequence[tuple[str, str, str]]) -> None:
        """Show which columns are kept: title, how many, their names."""
        clear(self._kept)
        for title, count, names in kept:
            head = row(stretched(Label(title, tone="group")), Label(count, tone="note"))
            fill(self._kept, holder(head, self._foot), Label(names, self._foot, tone="note", wrap=True))
        self._foot.setVisible(bool(kept))
