"""The look in one place: colours for light and dark, the scales of spacing, type and radius, the style sheet.

Widgets that paint ask ``palette()`` each time they paint; widgets that cache what they painted listen to
``notifier().changed``. Nobody else names a colour or a size.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.method.languages import CHINESE, SOURCE, language_of, language_of_locale

MODES = ("system", "light", "dark")
"""What a user may choose; "system" follows the desktop while the program runs."""


class SPACING:
    """Distances in logical pixels; there are no others."""

    HAIR = 2
    TINY = 4
    SMALL = 6
    MEDIUM = 8
    LARGE = 12
    WIDE = 16
    HUGE = 20


class RADIUS:
    """Corner radii in logical pixels: chips, controls and cards, panels, dialogs."""

    CHIP = 4
    CONTROL = 6
    PANEL = 8
    DIALOG = 10


class SIZE:
    """Type sizes in logical pixels."""

    SMALL = 11
    NOTE = 12
    TEXT = 13
    TITLE = 17


class HEIGHT:
    """Heights in logical pixels of what is repeated everywhere: a field, a button, the bars."""

    FIELD = 28
    ANSWER = 26
    BAR = 44
    STATUS = 26
    RAIL = 64
    FIGURE = 18


FOCUS_RING = 2
"""Width of the line around what has the keyboard, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one theme. ``stages`` is the ramp, target to won; ``X_soft`` is the ground of ``X``."""

    name: str
    window: QColor
    surface: QColor
    sunken: QColor
    line: QColor
    """Parts what is read together: only an ornament, nobody has to see it."""
    edge: QColor
    """The outline of what is filled in, pressed or ticked: it says where that is, 3 to 1 on every ground."""
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    warn: QColor
    warn_soft: QColor
    bad: QColor
    bad_soft: QColor
    on_bad: QColor
    good: QColor
    good_soft: QColor
    stages: tuple[QColor, ...]
    scrim: QColor
    shadow: QColor

    @property
    def dark(self) -> bool:
        """Whether this is the dark one."""
        return self.name.startswith("dark")

    def stage(self, position: int) -> QColor:
        """Return the colour of the stage at ``position`` (0 target … 5 won)."""
        return self.stages[position]


LIGHT = Palette(
    name="light",
    window=QColor("#F4F5F7"),
    surface=QColor("#FFFFFF"),
    sunken=QColor("#ECEEF2"),
    line=QColor("#DFE3E8"),
    edge=QColor("#7F8894"),
    text=QColor("#18202B"),
    muted=QColor("#5A6675"),
    faint=QColor("#606B79"),
    accent=QColor("#1B64A8"),
    accent_soft=QColor("#E4EFF9"),
    on_accent=QColor("#FFFFFF"),
    warn=QColor("#9A4A00"),
    warn_soft=QColor("#FCEEDF"),
    bad=QColor("#A8231B"),
    bad_soft=QColor("#FBE6E4"),
    on_bad=QColor("#FFFFFF"),
    good=QColor("#1A7A4C"),
    good_soft=QColor("#E0F3E9"),
    stages=tuple(QColor(c) for c in ("#B7C4D3", "#8FB0CC", "#5F97C0", "#2F7BB0", "#1B5C8C", "#1A7A4C")),
    scrim=QColor(12, 18, 26, 97),
    shadow=QColor(20, 30, 45, 18),
)
DARK = Palette(
    name="dark",
    window=QColor("#12161B"),
    surface=QColor("#1B2128"),
    sunken=QColor("#161B21"),
    line=QColor("#2C343E"),
    edge=QColor("#707B89"),
    text=QColor("#E7EBF0"),
    muted=QColor("#9DA8B6"),
    faint=QColor("#8F9AA8"),
    accent=QColor("#6DB1EC"),
    accent_soft=QColor("#1D3247"),
    on_accent=QColor("#0C1A27"),
    warn=QColor("#F0A65A"),
    warn_soft=QColor("#38291A"),
    bad=QColor("#F08A82"),
    bad_soft=QColor("#3A2120"),
    on_bad=QColor("#2B0F0D"),
    good=QColor("#63C794"),
    good_soft=QColor("#193226"),
    stages=tuple(QColor(c) for c in ("#55606D", "#4C6A85", "#437BA3", "#3E8CC2", "#6DB1EC", "#4DB483")),
    scrim=QColor(6, 9, 13, 140),
    shadow=QColor(0, 0, 0, 0),
)


class ThemeNotifier(QObject):
    """Tells painted widgets that the colours are others now: repaint, and forget pixmaps."""

    changed = Signal()


class _State:
    """What ``apply`` set: one theme per process, as there is one QApplication."""

    current: Palette = LIGHT
    mode: str = "system"
    strong: bool = False
    follows_contrast: bool = False
    applied: bool = False
    language: str = CHINESE.code
    notifier: ThemeNotifier | None = None
    listening: QObject | None = None


def palette() -> Palette:
    """Return the colours in force now."""
    return _State.current


def mode() -> str:
    """Return what the user chose: "system", "light" or "dark"."""
    return _State.mode


def notifier() -> ThemeNotifier:
    """Return the object whose ``changed`` signal fires after the colours were exchanged."""
    if _State.notifier is None:
        _State.notifier = ThemeNotifier()
    return _State.notifier


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return ``first`` with ``share`` (0 to 1) of ``second`` in it."""
    keep = 1.0 - share
    return QColor(
        round(first.red() * keep + second.red() * share),
        round(first.green() * keep + second.green() * share),
        round(first.blue() * keep + second.blue() * share),
    )


