"""The review as a page: typeset for A4, painted onto a printer or into a PDF file, in light colours."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from funnel_desktop.method.money import short_amount
from funnel_desktop.method.review import by_lever, lost_reasons
from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.review import ReviewContent
from funnel_desktop.queries.verdict import verdict
from funnel_desktop.reasons import why
from funnel_desktop.safe_files import write_bytes
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit import theme
from funnel_desktop.widgets.kit.pdf_text import paper_font, put_right
from funnel_desktop.widgets.kit.text import translate
from funnel_desktop.wording.days import short_day
from funnel_desktop.wording.review import (
    deal_name,
    figure_words,
    kept_word,
    notes_of,
    question,
    questions_of,
    reason_name,
    week_days,
    week_name,
)
from funnel_desktop.wording.verdict import Piece, verdict_words

_MARGINS = QMarginsF(20, 18, 20, 16)
_POINTS = 9.5
_SMALL_POINTS = 7.5
_FOOT = 9.0
"""Height of the foot of a page, in millimetres."""

_DEALS = 12
_PDF_DPI = 600


def html_of(content: ReviewContent, model: SessionModel) -> str:
    """Return the page as rich text."""
    return "\n".join(
        (
            _title(content, model),
            _verdict(content, model),
            _figures(content, model),
            _happened(content, model),
            _answers(content),
            _commitments(content, model),
        )
    )


def document_of(content: ReviewContent, model: SessionModel) -> QTextDocument:
    """Return the page as a document in the program's type."""
    colours = theme.LIGHT
    document = QTextDocument()
    document.setDefaultFont(paper_font(theme.font(theme.SIZE.TEXT), _POINTS))
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(
        f"body {{ color: {colours.text.name()}; }}"
        ".title { font-size: 18pt; font-weight: 600; margin: 0; }"
        f".head {{ color: {colours.accent.name()}; }}"
        ".head { font-size: 11pt; font-weight: 600; margin: 16px 0 4px 0; }"
        "p { margin: 0 0 3px 0; line-height: 135%; }"
        f".muted {{ color: {colours.muted.name()}; }}"
        f".small {{ color: {colours.muted.name()}; font-size: 8pt; }}"
        ".question { font-weight: 600; margin-top: 8px; }"
        ".figure { font-size: 12pt; font-weight: 600; }"
        f".good {{ color: {colours.good.name()}; }} .warn {{ color: {colours.warn.name()}; }}"
        f".bad {{ color: {colours.bad.name()}; }}"
        f"th {{ color: {colours.muted.name()}; font-size: 8pt; font-weight: 400; text-align: left; }}"
    )
    document.setHtml(f"<body>{html_of(content, model)}</body>")
    return document


def paint(content: ReviewContent, model: SessionModel, device: QPagedPaintDevice) -> bool:
    """Paint the pages onto a printer or PDF writer with the layout set; False when it takes no paint."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    document = document_of(content, model)
    document.documentLayout().setPaintDevice(device)
    box = device.pageLayout().paintRectPixels(device.logicalDpiX())
    width, height = float(box.width()), float(box.height())
    foot = _FOOT / 25.4 * device.logicalDpiY()
    body = height - foot
    document.setPageSize(QSizeF(width, body))
    pages = document.pageCount()
    said = _foot(content, model)
    for page in range(pages):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * body)
        document.drawContents(painter, QRectF(0, page * body, width, body))
        painter.restore()
        _paint_foot(painter, QRectF(0, body, width, foot), said, f"{page + 1} / {pages}")
    return painter.end()


def _foot(content: ReviewContent, model: SessionModel) -> str:
    return f"{week_name(content.week)} · {model.session.known_as.stem}"


def _paint_foot(painter: QPainter, box: QRectF, left: str, right: str) -> None:
    painter.setFont(paper_font(theme.font(theme.SIZE.SMALL), _SMALL_POINTS))
    painter.setPen(theme.LIGHT.muted)
    low = Qt.AlignmentFlag.AlignBottom
    painter.drawText(box, low | Qt.AlignmentFlag.AlignLeft, left)
    painter.drawText(box, low | Qt.AlignmentFlag.AlignRight, right)


def page_layout() -> QPageLayout:
    """Return A4 upright with our margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        _MARGINS,
        QPageLayout.Unit.Millimeter,
    )


