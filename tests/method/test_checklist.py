"""Which checks a move asks for, and what each rule says to their answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.checklist import checks_for_move, judge
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.playbook import Check, standard_playbook
from funnel_desktop.method.stages import ANSWERS, RULES, STAGES


def keys(asked: dict[str, tuple[Check, ...]]) -> dict[str, str]:
    return {stage: " ".join(check.key for check in checks) for stage, checks in asked.items()}


def checks(stage: str) -> tuple[Check, ...]:
    return standard_playbook().checks_of(stage)


def answers(**given: str) -> dict[str, Answer]:
    return {key: Answer(key, answer) for key, answer in given.items()}


def test_one_stage_forward_asks_its_own_checks() -> None:
    asked = checks_for_move(standard_playbook(), "shortlisted", "intent")
    assert keys(asked) == {"intent": "i1 i2 i3 i4 i5 i6 i7"}


def test_passing_over_stages_asks_theirs_as_well() -> None:
    asked = checks_for_move(standard_playbook(), "target", "intent")
    assert keys(asked) == {"qualified": "q1 q2", "shortlisted": "s1 s2 s3", "intent": "i1 i2 i3 i4 i5 i6 i7"}


def test_into_the_funnel_asks_for_target() -> None:
    assert keys(checks_for_move(standard_playbook(), None, "target")) == {"target": "t1 t2 t3 t4"}
    assert sum(len(group) for group in checks_for_move(standard_playbook(), None, "won").values()) == 23


def test_backward_and_in_place_ask_nothing() -> None:
    assert checks_for_move(standard_playbook(), "intent", "qualified") == {}
    assert checks_for_move(standard_playbook(), "intent", "intent") == {}


def test_checks_switched_off_are_not_asked() -> None:
    off = ("n1", "n2", "n4", "w1", "w2")
    assert keys(checks_for_move(standard_playbook(), "intent", "won", off)) == {"near_win": "n3 n5"}


def test_guided_asks_for_one_sentence_when_something_is_open() -> None:
    given = answers(q1="yes")
    verdict = judge("guided", checks("qualified"), given, "  ")
    assert (verdict.allowed, verdict.needs_reason, verdict.unanswered) == (False, True, ("q2",))
    assert (verdict.answered, verdict.asked, verdict.blocking) == (1, 2, ())
    verdict = judge("guided", checks("qualified"), given, "预算下周定")
    assert (verdict.allowed, verdict.needs_reason) == (True, False)


def test_guided_takes_not_applicable_but_not_unknown_or_no() -> None:
    assert judge("guided", checks("qualified"), answers(q1="yes", q2="not_applicable"), "").allowed
    verdict = judge("guided", checks("qualified"), answers(q1="unknown", q2="no"), "")
    assert not verdict.allowed
    assert (verdict.unknown, verdict.negative, verdict.answered) == (("q1",), ("q2",), 2)


def test_strict_wants_yes_to_every_required_check_and_no_sentence_helps() -> None:
    verdict = judge("strict", checks("qualified"), answers(q1="yes", q2="not_applicable"), "because")
    assert (verdict.allowed, verdict.blocking, verdict.needs_reason) == (False, ("q2",), False)
    assert judge("strict", checks("qualified"), answers(q1="yes", q2="yes"), "").allowed


def test_strict_never_requires_what_can_touch_the_law() -> None:
    assert judge("strict", checks("near_win"), answers(n3="yes", n5="yes"), "").allowed
    assert judge("strict", checks("near_win"), answers(n3="yes", n5="yes", n1="no", n4="unknown"), "").allowed


def test_free_always_lets_pass_and_still_counts() -> None:
    verdict = judge("free", checks("intent"), answers(i1="no"), "")
    assert verdict.allowed
    assert (verdict.answered, verdict.asked, verdict.negative) == (1, 7, ("i1",))


def test_a_move_without_checks_passes_under_every_rule() -> None:
    assert all(judge(rule, (), {}, "").allowed for rule in RULES)


def test_an_unknown_rule_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="unknown rule"):
        judge("lenient", (), {}, "")


@given(
    st.sampled_from(RULES),
    st.sampled_from(STAGES),
    st.dictionaries(st.sampled_from(list(standard_playbook().checks)), st.sampled_from([*ANSWERS, ""])),
    st.sampled_from(["", " ", "reason"]),
)
def test_every_verdict_adds_up(rule: str, stage: str, given_answers: dict[str, str], reason: str) -> None:
    asked = checks(stage)
    verdict = judge(rule, asked, answers(**given_answers), reason)
    assert verdict.allowed == (not verdict.needs_reason and not verdict.blocking)
    assert verdict.answered + len(verdict.unanswered) == verdict.asked == len(asked)
    settled = {check.key for check in asked if given_answers.get(check.key) in ("yes", "not_applicable")}
    open_ones = {*verdict.unanswered, *verdict.unknown, *verdict.negative}
    assert settled | open_ones == {check.key for check in asked}
    assert not settled & open_ones
    if rule == "guided":
        assert verdict.allowed == (not open_ones or reason == "reason")
