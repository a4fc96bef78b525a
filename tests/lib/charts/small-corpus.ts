import { makeCorpus } from '../made-up.ts';

/** Made up: three delegations, two themes, counts small enough to be read off. */
export const SMALL = makeCorpus({
	themes: { roads: ['公路', '桥梁'], schools: ['学校'], '': ['五个新城'] },
	delegations: [
		{
			id: 'east',
			en: 'East',
			units: ['东区'],
			headline: '修好公路',
			body: [['公路要修，公路要养。', '桥梁要查。', '学校要建。'], ['公路通到学校。']]
		},
		{
			id: 'west',
			en: 'West and Garrison',
			units: ['西区', '某警备区'],
			body: [['五个新城，公路先行。'], ['五个新城正在建。']]
		},
		{ id: 'north', en: 'North', units: ['北区'], body: [['我们很高兴。']] }
	]
});
