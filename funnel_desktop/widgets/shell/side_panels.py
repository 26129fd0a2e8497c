"""Verdict, chart and calculator beside the board: built after the first picture, which shows their ground."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QDockWidget, QMainWindow, QSizePolicy, QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.in_time import FORECAST_RESTS_ON, RESTS_ON
from funnel_desktop.widgets.kit import language, preferences, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.follower import Follower
from funnel_desktop.widgets.kit.layout import column, fill, row, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.panels.balance.column import WIDTHS, shares
from funnel_desktop.widgets.shell.drawer import Drawer

if TYPE_CHECKING:
    from funnel_desktop.widgets.panels.balance.panel import BalancePanel
    from funnel_desktop.widgets.panels.chart.panel import FunnelPanel
    from funnel_desktop.widgets.panels.verdict import VerdictLine

_MOVABLE = QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable
_FIXED = QDockWidget.DockWidgetFeature.NoDockWidgetFeatures
_OPENERS = (("chart", "board"), ("balance", "levers"))
_LEAST_WIDTH = 280


class SidePanels(QObject):
    """The two docks of a window and what is in them.

    Making both panels takes as long as painting the board. Before the first picture there are only docks of
    their size; whoever asks for ``chart`` or ``balance`` earlier gets them built at once.
    """

    stageClicked = Signal(str)
    said = Signal(str)
    settingsEdited = Signal(dict)
    scenarioLeft = Signal()
    dealsWanted = Signal(str, str)
    forecastDealsWanted = Signal()
    """Show the deals behind the verdict."""
    toggleWanted = Signal(str)
    """In a narrow window the panel of this name ("chart", "balance") is to be opened, or put away."""

    def __init__(self, around: QMainWindow) -> None:
        super().__init__(around)
        self._around = around
        self._model: SessionModel | None = None
        self._panels: tuple[FunnelPanel, BalancePanel] | None = None
        self._followers: tuple[Follower, ...] = ()
        self.narrow = False
        self.chart_dock = self._dock("chart")
        self.balance_dock = self._dock("balance")
        self._verdict: VerdictLine | None = None
        self.strip = QWidget(around)
        """Where the verdict stands when neither panel does: over the rooms."""
        theme.set_ground(self.strip, "surface")
        self.strip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._strip_place = column()
        self.drawer = Drawer(around)
        self.openers = {name: Button("", "ghost", icon=icon, parent=self.strip) for name, icon in _OPENERS}
        for name, opener in self.openers.items():
            opener.setCheckable(True)
            opener.hide()
            opener.clicked.connect(lambda _on=False, name=name: self.toggleWanted.emit(name))
        row(
            stretched(self._strip_place),
            *self.openers.values(),
            SPACING.SMALL,
            on=self.strip,
            spacing=SPACING.TINY,
        )
        self._places: dict[QDockWidget, QBoxLayout] = {}
        self.strip.hide()
        language.speak(self.say_words)

    def _dock(self, name: str) -> QDockWidget:
        dock = QDockWidget(self._around)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget(dock))
        ground = QWidget(dock)
        ground.setMinimumSize(_LEAST_WIDTH, 1)
        theme.set_ground(ground, "surface")
        dock.setWidget(ground)
        dock.setFeatures(_MOVABLE)
        self._around.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.visibilityChanged.connect(self._place_later)
        dock.topLevelChanged.connect(self._place_later)
        dock.dockLocationChanged.connect(self._place_later)
        return dock

    # The panels

    @property
    def chart(self) -> FunnelPanel:
        """The funnel chart."""
        return self.build()[0]

    @property
    def balance(self) -> BalancePanel:
        """The balance calculator."""
        return self.build()[1]

    @property
    def verdict(self) -> VerdictLine:
        """The verdict on top of the panels."""
        self.build()
        assert self._verdict is not None
        return self._verdict

    def build(self) -> tuple[FunnelPanel, BalancePanel]:
        """Make both panels if they are not there yet, and show the open file in them."""
        if self._panels is None:
            from funnel_desktop.widgets.panels.balance.panel import BalancePanel
            from funnel_desktop.widgets.panels.chart.panel import FunnelPanel
            from funnel_desktop.widgets.panels.verdict import VerdictLine

            self._verdict = VerdictLine(self.strip)
            self._verdict.dealsWanted.connect(self.forecastDealsWanted)
            chart, balance = FunnelPanel(self._around), BalancePanel(self._around)
            self._panels = chart, balance
            self._followers = (
                Follower(chart, RESTS_ON, self._show_chart),
                Follower(balance, RESTS_ON, self._show_balance),
                Follower(chart, ("filter",), self._mark_chosen),
                Follower(self._verdict, FORECAST_RESTS_ON, self._show_verdict),
            )
            chart.loaded.connect(self._make_room)
            chart.stageClicked.connect(self.stageClicked)
            chart.said.connect(self.said)
            chart.targetWanted.connect(balance.focus_target)
            balance.settingsEdited.connect(self.settingsEdited)
            balance.dealsWanted.connect(self.dealsWanted)
            balance.scenarioLeft.connect(self.scenarioLeft)
            balance.preview.connect(self._preview)
            balance.measureChanged.connect(lambda _measure: self._show_chart())
            view, unit, measure, horizon = preferences.chart_view()
            chart.set_view(view)
            chart.set_unit(unit)
            balance.set_measure(measure)
            balance.set_horizon(horizon)
            self.set_model(self._model)
            for dock, panel in ((self.chart_dock, chart), (self.balance_dock, balance)):
                ground, title = dock.widget(), dock.titleBarWidget()
                dock.setWidget(panel)
                # The panel's own head is the handle to move it by: no second title above it.
                dock.setTitleBarWidget(self._head(dock, panel.header))
                ground.deleteLater()
                title.deleteLater()
            self._seat_chart()
            self._place_verdict()
            self.share_height()
        return self._panels

    def _seat_chart(self) -> None:
        """Let the chart scroll in the drawer, which may be lower than it can be; beside the rooms it shares
        the height with the calculator."""
        if self._panels is None:
            return
        chart, seat = self._panels[0], self.chart_dock.widget()
        if self.narrow and seat is chart:
            self.chart_dock.setWidget(ScrolledPage(self.chart_dock, chart))
        elif not self.narrow and isinstance(seat, ScrolledPage):
            seat.takeWidget()
            self.chart_dock.setWidget(chart)
            chart.show()
            seat.deleteLater()

    def _head(self, dock: QDockWidget, header: QWidget) -> QWidget:
        """Return the head of a dock: its panel's own, below the room for the verdict."""
        head = QWidget(dock)
        theme.set_ground(head, "surface")
        self._places[dock] = column()
        column(self._places[dock], header, on=head, spacing=0)
        return head

    def _place_later(self) -> None:
        if self._verdict is not None:
            QTimer.singleShot(0, self, self._place_verdict)

    def _place_verdict(self) -> None:
        """Put the verdict on top of the panel that stands highest, else over the rooms."""
        if self._verdict is None:
            return
        docked = [dock for dock in self._places if not (self.narrow or dock.isHidden() or dock.isFloating())]
        highest = min(docked, key=lambda dock: dock.y(), default=None)
        place = self._strip_place if highest is None else self._places[highest]
        self._verdict.set_beside(self.narrow)
        if place.indexOf(self._verdict) < 0:
            for other in (self._strip_place, *self._places.values()):
                other.removeWidget(self._verdict)
            fill(place, self._verdict)
            self._verdict.show()
            if highest is not None:
                self.share_height()
        self.strip.setVisible(highest is None and self._model is not None)

    def start_loading(self) -> None:
        """Build the panels and bring in the chart's library: what the first picture did not wait for."""
        self.chart.start_loading()
        if self._model is not None:
            self._model.forecast.begin()

    def set_model(self, model: SessionModel | None) -> None:
        """Show another file, or none."""
        if self._model is not None and self._model is not model:
            self._model.forecast.changed.disconnect(self._show_verdict)
        if model is not None and self._model is not model:
            model.forecast.changed.connect(self._show_verdict)
        self._model = model
        if model is None:
            self.strip.hide()
        self._place_later()
        for follower in self._followers:
            follower.follow(model)
        if model is None and self._panels is not None:
            self.chart.set_figures(None)
            self.balance.forget_file()

    def ask_export(self) -> None:
        """Ask for a file and write the chart as it is now, though it may not be seen."""
        self._settled_chart().ask_export()

    def copy_chart(self) -> None:
        """Put the chart as it is now on the clipboard as a picture."""
        self._settled_chart().copy_image()

    def _settled_chart(self) -> FunnelPanel:
        chart = self.chart
        for follower in self._followers:
            follower.settle()
        return chart

    def _show_chart(self) -> None:
        from funnel_desktop.queries.chart import chart_figures

        model = self._model
        if model is not None:
            self.chart.set_wording(model.wording)
            self.chart.set_figures(chart_figures(model.figures, self.balance.measure()))
            # A longer sentence under the chart must not push the chart into it.
            QTimer.singleShot(0, self, self._make_room)

    def _show_balance(self) -> None:
        model = self._model
        assert model is not None
        self.balance.set_state(model.figures, model.playbook, model.language)
        QTimer.singleShot(0, self, self._make_room)

    def _show_verdict(self) -> None:
        from funnel_desktop.queries.verdict import verdict

        model = self._model
        if model is not None and self._verdict is not None:
            self._verdict.show_verdict(model.wording, verdict(model.figures, model.forecast.figures))

    def _make_room(self) -> None:
        if self._panels is not None:
            chart, balance = self._panels
            least = chart.heights(chart.width())[0]
            # Docks know of no height for a width: what grows around it (the verdict) takes none of it.
            chart.setMinimumHeight(least)
            scrolls = balance.sizeHint().height() > balance.height() and chart.height() > least
            if chart.height() < least or scrolls:
                self.share_height()

    def _preview(self, changes: dict[str, Any]) -> None:
        """Let the chart follow what is being typed into the calculator."""
        from funnel_desktop.queries.chart import chart_figures

        if self._model is not None:
            settings = replace(self._model.settings, **changes)
            self.chart.set_figures(chart_figures(self._model.figures, self.balance.measure(), settings))

    def _mark_chosen(self) -> None:
        if self._model is not None:
            self.chart.set_chosen(self._model.index.filter.stage)

    # The docks

    def show_what_fits(self, chart: bool, balance: bool) -> None:
        """Show the docks that are wanted and make sense."""
        before = self.chart_dock.isHidden(), self.balance_dock.isHidden()
        self.chart_dock.setVisible(chart)
        self.balance_dock.setVisible(balance)
        self._show_drawer()
        if before != (self.chart_dock.isHidden(), self.balance_dock.isHidden()):
            # Docks that come up beside the welcome divide their height evenly: half a calculator.
            QTimer.singleShot(0, self, self.share_height)

    def set_narrow(self, narrow: bool) -> None:
        """Keep the panels in a drawer over the rooms, or stand them beside the rooms."""
        if narrow == self.narrow:
            return
        self.narrow = narrow
        here, there = (self._around, self.drawer) if narrow else (self.drawer, self._around)
        for dock in (self.chart_dock, self.balance_dock):
            dock.setFloating(False)
            hidden = dock.isHidden()
            here.removeDockWidget(dock)
            there.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.setFeatures(_FIXED if narrow else _MOVABLE)
            dock.setVisible(not hidden)
        for opener in self.openers.values():
            opener.setVisible(narrow)
        self._seat_chart()
        self._show_drawer()
        self._place_later()

    def _show_drawer(self) -> None:
        open_ = self.narrow and not (self.chart_dock.isHidden() and self.balance_dock.isHidden())
        for name, dock in (("chart", self.chart_dock), ("balance", self.balance_dock)):
            self.openers[name].setChecked(not dock.isHidden())
        self.drawer.show_open(open_)

    def arrange(self, window_width: int, *, anew: bool = False) -> None:
        """Give the docks the width that the design has for a window of this width, unless the user drew them
        to another one; ``anew``: in any case."""
        width = next(width for least, width in WIDTHS if window_width >= least)
        drawn = self.chart_dock.width() not in (width for _least, width in WIDTHS)
        if anew or not drawn:
            self._around.resizeDocks([self.chart_dock], [width], Qt.Orientation.Horizontal)

    def share_height(self) -> None:
        """Give each dock its part of the height, as long as one stands above the other."""
        if self._panels is None:
            return
        docks = (self.chart_dock, self.balance_dock)
        apart = any(dock.isFloating() or dock.isHidden() for dock in docks)
        if apart or self.chart_dock.x() != self.balance_dock.x():
            return
        chart, balance = self._panels
        above = [0 if dock not in self._places else self._places[dock].sizeHint().height() for dock in docks]
        height = sum(dock.height() for dock in docks) - sum(above)
        heights = shares(chart, balance, chart.width(), height)
        wanted = [share + more for share, more in zip(heights, above, strict=True)]
        self._around.resizeDocks(list(docks), wanted, Qt.Orientation.Vertical)

    def remember(self) -> None:
        """Keep view, unit, measure and horizon for the next start."""
        if self._panels is not None:
            chart, balance = self._panels
            preferences.remember_chart_view(chart.view(), chart.unit(), balance.measure(), balance.horizon())

    def say_words(self) -> None:
        """Say everything in the language in force."""
        self.chart_dock.setWindowTitle(translate("MainWindow", "Funnel"))
        self.balance_dock.setWindowTitle(translate("MainWindow", "Balance"))
        self.openers["chart"].set_text(translate("MainWindow", "Funnel"))
        self.openers["balance"].set_text(translate("MainWindow", "Balance"))
        set_tip(self.openers["chart"], translate("MainWindow", "Open or close the funnel chart (F6)"))
        set_tip(self.openers["balance"], translate("MainWindow", "Open or close the calculator (F7)"))
        self.drawer.setAccessibleName(translate("MainWindow", "Panels"))
