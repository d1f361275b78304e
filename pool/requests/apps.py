"""The app of requests, waves, offers and assignments."""

from django.apps import AppConfig


class RequestsConfig(AppConfig):
    """Registers the notices, the indicators and what waits for people in this app at start-up."""

    name = "pool.requests"
    label = "requests"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Imported here because models are not there before the apps are ready.
        from pool.people.acquaintances import register_source  # noqa: PLC0415  reason: needs the loaded models
        from pool.requests.arrival_notices import (  # noqa: PLC0415  reason: needs the loaded models
            register_arrival_notices,
        )
        from pool.requests.assignment_queries import worked_at  # noqa: PLC0415  reason: needs the loaded models
        from pool.requests.forgetting import (  # noqa: PLC0415  reason: needs the loaded models
            register_own_forgetting,
        )
        from pool.requests.holdings import register_holdings  # noqa: PLC0415  reason: said above
        from pool.requests.indicators.definitions import (  # noqa: PLC0415  reason: needs the loaded models
            register_indicators,
        )
        from pool.requests.look_back_notices import (  # noqa: PLC0415  reason: needs the loaded models
            register_look_back_notices,
        )
        from pool.requests.merging import REQUESTS_ROOM  # noqa: PLC0415  reason: said above
        from pool.requests.notices import register_notices  # noqa: PLC0415 - needs the loaded models
        from pool.requests.paper_notices import (  # noqa: PLC0415  reason: needs the loaded models
            register_paper_notices,
        )
        from pool.requests.part_notices import (  # noqa: PLC0415  reason: needs the loaded models
            register_part_notices,
        )
        from pool.requests.policy_effect import (  # noqa: PLC0415  reason: needs the loaded models
            register_effects,
        )
        from pool.requests.swap_notices import (  # noqa: PLC0415  reason: needs the loaded models
            register_swap_notices,
        )
        from pool.requests.swap_waiting import WAITING  # noqa: PLC0415  reason: needs the loaded models
        from regions.hindrances import register_room  # noqa: PLC0415  reason: said above
        from regions.waiting import register_waiting  # noqa: PLC0415  reason: needs the loaded models

        register_holdings()
        register_own_forgetting()
        register_notices()
        register_part_notices()
        register_arrival_notices()
        register_paper_notices()
        register_look_back_notices()
        register_swap_notices()
        register_waiting(WAITING)
        register_effects()
        register_indicators()
        register_source(worked_at)
        register_room(REQUESTS_ROOM)
        self._follow_people()

    def _follow_people(self) -> None:
        """Look again at what is asked when somebody's facts change."""
        from pool.people.changes import register_follower  # noqa: PLC0415  reason: needs the loaded models
        from pool.requests.domain.refitting import (  # noqa: PLC0415  reason: needs the loaded models
            check_offers_of,
        )
        from pool.requests.domain.standing_by import (  # noqa: PLC0415  reason: needs the loaded models
            check_standby_of,
        )

        register_follower(check_offers_of)
        register_follower(check_standby_of)
