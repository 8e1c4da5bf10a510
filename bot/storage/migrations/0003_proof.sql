-- What an unknown outcome is judged by, a second book in the panels' own money, and cases that
-- somebody is in charge of.

-- Evidence that is stored before an order is sent.
ALTER TABLE attempt ADD COLUMN low_id TEXT;                  -- our highest id that was answered before
ALTER TABLE attempt ADD COLUMN balance_before TEXT;          -- as the panel said, half a minute ago at most
ALTER TABLE attempt ADD COLUMN expected_cost TEXT;           -- exact, panel's currency; NULL: cannot be told
ALTER TABLE attempt ADD COLUMN took_ms INTEGER;
CREATE INDEX attempt_by_age ON attempt (started_at);
ALTER TABLE orders ADD COLUMN exchange_rate TEXT;            -- shop currency for 1 of the panel's, when sent
ALTER TABLE draft ADD COLUMN cost INTEGER CHECK (cost >= 0); -- the panel's price when the card was shown

-- What became known of an order of unknown outcome. A released one is watched for some days.
CREATE TABLE inquiry (
    order_id      INTEGER PRIMARY KEY REFERENCES orders (id),
    panel_id      INTEGER NOT NULL REFERENCES panel (id),
    state         TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'watched', 'over')),
    since         INTEGER NOT NULL,                          -- when the outcome became unknown
    restored      INTEGER NOT NULL DEFAULT 0 CHECK (restored IN (0, 1)),
    next_probe_at INTEGER,
    probed_at     INTEGER,
    high_id       TEXT,                                      -- of ours that was sent after it
    probes        INTEGER NOT NULL DEFAULT 0,
    calls         INTEGER NOT NULL DEFAULT 0,
    clear_since   INTEGER,                                   -- first and latest complete search
    cleared_at    INTEGER,                                   -- that found nothing
    hurdle        TEXT,                                      -- why a person has to decide
    candidates    TEXT NOT NULL DEFAULT '[]',                -- JSON
    watch_until   INTEGER
) STRICT;
CREATE INDEX inquiry_due ON inquiry (panel_id, next_probe_at) WHERE next_probe_at IS NOT NULL;
INSERT INTO inquiry (order_id, panel_id, since, hurdle)
    SELECT o.id, o.panel_id, coalesce(o.moved_at, o.created_at), 'no-evidence'
    FROM orders o WHERE o.state = 'unknown';

-- One search through a panel's ids, for the record.
CREATE TABLE probe (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    panel_id INTEGER NOT NULL REFERENCES panel (id),
    at       INTEGER NOT NULL,
    first_id TEXT NOT NULL,
    last_id  TEXT NOT NULL,
    calls    INTEGER NOT NULL,
    whole    INTEGER NOT NULL CHECK (whole IN (0, 1)),       -- every id was answered
    canaries INTEGER NOT NULL CHECK (canaries IN (0, 1)),    -- the ids that are known came out right
    found    TEXT NOT NULL                                   -- JSON
) STRICT;
CREATE INDEX probe_by_panel ON probe (panel_id, at);

-- How far a panel's answers can carry a decision without a person.
CREATE TABLE panel_trust (
    panel_id      INTEGER PRIMARY KEY REFERENCES panel (id),
    ascending     INTEGER NOT NULL DEFAULT 0,                -- own ids in a row, each above the last
    out_of_order  INTEGER NOT NULL DEFAULT 0,
    highest_id    INTEGER,                                   -- of our orders there, where ids are numbers
    slowest_ms    INTEGER NOT NULL DEFAULT 0,                -- the slowest answer to `add`
    agreed        INTEGER NOT NULL DEFAULT 0,                -- balances in a row without foreign spend
    foreign_at    INTEGER,                                   -- when somebody else was seen on the account
    foreign_words TEXT,
    hides_foreign INTEGER CHECK (hides_foreign IN (0, 1)),   -- others' orders are answered as unknown ones
    lists_orders  INTEGER CHECK (lists_orders IN (0, 1)),    -- NULL: it was never asked
    stopped       TEXT,                                      -- why nothing is decided without a person
    stopped_at    INTEGER,
    closed_until  INTEGER,                                   -- after an unknown outcome: the breaker
    half_open     INTEGER NOT NULL DEFAULT 0 CHECK (half_open IN (0, 1))
) STRICT;
INSERT INTO panel_trust (panel_id, highest_id)
    SELECT panel_id, max(CAST(remote_id AS INTEGER)) FROM provider_order
    WHERE remote_id NOT GLOB '*[^0-9]*' AND length(remote_id) <= 18 GROUP BY panel_id;

-- Orders on our account at a panel that belong to no order of ours.
CREATE TABLE stray (
    panel_id  INTEGER NOT NULL REFERENCES panel (id),
    remote_id TEXT NOT NULL,
    order_id  INTEGER REFERENCES orders (id),                -- the released order that it turned out to be
    found_at  INTEGER NOT NULL,
    word      TEXT NOT NULL,
    charge    TEXT,
    remains   TEXT,
    PRIMARY KEY (panel_id, remote_id)
) STRICT;

