/** The one line out of this package: to the origin that launched it, and to no other. */

export interface Launch {
  readonly endpoint: URL;
  readonly fetch: URL;
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
}

const isWeb = ({ protocol, username, password }: URL): boolean =>
  /^https?:$/u.test(protocol) && username === '' && password === '';

/** What the launching address says; null where it is no launch, or names two origins. */
export function readLaunch(query: URLSearchParams): Launch | null {
  const text = (name: string): string => query.get(name) ?? '';
  try {
    const endpoint = new URL(text('endpoint').replace(/\/*$/u, '/'));
    const fetch = new URL(text('fetch'));
    const actor: unknown = JSON.parse(text('actor'));
    const [registration, activityId] = [text('registration'), text('activityId')];
    const whole = typeof actor === 'object' && actor !== null && registration !== '' && activityId !== '';
    if (!whole || !isWeb(endpoint) || fetch.origin !== endpoint.origin || !isWeb(fetch)) return null;
    return { endpoint, fetch, actor, registration, activityId };
  } catch {
    return null;
  }
}

export type Line = (address: URL, request: RequestInit) => Promise<Response>;

/** Speaks to `origin` alone; everything else is refused before it leaves, redirections too. */
export function makeLine(origin: string, send: typeof fetch): Line {
  return (address, request) => {
    if (address.origin !== origin) return Promise.reject(new TypeError('not the origin that launched it'));
    return send(address, {
      ...request,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  };
}
