"""Roles of people: who may do what where, letting somebody in, and ending a role."""

from typing import Final

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, LocationRefSerializer, RefSerializer
from api.views import ApiView
from regions.access import memberships_visible_to
from regions.domain.roles_by_hand import Invitation, end_role, invite_person
from regions.enums import Role
from regions.models import Membership
from regions.queries import for_membership_rows, search_memberships
from regions.roles import ENDABLE_ROLES, GIVABLE_ROLES, Action

GIVABLE: Final = [(role.value, role.label) for role in GIVABLE_ROLES]


class MembershipQuery(PageQuery):
    q = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=80,
        help_text="Naam, e-mailadres, school of bestuur.",
    )
    role = serializers.ChoiceField(
        choices=Role.choices,
        required=False,
        help_text="Zonder rol: iedereen behalve de invallers.",
    )


class InvitedPersonSerializer(ApiSerializer):
    """Without the number of the account: an old number tells that an address was known elsewhere."""

    name = serializers.CharField()


class MembershipSerializer(ApiSerializer):
    """`context` holds `user_id`: who reads, and may not end a role of their own."""

    id = serializers.IntegerField()
    person = serializers.SerializerMethodField()
    email = serializers.EmailField(source="user.email")
    role = serializers.ChoiceField(choices=Role.choices)
    organisation = RefSerializer(allow_null=True)
    school_location = LocationRefSerializer(source="location", allow_null=True)
    from_date = serializers.DateField()
    has_signed_in = serializers.BooleanField(
        source="was_used", help_text="Sinds deze rol er is, in deze regio."
    )
    may_end = serializers.SerializerMethodField()

    @extend_schema_field(InvitedPersonSerializer)
    def get_person(self, membership: Membership) -> dict[str, str]:
        return {"name": membership.shown_name}

    def get_may_end(self, membership: Membership) -> bool:
        is_own: bool = membership.user_id == self.context["user_id"]
        endable = membership.role in ENDABLE_ROLES
        return membership.ended_at is None and endable and not is_own


class MembershipBody(ApiSerializer):
    region = IdField()
    email = serializers.EmailField(max_length=254)
    name = serializers.CharField(max_length=120)
    role = serializers.ChoiceField(choices=GIVABLE)
    school_location = IdField(required=False, help_text="Bij een schoolleider.")
    organisation = IdField(required=False, help_text="Bij een bestuur of HR.")


class MembershipListView(ApiView):
    actions = {"GET": Action.VIEW_ROLES, "POST": Action.GIVE_ROLES}
    rates = {"POST": "invitations"}

    @extend_schema(
        summary="Wie mag wat in de regio",
        parameters=[MembershipQuery],
        responses=page_of(MembershipSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(MembershipQuery)
        rows = search_memberships(
            memberships_visible_to(self.actor),
            now=self.now,
            text=query.get("q", ""),
            role=query.get("role", ""),
        )
        return answer_page(
            view=self,
            rows=rows,
            serializer=MembershipSerializer,
            query=query,
            context={"user_id": self.actor.user_id},
        )

    @extend_schema(
        summary="Iemand uitnodigen met een rol",
        request=MembershipBody,
        responses={201: MembershipSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(MembershipBody)
        made = invite_person(
            actor=self.actor,
            region_id=body["region"],
            invitation=Invitation(
                email=body["email"],
                name=body["name"],
                role=Role(body["role"]),
                location_id=body.get("school_location"),
                organisation_id=body.get("organisation"),
            ),
            now=self.now,
        )
        return answer_membership(self, made, status=201)


class MembershipEndingView(ApiView):
    action = Action.GIVE_ROLES

    @extend_schema(summary="Een rol beëindigen", request=None, responses=MembershipSerializer)
    def post(self, _request: Request, membership_id: int) -> Response:
        ended = end_role(actor=self.actor, membership_id=membership_id, now=self.now)
        return answer_membership(self, ended)


def answer_membership(view: ApiView, membership: Membership, *, status: int = 200) -> Response:
    """Answer one role as it is in the list."""
    row = for_membership_rows(Membership.objects.filter(pk=membership.pk)).get()
    shape = MembershipSerializer(row, context={"user_id": view.actor.user_id})
    return Response(shape.data, status=status)
