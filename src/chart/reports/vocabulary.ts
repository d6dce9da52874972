/**
 * What a word or phrase of a report does in its sentence. A word that none of the lists holds is `unknown`: taken for
 * the name of a thing that may be what is measured, unless its ending says that it only describes.
 */
export type Tag = keyof typeof PHRASES | 'size' | 'number' | 'date' | 'sign' | 'unknown';

/** The vocabulary: for each role the words and phrases that have it, in small letters, separated by commas. */
const PHRASES = {
  /** The tumour this is about; other spellings are found by their shape. */
  aml: `angio myolipoma, angio myolipomas, aml, amls, raml, ramls, aml's`,
  /** A tumour or spot that is not named. */
  lesion: `lesion, lesions, mass, masses, tumour, tumours, tumor, tumors, nodule, nodules, focus, foci,
    neoplasm, neoplasms, sol, sols, space occupying lesion, space occupying lesions, area, areas, abnormality,
    abnormalities, structure, structures, formation, formations, finding, findings, deposit, deposits, spot,
    spots, sol's, entity, entities, process, incidentaloma, incidentalomas, proliferation, neoformation, opacity`,
  /** Anything else that reports measure. Endings such as "-oma" and "-itis" are found by their shape. */
  other: `cyst, cysts, cystic lesion, cystic lesions, cystic mass, cystic structure, stone, stones, gallstone,
    gallstones, calculus, calculi, nephrolith, concrement, concrements, hematoma, haematoma, hematomas,
    haematomas, collection, collections, urinoma, hemorrhage, haemorrhage, hemorrhages, haemorrhages, bleed,
    clot, aneurysm, aneurysms, pseudoaneurysm, pseudoaneurysms, microaneurysm, microaneurysms, node, nodes,
    lymph node, lymph nodes, lymphadenopathy, adenopathy, duct, ducts, thrombus, thrombi, thrombosis,
    malignancy, malignancies, cancer, tcc, rcc, ccrcc, metastasis, metastases, fibroid, fibroids, polyp,
    polyps, effusion, effusions, component, components, slice, slices, section, sections, collimation,
    reconstruction, reconstructions, recon, recons, reformat, reformats, stent, stents, catheter, catheters,
    coil, coils, tube, tubes, needle, needles, margin, margins, defect, defects, scar, scars, septa, septum,
    septation, septations, wall, walls, calcification, calcifications, abscess, abscesses, infarct, infarcts,
    infarction, diverticulum, diverticula, hernia, hernias, thickness, volume, volumes, distance,
    hydronephrosis, dilatation, dilation, leaflet, tuber, tubers, sega, segas, bleb, blebs, spicule, strands,
    stranding, rim, capsule, pseudocapsule, lymphocele, seroma, splenule, splenunculus, splenunculi,
    thickening, swelling, hypertrophy, ring, drain, filter, tract, halo, core, sac, level, cavity,
    ablation zone, bulge, bulging, protrusion, displacement, column, column of bertin, feeder, feeders,
    extension, gap, renal length, renal lengths, renal size, polar length, pole to pole length,
    bipolar diameter, bipolar length, interpolar length, fat portion, fatty portion, solid portion,
    cystic portion, necrotic portion, exophytic portion, extrarenal portion, vascular portion, nidus,
    satellite, neck, tip, roi, field of view, matrix, filling defect, varix, varices, shunt, fistula, fistulas,
    ulcer, fluid, pneumothorax, fracture, fractures, follicle, follicles, mesh, clip, clips, remnant, fibrosis,
    necrosis, bosniak, fnh, ipmn, cholelithiasis, nephrolithiasis, stricture, stenosis, obstruction, granuloma`,
  /** A kidney by name. */
  organ: `kidney, kidneys, rk, lk, kid, kids, moiety, moieties, graft, allograft, transplant, renal transplant`,
  /** Says of a thing that it is of the kidney. */
  renal: `renal, intrarenal, nephric, juxtarenal`,
  /** Parts of a kidney. */
  place: `ureter, ureters, ureteric, cortex, parenchyma, pelvis, pelves, hilum, hilus, sinus, calyx, calyces,
    calix, calices, medulla, collecting system, renal pelvis, renal sinus, renal hilum, renal fossa, isthmus`,
  /** Other organs, and words that say that a thing is of them. */
  elsewhere: `liver, hepatic, intrahepatic, extrahepatic, hepatobiliary, spleen, splenic, adrenal, adrenals,
    adrenal gland, adrenal glands, suprarenal, pancreas, pancreatic, lung, lungs, pulmonary, pleura, pleural,
    ovary, ovaries, ovarian, uterus, uterine, endometrium, endometrial, prostate, prostatic, thyroid, brain,
    cerebral, skin, bone, bones, osseous, vertebra, vertebral, lymphatic, breast, breasts, bladder,
    urinary bladder, gallbladder, gall bladder, gb, colon, colonic, bowel, stomach, gastric, duodenum,
    duodenal, mediastinum, mediastinal, cardiac, heart, retroperitoneum, retroperitoneal, extrarenal,
    extra-renal, pelvic, adnexa, adnexal, inguinal, nasal, mitral, paraspinal, abdominal wall, soft tissue,
    soft tissues, appendix, lobe, hepatic lobe, cbd, chd, common bile duct, bile duct, pancreatic duct, iliac,
    para-aortic, paraaortic, retrocaval, aortocaval, mesentery, mesenteric, omentum, subcutaneous, rectum,
    rectal, sigmoid, ileum, ileal, jejunum, cervix, vagina, testis, testes, testicular, scrotal, epididymis,
    esophagus, oesophagus, esophageal, lingula, liver lobe, ivc, inferior vena cava, vena cava, aorta, aortic,
    artery, arteries, arterial, vein, veins, vessel, vessels, renal artery, renal arteries, renal vein,
    renal veins, psoas, psoas muscle, muscle, muscles, urethra, diaphragm, spine, rib, ribs, disc, foramen,
    flank, groin, sacrum, gland, glands, peritoneum, peritoneal, subependymal, intracranial, orbit, axilla,
    axillary, perirenal fat, perinephric fat, perinephric space, perirenal space, gerota fascia,
    gerota's fascia, gerota, collecting tubule, bladder wall, tail, pancreatic tail`,
  left: `left, lt, lt ., left side, left hand side, left-sided, left sided, left-side, lt-sided, lhs`,
  right: `right, rt, rt ., right side, right hand side, right-sided, right sided, right-side, rt-sided, rhs`,
  both: `both, bilateral, bilaterally, bilat, each, either side, both sides, each side, either`,
  contra: `contralateral, opposite`,
  pole: `upper, lower, mid, middle, interpolar, inter-polar, pole, poles, polar, zone, third, thirds, region,
    part, aspect, lip, superior, inferior, anterior, posterior, lateral, medial, midpole, mid-pole, upper-pole,
    lower-pole, portion, surface, upper pole, lower pole, mid pole, middle pole, upper third, lower third,
    middle third, mid third, midportion, mid portion, middle portion, interpolar region, side, midzone,
    segment, hilar, central, centrally, peripheral, peripherally, anterolateral, posterolateral, anteromedial,
    posteromedial, upper half, lower half, site, location, laterality, position`,
  /** Points back to something spoken of. */
  back: `it, they, these, this, largest, larger, biggest, bigger, smaller, smallest, dominant, latter, former,
    one, ones, another, other, others, second, index, itself, same, first, reference`,
  /** Names of what a length is. */
  measure: `trans, trans ., transv, sag, cor, trav, size, sizes, sized, diameter, diameters, dimension,
    dimensions, axis, axes, extent, measurement, measurements, length, width, height, depth, ap, tr, tv, trv,
    cc, si, ml, lr, craniocaudal dimension, maximum, max, max., maximal, greatest, longest, transverse,
    longitudinal, axial, sagittal, coronal, craniocaudal, craniocaudally, cranio-caudal, anteroposterior,
    antero-posterior, long axis, short axis, long, wide, high, deep, tall, across, calibre, caliber, plane, mm,
    cm, dia, axial plane, coronal plane, sagittal plane, axial images, coronal images, overall, total`,
  measuring: `measure, measures, measured, measuring, meas, meas., remeasured, re-measured, remeasures`,
  be: `is, are, be, been, being, remains, remain, remained, appears, appear, becomes`,
  past: `was, were, had been`,
  have: `has, have, having`,
  had: `had`,
  contain: `such as, e . g ., e . g, namely, for example, contain, contains, contained, show, shows, showed,
    showing, shown, demonstrate, demonstrates, demonstrated, harbour, harbours, harbor, harbors, reveal,
    reveals, revealed, bears, bearing, hosts, holds, includes, include, there is, there are, there was,
    there were, e / o, exhibits, containing, demonstrating, harbouring, harboring, revealing, including,
    presents, hold`,
  with: `with, w, w /`,
  /** A place in something. */
  loc: `in, at the level of, within, at, of, on, inside, along, off, throughout, arising from, arises from,
    originating from, originating in, involving, for, per, by, in the region of, located in, situated in,
    seen in, during, after, as, into, through, via, replacing most of, replacing`,
  /** A place, or an earlier size: "arising from", "from 2 cm". */
  from: `from`,
  /** Near something, not in it. */
  near: `near, abuting, adjacent to, adjacent, abutting, abuts, abut, next to, beside, close to, closer to,
    contacting, contacts, in contact with, displacing, displaces, displace, compressing, compresses, indenting,
    indents, against, towards, toward, between, above, below, behind, beneath, around, surrounding, surrounds,
    separate from, distinct from, away from, medial to, lateral to, anterior to, posterior to, inferior to,
    superior to, touching, reaching, extending to, extending into, extends to, extends into, extending towards,
    invading, invades, encasing, encases, to, impressing, approaches, alongside, distant from, beyond,
    well away from, supplied by, fed by, due to, secondary to, because of, caused by, draining into, replaced by`,
  and: `and, &, plus, as well as, along with, also, then, while, whereas, together with, in addition to`,
  but: `but, sorry, correction, scratch that, i mean, however, although, though, except, yet`,
  or: `or, nor, and / or`,
  det: `a, an, the, its, his, her, their`,
  num: `two, three, four, five, six, seven, eight, nine, ten, several, multiple, many, numerous, innumerable,
    few, a few, various, some, couple, countless, scattered, 2, 3, 4, 5`,
  rel: `which, that, who, whose, where, the largest of which, of which, of whom, of these, of them`,
  /** Denies what follows. */
  neg: `no, not, without, neither, never, negative for, free of, absence of, lack of, excludes,
    exclude the presence of, excluded, rather than, instead of, non, unlikely, other than, unlike,
    atypical for, atypical of, nil, cannot, can not, could not, isn't, no longer, inconsistent with,
    incompatible with, fails to, devoid of, not an, none, nothing, ruled out, rules out`,
  /** Makes what follows one possibility. */
  doubt: `possible, possibly, questionable, question of, query, queried, differential, ddx, dd, may, might,
    could, would, cannot exclude, cannot rule out, rule out, r / o, to exclude, exclude, suspected,
    suspicious for, suspicious of, suspicion of, versus, vs, vs ., v, whether, if, risk of, screening for,
    surveillance for, surveillance of, family history of, history of, hx of, h / o, evaluate for,
    evaluation for, evaluation of, look for, looking for, ?, concern for, concerning for, should, once, until,
    patients with, previously queried, thought to be, initially reported as, reported as, described as,
    once called, mimicking, mimics, resembling, to rule out, in case of, chance of`,
  /** Says that a lesion is what follows. */
  naming: `in all likelihood, in all probability, almost certainly, undoubtedly, evidently, certainly,
    without doubt, f / s / o, f / o, consistent with, compatible with, in keeping with, keeping with,
    in line with, in accordance with, suggestive of, suggesting, suggests, suggest, typical of, typical for,
    characteristic of, characteristic for, diagnostic of, diagnostic for, pathognomonic of, pathognomonic for,
    classic for, classic of, representing, represents, represent, representative of, likely, probably,
    probable, presumably, presumed, favoring, favouring, favored, favoured, favors, favours, favor, favour,
    s / o, c / w, c . w ., i / k / w, ikw, cw, indicative of, indicating, indicates, corresponding to,
    corresponds to, correspond to, features of, appearance of, appearances of, in favor of, in favour of,
    known to be, known as, characterised as, characterized as, diagnosed as, proven to be, confirmed to be,
    confirmed as, confirming, confirms, i . e ., ie, due to an, most likely, consistent, compatible, =,
    biopsy-proven, in keeping, equals, corresponding with, those of, that of, specific for, conform to,
    conforms to, fits with, fitting, qualifies as, suspected to be, proved to be, previously characterised as,
    previously characterized as, previously diagnosed as, to suggest, to confirm, in support of, impression of,
    keeping, fit`,
  /** Nouns that pass on what is said of them: "evidence of". */
  evidence: `evidence, sign, signs, feature, features, suggestion, appearance, appearances, indication,
    suspicion, characteristics, imaging appearance, imaging appearances, imaging features, imaging findings,
    diagnosis, presence, definite, convincing, clear-cut`,
  /** No size but a limit. */
  bound: `up to, as large as, as big as, as small as, less than, smaller than, larger than, greater than,
    bigger than, more than, longer than, at least, at most, under, over, exceed, exceeds, exceeding,
    no more than, no larger than, no greater than, maximum of up to, max up to, within up to, ranging, ranges,
    range, ranging from, range from, ranges from, ranging in size, ranging in size from, reach, reaches,
    reached, upto, sub, minimum, half, every, almost, nearly, just under, just over, <, >, < =, > =,
    not exceeding, none exceeding, none larger than, none greater than, thicker than, measuring up to,
    approaching, when, than`,
  /** Before or after an earlier size. */
  earlier: `previously, previous, prior, prev, prev ., formerly, former size, compared with, compared to,
    as compared to, as compared with, comparison with, comparison to, versus prior, vs prior, initial,
    initially, baseline, earlier, original, originally, before, last, used to be, once measured,
    formerly measured, at baseline, at diagnosis, at presentation, ago, at that time, at the time,
    preoperatively, pre-treatment, pretreatment, pre-embolisation, pre-embolization, before treatment,
    before embolisation, before embolization, last year, last time, last month, outside, old, preceding, cf,
    compared, c . f ., by comparison, cf ., c / f, pre-embo, in the past, as of`,
  now: `now, currently, today, presently, current, at present, today's, currently measuring, now measuring`,
  /** Compares with another day, and gives no size by itself. */
  compare: `since, unchanged, unchanged since, unchanged from, stable, stable since, stable from, relative to,
    similar to, same as, in comparison with, in comparison to, when compared with, when compared to,
    in interval, changed, constant, static, no change from, comparable to, comparable with,
    not significantly changed from, as in, as before, likewise`,
  /** Becoming larger or smaller. */
  change: `increase, increased, increases, increasing, decrease, decreased, decreases, decreasing, grow, grows,
    grown, grew, growth, growing, enlarged, enlarging, enlargement, enlarges, shrunk, shrunken, shrank,
    shrinkage, shrinks, reduced, reduction, reduces, regressed, regression, progressed, progression,
    progressive, change, changes, went, gone, gone up, gone down, fallen, risen, interval change, up, down,
    difference, growth rate, rate, size-progressive, progressing, evolution, response`,
  removed: `cryoablation, radiofrequency ablation, microwave ablation, thermal ablation, rfa, cryotherapy,
    resected, resection, excised, excision, removal, removed, nephrectomy, partial nephrectomy, nephrectomised,
    nephrectomized, enucleated, enucleation, specimen, heminephrectomy, ablated, surgery for, treated for,
    operated for, operation for, ablation of, history, hx, pathology, histology`,
  /** Of the embolised it is not said that it is gone. */
  treated: `embolisation, embolization, emboli, sae, embolised, embolized, embolisation of, embolization of`,
  remaining: `remaining, residual, persistent, persists, persisting, recurrent, recurrence, again seen,
    untreated`,
  advise: `recommend, recommends, recommended, consider, considered, candidate, advise, advised, plan, planned,
    suitable, eligible, amenable, discuss, discussed, refer, referral`,
  /** Talk about other people, and of patients in general. */
  family: `mother, father, sister, brother, aunt, uncle, cousin, maternal, paternal, sibling, siblings,
    daughter, son, family, grandmother, grandfather, patients, guideline, guidelines, twin`,
  hearsay: `according to, reportedly, as per, by history, self-reported, said to`,
  /** About a scan. */
  study: `sequences, ct, mri, mr, us, ultrasound, scan, scans, study, studies, exam, exams, examination,
    examinations, report, reports, imaging, sonogram, sonography, usg, ultrasonography, u / s, comparison,
    image, images, series, sequence, se, im, img, phase, protocol, acquisition, x-ray, pet, doppler, cta, mra,
    year, years, yr, yrs, month, months, week, weeks, day, days, mo, wk, hrct, ncct, cect, time, review,
    localiser, localizer, in-phase, opposed-phase, t, t1, t2, haste, dwi`,
  about: `about, approximately, approx, approx ., ca, circa, roughly, c ., c, only, estimated, ~, ≈, at about,
    nearly about, in the order of, of the order of, app, appx, approximating`,
  /** What tumours are made of, and how they look; never measured in these texts. */
  stuff: `abdomen, pain, surveillance, urology, gas, kub, infection, haematuria, hematuria, chemotherapy,
    system, dose, status, body, injury, radiology, discussion, mdt, loin, flank pain, extravasation, fashion,
    grade, cell, span, screening, amount, amounts, quantity, quantities, fat sat, fat-sat, fat saturation,
    fat suppression, burden, load, disease, source, cause, origin, question, result, results, conclusion,
    opinion, summary, comment, thanks, doctor, dr, clinic, radiologist, window, windows, fields,
    india ink artefact, india ink artifact, fat, signal, attenuation, density, densities, enhancement,
    echogenicity, echotexture, hu, hounsfield, units, unit, shadowing, content, contrast, gadolinium,
    vascularity, suppression, loss, drop, dropout, intensity, macroscopic fat, bulk fat, tissue, bleeding,
    patient, case, tsc, tuberous sclerosis, tuberous sclerosis complex, lam, complex, type, form, shape, name,
    everolimus, sirolimus, mtor, inhibitor, inhibitors, treatment, therapy, follow-up, follow, followup, note,
    woman, man, lady, female, male, child, adult, background, symptoms, artefact, artifact, value, values,
    number, function, intervention, characterisation, characterization, biopsy, outline, contour, claw,
    interface, significance, effect, attention, detail`,
  describe: `best, good, yes, can, as follows, follows, projects, protrudes, occupies, occupying, involves, extends, straddles,
    straddling, enhances, effaces, distorts, originates, needs, requires, seems, looks, bulges, expands,
    indeterminate, hyperintense, hypointense, isointense, isodense, abundant, punctate, confluent, diffuse,
    complete, absent, mobile, obvious, evident, extensive, papillary, postcontrast, non-contrast, noncontrast,
    unenhanced, next, higher, lowest, appreciable, lone, sole, thought, small, mean, average, fat-suppressed,
    fat suppressed, fat-saturated, fat saturated, similar, angular, solitary, primary, secondary, ordinary,
    temporary, contrary, fragmentary, complementary, coronary, momentary, mild, moderate, severe, slight, slow,
    rapid, correct, corrected, actual, true, made, given, taken, felt, careful, faint, vague, modest, interval,
    incidental note, borderline, t1-bright, t2-bright, fresh, dense, discrete, steady, overt, fairly, just,
    even, ever, later, longer, same-sized, dictated, india ink, ink, firm, vascular, avid, intense, weak,
    strong, short, sure, unable, visual, unremarkable, nad, cmd, large, tiny, big, bright, dark, known, new,
    stable in, solid, simple, fatty, fat-containing, fat containing, fat density, fat-density, fat attenuation,
    fat-attenuation, lipid-poor, fat-poor, lipid poor, fat poor, minimal-fat, lipid-rich, fat-rich, prominent,
    significant, patent, apparent, benign, round, oval, ovoid, sharp, subtle, sporadic, minimal, giant, huge,
    bulky, whole, entire, single, slightly, mildly, incidental, incidentally, exophytic, endophytic,
    hyperechoic, echogenic, hyper-echoic, heterogeneous, homogeneous, macroscopic, microscopic, bulk, typical,
    classic, characteristic, again, still, already, otherwise, too, very, most, mostly, much, more, less,
    rather, quite, somewhat, well, well-defined, well defined, well circumscribed, well-circumscribed,
    ill-defined, seen, noted, found, identified, visible, visualised, visualized, present, located, situated,
    lies, lying, lie, sits, arises, arising, arise, redemonstrated, redemonstration, confirmed, native, duplex,
    horseshoe, ectopic, atrophic, normal, clear, additional, further, extra, separate, hypodense, hyperdense,
    isoechoic, hypoechoic, spontaneous, acute, chronic, minor, major, main, proven, biopsy proven, lobulated,
    non-obstructing, subcentimetre, subcentimeter, target, proper, free, fine, early, late, low, subcapsular,
    cortical, medullary, parapelvic, peripelvic, perinephric, perirenal, intralesional, intratumoral,
    intratumoural, all, any, such, there, here, so, does, do, did, done, will, shall, must, uncomplicated,
    smooth, unusual, gross, drops, loses, warrants, carries, causes, lacks, has not, have not, has been,
    have been, classical, bland, pure, soft, thin, thick, compact, lipomatous, lipid, rich, poor, ruptured,
    haemorrhagic, hemorrhagic, bled, intact, overlying, embedded, out, full, long-standing, longstanding,
    usual, rare, common, i, we, she, he, you`,
} as const;

