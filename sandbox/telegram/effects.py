"""What Telegram can let fly over a private chat, by the ids that it uses."""

from sandbox.telegram.errors import bad_request

EFFECTS = {
    "5104841245755180586": "🔥",
    "5107584321108051014": "👍",
    "5104858069142078462": "👎",
    "5159385139981059251": "❤️",
    "5046509860389126442": "🎉",
    "5046589136895476101": "💩",
}


def check_effect(effect_id: str | None) -> None:
    if effect_id is not None and effect_id not in EFFECTS:
        raise bad_request("EFFECT_ID_INVALID")
