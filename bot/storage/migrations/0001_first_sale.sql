-- Money is whole millionths of the shop's currency; times are whole seconds since 1970 (UTC).
-- What a panel said (rates, charges, ids) is kept as the text it sent.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id            INTEGER PRIMARY KEY,             -- the Telegram id
    name          TEXT NOT NULL,
    username      TEXT,
    language_code TEXT,                            -- as Telegram says
    locale        TEXT,                            -- as chosen by /language
    banned        INTEGER NOT NULL DEFAULT 0 CHECK (banned IN (0, 1)),
    let_in        INTEGER NOT NULL DEFAULT 0 CHECK (let_in IN (0, 1)),
    reachable     INTEGER NOT NULL DEFAULT 1 CHECK (reachable IN (0, 1)),
    first_seen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE panel (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE,
    currency      TEXT,
    balance       TEXT,
    balance_at    INTEGER,
    synced_at     INTEGER,
    last_error    TEXT,
    last_error_at INTEGER
) STRICT;

CREATE TABLE category (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    platform INTEGER NOT NULL,
    name     TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (platform, name)
) STRICT;

CREATE TABLE service (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    panel_id      INTEGER NOT NULL REFERENCES panel (id),
    remote_id     TEXT NOT NULL,
    generation    INTEGER NOT NULL DEFAULT 1,
    type          TEXT NOT NULL,
    category_id   INTEGER NOT NULL REFERENCES category (id),
    platform      INTEGER NOT NULL,
    target        TEXT NOT NULL,
    name          TEXT NOT NULL,
    raw_name      TEXT NOT NULL,
    description   TEXT NOT NULL,
    rate          TEXT NOT NULL,                   -- panel currency for 1000
    exchange_rate TEXT NOT NULL,                   -- shop currency for 1 of the panel's
    minimum       INTEGER NOT NULL,
    maximum       INTEGER NOT NULL,
    refill        INTEGER NOT NULL CHECK (refill IN (0, 1)),
    refill_days   INTEGER,
    cancel        INTEGER NOT NULL CHECK (cancel IN (0, 1)),
    position      INTEGER NOT NULL,
    hidden        TEXT,                            -- why it is not sold; NULL: it is
    first_seen_at INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    UNIQUE (panel_id, remote_id, generation)
) STRICT;

CREATE TABLE draft (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES person (id),
    service_id      INTEGER NOT NULL REFERENCES service (id),
    origin          TEXT NOT NULL,                 -- the button that leads back to the list
    card_message_id INTEGER,
    link            TEXT,
    quantity        INTEGER CHECK (quantity > 0),
    price           INTEGER CHECK (price >= 0),
    cost_cap        INTEGER CHECK (cost_cap >= 0),
    price_until     INTEGER,
    nonce           TEXT UNIQUE,
    like_order      INTEGER REFERENCES orders (id), -- made by "Order again"
    state           TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'confirmed', 'dropped')),
    updated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_by_person ON draft (person_id, updated_at);
CREATE INDEX draft_by_age ON draft (updated_at);

CREATE TABLE orders (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    nonce               TEXT NOT NULL,
    line                INTEGER NOT NULL,
    person_id           INTEGER NOT NULL REFERENCES person (id),
    payer               TEXT NOT NULL,             -- the ledger account that pays
    panel_id            INTEGER NOT NULL REFERENCES panel (id),
    service_id          INTEGER NOT NULL REFERENCES service (id),
    service_name        TEXT NOT NULL,
    link                TEXT NOT NULL,
    quantity            INTEGER NOT NULL CHECK (quantity > 0),
    currency            TEXT NOT NULL,
    price               INTEGER NOT NULL CHECK (price >= 0),
    cost_cap            INTEGER NOT NULL CHECK (cost_cap >= 0),
    refunded            INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND price),
    state               TEXT NOT NULL DEFAULT 'reserved',
    version             INTEGER NOT NULL DEFAULT 1,
    reason              TEXT,                      -- why it was rejected or released
    not_before          INTEGER,
    after_order         INTEGER REFERENCES orders (id),
    created_at          INTEGER NOT NULL,
    placed_at           INTEGER,
    ended_at            INTEGER,
    can_refill          INTEGER NOT NULL CHECK (can_refill IN (0, 1)),
    refill_days         INTEGER,
    can_cancel          INTEGER NOT NULL CHECK (can_cancel IN (0, 1)),
    card_message_id     INTEGER,
    card_stale          INTEGER NOT NULL DEFAULT 0 CHECK (card_stale IN (0, 1)),
    panel_word          TEXT,                      -- the panel's last word, as received
    remains             INTEGER,
    start_count         TEXT,
    first_charge        TEXT,
    last_charge         TEXT,
    looked_at           INTEGER,
    next_look_at        INTEGER,
    look_pause          INTEGER NOT NULL DEFAULT 0,
    cancel_requested_at INTEGER,
    cancel_next_at      INTEGER,                   -- when to send the request (again)
    cancel_sent_at      INTEGER,
    cancel_answer       TEXT,
    UNIQUE (nonce, line)
) STRICT;
CREATE INDEX orders_by_person ON orders (person_id, id);
CREATE UNIQUE INDEX orders_by_card ON orders (person_id, card_message_id)
    WHERE card_message_id IS NOT NULL;
