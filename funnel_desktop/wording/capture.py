"""What is said of a captured line: the chip of each field, what else may be meant, what Enter will do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from funnel_desktop.method.capture import (
    AMOUNT,
    CHECK,
    CUSTOMER,
    ENDED,
    HAPPENED,
    PERSON,
    SIGNING,
    STEP,
    Amount,
    Chip,
    End,
    Happened,
    KnownDeal,
    Reading,
    Signing,
    Step,
    Subject,
    Tick,
    Value,
)
from funnel_desktop.method.money import foreign_amount
from funnel_desktop.text import dotted
from funnel_desktop.translation import translate
from funnel_desktop.wording.days import short_day, weekday_name
from funnel_desktop.wording.wording import Wording


class ChipWords(NamedTuple):
    """The words of a chip: its field with what was typed, what it was before ("" where nothing was), what it
    is, and what is asked ("" where it is sure)."""

    field: str
    before: str
    value: str
    asks: str

    @property
    def spoken(self) -> str:
        """The chip as a screen reader says it."""
        value = self.value
        if self.before:
            value = translate("Capture", "{before}, now {value}").format(before=self.before, value=value)
        return ", ".join(filter(None, (self.field, value, self.asks)))


class ChoiceWords(NamedTuple):
    """A line of the list of what may be meant: its name, what it is about, and a remark."""

    name: str
    about: str = ""
    remark: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(filter(None, self))


def kind_name(kind: str) -> str:
    """Return the name of what happened, by its kind."""
    return {
        "visit": translate("Capture", "Visit"),
        "call": translate("Capture", "Call"),
        "message": translate("Capture", "Message"),
        "note": translate("Capture", "Note"),
    }[kind]


def day_words(day: date, today: date) -> str:
    """Return a day as a chip says it: "12-04 Fri", with its year where that is another."""
    figures = f"{day:%m-%d}" if day.year == today.year else f"{day:%Y-%m-%d}"
    return f"{figures} {weekday_name(day)}"


def _when(day: date, today: date) -> str:
    return translate("Capture", "today") if day == today else day_words(day, today)


def chip_words(reading: Reading, chip: Chip, wording: Wording) -> ChipWords:
    """Return the words of a chip."""
    value = chip.value
    before = ""
    deal = _deal(reading)
    if chip.field == AMOUNT and isinstance(value, Amount) and value.minor is not None and deal is not None:
        before = "" if deal.amount_minor is None else _amount(deal.amount_minor, deal.currency, wording)
        if deal.amount_minor == value.minor:
            before = ""
    if chip.field == SIGNING and isinstance(value, Signing) and deal is not None and deal.expected_close_date:
        was = deal.expected_close_date
        before = "" if was == value.day.isoformat() else short_day(was, wording.language, wording.today)
    return ChipWords(_field(reading, chip), before, _value(value, wording), _asks(chip))


def _field(reading: Reading, chip: Chip) -> str:
    value = chip.value
    if chip.field == HAPPENED and isinstance(value, Happened):
        return dotted((kind_name(value.kind), _when(value.day, reading.today)))
    names = {
        CUSTOMER: translate("Capture", "Customer"),
        PERSON: translate("Capture", "Person"),
        HAPPENED: translate("Capture", "What happened"),
        STEP: translate("Capture", "Next step"),
        AMOUNT: translate("Capture", "Amount"),
        SIGNING: translate("Capture", "Expected signing"),
        ENDED: translate("Capture", "No opportunity"),
        CHECK: translate("Capture", "Check answered"),
    }
    name = names.get(chip.field, translate("Capture", "Phone"))
    said = ""
    if chip.field == CUSTOMER and len(chip.spans) == 1:
        start, end = chip.spans[0]
        said = reading.text[start:end].strip()
    return dotted((name, said))


def _value(value: Value, wording: Wording) -> str:
    match value:
        case Subject(customer=customer):
            return customer
        case Happened(text=text):
            return text or translate("Capture", "nothing said")
        case Step(text=text, day=day, time=time):
            when = "" if day is None else day_words(day, wording.today)
            return " ".join(filter(None, (when, time, text))) or translate("Capture", "none")
        case Amount(minor=minor, currency=currency) if minor is not None:
            return _amount(minor, currency, wording)
        case Signing(day=day):
            return day_words(day, wording.today)
        case End():
            return _why(value, wording) or translate("Capture", "no reason said")
        case Tick(check=check):
            return translate("Capture", "Yes: {question}").format(question=_question(check, wording))
        case str() as text:
            return text
        case _:
            return translate("Capture", "none")


def _why(end: End, wording: Wording) -> str:
    reason = wording.playbook.loss_reasons.get(end.reason)
    return dotted(("" if reason is None else reason.name(wording.language), end.words))


def _question(check: str, wording: Wording) -> str:
    return wording.playbook.checks[check].question(wording.language)


def _amount(minor: int, currency: str, wording: Wording) -> str:
    if currency and currency != wording.settings.currency:
        return foreign_amount(minor, currency)
    return wording.amount(minor)


def _asks(chip: Chip) -> str:
    if chip.sure:
        return ""
    if chip.field == CUSTOMER and chip.choices == (None,):
        return translate("Capture", "which one?")
    if chip.field == CHECK:
        return translate("Capture", "1 ticks it")
    return translate("Capture", "please choose")


def _deal(reading: Reading) -> KnownDeal | None:
    subject = reading.subject
    return None if subject is None or subject.new else subject.deal


def choice_words(chip: Chip, place: int, wording: Wording) -> ChoiceWords:
    """Return the words of one thing that may be meant."""
    value = chip.choices[place]
    match value:
        case Subject():
            return _subject_words(value, wording)
        case Happened():
            return ChoiceWords(kind_name(value.kind), value.text, _when(value.day, wording.today))
        case Step():
            when = "" if value.day is None else day_words(value.day, wording.today)
            when = " ".join(filter(None, (when, value.time)))
            return ChoiceWords(when or translate("Capture", "No date"), value.text)
        case Amount() | Signing():
            return ChoiceWords(_value(value, wording))
        case End():
            return ChoiceWords(translate("Capture", "No opportunity: the lead ends"), _why(value, wording))
        case Tick():
            return ChoiceWords(_value(value, wording), value.evidence)
        case str():
            return ChoiceWords(value)
        case _:
            return ChoiceWords(_none(chip.field))


def _none(field: str) -> str:
    return {
        PERSON: translate("Capture", "Nobody"),
        STEP: translate("Capture", "No next step: it is told"),
        AMOUNT: translate("Capture", "Not an amount"),
        SIGNING: translate("Capture", "No expected signing"),
        CHECK: translate("Capture", "Do not answer it"),
    }.get(field, translate("Capture", "None"))


def _subject_words(subject: Subject, wording: Wording) -> ChoiceWords:
    if subject.new == "lead":
        return ChoiceWords(translate("Capture", "New lead “{name}”").format(name=subject.customer))
    if subject.new == "deal":
        return ChoiceWords(translate("Capture", "New deal with “{name}”").format(name=subject.customer))
    if subject.deal is not None:
        deal = subject.deal
        return ChoiceWords(subject.customer, deal.project, _state(deal, wording))
    if subject.lead is not None:
        return ChoiceWords(subject.customer, subject.lead.project, translate("Capture", "Lead"))
    return ChoiceWords(subject.customer, translate("Capture", "without a deal"))


def _state(deal: KnownDeal, wording: Wording) -> str:
    if deal.outcome == "won":
        return translate("Capture", "won")
    if deal.outcome == "lost":
        return translate("Capture", "lost")
    return wording.stage(deal.stage) if deal.stage else ""


def will_do(reading: Reading, wording: Wording) -> str:
    """Say what Enter will do, each thing with what it takes the place of; "" while there is nothing to do."""
    things = list(_things(reading, wording))
    if not things:
        return ""
    says = translate("Capture", "Enter does %n thing(s), one undo:", "", len(things))
    return f"{says} {dotted(things)}"


def _things(reading: Reading, wording: Wording) -> Iterator[str]:
    subject, deal = reading.subject, _deal(reading)
    if subject is not None and subject.new == "lead":
        yield translate("Capture", "adds a lead")
    elif subject is not None and subject.new == "deal":
        yield translate("Capture", "adds a deal")
    if (happened := reading.happened) is not None:
        yield {
            "visit": translate("Capture", "notes a visit"),
            "call": translate("Capture", "notes a call"),
            "message": translate("Capture", "notes a message"),
            "note": translate("Capture", "notes it"),
        }[happened.kind]
    if (step := reading.step) is not None:
        words = _value(step, wording)
        old = "" if deal is None else " ".join(filter(None, (deal.next_step_date, deal.next_step)))
        yield (
            translate("Capture", "next step “{step}” (was: {old})").format(step=words, old=old)
            if old
            else translate("Capture", "next step “{step}”").format(step=words)
        )
    if (amount := reading.amount) is not None and amount.minor is not None:
        yield translate("Capture", "amount becomes {amount}").format(
            amount=_amount(amount.minor, amount.currency, wording)
        )
    if (signing := reading.signing) is not None:
        yield translate("Capture", "expected signing {day}").format(day=day_words(signing, wording.today))
    if (tick := reading.tick) is not None:
        yield translate("Capture", "answers Yes: {question}").format(question=_question(tick.check, wording))
    if reading.end is not None:
        yield translate("Capture", "ends the lead")
    if reading.phone:
        yield translate("Capture", "telephone {phone}").format(phone=reading.phone)


def waits_for(reading: Reading) -> str:
    """Say what has to be chosen before Enter can write anything; "" where nothing has."""
    chip = next((one for one in reading.chips if one.field in reading.open_fields), None)
    if chip is None:
        return ""
    return {
        CUSTOMER: translate("Capture", "Which customer is meant? Choose with a number key, then Enter."),
        STEP: translate("Capture", "Which day is meant? Choose with a number key, then Enter."),
        AMOUNT: translate("Capture", "Which amount is meant? Choose with a number key, then Enter."),
        HAPPENED: translate("Capture", "When was that? Choose with a number key, then Enter."),
        SIGNING: translate("Capture", "Which day is meant? Choose with a number key, then Enter."),
        ENDED: translate("Capture", "Why is there no opportunity? Type it behind, then Enter."),
    }.get(chip.field, translate("Capture", "Who is meant? Choose with a number key, then Enter."))
