"""One change is shown once: whatever is done, every part that is seen and shows it is filled in one time, no
other is, and none waits for a second time. Parts, rooms and commands are found, so that none is forgotten."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from funnel_desktop import commands
from funnel_desktop.commands.activities import AddActivity, ChangeActivity, DeleteActivity
from funnel_desktop.commands.capture import Capture
from funnel_desktop.commands.cells import EditCells
from funnel_desktop.commands.change import TOUCHES, Change
from funnel_desktop.commands.closing import CorrectClosing, LoseDeals, ReopenDeals, WinDeal
from funnel_desktop.commands.deals import (
    AddDeal,
    AnswerChecks,
    DeleteDeals,
    EditDeal,
    MoveDeals,
    OrderDeals,
    SetSettings,
    Together,
)
from funnel_desktop.commands.going_back import GoBack
from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.imports import TakeBackImport
from funnel_desktop.commands.leads import (
    AddLeads,
    Conversion,
    ConvertLeads,
    DeleteLeads,
    EditLead,
    EndLeads,
    OrderLeads,
    TakeUpLeads,
)
from funnel_desktop.commands.links import AddLinks, ChangeLink, DeleteLink, KeepFile, LetGoOfFile
from funnel_desktop.commands.merge import MergeFile
from funnel_desktop.commands.next_steps import FinishStep, NextStep, SetNextStep
from funnel_desktop.commands.noting import NoteEntry
from funnel_desktop.commands.own_columns import ChangeOwnColumns, SetOwnValues, WantedColumn
from funnel_desktop.commands.people import (
    ArrangePeople,
    PlacePerson,
    PutPerson,
    RemovePerson,
    RenameCustomer,
    ReportTo,
)
from funnel_desktop.commands.playbook import EditPlaybook
from funnel_desktop.commands.records import ConvertLead, PutRecords, RemoveRecords
from funnel_desktop.commands.same_customers import MergeCustomers, MergePairs
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.commands.targets import (
    BeforeValues,
    SetTargetPart,
    SetTargetQuarter,
    SetWonBefore,
    SetYearTarget,
    SpreadTarget,
)
from funnel_desktop.commands.visits import KeepVisit, RemoveVisits
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals
from funnel_desktop.method import capture
from funnel_desktop.method.capture import Amount, Chip, Reading, Subject
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.people import Place
from funnel_desktop.method.playbook import Words
from funnel_desktop.method.records import (
    Activity,
    Commitment,
    DealAction,
    ImportChange,
    ImportRun,
    KeptFile,
    Lead,
    Link,
    OwnColumn,
    Person,
    Review,
    SavedView,
    Scenario,
    SourcePlan,
    Visit,
)
from funnel_desktop.models.board_model import ColumnModel
from funnel_desktop.queries.board_index import DealFilter
from funnel_desktop.text import message
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.rooms.room import Room
from funnel_desktop.widgets.shell.main_window import MainWindow
from funnel_desktop.widgets.shell.registry import ROOMS
from tests.widgets.window.conftest import NOVEMBER, MakeWindow
from tests.widgets.window.test_languages import texts_of

SAID = message("Undo", "change settings")
REGION = OwnColumn("own_region", "区域", "choice")
DAY, WEEK = "2026-11-24", "2026-11-23"
CUSTOMER = "一次电子"
OLD = Person("p1", CUSTOMER, "老周", place_x=1.0, place_y=1.0)
YOUNG = Person("p2", CUSTOMER, "小吴")
VISIT = Visit("v1", None, None, CUSTOMER, planned_date=DAY, source="cold")
CALL = Activity("a1", None, None, CUSTOMER, "call", DAY, "09:12", text="打过电话")
LINK = Link("k1", None, CUSTOMER, "/tmp/a.pdf", name="a.pdf")
KEPT = KeptFile("f1", LINK.id, b"%PDF")
IMPORT = ImportRun("ir9", "名单.csv", 1, 1)
VIEW = SavedView("sv1", "华东", 0, '{"shown":"open"}')
SCENARIO = Scenario("s1", "一半", 1.1, 1.0, 1.0, 1.0, active=1)


class Clock:
    """The clock of the file: a moment in November that a test may put on."""

    def __init__(self) -> None:
        self.now = NOVEMBER

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(november_once: Path, tmp_path: Path, open_window: MakeWindow, clock: Clock) -> MainWindow:
    """The window on the sample, every room made and the tray open."""
    path = tmp_path / "一次.funnel"
    path.write_bytes(november_once.read_bytes())
    session = Session.open(path, clock=clock)
    session.execute(AddDeal({"customer": CUSTOMER, "amount_minor": 7_000_000}))
    session.execute(PutRecords((OLD, YOUNG, VISIT, REGION, CALL, LINK, KEPT, VIEW), SAID))
    session.execute(AddLeads(({"customer": "先来"}, {"customer": "后到"}, {"customer": "没戏"})))
    session.execute(EndLeads((session.store.records.all(Lead)[-1].id,), "no_need"))
    window = open_window(None)
    window.set_session(session)
    for entry in ROOMS:
        if entry.make is not None:
            window.rooms.room(entry.key)
    window.rooms.show_tray("leads", True)
    model = window.model
    assert model is not None
    model.read_facts_later()
    model.index.complete_facts()
    return window


# What is filled in


class Parts:
    """What follows the file in a window. Found once: a walk over all its objects takes its time."""

    def __init__(self, window: MainWindow, *, everywhere: bool = True) -> None:
        """``everywhere``: what was left alone is filled in again around the room, too, to see whether it
        lacks something; that is the same beside every room, and takes most of the time."""
        assert window.model is not None
        self.model = window.model
        self._everywhere = everywhere
        self.followers = window.findChildren(Follower)
        self.columns = window.findChildren(ColumnModel)
        self.works = window.findChildren(IdleWork)
        # Nobody looks at what a change moves before the views are counted: there is nothing to wait for.
        self.model.saved_views._soon.setInterval(0)
        self._filling: dict[tuple[CodeType, int], Follower | ColumnModel] = {}
        for follower in self.followers:
            filling: Any = follower.refresh
            self._filling[filling.__code__, id(filling.__self__)] = follower
        for column in self.columns:
            self._filling[type(column).refresh.__code__, id(column)] = column

    def seen(self) -> set[Follower]:
        """Return those whose part is to be seen now."""
        return {follower for follower in self._there() if follower.part.isVisible()}

    def _there(self) -> list[Follower]:
        """Return those that are there still: a table goes when another language is spoken."""
        return [follower for follower in self.followers if isValid(follower)]

    @contextmanager
    def counting(self) -> Iterator[Counter[Follower | ColumnModel]]:
        """Count how often each is filled in inside, whoever does it."""
        codes = {code for code, _ in self._filling}
        counts: Counter[Follower | ColumnModel] = Counter()

        def note(frame: FrameType, event: str, _argument: object) -> None:
            if event == "call" and frame.f_code in codes:
                part = self._filling.get((frame.f_code, id(frame.f_locals.get("self"))))
                if part is not None:
                    counts[part] += 1

        sys.setprofile(note)
        try:
            yield counts
        finally:
            sys.setprofile(None)

    def turn(self) -> None:
        """Let the event loop come to everything, and to what waits a moment; what was replaced is gone. A
        forecast comes a while later, in its own time, and has its own stories: nothing of it is awaited."""
        self.model.forecast.stop()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for follower in self.seen():
            if follower.due:
                follower.settle()
        while self.model.saved_views.due or any(work.busy for work in self.works if isValid(work)):
            QCoreApplication.processEvents()  # what comes part after part has come

    def told(self, do: Callable[[], object]) -> tuple[Change | None, list[str]]:
        """Do something; return the one change that was announced, and what is wrong with how it was shown.

        What was not filled in is filled in afterwards: it has to say the same then as before.
        """
        heard: list[Change] = []

        def hear(change: Change) -> None:
            heard.append(change)

        self.model.changed.connect(hear)
        before = self.seen()
        with self.counting() as counts:
            do()
            self.turn()
        self.model.changed.disconnect(hear)
        wrong = [f"announced {len(heard)} times"] if len(heard) > 1 else []
        wrong += [f"{column.stage}: {counts[column]}" for column in self.columns if counts[column] > 1]
        for follower in self._there():
            touched = not heard or not follower.needs.isdisjoint(heard[0].touches)  # not heard: a language
            wanted = int(follower in before and touched)
            if counts[follower] != wanted:
                wrong.append(f"{name_of(follower)}: {counts[follower]} for {wanted}")
        left_alone = self.seen() & before - set(counts)
        if not self._everywhere:
            left_alone = {follower for follower in left_alone if isinstance(follower.part, Room)}
        return (heard[0] if heard else None), wrong + self._out_of_date(left_alone)

    def _out_of_date(self, left_alone: set[Follower]) -> list[str]:
        said = {follower: set(texts_of(follower.part)) for follower in left_alone}
        for follower in left_alone:
            follower.outdate()
        self.turn()
        return [
            f"{name_of(follower)} lacks {set(texts_of(follower.part)) - before}"
            for follower, before in said.items()
            if set(texts_of(follower.part)) != before
        ]


def name_of(follower: Follower) -> str:
    return f"{type(follower.part).__name__} {getattr(follower.refresh, '__name__', '')}"


# What is done

Step = Callable[[MainWindow], object]


def first(window: MainWindow, stage: str, at: int = 0) -> int:
    assert window.model is not None
    return window.model.session.store.deals.column(stage)[at]


def lost(window: MainWindow) -> int:
    from funnel_desktop.queries.deal_tables import lost_deals

    assert window.model is not None
    return lost_deals(window.model.session)[0]


def leads(window: MainWindow) -> list[Lead]:
    assert window.model is not None
    return list(window.model.session.store.records.all(Lead))


def ended(window: MainWindow) -> Lead:
    (found,) = [lead for lead in leads(window) if lead.ended_date is not None]
    return found


def kept_deal(window: MainWindow) -> str:
    assert window.model is not None
    deal = window.model.session.deal(first(window, "target"))
    assert deal is not None
    return deal.id


def settings_with(window: MainWindow, **changes: Any) -> SetSettings:
    assert window.model is not None
    return SetSettings(replace(window.model.settings, **changes))


def renamed(window: MainWindow) -> EditPlaybook:
    assert window.model is not None
    now = window.model.playbook
    stage = now.stages["intent"]
    changed = stage._replace(name=Words("想要", "Wants it"))
    return EditPlaybook(now._replace(stages=now.stages | {"intent": changed}))


COMMANDS: Mapping[str, Callable[[MainWindow], Any]] = {
    "add": lambda window: AddDeal({"customer": "再来", "amount_minor": 100, "next_step": "打电话"}),
    "edit": lambda window: EditDeal(
        first(window, "qualified"), {"amount_minor": 9_000_000_00, "next_step_date": DAY, "next_step": "拜访"}
    ),
    "step": lambda window: SetNextStep(first(window, "qualified"), NextStep("拜访", DAY, "9:30", visit=True)),
    "step done": lambda window: FinishStep(first(window, "qualified"), "谈过了", NextStep("报价", DAY)),
    "capture": lambda window: Capture(
        Reading("", date(2026, 11, 24), (Chip("customer", (), (Subject("新来的", new="lead"),)),))
    ),
    "answer": lambda window: AnswerChecks(first(window, "intent"), (Answer("i1", "unknown"),)),
    "order": lambda window: OrderDeals((first(window, "target", 1),), first(window, "target")),
    "move": lambda window: MoveDeals((first(window, "target", 1),), "shortlisted"),
    "delete": lambda window: DeleteDeals((first(window, "intent"),)),
    "together": lambda window: Together(
        (EditDeal(first(window, "target"), {"note": "一"}), settings_with(window, target_units=70)), SAID
    ),
    "cells": lambda window: EditCells({first(window, "target"): {"note": "二"}}),
    "target": lambda window: settings_with(window, target_minor=700_000_000),
    "unit": lambda window: settings_with(window, amount_unit=1),
    "win": lambda window: WinDeal(first(window, "near_win"), 5_000_000, 1, DAY),
    "lose": lambda window: LoseDeals((first(window, "qualified"),), "price"),
    "closing put right": lambda window: CorrectClosing(lost(window), "2026-11-02"),
    "reopen": lambda window: ReopenDeals((lost(window),), "target"),
    "add leads": lambda window: AddLeads(({"customer": "还有一家"},)),
    "edit lead": lambda window: EditLead(leads(window)[0].id, {"first_visit_date": DAY}),
    "order leads": lambda window: OrderLeads((leads(window)[1].id,), leads(window)[0].id),
    "delete leads": lambda window: DeleteLeads((leads(window)[0].id,)),
    "end leads": lambda window: EndLeads((leads(window)[0].id,), "no_need"),
    "take up leads": lambda window: TakeUpLeads(((ended(window).id, "没有机会"),)),
    "convert leads": lambda window: ConvertLeads((Conversion(leads(window)[0].id),)),
    "convert a lead": lambda window: ConvertLead(leads(window)[0]),
    "person": lambda window: PutPerson(Person("p3", CUSTOMER, "新人")),
    "boss": lambda window: ReportTo(YOUNG, OLD),
    "place": lambda window: PlacePerson(OLD, Place(2, 3)),
    "arrange": lambda window: ArrangePeople(CUSTOMER),
    "remove person": lambda window: RemovePerson(OLD),
    "rename": lambda window: RenameCustomer(first(window, "target"), "改名"),
    "playbook": renamed,
    "visit": lambda window: KeepVisit(Visit("v2", None, None, CUSTOMER, done_date=DAY), SAID),
    "remove visit": lambda window: RemoveVisits((VISIT,), SAID),
    "remove records": lambda window: RemoveRecords((VISIT,), SAID),
    "year": lambda window: SetYearTarget(2026, 800_000_000, 90),
    "before": lambda window: SetWonBefore(2026, {2: BeforeValues(30_000_000, 1, 2)}),
    "next year": lambda window: SetYearTarget(2027, 800_000_000, None),
    "spread": lambda window: SpreadTarget(2026, "season"),
    "month": lambda window: SetTargetPart(2026, 12, "money", 50_000_000, ()),
    "quarter": lambda window: SetTargetQuarter(2026, 4, "money", 90_000_000, (1,) * 12),
    "plan": lambda window: PutRecords((SourcePlan("sp1", "cold", "2026-W48", 4),), SAID),
    "action": lambda window: PutRecords((DealAction("da1", kept_deal(window), "p2", None, "问一声"),), SAID),
    "review": lambda window: PutRecords((Review("r9", WEEK, "很多"),), SAID),
    "commitment": lambda window: PutRecords((Commitment("c9", WEEK, "win_rate", "多打电话", DAY),), SAID),
    "scenario": lambda window: PutRecords((SCENARIO,), SAID),
    "import": lambda window: PutRecords((IMPORT,), SAID),
    "change by an import": lambda window: PutRecords(
        (IMPORT, ImportChange("ic9", IMPORT.id, kept_deal(window), '{"note": ["", "一"]}')), SAID
    ),
    "activity": lambda window: AddActivity(
        Activity("", kept_deal(window), None, "", "message", DAY, text="发了报价")
    ),
    "entry": lambda window: NoteEntry(
        Activity("", kept_deal(window), None, "", "call", DAY, text="周五送报告 45万"),
        capture.Step("送报告", date(2026, 11, 27)),
        Amount(45_000_000),
    ),
    "change activity": lambda window: ChangeActivity(CALL._replace(text="再打一次")),
    "delete activity": lambda window: DeleteActivity(CALL.id),
    "links": lambda window: AddLinks((LINK._replace(id="l9", path="/tmp/b.pdf"),)),
    "change link": lambda window: ChangeLink(LINK._replace(note="报价")),
    "delete link": lambda window: DeleteLink(LINK.id),
    "keep file": lambda window: KeepFile(LINK.id, b"x"),
    "let go of file": lambda window: LetGoOfFile(LINK.id),
    "own column": lambda window: PutRecords((REGION._replace(name="区"),), SAID),
    "view": lambda window: PutRecords((VIEW._replace(name="改名"),), SAID),
    "own value": lambda window: SetOwnValues(first(window, "target"), {REGION.id: "华东"}),
}
"""A change of every kind."""


def kinds_of_commands() -> set[str]:
    """Return the names of all commands that there are."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(commands.__path__):
        content = importlib.import_module(f"funnel_desktop.commands.{module.name}")
        for name, value in vars(content).items():
            own = isinstance(value, type) and value.__module__ == content.__name__
            if own and name != "Command" and hasattr(value, "run") and hasattr(value, "name"):
                found.add(name)
    return found


