"""DUO's address files of school locations: their columns, in both published layouts and under older names."""

from regions.enums import HolidayRegion, OrganisationKind, Sector
from regions.importers.place_names import place_name
from regions.importers.tables import Column, Table
from regions.importers.values import (
    Value,
    choice,
    code,
    spaced_postcode,
    text,
    web_address,
)

BOARD_NUMBER = code(r"\d{5}", example="41812")
LOCATION_CODE = code(r"\d{2}[A-Z]{2}\d{2}", example="10EH00")

SECTORS = {
    "po": Sector.PO, "bo": Sector.PO, "bao": Sector.PO, "sbo": Sector.PO,
    "basisonderwijs": Sector.PO, "speciaal basisonderwijs": Sector.PO,
    "so": Sector.SO, "vso": Sector.SO, "sovso": Sector.SO, "so/vso": Sector.SO, "(v)so": Sector.SO,
    "speciaal onderwijs": Sector.SO, "voortgezet speciaal onderwijs": Sector.SO,
    "vo": Sector.VO, "voortgezet onderwijs": Sector.VO, "mbo": Sector.MBO,
}  # fmt: skip


def place(cell: str) -> Value:
    return text(most=80)(place_name(cell))


LOCATIONS = Table(
    name="vestigingen",
    key=("location_code",),
    columns=(
        Column(
            field="location_code",
            header="VESTIGINGSCODE",
            aliases=("VESTIGINGSNUMMER",),
            parse=LOCATION_CODE,
            is_required=True,
            is_filled=True,
            explanation="Zes tekens, bijvoorbeeld 10EH00. Hieraan herkennen we de vestiging.",
        ),
        Column(
            field="name",
            header="VESTIGINGSNAAM",
            aliases=("INSTELLINGSNAAM VESTIGING",),
            parse=text(most=160),
            is_required=True,
            is_filled=True,
        ),
        Column(
            field="board",
            header="BEVOEGD GEZAG NUMMER",
            aliases=("BEVOEGD GEZAGNUMMER", "BESTUURSNUMMER"),
            parse=BOARD_NUMBER,
            is_required=True,
            is_filled=True,
            explanation="Vijf cijfers. Een bestuur dat we nog niet kennen, maken we aan.",
        ),
        Column(
            field="institution_code",
            header="INSTELLINGSCODE",
            aliases=("BRIN NUMMER", "BRINNUMMER", "BRIN"),
            parse=code(r"\d{2}[A-Z]{2}", example="10EH"),
        ),
        Column(field="street", header="STRAATNAAM", parse=text(most=120)),
        Column(
            field="house_number",
            header="HUISNUMMER-TOEVOEGING",
            aliases=("HUISNUMMER",),
            parse=text(most=20),
        ),
        Column(field="postcode", header="POSTCODE", parse=spaced_postcode, is_required=True),
        Column(
            field="place", header="PLAATSNAAM", aliases=("PLAATS",), parse=place, is_required=True
        ),
        Column(field="province", header="PROVINCIE", parse=text(most=40)),
        Column(
            field="municipality_code",
            header="GEMEENTENUMMER",
            aliases=("GEMEENTECODE",),
            # Some files drop the leading zeros.
            parse=code(r"\d{4}", example="0106", pad_to=4),
            is_required=True,
            explanation="Vier cijfers. Hieraan zien we of de vestiging in de regio ligt.",
        ),
        Column(field="municipality_name", header="GEMEENTENAAM", parse=place),
        Column(field="denomination", header="DENOMINATIE", parse=text(most=60)),
        Column(field="phone", header="TELEFOONNUMMER", parse=text(most=20)),
        Column(field="website", header="INTERNETADRES", parse=web_address),
        Column(
            field="holiday_region",
            header="VAKANTIEREGIO",
            parse=choice(
                {
                    "noord": HolidayRegion.NORTH,
                    "midden": HolidayRegion.MIDDLE,
                    "zuid": HolidayRegion.SOUTH,
                }
            ),
            options=("Noord", "Midden", "Zuid"),
        ),
        Column(
            field="primary_kind",
            header="SOORT ONDERWIJS",
            aliases=("SECTOR", "SOORT PRIMAIR ONDERWIJS", "SOORT PO", "ONDERWIJSSOORT"),
            parse=choice(SECTORS, shown="bo, sbo, so, vso, vo, mbo"),
            options=("bo", "sbo", "so", "vso", "vo", "mbo"),
        ),
        Column(field="structure", header="ONDERWIJSSTRUCTUUR", parse=text(most=200)),
    ),
)

BOARDS = Table(
    name="besturen",
    key=("board_number",),
    columns=(
        Column(
            field="board_number",
            header="BEVOEGD GEZAG NUMMER",
            aliases=("BEVOEGD GEZAGNUMMER", "BESTUURSNUMMER"),
            parse=BOARD_NUMBER,
            is_required=True,
            is_filled=True,
            explanation="Vijf cijfers. Hieraan herkennen we het bestuur.",
        ),
        Column(
            field="name",
            header="BEVOEGD GEZAG NAAM",
            aliases=("BESTUURSNAAM", "NAAM BEVOEGD GEZAG"),
            parse=text(most=160),
            is_required=True,
            is_filled=True,
        ),
        Column(field="place", header="PLAATSNAAM", aliases=("PLAATS",), parse=place),
        Column(field="phone", header="TELEFOONNUMMER", parse=text(most=20)),
        Column(field="website", header="INTERNETADRES", parse=web_address),
    ),
)

BOARD_KIND = OrganisationKind.BOARD.value
