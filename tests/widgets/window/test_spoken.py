"""What was done, found or refused is spoken, wherever the keyboard is: the sentences that are seen, once."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.method.checklist import judge
from funnel_desktop.method.languages import CODES
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.text import message
from funnel_desktop.widgets.deal.new_deal import NewDealDialog
from funnel_desktop.widgets.dialogs.checklist import ChecklistDialog
from funnel_desktop.widgets.dialogs.outcomes import BackwardDialog
from funnel_desktop.widgets.kit import accessible
from funnel_desktop.widgets.kit.announce import SpokenLine, announce, announcer
from funnel_desktop.widgets.kit.text import text_of
from funnel_desktop.widgets.shell.application import use_language
from funnel_desktop.wording.answers import ready_words
from funnel_desktop.wording.column import end_words, found_words, last_stage_words, place_words
from tests.spoken.story import STEPS, transcript_of
from tests.widgets.look.typing_hand import focused, type_words
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import (
    CONTROL,
    SHIFT,
    answering,
    cancelled,
    choose_cards,
    confirmed,
    press,
    shown,
)


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What is spoken from here on."""
    sentences: list[str] = []
    announcer().said.connect(sentences.append)
    yield sentences
    announcer().said.disconnect(sentences.append)


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader listens."""
    accessible.install()
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def yes_to_all(dialog: ChecklistDialog) -> None:
    for row in dialog.form.rows.values():
        row.focus()
        press(Qt.Key.Key_Y)
    confirmed(dialog)


def test_a_move_its_undo_and_redo_and_another_order_are_spoken(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, heard: list[str]
) -> None:
    window = open_window(make_file("甲, 10", "乙, 30"))
    choose_cards(window, "甲")
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    press(Qt.Key.Key_Left, CONTROL | SHIFT)
    with answering(qtbot, (ChecklistDialog, yes_to_all)):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    window.undo()
    window.redo()
    assert heard == [
        "2 of 2 in Target",
        "Last change: order 甲",
        "At the foot of Target already",
        "Target is the first stage",
        "All answered. Ctrl+Enter moves",
        "Last change: move 甲 to Qualified",
        "Undone: move 甲 to Qualified",
        "Redone: move 甲 to Qualified",
    ]
    assert window.status.done.text() == heard[-1]


def test_what_a_search_and_a_filter_found_is_spoken_once_it_is_typed(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, heard: list[str]
) -> None:
    window = open_window(make_file("甲一, 10", "甲二, 30", "乙, 20"))
    press(Qt.Key.Key_F, CONTROL)
    type_words(focused(), "甲")
    qtbot.waitUntil(lambda: heard == ["2 of 3 shown"])
    type_words(focused(), "丁")
    qtbot.waitUntil(lambda: heard[1:] == ["No deal found"])
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: heard[2:] == ["All 3 deals shown"])
    window.actions_["filter_overdue"].trigger()
    qtbot.waitUntil(lambda: heard[3:] == ["No deal found"])
    assert shown(window, "target") == []


def test_a_refusal_is_spoken_and_leads_to_the_field(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, heard: list[str]
) -> None:
    window = open_window(make_file("甲, 10", "乙, 30"))
    assert window.board is not None
    # A line that says nothing.
    window.board.open_quick_add("intent")
    type_words(focused(), "，，、")
    press(Qt.Key.Key_Return)
    field = window.board.column("intent").quick.field
    assert heard == [field.accessibleDescription()]
    assert heard[0].startswith("Type a customer")
    press(Qt.Key.Key_Escape)
    # Cards that another order arranges.
    window.actions_["sort_amount"].trigger()
    choose_cards(window, "甲")
    press(Qt.Key.Key_Up, CONTROL | SHIFT)
    assert heard[1:] == ["Sort by hand to arrange cards"]

    # A dialog that lacks something.
    def nothing_filled_in(dialog: NewDealDialog) -> None:
        confirmed(dialog)
        assert heard[2:] == [dialog.problem.text()] != [""]
        cancelled(dialog)

    with answering(qtbot, (NewDealDialog, nothing_filled_in)):
        press(Qt.Key.Key_N, CONTROL)
    # The bar at the foot.
    window.message_bar.show_message(message("FileFlow", "Backed up to {path}.", path="x.funnel"), "good")
    assert heard[-1] == window.message_bar.notice.text() == "Backed up to x.funnel."


def test_the_reader_gets_it_as_a_notification_in_the_window_that_is_in_front(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, reader: None
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere Qt's announcement is spoken")
    window = open_window(make_file("甲, 10", "乙, 30"))
    choose_cards(window, "甲")
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    direct = Qt.FindChildOption.FindDirectChildrenOnly

    def line_in(parent: object) -> SpokenLine | None:
        return parent.findChild(SpokenLine, options=direct)  # type: ignore[attr-defined,no-any-return]

    def said_in(parent: object) -> str:
        line = line_in(parent)
        return line.accessibleName() if line is not None and line.isVisible() else ""

    # What the test before left unsaid may come with it.
    qtbot.waitUntil(lambda: said_in(window).endswith("2 of 2 in Target\nLast change: order 甲"))
    line = line_in(window)
    assert line is not None
    read = QAccessible.queryAccessibleInterface(line)
    assert read.role() == QAccessible.Role.Notification
    assert read.text(QAccessible.Text.Name) == line.accessibleName()
    # Said together, it is spoken together; what was said twice is spoken once, as the latest.
    for sentence in ("one", "two", "one", "one"):
        announce(window, sentence)
    qtbot.waitUntil(lambda: said_in(window) == "two\none")

    def lacking(dialog: NewDealDialog) -> None:
        confirmed(dialog)
        # Not in the dialog: its name and labels would be read again before the sentence.
        qtbot.waitUntil(lambda: said_in(window) == dialog.problem.text())
        assert line_in(dialog) is None
        cancelled(dialog)

    with answering(qtbot, (NewDealDialog, lacking)):
        press(Qt.Key.Key_N, CONTROL)


def test_moving_back_needs_a_reason_and_says_so(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, heard: list[str]
) -> None:
    window = open_window(make_file("甲, 10"))
    choose_cards(window, "甲")
    with answering(qtbot, (ChecklistDialog, yes_to_all)):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
    heard.clear()

    def no_reason(dialog: BackwardDialog) -> None:
        confirmed(dialog)
        assert len(heard) == 1
        cancelled(dialog)

    with answering(qtbot, (BackwardDialog, no_reason)):
        press(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert len(heard) == 1


@pytest.mark.parametrize("language", CODES)
def test_orcas_transcript_is_of_the_story_and_the_sentences_of_today(
    english: QApplication, language: str
) -> None:
    anew = "make spoken writes the transcripts anew"
    use_language(language)
    _start, *parts = re.split(r"^\[(.+)\]$", transcript_of(language).read_text("utf-8"), flags=re.MULTILINE)
    pressed, said = parts[::2], parts[1::2]
    assert pressed == [key for key, _words in STEPS], anew
    for (key, words), heard in zip(STEPS, said, strict=True):
        assert words[language] in heard, f"{key}: {anew}"
    stages = {key: stage.name(language) for key, stage in standard_playbook().stages.items()}
    target, qualified = stages["target"], stages["qualified"]
    moved = message("Undo", "move {deal} to {stage}", deal="Bolt Motors", stage=qualified)
    everything = "".join(said)
    for sentence in (
        place_words(target, 1, 3),
        end_words(target, -1),
        last_stage_words(target, -1),
        ready_words(judge("guided", (), {}, "")),
        text_of(message("Undo", "Last change: {what}", what=moved)),
        text_of(message("Undo", "Undone: {what}", what=moved)),
        text_of(message("Undo", "Redone: {what}", what=moved)),
        found_words(2, 3),
        found_words(0, 3),
        found_words(3, 3),
    ):
        assert sentence in everything, f"{sentence}: {anew}"
