"""The address of every button: small integers, at most 64 bytes in all.

An address says all that is needed, so that a button on an old message works after a
restart. It is the client's to change: whoever acts on one checks whose things it names.
Prefixes are never reused for something else.
"""

from __future__ import annotations

from typing import Annotated

from aiogram.filters.callback_data import MAX_CALLBACK_LENGTH, CallbackData
from pydantic import Field

from bot.domain.left_out import LeftOut
from bot.domain.order_filters import OrderFilter

Id = Annotated[int, Field(ge=0, lt=2**63)]
"""What the database can count; anything else was never on a button of ours."""

FROM_CATEGORY = "c"
FROM_SEARCH = "q"
FROM_ORDER = "o"
FROM_FAVOURITES = "f"


class Address(CallbackData, prefix="-"):
    """Packs as aiogram does, in a fraction of the time where there is nothing to refuse."""

    def pack(self) -> str:
        parts = [self.__prefix__]
        for name, value in self.__dict__.items():
            parts.append(str(value) if type(value) is int else self._encode_value(name, value))
        packed = self.__separator__.join(parts)
        is_long = len(packed.encode()) > MAX_CALLBACK_LENGTH
        if is_long or packed.count(self.__separator__) != len(parts) - 1:
            return super().pack()  # refuses it, and says why
        return packed


class Home(Address, prefix="h"):
    """The first screen."""


class Platforms(Address, prefix="pl"):
    """The platforms, by page."""

    page: Id


class PlatformPage(Address, prefix="p"):
    """A platform's categories, by page."""

    platform: Id
    page: Id


class CategoryPage(Address, prefix="c"):
    """A category's services, by page."""

    category: Id
    page: Id


class SearchPage(Address, prefix="q"):
    """What a stored search found, by page."""

    search: Id
    page: Id


class AskSearch(Address, prefix="qa"):
    """Wait for the words of a search."""


class OpenService(Address, prefix="s"):
    """A service's card; `source`, `place` and `page` say which list it stood in."""

    service: Id
    source: str
    place: Id
    page: Id


class EditLink(Address, prefix="dl"):
    """A draft's step that waits for the link."""

    draft: Id


class EditQuantity(Address, prefix="dq"):
    """A draft's step that waits for the quantity."""

    draft: Id


class PickQuantity(Address, prefix="dn"):
    """Take a preset quantity."""

    draft: Id
    quantity: Id


class EditField(Address, prefix="df"):
    """A draft's step that waits for a field of the service's type, by the field's number."""

    draft: Id
    field: Id


class AddLines(Address, prefix="da"):
    """The same for a list, to which what is sent is added."""

    draft: Id
    field: Id


class PickValue(Address, prefix="dv"):
    """Take one of the values that a field offers, by its number."""

    draft: Id
    field: Id
    choice: Id


class EditRuns(Address, prefix="dd"):
    """A draft's step that waits for the number of runs of a drip-feed."""

    draft: Id


class EditInterval(Address, prefix="di"):
    """The step after that, for so many runs: it waits for the minutes between them."""

    draft: Id
    runs: Id


class PickInterval(Address, prefix="dj"):
    """Let a draft drip: so many runs, so many minutes apart."""

    draft: Id
    runs: Id
    interval: Id


class DropDrip(Address, prefix="dz"):
    """Deliver a draft at once after all."""

    draft: Id


class Review(Address, prefix="dr"):
    """A draft's confirm card, with a fresh price; or the first step that is not done yet."""

    draft: Id


class ConfirmOrder(Address, prefix="k"):
    """Make the order of one confirm card. `repeat` is 1 after "order the same again?"."""

    draft: Id
    nonce: str
    repeat: Id


class ConfirmAfter(Address, prefix="ka"):
    """Make the order of one confirm card, to be sent when that order has ended."""

    draft: Id
    nonce: str
    order: Id


class PickLink(Address, prefix="dk"):
    """Take the link of an earlier order."""

    draft: Id
    order: Id


class StarService(Address, prefix="fs"):
    """Make the service of a draft a favourite (1), or no longer (0)."""

    draft: Id
    on: Id


class Favourites(Address, prefix="fl"):
    """The person's favourite services, by page."""

    page: Id


class RemoveFavourite(Address, prefix="fx"):
    """Take a service that is gone out of the favourites; `page` is the one it stood on."""

    service: Id
    page: Id


class DropDraft(Address, prefix="dx"):
    """Cancel a draft."""

    draft: Id


class PastedServices(Address, prefix="vs"):
    """The services for a link that was sent, by page; `platform` is one for an @name, or 0."""

    pasted: Id
    platform: Id
    page: Id


class PastedLinks(Address, prefix="vl"):
    """The links of one message, by page."""

    paste: Id
    page: Id


class OneServiceForAll(Address, prefix="va"):
    """Choose one service for all links of a message."""

    paste: Id


class TakePasted(Address, prefix="vt"):
    """Begin an order of a service with a link that was sent; `page` of the list it stood in."""

    pasted: Id
    service: Id
    page: Id


class PickPlace(Address, prefix="vp"):
    """Let the person choose a channel or group for a draft in place of a link."""

    draft: Id


