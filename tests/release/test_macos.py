"""What a Mac is told of the program: tested as data, since nothing of it can run elsewhere."""

from __future__ import annotations

import plistlib
import re
import sys
from pathlib import Path
from typing import Any

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
    qt = "Tag: cp39-abi3-macosx_12_0_universal2\n"
    numpy = "Tag: cp311-cp311-macosx_14_0_arm64\n"
    either = "Tag: cp311-cp311-macosx_10_9_x86_64\nTag: cp311-cp311-macosx_15_0_arm64\n"
    assert macos.minimum_system([pure]) == "12.0", "Qt's own"
    assert macos.minimum_system([pure, qt, numpy]) == "14.0"
    assert macos.minimum_system([qt, either]) == "12.0"
    assert macos.minimum_system([numpy], "15.1") == "15.1"
    assert macos.minimum_system([pure], "10.9") == "12.0"
    assert macos.minimum_system_here() == "12.0", "on this machine no wheel is for a Mac"


@pytest.mark.skipif(sys.platform == "darwin", reason="this is a Mac")
def test_elsewhere_than_on_a_mac_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert macos.main([]) == 1
    assert "on a Mac only" in capsys.readouterr().err