CREATE INDEX orders_to_submit ON orders (panel_id, id) WHERE state = 'reserved';
CREATE INDEX orders_being_sent ON orders (panel_id) WHERE state = 'submitting';
CREATE INDEX orders_completed ON orders (service_id, id) WHERE state = 'completed';
CREATE INDEX orders_by_placing ON orders (panel_id, placed_at);
CREATE INDEX orders_to_look_at ON orders (panel_id, next_look_at) WHERE next_look_at IS NOT NULL;
CREATE INDEX orders_to_cancel ON orders (panel_id, cancel_next_at)
    WHERE cancel_next_at IS NOT NULL;
CREATE INDEX orders_with_stale_card ON orders (id) WHERE card_stale = 1;

-- The states that each order went through. Which may follow which is a trigger's matter, and
-- that is generated by the program.
CREATE TABLE order_event (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    state    TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX order_event_by_order ON order_event (order_id, id);

CREATE TABLE attempt (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id    INTEGER NOT NULL REFERENCES orders (id),
    number      INTEGER NOT NULL,
    started_at  INTEGER NOT NULL,
    ended_at    INTEGER,
    outcome     TEXT NOT NULL DEFAULT 'pending'
        CHECK (outcome IN ('pending', 'accepted', 'rejected', 'not_sent', 'unknown')),
    http_status INTEGER,
    why         TEXT,
    evidence    TEXT NOT NULL,                     -- padded at first, so that settling fits in place
    UNIQUE (order_id, number)
) STRICT;
CREATE UNIQUE INDEX attempt_once ON attempt (order_id)
    WHERE outcome IN ('pending', 'unknown', 'accepted');

CREATE TABLE provider_order (
    order_id  INTEGER PRIMARY KEY REFERENCES orders (id),
    panel_id  INTEGER NOT NULL REFERENCES panel (id),
    remote_id TEXT NOT NULL,
    UNIQUE (panel_id, remote_id)
) STRICT;

CREATE TABLE refill (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id     INTEGER NOT NULL REFERENCES orders (id),
    panel_id     INTEGER NOT NULL REFERENCES panel (id),
    remote_id    TEXT,
    state        TEXT NOT NULL CHECK (state IN ('asked', 'accepted', 'refused', 'completed', 'rejected', 'lapsed')),
    words        TEXT,
    asked_at     INTEGER NOT NULL,
    next_look_at INTEGER,
    ended_at     INTEGER
) STRICT;
CREATE UNIQUE INDEX refill_one_at_a_time ON refill (order_id) WHERE state IN ('asked', 'accepted');
CREATE INDEX refill_by_order ON refill (order_id, id);
CREATE INDEX refill_open ON refill (panel_id, next_look_at) WHERE state IN ('asked', 'accepted');

CREATE TABLE cases (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL,
    order_id    INTEGER NOT NULL REFERENCES orders (id),
    opened_at   INTEGER NOT NULL,
    reason      TEXT NOT NULL,                     -- the same reason is not asked about twice
    evidence    TEXT NOT NULL,
    resolution  TEXT,
    resolved_by INTEGER,
    resolved_at INTEGER
) STRICT;
CREATE UNIQUE INDEX case_open_once ON cases (kind, order_id) WHERE resolution IS NULL;

-- The ledger. One row moves one amount from one account to another; the legs and the
-- balances are written by the database itself, so that no program can unbalance them.
CREATE TABLE balance (
    account TEXT PRIMARY KEY,
    amount  INTEGER NOT NULL,
    CONSTRAINT customers_and_holds_are_never_negative
        CHECK (amount >= 0 OR (account NOT LIKE 'user:%' AND account NOT LIKE 'held:%'))
) STRICT;

CREATE TABLE ledger_tx (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT NOT NULL,
    ref          TEXT NOT NULL,
    from_account TEXT NOT NULL,
    to_account   TEXT NOT NULL,
    amount       INTEGER NOT NULL CHECK (amount > 0),
    at           INTEGER NOT NULL,
    by_person    INTEGER,
    CHECK (from_account <> to_account),
    UNIQUE (kind, ref)
) STRICT;

CREATE TABLE ledger_leg (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    tx_id         INTEGER NOT NULL REFERENCES ledger_tx (id),
    account       TEXT NOT NULL,
    amount        INTEGER NOT NULL CHECK (amount <> 0),
    balance_after INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_leg_by_account ON ledger_leg (account, id);
CREATE INDEX ledger_leg_by_tx ON ledger_leg (tx_id);

CREATE TRIGGER ledger_tx_writes_its_legs AFTER INSERT ON ledger_tx
BEGIN
    INSERT INTO balance (account, amount) VALUES (NEW.from_account, 0)
        ON CONFLICT (account) DO NOTHING;
    INSERT INTO balance (account, amount) VALUES (NEW.to_account, 0)
        ON CONFLICT (account) DO NOTHING;
    UPDATE balance SET amount = amount - NEW.amount WHERE account = NEW.from_account;
    UPDATE balance SET amount = amount + NEW.amount WHERE account = NEW.to_account;
    INSERT INTO ledger_leg (tx_id, account, amount, balance_after)
        SELECT NEW.id, account, -NEW.amount, amount FROM balance WHERE account = NEW.from_account;
    INSERT INTO ledger_leg (tx_id, account, amount, balance_after)
        SELECT NEW.id, account, NEW.amount, amount FROM balance WHERE account = NEW.to_account;
END;
CREATE TRIGGER ledger_tx_never_changes BEFORE UPDATE ON ledger_tx
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_tx_never_shrinks BEFORE DELETE ON ledger_tx
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_leg_never_changes BEFORE UPDATE ON ledger_leg
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_leg_never_shrinks BEFORE DELETE ON ledger_leg
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE audit (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    action    TEXT NOT NULL,
    subject   TEXT NOT NULL
) STRICT;

CREATE TABLE inbox (
    place       INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of arrival
    bot_id      INTEGER NOT NULL,
    update_id   INTEGER NOT NULL,
    person_id   INTEGER,
    payload     TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'new'
        CHECK (state IN ('new', 'acted', 'done', 'refused', 'dead')),
    redraw      TEXT,                              -- acted: the button that shows the result
    tries       INTEGER NOT NULL DEFAULT 0,
    error       TEXT,
    received_at INTEGER NOT NULL,
    UNIQUE (bot_id, update_id)
) STRICT;
CREATE INDEX inbox_open ON inbox (bot_id, place) WHERE state IN ('new', 'acted');
CREATE INDEX inbox_by_age ON inbox (received_at);

CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    ref        TEXT NOT NULL,
    person_id  INTEGER NOT NULL,
    order_id   INTEGER REFERENCES orders (id),
    arguments  TEXT NOT NULL,                      -- JSON; the text is made when it is sent
    state      TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sent', 'unreachable', 'dead')),
    tries      INTEGER NOT NULL DEFAULT 0,
    due_at     INTEGER NOT NULL,
    error      TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (kind, ref)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE state = 'waiting';

CREATE TABLE fsm (
    bot_id     INTEGER NOT NULL,
    chat_id    INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,
    place      TEXT NOT NULL,                      -- thread, business connection and destiny
    state      TEXT,
    data       TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, chat_id, user_id, place)
) STRICT;

CREATE TABLE search (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id),
    words     TEXT NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX search_by_age ON search (at);
