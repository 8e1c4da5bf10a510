/**
 * The list of messages. It is patched by message id, so that an edit happens where it is, and
 * stays at the newest message unless the reader has scrolled up.
 */

import { element, icon } from "./dom.js";
import { MessageView } from "./message.js";
import { dayKey, dayName } from "./times.js";

const RUN_SECONDS = 300;
const BOTTOM_MARGIN = 60;

export class Timeline {
  node = element("div", { class: "timeline" });
  #list;
  #scroller;
  #down;
  #badge = element("span", { class: "count", hidden: true });
  #views = new Map();
  #days = new Map();
  #context;
  #atBottom = true;
  #unread = 0;

  constructor(context) {
    this.#context = { ...context, goTo: (id) => this.#views.get(id)?.flash() };
    this.#list = element("ol", { class: "messages", "aria-label": context.label });
    this.#scroller = element("div", { class: "scroller", tabindex: "0" }, this.#list);
    this.#down = element(
      "button",
      { type: "button", class: "down", "aria-label": "To the newest message", hidden: true },
      icon("down"),
      this.#badge,
    );
    this.#down.addEventListener("click", () => this.scrollToEnd());
    this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    const grown = new ResizeObserver(() => this.#atBottom && this.scrollToEnd());
    grown.observe(this.#scroller);
    grown.observe(this.#list);
    this.node.append(this.#scroller, this.#down);
  }

  /** Shows these messages, oldest first; returns how many of the bot's are new. */
  show(messages) {
    const firstTime = !this.#list.hasAttribute("role");
    const arrived = messages.filter((message) => !this.#views.has(message.id));
    this.#arrange(this.#entries(messages));
    this.#forgetGone(new Set(messages.map((message) => message.id)));
    if (firstTime) return this.#begin();
    for (const message of arrived) this.#views.get(message.id).node.classList.add("arrived");
    return this.#follow(arrived);
  }

  scrollToEnd() {
    this.#atBottom = true;
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#countUnread(0);
  }

  /** Only what comes after the first sight is read aloud. */
  #begin() {
    this.#list.setAttribute("role", "log");
    this.#list.setAttribute("aria-live", "polite");
    this.scrollToEnd();
    return 0;
  }

  #follow(arrived) {
    const fromBot = arrived.filter((message) => message.from === "bot").length;
    if (this.#atBottom || arrived.some((message) => message.from === "user")) this.scrollToEnd();
    else this.#countUnread(this.#unread + fromBot);
    return fromBot;
  }

  #entries(messages) {
    const byId = new Map(messages.map((message) => [message.id, message]));
    return messages.flatMap((message, index) => {
      const [previous, next] = [messages[index - 1], messages[index + 1]];
      const place = {
        first: !sameRun(previous, message),
        last: !sameRun(message, next),
        quoted: byId.get(message.reply_to),
      };
      const view = this.#view(message.id);
      view.update(message, place);
      const newDay = !previous || dayKey(previous.date) !== dayKey(message.date);
      return newDay ? [this.#day(message.date), view.node] : [view.node];
    });
  }

  #view(id) {
    if (!this.#views.has(id)) this.#views.set(id, new MessageView(id, this.#context));
    return this.#views.get(id);
  }

  #day(seconds) {
    const key = dayKey(seconds);
    if (!this.#days.has(key)) {
      this.#days.set(key, element("li", { class: "day" }, element("span", {}, dayName(seconds))));
    }
    return this.#days.get(key);
  }

  /** Puts the nodes in this order, and moves none that is already in its place. */
  #arrange(nodes) {
    let current = this.#list.firstChild;
    for (const node of nodes) {
      if (node === current) current = current.nextSibling;
      else this.#list.insertBefore(node, current);
    }
    while (current) {
      const next = current.nextSibling;
      current.remove();
      current = next;
    }
  }

  #forgetGone(present) {
    for (const id of this.#views.keys()) if (!present.has(id)) this.#views.delete(id);
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    if (clientHeight === 0) return;
    this.#atBottom = scrollHeight - scrollTop - clientHeight < BOTTOM_MARGIN;
    this.#down.hidden = this.#atBottom;
    if (this.#atBottom) this.#countUnread(0);
  }

  #countUnread(count) {
    this.#unread = count;
    this.#badge.textContent = String(count);
    this.#badge.hidden = count === 0;
  }
}

function sameRun(one, other) {
  return (
    one !== undefined &&
    other !== undefined &&
    one.from === other.from &&
    other.date - one.date < RUN_SECONDS &&
    dayKey(one.date) === dayKey(other.date)
  );
}
