import { hostFiles } from './host-files.ts';
import { siteAddress } from './site-address.ts';

// Prints the headers for a host: `npm run headers -- nginx`. `BASE_PATH` says where the site will stand.
const [host = '', ...more] = process.argv.slice(2);
const hostFile = new Map(Object.entries(hostFiles)).get(host);
if (hostFile === undefined || more.length > 0) {
  process.stderr.write(
    `Usage: npm run --silent headers -- HOST. HOST is ${Object.keys(hostFiles).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.write(hostFile(siteAddress(process.env).base));
}
