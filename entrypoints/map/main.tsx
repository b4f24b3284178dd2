/** The map for a presenter's second window. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MapPage } from '../../components/map/map-page';
import type { Language } from '../../lib/catalog/model';
import { speak } from '../popup/hub';

const titles = { tr: 'Yol haritası — Katip Rehberi', en: 'Map of the routes — Katip Rehberi' };

function App() {
  const [language, choose] = useState<Language>('tr');
  useEffect(() => speak(language, titles[language], 0), [language]);
  return <MapPage language={language} choose={choose} />;
}

const root = document.getElementById('root');
if (root !== null) render(<App />, root);