def test_no_kind_of_command_is_left_out(window: MainWindow) -> None:
    done = {type(make(window)).__name__ for make in COMMANDS.values()}
    in_slices = {"ImportDeals", "MergeFile", "GoBack"}  # below, as what follows
    in_slices |= {"TakeBackImport", "MergeCustomers", "MergePairs", "ChangeOwnColumns"}
    of_a_new_file = {"ImportSet"}
    assert kinds_of_commands() == done | in_slices | of_a_new_file


def test_no_room_is_left_out(window: MainWindow) -> None:
    rooms = [entry.key for entry in ROOMS if entry.make is not None]
    assert set(rooms) | {"board"} == set(PAGES)
    for key in rooms:
        room = window.rooms.room(key)
        assert isinstance(room, Room)
        assert room.follower.refresh == room.refresh


PAGES = ("today", "board", "deals", "visits", "targets", "insights", "levers", "review")


@pytest.mark.parametrize("page", PAGES)
def test_every_change_is_shown_once_where_it_is_seen(window: MainWindow, page: str) -> None:
    session = window.model.session if window.model is not None else None
    assert session is not None
    if page == "board":
        window.open_deal(first(window, "target"))
    if page == "review":
        window.actions_["lost_deals"].trigger()
        window.actions_["customers"].trigger()
        window.actions_["imports"].trigger()
    window.rooms.enter(page)
    parts = Parts(window, everywhere=page in ("board", "review"))
    parts.turn()
    wrong: dict[str, object] = {}
    touched: set[str] = set()
    for name, make in COMMANDS.items():
        command = make(window)
        change, complaints = parts.told(partial(session.execute, command))
        assert change is not None, name
        touched |= change.touches
        if page == "levers":  # the way is the same for all
            complaints += parts.told(session.undo)[1] + parts.told(session.redo)[1]
        session.undo()
        parts.turn()
        if complaints:
            wrong[name] = complaints
    assert wrong == {}
    assert touched | {"day", "filter"} == TOUCHES


