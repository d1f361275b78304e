"""Reading substitutes; a fixed number of queries whatever the number of rows."""

from collections.abc import Collection
from datetime import date

from django.db.models import F, Prefetch, Q, QuerySet

from pool.people.access import papers_visible_to
from pool.people.enums import AdmissionStatus, HalfDay, SchoolPreferenceKind, SubstituteStatus
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
from regions.actors import Actor
from regions.models import SchoolLocation


def running_on(today: date) -> Q:
    """Rows with `from_date` and `until_date` that count today."""
    return Q(from_date__lte=today) & (Q(until_date__isnull=True) | Q(until_date__gt=today))


def search_substitutes(
    rows: QuerySet[Substitute],
    *,
    today: date,
    actor: Actor,
    text: str = "",
    category: str = "",
    pool_group: str = "",
    board_id: int | None = None,
    status: str = "",
) -> QuerySet[Substitute]:
    """Narrow a list of substitutes, by papers within the actor's reach only; empty values do not narrow."""
    for word in text.split():
        rows = rows.filter(
            Q(given_name__icontains=word)
            | Q(family_name__icontains=word)
            | Q(pool_number__icontains=word)
            | Q(email__icontains=word)
        )
    if category:
        rows = rows.filter(category=category)
    if status:
        rows = rows.filter(status=status)
    if pool_group or board_id is not None:
        # Otherwise a board could ask, one by one, whom another board employs.
        running = Employment.objects.filter(
            running_on(today), papers_visible_to(actor, board="board")
        )
        if pool_group:
            running = running.filter(pool_group=pool_group)
        if board_id is not None:
            running = running.filter(board=board_id)
        rows = rows.filter(pk__in=running.values("substitute"))
    return rows


def ids_named(text: str, *, region_id: int | None) -> frozenset[int] | None:
    """The substitutes of a region with all these words in their name; None when nothing was asked."""
    if not text.strip():
        return None
    rows = with_name(Substitute.objects.filter(region=region_id), text)
    return frozenset(rows.values_list("pk", flat=True))


def with_name(rows: QuerySet[Substitute], text: str) -> QuerySet[Substitute]:
    """Only the people with every one of these words in their name."""
    for word in text.split():
        rows = rows.filter(Q(given_name__icontains=word) | Q(family_name__icontains=word))
    return rows


def admitted_at(location: SchoolLocation, *, text: str = "") -> QuerySet[Substitute]:
    """The active substitutes whom the board of a school admitted, by name; a school may know their names."""
    admitted = BoardAdmission.objects.filter(
        board=location.board_id, status=AdmissionStatus.ADMITTED
    )
    rows = Substitute.objects.filter(
        region=location.region_id,
        status=SubstituteStatus.ACTIVE,
        pk__in=admitted.values("substitute"),
    )
    return with_name(rows, text).order_by("family_name", "given_name", "pk")


def for_substitute_rows(
    rows: QuerySet[Substitute], *, today: date, actor: Actor
) -> QuerySet[Substitute]:
    """Load all that a row of the list shows; a board sees its own papers and decisions only."""
    of_board = papers_visible_to(actor, board="board")
    of_employer = papers_visible_to(actor, board="employer")
    return rows.prefetch_related(
        Prefetch(
            "employments",
            queryset=Employment.objects.filter(running_on(today) | Q(from_date__gt=today))
            .filter(of_board)
            .select_related("board")
            .order_by("from_date", "pk"),
            to_attr="shown_employments",
        ),
        Prefetch(
            "qualifications",
            queryset=Qualification.objects.order_by("kind", "sector", "subject"),
            to_attr="shown_qualifications",
        ),
        Prefetch(
            "clearances",
            queryset=Clearance.objects.filter(of_employer)
            .select_related("employer")
            .order_by("-issued_date", "pk"),
            to_attr="shown_clearances",
        ),
        Prefetch(
            "admissions",
            queryset=BoardAdmission.objects.filter(of_board)
            .select_related("board")
            .order_by("board__name", "pk"),
            to_attr="shown_admissions",
        ),
    ).order_by("family_name", "given_name", "pk")


