/** Damaged files of a database open again silently empty: a mark beside it tells that there was something. */

/** Outside the database. */
export interface Mark {
  read(): boolean;
  set(there: boolean): void;
}

/** The page's own storage; null where there is none. Nothing but “there are records” stands in it. */
export function markHere(name: string): Mark | null {
  try {
    const { localStorage } = globalThis;
    if (!localStorage) return null;
    return {
      read: () => localStorage.getItem(name) !== null,
      set: (there) => {
        if (there) localStorage.setItem(name, '1');
        else localStorage.removeItem(name);
      },
    };
  } catch {
    return null;
  }
}

/** A mark whose own failures harm nobody: a full disk must not keep people from working. */
export const gentle = (mark: Mark | null): Mark => ({
  read: () => {
    try {
      return mark?.read() ?? false;
    } catch {
      return false;
    }
  },
  set: (there) => {
    try {
      mark?.set(there);
    } catch {
      // Without it only a warning is lost.
    }
  },
});
