"""Typing into the filter: whatever was typed before, a deal is found when it holds every word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.queries.text_filter import TextFilter
from funnel_desktop.store.deals import DealSearchFacts

WORDS = st.lists(st.text("ab华强-1", min_size=1, max_size=3), min_size=1, max_size=3)
TEXTS = st.text("ab华强-1 ", max_size=6)
DEALS = st.dictionaries(st.integers(1, 30), st.tuples(TEXTS, TEXTS, st.none() | st.integers(0, 99)))


def facts_of(row: int, names: str, letters: str, amount: int | None) -> DealSearchFacts:
    return DealSearchFacts(row, names, letters, None, "target", "open", amount, "", 0, None, None, 1)


def holds(facts: DealSearchFacts, word: str) -> bool:
    if not word.isascii():
        return word in facts.names
    return word in facts.letters or (not word.isalnum() and word in facts.names)


@given(deals=DEALS, changed=DEALS, typed=st.lists(WORDS, max_size=8), more=st.lists(WORDS, max_size=4))
def test_any_sequence_of_words_finds_what_holds_them(
    deals: dict[int, tuple[str, str, int | None]],
    changed: dict[int, tuple[str, str, int | None]],
    typed: list[list[str]],
    more: list[list[str]],
) -> None:
    there = {row: facts_of(row, *one) for row, one in deals.items()}
    text = TextFilter()
    text.learn(there.values())

    def ask(words: list[str]) -> None:
        hits = text.hits(words)
        found = {row for row in there if hits[row]}
        assert found == {row for row, one in there.items() if all(holds(one, word) for word in words)}
        assert text.sum_minor(found) == sum(there[row].amount_minor or 0 for row in found)

    for words in typed:
        ask(words)
    for row in changed:
        text.forget(row)
        there.pop(row, None)
    there |= {row: facts_of(row, *one) for row, one in changed.items() if row % 2}
    text.learn([there[row] for row in changed if row % 2])
    for words in more:
        ask(words)
