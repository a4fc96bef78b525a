import { RegExpParser, type AST } from '@eslint-community/regexpp';
import fc from 'fast-check';
import type { Repeated } from './texts.ts';

/** Texts made from regular expressions: such as they are looking for, or all but. */

/** What a class of characters is asked for: of each kind that articles hold, and what only breaks them. */
const CHARACTERS = [
	...'王军说道的等一二十〇縣㛃𬱖“”‘’「」『』（）()《》【】"，。！？…、；：:—·．•／\\/',
	...' \u3000\u00a0\u200b\u00ad\ufeff\n\r\t\u2028\u0000aZé5５Ａ−-_+%😀\ud83d\ue000①☆'
];

interface Node {
	/** Texts that it matches; where it looks ahead or back, what it looks for. */
	texts: fc.Arbitrary<string>;
	/** For each part that may come any number of times: what stands in front of it, and the part. */
	pumps: Pump[];
}

interface Pump {
	lead: fc.Arbitrary<string>;
	unit: fc.Arbitrary<string>;
}

const NOTHING: Node = { texts: fc.constant(''), pumps: [] };

/** Up to three times what it asks for at least, such as `{2,}`: ways to go wrong, not long texts. */
const MORE = 3;

/** @throws SyntaxError for what is no expression */
export function nearMatch(source: string, flags: string): Node {
	const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
		unicode: flags.includes('u'),
		unicodeSets: flags.includes('v')
	});
	return anyOf(parsed.alternatives, flags);
}

/** What some expressions look for, each as probable as the other. */
export function anyNearMatch(
	expressions: readonly { source: string; flags: string }[]
): fc.Arbitrary<string> {
	return fc.oneof(...expressions.map(({ source, flags }) => nearMatch(source, flags).texts));
}

/** A part of some expression over and over, behind what stands in front of it there; none where no part may be repeated. */
export function anyPump(
	expressions: readonly { source: string; flags: string }[]
): fc.Arbitrary<Repeated> {
	const pumps = expressions.flatMap(({ source, flags }) => nearMatch(source, flags).pumps);
	return fc
		.oneof(...pumps.map(({ lead, unit }) => fc.record({ lead, unit })))
		.chain(({ lead, unit }) =>
			fc.record({
				lead: fc.constantFrom(lead, `衡南县代表团：\n${lead}`),
				unit: fc.constant(unit === '' ? '的' : unit),
				end: fc.constantFrom('', '\u0000', '\n', '。')
			})
		);
}

function anyOf(alternatives: readonly AST.Alternative[], flags: string): Node {
	// Most alternatives are words, and there are thousands.
	const words = alternatives.filter(({ elements }) => elements.every(isCharacter));
	const nodes = alternatives
		.filter(({ elements }) => !elements.every(isCharacter))
		.map(({ elements }) => inTurn(elements, flags));
	return {
		texts: fc.oneof(
			...(words.length > 0
				? [fc.constantFrom(...words.map(({ elements }) => wordOf(elements)))]
				: []),
			...nodes.map(({ texts }) => texts)
		),
		pumps: nodes.flatMap(({ pumps }) => pumps)
	};
}

function isCharacter({ type }: AST.Element): boolean {
	return type === 'Character';
}

function wordOf(elements: readonly AST.Element[]): string {
	return elements
		.map((one) => (one.type === 'Character' ? String.fromCodePoint(one.value) : ''))
		.join('');
}

function inTurn(elements: readonly AST.Element[], flags: string): Node {
	if (elements.every(isCharacter)) return { texts: fc.constant(wordOf(elements)), pumps: [] };
	const nodes = elements.map((element) => nodeOf(element, flags));
	const pumps = nodes.flatMap(({ pumps: own }, i) => {
		const front = joined(nodes.slice(0, i).map(({ texts }) => texts));
		return own.map(({ lead, unit }) => ({ lead: joined([front, lead]), unit }));
	});
	return { texts: joined(nodes.map(({ texts }) => texts)), pumps };
}

function joined(parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
	return fc.tuple(...parts).map((texts) => texts.join(''));
}

function nodeOf(element: AST.Element, flags: string): Node {
	switch (element.type) {
		case 'Group':
		case 'CapturingGroup':
			return anyOf(element.alternatives, flags);
		case 'Assertion':
			return (element.kind === 'lookahead' || element.kind === 'lookbehind') && !element.negate
				? anyOf(element.alternatives, flags)
				: NOTHING;
		case 'Quantifier': {
			const { texts, pumps } = nodeOf(element.element, flags);
			const { min, max } = element;
			return {
				texts: fc
					.array(texts, { minLength: min, maxLength: Math.min(max, min + MORE) })
					.map((parts) => parts.join('')),
				pumps: max > MORE ? [{ lead: fc.constant(''), unit: texts }, ...pumps] : pumps
			};
		}
		case 'Character':
			return { texts: fc.constant(wordOf([element])), pumps: [] };
		case 'CharacterClass':
		case 'CharacterSet':
		case 'ExpressionCharacterClass':
			return { texts: fc.constantFrom(...charactersOf(element, flags)), pumps: [] };
		case 'Backreference':
			return NOTHING;
	}
}

/** Of a class, those that are named in it, and of the others those that it takes; any where it takes none of them. */
function charactersOf(
	set: AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass,
	flags: string
): string[] {
	const taken = new RegExp(`^${set.raw}$`, flags.replace(/[dgy]/gu, ''));
	const found = [...set.raw, ...CHARACTERS].filter((character) => taken.test(character));
	return found.length > 0 ? [...new Set(found)] : CHARACTERS;
}
