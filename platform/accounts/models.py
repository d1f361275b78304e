"""The person who signs in, known by e-mail address."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower


class UserManager(BaseUserManager["User"]):
    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())


class User(AbstractBaseUser):
    """Someone with an account. What they may do hangs off their memberships, never off this row."""

    email = models.EmailField("e-mailadres", max_length=254)
    name = models.CharField("naam", max_length=200)
    is_active = models.BooleanField("mag inloggen", default=True)
    created_at = models.DateTimeField("aangemaakt op", editable=False)

    objects: ClassVar[UserManager] = UserManager()

    EMAIL_FIELD = "email"
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        verbose_name = "account"
        verbose_name_plural = "accounts"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["email"],
                name="accounts_user_email_once",
                violation_error_message="Er is al een account met dit e-mailadres.",
            ),
            models.CheckConstraint(
                condition=models.Q(email=Lower("email")),
                name="accounts_user_email_in_lower_case",
                violation_error_message="Schrijf het e-mailadres in kleine letters.",
            ),
        ]

    def __str__(self) -> str:
        return f"account {self.pk}"

    def save(self, *args: object, **kwargs: object) -> None:
        self.email = self.email.lower()
        super().save(*args, **kwargs)  # type: ignore[arg-type]  # passed on as received


class ForgettingTerm(models.Model):
    """One thing that had to stay when somebody asked to be forgotten, and the last day on which it does."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=40)
    """Of the holding in `personal_data`."""
    asked_at = models.DateTimeField()
    kept_until = models.DateField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "name"],
                name="one_forgetting_term_per_thing",
                violation_error_message="Hiervan staat al tot wanneer het blijft.",
            ),
            models.CheckConstraint(
                condition=models.Q(finished_at__isnull=True)
                | models.Q(finished_at__gte=models.F("asked_at")),
                name="forgetting_ends_after_it_was_asked",
                violation_error_message="Iets kan pas weg zijn nadat erom is gevraagd.",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["kept_until"],
                name="forgetting_term_due",
                condition=models.Q(finished_at__isnull=True),
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} van account {self.user_id} tot en met {self.kept_until}"
