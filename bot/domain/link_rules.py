"""Which links each platform has, as data. `links.py` reads it.

A platform that is not listed here takes any public web address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.platforms import Platform, TargetKind

_POST, _PROFILE, _CHANNEL = TargetKind.POST, TargetKind.PROFILE, TargetKind.CHANNEL
_VIDEO, _STORY, _LIVE = TargetKind.VIDEO, TargetKind.STORY, TargetKind.LIVE
_COMMENT, _GROUP, _BOT = TargetKind.COMMENT, TargetKind.GROUP, TargetKind.BOT
_TRACK, _PLAYLIST, _ANY = TargetKind.TRACK, TargetKind.PLAYLIST, TargetKind.ANY


class LinkProblem(StrEnum):
    """Why a link is refused. Each has a sentence in `locales/`: `link-problem-<value>`."""

    EMPTY = "empty"
    NOT_A_LINK = "not-a-link"
    TOO_LONG = "too-long"
    FORBIDDEN_CHARACTERS = "forbidden-characters"
    HAS_CREDENTIALS = "has-credentials"
    HAS_PORT = "has-port"
    NOT_PUBLIC = "not-public"
    WRONG_PLATFORM = "wrong-platform"
    WRONG_TARGET = "wrong-target"
    SHORT_LINK = "short-link"
    PRIVATE_INVITE = "private-invite"
    LOOK_ALIKE = "look-alike"


@dataclass(frozen=True, slots=True)
class Shape:
    """One form that links of a site have.

    `pattern` must match the whole of the host and the decoded path; where it begins with
    a slash, the site's own host is meant. `query` are the parameters that must be there.
    `canonical` is the form that is kept, filled with what was matched; a group called
    `name` is an account's name, in which capitals mean nothing. `kinds` are the targets that
    such a link serves, its own kind first; where it does not serve, `problem` says why.
    """

    kinds: tuple[TargetKind, ...]
    pattern: str
    canonical: str
    example: str = ""
    query: Mapping[str, str] = field(default_factory=dict)
    problem: LinkProblem = LinkProblem.WRONG_TARGET


@dataclass(frozen=True, slots=True)
class Site:
    """The links of one platform. The first shape that fits wins.

    `host` is the bare host, `home` the address that canonical links begin with,
    `subdomains` a pattern of what may stand before the host, `aliases` hosts that mean the
    same, `others` further hosts that shapes name in full, `shorteners` hosts that only
    redirect. `handle` is the path that a bare account name stands for. Where
    `named_subdomains` is set, the name of an account may stand before the host.
    """

    host: str
    home: str
    shapes: tuple[Shape, ...] = ()
    subdomains: str = "www|m|mobile|web|touch"
    aliases: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    shorteners: tuple[str, ...] = ()
    handle: str | None = None
    named_subdomains: bool = False


def _not(reserved: str) -> str:
    """A look-ahead: the next part of the path is none of these words of the site's own."""
    return rf"(?!(?i:{reserved})(?:/|$))"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SHORTENERS = frozenset(
    _words(
        "bit.ly tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rb.gy shorturl.at "
        "tiny.cc t.ly clck.ru lnkd.in rebrand.ly bl.ink s.id adf.ly soo.gd"
    )
)
"""Hosts that show no more than where to go next. Nobody can say what such a link leads to."""

TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|yclid|ysclid|msclkid|ttclid|twclid|igsh|igshid|"
    r"ig_rid|mibextid|mc_cid|mc_eid|_openstat|__cft__.*|__tn__|__xts__.*|si|ref_src|ref_url",
    re.IGNORECASE,
)
"""Parameters that tell where a visitor came from, not what is shown."""

_INSTAGRAM_NAME = r"(?P<name>[A-Za-z0-9._]{1,30})"
_INSTAGRAM_OWN = _not(
    "p|reel|reels|tv|stories|explore|accounts|direct|about|developer|legal|share|"
    "channel|web|api|graphql|emails|privacy|terms|popular|directory"
)
_INSTAGRAM_POST = rf"(?:/{_INSTAGRAM_OWN}[A-Za-z0-9._]{{1,30}})?"

