import { ArrowLeft, ArrowRight, Download, RotateCcw, Route } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { DebriefView } from "../../../view/model.ts";
import type { SaveStatus } from "../../../view/shell.ts";
import { Button, useOffers } from "../../parts/index.ts";
import { BEGIN } from "../../text/pakket.ts";
import { DEBRIEF_PARTS, debrief as words, type DebriefPart } from "../../text/schermenDebrief.ts";
import { Agreements } from "./Agreements.tsx";
import type { Comparing } from "./Compare.tsx";
import { ElsewhereContext, type Elsewhere } from "./elsewhere.ts";
import { decisionRowId, Everything } from "./Everything.tsx";
import { Happened } from "./Happened.tsx";
import { Hero } from "./Hero.tsx";
import { KeepDialog, type Keeping, type OnPaper } from "./KeepDialog.tsx";
import { Lens } from "./Lens.tsx";
import { Monday } from "./Monday.tsx";
import { PartNav } from "./PartNav.tsx";
import { Pattern } from "./Pattern.tsx";
import { PrintHead } from "./PrintHead.tsx";
import { paperReady } from "./paperReady.ts";
import { Score } from "./Score.tsx";
import { Talk } from "./Talk.tsx";
import { Three } from "./Three.tsx";
import { usePartFocus } from "./usePartFocus.ts";
import { useAllParts, usePaperEdges, usePrintOpen } from "./usePrint.ts";
import { TermScope } from "../../terms/TermsProvider.tsx";
import { Main } from "../Main.tsx";
import { NoticeBar } from "../NoticeBar.tsx";
import "../shell.css";
import "../settings.css";
import "../debrief.css";
import "../timeline.css";
import "../decisions.css";
import "../debriefParts.css";
import "../pattern.css";
import "../print.css";
import "../decisions.print.css";

export interface DebriefScreenProps {
  readonly view: DebriefView;
  readonly status: SaveStatus;
  /** Which part is on screen; belongs in the address. */
  readonly part: DebriefPart;
  readonly onPart: (part: DebriefPart) => void;
  readonly elsewhere: Elsewhere;
  readonly comparing: Comparing;
  readonly keeping: Keeping;
  /** Said above everything, for a debrief that is read from a file. */
  readonly banner?: ComponentChildren;
  /** Absent: somebody else's, to be read. */
  readonly onRewind?: (momentId: string) => void;
  readonly onNote?: (field: "bijgebleven" | "maandag", text: string) => void;
  readonly onAgain?: () => void;
  /** To the map of the case. */
  readonly onRoutes?: () => void;
  readonly onClose: () => void;
}

