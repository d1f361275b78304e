"""The plan of a region over its versions: read, begin, write, compare, and bring to the table."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, MomentField, SeenVersionField
from api.v1.decision_bodies import MOST_CHAMBERS
from api.v1.measure_bodies import MOST_LINKS, ProgrammeRemarkBody
from api.v1.programme_shapes import (
    ProgrammeVersionRowSerializer,
    ProgrammeVersionSerializer,
    VersionDifferencesSerializer,
)
from api.views import ApiView
from regions.agreements.enums import Task
from regions.governance.enums import ProposalForm
from regions.governance.tallies import tally_of
from regions.governance.voting.wording import state_in_words
from regions.programme.access import get_version, versions_visible_to
from regions.programme.differences import differences_between
from regions.programme.domain.rounds import Round, start_round
from regions.programme.domain.versions import (
    SectionText,
    VersionText,
    change_version,
    discard_version,
    save_section,
    start_version,
)
from regions.programme.enums import Principle, VersionStatus
from regions.programme.errors import NothingToCompare
from regions.programme.models import PlanVersion
from regions.programme.queries import facts_of, for_version_rows, for_version_screen, history_of
from regions.roles import Action


class VersionQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    status = serializers.ChoiceField(choices=VersionStatus.choices, required=False)


class VersionTextBody(ApiSerializer):
    title = serializers.CharField(max_length=120)
    from_date = serializers.DateField()
    until_date = serializers.DateField(help_text="De dag na de laatste.")
    introduction = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=4000
    )
    note = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=400,
        help_text="Waarom deze versie er komt.",
    )
    deadline_date = serializers.DateField(required=False, allow_null=True, default=None)
    principles = serializers.ListField(
        child=serializers.ChoiceField(choices=Principle.choices),
        required=False,
        default=list,
        max_length=len(Principle),
    )


class ProgrammeVersionBody(VersionTextBody):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's coördinator is.")
    base = IdField(
        required=False,
        allow_null=True,
        default=None,
        help_text="De versie om van uit te gaan. Leeg: de vastgestelde.",
    )


class ProgrammeVersionEditBody(VersionTextBody):
    version = SeenVersionField()


class ProgrammeSectionBody(ApiSerializer):
    ambition = serializers.CharField(allow_blank=True, max_length=1000)
    approach = serializers.CharField(allow_blank=True, max_length=4000)
    challenges = serializers.ListField(child=IdField(), max_length=MOST_LINKS)
    measures = serializers.ListField(child=IdField(), max_length=MOST_LINKS)
    agreements = serializers.ListField(child=IdField(), max_length=MOST_LINKS)
    version = SeenVersionField()


class ApprovalRoundBody(ApiSerializer):
    form = serializers.ChoiceField(choices=ProposalForm.choices)
    text = serializers.CharField(max_length=10_000, help_text="Wat de tafel leest bij het plan.")
    chambers = serializers.ListField(
        child=IdField(),
        required=False,
        max_length=MOST_CHAMBERS,
        default=list,
        help_text="Zonder dit: alle kamers van de regio.",
    )
    closes_at = MomentField(required=False, allow_null=True, default=None)


class DifferenceQuery(ApiSerializer):
    base = IdField(required=False, help_text="Zonder dit: de versie waar deze van uitging.")


class ProgrammeVersionListView(ApiView):
    actions = {"GET": Action.VIEW_PROGRAMME, "POST": Action.EDIT_PROGRAMME}

    @extend_schema(
        summary="Versies van het plan, de nieuwste eerst",
        parameters=[VersionQuery],
        responses=page_of(ProgrammeVersionRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(VersionQuery)
        rows = for_version_rows(versions_visible_to(self.actor))
        for name in ("region", "status"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        return answer_page(
            view=self, rows=rows, serializer=ProgrammeVersionRowSerializer, query=query
        )

    @extend_schema(
        summary="Begin een nieuwe versie van het plan",
        request=ProgrammeVersionBody,
        responses={201: ProgrammeVersionSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(ProgrammeVersionBody)
        made = start_version(
            actor=self.actor,
            region_id=body.get("region"),
            text=_text(body),
            base_id=body["base"],
            now=self.now,
        )
        return answer_version(self, made.pk, status=status.HTTP_201_CREATED)


class ProgrammeVersionView(ApiView):
    actions = {"GET": Action.VIEW_PROGRAMME, "PUT": Action.EDIT_PROGRAMME}

    @extend_schema(
        summary="Eén versie van het plan, per taak", responses=ProgrammeVersionSerializer
    )
    def get(self, _request: Request, version_id: int) -> Response:
        found = get_version(actor=self.actor, action=Action.VIEW_PROGRAMME, version_id=version_id)
        return answer_version(self, found.pk)

    @extend_schema(
        summary="Wijzig de kop van een concept",
        request=ProgrammeVersionEditBody,
        responses=ProgrammeVersionSerializer,
    )
    def put(self, _request: Request, version_id: int) -> Response:
        body = self.body(ProgrammeVersionEditBody)
        change_version(
            actor=self.actor,
            version_id=version_id,
            text=_text(body),
            seen=body["version"],
            now=self.now,
        )
        return answer_version(self, version_id)


class ProgrammeSectionView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Bewaar wat een concept over één taak zegt",
        request=ProgrammeSectionBody,
        responses=ProgrammeVersionSerializer,
    )
    def put(self, _request: Request, version_id: int, task: str) -> Response:
        if task not in Task.values:
            raise NotFound
        body = self.body(ProgrammeSectionBody)
        text = SectionText(
            ambition=body["ambition"],
            approach=body["approach"],
            challenge_ids=body["challenges"],
            measure_ids=body["measures"],
            agreement_ids=body["agreements"],
        )
        save_section(
            actor=self.actor,
            version_id=version_id,
            task=Task(task),
            text=text,
            seen=body["version"],
            now=self.now,
        )
        return answer_version(self, version_id)


class ProgrammeRoundView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Breng een concept in de goedkeuringsronde",
        request=ApprovalRoundBody,
        responses=ProgrammeVersionSerializer,
    )
    def post(self, _request: Request, version_id: int) -> Response:
        body = self.body(ApprovalRoundBody)
        asked = Round(
            form=ProposalForm(body["form"]),
            text=body["text"],
            chamber_ids=body["chambers"],
            closes_at=body["closes_at"],
        )
        start_round(actor=self.actor, version_id=version_id, asked=asked, now=self.now)
        return answer_version(self, version_id)


class ProgrammeDiscardingView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Leg een concept weg",
        request=ProgrammeRemarkBody,
        responses=ProgrammeVersionSerializer,
    )
    def post(self, _request: Request, version_id: int) -> Response:
        reason = self.body(ProgrammeRemarkBody)["reason"]
        discard_version(actor=self.actor, version_id=version_id, reason=reason, now=self.now)
        return answer_version(self, version_id)


class ProgrammeDifferencesView(ApiView):
    action = Action.VIEW_PROGRAMME

    @extend_schema(
        summary="Wat er anders is dan in een andere versie",
        parameters=[DifferenceQuery],
        responses=VersionDifferencesSerializer,
    )
    def get(self, _request: Request, version_id: int) -> Response:
        version = self._version(version_id)
        base_id = self.query(DifferenceQuery).get("base") or version.base_id
        if base_id is None:
            raise NothingToCompare
        base = self._version(base_id)
        if base.region_id != version.region_id:
            raise NothingToCompare
        facts = facts_of([base, version])
        found = differences_between(facts[base.pk], facts[version.pk])
        return Response(VersionDifferencesSerializer({"base": base, "results": found}).data)

    def _version(self, version_id: int) -> PlanVersion:
        return get_version(actor=self.actor, action=Action.VIEW_PROGRAMME, version_id=version_id)


def answer_version(view: ApiView, version_id: int, *, status: int = status.HTTP_200_OK) -> Response:
    """Answer a version that the caller may see, whole."""
    row = for_version_screen(PlanVersion.objects.filter(pk=version_id)).get()
    tally = None if row.proposal is None else tally_of(row.proposal, now=view.now)
    context = {
        "actor": view.actor,
        "today": timezone.localdate(view.now),
        "state": "" if tally is None else state_in_words(tally),
        "history": history_of(row),
    }
    return Response(ProgrammeVersionSerializer(row, context=context).data, status=status)


def _text(body: dict[str, Any]) -> VersionText:
    return VersionText(
        title=body["title"],
        from_date=body["from_date"],
        until_date=body["until_date"],
        introduction=body["introduction"],
        note=body["note"],
        deadline_date=body["deadline_date"],
        principles=[Principle(one) for one in body["principles"]],
    )
