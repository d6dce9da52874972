/** `npm start`: the practice EHR and the app beside it. `--dev` serves the app from source. */
import { serveApp } from './app-server.ts';
import { freePort } from './ports.ts';
import { today } from './practice-ehr/chart/today.ts';
import { practicePatients, practiceStaff, practiceUsers } from './practice-ehr/patients/index.ts';
import { profilesAt } from './practice-ehr/profiles/index.ts';
import { startPracticeEhr } from './practice-ehr/server.ts';

const ehrPort = await freePort(4500);
const appPort = await freePort(4600);
const ehr = await startPracticeEhr({
  port: ehrPort,
  appUrl: `http://localhost:${appPort}`,
  users: practiceUsers,
  staff: practiceStaff,
  patients: practicePatients(today()),
  profiles: profilesAt(Number(process.env['PRACTICE_PACE'] ?? 1)),
});
const ehrs = ehr.behaviours.map(({ id, name, fhirUrl, notes }) => ({
  iss: fhirUrl,
  label: id === '' ? 'Practice EHR' : `Practice EHR, like ${name}`,
  launchPage: `${ehr.url}/launch?patient={patient}`,
  notes: notes ?? undefined,
}));
await serveApp({ port: appPort, ehrs, dev: process.argv.includes('--dev') });
console.log(`Practice EHR ready: ${ehr.url} (open a patient, then "Open Renal AML"). Stop with Ctrl+C.`);
