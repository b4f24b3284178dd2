/** The practice browser around the practice site: tabs, back and forward, and the address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import { elsewhereAddress, isMailbox, keptAddress, otherAddress } from '../../lib/practice/addresses';
import { mostTabs } from '../../lib/practice/change';
import type { BrowserView, Press } from '../../lib/practice/view';
import { refusedNumber } from './practice';
import { simulatorWords as words } from './words';

export interface BrowserBarProps {
  readonly view: BrowserView;
  readonly language: Language;
  readonly press: (press: Press) => void;
  /** Whether what was typed holds the number of a real person: then nothing of it is kept. */
  readonly refuses: (text: string) => boolean;
  /** What is written into the address by itself, while the rehearsal plays; null for nothing. */
  readonly written: string | null;
}

/** What stands in the place of addresses that are not kept. */
const marks = [otherAddress, elsewhereAddress];

const openTab = (view: BrowserView): number => view.tabs.find((tab) => tab.open)?.id ?? 0;

function Tabs({ view, language, press }: BrowserBarProps) {
  const strip = useRef<HTMLUListElement>(null);
  const shown = openTab(view);
  // Of many tabs on a narrow screen the open one is in sight. The page itself must not scroll for it.
  useEffect(() => {
    const [line, tab] = [strip.current, strip.current?.querySelector('[data-open]')];
    if (!line || !tab) return;
    const [around, own] = [line.getBoundingClientRect(), tab.getBoundingClientRect()];
    const past = Math.max(0, own.right - around.right) - Math.max(0, around.left - own.left);
    line.scrollLeft += past;
  }, [shown, view.tabs.length]);
  return (
    <ul class="sim-tabs" aria-label={words.tabs[language]} ref={strip}>
      {view.tabs.map((tab) => (
        <li key={tab.id} class="sim-tab" data-open={tab.open ? '' : undefined}>
          <button
            type="button"
            aria-current={tab.open ? 'page' : undefined}
            onClick={() => press({ kind: 'switch', tab: tab.id })}
          >
            {tab.title}
          </button>
          {view.tabs.length > 1 && (
            <button
              type="button"
              class="sim-tab-close"
              aria-label={`${words.closeTab[language]}: ${tab.title}`}
              onClick={() => press({ kind: 'close-tab', tab: tab.id })}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
      <li>
        <button
          type="button"
          class="sim-icon"
          aria-label={words.newTab[language]}
          onClick={() => press({ kind: 'new-tab' })}
        >
          <span aria-hidden="true">+</span>
        </button>
      </li>
    </ul>
  );
}

function Moves({ view, language, press }: BrowserBarProps) {
  const tab = openTab(view);
  const move = (kind: 'back' | 'forward' | 'reload', sign: string, disabled: boolean) => (
    <button
      type="button"
      class="sim-icon"
      aria-label={words[kind][language]}
      disabled={disabled}
      onClick={() => press({ kind, tab })}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="sim-moves">
      {move('back', '←', !view.canBack)}
      {move('forward', '→', !view.canForward)}
      {move('reload', '⟳', false)}
    </div>
  );
}

/** The address that is shown, typed or chosen; what must not be typed is taken out at once. */
function useTyped({ view, refuses, written }: BrowserBarProps) {
  const [typed, setTyped] = useState(view.address);
  const [refused, setRefused] = useState<Said | null>(null);
  const tab = openTab(view);
  // Of an unknown address a mark alone is kept; here it stands as long as one can compare it letter by letter.
  const unknown = useRef(otherAddress);
  const shown = marks.includes(view.address) ? unknown.current : view.address;
  useEffect(() => {
    setTyped(shown);
    setRefused(null);
  }, [shown, tab]);
  useEffect(() => {
    if (written !== null) setTyped(written);
  }, [written]);
  const type = (text: string): void => {
    const number = refuses(text);
    setRefused(number ? refusedNumber : null);
    setTyped(number ? '' : text);
  };
  return { typed, refused, setRefused, type, unknown };
}

function Address(props: BrowserBarProps) {
  const { view, language, press } = props;
  const { typed, refused, setRefused, type, unknown } = useTyped(props);
  const [open, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const go = (address: string): void => {
    setOpen(false);
    // An attempt is kept, and what is typed may be private: only addresses that the rehearsal knows go into it.
    const kept = keptAddress(address);
    const why = isMailbox(address) ? words.mailbox : words.noAddress;
    setRefused(kept === null ? why : null);
    if (kept === null) return;
    if (marks.includes(kept)) unknown.current = address.trim();
    press({ kind: 'address', tab: openTab(view), address: kept });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    go(typed);
  };
  const leave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !form.current?.contains(event.relatedTarget))
      setOpen(false);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <form class="sim-address" ref={form} onSubmit={submit} onFocusOut={leave} onKeyDown={key}>
      <label class="hidden-visually" for="sim-address">
        {words.address[language]}
      </label>
      <input
        id="sim-address"
        ref={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={300}
        value={typed}
        onInput={(event) => {
          const { currentTarget } = event;
          type(currentTarget.value);
          // A refused number leaves the field in this very moment.
          if (props.refuses(currentTarget.value)) currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="sim-icon"
        aria-label={words.chooseAddress[language]}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">▾</span>
      </button>
      <button type="submit" class="sim-go">
        {words.go[language]}
      </button>
      {open && (
        <ul class="sim-suggestions" aria-label={words.addresses[language]}>
          {view.suggestions.map((address) => (
            <li key={address}>
              <button type="button" onClick={() => go(address)}>
                {address}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="sim-refused" role="alert">
        {refused?.[language]}
      </p>
    </form>
  );
}

/** The bar as a whole. */
export function BrowserBar(props: BrowserBarProps) {
  return (
    <section class="sim-browser" aria-label={words.browser[props.language]}>
      <Tabs {...props} />
      <div role="status">
        {props.view.tabs.length >= mostTabs && (
          <p class="small soft">{words.tabsFull[props.language].replace('{n}', String(mostTabs))}</p>
        )}
      </div>
      <div class="sim-line">
        <Moves {...props} />
        <Address {...props} />
      </div>
    </section>
  );
}
