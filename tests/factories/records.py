"""A row in every table of the record, for who tries to change one."""

from datetime import datetime

from pool.planning.enums import PlanSubject
from pool.planning.models import PlanDecision
from regions.agreements.models import MeasurementPart
from tests.api.rows import Rows
from tests.factories.requests import make_decision


def complete_the_record(rows: Rows, *, now: datetime) -> None:
    """Add what `make_rows` does not make."""
    make_decision(request=rows.asked, now=now)
    MeasurementPart.objects.create(
        measurement=rows.measurement, dimension="board", key="1", label="De Brug", numerator=1
    )
    PlanDecision.objects.create(
        region=rows.place.region,
        date=rows.plan.date,
        subject=PlanSubject.PLAN,
        subject_id=rows.plan.pk,
        move="ask",
        to_state="queued",
        actor_role="planner",
        at=now,
    )
