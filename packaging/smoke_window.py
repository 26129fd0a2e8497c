"""The window's part of the smoke test: on a virtual X screen with a real mouse, or on the screen there is."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from smoke_program import ROOT, Broken, Program, ask, hold

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.x11.eyes import Eyes
    from tests.x11.screen import App

ROOMS = (1, 3, 4, 5, 6, 7, 2)
"""In the order of a walk: every room once, the board, where a new file opens, last."""
FOUND = ("fshl", "佛山衡砺精密机械制造")
"""A customer of the sample by the first letters of its pinyin."""
_STAYS = 5.0
"""Seconds for which a window has to stay up where nothing more can be seen of it."""
_BAD_WORDS = ("Traceback", "Error", "cannot", "could not", "qt.qpa.plugin")


def try_window(program: Program, picture: Path | None) -> str:
    """Work in the window of the program on its sample; return what was seen, in words.

    Raises:
        Broken: something does not work; a picture of it is kept in ``artifacts/`` where one can be had.
    """
    sample = program.folder / "files" / "sample.funnel"
    if sys.platform == "linux":
        return _on_a_virtual_screen(program, sample, picture)
    return _on_this_screen(program, sample)


def _on_a_virtual_screen(program: Program, sample: Path, picture: Path | None) -> str:
    from tests.x11.eyes import Eyes
    from tests.x11.screen import Screen, missing_tools

    missing = missing_tools()
    if missing:
        raise Broken(f"no X screen can be had for its window; to install: {', '.join(missing)}")
    place = program.folder / "screen"
    place.mkdir()
    screen = Screen(place)
    try:
        began = time.monotonic()
        command = program.command("--language", "zh_CN", sample)
        nothing = dict.fromkeys(("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"), "")
        environment = {**program.environment(), **nothing}
        app = screen.start_program(command, environment)
        eyes = Eyes(screen, app, place)
        try:
            words = _drag(app, eyes, sample, began)
            _rooms(app, eyes)
            if picture is not None:
                screen.screenshot(picture)
            _find(app)
            code = app.close()
        except AssertionError as problem:
            artifacts = ROOT / "artifacts"
            artifacts.mkdir(exist_ok=True)
            screen.screenshot(artifacts / "smoke.png")
            raise Broken(f"{problem} (picture: artifacts/smoke.png)") from problem
        hold(code == 0, f"it ends with {code} when its window is closed:\n{app.output}")
        _quiet(program, app)
    finally:
        screen.stop()
    beside = sorted(path.name for path in sample.parent.glob("sample.funnel*"))
    hold(beside == ["sample.funnel"], f"after the end there are {', '.join(beside)}")
    return words


def _drag(app: App, eyes: Eyes, sample: Path, began: float) -> str:
    """Drag the first card to the next stage, answer its checks by keyboard, and find the move in the file."""
    from tests.x11.screen import wait_until

    app.wait_for_window(timeout=60)
    columns = eyes.board()
    seconds = time.monotonic() - began
    first = "SELECT rowid, id, customer FROM deal WHERE stage = 'target' AND outcome = 'open' ORDER BY rank"
    row, deal, customer = ask(sample, first)[0]
    stage = "SELECT stage FROM deal WHERE rowid = ?"
    app.drag(*columns["target"].card(0), *columns["qualified"].gap(0))
    app.wait_for_window(customer)
    hold(ask(sample, stage, row) == [("target",)], "the deal has moved before its checks were answered")
    app.key("y", "y", "ctrl+Return")
    app.wait_for_no_window(customer)
    wait_until(f"{customer} to be moved in the file", lambda: ask(sample, stage, row) == [("qualified",)])
    moves = ask(sample, "SELECT from_stage, to_stage FROM stage_move WHERE deal_id = ? ORDER BY rowid", deal)
    hold(moves[-1] == ("target", "qualified"), f"the file tells of the moves {moves}")
    answers = dict(ask(sample, "SELECT check_key, answer FROM check_answer WHERE deal_id = ?", deal))
    hold((answers.get("q1"), answers.get("q2")) == ("yes", "yes"), f"the file tells of answers {answers}")
    return f"window: board after {seconds:.1f} s (a picture of it taken), {customer} dragged, in the file"


def _rooms(app: App, eyes: Eyes) -> None:
    """Go to every room and back to the board; each has to look different from the one before."""
    from tests.x11.screen import wait_until

    for number in ROOMS:
        before = eyes.picture()
        app.key(f"ctrl+{number}")
        wait_until(f"room {number} to be shown", partial(_differs, eyes, before))
    eyes.board()


def _find(app: App) -> None:
    """Find a customer by the first letters of its pinyin, and begin to move it from there."""
    app.key("ctrl+f")
    app.type(FOUND[0])
    app.key("Return", "Down", "Home", "ctrl+shift+Right")
    app.wait_for_window(FOUND[1])
    app.key("Escape")
    app.wait_for_no_window(FOUND[1])


def _differs(eyes: Eyes, before: QImage) -> bool:
    return eyes.picture() != before


def _quiet(program: Program, app: App) -> None:
    """Nothing went wrong unseen: neither printed nor written to the log."""
    logs = [path for path in program.home.rglob("*.log") if path.is_file()]
    hold(logs, "it wrote no log in its home")
    for words in (app.output, *(path.read_text(encoding="utf-8", errors="replace") for path in logs)):
        hold(not any(bad in words for bad in _BAD_WORDS), f"it says:\n{words.strip()}")


def _on_this_screen(program: Program, sample: Path) -> str:
    command = program.command("--language", "zh_CN", sample)
    process = subprocess.Popen(
        command, env=program.environment(), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    try:
        end = time.monotonic() + 60
        while not _is_open(process, sample):
            hold(process.poll() is None, f"it ends with {process.returncode} before its window opens")
            hold(time.monotonic() < end, "its window does not open within a minute")
            time.sleep(0.1)
        try:
            process.wait(_STAYS)
        except subprocess.TimeoutExpired:
            _close(process)
        else:
            raise Broken(f"it ends with {process.returncode} by itself soon after its window opened")
        code = process.wait(60)
    except subprocess.TimeoutExpired as problem:
        raise Broken("it does not end when its window is closed") from problem
    finally:
        if process.poll() is None:
            process.kill()
    hold(code == 0, f"it ends with {code} when its window is closed")
    logs = [path.read_text(encoding="utf-8", errors="replace") for path in program.home.rglob("*.log")]
    hold(not any("Traceback" in words for words in logs), f"its log says:\n{''.join(logs).strip()}")
    hold("sound" in program.run("check", sample), "the file is not sound afterwards")
    return f"window: opened the sample, stayed up for {_STAYS:g} s, closed"


def _is_open(process: subprocess.Popen[bytes], sample: Path) -> bool:
    """Whether the window is there (Windows), or at least the file is open in it (macOS)."""
    if sys.platform == "win32":
        return bool(_windows_of(process.pid))
    return sample.with_name(sample.name + "-wal").exists()


def _close(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        import ctypes

        for window in _windows_of(process.pid):
            ctypes.windll.user32.PostMessageW(window, 0x0010, 0, 0)  # WM_CLOSE
    else:
        # What a session's end sends: the window closes as by its button.
        process.send_signal(signal.SIGTERM)


def _windows_of(number: int) -> list[int]:
    """Return the visible windows with a title that a process of Windows has."""
    if sys.platform != "win32":
        return []
    import ctypes
    from ctypes import wintypes

    user, found = ctypes.windll.user32, []

    @ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
    def look(window: int, _: int) -> bool:
        owner = wintypes.DWORD()
        user.GetWindowThreadProcessId(window, ctypes.byref(owner))
        if owner.value == number and user.IsWindowVisible(window) and user.GetWindowTextLengthW(window):
            found.append(window)
        return True

    user.EnumWindows(look, 0)
    return found
