import { describe, expect, it, test } from 'vitest';
import { displayWidth } from '../../src/report/sheet/width.js';
import { exampleData, exampleText } from '../support/examples.js';
import { terminal } from '../support/terminal.js';

const without = (name: string, ...fields: string[]): string => {
  const dossier = exampleData(name);
  for (const field of fields) delete dossier[field];
  return JSON.stringify(dossier);
};
const files = {
  build: without('strategic-new-build', 'strategicEmerging', 'orders'),
  whole: exampleText('strategic-new-build'),
  renovation: JSON.stringify({
    kind: 'construction',
    place: '梅李镇',
    construction: 'renovation',
    increase: { 总磷: '0.1' },
  }),
  nameless: without('dyeing-works-closure', 'name'),
  wrong: JSON.stringify({ kind: 'construction', increase: { TP: 0.1 } }),
  closure: without('dyeing-works-closure', 'enterpriseClosed'),
  area: without('area-status', 'commitments'),
};
const assess = (...args: string[]) => terminal(['assess', ...args], { files });
const flat = (text: string): string => text.replace(/\n\s*/g, ' ');

describe('an incomplete dossier', () => {
  it('3.3.2.s2a gets what is settled, what is open and what to ask', async () => {
    const { code, out, err } = await assess('build');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('\n已可确定\n- 化学需氧量·倍数——替代倍数：2，倍数性质：定值\n');
    expect(out).toContain('- 总磷·需替代量——0.055 或 0.1\n');
    expect(flat(out)).toContain('是否属于战略性新兴产业（是或否；问申请单位）[3.3.2.s2a] strategicEmerging');
    expect(flat(out)).toContain('（列表；问主管部门）[3.3.4.p5.s1b] orders');
  });

  it('3.3.2.s2b is not asked whether a renovation is strategic', async () => {
    const { out } = await assess('--lang', 'en', 'renovation');
    expect(out).toContain('- TP: required – 0.2\n');
    expect(out).not.toContain('strategicEmerging');
    expect(out).toContain('holdings.TP');
  });

  it('3.2.1.p1.i3 asks of a closure only what can still change it', async () => {
    const { out } = await assess('--lang', 'en', 'closure');
    expect(out).toContain('- entry – may apply for entry or may not apply for entry\n');
    expect(out).toMatch(/1\. the enterprise is closed for good.*\n {3}enterpriseClosed\n/);
    expect(out).not.toContain('2. ');
  });

  it('is told that what is missing changes nothing', async () => {
    const { code, out } = await assess('nameless');
    expect(code).toBe(1);
    expect(out).toContain('所缺资料不影响任何结论；补齐后即可出具完整的测算表。');
  });

  it('of an area is asked for its commitments', async () => {
    const { out } = await assess('--lang', 'en', 'area');
    expect(flat(out)).toContain(
      '1. the commitments of the area, and what was entered for them (list; ask the area)',
    );
    expect(out).toContain('   commitments\n');
  });

  it('that is wrong as well is told so, with all its problems', async () => {
    const { code, out, err } = await assess('wrong');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('increase.TP：数量要加引号写成文字');
    expect(err).toContain('place：没有填写');
  });

  it('stands among whole ones, and in JSON', async () => {
    const { code, out } = await assess('--format', 'json', 'whole', 'renovation');
    expect(code).toBe(1);
    const [whole, open] = JSON.parse(out);
    expect(whole.sufficient).toBe(false);
    expect(open.input).toBe('renovation');
    expect(open.inquiry.state).toBe('open');
    const asked = open.inquiry.questions.map(({ path }: { path: string }) => path);
    expect(asked).toContain('holdings.TP');
    expect(asked).not.toContain('strategicEmerging');
  });
});

describe('a contested line', () => {
  it('3.3.4.p1.s1b is marked, and told with the other answer', async () => {
    const { code, out } = await assess('whole');
    expect(code).toBe(0);
    expect(out).toMatch(/总磷 TP {2,}可用 {2,}可用 ※/);
    expect(flat(out)).toContain('若按“水、大气均须达标”理解（target-scope，3.3.4.p1.s1b）：');
    expect(out.replace(/\n\s*/g, '')).toContain('总磷·上级库：可用 → 不可用');
  });

  it('3.3.2.s2b tells amounts under the other reading', async () => {
    const { out } = await assess('--lang', 'en', 'whole');
    expect(flat(out)).toContain('VOCs: missing: 0.4 t/a → 0 t/a');
    expect(flat(out)).toContain('whether everything is covered: short → enough');
  });

  it('is in the JSON', async () => {
    const { out } = await assess('--format', 'json', 'whole');
    const { contested } = JSON.parse(out);
    expect(contested).toContainEqual({
      line: 'sufficient',
      reading: 'strategic-other-pollutants',
      choice: 'floor',
      other: true,
    });
  });

  it('follows the policy that is asked', async () => {
    const { out } = await assess('--set', 'target-scope=all-media', 'whole');
    expect(flat(out)).toContain('若按“只看污染物所属要素是否达标”理解（target-scope，3.3.4.p1.s1b）：');
  });
});

test.each(['zh', 'en'].flatMap((lang) => [40, 60].map((columns) => ({ lang, columns }))))(
  'no line is wider than $columns columns in $lang',
  async ({ lang, columns }) => {
    const { out } = await terminal(['assess', '--lang', lang, 'build', 'closure', 'area', 'whole'], {
      files,
      columns,
    });
    expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
  },
);
