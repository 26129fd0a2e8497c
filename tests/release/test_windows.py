"""What goes to Windows beside the installer: the portable zip, the forms of winget, the manifest."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import freeze
import portable
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
WINDOWS = ROOT / "packaging" / "windows"
SCRIPT = (WINDOWS / "installer.nsi").read_text(encoding="utf-8")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder as freeze.py leaves it on Windows."""
    folder = tmp_path / "frozen"
    (folder / "lib" / "resources").mkdir(parents=True)
    for name in ("funnel-desktop.exe", "funnel-desktop-cli.exe", "lib/python311.dll"):
        (folder / name).write_bytes(name.encode() * 100)
    return folder


def test_the_portable_zip_has_the_program_and_says_that_it_is_portable(frozen: Path, tmp_path: Path) -> None:
    made = portable.pack(frozen, tmp_path / "out", "1.2.3")
    assert made.name == "FunnelDesktop-1.2.3-portable.zip"
    with zipfile.ZipFile(made) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        words = archive.read("Funnel Desktop/portable.txt").decode("utf-8")
        program = archive.read("Funnel Desktop/funnel-desktop.exe")
    assert names == sorted(names)
    assert set(names) == {
        f"Funnel Desktop/{name}"
        for name in (
            *("LICENSE.txt", "funnel-desktop-cli.exe", "funnel-desktop.exe", "lib/python311.dll"),
            "portable.txt",
        )
    }
    assert program == b"funnel-desktop.exe" * 100
    assert "1.2.3" in words
    assert "U 盘" in words
    assert "@" not in words
    again = portable.pack(frozen, tmp_path / "again", "1.2.3")
    assert again.read_bytes() == made.read_bytes()


def test_without_a_program_of_windows_there_is_no_zip(tmp_path: Path) -> None:
    with pytest.raises(freeze.CannotFreeze, match="makes it on Windows"):
        portable.pack(tmp_path, tmp_path, "1.2.3")


def test_winget_is_told_of_this_installer(tmp_path: Path) -> None:
    import winget_forms

    setup = tmp_path / "FunnelDesktop-1.2.3-setup.exe"
    setup.write_bytes(b"installer")
    address = f"https://example.org/releases/{setup.name}"
    found = winget_forms.manifests(setup, address, "1.2.3")
    kinds = {re.search(r"^ManifestType: (\w+)$", text, re.MULTILINE)[1] for text in found.values()}  # type: ignore[index]
    assert kinds == {"version", "installer", "defaultLocale", "locale"}
    for text in found.values():
        assert "@" not in text
        assert 'PackageVersion: "1.2.3"' in text
    installer = found["FunnelDesktop.FunnelDesktop.installer.yaml"]
    assert f'InstallerUrl: "{address}"' in installer
    assert f'InstallerSha256: "{hashlib.sha256(b"installer").hexdigest().upper()}"' in installer
    # Each code that the installer leaves with is explained, but for success, failure and a wrong folder.
    codes = set(re.findall(r"InstallerReturnCode: (\d)", installer))
    defined = set(re.findall(r"^!define (?:RUNNING|NEWER|SECOND|TOO_OLD) (\d)$", SCRIPT, re.MULTILINE))
    assert codes == {"1", *defined}
    for wrong in ("http://example.org/FunnelDesktop-1.2.3-setup.exe", "https://example.org/other.exe"):
        with pytest.raises(winget_forms.NotReady, match="no https address"):
            winget_forms.manifests(setup, wrong, "1.2.3")


def test_what_is_registered_with_windows_is_removed_again() -> None:
    installs, _, removes = SCRIPT.partition('Section "un.program"')
    for key in ("${APPLICATION}", "${CAPABILITIES}"):
        assert f'WriteRegStr HKCU "{key}"' in installs
        assert f'DeleteRegKey HKCU "{key}"' in removes
    assert 'WriteRegStr HKCU "Software\\RegisteredApplications" "${PRODUCT}" "${CAPABILITIES}"' in installs
    assert 'DeleteRegValue HKCU "Software\\RegisteredApplications" "${PRODUCT}"' in removes


def test_the_manifest_asks_for_sharp_windows_on_every_screen() -> None:
    path = WINDOWS / "program.manifest"
    texts = {part.tag.partition("}")[2]: (part.text or "").strip() for part in ElementTree.parse(path).iter()}
    assert texts["dpiAwareness"].startswith("PerMonitorV2")
    assert texts["longPathAware"] == "true"
    spec = (ROOT / "packaging" / "funnel_desktop.spec").read_text(encoding="utf-8")
    assert 'manifest=os.path.join(SPECPATH, "windows", "program.manifest") if WINDOWS else None' in spec
