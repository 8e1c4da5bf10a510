"""Cases that wait, as admins are told of them."""

from __future__ import annotations

import json

from bot.domain.records import Notice
from bot.ui.look import Look
from bot.ui.translator import Markup

REMINDER = "admin-reminder"
PROPOSAL = "admin-proposal"


def reminder_arguments(look: Look, found: Notice) -> dict[str, str | int]:
    """What the text needs besides what is stored: a line a case, and what they come to."""
    shown = json.loads(str(found.arguments["shown"]))
    more = int(found.arguments["n"]) - len(shown)
    lines = [_line(look, *entry) for entry in shown]
    if more > 0:
        lines.append(look.texts("reminder-more", n=more))
    total = look.micros(int(found.arguments["total"]))
    return {"lines": Markup("\n".join(lines)), "total": total}


def _line(look: Look, case_id: int, about: str, age: int, micros: int) -> Markup:
    return look.texts(
        "reminder-line",
        case=str(case_id),
        about=about,
        span=look.span(age),
        amount=look.micros(micros),
    )


def proposal_arguments(look: Look, found: Notice) -> dict[str, str | int]:
    """What is proposed, in words."""
    given = found.arguments
    decision = look.texts.plain(
        f"deed-{given['decision']}",
        amount=look.micros(int(given["amount"])),
        remote=str(given["remote"]),
    )
    return {"number": str(given["number"]), "decision": decision}