def pdf_bytes(content: ReviewContent, model: SessionModel) -> bytes:
    """Return the review as a PDF file with its fonts in it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(page_layout())
    writer.setTitle(_heading(content))
    writer.setCreator("Funnel Desktop")
    paint(content, model, writer)
    buffer.close()
    return said_right(bytes(data.data()), content, model)


def said_right(data: bytes, content: ReviewContent, model: SessionModel) -> bytes:
    """Return the PDF file of a review so that its words can be searched and copied."""
    text = document_of(content, model).toPlainText() + _foot(content, model)
    return put_right(data, paper_font(theme.font(theme.SIZE.TEXT), _POINTS), text)


def save_pdf(content: ReviewContent, model: SessionModel, path: Path) -> None:
    """Write the review as a PDF file. Raises FunnelError with a sentence when it cannot be written."""
    data = pdf_bytes(content, model)
    try:
        write_bytes(path, data)
    except OSError as error:
        raise FunnelError(
            message(
                "Review",
                "The PDF could not be written to {path}: {why}. Choose another folder.",
                path=path,
                why=why(error),
            )
        ) from error


def file_name(content: ReviewContent) -> str:
    """Return the proposed name of the file: it sorts by week."""
    year, number, _ = content.week.start.isocalendar()
    return f"{translate('Review', 'Weekly review')} {year:04d}-W{number:02d}.pdf"


# What stands on the page


def _heading(content: ReviewContent) -> str:
    return f"{translate('Review', 'Weekly review')} · {week_name(content.week)} · {content.week.start.year}"


def _words(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _head(text: str) -> str:
    return f'<p class="head">{_words(text)}</p>'


def _table(rows: list[str], widths: tuple[int, ...]) -> str:
    columns = "".join(f'<col width="{width}%">' for width in widths)
    return f'<table width="100%" cellspacing="0" cellpadding="4">{columns}{"".join(rows)}</table>'


def _row(cells: list[tuple[str, str]], widths: tuple[int, ...], *, tag: str = "td", line: bool = True) -> str:
    rule = f"border-bottom: 1px solid {theme.LIGHT.line.name()};" if line else ""
    made = "".join(
        f'<{tag} width="{width}%" style="{rule} text-align: {side}; vertical-align: middle;">{text}</{tag}>'
        for (side, text), width in zip(cells, widths, strict=True)
    )
    return f"<tr>{made}</tr>"


def _title(content: ReviewContent, model: SessionModel) -> str:
    days = week_days(content.week, model.language, content.today)
    title = translate("Review", "Weekly review")
    return (
        f'<p class="title">{_words(title)}</p>'
        f'<p class="muted">{_words(week_name(content.week))} · {content.week.start.year} · {_words(days)} · '
        f"{_words(model.session.known_as.stem)}</p>"
    )


def _verdict(content: ReviewContent, model: SessionModel) -> str:
    """Return the verdict on the period as the window has it, in the report of the week that runs: of another
    week's day it would be another one."""
    if not content.week.start <= model.today <= content.week.end:
        return ""
    words = verdict_words(model.wording, verdict(model.figures, model.forecast.figures))
    parts = ("".join(_piece(piece) for piece in part) for part in words.parts.values())
    return f"<p>{' · '.join(parts)}</p>"


def _piece(piece: Piece) -> str:
    text = f"<b>{_words(piece.text)}</b>" if piece.bold else _words(piece.text)
    return text if piece.tone == "text" else f'<span class="{piece.tone}">{text}</span>'


