/**
 * A rule by which exchange figures are read: its name, with sentences that it reads and sentences that it must
 * leave alone. The tests are made from these; `explain` and the Method page show them. Where a rule's code stands is said
 * by its room. `reads` gives [text, figure as "count basis from>to status"].
 */
export interface RuleEntry {
  readonly name: string;
  readonly room: string;
  readonly about: string;
  readonly reads: readonly (readonly [text: string, figure: string])[];
  readonly leaves: readonly string[];
}
