/** Joins the rehearsal page to the browser: its address, and what the person has set. */
import { mountSimulator } from '../../components/simulator/mount-simulator';
import { ask, speak, thisTab } from '../popup/hub';

const root = document.getElementById('root');
if (root !== null)
  mountSimulator(root, {
    query: new URLSearchParams(location.search),
    preferences: async () => (await ask(await thisTab()))?.preferences ?? null,
    speak,
    place: (query) => history.replaceState(null, '', query),
    map: '/map.html',
    fresh: () => crypto.randomUUID(),
  });
