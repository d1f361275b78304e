"""Tell of the regions that were there what the new columns ask: since when is their area, what is who."""

from django.db import migrations

FORWARDS = """
UPDATE regions_region SET unmet_condition = 'Nog niet benoemd' WHERE status = 'provisional';
UPDATE regions_region SET status = 'ended' WHERE status = 'merged';
INSERT INTO regions_areapart (region_id, code, from_date, overlap_reason)
    SELECT DISTINCT region.id, part, region.created_at::date, ''
    FROM regions_region AS region, unnest(region.municipality_codes) AS part
    WHERE part ~ '^[0-9]{4}$';
UPDATE regions_participation SET role = organisation.kind FROM regions_organisation AS organisation
    WHERE organisation.id = organisation_id AND organisation.kind IN ('institute', 'partner');
"""


class Migration(migrations.Migration):
    dependencies = (("regions", "0002_what_a_region_is"),)
    operations = (migrations.RunSQL(FORWARDS, migrations.RunSQL.noop),)