def for_substitute_details(
    rows: QuerySet[Substitute], *, today: date, actor: Actor
) -> QuerySet[Substitute]:
    """Load all that the page of one substitute shows."""
    return for_substitute_rows(rows, today=today, actor=actor).prefetch_related(
        *_availability(today)
    )


def availability_of(rows: QuerySet[Substitute], *, today: date) -> QuerySet[Substitute]:
    """Load the weekly pattern, and the exceptions from today on."""
    return rows.prefetch_related(*_availability(today))


def school_preferences_of(substitute: Substitute, *, today: date) -> list[SchoolPreference]:
    """The schools somebody likes or would rather not go to, by name; not what ended before today."""
    rows = SchoolPreference.objects.filter(
        Q(last_date__isnull=True) | Q(last_date__gte=today), substitute=substitute
    )
    return list(rows.select_related("location").order_by("location__name", "pk"))


def hides_school(substitute: Substitute, *, location_id: int, today: date) -> bool:
    """Whether somebody does not want to hear of a school, for ever or still today."""
    hidden = SchoolPreference.objects.filter(
        Q(last_date__isnull=True) | Q(last_date__gte=today),
        substitute=substitute,
        location=location_id,
        kind=SchoolPreferenceKind.HIDDEN,
    )
    return hidden.exists()


def school_lists_of(location_id: int) -> list[SchoolListEntry]:
    """Whom a school asks first, in its order, and whom never, by name."""
    rows = SchoolListEntry.objects.filter(location=location_id).select_related("substitute")
    return list(rows.order_by("kind", "rank", "substitute__family_name", "pk"))


def _availability(today: date) -> "tuple[Prefetch[str], ...]":
    return (
        Prefetch(
            "availability",
            queryset=AvailabilityPattern.objects.order_by("weekday", F("half_day").desc()),
            to_attr="shown_pattern",
        ),
        Prefetch(
            "availability_exceptions",
            queryset=AvailabilityException.objects.filter(date__gte=today).order_by(
                "date", F("half_day").desc()
            ),
            to_attr="shown_exceptions",
        ),
    )


def with_booked_elsewhere(rows: QuerySet[Substitute], *, today: date) -> QuerySet[Substitute]:
    """With the half-days from today on that these people work elsewhere; for nobody but themselves."""
    coming = BookedElsewhere.objects.filter(date__gte=today).order_by("date", F("half_day").desc())
    return rows.prefetch_related(
        Prefetch("booked_elsewhere", queryset=coming, to_attr="shown_elsewhere")
    )


def available_half_days(
    *, substitute_ids: Collection[int], dates: Collection[date]
) -> set[tuple[int, date, HalfDay]]:
    """On which half-days of these dates these people can be asked, by id; three queries."""
    people = {"substitute__in": substitute_ids}
    days = {"date__in": dates}
    week = set(
        AvailabilityPattern.objects.filter(**people).values_list(
            "substitute", "weekday", "half_day"
        )
    )
    other = {
        (row.substitute_id, row.date, row.half_day): row.is_available
        for row in AvailabilityException.objects.filter(**people, **days)
    }
    away = set(
        BookedElsewhere.objects.filter(**people, **days).values_list(
            "substitute", "date", "half_day"
        )
    )
    return {
        (one, day, half_day)
        for one in substitute_ids
        for day in dates
        for half_day in HalfDay
        if (one, day, half_day) not in away
        and other.get((one, day, half_day), (one, day.weekday(), half_day) in week)
    }


def booked_elsewhere_of(user_id: int, *, since: date) -> list[BookedElsewhere]:
    """What this person noted in any pool as booked elsewhere, in order; one query."""
    rows = BookedElsewhere.objects.filter(substitute__user=user_id, date__gte=since)
    return list(rows.order_by("date", F("half_day").desc(), "pk"))


def views_of(substitute: Substitute) -> QuerySet[RecordView]:
    """Who was shown the data of this substitute, the last one first."""
    rows = RecordView.objects.filter(
        region=substitute.region_id, substitute_ids__contains=[substitute.pk]
    )
    return rows.select_related("viewer", "organisation").order_by("-at", "-pk")
