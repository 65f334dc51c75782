import type { Checked } from "../content/explore/index.ts";

/** The numbers of SPEC A21 and A23 as the command line gives them (docs/cli.md). */
export function fairnessOf({ id, parity, blind }: Pick<Checked, "id" | "parity" | "blind">) {
  return { id, parity, blind };
}

/** The same as two tables: roles beside each other, then per strategy the mean score of every role and what fed it. */
export function fairnessTable({ parity, blind }: Pick<Checked, "parity" | "blind">): string {
  const roles = parity.map(({ role }) => role);
  const beside = table(
    ["rol", "deel", "beslissingen", "stappen", "eigen", "willekeurig", "over een grens", "oordeel van het kader"],
    parity.map((row) => [row.role, row.part, row.decisions, row.steps, row.own, row.random, row.limitOptions, shareOf(row)].map(String)),
  );
  const strategies = [...new Set(blind.map(({ strategy }) => strategy))];
  const resultOf = (strategy: string, role: string) => blind.find((one) => one.strategy === strategy && one.role === role);
  const scores = table(
    ["blind", ...roles, "vooral door"],
    strategies.map((strategy) => {
      const own = roles.flatMap((role) => resultOf(strategy, role) ?? []);
      const [most] = own
        .flatMap(({ role, fedBy }) => fedBy.slice(0, 1).map((feed) => ({ role, ...feed })))
        .sort((a, b) => b.above - a.above || b.value - a.value);
      return [
        strategy,
        ...roles.map((role) => `${resultOf(strategy, role)?.mean ?? "–"} (${Math.round(100 * (resultOf(strategy, role)?.passed ?? 0))} %)`),
        most ? `${most.role} ${most.moment} ${most.value}` : "–",
      ];
    }),
  );
  return `${beside}\n\n${scores}\n\nBlind: gemiddelde score, tussen haakjes hoe vaak het slaagt.`;
}

/** What of the findings the framework or an agreement gives, and not the author. */
function shareOf({ judgedBy }: Checked["parity"][number]): string {
  const all = Object.values(judgedBy).reduce((sum, count) => sum + count, 0);
  return all === 0 ? "–" : `${Math.round((100 * (all - judgedBy.auteur)) / all)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
