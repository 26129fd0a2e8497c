"""Printing the review and saving it as a PDF file: the dialogs, and what is said when it does not work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.rooms.review.content import ReviewContent
from funnel_desktop.widgets.text import translate


def ask_and_print(parent: QWidget, content: ReviewContent, model: SessionModel) -> bool:
    """Ask for a printer and print; False when cancelled. Raises FunnelError when it cannot be printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from funnel_desktop.widgets.rooms.review.paper import file_name, page_layout, paint

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(Path(file_name(content)).stem)
    printer.setCreator("Funnel Desktop")
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Review", "Print the review"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    if not paint(content, model, printer) or printer.printerState() == QPrinter.PrinterState.Error:
        raise FunnelError(
            message(
                "Review",
                "The review could not be printed. Look at the printer, or save it as a PDF and print that.",
            )
        )
    return True


def ask_and_save(parent: QWidget, content: ReviewContent, model: SessionModel) -> Path | None:
    """Ask where the PDF goes and write it; None when cancelled. Raises FunnelError with the sentence."""
    from funnel_desktop.widgets.file_dialogs import ask_save
    from funnel_desktop.widgets.rooms.review.paper import file_name, save_pdf

    chosen, _kind = ask_save(
        parent,
        translate("Review", "Save the review as PDF"),
        str(model.session.known_as.parent / file_name(content)),
        translate("Review", "PDF document (*.pdf)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(".pdf")
    save_pdf(content, model, path)
    return path
