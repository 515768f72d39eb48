/** Rows of a sparse matrix: row `i` holds `columns[start[i]..start[i+1])` with the values beside them. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  /** Strength of the quadratic penalty on weights; the bias is free. */
  readonly penalty: number;
  /** Weight of each row; all 1 when left out. */
  readonly rowWeight?: Float64Array;
  readonly iterations?: number;
}

/** By row: how true it is, 0 to 1. */
export type Truth = Uint8Array | Float64Array;

/**
 * Logistic regression with a quadratic penalty, minimised by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4).
 * Deterministic: no sampling, no random start.
 */
export function fitLogistic(rows: SparseRows, truth: Truth, options: FitOptions): Linear {
  const size = rows.columns + 1;
  const state = new Float64Array(size);
  const objective = objectiveOf(rows, truth, options);
  minimise(objective, state, options.iterations ?? 60);
  return { weights: state.slice(0, rows.columns), bias: state[rows.columns] ?? 0 };
}

/** The score of every row: above zero is "more likely than not". */
export function scoresOf(rows: SparseRows, { weights, bias }: Linear): Float64Array {
  const scores = new Float64Array(rows.rows);
  for (let row = 0; row < rows.rows; row += 1) {
    let sum = bias;
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1) {
      sum += weights[rows.column[at]!]! * rows.value[at]!;
    }
    scores[row] = sum;
  }
  return scores;
}

type Objective = (state: Float64Array, gradient: Float64Array) => number;

function objectiveOf(rows: SparseRows, truth: Truth, { penalty, rowWeight }: FitOptions): Objective {
  return (state, gradient) => {
    const bias = state[rows.columns]!;
    let loss = 0;
    gradient.fill(0);
    for (let row = 0; row < rows.rows; row += 1) {
      const from = rows.start[row]!;
      const to = rows.start[row + 1]!;
      let score = bias;
      for (let at = from; at < to; at += 1) score += state[rows.column[at]!]! * rows.value[at]!;
      const weight = rowWeight ? rowWeight[row]! : 1;
      const y = truth[row]!;
      loss += weight * (Math.max(score, 0) - y * score + Math.log1p(Math.exp(-Math.abs(score))));
      const slope = weight * (1 / (1 + Math.exp(-score)) - y);
      for (let at = from; at < to; at += 1) gradient[rows.column[at]!]! += slope * rows.value[at]!;
      gradient[rows.columns]! += slope;
    }
    for (let index = 0; index < rows.columns; index += 1) {
      const weight = state[index]!;
      loss += 0.5 * penalty * weight * weight;
      gradient[index]! += penalty * weight;
    }
    return loss;
  };
}

const MEMORY = 8;

function minimise(objective: Objective, state: Float64Array, iterations: number): void {
  const size = state.length;
  let gradient = new Float64Array(size);
  let next = new Float64Array(size);
  let loss = objective(state, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < iterations; round += 1) {
    const direction = twoLoop(gradient, steps);
    const slope = -dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const trial = new Float64Array(size);
    let trialLoss = Infinity;
    for (let tries = 0; tries < 20; tries += 1) {
      for (let index = 0; index < size; index += 1) trial[index] = state[index]! - length * direction[index]!;
      trialLoss = objective(trial, next);
      if (trialLoss <= loss + 1e-4 * length * slope) break;
      length /= 2;
    }
    if (!(trialLoss < loss)) return;
    const s = trial.map((value, index) => value - state[index]!);
    const y = next.map((value, index) => value - gradient[index]!);
    const curvature = dot(s, y);
    if (curvature > 1e-10) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > MEMORY) steps.shift();
    }
    const gain = (loss - trialLoss) / Math.abs(loss);
    state.set(trial);
    [gradient, next] = [next, gradient];
    loss = trialLoss;
    if (gain < 1e-6) return;
  }
}

/** The quasi-Newton direction from the last steps. */
function twoLoop(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.slice();
  const alphas: number[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const { s, y, rho } = steps[index]!;
    const alpha = rho * dot(s, direction);
    alphas[index] = alpha;
    addScaled(direction, y, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let index = 0; index < direction.length; index += 1) direction[index]! *= scale;
  }
  for (const [index, { s, y, rho }] of steps.entries())
    addScaled(direction, s, alphas[index]! - rho * dot(y, direction));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, scale: number): void {
  for (let index = 0; index < to.length; index += 1) to[index]! += from[index]! * scale;
}
