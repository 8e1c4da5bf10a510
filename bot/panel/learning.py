"""What a panel's answers teach of its habits, where that is safe.

Only how it wants to be asked, and that it begins its answers with a byte order mark. Nothing else
that would make `add` believe more is ever learned: that is for an operator to set.
"""

from collections.abc import Callable, Collection

from bot.panel.profile import PanelProfile
from bot.panel.profile_keys import KEYS

Learned = Callable[[str, str], None]
"""Is told the key and the value of what was learned. Must not raise."""


def keep_nothing(_name: str, _value: str) -> None:
    """Nobody wants to know."""


class Knowledge:
    """`profile` is what is known now. The keys in `settled` were set by hand, and stay."""

    def __init__(
        self, profile: PanelProfile, settled: Collection[str], on_learned: Learned
    ) -> None:
        self.profile = profile
        self._settled = frozenset(settled)
        self._on_learned = on_learned

    def learn(self, name: str, value: str) -> None:
        """Takes effect at once. ValueError for a key that is not learned."""
        key = KEYS[name]
        if not key.learnable:
            raise ValueError(f"{name} is not learned")
        learned = key.apply(self.profile, value)
        if name not in self._settled and learned != self.profile:
            self.profile = learned
            self._on_learned(name, value)
