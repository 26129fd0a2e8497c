"""Whatever a user does in whatever order, with undo and redo between: the file stays sound, the views stay
right, and undoing everything brings back what was there in the beginning."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Generator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from funnel_desktop.commands.change import Change
from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    Command,
    DeleteDeals,
    EditDeal,
    LoseDeals,
    MoveDeals,
    OrderDeals,
    ReopenDeals,
    SetSettings,
    Together,
    WinDeal,
)
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.import_diff import MODES
from funnel_desktop.exchange.records import ImportedDeal
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.settings import Settings
from funnel_desktop.method.stages import ANSWERS, OPEN_STAGES, SOURCES, STAGE_OF_CHECK, STAGES
from funnel_desktop.queries.board_index import BoardIndex, DealFilter
from funnel_desktop.queries.figures import Figures
from funnel_desktop.queries.totals import Totals
from funnel_desktop.sample.funnel import SampleFunnel
from funnel_desktop.store.checking import check_file
from funnel_desktop.store.schema import NOTE_TABLES
from funnel_desktop.text import FunnelError, message
from tests.commands.whole_files import Everything, dump

NAMES = st.sampled_from(["重庆长安", "华强电子", "Acme", "", "o'Neil = 1", "１２３ 公司\n第二行"])
AMOUNTS = st.none() | st.integers(0, 10**12)
UNITS = st.none() | st.integers(0, 500)
DAYS = st.sampled_from(["2026-11-24", "2026-11-20", "2026-02-28", "2025-12-31", "2024-02-29"])
CHECKS = st.sampled_from(sorted(STAGE_OF_CHECK))
GIVEN = st.lists(
    st.builds(Answer, CHECKS, st.sampled_from(["", *ANSWERS]), st.sampled_from(["", "看过合同"])), max_size=3
).map(tuple)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "customer": NAMES,
        "project": NAMES,
        "contact_name": NAMES,
        "amount_minor": AMOUNTS,
        "units": UNITS,
        "source": st.none() | st.sampled_from(SOURCES),
        "next_step": NAMES,
        "next_step_date": st.none() | DAYS,
        "expected_close_date": st.none() | DAYS,
        "note": NAMES,
        "competitor": NAMES,
    },
)
PICK = st.integers(0, 10**6)
PICKS = st.lists(PICK, min_size=1, max_size=4)


def shown(everything: Everything) -> Everything:
    """What of it undo brings back: all but the notes of what was changed when, for undo is a change, too."""
    return {table: rows for table, rows in everything.items() if table not in NOTE_TABLES}


class AnySequence(RuleBasedStateMachine):
    """One window: a session with a board over it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.now = datetime(2026, 11, 24, 8, 0).astimezone()
        self.session = Session.create(Path(self.folder.name, "f.funnel"), clock=self.tick)
        self.dumps: list[Everything] = []

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()

    @initialize(sample=st.booleans())
    def open(self, sample: bool) -> None:
        if sample:
            self.session.execute(SampleFunnel())
            self.session.close()
            self.session = Session.open(Path(self.folder.name, "f.funnel"), "write", clock=self.tick)
        self.first = dump(self.session)
        today = self.now.date()
        self.figures = Figures(self.session, today)
        self.index = BoardIndex(self.session, self.figures.totals, today)
        self.index.complete_facts()
        self.session.subscribe(self.follow)

    def follow(self, change: Change) -> None:
        self.index.apply(change)
        self.figures.follow(change)

    # What a user can point at

    def rows(self, picks: list[int], outcomes: tuple[str, ...]) -> tuple[int, ...]:
        every = [facts.row for facts in self.session.store.deals.search_facts() if facts.outcome in outcomes]
        if not every:
            return ()
        return tuple(dict.fromkeys(every[pick % len(every)] for pick in picks))

    def do(self, command: Command) -> None:
        before = dump(self.session)
        try:
            change = self.session.execute(command)
        except FunnelError:
            assert dump(self.session) == before
            return
        if change.empty:
            assert dump(self.session) == before
        else:
            assert self.session.redo_name is None
            self.dumps = self.dumps[: len(self.session.store.undo_steps) - 1]
            self.dumps.append(before)

    @rule(values=FIELDS, stage=st.sampled_from(STAGES), answers=GIVEN)
    def add(self, values: dict[str, object], stage: str, answers: tuple[Answer, ...]) -> None:
        self.do(AddDeal(values, stage, tuple(answer for answer in answers if answer.answer)))

    @rule(pick=PICK, values=FIELDS)
    def edit(self, pick: int, values: dict[str, object]) -> None:
        for row in self.rows([pick], ("open", "won", "lost")):
            self.do(EditDeal(row, values))

    @rule(pick=PICK, answers=GIVEN)
    def answer(self, pick: int, answers: tuple[Answer, ...]) -> None:
        for row in self.rows([pick], ("open", "won", "lost")):
            self.do(AnswerChecks(row, answers))

    @rule(
        picks=PICKS,
        stage=st.sampled_from(OPEN_STAGES),
        before=st.none() | PICK,
        at_end=st.booleans(),
        answers=GIVEN,
    )
    def move(
        self, picks: list[int], stage: str, before: int | None, at_end: bool, answers: tuple[Answer, ...]
    ) -> None:
        rows = self.rows(picks, ("open", "won", "lost"))
        column = self.session.store.deals.column(stage)
        place = None if before is None or not column else column[before % len(column)]
        if rows:
            self.do(MoveDeals(rows, stage, place, at_end, {rows[0]: answers}, dict.fromkeys(rows, "因为")))

    @rule(picks=PICKS, stage=st.sampled_from(STAGES), before=st.none() | PICK)
    def order(self, picks: list[int], stage: str, before: int | None) -> None:
        column = self.session.store.deals.column(stage)
        if column:
            rows = tuple(dict.fromkeys(column[pick % len(column)] for pick in picks))
            self.do(OrderDeals(rows, None if before is None else column[before % len(column)]))

    @rule(pick=PICK, amount=AMOUNTS, units=UNITS, day=DAYS, answers=GIVEN)
    def win(
        self, pick: int, amount: int | None, units: int | None, day: str, answers: tuple[Answer, ...]
    ) -> None:
        for row in self.rows([pick], ("open", "won", "lost")):
            self.do(WinDeal(row, amount, units, day, answers))

    @rule(picks=PICKS, reason=st.sampled_from(["price", "", "别的"]), rival=NAMES, day=st.none() | DAYS)
    def lose(self, picks: list[int], reason: str, rival: str, day: str | None) -> None:
        rows = self.rows(picks, ("open", "won", "lost"))
        if rows:
            self.do(LoseDeals(rows, reason, rival, "", day))

    @rule(picks=PICKS, stage=st.sampled_from(OPEN_STAGES))
    def reopen(self, picks: list[int], stage: str) -> None:
        rows = self.rows(picks, ("open", "won", "lost"))
        if rows:
            self.do(ReopenDeals(rows, stage, "又来了"))

    @rule(picks=PICKS)
    def delete(self, picks: list[int]) -> None:
        rows = self.rows(picks, ("open", "won", "lost"))
        if rows:
            self.do(DeleteDeals(rows))

    @rule(picks=PICKS, stage=st.sampled_from(OPEN_STAGES))
    def several_together(self, picks: list[int], stage: str) -> None:
        rows = self.rows(picks, ("open",))
        if len(rows) > 1:
            commands = (MoveDeals(rows[:1], stage), LoseDeals(rows[1:], "price"), DeleteDeals(rows[:1]))
            self.do(Together(commands, message("Undo", "several")))

    @rule(
        goal=st.none() | st.integers(1, 10**11),
        stale=st.dictionaries(st.sampled_from(OPEN_STAGES), st.integers(1, 90)),
    )
    def set_settings(self, goal: int | None, stale: dict[str, int]) -> None:
        self.do(SetSettings(Settings(target_minor=goal, stale_after_days=stale)))

    @rule(
        stages=st.lists(st.sampled_from([*STAGES, "lost"]), min_size=1, max_size=6),
        many=st.booleans(),
        cancel=st.booleans(),
        mode=st.sampled_from(MODES),
    )
    def bring_in(self, stages: list[str], many: bool, cancel: bool, mode: str) -> None:
        before = dump(self.session)
        work = ImportDeals(
            records(stages * (150 if many else 1)), len(stages), "x.csv", mode=mode, reopen=many
        )
        steps = self.session.execute_in_slices(work.name(), work.run)
        if cancel:
            next(steps)
            steps.close()
            assert dump(self.session) == before
            return
        if run_through(steps).empty:
            return
        self.dumps = self.dumps[: len(self.session.store.undo_steps) - 1]
        self.dumps.append(before)

    @precondition(lambda self: self.session.undo_name is not None)
    @rule(cancel=st.booleans())
    def undo(self, cancel: bool) -> None:
        if cancel:
            now = dump(self.session)
            steps = self.session.undo_in_slices()
            next(steps)
            steps.close()
            assert dump(self.session) == now
            return
        self.session.undo()
        assert shown(dump(self.session)) == shown(self.dumps[len(self.session.store.undo_steps)])

    @precondition(lambda self: self.session.redo_name is not None)
    @rule()
    def redo_and_back(self) -> None:
        before = shown(dump(self.session))
        self.session.redo()
        after = shown(dump(self.session))
        self.session.undo()
        assert shown(dump(self.session)) == before
        self.session.redo()
        assert shown(dump(self.session)) == after

    @rule()
    def undo_everything_and_redo_it(self) -> None:
        last, count = shown(dump(self.session)), 0
        while self.session.undo() is not None:
            count += 1
        assert shown(dump(self.session)) == shown(self.first)
        for _ in range(count):
            self.session.redo()
        assert shown(dump(self.session)) == last

    @rule(
        wanted=st.sampled_from(
            [
                DealFilter(),
                DealFilter(text="cq"),
                DealFilter(no_customer=True),
                DealFilter(stale=True),
                DealFilter(overdue=True),
            ]
        ),
        sort=st.sampled_from(["rank", "amount", "age", "next_step"]),
    )
    def look_otherwise(self, wanted: DealFilter, sort: str) -> None:
        self.index.set_filter(wanted)
        self.index.set_sort(sort)

    # What must hold at any moment

    @invariant()
    def the_file_is_sound(self) -> None:
        assert [str(sentence) for sentence in check_file(self.session.store.file.connection)] == []

    @invariant()
    def the_funnel_of_today_is_what_the_history_says(self) -> None:
        columns = self.session.store.statistics.columns()
        found = self.session.store.statistics.funnel_at(self.now.date())
        assert {one.stage: (one.count, one.sum_minor) for one in found.stages} == {
            stage: (columns[stage].count, columns[stage].sum_minor) for stage in OPEN_STAGES
        }
        assert (found.won.count, found.won.sum_minor) == (columns["won"].count, columns["won"].sum_minor)
        lost = self.session.store.statistics.lost()
        assert (found.lost.count, found.lost.sum_minor) == (lost.count, lost.sum_minor)

    @invariant()
    def the_views_are_those_of_a_fresh_start(self) -> None:
        if not hasattr(self, "index"):
            return
        kept = self.figures.totals
        fresh = Totals(self.session.store, kept.start, kept.end)
        assert kept.columns == fresh.columns
        assert kept.won_in_period == fresh.won_in_period
        assert kept.pipeline() == fresh.pipeline()
        ours, theirs = kept.outcomes(), fresh.outcomes()
        assert (ours.won, ours.lost_unknown) == (theirs.won, theirs.lost_unknown)
        assert {key: n for key, n in ours.lost_by_stage.items() if n} == dict(theirs.lost_by_stage)
        assert kept.won_amounts == fresh.won_amounts
        assert kept.won_unit_counts == fresh.won_unit_counts
        again = BoardIndex(self.session, fresh, self.index.today)
        again.set_filter(self.index.filter)
        again.set_sort(self.index.sort)
        for stage in STAGES:
            rows = list(again.column(stage))
            if self.index.sort == "rank":
                assert list(self.index.column(stage)) == rows
            else:
                assert sorted(self.index.column(stage)) == sorted(rows)
            assert self.index.summary(stage, 0.5) == again.summary(stage, 0.5)
            assert self.index.cards(rows) == again.cards(rows)

    @invariant()
    def the_views_count_what_a_fresh_start_lists(self) -> None:
        if not hasattr(self, "index"):
            return
        kept = self.figures.totals
        again = BoardIndex(self.session, Totals(self.session.store, kept.start, kept.end), self.index.today)
        for wanted in VIEWS:
            again.set_filter(wanted)
            for which in ("open", "all"):
                assert to_its_end(self.index.counted(which, wanted)) == len(again.listed(which)), wanted


