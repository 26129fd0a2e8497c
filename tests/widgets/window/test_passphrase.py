"""A funnel with a passphrase in the window: opened, set, changed, removed, locked now and by itself."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.crash_log import CrashLog
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.copies import copies_of, copy_before, copy_folder
from funnel_desktop.store.key import Key, is_locked
from funnel_desktop.store.passphrase import relock, unlock
from funnel_desktop.widgets.board.quick_add import QuickAdd
from funnel_desktop.widgets.deal.next_step import StepDialog, ask_step
from funnel_desktop.widgets.dialogs.deal_table import DealTable
from funnel_desktop.widgets.dialogs.merging.dialog import MergeDialog
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.confirm import ConfirmDialog, ask_confirm
from funnel_desktop.widgets.shell import application
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.passphrase.asking import CoveredDialog, LockedPage, UnlockDialog
from funnel_desktop.widgets.shell.passphrase.entry import UnlockForm
from funnel_desktop.widgets.shell.passphrase.idle import IdleLock, Moment
from funnel_desktop.widgets.shell.passphrase.setting import PassphraseDialog
from tests.widgets.window.conftest import MakeFile, MakeWindow
from tests.widgets.window.hand import answering, asking, chosen, look, said

WORDS = "雨后 secret"


@pytest.fixture(scope="session")
def locked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("locked") / "locked.funnel"
    Session.create(path, key=Key.of(WORDS), first=SampleFunnel()).close()
    return path


@pytest.fixture
def locked(locked_once: Path, tmp_path: Path) -> Path:
    """A locked copy of the sample."""
    return Path(shutil.copy(locked_once, tmp_path / "上锁.funnel"))


def page_of(window: MainWindow) -> LockedPage:
    page = window.passphrases.page
    assert page is not None
    assert page.isVisible()
    return page


def type_into(qtbot: QtBot, form: UnlockForm, words: str) -> None:
    """Type a passphrase and press Enter; wait until it was tried."""
    form.edit.clear()
    form.edit.insert(words)  # as an input method does
    with qtbot.waitSignal(form.workingChanged, check_params_cb=lambda working: not working):
        qtbot.keyClick(form.edit, Qt.Key.Key_Return)


def open_locked(qtbot: QtBot, open_window: MakeWindow, path: Path) -> MainWindow:
    window = open_window(None)
    window.files.take(path)
    type_into(qtbot, page_of(window).form, WORDS)
    qtbot.waitUntil(lambda: window.model is not None)
    return window


# Opening


def test_the_window_begins_locked_and_opens_with_the_passphrase(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    preferences.remember_file(locked)
    window = open_window(None)
    application.open_first(window, None)
    page = page_of(window)
    assert window.windowTitle() == "上锁 (locked) — Funnel Desktop"
    qtbot.waitUntil(page.form.edit.hasFocus)
    type_into(qtbot, page.form, "wrong")
    said = page.form.edit.accessibleDescription()
    assert said == "The passphrase is wrong, or 上锁.funnel is damaged. Nothing was changed."
    assert window.model is None
    assert page.form.edit.selectedText()
    type_into(qtbot, page.form, WORDS)
    qtbot.waitUntil(lambda: window.model is not None)
    assert window.model is not None
    assert window.model.session.key is not None
    assert window.passphrases.page is None
    assert window.stack.currentWidget() is window.board
    assert page.form.edit.text() == ""
    assert window.actions_["lock_now"].isEnabled()


def test_over_an_open_funnel_a_dialog_asks_and_cancel_leaves_that_open(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, locked: Path
) -> None:
    plain = make_file("华强, 项目, 10")
    window = open_window(plain)
    with answering(qtbot, (UnlockDialog, lambda dialog: dialog.reject())):
        assert not window.files.open_path(locked)
    assert window.path == plain

    def unlock(dialog: UnlockDialog) -> None:
        type_into(qtbot, dialog.form, "wrong")
        type_into(qtbot, dialog.form, WORDS)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    with answering(qtbot, (UnlockDialog, unlock)):
        assert window.files.open_path(locked)
    assert window.path == locked
    assert not window.actions_["undo"].isEnabled()


def test_another_file_can_be_opened_from_the_page(
    open_window: MakeWindow, make_file: MakeFile, locked: Path
) -> None:
    window = open_window(None)
    window.files.take(locked)
    page_of(window)
    plain = make_file("华强, 项目, 10")
    assert window.files.open_path(plain)
    assert window.passphrases.page is None
    assert window.path == plain
    assert not window.actions_["lock_now"].isEnabled()


def test_a_damaged_locked_funnel_is_saved_into_a_locked_one(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    content = bytearray(locked.read_bytes())
    content[100] ^= 1
    locked.write_bytes(content)
    window = open_window(None)
    window.files.take(locked)
    type_into(qtbot, page_of(window).form, WORDS)
    qtbot.waitUntil(lambda: not window.message_bar.isHidden())
    assert window.passphrases.page is None
    assert window.model is None


# Setting, changing, removing


def fill(dialog: PassphraseDialog, *, present: str = "", new: str = "", again: str | None = None) -> None:
    dialog.present.setText(present)
    dialog.first.setText(new)
    dialog.again.setText(new if again is None else again)


def answered(qtbot: QtBot, window: MainWindow, work: Callable[[PassphraseDialog], object]) -> None:
    with answering(qtbot, (PassphraseDialog, work)):
        window.actions_["passphrase"].trigger()


def confirm(qtbot: QtBot, dialog: PassphraseDialog) -> None:
    dialog.confirm()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_passphrase_is_set_with_the_copies_changed_and_removed(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile
) -> None:
    path = make_file("华强, 项目, 10")
    copy_before(path, "import")
    window = open_window(path)

    def set_(dialog: PassphraseDialog) -> None:
        assert not dialog.present_field.isVisible()
        fill(dialog, new=WORDS, again="something else")
        dialog.confirm()
        assert dialog.isVisible()  # the two are not the same
        fill(dialog, new=WORDS)
        confirm(qtbot, dialog)

    answered(qtbot, window, set_)
    assert is_locked(path)
    (copy,) = copies_of(path, copy_folder())
    assert is_locked(copy.path)
    assert window.model is not None
    key = window.model.session.key
    assert key is not None
    Session.open(copy.path, "read", key=key).close()
    assert [
        card.customer
        for card in window.model.session.cards(window.model.session.store.deals.column("target"))
    ] == ["华强"]
    assert "locked with the passphrase from now on" in window.message_bar.notice.text()

    def change(dialog: PassphraseDialog) -> None:
        fill(dialog, present="wrong", new="another one")
        dialog.confirm()
        qtbot.waitUntil(lambda: dialog.action.isEnabled())
        assert dialog.isVisible()  # the present one was wrong
        fill(dialog, present=WORDS, new="another one")
        confirm(qtbot, dialog)

    answered(qtbot, window, change)
    assert window.model.session.key is not None
    assert not window.model.session.key.same_as(key)

    def remove(dialog: PassphraseDialog) -> None:
        dialog.way.set_value("remove")
        dialog.way.changed.emit("remove")
        assert not dialog.first_field.isVisible()
        fill(dialog, present="another one")
        confirm(qtbot, dialog)

    answered(qtbot, window, remove)
    assert window.model.session.key is None
    assert not is_locked(path)
    assert not is_locked(copy.path)


def test_copies_made_where_the_file_lay_before_are_locked_too(
    qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    path = make_file("华强, 项目, 10")
    before = copy_before(path, "import")
    moved = path.rename(tmp_path / "anderswo.funnel")
    after = copy_before(moved, "import")
    window = open_window(moved)

    def set_(dialog: PassphraseDialog) -> None:
        fill(dialog, new=WORDS)
        confirm(qtbot, dialog)

    answered(qtbot, window, set_)
    assert is_locked(moved)
    assert is_locked(after)
    assert is_locked(before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")
def test_while_another_version_lies_in_its_place_no_passphrase_is_set(
    open_window: MakeWindow, make_file: MakeFile, tmp_path: Path
) -> None:
    path = make_file("华强, 项目, 10")
    other = Path(shutil.copy(path, tmp_path / "other.funnel"))
    window = open_window(path)
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": "一"}))
    other.replace(path)
    window.model.session.execute(AddDeal({"customer": "二"}))
    assert window.model.session.aside is not None
    window.actions_["passphrase"].trigger()
    assert "First choose above the board" in said(window)
    assert window.model.session.aside is not None
    assert window.model.session.store.deals.count() == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")
@pytest.mark.parametrize("together", [True, False])
def test_the_other_version_that_is_locked_meanwhile_asks_for_its_passphrase(
    qtbot: QtBot, open_window: MakeWindow, locked: Path, tmp_path: Path, together: bool
) -> None:
    path = tmp_path / "plain.funnel"
    key = unlock(locked, WORDS)
    relock(Path(shutil.copy(locked, path)), key, None)
    window = open_window(path)
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": "只在我这里"}))
    locked.replace(path)
    look(window)
    way = window.place.put_together if together else window.place.take_theirs
    with answering(qtbot, (UnlockDialog, lambda dialog: dialog.reject())):
        way()
    assert window.model.session.aside is not None

    def give(dialog: UnlockDialog) -> None:
        type_into(qtbot, dialog.form, WORDS)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    steps: list[tuple[type[QWidget], Callable[..., object]]] = [(UnlockDialog, give)]
    if together:
        steps.append((MergeDialog, lambda dialog: dialog.confirm()))
    with answering(qtbot, *steps):
        way()
    assert window.path == path
    assert window.model.session.key is not None
    mine = "只在我这里" in [
        card.customer
        for card in window.model.session.cards(window.model.session.store.deals.column("target"))
    ]
    assert mine == together


def test_cancelled_nothing_has_happened(qtbot: QtBot, open_window: MakeWindow, make_file: MakeFile) -> None:
    path = make_file("华强, 项目, 10")
    window = open_window(path)

    def cancel(dialog: PassphraseDialog) -> None:
        fill(dialog, new=WORDS)
        dialog.reject()

    answered(qtbot, window, cancel)
    assert not is_locked(path)
    assert window.path == path


# Locking


def test_locked_now_the_file_is_closed_and_what_was_typed_is_kept(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    assert window.model is not None
    window.model.session.store.prepare()
    quick = window.findChildren(QuickAdd)[1]
    quick.open()
    quick.field.insert("华强, 半句")
    window.actions_["lock_now"].trigger()
    page = page_of(window)
    assert window.model is None
    assert not Path(f"{locked}-wal").exists()
    assert not window.actions_["lock_now"].isEnabled()
    type_into(qtbot, page.form, WORDS)
    qtbot.waitUntil(lambda: window.model is not None)
    again = window.findChildren(QuickAdd)[1]
    assert again.is_open
    assert again.field.text() == "华强, 半句"


def test_it_is_due_after_the_minutes_without_input(qtbot: QtBot) -> None:
    moment: list[float] = [1_000.0, 50_000.0]

    def clock() -> Moment:
        return moment[0], moment[1]

    watched = QWidget()
    qtbot.addWidget(watched)
    watched.show()
    idle = IdleLock(clock=clock)
    due: list[int] = []
    idle.due.connect(lambda: due.append(1))
    idle.start(15)
    moment[0] += 14 * 60
    idle.look()
    assert not due
    QTest.keyClick(watched.windowHandle(), Qt.Key.Key_A)
    moment[0] += 14 * 60
    idle.look()
    assert not due
    moment[0] += 60
    idle.look()
    assert len(due) == 1
    idle.start(15)
    moment[1] += 8 * 3600  # the computer slept: one clock stood still
    idle.look()
    assert len(due) == 2
    idle.start(0)
    moment[0] += 8 * 3600
    idle.look()
    idle.stop()
    assert len(due) == 2


def customers_seen() -> str:
    """Return every word that windows, titles and a screen reader's names show now."""
    words = []
    for top in QApplication.topLevelWidgets():
        for widget in [top, *top.findChildren(QWidget)] if top.isVisible() else []:
            if widget.isVisible():
                words += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
                words += [getattr(widget, "text", str)() if not isinstance(widget, QComboBox) else ""]
    return "\n".join(str(word) for word in words)


