import type { Language } from '../../lib/catalog/model';
import { TransitList } from './transit-list';
import { TransitPicture } from './transit-picture';
import './transit-map.css';

/** The whole map: a picture where there is room, its list drawn as a map where there is not. */
export function TransitMap({ language }: { language: Language }) {
  return (
    <div class="map">
      <TransitPicture language={language} />
      <TransitList language={language} />
    </div>
  );
}
