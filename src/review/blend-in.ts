import { readStyle } from '../ehr/smart-style.ts';
import { honoured } from './smart-style.ts';

/** Takes over the colours of the EHR while the screen is light: those that it gives are of a light page. */
export async function blendIn(page: HTMLElement, address: string): Promise<void> {
  const colours = Object.entries(honoured(await readStyle(address)));
  const light = matchMedia('(prefers-color-scheme: light)');
  const apply = () => {
    for (const [name, colour] of colours) {
      if (light.matches) page.style.setProperty(name, colour);
      else page.style.removeProperty(name);
    }
  };
  apply();
  light.addEventListener('change', apply);
}
