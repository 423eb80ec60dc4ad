import type { Dossier } from '../../types/dossier.js';
import { POLLUTANTS, USE_SOURCES } from '../../types/vocabulary.js';

const OF = `(${POLLUTANTS.join('|')})`;
const USE = `use\\.(${USE_SOURCES.join('|')})`;

const LINE_IDS: Readonly<Record<Dossier['kind'], RegExp>> = {
  reduction: /* @__PURE__ */ new RegExp(`^(entry|route|deadline|materials|split\\.${OF})$`),
  construction: /* @__PURE__ */ new RegExp(
    `^(offsets\\.${OF}\\.(ratio|required|shortfall|trade|${USE}|purchases\\[\\d+\\])|sufficient|route|priority)$`,
  ),
  area: /* @__PURE__ */ new RegExp(`^(pollutants\\.${OF}\\.${USE}|commitments\\[\\d+\\])$`),
};

/** Whether some dossier of a kind has a line of this id, such as one of a pollutant that this dossier does not name. */
export const isLineId = (kind: Dossier['kind'], id: string): boolean => LINE_IDS[kind].test(id);
