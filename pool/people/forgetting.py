"""How the room of people forgets an invaller: address and wishes at once, papers and employments after their term."""

from datetime import date, datetime, timedelta
from typing import Final

from django.db.models import Value
from django.db.models.functions import Concat

from accounts.forgetting import Forgetting, register_forgetting
from pool.people.changes import facts_changed
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import SubstituteStatus
from pool.people.importers.known import PERSON_FIELDS
from pool.people.models import (
    AvailabilityException,
    AvailabilityPattern,
    BoardAdmission,
    BookedElsewhere,
    Clearance,
    Employment,
    Qualification,
    RecordView,
    SchoolListEntry,
    SchoolPreference,
    Substitute,
)

YEARS_OF_PAPERS: Final = 1
YEARS_OF_EMPLOYMENT: Final = 2
DAYS_OF_VIEWS: Final = timedelta(days=730)


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="substitute",
            goes="Je e-mailadres, telefoon, postcode en grenzen. Je staat niet meer in de pool.",
            stays="Je naam en poolnummer, zolang ze bij iets hieronder horen, en in welke pools je zat.",
            remove=_leave,
            finish=_take_name_away,
            bears_the_name=True,
        ),
        Forgetting(
            name="papers",
            stays="Een werkgever moet kunnen laten zien dat je mocht lesgeven, tot een jaar na je dienstverband.",
            kept_until=papers_kept_until,
            finish=_remove_papers,
        ),
        Forgetting(
            name="employments",
            stays="De werkgever moet dit tot twee jaar na je dienstverband bewaren.",
            kept_until=employments_kept_until,
            finish=_remove_employments,
        ),
        Forgetting(name="availability", goes="Al je dagen en wensen.", remove=_remove_wishes),
        Forgetting(
            name="views",
            stays="Zo blijft na te gaan wie je gegevens zag. Na twee jaar gaat het vanzelf weg.",
            kept_until=views_kept_until,
        ),
    )


def papers_kept_until(user_id: int, today: date) -> date | None:
    """A year after the last employment; of who was never employed nothing has to stay."""
    last = _last_day_of_work(user_id, today)
    return None if last is None else _years_after(last, YEARS_OF_PAPERS)


def employments_kept_until(user_id: int, today: date) -> date | None:
    """Two years after the last employment."""
    last = _last_day_of_work(user_id, today)
    return None if last is None else _years_after(last, YEARS_OF_EMPLOYMENT)


def views_kept_until(user_id: int, today: date) -> date | None:
    """Two years from now, when anybody looked at all; what is older goes earlier by its own job."""
    own = list(Substitute.objects.filter(user=user_id).values_list("pk", flat=True))
    seen = RecordView.objects.filter(substitute_ids__overlap=own).exists()
    return today + DAYS_OF_VIEWS if seen else None


def _last_day_of_work(user_id: int, today: date) -> date | None:
    """An employment without an end runs until today, for who leaves today; what ended long ago has no term left."""
    ends = Employment.objects.filter(substitute__user=user_id).values_list("until_date", flat=True)
    return max((today if end is None else min(end, today) for end in ends), default=None)


def _years_after(day: date, years: int) -> date:
    # From the first of the month, so that 29 February becomes 1 March.
    return date(day.year + years, day.month, 1) + timedelta(days=day.day - 1)


def _leave(user_id: int, _now: datetime) -> None:
    rows = list(Substitute.objects.select_for_update().filter(user=user_id).order_by("pk"))
    for row in rows:
        row.status = SubstituteStatus.LEFT
        row.email = row.phone = row.home_pc4 = ""
        row.home_latitude = row.home_longitude = None
        row.quiet_from = row.quiet_until = row.consent_other_boards_at = None
        row.year_groups = []
        # No file of the pool office brings back what this person had removed.
        row.local_fields = sorted({*row.local_fields, *PERSON_FIELDS})
        row.version += 1
        row.save()
        announce_substitute(row)
    SchoolListEntry.objects.filter(substitute__user=user_id).delete()
    facts_changed([row.pk for row in rows])


def _take_name_away(user_id: int) -> None:
    Substitute.objects.filter(user=user_id).update(
        given_name="Oud-invaller",
        family_name=Concat(Value("nummer "), "pk"),
        pool_number=Concat(Value("weg-"), "pk"),
    )


def _remove_papers(user_id: int) -> None:
    Qualification.objects.filter(substitute__user=user_id).delete()
    Clearance.objects.filter(substitute__user=user_id).delete()


def _remove_employments(user_id: int) -> None:
    Employment.objects.filter(substitute__user=user_id).delete()
    BoardAdmission.objects.filter(substitute__user=user_id).delete()


def _remove_wishes(user_id: int, _now: datetime) -> None:
    for model in (
        AvailabilityPattern,
        AvailabilityException,
        BookedElsewhere,
        SchoolPreference,
    ):
        model.objects.filter(substitute__user=user_id).delete()
