/** Sizes of files, for people to read. */

const STEP = 1024;
const UNITS = ["KB", "MB", "GB"];

export function fileSize(bytes) {
  if (bytes < STEP) return `${bytes} B`;
  let size = bytes / STEP;
  let unit = 0;
  while (Number(size.toFixed(1)) >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  return `${Number(size.toFixed(1))} ${UNITS[unit]}`;
}
