"""The words of the trade in the languages that panels and customers use, as data.

`words` brings a text into lower-case words without accents; `known_words` also puts one
English word in the place of all that mean the same: `ig` and `инста` become `instagram`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from bot.domain.platforms import Platform

PLATFORM_WORDS: Mapping[Platform, str] = {
    Platform.INSTAGRAM: "instagram insta ig instagran инстаграм инстаграмм инста انستقرام",
    Platform.TIKTOK: "tiktok tt tiktoker тикток тиктока",
    Platform.YOUTUBE: "youtube yt ytb ютуб ютуба ютьюб",
    Platform.TELEGRAM: "telegram tg telegran телеграм телеграмм телега тг تليجرام تلجرام",
    Platform.X: "twitter tweet tweets x твиттер",
    Platform.FACEBOOK: "facebook fb фейсбук فيسبوك",
    Platform.SPOTIFY: "spotify спотифай",
    Platform.TWITCH: "twitch твич",
    Platform.LINKEDIN: "linkedin",
    Platform.DISCORD: "discord дискорд",
    Platform.THREADS: "threads",
    Platform.SNAPCHAT: "snapchat snap",
    Platform.PINTEREST: "pinterest",
    Platform.REDDIT: "reddit subreddit",
    Platform.SOUNDCLOUD: "soundcloud",
    Platform.VK: "vk vkontakte вк вконтакте",
    Platform.KICK: "kick",
    Platform.WHATSAPP: "whatsapp ватсап",
    Platform.WEBSITE: "website traffic trafego trafico trafik сайт трафик seo",
    Platform.GOOGLE: "google gmb",
    Platform.RUMBLE: "rumble",
    Platform.TUMBLR: "tumblr",
    Platform.QUORA: "quora",
    Platform.LIKEE: "likee",
    Platform.APPLE_MUSIC: "applemusic itunes",
    Platform.DEEZER: "deezer",
    Platform.AUDIOMACK: "audiomack",
    Platform.VIMEO: "vimeo",
    Platform.DAILYMOTION: "dailymotion",
    Platform.ODNOKLASSNIKI: "odnoklassniki одноклассники",
    Platform.BLUESKY: "bluesky bsky",
    Platform.STEAM: "steam",
    Platform.KWAI: "kwai",
    Platform.RUTUBE: "rutube рутуб",
    Platform.DZEN: "dzen дзен",
    Platform.MEDIUM: "medium",
}
"""The first word of each line stands for all of them."""

TOPIC_WORDS: Mapping[str, str] = {
    "followers": (
        "follower folowers follow subscribers subscriber subs sub seguidores seguidor "
        "inscritos inscrito suscriptores suscriptor abonnes abonne abonnenten abonnent "
        "abone takipci takipciler подписчики подписчик подписчиков متابعين متابع "
        "pengikut"
    ),
    "members": (
        "member membros membro miembros miembro membres membre mitglieder uye uyeler "
        "участники участник участников اعضاء anggota"
    ),
    "likes": (
        "like curtidas curtida gusta gustas aime aimes begeni лайки лайк лайков لايكات لايك suka"
    ),
    "dislikes": "dislike дизлайки дизлайков",
    "views": (
        "view visualizacoes visualizacao visualizaciones visualizacion vistas vues vue "
        "aufrufe izlenme goruntulenme просмотры просмотр просмотров مشاهدات مشاهدة "
        "tayangan"
    ),
    "plays": (
        "play streams reproducoes reproducciones dinlenme прослушивания прослушиваний ecoutes"
    ),
    "comments": (
        "comment comentarios comentario commentaires commentaire kommentare kommentar "
        "yorum комментарии комментарий комментариев تعليقات komentar"
    ),
    "shares": "share compartilhamentos compartidos partages paylasim",
    "reposts": "repost репосты репост репостов",
    "retweets": "retweet ретвиты ретвит rt",
    "reactions": "reaction reacoes reacao reacciones reaccion реакции реакция реакций tepki",
    "votes": "vote poll polls voting enquete encuesta опрос голоса голосов anket",
    "saves": "save saved salvamentos guardados kaydetme сохранения сохранений",
    "bookmarks": "bookmark",
    "upvotes": "upvote",
    "story": "stories storys historia historias hikaye сторис истории",
    "live": "lives livestream livestreams canli эфир стрим",
    "viewers": "viewer espectadores spectateurs зрители зрителей izleyici watching",
    "video": "videos видео",
    "reels": "reel рилс рилсы",
    "shorts": "short шортс",
    "posts": "post publicacoes publicacao publicaciones publicacion пост посты постов",
    "friends": "friend amigos amis друзья друзей arkadas",
    "group": "groups grupo grupos groupe gruppe группа группы группу",
    "channel": "channels canal canales chaine kanal канал канала",
    "profile": "profiles perfil profil профиль",
    "page": "pages pagina seite sayfa",
    "playlist": "playlists плейлист",
    "listeners": "listener ouvintes oyentes слушатели",
    "reviews": "review avaliacoes resenas отзывы отзыв",
    "auto": "automatic automatico авто",
    "boosts": "boost буст бусты",
    "impressions": "impression impressoes показы",
    "custom": "personalizados personalizado",
    "private": "privado приватный приватные закрытый",
}
"""Standard word to all others of the same meaning."""

_PHRASES = {
    "tik tok": "tiktok",
    "тик ток": "tiktok",
    "you tube": "youtube",
    "linked in": "linkedin",
    "sound cloud": "soundcloud",
    "whats app": "whatsapp",
    "apple music": "applemusic",
    "ok ru": "odnoklassniki",
    "me gusta": "likes",
    "ao vivo": "live",
    "en vivo": "live",
    "en direct": "live",
    "watchtime": "watch time",
}
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_PHRASE = re.compile(rf"(?<= )(?:{'|'.join(_PHRASES)})(?= )")


def folded(text: str) -> str:
    """Lower case, without accents, decorative alphabets (𝗕𝗼𝗹𝗱) made plain."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(text))


def known_words(text: str) -> list[str]:
    joined = _PHRASE.sub(lambda phrase: _PHRASES[phrase[0]], f" {' '.join(words(text))} ")
    return [standard(word) for word in joined.split()]


def standard(word: str) -> str:
    """The one word for all that mean the same, or the word itself."""
    return _STANDARD.get(word, word)


def platform_word(platform: Platform) -> str:
    """The standard word of the platform; empty for OTHER."""
    return PLATFORM_WORDS.get(platform, "").partition(" ")[0]


def _standard_words() -> dict[str, str]:
    lines = [(line.partition(" ")[0], line) for line in PLATFORM_WORDS.values()]
    lines += [(topic, f"{topic} {others}") for topic, others in TOPIC_WORDS.items()]
    return {folded(word): first for first, line in lines for word in line.split()}


_STANDARD = _standard_words()
