/** One cmi5 session: its token, its launch data, and statements in the order that cmi5 wants. */
import type { Platform } from '../lms/progress';
import type { Launch, Line } from './line';

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  interacted: 'http://adlnet.gov/expapi/verbs/interacted',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
type Verb = keyof typeof verbs;

const cmi5Category = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const moveOnCategory = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const masteryKey = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

interface LaunchData {
  readonly contextTemplate?: {
    readonly contextActivities?: Readonly<Record<string, unknown>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly launchMode?: string;
  readonly masteryScore?: number;
}

export interface Needs {
  readonly launch: Launch;
  readonly line: Line;
  now(): number;
  fresh(): string;
  /** Something could not be told; the rehearsal goes on. */
  failed(): void;
}

/** A span as ISO 8601 writes it, to the hundredth of a second. */
export const durationOf = (ms: number): string => `PT${(ms / 1000).toFixed(2)}S`;

export class Cmi5Session implements Platform {
  readonly #begun: number;
  readonly #said = new Set<Verb>();
  /** Statements leave one after the other, in their order. */
  #last: Promise<unknown> = Promise.resolve();
  #token = '';
  #data: LaunchData = {};

  private constructor(private readonly needs: Needs) {
    this.#begun = needs.now();
  }

  /** Fetches token and launch data and says that it has begun. Rejects when the platform does not answer. */
  static async begin(needs: Needs): Promise<Cmi5Session> {
    const session = new Cmi5Session(needs);
    await session.#open();
    return session;
  }

  async #open(): Promise<void> {
    const { line, launch } = this.needs;
    const got = await line(launch.fetch, { method: 'POST' });
    const token = ((await got.json()) as { 'auth-token'?: unknown })['auth-token'];
    if (typeof token !== 'string') throw new TypeError('no token');
    this.#token = token;
    this.#data = (await (await line(this.#state(), { headers: this.#headers() })).json()) as LaunchData;
    // The learner's preferences have to be asked for before anything is said.
    await line(this.#profile(), { headers: this.#headers() });
    await this.#say('initialized');
  }

  #headers(): Record<string, string> {
    return {
      authorization: `Basic ${this.#token}`,
      'content-type': 'application/json',
      'x-experience-api-version': '1.0.3',
    };
  }

  #address(path: string, query: Readonly<Record<string, string>>): URL {
    const address = new URL(path, this.needs.launch.endpoint);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return address;
  }

  #state(): URL {
    const { activityId, actor, registration } = this.needs.launch;
    const agent = JSON.stringify(actor);
    return this.#address('activities/state', { activityId, agent, registration, stateId: 'LMS.LaunchData' });
  }

  #profile(): URL {
    const agent = JSON.stringify(this.needs.launch.actor);
    return this.#address('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
  }

  #statement(verb: Verb, result: object | null, more: object): object {
    const { launch, fresh, now } = this.needs;
    const { contextActivities = {}, extensions = {} } = this.#data.contextTemplate ?? {};
    const given = Array.isArray(contextActivities.category) ? contextActivities.category : [];
    const moves = verb === 'completed' || verb === 'passed' || verb === 'failed';
    const category = [
      ...given,
      ...(verb === 'interacted' ? [] : [cmi5Category]),
      ...(moves ? [moveOnCategory] : []),
    ];
    const judged = verb === 'passed' || verb === 'failed';
    const mastery = judged && this.#data.masteryScore !== undefined;
    return {
      id: fresh(),
      timestamp: new Date(now()).toISOString(),
      actor: launch.actor,
      verb: { id: verbs[verb], display: { en: verb } },
      object: { objectType: 'Activity', id: launch.activityId },
      ...(result ? { result } : {}),
      context: {
        registration: launch.registration,
        contextActivities: { ...contextActivities, category },
        extensions: { ...extensions, ...(mastery ? { [masteryKey]: this.#data.masteryScore } : {}) },
      },
      ...more,
    };
  }

  #say(verb: Verb, result: object | null = null, more: object = {}, keepalive = false): Promise<void> {
    const { line, failed } = this.needs;
    const body = JSON.stringify(this.#statement(verb, result, more));
    const request = { method: 'POST', headers: this.#headers(), body, keepalive };
    const send = () => line(this.#address('statements', {}), request);
    const sent = keepalive ? send() : this.#last.then(send);
    this.#last = sent.then((answer) => (answer.ok ? undefined : failed())).catch(failed);
    return this.#last as Promise<void>;
  }

  /** Each of these once in a session, and none of them when it was launched only to be looked at. */
  #once(verb: Verb): boolean {
    const mode = this.#data.launchMode ?? 'Normal';
    if (mode !== 'Normal' || this.#said.has(verb)) return false;
    this.#said.add(verb);
    return true;
  }

  #span(): string {
    return durationOf(this.needs.now() - this.#begun);
  }

  completed(): void {
    if (this.#once('completed')) void this.#say('completed', { completion: true, duration: this.#span() });
  }

  interaction({ id, response, right, at }: Parameters<Platform['interaction']>[0]): void {
    const object = {
      objectType: 'Activity',
      id: `${this.needs.launch.activityId}/${id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'performance',
      },
    };
    void this.#say('interacted', { response, success: right, duration: durationOf(at) }, { object });
  }

  /** A pass ends it: after one, no failure is told. */
  scored(score: number, passed: boolean): void {
    const verb = passed ? 'passed' : 'failed';
    if (this.#said.has('passed') || !this.#once(verb)) return;
    const scale = { scaled: score / 100, raw: score, min: 0, max: 100 };
    void this.#say(verb, { score: scale, success: passed, duration: this.#span() });
  }

  /** Says that it is over, as the page goes away. */
  terminate(): void {
    if (this.#said.has('terminated')) return;
    this.#said.add('terminated');
    void this.#say('terminated', { duration: this.#span() }, {}, true);
  }

  /** Everything said so far has been taken or has failed. */
  settled(): Promise<unknown> {
    return this.#last;
  }
}
