"""Set up what `make run`, `make test` and `make lint` need, with nothing but Python's standard library.

    bootstrap.py [--system-only] run|test|lint|frozen|package

Makes `.venv` (for `frozen` and `package`, `.venv-package`) with a Python from 3.11 to 3.14, installs the
locked packages by their hashes, installs this checkout into it, and sees to the system's libraries that Qt
needs for a window (for `test` also a screen, for `frozen` what builds and tries the frozen program, for
`package` what makes packages of it). Then it compiles the translations whose texts have changed. As root on
Debian or Ubuntu it installs what is missing; otherwise it names what to install, in one line. When nothing is
to do it is quick: it compares one stamp and looks whether a handful of files are still there.

Exit codes: 0 ready; 1 something could not be set up; 2 there is no screen to run on.
It is started by whatever `python3` there is, so it keeps to a Python of 2018 (3.7).
"""

from __future__ import annotations

import fnmatch
import glob
import hashlib
import json
import os
import shutil
import subprocess
import sys
from typing import Any

import catalogues

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")
PIP = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq"]
STAMP = os.path.join(VENV, "funnel-desktop.json")
LOCKS = {
    "run": "requirements.lock",
    "lint": "requirements-dev.lock",
    "test": "requirements-dev.lock",
    "frozen": "requirements-package.lock",
    "package": "requirements-package.lock",
}
BUILDS = ("frozen", "package")
WHAT_FOR = {
    "run": "what the window needs",
    "test": "what the window's tests need",
    "frozen": "what building the program and trying it takes",
    "package": "what building packages takes",
}
OLDEST, NEWEST = (3, 11), (3, 14)

# Which Debian package brings a library that Qt is linked with: what `ldd` names for the plugin of the X
# screen, for that of Wayland and for Qt's widgets. Where a name differs by release, the newest is last.
LIBRARIES = {
    "libEGL.so.1": ["libegl1"],
    "libGL.so.1": ["libgl1"],
    "libGLX.so.0": ["libglx0"],
    "libOpenGL.so.0": ["libopengl0"],
    "libX11-xcb.so.1": ["libx11-xcb1"],
    "libX11.so.6": ["libx11-6"],
    "libSM.so.6": ["libsm6"],
    "libICE.so.6": ["libice6"],
    "libdbus-1.so.3": ["libdbus-1-3"],
    "libfontconfig.so.1": ["libfontconfig1"],
    "libfreetype.so.6": ["libfreetype6"],
    "libglib-2.0.so.0": ["libglib2.0-0", "libglib2.0-0t64"],
    "libgthread-2.0.so.0": ["libglib2.0-0", "libglib2.0-0t64"],
    "libgssapi_krb5.so.2": ["libgssapi-krb5-2"],
    "libwayland-client.so.0": ["libwayland-client0"],
    "libwayland-cursor.so.0": ["libwayland-cursor0"],
    "libwayland-egl.so.1": ["libwayland-egl1"],
    "libxcb-cursor.so.0": ["libxcb-cursor0"],
    "libxcb-glx.so.0": ["libxcb-glx0"],
    "libxcb-icccm.so.4": ["libxcb-icccm4"],
    "libxcb-image.so.0": ["libxcb-image0"],
    "libxcb-keysyms.so.1": ["libxcb-keysyms1"],
    "libxcb-randr.so.0": ["libxcb-randr0"],
    "libxcb-render-util.so.0": ["libxcb-render-util0"],
    "libxcb-render.so.0": ["libxcb-render0"],
    "libxcb-shape.so.0": ["libxcb-shape0"],
    "libxcb-shm.so.0": ["libxcb-shm0"],
    "libxcb-sync.so.1": ["libxcb-sync1"],
    "libxcb-util.so.1": ["libxcb-util1"],
    "libxcb-xfixes.so.0": ["libxcb-xfixes0"],
    "libxcb-xinput.so.0": ["libxcb-xinput0"],
    "libxcb-xkb.so.1": ["libxcb-xkb1"],
    "libxcb.so.1": ["libxcb1"],
    "libxkbcommon-x11.so.0": ["libxkbcommon-x11-0"],
    "libxkbcommon.so.0": ["libxkbcommon0"],
    "libz.so.1": ["zlib1g"],
}
QT_PARTS = [
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland-*.so",
    "plugins/xcbglintegrations/*.so",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6Network.so.6",
    # The compiler of the texts is linked with parts that the window does without.
    "../lrelease",
]
SCREEN_TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
# What building the frozen program takes, and what making and checking its packages does, with the Debian
# package that brings it.
FREEZE_TOOLS = {"objdump": "binutils"}
PACKAGE_TOOLS = {
    "dpkg-shlibdeps": "dpkg-dev",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
}
FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"]
CJK_FONTS = [
    "noto*cjk",
    "noto*sans*sc",
    "sourcehan",
    "source-han",
    "wqy",
    "uming",
    "ukai",
    "droidsansfallback",
    "lxgw",
]


