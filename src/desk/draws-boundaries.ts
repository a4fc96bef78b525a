import type { Reading } from './reader/reader.ts';

/** Whether the site draws the story's map with boundaries; previews and one-file pages of the desk draw equal tiles. */
export const drawsBoundaries = ({
	hasBoundaries,
	settings
}: Pick<Reading, 'hasBoundaries' | 'settings'>): boolean =>
	hasBoundaries && (settings.map?.style ?? 'boundaries') === 'boundaries';
