import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import type { FrameSeen } from './stage';

interface ConsoleCall {
  type: string;
  args: { value?: unknown; description?: string }[];
}

/** Where reports of one stage go. */
export interface Ears {
  fault(fault: string): void;
  /** Every line on any console. */
  line(line: string): void;
}

/** The extension's isolated worlds in the frames of one page, through the debugging protocol. */
export class FrameWorlds {
  private readonly sessions = new Map<Page | Frame, CDPSession>();
  private readonly worlds = new Map<CDPSession, Set<number>>();
  private readonly ready: Promise<void>;

  constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly ears: Ears,
  ) {
    // A tab that closes at once has nothing to report.
    this.ready = this.attach(page).catch(() => undefined);
    page.on('frameattached', (frame) => void this.attachFrame(frame));
    page.on('framenavigated', (frame) => void this.attachFrame(frame));
  }

  private async attach(to: Page | Frame): Promise<void> {
    const session = await this.context.newCDPSession(to);
    const worlds = new Set<number>();
    this.sessions.set(to, session);
    this.worlds.set(session, worlds);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://') && context.auxData?.type === 'isolated') {
        worlds.add(context.id);
      }
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      worlds.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => worlds.clear());
    reportFaults(session, this.ears, () => this.page.url());
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  }

  /** A frame of another site lives in a process of its own and needs a session of its own. */
  private async attachFrame(frame: Frame): Promise<void> {
    if (frame === this.page.mainFrame() || this.sessions.has(frame)) return;
    try {
      await this.attach(frame);
    } catch {
      this.sessions.delete(frame);
    }
  }

  private async settle(): Promise<void> {
    await this.ready;
    for (const frame of this.sessions.keys()) {
      if ('isDetached' in frame && frame.isDetached()) this.sessions.delete(frame);
    }
    for (const frame of this.page.frames()) await this.attachFrame(frame);
  }

  /** Evaluates an expression in the extension's world of every frame, the page's own first. */
  async evaluate<Result = FrameSeen>(expression: string): Promise<Result[]> {
    await this.settle();
    const results: Result[] = [];
    for (const session of this.sessions.values()) {
      for (const contextId of this.worlds.get(session) ?? []) {
        const result = await evaluateIn<Result>(session, contextId, expression);
        if (result !== undefined) results.push(result);
      }
    }
    return results;
  }
}

async function evaluateIn<Result>(session: CDPSession, contextId: number, expression: string) {
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    const thrown = exceptionDetails?.exception?.description;
    // The world of a version that was replaced: it can look into no root any more.
    if (thrown?.includes('Extension context invalidated')) return undefined;
    if (exceptionDetails) throw new Error(`In the isolated world: ${thrown}`);
    return result.value as Result;
  } catch (error) {
    // The frame went away between being listed and being asked.
    if (/Cannot find context|context was destroyed|closed|detached|navigated/iu.test(String(error)))
      return undefined;
    throw error;
  }
}

const faulty = new Set(['error', 'warning', 'assert']);

/** Reports console errors and warnings, uncaught exceptions and the browser's own complaints of one target. */
export function reportFaults(
  session: { on: (event: never, listener: never) => unknown },
  ears: Ears,
  where: () => string,
): void {
  const on = session.on.bind(session) as (event: string, listener: (event: never) => void) => unknown;
  on('Runtime.consoleAPICalled', (event: ConsoleCall) => {
    const words = event.args.map((it) => it.value ?? it.description ?? JSON.stringify(it)).join(' ');
    ears.line(words);
    if (faulty.has(event.type)) ears.fault(`console.${event.type} (${where()}): ${words}`);
  });
  on(
    'Runtime.exceptionThrown',
    (event: { exceptionDetails: { text: string; exception?: { description?: string } } }) => {
      const details = event.exceptionDetails;
      ears.fault(`exception (${where()}): ${details.text} ${details.exception?.description ?? ''}`);
    },
  );
  on('Log.entryAdded', (event: { entry: { level: string; text: string; url?: string } }) => {
    const { level, text, url } = event.entry;
    if (level === 'error' || level === 'warning')
      ears.fault(`log.${level} (${where()}): ${text} ${url ?? ''}`);
  });
}
