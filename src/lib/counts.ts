/** How many rows of each kind an article has. */
export interface Counts {
  figures: number;
  durations: number;
  statements: number;
}

interface OfArticle {
  readonly article_id: string;
}

export function countsByArticle(tables: {
  readonly exchanges: readonly OfArticle[];
  readonly durations: readonly OfArticle[];
  readonly statements: readonly OfArticle[];
}): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (rows: readonly OfArticle[], what: keyof Counts) => {
    for (const {article_id} of rows) {
      const own = counts.get(article_id) ?? {figures: 0, durations: 0, statements: 0};
      own[what]++;
      counts.set(article_id, own);
    }
  };
  add(tables.exchanges, "figures");
  add(tables.durations, "durations");
  add(tables.statements, "statements");
  return counts;
}
