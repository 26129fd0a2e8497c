"""Typing Chinese under Linux: fcitx is spoken to as ibus where its own module for Qt is missing."""

from __future__ import annotations

import os
from collections.abc import Iterable, MutableMapping
from pathlib import Path

_FOLDER = "platforminputcontexts"
_FCITX = "fcitx"
_SPOKEN = "ibus"
_BY_PORTAL = "IBUS_USE_PORTAL"
"""Qt's module for ibus looks for the program ibus-daemon, unless told to ask whoever answers for it."""


def speak_what_is_answered(environment: MutableMapping[str, str], plugin_folders: Iterable[Path]) -> None:
    """Put "ibus" in place of "fcitx" in what Qt reads of ``environment``, unless fcitx' own module is there.

    PySide6 brings Qt's module for ibus and none for fcitx; asked for fcitx, Qt would give its users no input
    method at all. Version 5 of fcitx answers programs that speak to ibus. To be called before the application
    object is made; ``plugin_folders`` are those in which Qt looks.

    A session of Wayland that names fcitx for other programs alone (``XMODIFIERS``) is left as it is: there
    the desktop itself passes the input on.
    """
    names = {name: environment.get(name, "") for name in ("QT_IM_MODULES", "QT_IM_MODULE")}
    asked = any(_FCITX in value for value in names.values())
    wanted_by_x = _FCITX in environment.get("XMODIFIERS", "") and not environment.get("WAYLAND_DISPLAY")
    if not asked and (any(names.values()) or not wanted_by_x):
        return
    if _has_module([*plugin_folders, *_more_folders(environment)]):
        return
    environment.setdefault(_BY_PORTAL, "1")
    if not asked:
        environment["QT_IM_MODULE"] = _SPOKEN
    for name, value in names.items():
        if _FCITX in value:
            # QT_IM_MODULES is a list, tried in its order.
            words = [_SPOKEN if word.startswith(_FCITX) else word for word in value.split(";")]
            environment[name] = ";".join(dict.fromkeys(words))


def _more_folders(environment: MutableMapping[str, str]) -> list[Path]:
    return [Path(folder) for folder in environment.get("QT_PLUGIN_PATH", "").split(os.pathsep) if folder]


def _has_module(folders: Iterable[Path]) -> bool:
    """Whether Qt will find a module for fcitx."""
    return any(any(folder.glob(f"{_FOLDER}/*{_FCITX}*")) for folder in folders)
