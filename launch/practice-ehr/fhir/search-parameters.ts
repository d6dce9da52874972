import type { ResourceType, SearchParameter } from '@medplum/fhirtypes';
import { isServed, type ServedType, servedTypeNames } from './served.ts';

/** The search parameters of each served type, by code. */
export type SearchParameters = Map<ServedType, Map<string, SearchParameter>>;

/** The memory repository answers the other kinds (quantity, composite, …) with nothing: they are refused instead. */
const searchableKinds: readonly string[] = ['token', 'reference', 'date', 'string'];

/**
 * The packaged parameters are unions over some thirty types. Each is cut down to the part about its own type,
 * which makes a search over 10,000 Observations a hundred times faster and `patient=1` unambiguous.
 */
export function trimmedSearchParameters(packaged: SearchParameter[]): SearchParameters {
  const result: SearchParameters = new Map();
  for (const type of servedTypeNames) {
    const ofType = new Map<string, SearchParameter>();
    for (const parameter of packaged) {
      if (!parameter.base?.includes(type) || !searchableKinds.includes(parameter.type)) continue;
      const own = ownPart(type, parameter.expression ?? '');
      if (own === '') continue;
      const target = targetsOf(parameter, own);
      if (parameter.type === 'reference' && target.length === 0) continue;
      // A reference is matched as `Type/id`, so the costly type test adds nothing to its targets.
      const expression = own.replace(typeTest, '');
      ofType.set(parameter.code, { ...parameter, base: [type], expression, target });
    }
    result.set(type, ofType);
  }
  return result;
}

const typeTest = /\.where\(resolve\(\) is (\w+)\)/;

function ownPart(type: ServedType, union: string): string {
  const about = new RegExp(`^\\(?${type}\\.`);
  return union
    .split(' | ')
    .filter((part) => about.test(part))
    .join(' | ');
}

/** What a reference may point at: `where(resolve() is Patient)` narrows it, and only served types can be. */
function targetsOf(parameter: SearchParameter, expression: string): ResourceType[] {
  const only = typeTest.exec(expression)?.[1];
  const targets = (parameter.target ?? []).filter((target) => isServed(target));
  return targets.filter((target) => only === undefined || target === only);
}
