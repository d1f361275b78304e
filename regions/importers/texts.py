"""CSV files: encoding and delimiter from the bytes themselves, in bounded memory."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from regions.importers.problems import Problems, refusal
from regions.importers.signatures import SAVE_AS

CHUNK = 64 * 1024
LONGEST_LINE = 64 * 1024
DELIMITERS = ";,\t"
# What UTF-8 letters look like; in Windows-1252 this pair of signs means nothing in any name.
UTF_8_LETTER = re.compile(rb"\xc3[\x80-\xbf]")


def sniff_encoding(stream: BinaryIO, *, most_bytes: int) -> str:
    """Read the file once in pieces; refuses what is too long, too wide, or not text. Leaves it at its start."""
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_utf_8, has_utf_8_letters = True, False
    size = since_newline = 0
    first = stream.read(CHUNK)
    chunk = first
    while chunk:
        size += len(chunk)
        if size > most_bytes:
            raise refusal(
                f"Dit bestand is groter dan {most_bytes // 1_000_000} MB.", "Splits het bestand."
            )
        since_newline = _refuse_long_lines(chunk, since_newline)
        if b"\x00" in chunk:
            raise refusal("In dit bestand staan tekens die geen tekst zijn (nul-bytes).", SAVE_AS)
        is_utf_8 = is_utf_8 and _decodes(decoder, chunk)
        has_utf_8_letters = has_utf_8_letters or UTF_8_LETTER.search(chunk) is not None
        chunk = stream.read(CHUNK)
    if is_utf_8:
        is_utf_8 = _decodes(decoder, b"", final=True)
    stream.seek(0)
    if is_utf_8:
        return "utf-8-sig" if first.startswith(codecs.BOM_UTF8) else "utf-8"
    if has_utf_8_letters or first.startswith(codecs.BOM_UTF8):
        raise refusal(
            "In dit bestand staan twee soorten tekens door elkaar, of het is afgebroken.", SAVE_AS
        )
    return "cp1252"


def sniff_delimiter(line: str) -> str:
    """Choose the delimiter that the header has most of, outside quotes."""
    bare = re.sub(r'"[^"]*"', "", line)
    return max(DELIMITERS, key=bare.count)


def read_records(stream: BinaryIO, encoding: str, problems: Problems) -> Iterator[list[str]]:
    """Give the records one by one, the header first; stops with a problem where the file cannot be read."""
    content = stream.read()
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise refusal(
            "In dit bestand staat een teken dat geen letter is.", SAVE_AS, row=line
        ) from error
    delimiter = sniff_delimiter(text[:LONGEST_LINE].splitlines()[0])
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return _records(reader, problems)


def _records(reader: Iterator[list[str]], problems: Problems) -> Iterator[list[str]]:
    row = 0
    while True:
        row += 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:
            problems.add(
                "Vanaf deze rij is het bestand niet te lezen: een aanhalingsteken is niet gesloten of staat verkeerd.",
                "Sluit het aanhalingsteken, of verdubbel het binnen een naam.",
                row=row,
            )
            return
        yield record


def _refuse_long_lines(chunk: bytes, since_newline: int) -> int:
    """Count on from the last line end; a file of one endless line is refused at its first pieces."""
    # A file may end its lines in the manner of an old Mac.
    lines = chunk.replace(b"\r", b"\n").split(b"\n")
    longest = max(since_newline + len(lines[0]), *map(len, lines))
    since_newline = len(lines[-1]) if len(lines) > 1 else since_newline + len(lines[0])
    if longest > LONGEST_LINE:
        raise refusal(
            "In dit bestand staat een regel die veel te lang is.",
            "Kies een tabel met één rij per regel.",
        )
    return since_newline


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True
