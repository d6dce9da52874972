import type { JSXElementConstructor, ReactElement, ReactNode } from 'react';
import { Fragment } from 'react/jsx-runtime';

/**
 * Draws components that keep no state, without React: the recommendation does not wait for its code. What is on the
 * page already and fits stays, and with it the focus and the place of who reads.
 */
export function paint(root: Element, page: ReactNode): void {
  renew(root, nodesOf(page, root.namespaceURI));
}

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

const SVG = 'http://www.w3.org/2000/svg';

function nodesOf(node: ReactNode, namespace: string | null): Node[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node !== 'object') return [document.createTextNode(String(node))];
  if (Array.isArray(node)) return node.flatMap((one: ReactNode) => nodesOf(one, namespace));
  // What else a ReactNode can be (an iterable, a promise) no component here returns.
  const { type, props } = node as ReactElement<
    Props,
    string | typeof Fragment | JSXElementConstructor<Props>
  >;
  if (type === Fragment) return nodesOf(props.children, namespace);
  if (typeof type === 'string') return [elementOf(type, props, type === 'svg' ? SVG : namespace)];
  // A class would keep state, which nothing that is painted does.
  return nodesOf((type as (props: Props) => ReactNode)(props), namespace);
}

/** As React names them, where that is not their own name. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  tabIndex: 'tabindex',
  strokeDasharray: 'stroke-dasharray',
};

function elementOf(
  type: string,
  { children, onClick, ...attributes }: Props,
  namespace: string | null,
): Element {
  const element = document.createElementNS(namespace, type);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
      element.setAttribute(ATTRIBUTES[name] ?? name, String(value));
  }
  // A property: the content policy refuses handlers that are attributes.
  Reflect.set(element, 'onclick', onClick);
  element.append(...nodesOf(children, namespace));
  return element;
}

function renew(parent: Element, wanted: readonly Node[]): void {
  const there = [...parent.childNodes];
  for (const [index, node] of wanted.entries()) {
    const old = there[index];
    if (old === undefined) parent.append(node);
    else if (old instanceof Element && node instanceof Element && old.tagName === node.tagName)
      become(old, node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  }
  for (const old of there.slice(wanted.length)) old.remove();
}

/** What the reader opens is theirs to close: no page that is painted says whether it is open. */
const OPEN = 'open';

function become(old: Element, wanted: Element): void {
  for (const name of old.getAttributeNames())
    if (name !== OPEN && !wanted.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of wanted.attributes) old.setAttribute(name, value);
  Reflect.set(old, 'onclick', Reflect.get(wanted, 'onclick'));
  renew(old, [...wanted.childNodes]);
}
