"""What is said of saved views: what one is called before the user names it, and what it leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from funnel_desktop.method.deal_view import DealView
from funnel_desktop.method.search import by_sound
from funnel_desktop.text import dotted
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.deal import OUTCOMES
from funnel_desktop.wording.punctuation import enumerated, in_sentences
from funnel_desktop.wording.wording import Wording


def proposed_name(wording: Wording, view: DealView) -> str:
    """Return what a view may be called: what it asks for, in a few words; "" where it asks for nothing."""
    wanted, book = view.filter, wording.playbook
    parts = [wanted.text.strip()]
    if wanted.stage is not None:
        parts.append(book.stages[wanted.stage].name(wording.language))
    parts += [book.sources[key].name(wording.language) for key in book.sources if key in wanted.sources]
    flags = (
        (wanted.stale, translate("FilterBar", "Stale")),
        (wanted.stuck, translate("Grid", "Stuck")),
        (wanted.overdue, translate("FilterBar", "Overdue")),
        (wanted.no_next_step, translate("FilterBar", "no next step")),
        (wanted.no_customer, translate("FilterBar", "no customer")),
        (wanted.signing == "month", translate("Grid", "Signing this month")),
        (wanted.signing == "none", translate("Grid", "No signing date")),
        (wanted.won_in_period, translate("FilterBar", "won in the period")),
    )
    parts += [words for on, words in flags if on]
    for term in wanted.own:
        parts += sorted((value for value in term.values if value), key=by_sound)
        parts.append(term.words.strip())
    if view.shown in ("won", "lost"):
        parts.append(text_of(OUTCOMES[view.shown]))
    return dotted(part for part in parts if part)[:60]


def left_out_words(names: Sequence[str], more: bool) -> str:
    """Say what a view asks for that is not there: own columns by their names ("" for one whose name nobody
    knows), and what only a newer program understands. "" where nothing is left out."""
    known = [name for name in names if name]
    sentences = []
    if known:
        said = translate(
            "Views", "The view was opened without the column {names}: it is gone, or of another kind now."
        )
        sentences.append(said.format(names=enumerated(known)))
    elif names:
        sentences.append(
            translate("Views", "The view was opened without %n column(s) that are gone.", "", len(names))
        )
    if more:
        sentences.append(
            translate(
                "Views", "A newer version of the program asked for more here than this one understands."
            )
        )
    return in_sentences(sentences)


def count_words(count: int | None) -> str:
    """Return how many deals a view lists, short enough for the rail; "" while that is not known."""
    if count is None:
        return ""
    return f"{count:,}" if count < 100_000 else f"{count // 1000:,}k"
