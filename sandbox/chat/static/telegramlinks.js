/** Addresses that Telegram's own programs open themselves, so that nothing leaves the page. */

/** `{start}` for a link into the chat with the bot, `{share}` for a text to hand on, or null. */
export function insideTelegram(address, botUsername) {
  const url = URL.parse(address);
  if (url === null || url.hostname !== "t.me") return null;
  if (url.pathname === "/share/url") return { share: shared(url.searchParams) };
  const own = botUsername && url.pathname.toLowerCase() === `/${botUsername.toLowerCase()}`;
  return own ? { start: url.searchParams.get("start") ?? "" } : null;
}

function shared(parameters) {
  return [parameters.get("url"), parameters.get("text")].filter(Boolean).join("\n");
}
