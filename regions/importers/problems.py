"""What is wrong with a file, said so that the person who made it can put it right."""

from dataclasses import asdict, dataclass

from regions.importers.errors import FileRefused

MOST_KEPT = 200
LONGEST_VALUE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong: where it stands, what stands there, and what to do about it."""

    message: str
    remedy: str
    row: int | None = None
    """As a spreadsheet counts: the header is row 1. None: the file as a whole."""
    column: str = ""
    value: str = ""

    def as_json(self) -> dict[str, str | int | None]:
        return asdict(self)

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                f"rij {self.row}" if self.row is not None else "",
                f"kolom {self.column}" if self.column else "",
                f"waarde “{self.value}”" if self.value else "",
            )
            if part
        )
        return (
            f"{place}: {self.message} {self.remedy}" if place else f"{self.message} {self.remedy}"
        )


class Problems:
    """Collects every problem of a file; keeps the first ones and counts the rest."""

    def __init__(self) -> None:
        self.first: list[Problem] = []
        self.count = 0

    def add(
        self,
        message: str,
        remedy: str,
        *,
        row: int | None = None,
        column: str = "",
        value: str = "",
    ) -> None:
        self.count += 1
        if len(self.first) < MOST_KEPT:
            self.first.append(
                Problem(
                    row=row, column=column, value=shortened(value), message=message, remedy=remedy
                )
            )

    def refuse_if_any(self) -> None:
        """Refuse the whole file when anything in it is wrong."""
        if self.count:
            raise FileRefused(tuple(self.first), count=self.count)


def shortened(value: str) -> str:
    """Give the value as it can stand on one line of a report."""
    line = " ".join(value[: LONGEST_VALUE * 2].split())
    printable = "".join(sign if sign.isprintable() else "�" for sign in line)
    return printable if len(printable) <= LONGEST_VALUE else f"{printable[: LONGEST_VALUE - 1]}…"


def refusal(message: str, remedy: str, *, row: int | None = None, column: str = "") -> FileRefused:
    """Make the refusal of a file for one reason that makes reading on useless."""
    problem = Problem(message=message, remedy=remedy, row=row, column=column)
    return FileRefused((problem,), count=1)
