/** The library's name and version, carried by every answer. */
export const library = Object.freeze({ name: 'pollutant-quota-rules', version: '0.1.0' });
