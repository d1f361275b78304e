"""Evidence with the reports of an agreement: added, listed, withdrawn, and given out as a file that nothing runs."""

from base64 import b64encode
from typing import Any, Final

from django.http import HttpResponse
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers, status
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer
from api.v1.evidence_shapes import EvidenceSerializer
from api.views import ApiView
from regions.agreements.access import get_agreement, get_evidence
from regions.agreements.domain.proving import MOST_BYTES, add_evidence, withdraw_evidence
from regions.agreements.enums import CONTENT_TYPES, EvidenceKind
from regions.agreements.errors import EvidenceGone, EvidenceTooLarge
from regions.agreements.models import Evidence, EvidenceFile
from regions.agreements.queries import evidence_of, evidence_rows
from regions.roles import Action

# The file and the fields around it.
MOST_BODY_BYTES: Final = MOST_BYTES + 100_000


class EvidenceBody(ApiSerializer):
    file = serializers.FileField(
        allow_empty_file=True,
        help_text="PDF, foto (JPEG of PNG), document, werkblad of tekst; hoogstens 10 MB.",
    )
    description = serializers.CharField(
        max_length=500, help_text="Wat het laat zien; geen namen van personen."
    )


class EvidenceWithdrawalBody(ApiSerializer):
    reason = serializers.CharField(max_length=280)


class EvidenceListView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="Het bewijs bij een afspraak, het nieuwste eerst",
        parameters=[PageQuery],
        responses=page_of(EvidenceSerializer),
    )
    def get(self, _request: Request, agreement_id: int) -> Response:
        agreement = get_agreement(
            actor=self.actor, action=Action.VIEW_AGREEMENTS, agreement_id=agreement_id
        )
        return answer_page(
            view=self,
            rows=evidence_of(agreement),
            serializer=EvidenceSerializer,
            query=self.query(PageQuery),
        )


class PeriodEvidenceView(ApiView):
    action = Action.EDIT_AGREEMENTS
    rates = {"POST": "evidence"}
    parser_classes = [MultiPartParser]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        # Before anything reads the body, signing in included.
        if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BODY_BYTES:
            raise EvidenceTooLarge
        super().initial(request, *args, **kwargs)

    @extend_schema(
        summary="Voeg bewijs toe bij een rapportage",
        request={"multipart/form-data": EvidenceBody},
        responses={201: EvidenceSerializer},
    )
    def post(self, _request: Request, agreement_id: int, period_id: int) -> Response:
        body = self.body(EvidenceBody)
        if body["file"].size > MOST_BYTES:
            raise EvidenceTooLarge
        evidence = add_evidence(
            actor=self.actor,
            agreement_id=agreement_id,
            period_id=period_id,
            file_name=body["file"].name,
            content=body["file"].read(),
            description=body["description"],
            now=self.now,
        )
        return _answer(evidence, status=status.HTTP_201_CREATED)


class EvidenceWithdrawalView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Trek bewijs in; de inhoud wordt gewist",
        request=EvidenceWithdrawalBody,
        responses=EvidenceSerializer,
    )
    def post(self, _request: Request, agreement_id: int, evidence_id: int) -> Response:
        evidence = withdraw_evidence(
            actor=self.actor,
            agreement_id=agreement_id,
            evidence_id=evidence_id,
            reason=self.body(EvidenceWithdrawalBody)["reason"],
            now=self.now,
        )
        return _answer(evidence)


class EvidenceContentView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="Het bestand zelf, om te bewaren",
        responses={
            (200, content_type.split(";")[0]): OpenApiResponse(OpenApiTypes.BINARY)
            for content_type in CONTENT_TYPES.values()
        },
    )
    def get(self, _request: Request, agreement_id: int, evidence_id: int) -> HttpResponse:
        evidence = get_evidence(
            actor=self.actor,
            action=Action.VIEW_AGREEMENTS,
            agreement_id=agreement_id,
            evidence_id=evidence_id,
        )
        file = EvidenceFile.objects.filter(evidence=evidence).first()
        if file is None:
            raise EvidenceGone
        digest = b64encode(bytes.fromhex(evidence.checksum)).decode()
        # Never shown as a page of ours: to be kept, with the headers of every answer (nosniff, no scripts, no copy).
        return HttpResponse(
            bytes(file.content),
            content_type=CONTENT_TYPES[EvidenceKind(evidence.kind)],
            headers={
                "Content-Disposition": content_disposition_header(
                    as_attachment=True, filename=evidence.file_name
                )
                or "attachment",
                "Repr-Digest": f"sha-256=:{digest}:",
            },
        )


def _answer(evidence: Evidence, *, status: int = status.HTTP_200_OK) -> Response:
    row = evidence_rows().get(pk=evidence.pk)
    return Response(EvidenceSerializer(row).data, status=status)
