"""Where the application keeps its world."""

from aiohttp import web

from sandbox.telegram.world import TelegramWorld

WORLD = web.AppKey("world", TelegramWorld)
