"""The base of every shape on the wire: snake_case in Python, camelCase outside; and the shapes that all share."""

from datetime import UTC
from typing import Any, ClassVar, Final

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

MAX_ID: Final = 2**63 - 1
MOST_VERSIONS: Final = 2**31 - 1


class ApiSerializer(serializers.Serializer[Any]):
    """Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.

    Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
    never touches keys that are data.
    """

    wire_names: ClassVar[dict[str, str]] = {}
    """Names that are no Python name, as in `{"from_date": "from"}`."""

    def get_fields(self) -> dict[str, serializers.Field[Any, Any, Any, Any]]:
        renamed = {}
        for name, field in super().get_fields().items():
            wire_name = self.wire_names.get(name, camel_case(name))
            if isinstance(field, serializers.SerializerMethodField):
                field.method_name = field.method_name or f"get_{name}"
            elif field.source is None and wire_name != name:
                field.source = name
            renamed[wire_name] = field
        return renamed


def camel_case(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


class IdField(serializers.IntegerField):
    """An id from outside; larger than a bigint cannot exist."""

    def __init__(self, **options: Any) -> None:
        super().__init__(min_value=1, max_value=MAX_ID, **options)


class SeenVersionField(serializers.IntegerField):
    """The version that somebody read before they wrote; without it nothing is compared."""

    def __init__(self) -> None:
        super().__init__(
            min_value=1,
            max_value=MOST_VERSIONS,
            required=False,
            allow_null=True,
            default=None,
            help_text="De versie die je gelezen hebt; is er intussen een nieuwe, dan weigeren we.",
        )


class MomentField(serializers.DateTimeField):
    """A moment, always answered in UTC."""

    def __init__(self, **options: Any) -> None:
        super().__init__(default_timezone=UTC, **options)


@extend_schema_field(
    {"type": "string", "format": "time-local", "pattern": r"^\d{2}:\d{2}(:\d{2})?$"}
)
class ClockField(serializers.TimeField):
    """A time on the clock of the school, as in `08:30`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(format="%H:%M", input_formats=["%H:%M", "%H:%M:%S"], **options)


class RefSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField()


class PersonRefSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField(source="full_name")


class LocationRefSerializer(ApiSerializer):
    id = serializers.IntegerField()
    location_code = serializers.CharField()
    name = serializers.CharField()
    place = serializers.CharField()
