"""The house stands: set-up is quick and says what is wrong, the lock fits the project and names no server."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import bootstrap
import pytest
from packaging.requirements import Requirement

import funnel_desktop

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+)(?: ; (.*?))? \\$", re.MULTILINE)


def pins(name: str) -> set[tuple[str, str, str]]:
    """Return a lock's packages, versions and conditions."""
    return set(PIN.findall((ROOT / name).read_text(encoding="utf-8")))


def plain(name: str) -> str:
    """Return a package's name in the one spelling that the locks use."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", [*LOCKS, "requirements-package.lock"])
def test_the_lock_pins_every_package_by_hash_and_names_no_server(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--find|--extra|^-e", text, re.MULTILINE)
    packages = re.split(r"\n(?=[a-z])", text.partition("\n#    make lock\n")[2].strip())
    assert len(packages) == len(pins(lock)) > 20
    assert all("--hash=sha256:" in package for package in packages)


@pytest.mark.parametrize("lock", [LOCKS[1], "requirements-package.lock"])
def test_the_locks_agree(lock: str) -> None:
    # Conditions may differ: what one Python alone needs to run, every Python may need to test.
    run, more = ({(name, release) for name, release, _ in pins(file)} for file in (LOCKS[0], lock))
    assert run < more


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    for lock, wanted in {
        "requirements.lock": project["project"]["dependencies"] + groups["build"],
        "requirements-dev.lock": groups["dev"],
        "requirements-package.lock": groups["package"],
    }.items():
        locked: dict[str, list[str]] = {}  # what differs by Python or system is there more than once
        for name, release, _ in pins(lock):
            locked.setdefault(name, []).append(release)
        for requirement in map(Requirement, wanted):
            releases = locked[plain(requirement.name)]
            assert any(map(requirement.specifier.contains, releases)), requirement


def test_the_version_has_one_place() -> None:
    assert version("funnel-desktop") == funnel_desktop.__version__


#  What takes words for HTML when they look like it. Only the places named may use it: there it is HTML of
#  ours, or made plain.
GUESSING: dict[str, tuple[str, ...]] = {
    "QLabel": ("widgets/kit/controls/labels.py", "widgets/kit/plain_text.py"),
    "RichLabel": (
        *("widgets/kit/controls/labels.py", "widgets/panels/chart/legend.py"),
        "widgets/kit/hover_card.py",
        *("widgets/rooms/levers/together.py", "widgets/rooms/today/room.py"),
    ),
    "QTextDocument": ("widgets/rooms/review/paper.py", "widgets/shell/guide/reader.py"),
    #  The pages of the help are ours, in Markdown without HTML; what others wrote is made plain in them.
    **dict.fromkeys(("QTextBrowser", "QTextEdit", "setMarkdown"), ("widgets/shell/guide/reader.py",)),
    "setHtml": ("widgets/rooms/review/paper.py",),
    "showText": ("widgets/kit/plain_text.py",),
    "QSystemTrayIcon": ("widgets/shell/reminders.py",),
    #  An ampersand makes an access key here: for words of ours alone.
    "setBuddy": ("widgets/kit/controls/fields.py", "widgets/panels/balance/inputs.py"),
    **dict.fromkeys(
        (
            *("QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog", "QWhatsThis"),
            *("QStaticText", "QGraphicsTextItem", "QWizard", "LabelItem"),
            *("insertHtml", "appendHtml", "setInformativeText"),
        ),
        (),
    ),
}
PLAIN = {
    "setToolTip": ("plain_tip",),
    "setWhatsThis": ("plain_tip",),
    "setStatusTip": ("plain_tip",),
    "setWindowTitle": ("translate",),
}
"""Methods whose text has no format, and what has to have made that text outside ``kit/plain_text.py``."""


def guesses(path: Path, place: str) -> list[str]:
    """Return where a module of the program leaves it to a widget whether a text is HTML."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        used = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if place not in GUESSING.get(used, (place,)):
            found.append(f"{place}:{getattr(node, 'lineno', 0)} {used}")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in PLAIN:
            made = node.args[-1] if node.args else None
            by = made.func.id if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) else ""
            literal = isinstance(made, ast.Constant)
            if not literal and by not in PLAIN[node.func.attr] and place != "widgets/kit/plain_text.py":
                found.append(f"{place}:{node.lineno} {node.func.attr}")
    return found


