"""Settings, from the environment or `.env`. `.env.example` lists every one."""

import re
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from babel.numbers import get_currency_precision, list_currencies
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)
from pydantic_settings.exceptions import SettingsError as UnreadableSettingError

from bot.domain.rich_messages import RichMessages
from bot.domain.shop_mode import ShopMode
from bot.panel import check_panel_url

FIRST_PANEL = "main"
SQLITE_PREFIX = "sqlite:///"
TOKEN = re.compile(r"[0-9]+:\S+", re.ASCII)
TELEGRAM_ID = re.compile(r"[0-9]{1,16}")
PORT = re.compile(r"[0-9]{1,5}")
PANEL_NAME = re.compile(r"[a-z0-9_-]{1,32}")
NAME_OF_A_LANGUAGE = re.compile(r"(?:([a-z]{2}):)?(.*)", re.DOTALL)
LONGEST_SHOP_NAME = 64
"""Characters; Telegram's limit."""
PANEL_HELP = "set PANELS__name__URL and PANELS__name__KEY, and PANELS__name__RATE where needed"


class SettingsError(Exception):
    """The settings cannot be used. The text says which one, why, and what to do."""


class LogFormat(StrEnum):
    """How a line of the log is written."""

    TEXT = "text"
    JSON = "json"


def _usable_url(url: str) -> str:
    check_panel_url(url)
    return url


def _has_key(key: SecretStr) -> SecretStr:
    if not key.get_secret_value().strip():
        raise ValueError("is empty: copy the API key from the panel's account page")
    return key


def _names_by_language(text: str) -> dict[str, str]:
    names: dict[str, str] = {}
    for part in text.split("|"):
        match = NAME_OF_A_LANGUAGE.fullmatch(part.strip())
        code, name = ("", "") if match is None else (match[1] or "", match[2].strip())
        if not name:
            raise ValueError("must look like My shop | fr: Ma boutique | es: Mi tienda")
        if code in names:
            whose = f"the language {code}" if code else "everybody"
            raise ValueError(f"has two names for {whose}")
        if len(name) > LONGEST_SHOP_NAME:
            raise ValueError(f"is too long: Telegram takes {LONGEST_SHOP_NAME} characters a name")
        names[code] = name
    return names


def _panel_name(name: str) -> str:
    if PANEL_NAME.fullmatch(name) is None:
        raise ValueError("has no usable name: 1 to 32 of a-z 0-9 _ -, without two _ in a row")
    if name == FIRST_PANEL:
        raise ValueError(
            "is the first panel: set PANEL_URL, PANEL_KEY and PANEL_RATE, or choose another name"
        )
    return name


PanelName = Annotated[str, AfterValidator(_panel_name)]
PanelUrl = Annotated[str, AfterValidator(_usable_url)]
PanelKey = Annotated[SecretStr, AfterValidator(_has_key)]
PanelRate = Annotated[Decimal, Field(gt=0, le=10**9, allow_inf_nan=False)]


class PanelSettings(BaseModel):
    """One account at one panel. `rate`: shop currency for one unit of the panel's."""

    model_config = ConfigDict(extra="forbid")

    url: PanelUrl
    key: PanelKey
    rate: PanelRate = Decimal(1)


