/** Writes a zip: the same files give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 2026, as zip writes days. */
const day = ((2026 - 1980) << 9) | (1 << 5) | 1;

function header(signature, { name, packed, size, sum }, extra) {
  const part = Buffer.alloc(26);
  part.writeUInt16LE(20, 0);
  // Names are UTF-8.
  part.writeUInt16LE(0x0800, 2);
  part.writeUInt16LE(8, 4);
  part.writeUInt16LE(0, 6);
  part.writeUInt16LE(day, 8);
  part.writeUInt32LE(sum, 10);
  part.writeUInt32LE(packed.length, 14);
  part.writeUInt32LE(size, 18);
  part.writeUInt16LE(name.length, 22);
  part.writeUInt16LE(0, 24);
  return Buffer.concat([signature, part, extra, name]);
}

const signature = (code) => Buffer.from([0x50, 0x4b, ...code]);

/** The zip of `files`: path inside it → Buffer. */
export function zip(files) {
  const bodies = [];
  const list = [];
  let at = 0;
  for (const [path, data] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const entry = {
      name: Buffer.from(path),
      packed: deflateRawSync(data, { level: 9 }),
      size: data.length,
      sum: crc32(data),
    };
    const local = header(signature([3, 4]), entry, Buffer.alloc(0));
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    list.push(header(Buffer.concat([signature([1, 2]), Buffer.from([20, 0])]), entry, more));
    bodies.push(local, entry.packed);
    at += local.length + entry.packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, signature([5, 6]), end]);
}
