import type { BannerView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { PLATFORM_ICONS } from "./platforms.ts";

interface BannersProps {
  readonly banners: readonly BannerView[];
  readonly onOpen: (tab: string) => void;
}

/** What came in while something else is open. Arrivals are said by the live region, not by these. */
export function Banners({ banners, onOpen }: BannersProps) {
  if (banners.length === 0) return null;
  return (
    <ul class="wh-banners">
      {banners.map((banner) => (
        <li key={banner.id}>
          <button type="button" class="wh-banner" data-platform={banner.platform} onClick={() => onOpen(banner.opens)}>
            <span class="wh-tile">
              <Icon of={PLATFORM_ICONS[banner.platform]} size="sm" />
            </span>
            <span class="wh-banner-text">
              <b>{banner.from}</b>
              <small>{nl.phone.platform[banner.platform]}</small>
              <span>{banner.text}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
