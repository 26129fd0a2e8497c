"""A funnel's own playbook: differences from the method's, order, what stays for ever, its file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.method.own_playbook import (
    as_in_force,
    differences,
    file_text,
    own_playbook,
    reset,
    settings_for,
    tables_of,
    with_kept,
)
from funnel_desktop.method.playbook import (
    Action,
    Named,
    Playbook,
    PlaybookError,
    Words,
    read_playbook,
    standard_playbook,
)
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import COMPLIANCE_CHECKS, PHASES, STAGE_OF_CHECK, STAGES
from funnel_desktop.resources import resource_path

STANDARD = standard_playbook()
WORDS = st.builds(Words, *(st.text(min_size=1, max_size=12).filter(lambda text: bool(text.strip())),) * 2)


@st.composite
def playbooks(draw: st.DrawFn) -> Playbook:
    """Playbooks as a user may make them: everything that can be edited is, now and then."""
    chances = sorted(draw(st.lists(st.integers(1, 100), min_size=5, max_size=5)))
    stages = {
        key: stage._replace(
            name=draw(st.just(stage.name) | WORDS),
            probability=1.0 if key == "won" else chances[number] / 100,
            stale_after_days=None if key == "won" else draw(st.none() | st.integers(1, 3650)),
        )
        for number, (key, stage) in enumerate(STANDARD.stages.items())
    }
    checks = {}
    for key in sorted(
        draw(st.permutations(list(STANDARD.checks))), key=lambda k: STAGES.index(STAGE_OF_CHECK[k])
    ):
        check = STANDARD.checks[key]
        checks[key] = check._replace(
            question=draw(st.just(check.question) | WORDS),
            required=key not in COMPLIANCE_CHECKS and draw(st.booleans()),
            switched_off=draw(st.booleans()),
        )
    actions = dict(STANDARD.actions)
    reasons = dict(STANDARD.loss_reasons)
    for number in range(draw(st.integers(0, 3))):
        actions[f"own_a{number}"] = Action(f"own_a{number}", draw(st.sampled_from(PHASES)), draw(WORDS))
        reasons[f"own_r{number}"] = Named(f"own_r{number}", draw(WORDS), draw(WORDS))
    off = draw(st.sets(st.sampled_from([*actions, *list(reasons)[1:]])))
    actions = {
        key: actions[key]._replace(switched_off=key in off) for key in draw(st.permutations(list(actions)))
    }
    reasons = {
        key: reasons[key]._replace(switched_off=key in off) for key in draw(st.permutations(list(reasons)))
    }
    return STANDARD._replace(stages=stages, checks=checks, actions=actions, loss_reasons=reasons)


@given(playbooks())
@settings(max_examples=60, deadline=None)
def test_what_is_kept_of_a_playbook_makes_it_again(own: Playbook) -> None:
    kept = json.loads(json.dumps(settings_for(own, STANDARD)))
    values: dict[str, Any] = kept | {"switched_off_checks": tuple(kept["switched_off_checks"])}
    again = as_in_force(own_playbook(STANDARD, kept["playbook"]), Settings(**values))
    assert again == own
    for section in ("checks", "actions", "loss_reasons"):
        assert list(getattr(again, section)) == list(getattr(own, section)), f"the order of {section}"


@given(playbooks())
@settings(max_examples=40, deadline=None)
def test_a_file_to_share_reads_back_equal(own: Playbook) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shared.toml")
        path.write_text(file_text(own), encoding="utf-8", newline="\n")
        again = read_playbook(path)
    assert again == own
    assert list(again.actions) == list(own.actions)


@given(st.text())
def test_any_text_survives_the_file(text: str) -> None:
    import tomllib

    words = Words(text, "x")
    own = STANDARD._replace(sources=STANDARD.sources | {"cold": Named("cold", words, words)})
    assert tomllib.loads(file_text(own))["sources"]["cold"]["name"]["zh_CN"] == text


def test_the_method_itself_keeps_nothing() -> None:
    assert differences(STANDARD, STANDARD) == {}
    assert own_playbook(STANDARD, {}) is STANDARD
    # The file that comes with the program has the same shape as the one that is shared.
    import tomllib

    assert tables_of(STANDARD) == tomllib.loads(resource_path("playbook.toml").read_text(encoding="utf-8"))


def test_only_what_differs_is_kept() -> None:
    target = STANDARD.stages["target"]._replace(name=Words("线索", "Prospect"), stale_after_days=None)
    own = STANDARD._replace(stages=STANDARD.stages | {"target": target})
    assert differences(STANDARD, own) == {
        "stages": {"target": {"name": {"zh_CN": "线索", "en": "Prospect"}, "stale_after_days": None}}
    }


def test_checks_are_ordered_within_their_stage_only() -> None:
    own = own_playbook(STANDARD, {"order": {"checks": ["w1", "t4", "t1"]}})
    assert [check.key for check in own.checks_of("target")] == ["t4", "t1", "t2", "t3"]
    assert list(own.checks)[:4] == ["t4", "t1", "t2", "t3"], "stage by stage, whatever the order says"
    assert list(own.stages) == list(STAGES)


def test_a_compliance_check_keeps_its_note_and_is_never_required() -> None:
    note = {"compliance_note": {"zh_CN": "没事", "en": "All fine"}}
    own = own_playbook(STANDARD, {"checks": {"n4": note}})
    assert own.checks["n4"].compliance_note == STANDARD.checks["n4"].compliance_note
    own = own_playbook(STANDARD, {"checks": {"n4": {"compliance_note": None}}})
    assert own.checks["n4"].compliance_note == STANDARD.checks["n4"].compliance_note
    for key in COMPLIANCE_CHECKS:
        with pytest.raises(PlaybookError, match="must not be required"):
            own_playbook(STANDARD, {"checks": {key: {"required": True}}})


WRONG: dict[str, Any] = {
    "a seventh stage": {"stages": {"maybe": {"probability": 0.5}}},
    "a check of one's own": {"checks": {"t9": {"stage": "target"}}},
    "a stage less": {"stages": {"target": {"name": None}}},
    "falling": {"stages": {"intent": {"probability": 0.2}}},
    "an unknown part": {"people": {}},
    "no table": {"stages": 5},
    "no fields": {"stages": {"target": 5}},
    "no reason left": {"loss_reasons": {key: {"switched_off": True} for key in STANDARD.loss_reasons}},
    "order of stages": {"order": {"stages": ["won"]}},
    "order of numbers": {"order": {"checks": [1]}},
    "empty words": {"sources": {"cold": {"name": {"zh_CN": " ", "en": "x"}}}},
    "no phase": {"actions": {"own_1": {"phase": "p9", "text": {"zh_CN": "a", "en": "a"}}}},
}


@pytest.mark.parametrize("overrides", WRONG.values(), ids=WRONG)
def test_senseless_differences_are_refused(overrides: dict[str, Any]) -> None:
    with pytest.raises(PlaybookError):
        own_playbook(STANDARD, overrides)


def test_an_entry_that_history_names_stays_known() -> None:
    words = Words("太慢", "Too slow")
    mine = {"own_1": Named("own_1", words, words), "own_2": Named("own_2", words, words)}
    before = STANDARD._replace(loss_reasons=STANDARD.loss_reasons | mine)
    after = with_kept(STANDARD, before, lambda part, keys: {"own_1"} & set(keys))
    assert list(after.loss_reasons) == [*STANDARD.loss_reasons, "own_1"]
    assert after.loss_reasons["own_1"].switched_off
    assert after.loss_reasons["own_1"].name.en == "Too slow"


def test_a_file_without_an_entry_of_the_method_switches_it_off() -> None:
    fewer = {key: reason for key, reason in STANDARD.loss_reasons.items() if key != "price"}
    own = own_playbook(STANDARD, differences(STANDARD, STANDARD._replace(loss_reasons=fewer)))
    assert own.loss_reasons["price"].switched_off
    assert own.loss_reasons["price"].name == STANDARD.loss_reasons["price"].name


@given(playbooks(), st.sampled_from(["stages", "checks", "actions", "sources", "loss_reasons"]))
@settings(max_examples=20, deadline=None)
def test_a_part_goes_back_to_the_method_alone(own: Playbook, part: str) -> None:
    back = reset(own, STANDARD, part)
    for section in Playbook._fields:
        assert getattr(back, section) == getattr(STANDARD if section == part else own, section)
    assert reset(own, STANDARD, "") == STANDARD