/** All parts are in the page, one is shown; so printing gives everything in order. */
export function DebriefScreen(props: DebriefScreenProps) {
  const { view, status, part, onPart, elsewhere, comparing, keeping, banner, onRewind, onNote, onAgain, onRoutes, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const target = useRef<string>();
  const [keeps, setKeeps] = useState(false);
  const [textOnPaper, setTextOnPaper] = useState(true);
  const [onPaper, setOnPaper] = useState<OnPaper>("short");
  const [all, showAll] = useAllParts();
  const working = useRef(false);
  working.current = elsewhere.is === "loading" || (comparing.picked !== null && comparing.found === null);
  usePrintOpen(root);
  usePaperEdges(view);
  usePartFocus(part, root, target);
  const rewind = view.canRetry ? onRewind : undefined;
  const toDecision = (momentId: string) => {
    target.current = decisionRowId(momentId);
    onPart("alles");
  };
  const contents: Readonly<Record<DebriefPart, () => ComponentChildren>> = {
    gebeurd: () => <Happened view={view} onNote={onNote} onDecision={toDecision} />,
    drie: () => <Three three={view.three} onRewind={rewind} />,
    patroon: () => (
      <>
        {view.lens && <Lens lens={view.lens} onDecision={toDecision} />}
        <Pattern pattern={view.pattern} />
      </>
    ),
    afspraken: () => <Agreements agreements={view.agreements} set={view.set.title} comparing={comparing} />,
    bespreken: () => <Talk questions={view.questions} onDecision={toDecision} />,
    maandag: () => <Monday sentence={view.notes.monday} onNote={onNote && ((text) => onNote("maandag", text))} />,
    alles: () => <Everything all={view.all} told={view.three.map(({ decision }) => decision.momentId)} onRewind={rewind} />,
    score: () => <Score score={view.score} steps={view.pattern.steps} luck={view.luck} />,
  };
  const print = () => {
    setKeeps(false);
    showAll();
    void paperReady(root.current, () => working.current).then(keeping.onPrint);
  };
  return (
    <ElsewhereContext.Provider value={elsewhere}>
      <Main kind="debrief">
        {banner}
        <Hero
          view={view}
          part={part}
          actions={
            <Button look="glass" icon={Download} onPress={() => setKeeps(true)}>
              {words.keep}
            </Button>
          }
        />
        <PrintHead view={view} />
        <NoticeBar status={status} />
        <div class={`wh-debrief${textOnPaper ? "" : " is-without-text"}${onPaper === "short" ? " is-short" : ""}`} ref={root}>
          <PartNav part={part} onPart={onPart} />
          <div class="wh-debrief-main">
            {DEBRIEF_PARTS.map((one, index) => (
              <section key={one} class={`wh-part wh-part--${one}`} hidden={one !== part} aria-labelledby={`deel-${one}`}>
                <header class="wh-part-head">
                  <p class="wh-small wh-soft">{words.partOf(index + 1, DEBRIEF_PARTS.length)}</p>
                  <h2 id={`deel-${one}`} class="wh-quiet-focus" tabIndex={-1}>
                    {words.parts[one].title}
                  </h2>
                  <p class="wh-soft">{words.parts[one].lead}</p>
                </header>
                <TermScope of={one}>{(all || one === part) && contents[one]()}</TermScope>
              </section>
            ))}
            <PartSteps part={part} onPart={onPart} onRoutes={onRoutes} onClose={onClose} onAgain={onAgain} />
          </div>
        </div>
        <KeepDialog
          {...keeping}
          open={keeps}
          onClose={() => setKeeps(false)}
          textOnPaper={textOnPaper}
          onTextOnPaper={setTextOnPaper}
          onPaper={onPaper}
          onOnPaper={setOnPaper}
          onPrint={print}
        />
      </Main>
    </ElsewhereContext.Provider>
  );
}

interface PartStepsProps extends Pick<DebriefScreenProps, "part" | "onPart" | "onClose"> {
  readonly onAgain: (() => void) | undefined;
  readonly onRoutes: (() => void) | undefined;
}

function PartSteps({ part, onPart, onRoutes, onClose, onAgain }: PartStepsProps) {
  const offers = useOffers();
  const at = DEBRIEF_PARTS.indexOf(part);
  const previous = DEBRIEF_PARTS[at - 1];
  const next = DEBRIEF_PARTS[at + 1];
  return (
    <div class="wh-part-steps">
      {previous && (
        <Button icon={ArrowLeft} onPress={() => onPart(previous)}>
          {words.previous}
        </Button>
      )}
      {next ? (
        <Button look="primary" iconEnd={ArrowRight} onPress={() => onPart(next)}>
          {words.next(words.parts[next].short)}
        </Button>
      ) : (
        onAgain && (
          <Button icon={RotateCcw} onPress={onAgain}>
            {words.again}
          </Button>
        )
      )}
      <div class="wh-part-leave">
        {onRoutes && (
          <Button icon={Route} onPress={onRoutes}>
            {words.routes}
          </Button>
        )}
        <Button look={next ? "quiet" : "primary"} onPress={onClose}>
          {offers("catalogue") ? words.close : BEGIN}
        </Button>
      </div>
    </div>
  );
}
