from django.core.management import call_command
from django.db import migrations


def confirm_addresses(apps, schema_editor):
    """Who has an account can change its address: allauth keeps it in a table of its own."""
    address = apps.get_model("account", "EmailAddress")
    for user in apps.get_model("accounts", "User").objects.filter(emailaddress=None):
        address.objects.create(user=user, email=user.email.lower(), verified=True, primary=True)


def make_cache_table(apps, schema_editor):
    """Where production counts attempts to sign in: settings/production.py."""
    call_command("createcachetable", "cache", database=schema_editor.connection.alias, verbosity=0)


def drop_cache_table(apps, schema_editor):
    schema_editor.execute(f"DROP TABLE IF EXISTS {schema_editor.quote_name('cache')}")


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0002_sign_in"),
        ("account", "0009_emailaddress_unique_primary_email"),
    ]

    operations = [
        migrations.RunPython(confirm_addresses, migrations.RunPython.noop),
        migrations.RunPython(make_cache_table, drop_cache_table),
    ]
