/** Puts a text on the clipboard. A frame may not be allowed to, and then there is none, or it refuses: false. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
