"""What goes into the frozen program and what stays out: names and patterns, for the spec and for tests.

A path here is that of a file inside the bundle, with forward slashes on every system.
"""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Iterable
from typing import TypeVar

from funnel_desktop.method.languages import LANGUAGES, SOURCE

EXCLUDED_MODULES = [
    # Tools of developers, other windows than ours, and what libraries would use if it were installed.
    "IPython",
    "OpenGL",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "asyncio",
    "cupy",
    "curses",
    "doctest",
    "ensurepip",
    "ftplib",
    "h5py",
    "http.server",
    "hypothesis",
    "idlelib",
    "lib2to3",
    "matplotlib",
    "numba",
    "pdb",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "pytest",
    "readline",
    "scipy",
    "setuptools",
    "test",
    "tkinter",
    "turtledemo",
    "unittest",
    "venv",
    "wheel",
    "xmlrpc",
    # The program opens no internet socket: neither TLS nor OpenSSL is needed (hashlib has its own code).
    "_hashlib",
    "_ssl",
    "ssl",
    # Parts of libraries that the chart does not touch.
    "numpy._core._multiarray_tests",
    "numpy.distutils",
    "numpy.f2py",
    "numpy.fft",
    "numpy.random",
    "numpy.testing",
    "numpy.tests",
    "pyqtgraph.canvas",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    # pyqtgraph asks for these and does without.
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
]
if sys.platform != "win32":
    # Pipes between two starts of the program, on Windows; elsewhere Python's local sockets do.
    EXCLUDED_MODULES.append("PySide6.QtNetwork")

_UNWANTED = [
    # Screens that are no desktop, pictures in formats that we do not read, themes that bring GTK along.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/xcbglintegrations/*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*vkkhr*",
    "*/plugins/platforms/*vnc*",
    "*/plugins/platforms/*qdirect2d*",
    "*/plugins/platforms/libqwayland-egl*",
    "*/plugins/platformthemes/libqgtk3*",
    "*/plugins/wayland-graphics-integration-client/*",
    "*/plugins/wayland-shell-integration/libfullscreen*",
    "*/plugins/wayland-shell-integration/libivi*",
    "*/plugins/wayland-shell-integration/libqt-shell*",
    "*/plugins/imageformats/*qgif*",
    "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qjpeg*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qwebp*",
    "*Qt6Egl*",
    "*Qt6OpenGLWidgets*",
    "*Qt6Test*",
    "*Qt6WaylandEglClientHwIntegration*",
    "*libQt6OpenGL.so*",
    "*/opengl32sw.dll",
    "*/plugins/styles/*windows*",
    # Qt's own words in the languages that we speak are kept below.
    "*/translations/qt*.qm",
    "PySide6/translations/*",
    # What only a developer reads, or pyqtgraph for pictures in false colours.
    "*.pyi",
    "*.pxd",
    "icalendar/tests/*",
    "pyqtgraph/colors/*",
    "pyqtgraph/icons/peegee/*",
    "numpy/*/tests/*",
    # A customer is found by the readings of single characters.
    "pypinyin/phrases_dict.json",
]
_WANTED = [f"*/translations/qtbase_{language.code}.qm" for language in LANGUAGES if language is not SOURCE]

# Libraries that every Linux desktop has and that must fit its drivers, fonts and services: bringing our own
# would break more than it mends. The Debian packages of those that the program is linked with are its
# dependencies.
_OF_THE_DESKTOP = [
    "libEGL*",
    "libGL*",
    "libICE*",
    "libOpenGL*",
    "libSM*",
    "libX*",
    "libatk*",
    "libatspi*",
    "libavahi*",
    "libblkid*",
    "libbrotli*",
    "libbsd*",
    "libcairo*",
    "libcap.*",
    "libcom_err*",
    "libcrypto*",
    "libcups*",
    "libdatrie*",
    "libdbus*",
    "libdrm*",
    "libepoxy*",
    "libexpat*",
    "libfontconfig*",
    "libfreetype*",
    "libfribidi*",
    "libgcc_s*",
    "libgcrypt*",
    "libgdk*",
    "libgio*",
    "libglib*",
    "libgmodule*",
    "libgmp*",
    "libgnutls*",
    "libgobject*",
    "libgpg*",
    "libgraphite*",
    "libgssapi*",
    "libgthread*",
    "libgtk*",
    "libharfbuzz*",
    "libhogweed*",
    "libidn*",
    "libjpeg*",
    "libk5crypto*",
    "libkeyutils*",
    "libkrb5*",
    "liblz4*",
    "libmd.*",
    "libmount*",
    "libnettle*",
    "libp11*",
    "libpango*",
    "libpcre*",
    "libpixman*",
    "libpng*",
    "libreadline*",
    "libselinux*",
    "libssl*",
    "libstdc++*",
    "libsystemd*",
    "libtasn1*",
    "libthai*",
    "libtinfo*",
    "libunistring*",
    "libuuid*",
    "libwayland*",
    "libxcb-glx*",
    "libxcb-randr*",
    "libxcb-render.*",
    "libxcb-shape*",
    "libxcb-shm*",
    "libxcb-sync*",
    "libxcb-xfixes*",
    "libxcb.*",
    "libz.*",
    "libzstd*",
]

# Collected for a plugin that is left out; none of the others is linked with it.
_NEEDED_BY_NONE = ["*libQt6Network.so*"]

_NEVER_STRIPPED = ["numpy.libs/*", "*openblas*", "*gfortran*", "*quadmath*"]
"""Repacked by their wheels in a way that strip breaks."""

Entry = TypeVar("Entry", bound=tuple[str, str, str])


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def is_wanted(name: str, platform: str = sys.platform) -> bool:
    """Whether the file with this path in the bundle is to be in it, on ``platform`` (as ``sys.platform``)."""
    plain = name.replace("\\", "/")
    if _matches(plain, _WANTED):
        return True
    if platform == "linux" and "/" not in plain and _matches(plain, _OF_THE_DESKTOP):
        return False
    if platform == "linux" and _matches(plain, _NEEDED_BY_NONE):
        return False
    return not _matches(plain, _UNWANTED)


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return those of PyInstaller's entries (path in the bundle, source, kind) that are to be in it."""
    return [entry for entry in entries if is_wanted(entry[0])]


def may_be_stripped(name: str) -> bool:
    """Whether a shared library with this path in the bundle survives ``strip``."""
    return not _matches(name.replace("\\", "/"), _NEVER_STRIPPED)
