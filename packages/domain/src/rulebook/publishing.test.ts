import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { publishVersion, ruleId } from '../rule/index.js';
import type { PublicationRequest, RuleSeries, RuleValue, RuleVersion } from '../rule/index.js';
import { RULEBOOK } from './index.js';

const from = plainDate('2101-01-01');
const document = { number: '1-QĐ/TW', issuedOn: null, effectiveFrom: from, effectiveUntil: null };
const everySeries = new Set(RULEBOOK.allSeries.map(({ key }) => key));

/** A value as the catalogue shows it, and as it is published again. */
const shown = (value: RuleValue) =>
  value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** The version once more, under another id. */
function again(series: RuleSeries, version: RuleVersion, values: RuleVersion['parameters']): PublicationRequest {
  const parameters = Object.entries(values).map(([name, value]) => ({
    name,
    value: shown(value),
    unit: version.units[name]!,
  }));
  const { title, statement, scope, severity } = version;
  const text = { id: ruleId(`${version.id}-again`), series: series.key, title, statement, parameters, scope, severity };
  const common = { text, from, clause: 'Điều 1', note: null };
  return version.inForce.until === null
    ? { kind: 'REPLACE', replaced: version.id, ...common }
    : { kind: 'ADD', until: null, ...common };
}

const published = (request: PublicationRequest) =>
  publishVersion(request, { document, book: RULEBOOK, judgedAtOnce: everySeries });

const latest = RULEBOOK.allSeries.flatMap((series) =>
  series.versions.filter(({ inForce }) => inForce.until === null).map((version) => ({ series, version })),
);

describe('every version without an end, published once more as it stands', () => {
  it.each(latest.map((one) => [one.version.id, one] as const))('%s is taken with the same values', (_id, one) => {
    const { series, version } = one;
    const result = published(again(series, version, version.parameters));
    const codes = result.ok ? [] : result.refusals.map(({ code }) => code);
    // Of versions side by side the others bind other cases than the one that is replaced; only their scope is another model.
    expect(codes).toEqual([]);
    const made = result.ok && result.value.change.kind !== 'REPEAL' ? result.value.change.version.parameters : null;
    expect(made).toEqual(version.parameters);
  });
});

describe('the months of age required of each year', () => {
  const { series, version } = latest.find((one) => one.series.key === 'cadre.retirement-age')!;
  const codesWith = (men: RuleValue) => {
    const result = published(again(series, version, { ...version.parameters, men }));
    return result.ok ? [] : result.refusals.map(({ code }) => code);
  };

  it.each<[string, RuleValue, readonly string[]]>([
    ['of other years', { 2101: 750 }, []],
    ['of no year', {}, ['PARAMETER_DIFFERS']],
    ['of something that is no year', { later: 750 }, ['PARAMETER_DIFFERS']],
    ['that are no number', { 2101: '750' }, ['PARAMETER_DIFFERS']],
    ['that nobody lives', { 2101: 9_999 }, ['NUMBER_OUT_OF_RANGE']],
    ['that are not whole', { 2101: 750.5 }, ['NUMBER_NOT_EXACT']],
  ])('are taken %s: %j %j', (_name, men, codes) => {
    expect(codesWith(men)).toEqual(codes);
  });
});
