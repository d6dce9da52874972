/**
 * The words that may stand between a lesion and its size. A noun that is none of them may be what is measured:
 * "angiomyolipoma, phlebolith 4 mm".
 */
const MEASURING = new Set(
  `the a an of in at on to with from by and is are was were be been being has have had its it this that which whose only
  about some approximately approx ca circa around roughly now currently today presently still again also as there not no
  change changed current new both each one other another overall total
  size sized sizes diameter diameters dimension dimensions axis axes axial extent length width height long longest short
  max maximum maximal greatest largest larger biggest dominant transverse ap tr tv cc si craniocaudal craniocaudally
  anteroposterior longitudinal sagittal coronal lateral medial image images series
  left right lt rt l r lk rk side sided bilateral bilaterally upper lower mid middle interpolar pole poles polar zone third
  region part portion aspect cortex cortical kidney kidneys renal anterior posterior superior inferior peripheral central lip
  lies lying located situated seen noted present identified demonstrated visible visualized visualised arises arising found
  appears appearing remains remaining residual shows showing within
  increased decreased grown enlarged reduced shrunk stable unchanged slightly mildly minimally marginally significantly
  constant slowly gradually steadily markedly considerably moderately interval progressive smaller after before since selective embolization embolisation treatment
  exophytic hyperechoic echogenic fat fatty containing fat-containing macroscopic solid heterogeneous homogeneous solitary
  small large tiny hu adjacent abutting next close near liver spleen psoas
  january february march april may june july august september october november december`.split(/\s+/),
);

const isMeasuring = (word: string): boolean =>
  MEASURING.has(word) ||
  word.replaceAll('-', '').startsWith('measur') ||
  (word.includes('-') && word.split('-').every((part) => MEASURING.has(part)));

/** Whether a text between a lesion and a size only says how large, where and when. */
export function onlyMeasures(gap: string): boolean {
  const last = gap.split(/[,;:(]/).at(-1) ?? '';
  return (last.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []).every(isMeasuring);
}
