"""Which checks foretold wins: by the rule of the method, and hardly ever where there is nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.foretelling import JUDGED_CHECKS, NEEDED, ClosedDeal, Foretold, foretold
from funnel_desktop.method.stages import ANSWERS, STAGES


def deals_of(check: str, yes_won: int, yes_lost: int, other_won: int, other_lost: int) -> list[ClosedDeal]:
    found = []
    for won, answer, count in (
        (True, "yes", yes_won),
        (False, "yes", yes_lost),
        (True, "no", other_won),
        (False, "unknown", other_lost),
    ):
        found += [ClosedDeal(won, 5 if won else 4, {check: answer})] * count
    return found


def only(lines: list[Foretold], check: str) -> Foretold:
    return next(line for line in lines if line.check == check)


def test_a_check_that_foretold_wins_is_named_with_its_counts() -> None:
    found = only(foretold(deals_of("t4", 14, 6, 6, 19)), "t4")
    assert (found.verdict, found.yes, found.yes_won, found.other, found.other_won) == (
        "foretold", 20, 14, 25, 6,
    )  # fmt: skip
    # ln(14.5 x 19.5 / (6.5 x 6.5)) = 1.9006; its error sqrt(2/6.5 + 1/14.5 + 1/19.5) = 0.6542; z = 2.9053
    assert found.chance == pytest.approx(0.001835, abs=2e-5)


def test_a_check_that_speaks_against_wins_is_not_named() -> None:
    found = only(foretold(deals_of("t4", 6, 19, 14, 6)), "t4")
    assert found.verdict == "not_seen"
    assert found.chance == pytest.approx(1 - 0.001835, abs=2e-4)


@pytest.mark.parametrize(("won", "lost"), [(9, 40), (40, 9), (0, 0)])
def test_below_ten_won_and_ten_lost_nothing_is_judged(won: int, lost: int) -> None:
    found = only(foretold(deals_of("t1", won, 0, 0, lost)), "t1")
    assert (found.verdict, found.chance, found.won, found.lost) == ("too_few", None, won, lost)
    enough = only(foretold(deals_of("t1", NEEDED, 0, 0, NEEDED)), "t1")
    assert enough.verdict == "foretold"


def test_only_deals_that_came_to_the_stage_of_the_check_count() -> None:
    early = [ClosedDeal(False, 2, {"i1": "no"})] * 30
    late = deals_of("i1", 12, 8, 4, 3)
    found = only(foretold([*early, *late]), "i1")
    assert found.other == 7


def test_what_was_taken_back_is_no_answer_and_the_win_itself_no_sign() -> None:
    deals = [ClosedDeal(True, 5, {"t1": "", "w1": "yes", "w2": "yes"})] * 40
    lines = foretold(deals)
    assert "w1" not in {line.check for line in lines}
    assert only(lines, "t1").won == 0


def test_of_many_checks_each_has_to_stand_out_more() -> None:
    """A chance of 1.9% is enough for one check judged alone, and not for the first of twenty."""
    alone = deals_of("t1", 20, 15, 12, 25)
    found = only(foretold(alone), "t1")
    assert found.chance is not None
    assert 0.01 < found.chance < 0.05
    assert found.verdict == "foretold"
    among = list(alone)
    for check in JUDGED_CHECKS[1:]:
        among += deals_of(check, 10, 10, 10, 10)
    assert only(foretold(among), "t1").verdict == "not_seen"


def test_where_nothing_foretells_hardly_any_file_names_a_check() -> None:
    dice = random.Random(5)
    named = 0
    for _ in range(200):
        deals = [
            ClosedDeal(
                dice.random() < 0.25, 5, {check: dice.choice(("yes", "no")) for check in JUDGED_CHECKS}
            )
            for _ in range(200)
        ]
        named += any(line.verdict == "foretold" for line in foretold(deals))
    assert named <= 0.08 * 200


def test_an_early_check_with_fourfold_odds_is_found_among_two_hundred_deals() -> None:
    dice = random.Random(6)
    seen = 0
    for _ in range(60):
        deals = []
        for _ in range(200):
            answers = {check: "yes" if dice.random() < 0.5 else "no" for check in JUDGED_CHECKS[:4]}
            odds = 0.177 * (4 if answers["t1"] == "yes" else 1)
            deals.append(ClosedDeal(dice.random() < odds / (1 + odds), 1, answers))
        seen += only(foretold(deals), "t1").verdict == "foretold"
    assert seen >= 0.7 * 60


@given(
    st.lists(
        st.tuples(
            st.booleans(),
            st.integers(-1, len(STAGES) - 1),
            st.dictionaries(st.sampled_from((*JUDGED_CHECKS, "w1")), st.sampled_from(("", *ANSWERS))),
        ),
        max_size=60,
    )
)
def test_any_deals_are_counted_once(drawn: list[tuple[bool, int, dict[str, str]]]) -> None:
    deals = [ClosedDeal(*deal) for deal in drawn]
    lines = foretold(deals)
    assert [line.check for line in lines] == list(JUDGED_CHECKS)
    for line in lines:
        answered = [deal for deal in deals if deal.answers.get(line.check)]
        assert line.yes + line.other <= len(answered)
        assert line.yes_won <= line.yes
        assert (line.verdict == "too_few") == (min(line.won, line.lost) < NEEDED)
        assert (line.chance is None) == (line.verdict == "too_few")
