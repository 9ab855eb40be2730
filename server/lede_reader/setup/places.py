"""Where is everything? The folders that the system has for a user, by platformdirs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_state_path

from lede_reader.settings import NAME


@dataclass(frozen=True, slots=True)
class Places:
    """`data`: the extension, the pairing secret, and the counts of `serve`. `states`: where the
    counts of systemd's service may be: `StateDirectory` was below the settings until its 254.
    """

    config: Path
    data: Path
    states: tuple[Path, ...]

    @classmethod
    def of_user(cls) -> Places:
        """Those of whoever runs this."""
        config = user_config_path()
        return cls(config, user_data_path(NAME), (config / NAME, user_state_path(NAME)))

    @property
    def extension(self) -> Path:
        """The folder that the browser loads, the same after each update."""
        return self.data / "extension"

    @property
    def pairing(self) -> Path:
        """The secret that the extension may know Lede by."""
        return self.data / "pairing"

    @property
    def socket(self) -> Path:
        return self.config / "systemd" / "user" / f"{NAME}.socket"

    @property
    def service(self) -> Path:
        return self.socket.with_suffix(".service")

    @property
    def launch_agent(self) -> Path:
        return Path.home() / "Library" / "LaunchAgents" / "org.lede.reader.plist"

    @property
    def autostart(self) -> Path:
        return self.config / "autostart" / f"{NAME}.desktop"

    @property
    def wanted(self) -> Path:
        """The link by which the socket is enabled."""
        return self.socket.parent / "sockets.target.wants" / self.socket.name

    @property
    def starters(self) -> tuple[Path, ...]:
        """What has Lede started, by whichever manager."""
        return (self.socket, self.service, self.launch_agent, self.autostart)

    @property
    def ours(self) -> tuple[Path, ...]:
        """Every file and folder that may be there by our doing, and nobody else's."""
        return (self.wanted, *self.starters, self.data, *self.states)
