"""What a frozen program consists of besides its Python packages: names, licences, and which files are whose.

For the bill of materials and for the test that NOTICES.md forgets nothing. A path is that of a file under the
program's ``lib``, with forward slashes on every system.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """Something in the program that is no package of Python's index, under a licence in SPDX's words."""

    name: str
    licence: str
    patterns: tuple[str, ...]
    home: str


QT = Part(
    "Qt",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    (
        "PySide6/Qt/lib/libQt6*",
        "PySide6/Qt/lib/Qt*.framework/*",
        "PySide6/Qt/plugins/*",
        "PySide6/Qt/translations/*",
        "PySide6/Qt6*.dll",
        "PySide6/plugins/*",
        "PySide6/translations/*",
    ),
    "https://www.qt.io/",
)
PYTHON = Part(
    "Python",
    "PSF-2.0",
    (
        "libpython3*",
        "python3*.dll",
        "Python",
        "Python.framework/*",
        "base_library.zip",
        "python3.*/lib-dynload/*",
        # Windows has the modules of the standard library beside the packages.
        "_*.pyd",
        "pyexpat.pyd",
        "select.pyd",
        "unicodedata.pyd",
        "libcrypto-3*.dll",
    ),
    "https://www.python.org/",
)
SQLITE = Part("SQLite", "blessing", ("libsqlite3*", "sqlite3.dll"), "https://www.sqlite.org/")
PYINSTALLER = Part(
    "PyInstaller", "GPL-2.0-or-later WITH Bootloader-exception", (), "https://pyinstaller.org/"
)
LUCIDE_ICONS = Part("Lucide icons", "ISC AND MIT", ("lucide/*",), "https://lucide.dev/")
# These two have no file of their own: they are inside the library of sqlcipher3.
SQLCIPHER = Part("SQLCipher", "BSD-3-Clause", (), "https://www.zetetic.net/sqlcipher/")
OPENSSL = Part("OpenSSL", "Apache-2.0", (), "https://www.openssl.org/")
PARTS = (
    QT,
    PYTHON,
    SQLITE,
    PYINSTALLER,
    LUCIDE_ICONS,
    SQLCIPHER,
    OPENSSL,
    Part("ICU", "Unicode-DFS-2016", ("PySide6/Qt/lib/libicu*",), "https://icu.unicode.org/"),
    Part(
        "OpenBLAS",
        "BSD-3-Clause",
        ("numpy.libs/lib*openblas*", "numpy/.dylibs/lib*openblas*"),
        "https://www.openblas.net/",
    ),
    Part(
        "GCC runtime libraries",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        (
            "numpy.libs/libgfortran*",
            "numpy.libs/libquadmath*",
            "numpy/.dylibs/libg*",
            "numpy/.dylibs/libquadmath*",
        ),
        "https://gcc.gnu.org/",
    ),
    Part(
        "Microsoft Visual C++ runtime",
        "LicenseRef-Microsoft-Visual-Cpp-Runtime",
        ("vcruntime140*", "*/vcruntime140*", "msvcp140*", "*/msvcp140*", "api-ms-win-*", "ucrtbase.dll"),
        "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist",
    ),
    Part("bzip2", "bzip2-1.0.6", ("libbz2*",), "https://sourceware.org/bzip2/"),
    Part("libffi", "MIT", ("libffi*",), "https://sourceware.org/libffi/"),
    Part("liblzma (XZ Utils)", "0BSD", ("liblzma*",), "https://tukaani.org/xz/"),
    Part(
        "XCB utilities",
        "X11",
        (
            "libxcb-cursor*",
            "libxcb-icccm*",
            "libxcb-image*",
            "libxcb-keysyms*",
            "libxcb-render-util*",
            "libxcb-util*",
            "libxcb-xinput*",
            "libxcb-xkb*",
        ),
        "https://xcb.freedesktop.org/",
    ),
    Part("xkbcommon", "MIT", ("libxkbcommon*",), "https://xkbcommon.org/"),
)

_NATIVE = ("*.so", "*.so.*", "*.dll", "*.pyd", "*.dylib", "*.framework/Versions/*/*", "Python")


def is_native(path: str) -> bool:
    """Whether a file is a library, by its name."""
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in _NATIVE)


def part_of(path: str) -> Part | None:
    """Return the part to which a file under ``lib`` belongs, or None."""
    # Windows does not tell large letters from small ones; the rest of the names are told apart all the same.
    low = path.lower()
    for part in PARTS:
        for pattern in part.patterns:
            if fnmatch.fnmatchcase(path, pattern) or fnmatch.fnmatchcase(low, pattern):
                return part
    return None
