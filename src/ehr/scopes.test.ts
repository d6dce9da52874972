import { describe, expect, test } from 'vitest';
import { allows, type Interaction, parseScopes } from './scopes.ts';

describe('a granted scope', () => {
  test.each<[string, string, Interaction]>([
    ['patient/Condition.rs', 'Condition', 's'],
    ['patient/Condition.read', 'Condition', 's'],
    ['patient/RelatedPerson.Read', 'RelatedPerson', 'r'],
    ['patient/*.read', 'Observation', 's'],
    ['patient/*.*', 'CarePlan', 'c'],
    ['user/CarePlan.write', 'CarePlan', 'c'],
    ['patient/CarePlan.crus', 'CarePlan', 'u'],
    ['patient/Observation.rs?category=laboratory', 'Observation', 's'],
  ])('%s allows %s to be accessed: %s', (scope, type, interaction) => {
    expect(allows(['openid', scope], type, interaction)).toBe(true);
  });

  test.each<[string, string, Interaction]>([
    ['patient/Condition.r', 'Condition', 's'],
    ['patient/Condition.read', 'Condition', 'c'],
    ['patient/Condition.rs', 'Observation', 's'],
    ['patient/CarePlan.rs', 'CarePlan', 'c'],
    ['system/Condition.rs', 'Condition', 's'],
    ['launch/patient', 'Patient', 'r'],
    ['xpatient/Condition.rs', 'Condition', 's'],
  ])('%s does not allow: %s %s', (scope, type, interaction) => {
    expect(allows([scope], type, interaction)).toBe(false);
  });

  test('is one of the words between any spaces', () => {
    expect(parseScopes('  launch\topenid \n')).toEqual(['launch', 'openid']);
  });
});
