"""Example files: the columns of a layout with nothing filled in, as CSV or as a workbook with choices and words."""

import csv
import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from regions.importers.errors import NoTemplate
from regions.importers.machine import Importer
from regions.importers.tables import Column, Table

ROWS_WITH_CHOICES = 2000
WIDTH = 22
LONGEST_LIST = 250
"""Excel takes at most 255 signs for the list of one choice."""
EXPLANATION_SHEET = "uitleg"


def csv_template(importer: Importer) -> bytes:
    """Give the header as a Dutch spreadsheet opens it: semicolons, and a mark that it is UTF-8."""
    table = importer.flat_table or next(iter(importer.tables), None)
    if table is None:
        raise NoTemplate
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(column.header for column in table.columns)
    return text.getvalue().encode("utf-8-sig")


def workbook_template(importer: Importer) -> bytes:
    """Give a workbook with a sheet per table, lists to choose from, and a sheet that explains each column."""
    if not importer.tables:
        raise NoTemplate
    workbook = Workbook()
    workbook.remove(workbook.active)
    for table in importer.tables:
        _add_table(workbook.create_sheet(table.name), table)
    _add_explanation(workbook.create_sheet(EXPLANATION_SHEET), importer.tables)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _add_table(sheet: Worksheet, table: Table) -> None:
    sheet.freeze_panes = "A2"
    for place, column in enumerate(table.columns, 1):
        letter = get_column_letter(place)
        sheet.cell(row=1, column=place, value=column.header).font = Font(bold=True)
        sheet.column_dimensions[letter].width = WIDTH
        # As text, so that the spreadsheet leaves zeros and dates as they are typed.
        sheet.column_dimensions[letter].number_format = "@"
        choices = ",".join(column.options)
        if column.options and len(choices) <= LONGEST_LIST:
            validation = DataValidation(
                type="list",
                formula1=f'"{choices}"',
                allow_blank=not column.is_filled,
                showErrorMessage=True,
                errorTitle=column.header,
                error="Kies een waarde uit de lijst.",
            )
            sheet.add_data_validation(validation)
            validation.add(f"{letter}2:{letter}{ROWS_WITH_CHOICES}")


def _add_explanation(sheet: Worksheet, tables: tuple[Table, ...]) -> None:
    sheet.append(["blad", "kolom", "verplicht", "uitleg", "kies uit"])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for table in tables:
        for column in table.columns:
            sheet.append(_explanation(table, column))
    for letter, width in zip("ABCDE", (18, 28, 12, 70, 60), strict=True):
        sheet.column_dimensions[letter].width = width
        for cell in sheet[letter]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _explanation(table: Table, column: Column) -> list[str]:
    return [
        table.name,
        column.header,
        "ja" if column.is_filled else "",
        column.explanation,
        ", ".join(column.options),
    ]
