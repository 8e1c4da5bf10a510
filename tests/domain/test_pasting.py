"""What is read out of a message with links in it, before a service is chosen."""

from __future__ import annotations

import pytest

from bot.domain.link_rules import SITES
from bot.domain.links import LinkProblem, check_link, forms_of, platforms_of_name, recognise
from bot.domain.pasting import LONGEST_WORDS, Paste, read_paste, sent_links
from bot.domain.platforms import Platform, TargetKind
from bot.domain.shared_places import SharedPlace

POST = "https://www.instagram.com/p/DAbCdEfGhIj"


@pytest.mark.parametrize(
    ("text", "paste"),
    [
        (POST, Paste((POST,))),
        (f"1000 likes {POST}", Paste((POST,), "likes", 1000)),
        (f"{POST} 1k views", Paste((POST,), "views", 1000)),
        (f"{POST}\n1 500 просмотров, please", Paste((POST,), "просмотров please", 1500)),
        (f"likes {POST} 1.5K", Paste((POST,), "likes", 1500)),
        (f"10 000 {POST}", Paste((POST,), "", 10_000)),
        (f"100 or 200 likes {POST}", Paste((POST,), "100 or 200 likes", None)),
        (f"12|{POST}|100", Paste((POST,), "12 100", None)),
        (f"0 likes {POST}", Paste((POST,), "0 likes", None)),
        (f"9999999999 likes {POST}", Paste((POST,), "9999999999 likes", None)),
        (f"{POST},{POST} and (x.com/nasa).", Paste((POST, "x.com/nasa"), "and", None)),
        (f"<{POST}>", Paste((POST,))),
        ("https://example.org/a_(b)", Paste(("https://example.org/a_(b)",))),
        ("instagram @nasa", Paste(("@nasa",), "instagram")),
        ("@nasa, @esa", Paste(("@nasa", "@esa"))),
        ("t.me/durov", Paste(("t.me/durov",))),
        ("www.instagram.com/nasa/", Paste(("www.instagram.com/nasa/",))),
        ("mysite.com", Paste(("mysite.com",))),
        ("почта.рф", Paste(("почта.рф",))),
        ("HTTPS://X.COM/nasa", Paste(("HTTPS://X.COM/nasa",))),
        (f"{'word ' * LONGEST_WORDS}{POST}", Paste((POST,))),
    ],
)
def test_links_words_and_quantity_are_told_apart(text: str, paste: Paste) -> None:
    assert read_paste(text) == paste


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "instagram likes", "1.5k", "ok.ru likes", "instagram.com", "node.js views"),
        *("me@example.com", "@", "@ nasa", "1000", "e.g. likes", "3.5 stars", "#12", "a/b", "..."),
    ],
)
def test_words_are_no_links(text: str) -> None:
    assert read_paste(text) is None


@pytest.mark.parametrize(
    ("text", "link", "platform", "kind"),
    [
        (f"{POST}/?igsh=MWQ1ZGUx&utm_source=x", POST, Platform.INSTAGRAM, TargetKind.POST),
        (
            "youtu.be/dQw4w9WgXcQ?si=abc",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            Platform.YOUTUBE,
            TargetKind.VIDEO,
        ),
        (
            "https://twitter.com/nasa/status/1234567890123456789?t=1&s=20",
            "https://x.com/nasa/status/1234567890123456789",
            Platform.X,
            TargetKind.POST,
        ),
        ("t.me/s/durov/12", "https://t.me/durov/12", Platform.TELEGRAM, TargetKind.POST),
        ("durov.t.me", "https://t.me/durov", Platform.TELEGRAM, TargetKind.CHANNEL),
        ("t.me/+AbCdEfGhIjKl", "https://t.me/+AbCdEfGhIjKl", Platform.TELEGRAM, TargetKind.ANY),
        (
            "https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=x",
            "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC",
            Platform.SPOTIFY,
            TargetKind.TRACK,
        ),
        ("medium.com/@a/b", "https://medium.com/@a/b", Platform.MEDIUM, TargetKind.ANY),
        (
            "http://shop.example.org/?utm_source=x",
            "http://shop.example.org?utm_source=x",
            Platform.WEBSITE,
            TargetKind.ANY,
        ),
    ],
)
def test_a_link_is_recognised_and_brought_into_its_form(
    text: str, link: str, platform: Platform, kind: TargetKind
) -> None:
    found = recognise(text)
    assert (found.url, found.platform, found.kind) == (link, platform, kind)