INSTAGRAM = Site(
    host="instagram.com",
    home="https://www.instagram.com",
    aliases=("instagr.am",),
    shorteners=("ig.me", "l.instagram.com"),
    handle="/{}",
    shapes=(
        Shape((), r"/share(?:/.*)?", "", problem=LinkProblem.SHORT_LINK),
        Shape(
            (_COMMENT,),
            rf"{_INSTAGRAM_POST}/(?P<form>p|reel)/(?P<id>[\w-]{{5,64}})/c/(?P<comment>\d{{5,25}})"
            r"(?:/r/\d+)?",
            "/{form}/{id}/c/{comment}",
            "/p/DAbCdEfGhIj/c/18012345678901234",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"{_INSTAGRAM_POST}/p/(?P<id>[\w-]{{5,64}})(?:/(?:c/\d+|liked_by|comments).*)?",
            "/p/{id}",
            "/p/DAbCdEfGhIj",
        ),
        Shape(
            (_VIDEO, _POST, _COMMENT),
            rf"{_INSTAGRAM_POST}/reels?/(?!audio(?:/|$))(?P<id>[\w-]{{5,64}})"
            r"(?:/(?:c/\d+|liked_by|comments).*)?",
            "/reel/{id}",
            "/reel/DAbCdEfGhIj",
        ),
        Shape(
            (_VIDEO, _POST, _COMMENT),
            rf"{_INSTAGRAM_POST}/tv/(?P<id>[\w-]{{5,64}})",
            "/tv/{id}",
        ),
        Shape(
            (_STORY,),
            r"/stories/highlights/(?P<id>\d{5,25})",
            "/stories/highlights/{id}",
        ),
        Shape(
            (_STORY,),
            rf"/stories/(?!highlights(?:/|$)){_INSTAGRAM_NAME}/(?P<id>\d{{5,25}})",
            "/stories/{name}/{id}",
            "/stories/nasa/3141592653589793238",
        ),
        Shape(
            (_PROFILE, _STORY, _LIVE, _CHANNEL),
            rf"(?:/_u|/stories)?/{_INSTAGRAM_OWN}(?!highlights(?:/|$)){_INSTAGRAM_NAME}"
            r"(?:/(?:reels|tagged|followers|following|live|saved|channel|feed))?",
            "/{name}",
            "/nasa",
        ),
    ),
)

_TIKTOK_NAME = r"@(?P<name>[A-Za-z0-9._]{2,32})"

TIKTOK = Site(
    host="tiktok.com",
    home="https://www.tiktok.com",
    shorteners=("vm.tiktok.com", "vt.tiktok.com"),
    handle="/@{}",
    shapes=(
        Shape((), r"/t/.*", "", problem=LinkProblem.SHORT_LINK),
        Shape(
            (_VIDEO, _POST, _COMMENT),
            rf"/{_TIKTOK_NAME}/video/(?P<id>\d{{8,25}})",
            "/@{name}/video/{id}",
            "/@nasa/video/7412345678901234567",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"/{_TIKTOK_NAME}/photo/(?P<id>\d{{8,25}})",
            "/@{name}/photo/{id}",
            "/@nasa/photo/7412345678901234567",
        ),
        Shape(
            (_VIDEO, _POST, _COMMENT),
            r"/(?:v|embed(?:/v\d)?)/(?P<id>\d{8,25})(?:\.html)?",
            "/embed/v2/{id}",
        ),
        Shape(
            (_LIVE,),
            rf"/{_TIKTOK_NAME}/live",
            "/@{name}/live",
            "/@nasa/live",
        ),
        Shape(
            (_PROFILE, _STORY, _LIVE, _CHANNEL),
            rf"/{_TIKTOK_NAME}(?:/live)?",
            "/@{name}",
            "/@nasa",
        ),
    ),
)

_YOUTUBE_ID = r"[A-Za-z0-9_-]{11}"
_YOUTUBE_SECTION = (
    r"(?:/(?:videos|shorts|featured|about|streams|playlists|community|posts|podcasts|releases))?"
)
_YOUTUBE_HANDLE = r"@(?P<name>(?!UC[\w-]{22}(?:/|$))[\w.\u00b7\u00c0-\uffff-]{2,30})"

