"""The command customers: what may be one is listed, and put together only when both names are given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from funnel_desktop.__main__ import main


def test_customers_that_may_be_one_are_listed_and_put_together(
    funnel_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def shell(*arguments: str | Path, code: int = 0) -> str:
        capsys.readouterr()
        assert main([str(argument) for argument in arguments]) == code
        found = capsys.readouterr()
        return found.err if code else found.out

    sheet = tmp_path / "商机.csv"
    sheet.write_text("客户,项目\n深圳华强,泵\n深圳市华强电子有限公司,阀\n远航,炉\n", encoding="utf-8")
    shell("new", funnel_path)
    shell("import", funnel_path, sheet)
    before = funnel_path.read_bytes()
    said = shell("customers", funnel_path)
    assert "One is a part of the other" in said
    assert "远航" not in said
    assert funnel_path.read_bytes() == before
    (pair,) = json.loads(shell("customers", funnel_path, "--json"))["pairs"]
    assert (pair["keep"], pair["why"]) == ("深圳市华强电子有限公司", "part")
    assert "belong together" in shell("customers", funnel_path, "--merge", "远航", code=2)
    assert "no customer" in shell("customers", funnel_path, "--merge", "谁", "--into", "远航", code=1)
    merged = "customers", funnel_path, "--merge", "深圳华强", "--into", pair["keep"]
    assert "1 deal" in shell(*merged)
    assert json.loads(shell("customers", funnel_path, "--json"))["pairs"] == []
