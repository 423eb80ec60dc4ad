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
  type Part = Branch<Value, Measured>;
  const branch = (
    key: string,
    value: Value,
    left: Part | undefined,
    right: Part | undefined,
    level: number,
  ) => {
    const measured = measure(left?.measured, value, right?.measured);
    return Object.freeze({ key, value, left, right, level, measured });
  };
  /** A branch with these to its left and right, turned so that the tree stays shallow: one of the two has changed. */
  const balanced = (at: Part, left: Part | undefined, right: Part | undefined): Part => {
    const { key, value, level } = at;
    if (left?.level === level)
      return split(left.key, left.value, left.left, branch(key, value, left.right, right, level), level);
    return split(key, value, left, right, level);
  };
  const split = (
    key: string,
    value: Value,
    left: Part | undefined,
    right: Part | undefined,
    level: number,
  ): Part =>
    right?.right?.level === level
      ? branch(right.key, right.value, branch(key, value, left, right.left, level), right.right, level + 1)
      : branch(key, value, left, right, level);
  const into = (at: Part | undefined): Part => {
    if (at === undefined) return branch(key, value, undefined, undefined, 1);
    if (key === at.key) return branch(key, value, at.left, at.right, at.level);
    return key < at.key ? balanced(at, into(at.left), at.right) : balanced(at, at.left, into(at.right));
  };
  return into(tree);
}
