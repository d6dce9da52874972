const ADDRESS = /https?:\/\/\S+?\.js/;

let tries = 0;

/**
 * Loads a part of the app that did not arrive before. A browser that has failed to fetch a module never asks for that
 * address again, so it is asked for under another one, which the error names.
 */
export async function importAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = ADDRESS.exec(String(error))?.[0];
    if (address === undefined) throw error;
    tries += 1;
    // The same file as `load` asks for.
    return import(/* @vite-ignore */ `${address}?try=${tries}`) as Promise<T>;
  }
}
