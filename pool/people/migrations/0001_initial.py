import django.contrib.postgres.fields
import django.contrib.postgres.indexes
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
            name="ChainRule",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("max_contracts", models.PositiveSmallIntegerField(default=6)),
                ("max_months", models.PositiveSmallIntegerField(default=36)),
                ("gap_months", models.PositiveSmallIntegerField(default=6)),
                (
                    "effect",
                    models.CharField(
                        choices=[
                            ("ok", "Toegestaan"),
                            ("warn", "Waarschuwing"),
                            ("block", "Niet toegestaan"),
                        ],
                        default="warn",
                        max_length=8,
                    ),
                ),
                ("warn_from_contracts", models.PositiveSmallIntegerField(default=5)),
                (
                    "board",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Substitute",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("pool_number", models.CharField(max_length=20)),
                ("given_name", models.CharField(max_length=60)),
                ("family_name", models.CharField(max_length=80)),
                ("email", models.EmailField(blank=True, max_length=254)),
                ("phone", models.CharField(blank=True, max_length=20)),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("po_teacher", "Leraar basisonderwijs"),
                            ("vo_teacher", "Leraar voortgezet onderwijs"),
                            ("subject_teacher_po", "Vakleerkracht"),
                            ("career_changer", "Zij-instromer"),
                            ("student", "Student (lio)"),
                            ("retired", "Gepensioneerd"),
                            ("teaching_assistant", "Onderwijsassistent"),
                            ("other_professional", "Andere professional"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("active", "Actief"),
                            ("paused", "Even niet"),
                            ("left", "Uit de pool"),
                        ],
                        default="active",
                        max_length=8,
                    ),
                ),
                ("home_pc4", models.CharField(blank=True, max_length=4)),
                ("home_latitude", models.FloatField(blank=True, null=True)),
                ("home_longitude", models.FloatField(blank=True, null=True)),
                ("max_km", models.PositiveSmallIntegerField(default=25)),
                ("max_half_days_per_week", models.PositiveSmallIntegerField(default=10)),
                ("max_days_per_week", models.PositiveSmallIntegerField(default=5)),
                ("quiet_from", models.TimeField(blank=True, null=True)),
                ("quiet_until", models.TimeField(blank=True, null=True)),
                ("consent_other_boards_at", models.DateTimeField(blank=True, null=True)),
                ("local_fields", models.JSONField(blank=True, default=list)),
                ("version", models.PositiveIntegerField(default=1)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.region",
                    ),
                ),
                (
                    "user",
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
                    models.Index(fields=["region", "status"], name="substitute_region_status")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "pool_number"),
                        name="pool_number_once_per_region",
                        violation_error_message="Dit poolnummer is al in gebruik.",
                    ),
                    models.UniqueConstraint(
                        fields=("region", "user"),
                        name="user_is_one_substitute_per_region",
                        violation_error_message="Deze persoon staat al in de pool.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("max_half_days_per_week__lte", 14), ("max_days_per_week__lte", 7)
                        ),
                        name="substitute_limits_make_sense",
                        violation_error_message="Een week heeft hoogstens 14 dagdelen en 7 dagen.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("quiet_from__isnull", True), ("quiet_until__isnull", True)),
                            models.Q(("quiet_from__isnull", False), ("quiet_until__isnull", False)),
                            _connector="OR",
                        ),
                        name="quiet_hours_are_a_pair",
                        violation_error_message="Vul bij stille uren een begin en een einde in.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SchoolPreference",
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
                        choices=[("preferred", "Graag"), ("hidden", "Liever niet")], max_length=10
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.schoollocation",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="school_preferences",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "location"),
                        name="one_preference_per_school",
                        violation_error_message="Voor deze school heb je al een keuze gemaakt.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SchoolListEntry",
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
                        choices=[("preferred", "Voorkeur"), ("blocked", "Niet vragen")],
                        max_length=10,
                    ),
                ),
                ("rank", models.PositiveSmallIntegerField(default=1)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
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
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.schoollocation",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="school_lists",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("location", "substitute"),
                        name="one_list_entry_per_substitute",
                        violation_error_message="Deze invaller staat al op een lijst van de school.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Qualification",
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
                            ("po_teacher", "Pabo"),
                            ("vo_grade_2", "Tweedegraads"),
                            ("vo_grade_1", "Eerstegraads"),
                            ("po_subject", "Vakleerkracht po"),
                            ("suitability_statement", "Geschiktheidsverklaring"),
                            ("teaching_assistant", "Onderwijsassistent"),
                            ("other_professional", "Andere professional"),
                        ],
                        max_length=24,
                    ),
                ),
                (
                    "sector",
                    models.CharField(
                        choices=[
                            ("po", "Primair onderwijs"),
                            ("so", "Gespecialiseerd onderwijs"),
                            ("vo", "Voortgezet onderwijs"),
                            ("mbo", "Middelbaar beroepsonderwijs"),
                        ],
                        max_length=4,
                    ),
                ),
                ("subject", models.CharField(blank=True, max_length=40)),
                ("from_date", models.DateField(blank=True, null=True)),
                ("until_date", models.DateField(blank=True, null=True)),
                ("evidence_seen_date", models.DateField(blank=True, null=True)),
                (
                    "evidence_seen_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="qualifications",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "kind", "sector", "subject"),
                        name="qualification_once_per_substitute",
                        violation_error_message="Deze bevoegdheid staat er al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("from_date__isnull", True),
                            ("until_date__gt", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="qualification_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Employment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "pool_group",
                    models.CharField(
                        choices=[
                            ("own_school", "Vast op de school"),
                            ("permanent", "Vaste pool"),
                            ("flex", "Flexpool"),
                            ("on_call", "Oproeplijst"),
                            ("other", "Overig"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "contract_form",
                    models.CharField(
                        choices=[
                            ("permanent", "Vast"),
                            ("temporary", "Tijdelijk"),
                            ("min_max", "Min-max"),
                            ("retainer", "Bindingscontract"),
                            ("on_call", "Oproep"),
                            ("external", "Extern"),
                        ],
                        max_length=12,
                    ),
                ),
                ("fte", models.DecimalField(decimal_places=4, max_digits=5)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField(blank=True, null=True)),
                ("chain_exempt", models.BooleanField(default=False)),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.organisation",
                    ),
                ),
                (
                    "home_location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.schoollocation",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="employments",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "board", "from_date"),
                        name="employment_once_per_start",
                        violation_error_message="Dit dienstverband staat er al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("fte__gte", 0), ("fte__lte", 1)),
                        name="employment_fte_is_between_zero_and_one",
                        violation_error_message="De werktijdfactor ligt tussen 0 en 1.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("until_date__gt", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="employment_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Clearance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("issued_date", models.DateField()),
                ("seen_date", models.DateField()),
                (
                    "employer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.organisation",
                    ),
                ),
                (
                    "seen_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="clearances",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "employer", "issued_date"),
                        name="one_clearance_per_issue",
                        violation_error_message="Deze VOG staat er al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("seen_date__gte", models.F("issued_date"))),
                        name="clearance_is_seen_after_issue",
                        violation_error_message="Een VOG kan pas gezien zijn na de afgifte.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BoardAdmission",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("pending", "Nog te beslissen"),
                            ("admitted", "Toegelaten"),
                            ("refused", "Niet toegelaten"),
                        ],
                        default="pending",
                        max_length=8,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.organisation",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="admissions",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "board"),
                        name="one_admission_per_board",
                        violation_error_message="Dit bestuur heeft hierover al een regel.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AvailabilityPattern",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("weekday", models.PositiveSmallIntegerField()),
                (
                    "half_day",
                    models.CharField(
                        choices=[("morning", "Ochtend"), ("afternoon", "Middag")], max_length=10
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="availability",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "weekday", "half_day"),
                        name="one_pattern_row_per_half_day",
                        violation_error_message="Dit dagdeel staat al in je weekpatroon.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("weekday__lte", 6)),
                        name="availability_weekday_exists",
                        violation_error_message="Deze weekdag bestaat niet.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AvailabilityException",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("date", models.DateField()),
                (
                    "half_day",
                    models.CharField(
                        choices=[("morning", "Ochtend"), ("afternoon", "Middag")], max_length=10
                    ),
                ),
                ("is_available", models.BooleanField()),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="availability_exceptions",
                        to="people.substitute",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("substitute", "date", "half_day"),
                        name="one_exception_per_half_day",
                        violation_error_message="Voor dit dagdeel is al iets ingevuld.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RecordView",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "viewer_role",
                    models.CharField(
                        choices=[
                            ("school_leader", "Schoolleider"),
                            ("board_hr", "Bestuur of HR"),
                            ("planner", "Poolplanner"),
                            ("coordinator", "Regiocoördinator"),
                            ("substitute", "Invaller"),
                            ("seat_holder", "Zetelhouder"),
                            ("institute", "Opleiding"),
                            ("national_monitor", "Realisatie-eenheid"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("record", "Je gegevens en papieren"),
                            ("list", "Een lijst van invallers met hun papieren"),
                            ("candidates", "Een lijst van wie er kan komen"),
                            ("plan", "Een ochtendplan waarin je stond"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "substitute_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), size=None
                    ),
                ),
                ("at", models.DateTimeField()),
                ("fingerprint", models.CharField(max_length=64)),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.organisation",
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
                    "viewer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["substitute_ids"], name="view_of_substitutes"
                    ),
                    models.Index(fields=["region", "at"], name="view_region_at"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("fingerprint",),
                        name="one_view_per_hour",
                        violation_error_message="Dit is al vastgelegd.",
                    )
                ],
            },
        ),
    ]