class CannotSetUp(Exception):
    """One sentence for the user: what is missing and what to do."""


def say(words: str) -> None:
    """Tell what is being done; on standard error, so that a program's output stays its own."""
    print(words, file=sys.stderr, flush=True)


def output_of(command: list[str]) -> str:
    """Return what a command prints, or nothing if it fails or is not there."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def is_root() -> bool:
    """Whether packages of the system may be installed without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or a child of theirs."""
    return shutil.which("apt-get") is not None


# ---- Python and its packages


def suitable_python() -> str:
    """Return the command of a Python from 3.11 to 3.14; the one that runs this file is asked first."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        command = shutil.which(f"python3.{minor}")
        # A shim may be on PATH without a Python behind it: only one that answers counts.
        if command and output_of([command, "-c", "import sys; print(sys.version_info[1])"]).strip() == str(
            minor
        ):
            return command
    raise CannotSetUp(
        f"Funnel Desktop needs Python 3.11, 3.12, 3.13 or 3.14, and found only {sys.version.split()[0]}. "
        "On Debian 12 or later, Ubuntu 24.04 or later: sudo apt-get install python3 python3-venv"
    )


def make_venv(python: str) -> None:
    """Make `.venv` with pip in it; Debian keeps the part of Python that does so in a package of its own."""
    if not output_of([python, "-c", "import ensurepip, venv; print(1)"]):
        minor = output_of([python, "-c", "import sys; print(sys.version_info[1])"]).strip()
        package = f"python3.{minor}-venv"
        if not (is_root() and has_apt()):
            raise CannotSetUp(
                f"Python's venv is missing. On Debian or Ubuntu: sudo apt-get install {package}"
            )
        apt_install([package], "Python's venv")
    say(f"Making {os.path.basename(VENV)} …")
    shutil.rmtree(VENV, ignore_errors=True)
    made = subprocess.run([python, "-m", "venv", VENV])
    if made.returncode != 0:
        raise CannotSetUp(f"Python could not make {VENV}; its words are above.")


def digest(*names: str) -> str:
    """Return a short hash of files of this checkout."""
    total = hashlib.sha256()
    for name in names:
        with open(os.path.join(ROOT, name), "rb") as file:
            total.update(file.read())
    return total.hexdigest()[:20]


def install_packages(purpose: str) -> None:
    """Install what the lock names, by hash."""
    lock = LOCKS[purpose]
    say(f"Installing the packages of {lock} (the first time this takes a minute) …")
    if subprocess.run([*PIP, "--require-hashes", "-r", os.path.join(ROOT, lock)]).returncode != 0:
        raise CannotSetUp(
            f"The packages of {lock} could not be installed; pip's words are above. Is there a connection?"
        )


def install_checkout() -> None:
    """Install this checkout itself, so that its code is what runs."""
    if subprocess.run([*PIP, "--no-deps", "--no-build-isolation", "--no-index", "-e", ROOT]).returncode != 0:
        raise CannotSetUp(f"This checkout could not be installed into {VENV}; pip's words are above.")


def compile_texts() -> None:
    """Compile the translations that are older than their texts, with the Qt that was installed."""
    # Starting a Python takes longer than looking: only where there is something to do.
    if not catalogues.old_catalogues():
        return
    if subprocess.run([PYTHON, catalogues.__file__]).returncode != 0:
        raise CannotSetUp("The texts in resources/translations could not be compiled; the reason is above.")


# ---- the system's libraries


