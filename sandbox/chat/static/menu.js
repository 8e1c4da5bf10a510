/** A small menu that a button opens: arrows move in it, Escape and a press elsewhere close it. */

import { element } from "./dom.js";

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

export class Menu {
  panel;
  #button;

  /** `onOpen()` may fill the panel anew each time before it shows. */
  constructor(button, { name, label, onOpen }) {
    this.#button = button;
    this.panel = element("div", { class: `menu-panel ${name}`, role: "menu", "aria-label": label });
    this.panel.hidden = true;
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      if (!this.panel.hidden) return this.close();
      onOpen?.();
      this.open();
      this.focusFirst();
    });
    this.panel.addEventListener("keydown", (event) => this.#move(event));
    document.addEventListener("pointerdown", (event) => this.#pressed(event.target));
  }

  get isOpen() {
    return !this.panel.hidden;
  }

  open() {
    this.#show(true);
  }

  close() {
    const inside = this.panel.contains(document.activeElement);
    this.#show(false);
    if (inside) this.#button.focus();
  }

  focusFirst() {
    this.#items()[0]?.focus();
  }

  #show(open) {
    this.panel.hidden = !open;
    this.#button.setAttribute("aria-expanded", String(open));
  }

  #items() {
    return [...this.panel.querySelectorAll("button:not(:disabled)")];
  }

  #move(event) {
    if (event.key === "Escape") this.close();
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    const items = this.#items();
    const position = items.indexOf(document.activeElement) + STEPS[event.key];
    items.at(position % items.length)?.focus();
  }

  #pressed(target) {
    const inside = this.panel.contains(target) || this.#button.contains(target);
    if (this.isOpen && !inside) this.#show(false);
  }
}

/** One line of a menu; `checked` makes it one of several to choose from. */
export function menuItem({ checked, onclick, ...properties }, ...children) {
  const role = checked === undefined ? "menuitem" : "menuitemradio";
  const state = checked === undefined ? {} : { "aria-checked": String(checked) };
  return element(
    "button",
    { type: "button", role, tabindex: "-1", ...state, ...properties, onclick },
    ...children,
  );
}
