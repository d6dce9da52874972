/** `npm run check-config -- file [--online [address of the app]]` */
import { check } from './check.ts';

process.exitCode = await check(process.argv.slice(2), { say: console.log, complain: console.error });
