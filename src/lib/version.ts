/** Names a release of this library. */
export interface Library {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
}

/** This release, carried by every answer. */
export const library: Library = Object.freeze({ name: 'pollutant-quota-rules', version: '0.4.0' });
