"""The first answers to writes that a client may repeat; the only table of the API."""

from django.db import models
from rest_framework.utils.encoders import JSONEncoder

from accounts.models import User


class StoredAnswer(models.Model):
    """What was answered to one Idempotency-Key of one person on one route."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    route = models.CharField(max_length=200)
    key = models.CharField(max_length=100)
    body_hash = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField()
    body = models.JSONField(null=True, encoder=JSONEncoder)
    headers = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_answer_per_key",
                fields=("user", "route", "key"),
                violation_error_message="Op deze sleutel is al geantwoord.",
            ),
        )
        indexes = (models.Index(fields=("created_at",), name="stored_answer_age"),)

    def __str__(self) -> str:
        return f"{self.status} op {self.route}"