YOUTUBE = Site(
    host="youtube.com",
    home="https://www.youtube.com",
    subdomains="www|m|mobile|music|gaming|web",
    aliases=("youtube-nocookie.com",),
    others=("youtu.be",),
    handle="/@{}",
    shapes=(
        Shape(
            (_COMMENT,),
            r"/watch",
            "/watch?v={v}&lc={lc}",
            "/watch?v=dQw4w9WgXcQ&lc=UgxKREWxIgDrw8w2e_Z4AaABAg",
            query={"v": _YOUTUBE_ID, "lc": r"[\w.-]{10,80}"},
        ),
        Shape(
            (_VIDEO, _LIVE, _COMMENT),
            r"/watch",
            "/watch?v={v}",
            "/watch?v=dQw4w9WgXcQ",
            query={"v": _YOUTUBE_ID},
        ),
        Shape(
            (_VIDEO, _LIVE, _COMMENT),
            rf"youtu\.be/(?P<v>{_YOUTUBE_ID})",
            "/watch?v={v}",
        ),
        Shape(
            (_VIDEO, _LIVE, _COMMENT),
            rf"/(?:live|embed|v|watch)/(?P<v>{_YOUTUBE_ID})",
            "/watch?v={v}",
        ),
        Shape(
            (_VIDEO, _COMMENT),
            rf"/shorts/(?P<v>{_YOUTUBE_ID})",
            "/shorts/{v}",
        ),
        Shape(
            (_PLAYLIST,),
            r"/playlist",
            "/playlist?list={list}",
            "/playlist?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI",
            query={"list": r"[\w-]{10,64}"},
        ),
        Shape(
            (_POST,),
            r"/post/(?P<id>Ug[\w-]{10,80})",
            "/post/{id}",
            "/post/UgkxKREWxIgDrw8w2e_Z4AaABAg1234567",
        ),
        Shape((_LIVE,), rf"/{_YOUTUBE_HANDLE}/live", "/@{name}/live"),
        Shape(
            (_CHANNEL, _PROFILE), rf"/{_YOUTUBE_HANDLE}{_YOUTUBE_SECTION}", "/@{name}", "/@nasa"
        ),
        Shape(
            (_CHANNEL, _PROFILE),
            rf"/channel/(?P<id>UC[\w-]{{22}}){_YOUTUBE_SECTION}",
            "/channel/{id}",
        ),
        Shape(
            (_CHANNEL, _PROFILE),
            rf"/(?P<form>c|user)/(?P<id>[\w.-]{{1,100}}){_YOUTUBE_SECTION}",
            "/{form}/{id}",
        ),
    ),
)

_TELEGRAM_OWN = _not(
    "joinchat|addstickers|addemoji|addlist|addtheme|share|proxy|socks|iv|c|s|boost|"
    "login|setlanguage|bg|invoice|giftcode|nft|contact|confirmphone|m|stars"
)
_TELEGRAM_NAME = rf"{_TELEGRAM_OWN}(?P<name>[A-Za-z]\w{{3,31}})"
_TELEGRAM_BOT = rf"{_TELEGRAM_OWN}(?P<name>[A-Za-z]\w{{1,28}}[Bb][Oo][Tt])"
_TELEGRAM_START = r"[\w-]{1,512}"

TELEGRAM = Site(
    host="t.me",
    home="https://t.me",
    subdomains="www",
    aliases=("telegram.me", "telegram.dog"),
    handle="/{}",
    named_subdomains=True,
    shapes=(
        Shape(
            (_ANY,),
            r"/(?:\+|joinchat/)(?P<id>[\w-]{10,40})",
            "/+{id}",
            problem=LinkProblem.PRIVATE_INVITE,
        ),
        Shape((), r"/(?:\+|joinchat/|addlist/|c/).*", "", problem=LinkProblem.PRIVATE_INVITE),
        Shape(
            (_STORY,), rf"/{_TELEGRAM_NAME}/s/(?P<id>\d{{1,10}})", "/{name}/s/{id}", "/durov/s/12"
        ),
        Shape(
            (_COMMENT,),
            rf"/(?:s/)?{_TELEGRAM_NAME}/(?P<id>\d{{1,10}})",
            "/{name}/{id}?comment={comment}",
            "/durov/123?comment=456",
            query={"comment": r"\d{1,10}"},
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"/(?:s/)?{_TELEGRAM_NAME}/(?P<id>\d{{1,10}})",
            "/{name}/{id}",
            "/durov/123",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"/{_TELEGRAM_NAME}/(?P<topic>\d{{1,10}})/(?P<id>\d{{1,10}})",
            "/{name}/{topic}/{id}",
        ),
        Shape(
            (_BOT,),
            rf"/{_TELEGRAM_BOT}",
            "/{name}?start={start}",
            "/exampleshopbot?start=friend",
            query={"start": _TELEGRAM_START},
        ),
        Shape(
            (_BOT,),
            rf"/{_TELEGRAM_BOT}/(?P<app>[A-Za-z]\w{{1,31}})",
            "/{name}/{app}?startapp={startapp}",
            query={"startapp": _TELEGRAM_START},
        ),
        Shape(
            (_BOT,),
            rf"/{_TELEGRAM_BOT}",
            "/{name}?startapp={startapp}",
            query={"startapp": _TELEGRAM_START},
        ),
        Shape((_BOT,), rf"/{_TELEGRAM_BOT}/(?P<app>[A-Za-z]\w{{1,31}})", "/{name}/{app}"),
        Shape((_BOT, _CHANNEL, _PROFILE), rf"/{_TELEGRAM_BOT}", "/{name}"),
        Shape(
            (_CHANNEL, _GROUP, _PROFILE, _LIVE, _STORY),
            rf"/(?:(?:s|boost)/)?{_TELEGRAM_NAME}",
            "/{name}",
            "/durov",
        ),
    ),
)

