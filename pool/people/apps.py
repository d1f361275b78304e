"""The app pool.people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "pool.people"
    label = "people"
    verbose_name = "Mensen in de pool"

    def ready(self) -> None:
        # The room below owns the registry; importers know models, which exist once the apps are loaded.
        from notices.sms import register_phone_book  # noqa: PLC0415  reason: said above
        from pool.people.domain.leaving import (  # noqa: PLC0415  reason: said above
            follow_ended_roles,
        )
        from pool.people.forgetting import (  # noqa: PLC0415  reason: needs the loaded models
            register_own_forgetting,
        )
        from pool.people.holdings import register_holdings  # noqa: PLC0415  reason: said above
        from pool.people.importers.planner import (  # noqa: PLC0415  reason: said above
            SUBSTITUTES_IMPORTER,
        )
        from pool.people.merging import PEOPLE_ROOM  # noqa: PLC0415  reason: said above
        from pool.people.phone_book import mobile_numbers  # noqa: PLC0415  reason: said above
        from regions.hindrances import register_room  # noqa: PLC0415  reason: said above
        from regions.importers.registry import register  # noqa: PLC0415  reason: said above
        from regions.role_endings import register_follower  # noqa: PLC0415  reason: said above

        register_holdings()
        register_own_forgetting()
        register(SUBSTITUTES_IMPORTER)
        register_phone_book(mobile_numbers)
        register_follower(follow_ended_roles)
        register_room(PEOPLE_ROOM)
