"""Opening a CSV file whatever program wrote it: encoding, delimiter and header found from the file itself."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from funnel_desktop.exchange.columns import known_names
from funnel_desktop.exchange.full_export_lines import whole_lines
from funnel_desktop.exchange.sources import Source, open_source, size_of
from funnel_desktop.reasons import why
from funnel_desktop.regular_files import TooLargeError
from funnel_desktop.text import FunnelError, message

if TYPE_CHECKING:
    import _csv

DELIMITERS = (",", ";", "\t", "|")

_SAMPLE_BYTES = 256 * 1024
_CHUNK = 1024 * 1024
_LONGEST_CELL = 16 * 1024 * 1024
_SEPARATOR_LINE = re.compile(r'^"?sep=(.)"?$', re.IGNORECASE)


class ReadingError(FunnelError):
    """The file cannot be read as a table; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file that was looked at: how to read it, its header, and where its data begin.

    ``header_line`` is the physical line of the header (1 is the first), ``first_lines`` how many physical
    lines stand before the first record of data. ``size`` is in bytes. ``guessed_rows`` is an estimate from
    the sample.
    """

    path: Source
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    first_lines: int
    size: int
    guessed_rows: int

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the physical line at which each record starts (the file's first line is 1) and its cells.

        Raises ReadingError naming line and byte where the file is not in its encoding.
        """
        with self.open() as file:
            reader = self.reader(file)
            offset = self.first_lines
            last = 0
            try:
                for row in reader:
                    yield offset + last + 1, row
                    last = reader.line_num
            except Exception as error:
                self.explain(error, offset + last + 1)

    def open(self) -> TextIO:
        """Open the file for ``reader``, standing behind the header. Raises ReadingError."""
        try:
            raw = open_source(self.path, _CHUNK)
            file = io.TextIOWrapper(raw, self.encoding, newline="")
        except OSError as error:
            raise _unreadable(self.path, error) from error
        try:
            for _ in islice(file, self.first_lines):
                pass
        except UnicodeError as error:
            file.close()
            self.explain(error, 1)
        return file

    def reader(self, file: TextIO) -> _csv.Reader:
        """Return a csv.reader over the open file; its ``line_num`` counts from ``first_lines``."""
        return _reader(file, self.delimiter)

    def explain(self, error: Exception, line: int) -> NoReturn:
        """Raise ``error``, met near ``line``, as a sentence; as it is where the file is not at fault."""
        import csv

        if isinstance(error, UnicodeError):
            bad_line, byte = _first_bad_byte(self.path, self.encoding)
            raise ReadingError(
                message(
                    "Import",
                    "Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.",
                    line=bad_line,
                    byte=byte,
                    file=self.path.name,
                    encoding=self.encoding,
                )
            ) from error
        if isinstance(error, csv.Error):
            raise ReadingError(
                message(
                    "Import",
                    "The record from line {line} of {file} on cannot be read: a quotation mark never closes.",
                    line=line,
                    file=self.path.name,
                )
            ) from error
        if isinstance(error, OSError):
            raise _unreadable(self.path, error) from error
        raise error


def _reader(lines: Iterator[str], delimiter: str) -> _csv.Reader:
    import csv

    csv.field_size_limit(_LONGEST_CELL)
    if isinstance(lines, io.TextIOBase):
        lines = whole_lines(lines, _LONGEST_CELL)  # type: ignore[arg-type]
    return csv.reader(lines, delimiter=delimiter)


def _unreadable(path: Source, error: OSError) -> ReadingError:
    if isinstance(error, FileNotFoundError):
        return ReadingError(message("Import", "There is no file {path}.", path=path))
    if isinstance(error, IsADirectoryError):
        return ReadingError(message("Import", "{path} is a folder. Choose a CSV file.", path=path))
    if isinstance(error, PermissionError):
        return ReadingError(
            message("Import", "You may not read {path}. Copy it to a folder of your own.", path=path)
        )
    if isinstance(error, TooLargeError):
        return ReadingError(
            message(
                "Import",
                "{path} is larger than {size} MB. Cut it into several files, each with the header.",
                path=path,
                size=f"{error.most >> 20:,}",
            )
        )
    return ReadingError(message("Import", "{path} cannot be read: {reason}.", path=path, reason=why(error)))


