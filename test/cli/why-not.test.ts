import { describe, expect, it, test } from 'vitest';
import { library } from '../../src/lib/version.js';
import { displayWidth } from '../../src/report/sheet/width.js';
import { exampleText } from '../support/examples.js';
import { DRAFT_SHORT } from '../support/policies.js';
import { terminal } from '../support/terminal.js';

const NAMES = [
  'area-status',
  'city-run-works-in-park',
  'dyeing-works-closure',
  'listed-livestock-works',
  'strategic-new-build',
  'strategic-renovation',
  'subsidised-voluntary-treatment',
  'suspended-park',
];
const files = {
  ...Object.fromEntries(NAMES.map((name) => [name, exampleText(name)])),
  broken: '{ "kind": ',
};
const whyNot = (...args: string[]) => terminal(['why-not', ...args], { files });
const flat = (text: string): string => text.replace(/\n\s*/g, '');

describe('why-not', () => {
  it('3.3.2.s1 tells what is missing to the last digit, and what would be covered', async () => {
    const { code, out, err } = await whyNot('strategic-renovation');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('总磷 TP：缺 0.045 吨/年\n');
    expect(flat(out)).toContain(
      '需替代 0.1 吨/年，可用 0.055 吨/年。按现有可用量，新增排放至多 0.0275 吨/年。',
    );
    expect(out).toContain('挥发性有机物 VOCs：缺 0.4 吨/年\n');
  });

  it('3.3.4.p3.s1e says what an open source takes, with its clause', async () => {
    const renovation = await whyNot('--lang', 'en', '--want', 'offsets.TP', 'strategic-renovation');
    expect(flat(renovation.out)).toContain(
      'it takes: a commitment letter, and follow-up projects that bring at least 0.045 t/a of TP[3.3.4.p3.s1e]',
    );
    expect(renovation.out).not.toContain('VOCs');
  });

  it('3.3.4.p3.s1g names who can open a closed source: the area, by meeting its commitment', async () => {
    const { out } = await whyNot('--want', 'offsets.TP', 'strategic-renovation');
    expect(flat(out)).toContain('- 总磷·市本级调剂：现不可用缘由：');
    expect(out).toMatch(/→ 板块：.*入库承诺.*\[3\.3\.4\.p3\.s1g\]/);
  });

  it('3.3.3.p2.s1c never suggests what nobody can change', async () => {
    const { out } = await whyNot('--lang', 'en', '--want', 'offsets.VOCs', 'strategic-renovation');
    expect(out).toContain('- VOCs: Cross-region: closed, and nobody can change it\n');
    expect(out).toContain('what cannot be changed: pollutant');
  });

  it('3.2.1.p3.s1 advises nobody to alter the list of a year gone by', async () => {
    const { code, out } = await whyNot('--lang', 'en', 'listed-livestock-works');
    expect(code).toBe(1);
    expect(out).toContain('- entry: closed, and nobody can change it\n');
    expect(out).toContain('    what cannot be changed: on the annual key-reduction list [3.2.1.p3.s1]\n');
    expect(out).not.toContain('→');
    expect(out).toContain('\nPapers still to be submitted\n- EIA\n');
  });

  it('3.2.1.p1.i4 says that government money spent cannot be unspent', async () => {
    const { out } = await whyNot('--lang', 'en', '--want', 'entry', 'subsidised-voluntary-treatment');
    expect(out).toContain('- entry: closed, and nobody can change it\n');
    expect(out).toContain('what cannot be changed: government money of any level: 50000 [3.2.1.p1.i4]');
    expect(out).not.toContain('→');
  });

  it('3.3.4.p5.s1b leaves an order to the authorities', async () => {
    const { out } = await whyNot('--lang', 'en', '--want', 'offsets.TP.shortfall', 'suspended-park');
    expect(out).toContain('- TP: Own bank: closed now\n');
    expect(out).toContain(
      '    → the authorities: once quality improves, the order off the banks is lifted [3.3.4.p5.s1c]\n',
    );
    expect(out).toContain('- TP: purchase 1, 0.04 t/a: closed, and nobody can change it\n');
    expect(out).toContain('    what cannot be changed: own bank not short [3.3.4.p3.s1b]\n');
  });

  it('3.3.4.p5.s1c waits for the day on which an order is lifted, not for another year', async () => {
    const dossier = JSON.parse(exampleText('suspended-park'));
    const orders = [{ scope: 'banks', issuedOn: '2024-06-01', liftedOn: '2024-06-19' }];
    const lifted = JSON.stringify({ ...dossier, orders });
    const of = (lang: string) =>
      terminal(['why-not', '--lang', lang, '--want', 'offsets.TP.use.own-bank', 'lifted'], {
        files: { lifted },
      });
    expect((await of('en')).out).toContain(
      '    → a later day is enough: day of use: 2024-06-19 [3.3.4.p5.s1c]\n',
    );
    const zh = (await of('zh')).out;
    expect(zh).toContain('    → 等到那一天即可：使用日期：2024-06-19 [3.3.4.p5.s1c]\n');
    expect(zh).not.toContain('以后年度');
  });

  it('3.3.4.p4.s1 waits for another year where the target was missed', async () => {
    const { out } = await whyNot('--want', 'offsets.VOCs.use.upper-banks', 'strategic-renovation');
    expect(flat(out)).toContain(
      '→ 要等以后年度（板块今年的表现在次年计）：上年度大气环境质量达标 [3.3.4.p3.s1a]',
    );
  });

  it('3.3.3.p2.s1b leaves a certificate to the trading body', async () => {
    const dossier = JSON.parse(exampleText('strategic-new-build'));
    const purchases = [{ ...dossier.purchases[0], certified: false }];
    const bought = JSON.stringify({ ...dossier, purchases });
    const { out } = await terminal(['why-not', '--want', 'offsets.COD', 'bought'], { files: { bought } });
    expect(out).toContain('    → 排污权交易管理机构：已取得交易凭证 [3.3.3.p2.s1b]\n');
  });

  it('is silent and content where nothing is refused', async () => {
    expect(await whyNot('--lang', 'en', 'city-run-works-in-park')).toEqual({
      code: 0,
      out: [
        'Why not, and what would help (working sheet)',
        'Project      碧溪街道滨江湿地尾水净化工程',
        'Place        碧溪街道 (Changshu Economic and Technological Development Zone, a park)',
        'Source       ecological expansion',
        'Carried out  run by the city · ecological expansion',
        'Completed    2023-10-31',
        '',
        'Nothing is refused, and nothing is missing.',
        '',
        'This sheet rests on a consultation draft and binds nobody. The measure adopted later, 常政办发规字',
        '〔2023〕3号, is not encoded here.',
        `changshu-2023-draft ${DRAFT_SHORT} · pollutant-quota-rules ${library.version}`,
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('gives JSON with exact amounts as text', async () => {
    const { code, out } = await whyNot('--format', 'json', 'strategic-renovation');
    expect(code).toBe(1);
    const { state, shortfalls } = JSON.parse(out);
    expect(state).toBe('reachable');
    expect(
      shortfalls.map((each: Record<string, unknown>) => [each.pollutant, each.missing, each.coveredIncrease]),
    ).toEqual([
      ['TP', '0.045', '0.0275'],
      ['VOCs', '0.4', '1'],
    ]);
  });

  it('refuses a line that is not there with those that are', async () => {
    const { code, out, err } = await whyNot('--want', 'offsets.NOx', 'strategic-renovation');
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'strategic-renovation：无法测算，1 处需要更正\n  wanted：应为 offsets.TP.shortfall、offsets.VOCs.shortfall 之一，实为 "offsets.NOx"\n',
    );
  });

  it('finds nothing missing on a line that is as it should be', async () => {
    const { code, out } = await whyNot('--lang', 'en', '--want', 'offsets.COD', 'strategic-renovation');
    expect(code).toBe(0);
    expect(out).toContain('\n\nNothing is refused, and nothing is missing.\n\n');
  });

  it('tells of one source alone', async () => {
    const { code, out } = await whyNot(
      '--lang',
      'en',
      '--want',
      'offsets.TP.use.city-transfer',
      'strategic-renovation',
    );
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- TP: City transfer: closed now',
    ]);
  });

  it('goes on after a file that cannot be read, and needs one', async () => {
    const { code, out, err } = await whyNot('--lang', 'en', 'broken', 'city-run-works-in-park');
    expect(code).toBe(1);
    expect(err).toContain('broken: cannot be assessed, 1 to correct\n');
    expect(out).toContain('Nothing is refused');
    expect(await whyNot()).toMatchObject({ code: 2, out: '' });
  });

  it('applies another policy, and refuses one that is not in order', async () => {
    const { out } = await whyNot(
      '--set',
      'own-bank-when-barred=needs-grant',
      '--want',
      'offsets.VOCs',
      'strategic-renovation',
    );
    expect(out).toContain('挥发性有机物 VOCs：缺 2.4 吨/年\n');
    const bad = await whyNot('--set', 'own-bank-when-barred=no', 'strategic-renovation');
    expect([bad.code, bad.out]).toEqual([2, '']);
    expect(bad.err).toContain('readings.own-bank-when-barred：应为 open、needs-grant 之一');
  });
});

test.each(['zh', 'en'].flatMap((lang) => [40, 60].map((columns) => ({ lang, columns }))))(
  'no line is wider than $columns columns in $lang',
  async ({ lang, columns }) => {
    const { out } = await terminal(['why-not', '--lang', lang, ...NAMES], { files, columns });
    const wide = out.split('\n').filter((line) => displayWidth(line) > columns);
    expect(wide).toEqual([]);
  },
);
