"""The practice world: a panel, a Bot API server and a chat page, all on this machine.

`make demo`, the tests and the screenshots use the same parts.
"""
