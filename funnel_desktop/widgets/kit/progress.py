"""Long work in short slices: the window stays alive, the user sees how far it is and may cancel."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from funnel_desktop import garbage
from funnel_desktop.models.left_threads import look_after_threads
from funnel_desktop.text import FunnelError
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.dialog_frame import CANCEL_KEY, FunnelDialog
from funnel_desktop.widgets.kit.layout import Align, fill, placed
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.kit.timers import every

SLICE_SECONDS = 0.008
"""How long a slice may go on starting steps; with a step of some milliseconds it stays within a frame."""

PATIENCE_SECONDS = 0.05
"""Work done within this time shows no dialog at all. Until then the window stands still, and the dialog
takes as long again to come up."""

Steps = Generator[float, None, Any]
"""Work that yields its progress from 0 to 1 every few milliseconds and may return a value."""


class Slices(QObject):
    """Runs a generator in slices between the events of the window."""

    progressed = Signal(float)
    finished = Signal(object)
    """The work is done; carries what the generator returned."""
    failed = Signal(FunnelError)
    """The work met bad data; carries the FunnelError."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = every(self, self._slice, 0)

    @property
    def running(self) -> bool:
        """Whether there is work left."""
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        """Begin new work; what was going on is cancelled."""
        self.stop()
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Cancel: the generator is closed where it stands."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()
            look_after_threads()

    def _slice(self) -> None:
        steps = self._steps
        if steps is None:
            return
        clock = QElapsedTimer()
        clock.start()
        try:
            share = next(steps)
            while clock.nsecsElapsed() < SLICE_SECONDS * 1e9:
                share = next(steps)
        except StopIteration as end:
            self._end()
            self.finished.emit(end.value)
            return
        except FunnelError as error:
            self._end()
            self.failed.emit(error)
            return
        except BaseException:
            self._end()
            raise
        self.progressed.emit(share)

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None


def let_go(*many: list[Any] | dict[Any, Any]) -> None:
    """Empty what holds very many plain records that nobody uses any more, beside the window."""
    garbage.drop(*many)
    look_after_threads()


class ProgressDialog(FunnelDialog):
    """Shows how far some work is, with Cancel; ends by itself when it is done."""

    WIDTH = 420

    def __init__(self, parent: QWidget | None, title: str, steps: Steps, *, may_cancel: bool = True) -> None:
        super().__init__(parent, title)
        self._may_cancel = may_cancel
        self.error: BaseException | None = None
        self.value: Any = None
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("ProgressDialog", "Progress"))
        self._share = Label(
            translate("ProgressDialog", "{percent}% done").format(percent=0), self, tone="muted"
        )
        fill(self.body, SPACING.LARGE, self._bar, self._share)
        self.cancel_button = Button(translate("ProgressDialog", "Cancel"), key=CANCEL_KEY, parent=self)
        self.cancel_button.clicked.connect(self.reject)
        fill(self.foot, placed(self.cancel_button, Align.AlignRight))
        self.cancel_button.setVisible(may_cancel)
        self._slices = Slices(self)
        self._slices.progressed.connect(self.show_share)
        self._slices.finished.connect(self._finished)
        self._steps = steps

    def run(self) -> bool:
        """Work to the end with the dialog open; False when the user cancelled. ``error`` holds what went
        wrong."""
        with garbage.held():
            self._slices.start(self._kept_whole())
            return super().run()

    def _kept_whole(self) -> Steps:
        """Do the work. Whatever goes wrong in it, bad data or a fault of ours, ends the dialog and is raised
        where the work was asked for: raised into the event loop it would leave the dialog open for ever."""
        try:
            return (yield from self._steps)
        except Exception as error:
            self.error = error

    def show_share(self, share: float) -> None:
        """Show progress from 0 to 1."""
        self._bar.setValue(round(share * 1000))
        percent = min(99, int(share * 100))
        self._share.setText(translate("ProgressDialog", "{percent}% done").format(percent=percent))

    def _finished(self, value: object) -> None:
        self.value = value
        if self.error is None:
            self.accept()
        else:
            self.reject()

    def confirm(self) -> None:
        """Do nothing: the work ends the dialog, no key does."""

    def reject(self) -> None:
        """Cancel, where that is possible."""
        if self._may_cancel or self.error is not None:
            super().reject()

    def done(self, result: int) -> None:
        """Close, by whatever way: work that has not come to its end is cancelled."""
        self._slices.stop()
        super().done(result)


def run_with_progress(parent: QWidget | None, title: str, steps: Steps, *, may_cancel: bool = True) -> bool:
    """Run a generator that yields progress from 0 to 1; return True when it ran to its end, False when
    cancelled.

    Nothing is shown if it takes no longer than a twentieth of a second; then a dialog with Cancel over
    ``parent``, unless it is to be waited for (``may_cancel``). Cancel closes the generator, which undoes its
    work. What the generator raises is raised here.
    """
    began = perf_counter()
    try:
        while perf_counter() - began < PATIENCE_SECONDS:
            next(steps)
    except StopIteration:
        return True
    dialog = ProgressDialog(parent, title, steps, may_cancel=may_cancel)
    done = dialog.run()
    if dialog.error is not None:
        raise dialog.error
    return done
