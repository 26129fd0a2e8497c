"""Printing the review and saving it as a PDF file: the dialogs, and what is said when it does not work."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from funnel_desktop.models.session_model import SessionModel
from funnel_desktop.queries.review import ReviewContent
from funnel_desktop.safe_files import replacing, write_bytes
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.kit.confirm import ask_confirm
from funnel_desktop.widgets.kit.plain_text import PlainQuestions
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock")


def printing_possible(environment: MutableMapping[str, str], sockets: Sequence[str] = _SOCKETS) -> bool:
    """Whether a printer can be asked for without a line to the internet; to be called before Qt prints.

    On Linux that is the print service of this computer (CUPS), by its socket, which is then named in
    ``environment``: where there is none, Qt would look for one at port 631 of whatever the settings name.
    """
    if not sys.platform.startswith("linux"):
        return True
    named = environment.get("CUPS_SERVER", "")
    for place in [named] if named.startswith("/") else sockets:
        try:
            there = stat.S_ISSOCK(os.stat(place).st_mode)
        except OSError:
            continue
        if there:
            environment["CUPS_SERVER"] = place
            return True
    return False


def ask_and_print(parent: QWidget, content: ReviewContent, model: SessionModel) -> Path | None:
    """Ask for a printer and print; where there is none offer a PDF, and return where it was saved.

    Raises FunnelError when it can be neither printed nor saved.
    """
    if not printing_possible(os.environ):
        if ask_confirm(
            parent,
            translate("Review", "No printer can be reached from here"),
            translate(
                "Review",
                "This computer has no print service. Save the review as a PDF, and print that where there is "
                "one.",
            ),
            translate("Review", "Save as PDF…"),
            danger=False,
        ):
            return ask_and_save(parent, content, model)
        return None
    from PySide6.QtPrintSupport import QPrinter

    from funnel_desktop.widgets.rooms.review.paper import file_name, page_layout

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(Path(file_name(content)).stem)
    printer.setCreator("Funnel Desktop")
    if not print_dialog(parent, printer).exec():
        return None
    if not _print(content, model, printer):
        raise FunnelError(
            message(
                "Review",
                "The review could not be printed. Look at the printer, or save it as a PDF and print that.",
            )
        )
    return None


def print_dialog(parent: QWidget | None, printer: QPrinter) -> QPrintDialog:
    """Return the system's or Qt's own dialog that asks how to print."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Review", "Print the review"))
    PlainQuestions(dialog)
    browse, name = dialog.findChild(QAbstractButton, "fileBrowser"), dialog.findChild(QLineEdit, "filename")
    if browse is not None and name is not None:  # not in the system's own
        # Qt's way to choose a file would open every file that it lists: see widgets/kit/file_dialogs.py.
        browse.clicked.disconnect()
        browse.clicked.connect(lambda: _choose_file(dialog, name))
    return dialog


def _choose_file(dialog: QWidget, name: QLineEdit) -> None:
    from funnel_desktop.widgets.kit.file_dialogs import ask_save

    # Qt asks before it writes over a file that is there.
    chosen, _kind = ask_save(
        dialog,
        translate("Review", "Print the review"),
        name.text(),
        translate("Review", "PDF document (*.pdf)"),
        replaces=False,
    )
    if chosen:
        name.setText(chosen)


def _print(content: ReviewContent, model: SessionModel, printer: QPrinter) -> bool:
    """Print; where the dialog was told to print into a file, that is whole under its name or not there."""
    from PySide6.QtPrintSupport import QPrinter

    from funnel_desktop.widgets.rooms.review.paper import paint, said_right

    def printed() -> bool:
        return paint(content, model, printer) and printer.printerState() != QPrinter.PrinterState.Error

    name = printer.outputFileName()
    if not name:
        return printed()
    try:
        with replacing(name) as part:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(part))
            if not printed() or not part.stat().st_size:
                raise OSError
            write_bytes(part, said_right(part.read_bytes(), content, model))
    except OSError:
        return False
    return True


def ask_and_save(parent: QWidget, content: ReviewContent, model: SessionModel) -> Path | None:
    """Ask where the PDF goes and write it; None when cancelled. Raises FunnelError with the sentence."""
    from funnel_desktop.widgets.kit.file_dialogs import ask_save
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
