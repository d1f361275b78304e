"""The version of the published contract; the changelog in docs/ says what each one changed."""

from typing import Final

API_VERSION: Final = "1.0.0"
API_ROOT: Final = "/api/v1"
