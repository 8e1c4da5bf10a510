/** The blocks of a rich message as nodes: paragraphs and tables, which is what the server takes. */

import { element } from "./dom.js";
import { link, timeNode } from "./richtext.js";

const PLAIN_TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };

export function blocks(list, context) {
  const fragment = document.createDocumentFragment();
  for (const block of list) {
    fragment.append(block.type === "table" ? table(block, context) : paragraph(block, context));
  }
  return fragment;
}

function paragraph(block, context) {
  return element("p", { class: "paragraph" }, marked(block.text, context));
}

/** A wide table is scrolled by itself, not the chat. */
function table(block, context) {
  const rows = block.cells.map((row) =>
    element("tr", {}, ...row.map((cell) => tableCell(cell, context))),
  );
  const grid = element("table", { class: block.is_striped ? "striped" : null }, ...rows);
  return element("div", { class: "table", tabindex: "0" }, grid);
}

function tableCell(cell, context) {
  const text = cell.text === undefined ? "" : marked(cell.text, context);
  const tag = cell.is_header ? "th" : "td";
  return element(tag, { class: cell.align, scope: cell.is_header ? "col" : null }, text);
}

/** A string, a list of texts, or a text with a mark. */
function marked(text, context) {
  if (typeof text === "string") return document.createTextNode(text);
  const fragment = document.createDocumentFragment();
  if (Array.isArray(text)) {
    fragment.append(...text.map((part) => marked(part, context)));
    return fragment;
  }
  const content = marked(text.text, context);
  if (text.type === "url") return link(content, text.url);
  if (text.type === "date_time") {
    return timeNode(content, text.unix_time, text.date_time_format, context);
  }
  return element(PLAIN_TAGS[text.type] ?? "span", {}, content);
}
