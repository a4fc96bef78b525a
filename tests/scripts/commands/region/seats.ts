import type { Seat } from './made-up-boundaries.ts';

/** 望川市 does not exist: a prefecture made up for tests, with three small districts in its middle. */
export const SEATS: Seat[] = [
	{ adcode: '990102', name: '东湖区', at: [110.44, 30.4] },
	{ adcode: '990103', name: '西亭区', at: [110.38, 30.4] },
	{ adcode: '990104', name: '南桥区', at: [110.41, 30.355] },
	{ adcode: '990121', name: '望川县', at: [110.42, 30.49] },
	{ adcode: '990122', name: '青石县', at: [110.28, 30.44] },
	{ adcode: '990123', name: '白鹭县', at: [110.54, 30.37] },
	{ adcode: '990124', name: '柳溪县', at: [110.2, 30.2] },
	{ adcode: '990125', name: '云岭瑶族自治县', at: [110.43, 30.27] },
	{ adcode: '990181', name: '金滩市', at: [110.8, 30.6] }
];

export const FRAME: [number, number, number, number] = [110, 30, 111, 30.75];