def _figures(content: ReviewContent, model: SessionModel) -> str:
    widths = (20, 16, 23, 19, 22)
    heads = (
        "",
        translate("Review", "This week", "head of a column: the week of the page"),
        "",
        translate("Review", "Needed or planned"),
        translate("Review", "Week before", "head of a column"),
    )
    sides = ("left", "right", "left", "right", "right")
    rows = [_row([(side, _words(head)) for side, head in zip(sides, heads, strict=True)], widths, tag="th")]
    for words in figure_words(content, model.wording):
        detail = words.detail
        if words.key in ("lost", "moved") and words.plan:
            detail += f" · {words.plan}"
        sign = {"good": "✓ ", "warn": "▼ "}.get(words.mark, "")
        asked = "—"
        if words.short_plan:
            asked = f'<span class="{words.mark}">{_words(sign + words.short_plan)}</span>'
        rows.append(
            _row(
                [
                    ("left", _words(words.name)),
                    ("right", f'<span class="figure">{_words(words.figure)}</span>'),
                    ("left", f'<span class="small">{_words(detail)}</span>'),
                    ("right", asked),
                    ("right", f'<span class="muted">{_words(words.short_before)}</span>'),
                ],
                widths,
            )
        )
    notes = "".join(f'<p class="small">{_words(note)}</p>' for note in notes_of(content, model.wording))
    return _head(translate("Review", "The week in figures")) + _table(rows, widths) + notes


def _happened(content: ReviewContent, model: SessionModel) -> str:
    figures = content.figures
    unit, language = model.settings.amount_unit, model.language
    widths = (62, 18, 20)
    rows = []
    won = sorted(figures.won, key=lambda deal: -(deal.amount_minor or 0))
    won_word = translate("Review", "Won")
    for deal in won[:_DEALS]:
        cells = [
            ("left", _words(deal_name(deal))),
            ("left", f'<span class="good">{_words(won_word)}</span>'),
            ("right", _words(model.wording.short_amount_of(deal))),
        ]
        rows.append(_row(cells, widths))
    if len(won) > _DEALS:
        more = translate("Review", "and %n more", "", len(won) - _DEALS)
        rest = short_amount(sum(deal.amount_minor or 0 for deal in won[_DEALS:]), unit, language)
        rows.append(_row([("left", _words(more)), ("left", ""), ("right", rest)], widths))
    for line in lost_reasons(figures.lost):
        lost = translate("Review", "Lost: {reason}").format(reason=reason_name(model.wording, line.reason))
        count = translate("Review", "%n deal(s)", "", len(line.rows))
        cells = [
            ("left", _words(lost)),
            ("left", f'<span class="bad">{_words(count)}</span>'),
            ("right", short_amount(line.sum_minor, unit, language)),
        ]
        rows.append(_row(cells, widths))
    if not rows:
        return ""
    return _head(translate("Review", "Won and lost")) + _table(rows, widths)


def _answers(content: ReviewContent) -> str:
    questions = questions_of(content.answers)
    if not content.asks and not any(getattr(content.answers, key) for key in questions):
        return ""
    parts = [_head(translate("Review", "Questions"))]
    for key in questions:
        answer = getattr(content.answers, key)
        parts.append(f'<p class="question">{_words(question(key))}</p>')
        parts.append(f"<p>{_words(answer)}</p>" if answer else '<p class="muted">—</p>')
    return "".join(parts)


def _commitments(content: ReviewContent, model: SessionModel) -> str:
    language, today = model.language, content.today
    widths = (28, 44, 14, 14)
    parts = []
    for title, entries in (
        (translate("Review", "What became of my commitments"), content.returned),
        (translate("Review", "My commitments for the four directions"), content.made),
    ):
        rows = []
        for lever, of_lever in by_lever(entries).items():
            named = model.playbook.levers.get(lever)
            name = named.name(language) if named is not None else lever
            for entry in of_lever:
                kind = {"yes": "good", "no": "bad"}.get(entry.kept, "muted")
                cells = [
                    ("left", f'<span class="muted">{_words(name)}</span>'),
                    ("left", _words(entry.text)),
                    ("left", short_day(entry.due_date, language, today)),
                    ("left", f'<span class="{kind}">{_words(kept_word(entry.kept))}</span>'),
                ]
                rows.append(_row(cells, widths))
        if rows:
            parts.append(_head(title) + _table(rows, widths))
    return "".join(parts)
