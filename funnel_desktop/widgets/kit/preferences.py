"""What the program remembers on this computer: language, appearance, recent files, the window's shape."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from funnel_desktop.data_folder import data_folder as _data_folder
from funnel_desktop.data_folder import portable_folder
from funnel_desktop.method.languages import CODES, SOURCE, language_of_locale
from funnel_desktop.safe_files import make_private_file, make_private_folder

_RECENT = 8
_TOLD = 50


def _settings() -> QSettings:
    portable = portable_folder()
    if portable is not None:
        return QSettings(str(portable / "funnel-desktop.ini"), QSettings.Format.IniFormat)
    return QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Funnel Desktop", "funnel-desktop"
    )


def _keep(values: Mapping[str, object]) -> None:
    """Remember values: in a file for the user alone, as it names their files. Qt keeps the file's mode."""
    settings = _settings()
    path = Path(settings.fileName())
    with suppress(OSError):  # what cannot be written is said at the start, see ``can_be_kept``
        make_private_folder(path.parent)
        make_private_file(path)
    for name, value in values.items():
        settings.setValue(name, value)


def settings_file() -> Path:
    """Return the file in which all this is kept (not made by asking)."""
    return Path(_settings().fileName())


def can_be_kept() -> bool:
    """Whether anything that is remembered now will be there at the next start."""
    return _settings().isWritable()


def language() -> str:
    """Return the code of the language chosen; at first the system's."""
    chosen = str(_settings().value("language", ""))
    if chosen in CODES:
        return chosen
    # The interface language may differ from the locale of numbers and dates; of several, the first that is
    # spoken here counts.
    for name in QLocale.system().uiLanguages() or [QLocale.system().name()]:
        spoken = language_of_locale(name)
        if spoken is not None:
            return spoken.code
    return SOURCE.code


def set_language(name: str) -> None:
    """Remember the language."""
    # Writing waits for the disk: only what is new.
    if _settings().value("language") != name:
        _keep({"language": name})


def theme_mode() -> str:
    """Return the appearance chosen: "system", "light" or "dark"."""
    mode = str(_settings().value("theme", "system"))
    return mode if mode in ("system", "light", "dark") else "system"


def set_theme_mode(mode: str) -> None:
    """Remember the appearance."""
    _keep({"theme": mode})


def text_size() -> int:
    """Return how large text is to be, in per cent of its usual size; 0: as the system has it, as at first."""
    text = str(_settings().value("text_size", ""))
    return int(text) if text.isdecimal() and 80 <= int(text) <= 200 else 0


def set_text_size(percent: int) -> None:
    """Remember how large text is to be; 0: as the system has it."""
    _keep({"text_size": str(percent)})


def system_text_size() -> int:
    """Return how large the system wanted text when it was last asked, in per cent."""
    text = str(_settings().value("system_text_size", ""))
    return int(text) if text.isdecimal() and int(text) else 100


def set_system_text_size(percent: int) -> None:
    """Remember how large the system wants text: it cannot be asked before the next start."""
    if system_text_size() != percent:
        _keep({"system_text_size": str(percent)})


def lock_after() -> int:
    """Return after how many minutes without input a locked funnel is locked again; 0: never. At first 15."""
    text = str(_settings().value("lock_after_minutes", "15"))
    return int(text) if text in ("0", "5", "15", "30", "60") else 15


def set_lock_after(minutes: int) -> None:
    """Remember after how many minutes without input a locked funnel is locked again."""
    _keep({"lock_after_minutes": str(minutes)})


def reminders() -> bool:
    """Return whether the program goes on in the tray and reminds of what comes; at first not."""
    return str(_settings().value("reminders", "")) == "yes"


def set_reminders(on: bool) -> None:
    """Remember whether to go on in the tray."""
    _keep({"reminders": "yes" if on else "no"})


def is_update(version: str) -> bool:
    """Return whether another version of the program was used before this one, and remember this one: asked
    again, it is not. False where nothing can be remembered."""
    settings = _settings()
    used = settings.contains("version") or settings.contains("geometry")
    if str(settings.value("version", "")) == version or not can_be_kept():
        return False
    _keep({"version": version})
    return used


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
        _keep({"recent_files": [str(path), *map(str, others)][:_RECENT]})


