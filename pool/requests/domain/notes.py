"""Taking away what a school wrote in the notes of a request, when it says too much about a person."""

from datetime import datetime

from django.db import transaction

from pool.requests.access import get_request
from pool.requests.domain.announcing import announce_assignment, announce_offers, announce_request
from pool.requests.errors import MoveNotAllowed
from pool.requests.models import Assignment, SubstitutionRequest
from pool.requests.queries import open_offers
from pool.requests.recording import move, store_decisions
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def blank_notes(*, actor: Actor, request_id: int, now: datetime) -> SubstitutionRequest:
    """Empty the notes, in whatever state the request is; who did it and when is kept, the words are not.

    Locks the request; refuses one without notes. Announces the request, and the offers and cards that showed them.
    """
    request = get_request(actor=actor, action=Action.BLANK_NOTES, request_id=request_id, lock=True)
    if not request.notes:
        raise MoveNotAllowed("Deze aanvraag heeft geen notities.")
    decision = move(actor=actor, request=request, thing=request, move="blank_notes", now=now)
    request.notes = ""
    request.save(update_fields=["notes", "version"])
    store_decisions([decision])
    announce_request(request)
    announce_offers(open_offers(request))
    rows = Assignment.objects.filter(request=request).select_related("substitute").order_by("pk")
    for assignment in rows:
        announce_assignment(assignment, request)
    return request
