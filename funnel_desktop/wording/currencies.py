"""What is said of amounts in other currencies."""

from __future__ import annotations

from collections.abc import Mapping

from funnel_desktop.text import Message, message


def left_out_note(left_out: Mapping[str, int]) -> Message | None:
    """Return the sentence on deals that no sum has, by their currency; None where there are none."""
    if not left_out:
        return None
    return message(
        "Currencies",
        "No sum has {count} deal(s) in {currencies}: give a rate in the settings of this funnel.",
        count=sum(left_out.values()),
        currencies=", ".join(left_out),
    )


def left_out_brief(left_out: Mapping[str, int]) -> Message | None:
    """Return the same in a few words, for the status line."""
    if not left_out:
        return None
    return message(
        "Currencies",
        "without {number} in {currencies}",
        number=sum(left_out.values()),
        currencies=", ".join(left_out),
    )
