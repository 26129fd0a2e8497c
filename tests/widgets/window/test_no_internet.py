"""The program speaks to nobody: no room, dialog or print service opens a socket of the internet."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from funnel_desktop.widgets.rooms.review.printing import printing_possible
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None,
    reason="strace, which tells what a program asks the system for, is not there",
)


@pytest.fixture
def print_service() -> Iterator[Path]:
    """The socket of a print service that has nothing to say, and says so: unanswered, it would be asked again
    and again."""
    folder = tempfile.mkdtemp(prefix="cups-")  # the name of a socket has to be short
    place = Path(folder, "cups.sock")
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(place))
    server.listen()

    def answer() -> None:
        while True:
            try:
                line, _ = server.accept()
            except OSError:
                return
            with line, suppress(OSError):
                line.recv(65536)
                line.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    threading.Thread(target=answer, daemon=True).start()
    yield place
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    shutil.rmtree(folder)


def internet_sockets(command: list[str], folder: Path, **environment: str) -> tuple[list[str], str]:
    """Run a program; return its calls for a socket of the internet, and what it printed."""
    log = folder / "strace"
    trace = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(log)]
    names = {name: value for name, value in os.environ.items() if name != "CUPS_SERVER"}
    done = subprocess.run(
        [*trace, *command],
        env={**names, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = log.read_text(errors="replace").splitlines()
    return [line for line in lines if "AF_INET" in line], done.stdout


def walk(sample: Path, folder: Path, print_service: Path) -> tuple[list[str], str]:
    """Go through every room and dialog in a process that is watched."""
    command = [sys.executable, "-m", "tests.widgets.window.every_room", str(sample)]
    home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    return internet_sockets(command, folder, CUPS_SERVER=str(print_service), **home)


def test_a_socket_of_the_internet_would_be_seen(tmp_path: Path) -> None:
    found, _ = internet_sockets([sys.executable, "-c", "import socket; socket.socket()"], tmp_path)
    assert len(found) == 1


def test_no_room_and_no_dialog_opens_one_and_without_a_print_service_a_pdf_is_offered(
    sample: Path, tmp_path: Path
) -> None:
    found, seen = walk(sample, tmp_path, tmp_path / "no print service")
    assert found == []
    assert {"ConfirmDialog", "AboutDialog", "PlaybookDialog", "NewDealDialog"} <= set(seen.split())
    assert "QPrintDialog" not in seen


def test_printing_speaks_to_the_print_service_of_this_computer_alone(
    sample: Path, tmp_path: Path, print_service: Path
) -> None:
    found, seen = walk(sample, tmp_path, print_service)
    assert found == []
    assert "QPrintDialog" in seen
    log = (tmp_path / "strace").read_text(errors="replace")
    assert str(print_service) in log


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system prints")
def test_a_print_service_elsewhere_is_not_asked(print_service: Path, tmp_path: Path) -> None:
    for there, place in ((True, print_service), (False, tmp_path), (False, tmp_path / "none")):
        environment = {"CUPS_SERVER": "printers.example.com"}
        assert printing_possible(environment, [str(place)]) is there
        assert environment["CUPS_SERVER"] == (str(place) if there else "printers.example.com")
