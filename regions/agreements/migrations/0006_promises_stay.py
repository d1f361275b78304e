"""The national line for late reports; and the database keeps steps, sent notices, money and parts that add up."""

from django.db import migrations

FORWARDS = """
INSERT INTO agreements_reportingstep (region_id, days, recipient)
VALUES (NULL, 14, 'owner'), (NULL, 28, 'coordinator'), (NULL, 42, 'national_monitor');

CREATE TRIGGER missed_reports_are_append_only
    BEFORE UPDATE OR DELETE ON agreements_missedreport
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();
CREATE TRIGGER tranches_are_append_only
    BEFORE UPDATE OR DELETE ON agreements_fundingtranche
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();
CREATE TRIGGER funded_agreements_are_append_only
    BEFORE UPDATE OR DELETE ON agreements_fundedagreement
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_what_was_measured();

CREATE FUNCTION refuse_to_change_a_closed_funder_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.status <> 'draft' THEN
        RAISE EXCEPTION 'a notice to the funder is never deleted, and not changed once it was sent or dropped'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'closed_funder_notices_stay';
    END IF;
    IF (NEW.region_id, NEW.agreement_id, NEW.off_track_since, NEW.facts, NEW.drafted_at) IS DISTINCT FROM
        (OLD.region_id, OLD.agreement_id, OLD.off_track_since, OLD.facts, OLD.drafted_at) THEN
        RAISE EXCEPTION 'the figures in a notice to the funder are those of the day it was drafted'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'closed_funder_notices_stay';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER closed_funder_notices_stay
    BEFORE UPDATE OR DELETE ON agreements_fundernotice
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_closed_funder_notice();

CREATE FUNCTION refuse_parts_that_do_not_add_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whole agreements_measurement%ROWTYPE;
    summed record;
BEGIN
    SELECT * INTO whole FROM agreements_measurement WHERE id = NEW.measurement_id;
    SELECT sum(numerator) AS numerator, sum(denominator) AS denominator,
           bool_and(denominator IS NOT DISTINCT FROM whole.denominator) AS is_per
        INTO summed FROM agreements_measurementpart
        WHERE measurement_id = NEW.measurement_id AND dimension = NEW.dimension;
    -- Hours keep their sixty in every part; the wholes of shares are added, as their parts are.
    IF summed.numerator IS DISTINCT FROM whole.numerator
        OR NOT (summed.is_per OR summed.denominator IS NOT DISTINCT FROM whole.denominator) THEN
        RAISE EXCEPTION 'the parts of a figure add up to it'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'parts_add_up';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER parts_add_up
    AFTER INSERT ON agreements_measurementpart DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_parts_that_do_not_add_up();
"""

BACKWARDS = """
DROP TRIGGER parts_add_up ON agreements_measurementpart;
DROP FUNCTION refuse_parts_that_do_not_add_up();
DROP TRIGGER closed_funder_notices_stay ON agreements_fundernotice;
DROP FUNCTION refuse_to_change_a_closed_funder_notice();
DROP TRIGGER funded_agreements_are_append_only ON agreements_fundedagreement;
DROP TRIGGER tranches_are_append_only ON agreements_fundingtranche;
DROP TRIGGER missed_reports_are_append_only ON agreements_missedreport;
DELETE FROM agreements_reportingstep;
"""


class Migration(migrations.Migration):
    dependencies = (("agreements", "0005_funding_and_watching"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
