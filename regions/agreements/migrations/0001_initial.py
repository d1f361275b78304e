import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("governance", "0002_history_is_append_only"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="AgreementPeriod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("period", django.contrib.postgres.fields.ranges.DateRangeField()),
                (
                    "target",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Concept"),
                            ("submitted", "Ingediend"),
                            ("returned", "Teruggegeven"),
                            ("approved", "Goedgekeurd"),
                            ("locked", "Afgesloten"),
                        ],
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("explanation", models.CharField(blank=True, max_length=2000)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["draft", "submitted", "returned", "approved", "locked"])
                        ),
                        name="report_status_is_known",
                        violation_error_message="Deze stand van een rapportage bestaat niet.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Measurement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                (
                    "numerator",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                (
                    "denominator",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                ("received", models.PositiveIntegerField(blank=True, null=True)),
                ("expected", models.PositiveIntegerField(blank=True, null=True)),
                ("indicator_version", models.PositiveSmallIntegerField()),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("pool", "Gemeten in de pool"),
                            ("by_hand", "Met de hand ingevoerd"),
                        ],
                        max_length=8,
                    ),
                ),
                ("narrative", models.CharField(blank=True, max_length=2000)),
                ("reason", models.CharField(blank=True, max_length=280)),
                ("fingerprint", models.CharField(blank=True, max_length=64)),
                ("measured_at", models.DateTimeField()),
                (
                    "agreement_period",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measurements",
                        to="agreements.agreementperiod",
                    ),
                ),
                (
                    "measured_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("agreement_period", "number"),
                        name="measurement_number_once_per_period",
                        violation_error_message="Er kwam net een andere meting bij. Ververs het scherm.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("number", 1), models.Q(("reason", ""), _negated=True), _connector="OR"
                        ),
                        name="later_measurement_says_why",
                        violation_error_message="Er is al een meting over deze periode. Zeg waarom er een nieuwe komt.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("denominator__isnull", True), ("denominator__gte", 0), _connector="OR"
                        ),
                        name="measurement_denominator_is_not_negative",
                        violation_error_message="Het geheel waarvan een deel geteld wordt, is nooit minder dan nul.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("received__isnull", True),
                            ("expected__isnull", True),
                            ("received__lte", models.F("expected")),
                            _connector="OR",
                        ),
                        name="measurement_received_within_expected",
                        violation_error_message="Er kan niet meer geteld zijn dan er te tellen was.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Ambition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=160)),
                ("explanation", models.CharField(blank=True, max_length=1000)),
                ("created_at", models.DateTimeField()),
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "title"),
                        name="one_ambition_per_title",
                        violation_error_message="Deze ambitie staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MeasurementRows",
            fields=[
                (
                    "measurement",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="rows",
                        serialize=False,
                        to="agreements.measurement",
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                (
                    "row_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
                (
                    "hit_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="agreementperiod",
            name="measurement",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="agreements.measurement",
            ),
        ),
        migrations.CreateModel(
            name="MeasurementPart",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("dimension", models.CharField(max_length=12)),
                ("key", models.CharField(blank=True, max_length=24)),
                ("label", models.CharField(max_length=160)),
                ("numerator", models.DecimalField(decimal_places=4, max_digits=16)),
                (
                    "denominator",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                (
                    "measurement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="agreements.measurement",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("measurement", "dimension", "key"),
                        name="one_part_per_key",
                        violation_error_message="Dit deel van het cijfer staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ResultAgreement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=160)),
                (
                    "task",
                    models.CharField(
                        choices=[
                            ("recruit", "Werven"),
                            ("match", "Matchen"),
                            ("train", "Opleiden"),
                            ("guide", "Begeleiden"),
                            ("develop", "Professionaliseren"),
                        ],
                        max_length=8,
                    ),
                ),
                ("indicator_code", models.CharField(max_length=40)),
                ("indicator_version", models.PositiveSmallIntegerField()),
                (
                    "period_kind",
                    models.CharField(
                        choices=[
                            ("week", "Week"),
                            ("month", "Maand"),
                            ("quarter", "Kwartaal"),
                            ("school_year", "Schooljaar"),
                        ],
                        max_length=12,
                    ),
                ),
                ("from_date", models.DateField()),
                ("until_date", models.DateField()),
                (
                    "baseline",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                ("baseline_year", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("baseline_note", models.CharField(blank=True, max_length=280)),
                ("note", models.CharField(blank=True, max_length=500)),
                ("noted_at", models.DateTimeField(blank=True, null=True)),
                ("created_at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "ambition",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agreements",
                        to="agreements.ambition",
                    ),
                ),
                (
                    "noted_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="governance.proposal",
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
                    "reviewer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["region", "title"], name="agreement_region_title")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until_date__gt", models.F("from_date"))),
                        name="agreement_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reviewer__isnull", True),
                            models.Q(("reviewer", models.F("owner")), _negated=True),
                            _connector="OR",
                        ),
                        name="nobody_reviews_an_own_agreement",
                        violation_error_message="Wie de afspraak trekt, beoordeelt haar niet zelf. Kies twee mensen.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("baseline__isnull", True),
                            ("baseline_year__isnull", False),
                            _connector="OR",
                        ),
                        name="baseline_names_its_year",
                        violation_error_message="Noem bij de nulmeting het jaar waarover die gaat.",
                    ),
                    models.UniqueConstraint(
                        fields=("region", "title", "from_date"),
                        name="one_agreement_per_title",
                        violation_error_message="Deze afspraak staat er al.",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="agreementperiod",
            name="agreement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="periods",
                to="agreements.resultagreement",
            ),
        ),
        migrations.CreateModel(
            name="AgreementDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        choices=[("agreement", "Afspraak"), ("report", "Rapportage")], max_length=10
                    ),
                ),
                ("subject_id", models.BigIntegerField()),
                ("move", models.CharField(max_length=16)),
                ("from_state", models.CharField(blank=True, max_length=10)),
                ("to_state", models.CharField(max_length=10)),
                ("actor_role", models.CharField(max_length=20)),
                ("reason", models.CharField(blank=True, max_length=2000)),
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
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="agreements.resultagreement",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["agreement", "at"], name="agreement_decision_at")],
            },
        ),
        migrations.AddConstraint(
            model_name="agreementperiod",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            models.F("agreement"),
                            models.F("agreement"),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    ("period", "&&"),
                ),
                name="periods_of_an_agreement_do_not_overlap",
                violation_error_message="De perioden van een afspraak overlappen elkaar.",
            ),
        ),
        migrations.AddConstraint(
            model_name="agreementperiod",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status__in", ("draft", "returned")),
                    ("measurement__isnull", False),
                    _connector="OR",
                ),
                name="report_that_counts_was_measured",
                violation_error_message="Over deze periode is nog niets gemeten.",
            ),
        ),
    ]
