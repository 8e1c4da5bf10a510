"""The use cases. Here domain, storage, panel and payments meet; no Telegram, no SQL.

Methods that take an open `Transaction` are run whole by `Database.write`, together with
whatever else belongs to the same step; methods that are `async` talk to panels.
"""
