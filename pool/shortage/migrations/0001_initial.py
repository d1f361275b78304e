from decimal import Decimal

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReferenceDate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("date", models.DateField()),
                ("opens_date", models.DateField()),
                ("closes_date", models.DateField()),
                ("definition_version", models.PositiveSmallIntegerField()),
                (
                    "board_functions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("teacher", "Leraren"),
                                ("support_staff", "Ondersteuners"),
                                ("school_leader", "Schoolleiders"),
                            ],
                            max_length=16,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "date"),
                        name="one_reference_date_per_day",
                        nulls_distinct=False,
                        violation_error_message="Deze peildatum is er al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("opens_date__lte", models.F("closes_date")),
                            ("closes_date__gte", models.F("date")),
                        ),
                        name="reference_date_opens_before_it_closes",
                        violation_error_message="De laatste invuldag ligt niet voor de eerste, en niet voor de peildatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ShortageReport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "school_types",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("bao", "Basisschool"),
                                ("sbo", "Speciaal basisonderwijs"),
                                ("vso", "(Voortgezet) speciaal onderwijs"),
                                ("vo", "Voortgezet onderwijs"),
                                ("mbo", "Mbo"),
                            ],
                            max_length=4,
                        ),
                        default=list,
                        size=None,
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(default=1)),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("return_reason", models.CharField(blank=True, max_length=500)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Nog niet begonnen"),
                            ("draft", "Concept"),
                            ("submitted", "Ingediend"),
                            ("returned", "Teruggegeven"),
                            ("reviewed", "Nagekeken"),
                            ("frozen", "Vastgelegd"),
                        ],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("submitted_at", models.DateTimeField(blank=True, null=True)),
                ("reviewed_at", models.DateTimeField(blank=True, null=True)),
                ("frozen_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.organisation",
                    ),
                ),
                (
                    "corrects",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="corrected_by",
                        to="shortage.shortagereport",
                    ),
                ),
                (
                    "filled_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.schoollocation",
                    ),
                ),
                (
                    "reference_date",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reports",
                        to="shortage.referencedate",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["region", "reference_date"], name="shortage_report_region"
                    ),
                    models.Index(fields=["location"], name="shortage_report_location"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("reference_date", "region", "board", "location", "number"),
                        name="one_shortage_report_per_place",
                        nulls_distinct=False,
                        violation_error_message="Er is al een opgave van deze school bij deze peildatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                ["open", "draft", "submitted", "returned", "reviewed", "frozen"],
                            )
                        ),
                        name="shortage_report_status_is_known",
                        violation_error_message="Deze stand van een opgave bestaat niet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("corrects__isnull", True), ("number", 1)),
                            models.Q(
                                ("corrects__isnull", False),
                                ("number__gt", 1),
                                models.Q(("reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="shortage_correction_says_why",
                        violation_error_message="Zeg waarom je de opgave corrigeert.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("status", "frozen"), _negated=True),
                                ("frozen_at__isnull", False),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("status", "reviewed"), _negated=True),
                                ("reviewed_at__isnull", False),
                                _connector="OR",
                            ),
                            models.Q(
                                ("status__in", ("open", "draft", "returned")),
                                ("submitted_at__isnull", False),
                                _connector="OR",
                            ),
                        ),
                        name="shortage_report_names_its_moments",
                        violation_error_message="Bij deze stand hoort een moment.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ShortageDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("move", models.CharField(max_length=16)),
                ("from_state", models.CharField(blank=True, max_length=10)),
                ("to_state", models.CharField(max_length=10)),
                ("actor_role", models.CharField(max_length=20)),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("facts", models.JSONField(default=dict)),
                ("at", models.DateTimeField()),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="shortage.shortagereport",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["report", "at"], name="shortage_decision_at")],
            },
        ),
        migrations.CreateModel(
            name="ShortageCell",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "function",
                    models.CharField(
                        choices=[
                            ("teacher", "Leraren"),
                            ("support_staff", "Ondersteuners"),
                            ("school_leader", "Schoolleiders"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "school_type",
                    models.CharField(
                        choices=[
                            ("bao", "Basisschool"),
                            ("sbo", "Speciaal basisonderwijs"),
                            ("vso", "(Voortgezet) speciaal onderwijs"),
                            ("vo", "Voortgezet onderwijs"),
                            ("mbo", "Mbo"),
                        ],
                        max_length=4,
                    ),
                ),
                (
                    "question",
                    models.CharField(
                        choices=[
                            ("staffing", "Formatie"),
                            ("open_vacancies", "Open vacatures"),
                            ("hidden_vacancies", "Verborgen vacatures"),
                            ("replacements", "Niet vervulde vervanging"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "stop_gap",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("own_team", "Collega werkte extra"),
                            ("support_staff", "Ondersteuner of intern begeleider voor de groep"),
                            ("school_leader_teaches", "Schoolleider voor de groep"),
                            ("assistant_or_student", "Onderwijsassistent of student"),
                            ("other_professional", "Andere professional"),
                            ("split_over_groups", "Groep verdeeld"),
                            ("merged_with_group", "Groepen samengevoegd"),
                            ("online", "Les op afstand"),
                        ],
                        max_length=24,
                    ),
                ),
                ("fte", models.DecimalField(decimal_places=4, max_digits=8)),
                ("is_typed", models.BooleanField(default=True)),
                (
                    "prefilled",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=8, null=True),
                ),
                (
                    "request_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=280)),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cells",
                        to="shortage.shortagereport",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("report", "function", "school_type", "question", "stop_gap"),
                        name="one_number_per_shortage_question",
                        violation_error_message="Dit getal staat al in de opgave.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("fte__gte", 0), ("fte__lte", Decimal("9999.9999"))),
                        name="shortage_number_is_possible",
                        violation_error_message="Een aantal fte ligt tussen 0 en 9999,9999.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("question", "hidden_vacancies"),
                                models.Q(("stop_gap", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(("question", "hidden_vacancies"), _negated=True),
                                ("stop_gap", ""),
                            ),
                            _connector="OR",
                        ),
                        name="hidden_vacancy_names_its_stop_gap",
                        violation_error_message="Bij een verborgen vacature hoort een noodoplossing.",
                    ),
                ],
            },
        ),
    ]
