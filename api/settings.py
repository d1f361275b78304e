"""What Django REST framework and drf-spectacular are told; `config.settings.base` takes it over."""

from typing import Any

from api.version import API_ROOT, API_VERSION

REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "api.authentication.SessionTokenAuthentication",
        "api.authentication.CookieAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["api.permissions.DeclaredAction"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["api.parsing.BoundedJsonParser"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "api.negotiation.AlwaysJson",
    "DEFAULT_SCHEMA_CLASS": "api.operations.NamedAfterItsPath",
    # Counted in the default cache, which is PostgreSQL: all processes share it, and no restart of Redis
    # opens the gate. Signing in has its own limits, in `config.settings.signing_in`.
    "DEFAULT_THROTTLE_RATES": {
        "offer_link": "60/min",
        "plans": "30/hour",
        "previews": "120/min",
        "requests": "60/min",
        "imports": "60/hour",
        "invitations": "30/hour",
    },
    "EXCEPTION_HANDLER": "api.errors.answer_problem",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
    "COERCE_DECIMAL_TO_STRING": False,
}

SPECTACULAR_SETTINGS: dict[str, Any] = {
    "OAS_VERSION": "3.1.0",
    "TITLE": "Onderwijsregio",
    "DESCRIPTION": (
        "De vervangingspool van een onderwijsregio: aanvragen, aanbod, invalbeurten en wat daarvoor nodig is. "
        "Namen zijn Engels; de Nederlandse term staat in `title`."
    ),
    "VERSION": API_VERSION,
    "CONTACT": {
        "name": "Onderwijsregio, ontwikkelteam",
        "url": "https://onderwijsregio.example/contact",
        "email": "api@onderwijsregio.example",
    },
    "LICENSE": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    "SERVERS": [{"url": API_ROOT, "description": "Deze server"}],
    "SCHEMA_PATH_PREFIX": API_ROOT,
    "SCHEMA_PATH_PREFIX_TRIM": True,
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": True,
    "ENUM_ADD_EXPLICIT_BLANK_NULL_CHOICE": True,
    "CAMELIZE_NAMES": True,
    "SORT_OPERATION_PARAMETERS": True,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "api.schema.add_dutch_terms",
        "api.schema.add_problems_and_headers",
    ],
    "ENUM_NAME_OVERRIDES": {
        "Channel": "notices.enums.Channel",
        "DeliveryState": "notices.enums.DeliveryState",
        "Slot": "api.v1.school_locations.SLOTS",
        "Role": "regions.enums.Role",
        "RegionStatus": "regions.enums.RegionStatus",
        "OrganisationKind": "regions.enums.OrganisationKind",
        "Sector": "regions.enums.Sector",
        "ChamberKind": "regions.enums.ChamberKind",
        "SeatGroup": "regions.enums.SeatGroup",
        "HolidayRegion": "regions.enums.HolidayRegion",
        "ImportKind": "regions.enums.ImportKind",
        "ImportStatus": "regions.enums.ImportStatus",
        "SubstituteStatus": "pool.people.enums.SubstituteStatus",
        "SubstituteCategory": "pool.people.enums.SubstituteCategory",
        "QualificationKind": "pool.people.enums.QualificationKind",
        "PoolGroup": "pool.people.enums.PoolGroup",
        "ContractForm": "pool.people.enums.ContractForm",
        "AdmissionStatus": "pool.people.enums.AdmissionStatus",
        "HalfDay": "pool.people.enums.HalfDay",
        "ViewKind": "pool.people.enums.ViewKind",
        "RequestStatus": "pool.requests.enums.RequestStatus",
        "Function": "pool.requests.enums.Function",
        "Track": "pool.requests.enums.Track",
        "AbsenceCategory": "pool.requests.enums.AbsenceCategory",
        "Outcome": "pool.requests.enums.Outcome",
        "WaveKind": "pool.requests.enums.WaveKind",
        "WaveStatus": "pool.requests.enums.WaveStatus",
        "OfferStatus": "pool.requests.enums.OfferStatus",
        "LapseReason": "pool.requests.enums.LapseReason",
        "AssignmentStatus": "pool.requests.enums.AssignmentStatus",
        "Side": "pool.requests.enums.Side",
        "DecisionSubject": "pool.requests.enums.DecisionSubject",
        "AgreementStatus": "regions.agreements.enums.AgreementStatus",
        "StatusRule": "regions.agreements.enums.StatusRule",
        "ReportStatus": "regions.agreements.enums.ReportStatus",
        "Unit": "regions.agreements.enums.Unit",
        "Direction": "regions.agreements.enums.Direction",
        "Counting": "regions.agreements.enums.Counting",
        "PeriodKind": "regions.agreements.enums.PeriodKind",
        "Task": "regions.agreements.enums.Task",
        "MeasurementSource": "regions.agreements.enums.MeasurementSource",
        "PlanStatus": "pool.planning.enums.PlanStatus",
        "ChoiceStatus": "pool.planning.enums.ChoiceStatus",
        "ChangeReason": "pool.planning.enums.ChangeReason",
        "WishKind": "pool.planning.enums.WishKind",
        "WhyUncovered": "pool.planning.enums.WhyUncovered",
    },
}
