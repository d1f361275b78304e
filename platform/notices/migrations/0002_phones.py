import django.contrib.postgres.constraints
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("notices", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="ContactWindow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("weekday", models.PositiveSmallIntegerField()),
                ("from_time", models.TimeField()),
                ("until_time", models.TimeField()),
            ],
            options={
                "ordering": ("weekday", "from_time"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("weekday__lte", 6)),
                        name="contact_window_on_a_weekday",
                        violation_error_message="Een week heeft zeven dagen.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until_time__gt", models.F("from_time"))),
                        name="contact_window_ends_after_it_starts",
                        violation_error_message="Een tijd waarop je bereikbaar bent eindigt nadat hij begint.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PushReceipt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sent_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="PushSubscription",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("endpoint", models.CharField(max_length=1000, unique=True)),
                ("p256dh", models.CharField(max_length=100)),
                ("auth", models.CharField(max_length=32)),
                ("name", models.CharField(max_length=60)),
                ("created_at", models.DateTimeField()),
                ("seen_at", models.DateTimeField()),
            ],
            options={
                "verbose_name": "apparaat",
                "verbose_name_plural": "apparaten",
            },
        ),
        migrations.RemoveConstraint(
            model_name="delivery",
            name="delivery_state_is_known",
        ),
        migrations.RemoveConstraint(
            model_name="delivery",
            name="delivery_is_due_until_it_is_done",
        ),
        migrations.AddField(
            model_name="delivery",
            name="silence",
            field=models.DurationField(blank=True, null=True),
        ),
        migrations.AlterField(
            model_name="delivery",
            name="channel",
            field=models.CharField(
                choices=[
                    ("screen", "Scherm"),
                    ("push", "Telefoon"),
                    ("mail", "E-mail"),
                    ("sms", "Sms"),
                ],
                max_length=16,
            ),
        ),
        migrations.AlterField(
            model_name="delivery",
            name="state",
            field=models.CharField(
                choices=[
                    ("queued", "Wacht op verzending"),
                    ("held", "Wacht tot na de rusttijd"),
                    ("standby", "Gaat alleen als de eerste melding niet wordt geopend"),
                    ("sending", "Wordt verstuurd"),
                    ("sent", "Verstuurd"),
                    ("read", "Gelezen"),
                    ("failed", "Niet gelukt"),
                    ("dropped", "Niet meer nodig"),
                ],
                default="queued",
                max_length=16,
            ),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "state__in",
                        [
                            "queued",
                            "held",
                            "standby",
                            "sending",
                            "sent",
                            "read",
                            "failed",
                            "dropped",
                        ],
                    )
                ),
                name="delivery_state_is_known",
                violation_error_message="Deze stand van een bezorging bestaat niet.",
            ),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("due_at__isnull", False),
                        ("state__in", ["queued", "held", "standby", "sending"]),
                    ),
                    models.Q(
                        models.Q(
                            ("state__in", ["queued", "held", "standby", "sending"]), _negated=True
                        ),
                        ("due_at__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="delivery_is_due_until_it_is_done",
                violation_error_message="Een bezorging heeft een tijdstip tot zij klaar is.",
            ),
        ),
        migrations.AddField(
            model_name="contactwindow",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="pushreceipt",
            name="delivery",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="receipts",
                to="notices.delivery",
            ),
        ),
        migrations.AddField(
            model_name="pushsubscription",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="pushreceipt",
            name="subscription",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="notices.pushsubscription",
            ),
        ),
        migrations.AddConstraint(
            model_name="contactwindow",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=[
                    (
                        models.Func(
                            models.F("user"),
                            models.F("user"),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.F("weekday"),
                            models.F("weekday"),
                            models.Value("[]"),
                            function="int4range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.Func(
                                models.F("from_time"),
                                output_field=models.IntegerField(),
                                template="(EXTRACT(EPOCH FROM %(expressions)s))::integer",
                            ),
                            models.Func(
                                models.F("until_time"),
                                output_field=models.IntegerField(),
                                template="(EXTRACT(EPOCH FROM %(expressions)s))::integer",
                            ),
                            function="int4range",
                        ),
                        "&&",
                    ),
                ],
                name="contact_windows_do_not_overlap",
                violation_error_message="Twee tijden op dezelfde dag overlappen elkaar.",
            ),
        ),
        migrations.AddIndex(
            model_name="pushsubscription",
            index=models.Index(fields=["user", "-seen_at"], name="push_subscription_seen"),
        ),
        migrations.AddConstraint(
            model_name="pushreceipt",
            constraint=models.UniqueConstraint(
                fields=("delivery", "subscription"),
                name="one_push_per_device",
                violation_error_message="Dit apparaat heeft dit bericht al.",
            ),
        ),
    ]
