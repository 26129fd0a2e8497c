"""What a rep does in the weekly review: look, answer, promise, say what was kept, print, send."""

from __future__ import annotations

import re
import sqlite3
import zlib
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.closing import LoseDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.deals import AddDeal, EditDeal, MoveDeals, SetSettings
from funnel_desktop.commands.records import PutRecords
from funnel_desktop.commands.session import Session
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import Commitment, Review, SourcePlan, Visit
from funnel_desktop.method.review import asks_questions, figures_of, shifted
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.queries.review import read_content
from funnel_desktop.text import message
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.rooms.review.room import ReviewRoom
from funnel_desktop.widgets.rooms.visits.visit_dialog import VisitDialog
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.wording.review import FigureWords
from tests.widgets.look.typing_hand import type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, cancelled, chosen, press, said, undo_words

WAN = 10_000 * 100
ALT = Qt.KeyboardModifier.AltModifier


def at(day: date) -> datetime:
    """Noon of a day on this computer."""
    return datetime.combine(day, time(12)).astimezone()


class Diary:
    """A file in which things happen on the days we say."""

    def __init__(self, path: Path) -> None:
        self.day = date.today()
        self.session = Session.create(path, clock=lambda: at(self.day))
        self.rows: dict[str, int] = {}

    def add(self, day: date, customer: str, amount: int, stage: str = "target") -> int:
        self.day = day
        values = {"customer": customer, "amount_minor": amount * WAN, "units": 2}
        change = self.session.execute(AddDeal(values, stage))
        assert change.deals
        self.rows[customer] = change.deals[0].row
        return self.rows[customer]

    def win(self, day: date, customer: str, amount: int) -> None:
        self.day = day
        self.session.execute(WinDeal(self.rows[customer], amount * WAN, 2, day.isoformat()))

    def lose(self, day: date, customer: str, reason: str) -> None:
        self.day = day
        self.session.execute(LoseDeals((self.rows[customer],), reason, note="words"))

    def move(self, day: date, customer: str, stage: str) -> None:
        self.day = day
        row = self.rows[customer]
        self.session.execute(MoveDeals((row,), stage, reasons={row: "why"}))


@pytest.fixture
def this_week() -> Week:
    return week_of(date.today())


@pytest.fixture
def diary(tmp_path: Path, this_week: Week) -> Path:
    """Last week: 30 won, two lost for their price, one forward, one back, one there and back, five added
    (one of them two weeks ago); two visits planned, one done. The target is 500 by the end of ten weeks."""
    path = tmp_path / "diary.funnel"
    monday = shifted(this_week, -1).start
    days = [monday + timedelta(days=number) for number in range(7)]
    diary = Diary(path)
    diary.add(days[0] - timedelta(days=1), "old", 10)
    for number, customer in enumerate(("won", "cheap", "dear", "back")):
        diary.add(days[number], customer, 30 + number, "qualified")
    diary.move(days[1], "old", "qualified")
    diary.move(days[3], "back", "target")
    diary.add(days[6], "restless", 7)
    diary.move(days[6], "restless", "intent")
    diary.move(days[6], "restless", "target")
    diary.win(days[4], "won", 30)
    diary.lose(days[5], "cheap", "price")
    diary.lose(days[6], "dear", "price")
    visits = (
        Visit(new_id(), None, None, "old", planned_date=days[2].isoformat(), done_date=days[2].isoformat()),
        Visit(new_id(), None, None, "back", planned_date=days[3].isoformat()),
    )
    diary.session.execute(PutRecords(visits, message("Undo", "visits")))
    diary.session.execute(
        SetSettings(
            replace(
                diary.session.settings,
                target_minor=500 * WAN,
                average_minor=50 * WAN,
                amount_unit=10_000,
                period_start=monday,
                period_end=monday + timedelta(days=69),
            )
        )
    )
    diary.session.close()
    return path


def room_of(window: MainWindow) -> ReviewRoom:
    window.rooms.enter("review")
    room = window.rooms.room("review")
    assert isinstance(room, ReviewRoom)
    return room


def card(room: ReviewRoom, key: str) -> tuple[str, str, str]:
    shown = room.cards[key]
    return shown.text_of("figure"), shown.text_of("plan"), shown.text_of("before")


def records(window: MainWindow, kind: type[Review] | type[Commitment]) -> list[object]:
    assert window.model is not None
    return list(window.model.session.store.records.all(kind))


