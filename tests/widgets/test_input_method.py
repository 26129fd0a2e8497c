"""Somebody who types Chinese by fcitx can do so in a program that brings Qt's module for ibus alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.widgets.shell.input_method import speak_what_is_answered


@pytest.fixture
def plugins(tmp_path: Path) -> Path:
    """Qt's plugins as PySide6 brings them."""
    folder = tmp_path / "platforminputcontexts"
    folder.mkdir()
    (folder / "libibusplatforminputcontextplugin.so").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("given", "becomes"),
    [
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "fcitx5"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus"}, {"QT_IM_MODULES": "wayland;ibus"}),
        ({"XMODIFIERS": "@im=fcitx"}, {"XMODIFIERS": "@im=fcitx", "QT_IM_MODULE": "ibus"}),
        # What somebody chose for Qt counts, and an input method that Qt can reach is left alone.
        ({"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}, None),
        ({"QT_IM_MODULE": "ibus"}, None),
        ({}, None),
        # On Wayland the desktop passes the input on to a program that names no module.
        ({"XMODIFIERS": "@im=fcitx", "WAYLAND_DISPLAY": "wayland-0"}, None),
    ],
)
def test_fcitx_is_spoken_to_as_ibus(
    plugins: Path, given: dict[str, str], becomes: dict[str, str] | None
) -> None:
    environment = dict(given)
    speak_what_is_answered(environment, [plugins])
    # Without the daemon of ibus, Qt speaks to fcitx by way of the portal only.
    assert environment == (given if becomes is None else {**becomes, "IBUS_USE_PORTAL": "1"})


@pytest.mark.parametrize("by_environment", [False, True])
def test_fcitx_own_module_is_used_where_it_is(plugins: Path, by_environment: bool) -> None:
    (plugins / "platforminputcontexts" / "libfcitx5platforminputcontextplugin.so").touch()
    environment = {"QT_IM_MODULE": "fcitx"}
    if by_environment:
        environment["QT_PLUGIN_PATH"] = f"/no/such/folder{os.pathsep}{plugins}"
    before = dict(environment)
    speak_what_is_answered(environment, [] if by_environment else [plugins])
    assert environment == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="input methods are chosen so under Linux")
def test_qt_loads_the_module_that_fcitx_answers_and_asks_by_the_portal() -> None:
    start = "from funnel_desktop.widgets.shell.application import make_application; make_application(['x'])"
    told = {"QT_IM_MODULE": "fcitx", "QT_DEBUG_PLUGINS": "1", "QT_LOGGING_TO_CONSOLE": "1"}
    told["QT_LOGGING_RULES"] = "qt.qpa.input.methods=true"
    done = subprocess.run(
        [sys.executable, "-c", start], env={**os.environ, **told}, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert 'ibusplatforminputcontextplugin.so" loaded library' in done.stderr
    assert "use IBus portal" in done.stderr
