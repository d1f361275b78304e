"""The database refuses to change or delete a row of the history of plans: it is the record."""

from django.db import migrations

FORWARDS = """
CREATE TRIGGER plan_history_is_append_only
    BEFORE UPDATE OR DELETE ON planning_plandecision
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_decision();
"""

BACKWARDS = "DROP TRIGGER plan_history_is_append_only ON planning_plandecision;"


class Migration(migrations.Migration):
    dependencies = (
        ("planning", "0001_initial"),
        ("requests", "0002_decisions_are_append_only"),
    )
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
