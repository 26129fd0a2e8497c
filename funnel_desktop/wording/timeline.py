"""The entries of a timeline in words: when, what, with whom, what was said, which date stood there first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.capture import Step
from funnel_desktop.method.deal import HistoryEntry
from funnel_desktop.method.links import folder_of
from funnel_desktop.method.pasted_chat import Unsure, read_chat
from funnel_desktop.method.records import Activity, DealAction, Lead, Link, Visit
from funnel_desktop.method.search import search_lines
from funnel_desktop.method.timeline import Entry, Mark, TimelineKind, local_parts
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.deal import HistoryWords, HistoryWriter
from funnel_desktop.wording.leads import reason_words
from funnel_desktop.wording.wording import Wording

_TONES = {"won": "good", "lost": "bad", "arrow-right": "good"}
"""The tone of an event, by its icon."""

_ICON_OF_ACTIVITY = {"call": "call", "message": "message", "chat": "chat", "step": "check"}


class EntryWords(NamedTuple):
    """An entry in words. ``day`` as a list has room for ("today", "11-27"), ``clock`` its time; ``what`` the
    line that says what it is, ``said`` the lines under it, ``about`` the deal where the list is of a
    customer; ``noted`` what is to be said of its dates. ``icon`` is one of ours, ``tone`` "" or a colour."""

    day: str
    clock: str
    what: str
    said: str
    about: str
    noted: str
    icon: str
    tone: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one line, for a screen reader."""
        return dotted((self.day, self.clock, self.what, self.said.replace("\n", " "), self.about, self.noted))

    @property
    def searched(self) -> str:
        """What a search looks in, folded, with pinyin."""
        return search_lines((self.what, self.said, self.about, self.day, self.noted))


def size_in_words(size: int) -> str:
    """Return a number of bytes as lists say it: 12 KB, 1.4 MB."""
    return f"{size / 1_000_000:,.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} KB"


def kind_word(kind: TimelineKind) -> str:
    """Return what the entries of a kind are called."""
    return {
        "visit": translate("Timeline", "Visits"),
        "call": translate("Timeline", "Calls"),
        "message": translate("Timeline", "Messages"),
        "note": translate("Timeline", "Notes"),
        "step": translate("Timeline", "Steps done"),
        "move": translate("Timeline", "Stages"),
        "check": translate("Timeline", "Checks"),
        "edit": translate("Timeline", "Edits"),
        "file": translate("Timeline", "Files"),
    }[kind]


def kind_icon(kind: TimelineKind) -> str:
    """Return the icon of a kind."""
    return {
        "visit": "visits",
        "call": "call",
        "message": "message",
        "note": "note",
        "step": "check",
        "move": "arrow-right",
        "check": "checks",
        "edit": "edit",
        "file": "attached",
    }[kind]


def activity_word(kind: str) -> str:
    """Return what one activity is called, by its kind."""
    return {
        "call": translate("Timeline", "Call"),
        "message": translate("Timeline", "Message"),
        "chat": translate("Timeline", "Chat"),
        "step": translate("Timeline", "Step done"),
    }.get(kind, translate("Timeline", "Note"))


def when_words(day: date, clock: str, language: str, today: date, until: str = "") -> str:
    """Return when an entry is: "today 14:02", "11-27"; with ``until`` from when to when."""
    words = translate("Timeline", "today") if day == today else short_day(day, language, today)
    span = f"{clock}–{until}" if until and until != clock else clock
    return f"{words} {span}".rstrip()


def step_words(step: Step, language: str, today: date) -> str:
    """Return the next step that a typed line says."""
    day = "" if step.day is None else short_day(step.day, language, today)
    when = f"{day} {step.time}".strip()
    return translate("Timeline", "Next: {when} {step}").format(when=when, step=step.text)


def amount_words(amount: str) -> str:
    """Return the amount that a typed line says."""
    return translate("Timeline", "Amount: {amount}").format(amount=amount)


