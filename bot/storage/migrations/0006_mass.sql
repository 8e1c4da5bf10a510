-- Several orders that are confirmed at once, and bundles of services for one link.

CREATE TABLE bundle (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL,
    platform   INTEGER NOT NULL,
    is_on      INTEGER NOT NULL DEFAULT 1 CHECK (is_on IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX bundle_by_platform ON bundle (platform) WHERE is_on = 1;

CREATE TABLE bundle_item (
    bundle_id  INTEGER NOT NULL REFERENCES bundle (id),
    place      INTEGER NOT NULL,
    service_id INTEGER NOT NULL REFERENCES service (id),
    quantity   INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (bundle_id, place)
) STRICT;

CREATE TABLE basket (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES person (id),
    kind            TEXT NOT NULL CHECK (kind IN ('mass', 'links', 'bundle')),
    title           TEXT NOT NULL DEFAULT '',      -- the bundle's name
    links           TEXT NOT NULL DEFAULT '[]',    -- JSON: what a service is chosen for
    state           TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'confirmed', 'dropped')),
    price_until     INTEGER,
    nonce           TEXT UNIQUE,
    card_message_id INTEGER,
    card_stale      INTEGER NOT NULL DEFAULT 0 CHECK (card_stale IN (0, 1)),
    drawn_at        INTEGER NOT NULL DEFAULT 0,    -- the last edit of the summary
    drawn           TEXT,                          -- what it showed then
    sent_told_at    INTEGER,
    ended_told_at   INTEGER,
    updated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX basket_by_person ON basket (person_id, updated_at);
CREATE INDEX basket_by_age ON basket (updated_at);
CREATE UNIQUE INDEX basket_by_card ON basket (person_id, card_message_id)
    WHERE card_message_id IS NOT NULL;
CREATE INDEX basket_with_stale_card ON basket (id) WHERE card_stale = 1;

CREATE TABLE basket_line (
    basket_id    INTEGER NOT NULL REFERENCES basket (id),
    number       INTEGER NOT NULL,
    text         TEXT NOT NULL,
    service_id   INTEGER,                          -- may be one that was never sold
    link         TEXT,
    quantity     INTEGER CHECK (quantity > 0),
    price        INTEGER CHECK (price >= 0),
    cost         INTEGER CHECK (cost >= 0),
    twin         INTEGER,                          -- the line that it repeats
    problem      TEXT,                             -- NULL: it can be ordered
    link_problem TEXT,
    PRIMARY KEY (basket_id, number)
) STRICT;

ALTER TABLE orders ADD COLUMN basket_id INTEGER REFERENCES basket (id);
CREATE INDEX orders_by_basket ON orders (basket_id, state) WHERE basket_id IS NOT NULL;
-- Many orders of one person must not keep the others waiting.
CREATE INDEX orders_to_submit_alone ON orders (panel_id, id)
    WHERE state = 'reserved' AND basket_id IS NULL;

-- Whatever moves an order of a basket, its summary shows less than is known then.
CREATE TRIGGER orders_age_the_summary AFTER UPDATE OF state, refunded ON orders
WHEN NEW.basket_id IS NOT NULL AND NEW.state <> 'submitting'
    AND (OLD.state <> NEW.state OR OLD.refunded <> NEW.refunded)
BEGIN
    UPDATE basket SET card_stale = 1 WHERE id = NEW.basket_id;
END;
