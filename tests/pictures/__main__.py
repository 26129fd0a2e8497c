"""``make pictures``: photographs of every room and dialog, in both languages and themes and at four sizes, to
be looked at one by one; and, by ``--help-pages``, those of the help, which are part of the program."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from funnel_desktop.cli.main import run
from funnel_desktop.method.languages import CODES
from funnel_desktop.wording.guide import PAGES
from tests.x11.screen import ROOT

SIZES = ("960x540", "1280x800", "1440x900", "1920x1080")
THEMES = ("light", "dark")
ON_PAGES = (*PAGES, "report", "import")
TABLES = {
    "zh_CN": (
        "客户名称,项目,预计金额(万),阶段,预计签约\n"
        "东莞栎川电子科技有限公司,SMT 产线检测仪,42,入围客户,2027年3月底\n"
        "佛山衡砺精密机械制造有限公司,三坐标测量机,约25,有效客户,2027-02\n"
        "珠海澜岳电路板科技有限公司,老化房,30-35万,目标客户,12/25\n"
        "中山祁珩照明电器科技有限公司,光谱测试系统,18.5,意向客户,2027-01-15\n"
    ),
    "en": (
        "Customer,Project,Amount (10k),Stage,Expected close\n"
        "Dongguan Lichuan Electronics,SMT inspection,42,Shortlisted,end of March 2027\n"
        "Foshan Hengli Machinery,Coordinate measuring,about 25,Qualified,2027-02\n"
        "Zhuhai Lanyue Circuits,Ageing room,30-35,Target,12/25\n"
        "Zhongshan Qiheng Lighting,Spectrum test,18.5,Intent,2027-01-15\n"
    ),
}


def photograph(language: str, theme: str, size: str, folder: Path, only: Sequence[str] = ()) -> None:
    """Photograph the sample in a process and a home of its own."""
    with tempfile.TemporaryDirectory(prefix="funnel-pictures-") as home:
        file, table = Path(home, "sample.funnel"), Path(home, "table.csv")
        if run(["--language", language, "new", str(file), "--sample"]):
            raise SystemExit("The sample could not be made.")
        table.write_text(TABLES[language], encoding="utf-8")
        words = [str(file), str(folder), "--language", language, "--theme", theme, "--size", size]
        words += ["--table", str(table), *(["--width", "960", "--only", *only] if only else [])]
        bare = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        values = bare | {"HOME": home, "QT_QPA_PLATFORM": "offscreen", "FUNNEL_REDUCED_MOTION": "1"}
        subprocess.run(
            [sys.executable, "-m", "tests.pictures.taking", *words], env=values, cwd=ROOT, check=True
        )


def main() -> int:
    """Take the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(prog="make pictures ARGS=…", description=__doc__)
    parser.add_argument("--help-pages", action="store_true", help="those of the help, into resources/")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--language", action="append", choices=CODES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    options = parser.parse_args()
    languages = options.language or CODES
    if options.help_pages:
        for language in languages:
            folder = ROOT / "resources" / "help" / "pictures" / language
            photograph(language, "light", "1280x800", folder, ON_PAGES)
        return 0
    for language in languages:
        for theme in options.theme or THEMES:
            for size in options.size or SIZES:
                photograph(language, theme, size, options.folder / f"{language}-{theme}-{size}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
