import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript). */
export interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown }

/** The syntax tree of a TypeScript or TSX text. @throws Error when it cannot be read. */
export const treeOf = (path: string, text: string): Node => {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return program as unknown as Node;
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every node with those around it, the nearest last. */
export function* everyNode(node: Node, around: readonly Node[] = []): Generator<{ readonly node: Node; readonly around: readonly Node[] }> {
  yield { node, around };
  const inside = [...around, node];
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(each)) yield* everyNode(each, inside);
  }
}

/** The line of a place in a text, counted from 1. */
export const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;
