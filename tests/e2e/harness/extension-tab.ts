import { type BidiLine, evaluateIn } from './bidi';

/** A page of the extension in a tab of its own, reached without puppeteer. */
export interface ExtensionTab {
  evaluate<Result>(expression: string): Promise<Result>;
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens one of the extension's pages; throws when it does not load within ten seconds. */
export async function openTab(line: BidiLine, url: string): Promise<ExtensionTab> {
  const { result } = await line.send('browsingContext.create', { type: 'tab' });
  const context = String(result.context);
  await line.send('browsingContext.navigate', { context, url, wait: 'none' });
  const ready = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (await evaluateIn<boolean>(line, context, ready).catch(() => false)) return tabOf(line, context);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`${url} does not load.`);
}

function tabOf(line: BidiLine, context: string): ExtensionTab {
  return {
    evaluate: (expression) => evaluateIn(line, context, expression),
    press: async (selector) => {
      const found = `(() => {
        const it = document.querySelector(${JSON.stringify(selector)});
        if (it) it.click();
        return it !== null;
      })()`;
      for (let tries = 0; tries < 100; tries += 1) {
        if (await evaluateIn<boolean>(line, context, found)) return;
        await new Promise((wake) => setTimeout(wake, 50));
      }
      throw new Error(`Nothing to press: ${selector}`);
    },
    close: async () => {
      await line.send('browsingContext.close', { context }).catch(() => undefined);
    },
  };
}
