"""What is done with linked files: linked, looked for, opened, kept inside and saved out again.

A funnel may come from somebody else, with links of theirs: nothing is opened but what the user opens, what
may run something only after a question, and nothing on another computer is so much as looked for by itself.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.background import steps_on_a_thread
from funnel_desktop.commands.links import AddLinks, ChangeLink, KeepFile, save_kept
from funnel_desktop.method.links import (
    LARGEST_KEPT,
    may_run,
    name_of,
    on_a_share,
    places,
    relative_path,
)
from funnel_desktop.method.records import Link
from funnel_desktop.reasons import why
from funnel_desktop.regular_files import open_regular
from funnel_desktop.text import FunnelError, message
from funnel_desktop.widgets.deal.open_file import OpenFile
from funnel_desktop.widgets.kit.confirm import ask_confirm
from funnel_desktop.widgets.kit.file_dialogs import ask_folder, ask_open, ask_save
from funnel_desktop.widgets.kit.folders import open_outside
from funnel_desktop.widgets.kit.idle_work import IdleWork
from funnel_desktop.widgets.kit.plain_exports import said_of_export
from funnel_desktop.widgets.kit.text import translate


class MissingFiles(QObject):
    """Finds out, beside the window, which linked files are not where they were."""

    found = Signal(frozenset)
    """The ids of the links whose files are missing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = IdleWork(self)

    def look(self, links: Sequence[Link], folder: str) -> None:
        """Look for the files of some links; what lies on another computer is not looked for."""
        if links:
            self._work.start(self._steps(tuple(links), folder))
        else:
            self._work.stop()
            self.found.emit(frozenset())

    def _steps(self, links: tuple[Link, ...], folder: str) -> Generator[float, None, None]:
        work = partial(_missing, links, folder)
        missing = yield from steps_on_a_thread(lambda _progress: work(), wait=False)
        self.found.emit(missing)


def _missing(links: Iterable[Link], folder: str) -> frozenset[str]:
    return frozenset(
        link.id
        for link in links
        if not any(
            on_a_share(place) or os.path.lexists(place) for place in places(link.path, link.relative, folder)
        )
    )