def test_no_widget_guesses_whether_a_text_is_html() -> None:
    program = ROOT / "funnel_desktop"
    modules = {path.relative_to(program).as_posix(): path for path in program.rglob("*.py")}
    assert [line for place, path in sorted(modules.items()) for line in guesses(path, place)] == []


def test_what_leaves_it_to_the_widget_is_found(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        "label = QLabel(name)\nlabel.setToolTip(name)\nlabel.setToolTip(plain_tip(name))\n"
        "box.setToolTip('fixed')\nwindow.setWindowTitle(f'{name} — x')\n"
        "QMessageBox.warning(None, '', name)\n",
        encoding="utf-8",
    )
    assert sorted(guesses(module, "widgets/new.py")) == [
        "widgets/new.py:1 QLabel",
        "widgets/new.py:2 setToolTip",
        "widgets/new.py:5 setWindowTitle",
        "widgets/new.py:6 QMessageBox",
    ]


NEEDS_NO_QT_AND_IS_ABOUT_IT = {
    "widgets/kit/style.py": "the style sheet, in Qt's own language",
    "widgets/shell/input_method.py": "which of Qt's modules for typing is there, asked before Qt starts",
}


def needs_qt(module: Path) -> bool:
    """Whether a module of the window shows something: it names Qt, or another module of the window."""
    names = re.findall(r"^\s*(?:from|import) (\S+)", module.read_text(encoding="utf-8"), re.MULTILINE)
    speaks = "funnel_desktop.widgets.kit.text"
    return any(
        name.startswith("PySide6") or (name.startswith("funnel_desktop.widgets") and name != speaks)
        for name in names
    )


def test_sentences_and_formulas_stand_outside_the_window() -> None:
    program = ROOT / "funnel_desktop"
    modules = [path for path in (program / "widgets").rglob("*.py") if path.name != "__init__.py"]
    without = {path.relative_to(program).as_posix() for path in modules if not needs_qt(path)}
    assert without == set(NEEDS_NO_QT_AND_IS_ABOUT_IT)


def set_up(purpose: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the set-up as `make` does, without a screen."""
    names = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    names.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), purpose],
        env={**names, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
    )


needs_set_up = pytest.mark.skipif(
    "test" not in bootstrap.read_stamp().get("system", {}),
    reason="these tests were not started by `make test`",
)


@needs_set_up
def test_where_nothing_is_to_do_set_up_does_nothing_and_is_silent() -> None:
    assert set_up("test").returncode == 0
    before = Path(bootstrap.STAMP).stat()
    again = set_up("test", PATH="/no/tools")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert Path(bootstrap.STAMP).stat().st_mtime_ns == before.st_mtime_ns


@needs_set_up
def test_without_a_screen_run_says_what_to_do_instead_of_failing_in_qt() -> None:
    done = set_up("run")
    assert done.returncode == 2
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in done.stderr
    assert set_up("run", DISPLAY=":7").returncode == 0
    assert set_up("run", QT_QPA_PLATFORM="offscreen").returncode == 0


def test_a_wrong_purpose_is_wrong_usage() -> None:
    done = set_up("dance")
    usage = "usage: bootstrap.py [--system-only] run|test|lint|frozen|package\n"
    assert (done.returncode, done.stderr) == (2, usage)


WRITES_NO_EXPORT = {
    "widgets/kit/file_dialogs.py": "the dialog itself",
    "widgets/shell/files/flow.py": "a new funnel",
    "widgets/shell/files/care.py": "copies, which are locked as the funnel is",
    "widgets/shell/files/place.py": "the funnel itself",
    "widgets/rooms/review/printing.py": "the room says it",
    "widgets/rooms/calendar_file.py": "both rooms that write one say it",
    "widgets/panels/chart/export.py": "the panel says it",
}


def test_of_everything_that_is_written_it_is_said_when_it_is_not_locked() -> None:
    silent = []
    for path in sorted((ROOT / "funnel_desktop").rglob("*.py")):
        place, source = path.relative_to(ROOT / "funnel_desktop").as_posix(), path.read_text(encoding="utf-8")
        if "ask_save(" in source and "said_of_export" not in source and place not in WRITES_NO_EXPORT:
            silent.append(place)
    assert silent == []


def test_files_are_asked_for_in_one_place() -> None:
    # There no dialog opens what it lists: see store/lock.py for what becomes of the open funnel otherwise.
    elsewhere = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "funnel_desktop").rglob("*.py"))
        if path.name != "file_dialogs.py"
        and any(
            name in path.read_text(encoding="utf-8")
            for name in ("QFileDialog", "QFileSystemModel", "QMimeDatabase", "QFileIconProvider")
        )
    ]
    assert elsewhere == []


def test_connections_are_opened_in_one_place() -> None:
    # There each gets what guards it, and a locked file its key.
    elsewhere = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "funnel_desktop").rglob("*.py"))
        if path.name != "driver.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("sqlite3.connect", "sqlite3.Connection")
    ]
    assert elsewhere == []


CLOCKS = {"monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "process_time", "process_time_ns"}
CLOCKS |= {"time", "time_ns", "thread_time", "sleep", "QElapsedTimer", "timeit"}


CLOSING = ("closing", "enter_context")
"""What closes a connection that it is given."""


def never_closed(path: Path) -> list[str]:
    """Return where a connection is opened that nobody can close: it has no name, and no ``closing``."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        values: list[ast.expr] = []
        if isinstance(node, ast.Attribute):
            values = [node.value]
        elif isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple | ast.List):
            values = node.iter.elts
        elif isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            values = [] if name in CLOSING else node.args
        for value in values:
            # (A signal's ``connect`` is a method of something else.)
            if isinstance(value, ast.Call) and ast.unparse(value.func) in ("connect", "sqlite3.connect"):
                found.append(f"{path.relative_to(ROOT)}:{value.lineno}")
    return found


