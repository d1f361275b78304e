"""A region keeps its school holidays: per holiday region, never two over the same days."""

import datetime as dt

import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("regions", "0005_house_colour"),
    ]

    operations = [
        migrations.CreateModel(
            name="SchoolHoliday",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="school_holidays",
                        to="regions.region",
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                (
                    "holiday_region",
                    models.CharField(
                        choices=[("north", "Noord"), ("middle", "Midden"), ("south", "Zuid")],
                        max_length=8,
                    ),
                ),
                ("first_date", models.DateField()),
                ("last_date", models.DateField()),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="regionevent",
            name="region_event_subject_is_known",
        ),
        migrations.AlterField(
            model_name="regionevent",
            name="subject",
            field=models.CharField(
                choices=[
                    ("status", "Status"),
                    ("facts", "Gegevens"),
                    ("participation", "Deelname"),
                    ("area", "Gebied"),
                    ("figure", "Aantal"),
                    ("second_place", "Tweede regio"),
                    ("alliance", "Alliantie"),
                    ("school_holiday", "Schoolvakantie"),
                ],
                max_length=14,
            ),
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
                            "school_holiday",
                        ],
                    )
                ),
                name="region_event_subject_is_known",
                violation_error_message="Deze soort gebeurtenis bestaat niet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="schoolholiday",
            constraint=models.CheckConstraint(
                condition=models.Q(("name__regex", "\\S")),
                name="school_holiday_has_a_name",
                violation_error_message="Geef de vakantie een naam.",
            ),
        ),
        migrations.AddConstraint(
            model_name="schoolholiday",
            constraint=models.CheckConstraint(
                condition=models.Q(("holiday_region__in", ["north", "middle", "south"])),
                name="school_holiday_has_a_holiday_region",
                violation_error_message="Een vakantie is voor noord, midden of zuid.",
            ),
        ),
        migrations.AddConstraint(
            model_name="schoolholiday",
            constraint=models.CheckConstraint(
                condition=models.Q(("last_date__gte", models.F("first_date"))),
                name="school_holiday_does_not_end_before_it_starts",
                violation_error_message="De laatste dag ligt niet voor de eerste dag.",
            ),
        ),
        migrations.AddConstraint(
            model_name="schoolholiday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "last_date__lt",
                        django.db.models.expressions.CombinedExpression(
                            models.F("first_date"), "+", models.Value(dt.timedelta(days=70))
                        ),
                    )
                ),
                name="school_holiday_is_no_longer_than_ten_weeks",
                violation_error_message="Een vakantie duurt hoogstens tien weken.",
            ),
        ),
        migrations.AddConstraint(
            model_name="schoolholiday",
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
                            models.Func(models.F("holiday_region"), function="ascii"),
                            models.Func(models.F("holiday_region"), function="ascii"),
                            models.Value("[]"),
                            function="int4range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.F("first_date"),
                            models.F("last_date"),
                            models.Value("[]"),
                            function="daterange",
                        ),
                        "&&",
                    ),
                ),
                name="school_holidays_do_not_overlap",
                violation_error_message="In deze dagen is hier al een vakantie voor dit deel van het land.",
            ),
        ),
    ]
