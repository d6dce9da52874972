import { ATC, type Code, corroborated, RXNORM, verified } from './code.ts';
import { inOneAlphabet } from './lookalikes.ts';

/** One drug of a class that a drug check asks for: its names, and its reviewed codes if it has any. */
type Drug = { names: readonly string[]; codes: readonly Code[]; unless?: RegExp };

/** One spelling for a name however it is written: one alphabet, no accents, apostrophes or dots; "St" for every saint. */
export function plainSpelling(text: string): string {
  return inOneAlphabet(text.replaceAll(/['’‘ʼ`´]/g, '').normalize('NFKD'))
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replaceAll(/\.(?!\d)/g, ' ')
    .replaceAll(/\bsaint\b/gi, 'St')
    .replaceAll(/\s+/g, ' ');
}

/** Words that hold the name of a drug and are another: mesalazine is 5-ASA. */
const UNLESS: Readonly<Record<string, RegExp>> = { aspirin: /\b5[- ]?asa\b/i };

/**
 * `name/other name:rxcui+atc` per drug; a code with `~` is corroborated only. RxNorm ingredients from US Core
 * 3.1.1 and RxNav-derived tables, ATC from the gnumed-server list. Names without a code are matched by
 * whole words of text (ingredients and the classes of the drug checks D1–D11), in their plain spelling.
 */
const CLASSES = {
  'strong-cyp3a4-inhibitor':
    'ketoconazole:6135+J02AB02 itraconazole:28031+J02AC02 clarithromycin:21212+J01FA09 posaconazole:282446+J02AC04 voriconazole:121243+J02AC03 ritonavir/paxlovid:85762+J05AE03+2599542~ cobicistat:1306284 telithromycin atazanavir saquinavir indinavir nelfinavir darunavir nefazodone nirmatrelvir lopinavir',
  'moderate-cyp3a4-pgp-inhibitor':
    'erythromycin:4053+J01FA01 fluconazole:4450+J02AC01 diltiazem:3443+C08DB01 verapamil:11170+C08DA01 ciclosporin/cyclosporine/cyclosporin:3008+L04AD01 dronedarone:233698 aprepitant/fosaprepitant imatinib',
  'strong-inducer':
    'rifampicin/rifampin:9384+J04AB02 carbamazepine:2002+N03AF01 phenytoin/fosphenytoin:8183+N03AB02 phenobarbital/phenobarbitone:8134+N03AA02 enzalutamide:1307298 apalutamide:1999574 rifabutin:55672~ rifapentine:35617~ st_johns_wort/st_john_wort/hypericum:258326 oxcarbazepine eslicarbazepine primidone mitotane dexamethasone',
  'ace-inhibitor':
    'lisinopril:29046 enalapril/enalaprilat:3827 ramipril:35296 captopril:1998 benazepril:18867 quinapril:35208 fosinopril:50166 trandolapril:38454~ perindopril:54552~ moexipril cilazapril ace_inhibitor:C09AA*+C09BA*+C09BB*+C09BX*',
  'neprilysin-or-dpp4-inhibitor': 'sacubitril sitagliptin saxagliptin linagliptin alogliptin vildagliptin',
  cannabidiol: 'cannabidiol/epidiolex/epidyolex/cbd',
  oestrogen:
    'estradiol/oestradiol ethinylestradiol/ethinyl_estradiol conjugated_estrogens/conjugated_oestrogens estrogen/oestrogen/estrogens/oestrogens combined_oral_contraceptive/combined_hormonal_contraceptive/combined_contraceptive/combined_pill estriol/oestriol',
  immunosuppressant:
    'tacrolimus:42316+L04AD02 ciclosporin/cyclosporine/cyclosporin:3008+L04AD01 mycophenolate/mycophenolic_acid azathioprine belatacept methotrexate',
  'systemic-corticosteroid':
    'prednisone prednisolone methylprednisolone dexamethasone hydrocortisone betamethasone cortisone deflazacort',
  anticoagulant:
    'warfarin:11289+B01AA03 apixaban/eliquis:1364430 rivaroxaban/xarelto:1114195 dabigatran/pradaxa:1037042+1546356 heparin:5224 enoxaparin:67108 edoxaban:1599538 acenocoumarol:154 phenprocoumon dalteparin tinzaparin nadroparin fondaparinux',
  antiplatelet:
    'aspirin/acetylsalicylic_acid/asa:1191+B01AC06 clopidogrel:32968+B01AC04 ticagrelor:1116632 dipyridamole:3521 prasugrel:613391 cilostazol ticlopidine',
  nsaid:
    'ibuprofen naproxen diclofenac ketorolac indometacin/indomethacin celecoxib etoricoxib meloxicam piroxicam ketoprofen mefenamic_acid',
} as const;

const reviewed = (token: string, display: string): Code => {
  const code = token.replace('~', '');
  const system = /^[A-Z]/.test(code) ? ATC : RXNORM;
  return (token.endsWith('~') ? corroborated : verified)(
    system,
    code,
    display,
    system === ATC ? 'gnumed-server ATC list' : 'US Core 3.1.1, RxNav-derived',
  );
};

const parse = (row: string): Drug => {
  const [words = '', codes] = row.split(':');
  const names = words.split('/').map((name) => name.replaceAll('_', ' '));
  const [first = ''] = names;
  const unless = UNLESS[first];
  return {
    names,
    codes: codes?.split('+').map((code) => reviewed(code, first)) ?? [],
    ...(unless === undefined ? {} : { unless }),
  };
};

type InteractionClass = keyof typeof CLASSES;

// A literal object's keys are exactly its entries' keys; Object.entries widens them to string.
export const DRUG_CLASSES = Object.entries(CLASSES).map(([name, rows]) => ({
  name: name as InteractionClass,
  drugs: rows.split(' ').map(parse),
}));
