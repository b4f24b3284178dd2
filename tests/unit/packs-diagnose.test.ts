/** Which screens a page may be whose names have changed. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { diagnose } from '../../lib/packs/diagnose';
import type { OutlineThing } from '../../lib/screen/outline-model';
import { button, snapshotOf, thing } from './making';

const control = (said: string): OutlineThing => ({
  ...thing('katip', button(''), 0),
  look: 'control',
  names: [],
  said: [said],
  hidden: [],
  count: 1,
  tag: 'a',
  role: 'other',
  box: [0, 0, 100, 30],
});
const empty = snapshotOf('katip', []);
const candidates = (said: string): string[] =>
  diagnose(empty, screenRecords, null, [control(said)]).map(
    ({ record: { edition, screen } }) => `${edition} ${screen}`,
  );

describe('a page of which no known name is left', () => {
  it('may be a screen that is known by one name alone, where a control sounds like it', () => {
    expect(candidates('Süreç İşlemleri')).toContain('katip-2025 main-menu');
  });

  it('is no screen where nothing sounds like any', () => {
    expect(candidates('Hava Durumu')).toEqual([]);
  });
});
