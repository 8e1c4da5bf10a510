"""Telling one part of an answer from another without reading what it means."""

import hashlib
import pickle


def mark_of(value: object) -> bytes:
    """Another one for JSON values that differ in anything; empty for one nested too deeply.

    Pickle is the quickest that writes down types: 1 and true, 1.0 and 1.00 are not the same.
    """
    try:
        written = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    except RecursionError:
        return b""
    return hashlib.blake2b(written, digest_size=16).digest()
