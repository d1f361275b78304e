"""The database keeps the record: history, consultations and evaluations, and the words of a plan from its round on."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION refuse_to_change_the_programme_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of the record of the programme is never changed or deleted'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'programme_record_is_append_only';
END
$$;
CREATE TRIGGER programme_history_is_append_only
    BEFORE UPDATE OR DELETE ON programme_programmedecision
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_programme_record();
CREATE TRIGGER consultations_are_append_only
    BEFORE UPDATE OR DELETE ON programme_consultation
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_programme_record();
CREATE TRIGGER evaluations_are_append_only
    BEFORE UPDATE OR DELETE ON programme_evaluation
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_programme_record();

CREATE FUNCTION refuse_to_change_a_plan_in_its_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status = 'draft' THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    IF TG_OP = 'DELETE' OR NEW.status = 'draft'
        OR (NEW.region_id, NEW.number, NEW.title, NEW.introduction, NEW.note, NEW.from_date)
            IS DISTINCT FROM
            (OLD.region_id, OLD.number, OLD.title, OLD.introduction, OLD.note, OLD.from_date)
        OR (NEW.until_date, NEW.deadline_date, NEW.principles, NEW.base_id, NEW.made_by_id)
            IS DISTINCT FROM
            (OLD.until_date, OLD.deadline_date, OLD.principles, OLD.base_id, OLD.made_by_id)
        OR (OLD.proposal_id IS NOT NULL AND NEW.proposal_id IS DISTINCT FROM OLD.proposal_id)
    THEN
        RAISE EXCEPTION 'a version of the plan that was in its round never changes'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'plan_in_round_stays';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER plan_in_round_stays
    BEFORE UPDATE OR DELETE ON programme_planversion
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_plan_in_its_round();

CREATE FUNCTION refuse_to_change_sections_in_their_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    frozen boolean;
BEGIN
    SELECT bool_or(status <> 'draft') INTO frozen FROM programme_planversion
        WHERE (TG_OP <> 'INSERT' AND id = OLD.plan_version_id)
            OR (TG_OP <> 'DELETE' AND id = NEW.plan_version_id);
    IF frozen THEN
        RAISE EXCEPTION 'a section of a plan that was in its round never changes'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'plan_in_round_stays';
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$$;
CREATE TRIGGER sections_in_round_stay
    BEFORE INSERT OR UPDATE OR DELETE ON programme_plansection
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_sections_in_their_round();

CREATE FUNCTION refuse_to_change_links_in_their_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    frozen boolean;
BEGIN
    SELECT bool_or(version.status <> 'draft') INTO frozen
        FROM programme_plansection section
        JOIN programme_planversion version ON version.id = section.plan_version_id
        WHERE (TG_OP <> 'INSERT' AND section.id = OLD.plansection_id)
            OR (TG_OP <> 'DELETE' AND section.id = NEW.plansection_id);
    IF frozen THEN
        RAISE EXCEPTION 'a link of a plan that was in its round never changes'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'plan_in_round_stays';
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$$;
CREATE TRIGGER challenge_links_in_round_stay
    BEFORE INSERT OR UPDATE OR DELETE ON programme_plansection_challenges
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_links_in_their_round();
CREATE TRIGGER measure_links_in_round_stay
    BEFORE INSERT OR UPDATE OR DELETE ON programme_plansection_measures
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_links_in_their_round();
CREATE TRIGGER agreement_links_in_round_stay
    BEFORE INSERT OR UPDATE OR DELETE ON programme_plansection_agreements
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_links_in_their_round();
"""

BACKWARDS = """
DROP TRIGGER agreement_links_in_round_stay ON programme_plansection_agreements;
DROP TRIGGER measure_links_in_round_stay ON programme_plansection_measures;
DROP TRIGGER challenge_links_in_round_stay ON programme_plansection_challenges;
DROP TRIGGER sections_in_round_stay ON programme_plansection;
DROP TRIGGER plan_in_round_stays ON programme_planversion;
DROP TRIGGER evaluations_are_append_only ON programme_evaluation;
DROP TRIGGER consultations_are_append_only ON programme_consultation;
DROP TRIGGER programme_history_is_append_only ON programme_programmedecision;
DROP FUNCTION refuse_to_change_links_in_their_round();
DROP FUNCTION refuse_to_change_sections_in_their_round();
DROP FUNCTION refuse_to_change_a_plan_in_its_round();
DROP FUNCTION refuse_to_change_the_programme_record();
"""


class Migration(migrations.Migration):
    dependencies = (("programme", "0001_initial"),)
    operations = (migrations.RunSQL(FORWARDS, BACKWARDS),)
