"""The timeline of a customer or a person in a window of its own, beside the board."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.method.timeline import About
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.deal.timeline.panel import TimelinePanel
from funnel_desktop.widgets.kit import language, theme
from funnel_desktop.widgets.kit.controls.buttons import Button
from funnel_desktop.widgets.kit.controls.labels import ElidedLabel
from funnel_desktop.widgets.kit.layout import STRETCH, column, row, stretched
from funnel_desktop.widgets.kit.plain_text import set_title
from funnel_desktop.widgets.kit.reading_order import ReadInOrder
from funnel_desktop.widgets.kit.room import room_for
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.widgets.kit.theme import SPACING


class TimelineWindow(ReadInOrder, QDialog):
    """Not modal: it stays beside the board, until another file is opened or another language spoken."""

    def __init__(self, parent: QWidget, file: OpenFile, about: About) -> None:
        super().__init__(parent)
        title = about.person or about.customer
        if about.person:
            title = translate("TimelineWindow", "{person} of {customer}").format(
                person=about.person, customer=about.customer
            )
        set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(560, 640).boundedTo(room_for(parent)))
        theme.set_kind(self, "ground", "surface")
        heading = ElidedLabel(title, self, tone="title")
        self.panel = TimelinePanel(self, sides=SPACING.WIDE)
        self.visit_button = Button(translate("TimelineWindow", "Plan a visit…"), icon="visits", parent=self)
        self.visit_button.setEnabled(file.model.writable)
        self.visit_button.clicked.connect(self.panel.line.visitWanted)
        close = Button(translate("DealTable", "Close"), parent=self)
        close.clicked.connect(self.close)
        column(
            row(stretched(heading), margins=(SPACING.WIDE, 0)),
            stretched(self.panel),
            row(self.visit_button, STRETCH, close, margins=(SPACING.WIDE, 0)),
            on=self,
            spacing=SPACING.SMALL,
            margins=(0, SPACING.WIDE, 0, SPACING.LARGE),
        )
        self.panel.show_about(file, about)
        file.model.destroyed.connect(self.close)
        language.notifier().spoken.connect(self.close)  # what it says belongs to whoever opened it
        self.panel.line.edit.setFocus()
