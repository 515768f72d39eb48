import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What a figure was measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Load of the last minute when the run began. */
  readonly load: number;
}

export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release().split('.', 2).join('.')}`,
  node: process.versions.node,
  load: Number((loadavg()[0] ?? 0).toFixed(2)),
});

export const sayMachine = ({ processor, cores, memoryGb, system, node, load }: Machine): string =>
  `${cores} cores of ${processor}, ${memoryGb} GB, ${system}, Node ${node}; load when it began: ${load}`;
