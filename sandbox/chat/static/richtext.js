/**
 * Text with entities as nodes. Offsets and lengths are UTF-16 units, which is how strings
 * are counted here too. Entities nest; one that crosses its parent's end is cut there.
 */

import { element, pressable, webAddress } from "./dom.js";
import { formatted, fullTime } from "./times.js";

const PLAIN_TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const TINTED = new Set(["mention", "text_mention", "hashtag", "cashtag"]);
const DATE_TIME_FORMAT = /^(r|w?[dD]?[tT]?)$/;
const SHORT_QUOTE_LINES = 3;

/** `context` has language, send(text) and copy(text). */
export function richText(text, entities, context) {
  const sorted = [...(entities ?? [])].sort(
    (one, other) =>
      one.offset - other.offset ||
      other.length - one.length ||
      BLOCKS.has(other.type) - BLOCKS.has(one.type),
  );
  return build({ text, context }, 0, text.length, sorted);
}

function build(source, start, end, entities) {
  const fragment = document.createDocumentFragment();
  let position = start;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const last = Math.min(entity.offset + entity.length, end);
    if (entity.offset < position || last <= entity.offset) continue;
    fragment.append(source.text.slice(position, entity.offset));
    const inner = entities.slice(index + 1).filter((other) => other.offset < last);
    fragment.append(entityNode(source, entity, last, inner));
    position = last;
    // A block ends its own line.
    if (BLOCKS.has(entity.type) && source.text[position] === "\n") position += 1;
  }
  fragment.append(source.text.slice(position, end));
  return fragment;
}

function entityNode(source, entity, end, inner) {
  const raw = source.text.slice(entity.offset, end);
  const make = MAKERS[entity.type] ?? plain;
  return make(build(source, entity.offset, end, inner), { raw, entity, context: source.context });
}

const MAKERS = {
  spoiler,
  pre,
  code: (content, { raw, context }) => copyable(element("code", {}, content), raw, context),
  blockquote: (content) => element("blockquote", { dir: "auto" }, content),
  expandable_blockquote: expandable,
  bot_command: command,
  date_time: dateTime,
  text_link: (content, { entity }) => link(content, entity.url ?? ""),
  url: (content, { raw }) => link(content, raw),
};

function plain(content, { entity }) {
  if (entity.type in PLAIN_TAGS) return element(PLAIN_TAGS[entity.type], {}, content);
  return element("span", { class: TINTED.has(entity.type) ? "tinted" : null }, content);
}

export function link(content, target) {
  const address = webAddress(target);
  if (address === null) return element("span", { class: "tinted", title: target }, content);
  return element(
    "a",
    {
      href: address,
      target: "_blank",
      rel: "noopener noreferrer",
      title: target,
    },
    content,
  );
}

function command(content, { raw, context }) {
  return element(
    "button",
    { type: "button", class: "command", dir: "ltr", onclick: () => context.send(raw) },
    content,
  );
}

function pre(content, { raw, entity, context }) {
  const label = entity.language && element("span", { class: "language" }, entity.language);
  const code = copyable(element("code", {}, content), raw, context);
  return element("pre", { dir: "ltr" }, label || null, code);
}

function copyable(node, text, context) {
  node.title = "Copy";
  return pressable(node, () => context.copy(text));
}

function spoiler(content) {
  const hidden = element("span", {}, content);
  const node = element("span", { class: "spoiler", "aria-label": "Hidden text, press to show" });
  hidden.inert = true;
  node.append(hidden);
  return pressable(node, (event) => {
    if (!hidden.inert) return;
    event.stopPropagation();
    hidden.inert = false;
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  });
}

function expandable(content) {
  const body = element("div", { class: "quote-body" }, content);
  const toggle = element("button", { type: "button", class: "unfold", "aria-label": "Show all" });
  const quote = element("blockquote", { class: "expandable folded", dir: "auto" }, body, toggle);
  const fold = (folded) => {
    quote.classList.toggle("folded", folded);
    toggle.setAttribute("aria-expanded", String(!folded));
  };
  fold(true);
  toggle.addEventListener("click", () => fold(!quote.classList.contains("folded")));
  hideNeedlessToggle(body, quote);
  return quote;
}

/** Whether the quote is longer than its folded form is known once it has been laid out. */
function hideNeedlessToggle(body, quote) {
  const observer = new ResizeObserver(() => {
    const lineHeight = Number.parseFloat(getComputedStyle(body).lineHeight);
    if (body.scrollHeight === 0) return;
    quote.classList.toggle("short", body.scrollHeight < lineHeight * (SHORT_QUOTE_LINES + 0.5));
  });
  observer.observe(body);
}

function dateTime(content, { entity, context }) {
  return timeNode(content, entity.unix_time, entity.date_time_format ?? "", context);
}

/** A moment as the reader's clock shows it; `content` where the format is not known. */
export function timeNode(content, seconds, format, context) {
  if (!Number.isFinite(seconds)) return element("span", {}, content);
  const node = element(
    "time",
    { datetime: new Date(seconds * 1000).toISOString(), title: fullTime(seconds) },
    content,
  );
  if (format !== "" && DATE_TIME_FORMAT.test(format)) {
    node.textContent = formatted(seconds, format, context.language);
  }
  return node;
}
