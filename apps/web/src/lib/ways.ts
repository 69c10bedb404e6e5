import type { createLink } from '@tanstack/react-router';
import { createContext, useContext } from 'react';

/** The ways from a page to others: the router's, or those of the landing page, which is drawn without it. */
export type Ways = {
  /** Goes to an address of ours. */
  readonly go: (address: string) => Promise<void>;
  /** Makes the router's link of an anchor; missing as long as there is no router. */
  readonly createLink?: typeof createLink;
  /** Loads what any other page needs: somebody points at a link. */
  readonly prepare?: () => void;
  /** Tells that the first page of the router came after the landing page, so that the browser announces it no more. */
  readonly hasLeftLanding?: boolean;
};

const WaysContext = createContext<Ways>({ go: async (address) => location.assign(address) });

export const WaysProvider = WaysContext.Provider;

export const useWays = (): Ways => useContext(WaysContext);
