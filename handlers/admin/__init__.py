"""What admins do besides: balances, sync, cases, customers, the freeze switch."""
