"""Resources are found wherever the program was put: in a checkout, installed, or frozen into one folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop import resources

ROOT = Path(__file__).resolve().parent.parent


def test_in_a_checkout_they_lie_beside_the_package() -> None:
    assert resources.resource_path() == ROOT / "resources"
    assert resources.resource_path("translations").is_dir()


def test_installed_they_lie_in_the_package(tmp_path: Path) -> None:
    """A copy of the package with its resources inside, as the wheel lays it, finds those and no others."""
    package = tmp_path / "funnel_desktop"
    (package / "resources" / "translations").mkdir(parents=True)
    for name in ("__init__.py", "resources.py"):
        (package / name).write_bytes((ROOT / "funnel_desktop" / name).read_bytes())
    words = "from funnel_desktop.resources import resource_path; print(resource_path('translations'))"
    printed = subprocess.run(
        [sys.executable, "-c", words], cwd=tmp_path, capture_output=True, check=True, encoding="utf-8"
    ).stdout
    assert Path(printed.strip()) == package / "resources" / "translations"


def test_frozen_they_lie_where_the_program_was_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.resource_path("playbook.toml") == tmp_path / "resources" / "playbook.toml"


def test_finding_them_imports_nothing_slow() -> None:
    words = (
        "import sys, pathlib, __future__; before = set(sys.modules); "
        "from funnel_desktop.resources import resource_path; resource_path('playbook.toml'); "
        "print(sorted(set(sys.modules) - before))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", words], cwd=ROOT, capture_output=True, check=True, encoding="utf-8"
    ).stdout
    assert printed.strip() == "['funnel_desktop', 'funnel_desktop.resources']"
