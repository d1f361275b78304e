"""A device is silent once its session ends, and does not come back by itself after its owner removed it.

Devices that were there are silent until the app is opened on them: then they say in which session they are.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("notices", "0002_phones")]

    operations = [
        migrations.AddField(
            model_name="pushsubscription",
            name="removed_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="pushsubscription",
            name="session_key",
            field=models.CharField(blank=True, default="", max_length=40),
            preserve_default=False,
        ),
    ]
