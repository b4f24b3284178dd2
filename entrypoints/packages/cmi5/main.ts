import { mountSimulator } from '../../../components/simulator/mount-simulator';
import { reporting } from '../lms/progress';
import { freshName, localPorts } from '../local-ports';
import { makeLine, readLaunch } from './line';
import { Cmi5Session } from './session';

/** From here on the browser itself holds the page to this origin. */
function confine(origin: string | null): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `connect-src ${origin ?? "'none'"}`;
  document.head.append(meta);
}

function say(words: string): void {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.className = 'package-note';
  note.textContent = words;
  document.body.prepend(note);
}

const untold =
  'Öğrenme platformuna ulaşılamıyor. Provaya devam edebilirsiniz; sonucunuz platforma yazılmayabilir. · ' +
  'The learning platform does not answer. You can go on; your result may not reach it.';

async function begin(root: Element): Promise<void> {
  const launch = readLaunch(new URLSearchParams(location.search));
  confine(launch?.endpoint.origin ?? null);
  if (!launch) return mountSimulator(root, localPorts(true));
  const line = makeLine(launch.endpoint.origin, (...request) => fetch(...request));
  let told = false;
  const failed = (): void => {
    if (!told) say(untold);
    told = true;
  };
  try {
    const session = await Cmi5Session.begin({
      launch,
      line,
      now: () => Date.now(),
      fresh: freshName,
      failed,
    });
    addEventListener('pagehide', () => session.terminate());
    mountSimulator(root, reporting(localPorts(false), session));
  } catch {
    failed();
    mountSimulator(root, localPorts(false));
  }
}

const root = document.getElementById('root');
if (root !== null) void begin(root);
