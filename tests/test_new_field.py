"""A new field of a deal costs what CONTRIBUTING says: an entry of ``Deal`` and a step of the schema."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.store.freeze_schema import FOLDER, thaw

ROOT = Path(__file__).parents[1]

ENTRIES = """
    tale_region: Annotated[
        str,
        Field(
            "text",
            message("Deal", "Tale region"),
            meaning="region in words",
            editable=True,
            searched="words",
            asked=True,
            aliases="taleregion 传说地区",
        ),
    ] = ""
    tale_terms: Annotated[
        str, Field("note", message("Deal", "Tale terms"), meaning="terms", editable=True, aliases="taleterms")
    ] = ""
    tale_seats: Annotated[
        int | None,
        Field(
            "number",
            message("Deal", "Tale seats"),
            meaning="seats",
            editable=True,
            aliases="taleseats 传说席位",
        ),
    ] = None
    tale_renewal_date: Annotated[
        str | None,
        Field(
            "date",
            message("Deal", "Tale renewal"),
            meaning="day of renewal",
            editable=True,
            aliases="talerenewaldate 传说续约日期",
        ),
    ] = None
"""


def put_in(path: Path, before: str, text: str) -> None:
    code = path.read_text(encoding="utf-8")
    assert code.count(before) == 1
    path.write_text(code.replace(before, text + before), encoding="utf-8")


def test_a_new_field_of_each_kind_is_everywhere_after_two_entries(tmp_path: Path) -> None:
    for folder in ("funnel_desktop", "resources"):
        shutil.copytree(
            ROOT / folder, tmp_path / "program" / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    code = tmp_path / "program" / "funnel_desktop"
    put_in(code / "method" / "deal.py", "\n\nclass Card(NamedTuple):", ENTRIES.lstrip("\n"))
    schema = code / "store" / "schema.py"
    last = max(int(number) for number in re.findall(r"Step\((\d+),", schema.read_text(encoding="utf-8")))
    scripts = " + ".join(f'new_field("{key}")' for key in re.findall(r"tale_\w+(?=: Annotated)", ENTRIES))
    put_in(schema, ')\n"""Every step there ever was', f'    Step({last + 1}, "deal_story", {scripts}),\n')

    frozen = FOLDER / f"{last // 1000}.{last % 1000}.sql"
    older = thaw(frozen, tmp_path / "older.funnel")
    work = tmp_path / "work"
    work.mkdir()
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "new_field_story.py"), str(older), str(work)],
        cwd=work,
        env={
            **os.environ,
            "PYTHONPATH": str(tmp_path / "program"),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(work),
            "PYTHONUTF8": "1",
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.splitlines()[-1] == "the fields are everywhere"
