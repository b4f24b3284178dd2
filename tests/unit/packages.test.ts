/** The one line out of a package, and how spans are written. */
import { describe, expect, it } from 'vitest';
import { makeLine, readLaunch } from '../../entrypoints/packages/cmi5/line';
import { durationOf } from '../../entrypoints/packages/cmi5/session';
import { scormSession, spanOf } from '../../entrypoints/packages/scorm/scorm12';

const launch = (over: Record<string, string> = {}) =>
  new URLSearchParams({
    endpoint: 'https://lms.example/xapi',
    fetch: 'https://lms.example/token',
    actor: '{"account":{}}',
    registration: 'r',
    activityId: 'https://lms.example/a',
    ...over,
  });

describe('the launch of cmi5', () => {
  it('is read whole', () => {
    expect(readLaunch(launch())?.endpoint.href).toBe('https://lms.example/xapi/');
  });

  it.each([
    ['two origins', { fetch: 'https://other.example/token' }],
    ['another port', { fetch: 'https://lms.example:8443/token' }],
    ['another scheme', { endpoint: 'file:///xapi', fetch: 'file:///token' }],
    ['a name in the address', { endpoint: 'https://a:b@lms.example/xapi' }],
    ['no person', { actor: '' }],
    ['no address', { endpoint: 'x' }],
    ['no registration', { registration: '' }],
  ])('with %s is none', (_name, over) => {
    expect(readLaunch(launch(over))).toBeNull();
  });
});

describe('the line', () => {
  const addresses = [
    'https://other.example/',
    'https://lms.example.evil.example/',
    'http://lms.example/',
    'https://lms.example:8443/',
  ];
  const sent: { address: string; request: RequestInit | undefined }[] = [];
  const send = (async (address: URL, request?: RequestInit) => {
    sent.push({ address: String(address), request });
    return new Response('{}');
  }) as typeof fetch;

  it.each(addresses)('never reaches %s', async (address) => {
    const line = makeLine('https://lms.example', send);
    await expect(line(new URL(address), {})).rejects.toThrow();
    expect(sent).toEqual([]);
  });

  it('without its guard would reach them', async () => {
    const open: typeof send = send;
    for (const address of addresses) await open(new URL(address));
    expect(sent.splice(0).length).toBe(addresses.length);
  });

  it('carries no cookies, no referrer and follows no redirection', async () => {
    await makeLine('https://lms.example', send)(new URL('https://lms.example/a'), { method: 'POST' });
    expect(sent[0]?.request).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });
});

describe('spans', () => {
  it.each([
    [0, '0000:00:00.00'],
    [61_005, '0000:01:01.01'],
    [3_600_000 * 100, '0100:00:00.00'],
    [59_999, '0001:00:00.00'.replace('0001:00', '0000:01')],
  ])('%i ms in SCORM 1.2', (ms, text) => expect(spanOf(ms)).toBe(text));
  it('in ISO 8601', () => expect(durationOf(61_005)).toMatch(/^PT61\.0[01]S$/u));
});

describe('a SCORM session', () => {
  it('keeps what was passed before, and ends once', () => {
    const told: string[] = [];
    const api = {
      LMSInitialize: () => 'true',
      LMSGetValue: () => 'passed',
      LMSSetValue: (name: string, value: string) => String(told.push(`${name}=${value}`) > 0),
      LMSCommit: () => 'true',
      LMSFinish: () => String(told.push('finish') > 0),
    };
    const session = scormSession(api, () => 0);
    session.completed();
    session.scored(10, false);
    session.finish();
    session.finish();
    expect(told.filter((one) => one.includes('lesson_status'))).toEqual([]);
    expect(told.filter((one) => one === 'finish').length).toBe(1);
  });
});
