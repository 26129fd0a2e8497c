"""The manual page, from the command line's own help, in English and Chinese."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from funnel_desktop.cli.catalogue import Catalogue
from funnel_desktop.cli.parser import make_parser

WORDS = {
    "en": {
        "name": "NAME",
        "what": "one sales rep's funnel in one file",
        "synopsis": "SYNOPSIS",
        "description": "DESCRIPTION",
        "window": "Opens the window on FILE, on the file used last, or with a welcome. "
        "The commands work without a window, for scripts.",
        "options": "OPTIONS",
        "commands": "COMMANDS",
        "environment": "ENVIRONMENT",
        "input": "The input method. With fcitx and without its module for Qt, the program speaks "
        "the protocol of ibus, which fcitx5 answers.",
        "files": "FILES",
        "funnel": "A funnel: one SQLite database.",
        "settings": "Settings of the window.",
        "data": "Daily backups, and the log.",
        "exit": "EXIT STATUS",
        "manual": "User Commands",
    },
    "zh_CN": {
        "name": "名称",
        "what": "一个文件里的销售漏斗",
        "synopsis": "用法",
        "description": "说明",
        "window": "打开窗口：指定的文件、上次使用的文件，或欢迎页。各命令无需窗口，可用于脚本。",
        "options": "选项",
        "commands": "命令",
        "environment": "环境变量",
        "input": "输入法。设为 fcitx 而没有它的 Qt 模块时，程序改用 ibus 协议，fcitx5 同样应答。",
        "files": "文件",
        "funnel": "漏斗文件：一个 SQLite 数据库。",
        "settings": "窗口的设置。",
        "data": "每日备份和日志。",
        "exit": "退出码",
        "manual": "用户命令",
    },
}


def escape(text: str) -> str:
    """Return text as roff shows it unchanged."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return re.sub(r"^\.", r"\\&.", plain, flags=re.MULTILINE)


def commands_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the commands of a parser by name; argparse has no public way to ask."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _arguments(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    """Yield the arguments of a command as they are written, each with its help."""
    for action in parser._actions:
        if action.help in (None, argparse.SUPPRESS) or isinstance(action, argparse._SubParsersAction):
            continue
        value = str(action.metavar or "") if action.nargs != 0 else ""
        names = ", ".join(f"\\fB{escape(name)}\\fR" for name in action.option_strings)
        shown = f"{names} \\fI{escape(value)}\\fR".strip() if value else names
        yield shown, (action.help or "").replace("%%", "%")


def _usage(words: str, parser: argparse.ArgumentParser) -> str:
    """Return how a command is written."""
    places = []
    for action in parser._actions:
        if action.option_strings or isinstance(action, argparse._SubParsersAction):
            continue
        value = f"\\fI{escape(str(action.metavar))}\\fR"
        places.append(f"[{value}]" if action.nargs == "?" else value)
    return " ".join([f"\\fB{escape(words)}\\fR", *places])


def _command_lines(words: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    inner = commands_of(parser)
    if inner:
        for name, command in inner.items():
            yield from _command_lines(f"{words} {name}", command)
        return
    yield f".SS {_usage(words, parser)}"
    yield escape((parser.description or "").replace("%%", "%"))
    common = ("-h", "--json", "--language")
    for action, (shown, described) in zip(_shown_actions(parser), _arguments(parser), strict=True):
        if not any(option in common for option in action.option_strings):
            yield from (".TP", shown, escape(described))


def _shown_actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [
        action
        for action in parser._actions
        if action.help not in (None, argparse.SUPPRESS) and not isinstance(action, argparse._SubParsersAction)
    ]


def manual_page(language: str, version: str, date: str) -> str:
    """Return the page in a language, for a version and its date (ISO), as roff."""
    parser, words = make_parser(Catalogue(language)), WORDS[language]
    commands = commands_of(parser)
    first = next(iter(commands.values()))
    common = [
        (shown, described)
        for action, (shown, described) in zip(_shown_actions(first), _arguments(first), strict=True)
        if any(option in ("--json", "--language") for option in action.option_strings)
    ]
    lines = [
        f'.TH FUNNEL\\-DESKTOP 1 "{date}" "Funnel Desktop {version}" "{words["manual"]}"',
        # Ragged right: a Chinese line has no spaces to stretch.
        ".ad l",
        f'.SH "{words["name"]}"',
        f"funnel\\-desktop \\- {escape(words['what'])}",
        f'.SH "{words["synopsis"]}"',
        *(".B funnel\\-desktop", "[\\fIFILE\\fR]", ".br"),
        *(".B funnel\\-desktop", "\\fICOMMAND\\fR \\fR..."),
        f'.SH "{words["description"]}"',
        escape(words["window"]),
        f'.SH "{words["options"]}"',
    ]
    for shown, described in (*_arguments(parser), *common):
        lines += [".TP", shown, escape(described)]
    lines.append(f'.SH "{words["commands"]}"')
    for name, command in commands.items():
        lines += _command_lines(name, command)
    lines += [f'.SH "{words["environment"]}"', ".TP", "\\fBQT_IM_MODULE\\fR", escape(words["input"])]
    lines.append(f'.SH "{words["files"]}"')
    for place, what in (
        ("*.funnel", "funnel"),
        ("~/.config/Funnel Desktop/funnel-desktop.ini", "settings"),
        ("~/.local/share/funnel-desktop/", "data"),
    ):
        lines += [".TP", f"\\fI{escape(place)}\\fR", escape(words[what])]
    lines += [f'.SH "{words["exit"]}"', escape((parser.epilog or "").replace("%%", "%"))]
    return "\n".join(lines) + "\n"
