import type { Draft } from '#extract/editor/propose.ts';
import type { SheetMessages } from '#lib/messages/zh.sheet.ts';

/** An editor's decision in words. */
export function describeSettlement(
	settlement: Draft,
	{ decisions, colon, asPrinted }: SheetMessages
): string {
	switch (settlement.kind) {
		case 'words':
			return `${decisions.words(settlement.speaker)}${colon}${settlement.words}`;
		case 'reading':
			return `${decisions.reading(settlement.printed, settlement.as)}${asPrinted}`;
		default:
			return decisions[settlement.kind](settlement.name);
	}
}
