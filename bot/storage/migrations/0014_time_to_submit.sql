-- Which order's time comes next, however many wait.
CREATE INDEX orders_by_time_to_submit ON orders (panel_id, not_before)
    WHERE state = 'reserved' AND not_before IS NOT NULL;
