"""The funnel's panel beside the board: header with views, chart, legend, and the sentence that sums it up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from funnel_desktop.method.chart_geometry import BEST_HEIGHT, MINIMUM_HEIGHT, VIEWS, frame_of
from funnel_desktop.method.funnel import FunnelFigures
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.queries.chart import ChartFigures
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import language, preferences, theme
from funnel_desktop.widgets.kit.chart_loader import Loader
from funnel_desktop.widgets.kit.controls.buttons import add_choices
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.figure import Figure
from funnel_desktop.widgets.kit.layout import STRETCH, column, keep_room, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_tip
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.panels.chart.legend import Legend, SentenceBox
from funnel_desktop.widgets.panels.chart.picture import BLANK_TEXTS, RowText
from funnel_desktop.widgets.panels.chart.stage_area import DRAWING, PAD, StageArea
from funnel_desktop.widgets.panels.chart.stage_names import balance_text, fitting_name
from funnel_desktop.widgets.panels.panel import Panel
from funnel_desktop.wording import chart as chart_words
from funnel_desktop.wording.wording import Wording

if TYPE_CHECKING:
    from funnel_desktop.widgets.panels.chart.export import Sheet


def _written_with(wording: Wording) -> tuple[object, ...]:
    """Return that of a wording which the chart depends on."""
    return wording.playbook, wording.language, wording.unit


class FunnelPanel(Panel):
    """The live funnel chart. Cheap to make; ``start_loading`` after the first paint brings pyqtgraph in."""

    stageClicked = Signal(str)
    """A stage's row was clicked: the board shows this stage alone, or all again if it did already."""
    targetWanted = Signal()
    """The sentence's link was followed: put the keyboard into the balance's target field."""
    viewChanged = Signal(str)
    unitChanged = Signal(str)
    said = Signal(str)
    """Something to tell in the status line: a picture was written, or why not."""
    loaded = Signal()
    """The chart draws now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: ChartFigures | None = None
        self._wording: Wording | None = None
        self._unit = "contracts"
        self._loader: Loader | None = None
        self._sentences: tuple[chart_words.Sentence, ...] = ()

        self._unit_button = Figure(
            self, px=theme.SIZE.SMALL, tone="muted", align=Qt.AlignmentFlag.AlignHCenter
        )
        self._unit_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        keep_room(self._unit_button)  # so that the header doesn't move
        self._unit_button.clicked.connect(self._open_units)
        self._views = SegmentedControl([(view, view) for view in VIEWS], "", self)
        self._views.changed.connect(self._view_chosen)
        self.fill_head(self._unit_button, STRETCH, self._views, above=SPACING.MEDIUM, below=SPACING.SMALL)

        self.area = StageArea(self)
        self.area.stageClicked.connect(self.stageClicked)
        self._legend = Legend(self)
        self._box = SentenceBox(self)
        self._box.linkActivated.connect(lambda _: self.targetWanted.emit())
        area = row(self.area, margins=(SPACING.LARGE - PAD, 0))
        below = (SPACING.LARGE, SPACING.HAIR, SPACING.LARGE, SPACING.MEDIUM)
        words = column(self._legend, SPACING.SMALL, self._box, margins=below)
        column(self.header, stretched(area), words, on=self, spacing=0)
        theme.notifier().changed.connect(self._recolour)
        language.speak(self.say_words)

    # What the main window calls ----------------------------------------------------------------------

    def start_loading(self) -> None:
        """Import pyqtgraph beside the running window, then draw. Call it once, after the first paint."""
        if self._loader is None:
            self._loader = Loader(DRAWING, self)
            self._loader.start(self._imported)

    @property
    def is_loaded(self) -> bool:
        """Whether the chart draws; before that the panel shows a placeholder and keeps the figures."""
        return self.area.ready

    def set_wording(self, wording: Wording) -> None:
        """Say what it takes to write stage names and amounts; what is shown follows where they change."""
        before, self._wording = self._wording, wording
        if before is None or _written_with(before) != _written_with(wording):
            self._show(soft=False)

    def set_figures(self, figures: ChartFigures | None) -> None:
        """Show figures (None: no file). Before loading they are kept until the chart can draw."""
        if figures == self._figures:
            return
        soft = self._figures is not None and figures is not None
        self._figures = figures
        self._show(soft)

    def set_chosen(self, stage: str | None) -> None:
        """Mark the stage that the board shows alone; None when it shows all."""
        self.area.set_chosen(stage)

    def view(self) -> str:
        """Return the view shown: "balance", "count" or "sum"."""
        return self._views.value()

    def set_view(self, view: str) -> None:
        """Show a view (one of ``geometry.VIEWS``) without a signal."""
        if view in VIEWS and view != self.view():
            self._views.set_value(view)
            self._show(soft=True)

    def unit(self) -> str:
        """Return what the rows' width means: "contracts", or "value" (money or units, by the measure)."""
        return self._unit

    def set_unit(self, unit: str) -> None:
        """Show the balance view in "contracts" or in the measure's own "value", without a signal."""
        if unit in ("contracts", "value") and unit != self._unit:
            self._unit = unit
            self._show(soft=True)

    def heights(self, width: int) -> tuple[int, int]:
        """Return the least and the best height of the panel when it is ``width`` wide."""
        layout = self.layout()
        assert layout is not None
        least = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else -1
        if least <= 0:
            least = layout.totalMinimumSize().height()
        return least, least + BEST_HEIGHT - MINIMUM_HEIGHT

    def sentence(self) -> str:
        """Return the sentence (or two) under the chart as plain text."""
        return " ".join(sentence.plain for sentence in self._sentences)

    def export_image(self, path: Path) -> None:
        """Write the chart with title, date, legend and sentence as .png or .svg, always on a light ground.

        Raises FunnelError with a sentence when the ending is another or the file cannot be written.
        """
        from funnel_desktop.widgets.panels.chart.export import export_picture

        with self._sheet() as sheet:
            export_picture(Path(path), sheet)

    @contextmanager
    def _sheet(self) -> Iterator[Sheet]:
        """Give what stands on the picture: the funnel where it is going, though it may be moving there."""
        from funnel_desktop.widgets.panels.chart.export import Sheet, day_text

        drawing = self.area.drawing
        moving, drawing.frame = drawing.frame, self.area.goal
        try:
            yield Sheet(
                drawing,
                self._picture_title(),
                day_text(self._today),
                self._legend_entries(),
                tuple(sentence.plain for sentence in self._sentences),
            )
        finally:
            drawing.frame = moving

    @property
    def _today(self) -> date:
        return date.today() if self._wording is None else self._wording.today

    # Inside ------------------------------------------------------------------------------------------

    def _imported(self, error: Exception | None) -> None:
        if error is not None:
            self.said.emit(
                translate("FunnelPanel", "The chart cannot be drawn: {why}. Everything else works.").format(
                    why=error
                )
            )
            return
        self.area.build()
        self.loaded.emit()

    def _shown(self) -> FunnelFigures | None:
        if self._figures is None:
            return None
        by_value = self._unit == "value" and self.view() == "balance"
        return self._figures.value if by_value else self._figures.contracts

    def _show(self, soft: bool) -> None:
        figures, wording, view = self._shown(), self._wording, self.view()
        texts, marked = BLANK_TEXTS, -1
        self._sentences = ()
        if wording is not None:
            texts = tuple(RowText(self._row_name(stage, wording), "") for stage in STAGES)
        if figures is not None and wording is not None and self._figures is not None:
            texts = tuple(self._row_text(figures, index, view, wording) for index in range(len(STAGES)))
            if view == "balance" and figures.gap_starts is not None:
                marked = POSITION[figures.gap_starts]
            self._sentences = chart_words.sentences(wording, self._figures)
        self.area.set_picture(frame_of(figures, view), texts, marked, view == "balance", soft)
        self._legend.set_entries(self._legend_entries())
        self._say()
        self._describe(figures, view)
        self._name_unit()

    def _row_name(self, stage: str, wording: Wording) -> str:
        return fitting_name(wording.playbook, stage, wording.language)

    def _row_text(self, figures: FunnelFigures, index: int, view: str, wording: Wording) -> RowText:
        figure = figures.stages[index]
        name = self._row_name(figure.stage, wording)
        flow, note = chart_words.flow(figure)
        if view == "count":
            return RowText(name, f"{figure.count:,}", flow=flow, flow_note=note)
        if view == "sum":
            return RowText(
                name, chart_words.size(wording, figure.sum_minor, "money"), flow=flow, flow_note=note
            )
        return balance_text(figures, index, wording)

    def _legend_entries(self) -> tuple[tuple[str, str], ...]:
        view, wording = self.view(), self._wording
        if view == "balance":
            return chart_words.legend(self._shown(), view)
        words = translate("FunnelPanel", "Deals in each stage now; won: in the period")
        if view == "sum" and wording is not None:
            unit = translate("FunnelPanel", "¥10k") if wording.unit != 1 else translate("FunnelPanel", "yuan")
            words = translate("FunnelPanel", "Sum in each stage now, {unit}; won: in the period").format(
                unit=unit
            )
        return (("", words),)

    def _say(self) -> None:
        if not self._sentences:
            self._box.say("info", translate("FunnelPanel", "No figures yet."), "")
            return
        first = self._sentences[0]
        html = "<br>".join(sentence.html for sentence in self._sentences)
        self._box.say(first.kind, html, self.sentence())
        assert self._wording is not None
        set_tip(self._box, chart_words.at_length(self._wording, self._figures))

    def _describe(self, figures: FunnelFigures | None, view: str) -> None:
        wording = self._wording
        self.area.setAccessibleName(
            translate("FunnelPanel", "Funnel chart, view: {view}").format(view=self._view_name(view))
        )
        if figures is None or wording is None:
            self.area.setAccessibleDescription("")
            return
        self.area.setAccessibleDescription(chart_words.spoken(wording, figures, view, self._sentences))
        cards = [chart_words.card(wording, figure, figures, view) for figure in figures.stages]
        muted = theme.palette().muted.name()
        hint = translate("FunnelPanel", "Click: only this stage on the board.")
        self.area.set_words(
            tuple(wording.stage(stage) for stage in STAGES),
            tuple(card.plain() for card in cards),
            tuple(
                f'<div style="color:{theme.palette().text.name()}">{card.html(muted)}'
                f'<p style="margin:6px 0 0 0;color:{muted}">{hint}</p></div>'
                for card in cards
            ),
        )

    def _view_name(self, view: str) -> str:
        return {
            "balance": translate("FunnelPanel", "Balance"),
            "count": translate("FunnelPanel", "Count"),
            "sum": translate("FunnelPanel", "Sum"),
        }[view]

    def _unit_name(self, unit: str) -> str:
        if unit == "contracts":
            return translate("FunnelPanel", "contracts")
        if self._figures is not None and self._figures.value.unit == "units":
            return translate("FunnelPanel", "units")
        return translate("FunnelPanel", "money")

    def _name_unit(self) -> None:
        name = self._unit_name(self._unit)
        spoken = translate("FunnelPanel", "Width of the rows: {unit}").format(unit=name)
        self._unit_button.show_figure(name + " ▾", spoken)
        set_tip(self._unit_button, spoken)
        # In the other views it means nothing.
        self._unit_button.setVisible(self.view() == "balance")

    def _open_units(self) -> None:
        menu = QMenu(self)
        self._fill_units(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._unit_button.mapToGlobal(self._unit_button.rect().bottomLeft()))

    def _fill_units(self, menu: QMenu) -> None:
        width = translate("FunnelPanel", "Width in {unit}")
        words = {unit: width.format(unit=self._unit_name(unit)) for unit in ("contracts", "value")}
        add_choices(menu, words, self._unit, self._unit_chosen)

    def _unit_chosen(self, unit: str) -> None:
        if unit != self._unit:
            self.set_unit(unit)
            self.unitChanged.emit(unit)

    def _view_chosen(self, view: str) -> None:
        self._show(soft=True)
        self.viewChanged.emit(view)

    def _picture_title(self) -> str:
        view = self.view()
        what = self._unit_name(self._unit) if view == "balance" else self._view_name(view)
        return f"{translate('FunnelPanel', 'Funnel')} · {what}"

    def _recolour(self) -> None:
        self._say()
        self._describe(self._shown(), self.view())
        self.area.redraw()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102 - Qt's
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def context_menu(self) -> QMenu:
        """Return a fresh context menu: views, units, export."""
        menu = QMenu(self)
        words = {view: self._view_name(view) for view in VIEWS}
        add_choices(menu, words, self.view(), self._views.choose)
        if self.view() == "balance":
            menu.addSeparator()
            units = QMenu(menu)
            self._fill_units(units)
            for action in units.actions():
                menu.addAction(action)
        menu.addSeparator()
        menu.addAction(translate("FunnelPanel", "Copy as picture"), self.copy_image)
        menu.addAction(translate("FunnelPanel", "Export as picture…"), self.ask_export)
        return menu

    def copy_image(self) -> None:
        """Put the picture on the clipboard; that is told through ``said``."""
        from funnel_desktop.widgets.panels.chart.export import KINDS, picture_bytes

        with self._sheet() as sheet:
            image = QImage.fromData(picture_bytes(sheet, KINDS[0]))
        QGuiApplication.clipboard().setImage(image)
        self.said.emit(translate("FunnelPanel", "The picture of the funnel was copied; it names nobody."))

    def ask_export(self) -> None:
        """Ask for a file and write the picture; the outcome is told through ``said``."""
        from funnel_desktop.widgets.kit.plain_exports import said_of_export
        from funnel_desktop.widgets.panels.chart.export import ask_path

        path = ask_path(self, self._today)
        if path is None:
            return
        preferences.remember_picture_folder(path.parent)
        try:
            self.export_image(path)
        except FunnelError as error:
            self.said.emit(text_of(error.message))
            return
        written = message("FunnelPanel", "The picture was written: {path}", path=path)
        self.said.emit(text_of(said_of_export(self, written)))

    def say_words(self) -> None:
        """Speak the window's language."""
        self._title.setText(translate("FunnelPanel", "Funnel"))
        self._views.set_name(translate("FunnelPanel", "View of the funnel"))
        self._views.set_texts([self._view_name(view) for view in VIEWS])
        self.setAccessibleName(translate("FunnelPanel", "Funnel"))
        self._show(soft=False)
