"""Nobody in the program writes a file but ``safe_files``: so none is half-written, or for all to read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import funnel_desktop

PACKAGE = Path(funnel_desktop.__file__).parent

ALLOWED = {
    # What writes for all others.
    "safe_files.py": {
        "open",
        "os.open",
        ".open",
        "os.makedirs",
        "os.mkdir",
        "os.rename",
        "os.replace",
    },
    "into_place.py": {"os.open", "os.rename", "os.replace", "os.link"},
    # An existing file is opened to be locked.
    "store/lock.py": {"os.open"},
    # The seat of the one running program: a lock file and a folder in the session's own, private place.
    "handover.py": {"os.open", "os.mkdir", "open"},
    # A copy to read from, in a private folder that goes with it.
    "store/private_copy.py": {"tempfile"},
    # Opens what is read, without waiting for a pipe.
    "regular_files.py": {"os.open"},
    # Its connection is replaced, no file.
    "store/admission.py": {".replace"},
    # Logs that SQLite wrote are moved to where they belong, or aside.
    "store/belonging.py": {"os.rename", "os.replace", "shutil"},
    # A file to read rows that were pasted, in a private folder that goes with it; written by safe_files.
    # Qt prints into the part that safe_files made.
    "widgets/rooms/review/printing.py": {".setOutputFileName"},
    # Made of what safe_files opened.
    "exchange/tables.py": {"ZipFile", ".open"},
    # Nothing to write to: what is printed goes where no reader is.
    "cli/main.py": {"os.open"},
}
"""Who may do what, and why."""

_OF_OS = frozenset(
    [
        "open",
        "makedirs",
        "mkdir",
        "mknod",
        "mkfifo",
        "rename",
        "renames",
        "replace",
        "link",
        "symlink",
        "truncate",
    ]
)
_OF_A_PATH = frozenset(
    [
        "write_text",
        "write_bytes",
        "touch",
        "mkdir",
        "rename",
        "symlink_to",
        "hardlink_to",
        "setFileName",
        "setOutputFileName",
    ]
)
_CLASSES = frozenset(
    ["QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "NamedTemporaryFile", "TarFile", "ZipFile"]
)


def writes(call: ast.Call) -> str | None:
    """Return a name for what a call may write with, None for one that writes nothing."""
    function, arguments = call.func, call.args
    texts = [argument.value for argument in arguments if isinstance(argument, ast.Constant)]
    texts += [
        word.value.value
        for word in call.keywords
        if word.arg == "mode" and isinstance(word.value, ast.Constant)
    ]
    modes = [text for text in texts if isinstance(text, str) and set(text) <= set("rwaxbt+U") and text]
    if isinstance(function, ast.Name):
        if function.id == "open":
            return "open" if any(set(mode) & set("wax+") for mode in modes[-1:]) else None
        return function.id if function.id in _CLASSES else None
    if not isinstance(function, ast.Attribute):
        return None
    owner = function.value.id if isinstance(function.value, ast.Name) else ""
    if (
        owner == "os"
        and function.attr == "open"
        and [ast.unparse(flag) for flag in arguments[1:]] == ["os.O_RDONLY"]
    ):
        return None
    if owner == "os" and function.attr in _OF_OS:
        return f"os.{function.attr}"
    if (owner == "tempfile" and function.attr != "gettempdir") or (
        owner == "shutil" and function.attr not in ("rmtree", "disk_usage")
    ):
        return owner
    if function.attr == "open":
        return ".open" if any(set(mode) & set("wax+") for mode in modes[-1:]) else None
    if function.attr == "replace" and len(arguments) == 1 and not call.keywords:
        return ".replace"  # a path's: a text's has two arguments, a dataclass's has keywords
    if function.attr in _OF_A_PATH:
        return f".{function.attr}"
    if function.attr in _CLASSES:
        # To be read, unless it says otherwise.
        return function.attr if any(set(mode) & set("wax") for mode in modes) else None
    return None


def written_by(source: str) -> set[str]:
    """Return all that a module writes with."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return {found for found in map(writes, calls) if found is not None}


def test_only_safe_files_writes_files() -> None:
    found = {
        str(path.relative_to(PACKAGE).as_posix()): written_by(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }
    others = {name: how - ALLOWED.get(name, set()) for name, how in found.items()}
    assert {name: how for name, how in others.items() if how} == {}, "let funnel_desktop.safe_files write it"
    assert {name for name in ALLOWED if not found[name]} == set(), "allowed for nothing"


@pytest.mark.parametrize(
    "source",
    [
        "open(path, 'w')",
        "open(path, mode='ab')",
        "path.open('w', encoding='utf-8')",
        "path.write_text('x')",
        "path.write_bytes(b'x')",
        "os.open(path, os.O_CREAT)",
        "os.replace(one, other)",
        "one.replace(other)",
        "one.rename(other)",
        "shutil.copyfile(one, other)",
        "path.touch()",
        "path.mkdir(parents=True)",
        "zipfile.ZipFile(path, 'w')",
        "QSaveFile(name)",
        "printer.setOutputFileName(name)",
        "tempfile.mkstemp()",
    ],
)
def test_what_writes_is_seen(source: str) -> None:
    assert written_by(source)


@pytest.mark.parametrize(
    "source",
    [
        "open(path)",
        "path.open('rb')",
        "text.replace('a', 'w')",
        "replace(value, name=1)",
        "ZipFile.testzip(x)",
        "x.open()",
        "os.open(path, os.O_RDONLY)",
    ],
)
def test_what_only_reads_is_left_alone(source: str) -> None:
    assert not written_by(source)
