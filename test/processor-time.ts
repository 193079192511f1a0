/** Milliseconds of this process's processor time that a run takes: what other programs on the machine do is not counted. */
export function processorTime(run: () => void): number {
  const from = process.cpuUsage();
  run();
  return process.cpuUsage(from).user / 1000;
}
