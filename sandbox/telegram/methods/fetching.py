"""How the bot gets its updates: long polling, or a webhook."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook
from aiogram.types import WebhookInfo

from sandbox.telegram.errors import bad_request, conflict
from sandbox.telegram.methods.entry import entry
from sandbox.telegram.webhook_settings import DEFAULT_CONNECTIONS, WebhookSettings

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld

BATCH_LIMIT = 100
LONGEST_WAIT = 50


async def get_updates(world: TelegramWorld, call: GetUpdates) -> list[dict[str, Any]]:
    """Wait on the world's clock; a later poll or a webhook takes over from this one."""
    _check_polling_allowed(world)
    limit = BATCH_LIMIT if call.limit is None else call.limit
    if not 1 <= limit <= BATCH_LIMIT:
        raise bad_request("limit must be between 1 and 100")
    queue = world.updates
    queue.allow(call.allowed_updates)
    queue.confirm_below(call.offset or 0)
    number = queue.begin_poll()
    wait = min(call.timeout or 0, LONGEST_WAIT)
    await queue.signal.until_or(
        lambda: queue.has_pending() or queue.poll != number or queue.signal.closed,
        world.clock,
        wait,
    )
    _check_not_taken_over(world, number)
    return [pending.payload for pending in queue.pending()[:limit]]


def set_webhook(world: TelegramWorld, call: SetWebhook) -> bool:
    if not call.url:
        return _remove_webhook(world, drop=bool(call.drop_pending_updates))
    connections = call.max_connections
    settings = WebhookSettings(
        url=call.url,
        secret_token=call.secret_token,
        max_connections=DEFAULT_CONNECTIONS if connections is None else connections,
    )
    world.updates.allow(call.allowed_updates)
    if call.drop_pending_updates:
        world.updates.clear()
    world.webhook = settings
    world.updates.begin_poll()
    return True


def delete_webhook(world: TelegramWorld, call: DeleteWebhook) -> bool:
    return _remove_webhook(world, drop=bool(call.drop_pending_updates))


def get_webhook_info(world: TelegramWorld, call: GetWebhookInfo) -> WebhookInfo:  # noqa: ARG001 - all methods take both
    settings = world.webhook
    error_at = settings.last_error_at if settings else None
    return WebhookInfo(
        url=settings.url if settings else "",
        has_custom_certificate=False,
        pending_update_count=len(world.updates.pending()),
        max_connections=settings.max_connections if settings else None,
        last_error_date=datetime.fromtimestamp(error_at, UTC) if error_at else None,
        last_error_message=settings.last_error if settings else None,
        allowed_updates=world.updates.allowed or None,
    )


def _remove_webhook(world: TelegramWorld, *, drop: bool) -> bool:
    world.webhook = None
    if drop:
        world.updates.clear()
    world.updates.signal.fire()
    return True


def _check_polling_allowed(world: TelegramWorld) -> None:
    if world.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )


def _check_not_taken_over(world: TelegramWorld, number: int) -> None:
    if world.webhook is not None:
        raise conflict("terminated by setWebhook request")
    if world.updates.poll != number:
        raise conflict(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )


ENTRIES = (
    entry(GetUpdates, get_updates, "offset", "limit", "timeout", "allowed_updates"),
    entry(
        SetWebhook,
        set_webhook,
        *("url", "secret_token", "max_connections", "allowed_updates", "drop_pending_updates"),
    ),
    entry(DeleteWebhook, delete_webhook, "drop_pending_updates"),
    entry(GetWebhookInfo, get_webhook_info),
)
