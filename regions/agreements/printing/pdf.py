"""The report as a tagged PDF (PDF/UA-1 and PDF/A-2a), typeset by Typst from its own fonts, without any network."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, Final, Literal

import typst

from regions.agreements.printing.glyphs import all_printable
from regions.agreements.printing.shapes import PrintedReport

TEMPLATE: Final = Path(__file__).with_name("report.typ")
STANDARDS: Final[list[Literal["a-2a", "ua-1"]]] = ["a-2a", "ua-1"]
"""For who listens to it, and for who keeps it."""


def as_pdf(report: PrintedReport) -> bytes:
    """Typeset a report; text of people goes in as data, so nothing in it is read as a command. The same gives the same.

    Signs that no font of ours shows are replaced: one emoji would refuse the report of the whole region.
    """
    data: dict[str, Any] = all_printable(asdict(report))
    day = report.made_date
    data["made_date"] = [day.year, day.month, day.day]
    made = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs={"report": json.dumps(data)},
        ignore_system_fonts=True,
        pdf_standards=[*STANDARDS],
        timestamp=datetime.combine(day, time(), UTC),
    )
    if not isinstance(made, bytes):
        raise TypeError("one document is one file")
    return made
