import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("associations", "0002_roles_and_collections"),
        ("registry", "0004_entries_complete"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Import",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("file_name", models.CharField(max_length=255, verbose_name="Datei")),
                ("digest", models.CharField(max_length=64)),
                ("content", models.BinaryField(null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("reading", "wird gelesen"),
                            ("refused", "nicht lesbar"),
                            ("checked", "geprüft, noch nichts übernommen"),
                            ("running", "wird übernommen"),
                            ("done", "übernommen"),
                            ("undoing", "wird zurückgenommen"),
                            ("undone", "zurückgenommen"),
                        ],
                        default="reading",
                        max_length=10,
                        verbose_name="Stand",
                    ),
                ),
                ("messages", models.JSONField(default=list)),
                ("actor", models.CharField(blank=True, max_length=200, verbose_name="Von")),
                ("made_at", models.DateTimeField(auto_now_add=True, verbose_name="Am")),
                ("touched_at", models.DateTimeField()),
                ("finished_at", models.DateTimeField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "association",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="imports",
                        to="associations.association",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "Import",
                "verbose_name_plural": "Importe",
                "ordering": ["-made_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="ImportRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(verbose_name="Zeile")),
                ("document", models.JSONField()),
                ("told", models.JSONField(default=list)),
                ("messages", models.JSONField(default=list)),
                ("identity", models.CharField(max_length=64)),
                ("fingerprint", models.CharField(max_length=64)),
                ("repeats", models.PositiveIntegerField(null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("created", "neu"),
                            ("changed", "geändert"),
                            ("unchanged", "unverändert"),
                            ("joined", "als Mitglied aufgenommen"),
                            ("undecided", "zu entscheiden"),
                            ("skipped", "ausgelassen"),
                            ("failed", "fehlerhaft"),
                        ],
                        max_length=10,
                        verbose_name="Ergebnis",
                    ),
                ),
                ("changes", models.JSONField(default=dict)),
                ("candidates", models.JSONField(default=list)),
                (
                    "decision",
                    models.CharField(
                        blank=True, choices=[("new", "ist neu"), ("this", "ist dieser Eintrag")], max_length=4
                    ),
                ),
                ("done_at", models.DateTimeField(null=True)),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="rows", to="exchange.import"
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="registry.organisation",
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="registry.revision",
                    ),
                ),
            ],
            options={
                "verbose_name": "Zeile eines Imports",
                "verbose_name_plural": "Zeilen eines Imports",
                "ordering": ["number"],
            },
        ),
        migrations.AddIndex(
            model_name="import",
            index=models.Index(fields=["association", "digest"], name="exchange_im_associa_bf5a19_idx"),
        ),
        migrations.AddIndex(
            model_name="importrow",
            index=models.Index(fields=["file", "outcome", "number"], name="exchange_im_file_id_4ee43c_idx"),
        ),
        migrations.AddIndex(
            model_name="importrow",
            index=models.Index(fields=["identity"], name="exchange_im_identit_84178c_idx"),
        ),
        migrations.AddIndex(
            model_name="importrow",
            index=models.Index(fields=["fingerprint"], name="exchange_im_fingerp_ea3d5c_idx"),
        ),
        migrations.AddConstraint(
            model_name="importrow",
            constraint=models.UniqueConstraint(fields=("file", "number"), name="row_once_in_file"),
        ),
    ]
