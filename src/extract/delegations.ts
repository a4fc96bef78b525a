import type { Delegation } from '#dataset';
import type { Code } from './diagnostics.ts';
import { Ids, wordId } from './ids.ts';
import type { Printed } from './printed.ts';
import type { Passage } from './reading.ts';
import { looksLikeDivision, type Region } from './region.ts';
import { readAttendance, readSessions, readUnits, type Section } from './sections.ts';
import type { Story } from './settlement.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What the article says of each delegation, and what `story.yaml` and the region file add. */
export class Delegations {
	/** In the article's order. */
	readonly list: Delegation[] = [];
	/** The reading view, folded. */
	readonly #text: string;
	readonly #printed: Printed;
	readonly #withdrawal: Withdrawal;
	readonly #note: (code: Code, at: Passage) => void;
	readonly #settings: Map<string, Story['delegations'][number]>;
	readonly #divisions: Map<string, Region['divisions'][number]>;
	readonly #ids = new Ids();

	constructor(
		text: string,
		printed: Printed,
		withdrawal: Withdrawal,
		note: (code: Code, at: Passage) => void,
		{ story, region }: { story: Story; region: Region | null }
	) {
		this.#text = text;
		this.#printed = printed;
		this.#withdrawal = withdrawal;
		this.#note = note;
		this.#settings = new Map(story.delegations.map((settings) => [settings.name, settings]));
		this.#divisions = new Map(
			(region?.divisions ?? []).map((division) => [division.name, division])
		);
	}

	add(section: Section, name: Passage): Delegation {
		const printed = this.#printed.text(name);
		const settings = this.#settings.get(printed);
		const divisions: Region['divisions'] = [];
		const units = readUnits(this.#text, name).map((at) => {
			const unit = this.#printed.text(at);
			const recognised = this.#text.slice(at[0], at[1]);
			const division = this.#divisions.get(recognised) ?? this.#divisions.get(unit);
			if (division) divisions.push(division);
			else if (looksLikeDivision(unit)) this.#note('unit-unknown', at);
			return { name: unit, adcode: division?.adcode ?? null, spans: this.#printed.spans(at) };
		});
		const short = shorten(printed);
		const id = this.#ids.take(
			settings?.id ?? (divisions.map((division) => division.id).join('-') || wordId(short))
		);
		const sessions = readSessions(this.#text, section);
		const attendance = readAttendance(this.#text, section);
		const delegation: Delegation = {
			id,
			name: printed,
			short: settings?.short ?? short,
			en:
				settings?.en ??
				(divisions.length === units.length ? divisions.map((d) => d.en).join(' and ') : null),
			spans: this.#printed.spans(name),
			section: this.#printed.hull(section.whole),
			units,
			headline:
				section.headline && !this.#withdrawal.isLeftOut(section.headline)
					? {
							text: this.#printed.text(section.headline),
							spans: this.#printed.spans(section.headline)
						}
					: null,
			reporters: section.reporters
				.filter(({ at }) => !this.#withdrawal.isLeftOut(at))
				.map(({ at, role }) => {
					if (role === null) this.#note('byline-no-role', at);
					return { name: this.#printed.text(at), role, spans: this.#printed.spans(at) };
				}),
			sessions: sessions.map(({ month, day, part, at }) => ({
				printed: this.#printed.text(at),
				month,
				day,
				part,
				spans: this.#printed.spans(at)
			})),
			attendance: attendance && {
				count: attendance.count,
				spans: this.#printed.spans(attendance.at)
			}
		};
		this.list.push(delegation);
		return delegation;
	}

	/** Settings of a delegation that the article does not have would be lost without a word. */
	checkSettings(): void {
		if (this.#settings.size === 0) return;
		const names = new Set(this.list.map((delegation) => delegation.name));
		for (const { name, node } of this.#settings.values()) {
			if (names.has(name)) continue;
			node?.fail('settlement-stale', `the article has no delegation “${name}” as printed`);
		}
	}
}

/** The name without 代表团; nothing else is left out. */
function shorten(name: string): string {
	const isTeam = name.endsWith('代表团') || name.endsWith('代表團');
	return (isTeam && name.slice(0, -3)) || name;
}
