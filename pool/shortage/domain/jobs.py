"""Deferring work in the same transaction as the change it follows from; tasks are named, never imported."""

from datetime import datetime
from typing import Any

from procrastinate.contrib.django import app

from jobs.deferring import defer as defer_task


def defer(name: str, *, at: datetime | None = None, **arguments: Any) -> None:
    """Store a job that runs after commit, or at a moment; it is lost with a rollback."""
    defer_task(app.tasks[f"shortage.{name}"], at=at, arguments=arguments)
