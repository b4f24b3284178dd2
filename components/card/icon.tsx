/** @jsxImportSource ./tiny */
/** Line drawings for the card's buttons, on a ground of 20 × 20. */
const paths = {
  fold: 'M4 14h12',
  unfold: 'M5 12.5 10 7.5l5 5',
  close: 'M5 5l10 10M15 5 5 15',
  move: 'M3.5 3.5h13v13h-13zM11 11h3v3h-3z',
  speak: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  hush: 'M6 6h8v8H6z',
  size: 'M2.5 15.5 6 6l3.5 9.5M3.7 12.5h4.6M11 15.5 14.5 4 18 15.5M12.1 12h4.8',
  hazard: 'M10 3 18 17H2zM10 8v4.5M10 14.8v.1',
  compare: 'M3 4h5v12H3zM12 4h5v12h-5zM5 8h1M14 8h1M5 11h1M14 11h1',
  back: 'M8 4 3 9l5 5M3.5 9H13a4 4 0 0 1 0 8h-2',
  grey: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6.3v.1',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
