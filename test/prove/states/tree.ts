import type { Page } from '@playwright/test';

/** One thing that a screen reader can come to, as the browser hands it over. `around`: innermost first. */
export type Heard = { role: string; name: string; description: string; level: number; around: Named[] };
type Named = { role: string; name: string };

/** The page's accessibility tree, in the order in which it is read. */
export async function accessibilityTree(page: Page): Promise<Heard[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const text = (value: Node['name']): string => (typeof value?.value === 'string' ? value.value : '');
  const named = (node: Node): Named => ({ role: text(node.role), name: text(node.name) });
  const around = (node: Node): Named[] => {
    const parent = byId.get(node.parentId ?? '');
    return parent === undefined ? [] : [named(parent), ...around(parent)];
  };
  const inOrder = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : inOrder(child);
    }),
  ];
  const [root] = nodes;
  return (root === undefined ? [] : inOrder(root))
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      ...named(node),
      description: text(node.description),
      level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0),
      around: around(node),
    }));
}
