-- Every type of service, drip-feed, several panels, and what the operator is told of.

ALTER TABLE service ADD COLUMN billing TEXT NOT NULL DEFAULT 'quantity';
ALTER TABLE service ADD COLUMN splits_commas INTEGER NOT NULL DEFAULT 0 CHECK (splits_commas IN (0, 1));
ALTER TABLE service ADD COLUMN drip_intervals TEXT;          -- minutes; NULL: no drip-feed
ALTER TABLE service ADD COLUMN per_day INTEGER;              -- speed that the name promises
ALTER TABLE service ADD COLUMN start_seconds INTEGER;        -- start that the name promises
ALTER TABLE service ADD COLUMN withheld_at INTEGER;          -- an admin took it off the shelf
ALTER TABLE service ADD COLUMN raw_type TEXT NOT NULL DEFAULT '';      -- as the panel wrote it
ALTER TABLE service ADD COLUMN raw_category TEXT NOT NULL DEFAULT '';
ALTER TABLE service ADD COLUMN raw_rate TEXT NOT NULL DEFAULT '';
ALTER TABLE service ADD COLUMN raw_minimum TEXT NOT NULL DEFAULT '';
ALTER TABLE service ADD COLUMN raw_maximum TEXT NOT NULL DEFAULT '';
UPDATE service SET hidden = CASE
    WHEN hidden = 'type (none)' THEN 'no-type'
    WHEN hidden LIKE 'type %' THEN 'type'
    ELSE replace(hidden, ' ', '-') END
WHERE hidden IS NOT NULL;

ALTER TABLE panel ADD COLUMN account_mark TEXT;              -- salted hash of its URL and key
ALTER TABLE panel ADD COLUMN closed TEXT;                    -- why nothing of it is sold; NULL: it is
ALTER TABLE panel ADD COLUMN rate TEXT;                      -- what was set when its
ALTER TABLE panel ADD COLUMN rated_currency TEXT;            -- currency was seen first

ALTER TABLE draft ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';   -- JSON: what its type asks for
ALTER TABLE draft ADD COLUMN runs INTEGER CHECK (runs > 1);
ALTER TABLE draft ADD COLUMN interval INTEGER CHECK (interval > 0);  -- minutes

ALTER TABLE orders ADD COLUMN type TEXT NOT NULL DEFAULT 'default';
ALTER TABLE orders ADD COLUMN billing TEXT NOT NULL DEFAULT 'quantity';
ALTER TABLE orders ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';
ALTER TABLE orders ADD COLUMN runs INTEGER CHECK (runs > 1);
ALTER TABLE orders ADD COLUMN interval INTEGER CHECK (interval > 0);
ALTER TABLE orders ADD COLUMN children TEXT NOT NULL DEFAULT '[]';   -- JSON: runs at the panel
ALTER TABLE orders ADD COLUMN moved_at INTEGER;              -- when state or remains last changed
UPDATE orders SET moved_at = coalesce(looked_at, placed_at) WHERE state IN ('placed', 'in_progress');
ALTER TABLE cases ADD COLUMN suggested INTEGER;              -- all that should be refunded
CREATE INDEX orders_by_age ON orders (created_at);
CREATE INDEX orders_by_service ON orders (service_id, id);
CREATE INDEX orders_by_end ON orders (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX orders_open ON orders (id) WHERE ended_at IS NULL;
CREATE INDEX refill_by_remote_id ON refill (panel_id, remote_id) WHERE remote_id IS NOT NULL;

-- Nobody has texts for these any more: what they told of is an alert now.
DELETE FROM outbox WHERE state = 'waiting' AND kind IN
    ('admin-sync-failed', 'admin-panel-refused', 'admin-panel-unreachable', 'admin-other-currency');

-- What an operator set, or Kiosk learned, of a panel's habits. What is not here has its default.
CREATE TABLE panel_profile (
    panel_id INTEGER NOT NULL REFERENCES panel (id),
    name     TEXT NOT NULL,
    value    TEXT NOT NULL,
    learned  INTEGER NOT NULL CHECK (learned IN (0, 1)),
    at       INTEGER NOT NULL,
    PRIMARY KEY (panel_id, name)
) STRICT;

-- Trouble that the admins were told of. It is told again only after a day, or when it comes back.
CREATE TABLE alert (
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    since    INTEGER NOT NULL,
    told_at  INTEGER NOT NULL,
    ended_at INTEGER,                                        -- NULL: it goes on
    PRIMARY KEY (kind, subject)
) STRICT;
