"""The same report as a table: one row per agreement and period, so that a spreadsheet can go on with it."""

from regions.agreements.printing.shapes import PrintedReport

COLUMNS = (
    "regio",
    "ambitie",
    "afspraak",
    "taak",
    "indicator",
    "stand",
    "waarom",
    "nulmeting",
    "periode",
    "cijfer",
    "geteld",
    "compleet",
    "streefwaarde",
    "rapportage",
    "verhaal",
    "bewijs",
    "besluit",
    "financiering",
    "trekker",
    "beoordelaar",
)


def rows_of(report: PrintedReport) -> list[tuple[str, ...]]:
    """Give the rows; what belongs to an agreement stands in each of its rows."""
    return [
        (
            report.region,
            one.ambition,
            one.title,
            one.task,
            one.indicator,
            one.status,
            one.reason,
            one.baseline,
            period.label,
            period.figure,
            period.counted,
            period.complete,
            period.target,
            period.report,
            period.narrative,
            "; ".join(file.file_name for file in one.evidence if file.period == period.label),
            one.decision,
            one.funding,
            one.owner,
            one.reviewer,
        )
        for one in report.agreements
        for period in one.periods
    ]
