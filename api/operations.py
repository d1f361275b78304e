"""How an operation is called in the published document."""

import re

from drf_spectacular.openapi import AutoSchema


class NamedAfterItsPath(AutoSchema):
    """Operation ids follow from method and path, so that two can never be the same."""

    def get_operation_id(self) -> str:
        parts = re.findall(r"[^/{}]+|(?={)", self.path.removeprefix("/api/v1"))
        words = [word for part in parts for word in re.split(r"[-_]", part or "by")]
        return self.method.lower() + "".join(word.capitalize() for word in words)
