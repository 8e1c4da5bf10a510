"""Text that nobody asked for: words are a search, a link needs a service, nothing is silence."""

import re

from bot.telegram.visit import Visit
from bot.ui.screens import start
from handlers.customer.browse import search
from handlers.customer.start import home_screen

_LINK = re.compile(r"^@\w+$|://|^[\w.-]+\.[a-z]{2,}/", re.IGNORECASE)


async def free_text(visit: Visit) -> None:
    text = (visit.text or "").strip()
    if visit.text is None:
        await _explain(visit, "not-understood-media")
    elif not text or text.startswith("/"):
        await _explain(visit, "not-understood")
    elif _LINK.search(text):
        await _explain(visit, "link-without-service")
    else:
        await search(visit, text)


async def _explain(visit: Visit, key: str) -> None:
    await visit.show(start.with_preface(visit.look.texts(key), await home_screen(visit)))
