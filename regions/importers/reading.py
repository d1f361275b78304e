"""A file of bytes as sheets of text: one for CSV, as many as it holds for a workbook."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from regions.importers import texts, workbooks
from regions.importers.problems import Problems
from regions.importers.signatures import FileType, file_type

MOST_BYTES = 30_000_000
HEAD = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Rows of text that can be read once; the first is the header unless the layout has none."""

    name: str
    """Empty for a CSV file."""
    records: Iterator[list[str]]


def open_sheets(
    stream: BinaryIO, problems: Problems, *, most_bytes: int = MOST_BYTES
) -> tuple[Sheet, ...]:
    """Open the file as what it is; raises `FileRefused` when it is no table, in bounded time and memory."""
    stream.seek(0)
    kind = file_type(stream.read(HEAD))
    if kind is FileType.WORKBOOK:
        return tuple(
            Sheet(name=sheet.title, records=workbooks.read_records(sheet, problems))
            for sheet in workbooks.open_workbook(stream)
        )
    encoding = texts.sniff_encoding(stream, most_bytes=most_bytes)
    return (Sheet(name="", records=texts.read_records(stream, encoding, problems)),)
