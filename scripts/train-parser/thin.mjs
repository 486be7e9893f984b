// Thins the widest matrices out while training goes on: blocks of two rows by two inputs with the least weight are set to
// nought, few at first and fewer and fewer later (Zhu & Gupta 2017), and what is left learns to do without them. The
// product at work skips such blocks (`product` in inference.wat), so the share that is kept is the share of the time.

/** Rows and inputs of a block. */
const SIDE = 2;

export class Thinner {
  /** @param matrices [{ w, rows, width, keep }], `keep` the share of blocks kept at the end; `ramp` steps until then. */
  constructor(matrices, ramp) {
    this.matrices = matrices.map((m) => ({ ...m, gone: [] }));
    this.ramp = ramp;
    // What is thin already stays so from the first step on.
    if (ramp === 0) for (const m of this.matrices) this.choose(m, m.keep);
  }

  /** After a step downhill: chooses anew every 50 steps while thinning, and clears what is gone. */
  step(step) {
    if (step % 50 === 0 && step <= this.ramp) {
      const left = (1 - step / this.ramp) ** 3;
      for (const m of this.matrices) this.choose(m, m.keep + (1 - m.keep) * left);
    }
    for (const { w, width, gone } of this.matrices)
      for (const at of gone) {
        w[at] = 0;
        w[at + 1] = 0;
        w[at + width] = 0;
        w[at + width + 1] = 0;
      }
  }

  choose(m, share) {
    const { w, rows, width } = m;
    const blocks = [];
    for (let r = 0; r < rows; r += SIDE)
      for (let k = 0; k < width; k += SIDE) {
        const at = r * width + k;
        const size = w[at] ** 2 + w[at + 1] ** 2 + w[at + width] ** 2 + w[at + width + 1] ** 2;
        blocks.push({ at, size });
      }
    blocks.sort((a, b) => a.size - b.size || a.at - b.at);
    m.gone = blocks.slice(0, Math.round((1 - share) * blocks.length)).map((b) => b.at);
  }
}
