/**
 * Keeps one person's chat up to date: fetches it, listens for changes, and when the
 * connection is lost tries again, ever more slowly, until it is back.
 */

import * as api from "./api.js";

const FIRST_DELAY_MS = 300;
const LONGEST_DELAY_MS = 5_000;

export class Feed {
  #userId;
  #listener;
  #source = null;
  #timer = null;
  #loading = null;
  #wanted = false;
  #revision = 0;
  #delay = FIRST_DELAY_MS;

  /** `listener` has onChat(chat), onToast(toast) and onConnected(bool). */
  constructor(userId, listener) {
    this.#userId = userId;
    this.#listener = listener;
    document.addEventListener("visibilitychange", () => this.#follow());
    // A page restored from the browser's history has lost its stream.
    window.addEventListener("pageshow", (event) => event.persisted && this.#lost());
    this.#follow();
  }

  /** Fetches the chat now; a failure is the feed's own to mend. */
  async refresh() {
    await this.#fetch().catch(() => this.#lost());
  }

  /** Calls that overlap share one more fetch. */
  #fetch() {
    this.#wanted = true;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** Browsers allow six streams for one address: a page that nobody sees gives its own back. */
  #follow() {
    this.#close();
    if (!document.hidden) this.#open();
  }

  async #load() {
    while (this.#wanted) {
      this.#wanted = false;
      const chat = await api.chat(this.#userId);
      this.#revision = chat.revision;
      this.#listener.onChat(chat);
    }
  }

  async #open() {
    try {
      await this.#fetch();
    } catch {
      this.#lost();
      return;
    }
    if (document.hidden) return;
    this.#close();
    this.#listen(api.events(this.#userId, this.#revision));
  }

  #listen(source) {
    this.#source = source;
    source.onopen = () => {
      this.#delay = FIRST_DELAY_MS;
      this.#listener.onConnected(true);
    };
    source.onmessage = (event) => this.#receive(JSON.parse(event.data));
    source.onerror = () => this.#lost();
  }

  #receive(event) {
    if (event.kind === "toast") this.#listener.onToast(event);
    else this.refresh();
  }

  #lost() {
    this.#close();
    this.#listener.onConnected(false);
    this.#timer = setTimeout(() => this.#follow(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY_MS);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }
}
