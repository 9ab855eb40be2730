"""How gunicorn serves: the settings come from the environment."""

import resource
import sys

from server.settings import from_environment

_settings = from_environment()
_host = f"[{_settings.host}]" if ":" in _settings.host else _settings.host

bind = f"{_host}:{_settings.port}"
workers = _settings.workers
worker_class = "server.web.worker.Worker"
# A slow client costs a thread for its ten seconds, and never a worker.
threads = 64
worker_connections = 512
# Warmed once, before anybody can connect; a new worker is then a fork away.
preload_app = True
graceful_timeout = int(_settings.time_budget) + 5

logger_class = "server.web.quiet.QuietLogger"
accesslog = None
errorlog = "-"
control_socket_disable = True
# Nobody is believed about whom they forward for.
forwarded_allow_ips = ""

# A crash leaves no picture of the memory behind, in any process from here on.
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def when_ready(server: object) -> None:
    """Tells where to look next."""
    del server
    print(
        f"Lede is ready at http://{_host}:{_settings.port}/ - open it, or load the folder"
        " extension/ in your browser. Ctrl-C stops it.",
        file=sys.stderr,
        flush=True,
    )
