import { Presets, SingleBar } from 'cli-progress';

/** Shows how far something is: a bar on a terminal, a line every tenth elsewhere. */
export function startProgress(label, total) {
  return process.stderr.isTTY ? barOf(label, total) : linesOf(label, total);
}

function barOf(label, total) {
  const format = `  ${label} {bar} {percentage}% | {value}/{total} {what}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, 0, { what: '' });
  return {
    advance: (by, what) => bar.increment(by, { what }),
    finish: () => {
      bar.setTotal(bar.value ?? total);
      bar.stop();
    },
  };
}

function linesOf(label, total) {
  let done = 0;
  let said = 0;
  return {
    advance: (by, what) => {
      done += by;
      const tenth = Math.min(9, Math.floor((10 * done) / total));
      if (tenth === said) return;
      said = tenth;
      console.error(`  ${label}: ${tenth * 10}% (${done}, now ${what})`);
    },
    finish: () => console.error(`  ${label}: done (${done})`),
  };
}
