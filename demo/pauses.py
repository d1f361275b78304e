"""Schools that some people of the demonstration do not want to be asked for, for a few weeks."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from django.utils import timezone

from demo.cast import CAST
from demo.pool_rows import Substitutes
from demo.school_rows import StoredSchools
from pool.people.enums import SchoolPreferenceKind
from pool.people.models import SchoolPreference, Substitute
from regions.models import SchoolLocation

EVERY_THIRTIETH: Final = 30
DAYS_AHEAD: Final = 25
SHOWN: Final = frozenset(member.email for member in CAST)


def choose_pauses(
    schools: StoredSchools, substitutes: Substitutes, *, today: date
) -> Iterator[tuple[Substitute, SchoolLocation, date]]:
    """Choose who does not want which school for a while: the last one they said nothing of."""
    chosen = set(
        SchoolPreference.objects.filter(substitute__region=schools.region).values_list(
            "substitute", "location"
        )
    )
    far = [schools.locations[code] for code in sorted(schools.locations, reverse=True)]
    for number, person in enumerate(substitutes.values()):
        if person.email in SHOWN or number % EVERY_THIRTIETH == 0:
            school = next(one for one in far if (person.pk, one.pk) not in chosen)
            yield person, school, today + timedelta(days=DAYS_AHEAD)


def store_pauses(schools: StoredSchools, substitutes: Substitutes, *, now: datetime) -> None:
    """Store them beside what people like."""
    SchoolPreference.objects.bulk_create(
        SchoolPreference(
            substitute=person,
            location=school,
            kind=SchoolPreferenceKind.HIDDEN,
            last_date=last_date,
        )
        for person, school, last_date in choose_pauses(
            schools, substitutes, today=timezone.localdate(now)
        )
    )
