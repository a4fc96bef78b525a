import type { Subject } from '#extract/names/subjects.ts';
import type { VerbRole } from '#extract/words/verbs.ts';
import {
	AND_OTHERS,
	comesFrom,
	headsPart,
	isBesideOffice,
	isInFrontOfQuotation,
	nameBehindBody,
	nameBehindRole,
	nameBehindOrigin,
	readStanding,
	standsAlone,
	weigh,
	type Bare
} from './bare-names.ts';
import { calledByAge, calledBySurname } from './called-by-office.ts';
import { institution, unnamedHead, unnamedOfficial } from './unnamed.ts';
import { listedBefore } from './listed.ts';
import type { NameRule } from './rules.ts';
import type { Scene } from './scene.ts';
import type { Found } from './utterances.ts';

/** What may stand between 代表 without a name and its verb: a few characters, so that they may be parted in all ways. */
const BODY_GAP =
	/^(?=[^]{0,12}$)(?:一致|纷纷|普遍|也|均|都|还|则|踊跃|在[^，。的]{2,10}[时中后]|[^，。]{0,2}地)*$/u;
const JOINED =
	/^(?:并|并且|同时|还|也|此外|另外|并就此|同时还|并对此|随后|接着|最后|并进一步|进一步|又|再次)$/u;
/** In front of a verb these are its subject: 报告|指出. */
const NOUN = /报告|会议|的$|规划|文件|精神/u;
/** Said of oneself; 我县 is what newspapers say as well. */
const I = /我(?:们)?(?![国省市县区州镇乡村])/u;
/** How far in front of a verb its clause may begin where nobody in it is its subject. */
const SHORT = 16;
/** How far in front of a verb its subject may stand. */
const FAR = 48;

/** Whose verb stands at `at`, and what is known of it. */
interface Asked {
	scene: Scene;
	at: number;
	role: VerbRole;
	/** Whoever stands in front of the verb without a title; and what speaks for the name, if its holder may speak. */
	standing: Subject | null;
	bare: Bare | null;
}

/** A way to find the subject of a verb: `RULES` has its words for an editor and an example. */
interface Way {
	rule: NameRule;
	/** What it asks of: whoever is named in the clause, or stands in front of the verb without a title. Where there is none, it has no answer. */
	of?: 'subject' | 'bare';
	find: (asked: Asked) => Omit<Found, 'rule'> | null;
}

