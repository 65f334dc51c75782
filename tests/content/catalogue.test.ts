import { describe, expect, it } from "vitest";
import { shipped } from "../../src/content/testing/shipped.ts";
import type { ShareMoment } from "../../src/domain/moments.ts";
import { ROLES, type Role } from "../../src/domain/roles.ts";

const { cases, catalogue } = shipped;

const sharesOf = (role: Role): readonly (readonly [string, ShareMoment])[] =>
  cases.flatMap(({ id, scripts }) =>
    (scripts[role]?.moments ?? []).flatMap((moment) => (moment.do === "share" ? [[`${id}/${moment.id}`, moment] as const] : [])),
  );

/** What the best way of sharing needs: a name, a link or account, or a description by which one person, group or car is found again. */
const needsMore = ({ needs: [best] }: ShareMoment): boolean => best !== undefined && !best.naam.includes("geen");

describe("over the whole catalogue", () => {
  it("plays all eight phenomena of the routekaart", () => {
    expect(new Set(catalogue.map(({ phenomenon }) => phenomenon)).size).toBe(8);
  });

  it("A23.4: every role is hoofdrol in at least five cases", () => {
    for (const role of ROLES)
      expect([role, catalogue.filter(({ roles }) => roles[role] === "hoofdrol").length]).toEqual([role, expect.toSatisfy((n: number) => n >= 5)]);
  });

  it.each(ROLES)("A17.5: for %s one share in three needs a name, a link or an original left in place", (role) => {
    const shares = sharesOf(role);
    expect(shares.filter(([, share]) => needsMore(share)).map(([id]) => id).length * 3).toBeGreaterThanOrEqual(shares.length);
  });

  it.each(ROLES)("A17.5: for %s no fixed setting of form, name and channel is best in more than half", (role) => {
    const shares = sharesOf(role);
    const times = new Map<string, number>();
    for (const [, { needs }] of shares) {
      const settings = new Set(
        needs.slice(0, 1).flatMap((need) => need.vorm.flatMap((form) => need.naam.flatMap((name) => need.kanaal.map((way) => `${form}+${name}+${way}`)))),
      );
      for (const setting of settings) times.set(setting, (times.get(setting) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => shares.length > 2 && count * 2 > shares.length);
    expect(often).toEqual([]);
  });
});
