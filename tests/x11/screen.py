"""A virtual X screen with a window manager: the real program, a real mouse, a real keyboard."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
CLIPBOARD = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
    "app.clipboard().setText(sys.argv[1]); app.processEvents(); print('ready', flush=True); app.exec()"
)
PRESS_AGAIN = 10.0
"""Seconds after which a key that did nothing is pressed again."""
PATIENCE = 150.0
"""Seconds after which nothing more is waited for: far beyond what a machine takes that is busy otherwise."""
TOOLS = ("Xvfb", "openbox", "xdotool")
PHOTOGRAPH = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
    "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
)


def missing_tools() -> list[str]:
    """Return which of the programs that make a screen are not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_until(what: str, ready: Callable[[], object], timeout: float = PATIENCE) -> None:
    """Look again and again until ``ready()`` is true.

    Raises:
        AssertionError: it was not true within ``timeout`` seconds; the sentence says what was waited for.
    """
    end = time.monotonic() + timeout
    while not ready():
        if time.monotonic() > end:
            raise AssertionError(f"waited {timeout:g} s in vain for {what}")
        time.sleep(0.02)


def wait_until_still(what: str, look: Callable[[], object], quiet: float, timeout: float = PATIENCE) -> None:
    """Look again and again until ``look()`` was the same for ``quiet`` seconds.

    Raises:
        AssertionError: it never was within ``timeout`` seconds; the sentence says what was waited for.
    """
    seen, since = look(), time.monotonic()

    def still() -> bool:
        nonlocal seen, since
        now = look()
        if now != seen:
            seen, since = now, time.monotonic()
        return time.monotonic() - since > quiet

    wait_until(what, still, timeout)


def inner_corner(display: str, window: int) -> tuple[int, int]:
    """Return where the inside of a window starts on the screen, asked of X itself.

    Debian's xdotool counts the frame of the window manager twice.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(connection))
    x, y, child = ctypes.c_int(), ctypes.c_int(), ctypes.c_ulong()
    places = (ctypes.byref(x), ctypes.byref(y), ctypes.byref(child))
    x11.XTranslateCoordinates(connection, ctypes.c_ulong(window), root, 0, 0, *places)
    x11.XCloseDisplay(connection)
    return x.value, y.value


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of any XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 16),
    )


def ask_to_close(display: str, window: int) -> None:
    """Have the window manager close a window, as its button in the title bar or on a task bar does.

    Not by a key: on a busy machine one is lost that comes while the keyboard is on its way to the window.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XInternAtom.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(connection))
    client_message, redirect_and_notify, from_a_user = 33, 0x180000, 2
    event = _ClientMessage(type=client_message, window=window, format=32)
    event.message_type = x11.XInternAtom(connection, b"_NET_CLOSE_WINDOW", 0)
    event.data[1] = from_a_user
    x11.XSendEvent(connection, root, 0, ctypes.c_long(redirect_and_notify), ctypes.byref(event))
    x11.XSync(connection, 0)
    x11.XCloseDisplay(connection)


