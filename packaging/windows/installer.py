"""Build the installer for Windows on a Debian machine, as root: freeze the program in Wine, then pack it.

    bash packaging/windows/build.sh [--into FOLDER]

writes dist/FunnelDesktop-VERSION-setup.exe and the portable zip. On Windows itself:
`python packaging/package.py --only freeze windows`.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import catalogues
import portable
from freeze import NAME, CannotFreeze, commit_time, size_of, version
from lab import CannotMakeLab, Lab, ask, download
from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[2]

_TOOLS = {"altgraph", "packaging", "pefile", "pyinstaller", "pyinstaller-hooks-contrib", "pywin32-ctypes"}
_TOOLS |= {"setuptools"}
_INSTEAD = {
    # NumPy 2 calls what Wine does not have (crealf). On Windows itself the locked one is used.
    "numpy": "numpy==1.26.4 --hash=sha256:cd25bcecc4974d09257ffcd1f098ee778f7834c3ad767fe5db785be9a4aa9cb2",
    # Named as a dependency, never imported.
    "pip": "",
}
_FOR_WINDOWS = {
    "--platform": ("win_amd64",),
    "--python-version": ("3.11",),
    "--implementation": ("cp",),
    "--abi": ("cp311", "abi3", "none"),
}

_WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
"""What the conditions of the lock are asked of: the Python of ``lab.py``."""

_INSTALL_CHECKOUT = """
import os, sys, zipfile
from hatchling.build import build_editable
checkout, packages = sys.argv[1:]
os.chdir(checkout)
wheel = build_editable(packages)
with zipfile.ZipFile(os.path.join(packages, wheel)) as archive:
    told = [name for name in archive.namelist() if ".dist-info/" in name or name.endswith(".pth")]
    archive.extractall(packages, told)
os.unlink(os.path.join(packages, wheel))
"""


def requirements() -> str:
    """Return what is installed in Wine: the locked packages of the program and the tools that freeze it."""
    run = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    wanted = set(re.findall(r"^([a-z0-9-]+)==", run, re.MULTILINE)) | _TOOLS
    lines = list(_INSTEAD.values())
    for block in re.split(
        r"\n(?=[a-z0-9])", (ROOT / "requirements-package.lock").read_text(encoding="utf-8")
    ):
        found = re.match(r"([a-z0-9-]+)(==[^\s;\\]+)(?: ; ([^\\\n]+))?", block)
        if found and found[1] in wanted and found[1] not in _INSTEAD:
            if found[3] and not Marker(found[3].strip()).evaluate(_WINDOWS):
                continue
            # Without its condition: pip would ask this machine, which is no Windows.
            hashes = re.findall(r"--hash=\S+", block)
            lines.append(" ".join((found[1] + found[2], *hashes)))
    return "\n".join(lines) + "\n"


def make_environment(lab: Lab) -> Path:
    """Make a virtual environment of Windows with the packages in it, if it is not there; return it."""
    wanted = requirements()
    place = lab.folder / "venv"
    stamp = place / f"packages-{hashlib.sha256(wanted.encode()).hexdigest()[:12]}"
    if stamp.exists():
        return place
    print("Fetching the packages for Windows …", file=sys.stderr, flush=True)
    shutil.rmtree(place, ignore_errors=True)
    hold(lab.run(lab.python / "python.exe", "-m", "venv", "--without-pip", place), "venv")
    wheels = lab.folder / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    options = [word for name, values in _FOR_WINDOWS.items() for value in values for word in (name, value)]
    download(wanted, wheels, "--only-binary=:all:", *options)
    for wheel in wheels.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(place / "Lib" / "site-packages")
    shutil.rmtree(wheels)
    stamp.touch()
    return place


def hold(done: subprocess.CompletedProcess[str], what: str) -> str:
    """Return what a program printed.

    Raises:
        CannotMakeLab: it failed.
    """
    if done.returncode != 0:
        last = (done.stdout + done.stderr).strip().splitlines()[-15:]
        raise CannotMakeLab(f"{what} failed in Wine:\n" + "\n".join(last))
    return done.stdout


def copy_checkout(lab: Lab) -> Path:
    """Copy tracked files, but for the tests, and the compiled texts to where Wine sees them."""
    place = lab.work / "checkout"
    shutil.rmtree(place, ignore_errors=True)
    for name in ask("git", "-C", ROOT, "ls-files", "-z").split("\0"):
        if name and not name.startswith("tests/") and (ROOT / name).exists():
            target = place / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
    # Last, so that they are newer than their texts: nothing is compiled in Wine.
    for compiled in catalogues.FOLDER.glob("*.qm"):
        shutil.copy(compiled, place / compiled.relative_to(ROOT))
    return place


def freeze(lab: Lab) -> Path:
    """Build the program in Wine and return its folder in the lab."""
    python = make_environment(lab) / "Scripts" / "python.exe"
    checkout = copy_checkout(lab)
    packages = python.parents[1] / "Lib" / "site-packages"
    script = lab.work / "install_checkout.py"
    script.write_text(_INSTALL_CHECKOUT, encoding="utf-8")
    for old in packages.glob("funnel_desktop-*.dist-info"):
        shutil.rmtree(old)
    hold(lab.run(python, script, checkout, packages), "installing the checkout")
    print("Building the program in Wine, in about three minutes …", file=sys.stderr, flush=True)
    freeze_py = checkout / "packaging" / "freeze.py"
    when = {"SOURCE_DATE_EPOCH": commit_time()}
    hold(lab.run(python, freeze_py, timeout=1800, environment=when), "freeze.py")
    return checkout / "dist" / NAME


def pack(lab: Lab, frozen: Path, said: str, into: Path, *trial: str) -> Path:
    """Pack a program in the lab into an installer of the version ``said``, and return that.

    ``trial``: QUICK (packed in seconds, and larger), FAILING (stops midway).
    """
    four = ".".join([*re.findall(r"\d+", said), "0", "0", "0"][:4])
    script = lab.work / "checkout" / "packaging" / "windows" / "installer.nsi"
    defines = {
        "VERSION": said,
        "FOUR": four,
        "TARGET": "amd64-unicode",
        "DIST": "/lab/" + frozen.parent.relative_to(lab.folder).as_posix(),
        "ICONS": "/lab/work/checkout/build/frozen/icons",
    }
    words = [f"-D{name}={value}" for name, value in defines.items()] + [f"-D{name}" for name in trial]
    place = "/lab/" + script.relative_to(lab.folder).as_posix()
    lab.debian("makensis", "-V2", "-WX", *words, place, SOURCE_DATE_EPOCH=commit_time())
    into.mkdir(parents=True, exist_ok=True)
    made = frozen.parent / f"FunnelDesktop-{said}-setup.exe"
    return Path(shutil.copy(made, into / made.name))


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(
        prog="installer.py", description="Build the installer for Windows in Wine."
    )
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where it goes (dist)")
    into = parser.parse_args(arguments).into.resolve()
    begun = time.monotonic()
    lab = Lab()
    try:
        lab.make()
        frozen = freeze(lab)
        made = pack(lab, frozen, version(), into)
        zipped = portable.pack(frozen, into, version())
    except (CannotMakeLab, CannotFreeze) as problem:
        print(f"installer.py: {problem}", file=sys.stderr)
        return 1
    size = f"{made.stat().st_size / 1e6:.1f} MB (installed {size_of(frozen) / 1e6:.1f} MB)"
    print(f"{zipped}: {zipped.stat().st_size / 1e6:.1f} MB")
    print(f"{made}: {size}, in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main(sys.argv[1:]))
