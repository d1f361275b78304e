"""What the room of people keeps of a substitute: who it is, papers, work, days, wishes, and who looked."""

from collections.abc import Iterator

from accounts.personal_data import Holding, Row, known, register_holding
from pool.people.models import (
    AvailabilityException,
    AvailabilityPattern,
    BoardAdmission,
    BookedElsewhere,
    Clearance,
    Employment,
    PoolMove,
    Qualification,
    RecordView,
    SchoolPreference,
    Substitute,
)

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="substitute",
            title="Jij als invaller",
            kept=(
                "Zolang je in de pool zit. Van je huis bewaren we alleen vier cijfers van de postcode. "
                "Een school kan een lijst hebben van wie zij het eerst of niet vraagt. "
                "Wil je weten of jij erop staat? Vraag het je poolplanner."
            ),
            read=_substitute,
        ),
        Holding(
            name="papers",
            title="Je bevoegdheden en VOG",
            kept="Tot hoogstens een jaar na je laatste dienstverband. Kopieën bewaren we niet.",
            read=_papers,
        ),
        Holding(
            name="employments",
            title="Je dienstverbanden en toelating",
            kept="De werkgever moet dit tot twee jaar na het einde van je dienstverband bewaren.",
            read=_employments,
        ),
        Holding(
            name="availability",
            title="Je dagen en je wensen",
            kept="Tot drie maanden na het schooljaar. Je verandert ze zelf bij Mijn dagen.",
            read=_availability,
        ),
        Holding(
            name="views",
            title="Wie je gegevens bekeek",
            kept="Twee jaar, of zolang als je regio heeft besloten. Namen zie je op Mijn dagen.",
            read=_views,
        ),
    )


def _substitute(user_id: int) -> Iterator[Row]:
    for row in Substitute.objects.filter(user=user_id).select_related("region").order_by("pk"):
        yield known(
            regio=row.region.name,
            poolnummer=row.pool_number,
            naam=row.full_name,
            e_mailadres=row.email,
            telefoon=row.phone,
            soort=row.get_category_display(),
            stand=row.get_status_display(),
            postcode=row.home_pc4,
            hoogstens_kilometers=row.max_km,
            hoogstens_dagen_per_week=row.max_days_per_week,
            hoogstens_dagdelen_per_week=row.max_half_days_per_week,
            alleen_groepen=row.year_groups,
            stil_vanaf=row.quiet_from,
            stil_tot=row.quiet_until,
            ook_andere_besturen_sinds=row.consent_other_boards_at,
            extra_velden=row.local_fields,
        )
    moves = PoolMove.objects.filter(substitute__user=user_id)
    for move in moves.select_related("from_region", "to_region").order_by("on_date", "pk"):
        yield known(
            uit_de_pool_van=move.from_region.name,
            naar_de_pool_van=move.to_region.name,
            op=move.on_date,
        )


def _papers(user_id: int) -> Iterator[Row]:
    for row in Qualification.objects.filter(substitute__user=user_id).order_by("pk"):
        yield known(
            bevoegdheid=row.get_kind_display(),
            sector=row.get_sector_display(),
            vak=row.subject,
            vanaf=row.from_date,
            tot=row.until_date,
            gezien_op=row.evidence_seen_date,
        )
    clearances = Clearance.objects.filter(substitute__user=user_id).select_related("employer")
    for clearance in clearances.order_by("pk"):
        yield known(
            VOG_van=clearance.issued_date,
            gezien_op=clearance.seen_date,
            door=clearance.employer.name,
        )


def _employments(user_id: int) -> Iterator[Row]:
    rows = Employment.objects.filter(substitute__user=user_id).select_related(
        "board", "home_location"
    )
    for row in rows.order_by("pk"):
        yield known(
            bestuur=row.board.name,
            groep=row.get_pool_group_display(),
            contract=row.get_contract_form_display(),
            fte=row.fte,
            stamschool=row.home_location and row.home_location.name,
            vanaf=row.from_date,
            tot=row.until_date,
        )
    admissions = BoardAdmission.objects.filter(substitute__user=user_id).select_related("board")
    for admission in admissions.order_by("pk"):
        yield known(
            bestuur=admission.board.name,
            toelating=admission.get_status_display(),
            besloten_op=admission.decided_at,
        )


def _availability(user_id: int) -> Iterator[Row]:
    weekly = AvailabilityPattern.objects.filter(substitute__user=user_id)
    for row in weekly.order_by("weekday", "half_day"):
        yield known(elke=WEEKDAYS[row.weekday], dagdeel=row.get_half_day_display())
    exceptions = AvailabilityException.objects.filter(substitute__user=user_id)
    for exception in exceptions.order_by("date", "half_day"):
        yield known(
            op=exception.date,
            dagdeel=exception.get_half_day_display(),
            kan=exception.is_available,
        )
    elsewhere = BookedElsewhere.objects.filter(substitute__user=user_id)
    for booked in elsewhere.order_by("date", "half_day"):
        yield known(elders_geboekt_op=booked.date, dagdeel=booked.get_half_day_display())
    wishes = SchoolPreference.objects.filter(substitute__user=user_id).select_related("location")
    for wish in wishes.order_by("pk"):
        yield known(
            school=wish.location.name, wens=wish.get_kind_display(), tot_en_met=wish.last_date
        )


def _views(user_id: int) -> Iterator[Row]:
    own = list(Substitute.objects.filter(user=user_id).values_list("pk", flat=True))
    rows = RecordView.objects.filter(substitute_ids__overlap=own).select_related("organisation")
    for row in rows.order_by("at"):
        yield known(
            op=row.at,
            in_de_rol_van=row.get_viewer_role_display(),
            organisatie=row.organisation and row.organisation.name,
            wat=row.get_kind_display(),
        )
