"""The words of the trade in the languages that panels and customers use, as data.

`words` brings a text into lower-case words without accents; `known_words` also puts one
English word in the place of all that mean the same: `ig` and `инста` become `instagram`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from bot.domain.platforms import Platform

PLATFORM_WORDS: Mapping[Platform, str] = {
    Platform.INSTAGRAM: (
        "instagram insta ig instagran инстаграм инстаграмм инстаграма инста انستقرام انستجرام "
        "انستغرام"
    ),
    Platform.TIKTOK: "tiktok tt tiktoker тикток тиктока تيكتوك",
    Platform.YOUTUBE: "youtube yt ytb ютуб ютуба ютьюб يوتيوب",
    Platform.TELEGRAM: (
        "telegram tg telegran телеграм телеграмм телеграма телега тг تليجرام تلجرام تيليجرام "
        "تلغرام"
    ),
    Platform.X: "twitter tweet tweets x твиттер твиттера تويتر",
    Platform.FACEBOOK: "facebook fb фейсбук фейсбука فيسبوك",
    Platform.SPOTIFY: "spotify спотифай سبوتيفاي",
    Platform.TWITCH: "twitch твич تويتش",
    Platform.LINKEDIN: "linkedin линкедин",
    Platform.DISCORD: "discord дискорд ديسكورد",
    Platform.THREADS: "threads ثريدز",
    Platform.SNAPCHAT: "snapchat snap снапчат سناب",
    Platform.PINTEREST: "pinterest пинтерест",
    Platform.REDDIT: "reddit subreddit реддит",
    Platform.SOUNDCLOUD: "soundcloud",
    Platform.VK: "vk vkontakte вк вконтакте",
    Platform.KICK: "kick",
    Platform.WHATSAPP: "whatsapp ватсап вотсап واتساب",
    Platform.WEBSITE: "website traffic trafego trafico trafik сайт сайта трафик seo موقع",
    Platform.GOOGLE: "google gmb гугл",
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
        "follower folowers follow subscribers subscriber subs sub seguidores seguidor seguidoras "
        "inscritos inscrito suscriptores suscriptor abonnes abonne abonnenten abonnent "
        "abone aboneler takipci takipciler takipcisi подписчики подписчик подписчиков подписок "
        "фолловеры фолловеров متابعين متابع متابعون مشتركين pengikut anuyayi"
    ),
    "members": (
        "member membros membro miembros miembro membres membre mitglieder uye uyeler uyesi "
        "участники участник участников اعضاء عضو anggota sadasya"
    ),
    "likes": (
        "like curtidas curtida gusta gustas aime aimes begeni begeniler begenisi лайки лайк "
        "лайков لايكات لايك اعجاب اعجابات suka pasand"
    ),
    "dislikes": "dislike дизлайки дизлайков",
    "views": (
        "view visualizacoes visualizacao visualizaciones visualizacion vistas vues vue "
        "aufrufe izlenme izlenmesi goruntulenme goruntuleme просмотры просмотр просмотров "
        "просмотра مشاهدات مشاهدة مشاهده tayangan"
    ),
    "plays": (
        "play streams reproducoes reproducciones dinlenme прослушивания прослушиваний ecoutes "
        "استماع"
    ),
    "comments": (
        "comment comentarios comentario commentaires commentaire kommentare kommentar "
        "yorum yorumlar yorumu yorumlari комментарии комментарий комментариев تعليقات تعليق "
        "komentar tippani"
    ),
    "shares": "share compartilhamentos compartidos compartir partages paylasim مشاركات",
    "reposts": "repost репосты репост репостов",
    "retweets": "retweet ретвиты ретвит ретвитов rt ريتويت",
    "reactions": (
        "reaction reacoes reacao reacciones reaccion реакции реакция реакций tepki tepkiler "
        "تفاعل تفاعلات"
    ),
    "votes": (
        "vote poll polls voting enquete encuesta votos опрос опросы голоса голосов голосование "
        "anket تصويت تصويتات"
    ),
    "saves": "save saved salvamentos guardados kaydetme сохранения сохранений حفظ",
    "bookmarks": "bookmark",
    "upvotes": "upvote",
    "mentions": "mention mencoes menciones упоминания упоминаний bahsetme",
    "hashtags": "hashtag хештег хештеги",
    "invites": "invite invitations convites invitaciones приглашения приглашений davet",
    "story": "stories storys historia historias hikaye сторис истории ستوري قصة",
    "live": "lives livestream livestreams canli эфир эфира стрим стрима بث لايف",
    "viewers": "viewer espectadores spectateurs зрители зрителей izleyici watching",
    "video": "videos видео فيديو",
    "reels": "reel рилс рилсы ريلز",
    "shorts": "short шортс",
    "posts": (
        "post publicacoes publicacao publicaciones publicacion пост посты постов gonderi منشور"
    ),
    "friends": "friend amigos amis друзья друзей arkadas",
    "group": "groups grupo grupos groupe gruppe группа группы группу grup grubu مجموعة جروب",
    "channel": "channels canal canales chaine kanal kanali канал канала قناة",
    "profile": "profiles perfil profil профиль",
    "page": "pages pagina seite sayfa",
    "playlist": "playlists плейлист",
    "listeners": "listener ouvintes oyentes слушатели слушателей",
    "reviews": "review avaliacoes resenas отзывы отзыв отзывов",
    "visits": "visit visitas ziyaret посещения посещений زيارات",
    "visitors": "visitor visitantes ziyaretci посетители посетителей",
    "backlinks": "backlink",
    "bot": "bots бот бота боты",
    "auto": "automatic automatico авто",
    "boosts": "boost буст бусты бустов",
    "impressions": "impression impressoes показы показов",
    "custom": "personalizados personalizado",
    "private": "privado приватный приватные закрытый",
}
"""Standard word to all others of the same meaning."""

PHRASES: Mapping[str, str] = {
    "tik tok": "tiktok",
    "тик ток": "tiktok",
    "تيك توك": "tiktok",
    "فيس بوك": "facebook",
    "سناب شات": "snapchat",
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
"""Several words that mean one."""
_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_PHRASE = re.compile(rf"(?<= )(?:{'|'.join(PHRASES)})(?= )")


@lru_cache(maxsize=1024)
def folded(text: str) -> str:
    """Lower case, without accents, decorative alphabets (𝗕𝗼𝗹𝗱) made plain."""
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(text))


def known_words(text: str) -> list[str]:
    joined = _PHRASE.sub(lambda phrase: PHRASES[phrase[0]], f" {' '.join(words(text))} ")
    return [standard(word) for word in joined.split()]


def standard(word: str) -> str:
    """The one word for all that mean the same, or the word itself."""
    return _STANDARD.get(word, word)


def is_of_the_trade(word: str) -> bool:
    """Whether the word, without accents and in lower case, names a platform or what is sold."""
    return word in _STANDARD


def platform_word(platform: Platform) -> str:
    """The standard word of the platform; empty for OTHER."""
    return PLATFORM_WORDS.get(platform, "").partition(" ")[0]


def _standard_words() -> dict[str, str]:
    lines = [(line.partition(" ")[0], line) for line in PLATFORM_WORDS.values()]
    lines += [(topic, f"{topic} {others}") for topic, others in TOPIC_WORDS.items()]
    return {folded(word): first for first, line in lines for word in line.split()}


_STANDARD = _standard_words()
