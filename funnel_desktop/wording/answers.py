"""The answers to a check, in words."""

from __future__ import annotations

from funnel_desktop.method.checklist import Verdict
from funnel_desktop.translation import translate


def answer_word(answer: str) -> str:
    """Return the short word of an answer in the window's language; "" for none."""
    return {
        "yes": translate("AnswerControl", "Yes"),
        "no": translate("AnswerControl", "No"),
        "unknown": translate("AnswerControl", "Unknown"),
        "not_applicable": translate("AnswerControl", "N/A"),
    }.get(answer, "")


def verdict_words(verdict: Verdict) -> tuple[str, str]:
    """Return what the foot says about the answers and the kind of its chip ("good", "warn" or "bad")."""
    if verdict.blocking:
        count = len(verdict.blocking)
        return translate("Checklist", "Strict rule: %n required check(s) not yet Yes", "", count), "bad"
    parts = []
    if verdict.unanswered:
        parts.append(translate("Checklist", "%n unanswered", "", len(verdict.unanswered)))
    if verdict.unknown:
        parts.append(translate("Checklist", "%n unknown", "", len(verdict.unknown)))
    if verdict.negative:
        parts.append(translate("Checklist", "%n answered No", "", len(verdict.negative)))
    if not parts:
        return translate("Checklist", "All answered"), "good"
    return " · ".join(parts), "warn"


def ready_words(verdict: Verdict) -> str:
    """Return what a screen reader says when all is answered: the verdict, and the key to move."""
    return translate("Checklist", "{verdict}. Ctrl+Enter moves").format(verdict=verdict_words(verdict)[0])
