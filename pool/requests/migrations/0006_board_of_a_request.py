"""A request keeps the board of the day it was asked: a school that moves to another board rewrites no month that is past."""

import django.db.models.deletion
from django.db import migrations, models

FILL = """
UPDATE requests_substitutionrequest AS asked SET board_id = school.board_id
  FROM regions_schoollocation AS school WHERE school.id = asked.location_id;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
"""

FORWARDS = """
CREATE FUNCTION keep_the_board_of_a_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.board_id <> OLD.board_id THEN
            RAISE EXCEPTION 'a request keeps the board it was asked for'
                USING ERRCODE = 'restrict_violation', CONSTRAINT = 'request_keeps_its_board';
        END IF;
    ELSIF NOT EXISTS (
        SELECT 1 FROM regions_schoollocation
         WHERE id = NEW.location_id AND board_id = NEW.board_id
    ) THEN
        RAISE EXCEPTION 'a request is asked for the board of its school'
            USING ERRCODE = 'restrict_violation', CONSTRAINT = 'request_is_of_the_board_of_its_school';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER request_keeps_its_board
    BEFORE INSERT OR UPDATE OF board_id ON requests_substitutionrequest
    FOR EACH ROW EXECUTE FUNCTION keep_the_board_of_a_request();
"""

BACKWARDS = """
DROP TRIGGER request_keeps_its_board ON requests_substitutionrequest;
DROP FUNCTION keep_the_board_of_a_request();
"""


class Migration(migrations.Migration):
    dependencies = (
        ("regions", "0004_what_a_region_keeps"),
        ("requests", "0005_arrivals"),
    )

    operations = (
        migrations.AddField(
            model_name="substitutionrequest",
            name="board",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="regions.organisation",
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="substitutionrequest",
            name="board",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="regions.organisation",
            ),
        ),
        migrations.RunSQL(FORWARDS, BACKWARDS),
    )
