import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** A module and everything it imports, but for what it imports only when needed. */
function reach(from: string, graph: Graph, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const id of graph.getModuleInfo(from)?.importedIds ?? []) reach(id, graph, seen);
  return seen;
}

/**
 * One file for what finishes the launch and starts the reads, one for the screen: later parts take from these two
 * what they share with them. What the launch page loads too stays apart, so that it loads nothing else.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  const reachedFrom = (path: string) => reach(here(path), graph).has(id);
  if (reachedFrom('./launch.ts')) return null;
  if (reachedFrom('../src/main.tsx')) return 'app';
  return reachedFrom('../src/screen.ts') ? 'screen' : null;
}
