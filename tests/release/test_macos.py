"""What a Mac is told of the program: tested as data, since nothing of it can run elsewhere."""

from __future__ import annotations

import os
import plistlib
import re
import sys
import tarfile
from pathlib import Path
from typing import Any

import freeze
import macos
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SPEC = (ROOT / "packaging" / "funnel_desktop.spec").read_text(encoding="utf-8")


def plist() -> dict[str, Any]:
    """Return the plist as a Mac reads it: written and read back."""
    read: dict[str, Any] = plistlib.loads(plistlib.dumps(macos.info_plist("1.2.3", "14.0")))
    return read


def test_the_system_opens_a_funnel_file_with_the_program_and_shows_its_icon() -> None:
    said = plist()
    [document] = said["CFBundleDocumentTypes"]
    [kind] = said["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]], (
        "the document is of the exported type"
    )
    assert (document["CFBundleTypeRole"], document["LSHandlerRank"]) == ("Editor", "Owner")
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["funnel"]
    assert "public.data" in kind["UTTypeConformsTo"]
    assert document["CFBundleTypeIconFile"] == kind["UTTypeIconFile"] == macos.DOCUMENT_ICON
    # PyInstaller puts what is data at the top of the bundle into Contents/Resources.
    assert 'datas += [(os.path.join(MADE, "icons", macos.DOCUMENT_ICON), ".")]' in SPEC


def test_identifiers_have_only_what_apple_allows() -> None:
    for name in (macos.IDENTIFIER, macos.DOCUMENT):
        assert re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", name)


def test_it_names_its_languages_so_that_the_system_offers_them() -> None:
    said = plist()
    assert said["CFBundleLocalizations"] == ["en", "zh_CN"]
    assert said["CFBundleDevelopmentRegion"] == "en"
    assert (said["NSHighResolutionCapable"], said["NSRequiresAquaSystemAppearance"]) == (True, False)


def test_the_oldest_system_is_what_the_neediest_package_needs() -> None:
    pure = "Wheel-Version: 1.0\nTag: py3-none-any\n"
    qt = "Tag: cp310-abi3-macosx_13_0_universal2\n"
    numpy = "Tag: cp311-cp311-macosx_14_0_arm64\n"
    either = "Tag: cp311-cp311-macosx_10_9_x86_64\nTag: cp311-cp311-macosx_15_0_arm64\n"
    assert macos.minimum_system([pure]) == "13.0", "Qt's own"
    assert macos.minimum_system([pure, qt, numpy]) == "14.0"
    assert macos.minimum_system([qt, either]) == "13.0"
    assert macos.minimum_system([numpy], "15.1") == "15.1"
    assert macos.minimum_system([pure], "10.9") == "13.0"
    assert macos.minimum_system_here() == "13.0", "on this machine no wheel is for a Mac"


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand-ins for a Mac's tools that copy, pack into a tar file, and note how they were called."""
    folder = tmp_path / "tools"
    folder.mkdir()
    notes = tmp_path / "notes"
    scripts = {
        "codesign": "exit 0",
        "ditto": 'cp -a "$1" "$2"',
        # Busy the first time, as on a machine that has just been started.
        "hdiutil": f"""
            [ "$1" = verify ] && exec test -s "$3"
            if [ ! -e {tmp_path}/tried ]; then : > {tmp_path}/tried; echo Resource busy >&2; exit 1; fi
            while [ $# -gt 1 ]; do [ "$1" = -srcfolder ] && from=$2; shift; done
            exec tar -C "$from" -cf "$1" .
        """,
    }
    for name, script in scripts.items():
        path = folder / name
        path.write_text(f'#!/bin/sh\necho {name} "$@" >> {notes}\n{script}\n', encoding="utf-8")
        path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(macos, "BUSY_FOR", 0.0)
    return notes


def test_the_image_shows_the_program_beside_the_folder_of_applications(tmp_path: Path, tools: Path) -> None:
    app = tmp_path / macos.APP
    (app / "Contents" / "MacOS").mkdir(parents=True)
    (app / "Contents" / "MacOS" / "funnel-desktop").write_text("program", encoding="utf-8")
    image = tmp_path / "x.dmg"
    macos.make_image(app, image)
    with tarfile.open(image) as archive:
        found = {member.name.removeprefix("./"): member for member in archive.getmembers()}
    assert found["Applications"].linkname == "/Applications"
    assert {"LICENSE", "NOTICES.md", f"{macos.APP}/Contents/MacOS/funnel-desktop"} <= set(found)
    assert {member.mtime for member in found.values()} == {int(freeze.commit_time())}, "the commit's time"
    calls = [line.split()[:2] for line in tools.read_text(encoding="utf-8").splitlines()]
    assert calls == [
        ["codesign", "--verify"],
        ["ditto", str(app).split()[0]],
        ["hdiutil", "create"],
        ["hdiutil", "create"],
        ["hdiutil", "verify"],
    ]


def test_without_a_program_there_is_no_image(tmp_path: Path, tools: Path) -> None:
    with pytest.raises(freeze.CannotFreeze, match=r"run freeze\.py on this Mac first"):
        macos.make_image(tmp_path / macos.APP, tmp_path / "x.dmg")


@pytest.mark.skipif(sys.platform == "darwin", reason="this is a Mac")
def test_elsewhere_than_on_a_mac_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert macos.main([]) == 1
    assert "on a Mac only" in capsys.readouterr().err


def test_the_hardened_program_may_do_what_python_and_qt_need_and_no_more() -> None:
    entitled = plistlib.loads((ROOT / "packaging" / "entitlements.plist").read_bytes())
    runtime = "com.apple.security.cs"
    assert entitled == {
        f"{runtime}.allow-unsigned-executable-memory": True,
        f"{runtime}.disable-library-validation": True,
    }
    assert 'entitlements_file=os.path.join(SPECPATH, "entitlements.plist") if MAC else None' in SPEC
