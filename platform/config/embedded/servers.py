"""PostgreSQL and Redis together, for the demo and the tests."""

from collections.abc import Mapping
from pathlib import Path

from config.embedded.postgres import PostgresServer
from config.embedded.progress import Progress, silent
from config.embedded.redis import RedisServer


class EmbeddedServers:
    """Both servers in one directory; the second start reuses what the first one made."""

    def __init__(
        self,
        directory: Path,
        *,
        postgres_settings: Mapping[str, str] | None = None,
        progress: Progress = silent,
    ) -> None:
        self.postgres = PostgresServer(directory, settings=postgres_settings, progress=progress)
        self.redis = RedisServer(directory, progress=progress)

    def start(self) -> None:
        self.postgres.start()
        self.redis.start()

    def stop(self) -> None:
        self.redis.stop()
        self.postgres.stop()

    def environment(self, *, database: str = "postgres") -> dict[str, str]:
        """Give the variables with which a process of ours finds both servers."""
        return {"DATABASE_URL": self.postgres.url(database), "REDIS_URL": self.redis.url()}
