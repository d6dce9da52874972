type Control = HTMLInputElement | HTMLSelectElement;

const isFilled = (one: Control): boolean =>
  one instanceof HTMLInputElement && one.type === 'checkbox' ? one.checked : one.value.trim() !== '';

/** The first field of a form that holds something not used yet, and what it is called; null where there is none. */
export function halfTyped(page: ParentNode): { field: Control; label: string } | null {
  const field = [...page.querySelectorAll<Control>('form :is(input, select)')].find(isFilled);
  if (field === undefined) return null;
  return { field, label: field.labels?.[0]?.textContent?.trim() ?? '' };
}
