"""What is a Mac's alone: what the system is told of the program, and the disk image that a user opens.

    python packaging/macos.py [--into FOLDER]

puts dist/Funnel Desktop.app, made by freeze.py, into dist/FunnelDesktop-VERSION-ARCHITECTURE.dmg beside a
link to the folder of applications. It runs on a Mac only; what the system is told is plain data, tested
anywhere.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from freeze import CannotFreeze, commit_time, run, version

from funnel_desktop.licences import brought_packages
from funnel_desktop.method.languages import CODES

APP = "Funnel Desktop.app"
IDENTIFIER = "io.github.funnel-desktop.FunnelDesktop"
DOCUMENT = "io.github.funnel-desktop.funnel"
DOCUMENT_ICON = "funnel-file.icns"
_OLDEST = (13, 0)
"""The oldest macOS that Qt 6.11 supports."""
BUSY_FOR = 10.0
"""Seconds to wait for a disk that the system is looking into."""

ROOT = Path(__file__).resolve().parent.parent


def minimum_system(wheels: Iterable[str], deployment_target: str = "") -> str:
    """Return the oldest macOS on which a program made of these wheels starts.

    ``wheels`` are the texts of their ``WHEEL`` files; ``deployment_target`` is what Python was built for.
    """
    wanted = [_OLDEST]
    for text in wheels:
        tags = re.findall(r"^Tag: .*-macosx_(\d+)_(\d+)_\w+$", text, re.MULTILINE)
        # Several tags say that any of these systems will do.
        wanted += [min((int(major), int(minor)) for major, minor in tags)] if tags else []
    if deployment_target:
        major, _, minor = deployment_target.partition(".")
        wanted.append((int(major), int(minor or 0)))
    return "{}.{}".format(*max(wanted))


def minimum_system_here() -> str:
    """Return the oldest macOS for the packages and the Python that this build uses."""
    wheels = [package.read_text("WHEEL") or "" for package in brought_packages()]
    return minimum_system(wheels, str(sysconfig.get_config_var("MACOSX_DEPLOYMENT_TARGET") or ""))


def info_plist(release: str, oldest: str) -> dict[str, Any]:
    """Return what Info.plist says beyond PyInstaller's own, for this version and this oldest macOS."""
    return {
        "CFBundleName": "Funnel Desktop",
        "CFBundleDisplayName": "Funnel Desktop",
        "CFBundleShortVersionString": release,
        "CFBundleVersion": release,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted(CODES),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": oldest,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        # Dark mode is the program's own choice of colours, made for both.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Funnel",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": DOCUMENT_ICON,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [DOCUMENT],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": DOCUMENT,
                "UTTypeDescription": "Funnel",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeIconFile": DOCUMENT_ICON,
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["funnel"],
                    "public.mime-type": ["application/x-funnel-desktop"],
                },
            }
        ],
    }


def image_name(release: str, machine: str) -> str:
    """Return the name of the disk image of a version for a kind of Mac (``arm64``, ``x86_64``)."""
    return f"FunnelDesktop-{release}-{machine}.dmg"


def make_image(app: Path, image: Path) -> None:
    """Make the disk image that shows ``app`` beside a link to the folder of applications.

    Raises:
        CannotFreeze: the program is not there, its signature does not hold, or the image could not be made.
    """
    if not app.is_dir():
        raise CannotFreeze(f"{app} is not there: run freeze.py on this Mac first")
    # PyInstaller signs for this machine alone ("ad hoc") where no identity is given.
    run("codesign", "--verify", "--deep", "--strict", app)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "image")
        folder.mkdir()
        # ditto keeps links and what the signature covers.
        run("ditto", app, folder / app.name)
        (folder / "Applications").symlink_to("/Applications")
        for path in (ROOT / "LICENSE", ROOT / "packaging" / "NOTICES.md"):
            shutil.copyfile(path, folder / path.name)
        moment = int(commit_time())
        for path in (folder, *folder.rglob("*")):
            os.utime(path, (moment, moment), follow_symlinks=False)
        image.unlink(missing_ok=True)
        for tries_left in (2, 1, 0):
            try:
                run(
                    *("hdiutil", "create", "-volname", "Funnel Desktop", "-srcfolder", folder),
                    *("-fs", "HFS+", "-format", "UDZO", "-ov", image),
                )
                break
            except CannotFreeze as problem:
                # The system looks into new disks by itself; while it does, making the image fails.
                if not tries_left or "busy" not in str(problem):
                    raise
                time.sleep(BUSY_FOR)
    run("hdiutil", "verify", "-quiet", image)


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="macos.py", description="Make the disk image for a Mac.")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where the program is (dist)")
    into = parser.parse_args(arguments).into.resolve()
    if sys.platform != "darwin":
        print("macos.py: a disk image for Macs can be made on a Mac only", file=sys.stderr)
        return 1
    image = into / image_name(version(), platform.machine())
    try:
        make_image(into / APP, image)
    except (CannotFreeze, subprocess.SubprocessError) as problem:
        print(f"macos.py: {problem}", file=sys.stderr)
        return 1
    print(f"{image}: {image.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
