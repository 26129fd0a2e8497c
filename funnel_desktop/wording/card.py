"""The words of a card: what is written on it, its tool tip, and the sentence that a screen reader says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.commands.clock import local_date
from funnel_desktop.method.deal import Card
from funnel_desktop.method.languages import language_of
from funnel_desktop.method.stages import POSITION
from funnel_desktop.text import dotted, lines_of, shortened
from funnel_desktop.translation import translate
from funnel_desktop.wording.currencies import counted_for
from funnel_desktop.wording.days import local_day, month_name, span_words, weekday_name
from funnel_desktop.wording.wording import Wording

PLANNED, OVERDUE, MISSING, CLOSED, ENDED = "planned", "overdue", "missing", "closed", "ended"
"""What the line of the next step says."""
PASSED, THIS_MONTH, LATER, NO_DAY, SIGNED = "passed", "month", "later", "none", "signed"
"""What the chip of the signing says: its expected day has passed, is in this month, later, or not known; or
the deal is signed."""
_A_YEAR = 330
"""Days, a little less: the same day of the next year stands with it."""
_LONGEST_LINE = 300
"""Characters of a text in a tool tip."""


@dataclass(frozen=True, slots=True)
class Face:
    """All that is painted on a card, as finished words. ``step_kind`` is one of the four above.

    ``known`` is whether the customer has a name, ``stage`` the position of its stage (0 to 5). ``sign`` is
    the signing in words, of one of the five kinds above ("": none is shown), ``sign_day`` its day alone;
    ``step_when`` the beginning of ``step`` that says when it is ("": it can only be cut).
    """

    customer: str
    known: bool
    project: str
    amount: str
    days: str
    stale: bool
    step_kind: str
    step: str
    source: str
    stage: int
    answered: int
    asked: int
    stuck: bool = False
    sign_kind: str = ""
    sign: str = ""
    sign_day: str = ""
    step_when: str = ""


class CardWords:
    """Writes cards in the wording in force, which ``wording`` gives. One for the whole board.

    ``edition`` is another number once the same card would be written differently: caches ask for it.
    """

    def __init__(
        self,
        wording: Callable[[], Wording],
        longest: Callable[[], Mapping[str, int]] = dict,
        short: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """``longest``: after how many days in each open stage a deal is stuck; none where it is not asked.
        ``short``: what customers are called in short; who is not in it is called in full."""
        self._short_names = short
        self._short: Mapping[str, str] = {}
        self.wording = wording
        self._longest_stays = longest
        self._longest: Mapping[str, int] = {}
        self._seen: Wording | None = None
        self.edition = 0
        self.check()

    def check(self) -> int:
        """Look whether language, day, settings or playbook changed; return the edition. Cheap."""
        wording, longest, short = self.wording(), self._longest_stays(), self._short_names()
        if wording == self._seen and longest == self._longest and short == self._short:
            return self.edition
        self._seen, self._longest, self._short = wording, longest, short
        self.edition += 1
        self.language = wording.language
        self.today = wording.today
        settings, playbook = wording.settings, wording.playbook
        self.unit = settings.amount_unit
        self._stale = {
            stage: settings.stale_after_days.get(stage, rule.stale_after_days)
            for stage, rule in playbook.stages.items()
        }
        self._sources = {key: source.name(self.language) for key, source in playbook.sources.items()}
        self._stages = {key: stage.name(self.language) for key, stage in playbook.stages.items()}
        # Asked once: eight translations per card would be a fifth of its painting time.
        monday = date(2024, 1, 1)
        self._weekdays = [weekday_name(monday + timedelta(days)) for days in range(7)]
        in_figures = language_of(self.language).days_in_figures
        self._months = [] if in_figures else [month_name(month) for month in range(1, 13)]
        self._say_overdue = translate("Card", "Overdue {span}")
        self._spans: dict[int, str] = {}
        self._say_step = translate("Card", "{when} · {step}")
        self._say_missing = translate("Card", "No next step")
        self._say_sign = {
            PASSED: translate("Card", "Overdue {date}", "expected signing"),
            THIS_MONTH: translate("Card", "Signs {date}"),
            LATER: translate("Card", "Sign {date}"),
            NO_DAY: translate("Card", "No signing date"),
            SIGNED: translate("Card", "Signed {date}"),
        }
        self._say_won = translate("Card", "Won {date}")
        self._say_today = translate("Card", "Today")
        self._say_tomorrow = translate("Card", "Tomorrow")
        self._say_unknown = translate("Card", "No customer")
        return self.edition

    def refresh(self) -> None:
        """Write everything anew: the window speaks another language."""
        self._seen = None
        self.check()

    # -- parts

    def days_in_stage(self, card: Card) -> int:
        """Return the whole days since the deal came into its stage, by the local calendar; never negative."""
        try:
            since = local_date(card.stage_since)
        except ValueError:
            return 0
        return max(0, (self.today - since).days)

    def stale(self, card: Card) -> bool:
        """Return whether an open deal is in its stage for longer than the threshold of that stage."""
        limit = self._stale.get(card.stage or "")
        return limit is not None and card.outcome == "open" and self.days_in_stage(card) > limit

    def stuck(self, card: Card) -> bool:
        """Return whether an open deal hangs: far longer in its stage than is usual, so that it does not count
        for the balance until it moves."""
        limit = self._longest.get(card.stage or "")
        return limit is not None and card.outcome == "open" and self.days_in_stage(card) > limit

    def _span(self, days: int) -> str:
        """Return a number of days in words; each is asked for once."""
        found = self._spans.get(days)
        if found is None:
            found = self._spans[days] = span_words(days)
        return found

    def overdue_for(self, days: int) -> str:
        """Return for how long something is overdue, in words."""
        return self._say_overdue.format(span=self._span(days))

    def overdue_days(self, card: Card) -> int:
        """Return by how many days the next step of an open deal is overdue; 0 when it is not."""
        when = _date(card.next_step_date)
        return max(0, (self.today - when).days) if when and card.outcome == "open" else 0

    def short_date(self, day: date, *, with_year: bool = True) -> str:
        """Return a date as cards show it: 11-27 or 27 Nov, with the year when it is another one."""
        alone = day.year == self.today.year or not with_year
        if self._months:
            text = f"{day.day} {self._months[day.month - 1]}"
            return text if alone else f"{text} {day.year}"
        text = f"{day.month:02}-{day.day:02}"
        return text if alone else f"{day.year}-{text}"

    def relative(self, day: date) -> str:
        """Return today, tomorrow, the weekday within six days, else the short date."""
        ahead = (day - self.today).days
        if ahead == 0:
            return self._say_today
        if ahead == 1:
            return self._say_tomorrow
        if 1 < ahead <= 6:
            return self._weekdays[day.weekday()]
        return self.short_date(day)

    def step(self, card: Card, *, whole: bool = False) -> tuple[str, str]:
        """Return the kind and the words of the line under the amount: with its time today, or ``whole``."""
        if card.outcome == "won":
            closed = _date(card.closed_date) or local_day(card.stage_since)
            return CLOSED, self._say_won.format(date=self.short_date(closed) if closed else "").strip()
        text = card.next_step
        words = self.step_when(card, whole=whole)
        if not words:
            return (PLANNED, text) if text else (MISSING, self._say_missing)
        kind = OVERDUE if self.overdue_days(card) else PLANNED
        return kind, self._say_step.format(when=words, step=text) if text else words

    def step_when(self, card: Card, *, whole: bool = False) -> str:
        """Return in words when the next step of an open deal is, or for how long it is overdue; "" for one
        without a day. With its time today, or ``whole``."""
        when = _date(card.next_step_date)
        if when is None or card.outcome == "won":
            return ""
        late = self.overdue_days(card)
        words = self.overdue_for(late) if late else self.relative(when)
        if card.next_step_time and not late and (whole or when == self.today):
            words = f"{words} {card.next_step_time}"
        return words

    def signing(self, card: Card) -> tuple[str, str, str]:
        """Return kind, words and day of the chip about the signing of a deal."""
        if card.outcome == "won":
            day = _date(card.closed_date) or local_day(card.stage_since)
            kind = SIGNED
        else:
            day = _date(card.expected_close_date)
            same_month = day is not None and (day.year, day.month) == (self.today.year, self.today.month)
            kind = (
                NO_DAY if day is None else PASSED if day < self.today else THIS_MONTH if same_month else LATER
            )
        # The chip is narrow: within a year of today nobody doubts which year is meant.
        near = day is not None and abs((day - self.today).days) < _A_YEAR
        short = "" if day is None else self.short_date(day, with_year=not near)
        return kind, self._say_sign[kind].format(date=short).strip(), short

    def _amount(self, card: Card) -> str:
        return self.wording().amount_of(card)

    def _amount_sentences(self, card: Card) -> list[str]:
        """Return what a card says of its amount, and what one in another currency counts for."""
        if card.amount_minor is None and card.foreign_minor is None:
            return [translate("Card", "No amount")]
        says = [translate("Card", "Amount {amount}").format(amount=self._amount(card))]
        counted = counted_for(card, self.unit, self.language)
        return [*says, counted] if counted else says

    # -- the whole

    def face(self, card: Card) -> Face:
        """Return all that is painted on the card."""
        kind, step = self.step(card)
        sign_kind, sign, sign_day = self.signing(card)
        return Face(
            customer=self.name_on_card(card),
            known=bool(card.customer),
            project=card.project,
            amount=self.wording().short_amount_of(card),
            days=self._span(self.days_in_stage(card)),
            stale=self.stale(card),
            step_kind=kind,
            step=step,
            source=self._sources.get(card.source or "", ""),
            stage=POSITION.get(card.stage or "", 0),
            answered=card.answered,
            asked=card.asked,
            stuck=self.stuck(card),
            sign_kind=sign_kind,
            sign=sign,
            sign_day=sign_day,
            step_when=self.step_when(card),
        )

    def name_on_card(self, card: Card) -> str:
        """Return what the customer is called on the card: in short where the file leaves no doubt."""
        return self._short.get(card.customer, card.customer) or self._say_unknown

    def title(self, card: Card) -> str:
        """Return customer and project in one line."""
        customer = card.customer or self._say_unknown
        return dotted((customer, card.project))

    def sentences(self, card: Card) -> list[str]:
        """Return what there is to say about a card besides its title, a sentence each."""
        days = self.days_in_stage(card)
        stage = self._stages.get(card.stage or "", "")
        kind, step = self.step(card, whole=True)
        says = [
            *self._amount_sentences(card),
            translate("Card", "In {stage} for {days} d").format(stage=stage, days=days),
        ]
        if self.stale(card):
            says.append(
                translate("Card", "Stale: more than {limit} d").format(limit=self._stale[card.stage or ""])
            )
        if self.stuck(card):
            text = translate("Card", "Stuck: more than {limit} d, doesn't count until it moves")
            says.append(text.format(limit=self._longest[card.stage or ""]))
        if kind in (MISSING, CLOSED):
            says.append(step)
        else:
            says.append(translate("Card", "Next step: {step}").format(step=step))
        if card.outcome == "open":
            says.append(self._signing_sentence(card))
        if card.source:
            says.append(
                translate("Card", "Source: {source}").format(
                    source=self._sources.get(card.source, card.source)
                )
            )
        if card.asked:
            says.append(
                translate("Card", "{answered} of {asked} checks answered").format(
                    answered=card.answered, asked=card.asked
                )
            )
        return says

    def _signing_sentence(self, card: Card) -> str:
        kind, words, day = self.signing(card)
        if kind == NO_DAY:
            return words
        if kind == PASSED:
            return translate("Card", "Expected signing {date} has passed").format(date=day)
        return translate("Card", "Expected signing {date}").format(date=day)

    def sentence(self, card: Card) -> str:
        """Return the card as a screen reader says it."""
        stop = translate("Card", "; ", "between the facts of a card")
        return stop.join([self.title(card), *self.sentences(card)])

    def tool_tip(self, card: Card) -> str:
        """Return the card's full texts as rich text, the customer first."""
        lines = [f"<b>{lines_of(shortened(card.customer or self._say_unknown, _LONGEST_LINE))}</b>"]
        if card.project:
            lines.append(lines_of(shortened(card.project, _LONGEST_LINE)))
        lines.extend(lines_of(shortened(line, _LONGEST_LINE)) for line in self.sentences(card))
        return "<p style='white-space: pre-wrap'>" + "<br>".join(lines) + "</p>"


def _date(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
