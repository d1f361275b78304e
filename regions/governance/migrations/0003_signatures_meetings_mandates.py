import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("governance", "0002_history_is_append_only"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Escalation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("level", models.CharField(max_length=20)),
                ("level_name", models.CharField(max_length=60)),
                ("criteria", models.JSONField(default=list)),
                ("appoints", models.BooleanField(default=False)),
                ("reason", models.TextField(max_length=2000)),
                ("declared_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                ("end_reason", models.CharField(blank=True, max_length=400)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
        ),
        migrations.CreateModel(
            name="Mandate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("scope", models.CharField(max_length=400)),
                ("basis", models.CharField(max_length=400)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField()),
                ("given_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                ("end_reason", models.CharField(blank=True, max_length=400)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until_date__gt", models.F("from_date"))),
                        name="mandate_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MandateUse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reason", models.CharField(max_length=2000)),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Meeting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=120)),
                ("starts_at", models.DateTimeField()),
                ("place", models.CharField(blank=True, max_length=120)),
                ("made_at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
            ],
        ),
        migrations.CreateModel(
            name="Presence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("present", "Aanwezig"),
                            ("excused", "Afwezig met bericht"),
                            ("absent", "Afwezig"),
                        ],
                        max_length=8,
                    ),
                ),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Signature",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "act",
                    models.CharField(
                        choices=[("signed", "Getekend"), ("withdrawn", "Handtekening ingetrokken")],
                        max_length=9,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=400)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("act", "withdrawn"), _negated=True),
                            models.Q(("reason__regex", "^\\s*$"), _negated=True),
                            _connector="OR",
                        ),
                        name="withdrawn_signature_has_a_reason",
                        violation_error_message="Schrijf op waarom het bestuur zijn handtekening intrekt.",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="proposal",
            name="is_binding",
            field=models.BooleanField(default=False),
        ),
        migrations.AlterField(
            model_name="governancedecision",
            name="subject",
            field=models.CharField(
                choices=[
                    ("proposal", "Voorstel"),
                    ("consent", "Instemming van een orgaan"),
                    ("proxy", "Volmacht"),
                    ("signature", "Handtekening"),
                    ("meeting", "Vergadering"),
                    ("mandate", "Doorzettingsmacht"),
                    ("escalation", "Escalatie"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("form", "advice"), _negated=True),
                    ("is_binding", False),
                    _connector="OR",
                ),
                name="advice_binds_nobody",
                violation_error_message="Een advies bindt niemand. Kies stemming of instemming.",
            ),
        ),
        migrations.AddField(
            model_name="escalation",
            name="declared_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="escalation",
            name="ended_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="escalation",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="regions.region"
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="escalation",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="mandates",
                to="governance.escalation",
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="given_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="holder",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="proposal",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="governance.proposal",
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="regions.region"
            ),
        ),
        migrations.AddField(
            model_name="mandateuse",
            name="mandate",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="uses",
                to="governance.mandate",
            ),
        ),
        migrations.AddField(
            model_name="mandateuse",
            name="proposal",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="mandate_uses",
                to="governance.proposal",
            ),
        ),
        migrations.AddField(
            model_name="mandateuse",
            name="used_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="agenda",
            field=models.ManyToManyField(blank=True, related_name="+", to="governance.proposal"),
        ),
        migrations.AddField(
            model_name="meeting",
            name="made_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="meeting",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="regions.region"
            ),
        ),
        migrations.AddField(
            model_name="presence",
            name="meeting",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="presences",
                to="governance.meeting",
            ),
        ),
        migrations.AddField(
            model_name="presence",
            name="recorded_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="presence",
            name="seat",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="regions.seat"
            ),
        ),
        migrations.AddField(
            model_name="signature",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="regions.organisation",
            ),
        ),
        migrations.AddField(
            model_name="signature",
            name="proposal",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="signatures",
                to="governance.proposal",
            ),
        ),
        migrations.AddField(
            model_name="signature",
            name="signed_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="signature",
            name="version",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="governance.proposalversion",
            ),
        ),
        migrations.AddIndex(
            model_name="escalation",
            index=models.Index(fields=["region", "-declared_at"], name="escalation_newest"),
        ),
        migrations.AddConstraint(
            model_name="escalation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at__isnull", True)),
                fields=("region",),
                name="one_escalation_at_a_time",
                violation_error_message="Er loopt al een escalatie in deze regio.",
            ),
        ),
        migrations.AddIndex(
            model_name="mandate",
            index=models.Index(fields=["region", "-given_at"], name="mandate_region_newest"),
        ),
        migrations.AddConstraint(
            model_name="mandate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("proposal__isnull", True), ("escalation__isnull", True), _connector="XOR"
                ),
                name="mandate_has_one_ground",
                violation_error_message="Een mandaat rust op een besluit of op een escalatie.",
            ),
        ),
        migrations.AddConstraint(
            model_name="mandateuse",
            constraint=models.CheckConstraint(
                condition=models.Q(("reason__regex", "^\\s*$"), _negated=True),
                name="mandate_use_has_a_reason",
                violation_error_message="Schrijf op waarom je doorzet.",
            ),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["region", "-starts_at"], name="meeting_region_newest"),
        ),
        migrations.AddIndex(
            model_name="presence",
            index=models.Index(fields=["meeting", "seat", "id"], name="presence_of_seat"),
        ),
        migrations.AddIndex(
            model_name="signature",
            index=models.Index(
                fields=["proposal", "organisation", "id"], name="signature_of_board"
            ),
        ),
    ]