def test_last_week_by_its_events(open_window: MakeWindow, diary: Path) -> None:
    room = room_of(open_window(diary))
    assert room.cards["won"].hasFocus()
    press(Qt.Key.Key_Left, ALT, room)
    assert card(room, "won") == ("¥300k", "▼ Needed on Mon: ¥500k", "Week before: ¥0")
    assert card(room, "lost")[:2] == ("2", "Mostly: Price")
    assert card(room, "moved")[0] == "1"
    assert room.cards["moved"].text_of("detail") == "1 back"
    assert card(room, "added") == ("5", "", "Week before: 1")
    assert card(room, "visits") == ("1", "▼ Planned: 2", "Week before: 0")
    press(Qt.Key.Key_Right, ALT, room)
    assert card(room, "won")[0] == "¥0"
    # 470 are missing, over the nine weeks from this Monday on.
    assert card(room, "won")[1:] == ("Needed on Mon: ¥522k", "Week before: ¥300k")
    press(Qt.Key.Key_Right, ALT, room)
    assert room.week == week_of(date.today()), "there is no week after this one"


def test_a_figure_opens_its_deals_and_a_deal_its_sheet(open_window: MakeWindow, diary: Path) -> None:
    window = open_window(diary)
    room = room_of(window)
    room.go(-1)
    room.cards["lost"].setFocus()
    press(Qt.Key.Key_Return)
    table = window.findChild(DealTable)
    assert table is not None
    shown = {table._proxy.index(row, 0).data() for row in range(table._proxy.rowCount())}
    assert shown == {"cheap", "dear"}
    table.opened.emit(table.selected()[0])
    assert window.sheet.shown is not None
    assert window.sheet.shown.row() == table.selected()[0]
    table.close()


def test_history_stays_when_a_deal_goes_on(diary: Path, this_week: Week) -> None:
    """What was put right counts once. What was opened again is won no more, and last week says so."""
    last = shifted(this_week, -1)
    session = Session.open(diary)
    rows = {deal.customer: deal.row for deal in session.store.deals.all_deals()}
    asked = session.store.review_figures
    session.execute(EditDeal(rows["won"], {"amount_minor": 31 * WAN}))
    assert figures_of(asked.events(last)).won_minor == 31 * WAN
    day = (last.end - timedelta(days=1)).isoformat()
    session.execute(WinDeal(rows["won"], 32 * WAN, 2, day))
    assert [deal.amount_minor for deal in figures_of(asked.events(last)).won] == [32 * WAN]
    session.execute(ReopenDeals((rows["won"],), "intent"))
    then = figures_of(asked.events(last))
    assert then.won == ()
    assert [deal.amount_minor for deal in then.taken_back] == [32 * WAN]
    assert len(figures_of(asked.events(this_week)).reopened) == 1
    session.close()


def test_an_answer_is_stored_when_left_and_taken_back_as_one_step(
    qtbot: QtBot, open_window: MakeWindow, diary: Path, this_week: Week
) -> None:
    window = open_window(diary)
    room = room_of(window)
    first, second = room.questions.edits["reached"], room.questions.edits["learned"]
    first.setFocus()
    type_words(first, "Not quite")
    assert records(window, Review) == []
    press(Qt.Key.Key_Tab)
    assert second.hasFocus()
    (review,) = records(window, Review)
    assert isinstance(review, Review)
    assert (review.week_start, review.reached) == (this_week.start.isoformat(), "Not quite")
    type_words(second, "每周两次拜访")
    # Another room is entered in the middle of typing: it is stored too, in the same record.
    window.rooms.enter("board")
    (review,) = records(window, Review)
    assert isinstance(review, Review)
    assert (review.reached, review.learned) == ("Not quite", "每周两次拜访")
    assert "answer the review of week" in undo_words(window)
    window.undo()
    (review,) = records(window, Review)
    assert isinstance(review, Review)
    assert (review.reached, review.learned) == ("Not quite", "")
    room_of(window)
    assert (first.toPlainText(), second.toPlainText()) == ("Not quite", "")
    window.undo()
    assert records(window, Review) == []
    assert first.toPlainText() == ""
    # The week before has answers of its own.
    type_words(first, "This week")
    room.go(-1)
    assert first.toPlainText() == ""
    room.go(1)
    assert first.toPlainText() == "This week"


