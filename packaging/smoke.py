"""Smoke-test a program as it goes to a user: its command line, then its window with a real mouse.

    python packaging/smoke.py [--root FOLDER --user NAME] [--picture FILE] [--no-window] PROGRAM

PROGRAM is the frozen program (dist/funnel-desktop/funnel-desktop) or an installed one. With ``--root``
(Linux, as root) it is started inside that system, as that user, and PROGRAM is a path in there. Exit code 0
when all works; 1 with a sentence on what does not.

The window is worked with on a virtual X screen under Linux; elsewhere it is opened on the screen there is,
has to stay up, and is closed.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sqlite3
import sys
import time
from pathlib import Path

from smoke_program import ROOT, Broken, Program, ask, hold
from smoke_window import try_window

CHINESE = re.compile("[\u4e00-\u9fff]")
DEALS = (
    ("华强电子", "贴片机检测线", "380000", "shortlisted", 38_000_000),
    ("Bolt Motors", "Leak test bench", "120,000", "target", 12_000_000),
)


def try_command_line(program: Program) -> str:
    """Use the command line on files of its own and read them back; return what was seen, in words."""
    files = program.folder / "files"
    program.give(files)
    source = (ROOT / "funnel_desktop" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'^__version__ = "([^"]+)"', source, re.MULTILINE)
    said = program.run("--version").strip()
    hold(version and said == f"Funnel Desktop {version[1]}", f"--version says {said!r}")

    sample = files / "sample.funnel"
    program.run("new", sample, "--sample", language="zh_CN")
    deals = ask(sample, "SELECT count(*) FROM deal")[0][0]
    hold(deals > 150, f"the sample has {deals} deals, where there should be about 200")
    english, chinese = program.run("check", sample), program.run("check", sample, language="zh_CN")
    hold(not CHINESE.search(english), f"`check` in English says {english!r}")
    hold(CHINESE.search(chinese), f"`check` in Chinese says {chinese!r}: its translations are missing")
    stages = program.run("funnel", sample, language="zh_CN")
    hold("入围" in stages, "`funnel` does not know the stages in Chinese: its playbook is missing")

    source_csv, funnel, out = files / "deals.csv", files / "deals.funnel", files / "out.csv"
    lines = ["客户,项目,金额,阶段", *(f'{deal[0]},{deal[1]},"{deal[2]}",{deal[3]}' for deal in DEALS)]
    # As a Chinese spreadsheet saves it: the encoding has to be found.
    source_csv.write_bytes("\r\n".join(lines).encode("gb18030"))
    program.run("new", funnel)
    read = json.loads(program.run("import", funnel, source_csv, "--json"))
    hold(read["imported"] == len(DEALS), f"of {len(DEALS)} deals {read['imported']} were imported")
    found = ask(funnel, "SELECT customer, project, amount_minor, stage FROM deal ORDER BY amount_minor DESC")
    hold(found == [(deal[0], deal[1], deal[4], deal[3]) for deal in DEALS], f"imported were {found}")

    balance = json.loads(program.run("balance", sample, "--json"))
    hold(balance["period"]["working_days_left"] is not None, "`balance` counts no working days")
    hold(len(balance["money"]["stages"]) >= 5, "`balance` names no stages")
    forecast = json.loads(program.run("forecast", sample, "--deals", "--json"))
    hold(forecast["closed_deals"] > 20, f"`forecast` rests on {forecast['closed_deals']} closed deals")
    hold(forecast["twelve_months"]["amount"]["p50"] > 0, "`forecast` forecasts nothing")
    program.run("export", funnel, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["customer"]: row for row in csv.DictReader(file)}
    hold(set(rows) == {deal[0] for deal in DEALS}, f"exported were {sorted(rows)}")
    hold(rows["华强电子"]["amount"] == "380000.00", f"exported was {rows['华强电子']['amount']}")
    program.run("playbook", "export", sample, files / "playbook.toml")
    hold("目标客户" in (files / "playbook.toml").read_text(encoding="utf-8"), "the playbook is not written")
    return f"command line: {said}, {deals} sample deals, {len(rows)} imported and exported, both languages"


def main(arguments: list[str]) -> int:
    """Do what the command line asks; see the top of the file."""
    parser = argparse.ArgumentParser(prog="smoke.py", description="Smoke-test a built or installed program.")
    parser.add_argument("program", metavar="PROGRAM", help="the program, such as dist/funnel-desktop/…")
    parser.add_argument("--root", type=Path, help="the system to start it in (chroot)")
    parser.add_argument("--user", help="the user there as whom to start it")
    parser.add_argument("--picture", type=Path, help="where to keep a picture of the window at work")
    parser.add_argument("--no-window", action="store_true", help="the command line alone")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    try:
        program = Program(options.program, options.root and options.root.resolve(), options.user)
        try:
            print(f"smoke: {try_command_line(program)}", flush=True)
            if not options.no_window:
                print(f"smoke: {try_window(program, options.picture)}", flush=True)
        finally:
            program.finish()
    except (Broken, OSError, ValueError, LookupError, sqlite3.Error) as problem:
        print(f"smoke.py: {options.program}: {problem}", file=sys.stderr)
        return 1
    print(f"smoke: {options.program} works ({time.monotonic() - began:.0f} s)")
    return 0


if __name__ == "__main__":
    # The screen of the tests, wherever this is started.
    sys.path.insert(1, str(ROOT))
    sys.exit(main(sys.argv[1:]))
