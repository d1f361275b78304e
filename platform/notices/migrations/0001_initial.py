import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import notices.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Notice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=40)),
                ("subject_id", models.BigIntegerField()),
                ("dedupe_key", models.CharField(max_length=120, unique=True)),
                ("title", models.CharField(blank=True, max_length=120)),
                (
                    "text",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=400),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("url", models.CharField(blank=True, max_length=300)),
                ("version", models.PositiveIntegerField(default=1)),
                ("created_at", models.DateTimeField()),
                ("read_at", models.DateTimeField(blank=True, null=True)),
                (
                    "recipient",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "bericht",
                "verbose_name_plural": "berichten",
                "indexes": [
                    models.Index(fields=["recipient", "-created_at"], name="notice_of_recipient")
                ],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        choices=[("screen", "Scherm"), ("mail", "E-mail")], max_length=16
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("queued", "Wacht op verzending"),
                            ("held", "Wacht tot na de rusttijd"),
                            ("sending", "Wordt verstuurd"),
                            ("sent", "Verstuurd"),
                            ("read", "Gelezen"),
                            ("failed", "Niet gelukt"),
                            ("dropped", "Niet meer nodig"),
                        ],
                        default="queued",
                        max_length=16,
                    ),
                ),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("due_at", models.DateTimeField(blank=True, null=True)),
                ("changed_at", models.DateTimeField()),
                ("error_class", models.CharField(blank=True, max_length=60)),
                (
                    "message_token",
                    models.CharField(
                        default=notices.models.new_message_token, max_length=32, unique=True
                    ),
                ),
                (
                    "notice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="notices.notice",
                    ),
                ),
            ],
            options={
                "verbose_name": "bezorging",
                "verbose_name_plural": "bezorgingen",
                "indexes": [
                    models.Index(
                        condition=models.Q(("due_at__isnull", False)),
                        fields=["due_at"],
                        name="delivery_due",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("notice", "channel"),
                        name="one_delivery_per_channel",
                        violation_error_message="Dit bericht gaat al langs dit kanaal.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                ["queued", "held", "sending", "sent", "read", "failed", "dropped"],
                            )
                        ),
                        name="delivery_state_is_known",
                        violation_error_message="Deze stand van een bezorging bestaat niet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("due_at__isnull", False),
                                ("state__in", ["queued", "held", "sending"]),
                            ),
                            models.Q(
                                models.Q(
                                    ("state__in", ["queued", "held", "sending"]), _negated=True
                                ),
                                ("due_at__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="delivery_is_due_until_it_is_done",
                        violation_error_message="Een bezorging heeft een tijdstip tot zij klaar is.",
                    ),
                ],
            },
        ),
    ]
