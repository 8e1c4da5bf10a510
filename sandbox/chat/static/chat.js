/** The page: a pane for each person, and on a narrow screen tabs to choose between them. */

import * as api from "./api.js";
import { element } from "./dom.js";
import { avatar, personNames } from "./header.js";
import { Pane } from "./pane.js";

const RETRY_MS = 1_000;
const WIDE = window.matchMedia("(min-width: 761px)");

const tabs = document.querySelector(".tabs");
const panes = document.querySelector(".panes");
const entries = [];

class Entry {
  #badge = element("span", { class: "count", hidden: true });
  #unread = 0;

  constructor(person) {
    this.pane = new Pane(person, (count) => this.#count(count));
    this.tab = element(
      "button",
      { type: "button", role: "tab", class: "tab", "aria-controls": this.pane.node.id },
      avatar(person.name, person.role),
      personNames(person),
      this.#badge,
    );
    this.tab.addEventListener("click", () => choose(this));
  }

  activate(active) {
    this.tab.setAttribute("aria-selected", String(active));
    this.tab.tabIndex = active ? 0 : -1;
    this.pane.node.classList.toggle("active", active);
    if (active) this.#setUnread(0);
  }

  #count(count) {
    const seen = WIDE.matches || this.pane.node.classList.contains("active");
    if (!seen) this.#setUnread(this.#unread + count);
  }

  #setUnread(count) {
    this.#unread = count;
    this.#badge.textContent = String(count);
    this.#badge.ariaLabel = `${count} new`;
    this.#badge.hidden = count === 0;
  }
}

function choose(chosen) {
  for (const entry of entries) entry.activate(entry === chosen);
}

function moveBetweenTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const position = entries.findIndex((entry) => entry.tab === document.activeElement) + step;
  const target = entries.at(position % entries.length);
  choose(target);
  target.tab.focus();
}

function say(text) {
  panes.replaceChildren(element("p", { class: "page-note", role: "status" }, text));
}

async function begin() {
  try {
    const people = await api.people();
    entries.push(...people.map((person) => new Entry(person)));
  } catch (error) {
    say(`Connecting… ${error.message}`);
    setTimeout(begin, RETRY_MS);
    return;
  }
  panes.replaceChildren(...entries.map((entry) => entry.pane.node));
  tabs.replaceChildren(...entries.map((entry) => entry.tab));
  tabs.addEventListener("keydown", moveBetweenTabs);
  if (entries.length > 0) choose(entries[0]);
  else say("There is nobody to be: the practice server knows no people.");
}

say("Connecting…");
begin();
