import ts from 'typescript';

/** One small change to a source file that a test ought to notice. */
export interface Mutant {
	/** Of the original, in UTF-16 code units. */
	start: number;
	end: number;
	/** What stands there instead. */
	text: string;
	/** From 1. */
	line: number;
	/** What was done, for people: `a < b → a <= b`. */
	what: string;
}

const OPERATORS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
	[ts.SyntaxKind.LessThanToken, '<='],
	[ts.SyntaxKind.LessThanEqualsToken, '<'],
	[ts.SyntaxKind.GreaterThanToken, '>='],
	[ts.SyntaxKind.GreaterThanEqualsToken, '>'],
	[ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
	[ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
	[ts.SyntaxKind.AmpersandAmpersandToken, '||'],
	[ts.SyntaxKind.BarBarToken, '&&'],
	[ts.SyntaxKind.PlusToken, '-'],
	[ts.SyntaxKind.MinusToken, '+']
]);

/** All mutants of a TypeScript source, in its order: conditions negated, operators, literals, statements left out. */
export function makeMutants(source: string): Mutant[] {
	const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true);
	const mutants: Mutant[] = [];
	const replace = (node: ts.Node, text: string) => {
		const start = node.getStart(file);
		const { line } = file.getLineAndCharacterOfPosition(start);
		const shown = source.slice(start, node.end).replace(/\s+/gu, ' ');
		const what = `${shorten(shown)} → ${text === '' ? 'nothing' : shorten(text)}`;
		mutants.push({ start, end: node.end, text, line: line + 1, what });
	};
	const negate = (condition: ts.Expression) => {
		replace(condition, `!(${condition.getText(file)})`);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
			return;
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isIfStatement(node) || ts.isWhileStatement(node)) negate(node.expression);
		else if (ts.isConditionalExpression(node)) negate(node.condition);
		else if (ts.isBinaryExpression(node)) {
			const operator = OPERATORS.get(node.operatorToken.kind);
			if (operator) replace(node.operatorToken, operator);
		} else if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
		else if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
		else if (ts.isNumericLiteral(node)) replace(node, `${Number(node.text) + 1}`);
		else if (ts.isStringLiteral(node)) replace(node, node.text === '' ? `'mutant'` : `''`);
		else if (ts.isExpressionStatement(node) || ts.isContinueStatement(node)) replace(node, ';');
		else if (ts.isBreakStatement(node) && !ts.isCaseClause(node.parent)) replace(node, ';');
		ts.forEachChild(node, visit);
	};
	visit(file);
	return mutants;
}

export function apply(source: string, { start, end, text }: Mutant): string {
	return source.slice(0, start) + text + source.slice(end);
}

function shorten(words: string): string {
	return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
