/** What the overlay's bench asks of each way of showing a person where to press. */
export interface Overlay {
  /** Shows one step on one element; returns its end. */
  show(element: Element): () => void;
  /** Where the ring or the hole is now, in pixels of the view; null for none. */
  ring(): DOMRect | null;
}

/** What the scripts of the bench give the page. */
export interface InPage {
  overlays: Record<string, Overlay>;
}