const LISTS: ReadonlyMap<string, Tag> = new Map(
  // The keys of an object literal are exactly its keys.
  (Object.entries(PHRASES) as [Tag, string][]).flatMap(([tag, list]) =>
    list.split(',').map((phrase): [string, Tag] => [phrase.trim().split(/\s+/).join(' '), tag]),
  ),
);

/** By its first word: how many words the longest phrase has. */
const LONGEST = new Map<string, number>();
for (const phrase of LISTS.keys()) {
  const [first = '', ...more] = phrase.split(' ');
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 1, more.length + 1));
}

/** How many words a phrase that begins with this one can have. */
export const longestPhrase = (first: string): number => LONGEST.get(first) ?? 1;

/** Endings of words that describe: only a word with none of them may be a thing that nobody listed. */
const DESCRIBING = /(?:ed|ing|ly|ic|al|ous|ar|ive|ible|able|oid|ish|ior|like|less|er than)$/;

/** Endings of the names of other things: tumours, inflammations, states. */
const NAMES_OTHER = /(?:omas?|omata|itis|iasis|osis|oses|pathy|cele|celes|megaly|liths?|ectasia|ectasis)$/;

const AML_SHAPE = /^angio-?my[a-z]*-?lip[a-z]*$/;

const compoundTag = (word: string): Tag | null => {
  const parts = word.split('-');
  const side = parts.map((part) => LISTS.get(part)).find((tag) => tag === 'left' || tag === 'right');
  if (parts.length < 2) return null;
  const last = LISTS.get(parts.at(-1) ?? '');
  return side ?? (last === 'other' || last === 'pole' || last === 'lesion' ? last : null);
};

/** The role of a word or phrase, if it is known or its shape tells it. */
export function tagOf(said: string, phrase: boolean): Tag | null {
  const listed = LISTS.get(said);
  if (listed !== undefined || phrase) return listed ?? null;
  if (AML_SHAPE.test(said)) return 'aml';
  const compound = compoundTag(said);
  if (compound !== null) return compound;
  if (/\d/.test(said)) return 'number';
  if (NAMES_OTHER.test(said)) return 'other';
  return DESCRIBING.test(said) || said.length === 1 ? 'describe' : null;
}
