import type { Explorer } from './explorer.svelte.ts';
export function redraw(_: Explorer): void {}
