"""How gunicorn serves: the settings come from the environment."""

import gc
import os
import resource
import sys

from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

from lede_reader.settings import from_environment
from lede_reader.web.forwarded import Proxies
from lede_reader.web.idle import Idle

# Nothing of what is loaded at the start goes again: to look for what does would take a tenth of it.
gc.disable()

_settings = from_environment()
_host = f"[{_settings.host}]" if ":" in _settings.host else _settings.host

bind = [f"{_host}:{_settings.port}", *filter(None, [_settings.metrics_bind])]
workers = _settings.workers
worker_class = "lede_reader.web.worker.Worker"
# Who is slow with a page costs a thread for ten seconds, and never a worker.
threads = 256
worker_connections = 512
# Warmed once, before anybody can connect; a new worker is then a fork away.
preload_app = True
graceful_timeout = int(_settings.time_budget) + 5

logger_class = "lede_reader.web.quiet.QuietLogger"
accesslog = None
errorlog = "-"
control_socket_disable = True
# Nobody is believed about scheme and path; who a client is, is the gate's to tell.
forwarded_allow_ips = ""

# A crash leaves no picture of the memory behind, in any process from here on.
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
# A connection is a handle here and one in the nursery; some systems give 256 unasked.
_, _most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (4096 if not 0 <= _most < 4096 else _most, _most))


_AS_ROOT = (
    "Lede runs as root, whom no limit on processes holds, and who owns whatever a hole would open:"
    " start it as a user of its own."
)


def when_ready(server: Arbiter) -> None:
    """Leaves what is loaded where it is, for every worker to share; tells where to look next."""
    server.worker_class.proxies = Proxies(_settings.trusted_proxies)
    if server.systemd and _settings.idle_seconds > 0:
        server.worker_class.idle = Idle(_settings.idle_seconds)
    gc.collect()
    gc.freeze()
    gc.enable()
    if os.geteuid() == 0:
        print(_AS_ROOT, file=sys.stderr)
    print(
        f"Lede is ready at http://{_host}:{_settings.port}/ - open it, or press Lede's"
        " button on a news page. Ctrl-C stops it.",
        file=sys.stderr,
        flush=True,
    )


def worker_exit(server: object, worker: Worker) -> None:
    """Ends a worker at once: taking its tables down piece by piece costs seconds."""
    del server
    if worker.booted:
        os._exit(0)


def on_exit(server: object) -> None:
    """Ends the master likewise, with the status that gunicorn came to."""
    del server
    sys.stderr.flush()
    os._exit(getattr(sys.exc_info()[1], "exit_status", 0))
