import { canonicalJson } from '../../lib/hash.js';
import { parameters } from '../../policy/parameters.js';
import { readings } from '../../policy/readings.js';
import { readPlace } from '../../rules/3.1.2-reserve-banks.js';
import type { ParameterId, Policy } from '../../types/policy.js';
import type { Setting } from '../compare/index.js';

/** One thing that a policy sets otherwise than the one before it. What it changes is accepted, or refused, as a whole. */
export interface Cause {
  /** Names it, like `parameters.prefectureShare`, `readings.target-scope`, `places.莫城街道` or `document.title`. */
  readonly key: string;
  /** What it is: a parameter, a reading, a place that belongs to another area, or something said of the policy itself. */
  readonly kind: 'parameter' | 'reading' | 'place' | 'document';
  /** Its name among those of its kind. */
  readonly id: string;
  /** Its value before; `null` where there was none. */
  readonly from: unknown;
  /** Its value now; `null` where there is none. */
  readonly to: unknown;
  /** The parameters or the reading that say so; none of what is said of the policy itself. */
  readonly settings: readonly Setting[];
}

/** The parameters that list places. Each place is accepted by itself. */
const LISTS_OF_PLACES: readonly ParameterId[] = ['parks', 'townshipLikePlaces'];

/** What a policy is beside its parameters and readings; its id is what all other files call it by, and told anyway. */
const NO_DOCUMENT_FIELD: readonly string[] = ['id', 'parameters', 'readings'];

const KEPT_FOR: readonly string[] = ['status', 'title', 'sourceSha256'];

type Fields = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

const keyOf = ({ kind, id }: Setting): string => `${kind === 'parameter' ? 'parameters' : 'readings'}.${id}`;

/** Every key that a policy may have an acceptance under, but places, findings and decisions; in the order of a policy. */
export const settingKeys = (): string[] => [
  ...KEPT_FOR.map((field) => `document.${field}`),
  ...Object.keys(parameters).map((id) => `parameters.${id}`),
  ...Object.keys(readings).map((id) => `readings.${id}`),
];

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

/** The name of a place as a policy knows it, however it is written there. */
const nameUnder = (place: string, policy: Policy): string => readPlace(place, policy).area?.place ?? place;

/** To which area a place belongs: a park by its id, a township by its word; nothing where it is unknown. */
function belongsTo(place: string, policy: Policy): string | null {
  const { area } = readPlace(place, policy);
  if (area === undefined) return null;
  return area.kind === 'park' ? area.park : area.kind;
}

/** The places that belong to another area than before. */
function movedPlaces(settings: readonly Setting[], a: Policy, b: Policy): Cause[] {
  const names = settings.flatMap(({ from, to }) => [
    ...namesIn(from).map((name) => nameUnder(name, a)),
    ...namesIn(to).map((name) => nameUnder(name, b)),
  ]);
  return [...new Set(names)].sort().flatMap((place): Cause[] => {
    const [from, to] = [belongsTo(place, a), belongsTo(place, b)];
    return from === to ? [] : [{ key: `places.${place}`, kind: 'place', id: place, from, to, settings }];
  });
}

/** What a policy says under a key of an acceptance; `undefined` where the key names nothing that a policy has. */
export function valueUnder(key: string, policy: Policy): { readonly value: unknown } | undefined {
  const at = key.indexOf('.');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  if (kind === 'places') return { value: belongsTo(id, policy) };
  const holder: unknown = kind === 'document' ? policy : (policy as unknown as Fields)[kind];
  const isHeld = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, id);
  if (isHeld) return { value: (holder as Fields)[id] ?? null };
  return kind === 'document' ? { value: null } : undefined;
}

/** What is said of a policy itself and differs: its status, its title, the hash of its text, and whatever else it has. */
function documentCauses(a: Policy, b: Policy): Cause[] {
  const [was, is] = [a, b] as unknown as readonly [Fields, Fields];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields
    .filter((field) => !NO_DOCUMENT_FIELD.includes(field) && !isSame(was[field], is[field]))
    .map((field) => ({
      key: `document.${field}`,
      kind: 'document',
      id: field,
      from: was[field] ?? null,
      to: is[field] ?? null,
      settings: [],
    }));
}

/** Everything that a policy sets otherwise than the one before it, in the order of a policy. */
export function causesOf(settings: readonly Setting[], a: Policy, b: Policy): Cause[] {
  const lists = settings.filter(({ id }) => LISTS_OF_PLACES.includes(id as ParameterId));
  const places = movedPlaces(lists, a, b);
  const others = places.length === 0 ? settings : settings.filter((each) => !lists.includes(each));
  return [
    ...documentCauses(a, b),
    ...places,
    ...others.map(
      (setting): Cause => ({
        key: keyOf(setting),
        kind: setting.kind,
        id: setting.id,
        from: setting.from,
        to: setting.to,
        settings: [setting],
      }),
    ),
  ];
}
