"""The database keeps what was handed in: no change to a frozen report or its numbers, to a date, or to the history."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_the_history_of_shortages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of the history is never changed or deleted'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'shortage_history_is_append_only';
END
$$;
CREATE TRIGGER shortage_history_is_append_only
    BEFORE UPDATE OR DELETE ON shortage_shortagedecision
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_history_of_shortages();

CREATE FUNCTION refuse_to_change_a_frozen_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'frozen' THEN
        RAISE EXCEPTION 'a frozen report never changes; a correction is a new one beside it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'frozen_shortage_reports_stay';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER frozen_shortage_reports_stay
    BEFORE UPDATE OR DELETE ON shortage_shortagereport
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_frozen_report();

CREATE FUNCTION refuse_to_change_numbers_handed_in() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    report bigint := CASE WHEN TG_OP = 'INSERT' THEN NEW.report_id ELSE OLD.report_id END;
BEGIN
    IF (SELECT status FROM shortage_shortagereport WHERE id = report)
        IN ('submitted', 'reviewed', 'frozen') THEN
        RAISE EXCEPTION 'the numbers of a report that was handed in stand still'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'shortage_numbers_handed_in_stay';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    IF TG_OP = 'UPDATE' AND NEW.report_id <> OLD.report_id THEN
        RAISE EXCEPTION 'a number stays with its report'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'shortage_numbers_handed_in_stay';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER shortage_numbers_handed_in_stay
    BEFORE INSERT OR UPDATE OR DELETE ON shortage_shortagecell
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_numbers_handed_in();

CREATE FUNCTION refuse_to_move_a_reference_date() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.region_id, NEW.date, NEW.definition_version, NEW.board_functions)
        IS DISTINCT FROM (OLD.region_id, OLD.date, OLD.definition_version, OLD.board_functions) THEN
        RAISE EXCEPTION 'only the last day of a reference date ever changes'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'reference_dates_stay';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reference_dates_stay
    BEFORE UPDATE ON shortage_referencedate
    FOR EACH ROW EXECUTE FUNCTION refuse_to_move_a_reference_date();
"""

BACKWARDS = """
DROP TRIGGER reference_dates_stay ON shortage_referencedate;
DROP TRIGGER shortage_numbers_handed_in_stay ON shortage_shortagecell;
DROP TRIGGER frozen_shortage_reports_stay ON shortage_shortagereport;
DROP TRIGGER shortage_history_is_append_only ON shortage_shortagedecision;
DROP FUNCTION refuse_to_move_a_reference_date();
DROP FUNCTION refuse_to_change_numbers_handed_in();
DROP FUNCTION refuse_to_change_a_frozen_report();
DROP FUNCTION refuse_to_change_the_history_of_shortages();
"""


class Migration(migrations.Migration):
    dependencies = (("shortage", "0001_initial"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
