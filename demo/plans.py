"""What a demo region looks like before it is made: its boards, its size, and the same for its look-alike."""

from dataclasses import dataclass

from demo.places import STEDENDRIEHOEK, TWENTE, Town
from regions.enums import Sector


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPlan:
    """One fictional board: number, name, seat, and how many schools it has."""

    number: str
    name: str
    place: str
    sector: Sector
    locations: int
    denomination: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionPlan:
    """One demo region; `letter` keeps the school codes of the two regions apart."""

    code: str
    name: str
    letter: str
    towns: tuple[Town, ...]
    boards: tuple[BoardPlan, ...]
    institute: str
    substitutes: int
    requests_per_day: float
    rainbow_board: str
    """The board of De Regenboog: both regions have a school of that name."""
    rainbow_pc4: str


def _board(
    number: str, name: str, place: str, sector: Sector, locations: int, denomination: str
) -> BoardPlan:
    return BoardPlan(
        number=number,
        name=name,
        place=place,
        sector=sector,
        locations=locations,
        denomination=denomination,
    )


_PUBLIC = "Openbaar"
_PROTESTANT = "Protestants-Christelijk"
_CATHOLIC = "Rooms-Katholiek"
_GENERAL = "Algemeen bijzonder"

# DUO's own numbers start at 10000: these cannot be anyone's.
FIRST_REGION = RegionPlan(
    code="stedendriehoek",
    name="Onderwijsregio Stedendriehoek",
    letter="A",
    towns=STEDENDRIEHOEK,
    boards=(
        _board("00101", "Stichting Vlierboom Onderwijs", "Deventer", Sector.PO, 18, _PUBLIC),
        _board("00102", "Stichting De Hanzebrug", "Zutphen", Sector.PO, 16, _PUBLIC),
        _board(
            "00103",
            "Vereniging Wilgentuin voor christelijk onderwijs",
            "Apeldoorn",
            Sector.PO,
            16,
            _PROTESTANT,
        ),
        _board("00104", "Stichting Kleurrijk Primair", "Apeldoorn", Sector.PO, 15, _PUBLIC),
        _board("00105", "Stichting Lindehof Scholengroep", "Deventer", Sector.PO, 13, _CATHOLIC),
        _board("00106", "Vereniging De Ankerplaats", "Epe", Sector.PO, 9, _PROTESTANT),
        _board("00107", "Stichting Het Kompas IJsselvallei", "Twello", Sector.PO, 8, _CATHOLIC),
        _board("00108", "Stichting Veldkei Onderwijs", "Lochem", Sector.PO, 6, _GENERAL),
        _board(
            "00109",
            "Stichting Vrijeschool De Berkelbron",
            "Zutphen",
            Sector.PO,
            3,
            "Antroposofisch",
        ),
        _board(
            "00110",
            "Stichting IJsselhorst Voortgezet Onderwijs",
            "Deventer",
            Sector.VO,
            8,
            _GENERAL,
        ),
        _board(
            "00111", "Stichting Veluwe College Groep De Brink", "Apeldoorn", Sector.VO, 6, _PUBLIC
        ),
        _board(
            "00112",
            "Stichting Meander Gespecialiseerd Onderwijs",
            "Apeldoorn",
            Sector.SO,
            12,
            _GENERAL,
        ),
    ),
    institute="Hogeschool De IJsselpoort, lerarenopleidingen",
    substitutes=450,
    requests_per_day=50.0,
    rainbow_board="00101",
    rainbow_pc4="7415",
)

SECOND_REGION = RegionPlan(
    code="twente",
    name="Onderwijsregio Twente",
    letter="B",
    towns=TWENTE,
    boards=(
        _board("00201", "Stichting Vlierboom Onderwijs Twente", "Hengelo", Sector.PO, 9, _PUBLIC),
        _board("00202", "Stichting De Hanzebrug Almelo", "Almelo", Sector.PO, 8, _PROTESTANT),
        _board(
            "00203",
            "Stichting IJsselhorst Twents Voortgezet Onderwijs",
            "Oldenzaal",
            Sector.VO,
            3,
            _GENERAL,
        ),
    ),
    institute="Hogeschool De Twentepoort, lerarenopleidingen",
    substitutes=60,
    requests_per_day=5.0,
    rainbow_board="00201",
    rainbow_pc4="7555",
)

REGION_PLANS = (FIRST_REGION, SECOND_REGION)
