import "./parts.css";

export { Button, IconButton } from "./Button.tsx";
export { CLAIM_ORDER, claimClass, ClaimBadge, ClaimGlyph } from "./ClaimBadge.tsx";
export { EditionContext, useOffers } from "./edition.ts";
export { DecisionCard } from "./DecisionCard.tsx";
export { FileButton } from "./FileButton.tsx";
export { FindingList } from "./FindingList.tsx";
export { GRADE_ICONS, GradeBadge } from "./GradeBadge.tsx";
export { Icon } from "./Icon.tsx";
export { innerLink, type LinkProps } from "./innerLink.ts";
export { LiveRegion } from "./LiveRegion.tsx";
export { phenomenonIcon } from "./phenomenon.ts";
export { LibraryContext, LookUp, type Library } from "./LookUp.tsx";
export { Picture } from "./Picture.tsx";
export { useScrollable } from "./useScrollable.ts";
export { Said } from "./Said.tsx";
export { SourceChips } from "./SourceChip.tsx";
export { useTitle } from "./useTitle.ts";
