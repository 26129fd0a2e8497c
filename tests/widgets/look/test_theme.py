"""The palette can be read, switches while the program runs, and leaves no colour undefined."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.widgets.kit import contrast as high
from funnel_desktop.widgets.kit import icons, motion, theme

ALL = [theme.LIGHT, theme.DARK, high.LIGHT_STRONG, high.DARK_STRONG]


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", ALL, ids=lambda palette: palette.name)
def test_every_pair_of_text_and_ground_reaches_wcag_aa(colours: theme.Palette) -> None:
    pairs = {
        f"{name} on {ground}": (getattr(colours, name), getattr(colours, ground))
        for name in ("text", "muted", "faint", "accent", "warn", "bad", "good")
        for ground in ("surface", "window", "sunken")
    }
    # Dates and hints stand in boxes that say something too.
    pairs |= {
        f"{name} on {ground}": (getattr(colours, name), getattr(colours, ground))
        for name in ("text", "muted", "faint")
        for ground in ("accent_soft", "good_soft", "warn_soft", "bad_soft")
    }
    pairs |= {
        f"{n} on its soft": (getattr(colours, n), getattr(colours, n + "_soft"))
        for n in ("accent", "warn", "bad", "good")
    }
    pairs["primary button"] = (colours.on_accent, colours.accent)
    pairs["badge"] = (colours.on_bad, colours.bad)
    pairs["tooltip"] = (colours.surface, colours.text)
    too_weak = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < 4.5}
    assert not too_weak


@pytest.mark.parametrize("colours", ALL, ids=lambda palette: palette.name)
def test_the_line_around_the_focus_and_that_around_a_field_are_seen(colours: theme.Palette) -> None:
    for ground in (colours.surface, colours.window, colours.sunken):
        assert contrast(colours.accent, ground) >= 3
        assert contrast(colours.edge, ground) >= 3


@pytest.mark.parametrize("colours", ALL, ids=lambda palette: palette.name)
def test_the_style_sheet_names_no_colour_that_is_not_there(colours: theme.Palette) -> None:
    assert re.findall(r"@\w+", theme.style_sheet(colours)) == []


def test_light_and_dark_switch_while_the_program_runs(dressed: QApplication, qtbot: QtBot) -> None:
    assert theme.palette() is theme.LIGHT
    with qtbot.waitSignal(theme.notifier().changed):
        theme.apply(dressed, "dark")
    assert theme.palette() is theme.DARK
    assert dressed.palette().color(QPalette.ColorRole.Window) == theme.DARK.window
    assert theme.DARK.surface.name() in dressed.styleSheet()
    theme.apply(dressed, "light")
    assert theme.palette() is theme.LIGHT


def test_system_follows_the_desktop(dressed: QApplication) -> None:
    theme.apply(dressed, "system")
    wanted = dressed.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.palette().dark == wanted
    assert theme.mode() == "system"


@pytest.mark.parametrize("colours", ALL[2:], ids=lambda palette: palette.name)
def test_high_contrast_is_high(colours: theme.Palette) -> None:
    """Text reaches WCAG's AAA, every line and every part of the chart is seen."""
    grounds = (colours.surface, colours.window, colours.sunken)
    soft = (colours.accent_soft, colours.good_soft, colours.warn_soft, colours.bad_soft)
    for name in ("text", "muted", "faint"):
        assert min(contrast(getattr(colours, name), ground) for ground in (*grounds, *soft)) >= 7, name
    for name in ("accent", "warn", "bad", "good"):
        own = getattr(colours, f"{name}_soft")
        assert min(contrast(getattr(colours, name), ground) for ground in (*grounds, own)) >= 7, name
    for ground in grounds:
        assert contrast(colours.line, ground) >= 4.5
        assert contrast(colours.edge, ground) >= 7
        assert all(contrast(stage, ground) >= 3 for stage in colours.stages)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_high_contrast_follows_the_desktop(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, mode: str
) -> None:
    theme.apply(dressed, mode)
    usual = theme.palette()
    monkeypatch.setenv(high.ENVIRONMENT, "1")
    with qtbot.waitSignal(theme.notifier().changed):
        theme.ask_for_contrast(dressed)
    assert theme.palette() is high.strong(usual)
    assert theme.palette().dark == (mode == "dark")
    assert theme.palette().line.name() in dressed.styleSheet()
    # The choice of light and dark holds in both.
    theme.apply(dressed, "light" if mode == "dark" else "dark")
    assert theme.palette() is high.strong(theme.DARK if mode == "light" else theme.LIGHT)
    theme.apply(dressed, mode)
    monkeypatch.setenv(high.ENVIRONMENT, "0")
    with qtbot.waitSignal(theme.notifier().changed):
        theme.ask_for_contrast(dressed)
    assert theme.palette() is usual


