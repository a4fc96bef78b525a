import { expect, it } from 'vitest';
import { nameDivisions, namePrefecture } from '#divisions/names.ts';

const nameOf = (name: string) => nameDivisions([name], '某某市')[0];

it.each([
	['衡南县', 'hengnan', 'Hengnan County', 'county'],
	['珠晖区', 'zhuhui', 'Zhuhui District', 'district'],
	['耒阳市', 'leiyang', 'Leiyang City', 'city'],
	['道县', 'daoxian', 'Daoxian County', 'county'],
	['江华瑶族自治县', 'jianghua', 'Jianghua Autonomous County', 'county'],
	['双江拉祜族佤族布朗族傣族自治县', 'shuangjiang', 'Shuangjiang Autonomous County', 'county'],
	['瀍河回族区', 'chanhe', 'Chanhe District', 'district'],
	['碑林区', 'beilin', 'Beilin District', 'district'],
	['西安区', 'xian', "Xi'an District", 'district']
])('names %s', (name, id, en, kind) => {
	expect(nameOf(name)).toEqual({ id, en, kind });
});

it('tells a county from the prefecture of the same name', () => {
	expect(nameDivisions(['衡阳县', '衡南县'], '衡阳市').map(({ id }) => id)).toEqual([
		'hengyang-county',
		'hengnan'
	]);
});

it('tells two divisions of the same name apart', () => {
	expect(nameDivisions(['朝阳区', '朝阳县'], '某某市').map(({ id }) => id)).toEqual([
		'chaoyang-district',
		'chaoyang-county'
	]);
});

it.each([
	['衡阳市', 'Hengyang'],
	['湘西土家族苗族自治州', 'Xiangxi'],
	['大兴安岭地区', "Daxing'anling"]
])('names the prefecture %s', (name, en) => {
	expect(namePrefecture(name)).toBe(en);
});
