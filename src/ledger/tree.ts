/**
 * A sorted map that never changes: putting gives a new one that shares most of the old, in logarithmic time whatever
 * the order of the keys. Each branch keeps a measure of all that is below it. An AA tree.
 */
export type Tree<Value, Measured = undefined> = Branch<Value, Measured> | undefined;

/** One key of a tree, with the smaller keys to its left. */
export interface Branch<Value, Measured> {
  readonly key: string;
  readonly value: Value;
  readonly left: Tree<Value, Measured>;
  readonly right: Tree<Value, Measured>;
  /** How many branches of its own level or lower it stands on, as an AA tree counts. */
  readonly level: number;
  readonly measured: Measured;
}

/** The measure of a branch, from what is before it, its own value and what is after it. */
export type Measure<Value, Measured> = (
  before: Measured | undefined,
  value: Value,
  after: Measured | undefined,
) => Measured;

/** Measures nothing. */
export const unmeasured = (): undefined => undefined;

/** The value at a key. */
export function get<Value, Measured>(tree: Tree<Value, Measured>, key: string): Value | undefined {
  let at = tree;
  while (at !== undefined && at.key !== key) at = key < at.key ? at.left : at.right;
  return at?.value;
}

/** The keys and values, in the order of the keys. */
export function* entries<Value, Measured>(tree: Tree<Value, Measured>): Generator<[string, Value]> {
  if (tree === undefined) return;
  yield* entries(tree.left);
  yield [tree.key, tree.value];
  yield* entries(tree.right);
}

/** The tree with a value at a key, in place of the one that was there. */
export function put<Value, Measured>(
  tree: Tree<Value, Measured>,
  key: string,
  value: Value,
  measure: Measure<Value, Measured>,
): Branch<Value, Measured> {
  type Changes = Partial<Branch<Value, Measured>>;
  const branch = (from: Omit<Branch<Value, Measured>, 'measured'>, changes: Changes) => {
    const { key, value, left, right, level } = { ...from, ...changes };
    const measured = measure(left?.measured, value, right?.measured);
    return Object.freeze({ key, value, left, right, level, measured });
  };
  const skewed = (tree: Branch<Value, Measured>) =>
    tree.left?.level === tree.level
      ? branch(tree.left, { right: branch(tree, { left: tree.left.right }) })
      : tree;
  const split = (tree: Branch<Value, Measured>) =>
    tree.right?.right?.level === tree.level
      ? branch(tree.right, { left: branch(tree, { right: tree.right.left }), level: tree.level + 1 })
      : tree;
  const into = (tree: Tree<Value, Measured>): Branch<Value, Measured> => {
    if (tree === undefined) return branch({ key, value, left: undefined, right: undefined, level: 1 }, {});
    if (key === tree.key) return branch(tree, { value });
    const side = key < tree.key ? 'left' : 'right';
    return split(skewed(branch(tree, { [side]: into(tree[side]) })));
  };
  return into(tree);
}
