import { clauses } from '../../src/policy/clauses.js';
import { parameters } from '../../src/policy/parameters.js';
import { readings } from '../../src/policy/readings.js';
import { rules } from '../../src/policy/rules.js';
import { CLAUSE_IDS, type ClauseId, type ClauseStatus } from '../../src/types/clause.js';
import type { Reached } from './evidence.js';

const STATUSES: Readonly<Record<ClauseStatus, string>> = {
  rule: '规则 · rule',
  definition: '定义 · definition',
  principle: '原则 · principle',
  procedure: '程序 · procedure',
  external: '另有文件 · external',
};

const code = (words: Iterable<string>): string => [...words].map((word) => `\`${word}\``).join(' ');

const parametersOf = (id: ClauseId): string[] =>
  Object.entries(parameters)
    .filter(([, { clause }]) => clause === id)
    .map(([name]) => name);

const readingsOf = (id: ClauseId): string[] =>
  Object.entries(readings)
    .filter(([, { clauses: from }]) => (from as readonly ClauseId[]).includes(id))
    .map(([name]) => name);

/** The functions whose rulings rest on a clause; of a look-up, those of its rule file. */
function functionsOf(id: ClauseId, reached: ReadonlyMap<ClauseId, Reached>): string[] {
  const clause = clauses[id];
  return [...(reached.get(id)?.functions ?? (clause.status === 'rule' ? rules[clause.rule].functions : []))];
}

const RULES = CLAUSE_IDS.filter((id) => clauses[id].status === 'rule');

/** The functions that rest on each clause, as a source file of the library. */
export function evidenceFile(reached: ReadonlyMap<ClauseId, Reached>): string {
  const rows = RULES.map((id) => {
    const functions = functionsOf(id, reached).map((name) => `'${name}'`);
    return `  '${id}': [${functions.join(', ')}],\n`;
  });
  return `// Written by the clause gate from the code: npm run generate.
import { deepFreeze } from '../lib/freeze.js';
import type { ClauseId } from '../types/clause.js';

type Functions = Readonly<Partial<Record<ClauseId, readonly string[]>>>;

/** Of every clause that is computed, the functions whose rulings rest on it. */
export const functionsByClause: Functions = /* @__PURE__ */ deepFreeze({
${rows.join('')}});
`;
}

/** The table of clauses, rules, tests, parameters and readings, as a document. */
export function traceability(
  reached: ReadonlyMap<ClauseId, Reached>,
  cited: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string {
  const rows = RULES.map((id) => {
    const clause = clauses[id];
    const rule = clause.status === 'rule' ? clause.rule : undefined;
    const tests = [...(cited.get(id)?.keys() ?? [])];
    return [
      `\`${id}\``,
      rule ?? '',
      code(functionsOf(id, reached)),
      tests.join('<br>'),
      code(parametersOf(id)),
      code(readingsOf(id)),
    ];
  });
  const others = CLAUSE_IDS.filter((id) => clauses[id].status !== 'rule').map((id) => {
    const clause = clauses[id];
    const reason = clause.status === 'rule' ? { zh: '', en: '' } : clause.reason;
    return [`\`${id}\``, STATUSES[clause.status], `${reason.zh}<br>${reason.en}`];
  });
  const table = (head: string[], body: string[][]): string =>
    [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# 条款对照 · Traceability

本表由代码和测试生成：每条计算条款由哪个规则文件实现，哪些函数的结论以它为依据，哪些测试引用它，以及它所定的参数和所留的理解。条款、依据、参数或理解中有一项没有着落，构建即告失败。

Generated from the code and the tests: for every computed clause the rule file, the functions whose rulings rest on it, the tests that cite it, its parameters and readings. The build fails where a clause, ground, parameter or reading is left without.

## 计算的条款 · Computed clauses

${table(['条款 · Clause', '规则 · Rule', '函数 · Functions', '测试 · Tests', '参数 · Parameters', '理解 · Readings'], rows)}

## 不计算的条款 · Clauses not computed

${table(['条款 · Clause', '性质 · Status', '缘由 · Reason'], others)}
`;
}
