"""A region has a colour of its own on the screen; those that were there keep the green they had."""

from django.db import migrations, models

HOUSE_COLOURS = [
    ("chalkboard", "Schoolbord (groen)"),
    ("water", "Water (blauw)"),
    ("heather", "Heide (paars)"),
    ("clay", "Klei (bruin)"),
    ("slate", "Leisteen (grijs)"),
]


class Migration(migrations.Migration):
    dependencies = [("regions", "0004_what_a_region_keeps")]

    operations = [
        migrations.AddField(
            model_name="region",
            name="house_colour",
            field=models.CharField(choices=HOUSE_COLOURS, default="chalkboard", max_length=12),
        ),
        migrations.AddConstraint(
            model_name="region",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("house_colour__in", ["chalkboard", "water", "heather", "clay", "slate"])
                ),
                name="region_house_colour_is_known",
                violation_error_message="Deze huiskleur bestaat niet.",
            ),
        ),
    ]