def test_every_connection_can_be_closed() -> None:
    # From Python 3.13 on one that is left to the collector is a fault of whatever test happens to run then.
    modules = [path for folder in ("funnel_desktop", "tests") for path in (ROOT / folder).rglob("*.py")]
    assert [line for path in sorted(modules) for line in never_closed(path)] == []


def clocks_read(path: Path) -> list[str]:
    """Return the places of a test file at which a clock is read or time is waited for."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module in ("time", "timeit", "PySide6.QtCore"):
            names = {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            names = {alias.name for alias in node.names} & {"timeit"}
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "time":
            names = {node.attr}
        else:
            continue
        if names & CLOCKS:
            found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


def test_no_test_judges_by_the_clock() -> None:
    # How quick something is depends on the machine, and on what else it does: that is for the benchmarks.
    judging = []
    for path in sorted((ROOT / "tests").rglob("*.py")):
        place = path.relative_to(ROOT / "tests").as_posix()
        # The screen waits for other programs: what it gives up after says nothing of how quick they are.
        if not place.startswith("benchmarks/") and place != "x11/screen.py":
            judging += clocks_read(path)
    assert judging == []


IN_ONE_PLACE: dict[str, tuple[str, ...]] = {
    #  What starts another program: with folders of our own, and with a linked file which the user opens
    #  and is asked about where it may run something; never with anything else that a file holds.
    **dict.fromkeys(("openUrl", "QDesktopServices"), ("widgets/kit/folders.py",)),
    "open_outside": ("widgets/kit/folders.py", "widgets/deal/timeline/linked_files.py"),
    **dict.fromkeys(("webbrowser", "startfile", "setOpenExternalLinks"), ()),
    #  No program is started but this one itself, anew.
    **dict.fromkeys(("QProcess", "startDetached"), ("widgets/shell/text_sizes.py",)),
    #  Where the keyboard is: the window is asked, see tests/widgets/window/test_window_behind.py.
    "focusWidget": ("widgets/kit/keyboard.py",),
    #  Lays out all of a text to cut it.
    "elidedText": ("widgets/kit/plain_text.py",),
    #  Fields that take any number of characters, or cut a text and give back what is left of it.
    "QLineEdit(": ("widgets/kit/controls/plain_edits.py", "widgets/shell/passphrase/entry.py"),
    "QPlainTextEdit(": (
        *("widgets/kit/controls/plain_edits.py", "widgets/leads/paste.py"),
        "widgets/dialogs/about/licence_page.py",
    ),
}
"""Names of Qt's and Python's that only these modules use, with a bracket: make or build upon."""


def used_elsewhere(path: Path, place: str) -> list[str]:
    """Return where a module uses what belongs into one place."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Attribute):
            names = [node.attr]
        elif isinstance(node, ast.Name):
            names = [node.id]
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name.partition(".")[0] for alias in node.names]
        elif isinstance(node, ast.Call):
            names = [f"{ast.unparse(node.func)}("]
        elif isinstance(node, ast.ClassDef):
            names = [f"{ast.unparse(base)}(" for base in node.bases]
        line = getattr(node, "lineno", 0)
        found += [f"{place}:{line} {name}" for name in names if place not in IN_ONE_PLACE.get(name, (place,))]
    return found


