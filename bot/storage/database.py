"""The database of the shop: one writer that commits in batches, one reader beside it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from bot.storage import migrations
from bot.storage.engine import Worker
from bot.storage.lock import ProcessLock
from bot.storage.transaction import Transaction

P = ParamSpec("P")
R = TypeVar("R")

Job = Callable[[Transaction], Any]
Outcome = tuple[Any, BaseException | None]
LARGEST_BATCH = 200
ALONG_SECONDS = 0.05
"""So long `write_along` waits for a commit to go with."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    job: Job
    answer: asyncio.Future[Any]


class Database:
    """Runs transaction functions, each whole: `await db.write(hold, …)`, `await db.read(…)`.

    Callers that wait at the same moment share one commit, with a savepoint each, and are answered
    after it. What nobody waits for goes along with it (`write_along`). A function that raises is
    undone alone, and its caller gets the exception. If the shared commit fails, every caller of
    the batch gets that error.
    A cancelled wait undoes nothing: what was asked for may still be committed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = ProcessLock(path)
        self._writer = Worker(path)
        self._reader = Worker(path, read_only=True)
        self._waiting: list[_Waiting] = []
        self._along: list[_Waiting] = []
        self._departure: asyncio.TimerHandle | None = None
        self._committing: asyncio.Task[None] | None = None
        self._asking: list[_Waiting] = []
        self._reading: asyncio.Task[None] | None = None
        self._open = False
        self._changes = 0

    @property
    def changes(self) -> int:
        """Grows with each commit that changed a row; stays where nothing was changed."""
        return self._changes

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def open(self) -> None:
        """Create or upgrade the file, and take it for this process alone.

        Raises DatabaseInUseError where another process has it, SchemaError where the
        file is no database, not Kiosk's, or of a newer program.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock.take()
        try:
            await self._writer.open()
            await self._writer.run(migrations.upgrade)
            await self._reader.open()
        except sqlite3.DatabaseError as error:
            await self._close_workers()
            raise migrations.SchemaError(f"{self._path} cannot be opened: {error}") from error
        except BaseException:
            await self._close_workers()
            raise
        self._open = True

    async def close(self) -> None:
        """Wait for what was asked for, then close."""
        self._open = False
        self._commit_what_goes_along()
        for task in (self._committing, self._reading):
            if task is not None:
                await asyncio.shield(task)
        await self._close_workers()

    async def _close_workers(self) -> None:
        await self._reader.close()
        await self._writer.close()
        self._lock.give_back()

    async def write(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Run `function` in a transaction that may change things; answer after COMMIT."""
        return await self.begin_write(function, *args, **kwargs)

    def begin_write(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> asyncio.Future[R]:
        """As `write`, for who awaits it later. What is begun in one go shares a commit."""
        answer = self._ask(self._waiting, lambda tx: function(tx, *args, **kwargs))
        self._begin_to_commit()
        return answer

    def write_along(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> asyncio.Future[R]:
        """As `begin_write`, for what nobody waits for, and what may be lost with the program.

        It shares the next commit that somebody waits for, or has one of its own after
        ALONG_SECONDS. What is begun after it may be stored before it.
        """
        answer = self._ask(self._along, lambda tx: function(tx, *args, **kwargs))
        if self._along and self._departure is None:
            loop = asyncio.get_running_loop()
            self._departure = loop.call_later(ALONG_SECONDS, self._commit_what_goes_along)
        return answer

    async def all_written(self) -> None:
        """Until everything that was asked for before is committed, or has failed."""
        self._take_along()
        await self.write(lambda _: None)

    async def read(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Run `function` on one consistent view of the data; it cannot change anything.

        Callers that wait at the same moment share one view, and one way to the thread and back.
        """
        answer = self._ask(self._asking, lambda tx: function(tx, *args, **kwargs))
        if self._asking and self._reading is None:
            self._reading = asyncio.ensure_future(self._read_all())
        return await answer

    async def read_aside(
        self,
        function: Callable[Concatenate[Transaction, P], R],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """As `read`, on a connection of its own: what takes long keeps no other reader waiting."""
        reader = Worker(self._path, read_only=True)
        try:
            await reader.open()
            return await reader.run(
                lambda connection: _read(connection, lambda tx: function(tx, *args, **kwargs))
            )
        finally:
            await reader.close()

    def _ask(self, queue: list[_Waiting], job: Callable[[Transaction], R]) -> asyncio.Future[R]:
        answer: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        if self._open:
            queue.append(_Waiting(job, answer))
        else:
            _answer(answer, None, RuntimeError("the database is closed"))
        return answer

    def _begin_to_commit(self) -> None:
        if self._waiting and self._committing is None:
            # Not in the nursery: the database outlives it, and `close` waits for this task.
            self._committing = asyncio.ensure_future(self._commit_all())

    def _commit_what_goes_along(self) -> None:
        self._take_along()
        self._begin_to_commit()

    def _take_along(self) -> None:
        self._waiting += self._along
        self._along = []
        if self._departure is not None:
            self._departure.cancel()
            self._departure = None

    async def _commit_all(self) -> None:
        try:
            while self._waiting:
                self._take_along()
                batch = self._waiting[:LARGEST_BATCH]
                del self._waiting[: len(batch)]
                await _serve(batch, self._writer, self._run_and_count)
        finally:
            self._committing = None

    async def _read_all(self) -> None:
        try:
            while self._asking:
                batch, self._asking = self._asking, []
                await _serve(batch, self._reader, _read_batch)
        finally:
            self._reading = None

    def _run_and_count(self, connection: sqlite3.Connection, jobs: list[Job]) -> list[Outcome]:
        outcomes = _run_batch(connection, jobs)
        self._changes = connection.total_changes
        return outcomes


async def _serve(
    batch: list[_Waiting],
    worker: Worker,
    run: Callable[[sqlite3.Connection, list[Job]], list[Outcome]],
) -> None:
    """All on the worker's thread at once, then each caller gets its answer."""
    jobs = [waiting.job for waiting in batch]
    try:
        outcomes = await worker.run(lambda connection: run(connection, jobs))
    except Exception as error:  # noqa: BLE001 - handed to those who wait
        outcomes = [(None, error)] * len(batch)
    for waiting, (result, failure) in zip(batch, outcomes, strict=True):
        _answer(waiting.answer, result, failure)


def _answer(answer: asyncio.Future[Any], result: Any, failure: BaseException | None) -> None:
    if answer.done():
        return
    if failure is None:
        answer.set_result(result)
    else:
        answer.set_exception(failure)
        # A caller that was cancelled never asks for it; asyncio would complain of that.
        answer.exception()


def _read(connection: sqlite3.Connection, job: Job) -> Any:
    connection.execute("BEGIN")
    try:
        return job(Transaction(connection))
    finally:
        connection.execute("ROLLBACK")


def _read_batch(connection: sqlite3.Connection, jobs: list[Job]) -> list[Outcome]:
    connection.execute("BEGIN")
    try:
        return [_look(Transaction(connection), job) for job in jobs]
    finally:
        connection.execute("ROLLBACK")


def _look(tx: Transaction, job: Job) -> Outcome:
    try:
        return job(tx), None
    except Exception as error:  # noqa: BLE001 - handed to its caller
        return None, error


def _run_batch(connection: sqlite3.Connection, jobs: list[Job]) -> list[Outcome]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [_run_job(connection, job) for job in jobs]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return outcomes


def _run_job(connection: sqlite3.Connection, job: Job) -> Outcome:
    connection.execute("SAVEPOINT job")
    try:
        result = job(Transaction(connection))
    except Exception as error:
        if not connection.in_transaction:
            # The error ended the shared transaction (a full disk does): nothing of the
            # batch is stored, and everybody has to hear of it.
            raise
        connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")
        return None, error
    connection.execute("RELEASE job")
    return result, None
