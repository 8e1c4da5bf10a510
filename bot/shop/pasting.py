"""Links that are sent before a service is chosen: what fits them, and the order they begin."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.clock import Clock
from bot.domain.draft_steps import QUANTITY, fits, steps_of
from bot.domain.fitting import Fitting, FittingShelf, fitting, link_for
from bot.domain.links import CheckedLink, LinkError, check_link, platforms_of_name, recognise
from bot.domain.pasted import Given, Pasted, PastedPlatforms, PastedServices
from bot.domain.pasting import PastedLink, SentLink
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PriceRules
from bot.domain.quantity import misfit
from bot.domain.records import Person
from bot.domain.views import Refusal
from bot.shop.ordering import Ordering
from bot.shop.shelf import Shelf
from bot.storage import Transaction, pasted_links, popularity

COUNTED_SECONDS = 600
"""After which completed orders are counted again."""


class Pasting:
    """Keeps pasted links, finds what fits them now, and begins orders with them."""

    def __init__(
        self, *, clock: Clock, rules: PriceRules, shelf: Shelf, ordering: Ordering
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._shelf = shelf
        self._ordering = ordering
        self._fitting_shelf: FittingShelf | None = None
        self._completed: dict[int, int] = {}
        self._counted_at: int | None = None

    def keep(
        self, tx: Transaction, person_id: int, links: Sequence[SentLink]
    ) -> tuple[PastedLink, ...]:
        """Remember the usable links of one message, in order."""
        usable = [link for link in links if link.problem is None]
        return pasted_links.keep(tx, person_id, usable, at=self._clock.now())

    def of_paste(self, tx: Transaction, person_id: int, paste: int) -> tuple[PastedLink, ...]:
        """Empty for somebody else's, or what is forgotten."""
        return pasted_links.of_paste(tx, paste, person_id)

    def is_foreign(self, tx: Transaction, person_id: int, pasted_id: int) -> bool:
        """Another person's, not one that is forgotten."""
        return pasted_links.is_foreign(tx, pasted_id, person_id)

    def look(
        self, tx: Transaction, person_id: int, pasted_id: int, platform: Platform | None
    ) -> Pasted | None:
        """What fits a link; None for somebody else's, or one that is forgotten.

        `platform` is the one that was chosen for an `@name`.
        """
        pasted = pasted_links.get(tx, pasted_id, person_id)
        if pasted is None:
            return None
        link = _address_of(pasted, platform)
        self._count_completed(tx)
        alone = len(pasted_links.of_paste(tx, pasted.paste, person_id)) == 1
        choice = self._platforms(pasted, alone=alone) if pasted.is_name else None
        if link is None and choice is not None and len(choice.platforms) == 1:
            link = _named(pasted, choice.platforms[0][0])
        if link is None:
            return choice
        return PastedServices(
            pasted,
            self._fits(link, pasted.words),
            alone=alone,
            chosen=choice is not None and len(choice.platforms) > 1,
        )

    def _platforms(self, pasted: PastedLink, *, alone: bool) -> PastedPlatforms:
        counts = []
        for platform in platforms_of_name(pasted.link):
            fits = self._fits(_named(pasted, platform), pasted.words)
            counts.append((platform, len(fits.services)))
        return PastedPlatforms(pasted, [(one, count) for one, count in counts if count], alone)

    def _count_completed(self, tx: Transaction) -> None:
        """All there ever were: that takes its time, and one more changes little."""
        now = self._clock.now()
        if self._counted_at is None or not 0 <= now - self._counted_at < COUNTED_SECONDS:
            self._completed = popularity.completed_by_service(tx)
            self._counted_at = now

    def _fits(self, link: CheckedLink, words: str) -> Fitting:
        """Of the snapshot that is on sale now, by the last count."""
        catalogue, completed = self._shelf.catalogue, self._completed
        shelf = self._fitting_shelf
        if shelf is None or not shelf.is_of(catalogue, completed):
            shelf = FittingShelf(catalogue, self._rules.unit_price, completed)
            self._fitting_shelf = shelf
        return fitting(shelf, link, words)

    def offers_for(self, text: str) -> SentLink | None:
        """The text as a link for which something is sold; None where it is none."""
        try:
            link = recognise(text)
        except LinkError:
            return None
        if not self._fits(link, "").services:
            return None
        return SentLink(text, link.url, link.platform)

    def begin(
        self,
        tx: Transaction,
        person: Person,
        pasted_id: int,
        service_id: int,
        origin: str,
        card: int | None,
    ) -> Given:
        """A draft of a service for a link that was sent, and its quantity where it fits."""
        pasted = pasted_links.get(tx, pasted_id, person.id)
        service = self._shelf.catalogue.service(service_id)
        if pasted is None:
            return Given(Refusal.DRAFT_GONE)
        if service is None:
            return Given(Refusal.SERVICE_GONE)
        address = _address_of(pasted, service.platform)
        link = None if address is None else link_for(address, service)
        if link is None:
            return Given(Refusal.SERVICE_GONE)
        begun = self._ordering.begin(tx, person, service_id, origin, card)
        if isinstance(begun, Refusal):
            return Given(begun)
        return self.change(tx, person, begun.draft.id, link, pasted.quantity)

    def change(
        self, tx: Transaction, person: Person, draft_id: int, link: str, quantity: int | None
    ) -> Given:
        """Give a draft that link, in its one form, and the quantity where the service takes it."""
        found = self._ordering.give_link(tx, person, draft_id, link)
        if quantity is None or isinstance(found, Refusal):
            return Given(found)
        if QUANTITY not in steps_of(found.draft, found.service):
            return Given(found)
        if fits(quantity, found.service):
            return Given(self._ordering.give_quantity(tx, person, draft_id, quantity))
        service = found.service
        return Given(found, misfit(quantity, service.minimum, service.maximum), quantity)


def _named(pasted: PastedLink, platform: Platform) -> CheckedLink:
    return check_link(pasted.link, platform, TargetKind.ANY)


def _address_of(pasted: PastedLink, platform: Platform | None) -> CheckedLink | None:
    """What is meant on that platform; an address says itself on which it is."""
    if not pasted.is_name:
        return recognise(pasted.link)
    if platform not in platforms_of_name(pasted.link):
        return None
    return _named(pasted, platform)