class Settings(BaseSettings):
    """Everything that an operator can set; see `.env.example` for what each one means.

    `panels` are the accounts to sell from, by name; the first one, `main`, is made of
    `panel_url`, `panel_key` and `panel_rate`. `shop_name` is by language code, the one without
    a code for everybody else.
    """

    model_config = SettingsConfigDict(
        env_file=".env", env_nested_delimiter="__", extra="ignore", env_ignore_empty=True
    )

    bot_token: SecretStr
    admin_ids: Annotated[frozenset[int], NoDecode]
    panel_url: PanelUrl | None = None
    panel_key: PanelKey | None = None
    panel_rate: PanelRate = Decimal(1)
    panels: dict[PanelName, PanelSettings] = {}
    panel_calls_per_minute: int = Field(default=40, ge=1, le=6000)
    low_balance_days: int = Field(default=3, ge=0)
    low_balance: Decimal | None = Field(default=None, ge=0, le=10**9, allow_inf_nan=False)
    currency: str = "USD"
    price_decimals: int | None = Field(default=None, ge=0, le=6)
    markup_percent: Decimal = Field(default=Decimal(30), ge=0, le=10_000, allow_inf_nan=False)
    price_move_percent: Decimal = Field(default=Decimal(5), ge=0, le=1000, allow_inf_nan=False)
    rate_jump_percent: Decimal = Field(default=Decimal(50), ge=0, le=100_000, allow_inf_nan=False)
    shop_mode: ShopMode = ShopMode.WALLET
    shop_name: Annotated[dict[str, str], NoDecode] = {}
    publish_profile: bool = True
    payment_text: str = ""
    support_contact: str = ""
    support_chat_id: int | None = Field(default=None, lt=0)
    database_url: str = "sqlite:///data/kiosk.db"
    telegram_api_url: str = "https://api.telegram.org"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    taps_per_second: float = Field(default=3.0, gt=0)
    tap_burst: int = Field(default=20, ge=1)
    confirmations_per_hour: int = Field(default=20, ge=1)
    undo_seconds: int = Field(default=5, ge=0, le=3600)
    second_look_from: Decimal = Field(default=Decimal(50), ge=0, le=10**9, allow_inf_nan=False)
    link_limit: Decimal = Field(default=Decimal(50), ge=0, le=10**9, allow_inf_nan=False)
    release_limit: Decimal = Field(default=Decimal(5), ge=0, le=10**9, allow_inf_nan=False)
    release_day_limit: Decimal = Field(default=Decimal(20), ge=0, le=10**9, allow_inf_nan=False)
    track_seconds: int = Field(default=60, ge=1)
    refill_wait_hours: int = Field(default=24, ge=0, le=8760)
    sync_minutes: int = Field(default=30, ge=1)
    default_locale: str = "en"
    rich_messages: RichMessages = RichMessages.AUTO
    log_level: str = "INFO"
    log_format: LogFormat = LogFormat.TEXT

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        if TOKEN.fullmatch(token.get_secret_value()) is None:
            raise ValueError("does not look like a token: copy it again from BotFather")
        return token

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split_ids(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not parts:
            raise ValueError("is empty: give at least one numeric Telegram id")
        if not all(map(TELEGRAM_ID.fullmatch, parts)):
            raise ValueError("must be numeric Telegram ids with commas between, never @names")
        return frozenset(int(part) for part in parts)

    @field_validator("shop_name", mode="before")
    @classmethod
    def _split_names(cls, value: Any) -> Any:
        return _names_by_language(value) if isinstance(value, str) else value

    @field_validator("currency")
    @classmethod
    def _known_currency(cls, code: str) -> str:
        if code.upper() not in list_currencies():
            raise ValueError("must be a three-letter ISO 4217 code such as USD or EUR")
        return code.upper()

    @field_validator("database_url")
    @classmethod
    def _sqlite_only(cls, url: str) -> str:
        if not url.startswith(SQLITE_PREFIX) or not url.removeprefix(SQLITE_PREFIX):
            raise ValueError("must look like sqlite:///data/kiosk.db")
        return url

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, level: str) -> str:
        if level.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return level.upper()

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not host or not PORT.fullmatch(port) or int(port) > 65535:  # noqa: PLR2004 - the last port
            raise ValueError("must look like 127.0.0.1:8080")
        return listen

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret:
            raise ValueError(
                "WEBHOOK_SECRET is missing: without it anybody could send updates; "
                "set it to a long random text of A-Z a-z 0-9 _ -"
            )
        if self.webhook_url and urlsplit(self.webhook_url).scheme not in ("http", "https"):
            raise ValueError("WEBHOOK_URL must be a full https:// address")
        return self

    @model_validator(mode="after")
    def _first_panel_is_whole(self) -> "Settings":
        if not self.panel_url:
            raise ValueError("PANEL_URL is missing: the full address of the panel's API")
        if not self.panel_key:
            raise ValueError("PANEL_KEY is missing: the API key from the panel's account page")
        main = PanelSettings(url=self.panel_url, key=self.panel_key, rate=self.panel_rate)
        self.panels = {FIRST_PANEL: main, **self.panels}
        return self

    @model_validator(mode="after")
    def _no_account_twice(self) -> "Settings":
        names: dict[tuple[str, str], str] = {}
        for name, panel in self.panels.items():
            account = (panel.url.rstrip("/").lower(), panel.key.get_secret_value().strip())
            first = names.setdefault(account, name)
            if first != name:
                raise ValueError(
                    f"PANELS__{name.upper()} has the URL and the KEY of {first}:"
                    " one account is one panel, remove one of the two"
                )
        return self

    @property
    def decimals(self) -> int:
        """How many decimals of the shop currency a price is shown with."""
        if self.price_decimals is not None:
            return self.price_decimals
        return min(get_currency_precision(self.currency) + 2, 6)

    @property
    def database_path(self) -> Path:
        return Path(self.database_url.removeprefix(SQLITE_PREFIX))

    @property
    def listen_address(self) -> tuple[str, int]:
        host, _, port = self.listen.rpartition(":")
        return host, int(port)


class GivenSettings(Settings):
    """Settings of what is given alone: nothing is read from the environment or from `.env`."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic's own signature, as all of it
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)


def load_settings(kind: type[Settings] = Settings, **overrides: Any) -> Settings:
    """Read the settings. Raises SettingsError with one line a problem, never with a secret."""
    try:
        return kind(**overrides)
    except ValidationError as error:
        raise SettingsError("\n".join(_explain(error))) from None
    except UnreadableSettingError:
        # Only a setting of many parts can be unreadable as a whole, and there is one.
        raise SettingsError(f"PANELS cannot be read: {PANEL_HELP}") from None


_WHAT_TO_DO = {
    "missing": "is missing: set it in the environment or in .env (see .env.example)",
    "extra_forbidden": "is no setting of a panel: a panel has URL, KEY and RATE",
    "model_type": f"says nothing of a panel: {PANEL_HELP}",
    "dict_type": f"cannot be read: {PANEL_HELP}",
}


def _explain(error: ValidationError) -> list[str]:
    lines = []
    for problem in error.errors(include_input=False, include_url=False, include_context=False):
        name = "__".join(str(part).upper() for part in problem["loc"] if part != "[key]")
        text = problem["msg"].removeprefix("Value error, ")
        text = _WHAT_TO_DO.get(problem["type"], text)
        lines.append(f"{name} {text}".strip())
    return lines
