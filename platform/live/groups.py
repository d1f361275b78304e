"""The names of the groups a hint is addressed to."""

import hashlib

EVERYONE = "everyone"
"""Every open socket."""
NATION = "nation"
"""Who reads across regions."""


def user_group(user_id: int) -> str:
    """One person, on all their screens."""
    return f"user.{user_id}"


def is_user_group(name: str) -> bool:
    """Tell whether a group is one person."""
    return name.startswith("user.")


def location_group(region_id: int, location_id: int) -> str:
    """The school leaders of one location, in one region: a school may move to another."""
    return f"location.{region_id}.{location_id}"


def board_group(region_id: int, board_id: int) -> str:
    """The people of one school board in one region: a board may take part in several."""
    return f"board.{region_id}.{board_id}"


def region_group(region_id: int) -> str:
    """The planners and coordinators of one region."""
    return f"region.{region_id}"


def council_group(region_id: int) -> str:
    """Who follows the proposals of one region."""
    return f"council.{region_id}"


def registration_group(region_id: int) -> str:
    """Who follows the reference dates of the shortage registration of one region."""
    return f"registration.{region_id}"


def reports_group(region_id: int) -> str:
    """Who reads every report on shortages in one region; a planner, for one, does not."""
    return f"reports.{region_id}"


def members_group(region_id: int) -> str:
    """Everybody with a role in one region."""
    return f"members.{region_id}"


def session_group(session_key: str) -> str:
    """The sockets of one signed-in session; a digest, because the key itself opens the session."""
    return f"session.{hashlib.sha256(session_key.encode()).hexdigest()}"
