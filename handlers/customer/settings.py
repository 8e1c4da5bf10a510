"""The settings: notices that a customer does without, and their time zone."""

from dataclasses import replace

from bot.domain.notice_kinds import KINDS
from bot.domain.zones import ZONES
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    ChooseZone,
    MuteNotices,
    Nothing,
    Settings,
    SwitchNotices,
    Zones,
)
from bot.ui.screens import settings as screens
from handlers.routes import Routes


async def show_settings(visit: Visit, _: Settings) -> None:
    muted = await visit.read(visit.shop.preferences.muted, visit.person.id)
    await visit.show(screens.settings(visit.look, muted, visit.shop.now()))


async def switch_notices(visit: Visit, address: SwitchNotices) -> None:
    if address.kind >= len(KINDS):
        await _never_given(visit, address.pack())
        return
    await _switch(visit, address.kind, Settings(), on=bool(address.on))
    await show_settings(visit, Settings())


async def mute_notices(visit: Visit, address: MuteNotices) -> None:
    """The notice stays as it is: what it says may be wanted yet."""
    if address.kind >= len(KINDS):
        await _never_given(visit, address.pack())
        return
    await _switch(visit, address.kind, address, on=False)
    await show_below(visit, address)


async def show_below(visit: Visit, _: MuteNotices) -> None:
    visit.message_id = None
    await show_settings(visit, Settings())


async def _switch(visit: Visit, kind: int, shows: Settings | MuteNotices, *, on: bool) -> None:
    switch = visit.shop.preferences.switch
    await visit.act(switch, visit.person.id, KINDS[kind], on, then=lambda _: leads_to(shows))
    await visit.toast(visit.look.texts.plain("notices-on" if on else "notices-off"))


async def show_zones(visit: Visit, address: Zones) -> None:
    await visit.show(screens.zones(visit.look, address.page, visit.shop.now()))


async def choose_zone(visit: Visit, address: ChooseZone) -> None:
    if address.zone > len(ZONES):
        await _never_given(visit, address.pack())
        return
    zone = ZONES[address.zone - 1] if address.zone else None
    choose = visit.shop.preferences.choose_zone
    await visit.act(choose, visit.person.id, zone, then=lambda _: leads_to(Settings()))
    visit.look = replace(visit.look, zone=zone)
    await visit.toast(visit.look.texts.plain("zone-chosen"))
    await show_settings(visit, Settings())


async def _never_given(visit: Visit, what: str) -> None:
    await visit.refuse(what)
    await show_settings(visit, Settings())


async def show_nothing(_: Visit, __: Nothing) -> None:
    """A label was tapped. The tap is answered with nothing, as every one is in the end."""


def register(routes: Routes) -> None:
    routes.shows(Settings)(show_settings)
    routes.acts(SwitchNotices)(switch_notices)
    routes.acts(MuteNotices, show=show_below)(mute_notices)
    routes.shows(Zones)(show_zones)
    routes.acts(ChooseZone)(choose_zone)
    routes.shows(Nothing)(show_nothing)
