"""Text that nobody asked for: links and words find services, nothing is silence."""

from bot.telegram.visit import Visit
from bot.ui.screens import start
from handlers.customer import mass
from handlers.customer.browse import search
from handlers.customer.paste import answer_links
from handlers.customer.start import home_screen


async def free_text(visit: Visit) -> None:
    text = (visit.text or "").strip()
    if mass.has_table(visit):
        await mass.take_file(visit)
    elif visit.place is None and visit.text is None:
        if not await answer_links(visit):
            await _explain(visit, "not-understood-media")
    elif visit.place is None and (not text or text.startswith("/")):
        await _explain(visit, "not-understood")
    elif not await answer_links(visit):
        await search(visit, text)


async def _explain(visit: Visit, key: str) -> None:
    await visit.show(start.with_preface(visit.look.texts(key), await home_screen(visit)))
