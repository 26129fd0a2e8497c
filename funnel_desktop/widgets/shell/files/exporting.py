"""Export from the window: what is asked for is written, with progress, and it is said where it is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.part_names import named_after
from funnel_desktop.queries.deal_tables import count_deals
from funnel_desktop.regular_files import same_file
from funnel_desktop.text import FunnelError, Message, message
from funnel_desktop.widgets.dialogs.exporting import (
    DealCounts,
    ExportDialog,
    ExportRequest,
)
from funnel_desktop.widgets.kit import preferences
from funnel_desktop.widgets.kit.file_dialogs import ask_save
from funnel_desktop.widgets.kit.plain_exports import said_of_export
from funnel_desktop.widgets.kit.text import translate

if TYPE_CHECKING:
    from funnel_desktop.models.session_model import SessionModel
    from funnel_desktop.widgets.shell.main_window import MainWindow

Steps = Generator[float, None, Any]


class _Form(NamedTuple):
    """How a form is asked for and written: the title, the kinds of files, the ending, and the work."""

    title: str
    kinds: str
    ending: str
    write: Callable[[Path], Steps]
    said: Callable[[Path, Any], Message]


def export(window: MainWindow, folder: Path) -> None:
    """Ask what is to be written, for whom and of which deals, and where; ``folder`` is proposed."""
    model = window.model
    if model is None:
        return
    last = ExportRequest(*preferences.last_export())
    dialog = ExportDialog(window, _counts(window, model), last)
    if not dialog.run() or window.model is not model:
        return
    request = dialog.request
    preferences.remember_export(*request)
    _ask_and_write(window, model, request, _rows(window, model, request.scope), folder)


def _counts(window: MainWindow, model: SessionModel) -> DealCounts:
    shown = _shown(model) if model.index.filter.active else None
    selected = _selected(window)
    return DealCounts(
        count_deals(model.session),
        None if shown is None else len(shown),
        len(selected) or None,
    )


def _shown(model: SessionModel) -> list[int]:
    return [row for stage in model.playbook.stages for row in model.index.column(stage)]


def _selected(window: MainWindow) -> list[int]:
    # In another room nobody sees which cards are selected.
    if window.board is None or window.rooms.current != "board":
        return []
    return list(window.board.selected_rows())


def _rows(window: MainWindow, model: SessionModel, scope: str) -> list[int] | None:
    """Return the handles of the deals to write, None for all."""
    if scope == "shown" and model.index.filter.active:
        return _shown(model)
    if scope == "selected":
        return _selected(window) or None
    return None


def _ask_and_write(
    window: MainWindow, model: SessionModel, request: ExportRequest, rows: list[int] | None, folder: Path
) -> None:
    from funnel_desktop.commands.care import is_a_funnel
    from funnel_desktop.widgets.kit.progress import run_with_progress

    form = _form(model, request, rows)
    day = model.session.clock().date().isoformat()
    if request.masked or request.form == "redacted":
        # The name of the file may be one of those that are masked.
        suggested = folder / f"{translate('Redaction', 'Redacted funnel')} {day}{form.ending}"
    else:
        suggested = named_after(model.session.known_as, f" {day}{form.ending}", folder)
    name, kind = ask_save(window, form.title, str(suggested), form.kinds)
    if not name or window.model is not model:
        return
    path = Path(name)
    if request.form == "everything":
        if kind == form.kinds.partition(";;")[0] and path.suffix.lower() != ".zip" and not path.is_dir():
            path = path.with_name(f"{path.name}.zip")
    elif not path.suffix:
        path = path.with_suffix(form.ending)
    if same_file(path, window.path) or (request.form != "redacted" and is_a_funnel(path)):
        window.complain(
            message("Export", "{path} is a funnel file. Give the export another name.", path=path)
        )
        return
    done: list[Any] = []
    try:
        finished = run_with_progress(
            window,
            translate("FileFlow", "Exporting {file}").format(file=path.name),
            _noting(form.write(path), done),
        )
    except FunnelError as error:
        window.complain(error.message)
        return
    if finished:
        said = form.said(path, done[0])
        window.message_bar.show_message(
            said_of_export(window, said),
            "good",
            message("FileFlow", "Show the folder"),
            lambda: window.files.show_folder(path if path.is_dir() else path.parent),
        )


def _noting(steps: Steps, done: list[Any]) -> Steps:
    """Do the work and note what it returns."""
    done.append((yield from steps))


def _form(model: SessionModel, request: ExportRequest, rows: list[int] | None) -> _Form:
    """Return how what is asked for is written. The modules that write are loaded now, for the first time."""
    session = model.session
    if request.form == "everything":
        from funnel_desktop.commands.export_set import export_everything

        packed = translate("WholeFlow", "One zip file (*.zip)")
        return _Form(
            translate("WholeFlow", "Export everything"),
            packed + ";;" + translate("WholeFlow", "A folder of CSV files (*)"),
            ".zip",
            partial(export_everything, session),
            lambda path, _rows: message(
                "WholeFlow", "Everything is in {path}; columns.csv says what its columns hold.", path=path
            ),
        )
    if request.form == "redacted":
        from funnel_desktop.commands.redaction import redact

        return _Form(
            translate("ExportFlow", "Write a redacted funnel"),
            translate("FileFlow", "Funnel files (*.funnel)"),
            ".funnel",
            partial(redact, session, replaces=True),
            lambda path, count: message(
                "ExportFlow", "{count} deal(s) are in the redacted funnel {path}.", count=count, path=path
            ),
        )
    if request.form == "workbook":
        from funnel_desktop.wording.exports import export_workbook
        from funnel_desktop.wording.workbook import said_of

        return _Form(
            translate("ExportFlow", "Export as an Excel workbook"),
            translate("ExportFlow", "Excel workbooks (*.xlsx)"),
            ".xlsx",
            _perhaps_masked(session, export_workbook, rows, masked=request.masked),
            lambda path, written: _joined(said_of(written, _number(session, rows), path)),
        )
    if request.form == "readable":
        from funnel_desktop.wording.exports import export_readable

        work = _perhaps_masked(session, export_readable, rows, masked=request.masked)
        title = translate("ExportFlow", "Export as CSV to read")
    else:
        from funnel_desktop.commands.exporting import export_deals

        work = _perhaps_masked(session, export_deals, rows, masked=False)
        title = translate("ExportFlow", "Export as CSV")
    return _Form(
        title,
        translate("FileFlow", "CSV files (*.csv)"),
        ".csv",
        work,
        lambda path, count: message("FileFlow", "%n deal(s) written to {path}.", count=count, path=path),
    )


def _perhaps_masked(
    session: Session,
    write: Callable[[Session, Path, Collection[int] | None], Steps],
    rows: list[int] | None,
    *,
    masked: bool,
) -> Callable[[Path], Steps]:
    """Return what writes to a path: the deals as they are, or from a redacted copy."""
    if not masked:
        return lambda path: write(session, path, rows)
    from funnel_desktop.commands.redaction import write_masked

    return lambda path: write_masked(session, path, rows, write)


def _number(session: Session, rows: list[int] | None) -> int:
    return count_deals(session) if rows is None else len(rows)


def _joined(said: Sequence[Message]) -> Message:
    """Return several sentences as one message."""
    first = said[0]
    for following in said[1:]:
        first = message("ExportFlow", "{first} {then}", first=first, then=following)
    return first
