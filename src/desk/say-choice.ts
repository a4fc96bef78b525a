import type { DeskMessages } from '#lib/messages/desk.ts';
import type { WrittenSettlement } from '#settings/story.ts';
import type { Choice } from './choices.ts';

/** A decision in words; the words that it is about are said beside it. */
export function saySettlement(settlement: WrittenSettlement, { settle }: DeskMessages): string {
	if ('name' in settlement) return settle.name(settlement.name);
	if ('no-name' in settlement) return settle['no-name'](settlement['no-name']);
	if ('words' in settlement) return settle.words(settlement.speaker);
	if ('no-delegation' in settlement) return settle['no-delegation'](settlement['no-delegation']);
	if ('no-division' in settlement) return settle['no-division'](settlement['no-division']);
	if ('reading' in settlement) return settle.reading(settlement.reading, settlement.as);
	return settle.withdrawn(settlement.withdrawn);
}

/** The same of a choice, which may leave all as it was read. */
export function sayChoice({ settlement, keeps }: Choice, words: DeskMessages): string {
	const said = saySettlement(settlement, words);
	return keeps && 'words' in settlement
		? `${words.settle.keeps}${words.settle.colon}${said}`
		: said;
}
