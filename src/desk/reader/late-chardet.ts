import type { analyse as Analyse } from 'chardet';

/** Stands in the desk's bundle for `chardet`: nobody needs its tables for UTF-8, which is all that is ever pasted. */
let whole: typeof Analyse | null = null;

export async function loadChardet(): Promise<void> {
	whole ??= (await import('chardet')).analyse;
}

/** @throws Error before `loadChardet` */
export function analyse(bytes: Uint8Array): ReturnType<typeof Analyse> {
	if (!whole) throw new Error('chardet is not loaded');
	return whole(bytes);
}
