import { parseSync, type Plugin } from 'vite';

/** Leaves the examples of the rules out of a build: they are the rules' tests, and more than a quarter of their weight. */
export const withoutExamples = (): Plugin => ({
  name: 'evenkeel:without-examples',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lib\/tone\/rules\/[^/]+\/[^/]+\.ts$/ },
    handler: (source, id) => ({ code: cutExamples(source, id), map: null }),
  },
});

/** A rule's source without its examples. Throws where there is no rule of the usual shape. */
export function cutExamples(source: string, path: string): string {
  const { program } = parseSync(path, source);
  const rule = program.body
    .flatMap((statement) => (statement.type === 'ExportDefaultDeclaration' ? [statement.declaration] : []))
    .find((value) => value.type === 'CallExpression')?.arguments[0];
  const examples =
    rule?.type === 'ObjectExpression'
      ? rule.properties.find(
          (property) =>
            property.type === 'Property' &&
            property.key.type === 'Identifier' &&
            property.key.name === 'examples',
        )
      : undefined;
  if (!examples) throw new Error(`There are no examples in ${path}`);
  const rest = source.slice(examples.end).replace(/^\s*,/, '');
  return source.slice(0, examples.start) + rest;
}