class LinkedFiles:
    """Does what the user wants of the files of one funnel, over a window."""

    def __init__(self, window: QWidget, file: OpenFile) -> None:
        self._window = window
        self._model, self._flow = file

    @property
    def folder(self) -> str:
        """The folder of the funnel."""
        return str(self._model.session.path.absolute().parent)

    # Linking

    def ask_files(self, deal_id: str | None, customer: str) -> None:
        """Ask for a file and link it."""
        if self._flow.may_write():
            kinds = translate("LinkedFiles", "All files (*)")
            title = translate("LinkedFiles", "Link a file")
            path, _kind = ask_open(self._window, title, self.folder, kinds)
            if path:
                self.link([path], deal_id, customer)

    def ask_folder(self, deal_id: str | None, customer: str) -> None:
        """Ask for a folder and link it."""
        if self._flow.may_write():
            path = ask_folder(self._window, translate("LinkedFiles", "Link a folder"), self.folder)
            if path:
                self.link([path], deal_id, customer)

    def link(self, paths: Iterable[str], deal_id: str | None, customer: str) -> None:
        """Link files and folders, as one step."""
        links = tuple(self._linked(os.path.abspath(path), deal_id, customer) for path in paths)
        if links and self._flow.may_write():
            self._flow.execute(AddLinks(links))

    def _linked(self, path: str, deal_id: str | None, customer: str) -> Link:
        return Link(
            *("", deal_id, customer, path, relative_path(path, self.folder), name_of(path)),
            folder=int(os.path.isdir(path)),
        )

    # Opening

    def open(self, link: Link) -> None:
        """Open a linked file with its program, a folder in the file manager."""
        path = self._there(link)
        if path is None or not self._may_open(link, path):
            return
        if not open_outside(path):
            self._flow.complain(
                message("LinkedFiles", "No program could be started to open {file}.", file=path)
            )

    def show_in_folder(self, link: Link) -> None:
        """Show the folder in which the file lies."""
        path = self._there(link)
        if path is not None and not open_outside(os.path.dirname(path)):
            self._flow.complain(
                message("LinkedFiles", "No file manager could be started to show {file}.", file=path)
            )

    def _there(self, link: Link) -> str | None:
        """Return where a linked file is; asks for a missing one."""
        spots = places(link.path, link.relative, self.folder)
        shares = [place for place in spots if on_a_share(place)]
        if shares and not ask_confirm(
            self._window,
            translate("LinkedFiles", "Look on another computer?"),
            translate(
                "LinkedFiles", "{path} is on another computer, which will see that you ask for it."
            ).format(path=shares[0]),
            translate("LinkedFiles", "Look there"),
            danger=False,
        ):
            return None
        found = next((place for place in spots if os.path.exists(place)), None)
        if found is None:
            return self._find(link)
        return found

    def _find(self, link: Link) -> str | None:
        """Let the user find a file that is not where it was; return where it is."""
        if not self._flow.may_write() or not ask_confirm(
            self._window,
            translate("LinkedFiles", "{name} is not there any more").format(name=link.name),
            translate(
                "LinkedFiles",
                "It was at {path}. Perhaps it was moved, or that drive is not connected. Choose where it is "
                "now.",
            ).format(path=link.path),
            translate("LinkedFiles", "Find it…"),
            danger=False,
        ):
            return None
        title = translate("LinkedFiles", "Where is {name}?").format(name=link.name)
        if link.folder:
            path = ask_folder(self._window, title, self.folder)
        else:
            path, _kind = ask_open(
                self._window, title, self.folder, translate("LinkedFiles", "All files (*)")
            )
        if not path:
            return None
        self._flow.execute(
            ChangeLink(
                link._replace(path=path, relative=relative_path(path, self.folder), name=name_of(path))
            )
        )
        return path

    def _may_open(self, link: Link, path: str) -> bool:
        """Ask before something is opened that may run: by its own name, or that of what it leads to."""
        if os.path.isdir(path) and not may_run(path):
            return True
        real = os.path.realpath(path)
        runs = may_run(link.name) or may_run(path) or may_run(real) or _is_program(real)
        return not runs or ask_confirm(
            self._window,
            translate("LinkedFiles", "Open {name}?").format(name=name_of(real)),
            translate(
                "LinkedFiles",
                "{path} is a program, or may run one. Open it only if you know where it comes from.",
            ).format(path=real),
            translate("LinkedFiles", "Open"),
        )

    # Kept inside

    def keep(self, link: Link) -> None:
        """Keep what is in a file inside the funnel as well."""
        path = self._there(link) if self._flow.may_write() else None
        if path is None:
            return
        try:
            if os.path.getsize(path) > LARGEST_KEPT:
                content = bytes(LARGEST_KEPT + 1)  # the command says what there is room for
            else:
                with open_regular(Path(path), LARGEST_KEPT) as file:
                    content = file.read()
        except (OSError, FunnelError) as error:
            self._flow.complain(
                message("LinkedFiles", "{file} cannot be read: {reason}.", file=path, reason=why(error))
                if isinstance(error, OSError)
                else error.message
            )
            return
        self._flow.execute(KeepFile(link.id, content))

    def save_out(self, link: Link) -> None:
        """Write what is kept inside to a file."""
        title = translate("LinkedFiles", "Save what is kept inside")
        path, _kind = ask_save(
            self._window,
            title,
            os.path.join(self.folder, link.name),
            translate("LinkedFiles", "All files (*)"),
        )
        if not path:
            return
        try:
            save_kept(self._model.session, link.id, Path(path))
        except FunnelError as error:
            self._flow.complain(error.message)
            return
        bar = getattr(self._window.window(), "message_bar", None)
        if bar is not None:
            said = message("LinkedFiles", "Saved as {path}.", path=path)
            bar.show_message(said_of_export(self._window, said), "good")


def _is_program(path: str) -> bool:
    """Whether the system would run this by itself: a file without an ending that may be executed."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return os.name != "nt" and stat.S_ISREG(mode) and bool(mode & 0o111) and "." not in os.path.basename(path)