def test_a_commitment_is_made_and_asked_for_in_the_next_review(
    open_window: MakeWindow, diary: Path, this_week: Week
) -> None:
    window = open_window(diary)
    room = room_of(window)
    room.go(-1)
    line = room.made.lines["win_rate"]
    line.text.setFocus()
    type_words(line.text, "Draw every chain")
    press(Qt.Key.Key_Tab)
    line.due.setText("bad")
    press(Qt.Key.Key_Return)
    assert records(window, Commitment) == [], "a date that cannot be read is asked for again"
    assert line.text.text() == "Draw every chain"
    line.due.setText(this_week.end.isoformat())
    press(Qt.Key.Key_Return)
    line.text.setFocus()
    type_words(line.text, "And another")
    press(Qt.Key.Key_Return)
    made = records(window, Commitment)
    assert len(made) == 2, "several for one lever"
    entry = made[0]
    assert isinstance(entry, Commitment)
    assert (entry.lever, entry.text) == ("win_rate", "Draw every chain")
    assert entry.week_start == shifted(this_week, -1).start.isoformat()
    assert entry.due_date == this_week.end.isoformat()
    room.go(1)
    row = room.returned.rows[entry.id]
    assert row.words.text() == "Draw every chain"
    row.kept.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Y)
    (kept,) = [c for c in records(window, Commitment) if isinstance(c, Commitment) and c.id == entry.id]
    assert isinstance(kept, Commitment)
    assert kept.kept == "yes"
    assert "as kept" in undo_words(window)
    window.undo()
    assert room.returned.rows[entry.id].kept.value() == ""
    # Its own week still shows it, and can take it away.
    room.go(-1)
    room.made.rows[entry.id].remove.click()
    assert len(records(window, Commitment)) == 1
    window.undo()
    assert entry.id in room.made.rows


def make_and_retype(room: ReviewRoom) -> str:
    """Make a commitment, type another text into its row, without Enter; return its id."""
    line = room.made.lines["deal_size"]
    type_words(line.text, "Quote service too")
    line.button.click()
    ((key, row),) = room.made.rows.items()
    row.text.setFocus()
    row.text.selectAll()
    type_words(row.text, "Quote three years")
    return key


def test_a_commitment_of_this_week_can_be_changed(open_window: MakeWindow, diary: Path) -> None:
    window = open_window(diary)
    room = room_of(window)
    key = make_and_retype(room)
    press(Qt.Key.Key_Return)
    (entry,) = records(window, Commitment)
    assert isinstance(entry, Commitment)
    assert (entry.id, entry.text) == (key, "Quote three years")


def test_a_commitment_is_taken_back_while_another_text_is_typed_into_it(
    open_window: MakeWindow, diary: Path
) -> None:
    window = open_window(diary)
    room = room_of(window)
    make_and_retype(room)
    # The row goes, and with it the keyboard: what stands there is stored while the page is being filled in.
    assert window.model is not None
    window.model.session.undo()
    QApplication.processEvents()
    assert not room.work.busy
    assert set(room.made.rows) == {c.id for c in records(window, Commitment) if isinstance(c, Commitment)}


def test_a_plan_by_source_is_what_was_planned(open_window: MakeWindow, diary: Path, this_week: Week) -> None:
    window = open_window(diary)
    assert window.model is not None
    year, number, _ = this_week.start.isocalendar()
    plan = SourcePlan(new_id(), "cold", f"{year:04d}-W{number:02d}", 4)
    window.model.session.execute(PutRecords((plan,), message("Undo", "plan")))
    assert card(room_of(window), "added")[1] == "Planned: 4"


def test_what_is_typed_is_stored_when_the_window_is_closed(open_window: MakeWindow, diary: Path) -> None:
    window = open_window(diary)
    room = room_of(window)
    room.questions.edits["learned"].setFocus()
    type_words(room.questions.edits["learned"], "Half a sentence")
    type_words(room.made.lines["sales_cycle"].text, "Terms first")
    window.close()
    session = Session.open(diary)
    (review,) = session.store.records.all(Review)
    (entry,) = session.store.records.all(Commitment)
    assert (review.learned, entry.text) == ("Half a sentence", "Terms first")
    session.close()


def test_an_empty_week_leads_on(open_window: MakeWindow, make_file: MakeFile, tmp_path: Path) -> None:
    window = open_window(make_file())
    room = room_of(window)
    assert room.notice.isVisible()
    room.notice.acted.emit()
    assert window.rooms.current == "board"


