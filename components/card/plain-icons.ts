/** Line drawings for the plain card, as in the whole one, on a ground of 20 × 20. */
export const plainIcons = {
  fold: 'M4 14h12',
  unfold: 'M5 12.5 10 7.5l5 5',
  close: 'M5 5l10 10M15 5 5 15',
  move: 'M3.5 3.5h13v13h-13zM11 11h3v3h-3z',
  size: 'M2.5 15.5 6 6l3.5 9.5M3.7 12.5h4.6M11 15.5 14.5 4 18 15.5M12.1 12h4.8',
  hazard: 'M10 3 18 17H2zM10 8v4.5M10 14.8v.1',
} as const;
