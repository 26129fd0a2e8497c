"""The session: one open file, the commands that change it, undo and redo, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from funnel_desktop import garbage
from funnel_desktop.commands.change import FILE, Change
from funnel_desktop.commands.clock import Clock, system_clock
from funnel_desktop.commands.context import Command, Context
from funnel_desktop.commands.opening import Opener, said_of
from funnel_desktop.commands.year_target import settings_of_year
from funnel_desktop.method.deal import Answer, Card, Deal
from funnel_desktop.method.playbook import Playbook, standard_playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.store.file import FunnelFileError, Mode, create_file, open_file
from funnel_desktop.store.store import Step, Store, not_undoable
from funnel_desktop.text import FunnelError, Message, message

if TYPE_CHECKING:
    from funnel_desktop.method.kept_aside import Aside
    from funnel_desktop.store.funnel_file import FunnelFile
    from funnel_desktop.store.key import Key

EARLIER = "earlier"
"""Kind of the reason why an earlier state cannot be changed."""

PARTED = ("replaced", "gone")
"""Kinds of errors of a file that is no longer where it was opened."""

_ALMOST = 0.99
"""The share done of work of which only the commit is left."""

_KEEPING = message("Session", "Keeping your version of the file")
_PUTTING_BESIDE = message("Session", "Saving your version beside the other one")

Slices = Generator[float, None, None]


class DoneStep(NamedTuple):
    """A step that can be undone or redone: its name, and the UTC time at which it was done (None where it was
    not noted)."""

    name: Message
    at: str | None


Listener = Callable[[Change], None]
T = TypeVar("T")


class Session:
    """An open funnel: what the window and the command line work with.

    A change is one command, one transaction, one announced Change. Listeners are called after the commit, in
    the order in which they subscribed.
    """

    def __init__(self, store: Store, *, clock: Clock = system_clock, language: str = "en") -> None:
        self.store = store
        self.clock = clock
        self.language = language
        self.settings: Settings = settings_of_year(store, clock().date())
        self.playbook: Playbook = _playbook_of(self.settings)
        self._listeners: list[Listener] = []
        self._under_way: list[Generator[float, None, Any]] = []
        self.is_open = True
        self.earlier_state_of: Path | None = None
        """The file of which this is a copy that is only looked at; None for any other."""
        self.aside: Aside | None = None
        """What this session stands for when the file that was opened is no longer in its place: it goes on in
        a copy kept aside."""
        self.on_parted: Callable[[str, Path], None] | None = None
        """Who is told that the file is not where it was: "moved" from a path, and followed; "replaced" or
        "gone", and gone on with aside; "newer", and nothing of ours would be lost; "overwritten", and what is
        there now is to be opened. Without anybody to tell such a change is refused."""
        self.wait: Callable[[Message, Slices], object] = _run_to_its_end
        """Waits for work in slices that nothing may be done before; the sentence says what is done."""
        self._going_aside: Slices | None = None
        self._beside: Path | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        mode: Mode = "either",
        *,
        key: Key | None = None,
        clock: Clock = system_clock,
        language: str = "en",
        opener: Opener = open_file,
    ) -> Session:
        """Open a file, a locked one with its key. Raises FunnelFileError with the sentence why it cannot
        be; what looks damaged was looked at twice. ``opener``: does what ``open_file`` does."""
        try:
            return cls._opened(opener(path, mode, key=key), clock, language)
        except FunnelFileError as error:
            if error.kind != "damaged":
                raise
        return cls._opened(opener(path, mode, key=key), clock, language)

    @classmethod
    def _opened(cls, file: FunnelFile, clock: Clock, language: str) -> Session:
        try:
            return cls(Store(file), clock=clock, language=language)
        except BaseException as error:  # the damage may lie in the settings
            file.close()
            known = said_of(file.path, error)
            if known is None:
                raise
            raise known from error

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        key: Key | None = None,
        clock: Clock = system_clock,
        language: str = "en",
        first: Command | None = None,
    ) -> Session:
        """Make a new file, empty or with what ``first`` puts into it, and open it; with ``key`` a locked one.
        Raises FunnelError, and then there is none."""

        def fill(part: Path) -> None:
            if first is not None:
                session = cls.open(part, "write", key=key, clock=clock, language=language)
                try:
                    session.execute(first)
                finally:
                    session.close()

        return cls(Store(create_file(path, fill, key=key)), clock=clock, language=language)

    # Reading

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.store.file.path

    @property
    def key(self) -> Key | None:
        """The key of a file that is locked with a passphrase, None for a plain one. Every other connection to
        the file, and every copy, is opened with it."""
        return self.store.file.key

    @property
    def known_as(self) -> Path:
        """Where the file is to the user: its place, also while the session goes on in a copy kept aside, or
        shows an earlier state."""
        if self.earlier_state_of is not None:
            return self.earlier_state_of
        return self.path if self.aside is None else self.aside.original

    @property
    def read_only_reason(self) -> Message | None:
        """Why the file cannot be changed, None when it can."""
        return self.store.file.read_only_reason

    @property
    def read_only_kind(self) -> str:
        """What keeps the file from being changed: "read_only", "in_use", or "" for nothing or no matter."""
        return self.store.file.read_only_kind

    @property
    def said_on_opening(self) -> Message | None:
        """What the user has to know that happened when the file was opened: a log was set aside."""
        return self.store.file.said_on_opening

    @property
    def in_change(self) -> bool:
        """Whether a change is under way."""
        return self.store.in_change

    @property
    def wrote(self) -> bool:
        """Whether anything was changed here since the file was opened."""
        return self.store.wrote

    def count_as_written(self) -> None:
        """Let no newer version take the file's place without a question: it was changed before it was closed
        for a moment."""
        self.store.count_as_written()

    def show_as_earlier(self, now: Session, sentence: Message) -> None:
        """Count as an earlier state of what ``now`` has open, to be looked at only: ``sentence`` says so."""
        self.earlier_state_of = now.known_as
        self.store.file.only_read(EARLIER, sentence)

    @property
    def context(self) -> Context:
        """What commands see at this moment."""
        return Context(self.store, self.settings, self.playbook, self.clock(), self.language)

    def _context_of_change(self) -> Context:
        """Return what a change sees that begins now. It never has the time of an import before it: by that
        time the list of imports knows what was touched since, and a file keeps times to the second."""
        context = self.context
        while self.store.file.writable and self.store.imported_at(context.at):
            context = replace(context, now=context.now + timedelta(seconds=1))
        return context

    def deal(self, row: int) -> Deal | None:
        """Return a deal by its handle, or None."""
        return self.store.deals.deal(row)

    def deals(self, rows: Sequence[int]) -> dict[int, Deal]:
        """Return some deals by their handles; those that are gone are left out."""
        return self.store.deals.some(rows)

    def answers(self, deal: Deal) -> dict[str, Answer]:
        """Return the answers that count now for a deal, by check."""
        return self.store.history.answers(deal.id)

    def answered_at(self, deal: Deal) -> dict[str, str]:
        """Return when each check of a deal was last answered, by check."""
        return self.store.history.answered_at(deal.id)

    def keys_of_stage(self) -> dict[str, frozenset[str]]:
        """Return the checks asked in this file, by stage."""
        off = self.settings.switched_off_checks
        return {
            stage: frozenset(check.key for check in self.playbook.checks_of(stage) if check.key not in off)
            for stage in self.playbook.stages
        }

    def cards(self, rows: Iterable[int]) -> list[Card]:
        """Return the cards of some deals."""
        return self.store.deals.cards(list(rows), self.keys_of_stage())

    def values(self, rows: Iterable[int], keys: Sequence[str]) -> dict[int, tuple[object, ...]]:
        """Return some fields of some deals by their handles, those that are still there."""
        return self.store.deals.values(list(rows), keys)

    def begin_day(self) -> bool:
        """Read the settings as they are today: a new year may have a target of its own. True when they are
        others now."""
        before, self.settings = self.settings, settings_of_year(self.store, self.clock().date())
        if self.settings.playbook != before.playbook:
            self.playbook = _playbook_of(self.settings)
        return self.settings != before

    # Changing

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` with every Change from now on."""
        self._listeners.append(listener)

    def lay_aside(self) -> None:
        """Nobody is to hear of changes any more; the file stays open, with all that can be undone."""
        self.end_slices()
        self._listeners.clear()

    def execute(self, command: Command) -> Change:
        """Run a command. Raises FunnelError, and then nothing has changed."""
        self.look(before_a_change=True)
        try:
            step = self._run(command)
        except FunnelFileError as error:
            if error.kind not in PARTED:
                raise
            # Between two looks: what was typed is not lost, it is done where it can be.
            self.look(before_a_change=True)
            step = self._run(command)
        return self._announce("do", step)

    def _run(self, command: Command) -> Step:
        context = self._context_of_change()
        name = command.name(context)
        with self.store.change(name, context.at) as step:
            command.run(context)
        return step

    def look(self, *, before_a_change: bool = False, later: Callable[[Slices], None] | None = None) -> None:
        """Look whether the file is still where it was, and who else wrote to it.

        A file that was moved is followed. When another lies in its place, or none, the session goes on in a
        copy kept aside, and ``on_parted`` is told; without it FunnelFileError is raised. Where nothing was
        changed here, nor is about to be, the other version is only to be opened: ``on_parted`` hears
        "newer". What others wrote is announced as a change of everything, and what was done before cannot
        be undone any more. Nothing happens inside a change.

        Copying a large file takes its time. ``later`` takes that as work in slices, where nothing waits for
        it; otherwise it is waited for here (``wait``), also when it was begun before.
        """
        if self.store.in_change:
            return
        if self._going_aside is not None:
            if later is None:
                self.wait(_KEEPING, self._going_aside)
            return
        before = self.path
        if self._under_way and self.store.file.whereabouts().kind != "here":
            self.end_slices()  # another connection follows
        try:
            self.store.look()
        except FunnelFileError as error:
            if self.on_parted is None or error.kind not in PARTED:
                raise
            if self.store.file.overwritten:
                self.on_parted("overwritten", before)
                return
            if error.kind == "replaced" and not self.store.wrote and not before_a_change:
                self.on_parted("newer", before)
                return
            if not self.store.file.writable:
                self.on_parted(error.kind, before)
                return
            self._going_aside = self.while_open(self._go_aside(error.kind, before))
            steps = self._going_aside
            if next(steps, None) is not None:  # begun here, so that whoever ends it ends all of it
                (later or partial(self.wait, _KEEPING))(steps)
            return
        if self.path != before and self.on_parted is not None:
            self.on_parted("moved", before)
        if self.store.others_wrote():
            self._announce_others()

    @property
    def is_going_aside(self) -> bool:
        """Whether what is open is being copied to where it is safe right now."""
        return self._going_aside is not None

    def _go_aside(self, kind: str, place: Path) -> Slices:
        from funnel_desktop.background import steps_on_a_thread
        from funnel_desktop.store.aside import drop, keep_aside

        def undo(made: tuple[Aside, FunnelFile]) -> None:
            kept, file = made
            file.close()
            drop(kept)

        try:
            kept, file = yield from steps_on_a_thread(
                lambda progress: keep_aside(self.store, kind, self.aside, progress), undo
            )
            self.end_slices()  # what was begun meanwhile reads the file before
            old = self.store.move_to(file)
            before, self.aside = self.aside, kept
        finally:
            self._going_aside = None
        if self.on_parted is not None:
            self.on_parted(kind, place)
        yield from self._let_go_of(old, before)

    @staticmethod
    def _let_go_of(old: FunnelFile, kept: Aside | None) -> Slices:
        """Close the file before on another thread, and throw it away if it was ``kept`` aside."""
        from funnel_desktop.background import steps_on_a_thread
        from funnel_desktop.store.aside import drop

        try:
            yield from steps_on_a_thread(lambda _progress: old.close())
        finally:
            if kept is not None:
                drop(kept)

    def settle_aside_in_slices(self, target: Path) -> Slices:
        """Give what this session goes on with aside a file of its own at ``target``, where nothing may be,
        and go on with that; yields the share done. What can be undone stays so. Raises FunnelFileError, and
        then all is as it was, as after closing it early."""
        self.end_slices()
        return self.while_open(self._settle_aside(target))

    def _settle_aside(self, target: Path) -> Slices:
        from funnel_desktop.background import steps_on_a_thread
        from funnel_desktop.store.aside import put_at

        kept = self.aside
        if kept is None:
            return

        def undo(file: FunnelFile) -> None:
            file.close()
            target.unlink(missing_ok=True)

        file = yield from steps_on_a_thread(lambda progress: put_at(target, self.store, progress), undo)
        old = self.store.move_to(file)
        self.aside = None
        yield from self._let_go_of(old, kept)

    def _announce_others(self) -> None:
        self.begin_day()
        self.playbook = _playbook_of(self.settings)
        name = message("Undo", "Another program changed the file. What was done before cannot be undone.")
        change = Change("other", name, None, FILE)
        for listener in self._listeners:
            listener(change)

    def execute_in_slices(
        self, name: Message, work: Callable[[Context], Iterable[float]], *, notes_itself: bool = False
    ) -> Generator[float, None, Change]:
        """Run long work in slices, as one step; yields the share done and returns the Change.

        Closing the generator before its end, or an exception, leaves the file as it was. ``notes_itself``:
        the work says itself when what it changes was changed (``store.traces``).
        """
        return self.while_open(self._in_slices(name, work, notes_itself))

    def _in_slices(
        self, name: Message, work: Callable[[Context], Iterable[float]], notes_itself: bool
    ) -> Generator[float, None, Change]:
        self.look(before_a_change=True)
        context = self._context_of_change()
        step = self.store.begin_change(name, None if notes_itself else context.at)
        try:
            yield from work(context)
            for _ in self.store.commit_in_slices():
                yield _ALMOST
        except BaseException:
            self.store.roll_back()
            raise
        return self._announce("do", step)

    @property
    def in_slices(self) -> bool:
        """Whether work in slices is under way that reads or writes the file between two events."""
        return bool(self._under_way)

    def while_open(self, steps: Generator[float, None, T]) -> Generator[float, None, T]:
        """Return work in slices that ends with the session: closed meanwhile, what it began is taken back
        first, while the file is still there, and the next slice raises FunnelError.

        For whatever reads or writes the file between two events of the window.
        """
        self._under_way.append(steps)
        try:
            result = yield from steps
            if steps not in self._under_way:  # closing the session ended it
                raise FunnelError(
                    message("Session", "The file was closed before this was done. Nothing was changed.")
                )
        finally:
            steps.close()
            if steps in self._under_way:
                self._under_way.remove(steps)
        return result

    def end_slices(self) -> None:
        """Take back whatever is under way in slices; its next slice raises FunnelError."""
        if not self._under_way:
            return
        from inspect import GEN_RUNNING, getgeneratorstate

        # What runs right now, and ends the session at its own end, has come to it.
        for steps in [steps for steps in self._under_way if getgeneratorstate(steps) != GEN_RUNNING]:
            self._under_way.remove(steps)
            steps.close()

    @property
    def undo_name(self) -> Message | None:
        """What undo would take back, None when there is nothing."""
        steps = self.store.undo_steps
        return steps[-1].name if steps else None

    @property
    def redo_name(self) -> Message | None:
        """What redo would do again, None when there is nothing."""
        steps = self.store.redo_steps
        return steps[-1].name if steps else None

    @property
    def undo_list(self) -> list[DoneStep]:
        """All that can be taken back, the latest first."""
        return [DoneStep(step.name, step.at) for step in reversed(self.store.undo_steps)]

    @property
    def redo_list(self) -> list[DoneStep]:
        """All that can be done again, what was taken back last first."""
        return [DoneStep(step.name, step.at) for step in reversed(self.store.redo_steps)]

    def undo_several_in_slices(self, count: int) -> Generator[float, None, None]:
        """Take back the latest ``count`` steps, one after the other; yields the share done. Closing it early
        leaves those taken back that were, each of them whole."""
        return self._several(self.undo_in_slices, count)

    def redo_several_in_slices(self, count: int) -> Generator[float, None, None]:
        """Do the latest ``count`` undone steps again; as ``undo_several_in_slices``."""
        return self._several(self.redo_in_slices, count)

    @staticmethod
    def _several(one: Callable[[], Generator[float, None, Change]], count: int) -> Slices:
        for number in range(count):
            steps = one()
            try:
                for share in steps:
                    yield (number + share) / count
            finally:
                steps.close()

    def undo_in_slices(self) -> Generator[float, None, Change]:
        """Take back the latest step; yields the share done and returns the Change. Closing it early changes
        nothing."""
        return self.while_open(self._undo())

    def _undo(self) -> Generator[float, None, Change]:
        self._look_before_stepping(self.store.undo_steps)
        step = yield from self.store.undo()
        return self._announce("undo", step)

    def redo_in_slices(self) -> Generator[float, None, Change]:
        """Do the latest undone step again; as ``undo_in_slices``."""
        return self.while_open(self._redo())

    def _redo(self) -> Generator[float, None, Change]:
        self._look_before_stepping(self.store.redo_steps)
        step = yield from self.store.redo()
        return self._announce("redo", step)

    def _look_before_stepping(self, steps: list[Step]) -> None:
        self.look()
        if not steps:
            raise not_undoable()

    def undo(self) -> Change | None:
        """Take back the latest step at once; None when there is none."""
        return run_through(self.undo_in_slices()) if self.store.undo_steps else None

    def redo(self) -> Change | None:
        """Do the latest undone step again at once; None when there is none."""
        return run_through(self.redo_in_slices()) if self.store.redo_steps else None

    def _announce(self, direction: str, step: Step) -> Change:
        steps = self.store.redo_steps if direction == "undo" else self.store.undo_steps
        if not steps or steps[-1] is not step:
            return Change(direction, step.name, (), frozenset(), empty=True)
        if self._beside is not None:  # it was not closed after all
            self._beside.unlink(missing_ok=True)
            self._beside = None
        deals, touches = self.store.changes(step)
        if not touches.isdisjoint(("settings", "year_target")):
            touches |= {"settings"}  # the target of this year stands in them
            self.begin_day()
        change = Change(direction, step.name, deals, touches)
        for listener in self._listeners:
            listener(change)
        return change

    def get_ready_to_close(self) -> None:
        """Do what takes its time before the file is closed, and is waited for: what is in it is kept aside or
        put beside its original, if it is no longer in its place. Nothing is to be changed afterwards."""
        if self.is_open and self.on_parted is not None:
            with suppress(FunnelError):
                self.look()
        self.end_slices()
        kept = self.aside
        if kept is not None and self._beside is None:
            with suppress(FunnelError):  # then it stays where it is kept, and the next start says so
                self.wait(_PUTTING_BESIDE, self.while_open(self._put_beside(kept)))

    def close(self) -> None:
        """Close the file; it then stands alone. Work in slices that is under way is taken back. What was gone
        on with aside is put beside its original, for the next start to say. Harmless when called twice."""
        self._listeners.clear()  # what is found out now is nothing to be shown any more
        if self.is_open:
            self.get_ready_to_close()
        self.is_open = False
        self.end_slices()
        self.on_parted = None
        (kept, self.aside), (beside, self._beside) = (self.aside, None), (self._beside, None)
        self.store.close()
        if kept is not None and beside is not None:
            from funnel_desktop.store.aside import tell_later

            tell_later(kept, beside)

    def _put_beside(self, kept: Aside) -> Slices:
        from funnel_desktop.background import steps_on_a_thread
        from funnel_desktop.store.aside import put_beside

        file = self.store.file
        self._beside = yield from steps_on_a_thread(
            lambda progress: put_beside(kept, file, self.language, progress),
            lambda left: left.unlink(missing_ok=True),
        )


def _run_to_its_end(_what: Message, steps: Slices) -> None:
    for _ in steps:
        pass


def _playbook_of(settings: Settings) -> Playbook:
    """Return the playbook of a file; most have the method's own, and load nothing for it."""
    if not settings.playbook:
        return standard_playbook()
    from funnel_desktop.method.own_playbook import own_playbook

    return own_playbook(standard_playbook(), settings.playbook)


def run_through(steps: Generator[float, None, Change]) -> Change:
    """Run work in slices to its end without a pause and return its Change."""
    with garbage.held():
        try:
            while True:
                next(steps)
        except StopIteration as end:
            change: Change = end.value
            return change


def described(change: Change) -> Message:
    """Return the sentence of the status line for a change of the file: what was done, undone or redone."""
    assert change.name is not None
    if change.direction == "undo":
        return message("Undo", "Undone: {what}", what=change.name)
    if change.direction == "other":
        return change.name
    if change.direction == "redo":
        return message("Undo", "Redone: {what}", what=change.name)
    return message("Undo", "Last change: {what}", what=change.name)
