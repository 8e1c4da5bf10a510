-- Every panel has its row from the beginning, so that what is learned of it is one statement.
INSERT INTO panel_trust (panel_id) SELECT id FROM panel WHERE true ON CONFLICT DO NOTHING;

CREATE TRIGGER panel_has_its_trust AFTER INSERT ON panel
BEGIN
    INSERT INTO panel_trust (panel_id) VALUES (NEW.id);
END;
