/** @medplum/core expects a global WebSocket while it loads; Node 20 has none. Nothing here ever opens one. */
globalThis.WebSocket ??= Object as unknown as typeof WebSocket; // a stand-in that is never constructed
