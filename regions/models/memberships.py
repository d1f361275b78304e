"""Memberships: who has which role where, from when until when."""

from django.db import models
from django.db.models import Q

from accounts.models import User
from regions.enums import Role
from regions.models.locations import SchoolLocation
from regions.models.organisations import Organisation
from regions.models.regions import Region


class Membership(models.Model):
    """One role of one person; a national monitor has no region, all others have one."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=Role)
    region = models.ForeignKey(
        Region, on_delete=models.PROTECT, related_name="memberships", null=True, blank=True
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="memberships", null=True, blank=True
    )
    location = models.ForeignKey(
        SchoolLocation, on_delete=models.PROTECT, related_name="memberships", null=True, blank=True
    )
    from_date = models.DateField()
    ended_at = models.DateTimeField(null=True, blank=True)
    invited_as = models.CharField(max_length=200, blank=True)
    """The name that who invited gave; shown instead of the name of the account until the first sign-in."""
    invited_at = models.DateTimeField(null=True, blank=True)
    """When somebody of the region let this person in; empty when an operator gave the role."""

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="membership_is_in_a_region",
                condition=Q(role=Role.NATIONAL_MONITOR, region__isnull=True)
                | (~Q(role=Role.NATIONAL_MONITOR) & Q(region__isnull=False)),
                violation_error_message="Een rol hoort bij een regio, behalve die van de Realisatie-eenheid.",
            ),
            models.CheckConstraint(
                name="school_leader_has_a_location",
                condition=~Q(role=Role.SCHOOL_LEADER) | Q(location__isnull=False),
                violation_error_message="Een schoolleider hoort bij een vestiging.",
            ),
            models.CheckConstraint(
                name="board_and_institute_have_an_organisation",
                condition=~Q(role__in=(Role.BOARD_HR, Role.INSTITUTE, Role.OBSERVER, Role.PARTNER))
                | Q(organisation__isnull=False),
                violation_error_message="Deze rol hoort bij een organisatie.",
            ),
            models.UniqueConstraint(
                name="one_live_membership_per_place",
                fields=("user", "role", "region", "organisation", "location"),
                condition=Q(ended_at__isnull=True),
                nulls_distinct=False,
                violation_error_message="Deze persoon heeft deze rol hier al.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.role} {self.user_id}"

    @property
    def was_used(self) -> bool:
        """Whether the person signed in since this role was given; what they did elsewhere before is not told."""
        signed_in = self.user.last_login
        return signed_in is not None and (self.invited_at is None or signed_in >= self.invited_at)

    @property
    def shown_name(self) -> str:
        """The name for this region: one who invites does not learn what an address is called elsewhere."""
        return self.user.name if self.was_used or not self.invited_as else self.invited_as
