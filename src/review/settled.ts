import type { Draft } from '#extract/editor/propose.ts';

/** An editor's decision in the desk's words. */
export function describeSettlement(settlement: Draft): string {
	switch (settlement.kind) {
		case 'name':
			return `“${settlement.name}”是人名`;
		case 'no-name':
			return `“${settlement.name}”不是人名`;
		case 'words':
			return settlement.speaker === null
				? `不归任何人：${settlement.words}`
				: `归${settlement.speaker}：${settlement.words}`;
		case 'no-delegation':
			return `“${settlement.name}”不是代表团`;
		case 'no-division':
			return `“${settlement.name}”不是县级区划`;
		case 'reading':
			return `“${settlement.printed}”读作“${settlement.as}”，照印不改`;
		case 'withdrawn':
			return `撤下${settlement.name}，各处不提`;
	}
}
