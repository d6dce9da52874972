import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The page that shows a state, built as the app is; its files by their addresses. */
export async function builtPage(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  // A test runner says "test", and React would come in its development build.
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [react()],
    build: {
      write: false,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: fileURLToPath(new URL('page.html', import.meta.url)) },
    },
  });
  if (!('output' in built)) throw new Error('expected one build');
  return new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'asset' ? file.source : file.code]),
  );
}
