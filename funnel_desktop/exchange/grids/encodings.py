"""In which encoding a text is written, found from all of it; where lines differ, each has its own."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from funnel_desktop.exchange.grids.grid import ReadingError
from funnel_desktop.exchange.sources import Source, open_source
from funnel_desktop.text import message

CHUNK = 1024 * 1024


class _Script(NamedTuple):
    """Letters that tell UTF-8, and the encodings in which other lines of such a text may be written."""

    first: str
    last: str
    others: tuple[str, ...]


_CHINESE, _LATIN = _Script("一", "鿿", ("gb18030",)), _Script("À", "ɏ", ("gb18030", "cp1252"))


class OddLines(NamedTuple):
    """Lines of a text in UTF-8 that are written in another encoding: the first one, and how many."""

    first: int
    number: int
    encoding: str


class Found(NamedTuple):
    """The encoding of a text, and the lines that are written in another one."""

    encoding: str
    odd: OddLines | None = None


def named_encoding(name: str, sample: bytes) -> str:
    """Return the encoding that a person named, as fits the beginning of the file. Raises ReadingError."""
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


def detect_encoding(path: Source, sample: bytes, size: int) -> Found:
    """Find the encoding from the first bytes and, between UTF-8 and others, from all of the file.

    Raises ReadingError for what is no text.
    """
    if sample.startswith(codecs.BOM_UTF8):
        return _utf8_or_mixed(path, size) or Found("utf-8-sig")
    if sample.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return Found("utf-32")
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Found("utf-16")
    if b"\x00" in sample:
        wide = _utf16_without_mark(sample)
        if wide is not None:
            return Found(wide)
    _refuse_binary(path, sample)
    good = _decodable_bytes(path, "utf-8")
    if good >= size:
        return Found("utf-8")
    mixed = _mixed(path, _CHINESE)
    if mixed is not None:
        return mixed
    gb_good = _decodable_bytes(path, "gb18030")
    if gb_good >= size and _reads_as_chinese(sample):
        return Found("gb18030")
    mixed = _mixed(path, _LATIN)
    if mixed is not None:
        return mixed
    if good > 4096 and not sample[:good].isascii():
        return Found("utf-8")  # mostly right: better to name the broken place than to show the rest as noise
    best = _best_guess(sample)
    return Found(best or ("gb18030" if gb_good >= size else "cp1252"))


def _utf8_or_mixed(path: Source, size: int) -> Found | None:
    if _decodable_bytes(path, "utf-8-sig") >= size:
        return None
    return _mixed(path, _CHINESE) or _mixed(path, _LATIN)


def control_signs(sample: bytes) -> int:
    """Return how many of the signs of a sample no text has."""
    return sum(sample.count(bytes([code])) for code in (*range(9), *range(14, 27), *range(28, 32)))


def _refuse_binary(path: Source, sample: bytes) -> None:
    """Raise ReadingError where much of the sample is signs that no text has. A stray NUL is none of them."""
    if control_signs(sample) > len(sample) // 100 + 2:
        raise ReadingError(
            message("Import", "{file} is not a text file. Choose a spreadsheet.", file=path.name)
        )


def _mixed(path: Source, script: _Script) -> Found | None:
    """Return UTF-8 with the lines that are otherwise, if each line is one or the other; else None.

    That the text is UTF-8 at all is believed when a line of it gives letters of ``script``;
    bytes of another encoding hardly do by chance.
    """
    first, count, named, believed = 0, 0, "", False
    with open_source(path) as file:
        for number, line in enumerate(file, 1):
            if line.isascii():
                continue
            try:
                text = line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError:
                other = _other_encoding(line, script.others)
                if other is None:
                    return Found("utf-8") if believed else None
                first, count = first or number, count + 1
                named = named or other
            else:
                believed = believed or sum(script.first <= char <= script.last for char in text) > 1
    if not believed or not count:
        return None
    return Found("utf-8", OddLines(first, count, named))


def _other_encoding(line: bytes, others: tuple[str, ...]) -> str | None:
    for encoding in others:
        try:
            line.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "gb18030" or _reads_as_chinese(line):
            return encoding
    return None


def lines_each_by_its_own(file: BinaryIO, longest: int) -> Iterator[str]:
    """Yield the lines of a file in UTF-8 some of whose lines are not. Raises UnicodeDecodeError where a line
    is nothing known; csv.Error at one of over ``longest`` bytes."""
    import csv

    number = 0
    while line := file.readline(longest):
        if len(line) == longest:
            raise csv.Error(f"line longer than limit ({longest})")
        number += 1
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            yield line.decode(_other_encoding(line, _LATIN.others) or "utf-8")


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
            chunk = file.read(CHUNK)
            held = len(decoder.getstate()[0])
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return done - held + error.start
            done += len(chunk)
            if not chunk:
                return done


def first_bad_byte(path: Source, encoding: str) -> tuple[int, int]:
    """Return the line (1 is the first) and the byte of the file (0 is the first) where decoding fails."""
    good = _decodable_bytes(path, encoding)
    lines = 0
    with open_source(path) as file:
        left = good
        while left > 0:
            chunk = file.read(min(CHUNK, left))
            if not chunk:
                break
            lines += chunk.count(b"\n")
            left -= len(chunk)
    return lines + 1, good


def not_this_encoding(path: Source, encoding: str) -> ReadingError:
    """Return the sentence that names the place where a file is not in its encoding."""
    line, byte = first_bad_byte(path, encoding)
    return ReadingError(
        message(
            "Import",
            "Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.",
            line=line,
            byte=byte,
            file=path.name,
            encoding=encoding,
        )
    )
