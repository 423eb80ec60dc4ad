import { resolve } from 'node:path';
import ts from 'typescript';

const VOCABULARY = 'src/types/vocabulary.ts';

/** The text of the vocabulary, with one member more in each list. */
function grown(text: string, lists: readonly string[]): string {
  return lists.reduce((grown, list) => {
    const declared = grown.match(new RegExp(`export const ${list}\\b[^=]*= [^[]*\\[[^\\]]*`))?.[0];
    if (declared === undefined) throw new Error(`the vocabulary has no list ${list}`);
    const comma = /,\s*$/.test(declared) ? '' : ',';
    return grown.replace(declared, `${declared}${comma} 'added-to-${list}'`);
  }, text);
}

/** The files under `src` that no longer compile where each of these lists of the vocabulary has one member more. */
export function brokenByGrowth<const List extends string>(
  lists: readonly List[],
): Readonly<Record<List, string[]>> {
  const root = process.cwd();
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  ) as ts.ParsedCommandLine;
  const host = ts.createCompilerHost(config.options);
  const asWritten = host.getSourceFile.bind(host);
  host.getSourceFile = (file, options) => {
    const source = asWritten(file, options);
    if (source === undefined || resolve(file) !== resolve(root, VOCABULARY)) return source;
    return ts.createSourceFile(file, grown(source.text, lists), options, true);
  };
  const sources = config.fileNames.filter((file) => file.startsWith(resolve(root, 'src')));
  const broken = Object.fromEntries(lists.map((list) => [list, new Set<string>()]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(
    ts.createProgram(sources, config.options, host),
  )) {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    for (const [, list] of message.matchAll(/added-to-(\w+)/g)) {
      broken[list as string]?.add(file?.fileName.slice(root.length + 1) ?? '');
    }
  }
  return Object.fromEntries(lists.map((list) => [list, [...(broken[list] as Set<string>)].sort()])) as Record<
    List,
    string[]
  >;
}
