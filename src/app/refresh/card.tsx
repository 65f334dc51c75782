import type { VNode } from "preact";
import type { Role } from "../../domain/roles.ts";
import type { Ports } from "../../runtime/ports.ts";
import { planRound } from "../../runtime/refresh/index.ts";
import { RefreshCard } from "../../ui/refresh/RefreshCard.tsx";
import { refreshWords } from "../../view/refresh/index.ts";
import { PLACES } from "../places.ts";
import { loadRefresh } from "./data.ts";

/** The card of the start screen. Rejects when a part of the program could not be fetched. */
export async function refreshCard(ports: Ports, role: Role): Promise<VNode> {
  const { drills, framework, history } = await loadRefresh(ports);
  const { criteria, weights } = framework;
  const { faded, picks } = planRound({ drills, history, role, now: Date.parse(ports.clock.now()), seed: ports.random.seed(), rule: weights.refresh, criteria });
  const waiting = picks.length === 0 ? null : (faded ? refreshWords.waiting : refreshWords.ready)(picks.length);
  return <RefreshCard waiting={waiting} path={PLACES.refresh} />;
}
