/** The leaflet of one route on A4 paper. */
import type { Language, Route } from '../../lib/catalog/model';
import type { Leaflet, LeafletFrame } from '../../lib/print/leaflet';
import { Picture } from './picture';
import { Qr } from './qr';
import { printWords as words } from './words';

export interface LeafletProps {
  readonly leaflet: Leaflet;
  readonly language: Language;
  /** Large type, without pictures. */
  readonly big: boolean;
}

/** Heads the first sheet: title, first address with its QR code, what to have at hand. */
export function SheetHead({ leaflet, language }: Pick<LeafletProps, 'leaflet' | 'language'>) {
  return (
    <header class="sheet-head">
      <div class="sheet-title">
        <p class="sheet-name">Katip Rehberi</p>
        <h2>
          <span class="badge" aria-hidden="true">
            {leaflet.route}
          </span>{' '}
          {leaflet.title}
        </h2>
        <p>{leaflet.about}</p>
        <p class="sheet-official">{words.notOfficial[language]}</p>
      </div>
      <div class="sheet-before">
        <h3>{words.before[language]}</h3>
        <ul>
          {leaflet.before.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <div class="sheet-address">
        <Qr text={leaflet.address} label={words.qr[language]} />
        <p>
          <span class="soft">{words.address[language]}</span>
          <br />
          <strong>{leaflet.address.replace('https://', '').replace(/\/$/u, '')}</strong>
        </p>
      </div>
    </header>
  );
}

function Lines({ frame, language }: { frame: LeafletFrame; language: Language }) {
  return (
    <>
      {frame.lines.map(({ title, say }, at) => (
        <div key={title} class="frame-line">
          <h3>
            {at > 0 && <span class="frame-then">{words.then[language]}: </span>}
            {title}
          </h3>
          <p>{say}</p>
        </div>
      ))}
    </>
  );
}

function FrameView({
  frame,
  language,
  big,
  route,
}: Omit<LeafletProps, 'leaflet'> & { frame: LeafletFrame; route: Route }) {
  const drawn = !big && frame.frame.plain !== true;
  return (
    <li class="frame" data-step={frame.frame.step} data-plain={drawn ? undefined : ''}>
      <p class="frame-number">
        <span class="frame-badge">{frame.number}</span>
        <span class="frame-name">{frame.name}</span>
        {frame.figure !== '' && <span class="frame-figure">{frame.figure}</span>}
      </p>
      {drawn && (
        <div class="frame-picture" data-picture="">
          <Picture route={route} frame={frame.frame} language={language} />
        </div>
      )}
      <div class="frame-words">
        <Lines frame={frame} language={language} />
        {frame.compare.length > 0 && (
          <p>
            <strong>{words.compare[language]}:</strong> {frame.compare.join('; ')}.
          </p>
        )}
        {frame.hazard !== '' && (
          <p class="frame-hazard">
            <strong>{words.careful[language]}:</strong> {frame.hazard}
          </p>
        )}
      </div>
      {frame.code !== '' && (
        <p class="frame-code">
          {words.code[language]}: <strong>{frame.code}</strong>
        </p>
      )}
    </li>
  );
}

/** A whole leaflet: head, numbered frames, and where its knowledge comes from. */
export function LeafletView({ leaflet, language, big }: LeafletProps) {
  return (
    <article class="sheet" data-route={leaflet.route} data-big={big ? '' : undefined}>
      <SheetHead leaflet={leaflet} language={language} />
      <ol class="frames">
        {leaflet.frames.map((frame) => (
          <FrameView
            key={`${frame.frame.step}-${frame.frame.screen}`}
            frame={frame}
            language={language}
            big={big}
            route={leaflet.route}
          />
        ))}
      </ol>
      <footer class="sheet-foot">
        <p>
          {words.source[language]} {leaflet.edition === 'katip-2025' && words.unverified[language]}
        </p>
        <p>
          <strong>{words.help[language]}</strong>
        </p>
      </footer>
    </article>
  );
}
