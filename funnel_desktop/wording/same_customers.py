"""Customers that may be one, in words: why, and what the file has of each."""

from __future__ import annotations

from funnel_desktop.method.same_customers import CITY, FORM, PART, PHONE, SOUND, Holding
from funnel_desktop.text import Message, dotted, message
from funnel_desktop.translation import text_of


def why_alike(why: str) -> Message:
    """Return why two names may be of one customer."""
    return {
        FORM: message("Customers", "The same but for the legal form"),
        CITY: message("Customers", "The same but for the city"),
        SOUND: message("Customers", "They sound the same"),
        PART: message("Customers", "One is a part of the other"),
        PHONE: message("Customers", "They share a telephone"),
    }.get(why) or message("Customers", "They differ in little")


def holding_words(holding: Holding) -> str:
    """Return what the file has of a customer as one line: "3 deals, 1 of them won · 2 people · 4 visits"."""
    deals = holding.open + holding.won + holding.lost
    parts = [message("Customers", "{count} deal(s)", count=deals)]
    if holding.won:
        parts.append(message("Customers", "{number} won", number=holding.won))
    if holding.people:
        parts.append(message("Customers", "{count} contact(s)", count=holding.people))
    if holding.visits:
        parts.append(message("Customers", "{count} visit(s)", count=holding.visits))
    if holding.leads:
        parts.append(message("Customers", "{count} lead(s)", count=holding.leads))
    return dotted(text_of(part) for part in parts)
