import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { Redirect, useLocation } from "wouter-preact";
import { DAY } from "../../domain/days.ts";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { reviewId, roundKeyOf, roundName, roundOf, type Pick, type RoundKey } from "../../runtime/refresh/index.ts";
import { shuffled } from "../../runtime/variant.ts";
import { DrillScreen } from "../../ui/refresh/DrillScreen.tsx";
import { ErrorScreen, LoadingScreen, NoticeBar } from "../../ui/screens/index.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { useDark } from "../../ui/theme/index.ts";
import { describeAnswer, describeDrill, type AnswerView } from "../../view/refresh/index.ts";
import { KnowledgeHost } from "../KnowledgeHost.tsx";
import { gameOfDrill, judgeAnswer, reviewOf } from "../refresh/answer.ts";
import { backIn, loadRefresh, withReview, type RefreshData } from "../refresh/data.ts";
import { useLoaded } from "../useLoaded.ts";
import { PLACES } from "../places.ts";

interface DrillPageProps {
  readonly ports: Ports;
  /** Name of the round; absent = a new one. */
  readonly round: string | undefined;
  readonly settings: Settings;
  readonly status: SaveStatus;
}

const atOf = (key: RoundKey | null) => `${PLACES.refresh}/nu/${key ? roundName(key) : ""}`;

/** `#/opfrissen/nu`: a new round gets an address of its own, so that a page that is loaded again goes on where it was. */
export function DrillPage({ ports, round, settings, status }: DrillPageProps) {
  const [, go] = useLocation();
  const load = useCallback(() => loadRefresh(ports), [ports]);
  const loaded = useLoaded(load);
  const key = useMemo(() => (round === undefined ? null : roundKeyOf(round)), [round]);
  const fresh = useMemo(
    (): RoundKey | null => (settings.role === null ? null : { role: settings.role, startedAt: Date.parse(ports.clock.now()), seed: ports.random.seed() }),
    [ports, settings.role],
  );
  if (round === undefined) return <Redirect to={fresh ? atOf(fresh) : PLACES.refresh} replace />;
  if (!key || Math.abs(Date.parse(ports.clock.now()) - key.startedAt) > DAY) return <Redirect to={PLACES.refresh} replace />;
  if (loaded.is === "loading") return <LoadingScreen />;
  if (loaded.is === "failed") return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  return <Playing key={round} ports={ports} first={loaded.value} roundKey={key} settings={settings} status={status} />;
}

interface PlayingProps extends Omit<DrillPageProps, "round"> {
  readonly first: RefreshData;
  readonly roundKey: RoundKey;
}

function Playing({ ports, first, roundKey, settings, status }: PlayingProps) {
  const [, go] = useLocation();
  const [data, setData] = useState(first);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [judged, setJudged] = useState<{ readonly pick: Pick; readonly answer: AnswerView } | null>(null);
  const [saving, setSaving] = useState(false);
  const dark = useDark(settings.theme);
  const { drills, framework, history } = data;
  // The whole schedule is worked out anew in it: not at every drawing.
  const round = useMemo(
    () => roundOf({ drills, history, rule: framework.weights.refresh, criteria: framework.criteria, key: roundKey, skipped }),
    [drills, history, framework, roundKey, skipped],
  );
  const pick = judged?.pick ?? round.current;
  const shown = pick?.drill;
  const end = `${PLACES.refresh}/klaar/${roundName(roundKey)}`;
  useEffect(() => {
    if (!shown) go(end, { replace: true });
  }, [shown, end, go]);
  const game = useMemo(() => (shown ? gameOfDrill(shown, framework) : null), [shown, framework]);
  const view = useMemo(
    () => (shown && game ? describeDrill(game, shown, (options) => shuffled(options, roundKey.seed, shown.id)) : null),
    [shown, game, roundKey],
  );
  if (!pick || !shown || !game || !view) return null;

  async function answer(option: string): Promise<void> {
    if (!pick || !shown || !game || saving) return;
    const at = ports.clock.now();
    const assessment = judgeAnswer(game, option);
    const review = reviewOf(pick, option, assessment, { id: reviewId(roundKey, shown.id), at });
    if (!review) return;
    setSaving(true);
    // Kept before anything is told: who closes the page now has answered.
    await ports.saves.keep("flits", review);
    const after = withReview(data, review);
    const told = describeAnswer({ game, drill: shown, option, assessment, back: backIn(after, roundKey.role, Date.parse(at))(review.criterion) });
    setSaving(false);
    setData(after);
    if (told) setJudged({ pick, answer: told });
  }

  return (
    <KnowledgeHost role={roundKey.role}>
      <DrillScreen
        key={shown.id}
        drill={view}
        answer={judged?.answer ?? null}
        at={round.answers.length + (judged ? 0 : 1)}
        of={round.picks.length}
        dark={dark}
        shortcuts={settings.shortcuts}
        notice={status.where === "memory" && <NoticeBar status={status} folded />}
        onAnswer={(option) => void answer(option)}
        onNext={() => (round.current ? setJudged(null) : go(end, { replace: true }))}
        onSkip={() => setSkipped(new Set([...skipped, shown.id]))}
        onStop={() => go(PLACES.refresh)}
      />
    </KnowledgeHost>
  );
}
