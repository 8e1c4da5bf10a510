"""How one reader sees the shop: their language, and the shop's way to show money."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from bot.domain.countries import WORLDWIDE, country_names
from bot.domain.money import Money, MoneyRangeError
from bot.domain.platforms import Platform
from bot.domain.pricing import PriceRules
from bot.ui import formatting
from bot.ui.translator import Markup, Texts


@dataclass(frozen=True, slots=True)
class Look:
    """Every screen is drawn through one. `is_admin` adds what only admins have.

    `zone`: the reader's own choice of a time zone; None: Telegram knows that of the phone.
    """

    texts: Texts
    rules: PriceRules
    is_admin: bool = False
    zone: str | None = None

    def money(self, amount: Money) -> str:
        """A price, with all of its digits."""
        return formatting.money(amount, self.texts.locale, self.rules.decimals)

    def balance(self, amount: Money) -> str:
        """What somebody has, rounded down."""
        return formatting.balance(amount, self.texts.locale, self.rules.decimals)

    def change(self, amount: Money) -> str:
        """What was added to a balance or taken from it, with its sign."""
        return formatting.change(amount, self.texts.locale, self.rules.decimals)

    def told(self, amount: str, currency: str) -> str:
        """What a panel said in its own currency, with all of its digits.

        As it came where that is no amount of money. Without a currency it is the shop's: none was
        heard from that panel.
        """
        currency = currency or self.rules.currency
        try:
            return self.money(Money.ceiling(Decimal(amount), currency))
        except (InvalidOperation, MoneyRangeError):
            return f"{amount} {currency}"

    def worth(self, amount: Decimal) -> str:
        """What something comes to in the shop's currency, rounded up to hundredths.

        A panel may name charges that no Money can hold.
        """
        currency = self.rules.currency
        try:
            return self.money(Money.ceiling(amount, currency).rounded_up(2))
        except MoneyRangeError:
            return f"{amount:f} {currency}"

    def micros(self, micros: int) -> str:
        """An amount of the shop's currency that was stored as millionths."""
        return self.balance(Money(micros, self.rules.currency))

    def number(self, value: int) -> str:
        return formatting.number(value, self.texts.locale)

    def when(self, moment: int) -> Markup:
        return formatting.when(moment, self.texts.locale, self.zone)

    def day(self, moment: int) -> Markup:
        return formatting.day(moment, self.texts.locale, self.zone)

    def span(self, seconds: int) -> str:
        return formatting.span(seconds, self.texts)

    def interval(self, minutes: int) -> str:
        return formatting.interval(minutes, self.texts)

    def country(self, code: str) -> str:
        """By its name; a code that has none is shown as it is."""
        if code == WORLDWIDE:
            return self.texts.plain("country-worldwide")
        return country_names(self.texts.locale).get(code, code)

    def platform(self, platform: Platform) -> str:
        return platform.brand or self.texts.plain(f"platform-{platform.key}")
