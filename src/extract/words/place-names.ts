/** What has to be known of China's county-level divisions to write their names in Latin letters; facts, no rules. */

/** Readings that a character, or the characters of a name, have in names of places and nowhere else; syllables parted by blanks. */
export const READINGS: Readonly<Record<string, string>> = {
	都: 'du',
	什: 'shi',
	乐亭: 'lao ting',
	乐陵: 'lao ling',
	乐清: 'yue qing',
	民乐: 'min le',
	蔚县: 'yu xian',
	歙县: 'she xian',
	单县: 'shan xian',
	浚县: 'xun xian',
	万柏林: 'wan bai lin',
	繁峙: 'fan shi',
	洪洞: 'hong tong',
	昆都仑: 'kun du lun',
	商都: 'shang du',
	珲春: 'hun chun',
	调兵山: 'diao bing shan',
	穆棱: 'mu ling',
	闵行: 'min hang',
	六合: 'lu he',
	六安: 'lu an',
	涡阳: 'guo yang',
	铅山: 'yan shan',
	召陵: 'shao ling',
	泌阳: 'bi yang',
	黄陂: 'huang pi',
	曾都: 'zeng du',
	大埔: 'da bu',
	番禺: 'pan yu',
	筠连: 'jun lian',
	什邡: 'shi fang',
	犍为: 'qian wei',
	荥阳: 'xing yang',
	荥经: 'ying jing',
	枞阳: 'zong yang',
	牟定: 'mou ding',
	吴堡: 'wu bu',
	红寺堡: 'hong si bu',
	称多: 'chen duo',
	尉犁: 'yu li',
	瀍河: 'chan he',
	喀什: 'ka shi'
};

/** What stands between a name and 自治县, 自治旗, 自治州 or 区: 江华瑶族自治县, 瀍河回族区, 塔什库尔干塔吉克自治县. */
export const PEOPLES =
	'蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|' +
	'羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';

/** Called in Latin letters as their prefecture is, or a neighbour in it: 衡阳县 in 衡阳市, 伊宁县 beside 伊宁市. Their kind tells them apart. */
export const NAMESAKES: ReadonlySet<string> = new Set(
	`承德县 抚顺县 本溪满族自治县 阜新蒙古族自治县 辽阳县 铁岭县 朝阳县 通化县 淮安区 黄山区 南昌县 吉安县 东营区 安阳县 新乡县 濮阳县 荆州区 恩施市
	长沙县 湘潭县 衡阳县 邵阳县 岳阳县 广安区 阿坝县 甘孜县 楚雄市 红河县 文山市 大理市 白银区 临夏市 临夏县 玉树市 乌鲁木齐县 克拉玛依区 昌吉市
	阿克苏市 喀什市 和田市 和田县 塔城市 阿勒泰市 伊宁市 伊宁县 云安区 郁南县`.split(/\s+/u)
);

/** Districts that are called as if they were a zone, a port, a park, a forest or a camp. */
export const CALLED_LIKE_AREAS: ReadonlySet<string> = new Set(
	`滨海新区 沈北新区 浦东新区 清新区 海港区 龙港区 高港区 泉港区 东港区 黄石港区 铁山港区 井陉矿区 峰峰矿区 鹰手营子矿区 白云鄂博矿区 矿区 城区
	郊区 新城区 下花园区 绿园区 梁园区 万柏林区 金林区 北林区 新林区 碑林区 神农架林区 船营区 东营区 点军区`.split(
		/\s+/u
	)
);
