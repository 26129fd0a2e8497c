"""Make the Linux packages of the frozen program: a .deb, and a .tar.gz that runs from where it is unpacked.

    python packaging/linux/build.py [--from dist/funnel-desktop] [--icons build/frozen/icons] [--into dist]

Run by the Python of .venv-package, on Debian or a child of it, after `make frozen`. The same frozen program
gives the same bytes each time: times are those of the commit, owners are root, entries are sorted.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FILES = HERE / "files"
# Started as a script: what is shared by all systems lies one folder up.
sys.path[:0] = [str(HERE), str(HERE.parent)]

from dependencies import NoPackage, dependencies, glibc  # noqa: E402
from freeze import NAME, CannotFreeze, commit_time, version  # noqa: E402
from manual import manual_page  # noqa: E402

PLACE = "usr/lib/funnel-desktop"
COMPONENT = "io.github.funnel_desktop.FunnelDesktop.metainfo.xml"
MAINTAINER = "The Funnel Desktop authors <funnel-desktop@users.noreply.github.com>"
ICONS = (16, 24, 32, 48, 64, 128, 256, 512)
ALSO_NEEDED = ("xkb-data",)
"""Nothing is linked with it: the keyboards that the libxkbcommon in the package reads."""
RECOMMENDS = ("desktop-file-utils", "fonts-noto-cjk", "hicolor-icon-theme", "shared-mime-info", "xdg-utils")
DESCRIPTION = """\
sales rep's funnel in one file, with board, chart and balance
 Drag a deal to the next stage, answer the questions of that stage, and see at
 once whether the funnel still carries the year's target, and from which stage
 on it does not.
 .
 A board of six stages, a live funnel chart, the balance of what is needed and
 what is there, leads, visits, targets, the weekly review and a playbook of
 your own; in Simplified Chinese and English. The data is in one file of the
 user's; nothing goes over the network.
 .
 The package brings its own Python and Qt.
"""

Content = Path | bytes


class Tree:
    """What a package holds: files and links by their path in it, written with one time and plain modes."""

    def __init__(self, time: int) -> None:
        self.time = time
        self.files: dict[str, tuple[Content, int]] = {}
        self.links: dict[str, str] = {}

    def add(self, path: str, content: Content, mode: int = 0o644) -> None:
        """Add one file."""
        self.files[path] = (content, mode)

    def add_folder(self, path: str, folder: Path) -> None:
        """Add everything in a folder: programs may be run, shared libraries need not."""
        for file in sorted(folder.rglob("*")):
            inside = f"{path}/{file.relative_to(folder).as_posix()}"
            if file.is_symlink():
                self.links[inside] = os.readlink(file)
            elif file.is_file():
                self.add(inside, file, 0o755 if file == folder / NAME else 0o644)

    def data(self, path: str) -> bytes:
        """Return the bytes of a file."""
        content = self.files[path][0]
        return content if isinstance(content, bytes) else content.read_bytes()

    def folders(self) -> list[str]:
        """Return all folders, parents first."""
        found = {str(parent) for path in (*self.files, *self.links) for parent in Path(path).parents}
        return sorted(found - {"."})

    def write(self, folder: Path) -> None:
        """Write it all to the disk."""
        for name in self.folders():
            (folder / name).mkdir(parents=True)
        for name, (_, mode) in self.files.items():
            (folder / name).write_bytes(self.data(name))
            (folder / name).chmod(mode)
        for name, target in self.links.items():
            (folder / name).symlink_to(target)
        for path in sorted(folder.rglob("*"), reverse=True):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
            os.utime(path, (self.time, self.time), follow_symlinks=False)
        folder.chmod(0o755)
        os.utime(folder, (self.time, self.time))


def packed(text: str | bytes) -> bytes:
    """Return text as gzip packs it, without a time in it."""
    return gzip.compress(text.encode() if isinstance(text, str) else text, 9, mtime=0)


def filled(name: str, **places: str) -> bytes:
    """Return one of our files with its @PLACES@ filled in."""
    text = (FILES / name).read_text(encoding="utf-8")
    for place, value in places.items():
        text = text.replace(f"@{place}@", value)
    left = re.search(r"@[A-Z]+@", text)
    if left is not None:
        raise CannotFreeze(f"{name}: nothing is known for {left[0]}")
    return text.encode()


def changes(release: str, moment: datetime) -> str:
    """Return the changelog as Debian writes it: what CHANGELOG.md says of this version."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.search(rf"^##+ {re.escape(release)}\b.*?$(.*?)(?=^##+ |\Z)", text, re.MULTILINE | re.DOTALL)
    if section is None:
        raise CannotFreeze(f"CHANGELOG.md says nothing of version {release}")
    entries = [" ".join(entry.split()) for entry in re.split(r"^- ", section[1], flags=re.MULTILINE)[1:]]
    lines = []
    for entry in entries:
        plain = entry.replace("`", "")
        lines += textwrap.wrap(plain, 78, initial_indent="  * ", subsequent_indent="    ")
    body = "\n".join(lines)
    when = format_datetime(moment)
    return f"{NAME} ({release}) stable; urgency=medium\n\n{body}\n\n -- {MAINTAINER}  {when}\n"


def add_desktop(tree: Tree, share: str, icons: Path) -> None:
    """Add what a desktop wants to know: menu entry, kind of file, icons; under ``share``."""
    tree.add(f"{share}/applications/{NAME}.desktop", FILES / f"{NAME}.desktop")
    tree.add(f"{share}/mime/packages/{NAME}.xml", FILES / f"{NAME}.xml")
    for size in ICONS:
        theme = f"{share}/icons/hicolor/{size}x{size}"
        tree.add(f"{theme}/apps/{NAME}.png", icons / f"{NAME}-{size}.png")
        tree.add(f"{theme}/mimetypes/application-x-{NAME}.png", icons / f"funnel-file-{size}.png")


