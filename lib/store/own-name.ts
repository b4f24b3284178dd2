/** How a rehearsal names a scenario of the trainer's own. */
export const ownName = (id: string): string => `own:${id}`;
