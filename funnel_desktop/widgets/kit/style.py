"""The style sheet's text; ``theme.style_sheet`` fills in the names after @. Sizes are those of theme's
scales."""

from __future__ import annotations

SHEET = """
QWidget { outline: none; }
QMainWindow, QDialog { background: @window; }
*[ground="surface"] { background: @surface; }
*[ground="sunken"] { background: @sunken; }
*[ground="window"] { background: @window; }
*[ground="bar"] { background: @surface; border-bottom: 1px solid @line; }
QDialog[frame="own"] { background: transparent; }
*[ground="clear"], *[ground="clear"] > QWidget { background: transparent; }
*[ground="dialog-head"] { background: transparent; border-bottom: 1px solid @line; }
*[ground="dialog-foot"] { background: @window; border-top: 1px solid @line;
  border-bottom-left-radius: 9px; border-bottom-right-radius: 9px; }
*[ground="rule"] { background: @line; }
*[ground="foot"] { background: @window; border-top: 1px solid @line; }
*[ground="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[notice] { border: none; border-radius: 6px; }
QFrame[notice="info"] { background: @accent_soft; }
QFrame[notice="warn"] { background: @warn_soft; }
QFrame[notice="bad"] { background: @bad_soft; }
QFrame[notice="good"] { background: @good_soft; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px 6px; font-size: 12px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="faint"] { color: @faint; }
QLabel[tone="note"] { color: @muted; font-size: 12px; }
QLabel[tone="small"] { color: @muted; font-size: 11px; }
QLabel[tone="title"] { font-size: 17px; font-weight: 600; }
QLabel[tone="heading"] { font-weight: 600; }
QLabel[tone="words"] { font-size: 12px; }
QLabel[tone="bad-heading"] { font-weight: 600; color: @bad; }
QLabel[tone="warn-heading"] { font-weight: 600; color: @warn; }
QLabel[tone="problem"] { color: @bad; font-size: 11px; }
QLabel[tone="group"] { font-size: 12px; font-weight: 600; color: @muted; }
QLabel[tone="figure"] { font-size: 17px; font-weight: 600; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="good"] { color: @good; }
QLabel[small="true"] { font-size: 11px; }

QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
  padding: 0 10px; min-height: 26px; }
QToolButton { padding: 0 6px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @press; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 0 9px; min-height: 24px; }
QToolButton:focus { padding: 0 5px; }
QPushButton:disabled, QToolButton:disabled { color: @off; background: @surface; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: 1px solid @accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[kind="primary"]:pressed { background: @accent_press; border-color: @accent_press; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @line; color: @faint; border-color: @line; }
QPushButton[kind="danger"] { color: @bad; }
QPushButton[kind="danger"]:hover { background: @bad_soft; border-color: @bad; }
QPushButton[kind="danger"]:focus { border: 2px solid @bad; }
QPushButton[kind="pill"] { background: @sunken; border-color: transparent; color: @muted; font-size: 12px;
  padding: 0 8px; min-height: 20px; }
QPushButton[kind="pill"]:hover { color: @text; background: @line; }
QPushButton[kind="pill"]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 18px; }
QPushButton[kind="option"] { padding: 0; border-radius: 8px; }
QPushButton[kind="option"]:hover { border-color: @accent; background: @surface; }
QPushButton[kind="option"]:focus { padding: 0; }
QPushButton[kind="ghost"], QToolButton[kind="ghost"] { background: transparent; border-color:
  transparent; color: @muted; }
QPushButton[kind="ghost"]:hover, QToolButton[kind="ghost"]:hover { background: @sunken; color: @text; }
QPushButton[kind="ghost"]:pressed, QToolButton[kind="ghost"]:pressed { background: @line; }
QPushButton[kind="ghost"]:checked, QToolButton[kind="ghost"]:checked { background: @accent_soft; color:
  @accent; }
QPushButton[kind="ghost"]:focus, QToolButton[kind="ghost"]:focus { border-color: @accent; }
QPushButton[kind="ghost"]:disabled, QToolButton[kind="ghost"]:disabled { color: @off; background:
  transparent;
  border-color: transparent; }
QPushButton[dense="true"] { padding: 0 5px; min-height: 22px; font-size: 12px; }
QPushButton[dense="true"]:focus { padding: 0 4px; min-height: 20px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent;
  padding: 0 2px;
  min-height: 18px; text-decoration: underline; }
QPushButton[kind="link"]:hover { color: @accent_hover; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; border-radius: 4px; }
QPushButton[kind="heading"] { background: transparent; border: 1px solid transparent; padding: 0;
  text-align: left; min-height: 18px; font-weight: 600; }
QPushButton[kind="heading"]:hover { color: @accent; text-decoration: underline; }
QPushButton[kind="heading"]:focus { border: 1px solid @accent; border-radius: 4px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @surface; color: @text;
  border: 1px solid @edge; border-radius: 6px; padding: 0 8px;
  selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: @faint; }
QLineEdit[quiet="true"], QLineEdit[search="true"] { placeholder-text-color: @muted; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 26px; }
QPlainTextEdit, QTextEdit { padding: 4px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
  border-color: @muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 7px;
  min-height: 24px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px 3px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 1px solid @bad; }
QLineEdit[invalid="true"]:focus { border: 2px solid @bad; }
QLineEdit:read-only { background: @window; color: @muted; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background:
  @window; color: @off; }
QLineEdit[quiet="true"] { background: @window; border-color: @edge; font-size: 12px; min-height: 24px; }
QLineEdit[quiet="true"]:focus { background: @surface; border-color: @accent; min-height: 22px; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; background: transparent; padding: 0 2px;
  font-size: 17px; min-height: 34px; }
QLineEdit[search="true"] { background: @sunken; border-color: @edge; }
QLineEdit[search="true"]:focus { background: @surface; border-color: @accent; }
QLineEdit[incell="true"], QLineEdit[incell="true"]:focus { border: 2px solid @accent; border-radius: 0;
  padding: 0 4px; min-height: 0; font-size: 12px; }
QComboBox[small="true"] { min-height: 22px; padding: 0 6px; font-size: 12px; }
QComboBox[small="true"]:focus { min-height: 20px; padding: 0 5px; }
QComboBox[kept="true"] { border-style: dashed; color: @muted; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@images/down.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; background:
  transparent; }
QAbstractSpinBox::up-arrow { image: url(@images/up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@images/down.svg); width: 10px; height: 10px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus, QLineEdit QToolButton:pressed { background: transparent;
  border: none; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; padding: 2px; outline: none;
  selection-background-color: @accent_soft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }

QMenuBar { background: @surface; color: @text; font-size: 12px; spacing: 0; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 3px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @sunken; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 10px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: @accent_soft; }
QMenu::item:disabled { color: @off; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }

QStatusBar { background: @surface; color: @muted; border-top: 1px solid @line; font-size: 12px; }
QStatusBar::item { border: none; }
QToolBar { background: @surface; border: none; border-bottom: 1px solid @line; spacing: 8px; padding: 0
  12px; }

QScrollArea, QGraphicsView { border: none; }
QAbstractScrollArea[ground="surface"] > QWidget > QWidget { background: @surface; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 2px 5px 2px; margin: 0 16px 0 0;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }

QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @window; border: 1px
  solid @line;
  border-radius: 6px; gridline-color: @line; selection-background-color: @accent_soft; selection-color:
  @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: @accent; }
QListView[bare="true"] { border: none; }
QTableView::item { padding: 0 5px; }
CardList, CardList:focus, TimelineView, TimelineView:focus { border: none; border-radius: 0; background:
  transparent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: @surface; color: @faint; border: none; border-bottom: 1px solid @line;
  padding: 4px 8px; font-size: 11px; }
QTableCornerButton::section { background: @surface; border: none; }

QProgressBar { background: @sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QCheckBox, QRadioButton { spacing: 6px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QCheckBox::indicator, QRadioButton::indicator, QMenu::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid @edge; background: @surface; border-radius: 4px; }
QRadioButton::indicator, QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator { margin-left: 6px; border-color: transparent; background: transparent; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color:
  @accent;
  image: url(@images/tick.svg); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image:
  url(@images/dash.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(@images/dot.svg); }
QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(@images/tick.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background:
  @window; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; selection-background-color: @accent;
  selection-color: @on_accent; }
QCalendarWidget QToolButton { border-color: transparent; font-weight: 600; }
QCalendarWidget QSpinBox { min-height: 22px; }
"""
