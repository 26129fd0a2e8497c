"""The tray of leads, left of Target: its head, the cards, and the line that adds one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.models.lead_model import LEAD, LeadModel, LeadWords
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.board.column import CardColumn
from funnel_desktop.widgets.board.column_header import HEIGHT, STAGE_LINE
from funnel_desktop.widgets.board.quick_add import HEIGHT as LINE
from funnel_desktop.widgets.board.quick_add import AddButton, QuickAdd
from funnel_desktop.widgets.kit import icons, language, theme
from funnel_desktop.widgets.kit.controls.buttons import IconButton
from funnel_desktop.widgets.kit.layout import STRETCH, Align, placed, row
from funnel_desktop.widgets.kit.paint import text_line
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SIZE, SPACING
from funnel_desktop.widgets.leads.card import LeadDelegate
from funnel_desktop.widgets.leads.view import LeadView
from funnel_desktop.wording.punctuation import listed

WIDTH, NARROW = 168, 140
"""Width of the tray, and where the six columns would become narrow beside it."""

COLUMNS = 6 * 140
"""What the columns need for the tray to have its full width."""


class LeadHeader(QWidget):
    """Name, number of leads and of first visits overdue; buttons to paste and to put the tray away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.paste = IconButton("import", "", self)
        self.close_ = IconButton("chevron-left", "", self)
        buttons = (placed(button, Align.AlignTop) for button in (self.paste, self.close_))
        row(STRETCH, *buttons, on=self, spacing=0, margins=(0, STAGE_LINE + 1, SPACING.TINY, 0))
        self._name = self._count = self._overdue = ""

    def say(self, name: str, count: str, overdue: str) -> None:
        """Show other words; ``overdue`` may be empty."""
        self._name, self._count, self._overdue = name, count, overdue
        self.setAccessibleName(listed([part for part in (name, count, overdue) if part]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three lines, as the columns have them."""
        colours = theme.palette()
        painter = QPainter(self)
        left, y = SPACING.MEDIUM + SPACING.HAIR, STAGE_LINE + SPACING.MEDIUM
        room = self.width() - left - SPACING.MEDIUM
        bold, note, small = theme.font(SIZE.TEXT, bold=True), theme.font(SIZE.NOTE), theme.font(SIZE.SMALL)
        text_line(painter, QRectF(left, y, room, 18), self._name, bold, colours.text)
        text_line(painter, QRectF(left, y + 18, room, 16), self._count, note, colours.muted)
        if self._overdue:
            icons.paint(painter, "overdue", left, y + 36, 12, colours.bad)
            text_line(painter, QRectF(left + 16, y + 34, room - 16, 16), self._overdue, small, colours.bad)
        painter.end()


class LeadQuickAdd(QuickAdd):
    """The line at the foot: one lead, or a line copied from a spreadsheet."""

    def say_words(self) -> None:
        """Say it in the language of the window."""
        self.button.setText(translate("Leads", "Add lead"))
        says = translate("Leads", "Add a lead")
        self.button.setAccessibleName(says)
        if self._field is not None:
            self._field.setAccessibleName(says)
            self._field.setPlaceholderText(translate("Leads", "Customer, contact, phone"))
            set_tip(
                self._field,
                translate(
                    "Leads",
                    "Customer, contact, position, phone, source, note, date of the first visit: as much as "
                    "is known, with commas between. Enter adds it, Escape closes.",
                ),
            )


class LeadTray(CardColumn):
    """The leads of a session as one more column, which is none of the funnel.

    It asks and shows, ``flow.LeadFlow`` changes.
    """

    model: LeadModel
    view: LeadView

    pasteWanted = Signal()
    closeWanted = Signal()
    menuWanted = Signal(list, QPoint)
    opened = Signal(int)
    asked = Signal(str)
    """What a key asked for about the selected leads (see LeadView)."""

    def __init__(self, session: SessionModel, parent: QWidget) -> None:
        super().__init__(LEAD, parent)
        self._session = session
        self.words = LeadWords(lambda: session.wording, short=session.short_customers.names)
        self.model = LeadModel(session, self.words)
        self.delegate = LeadDelegate(self.words, self)
        self.setFixedWidth(NARROW)
        self.header = LeadHeader(self)
        self.view = LeadView(self.model, self.delegate, self)
        self.quick = LeadQuickAdd(self)
        self.ended = AddButton(self)
        self.ended.setFixedHeight(LINE)
        self.ended.hide()
        self.lay_out(self.header)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.ended)
        self.quick.setEnabled(session.writable)
        self.header.paste.setEnabled(session.writable)
        self.ended.clicked.connect(lambda: self.show_ended(not self.model.shows_ended))
        self.header.paste.clicked.connect(self.pasteWanted)
        self.header.close_.clicked.connect(self.closeWanted)
        self.view.opened.connect(self.opened)
        self.view.menuAsked.connect(self.menuWanted)
        self.view.wanted.connect(self.asked)
        self.model.refreshed.connect(self._follow)
        theme.notifier().changed.connect(self._repaint)
        language.speak(self.say_words)

    def fit(self, width: int) -> None:
        """Take its part of a board of this width: Won has to stay in view, a lead's name too."""
        self.setFixedWidth(WIDTH if width - WIDTH >= COLUMNS + 10 * SPACING.MEDIUM else NARROW)

    def selected_rows(self) -> list[int]:
        """Return the handles of the selected leads, in order."""
        return self.view.selected_rows()

    def take_focus(self) -> None:
        """Put the keyboard on the cards, or on the line that adds the first one."""
        if self.model.count == 0 and self._session.writable:
            self.quick.open()
            return
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.view.ensure_current()
        if not self.selected_rows() and self.model.rowCount():
            self.view.choose(max(0, self.view.currentIndex().row()), Qt.KeyboardModifier.NoModifier)

    def show_ended(self, ended: bool) -> None:
        """Show the leads that were ended, or again those that wait."""
        self.view.shows_ended = ended
        self.quick.setVisible(not ended)
        self.model.show_ended(ended)
        self.view.ensure_current()

    def reveal(self, rows: list[int]) -> None:
        """Select these leads, scroll to the first and tint them for a moment."""
        if rows and self.view.select_rows(rows):
            self.view.scrollTo(self.model.index_of(rows[0]))
            self.view.flash(frozenset(rows))

    def _follow(self) -> None:
        # A card is painted anew when what it shows differs; its telephone number it does not know.
        self.delegate.forget()
        self.view.searching = self._session.index.filter.active
        self._describe()
        self._repaint()

    def _describe(self) -> None:
        ended = self.model.ended
        self.ended.setVisible(bool(ended) or self.model.shows_ended)
        self.ended.icon_name = "chevron-left" if self.model.shows_ended else "chevron-right"
        back, there = (
            translate("Leads", "Back to the leads"),
            translate("Leads", "%n lead(s) ended", "", ended),
        )
        self.ended.setText(back if self.model.shows_ended else there)
        self.ended.setAccessibleName(self.ended.text())
        self.ended.update()
        if self.model.shows_ended:
            self._describe_ended(ended)
            return
        name = self.name = translate("Leads", "Leads")
        count, shown = self.model.count, self.model.rowCount()
        visited = self.model.visited
        words = translate("Leads", "%n waiting", "", count - visited)
        if visited:
            words = listed([words, translate("Leads", "%n visited", "", visited)])
        if shown != count:
            words = translate("Column", "{shown} of {count}").format(shown=f"{shown:,}", count=f"{count:,}")
        late = self.model.overdue()
        overdue = translate("Leads", "%n visit(s) overdue", "", late) if late else ""
        self.header.say(name, words if count else "", overdue)
        self.setAccessibleName(name)
        self.view.setAccessibleName(listed([name, translate("Leads", "%n lead(s)", "", shown)]))

    def _describe_ended(self, count: int) -> None:
        """Say how many leads were ended."""
        name = self.name = translate("Leads", "Ended leads")
        shown = self.model.rowCount()
        words = translate("Leads", "%n lead(s)", "", count)
        if shown != count:
            words = translate("Column", "{shown} of {count}").format(shown=f"{shown:,}", count=f"{count:,}")
        self.header.say(translate("Leads", "Ended leads"), words, "")
        self.setAccessibleName(name)
        self.view.setAccessibleName(listed([name, translate("Leads", "%n lead(s)", "", shown)]))

    def _repaint(self) -> None:
        self.words.check()
        self.header.update()
        self.view.viewport().update()
        self.update()

    def say_words(self) -> None:
        """Say everything in the language of the window."""
        self.words.refresh()
        set_tip(self.ended, translate("Leads", "Leads without an opportunity, and why"))
        self.header.paste.set_name(translate("Leads", "Paste rows from a spreadsheet…"))
        self.header.close_.set_name(translate("Leads", "Put the tray away"))
        self.model.refresh()

    def line_colour(self) -> QColor:
        """Return a grey: leads are outside the funnel."""
        return theme.palette().line
