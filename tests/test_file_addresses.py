"""Addresses of files, as file managers and browsers hand them to programs, are the files that they name."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.__main__ import main
from funnel_desktop.file_addresses import local_path

posix = pytest.mark.skipif(sys.platform == "win32", reason="paths begin with a drive there")


@posix
@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///home/me/deals.funnel", "/home/me/deals.funnel"),
        ("file:///home/me/%E6%88%91%E7%9A%84%20%E6%BC%8F%E6%96%97.funnel", "/home/me/我的 漏斗.funnel"),
        ("file:///home/me/我的.funnel", "/home/me/我的.funnel"),
        ("file://localhost/home/me/a.funnel", "/home/me/a.funnel"),
        ("FILE:/home/me/a.funnel", "/home/me/a.funnel"),
        ("file:///home/me/100%25%20%231.funnel", "/home/me/100% #1.funnel"),
        # Of another computer, not of any, with what no path has, or no address at all.
        ("file://server/share/a.funnel", "file://server/share/a.funnel"),
        ("file:a.funnel", "file:a.funnel"),
        ("file:///home/%00.funnel", "file:///home/%00.funnel"),
        ("file://[half", "file://[half"),
        ("/home/me/100%20.funnel", "/home/me/100%20.funnel"),
        ("deals.funnel", "deals.funnel"),
        ("", ""),
    ],
)
def test_an_address_is_the_path_that_it_names(address: str, path: str) -> None:
    assert local_path(address) == path


@posix
@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0/"), min_size=1))
def test_every_path_comes_back_from_its_address(name: str) -> None:
    path = Path("/somewhere", name)
    assert local_path(path.as_uri()) == str(path)


def test_the_command_line_takes_addresses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "我的 100%.funnel"
    assert main(["new", path.as_uri(), "--sample", "--language", "en"]) == 0
    assert path.is_file()
    assert main(["check", path.as_uri(), "--language", "en"]) == 0
    # What other tests of this process left to be told may stand there too.
    assert path.name not in capsys.readouterr().err