def apt_get(*words: str) -> subprocess.CompletedProcess[bytes]:
    """Run apt-get without questions and keep what it says."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    command = ["apt-get", "-qq", *words]
    null, pipe, same = subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT
    return subprocess.run(command, env=environment, stdin=null, stdout=pipe, stderr=same)


def apt_install(packages: list[str], what: str) -> None:
    """Install packages as root, without questions.

    Raises:
        CannotSetUp: apt-get said no; its last words are passed on.
    """
    say(f"Installing {what}: {' '.join(packages)} …")
    done = apt_get("install", "-y", "--no-install-recommends", *packages)
    if done.returncode != 0:
        # Most often the list of packages is old, or was never fetched.
        apt_get("update")
        done = apt_get("install", "-y", "--no-install-recommends", *packages)
    if done.returncode == 0:
        return
    words = done.stdout.decode("utf-8", "replace").strip().splitlines()
    raise CannotSetUp(f"apt-get could not install {' '.join(packages)}: {' / '.join(words[-3:])}")


def known_to_apt(names: list[str]) -> str:
    """Return the first of a package's names that this release has (Ubuntu 24.04 renamed some)."""
    for name in names:
        if output_of(["apt-cache", "show", "--no-all-versions", name]).strip():
            return name
    return names[0]


def qt_libraries() -> tuple[list[str], list[str]]:
    """Return (paths found, names missing) of the shared libraries that Qt's windows need from the system."""
    found: set[str] = set()
    missing: set[str] = set()
    bases = glob.glob(os.path.join(VENV, "lib", "python3.*", "site-packages", "PySide6", "Qt"))
    if not bases:
        # Only the system is to be set up, before there is a Qt to ask.
        return [], sorted(LIBRARIES)
    for base in bases:
        for part in QT_PARTS:
            for file in glob.glob(os.path.join(base, part)):
                for line in output_of(["ldd", file]).splitlines():
                    name, arrow, place = line.strip().partition(" => ")
                    if arrow and place == "not found":
                        missing.add(name)
                    elif arrow and not place.startswith(base):
                        found.add(place.split(" (")[0])
    return sorted(path for path in found if path.startswith("/")), sorted(missing)


def has_chinese_font() -> bool:
    """Whether a font with Chinese characters is installed."""
    if shutil.which("fc-list"):
        return bool(output_of(["fc-list", ":lang=zh-cn", "family"]).strip())
    for folder in FONT_FOLDERS:
        for _, _, files in os.walk(os.path.expanduser(folder)):
            for name in files:
                plain = name.lower()
                if any(fnmatch.fnmatch(plain, f"*{font}*") for font in CJK_FONTS):
                    return True
    return False


def tools_of(purpose: str) -> dict[str, str]:
    """Return the commands that a purpose needs, each with the Debian package that brings it."""
    frozen = {**SCREEN_TOOLS, **FREEZE_TOOLS}
    tools = {"test": SCREEN_TOOLS, "frozen": frozen, "package": {**frozen, **PACKAGE_TOOLS}}
    return tools.get(purpose, {})


def shared_python() -> list[str]:
    """Return the package of Python's shared library, which PyInstaller needs, if Debian's Python lacks it."""
    asked = "import sysconfig as s; print(s.get_config_var('INSTSONAME'), s.get_config_var('LIBDIR'))"
    name, _, folder = output_of([PYTHON, "-c", asked]).strip().partition(" ")
    if not name or not folder.startswith("/usr/lib"):
        return []
    # Debian's Python carries itself; the library beside it is a package of its own.
    version = output_of([PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]).strip()
    found = glob.glob(os.path.join("/usr/lib", "*", f"libpython{version}.so.1.0"))
    return [] if found else [f"libpython{version}"]


def system_packages(purpose: str) -> tuple[list[str], list[str], list[str]]:
    """Return (paths of libraries found, packages to install, names for which no package is known)."""
    paths, missing = qt_libraries()
    packages: list[str] = []
    unknown: list[str] = []
    for name in missing:
        names = LIBRARIES.get(name)
        if names is None:
            unknown.append(name)
        else:
            packages.append(known_to_apt(names) if has_apt() else names[0])
    packages += [package for tool, package in tools_of(purpose).items() if shutil.which(tool) is None]
    if purpose in BUILDS:
        packages += shared_python()
    if purpose == "package" and "libcups.so.2 " not in output_of(["/sbin/ldconfig", "-p"]):
        # Only Qt's module for printing is linked with it; the package has to name it all the same.
        packages.append(known_to_apt(["libcups2", "libcups2t64"]) if has_apt() else "libcups2")
    return paths, sorted(set(packages)), unknown