def test_a_mode_that_does_not_exist_is_our_mistake(dressed: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.apply(dressed, "sepia")


def test_figures_have_one_width(dressed: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font(theme.SIZE.TEXT))
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


def test_those_who_ask_for_less_motion_get_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "1")
    assert theme.animation_duration(160) == 0
    monkeypatch.setenv("FUNNEL_REDUCED_MOTION", "0")
    assert theme.animation_duration(160) == 160


def test_a_desktop_that_switched_animations_off_is_heard(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "gtk-4.0").mkdir()
    settings = folder / "gtk-4.0" / "settings.ini"
    settings.write_text("[Settings]\ngtk-enable-animations=true\n", encoding="utf-8")
    assert not motion._settings_files(folder)
    settings.write_text("[Settings]\ngtk-enable-animations=0\n", encoding="utf-8")
    assert motion._settings_files(folder)


# Icons


@pytest.mark.parametrize("name", sorted(icons.NAMES))
def test_every_icon_we_name_is_in_the_package_and_draws_something(dressed: QApplication, name: str) -> None:
    image = icons.pixmap(name, QColor("#ff0000"), 16, 2.0).toImage()
    assert image.width() == 32
    assert any(image.pixelColor(x, y).alpha() > 128 for x in range(32) for y in range(32))


def test_an_icon_has_the_colour_asked_for(dressed: QApplication) -> None:
    image = icons.pixmap("plus", theme.LIGHT.bad, 16, 1.0).toImage()
    strongest = max(
        (image.pixelColor(x, y) for x in range(16) for y in range(16)), key=lambda colour: colour.alpha()
    )
    assert (strongest.red(), strongest.green()) == pytest.approx(
        (theme.LIGHT.bad.red(), theme.LIGHT.bad.green()), abs=6
    )


def test_a_name_inside_another_is_not_confused(dressed: QApplication) -> None:
    # "badge-check.svg" stands before "check.svg" in the package's directory and ends like it.
    check = icons._archive().read("check.svg")
    assert check != icons._archive().read("badge-check.svg")
    assert check.count(b"<path") == 1


def test_an_unknown_icon_says_so() -> None:
    with pytest.raises(icons.IconError, match="unicorn"):
        icons.pixmap("unicorn")


def test_the_programs_icon_is_drawn_in_every_size(dressed: QApplication) -> None:
    for size in (16, 32, 256):
        image = icons.app_pixmap(size).toImage()
        assert image.width() == size
        colours = [image.pixelColor(size // 2, y).name() for y in range(size)]
        assert colours[size // 12] == theme.DARK.window.name()
        assert len(set(colours)) >= (7 if size >= 32 else 4)  # the ground and a bar for each stage


# Pictures of the style sheet


def test_a_ticked_box_shows_its_tick_in_the_colour_of_the_theme(dressed: QApplication, qtbot: QtBot) -> None:
    box = QCheckBox("all")
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)

    def colours(image: QImage) -> set[str]:
        return {image.pixelColor(x, y).name() for x in range(20) for y in range(image.height())}

    assert theme.LIGHT.accent.name() not in colours(box.grab().toImage())
    box.setChecked(True)
    shown = colours(box.grab().toImage())
    assert theme.LIGHT.accent.name() in shown
    assert len(shown) > 4  # the tick, its edges smoothed


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_hint_in_a_field_can_be_read(dressed: QApplication, qtbot: QtBot, mode: str) -> None:
    theme.apply(dressed, mode)
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setPlaceholderText("MMMMMMMM")
    theme.set_kind(line, "search", True)
    button = QPushButton("keeps the keyboard")
    qtbot.addWidget(button)
    line.resize(200, 28)
    line.show()
    button.show()
    button.setFocus()
    qtbot.waitUntil(lambda: not line.hasFocus())
    shot = line.grab().toImage()
    middle = [shot.pixelColor(x, y) for x in range(10, 80) for y in range(8, 20)]
    ground = theme.palette().sunken
    assert max(contrast(colour, ground) for colour in middle) >= 4.5


def test_a_primary_button_stands_out(dressed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Move")
    qtbot.addWidget(button)
    theme.set_kind(button, "kind", "primary")
    button.show()
    qtbot.waitExposed(button)
    assert button.grab().toImage().pixelColor(button.width() // 2, 4).name() == theme.LIGHT.accent.name()
