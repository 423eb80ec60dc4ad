import { describe, expect, it, test } from 'vitest';
import { library } from '../../src/lib/version.js';
import { changshu2023Draft } from '../../src/policy/changshu-2023-draft.js';
import { displayWidth } from '../../src/report/sheet/width.js';
import { DRAFT_SHORT } from '../support/policies.js';
import { terminal } from '../support/terminal.js';

const policy = (change: object, parameters: object = {}) =>
  JSON.stringify(
    {
      ...changshu2023Draft,
      id: 'mine',
      status: 'hypothetical',
      ...change,
      parameters: { ...changshu2023Draft.parameters, ...parameters },
    },
    null,
    2,
  );
const files = {
  'same.json': policy({}),
  'quarter.json': policy({}, { prefectureShare: '0.25' }),
  'broken.json': policy({}, { prefectureShare: '1.5' }),
};
const compare = (...args: string[]) => terminal(['compare', ...args], { files });

describe('compare', () => {
  it('3.3.2.s2a tells in which cases, both answers, the direction, why and a case', async () => {
    expect(await compare('--lang', 'en', '--set', 'strategicRatio=1.2')).toEqual({
      code: 1,
      err: '',
      out: `Comparison of policies
From  changshu-2023-draft (consultation draft, ${DRAFT_SHORT})
To    changshu-2023-draft (strategicRatio=1.2) (consultation draft, 3e7a81c87788)

Parameters and readings that differ
- least offset ratio of strategic industry for key water pollutants (strategicRatio, 3.3.2.s2a): 1.1
  → 1.2

3.3.2 How much a project must offset
- kind of construction: new-build or expansion; a strategic emerging industry; pollutant: NH3-N, TN
  or TP
    offset ratio: 1.1 → 1.2 (stricter)
    because of: strategicRatio [3.3.2.s2a]
    for example: kind of construction: new-build; a strategic emerging industry; pollutant: NH3-N

This sheet rests on a consultation draft and binds nobody. The measure adopted later, 常政办发规字
〔2023〕3号, is not encoded here.
changshu-2023-draft ${DRAFT_SHORT} · changshu-2023-draft (strategicRatio=1.2) 3e7a81c87788 ·
pollutant-quota-rules ${library.version}
`,
    });
  });

  it('3.2.4.s1c tells shares of every bank from documents, in Chinese', async () => {
    const { code, out } = await compare('same.json', 'quarter.json');
    expect(code).toBe(1);
    expect(out).toContain('\n3.2.4 减排量如何分级入库\n');
    for (const change of ['：0.3 → 0.25\n', '：0.14 → 0.15\n', '：0.56 → 0.6\n', '：0.7 → 0.75\n'])
      expect(out).toContain(change);
    expect(out).not.toContain('更严');
  });

  it('3.3.4.p1.s1b tells a reading by its question and its choices', async () => {
    const { out } = await compare('--set', 'target-scope=all-media');
    expect(out.replace(/\n\s*/g, '')).toContain('只看污染物所属要素是否达标 → 水、大气均须达标');
    expect(out).toContain('    上级库：可用 → 不可用（更严）\n');
    expect(out).not.toContain('本级库：可用');
  });

  it('3.2.2.p1.s1c says of a setting that nothing hangs on it', async () => {
    const { code, out } = await compare('--lang', 'en', '--set', 'entryDays=45');
    expect(code).toBe(0);
    expect(out).toContain('Every case of the rules concerned was walked: no decision differs.\n');
    expect(out).toContain(
      '\nDiffer but change no decision, all else being as it is\n- days for entry after a permit change',
    );
  });

  it('says of lists what came and what went', async () => {
    const { out } = await compare('--set', 'tradablePollutants=["COD","NH3-N","TP","SO2","TN"]');
    expect(out).toContain('+TN −NOx');
  });

  it('finds nothing between a policy and itself, and between documents of other names', async () => {
    expect(await compare('changshu-2023-draft')).toEqual({
      code: 0,
      out: [
        '政策比较',
        `前者  changshu-2023-draft（征求意见稿，${DRAFT_SHORT}）`,
        `后者  changshu-2023-draft（征求意见稿，${DRAFT_SHORT}）`,
        '',
        '两项政策的参数和理解完全相同。',
        '',
        '本表依据征求意见稿测算，不具法律效力。常熟市其后印发的正式文件为常政办发规字〔2023〕3号，本工具未收',
        '录其条文。',
        `changshu-2023-draft ${DRAFT_SHORT} · pollutant-quota-rules ${library.version}`,
        '',
      ].join('\n'),
      err: '',
    });
    expect(await compare('same.json', 'same.json')).toMatchObject({ code: 0 });
  });

  it('gives JSON', async () => {
    const { out } = await compare('--format', 'json', 'quarter.json');
    const { settings, regions, points } = JSON.parse(out);
    expect(settings).toEqual([
      { kind: 'parameter', id: 'prefectureShare', clause: '3.2.4.s1c', from: '0.3', to: '0.25' },
    ]);
    expect(regions.map(({ part }: { part: string }) => part)).toEqual([
      'prefecture',
      'city',
      'city',
      'township',
      'park',
    ]);
    expect(points).toBeGreaterThan(100);
  });

  it('tells line and column of a document that is not in order', async () => {
    const { code, out, err } = await compare('--lang', 'en', 'broken.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^broken\.json: cannot be used as a policy, 1 to correct\n {2}line \d+, column \d+, parameters\.prefectureShare: must not exceed 1, found 1\.5\n$/,
    );
  });

  it.each([
    [
      ['--set', 'prefectureShar=0.2'],
      '--set 应为“参数或理解的名称=值”，没有“prefectureShar”。是否应为 prefectureShare？',
    ],
    [['--set', 'strict'], '--set 应为“参数或理解的名称=值”，没有“strict”。'],
    [[], 'compare 需要一项或两项政策，或用 --set 改动征求意见稿。'],
    [['same.json', 'same.json', 'same.json'], 'compare 需要一项或两项政策，或用 --set 改动征求意见稿。'],
  ])('refuses %j', async (args, message) => {
    expect(await compare(...args)).toEqual({
      code: 2,
      out: '',
      err: `${message}\n用法见 pollutant-quota compare --help\n`,
    });
  });

  it('refuses a value that does not fit, and a file that is not there', async () => {
    const { code, err } = await compare('--set', 'prefectureShare=a third');
    expect(code).toBe(2);
    expect(err).toContain('changshu-2023-draft：不能用作政策，1 处需要更正\n');
    expect((await compare('none.json')).err).toBe('none.json：不能用作政策，1 处需要更正\n  没有这个文件\n');
  });
});

test.each(['zh', 'en'].flatMap((lang) => [40, 60].map((columns) => ({ lang, columns }))))(
  'no line is wider than $columns columns in $lang',
  async ({ lang, columns }) => {
    const args = [
      'compare',
      '--lang',
      lang,
      '--set',
      'target-scope=all-media',
      '--set',
      'prefectureShare=0.25',
    ];
    const { out } = await terminal(args, { columns });
    expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
  },
);
