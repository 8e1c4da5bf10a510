"""The command line: `python -m bot`, installed as `kiosk`."""

from __future__ import annotations

import os

import click

from bot.commands.backup import backup
from bot.commands.check import check
from bot.commands.demo import demo
from bot.commands.doctor import doctor
from bot.commands.panel import panel
from bot.commands.restore import restore
from bot.commands.run import run


@click.group()
def main() -> None:
    """Kiosk: a Telegram storefront for panels that speak the SMM panel API v2."""
    # Whatever a command writes (database, backups) is for the operator alone.
    os.umask(0o077)


for command in (run, demo, doctor, panel, check, backup, restore):
    main.add_command(command)

if __name__ == "__main__":
    main()
