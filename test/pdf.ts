/**
 * What a PDF says and where: its pages, its words in reading order, and whether any lies beyond the paper. `smallest`: in
 * points, to a tenth, as a browser rounds lengths to parts of a pixel.
 */
type Pdf = { pages: number; text: string; smallest: number; isInside: boolean };

/** The reader expects these of a browser; for words alone it does not use them. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

export async function readPdf(data: Uint8Array): Promise<Pdf> {
  for (const name of DRAWING) if (!(name in globalThis)) Reflect.set(globalThis, name, Object);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        const inside = x >= 0 && y >= 0 && x + item.width <= width && y + item.height <= height;
        return [{ text: item.str, points: item.height, inside }];
      });
    }),
  );
  const words = pages.flat();
  return {
    pages: pdf.numPages,
    text: words
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    smallest: Math.min(...words.map(({ points }) => Number(points.toFixed(1)))),
    isInside: words.every(({ inside }) => inside),
  };
}
