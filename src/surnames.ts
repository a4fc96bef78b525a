/**
 * Surnames of two characters that people bear: Chinese, Manchu, Yi and Japanese, in simplified characters. Reading an article tells names
 * by them, ids and names in Latin letters part them, and all have to know the same ones. What is a common word or a place as well is
 * left out: 第五, 中山.
 */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
	(
		'欧阳 司马 上官 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 东方 独孤 南宫 轩辕 淳于 澹台 濮阳 申屠 太史 公羊 公冶 宗政 太叔 仲孙 闾丘 司寇 颛孙 巫马 漆雕 公良 百里 东郭 羊舌 梁丘 左丘 闻人 赫连 鲜于 呼延 司空 钟离 拓跋 完颜 西门 富察 ' +
		'斛律 单于 万俟 亓官 谷梁 宰父 ' +
		'海来 沙马 沙玛 阿侯 尔古 吉克 曲比 曲木 阿苦 金古 吉伍 俄木 木乃 勒格 莫色 瓦扎 加巴 巴久 尔苦 俄底 吉则 ' +
		'山本 佐藤 铃木 渡边 伊藤 加藤 吉田 山田 松本 木村 斋藤 桥本 阿部 中岛 冈田 藤田 后藤 近藤 远藤 坂本 藤井 冈本 松田 竹内 岩田 鸠山 安倍 小泉 岸田 石破 野田 麻生 村山 宫泽 丹羽 横井 宫本 尾崎'
	).split(' ')
);