def test_a_dialog_that_holds_nothing_is_closed_and_the_file_with_it(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    window.beside.show_lost()  # a table beside the window

    def meanwhile(dialog: ConfirmDialog) -> None:
        assert window.passphrases.lock() is False
        assert not dialog.isVisible()

    with answering(qtbot, (ConfirmDialog, meanwhile)):
        assert not ask_confirm(window, "Sure?", "Really delete Hua Qiang?", "Yes")
    qtbot.waitUntil(lambda: window.model is None)
    page_of(window)
    assert not any(isinstance(top, DealTable) and top.isVisible() for top in QApplication.topLevelWidgets())


def locked_over_a_dialog(
    qtbot: QtBot, window: MainWindow, answer: Callable[[StepDialog, CoveredDialog], object]
) -> str | None:
    """Type into a dialog, lock with its key, and let ``answer`` do what is done then; return the step that
    came of the dialog."""

    def behind(dialog: StepDialog) -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, CoveredDialog)
        answer(dialog, top)

    def meanwhile(dialog: StepDialog) -> None:
        dialog.next_step.insert("Lunch with Hua Qiang's director")
        assert "Hua Qiang" in customers_seen()
        waiting, done = QTimer(dialog), []

        def look() -> None:
            if isinstance(QApplication.activeModalWidget(), CoveredDialog):
                waiting.stop()
                behind(dialog)
                done.append(True)

        waiting.setInterval(5)
        waiting.timeout.connect(look)
        waiting.start()
        QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(done))
        if dialog.isVisible():
            assert dialog.next_step.text() == "Lunch with Hua Qiang's director"
            dialog.confirm()

    assert window.model is not None
    today = window.model.today
    with answering(qtbot, (StepDialog, meanwhile)):
        found = ask_step(StepDialog(window, "Next step: Hua Qiang", "Hua Qiang", today, today))
    return None if found is None else found.next_step


