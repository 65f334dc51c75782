import { useEffect, useRef, type MutableRef } from "preact/hooks";

const HUM_MS = 420;

/** The phone dips and hums when something came in: once per `key`, not when it is put on the page and not when display is calm. */
export function useHum(phone: MutableRef<HTMLElement | null>, key: string | undefined, still: boolean): void {
  const last = useRef(key);
  useEffect(() => {
    if (key === last.current) return undefined;
    last.current = key;
    if (key === undefined || still) return undefined;
    const hum = phone.current?.animate(
      [
        { transform: "none" },
        { transform: "translate(-2px, 10px)", offset: 0.2 },
        { transform: "translate(3px, 7px)", offset: 0.35 },
        { transform: "translate(-3px, 4px)", offset: 0.5 },
        { transform: "translate(2px, -2px)", offset: 0.7 },
        { transform: "none" },
      ],
      { duration: HUM_MS, easing: "ease-out" },
    );
    return () => hum?.cancel();
  }, [phone, key, still]);
}
