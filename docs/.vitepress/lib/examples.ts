/** The example dossiers of the documents, under the names of their files. */
export const EXAMPLES: readonly { readonly name: string; readonly dossier: Readonly<Record<string, unknown>> }[] =
  Object.entries(
    import.meta.glob(
      '../../examples/*.json',
      { eager: true, import: 'default' },
    ),
  ).map(([path, document]) => {
    const { $schema: _schema, ...dossier } = document as Record<string, unknown>;
    return { name: path.replace(/^.*\/|\.json$/g, ''), dossier };
  });
