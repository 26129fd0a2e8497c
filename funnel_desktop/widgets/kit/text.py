"""The window's sentences: Qt translates them, those of the layers below as well."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from funnel_desktop.translation import text_of, translate, use_translator

__all__ = ["text_of", "translate", "without_access_key"]


def _by_qt(context: str, source: str, comment: str, n: int, /) -> str:
    return QCoreApplication.translate(context, source, comment or None, n)


# Whoever loads this has a window: from here on Qt's translators are asked, whatever language they are for.
use_translator(_by_qt)


def without_access_key(text: str) -> str:
    """Return a menu text for other places: "&File…" gives "File", "文件(&F)…" gives "文件"."""
    return re.sub(r"\(&[^&]\)|&(?!&)", "", text).replace("&&", "&").rstrip("…")