def test_a_week_long_past_is_found_again(open_window: MakeWindow, tmp_path: Path, this_week: Week) -> None:
    long_ago = shifted(this_week, -30)
    diary = Diary(tmp_path / "past.funnel")
    diary.add(long_ago.start, "once", 10)
    diary.session.close()
    room = room_of(open_window(tmp_path / "past.funnel"))
    assert room.notice.isVisible()
    room.notice.acted.emit()
    assert room.week == long_ago
    assert card(room, "added")[0] == "1"
    assert not room.notice.isVisible()


def text_of_pdf(data: bytes) -> tuple[int, bool]:
    """Return the number of pages, and whether fonts are embedded, of a PDF made by Qt."""
    streams = []
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            streams.append(zlib.decompress(found[1]))
        except zlib.error:
            streams.append(found[1])
    everything = data + b"".join(streams)
    return len(re.findall(rb"/Type\s*/Page\b", everything)), b"/FontFile" in everything


def words_in_pdf(data: bytes) -> str:
    """Return what a reader that searches a PDF made by Qt finds in it, without spaces."""
    objects = dict(re.findall(rb"\n(\d+) 0 obj\n(.*?)\nendobj", data, re.DOTALL))

    def stream(text: bytes) -> bytes:
        found = re.search(rb"stream\r?\n(.*)\r?\nendstream", text, re.DOTALL)
        if found is None:
            return b""
        return zlib.decompress(found[1]) if b"FlateDecode" in text else found[1]

    maps: dict[bytes, dict[int, str]] = {}
    for number, text in objects.items():
        names = re.search(rb"/ToUnicode (\d+) 0 R", text)
        if names is not None:
            maps[number] = signs = {}
            table = stream(objects[names[1]])
            for first, last, codes in re.findall(rb"<(\w{4})> <(\w{4})> (\[[^\]]*\]|<\w{4}>)", table):
                meant = [int(code, 16) for code in re.findall(rb"<(\w{4})>", codes)]
                for at, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
                    signs[glyph] = chr(meant[at] if codes[:1] == b"[" else meant[0] + at)
    words = []
    for text in objects.values():
        drawn = stream(text) if b"FlateDecode" in text else b""
        if b" Tf" not in drawn:
            continue
        font: dict[int, str] = {}
        for name, shown in re.findall(rb"/F(\d+) \S+ Tf|((?:<\w+>)+)", drawn):
            font = maps[name] if name else font
            glyphs = re.findall(rb"\w{4}", shown)
            words += [font.get(int(glyph, 16), "?") for glyph in glyphs]
    return "".join(words).replace("\N{NO-BREAK SPACE}", "").replace(" ", "")


def test_what_is_read_in_the_pdf_can_be_searched_and_copied(
    open_window: MakeWindow, diary: Path, this_week: Week
) -> None:
    """Figures, dashes and characters that a face draws as others: 户 is not the radical ⼾."""
    from funnel_desktop.widgets.rooms.review.paper import pdf_bytes

    window = open_window(diary)
    assert window.model is not None
    answer = "客户工厂 300k，2026 年目标 1234567890.5 – figures 大工人儿长门页"
    review = Review(new_id(), this_week.start.isoformat(), reached=answer)
    window.model.session.execute(PutRecords((review,), message("Undo", "answer")))
    content = read_content(window.model.session, window.model.figures, this_week)
    words = words_in_pdf(pdf_bytes(content, window.model))
    assert answer.replace(" ", "") in words
    assert f"Week{this_week.number}" in words
    assert "¥300k" in words
    assert "\t" not in words


def test_the_review_is_saved_as_a_page(
    qtbot: QtBot, open_window: MakeWindow, diary: Path, tmp_path: Path
) -> None:
    window = open_window(diary)
    room = room_of(window)
    room.go(-1)
    answer = room.questions.edits["learned"]
    answer.setFocus()
    type_words(answer, "先查行业案例 & <b>")
    target = tmp_path / "review.pdf"
    with answering(qtbot, chosen(target)):
        room.head.pdf_button.click()
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    pages, embedded = text_of_pdf(data)
    assert (pages, embedded) == (1, True)
    assert str(target) in said(window)
    from funnel_desktop.queries.review import read_content
    from funnel_desktop.widgets.rooms.review.paper import document_of

    assert window.model is not None
    words = document_of(
        read_content(window.model.session, window.model.figures, room.week), window.model
    ).toPlainText()
    for part in ("Weekly review", "¥300k", "Lost: Price", "先查行业案例 & <b>"):
        assert part in words


