"""The address of every button: small integers, at most 64 bytes in all.

An address says all that is needed, so that a button on an old message works after a
restart. It is the client's to change: whoever acts on one checks whose things it names.
Prefixes are never reused for something else.
"""

from __future__ import annotations

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.domain.left_out import LeftOut

Id = Annotated[int, Field(ge=0, lt=2**63)]
"""What the database can count; anything else was never on a button of ours."""

FROM_CATEGORY = "c"
FROM_SEARCH = "q"
FROM_ORDER = "o"


class Home(CallbackData, prefix="h"):
    """The first screen."""


class Platforms(CallbackData, prefix="pl"):
    """The platforms, by page."""

    page: Id


class PlatformPage(CallbackData, prefix="p"):
    """A platform's categories, by page."""

    platform: Id
    page: Id


class CategoryPage(CallbackData, prefix="c"):
    """A category's services, by page."""

    category: Id
    page: Id


class SearchPage(CallbackData, prefix="q"):
    """What a stored search found, by page."""

    search: Id
    page: Id


class AskSearch(CallbackData, prefix="qa"):
    """Wait for the words of a search."""


class OpenService(CallbackData, prefix="s"):
    """A service's card; `source`, `place` and `page` say which list it stood in."""

    service: Id
    source: str
    place: Id
    page: Id


class EditLink(CallbackData, prefix="dl"):
    """A draft's step that waits for the link."""

    draft: Id


class EditQuantity(CallbackData, prefix="dq"):
    """A draft's step that waits for the quantity."""

    draft: Id


class PickQuantity(CallbackData, prefix="dn"):
    """Take a preset quantity."""

    draft: Id
    quantity: Id


class EditField(CallbackData, prefix="df"):
    """A draft's step that waits for a field of the service's type, by the field's number."""

    draft: Id
    field: Id


class AddLines(CallbackData, prefix="da"):
    """The same for a list, to which what is sent is added."""

    draft: Id
    field: Id


class PickValue(CallbackData, prefix="dv"):
    """Take one of the values that a field offers, by its number."""

    draft: Id
    field: Id
    choice: Id


class EditRuns(CallbackData, prefix="dd"):
    """A draft's step that waits for the number of runs of a drip-feed."""

    draft: Id


class EditInterval(CallbackData, prefix="di"):
    """The step after that, for so many runs: it waits for the minutes between them."""

    draft: Id
    runs: Id


class PickInterval(CallbackData, prefix="dj"):
    """Let a draft drip: so many runs, so many minutes apart."""

    draft: Id
    runs: Id
    interval: Id


class DropDrip(CallbackData, prefix="dz"):
    """Deliver a draft at once after all."""

    draft: Id


class Review(CallbackData, prefix="dr"):
    """A draft's confirm card, with a fresh price; or the first step that is not done yet."""

    draft: Id


class ConfirmOrder(CallbackData, prefix="k"):
    """Make the order of one confirm card. `repeat` is 1 after "order the same again?"."""

    draft: Id
    nonce: str
    repeat: Id


class DropDraft(CallbackData, prefix="dx"):
    """Cancel a draft."""

    draft: Id


class Orders(CallbackData, prefix="ol"):
    """The person's orders, by page."""

    page: Id


class OpenOrder(CallbackData, prefix="o"):
    """An order's card."""

    order: Id


class AskStatus(CallbackData, prefix="os"):
    """Look at an order now."""

    order: Id


class AskRefill(CallbackData, prefix="of"):
    """Ask the panel for a refill."""

    order: Id


class AskCancel(CallbackData, prefix="oc"):
    """Ask the panel to cancel; `sure` is 1 after the question."""

    order: Id
    sure: Id


class OrderAgain(CallbackData, prefix="oa"):
    """A new draft like an earlier order."""

    order: Id


class WalletPage(CallbackData, prefix="w"):
    """Balance and statement, by page."""

    page: Id


class TopUp(CallbackData, prefix="wt"):
    """How to add money; `draft` is the order that waits for it, or 0."""

    draft: Id


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

    page: Id


class ClosedCases(CallbackData, prefix="ah"):
    """Admin: cases that were decided, by page."""

    page: Id


