"""What is said of a change of many deals before it is made."""

from __future__ import annotations

from funnel_desktop.queries.bulk import Preview, Standing
from funnel_desktop.text import Message, message
from funnel_desktop.translation import text_of, translate
from funnel_desktop.wording.punctuation import enumerated, in_sentences

_NAMED = 3


def preview_sentence(count: int, preview: Preview) -> str:
    """Say how many of the chosen deals a change touches, and which of them stay where they are."""
    said = [
        translate("Bulk", "{changed} of {count} deals change.").format(changed=preview.changed, count=count)
        if preview.changed
        else translate("Bulk", "Nothing changes yet.")
    ]
    standing = preview.standing
    if standing.there:
        said.append(translate("Bulk", "Already there: %n deal(s).", "", standing.there))
    if standing.closed:
        said.append(translate("Bulk", "Closed, stage kept: %n deal(s).", "", standing.closed))
    return in_sentences(said)


def refused_message(standing: Standing) -> Message:
    """Name the deals that the strict rule does not let move."""
    names = [refused.name for refused in standing.refused[:_NAMED]]
    if len(standing.refused) > len(names):
        names.append("…")
    return message(
        "Bulk",
        "Required checks are not Yes, so {count} deal(s) cannot move: {names}.",
        count=len(standing.refused),
        names=enumerated(names),
    )


def refused_sentence(standing: Standing) -> str:
    """Return the same as a sentence, "" where there are none."""
    return text_of(refused_message(standing)) if standing.refused else ""
