"""Who answers what: buttons by their address, commands by name, typed text by what is awaited.

One look-up in a table each, whatever the number of buttons; admin rights are asked here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.telegram.visit import Visit

A = TypeVar("A", bound=CallbackData)
Answer = Callable[[Visit, A], Awaitable[None]]
CommandAnswer = Callable[[Visit, str], Awaitable[None]]
TextAnswer = Callable[[Visit], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Button:
    """`act` on a tap; `show` draws the same result again without changing anything."""

    address: type[CallbackData]
    act: Callable[[Visit, Any], Awaitable[None]]
    show: Callable[[Visit, Any], Awaitable[None]] | None
    admin: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the menu. It gets what stands behind its name."""

    name: str
    answer: CommandAnswer
    admin: bool


@dataclass(frozen=True, slots=True)
class TextStep:
    """What takes the text that is awaited."""

    answer: TextAnswer
    admin: bool


class Routes:
    """The tables. Handlers register themselves with the decorators."""

    def __init__(self) -> None:
        self.buttons: dict[str, Button] = {}
        self.commands: dict[str, Command] = {}
        self.texts: dict[str, TextStep] = {}
        self.links: dict[str, CommandAnswer] = {}

    def shows(self, address: type[A], *, admin: bool = False) -> Callable[[Answer[A]], Answer[A]]:
        """The button only shows something: a tap and a redraw are the same."""

        def register(answer: Answer[A]) -> Answer[A]:
            self._add(Button(address, answer, answer, admin))
            return answer

        return register

    def acts(
        self, address: type[A], *, show: Answer[A] | None = None, admin: bool = False
    ) -> Callable[[Answer[A]], Answer[A]]:
        """The button does something; `show` draws what came of it, for a redraw."""

        def register(answer: Answer[A]) -> Answer[A]:
            self._add(Button(address, answer, show, admin))
            return answer

        return register

    def command(
        self, name: str, *, admin: bool = False
    ) -> Callable[[CommandAnswer], CommandAnswer]:
        def register(answer: CommandAnswer) -> CommandAnswer:
            self.commands[name] = Command(name, answer, admin)
            return answer

        return register

    def starts(self, kind: str) -> Callable[[CommandAnswer], CommandAnswer]:
        """`/start <kind>_<rest>`, as a deep link sends it. The answer gets the rest."""

        def register(answer: CommandAnswer) -> CommandAnswer:
            self.links[kind] = answer
            return answer

        return register

    def text(self, awaiting: str, *, admin: bool = False) -> Callable[[TextAnswer], TextAnswer]:
        """Typed text, while that is awaited. `visit.text` is None for a picture or the like."""

        def register(answer: TextAnswer) -> TextAnswer:
            self.texts[awaiting] = TextStep(answer, admin)
            return answer

        return register

    def _add(self, button: Button) -> None:
        prefix = button.address.__prefix__
        if prefix in self.buttons:
            raise ValueError(f"two buttons have the prefix {prefix!r}")
        self.buttons[prefix] = button

    def find(self, data: str) -> tuple[Button, CallbackData] | None:
        """The button behind packed callback data; None for anything that is not one of ours."""
        button = self.buttons.get(data.split(":", 1)[0])
        if button is None:
            return None
        try:
            return button, button.address.unpack(data)
        except (TypeError, ValueError):
            return None
