import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("regions", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Alliance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=160)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField(blank=True, null=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name",),
                        name="alliance_has_a_name_of_its_own",
                        violation_error_message="Er is al een alliantie met deze naam.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("until_date__gt", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="alliance_ends_after_it_starts",
                        violation_error_message="De einddatum ligt na de begindatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="AreaPart",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("code", models.CharField(max_length=4)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField(blank=True, null=True)),
                ("overlap_reason", models.CharField(blank=True, max_length=400)),
            ],
            options={
                "indexes": [models.Index(fields=["code"], name="area_part_code")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("code__regex", "^\\d{4}$")),
                        name="municipality_code_is_four_digits",
                        violation_error_message="De code van een gemeente heeft vier cijfers.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("until_date__gte", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="area_part_does_not_end_before_it_starts",
                        violation_error_message="De einddatum ligt niet voor de begindatum.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionEvent",
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
                            ("status", "Status"),
                            ("facts", "Gegevens"),
                            ("participation", "Deelname"),
                            ("area", "Gebied"),
                            ("figure", "Aantal"),
                            ("second_place", "Tweede regio"),
                            ("alliance", "Alliantie"),
                        ],
                        max_length=14,
                    ),
                ),
                ("move", models.CharField(max_length=20)),
                ("from_state", models.CharField(blank=True, max_length=16)),
                ("to_state", models.CharField(blank=True, max_length=16)),
                ("on_date", models.DateField()),
                ("reason", models.CharField(blank=True, max_length=400)),
                ("facts", models.JSONField(default=dict)),
                ("actor_role", models.CharField(max_length=20)),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="RegionFigure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("boards", "Schoolbesturen die meedoen"),
                            ("institutes", "Lerarenopleidingen die meedoen"),
                            ("profession", "Bezette zetels van de beroepsgroep"),
                            ("pupils_po", "Leerlingen primair onderwijs"),
                            ("pupils_vo", "Leerlingen voortgezet onderwijs"),
                            ("students_mbo", "Studenten mbo"),
                            ("trainees", "Studenten en zij-instromers die samen worden opgeleid"),
                        ],
                        max_length=16,
                    ),
                ),
                ("count", models.PositiveIntegerField()),
                ("counted_date", models.DateField()),
                ("source", models.CharField(max_length=120)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("measure__in", ["pupils_po", "pupils_vo", "students_mbo", "trainees"])
                        ),
                        name="only_what_is_not_counted_is_stated",
                        violation_error_message="Dit aantal telt het platform zelf.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("source__regex", "\\S")),
                        name="stated_figure_names_its_source",
                        violation_error_message="Noem waar dit aantal vandaan komt.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SecondPlace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("reason", models.CharField(max_length=400)),
                ("from_date", models.DateField()),
                ("until_date", models.DateField(blank=True, null=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until_date__isnull", True),
                            ("until_date__gte", models.F("from_date")),
                            _connector="OR",
                        ),
                        name="second_place_does_not_end_before_it_starts",
                        violation_error_message="De einddatum ligt niet voor de begindatum.",
                    )
                ],
            },
        ),
        migrations.RemoveConstraint(
            model_name="membership",
            name="board_and_institute_have_an_organisation",
        ),
        migrations.RemoveConstraint(
            model_name="participation",
            name="organisation_takes_part_once",
        ),
        migrations.RemoveConstraint(
            model_name="participation",
            name="participation_ends_after_it_starts",
        ),
        migrations.AddField(
            model_name="participation",
            name="expected_join_date",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="participation",
            name="phase",
            field=models.CharField(
                blank=True,
                choices=[
                    ("step_in", "Stap in"),
                    ("step_on", "Stap door"),
                    ("step_forward", "Stap vooruit"),
                ],
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="participation",
            name="role",
            field=models.CharField(
                choices=[
                    ("member", "Deelnemer"),
                    ("penvoerder", "Penvoerder"),
                    ("institute", "Opleiding"),
                    ("observer", "Waarnemer"),
                    ("partner", "Partner"),
                ],
                default="member",
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="region",
            name="asked_status",
            field=models.CharField(
                blank=True,
                choices=[
                    ("applied", "Aangevraagd"),
                    ("provisional", "Voorlopig"),
                    ("forerunner", "Voorloper"),
                    ("established", "Gevestigd"),
                    ("merged", "Samengevoegd"),
                    ("ended", "Beëindigd"),
                ],
                max_length=16,
            ),
        ),
        migrations.AddField(
            model_name="region",
            name="kind",
            field=models.CharField(
                choices=[
                    ("geographic", "Aaneengesloten gebied"),
                    ("national", "Landelijk, op thema"),
                ],
                default="geographic",
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="region",
            name="legal_form",
            field=models.CharField(
                blank=True,
                choices=[("penvoerder", "Penvoerder"), ("central_service", "Centrale dienst")],
                max_length=16,
            ),
        ),
        migrations.AddField(
            model_name="region",
            name="merged_into",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="predecessors",
                to="regions.region",
            ),
        ),
        migrations.AddField(
            model_name="region",
            name="sectors",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    choices=[
                        ("po", "Primair onderwijs"),
                        ("so", "Gespecialiseerd onderwijs"),
                        ("vo", "Voortgezet onderwijs"),
                        ("mbo", "Middelbaar beroepsonderwijs"),
                    ],
                    max_length=4,
                ),
                blank=True,
                default=list,
                size=None,
            ),
        ),
        migrations.AddField(
            model_name="region",
            name="unmet_condition",
            field=models.CharField(blank=True, max_length=400),
        ),
        migrations.AddField(
            model_name="region",
            name="version",
            field=models.PositiveIntegerField(default=1),
        ),
        migrations.AlterField(
            model_name="membership",
            name="role",
            field=models.CharField(
                choices=[
                    ("school_leader", "Schoolleider"),
                    ("board_hr", "Bestuur of HR"),
                    ("planner", "Poolplanner"),
                    ("coordinator", "Regiocoördinator"),
                    ("substitute", "Invaller"),
                    ("seat_holder", "Zetelhouder"),
                    ("institute", "Opleiding"),
                    ("observer", "Waarnemer"),
                    ("partner", "Partner"),
                    ("national_monitor", "Realisatie-eenheid"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("role__in", ("board_hr", "institute", "observer", "partner")),
                        _negated=True,
                    ),
                    ("organisation__isnull", False),
                    _connector="OR",
                ),
                name="board_and_institute_have_an_organisation",
                violation_error_message="Deze rol hoort bij een organisatie.",
            ),
        ),
        migrations.AddConstraint(
            model_name="participation",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            django.db.models.functions.comparison.Cast(
                                models.F("region"), models.BigIntegerField()
                            ),
                            django.db.models.functions.comparison.Cast(
                                models.F("region"), models.BigIntegerField()
                            ),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            django.db.models.functions.comparison.Cast(
                                models.F("organisation"), models.BigIntegerField()
                            ),
                            django.db.models.functions.comparison.Cast(
                                models.F("organisation"), models.BigIntegerField()
                            ),
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
                name="organisation_takes_part_once",
                violation_error_message="Deze organisatie doet al mee in de regio.",
            ),
        ),
        migrations.AddConstraint(
            model_name="participation",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                condition=models.Q(("role", "penvoerder")),
                expressions=(
                    (
                        models.Func(
                            django.db.models.functions.comparison.Cast(
                                models.F("region"), models.BigIntegerField()
                            ),
                            django.db.models.functions.comparison.Cast(
                                models.F("region"), models.BigIntegerField()
                            ),
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
                name="region_has_one_penvoerder",
                violation_error_message="Deze regio heeft al een penvoerder.",
            ),
        ),
        migrations.AddConstraint(
            model_name="participation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("role__in", ["member", "penvoerder", "institute", "observer", "partner"])
                ),
                name="participation_role_is_known",
                violation_error_message="Deze rol van een organisatie bestaat niet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="participation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until_date__isnull", True),
                    ("until_date__gte", models.F("from_date")),
                    _connector="OR",
                ),
                name="participation_ends_after_it_starts",
                violation_error_message="De einddatum ligt niet voor de begindatum.",
            ),
        ),
        migrations.AddConstraint(
            model_name="region",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into__isnull", True),
                    models.Q(("merged_into", models.F("id")), _negated=True),
                    _connector="OR",
                ),
                name="region_does_not_merge_into_itself",
                violation_error_message="Een regio gaat niet in zichzelf op.",
            ),
        ),
        migrations.AddConstraint(
            model_name="region",
            constraint=models.CheckConstraint(
                condition=models.Q(("sectors__contained_by", ["po", "so", "vo", "mbo"])),
                name="region_sectors_are_known",
                violation_error_message="Deze sector bestaat niet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="region",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["geographic", "national"])),
                name="region_kind_is_known",
                violation_error_message="Deze soort regio bestaat niet.",
            ),
        ),
        migrations.AddField(
            model_name="alliance",
            name="institutes",
            field=models.ManyToManyField(
                blank=True, related_name="alliances", to="regions.organisation"
            ),
        ),
        migrations.AddField(
            model_name="alliance",
            name="regions",
            field=models.ManyToManyField(blank=True, related_name="alliances", to="regions.region"),
        ),
        migrations.AddField(
            model_name="areapart",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="area_parts",
                to="regions.region",
            ),
        ),
        migrations.AddField(
            model_name="regionevent",
            name="actor",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="regionevent",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="events",
                to="regions.region",
            ),
        ),
        migrations.AddField(
            model_name="regionfigure",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="figures",
                to="regions.region",
            ),
        ),
        migrations.AddField(
            model_name="secondplace",
            name="location",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="second_places",
                to="regions.schoollocation",
            ),
        ),
        migrations.AddField(
            model_name="secondplace",
            name="region",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="second_places",
                to="regions.region",
            ),
        ),
        migrations.AddConstraint(
            model_name="areapart",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            django.db.models.functions.comparison.Cast(
                                models.F("region"), models.BigIntegerField()
                            ),
                            django.db.models.functions.comparison.Cast(
                                models.F("region"), models.BigIntegerField()
                            ),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            django.db.models.functions.comparison.Cast(
                                models.F("code"), models.BigIntegerField()
                            ),
                            django.db.models.functions.comparison.Cast(
                                models.F("code"), models.BigIntegerField()
                            ),
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
                name="municipality_is_in_an_area_once",
                violation_error_message="Deze gemeente hoort in die tijd al bij het gebied.",
            ),
        ),
        migrations.AddIndex(
            model_name="regionevent",
            index=models.Index(fields=["region", "-at", "-id"], name="region_event_newest"),
        ),
        migrations.AddConstraint(
            model_name="regionevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "subject__in",
                        [
                            "status",
                            "facts",
                            "participation",
                            "area",
                            "figure",
                            "second_place",
                            "alliance",
                        ],
                    )
                ),
                name="region_event_subject_is_known",
                violation_error_message="Deze soort gebeurtenis bestaat niet.",
            ),
        ),
        migrations.AddIndex(
            model_name="regionfigure",
            index=models.Index(
                fields=["region", "measure", "-counted_date", "-id"], name="region_figure_newest"
            ),
        ),
        migrations.AddConstraint(
            model_name="secondplace",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            django.db.models.functions.comparison.Cast(
                                models.F("location"), models.BigIntegerField()
                            ),
                            django.db.models.functions.comparison.Cast(
                                models.F("location"), models.BigIntegerField()
                            ),
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
                name="location_has_one_second_region",
                violation_error_message="Deze vestiging doet in die tijd al in een tweede regio mee.",
            ),
        ),
        migrations.AddConstraint(
            model_name="secondplace",
            constraint=models.CheckConstraint(
                condition=models.Q(("reason__regex", "\\S")),
                name="second_region_has_a_reason",
                violation_error_message="Noem waarom deze vestiging in twee regio's meedoet.",
            ),
        ),
    ]
