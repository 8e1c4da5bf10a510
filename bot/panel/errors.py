"""What the calls that read can raise. `add` raises none of these: it has outcomes.

    PanelError                 a call failed; `action` and `words` say which and why
    ├── PanelUnreachableError  no answer: DNS, connection, TLS, time-out, cut short
    ├── PanelBusyError         too many requests; `retry_after` in seconds, if the panel said so
    ├── PanelAnswerError       an answer that cannot be used: not JSON, a web page, a redirect, too
    │                          large, of a wrong shape; `http_status`
    └── PanelRefusedError      the panel said no; `reason` if its text is a known one

`words` are the panel's own where it gave any, cut to a readable length and without the key. No
error holds the answer or another exception in its chain, since both might hold the key.
"""

from bot.panel.rejections import RejectionClass


class PanelError(Exception):
    """A call to a panel failed. `action` is the API's name of the call."""

    def __init__(self, action: str, words: str) -> None:
        super().__init__(f"{action}: {words}")
        self.action = action
        self.words = words


class PanelUnreachableError(PanelError):
    """The panel gave no whole answer. The call may be repeated."""


class PanelBusyError(PanelError):
    """The panel asks to be left alone for `retry_after` seconds (None: it did not say)."""

    def __init__(self, action: str, words: str, retry_after: float | None = None) -> None:
        super().__init__(action, words)
        self.retry_after = retry_after


class PanelAnswerError(PanelError):
    """The panel answered, but not in the language of the API. `http_status` as received."""

    def __init__(self, action: str, words: str, http_status: int | None = None) -> None:
        super().__init__(action, words)
        self.http_status = http_status


class PanelEmptyAnswerError(PanelAnswerError):
    """An answer without a body: some panels say this to a form that they do not know."""


class PanelRefusedError(PanelError):
    """The panel understood and said no."""

    def __init__(self, action: str, words: str, reason: RejectionClass | None = None) -> None:
        super().__init__(action, words)
        self.reason = reason
