"""The database refuses to change or delete a decision row: it is the record."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_a_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a decision row is never changed or deleted'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'decisions_are_append_only';
END
$$;
CREATE TRIGGER decisions_are_append_only
    BEFORE UPDATE OR DELETE ON requests_requestdecision
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_decision();
"""

BACKWARDS = """
DROP TRIGGER decisions_are_append_only ON requests_requestdecision;
DROP FUNCTION refuse_to_change_a_decision();
"""


class Migration(migrations.Migration):
    dependencies = (("requests", "0001_initial"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
