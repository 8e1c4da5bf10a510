"""What customers type in a search, in the languages they write, as data.

Wider than `vocabulary.py`, which classifies what panels sell and must not guess: here a word
that means several things is welcome, for a wrong guess only costs a line in a list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from bot.domain.platforms import Platform
from bot.domain.vocabulary import PHRASES, PLATFORM_WORDS, TOPIC_WORDS, platform_word

_PLATFORMS: Mapping[Platform, str] = {
    Platform.INSTAGRAM: "instagramm инсты انستا اینستاگرام اینستا इंस्टाग्राम इंस्टा",
    Platform.TIKTOK: "тт تيكتك تیکتاک टिकटॉक टिकटोक",
    Platform.YOUTUBE: "ютюб ютубе یوتیوب यूट्यूब",
    Platform.TELEGRAM: "телеги тгк تلگرام टेलीग्राम",
    Platform.X: "твитер توییتر ट्विटर",
    Platform.FACEBOOK: "face фб فیسبوک फेसबुक",
    Platform.SPOTIFY: "اسپاتیفای स्पॉटिफाई",
    Platform.TWITCH: "твитч توییچ",
    Platform.LINKEDIN: "لينكدان لینکدین",
    Platform.DISCORD: "دیسکورد",
    Platform.THREADS: "тредс تردز",
    Platform.PINTEREST: "بينتريست پینترست",
    Platform.REDDIT: "ريديت ردیت",
    Platform.SOUNDCLOUD: "саундклауд ساوندكلاود ساندکلاد",
    Platform.KICK: "кик",
    Platform.WHATSAPP: "wa wp вацап واتساپ व्हाट्सएप",
    Platform.WEBSITE: "site web sitio sayt situs سايت سایت ترافیک वेबसाइट",
    Platform.GOOGLE: "جوجل گوگل गूगल",
    Platform.ODNOKLASSNIKI: "ок",
    Platform.STEAM: "стим",
}
_TOPICS: Mapping[str, str] = {
    "followers": (
        "subscribe abonnement abonnements подписки подписота сабы фоловеры متابعه مشترك فالوور "
        "فالور دنبالکننده دنبالکنندگان سابسکرایب سابسکرایبر फॉलोअर्स फॉलोवर्स फॉलोअर सब्सक्राइबर "
        "सब्सक्राइबर्स pelanggan obunachi obunachilar obuna kuzatuvchilar"
    ),
    "members": "участника ممبر सदस्य मेंबर मेंबर्स azo azolar",
    "likes": "jaime jaimes лайка لایک پسند लाइक लाइक्स पसंद menyukai layk layklar yoqtirish",
    "views": (
        "vista visionnages visionnage izlenmeler بازدید ویو व्यू व्यूज व्यूस penayangan "
        "dilihat korish korishlar dekhe"
    ),
    "plays": "stream dinlenmesi ecoute lectures پخش putaran tinglash",
    "comments": "коменты комменты کامنت نظر نظرات कमेंट कमेंट्स टिप्पणी izoh izohlar",
    "replies": "reply respostas respuestas reponses yanit ответы ответов ردود پاسخ balasan",
    "shares": "partage paylasimlar مشاركه اشتراک शेयर bagikan ulashish",
    "reposts": "ریپست",
    "retweets": "ریتوییت रिट्वीट",
    "reactions": "ریاکشن واکنش रिएक्शन reaksi reaksiya reaksiyalar",
    "votes": "sondage опроса oy رای نظرسنجی वोट suara ovoz ovozlar",
    "saves": "enregistrements ذخیره सेव simpan saqlash",
    "bookmarks": "закладки favoris marcadores",
    "mentions": "منشن",
    "invites": "دعوت undangan",
    "story": "история استوری स्टोरी cerita",
    "live": "لایو लाइव langsung",
    "viewers": "izleyiciler watchers مشاهدين بیننده दर्शक penonton tomoshabin",
    "video": "ویدیو ویدئو वीडियो",
    "reels": "ریلز रील रील्स",
    "shorts": "шортсы شورتس شورت",
    "posts": "publications publication پست पोस्ट postingan",
    "group": "groupes مجموعه گروه ग्रुप guruh",
    "channel": "каналу کانال चैनल saluran",
    "profile": "پروفایل प्रोफाइल",
    "page": "страница صفحه halaman sahifa",
    "playlist": "плейлиста",
    "listeners": "auditeurs dinleyici مستمعين شنونده pendengar",
    "reviews": "avis",
    "visits": "visites",
    "visitors": "visiteurs زوار pengunjung",
    "impressions": "impresiones охват",
    "custom": "personnalises",
    "refill": (
        "guaranteed guarantee garantia garantie garantili гарантия гарантией ضمان جبران گارانتی "
        "garansi kafolat recharge recarga reposicion"
    ),
    "cheap": "cheapest barato baratos barata baratas cher ucuz дешево дешевые дешевле رخيص ارزان "
    "sasta सस्ते murah arzon",
    "fast": "quick rapido rapidos rapide rapides hizli быстро быстрые سريع سریع तेज़ cepat tez",
    "real": "reais reales vrais gercek живые реальные حقيقي واقعی असली asli haqiqiy",
    "package": "pack packs paket pacote paquete пакет пакеты باقه بسته",
}

SOFT = frozenset({"cheap", "fast", "real", "best", "good", "quality", "premium", "hq", "lq"})
"""Standard words of praise: they put a service forward that has them, and leave none out."""

RELATED = (
    frozenset({"followers", "members", "friends", "connections"}),
    frozenset({"likes", "reactions", "upvotes"}),
    frozenset({"views", "plays", "impressions"}),
    frozenset({"viewers", "listeners"}),
    frozenset({"shares", "reposts", "retweets", "repins"}),
    frozenset({"comments", "replies", "reviews"}),
    frozenset({"visitors", "visits"}),
)
"""What is called one thing on one platform and another on the next."""

_FILLERS = (
    "a an and the of for on in to with my i want need get buy order please how more some "
    "de des du la le les un une et pour sur mon ma mes je veux acheter avoir plus "
    "el los las una y para en mi mis quiero comprar mas do da dos das no na em meu minha quero "
    "и на в для за мне хочу купить заказать накрутка накрутить накрутку мой моего дай нужны "
    "icin satin al istiyorum ve bir benim almak "
    "في على الى من لي اريد شراء اشتري زياده و برای خرید در از به افزایش میخواهم "
    "ke liye ka ki ko mujhe chahiye kharido के लिए का की को मुझे चाहिए खरीदना खरीदें "
    "untuk beli di saya mau ingin tambah dan uchun sotib olish kerak menga va mening"
)
"""What people write around what they look for."""

_PHRASES = {
    **PHRASES,
    "تيك تاك": "tiktok",
    "j aime": "likes",
    "دنبال کننده": "followers",
    "دنبال کنندگان": "followers",
    "ko rish": "views",
    "ko rishlar": "views",
    "a zo": "members",
    "a zolar": "members",
    "прямой эфир": "live",
    "часы просмотра": "watch time",
    "часов просмотра": "watch time",
    "heures de visionnage": "watch time",
    "horas de visualizacion": "watch time",
    "horas de exibicao": "watch time",
    "izlenme saati": "watch time",
}

_ZEROS = (0x660, 0x6F0, 0x966)
_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
        # One letter, however Arabic and Persian write it; and what only shapes or stretches.
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ھ": "ه",
        "ۀ": "ه",
        "ٱ": "ا",
        "ـ": "",
        "\u200c": "",
        "\u200d": "",
        **{chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)},
    }
)
_MARKS = (
    *((0x300, 0x370), (0x483, 0x48A), (0x591, 0x5C8), (0x610, 0x660), (0x670, 0x6EE)),
    *((0x900, 0x966), (0x970, 0xE00), (0xE31, 0xECE), (0x1AB0, 0x1B00), (0x1DC0, 0x1E00)),
    *((0x20D0, 0x2100), (0x3099, 0x309B), (0xFE00, 0xFE10), (0xFE20, 0xFE30)),
)
"""Where Unicode has accents, and the vowel signs of India: from and before."""
_FOLDED = _LETTERS | {
    code: None
    for first, end in _MARKS
    for code in range(first, end)
    if unicodedata.category(chr(code)).startswith("M")
}
_WORD = re.compile(r"[^\W_]+")
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 5


def words(text: str) -> list[str]:
    """In lower case, without accents, decorative alphabets (𝗕𝗼𝗹𝗱) made plain."""
    return _WORD.findall(unicodedata.normalize("NFKD", text).casefold().translate(_FOLDED))


def asked_words(text: str) -> list[str]:
    """The words of a search, each once: without fillers, phrases of one meaning made one word."""
    joined = _PHRASE.sub(lambda phrase: _PHRASE_MEANS[phrase[0]], f" {' '.join(words(text))} ")
    typed = list(dict.fromkeys(joined.split()))
    return [word for word in typed if word not in FILLERS] or typed


@lru_cache(maxsize=4096)
def standard(word: str) -> str:
    """The one English word for all that mean the same, or the word itself."""
    found = STANDARD.get(word)
    if found is None and word.startswith(_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE:
        found = STANDARD.get(word.removeprefix(_ARTICLE))
    return found or word


def related(topic: str) -> frozenset[str]:
    """Other standard words that may be meant where a platform does not have this one."""
    return next((group - {topic} for group in RELATED if topic in group), frozenset())


def spelled(word: str) -> str:
    """The word as its language writes it, with its accents, where it is known."""
    return _SPELLING.get(word, word)


def _lines() -> list[tuple[str, str]]:
    """Each standard word with all that mean it."""
    lines = [(line.partition(" ")[0], line) for line in PLATFORM_WORDS.values()]
    lines += [(topic, f"{topic} {others}") for topic, others in TOPIC_WORDS.items()]
    lines += [(platform_word(platform), others) for platform, others in _PLATFORMS.items()]
    lines += [(topic, f"{topic} {others}") for topic, others in _TOPICS.items()]
    return lines


STANDARD: Mapping[str, str] = {word: means for means, line in _lines() for word in words(line)}
"""Each word that is known to its standard word."""
_SPELLING = {"".join(words(one)): one for _, line in _lines() for one in line.split()}
PLATFORM_NAMES = frozenset(map(platform_word, PLATFORM_WORDS))
FILLERS = frozenset(words(_FILLERS)) - STANDARD.keys()
_PHRASE_MEANS = {" ".join(words(phrase)): means for phrase, means in _PHRASES.items()}
_PHRASE = re.compile(rf"(?<= )(?:{'|'.join(sorted(_PHRASE_MEANS, key=len, reverse=True))})(?= )")
