"""Answers about several ids come in several shapes. Here each id gets what was said about it.

Never by position: panels exist that answer in the order of their own database.
"""

from collections.abc import Sequence

from bot.panel import values


def by_id(answer: object, ids: Sequence[str], name: str) -> dict[str, object] | None:
    """What an answer says about each of `ids`; ids that it leaves out are missing.

    `name` is the key under which a row gives its id. None if the answer gives no ids at all.
    """
    if isinstance(answer, dict):
        return _from_object(answer, ids, name)
    if isinstance(answer, list):
        return _from_rows(answer, ids, name)
    return None


def alone(answer: object, one_id: str) -> object:
    """What an answer to a question about one id says, unpacked from a list or an object."""
    if isinstance(answer, list) and len(answer) == 1:
        return answer[0]
    if isinstance(answer, dict) and one_id in answer:
        return answer[one_id]
    return answer


def _from_object(
    answer: dict[str, object], ids: Sequence[str], name: str
) -> dict[str, object] | None:
    found = {one_id: answer[one_id] for one_id in ids if one_id in answer}
    if found:
        return found
    if name in answer:
        return _from_rows([answer], ids, name)
    return None if answer.keys() & {"status", "cancel", "refill"} else {}


def _from_rows(rows: list[object], ids: Sequence[str], name: str) -> dict[str, object] | None:
    named = [row for row in rows if isinstance(row, dict) and name in row]
    if rows and not named:
        return None
    asked = set(ids)
    found = {values.text(row[name]): row for row in named}
    return {one_id: row for one_id, row in found.items() if one_id is not None and one_id in asked}
