import type { Delegation } from '#dataset';
import type { Code } from '#extract/dataset/diagnostics.ts';
import { fold } from '#extract/text/fold.ts';
import { Ids, wordId } from './ids.ts';
import type { Printed } from '#extract/page/printed.ts';
import type { Passage } from '#extract/page/reading.ts';
import { Divisions, unitIds } from './divisions.ts';
import type { Division, Region } from '#settings/region.ts';
import {
	readAttendance,
	readSessions,
	readUnits,
	TEAM,
	type Section
} from '#extract/page/sections.ts';
import { failStale, type Settlement, type Story } from '#extract/editor/settlement.ts';
import type { Withdrawal } from '#extract/editor/withdrawal.ts';

/** What the article says of each delegation, and what `story.yaml` and the region file add. */
export class Delegations {
	/** In the article's order. */
	readonly list: Delegation[] = [];
	/** The reading view. */
	readonly #text: string;
	readonly #printed: Printed;
	readonly #withdrawal: Withdrawal;
	readonly #note: (code: Code, at: Passage) => void;
	readonly #settings: Map<string, Story['delegations'][number]>;
	readonly #divisions: Divisions | null;
	/** Units of which an editor says that they are no county-level division, folded. */
	readonly #noDivisions: Map<string, Settlement>;
	/** Those of them that changed something. */
	readonly #settled = new Set<string>();
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
		this.#settings = new Map(story.delegations.map((settings) => [fold(settings.name), settings]));
		this.#divisions = region && new Divisions(region);
		this.#noDivisions = new Map(
			story.settlements.flatMap((one) =>
				one.kind === 'no-division' ? [[fold(one.name), one] as const] : []
			)
		);
	}

	add(section: Section, name: Passage): Delegation {
		const printed = this.#printed.text(name);
		const settings = this.#settings.get(fold(printed));
		const divisions: Division[] = [];
		const places = readUnits(this.#text, name);
		const units = places.map((at) => {
			const division = this.#divisionOf(at);
			if (division) divisions.push(division);
			return {
				name: this.#printed.text(at),
				adcode: division?.adcode ?? null,
				spans: this.#printed.spans(at)
			};
		});
		const short = this.#printed.text(withoutTeam(this.#text, name));
		const id = this.#ids.take(
			settings?.id ??
				(unitIds(
					places.map(([from, to]) => this.#text.slice(from, to)),
					this.#divisions
				).join('-') ||
					wordId(short))
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

	/** The division that a unit is; null for none, with a doubt where it may be meant for one. */
	#divisionOf(at: Passage): Division | null {
		if (!this.#divisions) return null;
		const unit = this.#text.slice(at[0], at[1]);
		const division = this.#divisions.find(unit);
		const doubted = !division && this.#divisions.mayMean(unit);
		if (this.#noDivisions.has(unit)) {
			if (division || doubted) this.#settled.add(unit);
			return null;
		}
		if (doubted) this.#note('unit-unknown', at);
		return division;
	}

	/** Settings of a delegation, or of a unit, that the article does not have would be lost without a word. */
	checkSettings(): void {
		for (const [unit, settlement] of this.#noDivisions) {
			if (this.#settled.has(unit)) continue;
			failStale(
				settlement,
				`no delegation has a unit “${unit}” that could be taken for a county-level division`
			);
		}
		if (this.#settings.size === 0) return;
		const names = new Set(this.list.map((delegation) => fold(delegation.name)));
		for (const { name, origin } of this.#settings.values()) {
			if (names.has(fold(name))) continue;
			origin?.fail('settlement-stale', `the article has no delegation “${name}” as printed`);
		}
	}
}

/** The name without 代表团; nothing else is left out. */
function withoutTeam(text: string, [from, to]: Passage): Passage {
	const end = to - TEAM.length;
	return end > from && text.startsWith(TEAM, end) ? [from, end] : [from, to];
}
