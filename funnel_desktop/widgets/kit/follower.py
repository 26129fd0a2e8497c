"""How a part of the window follows the open file: it names what it shows, and is filled in anew once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from funnel_desktop.commands.change import TOUCHES, Change
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.widgets.kit import language
from funnel_desktop.widgets.kit.timers import later

_DUE = QEvent.Type(QEvent.registerEventType())


class Follower(QObject):
    """Calls ``refresh`` of a part after changes that touch what it ``needs``, and in another language.

    A part that is seen is filled in once for a change, in the change itself: what is typed or pressed next is
    worked out from what it shows. With ``after`` it is filled in later, once for all changes until then: at
    the end of this turn of the event loop, before anything is painted (0), where filling in takes away what
    was just pressed; or so many milliseconds after the last change, for what may wait until there is time.
    A part that is not seen is filled in when it is shown.
    """

    def __init__(
        self,
        part: QWidget,
        needs: Iterable[str],
        refresh: Callable[[], None],
        *,
        after: int | None = None,
    ) -> None:
        """``needs``: of ``commands.change.TOUCHES``. Raises ValueError for a name that no change has."""
        super().__init__(part)
        self.part = part
        self.needs = frozenset(needs)
        if unknown := self.needs - TOUCHES:
            raise ValueError(f"no change touches {', '.join(sorted(unknown))}")
        self.refresh = refresh
        self._after = after
        self._model: SessionModel | None = None
        self._stale = False
        self._posted = False
        self._timer = later(self, self.settle, after) if after else None
        part.installEventFilter(self)
        language.notifier().spoken.connect(self.outdate)

    def follow(self, model: SessionModel | None) -> None:
        """Follow another file from now on, or none, in which there is nothing to show."""
        if self._model is not None:
            self._model.changed.disconnect(self._hear)
        self._model = model
        if model is not None:
            model.changed.connect(self._hear)
        self.outdate()

    def _hear(self, change: Change) -> None:
        if not self.needs.isdisjoint(change.touches):
            self.outdate()

    def outdate(self) -> None:
        """Something else is to be shown: fill it in anew, if it is seen."""
        self._stale = True
        if self._timer is not None:
            self._timer.start()
        elif not self.part.isVisible():
            return
        elif self._after is None:
            self.settle()
        elif not self._posted:
            self._posted = True
            priority = Qt.EventPriority.HighEventPriority
            QCoreApplication.postEvent(self, QEvent(_DUE), priority.value)

    @property
    def due(self) -> bool:
        """Whether there is something else to be shown than what is."""
        return self._stale

    def settle(self) -> None:
        """Fill in now what is out of date, seen or not."""
        model = self._model
        if self._stale and model is not None:
            self._stale = False
            try:
                self.refresh()
            except Exception as error:
                # Raised through Qt it would end whatever showed the part: opening the file, entering a room.
                if not model.bears(error):
                    raise

    def filled(self) -> None:
        """The part was filled in otherwise: it is up to date."""
        self._stale = False

    def event(self, event: QEvent) -> bool:
        """Fill in, if the part is seen still."""
        if event.type() == _DUE:
            self._posted = False
            if self.part.isVisible():
                self.settle()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill in what is about to be shown."""
        if event.type() == QEvent.Type.Show and self._timer is None:
            self.settle()
        return False
