import { listOwners } from '#lib/data/owners.ts';
import { nameIn } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { BOLD, countLines } from '#lib/outputs/embed/lines.ts';
import { writeNames, writeVoicesOf, type WrittenVoice } from '#lib/outputs/embed/voices.ts';
import { writeVoices } from '#lib/outputs/wechat/voices.ts';
import type { ChartDefinition } from '../definition.ts';
import Embed from './Embed.svelte';
import { setVoices } from './picture.ts';
import Section from './Section.svelte';
import type { VoicesState } from './state.ts';

/** Lengths in an embed, as `embed.css` has them. */
const VOICE = { above: 4, size: 15, line: 28 };
const STATEMENT = { above: 8, size: 15, line: 26, inset: 12 };
const SPEAKER = { above: 12, line: 26 };

/** The heading over what a voice says, as text. */
const writeHead = (names: WrittenVoice['names'], suffix: string): string =>
	names
		.map(({ before, name, affiliation }) => before + [name, affiliation].filter(Boolean).join(' '))
		.join('') + suffix;

export const voices: ChartDefinition<VoicesState> = {
	/** They want somebody who is named. (The page has all that is said, whoever says it.) */
	isIn: ({ corpus }) => corpus.speakers.length > 0,
	hasSection: ({ corpus }) => corpus.statements.length > 0,
	Section,
	place: 'below',
	Embed,
	embedHeight(_, { corpus, language, scope }, { width }) {
		const { delegation } = scope;
		if (delegation === undefined)
			return listOwners(corpus).reduce<number>(
				(sum, owner) =>
					sum +
					VOICE.above +
					VOICE.line * countLines(writeNames(corpus, owner, language), width / VOICE.size, BOLD),
				0
			);
		return writeVoicesOf(corpus, delegation, language).reduce(
			(sum, { names, suffix, statements }) =>
				sum +
				SPEAKER.above +
				SPEAKER.line * countLines(writeHead(names, suffix), width / STATEMENT.size) +
				statements.reduce(
					(total, { label, text }) =>
						total +
						STATEMENT.above +
						STATEMENT.line *
							countLines(`${label} ${text}`, (width - STATEMENT.inset) / STATEMENT.size),
					0
				),
			0
		);
	},
	listen: ({ corpus, language, scope }) =>
		corpus.speakers
			.filter(({ delegation }) => scope.delegation === undefined || delegation === scope.delegation)
			.map((speaker) => nameIn(language, speaker)),
	notes: (_, { language }) => ({ before: [messagesIn(language).voices.explain], after: [] }),
	picture: {
		draw: (_, state, _words, room) => setVoices(state, room),
		notes: (_, { language, scope }) => ({
			read: scope.delegation === undefined ? [] : [messagesIn(language).voices.explain],
			law: null
		})
	},
	wechat: (view, { scope }, frame) => writeVoices(view, frame, scope.delegation ?? null)
};
