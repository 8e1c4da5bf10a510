/** Where a person writes: text, commands, and things to attach. */

import { element, icon } from "./dom.js";
import { Menu, menuItem } from "./menu.js";
import { fileSize } from "./sizes.js";

const TALLEST = 160;
const FILE_LIMIT = 20 * 1024 * 1024;
const ATTACHMENTS = [
  ["file", "file", "File"],
  ["photo", "picture", "Photo"],
  ["sticker", "smile", "Sticker"],
];

export class Composer {
  node;
  #input;
  #send;
  #problem = element("p", { class: "problem", role: "alert", hidden: true });
  #keyboard = element("div", { class: "reply-keyboard", "aria-label": "Answers to choose from" });
  #commands = [];
  #commandMenu;
  #actions;
  #attach = element(
    "button",
    { type: "button", class: "attach", "aria-label": "Attach" },
    icon("clip"),
  );
  #files = element("input", {
    type: "file",
    name: "files",
    multiple: true,
    hidden: true,
    "aria-label": "Files to send",
  });

  /**
   * `actions` has send(text), attach(kind) and sendFile(file); all may reject with a message
   * to show.
   */
  constructor(person, actions) {
    this.#actions = actions;
    this.#input = element("textarea", {
      name: "message",
      rows: "1",
      dir: "auto",
      placeholder: "Message",
      autocomplete: "off",
      "aria-label": `Message to the bot, as ${person.name}`,
    });
    this.#send = element("button", { class: "send", "aria-label": "Send", disabled: true }, icon("send"));
    this.node = this.#build();
    this.#input.addEventListener("input", () => this.#changed());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#files.addEventListener("change", () => this.#picked());
  }

  setCommands(commands) {
    this.#commands = commands;
    if (!this.#commandMenu.isOpen) this.#fillCommands("");
  }

  /** A reply keyboard: rows of texts to send, or null for none. */
  setKeyboard(rows) {
    const key = (text) =>
      element("button", { type: "button", class: "reply-key", onclick: () => this.sendNow(text) }, text);
    const lines = (rows ?? []).map((row) => element("div", { class: "row" }, ...row.map(key)));
    this.#keyboard.replaceChildren(...lines);
    this.#keyboard.hidden = lines.length === 0;
  }

  focus() {
    this.#input.focus();
  }

  /** Sends at once, whatever the input holds; used for commands in text and in menus. */
  async sendNow(text) {
    await this.#attempt(() => this.#actions.send(text));
  }

  /** Sends them one after the other, or none if one of them can't be sent. */
  async sendFiles(files) {
    if (this.#attach.ariaBusy === "true") return;
    this.#attach.ariaBusy = "true";
    await this.#attempt(async () => {
      checkFiles(files);
      for (const file of files) await this.#actions.sendFile(file);
    });
    this.#attach.ariaBusy = null;
  }

  #build() {
    const menu = element(
      "button",
      { type: "button", class: "menu", "aria-label": "Menu of commands" },
      icon("commands"),
      element("span", {}, "Menu"),
    );
    this.#commandMenu = new Menu(menu, {
      name: "commands",
      label: "Commands",
      onOpen: () => this.#fillCommands(""),
    });
    const attachMenu = this.#attachments();
    return element(
      "form",
      { class: "composer", onsubmit: (event) => this.#submit(event) },
      this.#commandMenu.panel,
      attachMenu.panel,
      this.#problem,
      element(
        "div",
        { class: "line" },
        menu,
        element("div", { class: "field" }, this.#input, this.#attach),
        this.#send,
      ),
      this.#keyboard,
      this.#files,
    );
  }

  #attachments() {
    const menu = new Menu(this.#attach, { name: "attachments", label: "Attach" });
    for (const [kind, picture, label] of ATTACHMENTS) {
      const onclick = () => {
        menu.close();
        this.#add(kind);
      };
      menu.panel.append(menuItem({ onclick, data: { attach: kind } }, icon(picture), label));
    }
    return menu;
  }

  #add(kind) {
    if (kind === "file") this.#files.click();
    else this.#attempt(() => this.#actions.attach(kind));
  }

  /** Emptied at once, so that the same file can be picked again. */
  #picked() {
    const files = [...this.#files.files];
    this.#files.value = "";
    if (files.length > 0) this.sendFiles(files);
  }

  #fillCommands(start) {
    const shown = this.#commands.filter(({ command }) => command.startsWith(start));
    const items = shown.map(({ command, description }) =>
      menuItem(
        { onclick: () => this.#choose(command), data: { command } },
        element("span", { class: "command-name" }, `/${command}`),
        element("span", { class: "command-use", dir: "auto" }, description),
      ),
    );
    const none = element("p", { class: "none" }, "The bot has no commands here.");
    this.#commandMenu.panel.replaceChildren(...(items.length ? items : [none]));
    return items.length > 0;
  }

  #choose(command) {
    this.#commandMenu.close();
    if (this.#input.value.startsWith("/")) this.#setText("");
    this.sendNow(`/${command}`);
  }

  #changed() {
    this.#fit();
    this.#say("");
    const typed = /^\/(\w*)$/.exec(this.#input.value);
    if (typed && this.#fillCommands(typed[1].toLowerCase())) this.#commandMenu.open();
    else this.#commandMenu.close();
  }

  #fit() {
    this.#send.disabled = this.#input.value.trim() === "";
    this.#input.style.height = "auto";
    this.#input.style.height = `${Math.min(this.#input.scrollHeight, TALLEST)}px`;
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") this.#commandMenu.close();
    if (event.key === "ArrowDown" && this.#commandMenu.isOpen) {
      event.preventDefault();
      this.#commandMenu.focusFirst();
    }
    if (event.key === "Enter" && !event.shiftKey) this.#submit(event);
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.#input.value;
    if (text.trim() === "" || this.#send.ariaBusy === "true") return;
    this.#commandMenu.close();
    this.#send.ariaBusy = "true";
    const sent = await this.#attempt(() => this.#actions.send(text));
    this.#send.ariaBusy = null;
    if (sent) this.#forget(text);
    this.#input.focus();
  }

  /** What was typed while the text was on its way stays. */
  #forget(text) {
    const value = this.#input.value;
    this.#setText(value.startsWith(text) ? value.slice(text.length) : value);
  }

  #setText(text) {
    this.#input.value = text;
    this.#fit();
  }

  async #attempt(action) {
    try {
      await action();
      this.#say("");
      return true;
    } catch (error) {
      this.#say(`Not sent. ${error.message}`);
      return false;
    }
  }

  #say(text) {
    this.#problem.textContent = text;
    this.#problem.hidden = text === "";
  }
}

function checkFiles(files) {
  if (files.length === 0) throw new Error("Only files can be sent.");
  for (const { name, size } of files) {
    if (size > FILE_LIMIT) throw new Error(`${name} has more than ${fileSize(FILE_LIMIT)}.`);
    if (size === 0) throw new Error(`${name} is empty.`);
  }
}
