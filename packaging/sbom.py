"""Write the bill of materials of a frozen program (CycloneDX 1.6, JSON): what users get, not what builds it.

    python packaging/sbom.py [--into FOLDER] [--packages FOLDER] [PROGRAM-FOLDER]

looks into the folder that freeze.py made and writes dist/funnel-desktop-VERSION-SYSTEM.cdx.json: the Python
packages found in it, with the hashes that requirements.lock allows; Python, Qt and the other parts, with the
hash of each library. The same program gives the same file. CycloneDX's own schema checks it. ``--packages``
says where the packages lie out of which the program was made, if not in this Python: those of Wine.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution, packages_distributions
from importlib.metadata import version as version_of
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from freeze import NAME, commit_time, run, version
from licences import NoLicence
from packageurl import PackageURL
from parts import (
    LUCIDE_ICONS,
    OPENSSL,
    PYINSTALLER,
    PYTHON,
    QT,
    SQLCIPHER,
    SQLITE,
    Part,
    is_native,
    part_of,
)
from PyInstaller.archive.readers import CArchiveReader

from funnel_desktop.licences import brought_packages, plain

ROOT = Path(__file__).resolve().parent.parent
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}

_SAID_OTHERWISE = {
    # In SPDX's words, where a package does not use them; NumPy before its second version has the text there.
    "chinesecalendar": "MIT",
    "click-default-group": "LicenseRef-Public-Domain",
    "colorama": "BSD-3-Clause",
    "numpy": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "sqlite-fts4": "Apache-2.0",
}
_LOCKED = re.compile(r"^([a-z0-9-]+)==([^ ]+).*\\\n((?:    --hash=sha256:\w+(?: \\)?\n?)+)", re.MULTILINE)


class CannotTell(Exception):
    """One sentence: why the bill cannot be written."""


def locked_hashes() -> dict[tuple[str, str], list[str]]:
    """Return the SHA-256 hashes that requirements.lock allows, by package and version."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {
        (name, release): re.findall(r"sha256:(\w+)", hashes)
        for name, release, hashes in _LOCKED.findall(text)
    }


def files_of(lib: Path) -> list[str]:
    """Return the files under ``lib``, links left out, in order."""
    paths = (path for path in lib.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path.relative_to(lib).as_posix() for path in paths)


def modules_of(program: Path) -> set[str]:
    """Return the names at the top of the modules that the program carries in itself."""
    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return {name.partition(".")[0] for name in archive.toc}


def packages_in(program: Path, files: Iterable[str]) -> list[Distribution]:
    """Return the Python packages of which something is in the program, by name.

    Raises:
        CannotTell: something is in it that the program does not need: a tool of the build got in.
    """
    tops = modules_of(program) | {path.split("/")[0] for path in files if "/" in path}
    owners = packages_distributions()
    names = {plain(name) for top in tops for name in owners.get(top, ())}
    needed = {plain(package.metadata["Name"]): package for package in brought_packages()}
    strangers = names - set(needed) - {NAME, "pyinstaller"}
    if strangers:
        raise CannotTell(f"in the program, but no need of its own: {', '.join(sorted(strangers))}")
    return [needed[name] for name in sorted(names & set(needed))]


def field(package: Distribution, name: str) -> str:
    """Return what a package says of itself in one field, or nothing."""
    return next(iter(package.metadata.get_all(name) or []), "")


def licence_of(package: Distribution) -> str:
    """Return a package's licence in SPDX's words.

    Raises:
        NoLicence: it says nothing of it.
    """
    name = plain(package.metadata["Name"])
    said = field(package, "License-Expression") or _SAID_OTHERWISE.get(name) or field(package, "License")
    licence = said.strip()
    if not licence or "\n" in licence:
        raise NoLicence(f"{name} {package.version} says nothing of its licence in SPDX's words")
    return licence


def reference(kind: ExternalReferenceType, url: str, hashes: Iterable[str] = ()) -> ExternalReference:
    """Return a reference to a place, with the hashes of what lies there."""
    sums = [HashType(alg=HashAlgorithm.SHA_256, content=value) for value in hashes]
    return ExternalReference(type=kind, url=XsUri(url), hashes=sums)


def package_component(package: Distribution, hashes: Iterable[str]) -> Component:
    """Return the entry of a Python package."""
    name = plain(package.metadata["Name"])
    address = PackageURL("pypi", name=name, version=package.version)
    where = f"https://pypi.org/simple/{name}/"
    return Component(
        name=name,
        version=package.version,
        type=ComponentType.LIBRARY,
        bom_ref=address.to_string(),
        purl=address,
        description=field(package, "Summary") or None,
        licenses=[LicenseFactory().make_from_string(licence_of(package))],
        external_references=[reference(ExternalReferenceType.DISTRIBUTION, where, hashes)],
    )


