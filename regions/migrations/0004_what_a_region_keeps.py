"""What the database refuses: a status without its condition, another history, a second region that is the first."""

from django.db import migrations, models

FORWARDS = """
CREATE FUNCTION refuse_to_change_region_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history of a region is never changed or deleted'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'region_history_is_append_only';
END
$$;
CREATE TRIGGER region_events_are_append_only
    BEFORE UPDATE OR DELETE ON regions_regionevent
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_region_history();
CREATE TRIGGER region_figures_are_append_only
    BEFORE UPDATE OR DELETE ON regions_regionfigure
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_region_history();

CREATE FUNCTION keep_second_region_apart() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint := COALESCE(to_jsonb(NEW) ->> 'location_id', to_jsonb(NEW) ->> 'id');
BEGIN
    IF EXISTS (
        SELECT FROM regions_secondplace AS place
        JOIN regions_schoollocation AS location ON location.id = place.location_id
        WHERE location.id = moved
            AND place.region_id = location.region_id
            AND (place.until_date IS NULL OR place.until_date > CURRENT_DATE)
    ) THEN
        RAISE EXCEPTION 'the second region of a school location is another one than its first'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'second_region_is_another_one';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER second_place_is_elsewhere
    AFTER INSERT OR UPDATE ON regions_secondplace
    FOR EACH ROW EXECUTE FUNCTION keep_second_region_apart();
CREATE TRIGGER location_moves_elsewhere
    AFTER UPDATE OF region_id ON regions_schoollocation
    FOR EACH ROW WHEN (OLD.region_id IS DISTINCT FROM NEW.region_id)
    EXECUTE FUNCTION keep_second_region_apart();
"""

BACKWARDS = """
DROP TRIGGER location_moves_elsewhere ON regions_schoollocation;
DROP TRIGGER second_place_is_elsewhere ON regions_secondplace;
DROP FUNCTION keep_second_region_apart();
DROP TRIGGER region_figures_are_append_only ON regions_regionfigure;
DROP TRIGGER region_events_are_append_only ON regions_regionevent;
DROP FUNCTION refuse_to_change_region_history();
"""


class Migration(migrations.Migration):
    dependencies = (("regions", "0003_regions_that_were_there"),)
    operations = (
        migrations.AddConstraint(
            model_name="region",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status", "provisional"), ("unmet_condition", ""), _connector="XOR"
                ),
                name="provisional_region_names_its_condition",
                violation_error_message="Een voorlopige regio, en alleen die, noemt wat er nog moet gebeuren.",
            ),
        ),
        migrations.AddConstraint(
            model_name="region",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status", "merged"), ("merged_into__isnull", True), _connector="XOR"
                ),
                name="merged_region_names_its_successor",
                violation_error_message="Een samengevoegde regio, en alleen die, noemt de regio waarin zij opging.",
            ),
        ),
        migrations.RunSQL(FORWARDS, BACKWARDS),
    )
