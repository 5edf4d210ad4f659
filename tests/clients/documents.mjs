// The documents that the project ships or shows.
import { readFileSync, readdirSync } from 'node:fs';
import { checkout } from './tools.mjs';

const text = path => readFileSync(checkout(path), 'utf8');

/** The trusted documents, by file name: the dashboard's, and in a folder of their own the tables. */
export const operations = () => readdirSync(checkout('schema/operations'), { recursive: true })
  .filter(file => file.endsWith('.graphql'))
  .map(file => ({ name: file, text: text(`schema/operations/${file}`) }));

/** The complete queries in the documentation, by place. */
export const examples = () => ['README.md', ...readdirSync(checkout('docs')).filter(file => file.endsWith('.md')).map(file => `docs/${file}`)]
  .flatMap(file => [...text(file).matchAll(/^```graphql\n([^]*?)^```$/gm)].map((match, index) => ({ name: `${file} ${index + 1}`, text: match[1] })));
