"""The database keeps what was measured and approved: no change, no removal, and no figure after approval."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_what_was_measured() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a measurement or a row of the history is never changed or deleted'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'measurements_are_append_only';
END
$$;
CREATE TRIGGER measurements_are_append_only
    BEFORE UPDATE OR DELETE ON agreements_measurement
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();
CREATE TRIGGER measurement_rows_are_append_only
    BEFORE UPDATE OR DELETE ON agreements_measurementrows
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();
CREATE TRIGGER measurement_parts_are_append_only
    BEFORE UPDATE OR DELETE ON agreements_measurementpart
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();
CREATE TRIGGER agreement_history_is_append_only
    BEFORE UPDATE OR DELETE ON agreements_agreementdecision
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();

CREATE FUNCTION refuse_to_change_an_approved_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.status IN ('approved', 'locked') THEN
            RAISE EXCEPTION 'an approved report is never deleted'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'approved_reports_stay';
        END IF;
        RETURN OLD;
    END IF;
    IF OLD.status = 'locked' OR (OLD.status = 'approved' AND (
        NEW.status <> 'locked'
        OR (NEW.agreement_id, NEW.period, NEW.explanation)
            IS DISTINCT FROM (OLD.agreement_id, OLD.period, OLD.explanation)
        OR (NEW.target, NEW.measurement_id) IS DISTINCT FROM (OLD.target, OLD.measurement_id)
    )) THEN
        RAISE EXCEPTION 'an approved report is only ever locked'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'approved_reports_stay';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER approved_reports_stay
    BEFORE UPDATE OR DELETE ON agreements_agreementperiod
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_an_approved_report();

CREATE FUNCTION refuse_a_figure_after_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT status FROM agreements_agreementperiod WHERE id = NEW.agreement_period_id)
        IN ('approved', 'locked') THEN
        RAISE EXCEPTION 'no measurement comes after approval'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'no_figure_after_approval';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER no_figure_after_approval
    BEFORE INSERT ON agreements_measurement
    FOR EACH ROW EXECUTE FUNCTION refuse_a_figure_after_approval();
"""

BACKWARDS = """
DROP TRIGGER no_figure_after_approval ON agreements_measurement;
DROP TRIGGER approved_reports_stay ON agreements_agreementperiod;
DROP TRIGGER agreement_history_is_append_only ON agreements_agreementdecision;
DROP TRIGGER measurement_parts_are_append_only ON agreements_measurementpart;
DROP TRIGGER measurement_rows_are_append_only ON agreements_measurementrows;
DROP TRIGGER measurements_are_append_only ON agreements_measurement;
DROP FUNCTION refuse_a_figure_after_approval();
DROP FUNCTION refuse_to_change_an_approved_report();
DROP FUNCTION refuse_to_change_what_was_measured();
"""


class Migration(migrations.Migration):
    dependencies = (("agreements", "0001_initial"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
