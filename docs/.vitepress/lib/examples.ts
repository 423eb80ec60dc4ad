/** The example dossiers of the documents, under the names of their files. */
export const EXAMPLES = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../examples/*.json', { eager: true, import: 'default' }),
).map(([path, { $schema: _schema, ...dossier }]) => ({
  name: path.replace(/^.*\/|\.json$/g, ''),
  dossier,
}));
