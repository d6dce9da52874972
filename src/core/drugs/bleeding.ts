import { BLEEDING } from '../words/drugs.ts';
import { caution, type DrugCheck } from './check.ts';
import { namesOf, ofClasses } from './list.ts';

/** D11, with or without an mTOR inhibitor. In a bleed, the one check that holds back a blood thinner. */
export const bleeding: DrugCheck = {
  id: 'D11',
  evidence: ['K6'],
  find: (c, e) => {
    const thinners = ofClasses(c, ['anticoagulant', 'antiplatelet']);
    const painkillers = ofClasses(c, ['nsaid']).filter((m) => !thinners.includes(m));
    const bleeds = e.outcome === 'EMERGENCY' || e.outcome === 'I-RECENT-BLEED';
    const texts = [
      ...(thinners.length > 0 ? [`${namesOf(thinners)}: ${bleeds ? BLEEDING.hold : BLEEDING.thinner}`] : []),
      ...(painkillers.length > 0 ? [`${namesOf(painkillers)}: ${BLEEDING.nsaid}`] : []),
    ];
    if (texts.length === 0) return null;
    const text = texts.join(' ');
    return bleeds && thinners.length > 0 ? { severity: 'stop', text } : caution(text);
  },
};
