"""Tables in text files: encoding and delimiter found from the file itself."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from funnel_desktop.exchange.columns import is_own_export, known_names
from funnel_desktop.exchange.full_export_lines import whole_lines
from funnel_desktop.exchange.grids.encodings import (
    CHUNK,
    OddLines,
    detect_encoding,
    lines_each_by_its_own,
    named_encoding,
    not_this_encoding,
)
from funnel_desktop.exchange.grids.grid import HEAD_RECORDS, Merged, ReadingError, Record, empty, unreadable
from funnel_desktop.exchange.sources import Source, open_source
from funnel_desktop.text import Message, message

if TYPE_CHECKING:
    import _csv

DELIMITERS = (",", ";", "\t", "|")

_LONGEST_CELL = 16 * 1024 * 1024
_SEPARATOR_LINE = re.compile(r'^"?sep=(.)"?$', re.IGNORECASE)


class TextGrid:
    """A text file with a delimiter. Its lines are those of the file, ``end`` the last one of a record."""

    sheet = ""
    sheets: tuple[str, ...] = ()
    sizes: Mapping[str, int] = MappingProxyType({})
    merged: tuple[Merged, ...] | None = None

    def __init__(
        self, path: Source, sample: bytes, size: int, encoding: str | None, delimiter: str | None
    ) -> None:
        """``sample`` is the beginning of the file. Raises ReadingError where it is no table."""
        self.path = path
        self.odd: OddLines | None = None
        if encoding:
            self.encoding = named_encoding(encoding, sample)
        else:
            self.encoding, self.odd = detect_encoding(path, sample, size)
        self.nul_line = 0 if self.encoding.startswith(("utf-16", "utf-32")) else _line_of_nul(path)
        lines = self._sample_lines(sample, whole=size <= len(sample))
        self._skipped = 0
        announced = _SEPARATOR_LINE.match(lines[0].strip("\r\n")) if lines else None
        if announced:
            self._skipped = 1
            delimiter = delimiter or announced.group(1)
        self.delimiter = delimiter or detect_delimiter(lines)
        self._head = list(islice(self._records(lines[self._skipped :]), HEAD_RECORDS))
        if self.nul_line and self._head and is_own_export(self._head[0].cells):
            # Taken over to the letter, odd ones too.
            self.nul_line = 0
            self._head = list(islice(self._records(lines[self._skipped :]), HEAD_RECORDS))
        seen = sum(1 for row in _reader(iter(lines), self.delimiter) if row)
        whole = size <= len(sample) or not lines
        self.guessed_rows = seen if whole else int(seen * size / max(1, len(sample)))
        self.cautions = tuple(self._cautions())

    def head(self) -> list[Record]:
        """Return the first records."""
        return self._head

    def rows(self, after: int) -> Iterator[tuple[int, list[str]]]:
        """Yield the physical line at which each record starts, and its cells. Raises ReadingError naming line
        and byte where the file is not in its encoding."""
        import csv

        last = after
        try:
            with self._open() as lines:
                for _ in islice(lines, after):
                    pass
                reader = _reader(lines, self.delimiter)
                for row in reader:
                    yield last + 1, row
                    last = after + reader.line_num
        except UnicodeError as error:
            raise not_this_encoding(self.path, self.encoding) from error
        except csv.Error as error:
            raise ReadingError(
                message(
                    "Import",
                    "The record from line {line} of {file} on cannot be read: a quotation mark never closes.",
                    line=last + 1,
                    file=self.path.name,
                )
            ) from error
        except OSError as error:
            raise unreadable(self.path, error) from error

    def may_have(self, sign: str) -> bool:
        """Whether this character, of ASCII, may occur anywhere."""
        if self.encoding.startswith("utf-16"):
            return True
        byte = sign.encode("ascii")
        with open_source(self.path) as file:
            return any(byte in chunk for chunk in iter(lambda: file.read(CHUNK), b""))

    @contextmanager
    def _open(self) -> Iterator[Iterator[str]]:
        """Open the file as lines of text."""
        with open_source(self.path, CHUNK) as file:
            if self.odd is not None:
                yield self._without_nul(lines_each_by_its_own(file, _LONGEST_CELL))
            else:
                with io.TextIOWrapper(file, self.encoding, newline="") as text:
                    yield self._without_nul(whole_lines(text, _LONGEST_CELL))

    def _without_nul(self, lines: Iterator[str]) -> Iterator[str]:
        return (line.replace("\0", "") for line in lines) if self.nul_line else lines

    def _sample_lines(self, sample: bytes, *, whole: bool) -> list[str]:
        """Split the sample as an open text file does, at \\n, \\r and \\r\\n only (str.splitlines knows
        more)."""
        import codecs

        if self.odd is not None:
            lines = list(
                lines_each_by_its_own(io.BytesIO(sample[: _whole_lines(sample, whole)]), len(sample) + 1)
            )
        else:
            try:
                text = codecs.getincrementaldecoder(self.encoding)().decode(sample, final=whole)
            except UnicodeError as error:
                raise not_this_encoding(self.path, self.encoding) from error
            lines = list(io.StringIO(text, newline=""))
            if not whole and len(lines) > 1:
                lines.pop()  # cut in the middle
        return lines

    def _records(self, lines: Sequence[str]) -> Iterator[Record]:
        reader = _reader(self._without_nul(iter(lines)), self.delimiter)
        last = 0
        for row in reader:
            if any(cell.strip() for cell in row):
                yield Record(self._skipped + last + 1, self._skipped + reader.line_num, row)
            last = reader.line_num

    def _cautions(self) -> Iterator[Message]:
        if self.nul_line:
            yield message(
                "Import",
                "Line {line} holds characters that no text has (NUL). They were left out.",
                line=self.nul_line,
            )
        if self.odd is not None:
            yield message(
                "Import",
                "{count} line(s) are not UTF-8 as the rest is, first line {line}. They were read as "
                "{encoding}: look whether the words are right.",
                count=self.odd.number,
                line=self.odd.first,
                encoding=self.odd.encoding.upper(),
            )


def _reader(lines: Iterator[str], delimiter: str) -> _csv.Reader:
    import csv

    csv.field_size_limit(_LONGEST_CELL)
    return csv.reader(lines, delimiter=delimiter)


def _whole_lines(sample: bytes, whole: bool) -> int:
    return len(sample) if whole else sample.rfind(b"\n") + 1


def _line_of_nul(path: Source) -> int:
    """Return the first line in which a NUL stands; 0 where none does."""
    lines = 0
    with open_source(path) as file:
        while chunk := file.read(CHUNK):
            at = chunk.find(b"\0")
            if at >= 0:
                return lines + chunk.count(b"\n", 0, at) + 1
            lines += chunk.count(b"\n")
    return 0


def detect_delimiter(lines: Sequence[str]) -> str:
    """Return the delimiter of ``DELIMITERS`` that cuts these lines into the most regular table."""
    best, best_score = ",", (0.0, 0, 0)
    for delimiter in DELIMITERS:
        records = [row for row in islice(_reader(iter(lines), delimiter), 60) if any(row)]
        if not records:
            continue
        widths = [len(row) for row in records]
        usual = max(set(widths), key=widths.count)
        if usual < 2:
            continue
        names = max(known_names(row) for row in records[:10])
        score = (round(widths.count(usual) / len(widths), 1), names, usual)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def open_text(
    path: Source, sample: bytes, size: int, encoding: str | None, delimiter: str | None
) -> TextGrid:
    """Look at a text file. Raises ReadingError for one that is empty, binary or not in the encoding."""
    grid = TextGrid(path, sample, size, encoding, delimiter)
    if not grid.head():
        raise empty(path)
    return grid
