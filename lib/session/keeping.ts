/** What outlives the worker, and when it is saved. Of private windows nothing ever is. */
import type { CardPreferences } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import { inForce, noOrganisation, type Organisation } from '../advice/organisation';
import type { GuideSettings } from '../advice/settings';
import type { ScreenId } from '../catalog/model';
import { freshMemory, type Memory, threeDays } from './memory';

export interface KeepingPorts {
  now(): number;
  save(memory: Memory): void;
  /** Takes away everything that `save` has ever kept. */
  forget(): Promise<void>;
  remind(at: number | null): void;
}

export class Keeping {
  private memory: Memory = freshMemory;
  /** The card's place in private windows; gone with the worker. */
  private secretPreferences: CardPreferences | null = null;

  constructor(private readonly ports: KeepingPorts) {}

  /** What the browser's policy lays down; read anew by every worker, never stored. */
  organisation: Organisation = noOrganisation;

  /** Takes up what was stored. */
  recall(memory: Memory): void {
    this.memory = memory;
  }

  get kept(): Memory {
    return this.memory;
  }

  remember(part: Partial<Memory>): void {
    this.memory = { ...this.memory, ...part };
    this.ports.save(this.memory);
  }

  /** Nothing was ever remembered; only the look of the card in private windows lives on with the worker. */
  async forget(): Promise<void> {
    this.memory = freshMemory;
    this.ports.remind(null);
    await this.ports.forget();
  }

  preferences(secret: boolean): CardPreferences {
    return (secret ? this.secretPreferences : null) ?? this.memory.preferences;
  }

  /** Changes a part; the rest stays as it is. */
  prefer(part: Partial<CardPreferences>, secret: boolean): void {
    const preferences = { ...this.preferences(secret), ...part };
    if (secret) this.secretPreferences = preferences;
    else this.remember({ preferences });
  }

  /** What the person has set, as far as the organisation leaves it open. */
  get settings(): GuideSettings {
    return inForce(this.memory.settings, this.organisation);
  }

  /** When the reminder of route e is due, ms since 1970; null for never. */
  due(): number | null {
    return this.memory.declaredAt === null ? null : this.memory.declaredAt + threeDays;
  }

  /** Route e: the three days have passed. */
  waited(): boolean {
    const due = this.due();
    return due !== null && this.ports.now() >= due;
  }

  /** Sets the reminder from now, or takes it off. */
  setReminder(set: boolean): void {
    this.remember({ declaredAt: set ? this.ports.now() : null, reminded: false });
    this.remind();
  }

  /** Sets the alarm, or takes it off where people want no reminders. */
  remind(): void {
    this.ports.remind(this.reminder());
  }

  /** When a person is reminded, ms since 1970; null for never. */
  reminder(): number | null {
    return this.settings.reminders && !this.memory.reminded ? this.due() : null;
  }

  /** How far one got, and the three days of route e. `before` is the screen seen before this one. */
  noteProgress(counsel: Counsel, before: ScreenId): void {
    const again = this.waited() && before !== 'declaration-notice';
    if (counsel.screen === 'declaration-notice' && (this.memory.declaredAt === null || again))
      this.setReminder(true);
    if (counsel.step === 'e.5' && this.reminder() !== null) {
      this.remember({ reminded: true });
      this.remind();
    }
    if (!counsel.route || !counsel.step) return;
    const { resume } = this.memory;
    if (resume?.route === counsel.route && resume.step === counsel.step) return;
    this.remember({ resume: { route: counsel.route, step: counsel.step, at: this.ports.now() } });
  }
}
