/** Looking for one person among those who can and cannot come. */
import type { ReactNode } from "react";

export type Finding = {
  search: ReactNode;
  /** Whether only a name is looked for. */
  searched: boolean;
  onMore: () => void;
};
