"""The people of a customer: a chain without circles, and the checks that it answers."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.method.deal import Answer
from funnel_desktop.method.people import bosses, may_report, open_proposals, proposals, tree
from funnel_desktop.method.records import RELATIONS, ROLES, Person

WANG = Person("w", "岭核检测", "王处长", role="decides", relation="supports")
LI = Person("l", "岭核检测", "李工", role="coach", relation="supports", reports_to="w")
CHEN = Person("c", "岭核检测", "陈科长", role="buys", relation="neutral", reports_to="w")
ZHAO = Person("z", "岭核检测", "赵主任", role="uses", relation="against", reports_to="w")


@st.composite
def customers(draw: st.DrawFn) -> list[Person]:
    """Any people with any lines between them: circles, strangers and oneself among them."""
    names = [str(number) for number in range(draw(st.integers(0, 8)))]
    return [
        Person(
            name,
            "C",
            name,
            role=draw(st.sampled_from((None, *ROLES))),
            relation=draw(st.sampled_from(RELATIONS)),
            reports_to=draw(st.sampled_from((None, "nobody", *names))),
        )
        for name in names
    ]


def checks(*people: Person) -> set[str]:
    return {proposal.check for proposal in proposals(people)}


def test_the_chain_of_the_picture_answers_all_three_with_its_facts() -> None:
    found = proposals([WANG, LI, CHEN, ZHAO])
    assert [proposal.check for proposal in found] == ["i1", "i2", "i6"]
    assert [str(fact) for fact in found[0].facts] == [
        "王处长 decides",
        "李工 reports to 王处长",
        "陈科长 reports to 王处长",
        "赵主任 reports to 王处长",
    ]
    assert [str(fact) for fact in found[1].facts] == ["李工 is our coach and supports us"]
    assert [str(fact) for fact in found[2].facts] == ["王处长 decides and supports us"]


def test_what_is_not_known_is_not_proposed() -> None:
    assert checks() == set()
    assert checks(WANG) == {"i6"}, "one person is no chain"
    assert checks(WANG, CHEN, ZHAO._replace(reports_to=None)) == {"i6"}, "where Zhao stands is not known"
    assert checks(WANG._replace(role="influences"), CHEN) == {"i6"}, "nobody decides"
    assert "i2" not in checks(WANG, LI._replace(relation="neutral"))
    decider_against = WANG._replace(relation="against")
    assert "i6" not in checks(decider_against, LI._replace(role="influences"))
    assert "i6" in checks(WANG._replace(relation="unknown"), LI._replace(role="influences"))


def test_an_answer_of_the_user_is_left_alone_but_unknown_may_be_known_by_now() -> None:
    given_ = {"i1": Answer("i1", "no"), "i2": Answer("i2", "unknown"), "i6": Answer("i6", "yes", "told us")}
    people = [WANG, LI, CHEN]
    assert [proposal.check for proposal in open_proposals(people, given_)] == ["i2"]
    assert open_proposals(people, given_, frozenset({"i1"})) == []


@given(customers())
def test_everybody_has_a_place_of_their_own_under_whom_they_report_to(people: list[Person]) -> None:
    places = tree(people)
    boss_of = bosses(people)
    assert set(places) == {person.id for person in people}
    assert len(set(places.values())) == len(people)
    for person, boss in boss_of.items():
        assert places[person].row == (0 if boss is None else places[boss].row + 1)
    for row in {place.row for place in places.values()}:
        columns = sorted(place.column for place in places.values() if place.row == row)
        assert all(right - left >= 1 for left, right in pairwise(columns))


@given(customers())
def test_a_line_that_may_be_drawn_closes_no_circle(people: list[Person]) -> None:
    for person in people:
        assert not may_report(people, person.id, person.id)
        for other in people:
            if may_report(people, person.id, other.id):
                drawn = [p._replace(reports_to=other.id) if p.id == person.id else p for p in people]
                assert bosses(drawn)[person.id] == other.id


@given(customers(), st.data())
def test_somebody_turning_against_us_never_answers_a_check(people: list[Person], data: st.DataObject) -> None:
    if not people:
        return
    victim = data.draw(st.sampled_from(people))
    after = [p._replace(relation="against") if p.id == victim.id else p for p in people]
    assert checks(*after) <= checks(*people)


@given(customers())
def test_the_order_in_which_people_were_added_does_not_matter_without_circles(people: list[Person]) -> None:
    boss_of = bosses(people)
    straight = [person._replace(reports_to=boss_of[person.id]) for person in people]
    assert checks(*straight) == checks(*reversed(straight))
