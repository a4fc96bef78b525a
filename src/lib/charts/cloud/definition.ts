import { CHINESE } from '#lib/messages/language.ts';
import { embedMessagesIn } from '#lib/messages/embed.ts';
import { NARROW_MOST } from '#lib/outputs/embed/heights.ts';
import { drawWords } from '#lib/outputs/wechat/charts.ts';
import { frameChart } from '#lib/outputs/wechat/svg.ts';
import type { ChartDefinition } from '../definition.ts';
import { chooseAccented } from './accented.ts';
import Embed from './Embed.svelte';
import { layoutCloud, NARROW, WIDE } from './layout.ts';
import { drawCloud } from './picture.ts';
import Section from './Section.svelte';
import type { CloudState } from './state.ts';
import { chooseWords } from './words.ts';

/** Of the words of a whole cloud so many are read out. */
const MOST = 12;

export const cloud: ChartDefinition<CloudState> = {
	/** It wants a listed word. */
	isIn: ({ corpus }) => chooseWords(corpus, 'mentions', CHINESE).words.length > 0,
	Section,
	place: 'below',
	Embed,
	embedHeight(_, { corpus, language, by }, { width, isWide }) {
		const layout = layoutCloud(chooseWords(corpus, by, language).words, isWide ? WIDE : NARROW);
		return (layout.height / layout.width) * (isWide ? width : Math.min(width, NARROW_MOST));
	},
	listen({ corpus, language, by, scope }) {
		const { words } = chooseWords(corpus, by, language);
		const { delegation } = scope;
		if (delegation === undefined)
			return [...words]
				.sort((a, b) => b.count - a.count)
				.slice(0, MOST)
				.map(({ text, count }) => `${text} ${count}`);
		const own = chooseAccented(corpus, { delegation });
		return words.flatMap(({ id, text }) => (own.has(id) ? [text] : []));
	},
	notes(_, { corpus, language }) {
		const least = embedMessagesIn(language).cloudLeast(
			chooseWords(corpus, 'mentions', language).least
		);
		return { before: least === null ? [] : [least], after: [] };
	},
	picture: {
		draw: (_, state, { title }, room) => drawCloud(state, title, room),
		notes: () => ({ read: [], law: null })
	},
	wechat: (_, { corpus, by, scope }, frame) =>
		frameChart(
			drawWords(chooseWords(corpus, by, CHINESE).words, chooseAccented(corpus, scope)),
			frame
		)
};
