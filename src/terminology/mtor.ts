import { ATC, type Code, corroborated, RXNORM, SNOMED, verified } from './code.ts';
import type { Concept } from './match.ts';

/**
 * Every RxNorm concept (ingredient, brand, strength, pack) of the two mTOR inhibitors, from the Cumulus
 * kidney-transplant library (rx_mtor_everolimus.csv, rx_mtor_sirolimus.csv).
 */
const RXCUIS = {
  everolimus:
    '141704 845505 845506 845507 845508 845509 845510 845511 845512 845514 845515 845516 845517 845518 ' +
    '977426 977427 977428 977429 977430 977431 977433 977434 977435 977436 977437 977438 977439 977440 ' +
    '998188 998189 998190 998191 1119399 1119400 1119401 1119402 1163786 1163787 1172066 1172067 1186316 ' +
    '1186317 1308426 1308428 1308430 1308432 1310137 1310138 1310144 1310147 1869512 1869513 1869515 ' +
    '1869516 1869518 1869520 2056894 2056895 2056896 2056897 2685197 2685198 2685199 2685200 2685201 ' +
    '2685202 2685203 2685204 2685205 2685206 2685207 2685208',
  sirolimus:
    '35302 258355 314230 333296 349208 350512 351901 351989 360110 360318 364904 368672 375278 378277 ' +
    '404432 575659 575733 576390 905157 905158 905159 905160 1158757 1158758 1158759 1177701 1177702 ' +
    '1177703',
} as const;

/** Of the same list: topical sirolimus (Hyftor) and sirolimus for infusion (Fyarro). Other drugs for this purpose. */
const OTHER_SIROLIMUS =
  '2586860 2586861 2586862 2586863 2586865 2586867 2586868 ' +
  '2596861 2596862 2596863 2596864 2596866 2596868 2596869';

const SOURCE = 'Cumulus kidney-transplant library';

const rxnorm = (codes: string, drug: string): Code[] =>
  codes.split(' ').map((code) => verified(RXNORM, code, drug, SOURCE));

export const MTOR_INHIBITORS: Record<keyof typeof RXCUIS, Concept> = {
  everolimus: {
    codes: [
      ...rxnorm(RXCUIS.everolimus, 'everolimus'),
      verified(ATC, 'L01EG02', 'everolimus', 'public ATC list'),
      verified(ATC, 'L04AH02', 'everolimus', 'public ATC list'),
      verified(ATC, 'L01XE10', 'everolimus (retired)', 'public ATC list'),
      verified(ATC, 'L04AA18', 'everolimus (retired)', 'public ATC list'),
      verified(SNOMED, '428698007', 'Everolimus', 'public SNOMED CT list'),
    ],
    words: /\b(everolimus|afinitor|votubia|zortress|certican|torpenz)\b/i,
  },
  sirolimus: {
    codes: [
      ...rxnorm(RXCUIS.sirolimus, 'sirolimus'),
      verified(ATC, 'L04AH01', 'sirolimus', 'public ATC list'),
      verified(ATC, 'L04AA10', 'sirolimus (retired)', 'public ATC list'),
      corroborated(ATC, 'L01EG04', 'sirolimus', 'DrugBank-linked list'),
    ],
    words: /\b(sirolimus|rapamune|rapamycin)\b/i,
    unless: /\b(hyftor|fyarro|nab-sirolimus|protein-bound)\b/i,
    except: [
      ...rxnorm(OTHER_SIROLIMUS, 'sirolimus, topical or for infusion'),
      corroborated(ATC, 'S01XA23', 'sirolimus, eye', 'public ATC list'),
    ],
  },
};

/** Forms that do not reach the blood in full, and devices: their drug has no class here. */
export const LOCAL_FORM =
  /\b(topical|cream|ointment|lotion|shampoo|ophthalmic|eye drops?|otic|ear drops?|nasal|mouth ?(?:wash|rinse)|inhal\w*|stent|eluting|gel)\b/i;
