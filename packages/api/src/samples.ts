import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, type OperationTypeNode } from 'graphql';

/**
 * A question worth asking, or a change worth trying: a GraphQL document that starts with a comment saying what it asks. Changes are
 * dry runs unless their variable says otherwise.
 */
export interface Sample {
  /** Name of its file without the ending, such as `01-training-results`. */
  readonly name: string;
  /** First comment of the document, in both languages. */
  readonly title: string;
  readonly document: string;
  readonly operation: `${OperationTypeNode}`;
  /** Name of the demo persona who asks, from a comment with the headers to give; null for the first of them. */
  readonly persona: string | null;
}

/** Reads the samples that the package carries: the questions, then the changes. */
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
        operation: operationOf(document, file),
        persona: /^# Headers: \{ "x-cadre-persona": "([^"]+)" \}$/m.exec(document)?.[1] ?? null,
      };
    });
}

function operationOf(document: string, file: string): Sample['operation'] {
  const found = parse(document).definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.operation] : [],
  );
  if (found.length !== 1) throw new Error(`${file} must hold one operation and holds ${found.length}`);
  return found[0]!;
}

/** Where the samples and their answers are kept, beside the code. */
export function sampleFolder(): string {
  const folder = fileURLToPath(new URL('../samples', import.meta.url));
  if (!existsSync(folder)) throw new Error(`No samples found in ${folder}`);
  return folder;
}
