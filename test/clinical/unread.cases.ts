import type { FactKey, Gap } from '../../src/core/facts.ts';
import { type Case, definite, sized, sporadic } from './case.ts';
import { BY_SIZE, EMERGENCY, OUT_OF_SCOPE, START, SURVEILLANCE, UNREADABLE } from './outcomes.ts';

/** R06g: what could not be read, and an answer that ends it. */

const gap = (...facts: FactKey[]): [Gap] => [
  {
    id: 'gap',
    what: 'Part of the chart',
    why: 'failed',
    facts,
    text: 'Part of the chart could not be read.',
  },
];

const small = { ...sporadic, ...sized(20) };

export const unread: Case[] = [
  {
    name: 'unread symptoms could hide an emergency: nothing is concluded, and it is looked at the same day',
    answers: small,
    gaps: gap('symptoms'),
    expect: { ...UNREADABLE, urgency: 'same-day' },
  },
  {
    name: 'an answer about symptoms ends the gap',
    answers: { ...small, symptoms: [] },
    gaps: gap('symptoms'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'unread bleeds could hide a recent one: the same day',
    answers: small,
    gaps: gap('priorAmlBleed'),
    expect: { ...UNREADABLE, urgency: 'same-day' },
  },
  {
    name: 'an unread drug list could hide treatment',
    answers: small,
    gaps: gap('mtor'),
    expect: { ...UNREADABLE, urgency: 'routine' },
  },
  {
    name: 'an answer that no drug is taken ends the gap',
    answers: { ...small, mtor: false },
    gaps: gap('mtor'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'an unread medication list could hide treatment',
    answers: small,
    gaps: gap('medications'),
    expect: { ...UNREADABLE, urgency: 'routine' },
  },
  {
    name: 'an answered medication list without such a drug ends the gap',
    answers: { ...small, medications: ['amlodipine'] },
    gaps: gap('medications'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'unread pulse, pressure and haemoglobin could hide an emergency beside pain already told',
    answers: { ...small, symptoms: ['flank_pain'] },
    gaps: gap('heartRate', 'haemoglobin', 'bloodPressure'),
    expect: { disposition: 'intervention', subtype: 'I-SYMPT', urgency: 'same-day' },
  },
  {
    name: 'an unread pulse and an unread pressure could hide an emergency together, though neither does alone',
    answers: small,
    gaps: [...gap('heartRate'), { ...gap('bloodPressure')[0], id: 'other', what: 'Another part' }],
    expect: { ...UNREADABLE },
  },
  {
    name: 'an unread pulse of a small lesion, otherwise quiet, changes no earlier rule',
    answers: small,
    gaps: gap('heartRate'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'an unread syndrome of a small lesion, otherwise quiet, changes no earlier rule',
    answers: { ...small, tsc: null },
    gaps: gap('tsc'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'an unread kidney function changes no disposition',
    answers: small,
    gaps: gap('egfr', 'creatinine', 'acrMgPerG'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'an unread aneurysm could be a risk',
    answers: small,
    gaps: gap('aneurysm'),
    expect: { ...UNREADABLE },
  },
  {
    name: 'an unread aneurysm and unread signs of cancer could each change the answer',
    answers: small,
    gaps: [...gap('aneurysm'), { ...gap('aggressiveSigns')[0], id: 'other', what: 'Imaging reports' }],
    expect: { ...UNREADABLE },
  },
  {
    name: 'an answer that no aneurysm was seen ends the gap',
    answers: { ...small, aneurysmMm: 0 },
    gaps: gap('aneurysm'),
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'unread lesions could be large',
    answers: sporadic,
    gaps: gap('lesions'),
    expect: { ...UNREADABLE },
  },
  {
    name: 'an emergency does not wait for what could not be read',
    answers: { ...small, acuteBleed: true },
    gaps: gap('symptoms', 'lesions', 'mtor'),
    expect: { ...EMERGENCY },
  },
  {
    name: 'a large lesion stays large though symptoms could not be read',
    answers: { ...sporadic, ...sized(45) },
    gaps: gap('symptoms'),
    expect: { ...BY_SIZE },
  },
  {
    name: 'a drug start is not put off though the drug list could not be read',
    answers: { ...definite, ...sized(45) },
    gaps: gap('medications', 'mtor'),
    expect: { ...START },
  },
  {
    name: 'an unread diagnosis is not an absent one',
    answers: { lesions: [], tsc: 'excluded', renalAml: false },
    gaps: gap('renalAml'),
    expect: { ...OUT_OF_SCOPE },
  },
];
