import pytest
from pydantic import SecretStr

from bot.panel import PanelAccount, check_panel_url


@pytest.mark.parametrize(
    "url",
    [
        "https://panel.example/api/v2",
        "https://panel.example",
        "https://panel.example:8443/index.php?route=api",
        "http://localhost:8080/api/v2",
        "http://127.0.0.1/api/v2",
        "http://127.8.9.1:1/api/v2",
        "http://[::1]:8080/api/v2",
    ],
)
def test_usable_addresses(url: str) -> None:
    check_panel_url(url)


@pytest.mark.parametrize(
    ("url", "advice"),
    [
        ("", "full address"),
        ("https://panel.example/api v2", "no spaces"),
        ("https://panel.example/api\n", "no spaces"),
        ("panel.example/api/v2", "full address"),
        ("ftp://panel.example/api", "full address"),
        ("https:///api/v2", "full address"),
        ("file:///etc/passwd", "full address"),
        ("https://panel.example:0/api", "full address"),
        ("https://panel.example:99999/api", "."),
        ("https://[::1/api", "."),
        ("http://panel.example/api/v2", "https://"),
        ("http://10.0.0.1/api/v2", "https://"),
        ("http://localhost.example/api/v2", "https://"),
        ("http://127.0.0.1.example/api/v2", "https://"),
        ("https://me:secret@panel.example/api/v2", "before the @"),
        ("http://127.0.0.1@panel.example/api/v2", "before the @"),
        ("https://panel.example/api/v2?key=secret", "a setting of its own"),
        ("https://panel.example/api/v2#x", "no #"),
    ],
)
def test_other_addresses_are_refused_with_advice(url: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice) as caught:
        check_panel_url(url)
    assert "secret" not in str(caught.value)
    with pytest.raises(ValueError, match=advice):
        PanelAccount("main", url, SecretStr("k"))


def test_a_key_is_needed_and_not_shown() -> None:
    with pytest.raises(ValueError, match="the key is empty"):
        PanelAccount("main", "https://panel.example/api/v2", SecretStr(""))
    account = PanelAccount("main", "https://panel.example/api/v2", SecretStr("canary"))
    assert "canary" not in repr(account) + str(account)
