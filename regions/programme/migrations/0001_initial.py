import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("agreements", "0002_history_is_append_only"),
        ("governance", "0002_history_is_append_only"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Challenge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=160)),
                ("text", models.CharField(max_length=2000)),
                (
                    "tasks",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("recruit", "Werven"),
                                ("match", "Matchen"),
                                ("train", "Opleiden"),
                                ("guide", "Begeleiden"),
                                ("develop", "Professionaliseren"),
                            ],
                            max_length=8,
                        ),
                        size=None,
                    ),
                ),
                ("is_retention", models.BooleanField(default=False)),
                (
                    "priority",
                    models.CharField(
                        choices=[("high", "Eerst"), ("normal", "Daarna"), ("low", "Later")],
                        default="normal",
                        max_length=6,
                    ),
                ),
                ("indicator_code", models.CharField(blank=True, max_length=40)),
                ("indicator_version", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("outside_indicator", models.CharField(blank=True, max_length=160)),
                (
                    "unit",
                    models.CharField(
                        choices=[
                            ("percent", "procent"),
                            ("count", "aantal"),
                            ("minutes", "minuten"),
                            ("hours", "uur"),
                        ],
                        max_length=8,
                    ),
                ),
                ("source", models.CharField(blank=True, max_length=200)),
                (
                    "value",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                ("value_date", models.DateField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[("open", "Open"), ("closed", "Afgerond")],
                        default="open",
                        max_length=6,
                    ),
                ),
                ("closed_because", models.CharField(blank=True, max_length=400)),
                ("created_at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
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
                    models.CheckConstraint(
                        condition=models.Q(("tasks__len__gte", 1)),
                        name="challenge_has_a_task",
                        violation_error_message="Een uitdaging hoort bij een of meer taken.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("indicator_code", ""),
                                ("indicator_version__isnull", True),
                                models.Q(("outside_indicator", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(("indicator_code", ""), _negated=True),
                                ("indicator_version__isnull", False),
                                ("outside_indicator", ""),
                            ),
                            _connector="OR",
                        ),
                        name="challenge_names_one_figure",
                        violation_error_message="Noem een landelijke indicator of een cijfer van buiten.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("value__isnull", True),
                            models.Q(
                                models.Q(("source", ""), _negated=True),
                                ("value_date__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="challenge_value_has_a_source_and_a_date",
                        violation_error_message="Noem bij een waarde de bron en de datum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_because", ""), ("status", "open")),
                            models.Q(
                                ("status", "closed"),
                                models.Q(("closed_because", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="closed_challenge_says_why",
                        violation_error_message="Zeg waarom de uitdaging is afgerond.",
                    ),
                    models.UniqueConstraint(
                        fields=("region", "title"),
                        name="one_challenge_per_title",
                        violation_error_message="Deze uitdaging staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Measure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("structural", "Blijvend"),
                            ("temporary", "Tijdelijk"),
                            ("experiment", "Experiment"),
                        ],
                        max_length=10,
                    ),
                ),
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
                ("is_retention", models.BooleanField(default=False)),
                ("title", models.CharField(max_length=160)),
                ("text", models.CharField(max_length=4000)),
                ("package", models.CharField(blank=True, max_length=80)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Gepland"),
                            ("running", "Loopt"),
                            ("ended", "Gestopt"),
                            ("evaluated", "Geëvalueerd"),
                            ("withdrawn", "Ingetrokken"),
                        ],
                        default="planned",
                        max_length=10,
                    ),
                ),
                (
                    "visibility",
                    models.CharField(
                        choices=[
                            ("region", "Alleen onze regio"),
                            ("all_regions", "Alle regio's"),
                            ("public", "Alle regio's, later voor iedereen"),
                        ],
                        default="region",
                        max_length=12,
                    ),
                ),
                ("from_date", models.DateField()),
                ("end_date", models.DateField(blank=True, null=True)),
                ("evaluation_date", models.DateField(blank=True, null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("works", "Dit werkt"),
                            ("does_not_work", "Dit werkt niet"),
                            ("bottleneck", "Knelpunt"),
                        ],
                        max_length=16,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "adopted_from",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="adoptions",
                        to="programme.measure",
                    ),
                ),
                (
                    "challenges",
                    models.ManyToManyField(
                        blank=True, related_name="measures", to="programme.challenge"
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
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("visibility__in", ("all_regions", "public"))),
                        fields=["visibility", "region"],
                        name="measure_shared",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "temporary"), _negated=True),
                            ("end_date__isnull", False),
                            _connector="OR",
                        ),
                        name="temporary_measure_has_an_end",
                        violation_error_message="Een tijdelijke maatregel heeft een einddatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "experiment"), _negated=True),
                            ("evaluation_date__isnull", False),
                            _connector="OR",
                        ),
                        name="experiment_has_an_evaluation_date",
                        violation_error_message="Een experiment heeft een datum waarop je het evalueert.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "structural"), _negated=True),
                            ("end_date__isnull", True),
                            _connector="OR",
                        ),
                        name="structural_measure_has_no_end",
                        violation_error_message="Een blijvende maatregel heeft geen einddatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("end_date__isnull", True),
                                ("end_date__gt", models.F("from_date")),
                                _connector="OR",
                            ),
                            models.Q(
                                ("evaluation_date__isnull", True),
                                ("evaluation_date__gt", models.F("from_date")),
                                _connector="OR",
                            ),
                        ),
                        name="measure_ends_after_it_starts",
                        violation_error_message="De einddatum en de evaluatie komen na de begindatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "evaluated"), _negated=True),
                            models.Q(("outcome", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="evaluated_measure_has_an_outcome",
                        violation_error_message="Een geëvalueerde maatregel heeft een uitkomst.",
                    ),
                    models.UniqueConstraint(
                        fields=("region", "title", "from_date"),
                        name="one_measure_per_title_and_start",
                        violation_error_message="Deze maatregel staat er al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Evaluation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("works", "Dit werkt"),
                            ("does_not_work", "Dit werkt niet"),
                            ("bottleneck", "Knelpunt"),
                        ],
                        max_length=16,
                    ),
                ),
                ("context", models.CharField(max_length=2000)),
                ("made_at", models.DateTimeField()),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "measure",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evaluations",
                        to="programme.measure",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Duty",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField()),
                ("who", models.CharField(max_length=120)),
                ("what", models.CharField(max_length=280)),
                (
                    "measure",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="duties",
                        to="programme.measure",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("measure", "position"),
                        name="one_duty_per_place",
                        violation_error_message="Deze regel staat er al.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Consultation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "party",
                    models.CharField(
                        choices=[
                            ("gmr", "GMR"),
                            ("mr", "MR"),
                            ("teams", "Teams van scholen"),
                            ("profession", "Beroepsgroep"),
                            ("institutes", "Opleidingen"),
                            ("parents", "Ouders en leerlingen"),
                            ("municipality", "Gemeente"),
                            ("other", "Anderen"),
                        ],
                        max_length=12,
                    ),
                ),
                ("party_name", models.CharField(max_length=120)),
                ("held_date", models.DateField()),
                ("question", models.CharField(blank=True, max_length=400)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("supports", "Steunt de maatregel"),
                            ("supports_with_remarks", "Steunt, met opmerkingen"),
                            ("divided", "Verdeeld"),
                            ("opposes", "Is tegen"),
                        ],
                        max_length=24,
                    ),
                ),
                ("said", models.CharField(blank=True, max_length=1000)),
                ("weighed", models.CharField(blank=True, max_length=1000)),
                ("recorded_at", models.DateTimeField()),
                (
                    "recorded_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "measure",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consultations",
                        to="programme.measure",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PlanVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveSmallIntegerField()),
                ("title", models.CharField(max_length=120)),
                ("introduction", models.CharField(blank=True, max_length=4000)),
                ("note", models.CharField(blank=True, max_length=400)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField()),
                ("deadline_date", models.DateField(blank=True, null=True)),
                (
                    "principles",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("builds_on", "Het bouwt voort op wat er al is"),
                                ("quality", "We bewaken de kwaliteit"),
                                ("profession", "De beroepsgroep deed en doet mee"),
                                ("close_to_practice", "Het staat dicht bij de school"),
                                (
                                    "steering",
                                    "Duidelijk is wie stuurt en wie verantwoording aflegt",
                                ),
                                ("coverage", "Alle scholen en opleidingen in de regio horen erbij"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Concept"),
                            ("in_round", "In de goedkeuringsronde"),
                            ("approved", "Vastgesteld"),
                            ("superseded", "Vervangen door een nieuwe versie"),
                            ("rejected", "Niet vastgesteld"),
                            ("discarded", "Weggelegd"),
                        ],
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("saved_at", models.DateTimeField()),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "base",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.planversion",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposal",
                    models.OneToOneField(
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
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "number"),
                        name="one_plan_version_per_number",
                        violation_error_message="Deze versie van het plan bestaat al.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("status", "approved")),
                        fields=("region",),
                        name="one_approved_plan_per_region",
                        violation_error_message="Er is al een vastgesteld plan.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until_date__gt", models.F("from_date"))),
                        name="plan_ends_after_it_starts",
                        violation_error_message="Het plan eindigt na de dag waarop het begint.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ("draft", "discarded", "in_round")),
                            ("proposal__isnull", False),
                            _connector="OR",
                        ),
                        name="decided_plan_had_a_proposal",
                        violation_error_message="Zonder voorstel wordt over een plan niet besloten.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanSection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
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
                ("position", models.PositiveSmallIntegerField()),
                ("ambition", models.CharField(blank=True, max_length=1000)),
                ("approach", models.CharField(blank=True, max_length=4000)),
                (
                    "agreements",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="agreements.resultagreement"
                    ),
                ),
                (
                    "challenges",
                    models.ManyToManyField(blank=True, related_name="+", to="programme.challenge"),
                ),
                (
                    "measures",
                    models.ManyToManyField(blank=True, related_name="+", to="programme.measure"),
                ),
                (
                    "plan_version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sections",
                        to="programme.planversion",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("plan_version", "task"),
                        name="one_section_per_task",
                        violation_error_message="Deze taak staat al in het plan.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProgrammeDecision",
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
                        choices=[
                            ("challenge", "Uitdaging"),
                            ("version", "Versie van het plan"),
                            ("measure", "Maatregel"),
                        ],
                        max_length=10,
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
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["subject", "subject_id", "at"], name="programme_subject_at"
                    )
                ],
            },
        ),
    ]
