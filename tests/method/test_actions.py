"""The playbook on a deal: phases, actions in order, the next one, and what a finished step leaves behind."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.actions import (
    ActionItem,
    done_share,
    done_step,
    finished_phases,
    first_open,
    moved,
    own_action,
    phase_items,
    present_phase,
    record_of,
)
from funnel_desktop.method.playbook import standard_playbook
from funnel_desktop.method.records import DealAction
from funnel_desktop.method.stages import OPEN_STAGES, PHASES

PLAYBOOK = standard_playbook()


def ids() -> object:
    numbers = count(1)
    return lambda: f"id{next(numbers)}"


def texts(items: list[ActionItem]) -> list[str]:
    return [item.text for item in items]


@pytest.mark.parametrize(
    ("stage", "outcome", "phase", "finished"),
    [
        ("target", "open", "p3", 2),
        ("shortlisted", "open", "p5", 4),
        ("near_win", "open", "p7", 6),
        ("won", "won", "p7", 7),
        ("intent", "lost", "p5", 5),
        (None, "lost", None, 0),
        (None, "won", "p7", 7),
    ],
)
def test_a_deal_works_on_what_leads_to_its_next_stage(
    stage: str | None, outcome: str, phase: str | None, finished: int
) -> None:
    assert present_phase(stage, outcome) == phase
    assert finished_phases(stage, outcome) == finished


def test_untouched_actions_are_the_playbooks_in_its_order() -> None:
    items = phase_items(PLAYBOOK, "p3", [], "en")
    assert texts(items) == [a.text.en for a in PLAYBOOK.actions.values() if a.phase == "p3"]
    assert first_open(items) == items[0]
    assert done_share(items) == 0
    assert not any(item.own for item in items)


def test_a_ticked_action_is_done_and_the_next_one_is_proposed() -> None:
    items = phase_items(PLAYBOOK, "p3", [], "zh_CN")
    done = record_of(items[0], "deal", ids())._replace(done_date="2026-11-24", note="顺利")  # type: ignore[arg-type]
    after = phase_items(PLAYBOOK, "p3", [done], "zh_CN")
    assert after[0].done_date == "2026-11-24"
    assert after[0].note == "顺利"
    first = first_open(after)
    assert first is not None
    assert first.text == items[1].text
    assert done_share(after) == pytest.approx(1 / 3)


def test_an_own_action_comes_last_until_it_is_moved() -> None:
    make = ids()
    items = phase_items(PLAYBOOK, "p4", [], "en")
    own = own_action(items, "p4", "  Invite them to the factory ", "deal", make)  # type: ignore[arg-type]
    items = phase_items(PLAYBOOK, "p4", [own], "en")
    assert items[-1].text == "Invite them to the factory"
    assert items[-1].own
    records = moved(items, 2, 0, "deal", make)  # type: ignore[arg-type]
    again = phase_items(PLAYBOOK, "p4", records, "en")
    assert texts(again) == [
        "Invite them to the factory",
        "Arrange the product test",
        "Hand in the test report",
    ]


def test_what_the_playbook_has_no_longer_stays_only_while_it_is_done() -> None:
    gone = DealAction("a", "deal", "p3", "p3z", "Old action", "2026-01-01", place=1)
    assert "Old action" in texts(phase_items(PLAYBOOK, "p3", [gone], "en"))
    assert "Old action" not in texts(phase_items(PLAYBOOK, "p3", [gone._replace(done_date=None)], "en"))


def test_moving_beyond_the_end_is_refused() -> None:
    items = phase_items(PLAYBOOK, "p3", [], "en")
    with pytest.raises(IndexError):
        moved(items, 0, len(items), "deal", ids())  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12), st.integers(0, 3))
def test_moves_never_lose_or_double_an_action(moves: list[tuple[int, int]], own: int) -> None:
    make = ids()
    records: dict[str, DealAction] = {}
    for number in range(own):
        items = phase_items(PLAYBOOK, "p2", records.values(), "en")
        record = own_action(items, "p2", f"Own {number}", "deal", make)  # type: ignore[arg-type]
        records[record.id] = record
    before = texts(phase_items(PLAYBOOK, "p2", records.values(), "en"))
    for start, end in moves:
        items = phase_items(PLAYBOOK, "p2", records.values(), "en")
        if max(start, end) < len(items):
            expected = texts(items)
            expected.insert(end, expected.pop(start))
            for record in moved(items, start, end, "deal", make):  # type: ignore[arg-type]
                records[record.id] = record
            assert texts(phase_items(PLAYBOOK, "p2", records.values(), "en")) == expected
    assert sorted(texts(phase_items(PLAYBOOK, "p2", records.values(), "en"))) == sorted(before)


def test_a_finished_step_ticks_off_the_action_of_that_name_in_either_language() -> None:
    for words in ("提交方案", "Submit the proposal"):
        done = done_step(PLAYBOOK, [], "deal", "target", words, "2026-11-24", "sent", ids())  # type: ignore[arg-type]
        assert done is not None
        assert (done.action_key, done.done_date, done.note) == ("p3b", "2026-11-24", "sent")


def test_a_finished_step_of_another_name_is_kept_as_an_action_of_its_own() -> None:
    done = done_step(PLAYBOOK, [], "deal", "intent", "Call Mr Li", "2026-11-24", "", ids())  # type: ignore[arg-type]
    assert done is not None
    assert (done.phase, done.action_key, done.text, done.done_date) == (
        "p6",
        None,
        "Call Mr Li",
        "2026-11-24",
    )
    assert done_step(PLAYBOOK, [], "deal", "intent", "  ", "2026-11-24", "", ids()) is None  # type: ignore[arg-type]


def test_a_step_done_twice_leaves_both() -> None:
    make = ids()
    first = done_step(PLAYBOOK, [], "d", "target", "Submit the proposal", "2026-11-23", "", make)  # type: ignore[arg-type]
    assert first is not None
    second = done_step(PLAYBOOK, [first], "d", "target", "Submit the proposal", "2026-11-24", "", make)  # type: ignore[arg-type]
    assert second is not None
    assert second.action_key is None
    assert second.id != first.id


def test_every_open_stage_has_a_phase_with_actions() -> None:
    for stage in OPEN_STAGES:
        phase = present_phase(stage, "open")
        assert phase in PHASES
        assert phase_items(PLAYBOOK, phase, [], "en")
