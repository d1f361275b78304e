import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Organisation",
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
                            ("board", "Schoolbestuur"),
                            ("institute", "Lerarenopleiding"),
                            ("partner", "Partner"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "board_number",
                    models.CharField(blank=True, max_length=5, null=True, unique=True),
                ),
                ("name", models.CharField(max_length=160)),
                ("place", models.CharField(blank=True, max_length=80)),
                ("website", models.CharField(blank=True, max_length=200)),
                ("phone", models.CharField(blank=True, max_length=20)),
                ("closed_date", models.DateField(blank=True, null=True)),
                (
                    "local_fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "board"), _negated=True),
                            ("board_number__regex", "^\\d{5}$"),
                            _connector="OR",
                        ),
                        name="board_has_a_board_number",
                        violation_error_message="Een schoolbestuur heeft een nummer van vijf cijfers.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Postcode4",
            fields=[
                ("code", models.CharField(max_length=4, primary_key=True, serialize=False)),
                ("place", models.CharField(max_length=80)),
                ("latitude", models.FloatField()),
                ("longitude", models.FloatField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("code__regex", "^[1-9]\\d{3}$")),
                        name="postcode4_is_four_digits",
                        violation_error_message="Een postcode heeft hier vier cijfers, bijvoorbeeld 3511.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Region",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.SlugField(max_length=40, unique=True)),
                ("name", models.CharField(max_length=120)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("applied", "Aangevraagd"),
                            ("provisional", "Voorlopig"),
                            ("forerunner", "Voorloper"),
                            ("established", "Gevestigd"),
                            ("merged", "Samengevoegd"),
                            ("ended", "Beëindigd"),
                        ],
                        default="applied",
                        max_length=16,
                    ),
                ),
                (
                    "municipality_codes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=4),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "applied",
                                    "provisional",
                                    "forerunner",
                                    "established",
                                    "merged",
                                    "ended",
                                ],
                            )
                        ),
                        name="region_status_is_known",
                        violation_error_message="Deze status van een regio bestaat niet.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SchoolLocation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("location_code", models.CharField(max_length=6)),
                ("name", models.CharField(max_length=160)),
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
                ("street", models.CharField(blank=True, max_length=120)),
                ("house_number", models.CharField(blank=True, max_length=20)),
                ("postcode", models.CharField(blank=True, max_length=6)),
                ("place", models.CharField(blank=True, max_length=80)),
                ("province", models.CharField(blank=True, max_length=40)),
                ("municipality_code", models.CharField(blank=True, max_length=4)),
                ("municipality_name", models.CharField(blank=True, max_length=80)),
                ("denomination", models.CharField(blank=True, max_length=60)),
                (
                    "holiday_region",
                    models.CharField(
                        blank=True,
                        choices=[("north", "Noord"), ("middle", "Midden"), ("south", "Zuid")],
                        max_length=8,
                    ),
                ),
                ("phone", models.CharField(blank=True, max_length=20)),
                ("website", models.CharField(blank=True, max_length=200)),
                ("latitude", models.FloatField(blank=True, null=True)),
                ("longitude", models.FloatField(blank=True, null=True)),
                ("contact_name", models.CharField(blank=True, max_length=120)),
                ("contact_phone", models.CharField(blank=True, max_length=20)),
                ("arrival_notes", models.CharField(blank=True, max_length=280)),
                ("closed_date", models.DateField(blank=True, null=True)),
                (
                    "local_fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="locations",
                        to="regions.organisation",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="locations",
                        to="regions.region",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["region", "name"], name="location_region_name")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("location_code",),
                        name="location_code_is_unique",
                        violation_error_message="Deze vestigingscode bestaat al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("location_code__regex", "^\\d{2}[A-Z]{2}\\d{2}$")),
                        name="location_code_has_its_form",
                        violation_error_message="Een vestigingscode ziet eruit als 10EH00.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SchoolDay",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("weekday", models.PositiveSmallIntegerField()),
                ("slot", models.CharField(max_length=12)),
                ("start_time", models.TimeField()),
                ("end_time", models.TimeField()),
                (
                    "location",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="school_days",
                        to="regions.schoollocation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("location", "weekday", "slot"),
                        name="one_row_per_slot_of_a_school_day",
                        violation_error_message="Dit dagdeel of lesuur staat er al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("end_time__gt", models.F("start_time"))),
                        name="school_day_slot_ends_after_it_starts",
                        violation_error_message="De eindtijd ligt na de begintijd.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("weekday__lte", 6)),
                        name="school_day_weekday_exists",
                        violation_error_message="Deze weekdag bestaat niet.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "role",
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
                ("from_date", models.DateField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                ("invited_as", models.CharField(blank=True, max_length=200)),
                ("invited_at", models.DateTimeField(blank=True, null=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="regions.organisation",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="regions.region",
                    ),
                ),
                (
                    "location",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to="regions.schoollocation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("region__isnull", True), ("role", "national_monitor")),
                            models.Q(
                                models.Q(("role", "national_monitor"), _negated=True),
                                ("region__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="membership_is_in_a_region",
                        violation_error_message="Een rol hoort bij een regio, behalve die van de Realisatie-eenheid.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("role", "school_leader"), _negated=True),
                            ("location__isnull", False),
                            _connector="OR",
                        ),
                        name="school_leader_has_a_location",
                        violation_error_message="Een schoolleider hoort bij een vestiging.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("role__in", ("board_hr", "institute")), _negated=True),
                            ("organisation__isnull", False),
                            _connector="OR",
                        ),
                        name="board_and_institute_have_an_organisation",
                        violation_error_message="Deze rol hoort bij een organisatie.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at__isnull", True)),
                        fields=("user", "role", "region", "organisation", "location"),
                        name="one_live_membership_per_place",
                        nulls_distinct=False,
                        violation_error_message="Deze persoon heeft deze rol hier al.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Participation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("from_date", models.DateField()),
                ("until_date", models.DateField(blank=True, null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="regions.organisation",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participations",
                        to="regions.region",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "organisation"),
                        name="organisation_takes_part_once",
                        violation_error_message="Deze organisatie doet al mee in de regio.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("until_date__gt", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="participation_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportRun",
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
                            ("locations", "Vestigingen"),
                            ("postcodes", "Postcodes"),
                            ("boards", "Schoolbesturen"),
                            ("substitutes", "Invallers"),
                        ],
                        max_length=12,
                    ),
                ),
                ("file_name", models.CharField(max_length=160)),
                (
                    "sector",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("po", "Primair onderwijs"),
                            ("so", "Gespecialiseerd onderwijs"),
                            ("vo", "Voortgezet onderwijs"),
                            ("mbo", "Middelbaar beroepsonderwijs"),
                        ],
                        max_length=4,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("queued", "In de wachtrij"),
                            ("reading", "Wordt gelezen"),
                            ("ready", "Klaar om op te slaan"),
                            ("refused", "Niet in te lezen"),
                            ("storing", "Wordt opgeslagen"),
                            ("stored", "Opgeslagen"),
                            ("failed", "Mislukt"),
                        ],
                        default="queued",
                        max_length=8,
                    ),
                ),
                ("progress", models.PositiveSmallIntegerField(default=0)),
                ("counts", models.JSONField(blank=True, default=dict)),
                ("problems", models.JSONField(blank=True, default=list)),
                ("problem_count", models.PositiveIntegerField(default=0)),
                ("changes", models.JSONField(blank=True, default=list)),
                ("notes", models.JSONField(blank=True, default=list)),
                ("fingerprint", models.CharField(blank=True, max_length=64)),
                ("version", models.PositiveIntegerField(default=1)),
                ("created_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
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
                    models.Index(fields=["region", "-created_at"], name="import_region_newest")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("progress__lte", 100)),
                        name="import_progress_is_a_percentage",
                        violation_error_message="De voortgang ligt tussen 0 en 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "queued",
                                    "reading",
                                    "ready",
                                    "refused",
                                    "storing",
                                    "stored",
                                    "failed",
                                ],
                            )
                        ),
                        name="import_status_is_known",
                        violation_error_message="Deze status van een invoer bestaat niet.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportFile",
            fields=[
                (
                    "run",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="file",
                        serialize=False,
                        to="regions.importrun",
                    ),
                ),
                ("content", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="Chamber",
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
                            ("boards", "Besturen"),
                            ("institutes", "Opleidingen"),
                            ("profession", "Beroepsgroep"),
                        ],
                        max_length=10,
                    ),
                ),
                ("name", models.CharField(max_length=60)),
                ("position", models.PositiveSmallIntegerField(default=0)),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chambers",
                        to="regions.region",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("region", "name"),
                        name="chamber_has_a_name_of_its_own",
                        violation_error_message="Deze regio heeft al een kamer met deze naam.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Seat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("label", models.CharField(max_length=80)),
                (
                    "group",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("school_leaders", "Schoolleiders"),
                            ("teachers", "Leraren"),
                            ("support_staff", "Ondersteuners"),
                            ("teacher_educators", "Opleiders"),
                        ],
                        max_length=20,
                    ),
                ),
                ("is_required", models.BooleanField(default=True)),
                ("from_date", models.DateField()),
                ("closed_date", models.DateField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "chamber",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seats",
                        to="regions.chamber",
                    ),
                ),
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
                        related_name="seats",
                        to="regions.region",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["region", "label"], name="seat_region_label")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("chamber", "label"),
                        name="seat_has_a_label_of_its_own",
                        violation_error_message="Deze kamer heeft al een zetel met deze naam.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SeatTerm",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("mandate", models.CharField(max_length=400)),
                ("mandate_giver", models.CharField(max_length=120)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField(blank=True, null=True)),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "holder",
                    models.ForeignKey(
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
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="regions.seat",
                    ),
                ),
                (
                    "started_by",
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
                "indexes": [models.Index(fields=["holder"], name="seat_term_holder")],
                "constraints": [
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=(
                            (
                                models.Func(
                                    models.F("seat"),
                                    models.F("seat"),
                                    models.Value("[]"),
                                    function="int8range",
                                ),
                                "&&",
                            ),
                            (
                                models.Func(
                                    models.F("from_date"),
                                    models.F("until_date"),
                                    models.Value("[)"),
                                    function="daterange",
                                ),
                                "&&",
                            ),
                        ),
                        name="one_holder_per_seat",
                        violation_error_message="Deze zetel is in die tijd al bezet.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("until_date__gte", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="term_does_not_end_before_it_starts",
                        violation_error_message="De einddatum ligt niet voor de begindatum.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("deputy__isnull", True),
                            models.Q(("deputy", models.F("holder")), _negated=True),
                            _connector="OR",
                        ),
                        name="deputy_is_somebody_else",
                        violation_error_message="De vervanger is iemand anders dan de zetelhouder.",
                    ),
                ],
            },
        ),
    ]
