"""What Windows knows of the program, told as JSON: run by prove.py in the Windows Python.

look.py FOLDER      the registry, shortcuts and version of what is installed in FOLDER
look.py FOLDER dlls the libraries that the programs in FOLDER need and that are not in it (needs pefile)
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from typing import Any

ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\FunnelDesktop"
PATHS = r"Software\Microsoft\Windows\CurrentVersion\App Paths"
APPLICATION = r"Software\Classes\Applications\funnel-desktop.exe"
CAPABILITIES = r"Software\FunnelDesktop\Capabilities"
REGISTERED = r"Software\RegisteredApplications"
KEYS = {
    "entry": ENTRY,
    "extension": r"Software\Classes\.funnel",
    "kind": r"Software\Classes\FunnelDesktop.File",
    "icon": r"Software\Classes\FunnelDesktop.File\DefaultIcon",
    "open": r"Software\Classes\FunnelDesktop.File\shell\open\command",
    "application": APPLICATION,
    "types": APPLICATION + r"\SupportedTypes",
    "capabilities": CAPABILITIES,
    "associations": CAPABILITIES + r"\FileAssociations",
    "path": PATHS + r"\funnel-desktop.exe",
    "path_cli": PATHS + r"\funnel-desktop-cli.exe",
}


def registry() -> dict[str, dict[str, Any] | None]:
    """Return the values of each of our keys, None for a key that is not there."""
    found: dict[str, dict[str, Any] | None] = {}
    if sys.platform == "win32":
        import winreg

        for name, key in KEYS.items():
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    count = winreg.QueryInfoKey(opened)[1]
                    found[name] = {
                        value: data
                        for value, data, _ in (winreg.EnumValue(opened, at) for at in range(count))
                    }
            except FileNotFoundError:
                found[name] = None
    return found


def registered() -> str | None:
    """Return where Windows is told of what the program can open, for its page of default apps."""
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, REGISTERED) as opened:
            return str(winreg.QueryValueEx(opened, "Funnel Desktop")[0])
    except FileNotFoundError:
        return None


def manifest_of(path: str) -> str:
    """Return the manifest in a program."""
    if sys.platform != "win32" or not os.path.exists(path):
        return ""
    import ctypes

    api = ctypes.windll.kernel32
    api.LoadLibraryExW.restype = ctypes.c_void_p
    api.FindResourceW.restype = api.LoadResource.restype = api.LockResource.restype = ctypes.c_void_p
    as_data = 0x22
    program = ctypes.c_void_p(api.LoadLibraryExW(path, None, as_data))
    # Resource 1 of kind 24: RT_MANIFEST of a program.
    place = ctypes.c_void_p(api.FindResourceW(program, ctypes.c_void_p(1), ctypes.c_void_p(24)))
    size = api.SizeofResource(program, place)
    start = api.LockResource(ctypes.c_void_p(api.LoadResource(program, place)))
    return ctypes.string_at(start, size).decode("utf-8") if size else ""


def opened_by(extension: str) -> str:
    """Return the command by which Windows opens files of an extension, as its shell finds it."""
    if sys.platform != "win32":
        return ""
    import ctypes

    buffer, size = ctypes.create_unicode_buffer(1024), ctypes.c_ulong(1024)
    ctypes.windll.shlwapi.AssocQueryStringW(0, 1, extension, "open", buffer, ctypes.byref(size))
    return buffer.value


def version_of(path: str) -> dict[str, str]:
    """Return what Windows shows of a program's version."""
    if sys.platform != "win32" or not os.path.exists(path):
        return {}
    import ctypes

    api = ctypes.windll.version
    size = api.GetFileVersionInfoSizeW(path, None)
    block = ctypes.create_string_buffer(max(size, 1))
    api.GetFileVersionInfoW(path, 0, size, block)
    found = {}
    for name in ("ProductName", "ProductVersion", "FileDescription"):
        place, length = ctypes.c_void_p(), ctypes.c_uint()
        asked = f"\\StringFileInfo\\040904b0\\{name}"
        if api.VerQueryValueW(block, asked, ctypes.byref(place), ctypes.byref(length)) and place.value:
            found[name] = ctypes.wstring_at(place.value)
    return found


def needed_from_windows(folder: str) -> list[str]:
    """Return the libraries that files of the folder are linked with and that are not in it themselves."""
    pefile = import_module("pefile")
    wanted, there = set(), set()
    for place, _, names in os.walk(folder):
        for name in names:
            there.add(name.lower())
            if name.lower().endswith((".exe", ".dll", ".pyd")):
                file = pefile.PE(os.path.join(place, name), fast_load=True)
                file.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
                wanted |= {part.dll.decode().lower() for part in getattr(file, "DIRECTORY_ENTRY_IMPORT", [])}
    return sorted(wanted - there)


if __name__ == "__main__":
    folder = sys.argv[1]
    if sys.argv[2:] == ["dlls"]:
        print(json.dumps(needed_from_windows(folder)))
    else:
        programs = ("funnel-desktop.exe", "funnel-desktop-cli.exe")
        told = {
            **registry(),
            "opened_by": opened_by(".funnel"),
            "registered": registered(),
            "manifest": manifest_of(os.path.join(folder, "funnel-desktop.exe")),
            "versions": {name: version_of(os.path.join(folder, name)) for name in programs},
        }
        print(json.dumps(told))
