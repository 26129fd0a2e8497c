"""The sample: an invented funnel of about 200 deals with more than a year of history, made up as of today.

Its figures are those of the method's worked example: target 6 million, average 300,000, 3.72 million won this
year, and 18, 12, 7, 5 and 3 open deals; all the others were lost (losses.py). The same day gives the same
sample. Names and words lie in resources/sample.toml.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from funnel_desktop.commands.clock import utc_text
from funnel_desktop.commands.context import Context
from funnel_desktop.commands.year_target import keep_year_target
from funnel_desktop.identifiers import new_ids
from funnel_desktop.method.fields import FURTHER_KEYS, NOTHING_FURTHER
from funnel_desktop.method.languages import language_of
from funnel_desktop.method.rank import ranks_between
from funnel_desktop.method.records import Commitment, Lead, Person, Review, Visit
from funnel_desktop.method.sources import suggested_source
from funnel_desktop.method.stages import CHECKS_OF_STAGE, COMPLIANCE_CHECKS, POSITION, SOURCES, STAGES
from funnel_desktop.resources import resource_path
from funnel_desktop.sample.dates import (
    CLOSES_IN,
    FRESH,
    LOWERED,
    RAISED,
    Said,
    lately,
    said_of_lost,
    said_of_won,
)
from funnel_desktop.sample.dice import Dice
from funnel_desktop.sample.leads import sample_leads
from funnel_desktop.sample.people import sample_people
from funnel_desktop.sample.plan import Plan
from funnel_desktop.sample.plans import has_bought, sample_plans
from funnel_desktop.sample.reviews import sample_reviews
from funnel_desktop.sample.visits import sample_visits
from funnel_desktop.store.bulk import DEAL_COLUMNS
from funnel_desktop.store.deals import refreshed_search_text
from funnel_desktop.text import Message, message

_TEN_THOUSAND = 10_000 * 100  # in minor units

_NO_NEXT_STEP, _OVERDUE = 9, 7  # every so many open deals
_FIRST_OF_NOT_WON = 300  # the numbers of these people begin beyond those of all deals


@dataclass
class _Rows:
    deals: list[tuple[object, ...]] = field(default_factory=list)
    moves: list[tuple[object, ...]] = field(default_factory=list)
    outcomes: list[tuple[object, ...]] = field(default_factory=list)
    answers: list[tuple[object, ...]] = field(default_factory=list)
    edits: list[tuple[str, str, object, object, str]] = field(default_factory=list)


@dataclass(frozen=True)
class SampleFunnel:
    """Put the sample into the file and set its goals, as one step. Texts are in the
    language of the context."""

    def name(self, context: Context) -> Message:
        """Say what was added."""
        return message("Undo", "add the sample")

    def run(self, context: Context) -> None:
        """Write deals, history and goals."""
        maker = _Maker(context)
        rows = maker.rows()
        with context.store.bulk_writer() as writer:
            writer.write(rows.deals, rows.moves, rows.outcomes, rows.answers)
        for deal_id, name, before, after, at in rows.edits:
            context.store.history.add_edit(deal_id, name, before, after, at)
        context.store.records.put(maker.people())
        context.store.records.put(maker.visits())
        context.store.records.put(maker.leads())
        context.store.records.put(maker.reviews())
        goals = replace(
            context.settings,
            target_minor=600 * _TEN_THOUSAND,
            average_minor=30 * _TEN_THOUSAND,
            target_units=40.0,
            average_units=2.0,
            average_source="typed",
            # The figures of the method's own example stand on its standard.
            probability_mode="standard",
            amount_unit=10_000,
        )
        context.store.save_settings(context.settings, goals)
        keep_year_target(context, goals)


class _Maker:
    """Makes up the deals one after another."""

    def __init__(self, context: Context) -> None:
        import tomllib

        self.context = context
        self.today = context.today
        self.dice = Dice()
        self.dates_dice = Dice(20_260_303)
        self.ids = new_ids()
        self.out = _Rows()
        with resource_path("sample.toml").open("rb") as file:
            self.data: dict[str, Any] = tomllib.load(file)
        self.customers = self._customers("customers")
        self.not_won = self._customers("not_won")
        self.used: dict[str, int] = {}
        self.positions: dict[str, str] = {}
        self.last_rank: dict[str, str | None] = {}

    # Words

    def _word(self, words: dict[str, str]) -> str:
        return words[language_of(self.context.language).code]

    def _one_of(self, name: str, choices: Sequence[dict[str, str]]) -> str:
        """Return the choices in turn, so that neighbours differ."""
        place = self.used[name] = self.used.get(name, -1) + 1
        return self._word(choices[place % len(choices)])

    def _person(self, number: int) -> str:
        """Return a name that nobody else has: from the second round on, one's surname with another's given
        name."""
        people = self.data["words"]["people"]
        names = [self._word(words) for words in people]
        lap, place = divmod(number, len(names))
        one, other = names[place], names[(place + 7 * lap) % len(names)]
        if language_of(self.context.language).family_name_first:
            return one[0] + other[1:]
        return f"{one.split()[0]} {other.split()[1]}"

    def _position(self, kind: str, contact: str, positions: Sequence[dict[str, str]]) -> str:
        """Return the position of a contact, the same one in every deal of theirs."""
        position = self._one_of(f"{kind} positions", positions)
        return self.positions.setdefault(contact, position)

    def leads(self) -> list[Lead]:
        """Return the companies that wait for a first visit, once people and deals have their names."""
        companies = [{name: self._word(words) for name, words in lead.items()} for lead in self.data["leads"]]
        first = 2 * len(self.out.deals)
        return sample_leads(
            companies, lambda number: self._person(first + number), self.ids, self.today, self.context.at
        )

    def people(self) -> list[Person]:
        """Return the people of the customers, once the deals are made."""
        positions = {name: self._word(words) for name, words in self.data["chain"].items()}
        return sample_people(
            [dict(zip(DEAL_COLUMNS, deal, strict=True)) for deal in self.out.deals],
            positions,
            lambda number: self._person(len(self.out.deals) + number),
            self.ids,
            self.context.at,
        )

    def visits(self) -> list[Visit]:
        """Return the visits to customers of open deals, once the deals are made."""
        purposes, outcomes = (
            [self._word(words) for words in self.data["words"][name]]
            for name in ("visit_purposes", "visit_outcomes")
        )
        deals = [dict(zip(DEAL_COLUMNS, deal, strict=True)) for deal in self.out.deals]
        return sample_visits(deals, purposes, outcomes, self.ids, self.today, self.context.at)

    def reviews(self) -> list[Review | Commitment]:
        """Return last week's review and the commitments of the weeks before."""
        words = {key: self._word(said) for key, said in self.data["reviews"].items()}
        return sample_reviews(words, self.ids, self.today, self.context.at)

    def _customers(self, which: str) -> list[tuple[str, str]]:
        """Return (kind, customer) in an order that mixes the kinds."""
        by_kind = {
            kind: [self._word(words) for words in values[which]]
            for kind, values in self.data["kinds"].items()
        }
        mixed: list[tuple[float, str, str]] = []
        for kind, names in by_kind.items():
            mixed += [((place + 0.5) / len(names), kind, customer) for place, customer in enumerate(names)]
        return [(kind, customer) for _, kind, customer in sorted(mixed)]

    # Times

    def _at(self, days_ago: int, dice: Dice | None = None) -> str:
        """Return a working hour of a day as the file keeps times, never later than now."""
        dice = dice or self.dice
        day = self.today - timedelta(days=days_ago)
        moment = datetime.combine(day, time(dice.between(9, 17), dice.between(0, 59))).astimezone()
        return utc_text(min(moment, self.context.now))

    def _day(self, days_ago: int, *, working: bool = False) -> str:
        day = self.today - timedelta(days=days_ago)
        if working and day.weekday() > 4:
            day += timedelta(days=7 - day.weekday())
        return day.isoformat()

    # Plans

    def rows(self) -> _Rows:
        """Return everything to be written."""
        plans = sample_plans(self.dice, self.today, len(self.customers), len(self.not_won))
        for number, plan in enumerate(plans):
            self._write(plan, has_bought(number, plans))
        self._write_dates(plans)
        # As they were noted, whatever deal they are of.
        self.out.edits.sort(key=lambda edit: edit[-1])
        return self.out

    def _source(self, plan: Plan, bought: bool) -> str:
        """Return a source that agrees with what the file knows of customer and contact."""
        thrown = self.dice.below(len(SOURCES))
        if bought:
            return suggested_source(has_bought=True, person_known=plan.same_contact)
        return plan.source or ("cold", "follow_up", "cold", "follow_up", "inbound")[thrown]

    def _who(self, plan: Plan, number: int) -> tuple[str, str, int]:
        """Return kind and name of a deal's customer, and the number of the person."""
        if plan.not_won is not None:
            # The second deal of such a customer is with the same person as the first.
            return *self.not_won[plan.not_won], _FIRST_OF_NOT_WON + plan.not_won
        first = plan.customer_of if plan.customer_of is not None else plan.left_free
        kind, customer = self.customers[number if first is None else first]
        known = plan.customer_of if plan.same_contact else None
        return kind, customer, number if known is None else known

    # Rows

    def _write(self, plan: Plan, bought: bool) -> None:
        deal_id = next(self.ids)
        number = len(self.out.deals)
        kind, customer, person = self._who(plan, number)
        contact = self._person(person)
        words = self.data["kinds"][kind]
        amount = round(plan.amount * _TEN_THOUSAND)
        moments = self._write_way(plan, deal_id)
        values: dict[str, object] = {
            "id": deal_id,
            "customer": customer,
            "project": self._one_of(f"{kind} projects", words["projects"]),
            "contact_name": contact,
            "contact_position": self._position(kind, contact, words["positions"]),
            "contact_phone": "",
            "amount_minor": amount,
            "currency": self.context.settings.currency,
            "foreign_minor": None,
            "lead_since": None,
            "units": plan.units,
            "source": self._source(plan, bought),
            "stage": plan.stage,
            "outcome": plan.outcome,
            "rank": self._rank(plan),
            "furthest_stage": max(POSITION[stage] for stage, _ in [*plan.entered, (plan.stage, 0)]),
            "stage_since": moments[-1],
            "entered_date": self._day(plan.entered[0][1]),
            "created_at": moments[0],
            "updated_at": moments[-1],
            "expected_close_date": None,
            "next_step": "",
            "next_step_date": None,
            "note": "",
            "closed_date": None if plan.closed is None else self._day(plan.closed),
            "lost_reason": plan.reason,
            "competitor": "",
            "reference": "",
            "own": "",
            **dict(zip(FURTHER_KEYS, NOTHING_FURTHER, strict=True)),
            "import_id": None,
        }
        if plan.outcome == "open":
            values["expected_close_date"] = self._day(
                -CLOSES_IN[plan.stage] - self.dice.below(25), working=True
            )
            self._plan_next_step(values, plan.stage, number)
        if number % 4 == 0:
            values["note"] = self._one_of("notes", self.data["words"]["notes"])
        if plan.rival is not None:
            values["competitor"] = self._word(self.data["words"]["competitors"][plan.rival])
        elif plan.competitor:
            values["competitor"] = self._one_of("competitors", self.data["words"]["competitors"])
        self._write_edits(plan, values, amount, number)
        if plan.closed is not None:
            values["updated_at"] = self._write_outcome(plan, values)
        values["search_text"] = refreshed_search_text(values)
        self.out.deals.append(tuple(values[name] for name in DEAL_COLUMNS))

    def _rank(self, plan: Plan) -> str:
        column = "lost" if plan.outcome == "lost" else plan.stage
        (rank,) = ranks_between(self._last_rank_of(column), None, 1)
        self.last_rank[column] = rank
        return rank

    def _last_rank_of(self, column: str) -> str | None:
        if column not in self.last_rank:
            stage = "target" if column == "lost" else column
            self.last_rank[column] = self.context.store.deals.ranks_around(stage, None)[0]
        return self.last_rank[column]

    def _plan_next_step(self, values: dict[str, object], stage: str, number: int) -> None:
        if number % _NO_NEXT_STEP == _NO_NEXT_STEP - 1:
            return
        values["next_step"] = self._one_of(f"next {stage}", self.data["next_steps"][stage])
        if number % _OVERDUE == 2:
            values["next_step_date"] = self._day(self.dice.between(2, 9))
        else:
            values["next_step_date"] = self._day(-self.dice.between(0, 14), working=True)

    def _write_way(self, plan: Plan, deal_id: str) -> list[str]:
        """Note each move with the answers given on it; return the moments, in order."""
        way = list(plan.entered)
        if plan.back:  # it was further already, and came back
            way.insert(len(way) - 1, ("shortlisted", way[-1][1] + 6))
        moments: list[str] = []
        before: str | None = None
        for place, (stage, days) in enumerate(way):
            # Two events of one day stay in order.
            at = max(self._at(days), moments[-1]) if moments else self._at(days)
            moments.append(at)
            last = place == len(way) - 1
            reason = ""
            if before is not None and POSITION[stage] < POSITION[before]:
                reason = self._one_of("back", self.data["words"]["moved_back"])
            else:
                complete = self._write_answers(
                    deal_id, before, stage, at, thorough=plan.outcome == "won" or not last
                )
                if not complete:
                    reason = self._one_of("all the same", self.data["words"]["moved_all_the_same"])
            self.out.moves.append((next(self.ids), deal_id, before, stage, at, reason))
            before = stage
        return moments

    def _write_answers(
        self, deal_id: str, before: str | None, stage: str, at: str, *, thorough: bool
    ) -> bool:
        """Answer the checks on the way into ``stage``; return whether all are Yes or Not applicable."""
        complete = True
        first = 0 if before is None else POSITION[before] + 1
        for entered in STAGES[first : POSITION[stage] + 1]:
            for check in CHECKS_OF_STAGE[entered]:
                if check in COMPLIANCE_CHECKS:
                    # What a lawful seller can say: it was not ours to do, or not ours to know.
                    answer = "unknown" if check == "n4" else "not_applicable"
                    complete = complete and answer != "unknown"
                else:
                    answer = "yes" if entered == "won" else self._answer(thorough)
                    complete = complete and answer == "yes"
                if not answer:
                    continue
                evidence = ""
                if answer == "yes" or check in COMPLIANCE_CHECKS:
                    evidence = self._one_of(check, self.data["evidence"][check])
                self.out.answers.append((next(self.ids), deal_id, check, answer, evidence, at))
        return complete

    def _answer(self, thorough: bool) -> str:
        thrown = self.dice.below(100)
        if thrown < (90 if thorough else 55):
            return "yes"
        if thrown < (95 if thorough else 70):
            return "unknown"
        return "no" if thrown < (98 if thorough else 78) else ""

    def _write_edits(self, plan: Plan, values: dict[str, object], amount: int, number: int) -> None:
        """Now and then the amount was another one earlier: larger before it was won,
        smaller while it grew."""
        if number % 6 != 1:
            return
        first, last = plan.entered[0][1], plan.entered[-1][1]
        if first == last:
            last = plan.closed or 0
        before = round(amount * (1.1 if plan.outcome == "won" else 0.8) / _TEN_THOUSAND) * _TEN_THOUSAND
        at = self._at((first + last) // 2)
        self.out.edits.append((str(values["id"]), "amount_minor", before, amount, at))
        values["updated_at"] = max(str(values["updated_at"]), at)

    def _write_dates(self, plans: Sequence[Plan]) -> None:
        """Note what closing dates were stated, once all deals are made: the open ones stay as they are."""
        deals = [dict(zip(DEAL_COLUMNS, deal, strict=True)) for deal in self.out.deals]
        opened = [number for number, plan in enumerate(plans) if plan.outcome == "open"]
        due = [date.fromisoformat(str(deals[number]["expected_close_date"])) for number in opened]
        recent = lately([plans[number] for number in opened], due, self.today)
        for place, number in enumerate(opened):
            deal = deals[number]
            if place in recent.slipped:
                self._state_dates(deal, recent.slipped[place])
            elif place == recent.fresh:
                self._state_dates(deal, [Said(FRESH, (self.today - due[place]).days)])
            for whose, share, days in ((recent.raised, 0.85, RAISED), (recent.lowered, 1.2, LOWERED)):
                if place == whose:
                    self._change_amount(deal, share, days)
        won = 0
        for number, plan in enumerate(plans):
            if plan.outcome == "won":
                fresh = won == 0 and recent.fresh is None
                self._state_dates(deals[number], said_of_won(self.dates_dice, plan, won, fresh=fresh))
                won += 1
            elif plan.outcome == "lost":
                self._state_dates(deals[number], said_of_lost(self.dates_dice, plan, number))
        self.out.deals = [tuple(deal[name] for name in DEAL_COLUMNS) for deal in deals]

    def _state_dates(self, deal: dict[str, object], said: Sequence[Said]) -> None:
        """Give a deal the dates that were stated for it, one after another."""
        before: str | None = None
        for ago, days in said:
            day = self._day(days, working=True)
            if ago is not None and day != before:
                self._edit(deal, "expected_close_date", before, day, ago)
            before = day
        if deal["outcome"] != "open":
            deal["expected_close_date"] = before

    def _change_amount(self, deal: dict[str, object], share: float, days: int) -> None:
        """Let a deal have had ``share`` of its amount until some days ago, and what was noted earlier of its
        amount with it."""
        amount = int(str(deal["amount_minor"]))
        before = round(amount * share / _TEN_THOUSAND) * _TEN_THOUSAND
        self.out.edits = [
            (*edit[:3], before, edit[4]) if edit[:2] == (deal["id"], "amount_minor") else edit
            for edit in self.out.edits
        ]
        self._edit(deal, "amount_minor", before, amount, days)

    def _edit(self, deal: dict[str, object], name: str, before: object, after: object, days: int) -> None:
        """Note an edit of some days ago; of a closed deal before it was closed."""
        at = self._at(days, self.dates_dice)
        self.out.edits.append((str(deal["id"]), name, before, after, at))
        deal["updated_at"] = max(str(deal["updated_at"]), at)

    def _write_outcome(self, plan: Plan, values: dict[str, object]) -> str:
        """Note that the deal was won or lost; return when."""
        assert plan.closed is not None
        at = max(self._at(plan.closed), str(values["stage_since"]))
        reason, competitor = "", ""
        stage = plan.stage
        if plan.outcome == "lost":
            note = self._one_of(f"lost {plan.reason}", self.data["lost_notes"][plan.reason])
            reason, competitor = f"{plan.reason} — {note}", str(values["competitor"])
        else:
            stage = plan.entered[-2][0]
        self.out.outcomes.append(
            (
                next(self.ids), values["id"], plan.outcome, stage, values["closed_date"], at,
                values["amount_minor"], values["units"], reason, competitor,
            )
        )  # fmt: skip
        return at
