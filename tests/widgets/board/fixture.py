"""A funnel of invented companies for the board's tests: a real file, written by real commands or in bulk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from funnel_desktop.commands.clock import utc_text
from funnel_desktop.commands.deals import SetSettings
from funnel_desktop.commands.session import Session
from funnel_desktop.method.deal import Answer
from funnel_desktop.method.rank import ranks_between
from funnel_desktop.method.search import search_text
from funnel_desktop.method.stages import POSITION, STAGES
from funnel_desktop.text import message

CUSTOMERS = (
    "鹏源电子",
    "启衡精密",
    "远航电池",
    "厨盛电器",
    "恒扭电机",
    "锐模模具",
    "明测装备",
    "Pengyuan Electronics",
    "蓝坪电子",
    "岭核检测",
    "滨海市计量所",
    "南岭电力研究所",
)
PROJECTS = (
    "SMT 产线检测仪",
    "三坐标测量机",
    "老化测试柜 ×4",
    "视觉分拣",
    "扭矩测试台",
    "刀具监测",
    "激光位移计",
    "BMS 测试系统",
    "辐射监测终端 ×12",
)
STEPS = ("拜访李工", "送样", "回访", "方案沟通", "立项会", "预算确认", "")
SHARES = (18, 12, 7, 5, 3, 12)


def fill(session: Session, count: int) -> None:
    """Write ``count`` deals, spread over the stages like a believable funnel, in one change."""
    now = session.clock()
    today = now.date()
    per_stage = [count * share // 57 for share in SHARES]
    per_stage[0] += count - sum(per_stage)

    with session.store.change(message("Undo", "fill")):
        number = 0
        for stage, deals in zip(STAGES, per_stage, strict=True):
            for rank in ranks_between(None, None, deals):
                number += 1
                age = (number * 7) % 41
                ahead = (number * 5) % 13 - 3
                step = STEPS[number % len(STEPS)]
                won = stage == "won"
                customer, project = CUSTOMERS[number % len(CUSTOMERS)], PROJECTS[number % len(PROJECTS)]
                row = session.store.deals.insert(
                    {
                        "customer": f"{customer}{number}" if count > 100 else customer,
                        "project": project,
                        "amount_minor": (180_000 + number % 37 * 20_000) * 100,
                        "currency": "CNY",
                        "source": ("cold", "follow_up", "penetration", "cultivation", "inbound")[number % 5],
                        "stage": stage,
                        "outcome": "won" if won else "open",
                        "rank": rank,
                        "furthest_stage": POSITION[stage],
                        "stage_since": utc_text(now - timedelta(days=age)),
                        "entered_date": (today - timedelta(days=age + 30)).isoformat(),
                        "created_at": utc_text(now),
                        "updated_at": utc_text(now),
                        "next_step": step,
                        "next_step_date": (today + timedelta(days=ahead)).isoformat() if step else None,
                        "closed_date": (today - timedelta(days=age)).isoformat() if won else None,
                        "search_text": search_text(customer, project, "", ""),
                    }
                )
                deal = session.deal(row) if count <= 100 else None
                if deal is not None:
                    checks = session.playbook.checks_of(stage)
                    given = [Answer(check.key, "yes") for check in checks[: number % (len(checks) + 1)]]
                    session.store.history.add_answers(deal.id, given, utc_text(now))
    if count <= 100:
        goals = replace(session.settings, target_minor=600_0000_00, average_minor=30_0000_00)
        session.execute(SetSettings(goals))
