-- Orders whose cards are being drawn anew. Where the program ends meanwhile, nobody knows what those
-- cards show: they are drawn once more at its next start.
CREATE TABLE card_being_drawn (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id)
) STRICT;
