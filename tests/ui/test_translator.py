"""Texts: which language, what is escaped, and what happens where a text is missing."""

import logging
from importlib.resources import files

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.ui.translator import (
    LONGEST_ARGUMENT,
    LONGEST_MARKUP,
    SOURCE_LOCALE,
    Markup,
    Texts,
    Translator,
    shipped_locales,
    texts_of,
)
from sandbox.telegram.html import parse_html
from sandbox.telegram.units import utf16_length


def bundle(locale: str, source: str) -> FluentBundle:
    made = FluentBundle([locale], use_isolating=False)
    made.add_resource(FluentResource(source))
    return made


@pytest.fixture
def texts() -> Texts:
    french = bundle("fr", "greet = Bonjour { $name }\nmenu = Menu { $name }")
    english = bundle(
        "en",
        "greet = Hello { $name }\nbye = Bye { $name }\n"
        "n = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n  }\n.note = none",
    )
    return Texts("fr", [french, english])


def test_a_text_of_a_message_escapes_its_arguments(texts: Texts) -> None:
    assert texts("greet", name="<b>&\"'") == "Bonjour &lt;b&gt;&amp;&quot;&#x27;"


def test_markup_is_not_escaped_again(texts: Texts) -> None:
    assert texts("greet", name=Markup("<b>Ann</b>")) == "Bonjour <b>Ann</b>"
    assert texts("greet", name=texts("greet", name="<")) == "Bonjour Bonjour &lt;"


def test_a_plain_text_is_not_escaped(texts: Texts) -> None:
    assert texts.plain("menu", name="<&>") == "Menu <&>"
    assert not isinstance(texts.plain("menu", name=""), Markup)


def test_no_marks_stand_around_what_is_filled_in(texts: Texts) -> None:
    assert texts.plain("menu", name="x") == "Menu x"


@pytest.mark.parametrize("letter", ["a", '"', "'", "&", "😀"])
def test_a_long_argument_is_cut_before_it_is_escaped(texts: Texts, letter: str) -> None:
    source = texts("bye", name=letter * 5000)
    assert len(source) <= LONGEST_MARKUP
    shown, _ = parse_html(source)
    assert shown.startswith("Bye " + letter * 100)
    assert shown.endswith("…")
    assert utf16_length(shown) <= LONGEST_ARGUMENT + len("Bye ")


def test_an_argument_of_the_longest_length_is_whole(texts: Texts) -> None:
    name = "x" * LONGEST_ARGUMENT
    assert texts("bye", name=name) == f"Bye {name}"


def test_markup_may_be_as_long_as_is_promised(texts: Texts) -> None:
    name = Markup("x" * LONGEST_MARKUP)
    assert texts("bye", name=name) == f"Bye {name}"


def test_a_text_that_a_language_lacks_comes_in_english(texts: Texts) -> None:
    assert texts("bye", name="Ann") == "Bye Ann"
    assert texts.has("bye")


def test_a_text_that_no_language_has_is_an_error(texts: Texts) -> None:
    assert not texts.has("nothing")
    with pytest.raises(KeyError, match="nothing"):
        texts("nothing")
    with pytest.raises(KeyError, match="nothing"):
        texts.plain("nothing")


def test_a_missing_argument_is_logged_and_breaks_nothing(
    texts: Texts, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        assert texts("bye") == "Bye name"
    assert "text bye" in caplog.text


@pytest.mark.parametrize("locale", shipped_locales())
def test_what_is_put_together_here_reads_as_fluent_writes_it(locale: str) -> None:
    sources = files("locales") / locale
    messages = [
        message
        for source in sources.iterdir()
        if source.name.endswith(".ftl")
        for message in FluentResource(source.read_text("utf-8")).body
        if isinstance(message, ast.Message) and message.value is not None
    ]
    fluent = FluentBundle([locale], use_isolating=False)
    fluent.add_resource(ast.Resource([*messages]))
    compared = 0
    for message in messages:
        arguments = {name: f"{{{name}}}{{0}}" for name in Variables.of(message)}
        pattern = fluent.get_message(message.id.name).value
        assert pattern is not None
        expected, errors = fluent.format_pattern(pattern, arguments)
        if not errors:  # numbers are asked for
            assert texts_of(locale).plain(message.id.name, **arguments) == expected
            compared += bool(arguments)
    assert compared > 200


class Variables(Visitor):
    """The names of all arguments of a text."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    @classmethod
    def of(cls, message: ast.Message) -> set[str]:
        found = cls()
        found.visit(message)
        return found.names

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's name for it
        self.names.add(node.id.name)


def test_braces_in_a_text_stay() -> None:
    texts = Texts("en", [bundle("en", 'set = { "{" }{ $name }{ "}" } and { $name }')])
    assert texts.plain("set", name="{x}") == "{{x}} and {x}"


def test_a_missing_argument_among_others_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    texts = Texts("en", [bundle("en", "two = { $one } and { $other }")])
    with caplog.at_level(logging.ERROR):
        assert texts.plain("two", one="1") == "1 and other"
    assert "text two" in caplog.text


@pytest.mark.parametrize(("n", "expected"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_numbers_choose_the_plural_form(texts: Texts, n: int, expected: str) -> None:
    assert texts("n", n=n) == expected


def test_french_counts_nought_as_one() -> None:
    assert texts_of("fr").plain("span-days", n=0) == "0 jour"
    assert texts_of("fr").plain("span-days", n=2) == "2 jours"
    assert texts_of("en").plain("span-days", n=0) == "0 days"


# Which language


def test_english_comes_first() -> None:
    assert shipped_locales()[0] == SOURCE_LOCALE == "en"
    assert list(shipped_locales()[1:]) == sorted(shipped_locales()[1:])


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (("fr",), "fr"),
        (("fr-CA",), "fr"),
        (("fr_BE",), "fr"),
        (("FR",), "fr"),
        (("en-gb",), "en"),
        (("tlh",), "en"),
        (("",), "en"),
        ((None,), "en"),
        ((), "en"),
        ((None, "fr"), "fr"),
        (("en", "fr"), "en"),
        (("tlh", "fr-CH"), "fr"),
        (("../fr",), "en"),
    ],
)
def test_the_first_language_that_is_shipped(wanted: tuple[str | None, ...], expected: str) -> None:
    assert Translator("en").texts(*wanted).locale == expected


def test_the_default_language_is_for_everybody_else() -> None:
    assert Translator("fr").texts("tlh").locale == "fr"
    assert Translator("fr").texts("en").locale == "en"


def test_a_default_language_that_is_not_shipped_is_refused() -> None:
    with pytest.raises(ValueError, match="'xx' is not shipped; there is en, "):
        Translator("xx")