class Orders(Address, prefix="ol"):
    """The person's orders, by page."""

    page: Id


class FilteredOrders(Address, prefix="on"):
    """Some of the person's orders, by page; `search` is a stored search for a link, or 0."""

    which: OrderFilter
    search: Id
    page: Id


class OpenOrder(Address, prefix="o"):
    """An order's card."""

    order: Id


class AskStatus(Address, prefix="os"):
    """Look at an order now."""

    order: Id


class AskRefill(Address, prefix="of"):
    """Ask the panel for a refill."""

    order: Id


class AskCancel(Address, prefix="oc"):
    """Ask the panel to cancel; `sure` is 1 after the question."""

    order: Id
    sure: Id


class Undo(Address, prefix="ou"):
    """Take back an order that was not sent yet."""

    order: Id


class OrderAgain(Address, prefix="oa"):
    """A new draft like an earlier order."""

    order: Id


class WalletPage(Address, prefix="w"):
    """Balance and statement, by page."""

    page: Id


class TopUp(Address, prefix="wt"):
    """How to add money; `draft` is the order that waits for it, or 0."""

    draft: Id


class Nothing(Address, prefix="nn"):
    """A label, where Telegram has no buttons that only say something."""


class Languages(Address, prefix="l"):
    """The choice of languages."""


class ChooseLanguage(Address, prefix="lc"):
    """Take a language."""

    locale: str


class Settings(Address, prefix="st"):
    """What a customer can choose: notices and the time zone."""


class SwitchNotices(Address, prefix="sn"):
    """Send notices of a kind, by its number, again (1), or no longer (0)."""

    kind: Id
    on: Id


class MuteNotices(Address, prefix="sm"):
    """The same from under a notice: no longer. The settings are shown below it."""

    kind: Id


class Zones(Address, prefix="sz"):
    """The choice of time zones, by page."""

    page: Id


class ChooseZone(Address, prefix="sc"):
    """Take a time zone, by its number from 1 on; 0: that of the phone."""

    zone: Id


class Info(Address, prefix="i"):
    """A page of text: help, terms, privacy or support."""

    page: str


class Cases(Address, prefix="ac"):
    """Admin: open cases, by page."""

    page: Id


class ClosedCases(Address, prefix="ah"):
    """Admin: cases that were decided, by page."""

    page: Id


class OpenCase(Address, prefix="ao"):
    """Admin: a case."""

    case: Id


class AskCaseLink(Address, prefix="al"):
    """Admin: wait for the panel's order id."""

    case: Id


class LinkCase(Address, prefix="at"):
    """Admin: link a case to the panel's order that was shown."""

    case: Id
    remote_id: str


class LookUpCase(Address, prefix="aj"):
    """Admin: ask the panel about an order that a case may be linked to."""

    case: Id
    remote_id: str


class LinkAnyway(Address, prefix="ak"):
    """Admin: the same as `LinkCase`, though another admin took the case."""

    case: Id
    remote_id: str


class TakeCase(Address, prefix="ae"):
    """Admin: be in charge of a case (1), or no longer (0)."""

    case: Id
    on: Id


class SecondProposal(Address, prefix="aq"):
    """Admin: carry out the proposal of that mark; `sure` is 1 after the question."""

    case: Id
    mark: Id
    sure: Id


class WithdrawProposal(Address, prefix="az"):
    """Admin: take a case's proposal back."""

    case: Id


class DecideCase(Address, prefix="ad"):
    """Admin: refund, write off or close.

    `sure` is 1 after the question, 2 after it was asked whether that is so though another admin
    took the case.
    """

    case: Id
    decision: str
    sure: Id


class AskPart(Address, prefix="ap"):
    """Admin: wait for the amount that is to be refunded."""

    case: Id


class RefundPart(Address, prefix="ar"):
    """Admin: refund up to `total` in all, in millionths; `sure` as for `DecideCase`."""

    case: Id
    total: Id
    sure: Id


class Balance(Address, prefix="ab"):
    """Admin: ask the panels what is left."""


class OpenPanelBook(Address, prefix="bk"):
    """Admin: a panel's book, with the last comparisons of its balance."""

    panel: Id


class Stats(Address, prefix="ag"):
    """Admin: how the shop does."""


class SyncNow(Address, prefix="as"):
    """Admin: bring the catalogue up to date."""


class TakeSync(Address, prefix="ay"):
    """Admin: believe a panel's doubted answer of `at`; `sure` is 1 after the question."""

    panel: Id
    at: Id
    sure: Id


class LeftOutReasons(Address, prefix="av"):
    """Admin: why services are left out."""


class LeftOutServices(Address, prefix="ax"):
    """Admin: the services that are left out for one reason, by page."""

    reason: LeftOut
    page: Id


class ApproveRate(Address, prefix="rj"):
    """Admin: sell a service at its new rate, the one that `mark` stands for."""

    service: Id
    mark: Id


class ApproveRates(Address, prefix="rk"):
    """Admin: the same for all that are held back for it; `sure` is 1 after the question."""

    mark: Id
    sure: Id


