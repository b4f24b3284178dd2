/** Plain JSON, and what a text in it may be. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Deepest nesting and longest text that are taken. */
export const limits = { depth: 40, text: 20_000 };

const plainObject = (value: object): boolean => {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null;
};

/** Whether a value is JSON and nothing else: no cycles, no classes, no key that changes a prototype. */
export function isJson(value: unknown, depth = limits.depth): value is Json {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= limits.text;
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isJson(one, depth - 1));
  return (
    plainObject(value) &&
    Object.entries(value).every(([key, one]) => key !== '__proto__' && isJson(one, depth - 1))
  );
}

/** Whether any text in it, key or value, passes the test. */
export function someText(value: Json, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => someText(one, test));
  return Object.entries(value).some(([key, one]) => test(key) || someText(one, test));
}
