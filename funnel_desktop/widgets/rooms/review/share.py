"""The weekly report to be sent: picture, text and table, as the boss shall see them, and on the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QLayout, QSizePolicy, QWidget

from funnel_desktop.commands.records import PutRecords
from funnel_desktop.identifiers import new_id
from funnel_desktop.method.records import Review
from funnel_desktop.method.report_drafts import draft_of, with_draft
from funnel_desktop.method.review import shifted
from funnel_desktop.method.today import Week, week_of
from funnel_desktop.queries.week_report import WeekReport, read_week_report, review_of, week_to_report
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import write_bytes
from funnel_desktop.text import Message, message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.deal.overview import NoteEdit
from funnel_desktop.widgets.kit import preferences, theme
from funnel_desktop.widgets.kit.controls.buttons import Button, IconButton
from funnel_desktop.widgets.kit.controls.labels import Label
from funnel_desktop.widgets.kit.controls.segments import SegmentedControl
from funnel_desktop.widgets.kit.dialog_frame import FunnelDialog
from funnel_desktop.widgets.kit.keyboard import on_keys
from funnel_desktop.widgets.kit.layout import STRETCH, Align, column, fill, holder, placed, row, stretched
from funnel_desktop.widgets.kit.page import ScrolledPage
from funnel_desktop.widgets.kit.text import text_of, translate
from funnel_desktop.widgets.kit.theme import SPACING
from funnel_desktop.widgets.rooms.review.share_picture import report_picture
from funnel_desktop.wording.review import week_days, week_name
from funnel_desktop.wording.share import (
    LONGEST,
    NAMES,
    SECTIONS,
    Share,
    as_html,
    report_page,
    report_text,
    section_name,
    tab_separated,
    table_of,
)

_COPY = QKeySequence("Ctrl+C")
_COPY_TEXT = QKeySequence("Ctrl+Shift+C")
_PREVIEW, _CHOICES = 300, 272
_LOWEST, _USUAL, _AROUND = 220, 620, 280


class PicturePreview(QWidget):
    """A picture as wide as its room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self.image = image
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Keep its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that goes with a width."""
        return round(self.image.height() * width / max(1, self.image.width()))

    def sizeHint(self) -> QSize:
        """Return the size that it has in the dialog."""
        return QSize(_PREVIEW, self.heightForWidth(_PREVIEW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, smoothly made smaller."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.heightForWidth(self.width())), self._fitting())
        painter.end()

    def _fitting(self) -> QImage:
        pixels = round(self.width() * self.devicePixelRatioF())
        smooth = Qt.TransformationMode.SmoothTransformation
        return self.image.scaledToWidth(pixels, smooth) if pixels < self.image.width() else self.image


class ShareDialog(FunnelDialog):
    """Shows the report on a week as it leaves: what is switched here is what is copied."""

    WIDTH = 1080

    def __init__(self, parent: QWidget, file: OpenFile, week: Week | None = None) -> None:
        super().__init__(parent, translate("ShareDialog", "Share the weekly report"))
        self.model, self.flow = file
        self._week = week or week_to_report(self.model.today)
        names, amounts, dark, sections = preferences.last_share()
        self.share = Share(
            names if names in NAMES else "short", amounts, frozenset(sections).intersection(SECTIONS)
        )
        self._dark = theme.palette().dark if dark is None else dark
        self.report: WeekReport | None = None
        self._generated = ""
        self._waited = False
        self._build_head()
        self._build_parts()
        self._build_foot()
        self.model.forecast.begin()
        self.model.forecast.changed.connect(self._read)
        self._read()

    # Parts

    def _build_head(self) -> None:
        self.previous = IconButton("chevron-left", translate("Review", "Week before (Alt+Left)"), self)
        self.next = IconButton("chevron-right", translate("Review", "Week after (Alt+Right)"), self)
        self._days = Label("", self, tone="muted")
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        on_keys(self, lambda: self._go(-1), "Alt+Left")
        on_keys(self, lambda: self._go(1), "Alt+Right")
        fill(self.head, row(self.previous, self._days, self.next, STRETCH, spacing=SPACING.SMALL))

    def _build_parts(self) -> None:
        self.preview = PicturePreview(self)
        page = QWidget(self)
        column(self.preview, STRETCH, on=page, margins=0)
        self._scrolled = ScrolledPage(self, page, ground="sunken")
        self._scrolled.setAccessibleName(translate("ShareDialog", "Picture"))
        self.text = NoteEdit(self)
        self.text.setAccessibleName(translate("ShareDialog", "Text to send"))
        self.text.setReadOnly(not self.model.writable)
        self.text.textChanged.connect(self._count)
        self.text.committed.connect(self._keep_text)
        self._signs = Label("", self, tone="note")
        self.restore = Button(translate("ShareDialog", "Restore"), "link", parent=self)
        self.restore.clicked.connect(self._restore)
        title = Label(translate("ShareDialog", "Text to send"), self, tone="group")
        top = row(title, STRETCH, self.restore, self._signs, spacing=SPACING.MEDIUM)
        self._middle = holder(column(top, stretched(self.text), spacing=SPACING.SMALL, margins=0), self)
        above = self.parentWidget()
        room = _LOWEST if above is None else above.window().height() - _AROUND
        for part in (self._scrolled, self.text):
            part.setMinimumHeight(max(_LOWEST, min(_USUAL, room)))
        choices = holder(self._choices(), self)
        choices.setFixedWidth(_CHOICES)
        parts = row(
            self._scrolled,
            stretched(self._middle),
            placed(choices, Align.AlignTop),
            spacing=SPACING.WIDE,
        )
        fill(self.body, stretched(parts))

    def _choices(self) -> QLayout:
        model = self.model
        self.names = SegmentedControl(
            [
                ("full", translate("ShareDialog", "Whole")),
                ("short", translate("ShareDialog", "In short")),
                ("masked", translate("ShareDialog", "Masked")),
            ],
            translate("ShareDialog", "Customer names"),
            self,
        )
        self.amounts = SegmentedControl(
            [
                ("shown", translate("ShareDialog", "Shown")),
                ("shares", translate("ShareDialog", "Only shares")),
            ],
            translate("ShareDialog", "Amounts"),
            self,
        )
        self.look = SegmentedControl(
            [("light", translate("ShareDialog", "Light")), ("dark", translate("ShareDialog", "Dark"))],
            translate("ShareDialog", "Look"),
            self,
        )
        self.names.set_value(self.share.names)
        self.amounts.set_value("shown" if self.share.amounts else "shares")
        self.look.set_value("dark" if self._dark else "light")
        for control in (self.names, self.amounts, self.look):
            control.changed.connect(self._chosen)
        lines = [
            row(Label(control.accessibleName(), self, tone="group"), STRETCH, control)
            for control in (self.names, self.amounts, self.look)
        ]
        self.sections: dict[str, QCheckBox] = {}
        for key in SECTIONS:
            box = self.sections[key] = QCheckBox(section_name(key), self)
            box.setChecked(key in self.share.sections)
            box.toggled.connect(self._chosen)
        self.support = NoteEdit(self)
        self.support.setFixedHeight(76)
        self.support.setAccessibleName(section_name("support"))
        self.support.setPlaceholderText(
            translate("ShareDialog", "What your boss can do for you, a line each")
        )
        self.support.setReadOnly(not model.writable)
        self.support.committed.connect(self._keep_support)
        note = translate(
            "ShareDialog",
            "Masked: the city in two characters, the rest as dots. People and telephones never leave.",
        )
        return column(
            *lines,
            SPACING.SMALL,
            *self.sections.values(),
            self.support,
            Label(note, self, tone="note", wrap=True),
            spacing=SPACING.SMALL,
            margins=0,
        )

    def _build_foot(self) -> None:
        self.said = Label("", self, tone="note", wrap=True)
        self.said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.save = Button(translate("ShareDialog", "Save as PNG…"), parent=self)
        self.copy_table = Button(translate("ShareDialog", "Copy table"), icon="copy", parent=self)
        self.copy_text = Button(
            translate("ShareDialog", "Copy text"), icon="copy", key=_COPY_TEXT, parent=self
        )
        self.copy_picture = Button(
            translate("ShareDialog", "Copy picture"), "primary", key=_COPY, parent=self
        )
        for button, act in (
            (self.save, self._save),
            (self.copy_table, self._copy_table),
            (self.copy_text, self._copy_text),
            (self.copy_picture, self._copy_picture),
        ):
            button.clicked.connect(act)
        on_keys(self, self._copy_picture, _COPY)
        on_keys(self, self._copy_text, _COPY_TEXT)
        buttons = (self.save, self.copy_table, self.copy_text, self.copy_picture)
        fill(self.foot, row(stretched(self.said), *buttons, spacing=SPACING.MEDIUM))

    def start_focus(self) -> QWidget:
        """Begin at the button that most press."""
        return self.copy_picture

    # What is shown

    def _go(self, weeks: int) -> None:
        wanted = shifted(self._week, weeks)
        if wanted.start <= week_of(self.model.today).start:
            self._commit()
            self._week = wanted
            self._read()

    def _read(self) -> None:
        model = self.model
        if not model.session.is_open:
            return
        self.report = read_week_report(model.session, model.figures, model.forecast.figures, self._week)
        this_week = self._week == week_of(model.today)
        self.next.setEnabled(not this_week)
        days = week_days(self._week, model.language, model.today)
        self._days.setText(f"{week_name(self._week)} · {days}")
        self.support.set_value(self._review.support)
        self._show()
        waits = self.report.verdict is not None and self.report.verdict.kind == "waiting"
        if waits or self._waited:
            self._tell(translate("ShareDialog", "The forecast is being worked out…") if waits else "")
        self._waited = waits

    def _show(self) -> None:
        """Show the report as it is chosen; a text that was edited stays as it is."""
        report, wording = self.report, self.model.wording
        if report is None:
            return
        page = report_page(report, wording, self.share)
        colours = theme.DARK if self._dark else theme.LIGHT
        self.preview.show_image(report_picture(page, wording, self.share.names == "masked", colours))
        self._generated = report_text(report, wording, self.share)
        draft = draft_of(self._review.report, self._way)
        self.text.set_value(self._generated if draft is None else draft)
        self.restore.setVisible(draft is not None)
        self._count()

    @property
    def _review(self) -> Review:
        return review_of(self.model.session, self._week)

    @property
    def _way(self) -> str:
        return self.share.names if self.share.amounts else f"{self.share.names} shares"

    def _count(self) -> None:
        number = len(self.text.toPlainText())
        words = translate("ShareDialog", "%n character(s)", "", number)
        self._signs.setText(words)
        theme.set_kind(self._signs, "tone", "warn" if number > LONGEST else "note")

    def _chosen(self, _value: object = None) -> None:
        self._commit()
        sections = frozenset(key for key, box in self.sections.items() if box.isChecked())
        self.share = Share(self.names.value(), self.amounts.value() == "shown", sections)
        self._dark = self.look.value() == "dark"
        preferences.remember_share(self.share.names, self.share.amounts, self._dark, sorted(sections))
        self._tell("")
        self._show()

    # What is kept in the file

    def _commit(self) -> None:
        if self.model.writable:
            self.support.commit()
            self.text.commit()

    def _keep(self, review: Review, called: Message) -> None:
        if review != self._review:
            self.flow.execute(PutRecords((review._replace(id=review.id or new_id()),), called))

    def _keep_text(self, text: str) -> None:
        kept = None if text == self._generated.strip() else text
        review = self._review
        self._keep(
            review._replace(report=with_draft(review.report, self._way, kept)),
            message("Undo", "edit the report of week {number}", number=self._week.number),
        )
        self.restore.setVisible(kept is not None)

    def _restore(self) -> None:
        self.text.set_value(self._generated)
        self.text.setPlainText(self._generated)
        self._keep_text(self._generated.strip())
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_support(self, text: str) -> None:
        self._keep(
            self._review._replace(support=text),
            message("Undo", "change what the report of week {number} asks for", number=self._week.number),
        )
        self._read()

    # What leaves

    def _copy_picture(self) -> None:
        self._commit()
        QGuiApplication.clipboard().setImage(self.preview.image)
        self._tell(translate("ShareDialog", "The picture is copied: paste it where you like."))

    def _copy_text(self) -> None:
        self._commit()
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._tell(translate("ShareDialog", "The text is copied: paste it where you like."))

    def _copy_table(self) -> None:
        self._commit()
        if self.report is None:
            return
        rows = table_of(report_page(self.report, self.model.wording, self.share))
        data = QMimeData()
        data.setText(tab_separated(rows))
        data.setData("text/html", QByteArray(as_html(rows).encode()))
        QGuiApplication.clipboard().setMimeData(data)
        words = translate(
            "ShareDialog", "The table is copied, %n row(s): paste it into Excel.", "", len(rows)
        )
        self._tell(words)

    def _save(self) -> None:
        from funnel_desktop.widgets.kit.file_dialogs import ask_save
        from funnel_desktop.widgets.kit.plain_exports import said_of_export

        self._commit()
        name = f"{translate('WeekReport', 'Weekly report')} {self._week.start:%G-W%V}.png"
        chosen, _kind = ask_save(
            self,
            translate("ShareDialog", "Save the report as a picture"),
            str(preferences.picture_folder() / name),
            translate("FunnelPanel", "PNG picture (*.png)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".png")
        try:
            write_bytes(path, png_bytes(self.preview.image))
        except OSError as error:
            problem = message(
                "FunnelPanel",
                "The picture could not be written to {path}: {why}. Choose another folder.",
                path=path,
                why=why(error),
            )
            self._tell(text_of(problem), "bad")
            return
        preferences.remember_picture_folder(path.parent)
        written = message("FunnelPanel", "The picture was written: {path}", path=path)
        self._tell(text_of(said_of_export(self.parentWidget() or self, written)))

    def _tell(self, words: str, tone: str = "note") -> None:
        self.said.setText(words)
        theme.set_kind(self.said, "tone", tone)

    def confirm(self) -> None:
        """Copy the picture and close."""
        self._copy_picture()
        self.accept()

    def done(self, result: int) -> None:
        """Keep what was typed, and close."""
        self._commit()
        self.model.forecast.changed.disconnect(self._read)
        super().done(result)


def png_bytes(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
