"""Make the portable program: a zip that runs from where it is unpacked and keeps everything beside itself.

    python packaging/portable.py [--from dist/funnel-desktop] [--into dist]

packs the frozen program of Windows into dist/FunnelDesktop-VERSION-portable.zip. The same program gives the
same bytes: times are those of the commit, entries are sorted.
"""

from __future__ import annotations

import argparse
import sys
import time
import zipfile
from pathlib import Path

from freeze import NAME, CannotFreeze, commit_time, version

from funnel_desktop.data_folder import PORTABLE

ROOT = Path(__file__).resolve().parent.parent
TOP = "Funnel Desktop"
_FIRST = 315_532_800
"""A zip knows no time before 1980, in seconds."""


def archive_name(release: str) -> str:
    """Return the name of the portable program of a version."""
    return f"FunnelDesktop-{release}-portable.zip"


def pack(frozen: Path, into: Path, release: str) -> Path:
    """Pack a frozen program of Windows and return the archive.

    Raises:
        CannotFreeze: it is not there.
    """
    if not (frozen / f"{NAME}.exe").is_file():
        raise CannotFreeze(f"{frozen / NAME}.exe is not there: freeze.py makes it on Windows")
    words = (ROOT / "packaging" / "windows" / PORTABLE).read_text(encoding="utf-8")
    entries = {f"{TOP}/{path.relative_to(frozen).as_posix()}": path.read_bytes() for path in _files(frozen)}
    entries[f"{TOP}/{PORTABLE}"] = words.replace("@VERSION@", release).replace("\n", "\r\n").encode()
    entries[f"{TOP}/LICENSE.txt"] = (ROOT / "LICENSE").read_bytes()
    moment = time.gmtime(max(int(commit_time()), _FIRST))[:6]
    into.mkdir(parents=True, exist_ok=True)
    target = into / archive_name(release)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(entries):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, entries[name])
    return target


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="portable.py", description="Make the portable program.")
    parser.add_argument("--from", dest="frozen", type=Path, default=ROOT / "dist" / NAME)
    parser.add_argument("--into", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    try:
        made = pack(options.frozen, options.into, version())
    except (CannotFreeze, OSError) as problem:
        print(f"portable.py: {problem}", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