/** The first that answers. */
export const WAYS: readonly Way[] = [
	{
		rule: 'surname-and-title',
		of: 'subject',
		find: ({ scene: { subject, text } }) =>
			subject?.how === 'pronoun' &&
			subject.people.length < 2 &&
			/[代委]/u.test(text[subject.to - 2] ?? '')
				? { who: subject, doubt: 'surname-only' }
				: null
	},
	{ rule: 'with-title', of: 'subject', find: ({ scene }) => inClause(scene, 'named') },
	{
		rule: 'pronoun-of-nobody',
		of: 'subject',
		find: ({ scene: { subject } }) =>
			subject?.how === 'pronoun' && subject.unnamed ? { who: subject, doubt: 'pronoun-far' } : null
	},
	{ rule: 'pronoun', of: 'subject', find: ({ scene }) => inClause(scene, 'pronoun') },
	{ rule: 'body', of: 'subject', find: ({ scene }) => inClause(scene, 'body') },
	{ rule: 'origin', find: ({ scene, at }) => inferred(nameBehindOrigin(scene, at)) },
	{
		rule: 'member-of-a-body',
		find: ({ scene, at, standing }) => (standing ? null : inferred(nameBehindBody(scene, at)))
	},
	{
		rule: 'met',
		of: 'bare',
		find: ({ bare }) => (bare?.met ? { who: bare.who, doubt: null } : null)
	},
	{
		rule: 'beside-office',
		of: 'bare',
		find: ({ scene, at, bare }) =>
			bare && isBesideOffice(scene, bare.who, at) ? asFamiliar(bare) : null
	},
	{
		rule: 'behind-title',
		of: 'bare',
		find: ({ scene, bare }) =>
			bare && bare.who.from > scene.clause && bare.who.from === scene.behindTitle
				? asFamiliar(bare)
				: null
	},
	{
		rule: 'met-behind-office',
		of: 'bare',
		find: ({ scene, bare }) => {
			if (!bare?.who.people.every(({ name }) => scene.names.isPossible(name))) return null;
			return scene.open ? inferred(bare.who) : asFamiliar(bare);
		}
	},
	{
		rule: 'part-of-a-sentence',
		of: 'bare',
		find: ({ scene, bare }) => (bare && headsPart(scene, bare) ? inferred(bare.who) : null)
	},
	{
		rule: 'in-front-of-a-quotation',
		of: 'bare',
		find: ({ scene, at, bare }) =>
			bare && isInFrontOfQuotation(scene, bare, at) ? inferred(bare.who) : null
	},
	{
		rule: 'comes-from',
		of: 'bare',
		find: ({ scene, at, bare }) => (bare && comesFrom(scene, bare, at) ? inferred(bare.who) : null)
	},
	{
		rule: 'by-its-place',
		of: 'bare',
		find: ({ scene, at, bare }) =>
			bare && standsAlone(scene, bare, at) ? inferred(bare.who) : null
	},
	{
		rule: 'behind-a-role',
		find: ({ scene, at, role }) => inferred(nameBehindRole(scene, at, role === 'proposal'))
	},
	{ rule: 'called-by-a-surname', find: ({ scene, at }) => calledBySurname(scene, at) },
	{ rule: 'called-by-age', find: ({ scene, at }) => calledByAge(scene, at) },
	{
		rule: 'without-a-name',
		find: ({ scene, at }) =>
			unnamedOfficial(scene, at) ?? institution(scene, at) ?? unnamedHead(scene, at)
	},
	{
		rule: 'title-alone',
		find: ({ scene: { text, clause, behindTitle }, at, role }) => {
			if (behindTitle < 0 || at - behindTitle > 12) return null;
			const front = text.slice(Math.max(clause, behindTitle - 8), behindTitle);
			const marked =
				role !== 'proposal' ||
				/[有位名些]$/u.test(front) ||
				/[，：“]/u.test(text.slice(at + 2, at + 4));
			const speak = BODY_GAP.test(text.slice(behindTitle, at)) && marked;
			if (!speak || /^(?:党|人大|政协)?代表$/u.test(front + 'x')) return null;
			const from = behindTitle - 2;
			return {
				who: { how: 'body', people: [], others: false, from, to: behindTitle },
				doubt: null
			};
		}
	},
	{
		rule: 'entered',
		find: ({ scene, at, role }) => {
			const { text, clause, sentence, open, introduced: who } = scene;
			if (!who || who.from < clause || role === 'weak') return null;
			const between = text.slice(who.to, at);
			// 局长倪海珍回应委员关切时说, whatever was reported before.
			const heads = clause === sentence && between.endsWith('时');
			if ((open && !heads) || between.length > 40) return null;
			if (/^[的所]|(?:报告|讲话)[中里]?$|[的、]$/u.test(between)) return null;
			if (!AND_OTHERS.test(between)) return inferred(who);
			const people = [...listedBefore(scene), ...who.people];
			return inferred({ ...who, people, others: true });
		}
	},
	{
		rule: 'clause-before',
		find: ({ scene, at }) => {
			const { pending } = scene;
			if (!pending || !isShort(scene, at) || NOUN.test(lead(scene, at))) return null;
			return { who: pending, doubt: pending.unsure ? 'name-inferred' : null };
		}
	},
	{
		rule: 'introduced-before',
		find: ({ scene, at }) => {
			const { introduced, open } = scene;
			if (!introduced || open || !isShort(scene, at) || NOUN.test(lead(scene, at))) return null;
			return inferred(introduced);
		}
	},
	{
		rule: 'elided',
		find: ({ scene, at, role }) => {
			const { text, clause, paragraph, speaker } = scene;
			if (!speaker || !isShort(scene, at)) return null;
			const front = lead(scene, at);
			const proposes =
				role === 'proposal' &&
				front === '' &&
				clause > paragraph &&
				speaker.people.length > 0 &&
				(text[at + 2] === '：' || !isInOwnWords(scene));
			return JOINED.test(front) || proposes ? { who: speaker, doubt: 'subject-elided' } : null;
		}
	}
];

/** Who the subject of a verb is: named in the clause, in an earlier one of the sentence, left out, or a bare name. */
export function subjectOf(scene: Scene, at: number, role: VerbRole): Found | null {
	const { subject, text } = scene;
	if (subject && (at - subject.to > FAR || (at > subject.to && text[at - 1] === '的'))) return null;
	const standing = subject ? null : readStanding(scene, at);
	const bare = standing && weigh(scene, standing, at);
	const asked: Asked = { scene, at, role, standing, bare };
	for (const way of WAYS) {
		if (way.of && !(way.of === 'bare' ? bare : subject)) continue;
		const found = way.find(asked);
		// Without a spread, which is slow where objects have many shapes.
		if (found) return Object.assign(found, { rule: way.rule });
	}
	return null;
}

/** Whoever is named in the clause. */
function inClause({ subject }: Scene, how: Subject['how']) {
	if (subject?.how !== how) return null;
	return { who: subject, doubt: subject.unsure ? ('name-inferred' as const) : null };
}

function inferred(who: Subject | null) {
	return who && { who, doubt: 'name-inferred' as const };
}

function asFamiliar({ who, familiar }: Bare) {
	return { who, doubt: familiar ? null : ('name-inferred' as const) };
}

function isShort({ clause }: Scene, at: number): boolean {
	return at - clause <= SHORT;
}

/** What stands in front of the verb in its clause. */
function lead({ text, clause }: Scene, at: number): string {
	return text.slice(clause, at).trim();
}

/**
 * 骆春生：路要修，希望明年动工, 他说，我来自渔村，…，希望明年动工: behind a colon, and where somebody says 我, what he wishes is a part of
 * his words.
 */
function isInOwnWords({ text, open, clause }: Scene): boolean {
	if (open?.kind !== 'indirect') return false;
	return open.rule === 'colon' || open.rule === 'label' || I.test(text.slice(open.at[0], clause));
}
