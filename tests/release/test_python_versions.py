"""Which Pythons the program runs with stands in several places, and with which Qt each: they say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import bootstrap
import installer
import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MINORS = [f"3.{minor}" for minor in range(bootstrap.OLDEST[1], bootstrap.NEWEST[1] + 1)]


def series_of_qt(python: str, system: str) -> list[str]:
    """Return the series of PySide6 that a Python of this version gets on a system, such as "6.11"."""
    asked = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system}
    found = []
    for words in PROJECT["dependencies"]:
        wanted = Requirement(words)
        if wanted.name == "PySide6-Essentials" and (wanted.marker is None or wanted.marker.evaluate(asked)):
            found.append(str(wanted.specifier).removeprefix("==").removesuffix(".*"))
    return found


def test_set_up_metadata_and_manual_name_the_same_pythons() -> None:
    allowed = SpecifierSet(PROJECT["requires-python"])
    assert [f"3.{minor}" for minor in range(30) if f"3.{minor}" in allowed] == MINORS
    named = [line.rpartition(" ")[2] for line in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", line)]
    assert named == MINORS
    first, last = MINORS[0], MINORS[-1]
    for file, words in {
        "Makefile": f"({first} to {last})",
        "CONTRIBUTING.md": f"Python {first} to {last}",
        "README.md": f"Python {', '.join(MINORS[:-1])} or {last} and make",
        "packaging/bootstrap.py": f"needs Python {', '.join(MINORS[:-1])} or {last}",
    }.items():
        text = " ".join((ROOT / file).read_text(encoding="utf-8").split())
        assert words in text, file


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_each_python_gets_one_qt_and_3_11_not_the_one_that_wears_none_out(system: str) -> None:
    for python in MINORS:
        assert len(series_of_qt(python, system)) == 1, python
        older = python == "3.11" and system == "win32"
        assert series_of_qt(python, system) == ["6.9" if older else "6.11"]


def test_the_build_in_wine_takes_what_the_lock_has_for_windows() -> None:
    lines = installer.requirements().splitlines()
    names = [re.split("[= ]", line)[0] for line in lines if line]
    assert len(names) == len(set(names)), "one version of each"
    by_name = dict(zip(names, [line for line in lines if line], strict=True))
    assert by_name["pyside6-essentials"].startswith("pyside6-essentials==6.9.")
    assert by_name["shiboken6"].startswith("shiboken6==6.9.")
    assert by_name["numpy"].startswith("numpy==1.26.")
    assert {"pefile", "pywin32-ctypes", "sqlcipher3", "tzdata"} <= set(names)
    assert all(" ; " not in line and "--hash=sha256:" in line for line in by_name.values())
