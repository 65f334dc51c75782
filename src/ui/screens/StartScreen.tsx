import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { AsideSave, CaseFilter, CatalogueEntry, CatalogueView, SaveStatus, SavedAttempt, Settings, TownView } from "../../view/shell.ts";
import { useDark } from "../theme/index.ts";
import { schermen } from "../text/schermen.ts";
import { TownMap, type MountTown } from "../town/index.ts";
import { AsideNotice } from "./AsideNotice.tsx";
import { IntroOffer, type IntroOfferProps } from "./IntroOffer.tsx";
import { FinishedAttempts, OtherAttempts } from "./AttemptLists.tsx";
import { CaseList } from "./CaseList.tsx";
import { ContinueCard } from "./ContinueCard.tsx";
import { Main } from "./Main.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";
import "./shell.css";
import "./start.css";

const { start } = schermen;

interface StartScreenProps {
  /** All of it: also attempts at a case that is not looked for have a title. */
  readonly catalogue: readonly CatalogueEntry[];
  readonly found: CatalogueView;
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
  readonly town: TownView;
  readonly saves: { readonly attempts: readonly SavedAttempt[]; readonly aside: readonly AsideSave[] };
  readonly settings: Settings;
  readonly status: SaveStatus;
  /** A newer version stands ready. */
  readonly onUpdate?: (() => void) | undefined;
  readonly mountTown?: MountTown | undefined;
  /** Whether refreshers wait. It comes late, and finds its place kept free for who chose a role to refresh in. */
  readonly refresher?: ComponentChildren;
  /** Offered to who never played. */
  readonly intro?: IntroOfferProps | undefined;
  readonly onOpen: (caseId: string) => void;
  /** Also for a finished attempt: then its debrief opens. */
  readonly onResume: (attemptId: string) => void;
  readonly onRoutes: (attemptId: string) => void;
  /** Resolves when `saves` is up to date: whether the device did it. */
  readonly onRemove: (attemptId: string) => Promise<boolean>;
  readonly onExportAside: (save: AsideSave) => void;
}

export function StartScreen(props: StartScreenProps) {
  const { catalogue, found, filter, onFilter, town, saves, settings, status, onUpdate, mountTown, refresher, intro } = props;
  const { onOpen, onResume, onRoutes, onRemove, onExportAside } = props;
  const dark = useDark(settings.theme);
  const [lit, setLit] = useState<string | null>(null);
  const [removed, setRemoved] = useState("");
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away with its card.
  useEffect(() => {
    if (removed !== "") told.current?.focus({ preventScroll: true });
  }, [removed]);
  const running = saves.attempts.filter((attempt) => !attempt.ended);
  const finished = saves.attempts.filter((attempt) => attempt.ended);
  const find = (attempt: SavedAttempt) => catalogue.find((entry) => entry.id === attempt.caseId);
  const newest = running.find(find);
  const entry = newest && find(newest);
  const remove = (attemptId: string) => {
    const gone = saves.attempts.find((attempt) => attempt.attemptId === attemptId);
    const title = (gone && find(gone)?.title) ?? start.unknownCase;
    setRemoved("");
    void onRemove(attemptId).then((done) => setRemoved(done ? start.removed(title) : start.notRemoved(title)));
  };
  return (
    <Main kind="start">
      <TownMap town={town} dark={dark} lit={lit} onLit={setLit} onOpen={onOpen} mountTown={mountTown}>
        <ScreenHeading text={saves.attempts.length > 0 ? start.title.again : start.title.first} title={[start.cases]} />
        <p>{saves.attempts.length > 0 && catalogue.length > 0 ? start.waiting(found.waiting) : start.lead}</p>
      </TownMap>
      <div class="wh-start-side">
        <NoticeBar status={status} />
        <UpdateNotice onUpdate={onUpdate} />
        <p ref={told} class="wh-removed wh-quiet-focus" tabIndex={-1} hidden={removed === ""}>
          {removed}
        </p>
        <AsideNotice aside={saves.aside} onExport={onExportAside} />
        {intro && <IntroOffer {...intro} />}
        {newest && entry && <ContinueCard attempt={newest} entry={entry} onResume={onResume} onRemove={remove} />}
        {settings.role !== null && <div class="wh-refresh-slot">{refresher}</div>}
        <CaseList found={found} filter={filter} onFilter={onFilter} town={town} lit={lit} onLit={setLit} onOpen={onOpen} />
        <OtherAttempts attempts={running.filter((attempt) => attempt !== newest)} find={find} onResume={onResume} onRemove={remove} />
        <FinishedAttempts attempts={finished} find={find} onResume={onResume} onRoutes={onRoutes} onRemove={remove} />
        <p>
          <a href="#/nabespreking">{start.openFile}</a>
        </p>
        <p>
          <a href="#/les">{start.lesson}</a>
        </p>
      </div>
    </Main>
  );
}
