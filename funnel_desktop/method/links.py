"""Files and folders that belong to a deal: where they lie, what is opened only after a question, and how much
may be kept inside a funnel."""

from __future__ import annotations

import ntpath
import os
import posixpath
import re
from types import ModuleType

LARGEST_KEPT = 5_000_000
"""Bytes of a file that may be kept inside, at most."""

MOST_KEPT = 100_000_000
"""Bytes of all files that are kept inside, at most: each copy of the funnel holds them, too."""

_RUNS = frozenset(
    re.findall(
        r"\S+",
        "app appimage appref-ms application apk bat bash bin cmd com command cpl csh deb desktop dll dmg "
        "docm dotm elf exe fish gadget hta inf ins iso jar jnlp js jse ksh lnk mjs msc msi msix msp mst "
        "ocx out pif pkg pl potm ppam pptm ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyw pyz rb reg rpm run "
        "scf scpt scr sct settingcontent-ms sh shb shs sldm so sys terminal tool url vb vbe vbs webloc "
        "workflow ws wsc wsf wsh xlam xlsm xltm xll zsh ",
    )
)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|\\\\|//")


def _kind_of(path: str) -> ModuleType:
    """Return the rules by which a path is read: those of Windows for one with a drive or share."""
    return ntpath if _DRIVE.match(path) or os.name == "nt" else posixpath


def may_run(name: str) -> bool:
    """Whether opening a file of this name may run something: a program, a script, a document with macros, a
    link to something else."""
    return name.rstrip(". ").rpartition(".")[2].lower() in _RUNS if "." in name else False


def on_a_share(path: str) -> bool:
    """Whether a path leads to another computer. To look whether it is there would tell that computer who
    asks, so it is not looked at by itself."""
    return path.startswith(("\\\\", "//"))


def name_of(path: str) -> str:
    """Return the last part of a path of any system."""
    rules = _kind_of(path)
    return str(rules.basename(path.rstrip("\\/" if rules is ntpath else "/"))) or path


def folder_of(path: str) -> str:
    """Return where a file or folder of any system lies: its path without its own name."""
    rules = _kind_of(path)
    return str(rules.dirname(path.rstrip("\\/" if rules is ntpath else "/")))


def relative_path(path: str, folder: str) -> str:
    """Return a path from the folder of the funnel, with "/"; "" where it is on another drive or share."""
    rules = _kind_of(path)
    if rules is not _kind_of(folder) or on_a_share(path):
        return ""
    try:
        return (
            str(rules.relpath(path, folder)).replace("\\", "/")
            if rules is ntpath
            else posixpath.relpath(path, folder)
        )
    except ValueError:  # of Windows: another drive
        return ""


def places(path: str, relative: str, folder: str) -> list[str]:
    """Return where a linked file may lie, the likeliest first: beside the funnel as it did, then where it was
    when it was linked. Nothing on a share is among them unless it was linked as that."""
    found = []
    if relative and not on_a_share(relative) and not _DRIVE.match(relative) and not relative.startswith("/"):
        found.append(os.path.normpath(os.path.join(folder, *relative.split("/"))))
    if path and path not in found and _kind_of(path) is _kind_of(folder):
        found.append(path)
    return found