_X_OWN = _not(
    "home|explore|search|i|settings|notifications|messages|intent|hashtag|share|"
    "login|signup|tos|privacy|compose|jobs|account|download|about"
)
_X_NAME = rf"{_X_OWN}(?P<name>\w{{1,15}})"
_X_AFTER_POST = r"(?:/(?:photo|video)/\d{1,2}|/(?:analytics|likes|retweets|quotes|reposts))?"

X = Site(
    host="x.com",
    home="https://x.com",
    aliases=("twitter.com",),
    handle="/{}",
    shapes=(
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"/{_X_NAME}/status(?:es)?/(?P<id>\d{{1,20}}){_X_AFTER_POST}",
            "/{name}/status/{id}",
            "/nasa/status/1712345678901234567",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"/i/(?:web/)?status/(?P<id>\d{{1,20}}){_X_AFTER_POST}",
            "/i/status/{id}",
        ),
        Shape(
            (_LIVE,),
            r"/i/(?P<form>spaces|broadcasts)/(?P<id>\w{5,20})(?:/peek)?",
            "/i/{form}/{id}",
            "/i/spaces/1eaKbaNqXYZxX",
        ),
        Shape(
            (_GROUP,),
            r"/i/communities/(?P<id>\d{5,20})(?:/\w+)?",
            "/i/communities/{id}",
            "/i/communities/1712345678901234567",
        ),
        Shape(
            (_PROFILE, _CHANNEL),
            rf"/{_X_NAME}(?:/(?:with_replies|media|followers|following|likes|highlights))?",
            "/{name}",
            "/nasa",
        ),
    ),
)

_FACEBOOK_OWN = _not(
    "watch|groups|events|marketplace|gaming|photo|people|pages|pg|share|sharer|login|"
    "help|settings|hashtag|reel|reels|stories|plugins|dialog|ads|business|messages|"
    "notes|search|video|videos|policies|privacy|permalink|story|profile|p|media|"
    "public|recover|notifications|friends|bookmarks|live|fundraisers|donate|games|"
    r"careers|\w+\.php"
)
_FACEBOOK_NAME = rf"{_FACEBOOK_OWN}(?P<name>[A-Za-z0-9.-]{{2,75}})"
_FACEBOOK_ID = r"(?:\d{5,25}|pfbid\w{10,120})"
_FACEBOOK_VIDEO = (_VIDEO, _POST, _LIVE, _COMMENT)

FACEBOOK = Site(
    host="facebook.com",
    home="https://www.facebook.com",
    subdomains=r"www|m|mobile|web|touch|mbasic|free|[a-z]{2}-[a-z]{2}",
    aliases=("fb.com",),
    shorteners=("fb.me", "fb.watch", "l.facebook.com", "lm.facebook.com"),
    handle="/{}",
    shapes=(
        Shape((), r"/(?:share|l\.php)(?:/.*)?", "", problem=LinkProblem.SHORT_LINK),
        Shape(
            (_COMMENT,),
            rf"/{_FACEBOOK_NAME}/posts/(?:[^/]+/)?(?P<id>{_FACEBOOK_ID})",
            "/{name}/posts/{id}?comment_id={comment_id}",
            "/nasa/posts/1012345678901234?comment_id=1234567890",
            query={"comment_id": r"\d{5,25}"},
        ),
        Shape(
            (_POST, _COMMENT),
            rf"/{_FACEBOOK_NAME}/posts/(?:[^/]+/)?(?P<id>{_FACEBOOK_ID})",
            "/{name}/posts/{id}",
            "/nasa/posts/1012345678901234",
        ),
        Shape(
            (_POST, _COMMENT),
            r"/(?:permalink|story)\.php",
            "/permalink.php?story_fbid={story_fbid}&id={id}",
            query={"story_fbid": _FACEBOOK_ID, "id": r"\d{5,25}"},
        ),
        Shape(
            (_POST, _COMMENT),
            r"/photo(?:\.php)?",
            "/photo.php?fbid={fbid}",
            query={"fbid": r"\d{5,25}"},
        ),
        Shape(
            (_POST, _COMMENT),
            rf"/{_FACEBOOK_NAME}/photos/(?:[^/]+/)?(?P<fbid>\d{{5,25}})",
            "/photo.php?fbid={fbid}",
        ),
        Shape(
            (_POST, _COMMENT),
            r"/groups/(?P<name>[A-Za-z0-9._-]{2,80})/(?:posts|permalink)/(?P<id>\d{5,25})",
            "/groups/{name}/posts/{id}",
        ),
        Shape(
            (_GROUP,),
            r"/groups/(?P<name>[A-Za-z0-9._-]{2,80})"
            r"(?:/(?:members|about|media|events|discussion))?",
            "/groups/{name}",
            "/groups/spaceflight",
        ),
        Shape(
            _FACEBOOK_VIDEO,
            r"/(?:watch(?:/live)?|video\.php)",
            "/watch?v={v}",
            "/watch?v=1012345678901234",
            query={"v": r"\d{5,25}"},
        ),
        Shape(
            _FACEBOOK_VIDEO,
            rf"/{_FACEBOOK_NAME}/videos/(?:[^/]+/)?(?P<v>\d{{5,25}})",
            "/watch?v={v}",
        ),
        Shape((_VIDEO, _POST, _COMMENT), r"/reels?/(?P<id>\d{5,25})", "/reel/{id}"),
        Shape(
            (_STORY,),
            r"/stories/(?P<id>\d{5,25})/(?P<code>[\w=-]{5,120})",
            "/stories/{id}/{code}",
            "/stories/101234567890123/UzpfSVNDOjEw",
        ),
        Shape(
            (_PROFILE, _CHANNEL),
            r"/profile\.php",
            "/profile.php?id={id}",
            query={"id": r"\d{5,25}"},
        ),
        Shape((_PROFILE, _CHANNEL), r"/(?P<id>\d{5,25})", "/profile.php?id={id}"),
        Shape(
            (_PROFILE, _CHANNEL),
            r"/(?:people|pages)/[^/]+/(?P<id>\d{5,25})",
            "/profile.php?id={id}",
        ),
        Shape((_PROFILE, _CHANNEL), r"/p/(?:[^/]*-)?(?P<id>\d{5,25})", "/profile.php?id={id}"),
        Shape(
            (_PROFILE, _CHANNEL, _STORY, _LIVE),
            rf"(?:/pg)?/{_FACEBOOK_NAME}"
            r"(?:/(?:about|photos|videos|posts|reels|followers|friends|live|reviews))?",
            "/{name}",
            "/nasa",
        ),
    ),
)

