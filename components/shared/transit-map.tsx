import type { Language } from '../../lib/catalog/model';
import type { MapStep } from './map-words';
import { TransitList } from './transit-list';
import { TransitPicture } from './transit-picture';
import './transit-map.css';

/** The whole map: a picture where there is room, its list drawn as a map where there is not. `here`: where a presenter stands. */
export function TransitMap({ language, here }: { language: Language; here?: MapStep | undefined }) {
  return (
    <div class="map">
      <TransitPicture language={language} here={here} />
      <TransitList language={language} />
    </div>
  );
}