def _run(session: Session, work: ImportDeals) -> Change:
    return run_through(session.execute_in_slices(work.name(), work.run))


def changes_in_slices(window: MainWindow, tmp_path: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    assert window.model is not None
    session = window.model.session
    aside, earlier = tmp_path / "daneben.funnel", tmp_path / "früher.funnel"
    session.store.file.settle()
    for path in (aside, earlier):
        path.write_bytes(session.path.read_bytes())
        other = Session.open(path, "write", clock=session.clock)
        other.execute(AddDeal({"customer": path.stem}))
        other.close()
    back = GoBack(earlier, NOVEMBER)
    yield "going back", lambda: run_through(session.execute_in_slices(back.name(), back.run))
    for kind, amount in (("import", 1), ("import again", 2)):
        table = tmp_path / "deals.csv"
        table.write_text("customer,amount\n" + "".join(f"Firma {number},{amount}\n" for number in range(400)))
        read = open_table(table)
        plan = propose(read)
        deals = read_deals(read, plan, NOVEMBER.date())
        bring = ImportDeals(deals, plan.rows, table.name, plan.shown_unit)
        yield kind, partial(_run, session, bring)
        assert (bring.report.imported, len(bring.report.updated)) == ((400, 0) if amount == 1 else (0, 400))
    customers = MergeCustomers(["Firma 1"], "Firma 2")
    yield "customers", lambda: run_through(session.execute_in_slices(customers.name(), customers.run))
    pairs = MergePairs([("Firma 3", "Firma 4"), ("Firma 4", "Firma 5")])
    yield "pairs", lambda: run_through(session.execute_in_slices(pairs.name(), pairs.run))
    taken = TakeBackImport(session.store.records.all(ImportRun)[-1])
    yield "taken back", lambda: run_through(session.execute_in_slices(taken.name(), taken.run))
    columns = session.store.records.all(OwnColumn)
    arranged = ChangeOwnColumns(columns, (WantedColumn(REGION.id, "地区", "text"), WantedColumn("", "级别")))
    yield "own columns", lambda: run_through(session.execute_in_slices(arranged.name(), arranged.run))
    merge = MergeFile(session, aside)
    yield "merge", lambda: run_through(session.execute_in_slices(merge.name(), merge.run, notes_itself=True))
    merge.close()


@pytest.mark.parametrize("page", PAGES)
def test_what_comes_from_elsewhere_is_shown_once(window: MainWindow, tmp_path: Path, page: str) -> None:
    if page == "review":
        window.actions_["imports"].trigger()
    window.rooms.enter(page)
    parts = Parts(window, everywhere=page in ("board", "review"))
    parts.turn()
    assert window.model is not None
    session = window.model.session
    wrong: dict[str, object] = {}
    for name, do in changes_in_slices(window, tmp_path):
        change, complaints = parts.told(do)
        assert change is not None, name
        for again in (session.undo, session.redo):
            complaints += parts.told(again)[1]
        if complaints:
            wrong[name] = complaints
    assert wrong == {}


@pytest.mark.parametrize("page", PAGES)
def test_what_is_no_change_of_the_file_is_shown_once(window: MainWindow, page: str, clock: Clock) -> None:
    window.rooms.enter(page)
    parts = Parts(window, everywhere=page in ("board", "review"))
    parts.turn()
    model = window.model
    assert model is not None

    def to(moment: datetime) -> Callable[[], object]:
        def begin() -> None:
            clock.now = moment
            model._look_at_the_clock()

        return begin

    wrong: dict[str, object] = {}
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("another filter", lambda: model.set_filter(DealFilter(stage="target"))),
        ("none", lambda: model.set_filter(DealFilter())),
        ("another order", lambda: model.set_sort("amount")),
        ("the next day", to(NOVEMBER + timedelta(days=1))),
        ("the next year", to(NOVEMBER + timedelta(days=40))),
        ("Chinese", lambda: window.set_language("zh_CN")),
        ("English", lambda: window.set_language("en")),
    )
    for name, do in steps:
        _change, complaints = parts.told(do)
        if complaints:
            wrong[name] = complaints
    assert wrong == {}


def test_several_changes_of_one_turn_are_shown_once(window: MainWindow) -> None:
    window.rooms.enter("visits")
    parts = Parts(window)
    parts.turn()
    session = parts.model.session
    with parts.counting() as counts:
        for number in (1, 2, 3):
            session.execute(settings_with(window, target_minor=number * 100_000_000))
        parts.turn()
    assert counts[window.rooms.room("visits").follower] == 1


def test_what_was_not_seen_is_shown_when_it_is(window: MainWindow) -> None:
    parts = Parts(window)
    parts.model.session.execute(settings_with(window, target_minor=123_000_000))
    parts.turn()
    room = window.rooms.room("levers")
    with parts.counting() as counts:
        window.rooms.enter("levers")
        parts.turn()
    assert counts[room.follower] == 1
    with parts.counting() as counts:
        window.rooms.enter("board")
        window.rooms.enter("levers")
        parts.turn()
    assert counts[room.follower] == 0


def test_a_need_that_no_change_has_is_refused(qapp: QApplication) -> None:
    part = QWidget()
    with pytest.raises(ValueError, match="targets"):
        Follower(part, ("deals", "targets"), part.update)