_SPOTIFY_ID = r"(?P<id>[A-Za-z0-9]{22})"

SPOTIFY = Site(
    host="spotify.com",
    home="https://open.spotify.com",
    subdomains="open|play|www",
    shorteners=("spotify.link", "spoti.fi", "spotify.app.link"),
    shapes=(
        Shape(
            (_TRACK,),
            rf"(?:/intl-[a-z-]+)?(?:/embed)?/(?P<form>track|album|episode)/{_SPOTIFY_ID}",
            "/{form}/{id}",
            "/track/4uLU6hMCjMI75M1A2tKUQC",
        ),
        Shape(
            (_PLAYLIST,),
            rf"(?:/intl-[a-z-]+)?(?:/embed)?(?:/user/[^/]+)?/playlist/{_SPOTIFY_ID}",
            "/playlist/{id}",
            "/playlist/37i9dQZF1DXcBWIGoYBM5M",
        ),
        Shape(
            (_PROFILE, _CHANNEL),
            rf"(?:/intl-[a-z-]+)?(?:/embed)?/(?P<form>artist|show)/{_SPOTIFY_ID}",
            "/{form}/{id}",
            "/artist/0TnOYISbd1XYRBk9myaseg",
        ),
        Shape((_PROFILE, _CHANNEL), r"(?:/intl-[a-z-]+)?/user/(?P<id>[\w.-]{1,64})", "/user/{id}"),
    ),
)

_TWITCH_NAME = r"(?!(?:videos|directory|settings|p|popout|moderator|search|jobs|store)(?:/|$))"

TWITCH = Site(
    host="twitch.tv",
    home="https://www.twitch.tv",
    subdomains="www|m|go",
    others=("clips.twitch.tv",),
    handle="/{}",
    shapes=(
        Shape((_VIDEO, _POST), r"/videos/(?P<id>\d{5,15})", "/videos/{id}", "/videos/2012345678"),
        Shape(
            (_VIDEO, _POST),
            r"clips\.twitch\.tv/(?P<id>[\w-]{5,120})",
            "https://clips.twitch.tv/{id}",
        ),
        Shape(
            (_VIDEO, _POST), r"/\w{2,25}/clip/(?P<id>[\w-]{5,120})", "https://clips.twitch.tv/{id}"
        ),
        Shape(
            (_CHANNEL, _PROFILE, _LIVE),
            rf"/{_TWITCH_NAME}(?P<name>\w{{2,25}})(?:/(?:videos|about|schedule|clips))?",
            "/{name}",
            "/nasa",
        ),
    ),
)

