/** One message: a bubble and its buttons, brought up to date in place. */

import { blocks } from "./blocks.js";
import { element, icon } from "./dom.js";
import { keyboard } from "./keyboard.js";
import { richText } from "./richtext.js";
import { fileSize } from "./sizes.js";
import { clockTime, fullTime } from "./times.js";

const QUOTE_LENGTH = 90;
const FEW_EMOJI = /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{FE0F}]*){1,3}$/u;

/** A short line that stands for a message, where it is quoted. */
function summary(message) {
  const media = message.photo ? "Photo" : message.sticker ? "Sticker" : message.document?.name;
  const text = (message.text || media || "Message").replaceAll(/\s+/g, " ");
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
}

export class MessageView {
  node = element("li", { class: "message", tabindex: "-1" });
  #stack = element("div", { class: "stack" });
  #context;
  #bubble = null;
  #keyboard = null;
  #drawn = { bubble: null, buttons: null };

  /** `context` has botName, personName, language, and what text and buttons need. */
  constructor(id, context) {
    this.#context = context;
    this.node.dataset.messageId = id;
    this.node.append(this.#stack);
  }

  /** `place` has first and last (of a run of one sender) and quoted (a message, if any). */
  update(message, place) {
    this.#setClasses(message, place);
    // The revision grows with the buttons too; the bubble is drawn anew only for what it shows.
    const { buttons, revision, ...shown } = message;
    this.#updateBubble(message, place.quoted, JSON.stringify([shown, place.quoted?.text]));
    this.#updateKeyboard(message, JSON.stringify(buttons ?? []));
  }

  /** Draws the eye to this message for a moment. */
  flash() {
    this.node.scrollIntoView({ block: "center", behavior: "smooth" });
    this.node.classList.add("flash");
    this.node.addEventListener("animationend", () => this.node.classList.remove("flash"), {
      once: true,
    });
  }

  #setClasses(message, place) {
    const flags = { in: message.from === "bot", out: message.from === "user", ...place };
    for (const name of ["in", "out", "first", "last"]) {
      this.node.classList.toggle(name, flags[name]);
    }
  }

  #updateBubble(message, quoted, drawn) {
    if (this.#drawn.bubble === drawn) return;
    this.#drawn.bubble = drawn;
    const bubble = this.#drawBubble(message, quoted);
    if (this.#bubble) this.#bubble.replaceWith(bubble);
    else this.#stack.prepend(bubble);
    this.#bubble = bubble;
  }

  #drawBubble(message, quoted) {
    const sender = message.from === "bot" ? this.#context.botName : this.#context.personName;
    return element(
      "div",
      {
        class: `bubble ${bubbleKind(message)}`,
        ondblclick: () => this.#context.answer(message.id, summary(message)),
      },
      element("span", { class: "unseen" }, `${sender}: `),
      message.reply_to ? this.#quote(message.reply_to, quoted) : null,
      message.via_bot ? element("span", { class: "via" }, `via @${message.via_bot}`) : null,
      note(message.note),
      media(message),
      this.#text(message),
      message.effect ? element("span", { class: "effect", "aria-hidden": "true" }, message.effect) : null,
    );
  }

  #text(message) {
    const text = message.rich
      ? blocks(message.rich, this.#context)
      : richText(message.text ?? "", message.entities, this.#context);
    return element("div", { class: "text", dir: "auto" }, text, meta(message));
  }

  #quote(id, quoted) {
    const fromBot = quoted?.from === "bot";
    return element(
      "button",
      { type: "button", class: "reply", onclick: () => this.#context.goTo(id) },
      element("b", {}, fromBot ? this.#context.botName : this.#context.personName),
      element("span", { dir: "auto" }, quoted ? summary(quoted) : "Deleted message"),
    );
  }

  #updateKeyboard(message, drawn) {
    if (this.#drawn.buttons === drawn) return;
    this.#drawn.buttons = drawn;
    const position = this.#focusedKey();
    this.#keyboard?.remove();
    this.#keyboard = message.buttons?.length ? this.#drawKeyboard(message) : null;
    if (this.#keyboard) this.#stack.append(this.#keyboard);
    if (position >= 0) this.#focusKey(position);
  }

  #drawKeyboard(message) {
    const tap = (data) => this.#context.tap(message.id, data);
    return keyboard(message.buttons, { ...this.#context, tap });
  }

  #keys() {
    return [...(this.#keyboard?.querySelectorAll(".key") ?? [])];
  }

  #focusedKey() {
    return this.#keys().indexOf(document.activeElement);
  }

  /** Who works with the keyboard stays where they were when the buttons are exchanged. */
  #focusKey(position) {
    const keys = this.#keys();
    const target = keys[Math.min(position, keys.length - 1)] ?? this.node;
    target.focus({ preventScroll: true });
  }
}

function bubbleKind(message) {
  if (message.sticker) return "bare";
  if (message.photo && !message.text) return "picture";
  const plain = !message.entities?.length && !message.reply_to && !message.photo;
  return plain && FEW_EMOJI.test(message.text ?? "") ? "bare emoji" : "";
}

/** Where it was forwarded from, or which chat was chosen. */
function note(found) {
  if (!found) return null;
  const words = found.kind === "forwarded" ? "Forwarded from " : "You chose ";
  return element("div", { class: "note" }, words, element("b", { dir: "auto" }, found.title));
}

function media(message) {
  if (message.photo) {
    return element("div", { class: "photo", role: "img", "aria-label": message.photo });
  }
  if (message.sticker) {
    return element("div", { class: "sticker", role: "img", "aria-label": "Sticker" }, message.sticker);
  }
  return message.document ? documentLink(message.document) : null;
}

/** The size may not have been told. */
function documentLink({ name, size, url }) {
  const told = size === null ? "Download" : fileSize(size);
  return element(
    "a",
    { class: "document", href: url, download: name, title: `Download ${name}` },
    element("span", { class: "badge" }, icon("download")),
    element(
      "span",
      { class: "file" },
      element("span", { class: "file-name", dir: "auto" }, name),
      element("span", { class: "file-size" }, told),
    ),
  );
}

/** As in Telegram, a bot's message does not tell that it was edited. */
function meta(message) {
  const fromUser = message.from === "user";
  return element(
    "span",
    { class: "meta", dir: "ltr" },
    message.silent ? element("span", { title: "Came without a sound" }, "🔕 ") : null,
    message.edited && fromUser ? element("span", { class: "edited" }, "edited ") : null,
    element(
      "time",
      { datetime: new Date(message.date * 1000).toISOString(), title: fullTime(message.date) },
      clockTime(message.date),
    ),
    fromUser ? icon("ticks") : null,
  );
}
