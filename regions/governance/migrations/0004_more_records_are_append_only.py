"""The database refuses to change or delete a signature, a presence or the use of a mandate."""

from django.db import migrations

FORWARDS = """
CREATE TRIGGER signatures_are_append_only
    BEFORE UPDATE OR DELETE ON governance_signature
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_governance();
CREATE TRIGGER presences_are_append_only
    BEFORE UPDATE OR DELETE ON governance_presence
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_governance();
CREATE TRIGGER mandate_uses_are_append_only
    BEFORE UPDATE OR DELETE ON governance_mandateuse
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_governance();
"""

BACKWARDS = """
DROP TRIGGER signatures_are_append_only ON governance_signature;
DROP TRIGGER presences_are_append_only ON governance_presence;
DROP TRIGGER mandate_uses_are_append_only ON governance_mandateuse;
"""


class Migration(migrations.Migration):
    dependencies = (("governance", "0003_signatures_meetings_mandates"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
