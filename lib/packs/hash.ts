/** A pack's content hash: the same for the same content, in whatever order its keys were written. */
import { orderly, sha256 } from '../support/digest';

/** SHA-256 of the orderly text, in hexadecimal. */
export const hashOf = (content: unknown): string => sha256(orderly(content));
