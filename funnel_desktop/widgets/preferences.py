"""What the program remembers on this computer: language, appearance, recent files, the window's shape."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

_RECENT = 8


def _settings() -> QSettings:
    return QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Funnel Desktop", "funnel-desktop"
    )


def settings_file() -> Path:
    """Return the file in which all this is kept (not made by asking)."""
    return Path(_settings().fileName())


def can_be_kept() -> bool:
    """Whether anything that is remembered now will be there at the next start."""
    return _settings().isWritable()


def language() -> str:
    """Return the language chosen, "zh_CN" or "en"; at first the system's."""
    chosen = str(_settings().value("language", ""))
    if chosen in ("zh_CN", "en"):
        return chosen
    # The interface language may differ from the locale of numbers and dates; of several, the first that is
    # spoken here counts.
    for name in QLocale.system().uiLanguages() or [QLocale.system().name()]:
        spoken = name.lower().replace("_", "-").partition("-")[0]
        if spoken in ("zh", "en"):
            return "zh_CN" if spoken == "zh" else "en"
    return "en"


def set_language(name: str) -> None:
    """Remember the language."""
    settings = _settings()
    # Writing waits for the disk: only what is new.
    if settings.value("language") != name:
        settings.setValue("language", name)


def theme_mode() -> str:
    """Return the appearance chosen: "system", "light" or "dark"."""
    mode = str(_settings().value("theme", "system"))
    return mode if mode in ("system", "light", "dark") else "system"


def set_theme_mode(mode: str) -> None:
    """Remember the appearance."""
    _settings().setValue("theme", mode)


def recent_files() -> list[Path]:
    """Return the files used last, the latest first, whether they are still there or not."""
    value = _settings().value("recent_files", [])
    names = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
    return [Path(str(name)) for name in names if name]


def remember_file(path: Path) -> None:
    """Put a file first among the recent ones."""
    before = recent_files()
    # Writing waits for the disk, and at most starts the file is the one of the last time.
    if before[:1] != [path]:
        others = [other for other in before if other != path]
        _settings().setValue("recent_files", [str(path), *map(str, others)][:_RECENT])


def forget_file(path: Path) -> None:
    """Take a file out of the recent ones."""
    _settings().setValue("recent_files", [str(other) for other in recent_files() if other != path])


def window_state() -> tuple[QByteArray, QByteArray]:
    """Return the window's geometry and the arrangement of its panels, empty at first."""
    settings = _settings()
    geometry, panels = settings.value("geometry"), settings.value("panels")
    return (
        geometry if isinstance(geometry, QByteArray) else QByteArray(),
        panels if isinstance(panels, QByteArray) else QByteArray(),
    )


def panels_shown() -> tuple[bool, bool]:
    """Return whether the chart and the balance calculator are to be shown."""
    settings = _settings()
    return (
        str(settings.value("show_chart", "true")) == "true",
        str(settings.value("show_balance", "true")) == "true",
    )


def tray_shown(key: str) -> bool:
    """Return whether a tray beside the board was open last; closed at first."""
    return str(_settings().value(f"show_{key}", "false")) == "true"


def remember_tray(key: str, shown: bool) -> None:
    """Remember whether a tray beside the board is open."""
    _settings().setValue(f"show_{key}", "true" if shown else "false")


def remember_window(geometry: QByteArray, panels: QByteArray, shown: tuple[bool, bool]) -> None:
    """Remember the window's geometry, the arrangement of its panels, and which of the two are shown."""
    settings = _settings()
    settings.setValue("geometry", geometry)
    settings.setValue("panels", panels)
    settings.setValue("show_chart", "true" if shown[0] else "false")
    settings.setValue("show_balance", "true" if shown[1] else "false")


def chart_view() -> tuple[str, str, str]:
    """Return the chart's view and unit and the calculator's measure that were shown last."""
    settings = _settings()
    return (
        str(settings.value("chart_view", "balance")),
        str(settings.value("chart_unit", "contracts")),
        str(settings.value("measure", "money")),
    )


def remember_chart_view(view: str, unit: str, measure: str) -> None:
    """Remember the chart's view and unit and the calculator's measure."""
    settings = _settings()
    settings.setValue("chart_view", view)
    settings.setValue("chart_unit", unit)
    settings.setValue("measure", measure)


def documents_folder() -> Path:
    """Return the folder in which a user expects their files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def data_folder() -> Path:
    """Return the folder for the log and the automatic backups (not made by asking)."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(base) / "funnel-desktop"
