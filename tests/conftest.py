"""What all tests share: a home of their own, no screen, a path for a funnel, the real data."""

from __future__ import annotations

import contextlib
import csv
import gc
import os
import random
import sqlite3
import sys
import tempfile
from collections.abc import Generator, Iterator
from datetime import date
from pathlib import Path
from types import FrameType

import pytest
from catalogues import CannotCompile, compile_old
from hypothesis import settings

_ROOM = 4 << 30
"""Bytes that all tests together have ample room in."""


def _memory_as_disk() -> str | None:
    """Return a folder that lies in memory and has room for the files of all tests, None where there is none.

    A third of the tests' time went into waiting for a disk that nothing is asked about: a story kills the
    program, not the machine, and what was written before it died is there all the same.
    """
    folder = "/dev/shm"
    try:
        there = os.statvfs(folder)
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except (AttributeError, OSError):
        return None
    # What the system only holds for a while, as read files, counts as free, too.
    free = next((int(line.split()[1]) << 10 for line in lines if line.startswith("MemAvailable:")), 0)
    roomy = min(there.f_bavail * there.f_frsize, free) >= _ROOM
    return folder if roomy and not there.f_flag & os.ST_NOEXEC and os.access(folder, os.W_OK) else None


if "TMPDIR" not in os.environ and (_folder := _memory_as_disk()) is not None:
    os.environ["TMPDIR"] = _folder
    tempfile.tempdir = None  # asked for anew

# Before Qt is imported anywhere: ordinary tests draw without a screen, in a home of their own, and none may
# read or write the settings, recent files or backups of the person who runs them.
_SCREEN = Path(__file__).resolve().parent / "data" / "screen.json"
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREEN}")
_HOME = tempfile.TemporaryDirectory(prefix="funnel-desktop-home-", ignore_cleanup_errors=True)
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData",
    "LOCALAPPDATA": "LocalAppData",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}.items():
    os.environ[_name] = os.path.join(_HOME.name, _folder)
    os.makedirs(os.environ[_name], exist_ok=True)

# A busy machine makes any example slow at times, which says nothing about the code. What every change has to
# pass is the same each time and everywhere; ``make explore`` looks for new examples.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, print_blob=True)
settings.load_profile("explore" if os.environ.get("EXPLORE") else "same")

ROOT = Path(__file__).resolve().parent.parent
REAL_DATA = ROOT.parent / "shared" / "data" / "crm_opportunities.csv"

# A Tuesday in the last quarter of a year, with public holidays before it and none until the year's end.
TODAY = date(2026, 11, 24)

_opened: list[tuple[sqlite3.Connection, str]] = []


def _note_connection(event: str, arguments: tuple[object, ...]) -> None:
    if event == "sqlite3.connect/handle" and isinstance(arguments[0], sqlite3.Connection):
        _opened.append((arguments[0], _lines_of_ours()))


def _lines_of_ours() -> str:
    """Return the lines of the repository that are being run, the innermost last."""
    lines: list[str] = []
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith((f"{ROOT}{os.sep}funnel_desktop", f"{ROOT}{os.sep}tests")):
            lines.insert(0, f"{os.path.relpath(name, ROOT)}:{frame.f_lineno}")
        frame = frame.f_back
    return " > ".join(lines)


def _is_open(connection: sqlite3.Connection) -> bool:
    try:
        connection.total_changes  # noqa: B018 - there is no plainer way to ask
    except sqlite3.ProgrammingError as error:
        return "closed" not in str(error)
    return True


sys.addaudithook(_note_connection)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tests be run in another order: none may need what another one left."""
    parser.addoption(
        "--shuffle", metavar="NUMBER", help="run the tests in another order; each number gives its own"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Compile the texts that were changed, however the tests were started."""
    if not hasattr(config, "workerinput"):
        # Without Qt the layers below the window are tested all the same.
        with contextlib.suppress(CannotCompile):
            compile_old()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep what is collected out of the collector's sight: it lives to the end, and to look through all of it
    again and again took a seventh of the time of all tests."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle files, and the tests within each: what a file shares is then still made once."""
    number = config.getoption("--shuffle")
    if number is None:
        return
    chance = random.Random(number)
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    groups = list(files.values())
    chance.shuffle(groups)
    for group in groups:
        chance.shuffle(group)
    items[:] = [item for group in groups for item in group]


@pytest.fixture(scope="session", autouse=True)
def home_of_its_own() -> Iterator[Path]:
    """Keep settings in the tests' own home, on every system, and take the home away at the end."""
    try:
        from PySide6.QtCore import QSettings
    except ImportError:
        pass  # the layers below the window are tested without Qt too
    else:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.IniFormat, scope, os.path.join(_HOME.name, "settings"))
    yield Path(_HOME.name)
    _HOME.cleanup()


@pytest.fixture(autouse=True)
def connections_closed() -> Iterator[None]:
    """Hold each test to closing every connection to SQLite that was opened in it.

    From 3.13 on Python warns of one that is left, but only when it looks for garbage: in another test.
    """
    _opened.clear()  # those of what lasts longer, for a file of tests or for all, come before this
    yield
    left = [lines for connection, lines in _opened if _is_open(connection)]
    _opened.clear()
    assert left == [], "connections that nobody closed, and where they were opened"


@pytest.fixture
def funnel_path(tmp_path: Path) -> Path:
    """A path for a new funnel file, in a folder with a Chinese name and a space, as users have."""
    folder = tmp_path / "我的 销售"
    folder.mkdir()
    return folder / "漏斗.funnel"


@pytest.fixture(scope="session")
def real_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The opportunities of a CRM, 8,800 rows: real ones if they lie beside the checkout, else made up."""
    if REAL_DATA.is_file():
        return REAL_DATA
    from tests.made_up import write_opportunities

    return write_opportunities(tmp_path_factory.mktemp("crm") / REAL_DATA.name)


@pytest.fixture(scope="session")
def first_real_row(real_data: Path) -> dict[str, str]:
    """The first of them, a won one, as it stands in the file, with its dates as ISO dates."""
    with real_data.open(encoding="utf-8", newline="") as file:
        row: dict[str, str] = next(csv.DictReader(file))
    for name in ("engage_date", "close_date"):
        month, day, year = map(int, row[name].split("/"))
        row[name] = date(year, month, day).isoformat()
    return row


@pytest.fixture
def today() -> date:
    """The day on which the stories of the tests happen."""
    return TODAY
