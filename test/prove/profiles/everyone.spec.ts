import { plain, profilesAt } from '../../../launch/practice-ehr/profiles/index.ts';
import { expectAsEverywhere, expectHonest, hides, useSizesOfReports } from '../../journey/hidden.ts';
import { openLike, pagesOfTwo, patients, test } from '../../journey/practice.ts';
import { outcomes } from './report.ts';

/** Every patient behind every EHR. */

const PAGED = new Set(['oracle-like', 'athena-like', 'hapi-like']);

/** Its report gives three sizes in one breath, which the app does not propose. */
const NOT_PROPOSED = 'growing';

for (const { id: profileId } of [plain, ...profilesAt()]) {
  for (const patient of patients) {
    test(`${profileId || 'plain'}: ${patient.id}`, async ({ page, context }, { annotations }) => {
      const tell = (type: keyof typeof outcomes) => annotations.push({ type });
      if (PAGED.has(profileId)) await pagesOfTwo(context);
      const app = await openLike(page, profileId, patient.id);
      await expectHonest(app, profileId, patient);
      if (!hides(profileId, patient)) return tell('same');
      if (profileId !== 'text-only' || patient.id === NOT_PROPOSED) return tell('hidden');
      await useSizesOfReports(app);
      await expectAsEverywhere(app, patient);
      return tell('confirmed');
    });
  }
}
