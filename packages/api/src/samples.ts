import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A question worth asking: a GraphQL document that starts with a comment saying what it asks. */
export interface Sample {
  /** Name of its file without the ending, such as `01-training-results`. */
  readonly name: string;
  /** First comment of the document, in both languages. */
  readonly title: string;
  readonly document: string;
}

/** Reads the sample questions that the package carries. */
export function readSamples(): readonly Sample[] {
  const folder = sampleFolder();
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const document = readFileSync(join(folder, file), 'utf8');
      return {
        name: file.replace(/\.graphql$/, ''),
        title: document.split('\n', 1)[0]!.replace(/^#\s*/, ''),
        document,
      };
    });
}

/** Where the samples and their answers are kept, beside the code. */
export function sampleFolder(): string {
  const folder = fileURLToPath(new URL('../samples', import.meta.url));
  if (!existsSync(folder)) throw new Error(`No samples found in ${folder}`);
  return folder;
}
