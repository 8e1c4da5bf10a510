"""A call's parameters: read from the request, made into aiogram's method class.

Each nested value arrives as JSON text or, in a JSON body, as itself. Unknown and deprecated
names are refused at every depth, since Telegram would ignore a misspelt one in silence.
"""

from __future__ import annotations

import json
import re
import typing
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from aiogram.methods import TelegramMethod
from aiogram.types import (
    BufferedInputFile,
    ForceReply,
    InlineKeyboardMarkup,
    InputFile,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiohttp import web
from pydantic import BaseModel, ValidationError

from sandbox.telegram.errors import ApiError, bad_request, not_served, too_large
from sandbox.telegram.units import whole_number

_MARKUPS: dict[str, type[BaseModel]] = {
    "inline_keyboard": InlineKeyboardMarkup,
    "keyboard": ReplyKeyboardMarkup,
    "remove_keyboard": ReplyKeyboardRemove,
    "force_reply": ForceReply,
}
_MISSING = {
    "text": "message text is empty",
    "chat_id": "chat_id is empty",
    "message_id": "message identifier is not specified",
    "reply_markup": "object expected as reply markup",
    "document": "there is no document in the request",
}


_ATTACHED = re.compile(r"attach://(.+)")


@dataclass
class RawCall:
    """Parameters as they came; uploads stand apart, under their part's name."""

    values: dict[str, Any]
    files: dict[str, web.FileField] = field(default_factory=dict)

    @property
    def chat_id(self) -> int | None:
        return whole_number(str(self.values.get("chat_id", "")))


async def read_raw(request: web.Request) -> RawCall:
    """Query string and body together. Raises ApiError if the body can't be read."""
    call = RawCall(dict(request.query))
    try:
        await _read_body(request, call)
    except ValueError:
        raise bad_request("the body can't be read; strings must be encoded in UTF-8") from None
    except web.HTTPRequestEntityTooLarge:
        raise too_large() from None
    return call


async def _read_body(request: web.Request, call: RawCall) -> None:
    if request.content_type == "application/json":
        call.values.update(_json_object(await request.text()))
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                call.files[name] = value
            else:
                call.values[name] = value


def decode(model: type[TelegramMethod[Any]], values: dict[str, Any]) -> dict[str, Any]:
    """The same values with JSON texts replaced by what they say."""
    decoded = dict(values)
    for name in _json_fields(model) & values.keys():
        if isinstance(values[name], str):
            decoded[name] = _json(name, values[name])
    return decoded


def attached(model: type[TelegramMethod[Any]], raw: RawCall) -> dict[str, BufferedInputFile]:
    """The uploads that stand for parameters, by their own name or as `attach://part`."""
    files = {}
    for name in _file_fields(model) & (raw.values.keys() | raw.files.keys()):
        part = _part_name(name, raw.values.get(name))
        if part in raw.files:
            upload = raw.files[part]
            files[name] = BufferedInputFile(upload.file.read(), upload.filename)
        elif part is not None:
            raise bad_request(f"there is no {name} in the request")
    return files


def _part_name(name: str, value: object) -> str | None:
    """None if the parameter is not an upload."""
    if value is None:
        return name
    found = _ATTACHED.fullmatch(str(value))
    return found[1] if found else None


def build(
    model: type[TelegramMethod[Any]], values: dict[str, Any], understood: frozenset[str]
) -> TelegramMethod[Any]:
    """The call as aiogram's class. Raises ApiError for whatever it can't take."""
    values = _without_repetition(values)
    _refuse_names(model, values)
    if "reply_markup" in values:
        values["reply_markup"] = _markup(values["reply_markup"])
    try:
        method = model.model_validate(values)
    except ValidationError as error:
        raise _refusal(error) from None
    _refuse_unknown(method, model.__api_method__)
    for name in method.model_fields_set - understood:
        raise not_served(f"parameter {name} of {model.__api_method__}")
    return method


def _json_object(text: str) -> dict[str, Any]:
    value = _json("body", text)
    if not isinstance(value, dict):
        raise bad_request("can't parse JSON object")
    return value


def _json(name: str, text: str) -> Any:
    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise bad_request(f"can't parse {name} JSON object") from None
    return value


@cache
def _json_fields(model: type[TelegramMethod[Any]]) -> frozenset[str]:
    return frozenset(
        name for name, info in model.model_fields.items() if _is_nested(info.annotation)
    )


@cache
def _file_fields(model: type[TelegramMethod[Any]]) -> frozenset[str]:
    return frozenset(
        name
        for name, info in model.model_fields.items()
        if any(
            isinstance(part, type) and issubclass(part, InputFile)
            for part in (info.annotation, *typing.get_args(info.annotation))
        )
    )


def _is_nested(annotation: object) -> bool:
    if isinstance(annotation, type) and typing.get_origin(annotation) is None:
        return issubclass(annotation, BaseModel) and not issubclass(annotation, InputFile)
    if typing.get_origin(annotation) is list:
        return True
    return any(_is_nested(part) for part in typing.get_args(annotation))


def _without_repetition(values: dict[str, Any]) -> dict[str, Any]:
    """Without the deprecated preview switch if it says what `link_preview_options` says.

    aiogram sends both of its own accord when previews are off by default.
    """
    options = values.get("link_preview_options")
    old = str(values.get("disable_web_page_preview", "")).lower()
    if isinstance(options, dict) and old == str(options.get("is_disabled")).lower():
        return {k: v for k, v in values.items() if k != "disable_web_page_preview"}
    return dict(values)


def _refuse_names(model: type[TelegramMethod[Any]], values: dict[str, Any]) -> None:
    for name in values:
        info = model.model_fields.get(name)
        if info is None:
            raise bad_request(f'unknown parameter "{name}" of {model.__api_method__}')
        if _is_deprecated(info):
            raise bad_request(f'deprecated parameter "{name}" of {model.__api_method__}')


def _is_deprecated(info: Any) -> bool:
    extra = info.json_schema_extra
    return isinstance(extra, dict) and bool(extra.get("deprecated"))


def _markup(value: object) -> BaseModel:
    if isinstance(value, dict):
        for key, model in _MARKUPS.items():
            if key in value:
                return _validated_markup(model, value)
    raise bad_request("object expected as reply markup")


def _validated_markup(model: type[BaseModel], value: dict[str, Any]) -> BaseModel:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise bad_request(f"can't parse reply markup: {where}") from None


def _refusal(error: ValidationError) -> ApiError:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else "parameters"
    if first["type"] == "missing" and len(first["loc"]) == 1:
        return bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
    where = ".".join(str(part) for part in first["loc"])
    return bad_request(f'can\'t parse parameter "{where}": {first["msg"]}')


def _refuse_unknown(value: object, where: str) -> None:
    if isinstance(value, list):
        for item in value:
            _refuse_unknown(item, where)
    if not isinstance(value, BaseModel):
        return
    for name in value.model_extra or {}:
        raise bad_request(f'unknown field "{name}" in {where}')
    for name in value.model_fields_set:
        if _is_deprecated(type(value).model_fields[name]):
            raise bad_request(f'deprecated field "{name}" in {where}')
        _refuse_unknown(getattr(value, name), name)
