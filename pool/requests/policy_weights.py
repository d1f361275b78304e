"""Settings of the pool policy with a value per board, school or sector: whose they are, and how people say them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Q

from regions.enums import OrganisationKind, Sector
from regions.models import Organisation, Participation, SchoolLocation


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """One such setting: who can have a weight in a region, their names, and what to say of the others."""

    names: Callable[[Iterable[Any]], list[tuple[Any, str]]]
    """Names in order; without those that are unknown."""
    nobody: str
    """What is said when everybody counts the same."""
    belonging: Callable[[int, Iterable[int]], set[int]] | None = None
    """Of these ids those of the region; none for what is the same everywhere."""
    strange: str = ""

    def strange_to(self, region_id: int, weights: Iterable[str]) -> list[int]:
        """Whose weight is asked for here though they do not take part in the region."""
        if self.belonging is None:
            return []
        ids = {int(one) for one in weights}
        return sorted(ids - self.belonging(region_id, ids))


def _boards_of(region_id: int, ids: Iterable[int]) -> set[int]:
    rows = Participation.objects.filter(
        region=region_id, organisation__kind=OrganisationKind.BOARD, organisation__in=ids
    )
    return set(rows.values_list("organisation", flat=True))


def _schools_of(region_id: int, ids: Iterable[int]) -> set[int]:
    rows = SchoolLocation.objects.filter(
        Q(region=region_id) | Q(second_places__region=region_id), pk__in=ids
    )
    return set(rows.values_list("pk", flat=True))


def _board_names(ids: Iterable[Any]) -> list[tuple[Any, str]]:
    rows = Organisation.objects.filter(pk__in=[int(one) for one in ids]).order_by("name", "pk")
    return list(rows.values_list("pk", "name"))


def _school_names(ids: Iterable[Any]) -> list[tuple[Any, str]]:
    rows = SchoolLocation.objects.filter(pk__in=[int(one) for one in ids]).order_by("name", "pk")
    return [(school.pk, f"{school.name}, {school.place}") for school in rows]


def _sector_names(ids: Iterable[Any]) -> list[tuple[Any, str]]:
    given = set(ids)
    return [(sector.value, str(sector.label).lower()) for sector in Sector if sector in given]


WEIGHED: Final[Mapping[str, Weighed]] = {
    "planning.board_weights": Weighed(
        belonging=_boards_of,
        names=_board_names,
        strange="Dit bestuur doet niet mee in de regio. Kies een bestuur van de regio.",
        nobody="elk bestuur telt even zwaar",
    ),
    "planning.school_weights": Weighed(
        belonging=_schools_of,
        names=_school_names,
        strange="Deze school doet niet mee in de regio. Kies een school van de regio.",
        nobody="elke school telt even zwaar",
    ),
    "planning.sector_weights": Weighed(
        names=_sector_names,
        nobody="elke sector telt even zwaar",
    ),
}
"""By path; the weights of a path are a mapping of ids, or of sectors."""


def weights_in_words(path: str, weights: Mapping[Any, float]) -> str:
    """The weights that differ from one, by name."""
    weighed = WEIGHED[path]
    given = {str(key): value for key, value in weights.items() if value != 1}
    if not given:
        return weighed.nobody
    named = [(name, given[str(key)]) for key, name in weighed.names(given)]
    return ", ".join(f"{name} {f'{value:.10g}'.replace('.', ',')}" for name, value in named)
