"""Dialogs that ask for fields: what each is called, where it stands, and where it is said what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from funnel_desktop.widgets.kit.announce import announce
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.fields import Field, TypedEdit
from funnel_desktop.widgets.kit.controls.labels import Problem
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.layout import STRETCH, Margins, column, fill, grid, row
from funnel_desktop.widgets.kit.plain_text import elided, entry_words, set_tip
from funnel_desktop.widgets.kit.theme import SPACING

COLUMNS = 6
"""How many columns a form has."""


def form_grid(gaps: int | tuple[int, int], *, on: QWidget | None = None, margins: Margins = 0) -> QGridLayout:
    """Return an empty grid of six columns of the same width; see ``layout.grid``."""
    return grid(on=on, spacing=gaps, margins=margins, stretch=dict.fromkeys(range(COLUMNS), 1))


def put(cells: QGridLayout, widget: QWidget, row: int, column: int = 0, columns: int = COLUMNS) -> None:
    """Put a widget at a place of a form: row and column from 0, and how many of the six columns it takes."""
    cells.addWidget(widget, row, column, 1, columns)


class FormDialog(FunnelDialog):
    """Asks for something; ``problem``, beside the buttons, says what is missing.

    Subclasses end with ``self.add_buttons(word, left=self.problem)``.
    """

    BODY = (SPACING.LARGE, SPACING.WIDE)
    GAP = SPACING.MEDIUM

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title)
        self.problem = Problem("", self, wrap=True, tone="bad")

    def field(self, words: str, editor: QWidget) -> Field:
        """Return an editor with its label; the dialog takes another height when it shows a problem."""
        field = Field(words, editor, self)
        if isinstance(editor, TypedEdit):
            editor.problemChanged.connect(lambda _text: self.refit())
        return field

    def refuse(self, sentence: str, editor: QWidget) -> None:
        """Say what is missing and lead there."""
        self.problem.setText(sentence)
        editor.setAccessibleDescription(sentence)
        announce(self, sentence)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.refit()

    def all_read(self, *editors: TypedEdit) -> bool:
        """Whether all can be read; else the first that cannot says why and has the keyboard."""
        for editor in editors:
            if not editor.commit():
                editor.setFocus(Qt.FocusReason.TabFocusReason)
                return False
        return True

    def pills(
        self, proposals: Sequence[str], called: Callable[[str], str], take: Callable[[str], None]
    ) -> QVBoxLayout:
        """Return rows of sentences that are taken at a click; ``called`` names one to a screen reader.

        None makes the dialog wider: what does not fit into a row goes into the next one, and one that is
        wider than the dialog is cut there.
        """
        rows = column(spacing=SPACING.SMALL)
        line, left = None, 0
        for words in proposals:
            button = Button(words, "pill", parent=self)
            button.setAccessibleName(called(words))
            button.clicked.connect(lambda _checked=False, words=words: take(words))
            button.ensurePolished()
            wide = button.sizeHint().width()
            if wide > self.inner_width():
                set_tip(button, words)
                less = wide - self.inner_width()
                metrics = button.fontMetrics()
                button.setText(entry_words(elided(metrics, words, metrics.horizontalAdvance(words) - less)))
                wide = button.sizeHint().width()
            if line is None or wide > left:
                line, left = row(STRETCH, spacing=SPACING.SMALL), self.inner_width()
                fill(rows, line)
            line.insertWidget(line.count() - 1, button)
            left -= wide + SPACING.SMALL
        return rows


class GridDialog(FormDialog):
    """A form whose fields stand in a grid of six columns."""

    ROW_GAP = SPACING.LARGE
    """Between the rows."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title)
        self.fields: dict[str, Field] = {}
        self._grid = form_grid((SPACING.LARGE, self.ROW_GAP))
        fill(self.body, self._grid, STRETCH)

    def add_field(self, name: str, words: str, editor: QWidget, place: tuple[int, int, int]) -> Field:
        """Put a field at its place: row and column from 0, and how many of the six columns it takes."""
        field = self.fields[name] = self.field(words, editor)
        self.add_at(field, *place)
        return field

    def add_at(self, widget: QWidget, row: int, column: int = 0, columns: int = COLUMNS) -> None:
        """Put something else than a field at a place; from side to side unless it says otherwise."""
        put(self._grid, widget, row, column, columns)
