"""What the clock does with looking back: asking once, the day after, and letting the names go when the term is over."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from notices.domain import NewNotice, send_notices
from pool.requests.looking_back import with_last_work
from pool.requests.models import Assignment, LookBack
from pool.requests.welcome_totals import counted_answers, shown_answers

LOOK_BACK: Final = "look_back"
DAYS_MADE_GOOD: Final = timedelta(days=3)
"""So long after the work it is still asked, when the job did not run in between."""


@transaction.atomic
def ask_to_look_back(*, now: datetime) -> int:
    """Ask everybody whose last half-day was on a day before today to look back; gives how many notices are due.

    Once per assignment, whatever happens to it afterwards. Takes no locks.
    """
    midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    over = with_last_work(Assignment.objects.filter(substitute__user__isnull=False)).filter(
        # What ended longer ago cannot have its last half-day in these days: the index finds the rest.
        request__ends_at__gt=midnight - DAYS_MADE_GOOD,
        worked_until__lte=midnight,
        worked_until__gt=midnight - DAYS_MADE_GOOD,
    )
    due = [
        NewNotice(
            kind=LOOK_BACK,
            recipient_id=user_id,
            subject_id=pk,
            dedupe_key=f"{LOOK_BACK}:{pk}",
        )
        for pk, user_id in over.order_by("pk").values_list("pk", "substitute__user")
    ]
    send_notices(due, now=now)
    return len(due)


@transaction.atomic
def let_names_go(*, now: datetime) -> int:
    """Replace the answers whose term is over by what is shown of them, without person or moment; gives how many went.

    What schools said about somebody goes whole, and so do answers that were too few to show. The database refuses
    it before the term is over. Safe to run twice. Takes no locks.
    """
    over = LookBack.objects.filter(assignment__isnull=False, kept_until__lt=timezone.localdate(now))
    kept_until = {(row.location_id, row.region_id, row.school_year): row.kept_until for row in over}
    nameless = [
        LookBack(
            region_id=region_id,
            location_id=location_id,
            side="substitute",
            school_year=school_year,
            answers=row.answers,
            again=row.again,
            kept_until=kept_until[location_id, region_id, school_year],
        )
        for (location_id, region_id, school_year), found in counted_answers(over, now=now).items()
        # In the order of their words, so that not even the order tells who said what.
        for row in sorted(
            shown_answers(found), key=lambda row: (row.again, sorted(row.answers.items()))
        )
    ]
    gone, _ = over.delete()
    LookBack.objects.bulk_create(nameless)
    return gone
