"""Prove the installer for Windows in Wine, on a Debian machine, as root: install, use, upgrade, remove, look.

    bash packaging/windows/prove.sh [--setup FILE] [--pictures FOLDER]

Without ``--setup`` it is built first. A line for each step; exit code 1 at the first that fails. Everything
happens on a disk C: of its own, made anew, and on a virtual screen; pictures of it are kept.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from freeze import NAME, version
from installer import freeze, pack
from lab import CannotMakeLab, Lab
from trial import INSTALLED, SETUP_CHINESE, Trial, ask, ask_copy, programs_running, snapshot

from funnel_desktop.widgets.kit.theme import LIGHT
from tests.x11.eyes import Eyes
from tests.x11.screen import Screen, wait_until

ROOT = Path(__file__).resolve().parents[2]
CHINESE = {"LANG": "zh_CN.UTF-8"}
FAILED, RUNNING, NEWER, OCCUPIED = 2, 3, 4, 5
OF_WINDOWS = re.compile(
    r"(api-ms-win-.*|advapi32|authz|avrt|bcrypt(primitives)?|cfgmgr32|comctl32|comdlg32|crypt32|d2d1|d3d(9|11|12)|dcomp"
    r"|dnsapi|dwmapi|dwrite|dxgi|dxva2|gdi32|imm32|iphlpapi|kernel32|mpr|msvcrt|netapi32|ncrypt|ntdll|ole32"
    r"|oleaut32|powrprof|propsys|psapi|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|uiautomationcore|ucrtbase"
    r"|user32|userenv|usp10|uxtheme|version|wininet|winhttp|winmm|winspool|wintrust|ws2_32|wtsapi32)\.(dll|drv)"
)
"""What every Windows 10 has; a library beyond these that is not in the folder would be missing there."""


class Proof(Trial):
    """The steps, one after another."""

    def belongs(self) -> str:
        """The frozen program brings nothing of Wine's, and needs nothing that Windows does not have."""
        for path in self.frozen.rglob("*.*"):
            if path.suffix in (".dll", ".exe", ".pyd"):
                assert b"Wine " not in path.read_bytes()[0x40:0x60], f"{path.name} is a part of Wine"
        return "no part of Wine in it"

    def installs(self) -> str:
        """A silent installation puts every file in place, and no library is missing."""
        code = self.install(self.setup)
        assert code == 0, f"the installer ends with {code}"
        there, built = snapshot(self.place), snapshot(self.frozen)
        more = set(there) - set(built)
        assert more == {"uninstall.exe", "lib/funnel-file.ico"}, f"beyond the program: {sorted(more)}"
        assert all(there.get(name) == sha for name, sha in built.items()), "a file is missing or differs"
        missing = [name for name in self.look("dlls") if not OF_WINDOWS.fullmatch(name)]
        assert not missing, f"linked with libraries that nobody brings: {missing}"
        return (
            f"{len(there)} files, {sum(path.stat().st_size for path in self.place.rglob('*')) / 1e6:.0f} MB"
        )

    def is_known(self) -> str:
        """The registry and the shortcut say what they should."""
        told = self.look()
        program = INSTALLED + "\\funnel-desktop.exe"
        entry = told["entry"]
        assert entry["DisplayVersion"] == version(), entry
        assert entry["InstallLocation"] == INSTALLED, entry
        assert entry["QuietUninstallString"] == f'"{INSTALLED}\\uninstall.exe" /S', entry
        assert 50_000 < entry["EstimatedSize"] < 200_000, entry
        assert told["extension"][""] == "FunnelDesktop.File", told
        assert told["open"][""] == f'"{program}" "%1"', told
        assert told["application"]["FriendlyAppName"] == "Funnel Desktop", told
        assert told["types"] == {".funnel": ""}, told
        assert told["associations"] == {".funnel": "FunnelDesktop.File"}, told
        assert told["registered"] == r"Software\FunnelDesktop\Capabilities", told
        assert told["capabilities"]["ApplicationName"] == "Funnel Desktop", told
        assert "PerMonitorV2" in told["manifest"], told["manifest"]
        assert told["icon"][""] == f"{INSTALLED}\\lib\\funnel-file.ico", told
        for name, words in told["versions"].items():
            assert words["ProductVersion"] == version(), (name, words)
        shortcut = self.menu_entry().read_bytes()
        assert program.encode("utf-16-le") in shortcut, "the Start menu leads elsewhere"
        assert not self.desktop_icon().exists(), "an icon is on the desktop that nobody asked for"
        return f"version {entry['DisplayVersion']}, {entry['EstimatedSize']} KB, .funnel, Start menu"

    def imports(self) -> str:
        """The installed command line makes a file and reads a Chinese CSV into it; others can read it."""
        assert self.say("--version").strip() == f"Funnel Desktop {version()}"
        self.say("new", self.sample, "--sample", "--language", "zh_CN")
        table, funnel = self.files / "商机.csv", self.files / "客户.funnel"
        lines = (
            "客户,项目,金额,阶段",
            "华强电子,贴片机检测线,380000,shortlisted",
            "瑞丰铸造,气密测试台,12万,target",
        )
        table.write_bytes("\r\n".join(lines).encode("gb18030"))
        self.say("new", funnel)
        told = json.loads(self.say("import", funnel, table, "--json"))
        assert told["imported"] == 2, told
        rows = ask(
            funnel, "SELECT customer, project, amount_minor, stage FROM deal ORDER BY amount_minor DESC"
        )
        wanted = ("华强电子", "贴片机检测线", 38_000_000, "shortlisted")
        assert rows == [wanted, ("瑞丰铸造", "气密测试台", 12_000_000, "target")], rows
        assert ask(funnel, "PRAGMA integrity_check") == [("ok",)]
        return f"{ask(self.sample, 'SELECT count(*) FROM deal')[0][0]} deals of the sample, 2 from a CSV file"

    def works(self) -> str:
        """The window opens in the language of the system; a drag with the mouse is in the file afterwards."""
        began = time.monotonic()
        app = self.open(INSTALLED + "\\funnel-desktop.exe", self.sample, **CHINESE)
        app.wait_for_window("样本 — Funnel Desktop", timeout=60)
        folder = Path(tempfile.mkdtemp())
        columns = Eyes(self.screen, app, folder).board()
        seconds = time.monotonic() - began
        first = "SELECT id, customer FROM deal WHERE stage = 'target' AND outcome = 'open' ORDER BY rank"
        deal, customer = ask_copy(self.sample, first)[0]
        self.photograph("window-zh")
        app.drag(*columns["target"].card(0), *columns["qualified"].gap(0))
        app.wait_for_window(customer)
        self.photograph("checklist-zh")
        app.key("y", "y", "ctrl+Return")
        app.wait_for_no_window(customer)
        code = app.close("样本")
        assert code == 0, f"the program ends with {code}"
        stages = ask(self.sample, f"SELECT stage FROM deal WHERE id = '{deal}'")
        assert stages == [("qualified",)], f"{customer} is in {stages}"
        beside = sorted(path.name for path in self.files.glob("样本.funnel*"))
        assert beside == ["样本.funnel"], f"left beside the file: {beside}"
        return f"board after {seconds:.1f} s, {customer} dragged and in the file"

    def opens_by_double_click(self) -> str:
        """A double click on a file starts the program, one on another file opens it in the same window."""
        with self.classes_seen():
            command = self.look()["opened_by"]
            assert command == f'"{INSTALLED}\\funnel-desktop.exe" "%1"', command
            self.double_click(self.sample)
            self.wait_for("样本 — Funnel Desktop")
            self.double_click(self.files / "客户.funnel")
            self.wait_for("客户 — Funnel Desktop")
        wait_until("the second program to end", lambda: programs_running() == 1)
        self.photograph("window-en")
        return "one window for both files"

    def make_next(self) -> str:
        """The installer of a later version, of which one file is new and one is gone."""
        later = self.files / "later" / NAME
        shutil.copytree(self.frozen, later, copy_function=os.link)
        (later / "lib" / "resources" / "new.txt").write_text("of the next version")
        (later / "lib" / "resources" / "file_format.md").unlink()
        self.next = pack(self.lab, later, self.next_version(), self.files, "QUICK")
        return self.next.name

    def waits_for_the_program(self) -> str:
        """While a dialog is open in the program, nothing is replaced or removed: an exit code says so."""
        before = snapshot(self.place)
        [window] = self.screen.xdotool("search", "--onlyvisible", "--name", "^客户 — Funnel Desktop").split()
        self.screen.xdotool("windowactivate", "--sync", window, "key", "ctrl+n")
        self.wait_for("New deal")
        code = self.install(self.next)
        assert code == RUNNING, f"the installer ends with {code} over a running program"
        removed = self.call(f'"{INSTALLED}\\uninstall.exe" /S _?={INSTALLED}')
        assert removed == RUNNING, f"the uninstaller ends with {removed} under a running program"
        assert snapshot(self.place) == before, "something was changed all the same"
        assert self.look()["entry"]["DisplayVersion"] == version()
        self.screen.xdotool("key", "Escape")
        self.wait_for("New deal", 0)
        return f"exit code {RUNNING}, every file as it was"

    def closes_the_program(self) -> str:
        """Silently, it closes a program that nothing keeps open, replaces it, and starts it again."""
        app = self.open(INSTALLED + "\\funnel-desktop.exe", self.sample)
        app.wait_for_window("样本 — Funnel Desktop", timeout=60)
        code = self.install(self.next)
        assert code == 0, f"the installer ends with {code}"
        assert app.wait_for_end(60) == 0
        self.wait_for("样本 — Funnel Desktop")
        assert programs_running() == 1
        self.close_program()
        return "closed, replaced, started again with its file"

    def upgrades(self) -> str:
        """With its windows, in Chinese: it asks to close the program, waits, replaces all, and starts it."""
        (self.place / "我的.funnel").write_bytes(b"kept by its user in the wrong place")
        app = self.open(self.next, **CHINESE)
        page = app.wait_for_window(SETUP_CHINESE, timeout=60)
        self.photograph("setup-folder-zh")
        app.key("Return")
        wait_until("the word on the running program", lambda: len(app.windows(SETUP_CHINESE)) == 2, 60)
        self.photograph("setup-running-zh")
        word = self.other(app, page)
        self.close_program()
        self.screen.xdotool("windowactivate", "--sync", word.id, "key", "Return")
        wait_until("the last page", lambda: self.sees(LIGHT.accent_soft.name(), page.at(60, 300)), 120)
        self.photograph("setup-ready-zh")
        assert self.look_at_version() == self.next_version()
        self.screen.xdotool("windowactivate", "--sync", page.id, "key", "Return")
        assert app.wait_for_end(60) == 0
        wait_until("the program that it starts", lambda: programs_running() == 1, 60)
        self.wait_for("客户 — Funnel Desktop")
        self.close_program()
        names = set(snapshot(self.place))
        assert "lib/resources/new.txt" in names, "the new file is missing"
        assert "lib/resources/file_format.md" not in names, "a file of the older version was left"
        assert not [name for name in names if ".before" in name], "something that was put aside was left"
        assert "我的.funnel" in names, "a file of the user is gone"
        assert "uninstall.exe" in names, "the uninstaller is gone"
        assert self.look()["entry"]["InstallLocation"] == INSTALLED, self.look()["entry"]
        return f"asked, waited, {self.next_version()} in place, the program started with its last file"

    def fails(self) -> str:
        """An installer that stops midway leaves everything as it was."""
        before = snapshot(self.place)
        later = self.files / "later" / NAME
        failing = pack(self.lab, later, "99.0.0", self.files, "QUICK", "FAILING")
        code = self.install(failing)
        assert code == FAILED, f"the installer ends with {code}"
        assert snapshot(self.place) == before, "something was changed all the same"
        assert self.look_at_version() == self.next_version()
        first = self.files / "first"
        code = self.install(failing, f"/D={self.lab.path(first)}")
        assert code == FAILED, f"the installer ends with {code} in a new folder"
        assert not first.exists(), "half a program was left in a new folder"
        assert snapshot(self.place) == before, "something was changed where the program is"
        return f"exit code {FAILED}, every file as it was; in a new folder nothing was left"

    def refuses(self) -> str:
        """An older version does not replace a newer one unasked; a folder with other things is not used."""
        before = snapshot(self.place)
        code = self.install(self.setup)
        assert code == NEWER, f"the older installer ends with {code}"
        (self.files / "full").mkdir()
        (self.files / "full" / "letter.txt").write_text("not ours")
        code = self.install(self.next, f"/D={self.lab.path(self.files / 'full')}")
        assert code == OCCUPIED, f"the installer ends with {code} for a folder that is not empty"
        assert snapshot(self.place) == before, "something was changed all the same"
        code = self.install(self.setup, "/DOWNGRADE", "/DESKTOPICON")
        assert code == 0, f"the older installer ends with {code} when told to"
        assert self.look_at_version() == version()
        assert self.desktop_icon().exists(), "no icon on the desktop"
        return f"exit codes {NEWER} and {OCCUPIED}, nothing changed; told to, it goes back"

    def moves(self) -> str:
        """Installed into another folder, the program leaves the first one, and comes back."""
        there = self.files / "other place"
        assert self.install(self.setup, f"/D={self.lab.path(there)}") == 0
        assert (there / "funnel-desktop.exe").exists()
        left = sorted(path.name for path in self.place.iterdir())
        assert left == ["我的.funnel"], f"left in the first folder: {left}"
        (self.place / "我的.funnel").rename(self.files / "我的.funnel")
        self.place.rmdir()
        assert self.install(self.setup, f"/D={INSTALLED}") == 0
        assert not there.exists(), "the second folder is still there"
        (self.files / "我的.funnel").rename(self.place / "我的.funnel")
        return "the first folder left, but for the user's file; and back"

    def removes(self) -> str:
        """Removed silently: program, registry and shortcuts are gone; the user's files are all there."""
        data = self.data()
        quiet = self.look()["entry"]["QuietUninstallString"]
        assert quiet == f'"{INSTALLED}\\uninstall.exe" /S'
        assert self.call(quiet) == 0
        # It goes on as a copy of itself, to be able to remove itself.
        wait_until("the program to be gone", lambda: self.look()["entry"] is None, 60)
        left = sorted(path.name for path in self.place.iterdir())
        assert left == ["我的.funnel"], f"left in the folder: {left}"
        told = self.look()
        assert told["registered"] is None, told["registered"]
        kept = [name for name, values in told.items() if isinstance(values, dict) and name != "versions"]
        assert not kept, f"left in the registry: {kept}"
        assert not self.menu_entry().exists(), "the entry of the Start menu is still there"
        assert not self.desktop_icon().exists(), "the icon on the desktop is still there"
        assert self.data() == data, "the user's files have changed"
        kinds = ("funnel-desktop.ini", "funnel-desktop.log", "样本.funnel")
        assert all(any(name.endswith(kind) for name in data) for kind in kinds), sorted(data)
        return f"nothing left but {len(data)} files of the user, unchanged"

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """Return the steps in order, with what is shown of each."""
        return [
            ("what is in it", self.belongs),
            ("silent installation", self.installs),
            ("what Windows knows", self.is_known),
            ("command line", self.imports),
            ("window", self.works),
            ("double click", self.opens_by_double_click),
            ("a later version", self.make_next),
            ("while running, silent", self.waits_for_the_program),
            ("upgrade", self.upgrades),
            ("upgrade, silent", self.closes_the_program),
            ("failure midway", self.fails),
            ("refusals", self.refuses),
            ("another folder", self.moves),
            ("removal", self.removes),
        ]


