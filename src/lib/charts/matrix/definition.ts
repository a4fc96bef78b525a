import { openingTheme } from '#lib/data/findings.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import { nameIn } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { NARROW_MOST } from '#lib/outputs/embed/heights.ts';
import { drawCells } from '#lib/outputs/wechat/charts.ts';
import { frameChart } from '#lib/outputs/wechat/svg.ts';
import type { ChartDefinition } from '../definition.ts';
import Embed from './Embed.svelte';
import { layoutMatrix, NARROW, WIDE } from './layout.ts';
import { drawMatrix } from './picture.ts';
import Section from './Section.svelte';
import type { MatrixState } from './state.ts';

export const matrix: ChartDefinition<MatrixState> = {
	/** It wants a delegation that a theme's words are printed of. */
	isIn: ({ corpus }) => openingTheme(corpus) !== null,
	Section,
	place: 'below',
	Embed,
	embedHeight(_, state, { width, isWide }) {
		const layout = layoutMatrix(state, isWide ? WIDE : NARROW);
		return (layout.height / layout.width) * (isWide ? width : Math.min(width, NARROW_MOST));
	},
	listen({ corpus, language }) {
		const { units } = messagesIn(language);
		return corpus.themes.flatMap((theme, i) => {
			const reached = countByDelegation(corpus, { theme: i }).filter((n) => n > 0).length;
			return reached > 0 ? [`${nameIn(language, theme)} ${units.delegations(reached)}`] : [];
		});
	},
	notes: () => ({ before: [], after: [] }),
	picture: {
		draw: (_, state, { title }, room) => drawMatrix(state, title, room),
		notes: () => ({ read: [], law: null })
	},
	wechat: (_, state, frame) => frameChart(drawCells(state), frame)
};