def product_version(library: Path) -> str | None:
    """Return the version in the resources of a library of Windows, three numbers at most."""
    words = "ProductVersion".encode("utf-16-le")
    found = re.search(re.escape(words) + rb"\0+((?:[\d.]\0)+)", library.read_bytes())
    return ".".join(found[1].decode("utf-16-le").split(".")[:3]) if found else None


def release_of(part: Part, lib: Path, files: Iterable[str]) -> str | None:
    """Return the version of a part, where somebody or something can be asked for it."""
    if part in (PYTHON, SQLITE):
        foreign = [path for path in files if re.fullmatch(r"(python3\d+|sqlite3)\.dll", path)]
        if foreign:
            return product_version(lib / foreign[0])
        return sys.version.split()[0] if part == PYTHON else sqlite3.sqlite_version
    if part == QT:
        # PySide6 has the version of the Qt that its wheel brings.
        return version_of("PySide6-Essentials")
    if part == PYINSTALLER:
        return version_of("pyinstaller")
    if part == LUCIDE_ICONS:
        return version_of("lucide")
    if part in (SQLCIPHER, OPENSSL):
        return release_inside_sqlcipher3(part)
    if part.name == "ICU":
        found = re.search(r"\.so\.(\d+)", next(iter(files)))
        return found[1] if found else None
    return None


def release_inside_sqlcipher3(part: Part) -> str:
    """Return the version of SQLCipher, or of the OpenSSL in it, as the library says it."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    connection.set_key("any")
    pragma = "cipher_version" if part == SQLCIPHER else "cipher_provider_version"
    (words,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    connection.close()
    found = re.search(r"\d+(\.\d+)+", words)
    if found is None:
        raise CannotTell(f"sqlcipher3 says of {part.name} only: {words}")
    return found[0]


def debian_package(library: str) -> tuple[str, PackageURL] | None:
    """Return version and address of the Debian package that brought a library of the system's, or None."""
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    place = re.search(rf"^\s*{re.escape(library)} .*=> (\S+)$", cache, re.MULTILINE)
    if place is None:
        return None
    real = str(Path(place[1]).resolve())
    for path in (real, real.removeprefix("/usr")):
        owner = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if owner.returncode == 0:
            break
    else:
        return None
    words = run(
        "dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture}", owner.stdout.split(": ")[0]
    )
    name, release, machine = words.split()
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)', Path("/etc/os-release").read_text(), re.MULTILINE))
    distribution = f"{system.get('ID', 'debian')}-{system.get('VERSION_ID', '')}".rstrip("-")
    more = {"arch": machine, "distro": distribution}
    return release, PackageURL("deb", system.get("ID", "debian"), name, release, more)


def file_component(lib: Path, path: str) -> Component:
    """Return the entry of one library, with its hash as it lies in the program."""
    value = hashlib.sha256((lib / path).read_bytes()).hexdigest()
    debian = debian_package(path) if sys.platform == "linux" and "/" not in path else None
    return Component(
        name=path,
        type=ComponentType.FILE,
        bom_ref=f"file:{path}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=value)],
        # A file has no address of its own in a package; the package it came from is worth knowing.
        properties=[Property(name="funnel-desktop:from", value=debian[1].to_string())] if debian else [],
    )


def part_component(part: Part, lib: Path, files: list[str]) -> Component:
    """Return the entry of a part that is no Python package, with its libraries in it."""
    release = release_of(part, lib, files)
    name = plain(part.name.partition(" (")[0]).replace(" ", "-")
    address = PackageURL("generic", name=name, version=release)
    return Component(
        name=part.name,
        version=release,
        type=ComponentType.DATA if part == LUCIDE_ICONS else ComponentType.LIBRARY,
        bom_ref=address.to_string(),
        purl=address,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        external_references=[reference(ExternalReferenceType.WEBSITE, part.home)],
        components=[file_component(lib, path) for path in files if is_native(path)],
    )


