import type { Facts } from './fields.js';

/** A case of the playground: what is asked, what is known, and how the open points are read. */
export interface Case {
  readonly dossier: Facts & { readonly kind: string };
  /** The readings that differ from those of the policy. */
  readonly readings: Readonly<Record<string, string>>;
}

/** A case as a link holds it. */
export interface Linked extends Case {
  /** The version of the library that made the link. */
  readonly version: string;
}

const FORMAT = '1';

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as never).arrayBuffer());

const through = (bytes: Uint8Array, by: CompressionStream | DecompressionStream): Promise<Uint8Array> =>
  bytesOf(new Blob([bytes as never]).stream().pipeThrough(by as TransformStream<Uint8Array, Uint8Array>));

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));

/** The fragment of an address that holds a case. */
export async function fragmentOf({ dossier, readings }: Case, version: string): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ dossier, readings, version }));
  return `${FORMAT}.${toText(await through(json, new CompressionStream('deflate-raw')))}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The case of a fragment; nothing where it holds none, or one of a format that is not known here. */
export async function caseOf(fragment: string): Promise<Linked | undefined> {
  const [format, text] = fragment.replace(/^#/, '').split('.');
  if (format !== FORMAT || text === undefined) return undefined;
  try {
    const bytes = await through(toBytes(text), new DecompressionStream('deflate-raw'));
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRecord(found) || !isRecord(found.dossier) || typeof found.dossier.kind !== 'string')
      return undefined;
    const readings = isRecord(found.readings) ? (found.readings as Record<string, string>) : {};
    return { dossier: found.dossier as Linked['dossier'], readings, version: String(found.version) };
  } catch {
    return undefined;
  }
}
