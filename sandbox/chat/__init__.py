"""The chat page: two people who talk with the bot, side by side, in a browser."""
