"""What customers do: browse, order, follow orders, look at their wallet."""
