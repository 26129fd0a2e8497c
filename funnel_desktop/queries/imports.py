"""The imports of a file, and what taking one back would do."""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.commands.session import Session
from funnel_desktop.method.records import ImportRun
from funnel_desktop.store.imports import DealOfImport, ImportedNow, Imports

__all__ = ["DealOfImport", "ImportedNow", "WhatGoesBack", "imports_of", "what_goes_back"]


class WhatGoesBack(NamedTuple):
    """What an import left in the file: the deals that it brought and those that it changed, those touched
    since first."""

    run: ImportRun
    brought: tuple[DealOfImport, ...]
    changed: tuple[DealOfImport, ...]

    @property
    def touched(self) -> tuple[DealOfImport, ...]:
        """The deals that were touched since."""
        return tuple(deal for deal in (*self.brought, *self.changed) if deal.touched)


def imports_of(session: Session) -> list[ImportedNow]:
    """Return every import of the file, the latest first."""
    return Imports(session.store).all()


def what_goes_back(session: Session, run: ImportRun) -> WhatGoesBack:
    """Return what taking an import back is about."""
    found = Imports(session.store)
    return WhatGoesBack(run, tuple(found.brought(run.id)), tuple(found.changed(run.id)))
