import { ArrowRight, LogOut, MonitorSmartphone } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { Button } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { leeromgeving as words } from "../text/leeromgeving.ts";
import "../screens/shell.css";

function Said({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <Main kind="message">
      <div class="wh-card wh-message">
        <ScreenHeading text={title} />
        <p>{text}</p>
        {children && <div class="wh-actions">{children}</div>}
      </div>
    </Main>
  );
}

interface LeftScreenProps {
  readonly kept: boolean;
  /** Inside a page of the learning system: this window is not to be closed. */
  readonly framed: boolean;
}

/** After leaving on purpose. */
export function LeftScreen({ kept, framed }: LeftScreenProps) {
  return <Said title={framed ? words.left.framed : words.left.title} text={kept ? words.left.kept : words.left.lost} />;
}

interface OverScreenProps {
  readonly onBack: () => void;
  readonly onAnyway: () => void;
}

/** The session ended before this page began: it was loaded again. */
export function OverScreen({ onBack, onAnyway }: OverScreenProps) {
  return (
    <Said title={words.over.title} text={words.over.text}>
      <Button look="primary" icon={LogOut} onPress={onBack}>
        {words.over.back}
      </Button>
      <Button onPress={onAnyway}>{words.over.anyway}</Button>
    </Said>
  );
}

/** Another window took over. */
export function ElsewhereScreen() {
  return <Said {...words.elsewhere} />;
}

/** Launched twice by the same learner. */
export function TwiceScreen({ onHere }: { readonly onHere: () => void }) {
  return (
    <Said title={words.twice.title} text={words.twice.text}>
      <Button look="primary" icon={MonitorSmartphone} onPress={onHere}>
        {words.twice.here}
      </Button>
    </Said>
  );
}

/** What was kept cannot be read. */
export function UnreadableScreen({ onStart }: { readonly onStart: () => void }) {
  return (
    <Said title={words.unreadable.title} text={words.unreadable.text}>
      <Button look="primary" iconEnd={ArrowRight} onPress={onStart}>
        {words.unreadable.start}
      </Button>
    </Said>
  );
}

/** A page of a package that does not say what it is. */
export function BrokenPackageScreen() {
  return <Said {...words.broken} />;
}
