import { describe, expect, it } from 'vitest';
import { ATC, RXNORM } from './code.ts';
import { gradeOf } from './match.ts';
import { MTOR_INHIBITORS } from './mtor.ts';

const { everolimus, sirolimus } = MTOR_INHIBITORS;

const product = (code: string, display: string, system = RXNORM) => ({
  codings: [{ system, code }],
  texts: [display],
});

describe('the mTOR inhibitors', () => {
  it('are known by every product on the reviewed lists: 72 of everolimus, 28 of sirolimus by mouth', () => {
    const products = (codes: typeof everolimus.codes) => codes.filter(({ system }) => system === RXNORM);
    expect(products(everolimus.codes)).toHaveLength(72);
    expect(products(sirolimus.codes)).toHaveLength(28);
    expect(products(sirolimus.except ?? [])).toHaveLength(14);
  });

  it.each([
    [everolimus, product('845509', 'Afinitor')],
    [everolimus, product('977428', 'Zortress')],
    [everolimus, product('2685197', 'Torpenz')],
    [everolimus, product('L04AH02', '', ATC)],
    [sirolimus, product('258355', 'Rapamune')],
    [sirolimus, product('L01EG04', '', ATC)],
  ])('are recognised by the code of a product', (drug, said) => {
    expect(gradeOf(drug, said)).toBe('coded');
  });

  it.each([
    product('2586863', 'sirolimus 100 MG Injection'),
    product('2596861', 'sirolimus 0.002 MG/MG'),
    product('S01XA23', 'sirolimus', ATC),
  ])('are not the sirolimus of another form, though it is called sirolimus: $texts', (said) => {
    expect(gradeOf(sirolimus, said)).toBeNull();
  });
});
