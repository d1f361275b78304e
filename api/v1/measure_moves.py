"""What happens to a measure: it starts, is discussed, ends, is evaluated, goes on, is withdrawn or shared."""

from drf_spectacular.utils import extend_schema
from rest_framework import status
from rest_framework.request import Request
from rest_framework.response import Response

from api.v1.challenges import ProgrammeReasonBody
from api.v1.measure_bodies import (
    MeasureConsultationBody,
    MeasureContinuationBody,
    MeasureEvaluationBody,
    MeasureVisibilityBody,
    ProgrammeRemarkBody,
    term_of,
)
from api.v1.measure_shapes import RegionMeasureSerializer
from api.v1.measures import answer_measure
from api.views import ApiView
from regions.programme.domain.measures import share_measure
from regions.programme.domain.steering import (
    ConsultationNote,
    consult,
    continue_measure,
    end_measure,
    evaluate_measure,
    start_measure,
    withdraw_measure,
)
from regions.programme.enums import (
    ConsultationOutcome,
    ConsultedParty,
    EvaluationOutcome,
    MeasureVisibility,
)
from regions.roles import Action


class MeasureStartView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Start een maatregel; nodige instemming moet er zijn",
        request=None,
        responses=RegionMeasureSerializer,
    )
    def post(self, _request: Request, measure_id: int) -> Response:
        start_measure(actor=self.actor, measure_id=measure_id, now=self.now)
        return answer_measure(self, measure_id)


class MeasureEndingView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Stop een maatregel", request=ProgrammeRemarkBody, responses=RegionMeasureSerializer
    )
    def post(self, _request: Request, measure_id: int) -> Response:
        reason = self.body(ProgrammeRemarkBody)["reason"]
        end_measure(actor=self.actor, measure_id=measure_id, reason=reason, now=self.now)
        return answer_measure(self, measure_id)


class MeasureEvaluationView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Schrijf op of een maatregel werkt",
        request=MeasureEvaluationBody,
        responses=RegionMeasureSerializer,
    )
    def post(self, _request: Request, measure_id: int) -> Response:
        body = self.body(MeasureEvaluationBody)
        evaluate_measure(
            actor=self.actor,
            measure_id=measure_id,
            outcome=EvaluationOutcome(body["outcome"]),
            context=body["context"],
            now=self.now,
        )
        return answer_measure(self, measure_id)


class MeasureContinuationView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Ga verder met een geëvalueerde maatregel",
        request=MeasureContinuationBody,
        responses=RegionMeasureSerializer,
    )
    def post(self, _request: Request, measure_id: int) -> Response:
        body = self.body(MeasureContinuationBody)
        continue_measure(
            actor=self.actor,
            measure_id=measure_id,
            term=term_of(body),
            reason=body["reason"],
            now=self.now,
        )
        return answer_measure(self, measure_id)


class MeasureWithdrawalView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Trek een maatregel in, met reden",
        request=ProgrammeReasonBody,
        responses=RegionMeasureSerializer,
    )
    def post(self, _request: Request, measure_id: int) -> Response:
        reason = self.body(ProgrammeReasonBody)["reason"]
        withdraw_measure(actor=self.actor, measure_id=measure_id, reason=reason, now=self.now)
        return answer_measure(self, measure_id)


class MeasureVisibilityView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Kies wie een maatregel mag lezen",
        request=MeasureVisibilityBody,
        responses=RegionMeasureSerializer,
    )
    def put(self, _request: Request, measure_id: int) -> Response:
        visibility = MeasureVisibility(self.body(MeasureVisibilityBody)["visibility"])
        share_measure(actor=self.actor, measure_id=measure_id, visibility=visibility, now=self.now)
        return answer_measure(self, measure_id)


class MeasureConsultationView(ApiView):
    action = Action.EDIT_PROGRAMME

    @extend_schema(
        summary="Leg vast wie meepraatte over een maatregel",
        request=MeasureConsultationBody,
        responses={201: RegionMeasureSerializer},
    )
    def post(self, _request: Request, measure_id: int) -> Response:
        body = self.body(MeasureConsultationBody)
        note = ConsultationNote(
            **body
            | {
                "party": ConsultedParty(body["party"]),
                "outcome": ConsultationOutcome(body["outcome"]),
            }
        )
        consult(actor=self.actor, measure_id=measure_id, note=note, now=self.now)
        return answer_measure(self, measure_id, status=status.HTTP_201_CREATED)
