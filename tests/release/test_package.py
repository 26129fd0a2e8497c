"""What goes to users is built as far as the machine can, summed up, and the same every time."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import package
import pytest
import reproducible

import funnel_desktop

ROOT = Path(__file__).resolve().parent.parent.parent
FROZEN = ROOT / "dist" / "funnel-desktop"
PYTHON = ROOT / ".venv-package" / "bin" / "python"
VERSION = funnel_desktop.__version__
needs_frozen = pytest.mark.skipif(
    not (FROZEN.is_dir() and PYTHON.exists()), reason="there is no frozen program: `make frozen`"
)


def test_each_system_builds_what_it_can_and_says_why_not_the_rest() -> None:
    can = {
        system: [step for step in package.STEPS if package.why_not(step, system, through_wine=False) is None]
        for system in ("linux", "win32", "darwin")
    }
    always = ["freeze", "sbom", "sums"]
    assert {system: [step for step in steps if step not in always] for system, steps in can.items()} == {
        "linux": ["linux"],
        "win32": ["windows"],
        "darwin": ["macos"],
    }
    assert "WINDOWS=1" in str(package.why_not("windows", "linux", through_wine=False))
    assert package.why_not("windows", "linux", through_wine=True) is None
    assert "on Windows, or on Linux" in str(package.why_not("windows", "darwin", through_wine=True))


def test_the_sums_are_sorted_and_sha256sum_accepts_them(tmp_path: Path) -> None:
    for name in (f"z-{VERSION}.deb", f"a-{VERSION}.tar.gz", f"m-{VERSION}.cdx.json", "other.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    sums = package.write_sums(tmp_path)
    names = [line.split("  ")[1] for line in sums.read_text(encoding="utf-8").splitlines()]
    assert names == [f"a-{VERSION}.tar.gz", f"m-{VERSION}.cdx.json", f"z-{VERSION}.deb"]
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("there is no sha256sum")
    check = [tool, "--check", "--strict", sums.name]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 0
    (tmp_path / names[0]).write_text("something else", encoding="utf-8")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


def test_nothing_to_sum_up_is_said(tmp_path: Path) -> None:
    with pytest.raises(package.CannotPackage, match="holds nothing that goes to users"):
        package.write_sums(tmp_path)


def test_what_an_earlier_version_left_does_not_go_out_again(tmp_path: Path) -> None:
    (tmp_path / "funnel-desktop_0.0.9_amd64.deb").touch()
    (tmp_path / f"funnel-desktop_{VERSION}_amd64.deb").touch()
    (tmp_path / "notes.txt").touch()
    package.remove_older(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"funnel-desktop_{VERSION}_amd64.deb",
        "notes.txt",
    ]


def test_two_builds_are_compared_by_contents_links_and_permission_to_run(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "program").write_bytes(b"same")
        (folder / "link").symlink_to("program")
    assert reproducible.differences(one, other) == []
    # The time of a file and who else may read it are the unpacker's business.
    os.utime(other / "program", (0, 0))
    (other / "program").chmod(0o640)
    assert reproducible.differences(one, other) == []
    (other / "program").chmod(0o755)
    (other / "more").touch()
    (other / "link").unlink()
    (other / "link").symlink_to("more")
    lines = reproducible.differences(one, other)
    assert [line.partition(":")[0] for line in lines] == ["link", "more", "program"]
    assert reproducible.report(one, other) == 1


def test_the_debian_package_is_of_this_version() -> None:
    found = list((ROOT / "dist").glob("funnel-desktop_*.deb"))
    tool = shutil.which("dpkg-deb")
    if not found or tool is None:
        pytest.skip("there is no Debian package: `make package`")
    said = subprocess.run([tool, "--field", str(found[0]), "Version"], capture_output=True, encoding="utf-8")
    assert said.stdout.strip() == VERSION


def bill(folder: Path) -> Path:
    """Write the bill of materials of the frozen program into a folder."""
    command = [str(PYTHON), str(ROOT / "packaging" / "sbom.py"), "--into", str(folder)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return folder / f"funnel-desktop-{VERSION}-{package_system()}.cdx.json"


def package_system() -> str:
    """Return this system's name in the name of a bill."""
    return {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bill of the frozen program, written once: it takes seconds."""
    return bill(tmp_path_factory.mktemp("bill"))


@needs_frozen
def test_the_bill_names_what_is_in_the_program_with_licences_and_hashes(written: Path) -> None:
    said = json.loads(written.read_text(encoding="utf-8"))
    components = {component["name"]: component for component in said["components"]}
    assert {"numpy", "pyside6-essentials", "sqlite-utils", "Python", "Qt", "SQLite"} <= set(components)
    assert not {"pyinstaller-hooks-contrib", "cyclonedx-bom", "hatchling", "pip"} & set(components)
    assert all(component["licenses"] for component in said["components"])
    [place] = components["numpy"]["externalReferences"]
    assert components["numpy"]["purl"] == f"pkg:pypi/numpy@{components['numpy']['version']}"
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert len(place["hashes"]) > 5
    assert all(f"sha256:{value['content']}" in lock for value in place["hashes"])
    qt = {entry["name"]: entry["hashes"][0]["content"] for entry in components["Qt"]["components"]}
    assert "PySide6/Qt/lib/libQt6Core.so.6" in qt
    references = {entry["ref"]: entry.get("dependsOn", []) for entry in said["dependencies"]}
    assert components["Qt"]["bom-ref"] in references[components["pyside6-essentials"]["bom-ref"]]


@needs_frozen
def test_the_bill_is_the_same_each_time(written: Path, tmp_path: Path) -> None:
    assert bill(tmp_path).read_bytes() == written.read_bytes()
