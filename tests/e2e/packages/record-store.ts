/** A learning record store for the test: it gives out one token, checks every request, and keeps what it was told. */
import type { Handle } from './desk';

interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly verb: { readonly id: string };
  readonly result?: { readonly success?: boolean; readonly score?: { readonly scaled: number } };
  readonly object: { readonly id: string };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: { readonly category: readonly { readonly id: string }[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
}

const registration = '6f7c2d1e-0000-4000-8000-0000000000aa';
const activityId = 'https://lms.example/prova';
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'ogrenci-1' } };
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export interface RecordStore {
  readonly handle: Handle;
  /** What broke the rules, one sentence each. */
  readonly faults: string[];
  /** `wanted`: the query of the rehearsal. */
  launch(origin: string, wanted: string): string;
  verbs(): string[];
  /** The first statement with this verb. */
  told(verb: string): Statement | undefined;
}

const launchData = {
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'https://lms.example/kurs' }] },
    extensions: { [session]: 's-1' },
  },
  launchMode: 'Normal',
  moveOn: 'Passed',
  masteryScore: 0.7,
};

export function lrs(): RecordStore {
  const statements: Statement[] = [];
  const faults: string[] = [];
  let tokens = 0;
  let asked = 0;

  function take(statement: Statement): void {
    const { context } = statement;
    const verb = statement.verb.id.split('/').at(-1) ?? '';
    const categories = context.contextActivities.category.map(({ id }) => id.split('/').at(-1));
    if (asked < 2) faults.push(`${verb} before launch data and preferences were read`);
    if (context.registration !== registration) faults.push(`${verb} without its registration`);
    if (context.extensions[session] !== 's-1') faults.push(`${verb} without its session`);
    if (verb !== 'interacted' && !categories.includes('cmi5')) faults.push(`${verb} is no cmi5 statement`);
    const moves = ['completed', 'passed', 'failed'].includes(verb);
    if (categories.includes('moveon') !== moves) faults.push(`${verb} and moveOn`);
    if (!/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(statement.id))
      faults.push('an id');
    if (statements.some((one) => one.id === statement.id)) faults.push('an id twice');
    statements.push(statement);
  }

  const handle: Handle = (request, response, body) => {
    const url = new URL(request.url ?? '/', 'http://a');
    const json = (value: unknown, status = 200): true => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      return true;
    };
    if (url.pathname === '/token') {
      tokens += 1;
      if (request.method !== 'POST') faults.push('the token was not asked for by POST');
      return json(
        tokens === 1 ? { 'auth-token': 'dGVzdDp0ZXN0' } : { 'error-code': '1' },
        tokens === 1 ? 200 : 400,
      );
    }
    if (!url.pathname.startsWith('/xapi/')) return false;
    if (request.headers.authorization !== 'Basic dGVzdDp0ZXN0')
      faults.push(`${url.pathname} without the token`);
    if (request.headers['x-experience-api-version'] !== '1.0.3') faults.push('another version');
    if (url.pathname === '/xapi/activities/state') {
      asked += 1;
      return json(url.searchParams.get('stateId') === 'LMS.LaunchData' ? launchData : {});
    }
    if (url.pathname === '/xapi/agents/profile') {
      asked += 1;
      return json({});
    }
    take(JSON.parse(body) as Statement);
    return json(['ok']);
  };

  return {
    handle,
    faults,
    launch(origin, wanted) {
      const query = new URLSearchParams({
        ...Object.fromEntries(new URLSearchParams(wanted)),
        endpoint: `${origin}/xapi/`,
        fetch: `${origin}/token`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      });
      return `${origin}/sco/index.html?${query}`;
    },
    told: (verb) => statements.find((one) => one.verb.id.endsWith(`/${verb}`)),
    verbs: () => statements.map(({ verb }) => verb.id.split('/').at(-1) ?? ''),
  };
}