def test_a_page_that_cannot_be_written_says_why(
    qtbot: QtBot, open_window: MakeWindow, diary: Path, tmp_path: Path
) -> None:
    window = open_window(diary)
    room = room_of(window)
    (tmp_path / "taken.pdf").mkdir()
    from funnel_desktop.queries.review import read_content
    from funnel_desktop.text import FunnelError
    from funnel_desktop.widgets.rooms.review.paper import save_pdf

    assert window.model is not None
    with pytest.raises(FunnelError) as caught:
        save_pdf(
            read_content(window.model.session, window.model.figures, room.week),
            window.model,
            tmp_path / "taken.pdf",
        )
    assert "taken.pdf" in str(caught.value.message.values["path"])


def test_long_answers_go_on_on_another_page(open_window: MakeWindow, diary: Path, this_week: Week) -> None:
    from funnel_desktop.queries.review import read_content
    from funnel_desktop.widgets.rooms.review.paper import pdf_bytes

    window = open_window(diary)
    assert window.model is not None
    long = "\n".join(f"第 {number} 行：竞争对手的情况清楚了。" for number in range(90))
    review = Review(new_id(), this_week.start.isoformat(), reached=long)
    window.model.session.execute(PutRecords((review,), message("Undo", "answer")))
    data = pdf_bytes(read_content(window.model.session, window.model.figures, this_week), window.model)
    assert text_of_pdf(data)[0] in (2, 3, 4)


def test_the_sample_has_something_to_look_back_on(open_window: MakeWindow, sample: Path) -> None:
    window = open_window(sample)
    room = room_of(window)
    assert len(room.returned.rows) == 2
    room.go(-1)
    assert room.questions.edits["reached"].toPlainText()
    assert sorted(row.kept.value() for row in room.returned.rows.values()) == ["no", "yes"]
    assert len(room.made.rows) == 2
    # Another language, and the figures are the same in other words.
    figures = [room.cards[key].text_of("figure") for key in ("lost", "moved", "added", "visits")]
    window.set_language("zh_CN")
    assert [room.cards[key].text_of("figure") for key in ("lost", "moved", "added", "visits")] == figures
    assert len(room.made.rows) == 2
    lever = room.made.lines["win_rate"].text.accessibleName()
    assert "提高赢率" in lever
    window.set_language("en")


def test_a_file_that_cannot_be_changed_is_read(open_window: MakeWindow, diary: Path) -> None:
    first = Session.open(diary)
    window = open_window(diary)
    assert window.model is not None
    assert not window.model.writable
    room = room_of(window)
    assert room.questions.edits["reached"].isReadOnly()
    assert not room.made.lines["win_rate"].isVisible()
    first.close()


def test_what_is_remembered_of_a_week_follows_every_change(open_window: MakeWindow, diary: Path) -> None:
    window = open_window(diary)
    room = room_of(window)
    model = room.model
    assert model is not None

    def follows() -> None:
        assert room._content == read_content(model.session, model.figures, room.week)

    press(Qt.Key.Key_Left, ALT, room)  # last week, in which something was won and lost
    follows()
    (won, *_) = read_content(model.session, model.figures, room.week).figures.won
    (row, *_) = model.index.column("target")
    for command in (
        EditDeal(won.row, {"customer": "Renamed"}),
        EditDeal(won.row, {"amount_minor": 12_300}),
        EditDeal(row, {"note": "nothing that the week shows"}),
        EditDeal(row, {"customer": "Another"}),
        AddDeal({"customer": "New this week"}),
        PutRecords(
            (Visit("v", None, None, "A", done_date=room.week.start.isoformat()),), message("Undo", "plan")
        ),
    ):
        model.session.execute(command)
        follows()
    while model.session.undo_name is not None:
        model.session.undo()
        follows()
    press(Qt.Key.Key_Right, ALT, room)
    follows()


def test_tab_goes_through_the_page_as_it_is_read(open_window: MakeWindow, diary: Path) -> None:
    window = open_window(diary)
    room = room_of(window)
    room.go(-1)
    type_words(room.made.lines["deal_size"].text, "Quote service too")
    room.made.lines["deal_size"].button.click()
    room.go(1)
    assert window.model is not None
    row = next(deal.row for deal in window.model.session.store.deals.all_deals() if deal.customer == "back")
    window.model.session.execute(WinDeal(row, 10 * WAN, 1, date.today().isoformat()))
    room.cards["visits"].setFocus()
    passed: list[str] = []
    for _ in range(40):
        press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        if not room.isAncestorOf(widget):
            break
        part = next(
            name
            for name in ("happened", "returned", "questions", "made")
            if getattr(room, name).isAncestorOf(widget)
        )
        if part not in passed[-1:]:
            passed.append(part)
        if widget is room.made.lines["deal_size"].button:
            break
    assert passed == ["happened", "returned", "questions", "made"]


