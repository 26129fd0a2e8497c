"""The open session as Qt sees it: one signal for what changed, and everything that views ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop import garbage
from funnel_desktop.commands.change import Change
from funnel_desktop.commands.opening import said_of
from funnel_desktop.commands.session import Session
from funnel_desktop.file_errors import FunnelFileError
from funnel_desktop.method.playbook import Playbook
from funnel_desktop.method.settings import Settings
from funnel_desktop.models.forecast_model import ForecastModel
from funnel_desktop.queries.board_index import BoardIndex, DealFilter, StageSummary
from funnel_desktop.queries.figures import Figures
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.models.view_model import SavedViews
    from funnel_desktop.queries.capture_index import CaptureIndex
    from funnel_desktop.queries.customer_book import CustomerBook
    from funnel_desktop.queries.find_anything import FindAnything
    from funnel_desktop.queries.insights import InsightBook
    from funnel_desktop.queries.short_customers import ShortCustomers

T = TypeVar("T")

_USUAL = Change("usual", None, (), frozenset({"settings"}))
"""It is known now what is usual with the user: whatever follows from win rates is another than before."""

_MANY = 5_000
"""So many deals are read without being felt."""

_FILTERED = Change("filter", None, (), frozenset({"filter"}))


class SessionModel(QObject):
    """One open file for the window. Parts of it follow by a ``Follower`` (widgets.kit.follower)."""

    changed = Signal(Change)
    """Something is another than before: a change of the file, after it was committed; another day; another
    filter or order. Comes once for each, when index and figures have followed already."""

    damageMet = Signal(object)
    """A part could not be filled in (FunnelFileError): the file is damaged there."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        today = session.clock().date()
        self.figures = Figures(session, today, scenarios=True, later=True)
        self.index = BoardIndex(session, self.figures.totals, today)
        self.index.longest = lambda: self.figures.whole_longest_stays
        self.forecast = ForecastModel(session, self)
        session.subscribe(self._follow)
        self._facts_timer = QTimer(self)
        self._facts_timer.setInterval(0)
        self._facts_timer.timeout.connect(self._read_facts)
        self._facts = self.index.facts_in_slices()
        self._held = False
        self._says_usual = False
        self._tells_damage = False
        # A laptop sleeps over midnight; looking once a minute is enough to begin a new day.
        self._day_timer = QTimer(self)
        self._day_timer.setInterval(60_000)
        self._day_timer.timeout.connect(self._look_at_the_clock)
        self._day_timer.start()
        self._customers: CustomerBook | None = None
        self._insights: InsightBook | None = None
        self._capture: CaptureIndex | None = None
        self._views: SavedViews | None = None
        self._finding: FindAnything | None = None

    @property
    def very_many(self) -> bool:
        """Whether the file has so many deals that what reads of all of them is felt."""
        return sum(column.count for column in self.index.totals.columns.values()) > _MANY

    @property
    def settings(self) -> Settings:
        """The settings of the file."""
        return self.session.settings

    @property
    def playbook(self) -> Playbook:
        """The playbook in force."""
        return self.session.playbook

    @property
    def language(self) -> str:
        """The language in which the playbook's texts are shown, by its code."""
        return self.session.language

    @cached_property
    def short_customers(self) -> ShortCustomers:
        """What customers are called on cards."""
        from funnel_desktop.queries.short_customers import ShortCustomers

        return ShortCustomers(self.session)

    @property
    def customers(self) -> CustomerBook:
        """The customers of the file; read when first asked for."""
        if self._customers is None:
            from funnel_desktop.queries.customer_book import CustomerBook

            self._customers = CustomerBook(self.session)
        return self._customers

    @property
    def capture_index(self) -> CaptureIndex:
        """Whom a captured line may be about; its names are read in slices (``CaptureIndex.in_slices``)."""
        if self._capture is None:
            from funnel_desktop.queries.capture_index import CaptureIndex

            self._capture = CaptureIndex(self.session)
        return self._capture

    @property
    def saved_views(self) -> SavedViews:
        """The views that the user keeps in the file, and how many deals each lists."""
        if self._views is None:
            from funnel_desktop.models.view_model import SavedViews

            self._views = SavedViews(self)
        return self._views

    @property
    def finding(self) -> FindAnything:
        """What finds deals, customers, people and leads by what is typed."""
        if self._finding is None:
            from funnel_desktop.queries.find_anything import FindAnything

            self._finding = FindAnything(self.session, self.index)
        return self._finding

    @property
    def insights(self) -> InsightBook:
        """The ways of the deals of the file; read by who first asks for them, then kept by every change."""
        if self._insights is None:
            from funnel_desktop.queries.insights import InsightBook

            self._insights = InsightBook(self.session)
        return self._insights

    @property
    def today(self) -> date:
        """The day on which the board stands."""
        return self.index.today

    @property
    def wording(self) -> Wording:
        """What it takes to say something about this file now."""
        return Wording(self.playbook, self.settings, self.language, self.today)

    @property
    def writable(self) -> bool:
        """Whether the file can be changed."""
        return self.session.read_only_reason is None

    def summary(self, stage: str) -> StageSummary:
        """Return the header figures of a column."""
        return self.index.summary(stage, self.figures.weights[stage])

    def bears(self, error: Exception) -> bool:
        """Whether what was met while a part was filled in is damage of the file. Then it is told, once, and
        the part shows what it can: the others are read as far as they can be."""
        known = said_of(self.session.path, error)
        if known is None or known.kind != "damaged":
            return False
        if not self._tells_damage:
            self._tells_damage = True
            # Not here: the window may be painting just now.
            QTimer.singleShot(0, self, lambda: self._tell_damage(known))
        return True

    def _tell_damage(self, error: FunnelFileError) -> None:
        if self.session.is_open:
            self.damageMet.emit(error)

    def as_far_as_readable(
        self, read: Callable[[Sequence[int]], Iterable[T]], rows: Sequence[int]
    ) -> Iterable[T]:
        """Read something of some deals that is about to be painted; where the file is damaged, of those that
        can be read one by one. What is raised while Qt paints ends the program."""
        try:
            return read(rows)
        except Exception as error:
            if not self.bears(error):
                raise
        found: list[T] = []
        for row in rows:
            try:
                found += read((row,))
            except Exception as error:
                if not self.bears(error):
                    raise
        return found

    def set_filter(self, wanted: DealFilter) -> None:
        """Show what passes ``wanted``."""
        if wanted == self.index.filter:
            return
        self.index.set_filter(wanted)
        self.changed.emit(_FILTERED)

    def set_sort(self, sort: str) -> None:
        """Order the columns by "rank", "amount", "age" or "next_step"."""
        if sort != self.index.sort:
            self.index.set_sort(sort)
            self.changed.emit(_FILTERED)

    def fold_earlier(self, folded: bool) -> None:
        """Fold what was won outside the target's period away, or show it again."""
        if folded != self.index.earlier_folded:
            self.index.fold_earlier(folded)
            self.changed.emit(_FILTERED)

    def set_language(self, language: str) -> None:
        """Show the playbook's texts in another language; widgets follow that by ``widgets.kit.language``."""
        self.session.language = language

    def read_facts_later(self) -> None:
        """Read what the filter looks at, and how long deals stayed in which stage, in slices while the window
        is idle. Called after the first paint."""
        self._facts = self.index.facts_in_slices()
        self._says_usual = self.figures.before_first_paint or not self.figures.stays_known
        self.figures.before_first_paint = False
        if not self._held and self.very_many:
            self._held = True
            garbage.hold()
        self._facts_timer.start()

    def _stop_reading(self) -> None:
        self._facts_timer.stop()
        if self._held:
            self._held = False
            garbage.release()

    def _read_facts(self) -> None:
        try:
            if next(self._facts, self) is not self:
                return
            known = self.figures.stays_known or self.figures.read_stays()
        except Exception:
            self._stop_reading()  # it would be met again at once, and for ever
            raise
        if known:
            self._stop_reading()
            if self._says_usual:
                self._says_usual = False
                self.index.follow_usual()
                self.changed.emit(_USUAL)

    def _look_at_the_clock(self) -> None:
        today = self.session.clock().date()
        if today != self.index.today:
            touches = frozenset({"day", "settings"} if self.session.begin_day() else {"day"})
            known = self.figures.stays_known
            self.figures.set_today(today)
            self.index.set_today(today)
            if known:
                self.figures.read_stays()  # a small file is known again at once
            self.read_facts_later()
            change = Change("day", None, (), touches)
            self.forecast.follow(change)
            self.changed.emit(change)

    def _follow(self, change: Change) -> None:
        wanted = self.index.filter
        self.figures.follow_stays(change)
        self.index.apply(change)
        if self.index.filter != wanted:
            # It asked about a column that is gone now.
            change = change._replace(touches=change.touches | {"filter"})
        self.figures.follow(change)
        self.index.follow_period()
        self.forecast.follow(change)
        if self._insights is not None:
            self._insights.follow(change)
        if change.deals is None or not self.figures.stays_known:
            self.read_facts_later()
        self.changed.emit(change)

    def close(self) -> None:
        """Stop the timers and close the file."""
        self.lay_aside()
        self.session.close()

    def lay_aside(self) -> None:
        """Stop the timers, but leave the file open: its session will be shown again by another model."""
        self._stop_reading()
        self._day_timer.stop()
        self.forecast.stop()
        if self._views is not None:
            self._views.stop()
        self.session.lay_aside()
