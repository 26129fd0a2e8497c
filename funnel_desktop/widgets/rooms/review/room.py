"""The room of the weekly review: a week from its events, what is said of it, and what is promised."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import date
from math import inf
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QWidget,
)

from funnel_desktop.commands.records import PutRecords, RemoveRecords
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import Commitment
from funnel_desktop.method.review import shifted
from funnel_desktop.method.stages import Lever
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.in_time import RESTS_ON
from funnel_desktop.queries.review import (
    KnownEvents,
    ReviewContent,
    content_in_slices,
    latest_week,
    read_content,
)
from funnel_desktop.queries.verdict import verdict
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit.controls.chips import Notice
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.idle_work import AT_ONCE, IdleWork
from funnel_desktop.widgets.kit.keyboard import keyboard_in, on_keys
from funnel_desktop.widgets.kit.layout import (
    STRETCH,
    Align,
    column,
    grid,
    holder,
    placed,
    rearrange,
    row,
    stretched,
)
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.review.commitments import Made, Returned
from funnel_desktop.widgets.rooms.review.figure_card import FigureCard
from funnel_desktop.widgets.rooms.review.happened import Happened
from funnel_desktop.widgets.rooms.review.head import ReviewHead
from funnel_desktop.widgets.rooms.review.questions import Questions
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.wording.review import (
    FIGURES,
    figure_words,
    formula,
    notes_of,
    rows_of,
    week_days,
    week_name,
)
from funnel_desktop.wording.verdict import verdict_words

_NARROW = 760
"""Below this width the halves of the page stand under each other."""


class ReviewRoom(Room):
    """Shows the review of a week, this one to begin with; Alt+Left and Alt+Right go to others."""

    NEEDS = RESTS_ON | {"lead", "visit", "source_plan", "review", "commitment"}

    def __init__(self, file: OpenFile, parent: QWidget) -> None:
        super().__init__(file, parent)
        self._week: Week | None = None
        self._content: ReviewContent | None = None
        self._events = KnownEvents()
        self.model.changed.connect(self._events.follow)
        self._latest: Week | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.head = ReviewHead(self)
        self.notice = Notice("", "info", parent=self)
        self.notice.acted.connect(self._act)
        self.cards = {key: FigureCard(key, self) for key in FIGURES}
        self.setFocusProxy(self.cards["won"])
        self._notes = Label("", self, tone="note", wrap=True)
        self.happened = Happened(self)
        self.questions = Questions(self)
        self.returned = Returned(self)
        self.made = Made(self)
        self.work = IdleWork(self)
        for part in (self.notice, self.happened, self.questions, self.returned, self.made):
            part.hide()  # each comes when there is something on it
        self._connect()
        self._arrange()

    def _arrange(self) -> None:
        page = self._page = QWidget(self)
        self._figures = grid(spacing=SPACING.MEDIUM)
        self._place_cards(len(self.cards))
        self._left = holder(column(self.happened, self.returned, STRETCH, spacing=SPACING.LARGE), page)
        self._halves = row(stretched(self._left), placed(self.questions, Align.AlignTop, 1))
        column(
            self.notice,
            self._figures,
            self._notes,
            self._halves,
            self.made,
            STRETCH,
            on=page,
            spacing=SPACING.LARGE,
            margins=(SPACING.HUGE, SPACING.SMALL, SPACING.HUGE, SPACING.HUGE),
        )
        self.scroll_area = ScrolledPage(self, page, ground="")
        # The ways to other weeks and to paper stay while the page is scrolled.
        head = column(self.head, margins=(SPACING.HUGE, SPACING.LARGE, SPACING.HUGE, SPACING.SMALL))
        column(head, self.scroll_area, on=self, spacing=0)

    def _place_cards(self, columns: int) -> None:
        cards = list(self.cards.values())
        rearrange(self._figures, *(cards[at : at + columns] for at in range(0, len(cards), columns)))

    def _connect(self) -> None:
        self.head.previous.clicked.connect(lambda: self.go(-1))
        self.head.next.clicked.connect(lambda: self.go(1))
        self.head.now.clicked.connect(lambda: self.show_week(None))
        self.head.share_button.clicked.connect(self.share)
        self.head.print_button.clicked.connect(self.print_review)
        self.head.pdf_button.clicked.connect(self.save_pdf)
        for card in self.cards.values():
            card.wanted.connect(self._show_behind)
        self.happened.dealWanted.connect(self.dealWanted)
        self.happened.tableWanted.connect(self._show_table)
        self.questions.answered.connect(self._answer)
        self.questions.oftenWanted.connect(self._ask_as_often)
        self.happened.visitWanted.connect(self._open_visit)
        self.happened.leadWanted.connect(self.leadWanted)
        for promises in (self.returned, self.made):
            promises.changed.connect(self._change)
            promises.removed.connect(self._remove)
        self.made.added.connect(self._add)
        for key, act in (
            ("Alt+Left", lambda: self.go(-1)),
            ("Alt+Right", lambda: self.go(1)),
            ("Alt+Home", lambda: self.show_week(None)),
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_review),
        ):
            on_keys(self, act, key, reach=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # The week

    @property
    def week(self) -> Week:
        """The week shown."""
        return self._week or week_of(self.model.today)

    def go(self, weeks: int) -> None:
        """Show an earlier or later week, but none after this one."""
        wanted = shifted(self.week, weeks)
        if wanted.start <= week_of(self.model.today).start:
            self.show_week(wanted)

    def show_week(self, week: Week | None) -> None:
        """Show a week; None: this one."""
        self.commit()
        self._week = None if week == week_of(self.model.today) else week
        for edit in self.questions.edits.values():
            edit.revert()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.outdate()

    def begin(self) -> None:
        """Show the file, and what is expected of the period as soon as another forecast is there."""
        self.model.forecast.changed.connect(self._say_notes)
        super().begin()

    def end(self) -> None:
        """Show nothing more: the file is being left."""
        self.work.stop()
        self.model.forecast.changed.disconnect(self._say_notes)
        super().end()

    def _say_notes(self) -> None:
        """Say what is odd with the figures, and in the week that runs the verdict on the period."""
        content, model = self._content, self.model
        if content is None:
            return
        notes = notes_of(content, model.wording)
        if content.this_week and model.forecast.figures is not None:
            notes.insert(
                0, verdict_words(model.wording, verdict(model.figures, model.forecast.figures)).spoken
            )
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def refresh(self) -> None:
        """Read the week and show it; with very many deals part after part, the figures first."""
        self.work.start(self._everything(), AT_ONCE if self.model.very_many else inf)

    def _everything(self) -> Generator[object, None, None]:
        model, week = self.model, self.week
        content = yield from content_in_slices(model.session, model.figures, week, self._events)
        self._content = content
        self.head.week.setText(f"{week_name(week)} · {week.start + (week.end - week.start) / 2:%Y}")
        self.head.days.setText(week_days(week, model.language, content.today))
        self.head.now.setVisible(not content.this_week)
        self.head.next.setEnabled(not content.this_week)
        for words in figure_words(content, model.wording):
            self.cards[words.key].show_words(words)
        self._say_notes()
        self._say_empty(content)
        yield None
        self.happened.show_content(content, model)
        happened = self.happened.has_lines(content)
        self.happened.setVisible(happened)
        self._left.setVisible(happened or bool(content.returned))
        yield None
        self.questions.show_answers(
            content.answers,
            asks=content.asks,
            monthly=model.settings.review_questions == "monthly",
            read_only=not model.writable,
        )
        self.questions.show()
        self.returned.show_content(content, model)
        self.returned.setVisible(bool(content.returned))
        yield None
        self.made.show_content(content, model)
        self.made.show()

    def _say_empty(self, content: ReviewContent) -> None:
        self.notice.setVisible(content.figures.empty)
        if not content.figures.empty:
            return
        latest = latest_week(self.model.session, content.week.start)
        self._latest = latest
        if content.this_week:
            text = translate(
                "Review",
                "Nothing has happened in this week yet. What is won, lost, moved, added and visited "
                "comes here by itself.",
            )
        else:
            text = translate("Review", "Nothing is noted in this week.")
        self.notice.show_text(text)
        if latest is not None:
            action = translate("Review", "Go to {week}, the last one with events").format(
                week=f"{week_name(latest)} · {latest.start.year}"
            )
        else:
            action = translate("Review", "Go to the board")
        self.notice.set_action(action)

    def _act(self) -> None:
        if self._latest is not None:
            self.show_week(self._latest)
        else:
            self.roomWanted.emit("board")

    # Changing

    def commit(self) -> None:
        """Store what is being typed."""
        if self.model.writable and self._content is not None:
            self.questions.commit()
            self.returned.commit()
            self.made.commit()

    def _execute(self, command: PutRecords | RemoveRecords) -> None:
        if not self.flow.execute(command):
            self.outdate()

    def _answer(self, field: str, text: str) -> None:
        content = self._content
        if content is None:
            return
        review = content.answers._replace(**{field: text})
        if not review.id:
            review = review._replace(id=new_id())
        # Known at once: two answers stored one after the other make one record.
        self._content = content._replace(answers=review)
        self._execute(PutRecords((review,), _of_week(content.week)))

    def _ask_as_often(self, how: str) -> None:
        self.flow.change_settings({"review_questions": how})

    def _open_visit(self, identifier: str) -> None:
        from funnel_desktop.widgets.rooms.visits.visit_flow import VisitFlow

        VisitFlow(self.window(), self.model, self.flow).edit(identifier)

    def _add(self, lever: Lever, text: str, due: date) -> None:
        entry = Commitment(new_id(), self.week.start.isoformat(), lever, text, due.isoformat())
        self._execute(PutRecords((entry,), message("Undo", "commit to “{what}”", what=text)))

    def _change(self, entry: Commitment) -> None:
        called = {
            "yes": message("Undo", "note “{what}” as kept", what=entry.text),
            "no": message("Undo", "note “{what}” as not kept", what=entry.text),
        }.get(entry.kept, message("Undo", "change the commitment “{what}”", what=entry.text))
        self._execute(PutRecords((entry,), called))

    def _remove(self, entry: Commitment) -> None:
        self._execute(
            RemoveRecords((entry,), message("Undo", "remove the commitment “{what}”", what=entry.text))
        )

    # The deals behind

    def _show_behind(self, key: str) -> None:
        model, week = self.model, self.week
        if self._content is None:
            return
        if key == "visits" and not self._content.figures.visited:
            self.roomWanted.emit("visits")
            return
        name = next(words.name for words in figure_words(self._content, model.wording) if words.key == key)
        title = f"{name} · {week_name(week)} · {week_days(week, model.language, model.today)}"
        self.flow.list_deals(
            title, lambda: rows_of(read_content(model.session, model.figures, week), key), formula(key)
        )

    def _show_table(self, title: str, rows: list[int]) -> None:
        self.flow.list_deals(f"{title} · {week_name(self.week)}", lambda: rows)

    # Paper

    def share(self) -> None:
        """Show the report on the week shown, to be sent."""
        from funnel_desktop.widgets.rooms.review.share import ShareDialog

        self.commit()
        ShareDialog(self.window(), OpenFile(self.model, self.flow), self.week).run()

    def print_review(self) -> None:
        """Ask for a printer and print the page."""
        from funnel_desktop.widgets.rooms.review.printing import ask_and_print

        self._give_out(ask_and_print)

    def save_pdf(self) -> None:
        """Ask for a file and save the page as PDF."""
        from funnel_desktop.widgets.rooms.review.printing import ask_and_save

        self._give_out(ask_and_save)

    def _give_out(self, ask: Callable[[QWidget, ReviewContent, SessionModel], Path | None]) -> None:
        """Ask where the page goes, and tell the file in which it lies then."""
        self.commit()
        if self._content is None:
            return
        content = read_content(self.model.session, self.model.figures, self.week)
        try:
            path = ask(self, content, self.model)
        except FunnelError as error:
            self.flow.complain(error.message)
            return
        if path is not None:
            self.tell_written(message("Review", "Saved as {path}.", path=path))

    # Qt

    def say_words(self) -> None:
        """Say what is the same whatever the file says."""
        self.setAccessibleName(translate("Review", "Weekly review"))
        self.made.forget_rows()
        self.returned.forget_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves beside or under each other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)
            self.head.set_narrow(narrow)
            self._place_cards(3 if narrow else len(self.cards))

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is typed when another room is entered."""
        super().hideEvent(event)
        if self.work.busy:
            self.work.stop()
            self.outdate()
        self.commit()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring what has the keyboard into view, as Tab may go below the edge."""
        if new is None or not self._page.isAncestorOf(new):
            return
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        # Asked anew: what had the keyboard may be gone with the line it was on.
        widget = keyboard_in(self)
        if widget is not None and self._page.isAncestorOf(widget):
            place = QRect(widget.mapTo(self._page, widget.rect().topLeft()), widget.size())
            middle = place.center()
            self.scroll_area.ensureVisible(
                middle.x(), middle.y(), place.width() // 2, place.height() // 2 + SPACING.LARGE
            )


def _of_week(week: Week) -> Message:
    return message("Undo", "answer the review of week {number}", number=week.number)
