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
            name="Proposal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "form",
                    models.CharField(
                        choices=[
                            ("advice", "Advies"),
                            ("consent", "Instemming zonder bezwaar"),
                            ("vote", "Stemming"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("draft", "Concept"),
                            ("open", "In stemming"),
                            ("carried", "Aangenomen"),
                            ("rejected", "Niet aangenomen"),
                            ("withdrawn", "Ingetrokken"),
                        ],
                        default="draft",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("opened_at", models.DateTimeField(blank=True, null=True)),
                ("closes_at", models.DateTimeField(blank=True, null=True)),
                ("closed_at", models.DateTimeField(blank=True, null=True)),
                ("outcome", models.TextField(blank=True, max_length=2000)),
                ("review_date", models.DateField(blank=True, null=True)),
                (
                    "effect_status",
                    models.CharField(
                        choices=[
                            ("none", "Wijzigt geen instelling"),
                            ("proposed", "Voorgesteld"),
                            ("waiting", "Gaat nog in"),
                            ("applied", "Ingegaan"),
                            ("refused", "Kon niet ingaan"),
                            ("dropped", "Gaat niet in"),
                        ],
                        default="none",
                        max_length=8,
                    ),
                ),
                ("effect_note", models.CharField(blank=True, max_length=400)),
                ("version", models.PositiveIntegerField(default=1)),
                ("chambers", models.ManyToManyField(related_name="+", to="regions.chamber")),
                (
                    "proposer",
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
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["region", "status", "-created_at"], name="proposal_region_newest"
                    ),
                    models.Index(
                        condition=models.Q(("status", "open")),
                        fields=["closes_at"],
                        name="proposal_to_close",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status__in", ("open", "carried", "rejected")), _negated=True
                            ),
                            ("opened_at__isnull", False),
                            _connector="OR",
                        ),
                        name="decided_proposal_was_opened",
                        violation_error_message="Zonder stemming is er geen besluit.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("form", "advice"), _negated=True),
                            ("effect_status", "none"),
                            _connector="OR",
                        ),
                        name="advice_changes_nothing",
                        violation_error_message="Een advies verandert geen instelling.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProposalVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveSmallIntegerField()),
                ("title", models.CharField(max_length=120)),
                ("text", models.TextField(max_length=10000)),
                ("effect_kind", models.CharField(blank=True, max_length=40)),
                ("effect_values", models.JSONField(blank=True, default=dict)),
                ("effect_date", models.DateField(blank=True, null=True)),
                ("effect_lines", models.JSONField(blank=True, default=list)),
                ("note", models.CharField(blank=True, max_length=400)),
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
                    "proposal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="versions",
                        to="governance.proposal",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("proposal", "number"),
                        name="one_version_per_number",
                        violation_error_message="Deze versie van het voorstel bestaat al.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("effect_kind", ""), ("effect_date__isnull", False), _connector="XOR"
                        ),
                        name="effect_has_a_date",
                        violation_error_message="Een wijziging heeft een dag waarop zij ingaat.",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="proposal",
            name="current",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="governance.proposalversion",
            ),
        ),
        migrations.CreateModel(
            name="Vote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "cast_as",
                    models.CharField(
                        choices=[
                            ("holder", "Zetelhouder"),
                            ("deputy", "Vervanger"),
                            ("proxy", "Volmacht"),
                        ],
                        max_length=6,
                    ),
                ),
                ("mandate", models.CharField(max_length=400)),
                (
                    "answer",
                    models.CharField(
                        choices=[
                            ("for", "Voor"),
                            ("against", "Tegen"),
                            ("abstain", "Ik onthoud me"),
                            ("object", "Ik heb bezwaar"),
                            ("withdrawn", "Stem ingetrokken"),
                        ],
                        max_length=9,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=2000)),
                ("at", models.DateTimeField()),
                (
                    "cast_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="votes",
                        to="governance.proposal",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.seat",
                    ),
                ),
                (
                    "term",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.seatterm",
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="governance.proposalversion",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["proposal", "version", "seat"], name="vote_of_version")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answer", "object"), _negated=True),
                            models.Q(("reason__regex", "^\\s*$"), _negated=True),
                            _connector="OR",
                        ),
                        name="objection_has_a_reason",
                        violation_error_message="Schrijf bij een bezwaar waarom.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="VotingRules",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("from_date", models.DateField()),
                ("name", models.CharField(max_length=80)),
                ("settings", models.JSONField(default=dict)),
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
                        name="one_set_of_voting_rules_per_date",
                        violation_error_message="Er zijn al stemregels die op deze dag ingaan.",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="proposal",
            name="rules",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="governance.votingrules",
            ),
        ),
        migrations.CreateModel(
            name="GovernanceDecision",
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
                            ("proposal", "Voorstel"),
                            ("consent", "Instemming van een orgaan"),
                            ("proxy", "Volmacht"),
                        ],
                        max_length=8,
                    ),
                ),
                ("subject_id", models.BigIntegerField()),
                ("move", models.CharField(max_length=16)),
                ("from_state", models.CharField(blank=True, max_length=10)),
                ("to_state", models.CharField(max_length=10)),
                ("actor_role", models.CharField(max_length=20)),
                ("reason", models.CharField(blank=True, max_length=400)),
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
                        fields=["subject", "subject_id", "at"], name="governance_subject_at"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Consent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "body",
                    models.CharField(
                        choices=[
                            ("gmr", "GMR"),
                            ("mr", "MR"),
                            ("municipality", "Gemeente"),
                            ("other", "Ander orgaan"),
                        ],
                        max_length=12,
                    ),
                ),
                ("body_name", models.CharField(max_length=120)),
                ("subject", models.CharField(max_length=200)),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("pending", "Nog niet besloten"),
                            ("given", "Ingestemd"),
                            ("refused", "Niet ingestemd"),
                        ],
                        default="pending",
                        max_length=8,
                    ),
                ),
                ("result_date", models.DateField(blank=True, null=True)),
                ("votes_for", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("votes_against", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("document", models.CharField(blank=True, max_length=200)),
                ("asked_at", models.DateTimeField()),
                (
                    "asked_by",
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
                    "proposal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consents",
                        to="governance.proposal",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("proposal", "body", "body_name"),
                        name="one_consent_per_body",
                        violation_error_message="De instemming van dit orgaan is al gevraagd.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("result", "pending"), ("result_date__isnull", False), _connector="XOR"
                        ),
                        name="consent_result_has_a_date",
                        violation_error_message="Een besluit van een orgaan heeft een datum.",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("opened_at__isnull", True),
                    models.Q(("closes_at__isnull", False), ("rules__isnull", False)),
                    _connector="OR",
                ),
                name="opened_proposal_has_rules_and_a_closing_date",
                violation_error_message="Een voorstel in stemming heeft stemregels en een sluitingsdatum.",
            ),
        ),
        migrations.CreateModel(
            name="Proxy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("given_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "given_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "given_to",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proxies",
                        to="governance.proposal",
                    ),
                ),
                (
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="regions.seat",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_at__isnull", True)),
                        fields=("proposal", "seat"),
                        name="one_proxy_per_seat",
                        violation_error_message="Voor deze zetel is al een volmacht gegeven.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("given_to", models.F("given_by")), _negated=True),
                        name="proxy_is_somebody_else",
                        violation_error_message="Geef de volmacht aan iemand anders.",
                    ),
                ],
            },
        ),
    ]
