import type { Component } from 'svelte';
import type { Block } from '#lib/outputs/picture/markup.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import type { Frame } from '#lib/outputs/wechat/svg.ts';
import type { ChartState, ChartWords } from './state.ts';

/**
 * A chart as the build makes it, for each place where it is shown. With `live.ts`, what of it goes on at a reader's, it is the whole
 * chart: outputs walk through the catalogue and know no chart by its name.
 */
export interface ChartDefinition<State extends ChartState = ChartState> {
	/** Whether there is something to show of a story: of a chart that would be blank there is no section, embed, picture or link. */
	isIn(story: Pick<StoryView, 'corpus' | 'region'>): boolean;
	/** Whether its section has something to show where the chart has not: everything that is said, with nobody named. Not there: never. */
	hasSection?(story: Pick<StoryView, 'corpus'>): boolean;
	/** Its section of the story's page, and where that stands: on the stage, in the first screen, or below it. */
	Section: Component<SectionProps<State>>;
	readonly place: 'stage' | 'below';
	/** The drawing in a frame, below title and legend. */
	Embed: Component<EmbedProps<State>>;
	/**
	 * How high that drawing is.
	 * @param room pixels inside a frame; `isWide` says which drawings the style sheet shows there
	 */
	embedHeight(view: StoryView, state: State, room: { width: number; isWide: boolean }): number;
	/** Its numbers, or whatever it says, for those who do not see it. */
	listen(state: State): string[];
	/** Sentences of a caption, besides what is counted and where it is from. */
	notes(view: StoryView, state: State): { before: string[]; after: string[] };
	picture: {
		/** Draws it from the same drawings as the page's into the room that a picture leaves. */
		draw(view: StoryView, state: State, words: ChartWords, room: Room): Block;
		/** What must be said in it: how to read it, where there is room for that; what the law wants. */
		notes(view: StoryView, state: State, isRoomy: boolean): { read: string[]; law: string | null };
	};
	/** What WeChat's editor takes of it, with what stands around it: one inline drawing, or rich text. */
	wechat(view: StoryView, state: State, frame: Frame): string;
}

export interface SectionProps<State> extends Record<string, unknown> {
	view: StoryView;
	state: State;
	/** The story's folder, relative to the page. */
	root: string;
}

export interface EmbedProps<State> extends SectionProps<State> {
	/** What a screen reader says of the drawing. */
	title: string;
}

/** What a picture leaves for its chart. */
export interface Room {
	width: number;
	height: number;
}
