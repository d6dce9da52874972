import { chromium } from '@playwright/test';
import { practicePatients } from '../../../launch/practice-ehr/patients/index.ts';
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts';
import { printed } from '../../printed.ts';
import { startPractice } from '../../start.ts';

/** Both plans of every practice patient, printed on A4 and on Letter: one page, and nothing lost. */
export async function printing(only: string[]): Promise<boolean> {
  // The practice EHR's own day: its patients' birth dates are counted from it.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  const patients = practicePatients(today).filter(({ id }) => only.length === 0 || only.includes(id));
  const practice = await startPractice();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  let faults = 0;
  try {
    for (const patient of patients) {
      const page = await browser.newPage({ locale: 'en-GB' });
      await page.goto(`${practice.url}/launch?patient=${patient.id}`);
      await page.locator('.audience').waitFor();
      const { faults: found, points } = await printed(page, patient);
      console.log(`${patient.id}: patient ${points.Patient}, clinician ${points.Clinician} points`);
      for (const fault of found) console.log(`${patient.id}: ${fault}`);
      faults += found.length;
      await page.close();
    }
  } finally {
    await browser.close();
    practice.stop();
  }
  console.log(`${patients.length} patients, two plans, two papers: ${faults} faults`);
  return faults === 0;
}
