/** `npm run headers -- [config file] [out folder]`: the headers of this configuration, ready for each web server. */
import { readConfigFile } from './config-file.ts';
import { headerFiles, writeHeaderFiles } from './header-files.ts';
import { tooLong } from './headers-file.ts';

const [file = 'public/config.json', folder = 'headers'] = process.argv.slice(2);
const read = await readConfigFile(file);
if (read.ok) {
  const files = headerFiles(read.config);
  for (const path of await writeHeaderFiles(files, folder)) console.log(path);
  const warning = tooLong(files.netlify);
  if (warning !== null) console.warn(warning);
} else {
  for (const fault of read.faults) console.error(`${file}: ${fault}`);
  process.exitCode = 1;
}
