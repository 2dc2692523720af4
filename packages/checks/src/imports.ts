import { parseSync, Visitor } from 'oxc-parser';
import type { Expression, Program } from 'oxc-parser';

/** One place where a file names another module: static, re-exported, type-only or dynamic alike. */
export interface ImportSite {
  /** The text between the quotes; null when the program computes it, so that nobody can read it here. */
  readonly specifier: string | null;
  /** Counted from 1. */
  readonly line: number;
}

/** What one file says about the world outside it. */
export interface ModuleReading {
  readonly imports: readonly ImportSite[];
  /** Lines, counted from 1, that reach for the process environment. */
  readonly environmentLines: readonly number[];
  /** The parser's first complaint; null when the whole file was understood. */
  readonly parseError: string | null;
}

/** Reads a TypeScript or JavaScript file with a real parser, so that comments and strings cannot fool it. */
export function readModule(path: string, text: string): ModuleReading {
  const { program, errors } = parseSync(path, text, { sourceType: 'module' });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const imports: ImportSite[] = [];
  const environmentLines: number[] = [];
  visitImports(program, (specifier, offset) => imports.push({ specifier, line: lineAt(offset) }));
  visitEnvironment(program, (offset) => environmentLines.push(lineAt(offset)));
  return { imports, environmentLines, parseError: errors[0]?.message ?? null };
}

function visitImports(program: Program, record: (specifier: string | null, offset: number) => void): void {
  new Visitor({
    ImportDeclaration(node) {
      record(node.source.value, node.start);
    },
    ExportNamedDeclaration(node) {
      if (node.source) record(node.source.value, node.start);
    },
    ExportAllDeclaration(node) {
      record(node.source.value, node.start);
    },
    ImportExpression(node) {
      record(literalText(node.source), node.start);
    },
    TSImportType(node) {
      record(node.source.value, node.start);
    },
    TSExternalModuleReference(node) {
      record(node.expression.value, node.start);
    },
    CallExpression(node) {
      const argument = node.arguments[0];
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'require' || argument === undefined) return;
      record(argument.type === 'SpreadElement' ? null : literalText(argument), node.start);
    },
  }).visit(program);
}

function visitEnvironment(program: Program, record: (offset: number) => void): void {
  new Visitor({
    ImportDeclaration(node) {
      const takesEnvironment = node.specifiers.some(
        (one) => one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' && one.imported.name === 'env',
      );
      if (takesEnvironment && /^(node:)?process$/.test(node.source.value)) record(node.start);
    },
    MemberExpression(node) {
      const named = node.property.type === 'Identifier' && !node.computed ? node.property.name : null;
      const key = named ?? (node.property.type === 'Literal' ? node.property.value : null);
      if (key === 'env' && isProcess(node.object)) record(node.start);
    },
    VariableDeclarator(node) {
      if (node.id.type !== 'ObjectPattern' || node.init === null || !isProcess(node.init)) return;
      const takesEnvironment = node.id.properties.some(
        (one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === 'env',
      );
      if (takesEnvironment) record(node.start);
    },
  }).visit(program);
}

function literalText(node: Expression): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** True for `process` and for `globalThis.process`. */
function isProcess(node: Expression | { readonly type: 'Super' }): boolean {
  if (node.type === 'Identifier') return node.name === 'process';
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'process';
}
