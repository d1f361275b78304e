"""What no import linter sees in the models of the project."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db import models

ROOMS = (
    "accounts",
    "live",
    "notices",
    "regions.programme",
    "regions.governance",
    "regions.agreements",
    "regions",
    "pool.people",
    "pool.requests",
    "pool.planning",
    "pool.hours",
    "pool.shortage",
)
Link = models.ForeignKey  # OneToOneField is one too


def room_of(model: type[models.Model]) -> str | None:
    return next((room for room in ROOMS if model.__module__.startswith(f"{room}.")), None)


def our_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if room_of(model)]


def links_between_rooms() -> Iterator[models.ForeignKey[models.Model, models.Model]]:
    for model in our_models():
        for field in model._meta.get_fields():
            if isinstance(field, models.ForeignKey) and room_of(field.related_model) != room_of(
                model
            ):
                yield field


@pytest.mark.parametrize("field", list(links_between_rooms()), ids=str)
def test_a_link_to_another_room_protects_and_leaves_no_trace_there(
    field: models.ForeignKey[models.Model, models.Model],
) -> None:
    assert field.remote_field.on_delete is models.PROTECT
    assert field.remote_field.related_name == "+"


@pytest.mark.parametrize("model", our_models(), ids=str)
def test_every_constraint_has_a_sentence_for_a_person(model: type[models.Model]) -> None:
    default = models.BaseConstraint.default_violation_error_message
    silent = [
        constraint.name
        for constraint in model._meta.constraints
        if constraint.violation_error_message == default
    ]

    assert silent == []