def see_to_the_system(purpose: str) -> list[str]:
    """Install or name what the system lacks; return the paths to look at the next time.

    Raises:
        CannotSetUp: something without which no window opens is missing and may not be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return []
    paths, packages, unknown = system_packages(purpose)
    font = has_chinese_font()
    if is_root() and has_apt():
        wanted = packages + ([] if font else ["fonts-noto-cjk"])
        if wanted:
            apt_install(wanted, WHAT_FOR.get(purpose, WHAT_FOR["run"]))
            paths, packages, unknown = system_packages(purpose)
            font = has_chinese_font()
    elif packages:
        install = "sudo apt-get install -y " + " ".join(packages + ([] if font else ["fonts-noto-cjk"]))
        if purpose == "run" or qt_libraries()[1]:
            raise CannotSetUp(f"Qt needs libraries that this system lacks. On Debian or Ubuntu: {install}")
        if purpose in BUILDS:
            raise CannotSetUp(f"To build the program and try it, this system lacks something: {install}")
        # Tests that need a screen skip and say so; the others run.
        say(f"For the tests on a screen: {install}")
    if unknown:
        raise CannotSetUp(f"Qt needs libraries that this system lacks: {', '.join(unknown)}")
    if not font:
        say(
            "No Chinese font is there: Chinese will show as boxes. "
            "On Debian or Ubuntu: sudo apt-get install fonts-noto-cjk"
        )
    tools = [shutil.which(tool) for tool in tools_of(purpose)]
    # Without a font, or without a tool, nothing is remembered: the next run looks again.
    return paths + [tool or "/no/such/tool" for tool in tools] + ([] if font else ["/no/chinese/font"])


# ---- what is remembered


def read_stamp() -> dict[str, Any]:
    """Return what the last set-up noted, or an empty note."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            note = json.load(file)
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}


def write_stamp(note: dict[str, Any]) -> None:
    """Note what is set up, whole or not at all."""
    with open(STAMP + ".new", "w", encoding="utf-8") as file:
        json.dump(note, file, indent=1)
    os.replace(STAMP + ".new", STAMP)


def use_folder(name: str) -> None:
    """Work in the virtual environment of this name from now on."""
    global VENV, PYTHON, PIP, STAMP
    VENV = os.path.join(ROOT, name)
    PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")
    PIP = [PYTHON, *PIP[1:]]
    STAMP = os.path.join(VENV, "funnel-desktop.json")


def set_up(purpose: str) -> None:
    """Bring `.venv` and the system up to date for ``purpose``; quick when they are."""
    if purpose in BUILDS:
        use_folder(".venv-package")
    note = read_stamp()
    if note.get("root") != ROOT or not os.path.exists(PYTHON):
        make_venv(suitable_python())
        note = {"root": ROOT}
    lock = LOCKS[purpose]
    project = digest("pyproject.toml")
    locked = digest(lock)
    # The developers' lock holds everything of the other, in the same versions: either will do for `run`.
    enough = [locked] if purpose != "run" else [locked, digest(LOCKS["lint"])]
    if note.get("packages") not in enough:
        install_packages(purpose)
        note = {"root": ROOT, "packages": locked}
        write_stamp(note)
    if note.get("project") != project:
        install_checkout()
        note["project"] = project
        write_stamp(note)
    if purpose == "lint":
        return
    system = note.setdefault("system", {})
    if purpose not in system or not all(os.path.exists(path) for path in system[purpose]):
        system[purpose] = see_to_the_system(purpose)
        write_stamp(note)
    compile_texts()


def no_screen() -> str | None:
    """Return why no window can open here, or None."""
    if sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    if os.environ.get("QT_QPA_PLATFORM", "xcb").partition(":")[0] not in ("", "xcb", "wayland"):
        return None
    return (
        "There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
        "Start it in a terminal of your desktop, over `ssh -X`, or on a virtual screen: xvfb-run -a make run"
    )


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    system_only = "--system-only" in arguments
    purposes = [word for word in arguments if word != "--system-only"]
    if len(purposes) != 1 or purposes[0] not in LOCKS:
        say("usage: bootstrap.py [--system-only] run|test|lint|frozen|package")
        return 2
    purpose = purposes[0]
    try:
        if system_only:
            see_to_the_system(purpose)
            return 0
        set_up(purpose)
    except CannotSetUp as problem:
        say(str(problem))
        return 1
    except OSError as problem:
        say(f"Set-up stopped: {problem}")
        return 1
    reason = no_screen() if purpose == "run" else None
    if reason:
        say(reason)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
