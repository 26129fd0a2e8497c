"""What later starts ask of the running program: hearing it, and doing it when nothing is in the way."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication

from funnel_desktop import handover
from funnel_desktop.handover import Place, Request
from funnel_desktop.regular_files import same_file
from funnel_desktop.text import Message, message
from funnel_desktop.widgets.board.quick_add import QuickAdd
from funnel_desktop.widgets.kit.keyboard import holds_keyboard, store_typed
from funnel_desktop.widgets.kit.timers import every

if TYPE_CHECKING:
    from socket import socket

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from funnel_desktop.widgets.shell.main_window import MainWindow

_LOOK_AGAIN = 150
"""Milliseconds between two looks whether what was in the way is gone."""

_SILENCE = 5_000
"""Milliseconds after which a line on which nothing comes is closed."""


class Listener(QObject):
    """Hears what later starts ask, by a local socket; nothing of it goes over any network.

    Python's own sockets do here, since Qt's bring libraries of a network along. Windows has pipes
    instead, and those Qt does best.
    """

    asked = Signal(Request)
    """A Request that was understood, and whose sender knows that it will be done."""

    def __init__(
        self, place: Place, parent: QObject | None = None, may_close: Callable[[], bool] = lambda: False
    ) -> None:
        """``may_close``: whether the program can be closed now with nothing lost."""
        super().__init__(parent)
        self._place = place
        self._may_close = may_close
        self._socket: socket | None = None
        self._pipe: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin; whoever does so holds the place's lock, so what lies there was left by a crash."""
        if sys.platform == "win32":
            return self._listen_on_pipe()
        from contextlib import suppress
        from socket import AF_UNIX, SOCK_STREAM, socket

        with suppress(OSError):
            os.unlink(self._place.address)
        listening = socket(AF_UNIX, SOCK_STREAM)
        try:
            listening.bind(self._place.address)
            os.chmod(self._place.address, 0o600)
            listening.listen(8)
        except OSError:
            listening.close()
            return False
        listening.setblocking(False)
        self._socket = listening
        notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._accept)
        return True

    def stop(self) -> None:
        """Hear nothing more, and leave nothing behind."""
        if self._pipe is not None:
            self._pipe.close()
        if self._socket is not None:
            for notifier in self.findChildren(QSocketNotifier):
                notifier.setEnabled(False)
            self._socket.close()
            self._socket = None
            Path(self._place.address).unlink(missing_ok=True)

    def _accept(self) -> None:
        if self._socket is None:
            return
        try:
            line, _ = self._socket.accept()
        except OSError:
            return
        line.setblocking(False)
        _Line(line, self._hear, self)

    def _hear(self, line: bytes, answer: Callable[[bytes], bool]) -> None:
        request = handover.read(line, self._place)
        if request is None or (request.closes and not self._may_close()):
            return
        # Who has given up waiting opens a window of its own.
        if answer(handover.TAKEN):
            self.asked.emit(request)

    def _listen_on_pipe(self) -> bool:
        from PySide6.QtNetwork import QLocalServer

        self._pipe = QLocalServer(self)
        self._pipe.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._pipe.newConnection.connect(self._accept_on_pipe)
        return self._pipe.listen(self._place.address)

    def _accept_on_pipe(self) -> None:
        assert self._pipe is not None
        line = self._pipe.nextPendingConnection()
        if line is not None:
            line.readyRead.connect(lambda: self._read_pipe(line))
            line.disconnected.connect(line.deleteLater)
            QTimer.singleShot(_SILENCE, line, line.abort)

    def _read_pipe(self, line: QLocalSocket) -> None:
        if line.canReadLine():

            def answer(words: bytes) -> bool:
                return line.write(words) == len(words) and line.flush()

            self._hear(bytes(line.readLine(handover.LIMIT).data()), answer)
            line.disconnectFromServer()
        elif line.bytesAvailable() > handover.LIMIT:
            line.abort()


