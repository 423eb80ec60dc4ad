import { changshu2023Draft } from '../../policy/changshu-2023-draft.js';
import { POLLUTANT_LABELS } from '../../policy/labels.js';
import { parameters } from '../../policy/parameters.js';
import { readings } from '../../policy/readings.js';
import type { ParameterId, ParameterInfo } from '../../types/policy.js';
import type { ReadingInfo } from '../../types/reading.js';
import type { Text } from '../../types/text.js';
import { STATUS_CHOICES } from './choices.js';
import type { FieldText, FieldTexts } from './field-text.js';

function mapped<T>(
  record: Readonly<Record<string, T>>,
  text: (value: T, id: string) => FieldText,
  path: string,
): FieldTexts {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [`${path}.${id}`, text(value, id)]));
}

/** The choices of a reading, the first marked as the default. */
function choicesOf({ choices }: ReadingInfo): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    Object.entries<Text>(choices).map(([choice, { zh, en }], at) => [
      choice,
      at === 0 ? { zh: `默认：${zh}`, en: `default: ${en}` } : { zh, en },
    ]),
  );
}

const PARAMETERS = mapped(
  parameters as Readonly<Record<string, ParameterInfo>>,
  ({ title, clause }, id) => ({
    ...title,
    clauses: [clause],
    examples: [changshu2023Draft.parameters[id as ParameterId]],
  }),
  'parameters',
);

const READINGS = mapped(
  readings as Readonly<Record<string, ReadingInfo>>,
  (reading) => ({ ...reading.question, clauses: reading.clauses, choices: choicesOf(reading) }),
  'readings',
);

const CLAUSES = mapped(
  parameters as Readonly<Record<string, ParameterInfo>>,
  ({ title, clause }) => ({
    zh: `规定此项的条款：${title.zh}`,
    en: `the clause that sets this: ${title.en}`,
    clauses: [clause],
  }),
  'clauses',
);

const KEY_WATER_POLLUTANTS = mapped(
  readings['key-water-pollutants'].choices,
  ({ zh, en }) => ({
    zh: `作此理解时（征求意见稿为${zh}）`,
    en: `where so read (in the draft: ${en})`,
    clauses: readings['key-water-pollutants'].clauses,
  }),
  'parameters.keyWaterPollutants',
);

const ONE_POLLUTANT: FieldText = { zh: '一项污染物', en: 'a pollutant', choices: POLLUTANT_LABELS };

/** The fields of a policy document. */
export const POLICY_TEXTS: FieldTexts = {
  id: {
    zh: '政策编号，如 changshu-2023-draft；改过的政策请另取一个',
    en: 'names the policy, such as changshu-2023-draft; a changed policy takes an id of its own',
  },
  status: { zh: '政策到了哪一步', en: 'how far the policy has come', choices: STATUS_CHOICES },
  title: { zh: '政策名称', en: 'its name for people' },
  'title.zh': { zh: '中文名称', en: 'in Chinese' },
  'title.en': { zh: '英文名称', en: 'in English' },
  sourceSha256: {
    zh: '来源文本的 SHA-256（UTF-8，去掉所有空白），64 位小写十六进制',
    en: 'SHA-256 of the source text in UTF-8, all white space removed, in 64 lower-case hexadecimal digits',
  },
  parameters: { zh: '文本定下的数值、日期和名单', en: 'the figures, dates and lists that the text sets' },
  ...PARAMETERS,
  'parameters.parks.CEDZ': {
    zh: '常熟经济技术开发区：本名和所含的地方',
    en: 'Changshu Economic and Technological Development Zone: its own name and the places it includes',
    clauses: ['3.1.2.s1e'],
  },
  'parameters.parks.CHTZ': {
    zh: '常熟高新技术产业开发区：本名和所含的地方',
    en: 'Changshu High-tech Industrial Development Zone: its own name and the places it includes',
    clauses: ['3.1.2.s1e'],
  },
  ...KEY_WATER_POLLUTANTS,
  'parameters.keyWaterPollutants.nitrogen-and-phosphorus[]': ONE_POLLUTANT,
  'parameters.keyWaterPollutants.total-nitrogen-and-phosphorus[]': ONE_POLLUTANT,
  'parameters.keyWaterPollutants.all-water[]': ONE_POLLUTANT,
  'parameters.tradablePollutants[]': ONE_POLLUTANT,
  readings: {
    zh: '文本没有说清之处的理解；说明中的数值、名单是征求意见稿的',
    en: 'how the points that the text leaves open are read; figures and lists in their words are those of the draft',
  },
  ...READINGS,
  clauses: {
    zh: '各参数由哪一条规定，供审阅和比对；可以不写或只写一部分，写了就须与本库一致；不影响结论和哈希',
    en: 'the clause that sets each parameter, for reviews and diffs; all or some may be left out, and those named must be the right ones; no answer and no hash depends on them',
  },
  ...CLAUSES,
};
