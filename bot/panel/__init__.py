"""A client of the panel API v2, and nothing else: no shop, no storage, no chat.

`PanelClient` has the ten calls; `docs/panel-api.md` describes them. Of ours, this package knows
`bot.domain` only.
"""

from bot.panel.account import PanelAccount, Timeouts, check_panel_url
from bot.panel.client import PanelClient
from bot.panel.errors import (
    PanelAnswerError,
    PanelBusyError,
    PanelError,
    PanelRefusedError,
    PanelUnreachableError,
)
from bot.panel.ordering import (
    AddOutcome,
    AddRequest,
    Evidence,
    NotSent,
    Placed,
    Rejected,
    Unknown,
)
from bot.panel.profile import PanelProfile
from bot.panel.profile_keys import KEYS as PROFILE_KEYS
from bot.panel.profile_keys import profile_from
from bot.panel.profile_keys import tidy as tidy_setting
from bot.panel.rejections import COMMON_REJECTIONS, RejectionClass
from bot.panel.reports import (
    Balance,
    CancelAccepted,
    NoAnswer,
    OrderReport,
    RefillReceipt,
    RefillReport,
    Refusal,
    SaidBefore,
    ServiceList,
    ServiceRow,
)
from bot.panel.values import is_identifier

__all__ = [
    "COMMON_REJECTIONS",
    "PROFILE_KEYS",
    "AddOutcome",
    "AddRequest",
    "Balance",
    "CancelAccepted",
    "Evidence",
    "NoAnswer",
    "NotSent",
    "OrderReport",
    "PanelAccount",
    "PanelAnswerError",
    "PanelBusyError",
    "PanelClient",
    "PanelError",
    "PanelProfile",
    "PanelRefusedError",
    "PanelUnreachableError",
    "Placed",
    "RefillReceipt",
    "RefillReport",
    "Refusal",
    "Rejected",
    "RejectionClass",
    "SaidBefore",
    "ServiceList",
    "ServiceRow",
    "Timeouts",
    "Unknown",
    "check_panel_url",
    "is_identifier",
    "profile_from",
    "tidy_setting",
]
