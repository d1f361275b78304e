import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_viewers_may_be_observers"),
        ("regions", "0004_what_a_region_keeps"),
        ("requests", "0002_decisions_are_append_only"),
    ]

    operations = [
        migrations.CreateModel(
            name="AcceptanceRule",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("until_days_before", models.PositiveSmallIntegerField()),
                ("until_time", models.TimeField()),
                ("whole_days_only", models.BooleanField()),
                ("is_paused", models.BooleanField(default=False)),
                ("active_since", models.DateTimeField()),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until_days_before__lte", 14)),
                        name="acceptance_rule_stops_within_two_weeks",
                        violation_error_message="Een eigen regel stopt hooguit 14 dagen voor het werk.",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="offer",
            name="answered_by_rule",
            field=models.BooleanField(default=False),
        ),
        migrations.AddConstraint(
            model_name="offer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("answered_by_rule", False), ("status", "accepted"), _connector="OR"
                ),
                name="only_a_yes_comes_from_a_rule",
                violation_error_message="Een eigen regel zegt alleen ja.",
            ),
        ),
        migrations.AddField(
            model_name="acceptancerule",
            name="locations",
            field=models.ManyToManyField(related_name="+", to="regions.schoollocation"),
        ),
        migrations.AddField(
            model_name="acceptancerule",
            name="substitute",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="people.substitute",
            ),
        ),
        migrations.AddIndex(
            model_name="acceptancerule",
            index=models.Index(
                condition=models.Q(("is_paused", False)),
                fields=["substitute"],
                name="acceptance_rule_active",
            ),
        ),
    ]
