/** How an answered lesion is called: as the clinician names it, else by its place in the list. */
export const lesionId = ({ id }: { id?: string | null }, index: number): string => id ?? `L${index + 1}`;