def open_table(path: Source | str, *, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """Look at a CSV file and find out how it is written; ``encoding`` and ``delimiter`` override that.

    Raises ReadingError with a sentence for a file that is missing, empty, binary or not in the encoding.
    """
    if isinstance(path, str):
        path = Path(path)
    try:
        with open_source(path) as file:
            sample = file.read(_SAMPLE_BYTES)
            size = size_of(path, file)
    except OSError as error:
        raise _unreadable(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise ReadingError(message("Import", "There is no file {path}.", path=repr(str(path)))) from error
    if not sample.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise ReadingError(message("Import", "{file} is empty.", file=path.name))
    _refuse_other_kinds(path, sample)
    encoding = _named_encoding(encoding, sample) if encoding else detect_encoding(path, sample, size)
    text = _decode_sample(path, sample, encoding, whole=size <= len(sample))
    lines = _physical_lines(text)
    if size > len(sample) and len(lines) > 1:
        lines.pop()  # cut in the middle
    skipped = 0
    announced = _SEPARATOR_LINE.match(lines[0].strip("\r\n")) if lines else None
    if announced:
        skipped = 1
        delimiter = delimiter or announced.group(1)
    if delimiter is None:
        delimiter = detect_delimiter(lines)
    header, header_line, first_lines = _find_header(lines[skipped:], delimiter, skipped)
    if not header:
        raise ReadingError(message("Import", "{file} is empty.", file=path.name))
    records, seen = _count_records(lines[first_lines:], delimiter)
    guessed = records if size <= len(sample) or not seen else int(records * size / max(1, len(sample)))
    return Table(path, encoding, delimiter, header, header_line, first_lines, size, guessed)


def _physical_lines(text: str) -> list[str]:
    """Split as an open text file does, at \\n, \\r and \\r\\n only (str.splitlines knows more)."""
    return list(io.StringIO(text, newline=""))


def _refuse_other_kinds(path: Source, sample: bytes) -> None:
    if sample.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise ReadingError(
            message(
                "Import",
                "{file} is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV.",
                file=path.name,
            )
        )
    if sample.startswith(b"SQLite format 3\x00"):
        raise ReadingError(message("Import", "{file} is a database, not a CSV file.", file=path.name))


def _binary(path: Source) -> ReadingError:
    return ReadingError(message("Import", "{file} is not a text file. Choose a CSV file.", file=path.name))


def _named_encoding(name: str, sample: bytes) -> str:
    try:
        codec = codecs.lookup(name.strip())
        canonical = codec.name
        if not getattr(codec, "_is_text_encoding", True):  # "hex", which Python knows as well
            raise LookupError
    except (LookupError, ValueError) as error:
        raise ReadingError(
            message("Import", "There is no encoding {name}. Try utf-8, gb18030 or utf-16.", name=name)
        ) from error
    if canonical in ("gbk", "gb2312"):
        return "gb18030"  # which holds both, and is what such files really are
    if canonical == "utf-8" and sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if canonical == "utf-16" and not sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16-le"
    if canonical.startswith("utf-16-") and sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return canonical


def detect_encoding(path: Source, sample: bytes, size: int) -> str:
    """Return the encoding of a file, from its first bytes and, between UTF-8 and GB18030, from all of it."""
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if sample.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\x00" in sample:
        wide = _utf16_without_mark(sample)
        if wide is None:
            raise _binary(path)
        return wide
    controls = sum(sample.count(bytes([code])) for code in (*range(1, 9), *range(14, 27), *range(28, 32)))
    if controls > len(sample) // 100:
        raise _binary(path)
    utf8_good = _decodable_bytes(path, "utf-8")
    if utf8_good >= size:
        return "utf-8"
    gb_good = _decodable_bytes(path, "gb18030")
    if gb_good >= size and _reads_as_chinese(sample):
        return "gb18030"
    if utf8_good > 4096 and not sample[:utf8_good].isascii():
        return "utf-8"  # mostly right: better to name the broken place than to show the rest as noise
    best = _best_guess(sample)
    if best is not None:
        return best
    return "gb18030" if gb_good >= size else "cp1252"


def _best_guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    # Not cut in the middle of a character: up to the last end of a line.
    end = sample.rfind(b"\n") + 1
    match = from_bytes(sample[: end or None], steps=8, chunk_size=1024).best()
    return codecs.lookup(match.encoding).name if match is not None else None


def _utf16_without_mark(sample: bytes) -> str | None:
    even, odd = sample[0::2], sample[1::2]
    high_last, high_first = odd.count(0), even.count(0)
    if high_last == high_first:
        return None
    encoding = "utf-16-le" if high_last > high_first else "utf-16-be"
    many, few = max(high_last, high_first), min(high_last, high_first)
    if few > many // 20 or many < len(even) // 20:
        return None
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return None
    return encoding if any(end in text for end in "\r\n,;\t") else None


def _reads_as_chinese(sample: bytes) -> bool:
    """Whether the sample, read as GB18030, is made of common characters: Latin-1 text gives rare ones."""
    text = codecs.getincrementaldecoder("gb18030")(errors="replace").decode(sample)
    strange = [char for char in text if ord(char) >= 0x80]
    if not strange:
        return True
    common = 0
    for char in strange:
        try:
            code = char.encode("gb2312")
        except UnicodeEncodeError:
            continue
        common += 0xB0 <= code[0] <= 0xD7 or code[0] in (0xA1, 0xA3)  # first level, punctuation, full width
    return common >= len(strange) * 0.7


def _decodable_bytes(path: Source, encoding: str) -> int:
    """Return how many bytes from the start are text in this encoding (all of them: the file's size)."""
    decoder = codecs.getincrementaldecoder(encoding)()
    done = 0
    with open_source(path) as file:
        while True:
            chunk = file.read(_CHUNK)
            held = len(decoder.getstate()[0])
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return done - held + error.start
            done += len(chunk)
            if not chunk:
                return done


def _first_bad_byte(path: Source, encoding: str) -> tuple[int, int]:
    """Return the line (1 is the first) and the byte of the file (0 is the first) where decoding fails."""
    good = _decodable_bytes(path, encoding)
    lines = 0
    with open_source(path) as file:
        left = good
        while left > 0:
            chunk = file.read(min(_CHUNK, left))
            if not chunk:
                break
            lines += chunk.count(b"\n")
            left -= len(chunk)
    return lines + 1, good


def _decode_sample(path: Source, sample: bytes, encoding: str, *, whole: bool) -> str:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample, final=whole)
    except UnicodeError as error:
        line, byte = _first_bad_byte(path, encoding)
        raise ReadingError(
            message(
                "Import",
                "Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.",
                line=line,
                byte=byte,
                file=path.name,
                encoding=encoding,
            )
        ) from error
    return text


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


def _find_header(lines: Sequence[str], delimiter: str, skipped: int) -> tuple[tuple[str, ...], int, int]:
    """Return the header, its line and the number of physical lines up to its end.

    It is the first row that is not empty, unless one of the next rows is clearly it: titles stand above
    many tables.
    """
    reader = _reader(iter(lines), delimiter)
    candidates: list[tuple[int, int, list[str]]] = []
    last = 0
    for row in reader:
        if any(cell.strip() for cell in row):
            candidates.append((skipped + last + 1, skipped + reader.line_num, row))
        last = reader.line_num
        if len(candidates) == 10:
            break
    if not candidates:
        return (), 0, 0
    chosen = candidates[0]
    if known_names(chosen[2]) < 2:
        better = max(candidates, key=lambda candidate: known_names(candidate[2]))
        if known_names(better[2]) >= 2:
            chosen = better
    line, end, row = chosen
    names = [cell.strip() for cell in row]
    while len(names) > 1 and not names[-1]:
        names.pop()
    return tuple(names), line, end


def _count_records(lines: Sequence[str], delimiter: str) -> tuple[int, int]:
    records = sum(1 for row in _reader(iter(lines), delimiter) if row)
    return records, len(lines)
