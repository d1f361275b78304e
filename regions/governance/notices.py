"""The words of the notices about proposals; a subject names nobody, because a lock screen is public."""

from notices.registry import Rendered, register
from regions.governance.domain.escalating import DECLARED, ENDED
from regions.governance.domain.notifying import AMENDED, DECIDED, OBJECTION, OPENED, REMINDER
from regions.governance.enums import ProposalForm, ProposalStatus
from regions.governance.models import Escalation, Proposal
from regions.governance.wording import moment_in_words

QUESTIONS = {
    ProposalForm.ADVICE: "Er wordt je advies gevraagd",
    ProposalForm.CONSENT: "Er wordt je instemming gevraagd",
    ProposalForm.VOTE: "Er wordt je stem gevraagd",
}


def register_notices() -> None:
    """Make the kinds known, at start-up."""
    register(OPENED, proposal_opened)
    register(AMENDED, proposal_amended)
    register(REMINDER, proposal_reminder)
    register(OBJECTION, proposal_objection)
    register(DECIDED, proposal_decided)
    register(DECLARED, escalation_declared)
    register(ENDED, escalation_ended)


def proposal_opened(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The question to a seat; not sent any more when the voting is over."""
    proposal = _open(subject_id)
    if proposal is None:
        return None
    return _rendered(
        proposal,
        subject=f"{QUESTIONS[ProposalForm(proposal.form)]}",
        text=(f"{_named(proposal)} {_until(proposal)}",),
        label="Lees het voorstel en stem",
    )


def proposal_amended(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The question again, about another text."""
    proposal = _open(subject_id)
    if proposal is None:
        return None
    return _rendered(
        proposal,
        subject="Een voorstel is gewijzigd",
        text=(
            f"{_named(proposal)} Eerdere stemmen tellen niet meer, omdat de tekst nu anders is.",
            _until(proposal),
        ),
        label="Lees de nieuwe tekst en stem",
    )


def proposal_reminder(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A reminder to a seat that has not spoken."""
    proposal = _open(subject_id)
    if proposal is None:
        return None
    return _rendered(
        proposal,
        subject="Er wacht nog een voorstel op je",
        text=(f"{_named(proposal)} {_until(proposal)}",),
        label="Lees het voorstel en stem",
    )


def proposal_objection(subject_id: int, _recipient_id: int) -> Rendered | None:
    """To who made the proposal: somebody objects, so it cannot be carried like this."""
    proposal = _open(subject_id)
    if proposal is None:
        return None
    return _rendered(
        proposal,
        subject="Er is bezwaar tegen je voorstel",
        text=(
            _named(proposal),
            "Lees waarom. Wijzig het voorstel, of overleg of het bezwaar weg kan.",
        ),
        label="Lees het bezwaar",
    )


def proposal_decided(subject_id: int, _recipient_id: int) -> Rendered | None:
    """How it ended."""
    proposal = _found(subject_id)
    if proposal is None or proposal.status not in (
        ProposalStatus.CARRIED,
        ProposalStatus.REJECTED,
    ):
        return None
    status = ProposalStatus(proposal.status).label.lower()
    return _rendered(
        proposal,
        subject="Er is besloten over een voorstel",
        text=(f"{_named(proposal)} Het is {status}.", proposal.outcome),
        label="Bekijk het besluit",
    )


def escalation_declared(subject_id: int, _recipient_id: int) -> Rendered | None:
    """To who works in the region: it is in trouble, and why."""
    escalation = Escalation.objects.filter(pk=subject_id, ended_at__isnull=True).first()
    if escalation is None:
        return None
    return _about(
        subject=f"{escalation.level_name} in de regio",
        text=(
            f"Voor de regio {escalation.region.name} geldt nu: {escalation.level_name}.",
            escalation.reason,
        ),
    )


def escalation_ended(subject_id: int, _recipient_id: int) -> Rendered | None:
    """And that this is over."""
    escalation = Escalation.objects.filter(pk=subject_id, ended_at__isnull=False).first()
    if escalation is None:
        return None
    return _about(
        subject=f"{escalation.level_name} is voorbij",
        text=(
            f"{escalation.level_name} in de regio {escalation.region.name} is voorbij.",
            escalation.end_reason,
        ),
    )


def _about(*, subject: str, text: tuple[str, ...]) -> Rendered:
    page = "/besluiten"
    return Rendered(
        subject=subject,
        text=tuple(line for line in text if line),
        action_label="Lees meer",
        action_url=page,
        page_url=page,
    )


def _found(proposal_id: int) -> Proposal | None:
    return Proposal.objects.select_related("current").filter(pk=proposal_id).first()


def _open(proposal_id: int) -> Proposal | None:
    proposal = _found(proposal_id)
    return proposal if proposal and proposal.status == ProposalStatus.OPEN else None


def _named(proposal: Proposal) -> str:
    return f"Het gaat over: {proposal.text.title}."


def _until(proposal: Proposal) -> str:
    if proposal.closes_at is None:
        raise AssertionError("an open proposal has a closing date")
    return f"Je kunt reageren tot {moment_in_words(proposal.closes_at)}."


def _rendered(proposal: Proposal, *, subject: str, text: tuple[str, ...], label: str) -> Rendered:
    page = f"/besluiten/{proposal.pk}"
    return Rendered(
        subject=subject,
        text=tuple(line for line in text if line),
        action_label=label,
        action_url=page,
        page_url=page,
    )
