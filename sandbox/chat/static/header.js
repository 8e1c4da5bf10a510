/** The top of a chat: the bot, what it is doing, and the person's own menu. */

import { element, icon } from "./dom.js";
import { Menu, menuItem } from "./menu.js";

/** Languages to play in; the bot answers in its own when it does not know one. */
const LANGUAGES = {
  en: "English",
  ar: "العربية",
  de: "Deutsch",
  es: "Español",
  fa: "فارسی",
  fr: "Français",
  hi: "हिन्दी",
  id: "Bahasa Indonesia",
  it: "Italiano",
  pl: "Polski",
  pt: "Português",
  ru: "Русский",
  tr: "Türkçe",
  uk: "Українська",
  uz: "Oʻzbekcha",
  zh: "中文",
};
/** Shorter breaks of the connection are not worth a word. */
const CALM_MS = 400;
/** Telegram lets a chat action go out after about five seconds. */
const TYPING_MS = 6_000;

export function avatar(name, kind) {
  const letter = [...name.trim()][0]?.toUpperCase() ?? "?";
  return element("span", { class: `avatar ${kind}`, "aria-hidden": "true" }, letter);
}

/** The role is named where the name does not say it already. */
export function personNames(person) {
  const told = person.name.toLowerCase() === person.role.toLowerCase();
  return element(
    "span",
    { class: "names" },
    element("b", { dir: "auto" }, person.name),
    told ? null : element("span", {}, person.role),
  );
}

export class Header {
  node;
  #subtitle = element("p", { class: "subtitle", role: "status" }, "connecting…");
  #person;
  #actions;
  #menu;
  #connected = false;
  #typing = false;
  #blocked = false;
  #timers = {};

  /** `actions` has setLanguage(code) and setBlocked(bool). */
  constructor(person, botName, actions) {
    this.#person = person;
    this.#actions = actions;
    const more = element(
      "button",
      { type: "button", class: "more", "aria-label": `Settings of ${person.name}` },
      icon("more"),
    );
    this.#menu = new Menu(more, {
      name: "settings",
      label: `Settings of ${person.name}`,
      onOpen: () => this.#fill(),
    });
    this.node = element(
      "header",
      { class: "header" },
      avatar(botName, "bot"),
      element("div", { class: "title" }, element("h2", {}, botName), this.#subtitle),
      element("div", { class: "who" }, personNames(person), avatar(person.name, person.role)),
      more,
      this.#menu.panel,
    );
  }

  setConnected(connected) {
    this.#connected = connected;
    clearTimeout(this.#timers.connected);
    if (connected) this.#draw();
    else this.#timers.connected = setTimeout(() => this.#draw(), CALM_MS);
  }

  setTyping(typing) {
    this.#typing = typing;
    this.#draw();
    clearTimeout(this.#timers.typing);
    if (typing) this.#timers.typing = setTimeout(() => this.setTyping(false), TYPING_MS);
  }

  setBlocked(blocked) {
    this.#blocked = blocked;
  }

  #draw() {
    const state = !this.#connected ? "connecting" : this.#typing ? "typing" : "bot";
    if (this.#subtitle.dataset.state === state) return;
    this.#subtitle.dataset.state = state;
    this.#subtitle.textContent = state === "bot" ? "bot" : `${state}…`;
  }

  #fill() {
    const block = menuItem(
      { class: "block", onclick: () => this.#choose(() => this.#actions.setBlocked(!this.#blocked)) },
      icon(this.#blocked ? "smile" : "block"),
      this.#blocked ? "Unblock bot" : "Block bot",
    );
    this.#menu.panel.replaceChildren(
      element("p", { class: "caption" }, "Telegram in"),
      element("div", { class: "languages" }, ...this.#languages()),
      block,
    );
  }

  #languages() {
    return Object.entries(LANGUAGES).map(([code, name]) =>
      menuItem(
        {
          checked: (this.#person.language ?? "en").split("-")[0] === code,
          onclick: () => this.#choose(() => this.#actions.setLanguage(code)),
          data: { language: code },
        },
        icon("check"),
        element("span", { lang: code, dir: "auto" }, name),
      ),
    );
  }

  #choose(action) {
    this.#menu.close();
    action();
  }
}
