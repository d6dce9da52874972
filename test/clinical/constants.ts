import { mark } from './ledger.ts';

/** What a module of the core holds as data: everything it exports but its functions, in one mark. */
function constantsOf(module: object): string | null {
  const data = Object.entries(module).filter(([, value]) => typeof value !== 'function');
  return data.length === 0 ? null : mark(JSON.stringify(data.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

export function constantsText(modules: readonly (readonly [path: string, module: object])[]): string {
  const lines = modules.flatMap(([path, module]) => {
    const constants = constantsOf(module);
    return constants === null ? [] : [`${path} ${constants}`];
  });
  return `${lines.toSorted().join('\n')}\n`;
}
