"""A pool as columns, built from rows as the database gives them; plain facts are made one by one on request."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from matching.errors import RowsRefused
from matching.facts import PoolGroup, Qualification, SubstituteFacts
from matching.geography import plane_of
from matching.layouts import (
    ADMISSIONS,
    ASSIGNMENTS,
    AVAILABILITY,
    CHAINS,
    CODED_QUALIFICATIONS,
    EMPLOYMENTS,
    FAMILIAR_SCHOOLS,
    HIDDEN_SCHOOLS,
    PEOPLE,
    PREFERRED_SCHOOLS,
    QUALIFICATIONS,
    VOGS,
)
from matching.materialise import rows_of_facts, substitute_of
from matching.tables import Floats, Ints, Layout, Row, Rows, Table, column_of, matrix_of, table_of

POOL_GROUP_CODES = {group.value: code for code, group in enumerate(PoolGroup)}

Coordinates = Literal["degrees", "plane"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolColumns:
    """Everybody who may be asked at all, sorted by id, with one table per kind of fact.

    The tables may be restricted to what one request needs (its board, its school, its dates): see
    `layouts` for every row and for what may be left out.
    """

    ids: Ints
    people: Table
    qualifications: Table
    catalogue: tuple[Qualification, ...]
    employments: Table
    vogs: Table
    admissions: Table
    availability: Table
    assignments: Table
    hidden_schools: Table
    preferred_schools: Table
    familiar_schools: Table
    chains: Table

    @classmethod
    def from_rows(
        cls,
        *,
        people: Rows,
        qualifications: Rows = (),
        employments: Rows = (),
        vogs: Rows = (),
        admissions: Rows = (),
        availability: Rows = (),
        assignments: Rows = (),
        hidden_schools: Rows = (),
        preferred_schools: Rows = (),
        familiar_schools: Rows = (),
        chains: Rows = (),
        coordinates: Coordinates = "degrees",
    ) -> "PoolColumns":
        """Build from plain tuples; refuses a person twice, a stranger's row, a gap and a wrong width."""
        everybody = _people(people)
        ids = everybody[0].astype(np.int64)
        catalogue, coded = coded_qualifications(qualifications)

        def table(layout: Layout, rows: Rows) -> Table:
            return table_of(layout, rows, ids)

        pool = cls(
            ids=ids,
            people=Table(PEOPLE, everybody, np.arange(len(ids))),
            qualifications=table(CODED_QUALIFICATIONS, coded),
            catalogue=catalogue,
            employments=table(EMPLOYMENTS, employments),
            vogs=table(VOGS, vogs),
            admissions=table(ADMISSIONS, admissions),
            availability=table(AVAILABILITY, availability),
            assignments=table(ASSIGNMENTS, assignments),
            hidden_schools=table(HIDDEN_SCHOOLS, hidden_schools),
            preferred_schools=table(PREFERRED_SCHOOLS, preferred_schools),
            familiar_schools=table(FAMILIAR_SCHOOLS, familiar_schools),
            chains=table(CHAINS, chains),
        )
        if coordinates == "degrees":
            for located in (pool.people, pool.assignments):
                _flatten(located)
        return pool

    @classmethod
    def from_facts(cls, substitutes: Iterable[SubstituteFacts]) -> "PoolColumns":
        """The same people from plain facts."""
        return cls.from_rows(**rows_of_facts(substitutes), coordinates="plane")

    def __len__(self) -> int:
        return len(self.ids)

    def narrowed(self, staying: Ints, *, first_day: int, last_day: int) -> "PoolColumns":
        """The same pool with only the people at these places, and availability of these days only.

        Qualifications, VOGs, admissions and hidden schools are left out: who stays was judged by those.
        """
        places = np.full(len(self), -1, dtype=np.int64)
        places[staying] = np.arange(len(staying))
        dates = self.availability["date"]
        on_days = (dates >= first_day) & (dates <= last_day)
        return PoolColumns(
            ids=self.ids[staying],
            people=Table(
                PEOPLE, np.take(self.people.values, staying, axis=1), np.arange(len(staying))
            ),
            catalogue=self.catalogue,
            employments=self.employments.of_people(places),
            availability=self.availability.of_people(places, where=on_days),
            assignments=self.assignments.of_people(places),
            preferred_schools=self.preferred_schools.of_people(places),
            familiar_schools=self.familiar_schools.of_people(places),
            chains=self.chains.of_people(places),
            qualifications=self.qualifications.without_rows(),
            vogs=self.vogs.without_rows(),
            admissions=self.admissions.without_rows(),
            hidden_schools=self.hidden_schools.without_rows(),
        )

    def position_of(self, substitute_id: int) -> int:
        """Where this person stands in every column; refuses somebody who is not in the pool."""
        position = int(np.searchsorted(self.ids, substitute_id))
        if position == len(self.ids) or self.ids[position] != substitute_id:
            raise RowsRefused(f"substitute {substitute_id} is not in this pool")
        return position

    def substitute(self, substitute_id: int) -> SubstituteFacts:
        """The plain facts of one person, as far as they were given."""
        position = self.position_of(substitute_id)
        return substitute_of(
            person=self.people.rows_of(position)[0],
            catalogue=self.catalogue,
            rows={
                table.layout.name: table.rows_of(position)
                for table in (
                    self.qualifications,
                    self.employments,
                    self.vogs,
                    self.admissions,
                    self.availability,
                    self.assignments,
                    self.hidden_schools,
                    self.preferred_schools,
                    self.familiar_schools,
                    self.chains,
                )
            },
        )


def coded_qualifications(rows: Rows) -> tuple[tuple[Qualification, ...], Floats]:
    """Texts as small numbers: the distinct qualifications, and the rows with their place among them."""
    if set(map(len, rows)) - {len(QUALIFICATIONS.columns)}:
        raise RowsRefused(f"qualifications: a row is {', '.join(QUALIFICATIONS.columns)}")
    codes: dict[Row, int] = {}
    coded = np.empty((len(rows), len(CODED_QUALIFICATIONS.columns)), dtype=np.float64)
    coded[:, 1] = [codes.setdefault(row[1:4], len(codes)) for row in rows]
    for target, source in ((0, 0), (2, 4), (3, 5)):
        coded[:, target] = column_of(QUALIFICATIONS, rows, source)
    catalogue = tuple(
        Qualification(
            kind=str(kind),
            sector=str(sector) if sector else None,
            subject=str(subject) if subject else None,
        )
        for kind, sector, subject in codes
    )
    return catalogue, coded


def _people(rows: Rows) -> Floats:
    values = matrix_of(PEOPLE, rows)
    ids = values[0]
    if (np.diff(ids) <= 0).any():
        values = np.ascontiguousarray(values[:, np.argsort(ids, kind="stable")])
        twice = np.flatnonzero(np.diff(values[0]) == 0)
        if len(twice):
            raise RowsRefused(
                f"people: substitute {int(values[0][twice[0]])} is there twice; give one row each"
            )
    return values


def _flatten(table: Table) -> None:
    """Turn degrees into kilometres in place, before anybody else holds the table."""
    x_km, y_km = plane_of(table["x"], table["y"])
    table["x"][:], table["y"][:] = x_km, y_km