class Window(NamedTuple):
    """A window of the program: its X id, and its inner rectangle in pixels of the screen."""

    id: str
    x: int
    y: int
    width: int
    height: int

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Return a place in the window as one on the screen; a fraction in (0, 1) is one of its size."""
        across = x * self.width if 0 < x < 1 else x
        down = y * self.height if 0 < y < 1 else y
        return self.x + round(across), self.y + round(down)


class App:
    """The program running on a screen; mouse and keyboard act on the screen as a person's do."""

    def __init__(self, screen: Screen, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.screen = screen
        self.log = screen.folder / f"program-{len(screen.apps)}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=dict(environment), stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    @property
    def output(self) -> str:
        """What the program has printed so far, on standard output and error."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def windows(self, title: str = "") -> list[Window]:
        """Return the program's visible windows whose title contains ``title``."""
        words = ["search", "--all", "--onlyvisible", "--pid", str(self.process.pid)]
        found = self.screen.xdotool(*words, "--name", re.escape(title), check=False).split()
        rectangles = []
        for window in found:
            # A window may go between the two questions: then it has no geometry, and is no window.
            text = self.screen.xdotool("getwindowgeometry", "--shell", window, check=False)
            values = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
            if "HEIGHT" in values:
                x, y = inner_corner(self.screen.display, int(window))
                rectangles.append(Window(window, x, y, int(values["WIDTH"]), int(values["HEIGHT"])))
        return rectangles

    def wait_for_window(self, title: str = "", timeout: float = PATIENCE) -> Window:
        """Wait until a window whose title contains ``title`` is shown and has the keyboard; return it.

        Raises:
            AssertionError: the program ended, or no such window came; with what the program printed.
        """
        seen: list[Window] = []

        def shown() -> bool:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}:\n{self.output}")
            seen[:] = self.windows(title)
            return bool(seen)

        try:
            wait_until(f"a window called {title!r}", shown, timeout)
        except AssertionError as error:
            raise AssertionError(f"{error}\nThe program printed:\n{self.output}") from None
        window = seen[-1]
        self.screen.xdotool("windowactivate", "--sync", window.id)
        # The window manager may have moved it meanwhile.
        return next((again for again in self.windows(title) if again.id == window.id), window)

    def wait_for_no_window(self, title: str, timeout: float = PATIENCE) -> None:
        """Wait until no window's title contains ``title`` any more, such as that of a dialog."""
        wait_until(f"the window called {title!r} to close", lambda: not self.windows(title), timeout)

    def move(self, x: int, y: int) -> None:
        """Move the mouse to a place on the screen, in pixels."""
        self.screen.xdotool("mousemove", str(x), str(y))

    def click(self, x: int, y: int, button: int = 1, times: int = 1) -> None:
        """Click at a place on the screen; ``times=2`` is a double click."""
        self.screen.xdotool(
            "mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", str(button)
        )

    def drag(self, x1: int, y1: int, x2: int, y2: int, steps: int = 24, *, drop: bool = True) -> None:
        """Press the left button at the first place, go to the second in ``steps``, and let go there.

        With ``drop=False`` the button stays down, to look at the screen on the way; `release` lets go.
        """
        words = ["mousemove", str(x1), str(y1), "sleep", "0.05", "mousedown", "1"]
        for step in range(1, steps + 1):
            part = step / steps
            # A hand takes time too: the program gets to see every place on the way.
            words += ["sleep", "0.016", "mousemove", str(round(x1 + part * (x2 - x1)))]
            words += [str(round(y1 + part * (y2 - y1)))]
        words += [
            "sleep",
            "0.1",
            "mousemove",
            str(x2 + 1),
            str(y2),
            "sleep",
            "0.1",
            "mousemove",
            str(x2),
            str(y2),
        ]
        self.screen.xdotool(*words)
        if drop:
            self.release()

    def release(self) -> None:
        """Let go of the left button."""
        self.screen.xdotool("sleep", "0.05", "mouseup", "1")

    def scroll(self, x: int, y: int, notches: int) -> None:
        """Turn the wheel over a place: down for positive ``notches``, up for negative ones."""
        button = "5" if notches > 0 else "4"
        self.screen.xdotool("mousemove", str(x), str(y), "click", "--repeat", str(abs(notches)), button)

    def key(self, *keys: str) -> None:
        """Press keys one after another, in X's names: ``key("ctrl+Return")``, ``key("Tab", "space")``."""
        # Not --clearmodifiers: it lets go of the mouse button too, and so ends a drag.
        self.screen.xdotool("key", "--delay", "30", *keys)

    def key_until(self, key: str, what: str, ready: Callable[[], object]) -> None:
        """Press a key until something is so; again when a while nothing came of it, so pressing it twice has
        to do no harm. What was just done is in the file before the window is free, and on a machine that has
        much else to do its keys go to the progress meanwhile."""
        pressed = float("-inf")

        def look() -> bool:
            nonlocal pressed
            if ready():
                return True
            if time.monotonic() - pressed > PRESS_AGAIN:
                self.key(key)
                pressed = time.monotonic()
            return False

        wait_until(what, look)

    def type(self, text: str) -> None:
        """Type what an English keyboard has into the widget that has the keyboard; else see `paste`."""
        assert text.isascii(), "xdotool cannot type this reliably: paste it"
        self.screen.xdotool("type", "--delay", "15", text)

    def paste(self, text: str) -> None:
        """Put text, Chinese too, on the clipboard and paste it into the widget that has the keyboard."""
        self.screen.copy(text)
        self.key("ctrl+v")

    def screenshot(self, path: Path | str) -> Path:
        """Photograph the whole screen into a PNG file and return its path."""
        return self.screen.screenshot(path)

    def wait_for_end(self, timeout: float = PATIENCE) -> int:
        """Wait until the program has ended by itself and return its exit code."""
        wait_until("the program to end", lambda: self.process.poll() is not None, timeout)
        return self.process.returncode

    def close(self, title: str = "", timeout: float = PATIENCE) -> int:
        """Close the main window as its user does, wait until the program has ended, return its exit code."""
        window = self.wait_for_window(title, timeout)
        ask_to_close(self.screen.display, int(window.id))
        return self.wait_for_end(timeout)

    def kill(self) -> None:
        """End the program at once, as a power cut does: it gets no chance to tidy up."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)


class Screen:
    """An X server without a monitor, and openbox as window manager; both end with `stop`."""

    def __init__(self, folder: Path, width: int = 1440, height: int = 900) -> None:
        self.folder = folder
        self.size = (width, height)
        self.apps: list[App] = []
        self._helpers: list[subprocess.Popen[bytes]] = []
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_"))},
            "QT_QPA_PLATFORM": "xcb",
            "XDG_SESSION_TYPE": "x11",
            "XDG_RUNTIME_DIR": str(folder),
            # Without it Qt would take what the program prints for lost.
            "QT_LOGGING_TO_CONSOLE": "1",
            "PYTHONUNBUFFERED": "1",
            "LC_ALL": "C.UTF-8",
        }
        self._environment.pop("WAYLAND_DISPLAY", None)
        folder.chmod(0o700)
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        log: IO[bytes]
        read, write = os.pipe()
        with (self.folder / "server.log").open("wb") as log:
            size = "{}x{}x24".format(*self.size)
            command = [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                size,
                "-dpi",
                "96",
                "-nolisten",
                "tcp",
                # When its last client goes, a server starts anew and throws out who is just coming: a window
                # manager that a busy machine starts slowly, after the first question whether it is there.
                "-noreset",
            ]
            self._helpers.append(subprocess.Popen(command, pass_fds=[write], stdout=log, stderr=log))
            os.close(write)
            with os.fdopen(read) as answer:
                # Ends with the number, or without one when the server could not start.
                number = answer.readline().strip()
            if not number:
                raise RuntimeError((self.folder / "server.log").read_text(errors="replace"))
            self._environment["DISPLAY"] = f":{number}"
            environment = {**self._environment, "HOME": str(self.folder)}
            manager = subprocess.Popen(["openbox"], env=environment, stdout=log, stderr=log)
            self._helpers.append(manager)

        # With a window manager there are desktops; before, windows would be placed by nobody. (Asked for the
        # number of the present one, xdotool says 0 without any.)
        def managed() -> bool:
            if manager.poll() is not None:
                raise RuntimeError((self.folder / "server.log").read_text(errors="replace"))
            return self.xdotool("get_num_desktops", check=False).strip() not in ("", "0")

        wait_until("the window manager", managed)

    @property
    def display(self) -> str:
        """The name of the screen, such as ``:99``."""
        return self._environment["DISPLAY"]

    def start(self, *arguments: str | Path, environment: Mapping[str, str] | None = None) -> App:
        """Start Funnel Desktop on this screen with command line arguments, as `make run` does."""
        return self.start_program([sys.executable, "-m", "funnel_desktop", *map(str, arguments)], environment)

    def start_program(self, command: Sequence[str], environment: Mapping[str, str] | None = None) -> App:
        """Start any program on this screen; ``environment`` adds to that of the tests."""
        app = App(self, command, {**self._environment, **(environment or {})})
        self.apps.append(app)
        return app

    def xdotool(self, *words: str, check: bool = True) -> str:
        """Run xdotool on this screen and return what it prints.

        Raises:
            AssertionError: it failed, and ``check`` is on.
        """
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
        )
        if check and done.returncode != 0:
            raise AssertionError(f"xdotool {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def copy(self, text: str) -> None:
        """Put text on the clipboard of this screen; it stays until the next, or until the screen stops."""
        command = [sys.executable, "-c", CLIPBOARD, text]
        owner = subprocess.Popen(command, env=self._environment, stdout=subprocess.PIPE)
        self._helpers.append(owner)
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"ready\n", "the clipboard could not be had"
        owner.stdout.close()

    def screenshot(self, path: Path | str) -> Path:
        """Photograph the whole screen into a PNG file and return its path."""
        picture = Path(path)
        picture.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-c", PHOTOGRAPH, str(picture)],
            env=self._environment,
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )
        return picture

    def stop(self) -> None:
        """End every program that was started here, then the window manager and the screen."""
        for app in self.apps:
            app.kill()
        for helper in reversed(self._helpers):
            helper.terminate()
            try:
                helper.wait(5)
            except subprocess.TimeoutExpired:
                helper.kill()
                helper.wait(5)
