"""A portable program keeps settings, log and copies beside itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from funnel_desktop.data_folder import data_folder, portable_folder
from funnel_desktop.widgets.kit import preferences


def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = tmp_path / "Funnel Desktop"
    frozen.mkdir()
    usual, usual_settings = data_folder(), preferences.settings_file()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(frozen / "funnel-desktop.exe"))
    # An installed one does not.
    assert portable_folder() is None
    assert (data_folder(), preferences.settings_file()) == (usual, usual_settings)
    (frozen / "portable.txt").touch()
    assert data_folder() == frozen / "data"
    assert preferences.settings_file() == frozen / "data" / "funnel-desktop.ini"
    preferences.set_language("zh_CN")
    assert preferences.language() == "zh_CN"
    assert "language=zh_CN" in (frozen / "data" / "funnel-desktop.ini").read_text(encoding="utf-8")
    assert not usual_settings.exists()
