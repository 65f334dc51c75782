import { useMemo, useState } from "preact/hooks";
import { ProofScreen } from "../../ui/progress/ProofScreen.tsx";
import { describeProof, type ProofView } from "../../view/progressPage.ts";
import { cases } from "../content.ts";
import { localDay } from "../localDay.ts";
import type { Done } from "../useProgress.ts";

/** `#/voortgang/bewijs` */
export function ProofPage({ done, now }: { readonly done: Done; readonly now: string }) {
  const [period, setPeriod] = useState<ProofView["period"]>();
  const proof = useMemo(() => describeProof({ ...done, catalogue: cases, period, dayOf: localDay }), [done, period]);
  return <ProofScreen proof={proof} now={now} onPeriod={setPeriod} onPrint={() => print()} />;
}
