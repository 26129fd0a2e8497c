"""How a customer is called in short, and how where nobody outside shall know who it is.

The short name lacks what says nothing of who it is: the legal form, brackets, 市 after a place. The masked
one keeps the place, in two characters, or where it begins with none its first sign.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from funnel_desktop.method.search import pinyin_forms, search_lines, searchable

MASK = "●●●"

_FEWEST = 2
"""Characters that have to be left of a name."""

_BRACKETS = re.compile(r"\s*[(（【\[][^()（）【】\[\]]*[)）】\]]\s*")
_BETWEEN = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_FORM = re.compile(r"(?:股份|责任)*有限(?:责任)?(?:股份)?公司")
_LATIN_FORM = re.compile(
    r"(?:,?\s*\b(?:company limited|company|co|limited|ltd|pte|pty|incorporated|inc|corporation|corp|llc|llp"
    r"|plc|gmbh|ag|s\.a|sa|bv|b\.v)\b\.?)+[\s,.]*$",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(r"大学|集团|医院|研究院|公司")
_WORDS = (
    "科学 技术 科技 研究 研究院 研究所 研究中心 试验所 试验 检验 检测 检定 计量 校准 监测 监测站 "
    "测试 标准化 标准 质量 服务中心 服务站 服务 中心站 中心 医院 口腔 康复 妇幼 妇女 儿童 保健院 "
    "保健 计划生育 卫生院 中医 中西医 结合 人民 第一 第二 第三 附属 骨伤 医科 医疗 医药 大学 学院 "
    "职业 工程 电气 自动化 机械 信息 电子 海事 海洋 轮机 交通 物理 师范 理工 农业 材料 应用 先进 "
    "新材料 建筑 设计 环境 辐射 水文 水资源 食品 药品 电力 高压 集团 有限 责任 股份 公司 分公司 "
    "制造 设备 装备 系统 智能 精密 控制 仪器 仪表 汽车 座椅 底盘 内饰 零部件 部件 车灯 空调 电驱动 "
    "驱动 动力 电池 储能 新能源 能源 电源 半导体 微电子 封装 光电 光学 激光 显示 通信 通讯 电路 "
    "照明 灯饰 声学 连接器 线束 线缆 传感 传动 电机 电器 模具 泵业 轨道 船舶 重工 陶瓷 注塑 五金 "
    "制品 小家电 家电 实业 工业 贸易 商贸 网络 软件 数据 生物 化工 化学 制药 食品 纺织 服装 包装 "
    "印刷 建设 建材 能源 环保 矿业 钢铁 铝业 铜业 管理 咨询 "
)
"""Words of which names of companies are made after place and brand."""
_WORD = re.compile("|".join(sorted(set(_WORDS.split()), key=len, reverse=True)))
_REGION = re.compile(r"自治区|省")
_CITY = re.compile(r"^(\w{2,4}?)(?:省|自治区)?(\w{2,4}?)市(?=\w{2})")
_PLAIN_CITY = re.compile(r"^(\w{2,4}?)市(?=\w{2})")

_PLACES = (
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 "
    "广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国 华东 "
    "华南 华北 华中 西南 西北 东北 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 "
    "雄安 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 "
    "鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 "
    "铁岭 朝阳 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 "
    "伊春 佳木斯 七台河 牡丹江 黑河 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 "
    "泰州 宿迁 昆山 江阴 张家港 常熟 太仓 宜兴 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 "
    "丽水 义乌 慈溪 余姚 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 "
    "池州 宣城 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 南昌 景德镇 萍乡 九江 新余 鹰潭 "
    "赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 "
    "滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 "
    "驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 "
    "衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 "
    "湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 顺德 南宁 柳州 桂林 梧州 "
    "北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 儋州 成都 自贡 攀枝花 泸州 德阳 "
    "绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 "
    "铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 拉萨 日喀则 西安 铜川 宝鸡 咸阳 渭南 延安 "
    "汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 海东 "
    "银川 石嘴山 吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 石河子 台北 高雄 新竹"
)


def short_name(name: str) -> str:
    """Return a customer's name without legal form, brackets and 市 after a place.

    "深圳市岭核检测（集团）有限公司" gives "深圳岭核检测". Where too little would be left, the name stays
    as it is.
    """
    bare = _BRACKETS.sub(" ", name).strip()
    shorter = _without_city(_LATIN_FORM.sub("", _FORM.sub("", bare)).strip(" ,，.、"))
    return shorter if len(shorter) >= _FEWEST else name.strip()


def _without_city(bare: str) -> str:
    """Return a name without 市 after its place, and without blanks between Chinese characters."""
    shorter = _PLAIN_CITY.sub(r"\1", bare) if "省" not in bare[:5] else _CITY.sub(r"\1\2", bare)
    return _BETWEEN.sub("", " ".join(shorter.split()))


@lru_cache(maxsize=1 << 14)
def also_called(name: str) -> str:
    """Return a name as it is typed in short, "" for one without brackets and 市 after a place.

    The short name is found in it: "深圳市岭核检测（集团）有限公司" gives "深圳岭核检测有限公司".
    """
    if name.isascii() or not any(sign in name for sign in "市(（【["):
        return ""
    shorter = _without_city(_BRACKETS.sub(" ", name).strip())
    return shorter if len(shorter) >= _FEWEST and shorter != name else ""


def with_short_name(found_in: str) -> str:
    """Return a search text (``search.search_text``) in which the customer, its first line, is also found as
    it is called in short. Files keep what is derived from them as it is: this is added as they are read."""
    shorter = also_called(found_in.partition("\n")[0])
    return f"{found_in}\n{shorter}\n{pinyin_forms(shorter)}" if shorter else found_in


def found_by(names: Iterable[str]) -> str:
    """Return the search text of some names, each found as it is written and as it is called in short."""
    names = tuple(names)
    return search_lines((*names, *map(also_called, names)))


def short_names(customers: Iterable[str]) -> dict[str, str]:
    """Return by customer the name that stands for it in short; customers that would read the same keep their
    whole names."""
    short = {name: short_name(name) for name in customers}
    alike = Counter(searchable(text) for text in short.values())
    return {name: text if alike[searchable(text)] == 1 else name.strip() for name, text in short.items()}


def name_lines(name: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """Return a name in one line, or in two ("": no second one) broken where a reader would: at a blank, after
    大学, 集团 and the like, after place and brand, between words of a trade; never inside one of these as
    long as there is a place beside it. ``fits`` says whether a piece has room in a line.

    The second line may still be too long; nothing is left out here.
    """
    if fits(name):
        return name, ""
    for at in _breaks(name):
        first, second = name[:at].rstrip(), name[at:].lstrip()
        if first and second and fits(first) and fits(second):
            return first, second
    # No break leaves room for both parts: the second is long, but begins with a word.
    kept = (at for at in sorted(_breaks(name), reverse=True) if fits(name[:at].rstrip()))
    at = next(kept, 0) or next(
        (size for size in range(len(name) - 1, 0, -1) if fits(name[:size].rstrip())), 1
    )
    if len(name) - at == 1 and at > 2:
        at -= 1  # no sign stands alone
    return name[:at].rstrip(), name[at:].lstrip()


def _breaks(name: str) -> list[int]:
    """Return after how many signs a name is well broken, the best place first."""
    found = [place.end() for place in _INSTITUTION.finditer(name)]
    place = place_of(name)
    if place:
        found.append(len(place) + name.startswith(("省", "市", "区"), len(place)) + 2)
    found += [region.end() for region in _REGION.finditer(name)]
    blanks = [place for place, sign in enumerate(name) if sign == " "]
    words = [edge for word in _WORD.finditer(name) for edge in word.span()]
    found += sorted([*blanks, *words], key=lambda at: abs(len(name) / 2 - at))
    return [at for at in found if 1 < at < len(name) - 1]


def masked_name(name: str) -> str:
    """Return a name for who shall not know whose it is: "江门渡云船舶重工有限公司" gives "江门●●●", one that
    begins with no place its first sign: "L●●●". "" stays ""."""
    bare = name.strip()
    if not bare:
        return ""
    place = place_of(bare)
    return f"{place[:2] if place else bare[0]}{MASK}"


def place_of(name: str) -> str:
    """Return the place that a name begins with, "" for none: what stands before 市 or 省, or a known one."""
    found = _PLAIN_CITY.match(name)
    if found is not None:
        return found[1]
    return next((name[:size] for size in (5, 4, 3, 2) if name[:size] in _places()), "")


@cache
def _places() -> frozenset[str]:
    return frozenset(_PLACES.split())
