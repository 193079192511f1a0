/**
 * Rows as the loader hands them to a page: the names of the columns once, then the values. Half the size of a list of
 * objects, which is what counts where a page shows thousands of rows.
 */
export interface Packed<T> {
  readonly columns: readonly (keyof T & string)[];
  readonly rows: readonly (readonly T[keyof T & string][])[];
}

/** Keeps the named columns of each row, in this order. */
export function pack<T, K extends keyof T & string>(rows: readonly T[], columns: readonly K[]): Packed<Pick<T, K>> {
  return {columns, rows: rows.map((row) => columns.map((column) => row[column]))};
}

/** The rows as objects again. `Packed<T>` says what was packed, so the cast says no more than its type. */
export function unpack<T>({columns, rows}: Packed<T>): T[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as T);
}
