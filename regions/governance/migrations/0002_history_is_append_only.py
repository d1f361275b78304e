"""The database refuses to change or delete a vote, a version or a row of the history: together they are the record."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_governance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of governance is never changed or deleted'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'governance_is_append_only';
END
$$;
CREATE TRIGGER votes_are_append_only
    BEFORE UPDATE OR DELETE ON governance_vote
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_governance();
CREATE TRIGGER proposal_versions_are_append_only
    BEFORE UPDATE OR DELETE ON governance_proposalversion
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_governance();
CREATE TRIGGER governance_history_is_append_only
    BEFORE UPDATE OR DELETE ON governance_governancedecision
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_governance();
"""

BACKWARDS = """
DROP TRIGGER votes_are_append_only ON governance_vote;
DROP TRIGGER proposal_versions_are_append_only ON governance_proposalversion;
DROP TRIGGER governance_history_is_append_only ON governance_governancedecision;
DROP FUNCTION refuse_to_change_governance();
"""


class Migration(migrations.Migration):
    dependencies = (("governance", "0001_initial"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
