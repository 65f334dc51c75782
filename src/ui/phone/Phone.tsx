import { BatteryMedium, Signal, Wifi } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { PhoneView, ScreenView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { Banners } from "./Banner.tsx";
import { Dock } from "./Dock.tsx";
import { PaceContext, type Pace, type PaceName } from "./pace.ts";
import "./styles.ts";
import { CallScreen } from "./surfaces/CallScreen.tsx";
import { LockScreen } from "./surfaces/LockScreen.tsx";
import { drawerOfChat, drawerOfPaper, drawerOfPost } from "./surfaces/registry.ts";
import { OpenTabContext } from "./tabs.ts";
import { useHum } from "./useHum.ts";

interface PhoneProps {
  readonly phone: PhoneView;
  /** How fast messages come in. */
  readonly pace: PaceName;
  /** Changes when something came in; absent = nothing did. */
  readonly hum?: string | undefined;
  /** Nothing may move. */
  readonly calm?: boolean;
  /** What already came in before the eyes of the reader; kept for as long as play is on screen. */
  readonly arrived: Set<string>;
  /** More of it came in. */
  readonly onArrived?: (() => void) | undefined;
  /** Somebody begins or stops typing. */
  readonly onTyping?: ((on: boolean) => void) | undefined;
  /** Stands beside the label under the phone. */
  readonly beside?: ComponentChildren;
  readonly onOpen: (tab: string) => void;
}

/** The simulated phone. On small screens its case disappears and what is on it fills the stage. */
export function Phone({ phone, pace, hum, calm = false, arrived, onArrived, onTyping, beside, onOpen }: PhoneProps) {
  const body = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  useHum(body, hum, calm);
  const pacing = useMemo((): Pace => ({ name: pace, arrived, onArrived, onTyping }), [pace, arrived, onArrived, onTyping]);
  // What a banner showed is not typed again when its conversation is opened.
  for (const { id } of phone.banners) arrived.add(id);
  const open = phone.tabs.find((tab) => tab.open);
  /** Opened from something that goes away: focus moves to what was opened. */
  const enter = (tab: string) => {
    onOpen(tab);
    surface.current?.focus({ preventScroll: true });
  };
  const fiction =
    phone.screen.kind === "post" || phone.screen.kind === "paper"
      ? nl.phone.fiction
      : phone.screen.kind === "lock"
        ? nl.phone.fictionAll
        : nl.phone.fictionChat;
  return (
    <section class="wh-phone-place" aria-label={nl.phone.region}>
      <div
        class="wh-phone"
        ref={body}
        data-stage-slot="phone"
        data-screen={phone.screen.kind}
        data-surface={phone.screen.kind === "post" ? phone.screen.surface : undefined}
      >
        <div class="wh-phone-status" aria-hidden="true">
          <span>{phone.screen.kind === "lock" ? "" : phone.clock}</span>
          <span>
            <Icon of={Signal} size="xs" />
            <Icon of={Wifi} size="xs" />
            <Icon of={BatteryMedium} size="xs" />
          </span>
        </div>
        {phone.screen.kind !== "lock" && <Banners banners={phone.banners.slice(0, 1)} onOpen={enter} />}
        <div ref={surface} class="wh-phone-surface wh-quiet-focus" {...(open ? { role: "group", "aria-label": open.label } : {})} tabIndex={-1}>
          <PaceContext.Provider value={pacing}>
            <OpenTabContext.Provider value={enter}>
              <Screen key={open?.id} screen={phone.screen} clock={phone.clock} />
            </OpenTabContext.Provider>
          </PaceContext.Provider>
        </div>
        {phone.screen.kind === "lock" && <Banners banners={phone.banners} onOpen={enter} />}
        <Dock tabs={phone.tabs} onOpen={onOpen} onEnter={enter} />
      </div>
      <p class="wh-fiction">{fiction}</p>
      {beside}
    </section>
  );
}

function Screen({ screen, clock }: { readonly screen: ScreenView; readonly clock: string }) {
  switch (screen.kind) {
    case "post": {
      const Surface = drawerOfPost(screen);
      return <Surface post={screen} />;
    }
    case "paper": {
      const Surface = drawerOfPaper(screen);
      return <Surface paper={screen} />;
    }
    case "chat": {
      const Surface = drawerOfChat(screen);
      return <Surface chat={screen} />;
    }
    case "call":
      return <CallScreen call={screen} />;
    case "lock":
      return <LockScreen lock={screen} clock={clock} />;
  }
}