def parts_in(files: list[str]) -> dict[Part, list[str]]:
    """Return the parts in the program, each with its files; the start of it all is PyInstaller's."""
    found: dict[Part, list[str]] = {PYINSTALLER: []}
    for path in files:
        part = part_of(path)
        if part is not None:
            found.setdefault(part, []).append(path)
    # Where SQLite is a part of Python's own library, it is there all the same.
    found.setdefault(SQLITE, [])
    if any(path.startswith("sqlcipher3/") for path in files):
        # Inside its library, without a file of their own.
        found |= {SQLCIPHER: [], OPENSSL: []}
    return found


def unclaimed(files: Iterable[str]) -> list[str]:
    """Return the libraries that belong to no part and to no Python package."""
    owners = packages_distributions()
    return [
        path
        for path in files
        if is_native(path)
        and part_of(path) is None
        and not owners.get(path.split("/")[0].removesuffix(".libs"))
    ]


def bill(folder: Path) -> Bom:
    """Return the bill of materials of the program in ``folder``.

    Raises:
        CannotTell: there is no program, or something is in it that should not be.
        NoLicence: something is under no licence that we know.
    """
    program = next((path for name in (NAME, f"{NAME}.exe") if (path := folder / name).is_file()), None)
    if program is None:
        raise CannotTell(f"{folder} holds no program: run freeze.py first")
    lib = folder / "lib"
    files = files_of(lib)
    strangers = unclaimed(files)
    if strangers:
        words = f"nobody knows whose these are; parts.py has to say: {', '.join(strangers)}"
        if sys.platform == "linux":
            raise CannotTell(words)
        # What Python brings differs elsewhere by who built it: listed by name and hash, and said.
        print(f"sbom.py: {words}", file=sys.stderr)
    address = PackageURL("generic", name=NAME, version=version())
    whole = Component(
        name="Funnel Desktop",
        version=version(),
        type=ComponentType.APPLICATION,
        bom_ref=address.to_string(),
        purl=address,
        licenses=[LicenseFactory().make_from_string("MIT")],
        hashes=[
            HashType(alg=HashAlgorithm.SHA_256, content=hashlib.sha256(program.read_bytes()).hexdigest())
        ],
    )
    hashes = locked_hashes()
    packages = packages_in(program, files)
    components = {}
    for package in packages:
        name = plain(package.metadata["Name"])
        components[name] = package_component(package, hashes.get((name, package.version), ()))
    parts = {part: part_component(part, lib, found) for part, found in parts_in(files).items()}
    others = [file_component(lib, path) for path in strangers]
    bom = Bom(components=[*components.values(), *parts.values(), *others])
    bom.metadata.component = whole
    bom.metadata.timestamp = datetime.fromtimestamp(int(commit_time()), UTC)
    for package, owner in [(distribution(NAME), whole)] + [
        (package, components[plain(package.metadata["Name"])]) for package in packages
    ]:
        needs = {plain(re.split(r"[\s\[<>=!~;(]", need, maxsplit=1)[0]) for need in package.requires or []}
        bom.register_dependency(owner, [components[name] for name in sorted(needs & set(components))])
    bom.register_dependency(whole, [*parts.values(), *others])
    if "pyside6-essentials" in components and QT in parts:
        bom.register_dependency(components["pyside6-essentials"], [parts[QT]])
    return bom


def write_bill(folder: Path, into: Path) -> Path:
    """Write the bill of the program in ``folder`` into the folder ``into``, checked, and return its path.

    Raises:
        CannotTell: see :func:`bill`; or the schema says no.
        NoLicence: see :func:`bill`.
    """
    bom = bill(folder)
    # Neither chance nor the clock: the number follows from what is said.
    bom.serial_number = uuid.UUID(int=0)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, text)
    said = json.loads(JsonV1Dot6(bom).output_as_string())
    text = json.dumps(said, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise CannotTell(f"CycloneDX's schema says: {fault}")
    system = "windows" if (folder / f"{NAME}.exe").is_file() else SYSTEMS[sys.platform]
    target = into / f"{NAME}-{version()}-{system}.cdx.json"
    into.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="sbom.py", description="Write what the frozen program consists of.")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / NAME, help="the program")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where to write (dist)")
    parser.add_argument("--packages", type=Path, help="where its packages lie, if not in this Python")
    asked = parser.parse_args(arguments)
    if asked.packages:
        # Whoever comes first is asked: what a package says of itself is read there, and only read.
        sys.path.insert(0, str(asked.packages))
    try:
        target = write_bill(asked.folder, asked.into)
    except (CannotTell, NoLicence) as problem:
        print(f"sbom.py: {problem}", file=sys.stderr)
        return 1
    components = json.loads(target.read_text(encoding="utf-8"))["components"]
    print(f"{target}: {len(components)} components")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
