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
        ("governance", "0001_initial"),
        ("people", "0001_initial"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="RequestPeriod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("date", models.DateField()),
                ("period", django.contrib.postgres.fields.ranges.DateTimeRangeField()),
                (
                    "half_days",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=10), default=list, size=None
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Offer",
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
                            ("open", "Open"),
                            ("accepted", "Aangenomen"),
                            ("refused", "Niet deze keer"),
                            ("expired", "Verlopen"),
                            ("lapsed", "Niet meer nodig"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                (
                    "lapse_reason",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("filled", "Al vervuld"),
                            ("cancelled", "De school heeft niemand meer nodig"),
                            ("stopped", "De school vraagt niet verder"),
                            ("booked_elsewhere", "Je hebt al een andere invalbeurt"),
                            ("not_eligible", "Dit past niet meer bij je gegevens"),
                        ],
                        max_length=20,
                    ),
                ),
                ("sent_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                ("seen_at", models.DateTimeField(blank=True, null=True)),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                ("score", models.FloatField(default=0)),
                (
                    "reasons",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("km", models.FloatField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.substitute",
                    ),
                ),
                ("periods", models.ManyToManyField(related_name="+", to="requests.requestperiod")),
            ],
            options={
                "indexes": [
                    models.Index(fields=["substitute", "status"], name="offer_substitute_status"),
                    models.Index(
                        condition=models.Q(("status", "open")),
                        fields=["expires_at"],
                        name="offer_open_expiry",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "lapsed"), ("lapse_reason", ""), _connector="XOR"
                        ),
                        name="lapsed_offer_has_a_reason",
                        violation_error_message="Een aanbod dat niet meer nodig is, zegt waarom.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Assignment",
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
                            ("confirmed", "Afgesproken"),
                            ("completed", "Gewerkt"),
                            ("cancelled", "Afgezegd"),
                        ],
                        default="confirmed",
                        max_length=10,
                    ),
                ),
                (
                    "overridden_rules",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("override_reason", models.CharField(blank=True, max_length=200)),
                ("confirmed_at", models.DateTimeField()),
                ("regret_until", models.DateTimeField()),
                ("cancelled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "cancelled_by_side",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("school", "School"),
                            ("substitute", "Invaller"),
                            ("pool", "Pool"),
                        ],
                        max_length=12,
                    ),
                ),
                ("cancelled_in_regret_window", models.BooleanField(default=False)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "assigned_by",
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
                    "substitute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.substitute",
                    ),
                ),
                (
                    "offer",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="requests.offer",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("overridden_rules__len", 0),
                            models.Q(
                                models.Q(("override_reason", ""), _negated=True),
                                ("assigned_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="override_names_a_person_and_a_reason",
                        violation_error_message="Wie van een regel afwijkt, geeft een reden.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status", "cancelled"), ("cancelled_by_side", ""), _connector="XOR"
                        ),
                        name="cancelled_assignment_names_a_side",
                        violation_error_message="Een afgezegde invalbeurt zegt wie afzegde.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PoolPolicy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("from_date", models.DateField()),
                ("settings", models.JSONField(default=dict)),
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "from_date"),
                        name="one_policy_per_region_and_date",
                        violation_error_message="Er is al een poolbeleid dat op deze dag ingaat.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AssignmentPeriod",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("period", django.contrib.postgres.fields.ranges.DateTimeRangeField()),
                ("is_live", models.BooleanField(default=True)),
                (
                    "assignment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="periods",
                        to="requests.assignment",
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
                (
                    "request_period",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="takers",
                        to="requests.requestperiod",
                    ),
                ),
            ],
            options={
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(("is_live", True)),
                        expressions=(
                            (
                                models.Func(
                                    models.F("substitute"),
                                    models.F("substitute"),
                                    models.Value("[]"),
                                    function="int8range",
                                ),
                                "&&",
                            ),
                            ("period", "&&"),
                        ),
                        name="no_double_booking",
                        violation_error_message="Deze invaller heeft op dat moment al een invalbeurt.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_live", True)),
                        fields=("request_period",),
                        name="period_is_taken_once",
                        violation_error_message="Dit dagdeel is al vervuld.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SubstitutionRequest",
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
                            ("open", "Nog niet gevraagd"),
                            ("offering", "Wordt gevraagd"),
                            ("partly_filled", "Deels vervuld"),
                            ("filled", "Vervuld"),
                            ("completed", "Afgerond"),
                            ("unfilled", "Niet vervuld"),
                            ("cancelled", "Ingetrokken"),
                            ("solved_internally", "Zelf opgelost"),
                        ],
                        default="open",
                        max_length=20,
                    ),
                ),
                (
                    "function",
                    models.CharField(
                        choices=[
                            ("teacher", "Leraar"),
                            ("subject_teacher", "Vakleerkracht"),
                            ("teaching_assistant", "Onderwijsassistent"),
                        ],
                        default="teacher",
                        max_length=20,
                    ),
                ),
                (
                    "year_groups",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("subject", models.CharField(blank=True, max_length=40)),
                (
                    "track",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("pro", "Praktijkonderwijs"),
                            ("vmbo", "Vmbo"),
                            ("lower", "Onderbouw havo/vwo"),
                            ("havo", "Bovenbouw havo"),
                            ("vwo", "Bovenbouw vwo"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("planned", "Gepland"),
                            ("unplanned_short", "Onverwacht, kort"),
                            ("long_term", "Langere tijd"),
                            ("vacancy", "Vacature"),
                            ("other", "Anders"),
                        ],
                        default="unplanned_short",
                        max_length=16,
                    ),
                ),
                ("splittable", models.BooleanField(default=False)),
                ("notes", models.CharField(blank=True, max_length=280)),
                ("contact_name", models.CharField(blank=True, max_length=120)),
                ("contact_phone", models.CharField(blank=True, max_length=20)),
                ("report_at", models.TimeField(blank=True, null=True)),
                (
                    "preferred_substitute_ids",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), blank=True, default=list, size=None
                    ),
                ),
                ("has_priority", models.BooleanField(default=False)),
                ("round", models.PositiveSmallIntegerField(default=1)),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                ("stop_at", models.DateTimeField()),
                ("waves_stopped_at", models.DateTimeField(blank=True, null=True)),
                ("filled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "outcome",
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
                            ("lessons_cancelled", "Lessen uitgevallen"),
                            ("sent_home", "Groep naar huis"),
                            ("not_reported", "Niet opgegeven"),
                        ],
                        max_length=24,
                    ),
                ),
                ("outcome_half_days", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("created_at", models.DateTimeField()),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.schoollocation",
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
                    "requested_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["region", "starts_at"], name="request_region_start"),
                    models.Index(fields=["location", "starts_at"], name="request_location_start"),
                    models.Index(
                        condition=models.Q(("status__in", ("open", "offering", "partly_filled"))),
                        fields=["stop_at"],
                        name="request_live_stop",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                        name="request_ends_after_it_starts",
                        violation_error_message="Het einde van een aanvraag ligt na het begin.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome", ""),
                            ("status__in", ("unfilled", "solved_internally")),
                            _connector="OR",
                        ),
                        name="request_outcome_only_without_substitute",
                        violation_error_message="Alleen een aanvraag zonder invaller heeft een uitkomst.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "solved_internally"), _negated=True),
                            models.Q(("outcome", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="solved_request_names_its_outcome",
                        violation_error_message="Geef aan hoe de school het zelf heeft opgelost.",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="requestperiod",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="periods",
                to="requests.substitutionrequest",
            ),
        ),
        migrations.CreateModel(
            name="RequestDecision",
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
                            ("request", "Aanvraag"),
                            ("wave", "Ronde"),
                            ("offer", "Aanbod"),
                            ("assignment", "Invalbeurt"),
                        ],
                        max_length=12,
                    ),
                ),
                ("subject_id", models.BigIntegerField()),
                ("move", models.CharField(max_length=32)),
                ("from_state", models.CharField(blank=True, max_length=20)),
                ("to_state", models.CharField(max_length=20)),
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
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="requests.substitutionrequest",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["request", "at"], name="decision_request_at")],
            },
        ),
        migrations.AddField(
            model_name="offer",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="offers",
                to="requests.substitutionrequest",
            ),
        ),
        migrations.AddField(
            model_name="assignment",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="assignments",
                to="requests.substitutionrequest",
            ),
        ),
        migrations.CreateModel(
            name="Wave",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("round", models.PositiveSmallIntegerField(default=1)),
                ("number", models.PositiveSmallIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("preferred", "Voorkeur"),
                            ("pool", "Pool"),
                            ("plan", "Ochtendplan"),
                        ],
                        default="pool",
                        max_length=10,
                    ),
                ),
                ("starts_at", models.DateTimeField()),
                ("size", models.PositiveSmallIntegerField()),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("planned", "Gepland"),
                            ("sent", "Verstuurd"),
                            ("dropped", "Vervallen"),
                        ],
                        default="planned",
                        max_length=8,
                    ),
                ),
                ("sent_at", models.DateTimeField(blank=True, null=True)),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="waves",
                        to="requests.substitutionrequest",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("status", "planned")),
                        fields=["starts_at"],
                        name="wave_planned_start",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("request", "round", "number"),
                        name="wave_number_once_per_round",
                        violation_error_message="Deze ronde bestaat al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("size__gte", 1)),
                        name="wave_asks_somebody",
                        violation_error_message="Een ronde vraagt ten minste één persoon.",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="offer",
            name="wave",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="offers",
                to="requests.wave",
            ),
        ),
        migrations.AddConstraint(
            model_name="requestperiod",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            models.F("request"),
                            models.F("request"),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    ("period", "&&"),
                ),
                name="periods_of_a_request_do_not_overlap",
                violation_error_message="De dagdelen van een aanvraag overlappen elkaar.",
            ),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.UniqueConstraint(
                condition=models.Q(("status", "open")),
                fields=("request", "substitute"),
                name="one_open_offer_per_person_and_request",
                violation_error_message="Deze invaller heeft al een open aanbod voor deze aanvraag.",
            ),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.UniqueConstraint(
                fields=("wave", "substitute"),
                name="one_offer_per_wave_and_person",
                violation_error_message="Deze invaller is in deze ronde al gevraagd.",
            ),
        ),
    ]
