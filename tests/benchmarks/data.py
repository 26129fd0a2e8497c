"""Invented deals in Chinese for the benchmarks: the same number gives the same deals, on every machine."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from funnel_desktop.commands.importing import ImportDeals
from funnel_desktop.commands.session import Session, run_through
from funnel_desktop.exchange.plan import propose
from funnel_desktop.exchange.reading import open_table
from funnel_desktop.exchange.records import read_deals

HEADER = (
    *(
        "编号",
        "客户名称",
        "项目名称",
        "联系人",
        "职务",
        "电话",
        "金额(元)",
        "台数",
        "来源",
        "阶段",
        "首次接触日期",
    ),
    *("成交日期", "下一步", "下一步日期", "备注", "竞争对手"),
)
"""The header row of the spreadsheet, as a sales rep writes it."""

_PLACES = (
    *(
        "北京",
        "上海",
        "广州",
        "深圳",
        "苏州",
        "无锡",
        "杭州",
        "宁波",
        "成都",
        "重庆",
        "武汉",
        "长沙",
        "西安",
        "郑州",
    ),
    *(
        "济南",
        "青岛",
        "沈阳",
        "大连",
        "合肥",
        "南京",
        "厦门",
        "福州",
        "昆明",
        "贵阳",
        "太原",
        "石家庄",
        "天津",
        "佛山",
    ),
)
_NAMES = (
    *(
        "华强",
        "金桥",
        "中科",
        "恒瑞",
        "远大",
        "同方",
        "瑞丰",
        "宏图",
        "天元",
        "盛达",
        "东方",
        "联创",
        "长城",
        "新城",
    ),
    *(
        "海润",
        "博雅",
        "正泰",
        "明德",
        "嘉禾",
        "普惠",
        "信达",
        "永安",
        "兴业",
        "泰和",
        "启明",
        "光华",
        "鼎新",
        "万通",
    ),
)
_TRADES = (
    *(
        "电子",
        "电力",
        "市政设计院",
        "机械",
        "制药",
        "化工",
        "水务",
        "轨道交通",
        "建材",
        "食品",
        "医院",
        "大学",
        "汽车零部件",
    ),
    *("环保", "能源", "物流", "纺织", "钢铁", "仪表", "软件"),
)
_FORMS = ("有限公司", "股份有限公司", "集团", "有限责任公司", "")
_PROJECTS = (
    *(
        "厂区空压站节能改造",
        "二期净化空调",
        "变电站智能巡检系统",
        "污水处理在线监测",
        "MES 系统升级",
        "数据中心机房扩容",
    ),
    *(
        "实验室通风系统",
        "产线视觉检测设备",
        "冷却塔更换",
        "配电室综合监控",
        "智慧园区一期",
        "应急电源采购",
        "仓储货架与输送线",
    ),
)
_FAMILY = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
_GIVEN = (
    "建国",
    "志强",
    "丽华",
    "敏",
    "伟",
    "晓东",
    "国庆",
    "雪梅",
    "海燕",
    "军",
    "文博",
    "佳怡",
    "立新",
    "红",
)
_POSITIONS = ("采购经理", "设备部主任", "总工程师", "副总经理", "信息中心主任", "项目经理", "")
_STEPS = (
    *(
        "约设计院交流参数",
        "拜访使用部门负责人",
        "送样机试用",
        "确认预算来源",
        "提交技术方案",
        "跟进招标文件",
        "组织考察样板工程",
    ),
    *("合同条款谈判", ""),
)
_NOTES = (
    "",
    "客户关注能耗指标，要求提供同类项目的运行数据。",
    "使用部门倾向我方方案，采购部还在比价。",
    "设计院已按我方参数出图，需盯紧变更。",
    "",
)
_SOURCES = ("陌拜", "跟进", "渗透", "培育", "来电")
_COMPETITORS = ("", "", "", "远景科技", "西门子", "本地集成商")
_STAGES = (
    *(
        ("目标客户", 34),
        ("合格意向", 22),
        ("入围", 13),
        ("意向明确", 9),
        ("即将成交", 4),
        ("成交", 10),
        ("丢单", 8),
    ),
)
"""The stages as the spreadsheet calls them, and how many in a hundred are there."""

STAGE_MAP = {
    "目标客户": "target",
    "合格意向": "qualified",
    "入围": "shortlisted",
    "意向明确": "intent",
    "即将成交": "near_win",
    "成交": "won",
    "丢单": "lost",
}


def rows(count: int, today: date) -> Iterator[list[str]]:
    """Yield ``count`` rows under ``HEADER``; dates lie in the two years before ``today`` and soon after."""
    dice = random.Random(20_261_124)
    pick = dice.choice
    stages = [stage for stage, share in _STAGES for _ in range(share)]
    for number in range(1, count + 1):
        stage = pick(stages)
        closed = stage in ("成交", "丢单")
        entered = today - timedelta(days=dice.randrange(20, 700))
        close = min(today, entered + timedelta(days=dice.randrange(15, 320)))
        step = "" if closed else pick(_STEPS)
        yield [
            f"SJ{number:06d}",
            f"{pick(_PLACES)}{pick(_NAMES)}{pick(_TRADES)}{pick(_FORMS)}",
            f"{pick(_PROJECTS)}{dice.randrange(1, 9)}号",
            pick(_FAMILY) + pick(_GIVEN),
            pick(_POSITIONS),
            f"13{dice.randrange(10**9):09d}",
            "" if dice.randrange(20) == 0 else str(dice.randrange(2, 400) * 5000),
            str(dice.randrange(1, 12)),
            pick(_SOURCES),
            stage,
            entered.isoformat(),
            close.isoformat() if closed else "",
            step,
            (today + timedelta(days=dice.randrange(-20, 60))).isoformat() if step else "",
            pick(_NOTES),
            pick(_COMPETITORS),
        ]


def write_spreadsheet(path: Path, count: int, today: date) -> None:
    """Write ``count`` deals as a CSV file."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(rows(count, today))


def import_spreadsheet(session: Session, path: Path) -> int:
    """Import a spreadsheet as the window and the command line do; return the number of deals."""
    table = open_table(path)
    plan = propose(table, stages=STAGE_MAP)
    work = ImportDeals(read_deals(table, plan, session.clock().date()), plan.rows, path.name)
    run_through(session.execute_in_slices(work.name(), work.run))
    return work.report.imported


def make_funnel(path: Path, count: int, today: date) -> None:
    """Make a funnel file of ``count`` deals, by way of a spreadsheet and its import, with a year's target."""
    from dataclasses import replace

    session = Session.create(path)
    try:
        if count:
            spreadsheet = path.with_suffix(".csv")
            write_spreadsheet(spreadsheet, count, today)
            imported = import_spreadsheet(session, spreadsheet)
            if imported != count:
                raise RuntimeError(f"{imported} of {count} deals were imported")
        before = session.settings
        after = replace(before, target_minor=count * 30_000_000 // 4 or 600_000_000, average_minor=30_000_000)
        from funnel_desktop.text import message

        with session.store.change(message("Undo", "change settings")):
            session.store.save_settings(before, after)
    finally:
        session.close()
