"""Nothing goes out without its licence: the notices know every package and every part of the program."""

from __future__ import annotations

import re
from pathlib import Path

import parts
import pytest

from funnel_desktop.licences import brought_packages, plain

ROOT = Path(__file__).resolve().parent.parent.parent
FROZEN = ROOT / "dist" / "funnel-desktop" / "lib"
needs_frozen = pytest.mark.skipif(not FROZEN.is_dir(), reason="there is no frozen program: `make frozen`")


def table(head: str) -> dict[str, str]:
    """Return the licences of one table of the notices, by what they are for."""
    text = (ROOT / "packaging" / "NOTICES.md").read_text(encoding="utf-8")
    part = text.split(f"\n## {head}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$", part, re.MULTILINE)[1:]
    return {name: licence for names, licence in rows for name in names.split(", ")}


def libraries() -> list[str]:
    """Return the libraries of the frozen program, links left out."""
    found = (path for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink())
    names = (path.relative_to(FROZEN).as_posix() for path in found)
    return sorted(name for name in names if parts.is_native(name))


def test_the_notices_know_every_python_package() -> None:
    assert {plain(name) for name in table("Python packages")} == {
        plain(package.metadata["Name"]) for package in brought_packages()
    }


def test_the_notices_know_every_other_part() -> None:
    assert set(table("Everything else in the program")) == {part.name for part in parts.PARTS}


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("PySide6/Qt/lib/libicuuc.so.73", "ICU"),
        ("PySide6/Qt6Core.dll", "Qt"),
        ("PySide6/plugins/platforms/qwindows.dll", "Qt"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt"),
        ("python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", "Python"),
        ("python311.dll", "Python"),
        ("VCRUNTIME140_1.dll", "Microsoft Visual C++ runtime"),
        ("libxcb-cursor.so.0", "XCB utilities"),
        ("numpy/.dylibs/libquadmath.0.dylib", "GCC runtime libraries"),
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", None),
        ("PySide6/QtCore.abi3.so", None),
    ],
)
def test_each_library_belongs_to_its_part(path: str, part: str | None) -> None:
    owner = parts.part_of(path)
    assert (owner.name if owner else None) == part
    assert parts.is_native(path)


@needs_frozen
def test_every_library_of_the_frozen_program_belongs_to_a_part_or_a_package() -> None:
    packages = {*("PySide6", "shiboken6", "numpy", "charset_normalizer", "sqlcipher3", "python_calamine")}
    strangers = [
        name for name in libraries() if parts.part_of(name) is None and name.split("/")[0] not in packages
    ]
    assert len(libraries()) > 50
    assert strangers == []


@needs_frozen
def test_the_licences_lie_beside_the_frozen_program() -> None:
    folder = FROZEN / "licences"
    for package in brought_packages():
        place = folder / f"{plain(package.metadata['Name'])}-{package.version}"
        assert (place / "about.txt").stat().st_size > 0, place
    assert list(folder.glob("pyinstaller-*/COPYING.txt"))
    for name in ("Funnel Desktop.txt", "NOTICES.md", "python.txt"):
        assert (folder / name).stat().st_size > 0
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in next(
        folder.glob("pyside6-essentials-*/LGPL-3.0.txt")
    ).read_text(encoding="utf-8")


@needs_frozen
def test_qt_lies_in_files_of_its_own() -> None:
    # What the LGPL asks: Qt is no part of the program's own file, so that it can be replaced.
    names = {name.rsplit("/", 1)[-1] for name in libraries() if parts.part_of(name) == parts.QT}
    assert {"libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6", "libqxcb.so"} <= names
    assert b"Qt 6." not in (FROZEN.parent / "funnel-desktop").read_bytes()[:100_000]
