import { useRef } from "preact/hooks";
import type { PhoneView } from "../../view/model.ts";
import { Phone } from "../phone/index.ts";

interface DrillPostProps {
  readonly phone: PhoneView;
  /** Where there is more on the phone than one post. */
  readonly onOpen?: ((tab: string) => void) | undefined;
}

/** The post as the app shows it that it comes from. Nothing runs out: there is no clock in a refresher. */
export function DrillPost({ phone, onOpen = () => undefined }: DrillPostProps) {
  const arrived = useRef(new Set<string>());
  return (
    <div class="wh-drill-post">
      <Phone phone={phone} pace="direct" calm arrived={arrived.current} onOpen={onOpen} />
    </div>
  );
}
