"""The playbook carries the method in both languages; a wrong one is refused with its line, the fault and
the remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from funnel_desktop.method.languages import CODES
from funnel_desktop.method.playbook import PlaybookError, Words, read_playbook, standard_playbook
from funnel_desktop.method.stages import (
    COMPLIANCE_CHECKS,
    LEVERS,
    PHASE_OF_STAGE,
    PHASES,
    SOURCES,
    STAGES,
    STANDARD_PROBABILITIES,
)
from funnel_desktop.resources import resource_path

STANDARD = resource_path("playbook.toml").read_text(encoding="utf-8")


def texts(value: object) -> list[Words]:
    """Collect every text of the playbook, wherever it is."""
    if isinstance(value, Words):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts(item)]
    fields = getattr(value, "_fields", ())
    return [text for field in fields for text in texts(getattr(value, field))]


def test_standard_playbook_is_the_method() -> None:
    playbook = standard_playbook()
    assert playbook is standard_playbook(), "read once"
    assert {key: stage.probability for key, stage in playbook.stages.items()} == STANDARD_PROBABILITIES
    assert tuple(playbook.stages) == STAGES
    assert [stage.stale_after_days for stage in playbook.stages.values()] == [21, 30, 30, 21, 14, None]
    assert [len(playbook.checks_of(stage)) for stage in STAGES] == [4, 2, 3, 7, 5, 2]
    assert len(playbook.checks) == 23
    assert tuple(playbook.phases) == PHASES
    assert {phase.leads_to: key for key, phase in playbook.phases.items() if phase.leads_to} == PHASE_OF_STAGE
    assert tuple(playbook.sources) == SOURCES
    assert tuple(playbook.levers) == LEVERS
    assert {action.phase for action in playbook.actions.values()} == set(PHASES)
    assert "other" in playbook.loss_reasons


def test_stage_names_are_the_methods_in_both_languages() -> None:
    stages = standard_playbook().stages.values()
    names = [stage.name("zh_CN") for stage in stages]
    assert names == ["目标客户", "有效客户", "入围客户", "意向客户", "接近赢单客户", "赢单客户"]
    assert [stage.name("en") for stage in stages] == [
        "Target",
        "Qualified",
        "Shortlisted",
        "Intent",
        "Near-win",
        "Won",
    ]


def test_checks_that_can_touch_the_law_are_optional_and_say_why() -> None:
    checks = standard_playbook().checks
    assert [key for key, check in checks.items() if check.compliance_note] == list(COMPLIANCE_CHECKS)
    assert not any(checks[key].required for key in COMPLIANCE_CHECKS)
    note = checks["n4"].compliance_note
    assert note is not None
    assert "第三十七条" in note.zh_CN
    assert "article 37" in note.en
    assert "lawfully published" in checks["n4"].question.en
    assert "依法公开" in checks["n4"].question.zh_CN


def test_what_not_every_deal_has_is_optional() -> None:
    # A deal without a tender has no score and no award notice, one signed directly has no channel:
    # the strict rule, which takes nothing but Yes, must let them pass all the same.
    optional = [key for key, check in standard_playbook().checks.items() if not check.required]
    assert optional == ["i7", "n1", "n2", "n3", "n4", "n5"]


def test_every_text_is_in_its_language_and_short() -> None:
    words = texts(standard_playbook())
    assert len(words) == 136
    for text in words:
        assert re.search(r"[\u4e00-\u9fff]", text.zh_CN), text
        assert not re.search(r"[\u3000-\u9fff\uff00-\uffef]", text.en), text
        assert "  " not in text.en + text.zh_CN
        assert text.en == text.en.strip()
        assert text.zh_CN == text.zh_CN.strip()
        assert not re.search(r"[\u4e00-\u9fff][,;?!]", text.zh_CN), f"half-width punctuation: {text.zh_CN}"
    for check in standard_playbook().checks.values():
        assert check.question.zh_CN.endswith("？")
        assert check.question.en.endswith("?")
        assert len(check.question.zh_CN) <= 32
        assert len(check.question.en) <= 100


def test_a_user_may_change_words_days_and_probabilities(tmp_path: Path) -> None:
    changed = STANDARD.replace("probability = 0.10", "probability = 0.2").replace(
        "stale_after_days = 14", "stale_after_days = 7"
    )
    path = tmp_path / "playbook.toml"
    path.write_bytes(b"\xef\xbb\xbf" + changed.replace("\n", "\r\n").encode())
    playbook = read_playbook(path)
    assert playbook.stages["target"].probability == 0.2
    assert playbook.stages["near_win"].stale_after_days == 7
    assert set(CODES) == {"zh_CN", "en"}


def line_of(text: str, part: str) -> int:
    """The number of the first line that holds ``part``."""
    return text[: text.index(part)].count("\n") + 1


# what is replaced, by what, the text at whose line the fault is, words of the sentence
FAULTS = {
    "syntax": ("probability = 0.25", "probability = ", "probability = \n", "not valid TOML"),
    "unclosed string": ('en = "Intent" }', 'en = "Intent }', 'en = "Intent }', "not valid TOML"),
    "key twice": ("required = true", "required = true\nrequired = true", None, "not valid TOML"),
    "unknown part": (
        "[loss_reasons.other]",
        "[reasons.other]",
        "[reasons.other]",
        "not a part of a playbook",
    ),
    "unknown stage": ("[stages.intent]", "[stages.maybe]", "[stages.maybe]", "not a key of stages"),
    "unknown check": ("[checks.q1]", "[checks.q9]", "[checks.q9]", "not a key of checks"),
    "unknown phase": ("[phases.p7]", "[phases.p8]", "[phases.p8]", "not a key of phases"),
    "unknown source": ("[sources.cold]", "[sources.hot]", "[sources.hot]", "not a key of sources"),
    "unknown lever": ("[levers.deal_size]", "[levers.luck]", "[levers.luck]", "not a key of levers"),
    "unknown field": ('hint = { zh_CN = "到账', 'hnt = { zh_CN = "到账', "hnt = ", "“hnt” is not known here"),
    "bad key": ("[actions.p1a]", "[actions.P1-a]", "[actions.P1-a]", "may hold only a to z"),
    "probability text": (
        "probability = 0.25",
        'probability = "0.25"',
        'probability = "0.25"',
        "must be a number",
    ),
    "probability true": (
        "probability = 0.25",
        "probability = true",
        "probability = true",
        "must be a number",
    ),
    "probability zero": (
        "probability = 0.10",
        "probability = 0",
        "probability = 0\n",
        "more than 0 and at most 1",
    ),
    "probability nan": (
        "probability = 0.10",
        "probability = nan",
        "probability = nan",
        "more than 0 and at most 1",
    ),
    "probability 75": (
        "probability = 0.75",
        "probability = 75",
        "probability = 75",
        "more than 0 and at most 1",
    ),
    "falling": ("probability = 0.75", "probability = 0.3", "probability = 0.3", "lower than the 0.5"),
    "won not sure": ("probability = 1.0", "probability = 0.95", "probability = 0.95", "must be 1"),
    "days": ("stale_after_days = 14", "stale_after_days = 0", "stale_after_days = 0", "whole number"),
    "days float": (
        "stale_after_days = 14",
        "stale_after_days = 1.5",
        "stale_after_days = 1.5",
        "whole number",
    ),
    "check in wrong stage": ('stage = "won"', 'stage = "intent"', None, "belongs to the stage “won”"),
    "required text": ("required = true", 'required = "yes"', 'required = "yes"', "true or false"),
    "one language": (', en = "Intent" }', " }", 'name = { zh_CN = "意向客户" }', "has no en text"),
    "empty text": ('en = "Price"', 'en = " "', 'en = " "', "must be words in quotation marks"),
    "text a number": ('en = "Price"', "en = 5", "en = 5", "must be words in quotation marks"),
    "third language": ('en = "Price"', 'en = "Price", fr = "Prix"', 'fr = "Prix"', "“fr” is not known here"),
    "plain string": (
        'name = { zh_CN = "价格", en = "Price" }',
        'name = "Price"',
        'name = "Price"',
        "both languages",
    ),
    "wrong next stage": ('leads_to = "intent"', 'leads_to = "won"', 'leads_to = "won"', "leads to “intent”"),
    "action of no phase": ('phase = "p7"', 'phase = "p9"', 'phase = "p9"', "“p9” is no phase"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_named_with_its_line(name: str, tmp_path: Path) -> None:
    old, new, mark, words = FAULTS[name]
    assert old in STANDARD
    wrong = STANDARD.replace(old, new, 1)
    path = tmp_path / "playbook.toml"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(PlaybookError, match=re.escape(words)) as caught:
        read_playbook(path)
    line = line_of(STANDARD, old) if not mark else line_of(wrong, mark)
    if name == "key twice":
        line += 1
    assert caught.value.line == line
    assert f"line {line}" in str(caught.value)
    assert str(path) in str(caught.value)
    assert str(caught.value).endswith((".", "}."))


def without(table: str) -> str:
    """The standard text without one table."""
    return re.sub(rf"\[{re.escape(table)}\]\n(?:[^\[\n].*\n)*", "", STANDARD)


@pytest.mark.parametrize(
    ("table", "near"),
    [
        ("stages.qualified", "[stages.target]"),
        ("checks.n3", "[checks.t1]"),
        ("levers.win_rate", "[levers.opp"),
    ],
)
def test_a_missing_table_is_named_at_its_part(table: str, near: str, tmp_path: Path) -> None:
    path = tmp_path / "playbook.toml"
    path.write_text(without(table), encoding="utf-8")
    with pytest.raises(PlaybookError, match=re.escape(f"[{table}] is missing")) as caught:
        read_playbook(path)
    assert caught.value.line == line_of(without(table), near)


def test_a_missing_field_is_named_at_its_table(tmp_path: Path) -> None:
    wrong = STANDARD.replace("probability = 0.50\n", "")
    path = tmp_path / "playbook.toml"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(PlaybookError, match=r"“probability” is missing in \[stages.shortlisted\]") as caught:
        read_playbook(path)
    assert caught.value.line == line_of(wrong, "[stages.shortlisted]")


@pytest.mark.parametrize("key", COMPLIANCE_CHECKS)
def test_a_check_that_can_touch_the_law_keeps_its_note_and_stays_optional(key: str, tmp_path: Path) -> None:
    path = tmp_path / "playbook.toml"
    start = STANDARD.index(f"[checks.{key}]")
    head, table = STANDARD[:start], STANDARD[start:]
    path.write_text(head + table.replace("required = false", "required = true", 1), encoding="utf-8")
    with pytest.raises(PlaybookError, match="must not be required") as caught:
        read_playbook(path)
    assert STANDARD.split("\n")[caught.value.line - 1] == "required = false"
    path.write_text(head + re.sub(r"compliance_note = .*\n", "", table, count=1), encoding="utf-8")
    with pytest.raises(PlaybookError, match="needs a compliance_note") as caught:
        read_playbook(path)
    assert caught.value.line == line_of(STANDARD, f"[checks.{key}]")


def test_stages_in_another_order_are_refused(tmp_path: Path) -> None:
    wrong = STANDARD.replace("[stages.intent]", "[stages.x]").replace("[stages.near_win]", "[stages.intent]")
    wrong = wrong.replace("[stages.x]", "[stages.near_win]")
    path = tmp_path / "playbook.toml"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(PlaybookError, match="“near_win” stands where “intent” belongs") as caught:
        read_playbook(path)
    assert caught.value.line == line_of(wrong, "[stages.near_win]")


def test_a_phase_without_actions_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "playbook.toml"
    path.write_text(STANDARD.replace('phase = "p4"', 'phase = "p5"'), encoding="utf-8")
    with pytest.raises(PlaybookError, match="The phase p4 has no action") as caught:
        read_playbook(path)
    assert caught.value.line == line_of(STANDARD, "[actions.p1a]")


def test_files_that_cannot_be_read_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PlaybookError, match="cannot be read"):
        read_playbook(tmp_path / "missing.toml")
    path = tmp_path / "playbook.toml"
    path.write_bytes("# one\n# two\n# 价格\n".encode("gb18030"))
    with pytest.raises(PlaybookError, match="not UTF-8 in line 3") as caught:
        read_playbook(path)
    assert caught.value.line == 3
    path.write_text("", encoding="utf-8")
    with pytest.raises(PlaybookError, match=r"The part \[stages\] is missing"):
        read_playbook(path)
    path.write_text("stages = 5\n", encoding="utf-8")
    with pytest.raises(PlaybookError, match="must hold tables") as caught:
        read_playbook(path)
    assert caught.value.line == 1
