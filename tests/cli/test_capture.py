"""The command capture: a line is written down as in the window, and what is not sure is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from funnel_desktop.__main__ import main


def test_a_line_is_written_down_and_doubt_is_asked_for(
    funnel_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def shell(*arguments: str | Path, code: int = 0) -> str:
        capsys.readouterr()
        assert main([str(argument) for argument in arguments]) == code
        found = capsys.readouterr()
        return found.err if code else found.out

    sheet = tmp_path / "商机.csv"
    sheet.write_text(
        "客户,项目,金额\n珠海榕川精密仪器有限公司,老化柜,35万\n珠海榕川环境科技有限公司,水质仪,19万\n",
        "utf-8",
    )
    shell("new", funnel_path)
    shell("import", funnel_path, sheet)
    before = funnel_path.read_bytes()
    said = json.loads(
        shell("capture", "rcjm 方案过了 2099-01-05 签 38万", funnel_path, "--dry-run", "--json")
    )
    assert funnel_path.read_bytes() == before
    assert said["fields"]["customer"]["value"] == "珠海榕川精密仪器有限公司"
    assert said["fields"]["signing"]["value"].startswith("2099-01-05")
    shell("capture", "rcjm 方案过了 2099-01-05 签 38万", funnel_path)
    table = tmp_path / "out.csv"
    shell("export", funnel_path, table)
    assert "380000" in table.read_text("utf-8-sig")
    assert "2099-01-05" in table.read_text("utf-8-sig")

    assert "--choose customer=1" in shell("capture", "榕川 方案发了", funnel_path, code=1)
    assert "chooses nothing" in shell(
        "capture", "榕川 方案发了", funnel_path, "--choose", "customer=9", code=2
    )
    asked = json.loads(shell("capture", "榕川 方案发了", funnel_path, "--dry-run", "--json"))
    second = asked["fields"]["customer"]["choices"][1]
    chosen = json.loads(shell("capture", "榕川 方案发了", funnel_path, "--choose", "customer=2", "--json"))
    assert chosen["written"] is True
    assert second.startswith(chosen["fields"]["customer"]["value"])
