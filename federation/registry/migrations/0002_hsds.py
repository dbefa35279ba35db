import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import taggit.managers
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('associations', '0002_roles_and_collections'),
        ('content', '0004_lay_the_approval_workflow'),
        ('registry', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='AlternateName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('name', models.CharField(max_length=200, verbose_name='Auch bekannt als')),
                ('language', models.CharField(blank=True, max_length=12, verbose_name='Sprache')),
            ],
            options={
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='Contact',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('name', models.CharField(blank=True, max_length=160, verbose_name='Name')),
                ('title', models.CharField(blank=True, max_length=120, verbose_name='Funktion')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='E-Mail')),
                ('phone', models.CharField(blank=True, max_length=40, verbose_name='Telefon')),
                ('visibility', models.CharField(choices=[('public', 'für alle'), ('members', 'für Mitglieder der Verbünde'), ('internal', 'nur für den Verbund, der den Eintrag pflegt')], default='internal', max_length=12, verbose_name='Sichtbar')),
                ('consent_on', models.DateField(blank=True, null=True, verbose_name='Einwilligung vom')),
                ('consent_note', models.CharField(blank=True, help_text='Zum Beispiel: Formular, E-Mail vom ….', max_length=200, verbose_name='Wie eingewilligt wurde')),
            ],
            options={
                'verbose_name': 'Ansprechperson',
                'verbose_name_plural': 'Ansprechpersonen',
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='FormerAddress',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=120, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name='Link',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('url', models.URLField(verbose_name='Adresse')),
                ('label', models.CharField(blank=True, max_length=120, verbose_name='Beschriftung')),
            ],
            options={
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='Location',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text_language', models.CharField(default='de', max_length=12, verbose_name='Sprache des Textes')),
                ('translations', models.JSONField(blank=True, default=dict, verbose_name='Übersetzungen')),
                ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('name', models.CharField(blank=True, max_length=160, verbose_name='Name des Ortes')),
                ('address_1', models.CharField(blank=True, max_length=160, verbose_name='Straße und Hausnummer')),
                ('address_2', models.CharField(blank=True, max_length=160, verbose_name='Adresszusatz')),
                ('postal_code', models.CharField(blank=True, max_length=10, verbose_name='PLZ')),
                ('city', models.CharField(blank=True, max_length=80, verbose_name='Ort')),
                ('state_province', models.CharField(blank=True, choices=[('DE-BB', 'Brandenburg'), ('DE-BE', 'Berlin'), ('DE-BW', 'Baden-Württemberg'), ('DE-BY', 'Bayern'), ('DE-HB', 'Bremen'), ('DE-HE', 'Hessen'), ('DE-HH', 'Hamburg'), ('DE-MV', 'Mecklenburg-Vorpommern'), ('DE-NI', 'Niedersachsen'), ('DE-NW', 'Nordrhein-Westfalen'), ('DE-RP', 'Rheinland-Pfalz'), ('DE-SH', 'Schleswig-Holstein'), ('DE-SL', 'Saarland'), ('DE-SN', 'Sachsen'), ('DE-ST', 'Sachsen-Anhalt'), ('DE-TH', 'Thüringen')], max_length=5, verbose_name='Bundesland')),
                ('country', models.CharField(default='DE', max_length=2, verbose_name='Land')),
                ('latitude', models.FloatField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(-90), django.core.validators.MaxValueValidator(90)], verbose_name='Breite')),
                ('longitude', models.FloatField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(-180), django.core.validators.MaxValueValidator(180)], verbose_name='Länge')),
                ('transportation', models.TextField(blank=True, verbose_name='So kommen Sie hin')),
                ('is_step_free', models.BooleanField(blank=True, null=True, verbose_name='Stufenlos')),
                ('has_accessible_toilet', models.BooleanField(blank=True, null=True, verbose_name='Barrierefreies WC')),
                ('has_lift', models.BooleanField(blank=True, null=True, verbose_name='Aufzug')),
                ('has_hearing_loop', models.BooleanField(blank=True, null=True, verbose_name='Hörschleife')),
                ('accessibility_details', models.TextField(blank=True, verbose_name='Mehr zur Barrierefreiheit')),
                ('is_public', models.BooleanField(default=True, verbose_name='Öffentlich')),
            ],
            options={
                'verbose_name': 'Ort',
                'verbose_name_plural': 'Orte',
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='Opening',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('starts_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
            ],
            options={
                'ordering': ['starts_at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='OrganisationTag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RegistryTag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100, unique=True, verbose_name='name')),
                ('slug', models.SlugField(allow_unicode=True, max_length=100, unique=True, verbose_name='slug')),
            ],
            options={
                'verbose_name': 'Schlagwort',
                'verbose_name_plural': 'Schlagwörter',
            },
        ),
        migrations.CreateModel(
            name='Revision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('made_at', models.DateTimeField(db_index=True)),
                ('source', models.CharField(choices=[('staff', 'Redaktion'), ('self_service', 'die Organisation selbst'), ('import', 'Import'), ('merge', 'Zusammenführung'), ('undo', 'Rücknahme'), ('system', 'Verbund (automatisch)')], max_length=16)),
                ('actor', models.CharField(blank=True, max_length=200)),
                ('reason', models.CharField(blank=True, max_length=300, verbose_name='Grund')),
                ('changes', models.JSONField(default=dict)),
            ],
            options={
                'ordering': ['-number'],
            },
        ),
        migrations.CreateModel(
            name='ServiceAtLocation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
            ],
            options={
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='Topic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text_language', models.CharField(default='de', max_length=12, verbose_name='Sprache des Textes')),
                ('translations', models.JSONField(blank=True, default=dict, verbose_name='Übersetzungen')),
                ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('slug', models.SlugField(max_length=60, unique=True, verbose_name='Kürzel')),
                ('name', models.CharField(max_length=80, verbose_name='Name')),
                ('description', models.TextField(blank=True, verbose_name='Beschreibung')),
                ('sort_order', models.PositiveSmallIntegerField(default=0, verbose_name='Reihenfolge')),
            ],
            options={
                'verbose_name': 'Thema',
                'verbose_name_plural': 'Themen',
                'ordering': ['sort_order', 'name'],
            },
        ),
        migrations.AlterModelOptions(
            name='organisation',
            options={'ordering': ['freshness', 'name', 'pk'], 'verbose_name': 'Organisation', 'verbose_name_plural': 'Organisationen'},
        ),
        migrations.RemoveIndex(
            model_name='organisation',
            name='registry_or_name_d559de_idx',
        ),
        migrations.AddField(
            model_name='membership',
            name='is_hidden',
            field=models.BooleanField(default=False, verbose_name='Auf der eigenen Website nicht zeigen'),
        ),
        migrations.AddField(
            model_name='membership',
            name='role',
            field=models.CharField(choices=[('member', 'Mitglied'), ('partner', 'Partner'), ('host', 'Träger des Verbunds')], default='member', max_length=12, verbose_name='Rolle'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='changed_at',
            field=models.DateTimeField(db_index=True, default=django.utils.timezone.now, editable=False, verbose_name='Geändert am'),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='organisation',
            name='freshness',
            field=models.PositiveSmallIntegerField(choices=[(0, 'aktuell'), (1, 'Prüfung fällig'), (2, 'lange nicht geprüft')], default=0, editable=False),
        ),
        migrations.AddField(
            model_name='organisation',
            name='logo',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='content.customimage', verbose_name='Logo'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='merged_into',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='merged', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='registration_number',
            field=models.CharField(blank=True, help_text='Wie im Vereinsregister, mit dem Gericht.', max_length=80, verbose_name='Registernummer'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='status',
            field=models.CharField(choices=[('active', 'aktiv'), ('closed', 'geschlossen')], default='active', max_length=12, verbose_name='Stand'),
        ),
        migrations.RenameField('organisation', 'description_language', 'text_language'),
        migrations.AlterField(
            model_name='organisation',
            name='text_language',
            field=models.CharField(default='de', max_length=12, verbose_name='Sprache des Textes'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='translations',
            field=models.JSONField(blank=True, default=dict, verbose_name='Übersetzungen'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='uuid',
            field=models.UUIDField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='organisation',
            name='version',
            field=models.PositiveIntegerField(default=0, editable=False),
        ),
        migrations.AddField(
            model_name='organisation',
            name='year_incorporated',
            field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='Gegründet'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='except_dates',
            field=models.JSONField(blank=True, default=list, verbose_name='Fällt aus am'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='except_public_holidays',
            field=models.BooleanField(default=True, verbose_name='Nicht an Feiertagen'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='except_school_holidays',
            field=models.BooleanField(default=False, verbose_name='Nicht in den Schulferien'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='extra_dates',
            field=models.JSONField(blank=True, default=list, verbose_name='Zusätzlich am'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='notes',
            field=models.CharField(blank=True, max_length=200, verbose_name='Anmerkung'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='uuid',
            field=models.UUIDField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name='schedule',
            name='valid_to',
            field=models.DateField(blank=True, help_text='Leer: bis auf Weiteres.', null=True, verbose_name='Gilt bis'),
        ),
        migrations.AddField(
            model_name='service',
            name='access',
            field=models.CharField(choices=[('walk_in', 'ohne Termin'), ('by_appointment', 'nach Absprache'), ('registration', 'mit Anmeldung')], default='walk_in', max_length=16, verbose_name='Zugang'),
        ),
        migrations.AddField(
            model_name='service',
            name='alert',
            field=models.CharField(blank=True, max_length=300, verbose_name='Hinweis'),
        ),
        migrations.AddField(
            model_name='service',
            name='application_process',
            field=models.TextField(blank=True, verbose_name='So melden Sie sich an'),
        ),
        migrations.AddField(
            model_name='service',
            name='eligibility_description',
            field=models.TextField(blank=True, verbose_name='Für wen'),
        ),
        migrations.AddField(
            model_name='service',
            name='email',
            field=models.EmailField(blank=True, max_length=254, verbose_name='E-Mail'),
        ),
        migrations.RenameField('service', 'fees', 'fees_description'),
        migrations.AlterField(
            model_name='service',
            name='fees_description',
            field=models.CharField(blank=True, help_text='Leer: kostenlos.', max_length=200, verbose_name='Kosten'),
        ),
        migrations.AddField(
            model_name='service',
            name='phone',
            field=models.CharField(blank=True, max_length=40, verbose_name='Telefon'),
        ),
        migrations.AddField(
            model_name='service',
            name='required_documents',
            field=models.TextField(blank=True, verbose_name='Was Sie mitbringen'),
        ),
        migrations.AddField(
            model_name='service',
            name='service_area',
            field=models.CharField(blank=True, max_length=200, verbose_name='Einzugsgebiet'),
        ),
        migrations.AddField(
            model_name='service',
            name='status',
            field=models.CharField(choices=[('active', 'wird angeboten'), ('temporarily closed', 'pausiert'), ('defunct', 'beendet')], default='active', max_length=20, verbose_name='Stand'),
        ),
        migrations.AddField(
            model_name='service',
            name='translations',
            field=models.JSONField(blank=True, default=dict, verbose_name='Übersetzungen'),
        ),
        migrations.AddField(
            model_name='service',
            name='url',
            field=models.URLField(blank=True, verbose_name='Website'),
        ),
        migrations.AddField(
            model_name='service',
            name='uuid',
            field=models.UUIDField(editable=False, null=True),
        ),
        migrations.AlterField(
            model_name='organisation',
            name='checked_on',
            field=models.DateField(blank=True, help_text='Zuletzt von jemandem bestätigt.', null=True, verbose_name='Geprüft am'),
        ),
        migrations.AlterField(
            model_name='schedule',
            name='service',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='schedules', to='registry.service'),
        ),
        migrations.AlterField(
            model_name='spokenlanguage',
            name='code',
            field=models.CharField(max_length=12, verbose_name='Sprache'),
        ),
        migrations.AddIndex(
            model_name='servicelanguage',
            index=models.Index(fields=['code', 'service'], name='registry_se_code_f4c2b5_idx'),
        ),
        migrations.AddIndex(
            model_name='spokenlanguage',
            index=models.Index(fields=['code', 'organisation'], name='registry_sp_code_86a9dc_idx'),
        ),
        migrations.AddField(
            model_name='alternatename',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='alternate_names', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='contact',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='contacts', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='formeraddress',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_addresses', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='link',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='location',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='locations', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='schedule',
            name='location',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='schedules', to='registry.location'),
        ),
        migrations.AddConstraint(
            model_name='schedule',
            constraint=models.CheckConstraint(condition=models.Q(('service__isnull', False), ('location__isnull', False), _connector='OR'), name='schedule_of_service_or_location'),
        ),
        migrations.AddField(
            model_name='opening',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='openings', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='opening',
            name='schedule',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='openings', to='registry.schedule'),
        ),
        migrations.AddField(
            model_name='opening',
            name='service',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='openings', to='registry.service'),
        ),
        migrations.AddField(
            model_name='organisationtag',
            name='content_object',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tagged_items', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='organisationtag',
            name='tag',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tagged_organisations', to='registry.registrytag'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='tags',
            field=taggit.managers.TaggableManager(blank=True, help_text='A comma-separated list of tags.', through='registry.OrganisationTag', to='registry.RegistryTag', verbose_name='Schlagwörter'),
        ),
        migrations.AddField(
            model_name='revision',
            name='organisation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='revisions', to='registry.organisation'),
        ),
        migrations.AddField(
            model_name='revision',
            name='user',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='serviceatlocation',
            name='location',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='at_locations', to='registry.location'),
        ),
        migrations.AddField(
            model_name='serviceatlocation',
            name='service',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='at_locations', to='registry.service'),
        ),
        migrations.AddField(
            model_name='service',
            name='locations',
            field=models.ManyToManyField(related_name='services', through='registry.ServiceAtLocation', to='registry.location'),
        ),
        migrations.AddField(
            model_name='topic',
            name='parent',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='registry.topic', verbose_name='Übergeordnetes Thema'),
        ),
        migrations.AddField(
            model_name='organisation',
            name='topics',
            field=models.ManyToManyField(blank=True, related_name='organisations', to='registry.topic', verbose_name='Themen'),
        ),
        migrations.AddField(
            model_name='service',
            name='topics',
            field=models.ManyToManyField(blank=True, related_name='services', to='registry.topic', verbose_name='Themen'),
        ),
        migrations.AddIndex(
            model_name='organisation',
            index=models.Index(fields=['status', 'merged_into', 'freshness', 'name', 'id'], name='registry_listed'),
        ),
        migrations.AddIndex(
            model_name='location',
            index=models.Index(fields=['latitude', 'longitude'], name='registry_lo_latitud_5b561c_idx'),
        ),
        migrations.AddIndex(
            model_name='location',
            index=models.Index(fields=['postal_code'], name='registry_lo_postal__ce94a1_idx'),
        ),
        migrations.AddIndex(
            model_name='location',
            index=models.Index(fields=['city'], name='registry_lo_city_513ffc_idx'),
        ),
        migrations.AddIndex(
            model_name='location',
            index=models.Index(fields=['state_province'], name='registry_lo_state_p_c8932d_idx'),
        ),
        migrations.AddIndex(
            model_name='opening',
            index=models.Index(fields=['starts_at', 'ends_at', 'organisation'], name='registry_op_starts__5d254b_idx'),
        ),
        migrations.AddIndex(
            model_name='opening',
            index=models.Index(fields=['service', 'starts_at'], name='registry_op_service_32d9ff_idx'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.UniqueConstraint(fields=('organisation', 'number'), name='revision_number_once'),
        ),
        migrations.AddConstraint(
            model_name='serviceatlocation',
            constraint=models.UniqueConstraint(fields=('service', 'location'), name='service_once_at_location'),
        ),
    ]
