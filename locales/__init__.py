"""What Telegram users read: one folder a language, Fluent files."""