def deb_tree(frozen: Path, icons: Path, release: str, moment: datetime) -> Tree:
    """Return what the .deb holds, without its control files."""
    tree = Tree(int(moment.timestamp()))
    day = moment.date().isoformat()
    tree.add_folder(PLACE, frozen)
    tree.links[f"usr/bin/{NAME}"] = f"../lib/{NAME}/{NAME}"
    add_desktop(tree, "usr/share", icons)
    tree.add(f"usr/share/metainfo/{COMPONENT}", filled(COMPONENT, VERSION=release, DATE=day))
    for language, folder in (("en", "man1"), ("zh_CN", "zh_CN/man1")):
        tree.add(f"usr/share/man/{folder}/{NAME}.1.gz", packed(manual_page(language, release, day)))
    documents = f"usr/share/doc/{NAME}"
    tree.add(f"{documents}/copyright", FILES / "copyright")
    # A package without a Debian revision is Debian's own by its number: its changelog is called so.
    tree.add(f"{documents}/changelog.gz", packed(changes(release, moment)))
    tree.add(f"{documents}/README.md.gz", packed((ROOT / "README.md").read_bytes()))
    tree.add(f"usr/share/lintian/overrides/{NAME}", FILES / "lintian-overrides")
    return tree


def control(tree: Tree, depends: list[str], release: str) -> str:
    """Return the control file of the .deb."""
    size = sum((len(tree.data(path)) + 1023) // 1024 for path in tree.files)
    size += len(tree.folders()) + len(tree.links)
    return (
        f"Package: {NAME}\nVersion: {release}\nArchitecture: amd64\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {', '.join(depends)}\nRecommends: {', '.join(RECOMMENDS)}\n"
        f"Section: misc\nPriority: optional\nDescription: {DESCRIPTION}"
    )


def build_deb(frozen: Path, icons: Path, into: Path, release: str, moment: datetime) -> Path:
    """Make the .deb and return its path."""
    tree = deb_tree(frozen, icons, release, moment)
    sums = [f"{hashlib.md5(tree.data(path)).hexdigest()}  {path}\n" for path in sorted(tree.files)]
    tree.add("DEBIAN/control", control(tree, sorted([*dependencies(frozen), *ALSO_NEEDED]), release).encode())
    tree.add("DEBIAN/md5sums", "".join(sums).encode())
    package = into / f"{NAME}_{release}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="funnel-deb-") as made:
        folder = Path(made, "package")
        folder.mkdir()
        tree.write(folder)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build"]
        done = subprocess.run(
            [*command, str(folder), str(package)],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(tree.time)},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise CannotFreeze(f"dpkg-deb failed: {done.stderr.strip()}")
    return package


def build_tar(frozen: Path, icons: Path, into: Path, release: str, moment: datetime) -> Path:
    """Make the archive that runs from where it is unpacked, and return its path."""
    tree = Tree(int(moment.timestamp()))
    top = f"{NAME}-{release}"
    tree.add_folder(top, frozen)
    add_desktop(tree, f"{top}/share", icons)
    tree.add(f"{top}/README.txt", filled("README.txt", VERSION=release, GLIBC=glibc(frozen)))
    tree.add(f"{top}/LICENSE", ROOT / "LICENSE")
    tree.add(f"{top}/menu.sh", FILES / "menu.sh", 0o755)
    package = into / f"{NAME}-{release}-linux-x86_64.tar.gz"
    with (
        package.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=tree.time) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in sorted({*tree.folders(), *tree.files, *tree.links}):
            _add_to_tar(archive, tree, path)
    return package


def _add_to_tar(archive: tarfile.TarFile, tree: Tree, path: str) -> None:
    entry = tarfile.TarInfo(path)
    entry.mtime, entry.uname, entry.gname = tree.time, "root", "root"
    if path in tree.links:
        entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, tree.links[path], 0o777
        archive.addfile(entry)
    elif path in tree.files:
        data = tree.data(path)
        entry.size, entry.mode = len(data), tree.files[path][1]
        archive.addfile(entry, io.BytesIO(data))
    else:
        entry.type, entry.mode = tarfile.DIRTYPE, 0o755
        archive.addfile(entry)


def made_at() -> int:
    """Return the time that stands in the packages: that of the commit, in seconds.

    Raises:
        CannotFreeze: nobody says it.
    """
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or commit_time())
    if seconds == 0:
        raise CannotFreeze("this is no checkout of git: set SOURCE_DATE_EPOCH to the time of the source")
    return seconds


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="build.py", description="Make the Linux packages.")
    parser.add_argument("--from", dest="frozen", type=Path, default=ROOT / "dist" / NAME)
    parser.add_argument("--icons", type=Path, default=ROOT / "build" / "frozen" / "icons")
    parser.add_argument("--into", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    try:
        if not (options.frozen / NAME).is_file():
            raise CannotFreeze(f"{options.frozen / NAME} is not there: `make frozen` builds it")
        options.into.mkdir(parents=True, exist_ok=True)
        moment = datetime.fromtimestamp(made_at(), UTC)
        given = (options.frozen.resolve(), options.icons, options.into, version(), moment)
        for package in (build_deb(*given), build_tar(*given)):
            print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
        print(f"glibc {glibc(options.frozen)} or newer is needed")
    except (CannotFreeze, NoPackage, OSError) as problem:
        print(f"build.py: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
