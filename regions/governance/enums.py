"""The closed lists of proposals, votes, consents and what follows from them."""

from django.db import models

from regions.governance.voting.facts import Answer, CastAs, Form
from regions.governance.voting.results import Standing, Verdict


class ProposalForm(models.TextChoices):
    """How a proposal is decided; the values are those of the arithmetic."""

    ADVICE = Form.ADVICE.value, "Advies"
    CONSENT = Form.CONSENT.value, "Instemming zonder bezwaar"
    VOTE = Form.VOTE.value, "Stemming"


class ProposalStatus(models.TextChoices):
    """Where a proposal stands; the last three are final."""

    DRAFT = "draft", "Concept"
    OPEN = "open", "In stemming"
    CARRIED = "carried", "Aangenomen"
    REJECTED = "rejected", "Niet aangenomen"
    WITHDRAWN = "withdrawn", "Ingetrokken"


class ProposalStage(models.TextChoices):
    """The statuses as a reader divides them."""

    GOING_ON = "going_on", "Loopt"
    OVER = "over", "Voorbij"


class VoteAnswer(models.TextChoices):
    """What a seat says about a proposal."""

    FOR = Answer.FOR.value, "Voor"
    AGAINST = Answer.AGAINST.value, "Tegen"
    ABSTAIN = Answer.ABSTAIN.value, "Ik onthoud me"
    OBJECT = Answer.OBJECT.value, "Ik heb bezwaar"
    WITHDRAWN = Answer.WITHDRAWN.value, "Stem ingetrokken"


class VoteCastAs(models.TextChoices):
    """In which capacity somebody spoke for a seat."""

    HOLDER = CastAs.HOLDER.value, "Zetelhouder"
    DEPUTY = CastAs.DEPUTY.value, "Vervanger"
    PROXY = CastAs.PROXY.value, "Volmacht"


class SeatStanding(models.TextChoices):
    """Where a seat stands in a count."""

    FOR = Standing.FOR.value, "Voor"
    AGAINST = Standing.AGAINST.value, "Tegen"
    ABSTAIN = Standing.ABSTAIN.value, "Onthouden"
    OBJECT = Standing.OBJECT.value, "Bezwaar"
    SILENT = Standing.SILENT.value, "Nog niet gestemd"
    VACANT = Standing.VACANT.value, "Vacant"


class TallyVerdict(models.TextChoices):
    """What follows if the voting ended now."""

    CARRIED = Verdict.CARRIED.value, "Aangenomen"
    OBJECTION = Verdict.OBJECTION.value, "Er is bezwaar"
    NO_QUORUM = Verdict.NO_QUORUM.value, "Te weinig stemmen"
    NO_MAJORITY = Verdict.NO_MAJORITY.value, "Geen meerderheid"


class EffectStatus(models.TextChoices):
    """What became of what a proposal changes."""

    NONE = "none", "Wijzigt geen instelling"
    PROPOSED = "proposed", "Voorgesteld"
    WAITING = "waiting", "Gaat nog in"
    APPLIED = "applied", "Ingegaan"
    REFUSED = "refused", "Kon niet ingaan"
    DROPPED = "dropped", "Gaat niet in"


class ConsentBody(models.TextChoices):
    """Who has to agree beside the table."""

    GMR = "gmr", "GMR"
    MR = "mr", "MR"
    MUNICIPALITY = "municipality", "Gemeente"
    OTHER = "other", "Ander orgaan"


class ConsentResult(models.TextChoices):
    """What that body said."""

    PENDING = "pending", "Nog niet besloten"
    GIVEN = "given", "Ingestemd"
    REFUSED = "refused", "Niet ingestemd"


class SignatureAct(models.TextChoices):
    """What a board did with a binding agreement; the last act counts."""

    SIGNED = "signed", "Getekend"
    WITHDRAWN = "withdrawn", "Handtekening ingetrokken"


class PresenceState(models.TextChoices):
    """Whether a seat was there; the last row counts."""

    PRESENT = "present", "Aanwezig"
    EXCUSED = "excused", "Afwezig met bericht"
    ABSENT = "absent", "Afwezig"


class ParticipationFigure(models.TextChoices):
    """What is counted of how a chamber takes part."""

    SEATS_FILLED = "seats_filled", "Zetels bezet"
    TURNOUT = "turnout", "Gestemd"
    PRESENCE = "presence", "Aanwezig bij vergaderingen"
    PROPOSALS = "proposals", "Voorstellen vanuit een zetel"
    OBJECTIONS = "objections", "Bezwaren"


class GovernanceSubject(models.TextChoices):
    """What a row of the history is about."""

    PROPOSAL = "proposal", "Voorstel"
    CONSENT = "consent", "Instemming van een orgaan"
    PROXY = "proxy", "Volmacht"
    SIGNATURE = "signature", "Handtekening"
    MEETING = "meeting", "Vergadering"
    MANDATE = "mandate", "Doorzettingsmacht"
    ESCALATION = "escalation", "Escalatie"
