"""The columns of a pool's own files: one workbook with a sheet per subject, or one CSV with a row per person.

There is no column for a remark, and unknown columns are refused: nothing here can hold why someone is absent.
"""

from dataclasses import replace

from django.db.models import TextChoices

from pool.people.enums import (
    AdmissionStatus,
    ContractForm,
    PoolGroup,
    QualificationKind,
    SubstituteCategory,
    SubstituteStatus,
)
from pool.people.subjects import SUBJECTS
from regions.enums import Sector
from regions.importers.locations.columns import BOARD_NUMBER, LOCATION_CODE
from regions.importers.tables import Column, Table
from regions.importers.values import (
    Parser,
    Value,
    choice,
    code,
    code_list,
    day,
    email,
    fraction,
    phone,
    text,
    time_of_day,
    whole_number,
    yes_or_no,
)

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
DAY_PARTS = {
    "hele dag": "both", "dag": "both", "ja": "both", "ochtend": "morning", "middag": "afternoon",
    "nee": "none", "niet": "none", "-": "none",
}  # fmt: skip
SUBJECT_WORDS = {name.casefold(): code for code, name in SUBJECTS.items()}
A_DAY = "Als 31-01-2026."


def words_of(choices: type[TextChoices]) -> dict[str, str]:
    """The words on our screens, in lower case, with what is stored."""
    return {str(label).casefold(): str(value) for value, label in choices.choices}


def options_of(choices: type[TextChoices]) -> tuple[str, ...]:
    return tuple(str(label).casefold() for label in choices.labels)


def home_postcode(cell: str) -> Value:
    """The four digits; the letters of a full postcode are not kept."""
    digits = code(r"[1-9]\d{3}", example="3511")
    bare = cell.replace(" ", "")
    return digits(bare[:4] if bare[4:].isalpha() else bare)


def _choice_column(
    field: str, header: str, choices: type[TextChoices], *, is_filled: bool = True
) -> Column:
    return Column(
        field=field,
        header=header,
        parse=choice(words_of(choices)),
        options=options_of(choices),
        is_required=is_filled,
        is_filled=is_filled,
    )


def _column(field: str, header: str, parse: Parser, explanation: str = "") -> Column:
    return Column(
        field=field,
        header=header,
        parse=parse,
        explanation=explanation,
        is_required=True,
        is_filled=True,
    )


POOL_NUMBER = Column(
    field="pool_number",
    header="poolnummer",
    aliases=("pool nummer", "nummer"),
    parse=code(r"[A-Z0-9][A-Z0-9._/-]{0,19}", example="P-0123"),
    is_required=True,
    is_filled=True,
    explanation="Het nummer dat het poolbureau geeft. Hieraan herkennen we de invaller.",
)
BOARD = _column("board", "bestuursnummer", BOARD_NUMBER, "Vijf cijfers: het nummer bij DUO.")

PEOPLE = Table(
    name="invallers",
    key=("pool_number",),
    refuses_unknown_columns=True,
    columns=(
        POOL_NUMBER,
        _column("given_name", "voornaam", text(most=60)),
        _column("family_name", "achternaam", text(most=80), "Met het tussenvoegsel ervoor."),
        Column(field="email", header="e-mail", aliases=("email", "e-mailadres"), parse=email),
        Column(field="phone", header="telefoon", aliases=("telefoonnummer", "mobiel"), parse=phone),
        _choice_column("category", "soort", SubstituteCategory),
        replace(
            _choice_column("status", "status", SubstituteStatus, is_filled=False),
            blank=SubstituteStatus.ACTIVE.value,
            explanation="Leeg is actief. Wie weggaat, krijgt ‘uit de pool’; haal de rij niet weg.",
        ),
        Column(
            field="home_pc4",
            header="postcode",
            aliases=("postcode (4 cijfers)", "pc4"),
            parse=home_postcode,
            explanation="Alleen de vier cijfers, voor de reisafstand.",
        ),
        Column(
            field="max_km", header="hoogstens km", parse=whole_number(least=1, most=200), blank=25
        ),
        Column(
            field="max_half_days_per_week",
            header="hoogstens dagdelen per week",
            parse=whole_number(least=0, most=14),
            blank=10,
        ),
        Column(
            field="max_days_per_week",
            header="hoogstens dagen per week",
            parse=whole_number(least=0, most=7),
            blank=5,
        ),
        Column(field="quiet_from", header="stil vanaf", parse=time_of_day, blank=None),
        Column(field="quiet_until", header="stil tot", parse=time_of_day, blank=None),
        Column(
            field="consent_other_boards_at",
            header="akkoord andere besturen sinds",
            parse=day,
            blank=None,
            explanation=f"De dag waarop de invaller ja zei. Leeg is nee. {A_DAY}",
        ),
    ),
)