LINKEDIN = Site(
    host="linkedin.com",
    home="https://www.linkedin.com",
    subdomains="www|m|mobile|[a-z]{2}",
    shapes=(
        Shape(
            (_POST, _VIDEO, _COMMENT),
            r"/posts/(?P<id>[\w.\u00c0-\uffff-]{5,300})",
            "/posts/{id}",
            "/posts/nasa_artemis-activity-7212345678901234567-AbCd",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            r"/(?:feed/update|embed/feed/update)/"
            r"(?P<id>urn:li:(?:activity|share|ugcPost):\d{10,25})",
            "/feed/update/{id}",
        ),
        Shape((_POST,), r"/pulse/(?P<id>[\w.\u00c0-\uffff-]{5,300})", "/pulse/{id}"),
        Shape((_GROUP,), r"/groups/(?P<id>\d{3,15})", "/groups/{id}", "/groups/1234567"),
        Shape(
            (_PROFILE, _CHANNEL),
            r"/(?P<form>in|company|school|showcase)/(?P<name>[\w&.'\u00c0-\uffff-]{2,150})"
            r"(?:/(?:about|posts|people|jobs|life|recent-activity|detail|details).*)?",
            "/{form}/{name}",
            "/company/nasa",
        ),
    ),
)

DISCORD = Site(
    host="discord.com",
    home="https://discord.com",
    subdomains="www|ptb|canary",
    aliases=("discordapp.com",),
    others=("discord.gg",),
    shapes=(
        Shape(
            (_GROUP, _CHANNEL),
            r"discord\.gg/(?:invite/)?(?P<id>[\w-]{2,40})",
            "https://discord.gg/{id}",
            "https://discord.gg/python",
        ),
        Shape((_GROUP, _CHANNEL), r"/invite/(?P<id>[\w-]{2,40})", "https://discord.gg/{id}"),
        Shape((), r"/channels/.*", "", problem=LinkProblem.PRIVATE_INVITE),
    ),
)

_THREADS_NAME = r"@(?P<name>[A-Za-z0-9._]{1,30})"

THREADS = Site(
    host="threads.com",
    home="https://www.threads.com",
    aliases=("threads.net",),
    handle="/@{}",
    shapes=(
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"/{_THREADS_NAME}/post/(?P<id>[\w-]{{5,64}})(?:/media)?",
            "/@{name}/post/{id}",
            "/@nasa/post/DAbCdEfGhIj",
        ),
        Shape((_POST, _VIDEO, _COMMENT), r"/t/(?P<id>[\w-]{5,64})", "/t/{id}"),
        Shape(
            (_PROFILE, _CHANNEL),
            rf"/{_THREADS_NAME}(?:/(?:replies|reposts|media))?",
            "/@{name}",
            "/@nasa",
        ),
    ),
)

SNAPCHAT = Site(
    host="snapchat.com",
    home="https://www.snapchat.com",
    subdomains="www|m|story",
    handle="/add/{}",
    shapes=(
        Shape((), r"/t/.*", "", problem=LinkProblem.SHORT_LINK),
        Shape(
            (_VIDEO, _POST),
            r"(?:/@[\w.-]+)?/spotlight/(?P<id>[\w-]{10,120})",
            "/spotlight/{id}",
            "/spotlight/W7_EDlXWTBiXAEEniNoMPwAAYc",
        ),
        Shape(
            (_PROFILE, _CHANNEL, _STORY),
            r"/(?:add/|@)(?P<name>[A-Za-z][\w.-]{2,30})",
            "/add/{name}",
            "/add/nasa",
        ),
    ),
)

_PINTEREST_OWN = _not("pin|ideas|search|settings|business|today|videos|login|about")
_PINTEREST_HOSTS = _words(
    "ca de fr es it jp pt ru at ch cl dk ie nz ph se co.uk co.kr com.au com.mx"
)

PINTEREST = Site(
    host="pinterest.com",
    home="https://www.pinterest.com",
    subdomains="www|m|[a-z]{2}",
    aliases=tuple(f"pinterest.{ending}" for ending in _PINTEREST_HOSTS),
    shorteners=("pin.it",),
    handle="/{}",
    shapes=(
        Shape(
            (_POST, _VIDEO),
            r"/pin/(?:[\w-]+--)?(?P<id>\d{5,25})(?:/.*)?",
            "/pin/{id}",
            "/pin/123456789012345678",
        ),
        Shape(
            (_PROFILE, _CHANNEL),
            rf"/{_PINTEREST_OWN}(?P<name>\w{{3,30}})(?:/_(?:created|saved|pins))?",
            "/{name}",
            "/nasa",
        ),
    ),
)

_REDDIT_SUB = r"/r/(?P<name>\w{2,24})"

