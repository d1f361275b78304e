"""The database keeps evidence: never changed, withdrawn only while its report may change, its bytes as long as it counts."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    state text := (SELECT status FROM agreements_agreementperiod WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.agreement_period_id ELSE OLD.agreement_period_id END);
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF state IN ('submitted', 'locked') THEN
            RAISE EXCEPTION 'no evidence comes while a report is under review or locked'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'evidence_stays';
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
        OR state NOT IN ('draft', 'returned')
        OR (NEW.id, NEW.agreement_period_id, NEW.file_name, NEW.kind, NEW.size, NEW.checksum, NEW.description)
            IS DISTINCT FROM
            (OLD.id, OLD.agreement_period_id, OLD.file_name, OLD.kind, OLD.size, OLD.checksum, OLD.description)
        OR (NEW.added_by_id, NEW.added_at) IS DISTINCT FROM (OLD.added_by_id, OLD.added_at)
    THEN
        RAISE EXCEPTION 'evidence is never changed or deleted, only withdrawn before its report is handed in'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'evidence_stays';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER evidence_stays
    BEFORE INSERT OR UPDATE OR DELETE ON agreements_evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_evidence();

CREATE FUNCTION refuse_to_change_the_file_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        AND (SELECT withdrawn_at FROM agreements_evidence WHERE id = OLD.evidence_id) IS NOT NULL THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the bytes of evidence stay as long as it was not withdrawn'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'evidence_stays';
END
$$;
CREATE TRIGGER file_of_evidence_stays
    BEFORE UPDATE OR DELETE ON agreements_evidencefile
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_file_of_evidence();
"""

BACKWARDS = """
DROP TRIGGER file_of_evidence_stays ON agreements_evidencefile;
DROP TRIGGER evidence_stays ON agreements_evidence;
DROP FUNCTION refuse_to_change_the_file_of_evidence();
DROP FUNCTION refuse_to_change_evidence();
"""


class Migration(migrations.Migration):
    dependencies = (("agreements", "0003_evidence"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
