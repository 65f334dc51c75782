import { schermen } from "../text/schermen.ts";

const WAVES = "M2 9c2.500-2.400 5-2.400 7.500 0S15 11.400 17.500 9 21 7.400 22 8.200M2 15.500c2.500-2.400 5-2.400 7.500 0s5.500 2.400 8 0 3.500-1.600 4.500-.8";

export function Brand() {
  return (
    <span class="wh-brand">
      <svg class="wh-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
        <path d={WAVES} />
      </svg>
      {schermen.brand}
    </span>
  );
}
