"""The whole window on real files, in a home of its own for every test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.commands.deals import AddDeal
from funnel_desktop.commands.session import Session
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.shell import application as starting
from funnel_desktop.widgets.shell.main_window import MainWindow

MakeWindow = Callable[[Path | None], MainWindow]
MakeFile = Callable[..., Path]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home_of_its_own: Path) -> Iterator[Path]:
    """The home of somebody who has never started the program."""
    folder = tmp_path / "home"
    (folder / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder / name))
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "1")
    user, ini = QSettings.Scope.UserScope, QSettings.Format.IniFormat
    QSettings.setPath(ini, user, str(folder / "settings"))
    yield folder
    QSettings.setPath(ini, user, str(home_of_its_own / "settings"))


@pytest.fixture
def english(qapp: QApplication, home: Path) -> Iterator[QApplication]:
    """The application in English and the light theme; as it was before, when the test is over."""
    before = QLocale()
    theme.apply(qapp, "light")
    starting.use_language("en")
    yield qapp
    for translator in starting._translators:
        QCoreApplication.removeTranslator(translator)
    starting._translators.clear()
    QLocale.setDefault(before)
    theme.set_language(qapp, "en")
    theme.apply(qapp, "light")


@pytest.fixture
def open_window(english: QApplication, qtbot: QtBot) -> Iterator[MakeWindow]:
    """Open the window on a file, or on none, and wait until it is up and the chart has come."""
    windows: list[MainWindow] = []

    def open_(path: Path | None) -> MainWindow:
        window = MainWindow("en")
        windows.append(window)
        window.restore()
        if path is not None:
            window.files.take(path)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: window.panels.chart.is_loaded)
        return window

    yield open_
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.processEvents()


@pytest.fixture
def make_file(tmp_path: Path) -> MakeFile:
    """Make a funnel of deals in Target, given as "customer, project, amount in 10,000 yuan" from the top."""

    def make(*lines: str, stage: str = "target", name: str = "漏斗") -> Path:
        from funnel_desktop.commands.quick_line import read_quick_line

        path = tmp_path / f"{name}.funnel"
        session = Session.create(path)
        for line in reversed(lines):
            session.execute(AddDeal(read_quick_line(line, 10_000), stage))
        session.close()
        return path

    return make


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample funnel, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.funnel"
    session = Session.create(path)
    session.execute(SampleFunnel())
    session.close()
    return path


@pytest.fixture
def sample(sample_once: Path, tmp_path: Path) -> Path:
    """A copy of the sample funnel for one test."""
    path = tmp_path / "样例.funnel"
    path.write_bytes(sample_once.read_bytes())
    return path


NOVEMBER = datetime(2026, 11, 24, 10, 0).astimezone()
"""A moment at which ten months of a year are past, for stories that say what is past and what is to come."""


@pytest.fixture(scope="session")
def november_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample funnel as it is made in November, made once."""
    path = tmp_path_factory.mktemp("november") / "sample.funnel"
    session = Session.create(path, clock=lambda: NOVEMBER)
    session.execute(SampleFunnel())
    session.close()
    return path


@pytest.fixture
def november(november_once: Path, tmp_path: Path, open_window: MakeWindow) -> MainWindow:
    """The window in that November, on a copy of the sample, whenever the test is run."""
    path = tmp_path / "十一月.funnel"
    path.write_bytes(november_once.read_bytes())
    window = open_window(None)
    window.set_session(Session.open(path, clock=lambda: NOVEMBER))
    return window
