/** What the bot or the page says in passing: toasts, which go by themselves, and alerts. */

import { element } from "./dom.js";

const TOAST_MS = 3_500;
const REMEMBERED = 200;

export class Notices {
  node = element("div", { class: "toasts", role: "status", "aria-live": "polite" });
  #botName;
  #answered = new Set();

  constructor(botName) {
    this.#botName = botName;
  }

  toast(text) {
    const toast = element("div", { class: "toast", dir: "auto" }, text);
    this.node.replaceChildren(toast);
    setTimeout(() => toast.remove(), TOAST_MS);
  }

  /** The answer to a tap may come by two ways; it is shown once. */
  answer({ query_id: queryId, text, alert }) {
    if (!text || this.#answered.has(queryId)) return;
    this.#answered.add(queryId);
    if (this.#answered.size > REMEMBERED) this.#answered.delete(this.#answered.values().next().value);
    if (alert) this.#alert(text);
    else this.toast(text);
  }

  #alert(text) {
    const close = element("button", { type: "submit", class: "close" }, "OK");
    const dialog = element(
      "dialog",
      { class: "alert", "aria-label": this.#botName },
      element("h2", {}, this.#botName),
      element("p", { dir: "auto" }, text),
      close,
    );
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    this.node.parentElement.append(dialog);
    dialog.showModal();
  }
}
