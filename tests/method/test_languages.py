"""The languages stand in one place, and a system's name for a language is understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from funnel_desktop.method.languages import CHINESE, CODES, ENGLISH, language_of, language_of_locale
from funnel_desktop.method.playbook import Words
from funnel_desktop.resources import resource_path

CODE = Path(__file__).resolve().parents[2] / "funnel_desktop"


@pytest.mark.parametrize("name", ["zh_CN.UTF-8", "zh-Hans-CN", "ZH", "Chinese (Simplified)_China", "zh.utf8"])
def test_what_systems_call_chinese_is_chinese(name: str) -> None:
    assert language_of_locale(name) is CHINESE


@pytest.mark.parametrize("name", ["en_GB.UTF-8", "en-US", "English_United States", "en@euro"])
def test_what_systems_call_english_is_english(name: str) -> None:
    assert language_of_locale(name) is ENGLISH


@pytest.mark.parametrize("name", ["", "C", "C.UTF-8", "de_DE", "POSIX", "zha", "enm_GB"])
def test_another_language_is_not_taken_for_one_of_ours(name: str) -> None:
    assert language_of_locale(name) is None


def test_a_code_that_is_none_speaks_english() -> None:
    assert language_of("de") is ENGLISH
    assert Words("客户", "Customer")("de") == "Customer"


def test_each_language_has_its_catalogue_and_its_field_of_a_text() -> None:
    assert Words._fields == CODES
    for code in CODES:
        assert resource_path("translations", f"funnel_desktop_{code}.ts").is_file()


def test_no_other_module_lists_the_languages_or_names_chinese() -> None:
    """What depends on the language asks ``Language``: a third is added there and in the playbook."""
    listing = re.compile(rf"\b{CHINESE.code}\b")
    naming = {
        path.relative_to(CODE).as_posix()
        for path in CODE.rglob("*.py")
        if listing.search(path.read_text("utf-8"))
    }
    assert naming == {"method/languages.py", "method/playbook.py"}