def test_what_belongs_into_one_place_is_used_there_alone() -> None:
    program = ROOT / "funnel_desktop"
    modules = {path.relative_to(program).as_posix(): path for path in program.rglob("*.py")}
    assert [line for place, path in sorted(modules.items()) for line in used_elsewhere(path, place)] == []


def test_what_is_used_in_another_place_is_found(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(
        "import webbrowser\nQDesktopServices.openUrl(url)\nQApplication.focusWidget()\n"
        "class Field(QLineEdit): pass\nfield = QPlainTextEdit(self)\n"
        "if isinstance(field, QLineEdit): pass\n",
        encoding="utf-8",
    )
    assert sorted(line.partition(" ")[2] for line in used_elsewhere(module, "widgets/new.py")) == [
        *("QDesktopServices", "QLineEdit(", "QPlainTextEdit(", "focusWidget", "openUrl", "webbrowser")
    ]


HTML_OF_PYQTGRAPH = {"setTitle", "setLabel", "setLabels", "addLegend", "LegendItem", "LabelItem", "AxisItem"}
HTML_OF_PYQTGRAPH |= {"TitleLabel", "showLabel", "GraphicsLayoutWidget", "plot"}
"""What pyqtgraph lays out as HTML: titles, names of axes, legends."""


def test_no_words_are_given_to_what_a_chart_takes_for_html() -> None:
    found = []
    charts = [
        path
        for path in (ROOT / "funnel_desktop").rglob("*.py")
        if re.search(r"^\s*(import|from) pyqtgraph", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert len(charts) > 1
    for path in sorted(charts):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            asks = called.rpartition(".")[2] in HTML_OF_PYQTGRAPH and called != "generator.setTitle"
            if asks or (isinstance(node, ast.keyword) and node.arg == "html"):
                found.append(f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)} {called}")
    assert found == []


@pytest.mark.parametrize("part", ["models", "widgets", "wording"])
def test_the_window_asks_the_queries_not_the_store(part: str) -> None:
    # Imports are looked at by import-linter, which does not see what is reached through the session.
    folder = ROOT / "funnel_desktop" / part
    files = list(folder.rglob("*.py"))
    assert files
    reached = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "store"
    }
    assert reached == set()


def test_only_the_kit_builds_layouts_by_hand() -> None:
    # All others say what stands in a row, column or grid (kit/layout): so it can be read at a glance.
    by_hand = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "funnel_desktop" / "widgets").rglob("*.py")
        if path.parts[-2:] != ("kit", "layout.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("QHBoxLayout", "QVBoxLayout", "QGridLayout", "QFormLayout")
    }
    assert by_hand == set()


HEAR_EVERY_CHANGE = {
    "kit/follower.py": "fills in the parts of the window",
    "shell/main_window.py": "says what was done, and what can be undone",
    "shell/files/place.py": "looks where the file is once it was written to",
    "shell/copies/keeper.py": "makes the copy of the day",
    "leads/flow.py": "leads to what has just arrived",
    "rooms/review/room.py": "forgets weeks of the past that a change touched",
}
"""Who listens to a change of the open file in the window, and what for. What shows something is filled in by
a ``Follower``, so that one change is shown once."""


def test_parts_of_the_window_follow_the_file_in_one_way() -> None:
    widgets = ROOT / "funnel_desktop" / "widgets"
    listening = {
        path.relative_to(widgets).as_posix()
        for path in widgets.rglob("*.py")
        if re.search(r"\b_?(?:model|session)\.changed\.connect\(", path.read_text(encoding="utf-8"))
    }
    assert listening == set(HEAR_EVERY_CHANGE)


def test_parts_of_the_window_follow_a_language_in_one_way() -> None:
    # Qt's own event comes to every widget, also to one that is not made yet: see kit/language.py.
    elsewhere = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "funnel_desktop").rglob("*.py")
        if "LanguageChange" in path.read_text(encoding="utf-8")
    ]
    assert elsewhere == []
