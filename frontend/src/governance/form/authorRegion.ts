/** The region a proposal is written for, for the fields deep in its form. */
import { createContext, useContext } from "react";

export const AuthorRegion = createContext<number | undefined>(undefined);

export function useAuthorRegion(): number | undefined {
  return useContext(AuthorRegion);
}
