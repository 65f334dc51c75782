import { Award } from "lucide-preact";
import type { Role } from "../../domain/roles.ts";
import type { SaveStatus } from "../../view/shell.ts";
import type { HistoryLineView, ProgressView } from "../../view/progressPage.ts";
import { Icon } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { NoticeBar } from "../screens/NoticeBar.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { schermen } from "../text/schermen.ts";
import { voortgang } from "../text/voortgang.ts";
import { Advice } from "./Advice.tsx";
import { BarPatterns } from "./Counts.tsx";
import { Grid } from "./Grid.tsx";
import { History } from "./History.tsx";
import { Objectives } from "./Objectives.tsx";
import { CASES, PROOF, REFRESH } from "./paths.ts";
import { Pattern } from "./Pattern.tsx";
import { Refreshers } from "./Refreshers.tsx";
import { RolePills } from "./RolePills.tsx";
import { Weak } from "./Weak.tsx";
import "../screens/shell.css";
import "./progress.css";
import "./rows.css";
import "./pattern.css";
import "./grid.css";
import "./history.css";
import "./progress.print.css";

interface ProgressScreenProps {
  /** Null while it is being read. */
  readonly view: ProgressView | null;
  /** Nothing was done yet, in any role. */
  readonly empty: boolean;
  readonly history: { readonly lines: readonly HistoryLineView[]; readonly phenomena: readonly string[] };
  readonly status: SaveStatus;
  readonly role: Role | undefined;
  readonly onRole: (role: Role | undefined) => void;
  readonly phenomenon: string | undefined;
  readonly onPhenomenon: (phenomenon: string | undefined) => void;
}

export function ProgressScreen(props: ProgressScreenProps) {
  const { view, empty, status } = props;
  return (
    <Main kind="progress">
      <header class="wh-page-head">
        <ScreenHeading text={voortgang.title} />
        <p>{voortgang.lead}</p>
      </header>
      <NoticeBar status={status} />
      {view === null ? <p role="status">{schermen.loading}</p> : empty ? <Empty view={view} /> : <Filled {...props} view={view} />}
    </Main>
  );
}

/** Nothing yet: what will be here, and where it begins. */
function Empty({ view }: { readonly view: ProgressView }) {
  return (
    <>
      <section class="wh-card wh-prog-start">
        <h2>{voortgang.empty.title}</h2>
        <p>{voortgang.empty.text}</p>
        <p class="wh-actions">
          <a class="wh-button wh-button--primary" href={CASES}>
            <span>{voortgang.empty.start}</span>
          </a>
          <a class="wh-button wh-button--quiet" href={REFRESH}>
            <span>{voortgang.empty.refresh}</span>
          </a>
        </p>
      </section>
      <Grid grid={view.grid} />
    </>
  );
}

function Filled({ view, history, role, onRole, phenomenon, onPhenomenon }: ProgressScreenProps & { readonly view: ProgressView }) {
  const { attempts, refreshers } = view.looked;
  return (
    <>
      <BarPatterns />
      <div class="wh-prog-top">
        <RolePills role={role} onPick={onRole} />
        <p class="wh-small wh-soft" role="status">
          {attempts + refreshers === 0 ? voortgang.noneInRole : voortgang.looked(attempts, refreshers)}
        </p>
      </div>
      <Advice view={view} />
      <Objectives objectives={view.objectives} />
      <Weak weak={view.weak} />
      <Pattern view={view} />
      <Grid grid={view.grid} />
      <Refreshers refreshers={view.refreshers} />
      <History key={role} {...history} phenomenon={phenomenon} onPhenomenon={onPhenomenon} />
      <section class="wh-card wh-prog-card wh-prog-proof" aria-labelledby="bewijs">
        <Icon of={Award} />
        <h2 id="bewijs">{voortgang.proof.title}</h2>
        <p>{voortgang.proof.text}</p>
        <p class="wh-actions">
          <a class="wh-button wh-button--secondary" href={PROOF}>
            <span>{voortgang.proof.go}</span>
          </a>
        </p>
      </section>
      <section class="wh-prog-status wh-small wh-soft" aria-labelledby="status">
        <h2 id="status">{voortgang.status}</h2>
        {view.status.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </>
  );
}
