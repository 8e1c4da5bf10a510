/** Where a person writes: text, commands, and things to attach. */

import { element, icon } from "./dom.js";
import { InlineList } from "./inline.js";
import { Menu, menuItem } from "./menu.js";
import { fileSize } from "./sizes.js";

const TALLEST = 160;
const FILE_LIMIT = 20 * 1024 * 1024;
const ATTACHMENTS = [
  ["file", "file", "File"],
  ["photo", "picture", "Photo"],
  ["sticker", "smile", "Sticker"],
  ["forward", "forward", "Channel post"],
];

export class Composer {
  node;
  #input;
  #send;
  #problem = element("p", { class: "problem", role: "alert", hidden: true });
  #keyboard = element("div", { class: "reply-keyboard", "aria-label": "Answers to choose from" });
  #keys = "";
  #chooser = new Menu(element("button"), { name: "places", label: "Chats to choose from" });
  #replyTo = null;
  #quoted = element("span", { dir: "auto" });
  #reply = element(
    "div",
    { class: "answering", hidden: true },
    this.#quoted,
    element(
      "button",
      { type: "button", "aria-label": "Do not reply", onclick: () => this.#answerNothing() },
      "✕",
    ),
  );
  #commands = [];
  #commandMenu;
  #inline;
  #botUsername = null;
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
   * `actions` has send(text, replyTo), attach(kind), sendFile(file), inline(text, offset),
   * choose(queryId, resultId), places(), forward(place, post) and share(key, place); all may
   * reject with a message to show.
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
    this.#inline = new InlineList({
      inline: (text, offset) => this.#actions.inline(text, offset),
      choose: (queryId, resultId) => this.#choseInline(queryId, resultId),
      start: (parameter) => this.#startInline(parameter),
      leave: () => this.focus(),
    });
    this.node = this.#build();
    this.#input.addEventListener("input", () => this.#changed());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#files.addEventListener("change", () => this.#picked());
  }

  setCommands(commands) {
    this.#commands = commands;
    if (!this.#commandMenu.isOpen) this.#fillCommands("");
  }

  /** Its inline mode is asked while `@name words` is typed. */
  setBot(username) {
    this.#botUsername = username ?? null;
  }

  /** What somebody hands on, to look at and to send. */
  offer(text) {
    this.#setText(text);
    this.focus();
  }

  /** What is sent next replies to that message, which is shown by these words. */
  answer(messageId, words) {
    this.#replyTo = messageId;
    this.#quoted.textContent = words;
    this.#reply.hidden = false;
    this.focus();
  }

  #answerNothing() {
    this.#replyTo = null;
    this.#reply.hidden = true;
  }

  /** A reply keyboard: rows of keys that send their text or ask for a chat; null for none. */
  setKeyboard(rows) {
    const keys = JSON.stringify(rows);
    if (keys === this.#keys) return;
    this.#keys = keys;
    const key = ({ text, request }) => {
      const onclick = () => (request ? this.#share(text, request) : this.sendNow(text));
      return element("button", { type: "button", class: "reply-key", onclick }, text);
    };
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
      this.#inline.panel,
      this.#chooser.panel,
      this.#problem,
      this.#reply,
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
    else if (kind === "forward") this.#forward();
    else this.#attempt(() => this.#actions.attach(kind));
  }

  /** Posts of all channels, to forward one of them. */
  #forward() {
    this.#attempt(async () => {
      const places = await this.#actions.places();
      const posts = places.flatMap((place) => place.posts.map((post) => [place, post]));
      const forward = ([place, post]) => this.#actions.forward(place.id, post);
      this.#offer(posts, ([place, post]) => `${placeName(place)}: post ${post}`, forward);
    });
  }

  /** The chats that a key asks for. */
  #share(key, { channel, public: named }) {
    this.#attempt(async () => {
      const places = await this.#actions.places();
      const fits = (place) =>
        place.channel === channel && (named === null || named === Boolean(place.username));
      const share = (place) => this.#actions.share(key, place.id);
      this.#offer(places.filter(fits), placeName, share);
    });
  }

  #offer(choices, nameOf, choose) {
    const items = choices.map((choice) => {
      const onclick = () => {
        this.#chooser.close();
        this.#attempt(() => choose(choice));
      };
      return menuItem({ onclick }, nameOf(choice));
    });
    this.#chooser.panel.replaceChildren(...items);
    this.#chooser.open();
    this.#chooser.focusFirst();
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
    this.#askInline();
  }

  #askInline() {
    const [name, ...words] = this.#input.value.split(" ");
    const called = name.toLowerCase() === `@${this.#botUsername?.toLowerCase()}`;
    if (called && words.length > 0) this.#inline.ask(words.join(" "));
    else this.#inline.close();
  }

  async #choseInline(queryId, resultId) {
    this.#setText("");
    await this.#attempt(() => this.#actions.choose(queryId, resultId));
    this.focus();
  }

  #startInline(parameter) {
    this.#setText("");
    this.sendNow(`/start ${parameter}`);
  }

  #fit() {
    this.#send.disabled = this.#input.value.trim() === "";
    this.#input.style.height = "auto";
    this.#input.style.height = `${Math.min(this.#input.scrollHeight, TALLEST)}px`;
  }

  #key(event) {
    if (event.isComposing) return;
    const open = [this.#commandMenu, this.#inline].find((menu) => menu.isOpen);
    if (event.key === "Escape") open?.close();
    if (event.key === "ArrowDown" && open) {
      event.preventDefault();
      open.focusFirst();
    }
    if (event.key === "Enter" && !event.shiftKey) this.#submit(event);
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.#input.value;
    if (text.trim() === "" || this.#send.ariaBusy === "true") return;
    this.#commandMenu.close();
    this.#inline.close();
    this.#send.ariaBusy = "true";
    const sent = await this.#attempt(() => this.#actions.send(text, this.#replyTo));
    this.#send.ariaBusy = null;
    if (sent) {
      this.#answerNothing();
      this.#forget(text);
    }
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

function placeName({ title, username }) {
  return username ? `${title} (@${username})` : `${title}, private`;
}

function checkFiles(files) {
  if (files.length === 0) throw new Error("Only files can be sent.");
  for (const { name, size } of files) {
    if (size > FILE_LIMIT) throw new Error(`${name} has more than ${fileSize(FILE_LIMIT)}.`);
    if (size === 0) throw new Error(`${name} is empty.`);
  }
}
