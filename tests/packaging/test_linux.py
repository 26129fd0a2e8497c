"""The Linux packages: what they say of the program is true, and the same program gives the same bytes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
from configparser import RawConfigParser
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from funnel_desktop import __version__
from funnel_desktop.cli import COMMANDS
from funnel_desktop.store.schema import APPLICATION_ID

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these are Linux's packages")
HERE = Path(__file__).resolve().parents[2] / "packaging" / "linux"

MOMENT = datetime(2026, 11, 24, 6, 49, 59, tzinfo=UTC)


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """Something like the frozen program: a program, a library with a link to it, a text."""
    folder = tmp_path / "funnel-desktop"
    (folder / "lib").mkdir(parents=True)
    shutil.copy(shutil.which("true") or sys.executable, folder / "funnel-desktop")
    (folder / "lib" / "notes.txt").write_text("words", encoding="utf-8")
    (folder / "lib" / "same.txt").symlink_to("notes.txt")
    return folder


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    from build import ICONS

    folder = tmp_path / "icons"
    folder.mkdir()
    for size in ICONS:
        for name in ("funnel-desktop", "funnel-file"):
            (folder / f"{name}-{size}.png").write_bytes(b"picture")
    return folder


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_manual_names_every_command_and_option(language: str) -> None:
    from manual import manual_page

    page = manual_page(language, __version__, "2026-11-24").replace("\\-", "-")
    for command in COMMANDS:
        assert re.search(rf"^\.SS \\fB{command}\b", page, re.MULTILINE), command
    for option in ("--dry-run", "--encoding", "--sample", "--at", "--win-rate", "--replace", "--json"):
        assert option in page, option
    assert ("销售漏斗" in page) == (language == "zh_CN")
    assert "%%" not in page


def test_the_kind_of_file_is_told_by_what_the_program_writes(tmp_path: Path) -> None:
    from funnel_desktop.commands.session import Session

    Session.create(tmp_path / "mine.funnel").close()
    written = (tmp_path / "mine.funnel").read_bytes()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(HERE / "files" / "funnel-desktop.xml").getroot()
    for match in kind.iter(f"{space}match"):
        value, place = match.attrib["value"].encode(), int(match.attrib["offset"])
        assert written[place : place + len(value)] == value
    assert APPLICATION_ID.to_bytes(4, "big") in {
        match.attrib["value"].encode() for match in kind.iter(f"{space}match")
    }


def test_menu_entry_and_store_page_speak_of_one_program() -> None:
    from build import COMPONENT, filled

    entry = RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(HERE / "files" / "funnel-desktop.desktop", encoding="utf-8")
    fields = entry["Desktop Entry"]
    page = ElementTree.fromstring(filled(COMPONENT, VERSION=__version__, DATE="2026-11-24"))
    assert page.findtext("launchable") == "funnel-desktop.desktop"
    assert fields["MimeType"].strip(";") == page.findtext("provides/mediatype")
    assert page.find("releases/release").attrib["version"] == __version__  # type: ignore[union-attr]
    assert all(fields[f"{name}[zh_CN]"] for name in ("GenericName", "Comment", "Keywords"))


def test_the_changelog_of_the_package_is_what_is_new_in_this_version() -> None:
    from build import changes

    text = changes(__version__, MOMENT)
    assert text.startswith(f"funnel-desktop ({__version__}) stable; urgency=medium\n\n  * ")
    assert text.endswith("  Tue, 24 Nov 2026 06:49:59 +0000\n")
    assert max(map(len, text.splitlines()[:-1])) <= 80


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump (binutils) reads what glibc is needed")
def test_the_same_program_gives_the_same_archive(frozen: Path, icons: Path, tmp_path: Path) -> None:
    from build import build_tar

    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append(build_tar(frozen, icons, tmp_path / name, __version__, MOMENT))
        # Neither when nor in which order the files came to be is in it.
        (frozen / "lib" / "notes.txt").touch()
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as archive:
        entries = {entry.name.partition("/")[2]: entry for entry in archive.getmembers()}
        readme = archive.extractfile(entries["README.txt"])
        assert readme is not None
        assert b"@" not in readme.read()
    assert {entry.uid for entry in entries.values()} == {0}
    assert entries["funnel-desktop"].mode == entries["menu.sh"].mode == 0o755
    assert entries["lib/same.txt"].linkname == "notes.txt"


@pytest.mark.parametrize("name", ["Funnel Desktop", '100% $HOME`x\\y"z'])
def test_the_portable_program_comes_into_the_menu_and_out_of_it(
    frozen: Path, icons: Path, tmp_path: Path, name: str
) -> None:
    from build import Tree, add_desktop

    place, home = tmp_path / name, tmp_path / "home"
    tree = Tree(int(MOMENT.timestamp()))
    tree.add_folder("program", frozen)
    add_desktop(tree, "program/share", icons)
    tree.add("program/menu.sh", HERE / "files" / "menu.sh", 0o755)
    place.mkdir()
    tree.write(place)
    home.mkdir()

    def menu(word: str) -> None:
        environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C"}
        command = ["sh", str(place / "program" / "menu.sh"), word]
        subprocess.run(command, check=True, capture_output=True, env=environment, timeout=60)

    menu("add")
    entry = home / ".local" / "share" / "applications" / "funnel-desktop.desktop"
    line = next(line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec="))
    assert started_by(line.removeprefix("Exec=")) == [str(place / "program" / "funnel-desktop"), "%f"]
    menu("remove")
    assert not [path for path in home.rglob("*funnel*") if path.is_file()]
    assert not (home / ".local" / "share" / "icons").exists()
    # A folder in which something else lies stays.
    other = home / ".local" / "share" / "icons" / "hicolor" / "48x48" / "apps" / "other.png"
    other.parent.mkdir(parents=True)
    other.touch()
    menu("add")
    menu("remove")
    assert [path for path in (home / ".local" / "share" / "icons").rglob("*") if path.is_file()] == [other]


def started_by(value: str) -> list[str]:
    """Return the words of an Exec line, read as the specification of desktop entries says."""
    text = re.sub(r"\\(.)", lambda found: {"s": " ", "n": "\n", "t": "\t"}.get(found[1], found[1]), value)
    words = [
        re.sub(r"\\([\\\"`$])", r"\1", quoted) if quoted else plain
        for quoted, plain in re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', text)
    ]
    return [word.replace("%%", "%") for word in words]


@pytest.mark.skipif(
    shutil.which("as") is None or shutil.which("ld") is None, reason="as and ld (binutils) make the library"
)
def test_a_library_forgets_folders_of_the_machine_and_nothing_else(tmp_path: Path) -> None:
    from elf import forget_build_folders

    def run(*words: str | Path) -> str:
        command = [str(word) for word in words]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout

    def make(rpath: str) -> Path:
        library, nothing = tmp_path / "library.so", tmp_path / "nothing.o"
        run("as", "-o", nothing, "/dev/null")
        run("ld", "-shared", f"-rpath={rpath}", "-soname=mine.so", "-o", library, nothing)
        return library

    def told(library: Path) -> str:
        return run("readelf", "-dW", library)

    library = make("/home/builder/python/lib")
    assert "/home/builder" in told(library)
    assert forget_build_folders(library)
    assert "PATH" not in told(library)
    assert "mine.so" in told(library)
    library = make("$ORIGIN/../lib")
    before = library.read_bytes()
    assert not forget_build_folders(library)
    assert library.read_bytes() == before


def test_a_library_without_its_gaps_is_smaller_and_reckons_as_before(tmp_path: Path) -> None:
    import numpy
    from elf import close_gaps

    wheel = Path(numpy.__file__).parents[1]
    if not (wheel / "numpy.libs").is_dir():
        pytest.skip("this NumPy brings no libraries of its own")
    for part in ("numpy", "numpy.libs"):
        shutil.copytree(wheel / part, tmp_path / part)
    won = [close_gaps(library) for library in sorted((tmp_path / "numpy.libs").iterdir())]
    assert sum(won) > 500_000
    words = (
        "import numpy; from numpy.linalg import inv; half = numpy.full((64, 64), 0.5) + numpy.eye(64); "
        "print(numpy.__file__); print(numpy.allclose(half @ inv(half), numpy.eye(64)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", words],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [str(tmp_path / "numpy" / "__init__.py"), "True"]
    assert not any(close_gaps(library) for library in (tmp_path / "numpy.libs").iterdir())
