/** What the bot offers inline: a list above the field while `@bot words` is typed there. */

import { element } from "./dom.js";
import { menuItem } from "./menu.js";

const PAUSE_MS = 150;
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

export class InlineList {
  panel = element("div", { class: "menu-panel inline", role: "menu", "aria-label": "Results" });
  #actions;
  #timer = null;
  #asked = 0;

  /**
   * `actions` has inline(text, offset), choose(queryId, resultId), start(parameter) and
   * leave(), which gives the focus back to the field.
   */
  constructor(actions) {
    this.#actions = actions;
    this.panel.hidden = true;
    this.panel.addEventListener("keydown", (event) => this.#move(event));
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  /** Asks once no letter has followed for a moment; an older answer is not shown. */
  ask(words) {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const number = this.#asked;
    this.#timer = setTimeout(() => this.#load(words, "", number), PAUSE_MS);
  }

  close() {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.panel.hidden = true;
  }

  focusFirst() {
    this.#items()[0]?.focus();
  }

  async #load(words, offset, number) {
    let found;
    try {
      found = await this.#actions.inline(words, offset);
    } catch (error) {
      found = { results: [], button: null, next_offset: "", problem: error.message };
    }
    if (number !== this.#asked) return;
    const lines = found.results.map((result) => this.#line(found.query_id, result));
    if (found.next_offset) lines.push(this.#more(words, found.next_offset, number));
    if (offset === "") this.#begin(found, lines);
    else this.panel.append(...lines);
    this.panel.hidden = false;
  }

  #begin(found, lines) {
    const { button, problem } = found;
    const start = () => {
      this.close();
      this.#actions.start(button.start);
    };
    const top = button && menuItem({ onclick: start, class: "inline-button" }, button.text);
    const nothing = problem ?? (button ? null : "The bot offers nothing here.");
    const said = lines.length === 0 && nothing ? [element("p", { class: "none" }, nothing)] : [];
    this.panel.replaceChildren(...(top ? [top] : []), ...lines, ...said);
    this.panel.scrollTop = 0;
  }

  #line(queryId, result) {
    const onclick = () => {
      this.close();
      this.#actions.choose(queryId, result.id);
    };
    return menuItem(
      { onclick, data: { result: result.id } },
      element(
        "span",
        { class: "inline-result", dir: "auto" },
        element("b", {}, result.title),
        element("span", {}, result.description),
      ),
    );
  }

  #more(words, offset, number) {
    const node = menuItem({ class: "inline-more" }, "More");
    node.addEventListener("click", () => {
      node.remove();
      this.#load(words, offset, number);
    });
    return node;
  }

  #items() {
    return [...this.panel.querySelectorAll("button")];
  }

  #move(event) {
    if (event.key === "Escape") {
      this.close();
      this.#actions.leave();
    }
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    const items = this.#items();
    const position = items.indexOf(document.activeElement) + STEPS[event.key];
    items.at(position % items.length)?.focus();
  }
}