QUALIFICATIONS = Table(
    name="bevoegdheden",
    key=("pool_number", "kind", "sector", "subject"),
    refuses_unknown_columns=True,
    columns=(
        POOL_NUMBER,
        _choice_column("kind", "bevoegdheid", QualificationKind),
        replace(
            _choice_column("sector", "sector", Sector),
            parse=choice({**words_of(Sector), "bo": Sector.PO}, shown="po, so, vo, mbo"),
            options=tuple(Sector.values),
        ),
        Column(
            field="subject",
            header="vak",
            parse=choice(SUBJECT_WORDS),
            options=tuple(SUBJECT_WORDS),
            explanation="Alleen voor vakleraren.",
        ),
        Column(field="from_date", header="geldig vanaf", parse=day, blank=None, explanation=A_DAY),
        Column(field="until_date", header="geldig tot", parse=day, blank=None, explanation=A_DAY),
        Column(field="evidence_seen_date", header="bewijs gezien op", parse=day, blank=None),
    ),
)

EMPLOYMENTS = Table(
    name="dienstverbanden",
    key=("pool_number", "board", "from_date"),
    refuses_unknown_columns=True,
    columns=(
        POOL_NUMBER,
        BOARD,
        _choice_column("pool_group", "poolgroep", PoolGroup),
        _choice_column("contract_form", "contractvorm", ContractForm),
        _column("fte", "wtf", fraction, "Werktijdfactor tussen 0 en 1, bijvoorbeeld 0,6."),
        _column("from_date", "vanaf", day, A_DAY),
        Column(field="until_date", header="tot", parse=day, blank=None, explanation=A_DAY),
        Column(
            field="home_location",
            header="stamschool",
            parse=LOCATION_CODE,
            explanation="De vestigingscode, bijvoorbeeld 10EH00.",
        ),
        Column(
            field="chain_exempt",
            header="ketenvrij",
            parse=yes_or_no,
            blank=False,
            options=("ja", "nee"),
            explanation="Zoals HR het besloot; de reden hoort hier niet.",
        ),
    ),
)

ADMISSIONS = Table(
    name="toelatingen",
    key=("pool_number", "board"),
    refuses_unknown_columns=True,
    columns=(
        POOL_NUMBER,
        BOARD,
        _choice_column("status", "besluit", AdmissionStatus),
        Column(field="decided_at", header="besloten op", parse=day, blank=None, explanation=A_DAY),
    ),
)

CLEARANCES = Table(
    name="vog",
    key=("pool_number", "employer", "issued_date"),
    refuses_unknown_columns=True,
    columns=(
        POOL_NUMBER,
        replace(BOARD, field="employer"),
        _column("issued_date", "afgegeven op", day, A_DAY),
        _column("seen_date", "gezien op", day, f"De dag waarop de werkgever de VOG zag. {A_DAY}"),
    ),
)

DAY_COLUMNS = tuple(
    Column(
        field=name,
        header=name,
        parse=choice(DAY_PARTS, shown="hele dag, ochtend, middag, nee"),
        options=("hele dag", "ochtend", "middag", "nee"),
    )
    for name in WEEKDAYS
)
AVAILABILITY = Table(
    name="beschikbaarheid",
    key=("pool_number",),
    refuses_unknown_columns=True,
    columns=(POOL_NUMBER, *DAY_COLUMNS),
)

PARTS = (QUALIFICATIONS, EMPLOYMENTS, ADMISSIONS, CLEARANCES)
SHEETS = (PEOPLE, *PARTS, AVAILABILITY)


def _of_part(table: Table, field: str, header: str = "") -> Column:
    """A column of a part in the row of the person: it may be empty, and then the person has none."""
    column = next(column for column in table.columns if column.field == field)
    return replace(
        column,
        field=f"{table.name}.{field}",
        header=header or column.header,
        is_required=False,
        is_filled=False,
        blank=None,
    )


ADMITTED_BY = "toelatingen.boards"
FLAT = Table(
    name="invallers",
    key=("pool_number",),
    refuses_unknown_columns=True,
    columns=(
        *PEOPLE.columns,
        *(_of_part(QUALIFICATIONS, name) for name in ("kind", "sector", "subject")),
        _of_part(QUALIFICATIONS, "from_date", "bevoegd vanaf"),
        _of_part(QUALIFICATIONS, "until_date", "bevoegd tot"),
        _of_part(QUALIFICATIONS, "evidence_seen_date"),
        *(_of_part(EMPLOYMENTS, name) for name in ("board", "pool_group", "contract_form", "fte")),
        _of_part(EMPLOYMENTS, "from_date", "in dienst vanaf"),
        _of_part(EMPLOYMENTS, "until_date", "in dienst tot"),
        *(_of_part(EMPLOYMENTS, name) for name in ("home_location", "chain_exempt")),
        _of_part(CLEARANCES, "employer", "vog bij bestuur"),
        _of_part(CLEARANCES, "issued_date", "vog afgegeven op"),
        _of_part(CLEARANCES, "seen_date", "vog gezien op"),
        Column(
            field=ADMITTED_BY,
            header="toegelaten bij",
            parse=code_list(r"\d{5}", example="41812"),
            blank=(),
        ),
        *DAY_COLUMNS,
    ),
)
