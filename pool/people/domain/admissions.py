"""Each board decides who may work in its schools."""

from datetime import datetime

from django.db import transaction

from pool.people.access import get_substitute
from pool.people.changes import facts_changed
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import AdmissionStatus
from pool.people.models import BoardAdmission, Substitute
from regions.access import organisations_visible_to
from regions.actors import Actor
from regions.enums import OrganisationKind
from regions.errors import NotFound
from regions.roles import Action


@transaction.atomic
def decide_admission(
    *, actor: Actor, substitute_id: int, board_id: int, status: AdmissionStatus, now: datetime
) -> BoardAdmission:
    """Record what a board decided about a substitute; the last decision counts and names who took it.

    Refuses a board and a substitute out of reach. Locks the substitute. Announces the substitute, to the board too;
    whoever asked this person looks again.
    """
    substitute = get_substitute(
        actor=actor, action=Action.DECIDE_ADMISSION, substitute_id=substitute_id, lock=True
    )
    _refuse_foreign_board(actor, substitute, board_id)
    is_decided = status != AdmissionStatus.PENDING
    admission, _ = BoardAdmission.objects.update_or_create(
        substitute=substitute,
        board_id=board_id,
        defaults={
            "status": status,
            "decided_at": now if is_decided else None,
            "decided_by_id": actor.user_id if is_decided else None,
        },
    )
    substitute.version += 1
    substitute.save(update_fields=["version"])
    facts_changed([substitute.pk])
    announce_substitute(substitute, board_ids=(board_id,))
    return admission


def _refuse_foreign_board(actor: Actor, substitute: Substitute, board_id: int) -> None:
    boards = organisations_visible_to(actor, Action.DECIDE_ADMISSION).filter(
        pk=board_id, kind=OrganisationKind.BOARD, participations__region=substitute.region_id
    )
    if not boards.exists():
        raise NotFound
