"""One block of AES-256 taken back, in Python.

SQLCipher does not give out the first page of a file as it is; the 16 bytes at its beginning that say to which
state of the file a log belongs are one block. No library that is there besides knows AES, and for one block
none is needed.
"""

from __future__ import annotations

from functools import cache

BLOCK_SIZE = 16
_KEY_SIZE = 32
_ROUNDS = 14  # for a key of 32 bytes


def block_taken_back(key: bytes, block: bytes) -> bytes:
    """Return what was encrypted to ``block`` (16 bytes) with ``key`` (32 bytes)."""
    round_keys, (_, undone) = _round_keys(key), _boxes()
    state = _added(block, round_keys[_ROUNDS])
    for number in reversed(range(_ROUNDS)):
        # The rows go back by their number, and each byte to what it was replaced for.
        state = bytes(undone[state[(place - 4 * (place % 4)) % BLOCK_SIZE]] for place in range(BLOCK_SIZE))
        state = _added(state, round_keys[number])
        if number:
            state = b"".join(_column_taken_back(state[at : at + 4]) for at in range(0, BLOCK_SIZE, 4))
    return state


def _added(one: bytes, other: bytes) -> bytes:
    return bytes(first ^ second for first, second in zip(one, other, strict=True))


def _product(one: int, other: int) -> int:
    """Multiply in the field of 256 elements."""
    result = 0
    while other:
        if other & 1:
            result ^= one
        one = one << 1 ^ (0x11B if one & 0x80 else 0)
        other >>= 1
    return result


def _column_taken_back(column: bytes) -> bytes:
    factors = (14, 11, 13, 9)
    mixed = []
    for row in range(4):
        value = 0
        for place in range(4):
            value ^= _product(column[place], factors[(place - row) % 4])
        mixed.append(value)
    return bytes(mixed)


@cache
def _boxes() -> tuple[bytes, bytes]:
    """Return what each byte is replaced by, and the way back."""
    there, back = bytearray(256), bytearray(256)
    for byte in range(256):
        inverse = next((other for other in range(256) if _product(byte, other) == 1), 0)
        value = 0x63
        for turn in range(5):
            value ^= (inverse << turn | inverse >> (8 - turn)) & 0xFF
        there[byte], back[value] = value, byte
    return bytes(there), bytes(back)


def _round_keys(key: bytes) -> list[bytes]:
    box, _ = _boxes()
    words = [key[at : at + 4] for at in range(0, _KEY_SIZE, 4)]
    power = 1
    for number in range(len(words), 4 * (_ROUNDS + 1)):
        word = words[-1]
        if number % 8 == 0:
            word = bytes(box[byte] for byte in word[1:] + word[:1])
            word = bytes((word[0] ^ power, *word[1:]))
            power = _product(power, 2)
        elif number % 8 == 4:
            word = bytes(box[byte] for byte in word)
        words.append(_added(words[-8], word))
    return [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]
