"""The answers to a check, in words."""

from __future__ import annotations

from funnel_desktop.translation import translate


def answer_word(answer: str) -> str:
    """Return the short word of an answer in the window's language; "" for none."""
    return {
        "yes": translate("AnswerControl", "Yes"),
        "no": translate("AnswerControl", "No"),
        "unknown": translate("AnswerControl", "Unknown"),
        "not_applicable": translate("AnswerControl", "N/A"),
    }.get(answer, "")
