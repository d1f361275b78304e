"""The app regions."""

from django.apps import AppConfig


class RegionsConfig(AppConfig):
    name = "regions"
    label = "regions"
    verbose_name = "Onderwijsregio's"

    def ready(self) -> None:
        # Importers know models, which exist once the apps are loaded.
        from regions.domain.terms import end_terms_of  # noqa: PLC0415  reason: said above
        from regions.forgetting import (  # noqa: PLC0415  reason: needs the loaded models
            register_own_forgetting,
        )
        from regions.holdings import register_holdings  # noqa: PLC0415  reason: said above
        from regions.importers.boards import BOARDS_IMPORTER  # noqa: PLC0415  reason: said above
        from regions.importers.locations.planner import (  # noqa: PLC0415  reason: said above
            LOCATIONS_IMPORTER,
        )
        from regions.importers.postcodes import POSTCODES_IMPORTER  # noqa: PLC0415  reason: said above
        from regions.importers.registry import register  # noqa: PLC0415  reason: said above
        from regions.leaving_notices import (  # noqa: PLC0415  reason: said above
            register_leaving_notices,
        )
        from regions.notices import register_notices  # noqa: PLC0415  reason: said above
        from regions.role_endings import register_follower  # noqa: PLC0415  reason: said above

        register_holdings()
        register_own_forgetting()
        register_notices()
        register_leaving_notices()
        register_follower(end_terms_of)
        for importer in (LOCATIONS_IMPORTER, POSTCODES_IMPORTER, BOARDS_IMPORTER):
            register(importer)
