"""Which panel to ask, as whom, and how long to wait for it."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

from pydantic import SecretStr


@dataclass(frozen=True, slots=True)
class PanelAccount:
    """One key at one panel. `url` is the full address of its API; nothing is appended.

    Raises ValueError for an address or a key that cannot be used. The key shows in no repr.
    """

    name: str
    url: str
    key: SecretStr

    def __post_init__(self) -> None:
        check_panel_url(self.url)
        if not self.key.get_secret_value():
            raise ValueError("the key is empty: copy it from the panel's account page")


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. `connect` covers DNS, TCP and TLS; the others a whole call.

    `add` outlasts the edges that many panels stand behind (they give up after about 100 s), so
    that their answer is heard. `silence` is the longest pause within an answer to `add`.
    """

    services: float = 60.0
    read: float = 15.0
    add: float = 130.0
    connect: float = 10.0
    silence: float = 120.0


def check_panel_url(url: str) -> None:
    """Raise ValueError, saying what to do, unless the key may be sent to this address."""
    if any(character.isspace() or not character.isprintable() for character in url):
        raise ValueError("must hold no spaces: copy the address again")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0:
        raise ValueError("must be a full address such as https://panel.example/api/v2")
    if parts.username is not None or parts.password is not None:
        raise ValueError("must hold no user or password: remove what stands before the @")
    if parts.fragment or "key" in parse_qs(parts.query, keep_blank_values=True):
        raise ValueError("must hold no key and no #: the key is a setting of its own")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise ValueError("must begin with https://, or anybody on the way could read the key")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
