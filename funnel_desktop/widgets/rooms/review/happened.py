"""What happened in the week, line by line: won, lost, moved, put off, added, new leads, visits made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.method.review import Closing, lost_reasons
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.review import ReviewContent
from funnel_desktop.text import dotted
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel, Label, Mark
from funnel_desktop.widgets.kit.keyboard import holds_keyboard
from funnel_desktop.widgets.kit.layout import STRETCH, Align, clear, column, fill, row, stretched
from funnel_desktop.widgets.kit.plain_text import elided, entry_words, set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.review.card import ReviewCard
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.leads import end_words
from funnel_desktop.wording.punctuation import enumerated
from funnel_desktop.wording.review import deal_name, reason_name

_LINES = 6
_NOTE = 120
"""Pixels that what is said of a line has at least."""


class _Link(Button):
    """A link that ends in … where there is no more room."""

    def __init__(self, words: str, parent: QWidget) -> None:
        self._words = words
        super().__init__(words, "link", parent=parent)
        set_tip(self, words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of all the words, whatever is shown of them."""
        width = self.fontMetrics().horizontalAdvance(self._words) + 2 * SPACING.SMALL
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for little."""
        return QSize(2 * SPACING.HUGE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        room = self.width() - 2 * SPACING.TINY
        shown = elided(self.fontMetrics(), self._words, room)
        self.setText(entry_words(shown))


class Happened(ReviewCard):
    """A card of lines. Each opens its deal, or the deals of its reason."""

    GAP = SPACING.SMALL

    dealWanted = Signal(int)
    visitWanted = Signal(str)
    leadWanted = Signal(str)
    tableWanted = Signal(str, list)
    """Title and handles of deals to be shown as a table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.links: list[QWidget] = []
        self._shown: object = None
        self._lines = column(spacing=SPACING.HAIR)
        self.add(self.heading, self._lines, STRETCH)

    def show_content(self, content: ReviewContent, model: SessionModel) -> None:
        """Show the lines of a week; the same ones stay as they are."""
        figures = content.figures
        lists = (figures.forward, figures.back, content.slipped, figures.added, content.leads_now_deals)
        rows = [row for listed in lists for row in listed[:_LINES]]
        cards = model.session.cards(rows) if rows else []
        about = (figures.won, figures.lost, figures.reopened, lists, cards, content.leads, content.visits)
        stamp = (about, model.language, model.settings.amount_unit, model.playbook)
        if stamp == self._shown:
            return
        self._shown = stamp
        had = next((at for at, link in enumerate(self.links) if holds_keyboard(link)), -1)
        self.links = []
        clear(self._lines)
        self.heading.setText(translate("Review", "What happened"))
        won = sorted(figures.won, key=lambda deal: -(deal.amount_minor or 0))
        if won:
            self._group(translate("Review", "Won"), "won", len(won))
        self._deals(won, translate("Review", "Won"), model)
        if figures.lost:
            self._group(translate("Review", "Lost, and why"), "lost", len(figures.lost))
        for line in lost_reasons(figures.lost)[:_LINES]:
            name = reason_name(model.wording, line.reason)
            title = translate("Review", "Lost: {reason}").format(reason=name)
            self._line(
                name,
                translate("Review", "%n deal(s)", "", len(line.rows)),
                model.wording.amount(line.sum_minor),
                partial(self.tableWanted.emit, title, list(line.rows)),
            )
        if figures.reopened:
            self._group(translate("Review", "Opened again"), "undo", len(figures.reopened))
            self._deals(list(figures.reopened), translate("Review", "Opened again"), model)
        reached = {row: model.wording.stage(stage) for row, stage in figures.reached.items()}
        self._cards(figures.back, translate("Review", "Moved back"), "arrow-left", model, reached)
        self._cards(figures.forward, translate("Review", "Moved forward"), "arrow-right", model, reached)
        self._cards(content.slipped, translate("Review", "Put off"), "calendar", model, {})
        self._cards(figures.added, translate("Review", "New deals"), "plus", model, {})
        self._new_leads(content, model)
        self._visits(content, model)
        if had >= 0 and self.links:
            self.links[min(had, len(self.links) - 1)].setFocus()

    @staticmethod
    def has_lines(content: ReviewContent) -> bool:
        """Whether there is anything to show of a week."""
        figures = content.figures
        deals = (figures.won, figures.lost, figures.reopened, figures.forward, figures.back, figures.added)
        return any((*deals, content.slipped, content.leads, content.leads_now_deals, content.visits))

    def _cards(
        self, rows: Sequence[int], title: str, icon: str, model: SessionModel, notes: Mapping[int, str]
    ) -> None:
        """Show deals as a group of lines, each with its note."""
        if not rows:
            return
        self._group(title, icon, len(rows))
        for card in model.session.cards(rows[:_LINES]):
            name = dotted((card.customer, card.project)) or translate("Review", "Without a name")
            amount = model.wording.short_amount_of(card)
            self._line(name, notes.get(card.row, ""), amount, partial(self.dealWanted.emit, card.row))
        self._rest(title, list(rows))

    def _new_leads(self, content: ReviewContent, model: SessionModel) -> None:
        """Show the leads that came, with those that are deals by now."""
        number = len(content.leads) + len(content.leads_now_deals)
        if not number:
            return
        self._group(translate("Review", "New leads"), "leads", number)
        for lead in content.leads[:_LINES]:
            name = dotted((lead.customer, lead.project)) or translate("Review", "Without a name")
            self._line(name, end_words(model.wording, lead), "", partial(self.leadWanted.emit, lead.id))
        note = translate("Review", "a deal by now")
        for card in model.session.cards(content.leads_now_deals[:_LINES]):
            name = dotted((card.customer, card.project)) or translate("Review", "Without a name")
            self._line(
                name, note, model.wording.short_amount_of(card), partial(self.dealWanted.emit, card.row)
            )
        self._left_out(number, min(_LINES, len(content.leads)) + min(_LINES, len(content.leads_now_deals)))

    def _visits(self, content: ReviewContent, model: SessionModel) -> None:
        """Show the visits made, each with what came of it."""
        if not content.visits:
            return
        self._group(translate("Review", "Visits made"), "visits", len(content.visits))
        for visit in content.visits[:_LINES]:
            name = dotted((visit.customer, visit.person)) or translate("Review", "Without a name")
            day = short_day(visit.done_date, model.language, content.today)
            words = visit.outcome or visit.purpose
            self._line(name, words, day, partial(self.visitWanted.emit, visit.id))
        self._left_out(len(content.visits), _LINES)

    def _left_out(self, number: int, shown: int) -> None:
        if number > shown:
            words = translate("Review", "and %n more", "", number - shown)
            fill(self._lines, Label(words, self, tone="note"))

    def _deals(self, deals: list[Closing], title: str, model: SessionModel) -> None:
        for deal in deals[:_LINES]:
            self._line(
                deal_name(deal),
                "",
                model.wording.short_amount_of(deal),
                partial(self.dealWanted.emit, deal.row),
            )
        self._rest(title, [deal.row for deal in deals])

    def _group(self, title: str, icon: str, count: int) -> None:
        line = QWidget(self)
        name, number = Label(title, line, tone="group"), Label(f"{count:,}", line, tone="note")
        row(
            Mark(line, icon),
            name,
            STRETCH,
            number,
            on=line,
            spacing=SPACING.SMALL,
            margins=(0, SPACING.SMALL, 0, 0),
        )
        fill(self._lines, line)

    def _line(self, name: str, note: str, amount: str, act: object) -> None:
        line = QWidget(self)
        button = _Link(name, line)
        button.setAccessibleName(enumerated(part for part in (name, note, amount) if part))
        button.clicked.connect(act)
        self.links.append(button)
        between = ElidedLabel(note, line, tone="note")
        # A long name gives way to what is said of it.
        between.setMinimumWidth(min(_NOTE, between.fontMetrics().horizontalAdvance(note)))
        figure = Label(amount, line, align=Align.AlignRight | Align.AlignVCenter)
        rest = (stretched(between),) if note else (between, STRETCH)
        row(button, *rest, figure, on=line, spacing=SPACING.MEDIUM)
        fill(self._lines, line)

    def _rest(self, title: str, rows: list[int]) -> None:
        if len(rows) <= _LINES:
            return
        words = translate("Review", "Show all %n", "", len(rows))
        button = Button(words, "link", parent=self)
        button.setAccessibleName(f"{title}: {words}")
        button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(partial(self.tableWanted.emit, title, rows))
        self.links.append(button)
        fill(self._lines, button)
