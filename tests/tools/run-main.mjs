/** Calls the `main` that a TypeScript file exports; a file without one has nothing to run. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, ...words] = process.argv.slice(2);
const { main } = await import(pathToFileURL(file).href);
if (typeof main === 'function') {
  console.log(`\n== ${basename(file)}`);
  await main(words);
}