def prove(lab: Lab, frozen: Path, setup: Path, pictures: Path) -> int:
    """Run the steps and return the exit code."""
    shutil.rmtree(lab.prefix, ignore_errors=True)
    pictures.mkdir(parents=True, exist_ok=True)
    screen = Screen(Path(tempfile.mkdtemp(prefix="funnel-prove-")))
    os.environ["DISPLAY"] = screen.display
    began = time.monotonic()
    try:
        lab.make_disk()
        proof = Proof(lab, screen, frozen, setup, pictures)
        for name, step in proof.steps():
            start = time.monotonic()
            try:
                seen = step()
            except (
                AssertionError,
                CannotMakeLab,
                LookupError,
                OSError,
                subprocess.SubprocessError,
            ) as problem:
                proof.photograph("failed")
                print(f"FAIL {name}: {problem} (picture: {pictures / 'failed.png'})", flush=True)
                return 1
            print(f"ok   {name}: {seen} ({time.monotonic() - start:.0f} s)", flush=True)
    finally:
        lab.stop()
        screen.stop()
        shutil.rmtree(lab.prefix, ignore_errors=True)
    print(f"All is well, in {time.monotonic() - began:.0f} s. Pictures: {pictures}")
    return 0


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="prove.py", description="Prove the installer for Windows in Wine.")
    parser.add_argument(
        "--setup", type=Path, help="the installer, as just built by build.sh (else built now)"
    )
    parser.add_argument("--pictures", type=Path, default=ROOT / "artifacts" / "windows", help="where they go")
    wanted = parser.parse_args(arguments)
    lab = Lab(prefix="prefix-proof")
    try:
        lab.make()
        frozen = lab.work / "checkout" / "dist" / NAME
        if wanted.setup is None:
            frozen = freeze(lab)
        setup = wanted.setup or pack(lab, frozen, version(), ROOT / "dist")
        return prove(lab, frozen, setup.resolve(), wanted.pictures.resolve())
    except CannotMakeLab as problem:
        print(f"prove.py: {problem}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
