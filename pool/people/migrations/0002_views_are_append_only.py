"""The database keeps who looked at whose data: no change at all, and nothing fresh is deleted."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_a_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.at < now() - interval '30 days' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'a view is never changed, and not deleted within thirty days'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'views_are_append_only';
END
$$;
CREATE TRIGGER views_are_append_only
    BEFORE UPDATE OR DELETE ON people_recordview
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_view();
"""

BACKWARDS = """
DROP TRIGGER views_are_append_only ON people_recordview;
DROP FUNCTION refuse_to_change_a_view();
"""


class Migration(migrations.Migration):
    dependencies = (("people", "0001_initial"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