-- The second book: what lies at each panel, and what became of it. Amounts are whole thousand
-- millionths (10^-9) of the panel's currency.
CREATE TABLE panel_entry (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    panel_id     INTEGER NOT NULL REFERENCES panel (id),
    kind         TEXT NOT NULL,
    ref          TEXT NOT NULL,
    from_account TEXT NOT NULL,
    to_account   TEXT NOT NULL,
    amount       INTEGER NOT NULL CHECK (amount > 0),
    order_id     INTEGER REFERENCES orders (id),
    at           INTEGER NOT NULL,
    CHECK (from_account <> to_account),
    UNIQUE (panel_id, kind, ref)
) STRICT;
CREATE INDEX panel_entry_by_order ON panel_entry (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX panel_entry_by_age ON panel_entry (panel_id, at);
CREATE INDEX panel_entry_by_panel ON panel_entry (panel_id, id);

CREATE TABLE panel_account (
    panel_id INTEGER NOT NULL REFERENCES panel (id),
    account  TEXT NOT NULL,
    amount   INTEGER NOT NULL,
    PRIMARY KEY (panel_id, account)
) STRICT;

CREATE TRIGGER panel_entry_moves_its_amount AFTER INSERT ON panel_entry
BEGIN
    INSERT INTO panel_account (panel_id, account, amount)
        VALUES (NEW.panel_id, NEW.from_account, -NEW.amount)
        ON CONFLICT (panel_id, account) DO UPDATE SET amount = amount - NEW.amount;
    INSERT INTO panel_account (panel_id, account, amount)
        VALUES (NEW.panel_id, NEW.to_account, NEW.amount)
        ON CONFLICT (panel_id, account) DO UPDATE SET amount = amount + NEW.amount;
END;
CREATE TRIGGER panel_entry_never_changes BEFORE UPDATE ON panel_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER panel_entry_never_shrinks BEFORE DELETE ON panel_entry
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Each time that a panel's balance was held against the book.
CREATE TABLE balance_check (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    panel_id   INTEGER NOT NULL REFERENCES panel (id),
    at         INTEGER NOT NULL,
    reported   TEXT NOT NULL,
    booked     INTEGER NOT NULL,
    difference INTEGER NOT NULL,                             -- reported less booked
    finding    TEXT NOT NULL,
    details    TEXT NOT NULL DEFAULT '{}'                    -- JSON
) STRICT;
CREATE INDEX balance_check_by_panel ON balance_check (panel_id, id);

-- What a service's orders really cost, and the rate that it may be sold at without asking.
ALTER TABLE service ADD COLUMN agreed_rate TEXT;             -- last one that was on sale, or approved
ALTER TABLE service ADD COLUMN correction TEXT;              -- real charge / expected one; NULL: none
ALTER TABLE service ADD COLUMN agreeing INTEGER NOT NULL DEFAULT 0; -- charges in a row without it
ALTER TABLE attempt ADD COLUMN listed_rate TEXT;             -- the panel's own, when it was sent
UPDATE service SET agreed_rate = rate WHERE hidden IS NULL;

-- A case is about an order, or about a panel's account. Somebody takes it, and is reminded.
CREATE TABLE new_cases (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL,
    order_id    INTEGER REFERENCES orders (id),
    panel_id    INTEGER NOT NULL REFERENCES panel (id),
    opened_at   INTEGER NOT NULL,
    reason      TEXT NOT NULL,                               -- the same reason is not asked about twice
    evidence    TEXT NOT NULL,
    suggested   INTEGER,                                     -- all that should be refunded
    amount      INTEGER,                                     -- what it is about, in the shop's currency
    owner       INTEGER,                                     -- the admin who took it
    owned_at    INTEGER,
    reminders   INTEGER NOT NULL DEFAULT 0,
    remind_at   INTEGER,
    proposal    TEXT,                                        -- a large decision that waits for a second look
    proposed_by INTEGER,
    proposed_at INTEGER,
    resolution  TEXT,
    resolved_by INTEGER,
    seconded_by INTEGER,
    resolved_at INTEGER
) STRICT;
INSERT INTO new_cases (id, kind, order_id, panel_id, opened_at, reason, evidence, suggested, amount,
        remind_at, resolution, resolved_by, resolved_at)
    SELECT c.id, c.kind, c.order_id, o.panel_id, c.opened_at, c.reason, c.evidence, c.suggested,
        o.price - o.refunded, CASE WHEN c.resolution IS NULL THEN c.opened_at + 7200 END,
        c.resolution, c.resolved_by, c.resolved_at
    FROM cases c JOIN orders o ON o.id = c.order_id;
DROP TABLE cases;
ALTER TABLE new_cases RENAME TO cases;
CREATE UNIQUE INDEX case_open_once ON cases (kind, order_id)
    WHERE resolution IS NULL AND order_id IS NOT NULL;
CREATE UNIQUE INDEX case_of_panel_open_once ON cases (kind, panel_id, reason)
    WHERE resolution IS NULL AND order_id IS NULL;
CREATE INDEX case_by_order ON cases (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX case_to_remind ON cases (remind_at) WHERE resolution IS NULL;

-- A check of the books reads every leg and every step, in the order of these.
DROP INDEX ledger_leg_by_account;
CREATE INDEX ledger_leg_by_account ON ledger_leg (account, id, amount);
DROP INDEX order_event_by_order;
CREATE INDEX order_event_by_order ON order_event (order_id, id, state);
