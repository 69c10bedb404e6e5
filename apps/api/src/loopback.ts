const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether a host, as a setting or an address names it, is this very machine: nobody listens in between. */
export const isLoopback = (host: string): boolean => loopbackHosts.has(host);
