"""Who signed a binding agreement and who still has to: every board that takes part in the region."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from regions.enums import OrganisationKind
from regions.governance.enums import ProposalStatus, SignatureAct
from regions.governance.models import Proposal, Signature
from regions.models import Organisation
from regions.queries import deciding_participations


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """One board, and the last thing it did with the agreement."""

    board: Organisation
    last: Signature | None

    @property
    def is_signed(self) -> bool:
        return self.last is not None and self.last.act == SignatureAct.SIGNED


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """How far the signing of one agreement is."""

    boards: tuple[BoardLine, ...]

    @property
    def signed(self) -> int:
        return sum(line.is_signed for line in self.boards)

    @property
    def needed(self) -> int:
        return len(self.boards)

    @property
    def is_complete(self) -> bool:
        return 0 < self.needed == self.signed

    @property
    def state(self) -> str:
        """The state in one sentence."""
        boards = "bestuur" if self.needed == 1 else "besturen"
        return f"Getekend door {self.signed} van {self.needed} {boards}."


def is_to_be_signed(proposal: Proposal) -> bool:
    """Whether this is a binding agreement that was carried."""
    return proposal.is_binding and proposal.status == ProposalStatus.CARRIED


def signing_of(proposal: Proposal, *, today: date) -> Signing | None:
    """How far one agreement is; None when there is nothing to sign."""
    return signings_of([proposal], today=today).get(proposal.pk)


def signings_of(proposals: Sequence[Proposal], *, today: date) -> dict[int, Signing]:
    """How far each agreement is, in two queries; a board that joins later signs too, one that left is not waited for."""
    binding = [one for one in proposals if is_to_be_signed(one)]
    if not binding:
        return {}
    boards = _boards_of({one.region_id for one in binding}, today=today)
    last: dict[tuple[int, int], Signature] = {}
    rows = Signature.objects.filter(proposal__in=[one.pk for one in binding])
    for row in rows.select_related("signed_by").order_by("pk"):
        last[row.proposal_id, row.organisation_id] = row
    return {
        one.pk: Signing(
            boards=tuple(
                BoardLine(board=board, last=last.get((one.pk, board.pk)))
                for board in boards[one.region_id]
            )
        )
        for one in binding
    }


def _boards_of(region_ids: set[int], *, today: date) -> Mapping[int, list[Organisation]]:
    rows = deciding_participations(today=today).filter(
        region__in=region_ids, organisation__kind=OrganisationKind.BOARD
    )
    found: dict[int, list[Organisation]] = defaultdict(list)
    for row in rows.select_related("organisation").order_by("organisation__name", "pk"):
        found[row.region_id].append(row.organisation)
    return found
