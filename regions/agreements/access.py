"""The only place that turns an id from outside into an agreement, a report or a measurement."""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from accounts.models import User
from regions.access import get_region, require, with_predecessors
from regions.actors import Actor
from regions.agreements.errors import AgreementNotFound, AgreementRegionNeeded, PersonNotInvolved
from regions.agreements.models import (
    AgreementPeriod,
    Ambition,
    Evidence,
    FunderNotice,
    FundingTranche,
    Measurement,
    ResultAgreement,
)
from regions.enums import Role
from regions.errors import NotFound
from regions.models import Membership, Region
from regions.roles import ROLE_ACTIONS, Action


def agreements_visible_to(
    actor: Actor, action: Action = Action.VIEW_AGREEMENTS
) -> QuerySet[ResultAgreement]:
    """The agreements of the regions within reach, by title."""
    require(actor, action)
    rows = ResultAgreement.objects.order_by("title", "pk")
    return rows.filter(_within(actor, action))


def ambitions_visible_to(
    actor: Actor, action: Action = Action.VIEW_AGREEMENTS
) -> QuerySet[Ambition]:
    """The ambitions of the regions within reach, by title."""
    require(actor, action)
    rows = Ambition.objects.order_by("title", "pk")
    return rows.filter(_within(actor, action))


def get_agreement(
    *, actor: Actor, action: Action, agreement_id: int, lock: bool = False
) -> ResultAgreement:
    """One agreement for an action, locked when asked; unknown and foreign are the same refusal."""
    rows = agreements_visible_to(actor, action).filter(pk=agreement_id)
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise AgreementNotFound
    return found


def get_ambition(*, actor: Actor, action: Action, ambition_id: int) -> Ambition:
    """One ambition for an action; unknown and foreign are the same refusal."""
    found = ambitions_visible_to(actor, action).filter(pk=ambition_id).first()
    if found is None:
        raise AgreementNotFound
    return found


def lock_report(
    *, actor: Actor, action: Action, agreement_id: int, period_id: int
) -> AgreementPeriod:
    """The report over one period of one agreement, locked; unknown and foreign are the same refusal."""
    visible = agreements_visible_to(actor, action).filter(pk=agreement_id)
    rows = AgreementPeriod.objects.select_related("agreement", "measurement")
    found = (
        rows.filter(pk=period_id, agreement__in=visible.order_by().values("pk"))
        .select_for_update(of=("self",))
        .first()
    )
    if found is None:
        raise AgreementNotFound
    return found


def get_measurement(*, actor: Actor, agreement_id: int, measurement_id: int) -> Measurement:
    """One measurement of one agreement; unknown and foreign are the same refusal."""
    visible = agreements_visible_to(actor).filter(pk=agreement_id).order_by().values("pk")
    rows = Measurement.objects.select_related("rows", "agreement_period__agreement")
    found = rows.filter(pk=measurement_id, agreement_period__agreement__in=visible).first()
    if found is None:
        raise AgreementNotFound
    return found


def get_evidence(*, actor: Actor, action: Action, agreement_id: int, evidence_id: int) -> Evidence:
    """One file with a report of one agreement; unknown and foreign are the same refusal."""
    visible = agreements_visible_to(actor, action).filter(pk=agreement_id).order_by().values("pk")
    rows = Evidence.objects.select_related("agreement_period")
    found = rows.filter(pk=evidence_id, agreement_period__agreement__in=visible).first()
    if found is None:
        raise AgreementNotFound
    return found


def tranches_visible_to(
    actor: Actor, action: Action = Action.VIEW_AGREEMENTS
) -> QuerySet[FundingTranche]:
    """The money of the regions within reach, the newest first."""
    require(actor, action)
    rows = FundingTranche.objects.order_by("-from_date", "scheme", "name")
    return rows.filter(_within(actor, action))


def get_tranche(*, actor: Actor, action: Action, tranche_id: int) -> FundingTranche:
    """One tranche for an action; unknown and foreign are the same refusal."""
    found = tranches_visible_to(actor, action).filter(pk=tranche_id).first()
    if found is None:
        raise AgreementNotFound
    return found


def funder_notices_visible_to(
    actor: Actor, action: Action = Action.VIEW_AGREEMENTS
) -> QuerySet[FunderNotice]:
    """The notices to funders of the regions within reach, the newest first."""
    require(actor, action)
    rows = FunderNotice.objects.order_by("-drafted_at", "-pk")
    return rows.filter(_within(actor, action))


def get_funder_notice(
    *, actor: Actor, action: Action, notice_id: int, lock: bool = False
) -> FunderNotice:
    """One notice for an action, locked when asked; unknown and foreign are the same refusal."""
    rows = funder_notices_visible_to(actor, action).filter(pk=notice_id)
    rows = rows.select_related("agreement", "region")
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise AgreementNotFound
    return found


def region_to_edit(*, actor: Actor, region_id: int | None) -> Region:
    """The named region, or the only one; refuses (`AgreementRegionNeeded`) a choice that nobody made."""
    action = Action.EDIT_AGREEMENTS
    require(actor, action)
    if region_id is None:
        region_id = _only_region(actor, action)
    return get_region(actor=actor, action=action, region_id=region_id)


def region_to_read(*, actor: Actor, region_id: int | None) -> Region:
    """The named region, or the only one within reach; refuses (`AgreementRegionNeeded`) a choice that nobody made."""
    action = Action.VIEW_AGREEMENTS
    require(actor, action)
    if region_id is None:
        region_id = _only_region(actor, action)
    region = with_predecessors(actor, action).filter(pk=region_id).first()
    if region is None:
        raise NotFound
    return region


def get_involved(*, region: Region, user_id: int, action: Action) -> User:
    """Somebody with a running role in this region, or of the nation, that has the action; else `PersonNotInvolved`."""
    held = Membership.objects.filter(
        Q(region=region) | Q(role=Role.NATIONAL_MONITOR),
        user=user_id,
        ended_at__isnull=True,
        role__in=_roles_with(action),
    )
    found = User.objects.filter(pk=user_id, pk__in=held.values("user")).first()
    if found is None:
        raise PersonNotInvolved
    return found


def people_to_involve(*, region: Region) -> QuerySet[Membership]:
    """The running roles of everybody who can own an agreement of this region, or review one, by name."""
    return (
        Membership.objects.filter(
            Q(region=region) | Q(role=Role.NATIONAL_MONITOR),
            ended_at__isnull=True,
            role__in=_roles_with(Action.VIEW_AGREEMENTS),
        )
        .select_related("user")
        .order_by("user__name", "user", "pk")
    )


def _roles_with(action: Action) -> Collection[Role]:
    return [role for role, actions in ROLE_ACTIONS.items() if action in actions]


def _only_region(actor: Actor, action: Action) -> int:
    reach = actor.regions_for(action)
    if len(reach) != 1:
        raise AgreementRegionNeeded
    (region_id,) = reach
    return region_id


def _within(actor: Actor, action: Action) -> Q:
    """What is of a region within reach, or of one that went up in it: its reports are finished by the successor."""
    if actor.is_nationwide(action):
        return Q()
    return Q(region__in=with_predecessors(actor, action).values("pk"))
