/** The closed lists: the words that a column may hold. */

export const CATEGORIES = ["prisoners", "bodies", "civilians", "children", "hostages"] as const;
export const BASES = ["per_side", "total", "one_way", "unspecified"] as const;
export const STATUSES = ["proposed", "demanded", "agreed", "completed", "rejected"] as const;
export const MEETINGS = ["talks", "trilateral", "leaders", "call", "working_group", "other"] as const;
export const QUALIFIERS = ["over", "under", "about", "exact", "barely", "up_to", "range"] as const;
export const LENGTH_STANDINGS = ["agreed", "otherwise", "undecided", "part", "days"] as const;
export const DATE_BASES = ["stated", "inferred", "profile"] as const;
export const PUBLISHED_BASES = ["stated", "inferred", "unknown"] as const;
export const SPEAKER_TYPES = [
  "person",
  "office",
  "organisation",
  "state",
  "source",
  "group",
  "media",
  "document"
] as const;
export const STATEMENT_KINDS = ["direct", "indirect", "mixed"] as const;
export const AGREEMENTS = ["agreed", "disputed", "single"] as const;
