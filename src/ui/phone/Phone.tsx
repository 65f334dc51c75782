import { BatteryMedium, Signal, Wifi } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { PhoneView, ScreenView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { Banners } from "./Banner.tsx";
import { CallScreen } from "./CallScreen.tsx";
import { ChatScreen } from "./ChatScreen.tsx";
import { Dock } from "./Dock.tsx";
import { LockScreen } from "./LockScreen.tsx";
import "./styles.ts";
import { StoryScreen } from "./StoryScreen.tsx";
import { useHum } from "./useHum.ts";

interface PhoneProps {
  readonly phone: PhoneView;
  /** Messages take real seconds to arrive. */
  readonly live: boolean;
  /** Changes when something came in; absent = nothing did. */
  readonly hum?: string | undefined;
  /** Nothing may move. */
  readonly calm?: boolean;
  /** Somebody begins or stops typing. */
  readonly onTyping?: ((on: boolean) => void) | undefined;
  /** Stands beside the label under the phone. */
  readonly beside?: ComponentChildren;
  readonly onOpen: (tab: string) => void;
}

/** The simulated phone. On small screens its case disappears and what is on it fills the stage. */
export function Phone({ phone, live, hum, calm = false, onTyping, beside, onOpen }: PhoneProps) {
  const body = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  useHum(body, hum, calm);
  /** Opened from something that goes away: focus moves to what was opened. */
  const enter = (tab: string) => {
    onOpen(tab);
    surface.current?.focus({ preventScroll: true });
  };
  const fiction = phone.screen.kind === "story" ? nl.phone.fiction : phone.screen.kind === "lock" ? nl.phone.fictionAll : nl.phone.fictionChat;
  return (
    <section class="wh-phone-place" aria-label={nl.phone.region}>
      <div class="wh-phone" ref={body} data-stage-slot="phone" data-screen={phone.screen.kind}>
        <div class="wh-phone-status" aria-hidden="true">
          <span>{phone.screen.kind === "lock" ? "" : phone.clock}</span>
          <span>
            <Icon of={Signal} size="xs" />
            <Icon of={Wifi} size="xs" />
            <Icon of={BatteryMedium} size="xs" />
          </span>
        </div>
        {phone.screen.kind !== "lock" && <Banners banners={phone.banners.slice(0, 1)} onOpen={enter} />}
        <div ref={surface} class="wh-phone-surface wh-quiet-focus" role="group" aria-label={phone.tabs.find((tab) => tab.open)?.label} tabIndex={-1}>
          <Screen screen={phone.screen} clock={phone.clock} live={live} onTyping={onTyping} />
        </div>
        {phone.screen.kind === "lock" && <Banners banners={phone.banners} onOpen={enter} />}
        <Dock tabs={phone.tabs} onOpen={onOpen} onEnter={enter} />
      </div>
      <p class="wh-fiction">{fiction}</p>
      {beside}
    </section>
  );
}

interface ScreenProps extends Pick<PhoneProps, "live" | "onTyping"> {
  readonly screen: ScreenView;
  readonly clock: string;
}

function Screen({ screen, clock, live, onTyping }: ScreenProps) {
  switch (screen.kind) {
    case "story":
      return <StoryScreen story={screen} />;
    case "chat":
      return <ChatScreen chat={screen} live={live} onTyping={onTyping} />;
    case "call":
      return <CallScreen call={screen} />;
    case "lock":
      return <LockScreen lock={screen} clock={clock} />;
  }
}
