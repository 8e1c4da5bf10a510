"""Troubles on order."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramEntityTooLarge,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault
from sandbox.telegram.world import TelegramWorld

ANN, OLGA = 1001, 2002


async def texts(actor: Actor) -> list[str]:
    return [message.text for message in await actor.messages() if message.sender == "bot"]


async def test_a_flood_wait_lasts_until_its_time_is_over(
    bot: Bot, started: Actor, world: TelegramWorld, clock: ManualClock
) -> None:
    world.faults.next("sendMessage", Fault.too_many_requests(3))
    for left in (3, 2):
        with pytest.raises(TelegramRetryAfter) as caught:
            await bot.send_message(ANN, "x")
        assert caught.value.retry_after == left
        clock.advance(1)
    await bot.send_chat_action(ANN, "typing")
    clock.advance(1)
    await bot.send_message(ANN, "now")
    assert await texts(started) == ["now"]
    errors = [call.error for call in world.transcript.calls("sendMessage")]
    assert errors == ["fault: flood", "fault: flood", None]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.server_error(), TelegramServerError),
        (Fault.server_error(502, "Bad Gateway"), TelegramServerError),
        (Fault.not_json(), ClientDecodeError),
        (Fault.unauthorized(), TelegramUnauthorizedError),
        (Fault.too_large(), TelegramEntityTooLarge),
        (Fault.reset_before(), TelegramNetworkError),
    ],
)
async def test_a_fault_hits_once_and_leaves_no_effect(
    bot: Bot, started: Actor, world: TelegramWorld, fault: Fault, error: type[Exception]
) -> None:
    world.faults.next("sendMessage", fault)
    with pytest.raises(error):
        await bot.send_message(ANN, "lost")
    await bot.send_message(ANN, "sent")
    assert await texts(started) == ["sent"]


async def test_a_reset_after_the_effect_hides_that_it_was_done(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    world.faults.next("sendMessage", Fault.reset_after())
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(ANN, "arrived")
    assert await texts(started) == ["arrived"]


async def test_a_hanging_call_is_answered_by_nobody(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    world.faults.next("sendMessage", Fault.hang())
    call = asyncio.create_task(bot.send_message(ANN, "x"))
    await world.transcript.signal.until(lambda: bool(world.transcript.calls("sendMessage")))
    await bot.send_message(ANN, "others pass")
    assert not call.done()
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    assert await texts(started) == ["others pass"]


async def test_a_fault_can_be_for_one_chat_the_nth_call_or_several(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    world.phone(OLGA).send("/start")
    world.faults.next("sendMessage", Fault.server_error(), chat_id=ANN, nth=2, times=2)
    outcomes = []
    for chat_id in (ANN, OLGA, ANN, OLGA, ANN, ANN):
        try:
            await bot.send_message(chat_id, "x")
            outcomes.append(True)
        except TelegramServerError:
            outcomes.append(False)
    assert outcomes == [True, True, False, True, False, True]


async def test_any_method_can_be_hit_and_faults_cleared(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    world.faults.next("*", Fault.server_error(), times=5)
    with pytest.raises(TelegramServerError):
        await bot.get_me()
    world.faults.clear()
    assert (await bot.get_me()).username == "kiosk_demo_bot"


async def test_faults_are_in_the_transcript(
    bot: Bot, started: Actor, world: TelegramWorld
) -> None:
    world.faults.next("sendMessage", Fault.reset_before())
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(ANN, "x")
    assert [call.error for call in world.transcript.calls("sendMessage")] == [
        "fault: reset_before"
    ]
