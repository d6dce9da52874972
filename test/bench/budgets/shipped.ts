import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** The production build, its parts and their weight (gzip). */

export type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Builds what `npm run build` writes, and writes nothing. */
export async function shipped(): Promise<Output> {
  // The test runner says "test", and React would come in its development build.
  process.env['NODE_ENV'] = 'production';
  const built = await build({ logLevel: 'silent', build: { write: false } });
  if (!('output' in built)) throw new Error('expected one build');
  return built.output;
}

export const chunksOf = (output: Output): Rolldown.OutputChunk[] =>
  output.filter((file) => file.type === 'chunk');

/** The chunks of these names, with everything they import. */
export function loadedBy(names: readonly string[], output: Output): Rolldown.OutputChunk[] {
  const chunks = chunksOf(output);
  const loaded = new Set(chunks.filter(({ name }) => names.includes(name)));
  if (loaded.size !== names.length) throw new Error(`the build lacks one of ${names.join(', ')}`);
  for (const { imports } of loaded)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return [...loaded];
}

/** What the pages or styles of such a name weigh. */
export function assetWeight(name: RegExp, output: Output): number {
  const found = output.flatMap((file) =>
    file.type === 'asset' && name.test(file.fileName) ? [file.source] : [],
  );
  if (found.length === 0) throw new Error(`the build has no ${name}`);
  return found.reduce((sum, source) => sum + gzipped(source), 0);
}

export function weight(chunks: readonly Rolldown.OutputChunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipped(code), 0);
}

export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
