"""The key of a file that is locked with a passphrase, and how such a file is known.

The file is one of SQLCipher 4 as it is by default, so that every program for such files opens it with the
passphrase: the first 16 bytes are salt, all else is encrypted in pages of 4096 bytes, each signed. The salt
is random and the rest looks so; a page's signature tells whether a key is right, also where others are
damaged.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import stat
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

PAGE_SIZE = 4096
_SALT_SIZE = 16
_KEY_SIZE = 32
_SIGNATURE_SIZE = 64
_BLOCK_SIZE = 128
_ITERATIONS = 256_000
_SIGNING_ITERATIONS = 2
_SIGNING_MASK = 0x3A

_TOO_EVEN = 400.0
"""Chi-squared of the bytes of an encrypted page against even chance: 255 on the average, 400 in one of some
billions. Text, tables and pictures have thousands."""

_PAGES_TRIED = 32
"""How many pages are looked at, spread over the file, before a passphrase is called wrong."""


class Key:
    """What opens a locked file, made from its passphrase and its salt. Wiped when nobody holds it any more.

    Not shown, not written anywhere, not to be pickled. One key serves a file and the copies that are made
    with it.
    """

    __slots__ = ("_raw", "salt")

    def __init__(self, raw: bytearray, salt: bytes) -> None:
        self._raw = raw
        self.salt = salt

    @classmethod
    def of(cls, passphrase: str, salt: bytes | None = None) -> Key:
        """Make the key from a passphrase; without ``salt`` with a new one, for a new file.

        Takes a tenth of a second or more, by intention: on a thread where a window is not to wait.
        """
        if salt is None:
            salt = os.urandom(_SALT_SIZE)
        text = bytearray(normalised(passphrase).encode("utf-8", "surrogatepass"))
        try:
            raw = stretched(text, salt, _ITERATIONS)
        finally:
            text[:] = bytes(len(text))
        return cls(raw, salt)

    def same_as(self, other: Key) -> bool:
        """Whether two keys open the same files."""
        return hmac.compare_digest(self._raw, other._raw) and self.salt == other.salt

    def specification(self) -> bytearray:
        """Return the key as SQLCipher takes it. The caller lets go of it at once."""
        return bytearray(b"x'" + self._raw.hex().encode() + self.salt.hex().encode() + b"'")

    def signed(self, page: bytes, number: int) -> bool:
        """Whether a page, the first of a file being number 1, was written with this key and not damaged
        since."""
        if len(page) != PAGE_SIZE:
            return False
        mask = bytes(byte ^ _SIGNING_MASK for byte in self.salt)
        signing = stretched(self._raw, mask, _SIGNING_ITERATIONS)
        begin = _SALT_SIZE if number == 1 else 0
        content = page[begin:-_SIGNATURE_SIZE] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(signing, content, "sha512"), page[-_SIGNATURE_SIZE:])

    def beginning(self, page: bytes) -> bytes | None:
        """Return the bytes 16 to 31 of a file's first page as they are when it is opened; None unless this
        key signed it."""
        from funnel_desktop.store.block import BLOCK_SIZE, block_taken_back

        if not self.signed(page, 1):
            return None
        first = page[_SALT_SIZE : _SALT_SIZE + BLOCK_SIZE]
        vector = page[-_SIGNATURE_SIZE - BLOCK_SIZE : -_SIGNATURE_SIZE]
        opened = block_taken_back(bytes(self._raw), first)
        return bytes(one ^ other for one, other in zip(opened, vector, strict=True))

    def fits(self, page: Callable[[int], bytes], size: int) -> bool:
        """Whether this is the key of a file of ``size`` bytes, whose pages ``page`` reads by their number.

        A page that bears the key's signature is enough: the others may be damaged.
        """
        count = size // PAGE_SIZE
        some = {1, *(1 + place * count // _PAGES_TRIED for place in range(_PAGES_TRIED))}
        return any(self.signed(page(number), number) for number in sorted(some) if number <= count)

    def __del__(self) -> None:
        self._raw[:] = bytes(len(self._raw))

    def __repr__(self) -> str:
        return "Key(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is not written anywhere")


def stretched(secret: bytes | bytearray, salt: bytes, iterations: int) -> bytearray:
    """Return a key of 32 bytes: PBKDF2 with HMAC-SHA512.

    Python has it from OpenSSL, which the packaged program does without: there it is reckoned here.
    """
    try:
        from _hashlib import pbkdf2_hmac  # hashlib has a slow one of its own, and warns of it
    except ImportError:
        return stretched_in_python(secret, salt, iterations)
    return bytearray(pbkdf2_hmac("sha512", secret, salt, iterations, _KEY_SIZE))


def stretched_in_python(secret: bytes | bytearray, salt: bytes, iterations: int) -> bytearray:
    """Return the same, four times as slowly."""
    padded = bytes(secret if len(secret) <= _BLOCK_SIZE else hashlib.sha512(secret).digest())
    padded = padded.ljust(_BLOCK_SIZE, b"\0")
    inner = hashlib.sha512(bytes(byte ^ 0x36 for byte in padded))
    outer = hashlib.sha512(bytes(byte ^ 0x5C for byte in padded))
    last, result = salt + b"\0\0\0\1", 0
    for _ in range(iterations):
        first, second = inner.copy(), outer.copy()
        first.update(last)
        second.update(first.digest())
        last = second.digest()
        result ^= int.from_bytes(last, "big")
    return bytearray(result.to_bytes(64, "big")[:_KEY_SIZE])


def normalised(passphrase: str) -> str:
    """Return the one spelling of a passphrase: what an input method writes wide or narrow is the same."""
    return unicodedata.normalize("NFKC", passphrase)


def looks_locked(first_page: bytes, size: int, name: str) -> bool:
    """Whether a file may be one that is locked with a passphrase, by its first page, its size and its name.

    It has no mark: it looks like dice. A file that does and is called .funnel counts as one even where it is
    cut short; any other has to consist of whole pages.
    """
    if len(first_page) < PAGE_SIZE or not (size % PAGE_SIZE == 0 or name.lower().endswith(".funnel")):
        return False
    even = PAGE_SIZE / 256
    return sum((first_page.count(byte) - even) ** 2 / even for byte in range(256)) < _TOO_EVEN


def salt_at(path: Path) -> bytes | None:
    """Return the salt of a locked file, None of any other. Not for a file that this process has open."""
    try:
        with path.open("rb") as file:
            first = file.read(PAGE_SIZE)
            return first[:_SALT_SIZE] if looks_locked(first, PAGE_SIZE, path.name) else None
    except OSError:
        return None


def is_locked(path: Path) -> bool:
    """Whether the file at ``path`` looks like one that is locked with a passphrase; False where it cannot be
    read.

    Opens and closes the file: not for one that this process has open.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False  # a pipe would be waited for
        with path.open("rb") as file:
            return looks_locked(file.read(PAGE_SIZE), os.fstat(file.fileno()).st_size, path.name)
    except OSError:
        return False