class OpenCase(CallbackData, prefix="ao"):
    """Admin: a case."""

    case: Id


class AskCaseLink(CallbackData, prefix="al"):
    """Admin: wait for the panel's order id."""

    case: Id


class LinkCase(CallbackData, prefix="at"):
    """Admin: link a case to the panel's order that was shown."""

    case: Id
    remote_id: str


class LookUpCase(CallbackData, prefix="aj"):
    """Admin: ask the panel about an order that a case may be linked to."""

    case: Id
    remote_id: str


class LinkAnyway(CallbackData, prefix="ak"):
    """Admin: the same as `LinkCase`, though another admin took the case."""

    case: Id
    remote_id: str


class TakeCase(CallbackData, prefix="ae"):
    """Admin: be in charge of a case (1), or no longer (0)."""

    case: Id
    on: Id


class SecondProposal(CallbackData, prefix="aq"):
    """Admin: carry out the proposal of that mark; `sure` is 1 after the question."""

    case: Id
    mark: Id
    sure: Id


class WithdrawProposal(CallbackData, prefix="az"):
    """Admin: take a case's proposal back."""

    case: Id


class DecideCase(CallbackData, prefix="ad"):
    """Admin: refund, write off or close.

    `sure` is 1 after the question, 2 after it was asked whether that is so though another admin
    took the case.
    """

    case: Id
    decision: str
    sure: Id


class AskPart(CallbackData, prefix="ap"):
    """Admin: wait for the amount that is to be refunded."""

    case: Id


class RefundPart(CallbackData, prefix="ar"):
    """Admin: refund up to `total` in all, in millionths; `sure` as for `DecideCase`."""

    case: Id
    total: Id
    sure: Id


class Balance(CallbackData, prefix="ab"):
    """Admin: ask the panels what is left."""


class OpenPanelBook(CallbackData, prefix="bk"):
    """Admin: a panel's book, with the last comparisons of its balance."""

    panel: Id


class Stats(CallbackData, prefix="ag"):
    """Admin: how the shop does."""


class SyncNow(CallbackData, prefix="as"):
    """Admin: bring the catalogue up to date."""


class TakeSync(CallbackData, prefix="ay"):
    """Admin: believe a panel's doubted answer of `at`; `sure` is 1 after the question."""

    panel: Id
    at: Id
    sure: Id


class LeftOutReasons(CallbackData, prefix="av"):
    """Admin: why services are left out."""


class LeftOutServices(CallbackData, prefix="ax"):
    """Admin: the services that are left out for one reason, by page."""

    reason: LeftOut
    page: Id


class ApproveRate(CallbackData, prefix="rj"):
    """Admin: sell a service at its new rate, the one that `mark` stands for."""

    service: Id
    mark: Id


class ApproveRates(CallbackData, prefix="rk"):
    """Admin: the same for all that are held back for it; `sure` is 1 after the question."""

    mark: Id
    sure: Id


class AcceptCharge(CallbackData, prefix="rc"):
    """Admin: make prices from what was charged in a case."""

    case: Id


class WithholdService(CallbackData, prefix="aw"):
    """Admin: take a service off the shelf (1), or put it back (0)."""

    service: Id
    on: Id


class AllowResolving(CallbackData, prefix="rs"):
    """Admin: lost orders of a panel may be decided about by Kiosk again."""

    panel: Id


class SwitchFreeze(CallbackData, prefix="af"):
    """Admin: stop (1) or resume (0) taking orders."""

    on: Id


class ShowFreeze(CallbackData, prefix="bf"):
    """Admin: why the shop takes no orders."""


class OpenRestored(CallbackData, prefix="ba"):
    """Admin: open the shop after the restore of that moment; `sure` is 1 after the question."""

    at: Id
    sure: Id


class Customer(CallbackData, prefix="au"):
    """Admin: a person's card."""

    person: Id


class LetIn(CallbackData, prefix="ai"):
    """Admin: let a person order on the operator's account, or no longer."""

    person: Id
    on: Id


class Ban(CallbackData, prefix="an"):
    """Admin: ban a person, or lift it."""

    person: Id
    on: Id
