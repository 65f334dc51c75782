import { ArrowLeft, ArrowRight, Download, Printer, RotateCcw, Route } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { DebriefView } from "../../view/model.ts";
import type { SaveStatus } from "../../view/shell.ts";
import { Button, Picture } from "../parts/index.ts";
import { DEBRIEF_PARTS, debrief as words, type DebriefPart } from "../text/schermenDebrief.ts";
import { Agreements } from "./debrief/Agreements.tsx";
import { decisionRowId, Everything } from "./debrief/Everything.tsx";
import { Happened } from "./debrief/Happened.tsx";
import { Monday } from "./debrief/Monday.tsx";
import { PartNav } from "./debrief/PartNav.tsx";
import { Pattern } from "./debrief/Pattern.tsx";
import { Score } from "./debrief/Score.tsx";
import { Three } from "./debrief/Three.tsx";
import { usePrintOpen } from "./debrief/usePrintOpen.ts";
import { TermScope } from "../terms/TermsProvider.tsx";
import { Main } from "./Main.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import "./shell.css";
import "./debrief.css";
import "./pattern.css";
import "./print.css";

interface DebriefScreenProps {
  readonly view: DebriefView;
  readonly status: SaveStatus;
  /** Which part is on screen; belongs in the address. */
  readonly part: DebriefPart;
  readonly onPart: (part: DebriefPart) => void;
  readonly onRewind: (momentId: string) => void;
  readonly onNote: (field: "bijgebleven" | "maandag", text: string) => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
  /** To the map of the case. */
  readonly onRoutes: () => void;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

/** All parts are in the page, one is shown; so printing gives everything in order. */
export function DebriefScreen({ view, status, part, onPart, onRewind, onNote, onExport, onPrint, onRoutes, onClose, onAgain }: DebriefScreenProps) {
  const root = useRef<HTMLDivElement>(null);
  const target = useRef<string>();
  usePrintOpen(root);
  usePartFocus(part, root, target);
  const rewind = view.canRetry ? onRewind : undefined;
  const toDecision = (momentId: string) => {
    target.current = decisionRowId(momentId);
    onPart("alles");
  };
  const contents: Readonly<Record<DebriefPart, ComponentChildren>> = {
    gebeurd: <Happened view={view} onNote={onNote} onDecision={toDecision} />,
    drie: <Three three={view.three} onRewind={rewind} />,
    patroon: <Pattern pattern={view.pattern} />,
    afspraken: <Agreements agreements={view.agreements} />,
    maandag: <Monday sentence={view.notes.monday} onNote={(text) => onNote("maandag", text)} />,
    alles: <Everything all={view.all} onRewind={rewind} />,
    score: <Score score={view.score} steps={view.pattern.steps} luck={view.luck} />,
  };
  return (
    <Main kind="debrief">
      <Hero view={view} part={part} onExport={onExport} onPrint={onPrint} />
      <NoticeBar status={status} />
      <div class="wh-debrief" ref={root}>
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
              <TermScope of={one}>{contents[one]}</TermScope>
            </section>
          ))}
          <PartSteps part={part} onPart={onPart} onRoutes={onRoutes} onClose={onClose} onAgain={onAgain} />
        </div>
      </div>
    </Main>
  );
}

/** After a change of part focus goes to its heading, or to the decision that was asked for. */
function usePartFocus(part: DebriefPart, root: { readonly current: HTMLElement | null }, target: { current: string | undefined }): void {
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    const row = target.current === undefined ? null : document.getElementById(target.current);
    target.current = undefined;
    if (row instanceof HTMLDetailsElement) {
      row.open = true;
      row.querySelector("summary")?.focus({ preventScroll: true });
      row.scrollIntoView({ block: "center" });
      return;
    }
    document.getElementById(`deel-${part}`)?.focus({ preventScroll: true });
    const top = root.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) scrollBy(0, top);
  }, [part, root, target]);
}

interface HeroProps {
  readonly view: DebriefView;
  readonly part: DebriefPart;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

function Hero({ view, part, onExport, onPrint }: HeroProps) {
  return (
    <header class="wh-hero" data-tone={view.ending.tone} data-part={part}>
      {view.vignette !== undefined && (
        <div class="wh-hero-art" aria-hidden="true">
          <Picture folder="vignettes" name={view.vignette} alt="" />
        </div>
      )}
      <div class="wh-hero-words">
        <p class="wh-kicker">
          {words.kicker} · {view.caseTitle} · {view.roleName}
        </p>
        <ScreenHeading text={view.ending.title} title={[words.parts[part].short, words.kicker, view.caseTitle]} />
        <p>{view.ending.text}</p>
        {view.objectives !== "" && (
          <p class="wh-small">
            {words.goals}: {view.objectives}
          </p>
        )}
      </div>
      <div class="wh-actions wh-hero-actions">
        <Button look="glass" icon={Printer} onPress={onPrint}>
          {words.print}
        </Button>
        <Button look="glass" icon={Download} label={words.exportNamed} onPress={onExport}>
          {words.export}
        </Button>
      </div>
    </header>
  );
}

interface PartStepsProps {
  readonly part: DebriefPart;
  readonly onPart: (part: DebriefPart) => void;
  readonly onRoutes: () => void;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

function PartSteps({ part, onPart, onRoutes, onClose, onAgain }: PartStepsProps) {
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
        <Button icon={RotateCcw} onPress={onAgain}>
          {words.again}
        </Button>
      )}
      <Button icon={Route} onPress={onRoutes}>
        {words.routes}
      </Button>
      <Button look={next ? "quiet" : "primary"} onPress={onClose}>
        {words.close}
      </Button>
    </div>
  );
}
