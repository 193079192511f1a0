import type {DatePrecision} from "./relative-dates.ts";

/** A date as one of the readers gives it: tokens from..to, days as numbers. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly precision: DatePrecision;
  /** Year, month and day, as far as the precision goes, stand in the words. */
  readonly stated: boolean;
}
