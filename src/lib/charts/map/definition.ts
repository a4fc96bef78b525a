import { openingTheme } from '#lib/data/findings.ts';
import { sourceOfBoundaries } from '#lib/data/region.ts';
import { nameIn } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { NARROW_MOST } from '#lib/outputs/embed/heights.ts';
import { drawTiles } from '#lib/outputs/wechat/charts.ts';
import { frameChart } from '#lib/outputs/wechat/svg.ts';
import type { ChartDefinition } from '../definition.ts';
import { noteAreas } from './area-notes.ts';
import Embed from './Embed.svelte';
import { layoutMaps } from './layouts.ts';
import { drawMap } from './picture.ts';
import Section from './Section.svelte';
import { countMap, type MapState } from './state.ts';

/** In an embed. Names in the drawings stay 12 px high: the map is so wide at least, what stands beside it at most. */
const PARTS = { map: 302, gap: 14, beside: 340 };
/** Of a narrow frame's width, what the map takes, which is the highest drawing; the same number is in `embed.css`. */
const MAP = 0.89;
const HEADING = { above: 4, line: 20 };
const ABOVE_INSET = 2;

export const map: ChartDefinition<MapState> = {
	/** It wants a delegation that a theme's words are printed of, and a region. */
	isIn: ({ corpus, region }) => region !== null && openingTheme(corpus) !== null,
	Section,
	place: 'stage',
	Embed,
	embedHeight(view, { language }, { width, isWide }) {
		const { aspects } = layoutMaps(view, language);
		const narrow = Math.min(width, NARROW_MOST);
		if (aspects.map === 0) return aspects.tiles * narrow;
		const room = isWide ? Math.min(PARTS.beside, width - PARTS.map - PARTS.gap) : narrow;
		const heading = HEADING.above + HEADING.line;
		const beside =
			(aspects.inset > 0 ? ABOVE_INSET + aspects.inset * room : 0) +
			(aspects.beyond > 0 ? heading + aspects.beyond * room : 0);
		if (!isWide) return aspects.map * MAP * narrow + beside;
		return Math.max(
			aspects.map * (width - room - PARTS.gap),
			// The first of its column has nothing above.
			beside - (aspects.inset > 0 ? ABOVE_INSET : HEADING.above)
		);
	},
	listen(state) {
		const { corpus, language, by } = state;
		const { units } = messagesIn(language);
		const counts = countMap(state);
		return corpus.delegations.flatMap((delegation, i) => {
			const count = counts[i] ?? 0;
			return count > 0 ? [`${nameIn(language, delegation)} ${units[by](count)}`] : [];
		});
	},
	notes({ region, boundaries, approval }, { corpus, language }) {
		const words = messagesIn(language).map;
		const source = region && sourceOfBoundaries(region, language);
		const law =
			boundaries && source !== null
				? [words.sketch, words.source(source), ...(approval ? [words.approval(approval)] : [])]
				: [];
		return { before: [], after: [...law, ...noteAreas(corpus, region, language)] };
	},
	picture: {
		draw: (view, state, { title }, room) => drawMap(view, state, title, room),
		notes({ region, boundaries, approval }, { language }, isRoomy) {
			const words = messagesIn(language);
			const source = region && sourceOfBoundaries(region, language);
			const law = [
				words.map.sketch,
				...(approval ? [words.map.approval(approval)] : []),
				...(source !== null && isRoomy ? [words.map.source(source)] : [])
			];
			return {
				read: [],
				law: region && boundaries ? law.join(words.punctuation.stop) : null
			};
		}
	},
	wechat({ region }, state, frame) {
		const { corpus, language } = state;
		if (!region) throw new RangeError('A story without a region has no map');
		const notes = [...frame.notes, ...noteAreas(corpus, region, language)];
		return frameChart(drawTiles(region, corpus, countMap(state)), { ...frame, notes });
	}
};
