"""The address of every button: small integers, at most 64 bytes in all.

An address says all that is needed, so that a button on an old message works after a
restart. It is the client's to change: whoever acts on one checks whose things it names.
Prefixes are never reused for something else.
"""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

FROM_CATEGORY = "c"
FROM_SEARCH = "q"
FROM_ORDER = "o"


class Home(CallbackData, prefix="h"):
    """The first screen."""


class Platforms(CallbackData, prefix="pl"):
    """The platforms, by page."""

    page: int


class PlatformPage(CallbackData, prefix="p"):
    """A platform's categories, by page."""

    platform: int
    page: int


class CategoryPage(CallbackData, prefix="c"):
    """A category's services, by page."""

    category: int
    page: int


class SearchPage(CallbackData, prefix="q"):
    """What a stored search found, by page."""

    search: int
    page: int


class AskSearch(CallbackData, prefix="qa"):
    """Wait for the words of a search."""


class OpenService(CallbackData, prefix="s"):
    """A service's card; `source`, `place` and `page` say which list it stood in."""

    service: int
    source: str
    place: int
    page: int


class EditLink(CallbackData, prefix="dl"):
    """A draft's step that waits for the link."""

    draft: int


class EditQuantity(CallbackData, prefix="dq"):
    """A draft's step that waits for the quantity."""

    draft: int


class PickQuantity(CallbackData, prefix="dn"):
    """Take a preset quantity."""

    draft: int
    quantity: int


class Review(CallbackData, prefix="dr"):
    """A draft's confirm card, with a fresh price."""

    draft: int


class ConfirmOrder(CallbackData, prefix="k"):
    """Make the order of one confirm card. `repeat` is 1 after "order the same again?"."""

    draft: int
    nonce: str
    repeat: int


class DropDraft(CallbackData, prefix="dx"):
    """Cancel a draft."""

    draft: int


class Orders(CallbackData, prefix="ol"):
    """The person's orders, by page."""

    page: int


class OpenOrder(CallbackData, prefix="o"):
    """An order's card."""

    order: int


class AskStatus(CallbackData, prefix="os"):
    """Look at an order now."""

    order: int


class AskRefill(CallbackData, prefix="of"):
    """Ask the panel for a refill."""

    order: int


class AskCancel(CallbackData, prefix="oc"):
    """Ask the panel to cancel; `sure` is 1 after the question."""

    order: int
    sure: int


class OrderAgain(CallbackData, prefix="oa"):
    """A new draft like an earlier order."""

    order: int


class WalletPage(CallbackData, prefix="w"):
    """Balance and statement, by page."""

    page: int


class TopUp(CallbackData, prefix="wt"):
    """How to add money; `draft` is the order that waits for it, or 0."""

    draft: int


class Languages(CallbackData, prefix="l"):
    """The choice of languages."""


class ChooseLanguage(CallbackData, prefix="lc"):
    """Take a language."""

    locale: str


class Info(CallbackData, prefix="i"):
    """A page of text: help, terms, privacy or support."""

    page: str


class Cases(CallbackData, prefix="ac"):
    """Admin: open cases, by page."""

    page: int


class OpenCase(CallbackData, prefix="ao"):
    """Admin: a case."""

    case: int


class AskCaseLink(CallbackData, prefix="al"):
    """Admin: wait for the panel's order id."""

    case: int


class LinkCase(CallbackData, prefix="at"):
    """Admin: link a case to the panel's order that was shown."""

    case: int
    remote_id: str


class DecideCase(CallbackData, prefix="ad"):
    """Admin: refund, write off or close; `sure` is 1 after the question."""

    case: int
    decision: str
    sure: int


class Balance(CallbackData, prefix="ab"):
    """Admin: ask the panels what is left."""


class SyncNow(CallbackData, prefix="as"):
    """Admin: bring the catalogue up to date."""


class SwitchFreeze(CallbackData, prefix="af"):
    """Admin: stop (1) or resume (0) taking orders."""

    on: int


class Customer(CallbackData, prefix="au"):
    """Admin: a person's card."""

    person: int


class LetIn(CallbackData, prefix="ai"):
    """Admin: let a person order on the operator's account, or no longer."""

    person: int
    on: int


class Ban(CallbackData, prefix="an"):
    """Admin: ban a person, or lift it."""

    person: int
    on: int