VIEWS = (
    DealFilter(),
    DealFilter(overdue=True),
    DealFilter(stale=True),
    DealFilter(signing="month"),
    DealFilter(signing="none", no_next_step=True),
    DealFilter(text="a", no_customer=True),
    DealFilter(stage="won", won_in_period=True),
    DealFilter(sources=frozenset(SOURCES[:2]), text="市"),
)


def to_its_end(steps: Generator[object, None, int]) -> int:
    """Work in slices through to its end; return what it gives back."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return int(end.value)


def records(stages: list[str]) -> list[ImportedDeal]:
    """Deals as a spreadsheet gives them."""
    numbers = itertools.count()
    made = []
    for stage in stages:
        number = next(numbers)
        outcome = stage if stage in ("won", "lost") else "open"
        closed = outcome != "open" and number % 5
        made.append(
            ImportedDeal(
                line=number + 2,
                id=None,
                customer=f"客户 {number}",
                project="",
                contact_name="",
                contact_position="经理",
                contact_phone="",
                amount_minor=number * 100,
                currency=None,
                units=None,
                source=None,
                stage=("intent" if number % 2 else None) if stage == "lost" else stage,
                outcome=outcome,
                entered_date="2026-03-01" if number % 3 else None,
                stage_since="2026-05-01" if number % 2 else None,
                created_at=None,
                closed_date="2026-06-01" if closed else None,
                expected_close_date=None,
                next_step="",
                next_step_date=None,
                note="",
                lost_reason="",
                competitor="",
                reference="",
                rank=None,
                answers=(("t1", "yes", ""),) if number % 2 else (),
            )
        )
    return made


AnySequence.TestCase.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnySequence = pytest.mark.slow(AnySequence.TestCase)