class _Line(QObject):
    """One connection: reads a line, has it heard, and closes."""

    def __init__(
        self,
        line: socket,
        hear: Callable[[bytes, Callable[[bytes], bool]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._hear = hear
        self._bytes = b""
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        QTimer.singleShot(_SILENCE, self, self._close)

    def _read(self) -> None:
        try:
            more = self._line.recv(handover.LIMIT)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._bytes += more
        head, newline, _ = self._bytes.partition(b"\n")
        if newline:
            self._hear(head, self._answer)
        if newline or not more or len(self._bytes) > handover.LIMIT:
            self._close()

    def _answer(self, words: bytes) -> bool:
        try:
            return self._line.send(words) == len(words)
        except OSError:
            return False

    def _close(self) -> None:
        self._notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()


class Arrivals(QObject):
    """Brings a window to the front for a later start, and opens its file as soon as nothing is in the way.

    An open dialog keeps the file waiting, and so does a line that is being typed: nothing typed is lost.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []
        self._told: Message | None = None
        self._line_wanted = False
        self._timer = every(self, self._look, _LOOK_AGAIN)

    def take(self, request: Request) -> None:
        """Do what a later start asks for."""
        if request.closes:
            # Not from within what brought the request. The window may be hidden: in the tray.
            QTimer.singleShot(0, self, self._window.close)
            return
        raise_window(self._window, request.token)
        if request.language is not None and request.language != self._window.language:
            self._window.set_language(request.language)
        if request.path is not None:
            self.open(Path(request.path))
        if request.capture:
            self.open_line()

    def open_line(self) -> None:
        """Open the line in which things are noted down, once a file that was asked for is open. Over another
        dialog it does not come: that one is in front now, and has to end first."""
        self._line_wanted = True
        QTimer.singleShot(0, self, self._look)

    def may_close(self) -> bool:
        """Whether the window can be closed now: nothing is open over it, and nothing typed would be lost."""
        return not self._waiting and self._in_the_way("") is None

    def open(self, path: Path) -> None:
        """Open a file in the window, now or as soon as nothing is in the way."""
        if not self._waiting and same_file(path, self._window.path):
            return
        self._waiting.append(path)
        self._told = None
        # Not from within what brought the request: it may be a step of other work.
        QTimer.singleShot(0, self, self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._waiting:
            self._timer.stop()
            self._look_for_line()
            return
        sentence = self._in_the_way(self._waiting[0].name)
        if sentence is None:
            path = self._waiting.pop(0)
            if not self._waiting:
                self._timer.stop()
            if self._told is not None:
                self._told = None
                self._window.message_bar.hide()
            if not same_file(path, self._window.path):
                self._window.files.take(path)
        elif sentence != self._told:
            self._told = sentence
            self._window.message_bar.show_message(sentence, "info")

    def _look_for_line(self) -> None:
        wanted, self._line_wanted = self._line_wanted, False
        dialog = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        if wanted and not dialog:
            self._window.actions_["capture"].trigger()

    def _in_the_way(self, name: str) -> Message | None:
        """Return the sentence about what has to end first, None when a file of this name may be opened."""
        dialog = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        if dialog or QThread.currentThread().loopLevel() > 1:
            return message("Arrivals", "{name} opens as soon as this dialog is closed.", name=name)
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return message("Arrivals", "{name} opens as soon as the mouse is let go.", name=name)
        for quick in self._window.findChildren(QuickAdd):
            if quick.is_open and quick.field.text().strip():
                if not quick.field.isVisible():
                    self._window.rooms.enter("board")
                return message(
                    "Arrivals",
                    "{name} opens when the line that you are typing is added (Enter) or left (Esc).",
                    name=name,
                )
        # What is typed in any other field is stored when the keyboard leaves it.
        if not holds_keyboard(self._window.filter_bar.find_field):
            store_typed(self._window)
        return None


def raise_window(window: MainWindow, token: str | None = None) -> None:
    """Bring a window, and the dialog that is open over it, to the front with the keyboard."""
    if token and QApplication.platformName().startswith("wayland"):
        # Where the desktop decides who may come to the front, Qt shows it this.
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.raise_()
    (dialog or window).activateWindow()
    # Some desktops only let it ask for attention.
    QApplication.alert(window)