def faded(colour: QColor, alpha: float) -> QColor:
    """Return ``colour`` at ``alpha`` (0 to 1) opacity."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result


# Type ------------------------------------------------------------------------------------------------

_CHINESE = {
    "win32": ("Microsoft YaHei UI", "Microsoft YaHei"),
    "darwin": ("PingFang SC",),
}.get(sys.platform, ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"))
"""The simplified Chinese faces: named, so that shared characters aren't drawn in their Japanese form."""

_PLAIN = {"", "Sans Serif", "Sans", "DejaVu Sans", "sans-serif"}
"""Families of a desktop that has chosen none; then the Chinese face's own Latin letters fit better."""


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    if not isinstance(QApplication.instance(), QGuiApplication):
        return _CHINESE
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if sys.platform not in ("win32", "darwin") and system in _PLAIN:
        return ("Inter", "Noto Sans", "Liberation Sans", *_CHINESE, system or "Sans Serif")
    return (system, *_CHINESE)


@lru_cache(maxsize=64)
def font(px: int, bold: bool = False, tabular: bool = True) -> QFont:
    """Return the system's sans at ``px`` logical pixels (one of ``SIZE``), weight 400 or 600.

    ``tabular`` gives figures of one width. The result is shared: copy it (``QFont(font(...))``) to change it.
    """
    result = QFont(list(_families()))
    result.setStyleHint(QFont.StyleHint.SansSerif)
    result.setPixelSize(px)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    features = ["tnum"] if tabular else []
    if not language_of(_State.language).wide_punctuation:
        features.append("pwid")
    for name in features:
        tag = QFont.Tag.fromString(name)
        if tag is not None:
            result.setFeature(tag, 1)
    return result


def set_language(application: QApplication, language: str) -> None:
    """Set type for a language; to be called when the language is chosen or changed.

    Quotes and apostrophes of a Chinese face are as wide as its characters: wrong in English.
    """
    if language == _State.language:
        return
    _State.language = language
    font.cache_clear()
    application.setFont(font(SIZE.TEXT))
    if _State.applied:
        notifier().changed.emit()


# Motion ----------------------------------------------------------------------------------------------


def animation_duration(milliseconds: int) -> int:
    """Return how long a change may ease: ``milliseconds``, or 0 for those who asked for less motion.

    ``FUNNEL_REDUCED_MOTION`` set to 1 or 0 in the environment decides; else the desktop's own setting does,
    asked once, when the first animation is about to start.
    """
    wish = os.environ.get("FUNNEL_REDUCED_MOTION", "")
    if wish in ("0", "1"):
        return 0 if wish == "1" else milliseconds
    from funnel_desktop.widgets.kit.motion import reduced_motion

    return 0 if reduced_motion() else milliseconds


# Application -----------------------------------------------------------------------------------------


def apply(application: QApplication, mode: str = "system", *, is_fusion: bool = False) -> None:
    """Dress the application: Fusion, our palette, font and style sheet, in the colours ``mode`` asks for.

    ``is_fusion`` says that it is Fusion already: a start is spared the loading of the many names of QStyle.
    May be called again at any time. Raises ValueError for a mode that isn't one of ``MODES``.
    """
    if mode not in MODES:
        raise ValueError(f"mode must be one of {MODES}, not {mode!r}")
    _State.mode = mode
    hints = application.styleHints()
    # The desktop draws title bars and native dialogs: they follow the choice too.
    if mode == "system":
        if _State.applied:
            hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
    if _State.listening is not hints:
        hints.colorSchemeChanged.connect(_system_changed)
        _State.listening = hints
    if not _State.applied and not is_fusion:
        application.setStyle("Fusion")
    _dress(application, _wanted(application))


