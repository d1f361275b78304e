"""Reading the seeded demonstration in two ways: as its people do, and in plain SQL."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db import connection
from rest_framework.test import APIClient

from accounts.models import User
from regions.agreements.periods import Stretch
from tests.demo.seeded.conftest import Demo


def client_of(email: str) -> APIClient:
    client = APIClient()
    client.force_login(User.objects.get(email=email))
    return client


def got(client: APIClient, path: str, **query: Any) -> Any:
    answer = client.get(f"/api/v1/{path}", query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def rows_of(statement: str, demo: Demo, stretch: Stretch) -> list[tuple[Any, ...]]:
    """Run one statement over the first region and these days."""
    named: dict[str, int | date] = {
        "region": demo.region.pk,
        "start": stretch.start,
        "until": stretch.until,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, named)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def exact(number: Any) -> Decimal | None:
    return None if number is None else Decimal(str(number))
