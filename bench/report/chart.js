/*
 * Bars of CPU milliseconds a request, a panel for each operation. Panels have scales of their own, and a naive bar that would
 * dwarf the others is cut off with a mark; the number says how long it would be.
 */

const panel = { width: 560, labels: 150, values: 110, bar: 18, gap: 5, title: 34, foot: 22 };
const columns = 2;
const margin = 24;
const top = 70;
const colours = { ours: '#c0392b', floor: '#2c3e50', naive: '#b9a7a4', peer: '#7f9fb8' };
const font = 'font-family="system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif"';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The chart as SVG text. */
export function toChart(header, summary) {
  const rows = Math.max(...summary.map(({ entries }) => entries.length));
  const height = panel.title + rows * (panel.bar + panel.gap) + panel.foot;
  const whole = {
    width: margin * 2 + columns * panel.width,
    height: top + Math.ceil(summary.length / columns) * height + margin,
  };
  const panels = summary.map((each, index) => {
    const x = margin + (index % columns) * panel.width;
    const y = top + Math.floor(index / columns) * height;
    return `<g transform="translate(${x} ${y})">${panelOf(each)}</g>`;
  });
  const under = `${header.date.slice(0, 10)} · scale ${header.scale} · ${header.machine} · Node ${header.node} · PostgreSQL ${header.postgres}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" ${font}>
<title>CPU milliseconds a request, by operation and contender</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${margin}" y="32" font-size="20" font-weight="600" fill="#1b1b1b">CPU milliseconds a request, Node and PostgreSQL together; shorter is better</text>
<text x="${margin}" y="52" font-size="12" fill="#555555">${escape(under)}</text>
${panels.join('\n')}
</svg>
`;
}

function panelOf({ operation, entries }) {
  const longest = Math.max(
    ...entries.filter(({ contender }) => contender.kind !== 'naive').map(({ cpuMs }) => cpuMs ?? 0),
    0,
  );
  const bars = entries.map((entry, index) => {
    const y = panel.title + index * (panel.bar + panel.gap);
    return barOf(entry, y, longest);
  });
  return `<text x="0" y="22" font-size="15" font-weight="600" fill="#1b1b1b">${escape(operation.title)}</text>${bars.join('')}`;
}

function barOf({ contender, cpuMs, reason }, y, longest) {
  const middle = y + panel.bar / 2 + 4;
  const weight = contender.kind === 'ours' ? ' font-weight="700"' : '';
  const label = `<text x="${panel.labels - 8}" y="${middle}" font-size="12" text-anchor="end" fill="#1b1b1b"${weight}>${escape(contender.label)}</text>`;
  const space = panel.width - panel.labels - panel.values;
  const said = (x, text) =>
    `<text x="${x}" y="${middle}" font-size="12" fill="#333333"${weight}>${escape(text)}</text>`;
  if (reason !== undefined) return label + said(panel.labels, 'no answer');
  if (cpuMs === null || longest === 0) return label + said(panel.labels, 'n/a');
  const isCut = cpuMs > longest;
  const width = Math.max(1, space * Math.min(1, cpuMs / longest));
  const bar = `<rect x="${panel.labels}" y="${y}" width="${width.toFixed(1)}" height="${panel.bar}" fill="${colours[contender.kind]}"/>`;
  return label + bar + said(panel.labels + width + 6, `${isCut ? '» ' : ''}${cpuMs.toFixed(cpuMs < 10 ? 2 : 1)} ms`);
}
