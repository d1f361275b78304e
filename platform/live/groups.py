"""The names of the groups a hint is addressed to."""


def user_group(user_id: int) -> str:
    """One person, on all their screens."""
    return f"user.{user_id}"


def location_group(location_id: int) -> str:
    """The school leaders of one location."""
    return f"location.{location_id}"


def board_group(board_id: int) -> str:
    """The people of one school board."""
    return f"board.{board_id}"


def region_group(region_id: int) -> str:
    """The planners and coordinators of one region."""
    return f"region.{region_id}"