def tell_once(key: str, about: str) -> bool:
    """Whether ``about`` is to be told now: it was not before, and is remembered as told."""
    settings = _settings()
    value = settings.value(f"told_{key}", [])
    told = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
    if about in told:
        return False
    settings.setValue(f"told_{key}", [about, *told][:_TOLD])
    return True


def forget_file(path: Path) -> None:
    """Take a file out of the recent ones."""
    _keep({"recent_files": [str(other) for other in recent_files() if other != path]})


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
    _keep({f"show_{key}": "true" if shown else "false"})


def sheet_width() -> int:
    """Return how wide the sheet of a deal was left beside the board, in logical pixels; at first 480."""
    text = str(_settings().value("sheet_width", ""))
    return int(text) if text.isdecimal() else 480


def remember_sheet_width(width: int) -> None:
    """Remember how wide the sheet of a deal is beside the board."""
    _keep({"sheet_width": str(width)})


def table_view() -> str:
    """Return which columns the table of deals was left with, as ``method.deal_view`` keeps it; "" at
    first."""
    return str(_settings().value("table_view", ""))


def remember_table_view(text: str) -> None:
    """Remember the columns of the table of deals."""
    _keep({"table_view": text})


def remember_window(geometry: QByteArray, panels: QByteArray, shown: tuple[bool, bool]) -> None:
    """Remember the window's geometry, the arrangement of its panels, and which of the two are shown."""
    _keep(
        {
            "geometry": geometry,
            "panels": panels,
            "show_chart": "true" if shown[0] else "false",
            "show_balance": "true" if shown[1] else "false",
        }
    )


def chart_view() -> tuple[str, str, str, str]:
    """Return the chart's view and unit and the calculator's measure and horizon that were shown last."""
    settings = _settings()
    return (
        str(settings.value("chart_view", "balance")),
        str(settings.value("chart_unit", "contracts")),
        str(settings.value("measure", "money")),
        str(settings.value("horizon", "time")),
    )


def remember_chart_view(view: str, unit: str, measure: str, horizon: str) -> None:
    """Remember the chart's view and unit and the calculator's measure and horizon."""
    _keep({"chart_view": view, "chart_unit": unit, "measure": measure, "horizon": horizon})


def last_export() -> tuple[str, str, bool]:
    """Return what was exported last: the form, which deals, and whether names were masked."""
    settings = _settings()
    return (
        str(settings.value("export_form", "")),
        str(settings.value("export_deals", "all")),
        str(settings.value("export_masked", "false")) == "true",
    )


def remember_export(form: str, deals: str, masked: bool) -> None:
    """Remember what was exported."""
    _keep({"export_form": form, "export_deals": deals, "export_masked": "true" if masked else "false"})


def last_share() -> tuple[str, bool, bool | None, list[str]]:
    """Return how a report was shared last: names, whether amounts were shown, whether in dark (None: not said
    yet), and its sections."""
    settings = _settings()
    dark = str(settings.value("share_dark", ""))
    sections = str(settings.value("share_sections", "week chart next risks support")).split()
    return (
        str(settings.value("share_names", "")),
        str(settings.value("share_amounts", "true")) == "true",
        None if dark not in ("true", "false") else dark == "true",
        sections,
    )


def remember_share(names: str, amounts: bool, dark: bool, sections: list[str]) -> None:
    """Remember how a report is shared."""
    _keep(
        {
            "share_names": names,
            "share_amounts": "true" if amounts else "false",
            "share_dark": "true" if dark else "false",
            "share_sections": " ".join(sections),
        }
    )


def documents_folder() -> Path:
    """Return the folder in which a user expects their files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def picture_folder() -> Path:
    """Return the folder for pictures: that of the last, else one where users expect files, if there."""
    places = QStandardPaths.StandardLocation
    last = str(_settings().value("picture_folder", ""))
    desktop = Path(QStandardPaths.writableLocation(places.DesktopLocation))
    for folder in (*([Path(last)] if last else []), documents_folder(), desktop):
        if folder.is_dir():
            return folder
    return Path.home()


def remember_picture_folder(folder: Path) -> None:
    """Remember the folder into which a picture went."""
    if _settings().value("picture_folder") != str(folder):
        _keep({"picture_folder": str(folder)})


def data_folder() -> Path:
    """Return the folder for the log and the automatic backups (not made by asking)."""
    return _data_folder()
