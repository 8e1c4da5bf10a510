-- Panels that count in rials or dong: their books are in whole millionths (10^-6) from here on. What
-- that rounds off is one entry for each panel, so that what should lie there stays the same.
CREATE TEMP TABLE lay_there AS
    SELECT panel_id, (amount + sign(amount) * 500) / 1000 AS amount
    FROM panel_account WHERE account = 'prepaid';
DROP TRIGGER panel_entry_moves_its_amount;
DROP TRIGGER panel_entry_never_changes;
DROP TRIGGER panel_entry_never_shrinks;
DELETE FROM panel_entry WHERE amount < 500;
UPDATE panel_entry SET amount = (amount + 500) / 1000;
DELETE FROM panel_account;
INSERT INTO panel_account (panel_id, account, amount)
    SELECT panel_id, account, sum(amount) FROM
        (SELECT panel_id, from_account AS account, -amount AS amount FROM panel_entry
            UNION ALL SELECT panel_id, to_account, amount FROM panel_entry)
    GROUP BY panel_id, account;
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
INSERT INTO panel_entry (panel_id, kind, ref, from_account, to_account, amount, at)
    SELECT l.panel_id, 'rounding', 'millionths',
        CASE WHEN l.amount > coalesce(a.amount, 0) THEN 'cost' ELSE 'prepaid' END,
        CASE WHEN l.amount > coalesce(a.amount, 0) THEN 'prepaid' ELSE 'cost' END,
        abs(l.amount - coalesce(a.amount, 0)), unixepoch()
    FROM temp.lay_there l LEFT JOIN panel_account a
        ON a.panel_id = l.panel_id AND a.account = 'prepaid'
    WHERE l.amount <> coalesce(a.amount, 0);
DROP TABLE temp.lay_there;

-- A difference may be that of several orders.
UPDATE balance_check SET
    booked = (booked + sign(booked) * 500) / 1000,
    difference = (difference + sign(difference) * 500) / 1000,
    details = json_remove(json_set(details,
        '$.within', (details ->> 'within' + 999) / 1000,
        '$.booked_now',
            (details ->> 'booked_now' + sign(details ->> 'booked_now') * 500) / 1000,
        '$.order_ids', CASE WHEN details ->> 'order_id' IS NULL THEN json('[]')
            ELSE json_array(details ->> 'order_id') END), '$.order_id');

-- What a restored backup's books said.
UPDATE setting SET value = json_set(value, '$.prepaid', (SELECT json_group_object(said.key,
        (said.value + sign(said.value) * 500) / 1000) FROM json_each(setting.value, '$.prepaid') said))
    WHERE name = 'restored-facts';

-- A correction was learned at a listed rate. It says less the further the rate has moved since.
ALTER TABLE service ADD COLUMN corrected_rate TEXT;          -- NULL: none was learned
UPDATE service SET corrected_rate = rate WHERE correction IS NOT NULL;
