"""How gunicorn serves: the settings come from the environment."""

from server.settings import from_environment

_settings = from_environment()
bind = f"{_settings.host}:{_settings.port}"
workers = _settings.workers
worker_class = "gthread"
threads = 4
accesslog = None
control_socket_disable = True
