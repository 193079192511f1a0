import {z} from "zod";

/** What the dictionary says of a column beside its type. */
export interface ColumnMeta {
  description: string;
  unit?: string;
  /** Where the value comes from: the article, a rule, the profile, several articles together. */
  source?: string;
}

export const about = <T extends z.ZodType>(type: T, description: string, more: Omit<ColumnMeta, "description"> = {}) =>
  type.meta({description, ...more});

export const id = (description: string) => about(z.string().min(1), description);
export const text = (description: string, more = {}) => about(z.string(), description, more);
export const maybe = (description: string, more = {}) => about(z.string().nullable(), description, more);
export const isoDate = (description: string, more = {}) =>
  about(z.iso.date().nullable(), description, {unit: "ISO 8601 date", ...more});
export const count = (description: string, unit: string) => about(z.int().min(0), description, {unit});
export const maybeCount = (description: string, unit: string) => about(z.int().min(0).nullable(), description, {unit});
export const flag = (description: string) => about(z.boolean(), description);
export const maybeFlag = (description: string) => about(z.boolean().nullable(), description);
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  about(z.enum(values), description);
export const maybeOneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  about(z.enum(values).nullable(), description);