def test_what_is_typed_in_a_dialog_is_out_of_sight_and_comes_back(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    size = window.size()
    seen = []

    def unlock_again(dialog: StepDialog, asking: CoveredDialog) -> None:
        seen.append(customers_seen())
        assert not dialog.next_step.isVisible()
        QTest.keyClick(asking, Qt.Key.Key_Escape)
        assert asking.isVisible()
        type_into(qtbot, asking.form, "wrong")
        assert asking.isVisible()
        assert not dialog.next_step.isVisible()
        type_into(qtbot, asking.form, WORDS)

    assert locked_over_a_dialog(qtbot, window, unlock_again) == "Lunch with Hua Qiang's director"
    assert "Hua Qiang" not in seen[0]
    assert "Lichuan" not in seen[0]
    assert seen[0].count("Locked") >= 2
    assert window.model is not None
    assert window.size() == size
    assert "Lichuan" in customers_seen() or window.isVisible()
    assert window.windowTitle() == "上锁 — Funnel Desktop"


def test_what_is_open_can_be_given_up_and_then_the_file_is_closed(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    assert locked_over_a_dialog(qtbot, window, lambda _dialog, asking: asking.give_up.click()) is None
    qtbot.waitUntil(lambda: window.model is None)
    page_of(window)
    assert window.windowTitle() == "上锁 (locked) — Funnel Desktop"


def test_the_minutes_are_chosen_in_the_menu(open_window: MakeWindow) -> None:
    window = open_window(None)
    assert window.actions_["lock_after_15"].isChecked()
    window.actions_["lock_after_5"].trigger()
    assert preferences.lock_after() == 5


# Nothing in the open


def test_a_backup_is_locked_and_an_export_is_said_to_be_plain(
    qtbot: QtBot, open_window: MakeWindow, locked: Path, tmp_path: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    with answering(qtbot, chosen(tmp_path / "copy.funnel")):
        window.actions_["back_up"].trigger()
    assert is_locked(tmp_path / "copy.funnel")
    for form, name in (("csv", "deals.csv"), ("everything", "all.zip")):
        with answering(qtbot, asking(form), chosen(tmp_path / name)):
            window.actions_["export"].trigger()
        assert said(window).endswith("It is not locked: whoever has it can read it.")


def test_the_file_put_into_another_place_goes_on_with_its_key(
    qtbot: QtBot, open_window: MakeWindow, locked: Path, tmp_path: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    assert window.model is not None
    key = window.model.session.key
    window.files.open_again()
    assert window.model is not None
    assert window.model.session.key is key


def test_no_customer_lies_anywhere_in_the_open(
    qtbot: QtBot, open_window: MakeWindow, locked: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    (home / "tmp").mkdir()
    window = open_locked(qtbot, open_window, locked)
    model = window.model
    assert model is not None
    names = {card.customer for card in model.session.cards(model.session.store.deals.column("target"))}
    assert len(names) > 10
    log = CrashLog(preferences.data_folder())
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log.begin()
    log.catch(lambda _path, _error: None, lambda: model.session.key is not None)
    try:
        dict[str, str]()[min(names)]
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    log.end()
    assert "KeyError" in log.path.read_text(encoding="utf-8")
    copy_before(locked, "import", key=model.session.key)
    model.session.store.prepare()
    window.actions_["delete"].trigger()
    window.close()
    files = [path for path in [*home.rglob("*"), *locked.parent.glob("*")] if path.is_file()]
    assert any("backups" in path.parts for path in files)
    assert any(path.suffix in (".ini", ".conf") for path in files)
    everything = b"\0".join(path.read_bytes() for path in files)
    found = {
        name
        for name in names
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if name.encode(encoding) in everything
    }
    assert found == set()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_two_entries_of_the_menu_share_an_access_key(english: QApplication, language: str) -> None:
    application.use_language(language)
    window = MainWindow(language)
    keys = [
        action.text().replace("&&", "").partition("&")[2][:1].lower()
        for action in window.actions_.menus["file"].actions()
        if not action.isSeparator()
    ]
    window.deleteLater()
    assert len(keys) == len(set(keys)), sorted(keys)


def test_locked_while_a_copy_is_looked_at_the_funnel_is_asked_for(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    assert window.model is not None
    copy_before(locked, "import", key=window.model.session.key)
    (copy,) = copies_of(locked, copy_folder())
    window.earlier.look(copy)
    assert window.model is not None
    assert window.model.session.path == copy.path
    window.actions_["lock_now"].trigger()
    assert page_of(window).path == locked
    type_into(qtbot, page_of(window).form, WORDS)
    qtbot.waitUntil(lambda: window.model is not None)
    assert window.path == locked


def test_behind_a_plain_copy_that_is_looked_at_the_funnel_locks_itself_all_the_same(
    qtbot: QtBot, open_window: MakeWindow, locked: Path
) -> None:
    window = open_locked(qtbot, open_window, locked)
    assert window.model is not None
    key = window.model.session.key
    copy_before(locked, "import", key=key)
    (copy,) = copies_of(locked, copy_folder())
    relock(copy.path, key, None)  # as if made before there was a passphrase
    (copy,) = copies_of(locked, copy_folder())
    window.earlier.look(copy)
    assert window.model is not None
    assert window.model.session.key is None
    assert window.actions_["lock_now"].isEnabled()
    window.actions_["lock_now"].trigger()
    assert window.model is None
    assert page_of(window).path == locked


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")
@pytest.mark.parametrize("how", ["locked for a while", "locked anew"])
def test_what_was_changed_before_it_was_locked_no_newer_version_replaces_unasked(
    qtbot: QtBot, open_window: MakeWindow, locked: Path, tmp_path: Path, how: str
) -> None:
    other = Path(shutil.copy(locked, tmp_path / "other.funnel"))
    window = open_locked(qtbot, open_window, locked)
    assert window.model is not None
    window.model.session.execute(AddDeal({"customer": "vor dem Sperren"}))
    if how == "locked for a while":
        assert window.passphrases.lock()
        type_into(qtbot, page_of(window).form, WORDS)
    else:

        def change(dialog: PassphraseDialog) -> None:
            fill(dialog, present=WORDS, new="another one")
            confirm(qtbot, dialog)

        answered(qtbot, window, change)
    qtbot.waitUntil(lambda: window.model is not None)
    other.replace(locked)
    look(window)
    assert window.place.bar.isVisible()
    assert window.model.session.aside is not None
    assert "vor dem Sperren" in {deal.customer for deal in window.model.session.store.deals.all_deals()}