class AcceptCharge(Address, prefix="rc"):
    """Admin: make prices from what was charged in a case."""

    case: Id


class WithholdService(Address, prefix="aw"):
    """Admin: take a service off the shelf (1), or put it back (0)."""

    service: Id
    on: Id


class AllowResolving(Address, prefix="rs"):
    """Admin: lost orders of a panel may be decided about by Kiosk again."""

    panel: Id


class SwitchFreeze(Address, prefix="af"):
    """Admin: stop (1) or resume (0) taking orders."""

    on: Id


class ShowFreeze(Address, prefix="bf"):
    """Admin: why the shop takes no orders."""


class OpenRestored(Address, prefix="ba"):
    """Admin: open the shop after the restore of that moment; `sure` is 1 after the question."""

    at: Id
    sure: Id


class Customer(Address, prefix="au"):
    """Admin: a person's card."""

    person: Id


class LetIn(Address, prefix="ai"):
    """Admin: let a person order on the operator's account, or no longer."""

    person: Id
    on: Id


class Ban(Address, prefix="an"):
    """Admin: ban a person, or lift it."""

    person: Id
    on: Id


class AskMass(Address, prefix="mm"):
    """Wait for the lines of a mass order."""


class BasketPage(Address, prefix="mp"):
    """A basket that is not confirmed yet: its lines and prices, by page."""

    basket: Id
    page: Id


class ConfirmBasket(Address, prefix="mk"):
    """Make all orders of a basket. `repeat` is 1 after it was asked about what is there twice."""

    basket: Id
    nonce: str
    repeat: Id


class KeepGood(Address, prefix="mg"):
    """Drop the lines of a basket that cannot be ordered."""

    basket: Id


class KeepOnce(Address, prefix="mo"):
    """Drop the lines of a basket that repeat an earlier one."""

    basket: Id


class EditBasket(Address, prefix="me"):
    """Wait for the lines of a basket anew."""

    basket: Id


class DropBasket(Address, prefix="mx"):
    """Cancel a basket."""

    basket: Id


class TopUpForBasket(Address, prefix="mt"):
    """How to add money, for a basket that waits for it."""

    basket: Id


class OpenBasket(Address, prefix="ms"):
    """What has become of a basket's orders."""

    basket: Id


class RefusedOrders(Address, prefix="mr"):
    """The orders of a basket that were not placed, by page."""

    basket: Id
    page: Id


class RefusedAgain(Address, prefix="ma"):
    """A new basket of the orders that were not placed."""

    basket: Id


class ServicesForLinks(Address, prefix="ml"):
    """The services that take all links of a basket, by page."""

    basket: Id
    page: Id


class PickForLinks(Address, prefix="mv"):
    """Order that service for each link of a basket."""

    basket: Id
    service: Id


class PickManyQuantity(Address, prefix="mn"):
    """Order so many of it for each of them."""

    basket: Id
    service: Id
    quantity: Id


class Bundles(Address, prefix="ub"):
    """The bundles of a platform (0: of all), by page."""

    platform: Id
    page: Id


class OpenBundle(Address, prefix="uo"):
    """A bundle: what is in it; a link is waited for."""

    bundle: Id


class AdminHome(Address, prefix="aa"):
    """Admin: the way to all that admins have."""


class AdminBundles(Address, prefix="ul"):
    """Admin: all bundles, by page."""

    page: Id


class AskBundle(Address, prefix="un"):
    """Admin: wait for what a new bundle contains."""


class AdminBundle(Address, prefix="ua"):
    """Admin: a bundle."""

    bundle: Id


class SwitchBundle(Address, prefix="us"):
    """Admin: offer a bundle (1), or no longer (0)."""

    bundle: Id
    on: Id


class DeleteBundle(Address, prefix="ud"):
    """Admin: delete a bundle; `sure` is 1 after the question."""

    bundle: Id
    sure: Id


class Support(Address, prefix="ts"):
    """The person's tickets, by page, and the way to write one."""

    page: Id


class AskTicket(Address, prefix="tn"):
    """Wait for the words of a new ticket; `order` is what it is about, or 0."""

    order: Id


class OpenTicket(Address, prefix="to"):
    """One of the person's tickets, by page of its messages."""

    ticket: Id
    page: Id


class WriteMore(Address, prefix="tw"):
    """Wait for more words for a ticket."""

    ticket: Id


class CloseTicket(Address, prefix="tc"):
    """Close one of the person's tickets."""

    ticket: Id


class StaffTickets(Address, prefix="ta"):
    """Admin: the tickets that are not closed, by page."""

    page: Id


class StaffTicket(Address, prefix="tt"):
    """Admin: a ticket, by page of its messages."""

    ticket: Id
    page: Id


class AnswerTicket(Address, prefix="tr"):
    """Admin: wait for the answer to a ticket."""

    ticket: Id


class StaffClose(Address, prefix="tx"):
    """Admin: close a ticket."""

    ticket: Id


class DraftHints(Address, prefix="hd"):
    """What the words on a service's card mean; leads back to the draft."""

    draft: Id


class OrderHints(Address, prefix="ho"):
    """What the words on an order's card mean."""

    order: Id