def test_a_recognised_link_serves_all_that_it_served_as_typed() -> None:
    """What is stored for a paste must lose nothing that an order of another kind would need."""
    for platform, site in SITES.items():
        for example in {shape.example for shape in site.shapes if shape.example}:
            typed = site.home + example if example.startswith("/") else example
            stored = recognise(typed).url
            assert forms_of(stored, platform) == forms_of(typed, platform), typed


def test_the_kinds_of_a_link() -> None:
    comment = "https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxKREWxIgDrw8w2e_Z4AaABAg"
    forms = forms_of(comment, Platform.YOUTUBE)
    assert forms[TargetKind.COMMENT] == comment
    assert forms[TargetKind.VIDEO] == "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
    assert TargetKind.CHANNEL not in forms


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("https://bit.ly/abc", LinkProblem.SHORT_LINK),
        ("https://vm.tiktok.com/ZMabc/", LinkProblem.SHORT_LINK),
        ("https://www.instagram.com/share/abc", LinkProblem.SHORT_LINK),
        ("https://t.me/c/1234/5", LinkProblem.PRIVATE_INVITE),
        ("https://www.instagram.com/", LinkProblem.WRONG_TARGET),
        ("https://instagram.com@evil.example.org/p/1", LinkProblem.HAS_CREDENTIALS),
        ("https://user:secret@www.instagram.com/nasa", LinkProblem.HAS_CREDENTIALS),
        ("https://www.instagram.com:8080/nasa", LinkProblem.HAS_PORT),
        ("http://127.0.0.1/x", LinkProblem.NOT_PUBLIC),
        ("ftp://example.org/x", LinkProblem.NOT_A_LINK),
        (f"https://www.instagram.com/{'a' * 2100}", LinkProblem.TOO_LONG),
        ("https://іnstagram.com/nasa", LinkProblem.LOOK_ALIKE),  # Cyrillic і
        ("https://xn--nstagram-q2i.com/nasa", LinkProblem.LOOK_ALIKE),  # the same, encoded
        ("https://instagrαm.com/nasa", LinkProblem.LOOK_ALIKE),  # Greek α
        ("https://ѕоmе.example.org/x", LinkProblem.LOOK_ALIKE),
        ("https://х.com/nasa", LinkProblem.LOOK_ALIKE),  # all Cyrillic, read as x.com
        ("https://www.оk.ru/x", LinkProblem.LOOK_ALIKE),
        ("@!?x", LinkProblem.NOT_A_LINK),
    ],
)
def test_what_cannot_be_used_is_refused_for_its_reason(text: str, problem: LinkProblem) -> None:
    [link] = sent_links(Paste((text,)))
    assert (link.problem, link.text) == (problem, text)


@pytest.mark.parametrize(
    "host", ["почта.рф", "bücher.de", "παράδειγμα.gr", "例え.jp", "мойсайт.com"]
)
def test_honest_names_in_other_alphabets_are_taken(host: str) -> None:
    assert recognise(f"https://{host}/x").platform is Platform.WEBSITE


def test_a_name_may_be_on_several_platforms() -> None:
    [link] = sent_links(Paste(("@nasa",)))
    assert (link.link, link.platform, link.problem) == ("@nasa", None, None)
    possible = platforms_of_name("@nasa")
    assert possible[:3] == (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
    assert Platform.SPOTIFY not in possible
    assert Platform.INSTAGRAM not in platforms_of_name("@a-b")


@pytest.mark.parametrize("words", ["instagram", "ig", "for инстаграм please"])
def test_the_words_before_a_name_say_the_platform(words: str) -> None:
    paste = read_paste(f"{words} @nasa")
    assert paste is not None
    [link] = sent_links(paste)
    assert (link.link, link.platform) == ("https://www.instagram.com/nasa", Platform.INSTAGRAM)


def test_a_platform_without_names_is_not_taken_for_one() -> None:
    [link] = sent_links(Paste(("@nasa",), "spotify"))
    assert link.platform is None


def test_a_forwarded_post_stands_for_itself_then_for_its_channel() -> None:
    post = SharedPlace("News", "news_channel", 12)
    assert post.links == ("https://t.me/news_channel/12", "https://t.me/news_channel")
    assert check_link(post.links[0], Platform.TELEGRAM, TargetKind.POST).url == post.links[0]
    assert SharedPlace("News", "news_channel").links == ("https://t.me/news_channel",)
    assert SharedPlace("Secret", None, 12).links == ()
