/** One person's chat with the bot: header, messages, and the place to write. */

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { element, icon } from "./dom.js";
import { acceptFiles } from "./drop.js";
import { Feed } from "./feed.js";
import { Header, avatar } from "./header.js";
import { Notices } from "./notice.js";
import { Timeline } from "./timeline.js";

const BOT_NAME = "Kiosk";
const WELCOMES = {
  customer: [
    "You are the customer",
    "Press Start, pick a platform and a service, send a link, confirm: then watch the order " +
      "being delivered.",
  ],
  operator: [
    "You run the shop",
    "Press Start, then see what is left at the panel with /balance. The Menu has the rest. " +
      "To answer a customer, double-click the question and write.",
  ],
};

export class Pane {
  node;
  #person;
  #bot = { username: null };
  #notices = new Notices(BOT_NAME);
  #header;
  #timeline;
  #composer;
  #feed;
  #onNews;

  /** `onNews(count)` is told of the bot's new messages. */
  constructor(person, onNews) {
    this.#person = person;
    this.#onNews = onNews;
    this.#header = new Header(person, BOT_NAME, {
      setLanguage: (language) => this.#try(() => this.#setLanguage(language)),
      setBlocked: (blocked) => this.#try(() => this.#setBlocked(blocked)),
    });
    this.#timeline = new Timeline(this.#context());
    this.#composer = new Composer(person, {
      send: (text, replyTo) => this.#send("send", { text, reply_to: replyTo ?? undefined }),
      attach: (kind) => this.#send(kind, {}),
      sendFile: (file) => this.#sendFile(file),
      inline: (text, offset) => this.#inline(text, offset),
      choose: (queryId, resultId) =>
        this.#send("choose", { query_id: queryId, result_id: resultId }),
      places: () => api.places(),
      forward: (place, post) => this.#send("forward", { place_id: place, post }),
      share: (key, place) => this.#send("share", { key, place_id: place }),
    });
    this.node = this.#build();
    acceptFiles(this.node, {
      isOpen: () => this.node.dataset.state === "open",
      onFiles: (files) => this.#composer.sendFiles(files),
    });
    this.#feed = new Feed(person.id, {
      onChat: (chat) => this.#show(chat),
      onToast: (toast) => this.#notices.answer(toast),
      onConnected: (connected) => this.#header.setConnected(connected),
    });
  }

  #build() {
    return element(
      "section",
      {
        class: "pane",
        id: `pane-${this.#person.id}`,
        data: { person: this.#person.role, state: "loading" },
        "aria-label": `${this.#person.name}, ${this.#person.role}`,
      },
      this.#header.node,
      this.#timeline.node,
      welcome(this.#person),
      this.#composer.node,
      this.#bar("start", "Start", () => this.#start()),
      this.#bar("unblock", "Unblock", () => this.#try(() => this.#setBlocked(false))),
      this.#notices.node,
      element("div", { class: "drop-here" }, icon("file"), "Drop files here to send them"),
    );
  }

  #bar(name, label, onclick) {
    return element("button", { type: "button", class: `bar ${name}`, onclick }, label);
  }

  #context() {
    const [person, bot] = [this.#person, this.#bot];
    return {
      label: `Messages of ${person.name}`,
      botName: BOT_NAME,
      personName: person.name,
      get language() {
        return person.language ?? "en";
      },
      bot,
      send: (text) => this.#composer.sendNow(text),
      start: (parameter) => this.#composer.sendNow(`/start ${parameter}`.trim()),
      share: (text) => this.#composer.offer(text),
      answer: (messageId, words) => this.#composer.answer(messageId, words),
      tap: (messageId, data) => this.#try(() => this.#tap(messageId, data)),
      copy: (text) => this.#copy(text),
      toast: (text) => this.#notices.toast(text),
    };
  }

  #show(chat) {
    this.#bot.username = chat.bot_username;
    this.#composer.setBot(chat.bot_username);
    this.#composer.setCommands(chat.commands);
    this.#composer.setKeyboard(chat.reply_keyboard);
    this.#header.setTyping(chat.typing);
    this.#header.setBlocked(chat.blocked);
    this.#drawState(chat);
    this.#onNews(this.#timeline.show(chat.messages));
  }

  #drawState({ blocked, messages }) {
    const empty = messages.length === 0;
    this.node.dataset.state = blocked ? "blocked" : empty ? "empty" : "open";
  }

  /** Start goes away when it worked; where a mouse is, the next thing is to type. */
  async #start() {
    await this.#composer.sendNow("/start");
    if (window.matchMedia("(pointer: fine)").matches) this.#composer.focus();
  }

  async #send(action, body) {
    await api.post(action, { user_id: this.#person.id, ...body });
    await this.#feed.refresh();
  }

  async #inline(text, offset) {
    const body = { user_id: this.#person.id, text, offset };
    const { query_id: queryId } = await api.post("inline", body);
    const found = await api.inlineList(queryId);
    if (found === null) throw new Error("The bot does not answer.");
    return found;
  }

  async #sendFile(file) {
    await api.upload(this.#person.id, file);
    await this.#feed.refresh();
  }

  async #tap(messageId, data) {
    const body = { user_id: this.#person.id, message_id: messageId, data };
    const { query_id: queryId } = await api.post("tap", body);
    const answer = await api.answerTo(queryId);
    if (answer) this.#notices.answer({ query_id: queryId, ...answer });
  }

  async #setLanguage(language) {
    await api.post("language", { user_id: this.#person.id, language });
    this.#person.language = language;
    await this.#feed.refresh();
  }

  async #setBlocked(blocked) {
    await api.post(blocked ? "block" : "unblock", { user_id: this.#person.id });
    await this.#feed.refresh();
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.#notices.toast("Copied");
    } catch {
      this.#notices.toast("The browser did not allow copying");
    }
  }

  async #try(action) {
    try {
      await action();
    } catch (error) {
      this.#notices.toast(error.message);
    }
  }
}

function welcome(person) {
  const [title, text] = WELCOMES[person.role] ?? WELCOMES.customer;
  return element(
    "div",
    { class: "welcome" },
    avatar(BOT_NAME, "bot"),
    element("h3", {}, title),
    element("p", {}, text),
    element("p", {}, "Nothing here leaves this machine."),
  );
}
