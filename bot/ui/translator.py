"""Texts of every language, from `locales/<language>/*.ftl` (Fluent).

Every text argument is cut and escaped here and nowhere else. What a screen has already made
into Telegram HTML is passed as `Markup`.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.domain.names import short_name

log = logging.getLogger(__name__)

SOURCE_LOCALE = "en"
"""The language that every key is written in first."""

LONGEST_MARKUP = 2500
"""Fluent takes no longer argument. Counted in characters of HTML."""

LONGEST_ARGUMENT = 400
"""UTF-16 units, Telegram's measure: several fit one message, and each is within LONGEST_MARKUP
even if all of it has to be escaped."""


class Markup(str):
    """Telegram HTML: not escaped again."""

    __slots__ = ()


class Texts:
    """The texts of one language. Raises KeyError for a key that no language has."""

    def __init__(self, locale: str, bundles: Iterable[FluentBundle]) -> None:
        self.locale = locale
        self._bundles = tuple(bundles)
        self._known: dict[str, _Text] = {}
        self._unchanging: dict[str, str] = {}

    def __call__(self, key: str, **arguments: str | int) -> Markup:
        """A text for a message: Telegram HTML, its arguments cut and escaped."""
        return Markup(self._format(key, {name: _safe(value) for name, value in arguments.items()}))

    def plain(self, key: str, **arguments: str | int) -> str:
        """A text for a button or a toast, where Telegram reads no HTML."""
        return self._format(key, dict(arguments))

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self._bundles)

    def _format(self, key: str, arguments: dict[str, str | int]) -> str:
        if arguments:
            return self._text(key).composed(arguments)
        if key not in self._unchanging:
            self._unchanging[key] = self._text(key).composed(arguments)
        return self._unchanging[key]

    def _text(self, key: str) -> _Text:
        if key not in self._known:
            self._known[key] = self._find(key)
        return self._known[key]

    def _find(self, key: str) -> _Text:
        for bundle in self._bundles:
            if bundle.has_message(key):
                return _Text(bundle, key)
        raise KeyError(key)


class _Text:
    """One text. Where all that it does is to put texts in, Fluent does not have to be asked."""

    __slots__ = ("_bundle", "_key", "_pattern", "_template")

    def __init__(self, bundle: FluentBundle, key: str) -> None:
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        self._bundle = bundle
        self._key = key
        self._pattern = pattern
        self._template = _template(pattern)

    def composed(self, arguments: dict[str, str | int]) -> str:
        if self._template is not None and _are_texts(arguments.values()):
            with suppress(KeyError):  # Fluent says which argument is missing
                return self._template.format_map(arguments)
        text, errors = self._bundle.format_pattern(self._pattern, arguments)
        if errors:
            log.error("text %s: %s", self._key, errors)
        return str(text)


def _template(pattern: object) -> str | None:
    """The pattern for `str.format_map`; None where Fluent has to choose or to look up."""
    if not isinstance(pattern, ast.Pattern):
        return None
    parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value.replace("{", "{{").replace("}", "}}"))
        elif isinstance(name := getattr(element, "expression", None), ast.VariableReference):
            parts.append(f"{{{name.id.name}}}")
        else:
            return None
    return "".join(parts)


def _are_texts(values: Iterable[str | int]) -> bool:
    """Numbers are for Fluent to write, each language in its own way."""
    return all(isinstance(value, str) for value in values)


class UnknownLocaleError(ValueError):
    """The default language is not shipped. The text names those that are."""


class Translator:
    """All languages that are shipped. Raises UnknownLocaleError for another default."""

    def __init__(self, default_locale: str) -> None:
        if default_locale not in shipped_locales():
            known = ", ".join(shipped_locales())
            raise UnknownLocaleError(
                f"DEFAULT_LOCALE {default_locale!r} is not shipped; there is {known}"
            )
        self._default = default_locale

    def texts(self, *wanted: str | None) -> Texts:
        """The first language of `wanted` that is shipped, else the default one."""
        for code in wanted:
            locale = (code or "").replace("_", "-").split("-")[0].lower()
            if locale in shipped_locales():
                return texts_of(locale)
        return texts_of(self._default)


@lru_cache
def shipped_locales() -> tuple[str, ...]:
    """The languages in `locales/`, the source language first."""
    found = {folder.name for folder in _root().iterdir() if folder.is_dir() and _sources(folder)}
    return tuple(sorted(found, key=lambda locale: (locale != SOURCE_LOCALE, locale)))


@lru_cache
def texts_of(locale: str) -> Texts:
    """A missing text falls back to the source language, so that nobody sees a hole."""
    return Texts(locale, [_bundle(name) for name in dict.fromkeys((locale, SOURCE_LOCALE))])


def load_every_language() -> None:
    """Reads all files, which takes seconds; later questions are answered at once."""
    for locale in shipped_locales():
        texts_of(locale)


@lru_cache
def _bundle(locale: str) -> FluentBundle:
    # Isolating marks would end up in links and copied numbers.
    bundle = FluentBundle([locale], use_isolating=False)
    for source in _sources(_root() / locale):
        bundle.add_resource(FluentResource(source.read_text("utf-8")))
    return bundle


def _sources(folder: Traversable) -> list[Traversable]:
    found = [entry for entry in folder.iterdir() if entry.name.endswith(".ftl")]
    return sorted(found, key=lambda entry: entry.name)


def _root() -> Traversable:
    return files("locales")


def _safe(value: str | int) -> str | int:
    if isinstance(value, int | Markup):
        return value
    return html.escape(short_name(value, LONGEST_ARGUMENT), quote=True)
