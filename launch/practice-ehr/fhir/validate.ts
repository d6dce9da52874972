import type {
  CodeableConcept,
  Coding,
  OperationOutcomeIssue,
  Quantity,
  Resource as Typed,
} from '@medplum/fhirtypes';
import type { DomainResource, OperationOutcomeIssue as Issue, Resource } from 'fhir/r4';
import { issue } from './answer.ts';
import { definitions } from './definitions.ts';
import { OperationOutcomeError, validateResource } from './medplum.ts';
import { narrativeProblem } from './narrative.ts';
import { isInRequiredSet } from './value-sets.ts';

type Token = { type: string; path: string; value: unknown };
type Tokens = Record<string, Token[]>;

/**
 * What keeps a resource from being stored, each problem with the element it is about: structure, cardinality,
 * invariants, reference target types, one `value[x]`, zones on times, required bindings, and the narrative.
 */
export function validate(resource: Resource): Issue[] {
  definitions();
  const tokens: Tokens = {};
  return [
    ...structureIssues(resource, tokens),
    ...bindingIssues(tokens),
    ...emptyStrings(resource, resource.resourceType).map((path) => issue('invalid', 'Empty text', path)),
    ...narrativeIssues(resource),
  ];
}

function structureIssues(resource: Resource, tokens: Tokens): Issue[] {
  try {
    // The same JSON under two packages' types; the validator fills `tokens` with typed values.
    const warnings = validateResource(resource as unknown as Typed, { collect: { tokens } });
    return warnings.filter(isWrong).map(toError);
  } catch (error) {
    if (error instanceof OperationOutcomeError)
      return (error.outcome.issue ?? []).filter(isWrong).map(toError);
    throw error;
  }
}

/** The library only warns of a wrong reference target and of two `value[x]`; both are errors in R4. */
function isWrong({ severity, code }: OperationOutcomeIssue): boolean {
  return severity === 'error' || severity === 'fatal' || (severity === 'warning' && code === 'structure');
}

function toError({ details, expression }: OperationOutcomeIssue): Issue {
  return issue('invalid', details?.text ?? 'Not valid', expression?.[0]);
}

function bindingIssues(tokens: Tokens): Issue[] {
  return Object.entries(tokens).flatMap(([valueSet, ofSet]) =>
    ofSet
      .filter((token) => !isBound(valueSet, token))
      .map(({ path }) => issue('code-invalid', `Expected a code of ${valueSet}`, path)),
  );
}

function isBound(valueSet: string, { type, value }: Token): boolean {
  if (typeof value === 'string') return isInRequiredSet(valueSet, undefined, value);
  if (typeof value !== 'object' || value === null) return true;
  const codings =
    // The validator says the type beside the value.
    type === 'CodeableConcept' ? ((value as CodeableConcept).coding ?? []) : [value as Coding | Quantity];
  return codings.some(
    ({ system, code }) => code === undefined || isInRequiredSet(valueSet, system ?? '', code),
  );
}

function narrativeIssues(resource: Resource): Issue[] {
  const { text } = resource as DomainResource; // every served type is one
  if (typeof text?.div !== 'string') return [];
  const problem = narrativeProblem(text.div);
  return problem === null
    ? []
    : [issue('invalid', `The narrative ${problem}`, `${resource.resourceType}.text.div`)];
}

/** The library takes an empty text for an absent one; R4 forbids it. */
function emptyStrings(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => emptyStrings(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyStrings(inner, `${path}.${key}`));
}
