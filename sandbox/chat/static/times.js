/** Times and dates as a chat shows them. All arguments are seconds since 1970. */

const RELATIVE_UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** British English, so that every time on the page reads the same: day first, 24 hours. */
const readerOf = (language) => (language === "en" ? "en-GB" : language);

const dateOf = (seconds) => new Date(seconds * 1000);

export function clockTime(seconds) {
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" })
    .format(dateOf(seconds));
}

export function fullTime(seconds) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium" })
    .format(dateOf(seconds));
}

/** The same for two moments of one local day, and only then. */
export const dayKey = (seconds) => dateOf(seconds).toDateString();

export function dayName(seconds) {
  const date = dateOf(seconds);
  const today = new Date();
  const yesterday = new Date();
  yesterday.setDate(today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return "Today";
  if (date.toDateString() === yesterday.toDateString()) return "Yesterday";
  const year = date.getFullYear() === today.getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year }).format(date);
}

/** A `date_time` entity: format `r`, or `w`, `d`/`D` and `t`/`T` in this order, or nothing. */
export function formatted(seconds, format, language) {
  if (format === "r") return relative(seconds, language);
  const options = {
    weekday: format.includes("w") ? "long" : undefined,
    ...dateParts(format),
    ...timeParts(format),
  };
  return new Intl.DateTimeFormat(readerOf(language), options).format(dateOf(seconds));
}

function dateParts(format) {
  if (format.includes("d")) return { day: "2-digit", month: "2-digit", year: "2-digit" };
  if (format.includes("D")) return { day: "numeric", month: "long", year: "numeric" };
  return {};
}

function timeParts(format) {
  if (format.includes("t")) return { hour: "2-digit", minute: "2-digit" };
  if (format.includes("T")) return { hour: "2-digit", minute: "2-digit", second: "2-digit" };
  return {};
}

function relative(seconds, language) {
  const away = seconds - Date.now() / 1000;
  const [unit, size] = RELATIVE_UNITS.find(([, size]) => Math.abs(away) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(readerOf(language), { numeric: "auto" })
    .format(Math.round(away / size), unit);
}