def test_small_figures_stay_small_in_another_appearance(
    open_window: MakeWindow, diary: Path, qapp: QApplication
) -> None:
    """What is said by the style sheet outlives the next one; a font that was set beside it does not."""
    room = room_of(open_window(diary))
    words = FigureWords("won", "Won", "300", "30", "Needed: 20", "good", "Week before: 10", "20", "10")
    room.cards["won"].show_words(words)
    label = room.cards["won"]._labels["plan"]
    now = theme.mode()
    assert label.font().pixelSize() == theme.SIZE.SMALL
    theme.apply(qapp, "dark" if now != "dark" else "light")
    try:
        assert label.font().pixelSize() == theme.SIZE.SMALL
    finally:
        theme.apply(qapp, now)


def test_everything_in_the_room_has_a_name(open_window: MakeWindow, diary: Path) -> None:
    room = room_of(open_window(diary))
    room.go(-1)
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for widget in room.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert widget.accessibleName() or widget.text(), widget  # type: ignore[attr-defined]


def test_the_real_deals_by_another_query(real_data: Path, tmp_path: Path) -> None:
    """8,800 real deals, imported: the figures of every week of the half-year are those of a plain query."""
    from tests.benchmarks.data import import_spreadsheet

    path = tmp_path / "real.funnel"
    session = Session.create(path)
    import_spreadsheet(session, real_data)
    plain = sqlite3.connect(path)
    week = week_of(date(2017, 12, 31))
    seen = 0
    for _ in range(26):
        figures = figures_of(session.store.review_figures.events(week))
        span = (week.start.isoformat(), week.end.isoformat())
        for outcome, deals in (("won", figures.won), ("lost", figures.lost)):
            count, total = plain.execute(
                "SELECT count(*), coalesce(sum(amount_minor), 0) FROM deal WHERE outcome = ? "
                "AND closed_date BETWEEN ? AND ?",
                (outcome, *span),
            ).fetchone()
            assert (len(deals), sum(d.amount_minor or 0 for d in deals)) == (count, total)
            seen += count
        (added,) = plain.execute(
            "SELECT count(*) FROM deal WHERE entered_date BETWEEN ? AND ?", span
        ).fetchone()
        assert len(figures.added) == added
        week = shifted(week, -1)
    assert seen > 1000
    plain.close()
    session.close()


def test_the_week_lists_what_came_and_who_was_visited_and_each_line_opens_it(
    qtbot: QtBot, open_window: MakeWindow, diary: Path
) -> None:
    window = open_window(diary)
    room = room_of(window)
    room.go(-1)
    assert window.model is not None
    lines = {link.accessibleName(): link for link in room.happened.links}
    for name in ("won", "cheap", "dear", "back", "restless"):
        assert any(said.startswith(name) for said in lines), f"{name} entered in the week"
    visit = next(link for said, link in lines.items() if said.startswith("old") and " " in said)
    with answering(qtbot, (VisitDialog, cancelled)):
        link = next(one for one in room.happened.links[::-1] if one.accessibleName().startswith("old"))
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert visit is not None


def test_the_directions_are_asked_once_and_questions_monthly_if_one_likes(
    open_window: MakeWindow, diary: Path, this_week: Week
) -> None:
    window = open_window(diary)
    room = room_of(window)
    fields = room.questions.edits
    assert fields["reached"].isVisible()
    assert not fields["next_step"].isVisible(), "a commitment for each direction is enough"
    room.questions.often.click()
    assert window.model is not None
    assert window.model.settings.review_questions == "monthly"
    asked = asks_questions(this_week, "monthly")
    assert fields["reached"].isVisible() == asked
    month = {asks_questions(shifted(this_week, number), "monthly") for number in range(6)}
    assert month == {True, False}
    window.undo()
    assert fields["reached"].isVisible()
    old = Review(new_id(), shifted(this_week, -1).start.isoformat(), next_step="of an earlier version")
    window.model.session.execute(PutRecords((old,), message("Undo", "answer")))
    room.go(-1)
    assert fields["next_step"].isVisible(), "what was answered once is still read"
