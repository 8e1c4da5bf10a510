/**
 * The practice server, as the page sees it. Every failure is an ApiError whose message can
 * be shown to a person.
 */

const PATIENCE_MS = 15_000;
const UPLOAD_PATIENCE_MS = 120_000;
const ANSWER_WAIT_SECONDS = 8;
const ANSWER_LIMIT_MS = 30_000;

export class ApiError extends Error {}

export const people = () => call("/client/people");
export const places = () => call("/client/places");
export const chat = (userId) => call(`/client/chat/${encodeURIComponent(userId)}`);

export function post(action, body) {
  return call(`/client/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** The header tells the server that no other page posts this form. */
export function upload(userId, file) {
  const body = new FormData();
  body.append("user_id", userId);
  body.append("file", file);
  const headers = { "X-Requested-With": "chat page" };
  return call("/client/upload/document", { method: "POST", headers, body }, UPLOAD_PATIENCE_MS);
}

export function events(userId, after) {
  const query = new URLSearchParams({ user_id: userId, after });
  return new EventSource(`/client/events?${query}`);
}

/** Waits as a Telegram client does for the answer to a tap; null when none came in time. */
export async function answerTo(queryId) {
  const deadline = performance.now() + ANSWER_LIMIT_MS;
  while (performance.now() < deadline) {
    const path = `/client/answer/${encodeURIComponent(queryId)}?wait=${ANSWER_WAIT_SECONDS}`;
    const answer = await call(path);
    if (answer.answered) return answer;
    // A server that does not hold the request open must not be flooded.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return null;
}

/** Waits for the list that an inline query brings; null when none came in time. */
export async function inlineList(queryId) {
  const path = `/client/inline/${encodeURIComponent(queryId)}?wait=${ANSWER_WAIT_SECONDS}`;
  const answer = await call(path);
  return answer.answered ? { ...answer, query_id: queryId } : null;
}

async function call(path, options = {}, patience = PATIENCE_MS) {
  const response = await reach(path, options, patience);
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  throw new ApiError(body.error ?? `The server answered ${response.status}.`);
}

async function reach(path, options, patience) {
  try {
    return await fetch(path, { ...options, signal: AbortSignal.timeout(patience) });
  } catch {
    throw new ApiError("The practice server does not answer.");
  }
}
