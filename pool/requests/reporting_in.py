"""Where somebody reports who comes: what the request says, and else what the school says for everybody."""

from dataclasses import dataclass
from datetime import time

from pool.requests.models import SubstitutionRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingIn:
    """At what time, to whom and at which number; empty means that the school did not say."""

    at: time | None
    contact_name: str
    contact_phone: str


def reporting_in_of(request: SubstitutionRequest) -> ReportingIn:
    """Give where somebody reports for this work; the location comes with the request."""
    return ReportingIn(
        at=request.report_at,
        contact_name=request.contact_name or request.location.contact_name,
        contact_phone=request.contact_phone or request.location.contact_phone,
    )


def reporting_in_words(request: SubstitutionRequest) -> str:
    """As in "Meld je om 08:10 bij Marjan de Wit, 033 462 18 90."."""
    found = reporting_in_of(request)
    at = f" om {found.at:%H:%M}" if found.at else ""
    name = f" bij {found.contact_name}" if found.contact_name else ""
    to = f"{at}{name}" or " bij de school"
    phone = f", {found.contact_phone}" if found.contact_phone else ""
    return f"Meld je{to}{phone}."
