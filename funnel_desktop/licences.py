"""The licences of everything that the program brings along, found beside it, read when they are looked at.

Packaged, the program has a folder of them, made with it. Started from source, they stand in the packages
that it was installed with.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funnel_desktop.resources import resource_folder

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_ITSELF = "Funnel Desktop"
_SHOWN_AS = {"pyside6-essentials": "Qt 6, PySide6", "shiboken6": "Shiboken 6"}
_TERMS = {"sqlcipher3": "Zlib; in it SQLCipher: BSD-3-Clause, OpenSSL: Apache-2.0"}
"""Of packages that do not say it themselves."""
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)
_NOT_BROUGHT = {"pip", "editables", "hatchling"}
"""Named as dependencies, left out of the program."""


@dataclass(frozen=True, slots=True)
class Licence:
    """One thing that is brought along: what it is, its version, the licence in a few words, and the texts.

    ``version`` and ``terms`` are "" where they are not known.
    """

    name: str
    version: str
    terms: str
    texts: tuple[Path, ...]

    def read(self) -> str:
        """Return the texts, each under its name where there are several."""
        parts = []
        for path in self.texts:
            try:
                words = path.read_text(encoding="utf-8", errors="replace").strip()
            except OSError as error:
                words = f"{path}: {error.strerror or error}"
            parts.append(words if len(self.texts) == 1 else f"── {path.name} ──\n\n{words}")
        return "\n\n\n".join(parts)

    def fits(self, words: str) -> bool:
        """Whether each of these words stands in name, version or licence."""
        whole = f"{self.name} {self.version} {self.terms}".casefold()
        return all(word in whole for word in words.casefold().split())


def licence_folder() -> Path:
    """Return the folder of licences of a packaged program; from source there is none."""
    return resource_folder().parent / "licences"


def all_licences() -> list[Licence]:
    """Return our own licence, and after it those of all that comes along, by name."""
    folder = licence_folder()
    found = list(_in_folder(folder)) if folder.is_dir() else list(_installed())
    return sorted(found, key=lambda one: (one.name != _ITSELF, one.name.casefold()))


def _in_folder(folder: Path) -> Iterable[Licence]:
    for entry in sorted(folder.iterdir()):
        if entry.name == f"{_ITSELF}.txt":
            yield _ours(entry)
        elif entry.name == "NOTICES.md":
            yield Licence(entry.name, "", "", (entry,))
        elif entry.name == "python.txt":
            yield _python((entry,))
        elif entry.name == "system":
            for part in sorted(entry.iterdir()):
                texts = _texts_in(part)
                yield Licence(part.name, "", _named_in(texts), texts)
        elif entry.is_dir():
            name, _, version = entry.name.rpartition("-")
            terms = _terms((entry / "about.txt").read_text(encoding="utf-8").splitlines()[1:])
            texts = tuple(path for path in _texts_in(entry) if path.name != "about.txt")
            terms = terms or _TERMS.get(name, "")
            yield Licence(_SHOWN_AS.get(name, name), version, terms, texts or (entry / "about.txt",))


def _named_in(texts: Iterable[Path]) -> str:
    """Return the licences that Debian's copyright files name in their fields, the first few of them."""
    named: dict[str, None] = {}
    for path in texts:
        words = path.read_text(encoding="utf-8", errors="replace")
        named |= dict.fromkeys(re.findall(r"^License: *(\S[^\n]*)", words, re.MULTILINE))
    return ", ".join(list(named)[:3]) + (", …" if len(named) > 3 else "")


def _texts_in(folder: Path) -> tuple[Path, ...]:
    def order(path: Path) -> tuple[int, str]:
        number = re.match(r"\d+(?=-)", path.name)
        return (int(number[0]) if number else 0, path.name)

    return tuple(sorted((path for path in folder.iterdir() if path.is_file()), key=order))


def _ours(path: Path) -> Licence:
    from funnel_desktop import __version__

    return Licence(_ITSELF, __version__, "MIT", (path,))


def _python(texts: tuple[Path, ...]) -> Licence:
    return Licence("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0", texts)


def _terms(lines: Iterable[str]) -> str:
    """Return a licence in a few words, from the lines in which a package says it; the first says it best."""
    for line in lines:
        words = line.rpartition("::")[2].strip()
        if words:
            return words if len(words) <= 80 else f"{words[:79]}…"
    return ""


def plain(name: str) -> str:
    """Return the name of a package as the index of packages compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def brought_packages(root: str = "funnel-desktop") -> list[Distribution]:
    """Return the installed packages that the program needs, through all their needs, by name."""
    from importlib.metadata import PackageNotFoundError, distribution

    found: dict[str, Distribution] = {}
    ahead = [root]
    while ahead:
        name = plain(ahead.pop())
        if name in found or name in _NOT_BROUGHT:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        for need in found[name].requires or []:
            if "extra ==" not in need:
                ahead.append(re.split(r"[\s\[<>=!~;(]", need, maxsplit=1)[0])
    found.pop(root, None)
    return [found[name] for name in sorted(found)]


def texts_of(package: Distribution) -> list[Path]:
    """Return the files of an installed package in which its licence stands."""
    result = []
    for file in package.files or []:
        inside = file.parts[0].endswith(".dist-info")
        if inside and (_LICENCE_FILE.search(file.name) or "licenses" in file.parts):
            result.append(Path(str(file.locate())))
    return [path for path in result if path.is_file()]


def python_text() -> Path | None:
    """Return the file of the licence of the Python that runs, wherever that was installed with it."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for place in (
        Path(os.__file__).with_name("LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE"),
        Path("/usr/share/doc", version, "copyright"),
        Path("/usr/share/doc", f"{version}-minimal", "copyright"),
    ):
        if place.is_file():
            return place
    return None


def _installed() -> Iterable[Licence]:
    """Return what a program from source was installed with."""
    root = resource_folder().parent
    yield _ours(root / "LICENSE")
    for package in brought_packages():
        name = plain(package.metadata["Name"])
        texts = texts_of(package)
        if name in _SHOWN_AS:
            texts += sorted((root / "packaging" / "licences").glob("*GPL*.txt"), reverse=True)
        if name == "sqlcipher3":
            texts += [root / "packaging" / "licences" / each for each in ("SQLCipher.txt", "Apache-2.0.txt")]
        lines = [
            line.strip().partition("\n")[0]
            for field in ("License-Expression", "License", "Classifier")
            for line in package.metadata.get_all(field) or []
            if field != "Classifier" or line.startswith("License")
        ]
        shown = _SHOWN_AS.get(name, package.metadata["Name"])
        yield Licence(shown, package.version, _terms(lines) or _TERMS.get(name, ""), tuple(texts))
    python = python_text()
    yield _python(() if python is None else (python,))