def _wanted(application: QApplication) -> Palette:
    dark = _State.mode == "dark"
    if _State.mode == "system":
        dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    colours = DARK if dark else LIGHT
    if not _State.strong:
        return colours
    from funnel_desktop.widgets.kit.contrast import strong

    return strong(colours)


def ask_for_contrast(application: QApplication) -> None:
    """Follow the desktop's wish for high contrast from now on. A start does so after the first picture: to
    ask takes as long as a tenth of it."""
    from funnel_desktop.widgets.kit import contrast

    if not _State.follows_contrast:
        _State.follows_contrast = True
        contrast.follow(application.styleHints(), lambda *_: ask_for_contrast(application))
    _State.strong = contrast.wanted(application.styleHints())
    _system_changed()


def _system_changed() -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication) and _wanted(application) is not _State.current:
        _dress(application, _wanted(application))


def _dress(application: QApplication, colours: Palette) -> None:
    first = not _State.applied
    if not first and colours is _State.current:
        return
    _State.current = colours
    if first:
        _State.language = (language_of_locale(QLocale().name()) or SOURCE).code
        font.cache_clear()
        application.setFont(font(SIZE.TEXT))
        _State.applied = True
    application.setPalette(qt_palette(colours))
    application.setStyleSheet(style_sheet(colours))
    if not first:
        notifier().changed.emit()


def qt_palette(colours: Palette) -> QPalette:
    """Return Qt's palette made of our colours, for what Fusion draws itself."""
    role = QPalette.ColorRole
    result = QPalette()
    for key, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.text),
        (role.ToolTipText, colours.surface),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.faint),
        (role.Shadow, colours.line),
    ):
        result.setColor(key, colour)
    off = QPalette.ColorGroup.Disabled
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(off, key, mix(colours.faint, colours.surface, 0.35))
    result.setColor(off, role.Highlight, colours.line)
    result.setColor(off, role.HighlightedText, colours.muted)
    return result


def style_sheet(colours: Palette | None = None) -> str:
    """Return the application's style sheet for ``colours`` (None: the current ones)."""
    from funnel_desktop.widgets.kit.style import SHEET
    from funnel_desktop.widgets.kit.style_images import register

    chosen = colours or _State.current
    names: dict[str, str] = {
        key: getattr(chosen, key).name()
        for key in (
            *("window", "surface", "sunken", "line", "edge", "text", "muted", "faint"),
            *("accent", "accent_soft", "on_accent", "warn", "warn_soft"),
            *("bad", "bad_soft", "on_bad", "good", "good_soft"),
        )
    }
    names["accent_hover"] = mix(chosen.accent, chosen.text, 0.16).name()
    names["accent_press"] = mix(chosen.accent, chosen.text, 0.30).name()
    names["hover"] = mix(chosen.surface, chosen.text, 0.05).name()
    names["press"] = mix(chosen.surface, chosen.text, 0.10).name()
    names["line_strong"] = mix(chosen.line, chosen.text, 0.16).name()
    names["off"] = mix(chosen.faint, chosen.surface, 0.35).name()
    names["images"] = register(
        chosen.name,
        dict.fromkeys(("tick", "dash", "dot"), names["on_accent"])
        | dict.fromkeys(("down", "up", "right"), names["muted"]),
    ).rstrip("/")
    result = SHEET
    # Longest first: @accent_soft must not be read as @accent.
    for key in sorted(names, key=len, reverse=True):
        result = result.replace("@" + key, names[key])
    return result


def set_kind(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at and let the widget be drawn by it.

    Buttons: ``kind`` = "primary", "ghost", "danger", "link". Labels: ``tone`` = "muted", "faint", "title",
    "heading", "figure", "warn", "bad", "good". Frames and plain widgets: ``ground`` = "surface", "sunken",
    "window". Fields: ``invalid`` = True.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it reads the property when it is polished for the first time
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def set_ground(widget: QWidget, ground: str) -> None:
    """Let a plain widget, which has none by itself, have a ground of the style sheet (see ``set_kind``)."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    set_kind(widget, "ground", ground)
