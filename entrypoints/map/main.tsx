/** The map for a presenter's second window. */
import { render } from 'preact';
import { MapPage, mapTitle } from '../../components/map/map-page';
import { useLanguage } from '../popup/use-language';

function App() {
  const { language, choose } = useLanguage(mapTitle);
  return <MapPage language={language} choose={choose} />;
}

const root = document.getElementById('root');
if (root !== null) render(<App />, root);