REDDIT = Site(
    host="reddit.com",
    home="https://www.reddit.com",
    subdomains="www|m|old|new|np|sh|amp",
    others=("redd.it",),
    handle="/user/{}",
    shapes=(
        Shape((), r"/(?:r|u|user)/[\w-]+/s/.*", "", problem=LinkProblem.SHORT_LINK),
        Shape(
            (_COMMENT,),
            rf"{_REDDIT_SUB}/comments/(?P<id>[a-z0-9]{{4,12}})/(?:comment|[^/]+)/"
            r"(?P<comment>[a-z0-9]{4,12})",
            "/r/{name}/comments/{id}/comment/{comment}",
            "/r/space/comments/1abc2de/comment/k1abc2d",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            rf"{_REDDIT_SUB}/comments/(?P<id>[a-z0-9]{{4,12}})(?:/.*)?",
            "/r/{name}/comments/{id}",
            "/r/space/comments/1abc2de",
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT), r"redd\.it/(?P<id>[a-z0-9]{4,12})", "https://redd.it/{id}"
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT), r"/comments/(?P<id>[a-z0-9]{4,12})", "https://redd.it/{id}"
        ),
        Shape(
            (_POST, _VIDEO, _COMMENT),
            r"/u(?:ser)?/(?P<name>[\w-]{3,20})/comments/(?P<id>[a-z0-9]{4,12})(?:/.*)?",
            "/user/{name}/comments/{id}",
        ),
        Shape(
            (_GROUP, _CHANNEL),
            rf"{_REDDIT_SUB}(?:/(?:new|hot|top|about|rising))?",
            "/r/{name}",
            "/r/space",
        ),
        Shape(
            (_PROFILE,),
            r"/u(?:ser)?/(?P<name>[\w-]{3,20})(?:/(?:submitted|comments|overview))?",
            "/user/{name}",
            "/user/nasa",
        ),
    ),
)

_SOUNDCLOUD_OWN = _not("you|discover|stream|search|upload|pages|settings|charts|tags")
_SOUNDCLOUD_NAME = rf"{_SOUNDCLOUD_OWN}(?P<name>[\w-]{{2,64}})"
_SOUNDCLOUD_SECTION = r"tracks|albums|sets|reposts|popular-tracks|followers|following|likes"

SOUNDCLOUD = Site(
    host="soundcloud.com",
    home="https://soundcloud.com",
    shorteners=("on.soundcloud.com", "snd.sc", "soundcloud.app.goo.gl"),
    handle="/{}",
    shapes=(
        Shape(
            (_PLAYLIST, _TRACK),
            rf"/{_SOUNDCLOUD_NAME}/sets/(?P<id>[\w-]{{1,255}})",
            "/{name}/sets/{id}",
            "/nasa/sets/golden-record-sounds-of",
        ),
        Shape(
            (_PROFILE, _CHANNEL),
            rf"/{_SOUNDCLOUD_NAME}(?:/(?:{_SOUNDCLOUD_SECTION}))?",
            "/{name}",
            "/nasa",
        ),
        Shape(
            (_TRACK, _POST),
            rf"/{_SOUNDCLOUD_NAME}/(?P<id>[\w-]{{1,255}})",
            "/{name}/{id}",
            "/nasa/golden-record",
        ),
    ),
)

_VK_OWN = _not("feed|im|groups|friends|audios|video|videos|clips|music|away|login|share")
_VK_ITEM = r"-?\d{1,12}_\d{1,12}"
_VK_PLACE = r"(?:/[\w.-]+)?"

VK = Site(
    host="vk.com",
    home="https://vk.com",
    subdomains="www|m|new",
    aliases=("vk.ru", "vkontakte.ru", "vkvideo.ru"),
    shorteners=("vk.cc",),
    handle="/{}",
    shapes=(
        Shape(
            (_COMMENT,),
            rf"/wall(?P<id>{_VK_ITEM})",
            "/wall{id}?reply={reply}",
            "/wall-1_12345?reply=67890",
            query={"reply": r"\d{1,12}"},
        ),
        Shape((_POST, _COMMENT), rf"/(?P<id>(?:wall|photo){_VK_ITEM})", "/{id}", "/wall-1_12345"),
        Shape((_POST, _COMMENT), _VK_PLACE, "/{w}", query={"w": rf"wall{_VK_ITEM}"}),
        Shape((_POST, _COMMENT), _VK_PLACE, "/{z}", query={"z": rf"photo{_VK_ITEM}"}),
        Shape(
            (_VIDEO, _POST, _LIVE, _COMMENT),
            rf"/(?:video/)?(?P<id>(?:video|clip){_VK_ITEM})",
            "/{id}",
            "/video-1_12345",
        ),
        Shape(
            (_VIDEO, _POST, _LIVE, _COMMENT),
            _VK_PLACE,
            "/{z}",
            query={"z": rf"(?:video|clip){_VK_ITEM}"},
        ),
        Shape(
            (_PLAYLIST,),
            rf"/music/(?P<id>(?:playlist|album)/{_VK_ITEM})",
            "/music/{id}",
            "/music/playlist/-1_12345",
        ),
        Shape(
            (_GROUP, _CHANNEL), r"/(?P<name>(?:club|public|event)\d{1,12})", "/{name}", "/club1"
        ),
        Shape((_PROFILE,), r"/(?P<name>id\d{1,12})", "/{name}", "/id1"),
        Shape(
            (_PROFILE, _GROUP, _CHANNEL),
            rf"/@?{_VK_OWN}(?P<name>[A-Za-z][\w.]{{1,31}})",
            "/{name}",
        ),
    ),
)

