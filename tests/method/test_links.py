"""Where a linked file is looked for, and what is opened only after a question."""

from __future__ import annotations

import os
import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.links import folder_of, may_run, name_of, on_a_share, places, relative_path

POSIX = pytest.mark.skipif(os.name == "nt", reason="paths as this computer writes them")


@pytest.mark.parametrize("name", ["报价.pdf", "a.docx", "图纸", "a.tar.gz", "a.xlsx", "exe", "合同.v2"])
def test_documents_are_opened_at_once(name: str) -> None:
    assert not may_run(name)


@pytest.mark.parametrize(
    "name",
    [
        "报价.pdf.exe",
        "a.BAT",
        "a.lnk",
        "宏.xlsm",
        "a.ps1",
        "x.desktop",
        "a.exe. ",
        "a.url",
        "b.py",
        "c.command",
    ],
)
def test_what_may_run_is_asked_about(name: str) -> None:
    assert may_run(name)


@POSIX
def test_a_file_is_looked_for_beside_the_funnel_first() -> None:
    relative = relative_path("/home/a/deals/offers/a.pdf", "/home/a/deals")
    assert relative == "offers/a.pdf"
    assert relative_path("/home/a/b.pdf", "/home/a/deals") == "../b.pdf"
    assert places("/home/a/deals/offers/a.pdf", relative, "/media/stick/deals") == [
        "/media/stick/deals/offers/a.pdf",
        "/home/a/deals/offers/a.pdf",
    ]


@POSIX
def test_what_another_system_or_computer_wrote_is_not_looked_for_here() -> None:
    assert places("C:\\deals\\a.pdf", "a.pdf", "/home/a") == ["/home/a/a.pdf"]
    assert relative_path("C:\\deals\\a.pdf", "/home/a") == ""
    for relative in ("\\\\evil\\share\\a.pdf", "//evil/share", "/etc/passwd", "C:/windows"):
        assert places("", relative, "/home/a") == [], relative
    assert on_a_share("\\\\server\\x")
    assert relative_path("//server/x", "/home/a") == ""


def test_paths_of_windows_are_read_as_such() -> None:
    assert relative_path("C:\\deals\\offers\\a.pdf", "C:\\deals") == "offers/a.pdf"
    assert relative_path("D:\\a.pdf", "C:\\deals") == ""
    assert (name_of("C:\\deals\\图纸\\"), folder_of("C:\\deals\\a.pdf")) == ("图纸", "C:\\deals")
    assert (name_of("/a/b/"), folder_of("/a/b.pdf")) == ("b", "/a")


@POSIX
@given(
    st.lists(
        st.text(st.characters(exclude_characters="/\0\\", exclude_categories=["Cs"]), min_size=1),
        min_size=1,
    )
)
def test_a_relative_path_leads_back(parts: list[str]) -> None:
    path = posixpath.normpath("/" + "/".join(part for part in parts if part not in (".", "..")))
    relative = relative_path(path, "/home/a/deals")
    if relative:
        assert path in places(path, relative, "/home/a/deals")
