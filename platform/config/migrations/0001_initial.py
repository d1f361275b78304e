"""The table behind Django's database cache, in which rate limits are counted."""

from django.db import migrations


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(
            sql="""
                CREATE TABLE cache_entry (
                    cache_key varchar(255) PRIMARY KEY,
                    value text NOT NULL,
                    expires timestamptz NOT NULL
                );
                CREATE INDEX cache_entry_expires ON cache_entry (expires);
            """,
            reverse_sql="DROP TABLE cache_entry;",
        )
    ]