_KICK_OWN = _not("browse|categories|category|following|search|video|clips|community")
_KICK_NAME = rf"{_KICK_OWN}(?P<name>[\w-]{{2,30}})"

KICK = Site(
    host="kick.com",
    home="https://kick.com",
    handle="/{}",
    shapes=(
        Shape(
            (_VIDEO, _POST),
            rf"/{_KICK_NAME}/(?P<form>videos|clips)/(?P<id>[\w-]{{5,64}})",
            "/{name}/{form}/{id}",
            "/nasa/videos/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        ),
        Shape((_VIDEO, _POST), r"/video/(?P<id>[\w-]{5,64})", "/video/{id}"),
        Shape(
            (_CHANNEL, _PROFILE, _LIVE),
            rf"/{_KICK_NAME}(?:/(?:videos|clips|about|chatroom))?",
            "/{name}",
            "/nasa",
        ),
    ),
)

WHATSAPP = Site(
    host="whatsapp.com",
    home="https://www.whatsapp.com",
    others=("chat.whatsapp.com", "wa.me", "api.whatsapp.com"),
    shapes=(
        Shape(
            (_POST,),
            r"/channel/(?P<id>\w{15,40})/(?P<post>\d{1,10})",
            "/channel/{id}/{post}",
            "/channel/0029Va4K0PZ5a245NkngBA2M/123",
        ),
        Shape(
            (_CHANNEL, _PROFILE),
            r"/channel/(?P<id>\w{15,40})(?:/\d{1,10})?",
            "/channel/{id}",
            "/channel/0029Va4K0PZ5a245NkngBA2M",
        ),
        Shape(
            (_GROUP,),
            r"chat\.whatsapp\.com/(?:invite/)?(?P<id>\w{15,40})",
            "https://chat.whatsapp.com/{id}",
            "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv",
        ),
        Shape((_ANY,), r"wa\.me/\+?(?P<id>\d{6,15})", "https://wa.me/{id}"),
    ),
)


def _plain(host: str, *aliases: str, subdomains: str = "www|m|mobile|[a-z]{2}") -> Site:
    """A site of which only the host is checked."""
    return Site(host=host, home=f"https://{host}", aliases=aliases, subdomains=subdomains)


SITES: Mapping[Platform, Site] = {
    Platform.INSTAGRAM: INSTAGRAM,
    Platform.TIKTOK: TIKTOK,
    Platform.YOUTUBE: YOUTUBE,
    Platform.TELEGRAM: TELEGRAM,
    Platform.X: X,
    Platform.FACEBOOK: FACEBOOK,
    Platform.SPOTIFY: SPOTIFY,
    Platform.TWITCH: TWITCH,
    Platform.LINKEDIN: LINKEDIN,
    Platform.DISCORD: DISCORD,
    Platform.THREADS: THREADS,
    Platform.SNAPCHAT: SNAPCHAT,
    Platform.PINTEREST: PINTEREST,
    Platform.REDDIT: REDDIT,
    Platform.SOUNDCLOUD: SOUNDCLOUD,
    Platform.VK: VK,
    Platform.KICK: KICK,
    Platform.WHATSAPP: WHATSAPP,
    Platform.RUMBLE: _plain("rumble.com"),
    Platform.QUORA: _plain("quora.com"),
    Platform.LIKEE: _plain("likee.video", "likee.com"),
    Platform.APPLE_MUSIC: _plain("music.apple.com"),
    Platform.DEEZER: _plain("deezer.com"),
    Platform.AUDIOMACK: _plain("audiomack.com"),
    Platform.VIMEO: _plain("vimeo.com", subdomains="www|player"),
    Platform.DAILYMOTION: _plain("dailymotion.com"),
    Platform.ODNOKLASSNIKI: _plain("ok.ru", "odnoklassniki.ru"),
    Platform.BLUESKY: _plain("bsky.app"),
    Platform.STEAM: _plain("steamcommunity.com"),
    Platform.KWAI: _plain("kwai.com"),
    Platform.RUTUBE: _plain("rutube.ru"),
    Platform.DZEN: _plain("dzen.ru"),
}

PLAIN_HOSTS: Mapping[Platform, tuple[str, ...]] = {
    Platform.GOOGLE: _words("google.com g.page maps.app.goo.gl"),
    Platform.TUMBLR: ("tumblr.com",),
    Platform.MEDIUM: ("medium.com",),
}
"""Where platforms without rules are at home: enough to tell whose a link is."""
