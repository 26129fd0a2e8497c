"""One thing keeps one name in every language: the glossary says which, and no text departs from it."""

from __future__ import annotations

from pathlib import Path

import glossary
import pytest
from catalogues import FOLDER
from glossary import FILE, Glossary, GlossaryError, faults, forbidden, read_glossary
from translations import departures, paths, read_ts

from funnel_desktop.method.languages import CODES, SOURCE

ROOT = Path(__file__).resolve().parent.parent
OTHERS = [code for code in CODES if code != SOURCE.code]
READ_BY_PEOPLE = [
    *(ROOT / "resources").glob("*.toml"),
    *(ROOT / "packaging").glob("linux/files/*"),
    *(ROOT / "packaging").glob("linux/*.py"),
    *(ROOT / "packaging").glob("windows/*.nsi"),
]
SMALL = """
[never]
zh_CN = ["您"]

[[term]]
english = "company"
zh_CN = ["公司"]

[[term]]
english = "scenario"
zh_CN = ["情景"]
never.zh_CN = ["方案"]

[[term]]
english = "open"
zh_CN = ["打开", "进行中"]
note = "打开: the verb."
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A glossary of three terms."""
    path = tmp_path / "glossary.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_departs_from_the_glossary(language: str) -> None:
    assert departures(read_ts(paths(FOLDER, language)[0]), FILE, language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_words_that_were_done_away_with_stand_nowhere_else(language: str) -> None:
    rules = read_glossary(FILE, language)
    general = Glossary({}, {word: "" for word, term in rules.never.items() if not term})
    assert general.never
    found = [
        f"{path.name}: {line.strip()} {fault}"
        for path in READ_BY_PEOPLE
        if path != FILE
        for line in path.read_text(encoding="utf-8").splitlines()
        for fault in forbidden(line, general)
    ]
    assert found == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_term_stands_in_a_text(language: str) -> None:
    entries = read_ts(paths(FOLDER, language)[0]).values()
    sources = "\n".join(glossary.plain(entry.key.source) for entry in entries if not entry.vanished)
    assert [term for term in read_glossary(FILE, language).words if term not in sources] == []


def test_a_text_in_the_words_of_the_glossary_is_let_be(small: Path) -> None:
    said = [
        ("Levers", "&Scenarios…", "情景(&S)…"),
        ("Merge", "Scenario", "情景"),
        ("Merge", "Companies", "公司"),
        ("Deals", "Open", "进行中"),
        ("Menu", "&Open…", "打开(&O)…"),
        ("File", "Use the scenario {name}", "使用情景 {name}"),
        ("Leads", "Use the scenario {name}", "使用情景 {name}"),
    ]
    assert faults(read_glossary(small, "zh_CN"), said) == []


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        ("Scenarios", "场景", "is “场景”: the glossary has 情景"),
        ("Open", "未定", "is “未定”: the glossary has 打开, 进行中"),
        ("Take another scenario", "换一个方案", "has “方案”: “scenario” is 情景"),
        ("Your file", "您的文件", "has “您”"),
    ],
)
def test_another_word_is_named(small: Path, source: str, translation: str, said: str) -> None:
    assert faults(read_glossary(small, "zh_CN"), [("Merge", source, translation)]) == [
        f"Merge: {source!r} {said}"
    ]


def test_a_text_that_is_translated_in_two_ways_is_named(small: Path) -> None:
    said = [("Today", "First visit", "首次拜访"), ("Merge", "&First visit…", "首访(&F)…")]
    (fault,) = faults(read_glossary(small, "zh_CN"), said)
    assert fault == (
        "one text, two translations: “首次拜访” in Today: 'First visit'; “首访” in Merge: '&First visit…'"
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('[[term]]\nenglish = "open"\nzh_CN = ["开"]\n', "“open” is there twice"),
        ('[[term]]\nenglish = "Deal"\nzh_CN = ["商机"]\n', "“Deal” is not written as a term"),
        ('[[term]]\nenglish = "deal"\nzh_CN = []\n', "“deal” has no word in zh_CN"),
        ('[[term]]\nenglish = "deal"\nzh_TW = ["商機"]\n', "“deal” has zh_TW, which is no language"),
    ],
)
def test_a_mistake_in_the_glossary_is_named(small: Path, lines: str, said: str) -> None:
    small.write_text(SMALL + lines, encoding="utf-8")
    with pytest.raises(GlossaryError, match=said):
        read_glossary(small, "zh_CN")
