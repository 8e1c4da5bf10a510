"""The gate: how many updates a person may send in a row."""

from __future__ import annotations

from typing import NamedTuple

from bot.domain.clock import Clock

FEWEST_BEFORE_SWEEP = 1000


class _Bucket(NamedTuple):
    tokens: float
    at: float


class Gate:
    """A token bucket for each person: `burst` at once, `per_second` in the long run.

    A full bucket is the same as none, so only people of the last moments are remembered.
    """

    def __init__(self, clock: Clock, per_second: float, burst: int) -> None:
        self._clock = clock
        self._per_second = per_second
        self._burst = burst
        self._buckets: dict[int, _Bucket] = {}
        self._sweep_at = FEWEST_BEFORE_SWEEP

    def lets_through(self, person_id: int) -> bool:
        """Take a token of that person's; False where none is left."""
        now = self._clock.monotonic()
        tokens = self._tokens(self._buckets.get(person_id), now)
        passes = tokens >= 1
        self._buckets[person_id] = _Bucket(tokens - 1 if passes else tokens, now)
        if len(self._buckets) >= self._sweep_at:
            self._forget_full(now)
        return passes

    def __len__(self) -> int:
        """How many people are remembered."""
        return len(self._buckets)

    def _tokens(self, bucket: _Bucket | None, now: float) -> float:
        if bucket is None:
            return float(self._burst)
        return min(self._burst, bucket.tokens + (now - bucket.at) * self._per_second)

    def _forget_full(self, now: float) -> None:
        self._buckets = {
            person_id: bucket
            for person_id, bucket in self._buckets.items()
            if self._tokens(bucket, now) < self._burst
        }
        self._sweep_at = max(FEWEST_BEFORE_SWEEP, 2 * len(self._buckets))
