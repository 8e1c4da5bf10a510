/** Files dragged onto a part of the page. Elsewhere they are let fall, not opened in its place. */

document.addEventListener("dragover", refuse);
document.addEventListener("drop", refuse);

/** While files hover over it and `isOpen()`, the node has the class `dropping`. */
export function acceptFiles(node, { isOpen, onFiles }) {
  const wanted = (event) => hasFiles(event) && isOpen();
  const mark = (dropping) => node.classList.toggle("dropping", dropping);
  node.addEventListener("dragover", (event) => {
    if (!wanted(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    mark(true);
  });
  node.addEventListener("dragleave", (event) => {
    if (!node.contains(event.relatedTarget)) mark(false);
  });
  node.addEventListener("drop", (event) => {
    mark(false);
    if (!wanted(event)) return;
    event.preventDefault();
    onFiles(droppedFiles(event.dataTransfer));
  });
}

/** Without folders, which can't be sent. */
function droppedFiles({ items }) {
  return [...items]
    .filter((item) => item.kind === "file" && !item.webkitGetAsEntry()?.isDirectory)
    .map((item) => item.getAsFile());
}

function refuse(event) {
  if (event.defaultPrevented || !hasFiles(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}

function hasFiles(event) {
  return event.dataTransfer.types.includes("Files");
}
