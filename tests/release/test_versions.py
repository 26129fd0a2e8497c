"""The version stands in one place, and everything that goes to users takes it from there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import freeze
import macos
import pytest
import release

import funnel_desktop

ROOT = Path(__file__).resolve().parent.parent.parent
VERSION = funnel_desktop.__version__
PLACES = ("packaging", "resources", "funnel_desktop", ".github", ".ci", "pyproject.toml", "Makefile")


def written() -> list[Path]:
    """Return the files of a checkout or source package, code and recipes, in which a version could stand."""
    found = [file for place in PLACES for file in (ROOT / place, *(ROOT / place).rglob("*"))]
    return [file for file in found if file.is_file() and "__pycache__" not in file.parts]


def test_no_other_file_of_the_program_or_its_packaging_names_the_version() -> None:
    number = re.compile(rf"(?<![\d.]){re.escape(VERSION)}(?![\d.]*\d)")
    naming = set()
    for path in written():
        if path.is_file() and path.suffix not in (".png", ".qm"):
            text = path.read_text(encoding="utf-8", errors="replace")
            naming |= {path.relative_to(ROOT).as_posix()} if number.search(text) else set()
    assert naming == {"funnel_desktop/__init__.py"}


def test_the_builds_read_it_from_there() -> None:
    assert freeze.version() == VERSION
    plist = macos.info_plist(freeze.version(), "14.0")
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == VERSION
    assert macos.image_name(freeze.version(), "arm64") == f"FunnelDesktop-{VERSION}-arm64.dmg"


def test_windows_shows_it_of_both_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(freeze, "MADE", tmp_path)
    freeze.write_version_resources()
    for name in ("funnel-desktop", "funnel-desktop-cli"):
        text = (tmp_path / f"{name}.version").read_text(encoding="utf-8")
        assert text.count(f"'{VERSION}'") == 2, "FileVersion and ProductVersion"
        numbers = (*map(int, VERSION.split(".")), 0)
        assert f"filevers={numbers}" in text


def test_the_command_line_says_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "funnel_desktop", "--version"], capture_output=True, encoding="utf-8", cwd=ROOT
    )
    assert done.stdout.strip() == f"Funnel Desktop {VERSION}"


CHANGELOG = """# Changelog

## 1.3.0 (2027-02-01)

- Newer.

## 1.2.0 (2027-01-02)

- A thing.

### More

- Another thing.

## 1.1.0 (2026-12-01)

- Old.
"""


def test_a_release_says_what_the_changelog_says_of_its_version() -> None:
    assert release.notes("v1.2.0", "1.2.0", CHANGELOG) == "- A thing.\n\n### More\n\n- Another thing.\n"


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "words"),
    [
        ("v1.2.1", "1.2.0", CHANGELOG, "the tag is v1.2.1, but .* says version 1.2.0"),
        ("1.2.0", "1.2.0", CHANGELOG, "the tag is 1.2.0"),
        ("v1.4.0", "1.4.0", CHANGELOG, "no part"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace(" (2027-01-02)", ""), "no part"),
        ("v9.0.0", "9.0.0", "## 9.0.0 (2030-01-01)\n\n## 8.0.0 (2029-01-01)\n- Old.\n", "says nothing"),
    ],
)
def test_a_wrong_tag_or_a_silent_changelog_stops_it(
    tag: str, version: str, changelog: str, words: str
) -> None:
    with pytest.raises(release.NotReady, match=words):
        release.notes(tag, version, changelog)
