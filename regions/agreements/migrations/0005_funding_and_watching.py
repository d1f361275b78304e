import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("agreements", "0004_evidence_stays"),
        ("governance", "0002_history_is_append_only"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="FundedAgreement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("linked_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="FunderNotice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("off_track_since", models.DateField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Concept"),
                            ("sent", "Verstuurd"),
                            ("dropped", "Niet nodig"),
                        ],
                        default="draft",
                        max_length=8,
                    ),
                ),
                ("addressee", models.CharField(max_length=160)),
                ("text", models.CharField(max_length=6000)),
                ("facts", models.JSONField()),
                ("reference", models.CharField(blank=True, max_length=80)),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("drafted_at", models.DateTimeField()),
                ("closed_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "sent", "dropped"])),
                        name="funder_notice_status_is_known",
                        violation_error_message="Deze stand van een melding bestaat niet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "dropped"), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="dropped_funder_notice_says_why",
                        violation_error_message="Zeg waarom deze melding niet nodig is.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FundingTranche",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("scheme", models.CharField(max_length=160)),
                ("name", models.CharField(max_length=80)),
                ("reference", models.CharField(blank=True, max_length=80)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=14)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField()),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until_date__gt", models.F("from_date"))),
                        name="tranche_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="tranche_has_an_amount",
                        violation_error_message="Het bedrag is meer dan nul.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MissedReport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "recipient",
                    models.CharField(
                        choices=[
                            ("owner", "de trekker"),
                            ("coordinator", "de regiocoördinator"),
                            ("national_monitor", "de Realisatie-eenheid"),
                        ],
                        max_length=20,
                    ),
                ),
                ("days", models.PositiveSmallIntegerField()),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="ReportingStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("days", models.PositiveSmallIntegerField()),
                (
                    "recipient",
                    models.CharField(
                        choices=[
                            ("owner", "de trekker"),
                            ("coordinator", "de regiocoördinator"),
                            ("national_monitor", "de Realisatie-eenheid"),
                        ],
                        max_length=20,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("days__gte", 1), ("days__lte", 365)),
                        name="reporting_step_gives_time",
                        violation_error_message="Een termijn is minstens één dag en hoogstens een jaar.",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="resultagreement",
            name="ended_date",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="resultagreement",
            name="ended_reason",
            field=models.CharField(blank=True, max_length=500),
        ),
        migrations.AddField(
            model_name="resultagreement",
            name="off_track_since",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AlterField(
            model_name="agreementdecision",
            name="subject",
            field=models.CharField(
                choices=[
                    ("agreement", "Afspraak"),
                    ("report", "Rapportage"),
                    ("notice", "Melding aan de subsidiegever"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="resultagreement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ended_date__isnull", True),
                    models.Q(("ended_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="ended_agreement_says_why",
                violation_error_message="Zeg waarom deze afspraak eerder stopt.",
            ),
        ),
        migrations.AddField(
            model_name="fundedagreement",
            name="agreement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="funding",
                to="agreements.resultagreement",
            ),
        ),
        migrations.AddField(
            model_name="fundedagreement",
            name="linked_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="fundernotice",
            name="agreement",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="funder_notices",
                to="agreements.resultagreement",
            ),
        ),
        migrations.AddField(
            model_name="fundernotice",
            name="closed_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="fundernotice",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="regions.region"
            ),
        ),
        migrations.AddField(
            model_name="fundingtranche",
            name="created_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="fundingtranche",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="regions.region"
            ),
        ),
        migrations.AddField(
            model_name="fundedagreement",
            name="tranche",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="funded",
                to="agreements.fundingtranche",
            ),
        ),
        migrations.AddField(
            model_name="missedreport",
            name="agreement_period",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="missed_steps",
                to="agreements.agreementperiod",
            ),
        ),
        migrations.AddField(
            model_name="reportingstep",
            name="region",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="regions.region",
            ),
        ),
        migrations.AddIndex(
            model_name="fundernotice",
            index=models.Index(fields=["region", "status"], name="funder_notice_region_status"),
        ),
        migrations.AddConstraint(
            model_name="fundernotice",
            constraint=models.UniqueConstraint(
                fields=("agreement", "off_track_since"),
                name="one_notice_per_stretch_off_track",
                violation_error_message="Over deze periode is er al een melding.",
            ),
        ),
        migrations.AddConstraint(
            model_name="fundernotice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status", "draft"),
                    models.Q(
                        ("closed_at__gte", models.F("drafted_at")), ("closed_by__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="closed_funder_notice_names_who",
                violation_error_message="Bij een melding die verstuurd of vervallen is hoort door wie.",
            ),
        ),
        migrations.AddConstraint(
            model_name="fundingtranche",
            constraint=models.UniqueConstraint(
                fields=("region", "scheme", "name"),
                name="one_tranche_per_name",
                violation_error_message="Dit deel van de regeling staat er al.",
            ),
        ),
        migrations.AddConstraint(
            model_name="fundedagreement",
            constraint=models.UniqueConstraint(
                fields=("tranche", "agreement"),
                name="agreement_once_per_tranche",
                violation_error_message="Deze afspraak hoort al bij dit deel van de regeling.",
            ),
        ),
        migrations.AddConstraint(
            model_name="missedreport",
            constraint=models.UniqueConstraint(
                fields=("agreement_period", "recipient"),
                name="each_step_once_per_report",
                violation_error_message="Deze stap is al gezet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="reportingstep",
            constraint=models.UniqueConstraint(
                fields=("region", "recipient"),
                name="one_reporting_step_per_recipient",
                nulls_distinct=False,
                violation_error_message="Voor deze ontvanger staat er al een termijn.",
            ),
        ),
    ]
