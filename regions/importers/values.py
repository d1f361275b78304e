"""From the text of a cell to a value: each parser refuses with a sentence and a remedy."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | date | time | Decimal | tuple[str, ...] | None
Parser: TypeAlias = Callable[[str], Value]

LONGEST_ADDRESS = 200
DATE_FORMATS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y")
TIME_OF_DAY = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)(:00)?")
FORMULA_STARTS = ("=", "+", "-", "@")
# Registers hold addresses that lead nowhere; what matters is that none is something else than an address.
SAFE_ADDRESS = re.compile(r"[^\x00-\x20<>\"`.]+\.[^\x00-\x20<>\"`]+")
OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
EMAIL_ADDRESS = re.compile(r"[^@\s<>\"'(),;:]+@[^@\s<>\"'(),;:]+\.[^@\s<>\"'(),;:.]+")


class BadValue(Exception):
    """Deze waarde klopt niet."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text of at most so many signs."""

    most: int

    def __call__(self, cell: str) -> str:
        line = " ".join(cell.split())
        if len(line) > self.most:
            raise BadValue(f"Dit is langer dan {self.most} tekens.", "Kort het in.")
        if not line.isprintable():
            raise BadValue("Hier staat een teken dat geen letter is.", "Haal het teken weg.")
        return line

    def takes_all(self, stripped: Collection[str]) -> bool:
        """Tell whether all of these are fine as they are; one look at a whole column saves thousands."""
        together = "".join(stripped)
        is_clean = together.isprintable() and "  " not in together
        return is_clean and max(map(len, stripped), default=0) <= self.most


def text(*, most: int) -> Line:
    """One line of text of at most so many signs."""
    return Line(most)


def code(pattern: str, *, example: str, pad_to: int = 0) -> Parser:
    """A code that is text, leading zeros and all; short ones are padded when the layout allows it."""
    form = re.compile(pattern)

    def parse(cell: str) -> str:
        if form.fullmatch(cell):
            return cell
        value = cell.strip().upper()
        if value.isdecimal() and value.isascii():
            value = value.zfill(pad_to)
        if form.fullmatch(value):
            return value
        if value.startswith(FORMULA_STARTS):
            raise BadValue("Dit lijkt op een formule.", f"Vul een code in zoals {example}.")
        raise BadValue("Deze code heeft niet de goede vorm.", f"Vul een code in zoals {example}.")

    return parse


def choice(words: Mapping[str, str], *, shown: str = "") -> Parser:
    """One of a closed list, by the word people use or by our own."""
    known = {**{value: value for value in words.values()}, **words}
    options = shown or ", ".join(dict.fromkeys(words))

    def parse(cell: str) -> str:
        value = known.get(" ".join(cell.casefold().split()))
        if value is None:
            raise BadValue("Deze waarde kennen we hier niet.", f"Kies uit: {options}.")
        return value

    return parse


def day(cell: str) -> date:
    """A date as 31-01-2026 or 2026-01-31."""
    for form in DATE_FORMATS:
        try:
            value = datetime.strptime(cell, form).date()  # noqa: DTZ007  reason: a day has no time zone
        except ValueError:
            continue
        if 1900 < value.year < 2200:  # noqa: PLR2004  reason: nobody works outside these centuries
            return value
    raise BadValue("Dit is geen datum.", "Schrijf de datum als 31-01-2026.")


def time_of_day(cell: str) -> time:
    """A time as 08:30."""
    match = TIME_OF_DAY.fullmatch(cell)
    if match is None:
        raise BadValue("Dit is geen tijd.", "Schrijf de tijd als 08:30.")
    return time(int(match[1]), int(match[2]))


def whole_number(*, least: int, most: int) -> Parser:
    """A whole number between bounds."""

    def parse(cell: str) -> int:
        if not re.fullmatch(r"\d{1,6}", cell, re.ASCII) or not least <= int(cell) <= most:
            raise BadValue(
                "Dit getal kan hier niet.", f"Vul een getal in van {least} tot en met {most}."
            )
        return int(cell)

    return parse


def fraction(cell: str) -> Decimal:
    """A part of a full-time job, as 0,6."""
    try:
        value = Decimal(cell.replace(",", "."))
    except InvalidOperation:
        value = Decimal(-1)
    if not (value.is_finite() and 0 <= value <= 1):
        raise BadValue("De werktijdfactor ligt tussen 0 en 1.", "Schrijf bijvoorbeeld 0,6.")
    return value.quantize(Decimal("0.0001"))


def degrees(*, least: float, most: float) -> Parser:
    """A coordinate in degrees, with a point."""

    def parse(cell: str) -> float:
        try:
            value = float(cell)
        except ValueError:
            value = float("nan")
        if not least <= value <= most:
            raise BadValue(
                "Deze coördinaat ligt niet in Nederland.",
                f"Vul graden in tussen {least} en {most}.",
            )
        return value

    return parse


def yes_or_no(cell: str) -> bool:
    answers = {"ja": True, "j": True, "waar": True, "nee": False, "n": False, "onwaar": False}
    answer = answers.get(cell.casefold())
    if answer is None:
        raise BadValue("Dit is geen ja of nee.", "Schrijf ja of nee.")
    return answer


def phone(cell: str) -> str:
    """A telephone number; a spreadsheet may have eaten its first zero."""
    digits = re.sub(r"[ ().-]", "", cell)
    if re.fullmatch(r"[1-9]\d{8}", digits, re.ASCII):
        digits = f"0{digits}"
    if not re.fullmatch(r"(\+|00)?\d{8,15}", digits, re.ASCII):
        raise BadValue("Dit is geen telefoonnummer.", "Schrijf bijvoorbeeld 0612345678.")
    return digits


def email(cell: str) -> str:
    value = cell.lower()
    if len(value) > 254 or not EMAIL_ADDRESS.fullmatch(value):  # noqa: PLR2004  reason: the longest address there is
        raise BadValue("Dit is geen e-mailadres.", "Schrijf bijvoorbeeld naam@school.nl.")
    return value


def web_address(cell: str) -> str:
    """A web address as schools write it, with or without https://; never another scheme."""
    address = "".join(cell.split())
    is_other = ":" in address and OTHER_SCHEME.match(address)
    if is_other or len(address) > LONGEST_ADDRESS or not SAFE_ADDRESS.fullmatch(address):
        raise BadValue("Dit is geen webadres.", "Schrijf bijvoorbeeld www.school.nl.")
    return address


postcode: Parser = code(r"[1-9]\d{3}[A-Z]{2}", example="9431 MK")


def spaced_postcode(cell: str) -> Value:
    """A postcode with or without its space, kept without."""
    return postcode(cell.replace(" ", ""))


def code_list(pattern: str, *, example: str) -> Parser:
    """Several codes in one cell, with commas or spaces between them."""
    one = code(pattern, example=example)

    def parse(cell: str) -> tuple[str, ...]:
        codes = (one(part) for part in re.split(r"[,;\s]+", cell) if part)
        return tuple(dict.fromkeys(str(found) for found in codes))

    return parse