def unsure_words(unsure: Unsure) -> str:
    """Return why the day of a pasted chat is a guess; "" where it is none."""
    return {
        "": "",
        "year": translate(
            "Timeline", "The year is not said: the latest such day is taken. Look at the date."
        ),
        "order": translate("Timeline", "Day and month may be the other way round. Look at the date."),
        "relative": translate(
            "Timeline", "The day is told from today. Look at the date if it was copied earlier."
        ),
        "day": translate("Timeline", "No day is said: today is taken. Look at the date."),
    }[unsure]


def _conversation(text: str, day: str) -> str:
    """Return a pasted chat as one reads it, who said what; what cannot be read so stays as it is."""
    try:
        chat = read_chat(text, date.fromisoformat(day))
    except ValueError:
        chat = None
    if chat is None:
        return text
    form = translate("Timeline", "{who}: {words}")
    return "\n".join(form.format(who=part.who, words="\n".join(part.lines)) for part in chat.said)


class TimelineWriter:
    """Writes entries in the language of the window. ``of_customer``: of several deals, which are named."""

    def __init__(
        self, wording: Wording, own_names: Mapping[str, str] | None = None, *, of_customer: bool = False
    ) -> None:
        self._wording = wording
        self._events = HistoryWriter(wording, own_names)
        self._of_customer = of_customer
        self.missing: frozenset[str] = frozenset()
        """The ids of links whose files are not where they were."""

    def day(self, day: str) -> str:
        """Return a local date as the list has room for."""
        today = self._wording.today
        if day == today.isoformat():
            return translate("Timeline", "today")
        return short_day(day, self._wording.language, today)

    def write(self, entry: Entry) -> EntryWords:
        """Return an entry in words."""
        if entry.visit is not None:
            words = self._visit(entry.mark, entry.visit)
        elif entry.activity is not None:
            words = self._activity(entry.mark, entry.activity)
        elif entry.action is not None:
            words = self._action(entry.mark, entry.action)
        elif entry.lead is not None:
            words = self._ended(entry.mark, entry.lead)
        elif entry.link is not None:
            words = self._link(entry.mark, entry.link, entry.kept)
        else:
            words = self._event(entry.mark, entry.events)
        return words._replace(about=entry.deal) if self._of_customer and entry.deal else words

    def _words(
        self, mark: Mark, what: str, said: str, icon: str, *, noted: str = "", tone: str = ""
    ) -> EntryWords:
        return EntryWords(self.day(mark.day), mark.clock, what, said, "", noted, icon, tone)

    def _visit(self, mark: Mark, visit: Visit) -> EntryWords:
        noted = ""
        if visit.done_date is None:
            what = dotted((translate("Timeline", "Visit planned"), visit.person))
            past = mark.day < self._wording.today.isoformat()
            tone = "warn" if past else "muted"
            if past:
                noted = translate("Timeline", "nothing noted yet")
            return self._words(mark, what, visit.purpose, "visits", noted=noted, tone=tone)
        what = dotted((translate("Timeline", "Visit"), visit.person))
        if visit.planned_date is not None and visit.planned_date != visit.done_date:
            noted = translate("Timeline", "planned for {day}").format(day=self.day(visit.planned_date))
        said = "\n".join(part for part in (visit.purpose, visit.outcome) if part)
        return self._words(mark, what, said, "visits", noted=noted, tone="accent")

    def _activity(self, mark: Mark, activity: Activity) -> EntryWords:
        icon = _ICON_OF_ACTIVITY.get(activity.kind, "note")
        parts = [activity.text, activity.outcome]
        if activity.kind == "step":
            what = translate("Timeline", "Done: {step}").format(step=activity.text.replace("\n", " "))
            parts = [activity.outcome]
            what = dotted((what, activity.person))
        else:
            what = dotted((activity_word(activity.kind), activity.person))
        if activity.kind == "chat":
            parts[0] = _conversation(activity.text, mark.day)
        said = "\n".join(part for part in parts if part)
        tone = "good" if activity.kind == "step" else ""
        return self._words(mark, what, said, icon, noted=self._dates(mark, activity), tone=tone)

    def _dates(self, mark: Mark, activity: Activity) -> str:
        """Say which date stood there first, else that it was noted on a later day."""
        if activity.first_date is not None:
            return translate("Timeline", "first dated {day}").format(day=self.day(activity.first_date))
        noted, _clock = local_parts(mark.noted)
        return translate("Timeline", "noted {day}").format(day=self.day(noted)) if noted > mark.day else ""

    def _action(self, mark: Mark, action: DealAction) -> EntryWords:
        known = self._wording.playbook.actions.get(action.action_key or "")
        text = action.text or ("" if known is None else known.text(self._wording.language))
        what = translate("Timeline", "Done: {step}").format(step=text or action.action_key or "")
        return self._words(mark, what, action.note, "playbook", tone="good")

    def _ended(self, mark: Mark, lead: Lead) -> EntryWords:
        what = dotted((translate("Timeline", "Lead ended: no opportunity"), lead.project))
        return self._words(mark, what, reason_words(self._wording, lead), "lost")

    def _link(self, mark: Mark, link: Link, kept: int | None) -> EntryWords:
        what = (
            translate("Timeline", "Folder: {name}") if link.folder else translate("Timeline", "File: {name}")
        ).format(name=link.name)
        inside = (
            ""
            if kept is None
            else translate("Timeline", "kept inside, {size}").format(size=size_in_words(kept))
        )
        said = "\n".join(part for part in (link.note, dotted((folder_of(link.path), inside))) if part)
        gone = link.id in self.missing
        noted = translate("Timeline", "not found where it was") if gone else ""
        tone = "warn" if gone else ""
        return self._words(mark, what, said, "open" if link.folder else "attached", noted=noted, tone=tone)

    def _event(self, mark: Mark, events: tuple[HistoryEntry, ...]) -> EntryWords:
        written = [self._events.write(event) for event in events]
        first = written[0]
        noted = ""
        day, _clock = local_parts(mark.noted)
        if mark.table == "outcome_event" and day != mark.day:
            noted = translate("Timeline", "noted {day}").format(day=self.day(day))
        if len(events) == 1:
            icon, tone, said = self._slip(events[0], first)
            return self._words(mark, first.what, said, icon, noted=noted, tone=tone)
        if mark.kind == "check":
            what = translate("Timeline", "%n check(s) answered", "", len(events))
            said = "\n".join(dotted((words.what, words.said)) for words in written)
            return self._words(mark, what, said, "checks", noted=noted)
        # What was put off says so, whichever of several edits it is.
        slips = [self._slip(event, words) for event, words in zip(events, written, strict=True)]
        tone = next((tone for _icon, tone, _said in slips if tone == "warn"), "")
        lines = [first.what if place == 0 else words.what for place, words in enumerate(written)]
        more = [said for _icon, tone_of, said in slips if tone_of == "warn" and said]
        return self._words(
            mark,
            lines[0],
            "\n".join([*lines[1:], *more]),
            "clock" if tone else first.icon,
            noted=noted,
            tone=tone,
        )

    def _slip(self, event: HistoryEntry, words: HistoryWords) -> tuple[str, str, str]:
        """Return icon, tone and words of an event; a closing date that is put off says by how many days."""
        tone = _TONES.get(words.icon, "")
        if (
            event.kind == "changed"
            and event.subject == "expected_close_date"
            and event.before
            and event.after
        ):
            try:
                days = (date.fromisoformat(event.after) - date.fromisoformat(event.before)).days
            except ValueError:
                return words.icon, tone, words.said
            if days > 0:
                return "clock", "warn", translate("Timeline", "put off by %n day(s)", "", days)
            return "clock", "good", translate("Timeline", "brought forward by %n day(s)", "", -days)
        return words.icon, tone, words.said
