import type { Answer } from './stage';

/** A reply as both browsers' interception wants it; null: nobody answers. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Turns an answer into a reply. A redirect is a document that replaces itself, because requests that follow
 * from a redirecting status cannot be intercepted.
 */
export function replyFor(answer: Answer): Reply | null {
  if (answer === null) return null;
  const html = 'text/html; charset=utf-8';
  if (typeof answer === 'string') return { status: 200, contentType: html, headers: {}, body: answer };
  if ('redirect' in answer) {
    const address = JSON.stringify(answer.redirect).replaceAll('<', '\\u003c');
    const body = `<!doctype html><meta charset="utf-8"><title>…</title><script>location.replace(${address})</script>`;
    return { status: 200, contentType: html, headers: {}, body };
  }
  return {
    status: answer.status ?? 200,
    contentType: answer.contentType ?? html,
    headers: answer.headers ?? {},
    body: answer.body,
  };
}

/** Whether the browser asked for it on its own account. */
export const isFavicon = (url: URL): boolean => url.pathname === '/favicon.ico';
