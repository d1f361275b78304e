"""A table that comes as evidence holds values: a cell that a spreadsheet would run is refused, and told where it stands."""

import csv
import io
import re
from typing import Final

from regions.agreements.errors import EvidenceNotAccepted

SEPARATORS: Final = ";,\t"
RUNS: Final = re.compile(r"\s*[=+\-@|%＝＋－＠]")
"""How a cell begins that a spreadsheet takes for a formula or a command; the wide signs are read as the narrow ones."""
IS_A_VALUE: Final = re.compile(r"\s*[+-]?\s*(?:€\s*)?[\d.,\s]*%?\s*|\s*[-+]+\s*")
"""A number with its sign, an amount, a share, or the dash that stands for nothing."""
LONGEST_SHOWN: Final = 20


def refuse_formulas(content: bytes) -> None:
    """Refuse (`EvidenceNotAccepted`) a CSV with a cell that could run; names row and column, counted from one.

    The file itself is kept word for word with its checksum, so nothing can be mended in it here.
    """
    text = content.decode("utf-8-sig")
    for row, cells in enumerate(_rows(text), start=1):
        for column, cell in enumerate(cells, start=1):
            if RUNS.match(cell) and not IS_A_VALUE.fullmatch(cell):
                raise EvidenceNotAccepted(
                    f"In rij {row}, kolom {column} staat een formule: {_shown(cell)}. Bewaar het bestand"
                    " met waarden in plaats van formules, of als PDF, en kies het opnieuw."
                )


def _rows(text: str) -> list[list[str]]:
    first = text.partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        raise EvidenceNotAccepted(
            "Deze tabel kunnen we niet lezen. Sla hem opnieuw op als CSV of als PDF."
        ) from None


def _shown(cell: str) -> str:
    bare = " ".join(cell.split())
    return bare if len(bare) <= LONGEST_SHOWN else f"{bare[:LONGEST_SHOWN]}…"
