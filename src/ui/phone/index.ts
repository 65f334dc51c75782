export { Avatar } from "./Avatar.tsx";
export { ChatScreen } from "./ChatScreen.tsx";
export { MarkingContext, type Marking } from "./marks.ts";
export { Phone } from "./Phone.tsx";
export { PostCard } from "./PostCard.tsx";
export { StoryScreen } from "./StoryScreen.tsx";
