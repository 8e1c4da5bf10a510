/** The buttons below a message, in rows. */

import { element, icon, webAddress } from "./dom.js";
import { insideTelegram } from "./telegramlinks.js";

const STYLES = new Set(["primary", "success", "danger"]);

/** `context` has bot.username, tap(data), copy(text), toast(text), start(parameter), share(text). */
export function keyboard(rows, context) {
  return element(
    "div",
    { class: "keyboard", role: "group", "aria-label": "Buttons" },
    ...rows.map((row) => element("div", { class: "row" }, ...row.map((key) => button(key, context)))),
  );
}

function button(key, context) {
  const label = element("span", { class: "label", dir: "auto" }, key.text);
  if (key.kind === "url") return addressKey(key, label, context);
  const node = element("button", { type: "button", class: keyClass(key), title: key.text }, label);
  if (key.kind === "copy") node.append(icon("copy"));
  if (key.kind === "disabled") node.disabled = true;
  else node.addEventListener("click", () => press(node, key, context));
  return node;
}

function keyClass(key) {
  return STYLES.has(key.style) ? `key ${key.style}` : "key";
}

function addressKey(key, label, context) {
  const inside = insideTelegram(key.url ?? "", context.bot.username);
  if (inside !== null) return insideKey(key, label, inside, context);
  const address = webAddress(key.url ?? "");
  if (address === null) return unopenable(key, label, context);
  return element(
    "a",
    { class: keyClass(key), href: address, target: "_blank", rel: "noopener noreferrer", title: key.url },
    label,
    icon("away"),
  );
}

function insideKey(key, label, { start, share }, context) {
  const onclick = () => (share === undefined ? context.start(start) : context.share(share));
  return element("button", { type: "button", class: keyClass(key), title: key.url, onclick }, label, icon("away"));
}

function unopenable(key, label, context) {
  const say = () => context.toast(`This address opens in Telegram only: ${key.url}`);
  return element("button", { type: "button", class: keyClass(key), onclick: say }, label, icon("away"));
}

async function press(node, key, context) {
  if (key.kind === "copy") context.copy(key.copy ?? "");
  else if (key.kind === "callback") await wait(node, () => context.tap(key.data));
  else context.toast("The practice chat does not know this kind of button.");
}

/** Until the bot has answered, the button shows that it waits, and ignores further taps. */
async function wait(node, action) {
  if (node.ariaBusy === "true") return;
  node.ariaBusy = "true";
  try {
    await action();
  } finally {
    node.ariaBusy = null;
  }
}
