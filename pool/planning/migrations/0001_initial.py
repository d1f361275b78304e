import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("people", "0002_views_are_append_only"),
        ("regions", "0001_initial"),
        ("requests", "0002_decisions_are_append_only"),
    ]

    operations = [
        migrations.CreateModel(
            name="MorningPlan",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("date", models.DateField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("queued", "In de wachtrij"),
                            ("running", "Wordt gemaakt"),
                            ("ready", "Klaar om te bekijken"),
                            ("sent", "Verstuurd"),
                            ("replaced", "Vervangen door een nieuwer plan"),
                            ("failed", "Niet gelukt"),
                        ],
                        default="queued",
                        max_length=8,
                    ),
                ),
                ("progress", models.PositiveSmallIntegerField(default=0)),
                ("is_fair", models.BooleanField(default=True)),
                ("seconds", models.PositiveSmallIntegerField(default=20)),
                ("seed", models.PositiveIntegerField(default=0)),
                ("most_changes", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("moved", models.PositiveSmallIntegerField(default=0)),
                ("requests_planned", models.PositiveIntegerField(default=0)),
                ("periods_asked", models.PositiveIntegerField(default=0)),
                ("periods_covered", models.PositiveIntegerField(default=0)),
                ("objective", models.BigIntegerField(default=0)),
                ("bound", models.BigIntegerField(default=0)),
                ("boards", models.JSONField(blank=True, default=list)),
                ("fairness", models.JSONField(blank=True, null=True)),
                ("failed_because", models.CharField(blank=True, max_length=200)),
                ("version", models.PositiveIntegerField(default=1)),
                ("created_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
                ("sent_at", models.DateTimeField(blank=True, null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "base",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="planning.morningplan",
                    ),
                ),
                (
                    "policy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.poolpolicy",
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
                    "sent_by",
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
                    models.Index(
                        fields=["region", "date", "-created_at"], name="plan_region_day_newest"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("progress__lte", 100)),
                        name="plan_progress_is_a_percentage",
                        violation_error_message="De voortgang ligt tussen 0 en 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("periods_covered__lte", models.F("periods_asked"))),
                        name="plan_covers_no_more_than_asked",
                        violation_error_message="Een plan vervult niet meer dan er gevraagd is.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("base__isnull", True),
                            ("most_changes__isnull", False),
                            _connector="XOR",
                        ),
                        name="planning_again_names_its_limit",
                        violation_error_message="Wie opnieuw plant, zegt hoeveel er mag veranderen.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("status__in", ("queued", "running"))),
                        fields=("region", "date"),
                        name="one_plan_under_way_per_day",
                        violation_error_message="Er wordt al een ochtendplan voor deze dag gemaakt.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("declined", "Zei nee"),
                            ("expired", "Gaf geen antwoord"),
                            ("called_off", "Afgezegd"),
                            ("no_longer_fits", "Past niet meer"),
                            ("forbidden", "Uitgesloten door de planner"),
                            ("pinned", "Iemand anders vastgezet door de planner"),
                            ("freed", "Deze aanvraag vraagt niemand meer"),
                            ("newly_covered", "Nu is er iemand"),
                            ("moved", "Verschoven, zodat het samen beter past"),
                        ],
                        max_length=16,
                    ),
                ),
                ("periods", models.PositiveSmallIntegerField()),
                (
                    "after",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.substitute",
                    ),
                ),
                (
                    "before",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.substitute",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="changes",
                        to="planning.morningplan",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.substitutionrequest",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("plan", "request", "before", "after", "reason"),
                        name="one_change_per_people_and_reason",
                        nulls_distinct=False,
                        violation_error_message="Deze verandering staat al bij dit plan.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("before__isnull", False), ("after__isnull", False), _connector="OR"
                        ),
                        name="change_is_about_somebody",
                        violation_error_message="Een verandering gaat over iemand.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("before__isnull", True),
                            ("after__isnull", True),
                            models.Q(("before", models.F("after")), _negated=True),
                            _connector="OR",
                        ),
                        name="change_is_to_somebody_else",
                        violation_error_message="Wie blijft, verandert niet.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanChoice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_pinned", models.BooleanField(default=False)),
                ("position", models.PositiveIntegerField()),
                ("score", models.IntegerField()),
                ("km", models.FloatField(blank=True, null=True)),
                (
                    "reasons",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("proposed", "Voorgesteld"),
                            ("sent", "Gevraagd"),
                            ("skipped", "Overgeslagen"),
                        ],
                        default="proposed",
                        max_length=8,
                    ),
                ),
                ("skipped_because", models.CharField(blank=True, max_length=200)),
                (
                    "offer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.offer",
                    ),
                ),
                ("periods", models.ManyToManyField(related_name="+", to="requests.requestperiod")),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="choices",
                        to="planning.morningplan",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.substitutionrequest",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("plan", "request", "substitute"),
                        name="one_choice_per_person_and_request",
                        violation_error_message="Deze invaller staat al bij deze aanvraag in het plan.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "sent"), ("offer__isnull", True), _connector="XOR"
                        ),
                        name="sent_choice_has_its_offer",
                        violation_error_message="Een verstuurde keuze heeft een aanbod.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("date", models.DateField()),
                (
                    "subject",
                    models.CharField(
                        choices=[("plan", "Ochtendplan"), ("wish", "Wens")], max_length=4
                    ),
                ),
                ("subject_id", models.BigIntegerField()),
                ("move", models.CharField(max_length=16)),
                ("from_state", models.CharField(blank=True, max_length=8)),
                ("to_state", models.CharField(max_length=8)),
                ("actor_role", models.CharField(max_length=20)),
                ("reason", models.CharField(blank=True, max_length=200)),
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
            ],
            options={
                "indexes": [
                    models.Index(fields=["region", "date", "at"], name="plan_decision_day_at")
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanGap",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "why",
                    models.CharField(
                        choices=[
                            ("nobody_eligible", "Niemand in de pool past"),
                            ("limits", "Wie past, zit aan de eigen grens of aan de werktijden"),
                            ("used_elsewhere", "Wie past, is elders harder nodig"),
                            (
                                "not_worth_it",
                                "Er past iemand, maar dat kost elders meer dan het oplevert",
                            ),
                        ],
                        max_length=16,
                    ),
                ),
                ("periods", models.PositiveSmallIntegerField()),
                ("eligible", models.PositiveIntegerField()),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="gaps",
                        to="planning.morningplan",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.substitutionrequest",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("plan", "request", "why"),
                        name="one_gap_per_request_and_cause",
                        violation_error_message="Deze oorzaak staat al bij deze aanvraag.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanWish",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("date", models.DateField()),
                (
                    "kind",
                    models.CharField(
                        choices=[("pin", "Vastgezet"), ("forbid", "Uitgesloten")], max_length=6
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=200)),
                ("set_at", models.DateTimeField()),
                ("lifted_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.substitutionrequest",
                    ),
                ),
                (
                    "set_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["region", "date"], name="wish_region_day")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("lifted_at__isnull", True)),
                        fields=("request", "substitute"),
                        name="one_wish_per_pair",
                        violation_error_message="Voor deze invaller en deze aanvraag staat al een wens.",
                    )
                ],
            },
        ),
    ]
