<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Funnel Desktop</source>
        <translation>关于 Funnel Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Balance calculator</source>
        <translation>平衡计算(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>商机(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Funnel chart</source>
        <translation>漏斗图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>丢单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New deal…</source>
        <translation>新商机(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New funnel…</source>
        <translation>新建漏斗(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings of this funnel…</source>
        <translation>此漏斗的设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sort cards</source>
        <translation>卡片排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stale deals</source>
        <translation>停滞的商机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Won…</source>
        <translation>赢单(&amp;W)…</translation>
    </message>
    <message>
        <source>All deals as a table…</source>
        <translation>全部商机列表…</translation>
    </message>
    <message>
        <source>By &amp;amount</source>
        <translation>按金额(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;days in stage</source>
        <translation>按阶段天数(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>手动(&amp;H)</translation>
    </message>
    <message>
        <source>By &amp;next step</source>
        <translation>按下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Deals with an &amp;overdue step</source>
        <translation>逾期的商机(&amp;O)</translation>
    </message>
    <message>
        <source>Deals without a &amp;customer</source>
        <translation>没有客户的商机(&amp;C)</translation>
    </message>
    <message>
        <source>Deals without a &amp;next step</source>
        <translation>没有下一步的商机(&amp;N)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Export the &amp;chart…</source>
        <translation>导出漏斗图(&amp;C)…</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Lost deals…</source>
        <translation>丢单列表…</translation>
    </message>
    <message>
        <source>Move &amp;back…</source>
        <translation>退回(&amp;B)…</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;forward…</source>
        <translation>推进(&amp;F)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the folder of logs and &amp;backups</source>
        <translation>打开日志和备份文件夹(&amp;B)</translation>
    </message>
    <message>
        <source>Sh&amp;ow only</source>
        <translation>只显示(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;all deals</source>
        <translation>显示全部商机(&amp;A)</translation>
    </message>
    <message>
        <source>Won deals of the target's &amp;period</source>
        <translation>目标期内的赢单(&amp;P)</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>“{text}” can be read in two ways: write decimals with a dot, such as 1,234.5.</source>
        <translation>“{text}”有两种读法：小数点请用英文句点，例如 1,234.5。</translation>
    </message>
    <message>
        <source>“{text}” has only one of two parentheses. Write a plain number.</source>
        <translation>“{text}”的括号不成对。请只写数字。</translation>
    </message>
    <message>
        <source>“{text}” has too many digits to be an amount.</source>
        <translation>“{text}”位数太多，不是金额。</translation>
    </message>
    <message>
        <source>“{text}” is more than 10 trillion yuan. Check the unit and the number.</source>
        <translation>“{text}”超过 10 万亿元。请检查单位和数字。</translation>
    </message>
    <message>
        <source>“{text}” is negative. A deal's amount is zero or more.</source>
        <translation>“{text}”是负数。商机金额不能小于零。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write a number such as 380,000 or 38 万.</source>
        <translation>“{text}”不是金额。请输入数字，例如 380,000 或 38 万。</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>10k CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>AnswerControl</name>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe in the file. What happened is written to {path}.</source>
        <translation>程序出错了。数据已安全保存在文件中。经过记录在 {path}。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was done is in your file; what happened is written to {path}.</source>
        <translation>程序上次意外退出。已完成的操作都在文件中；经过记录在 {path}。</translation>
    </message>
</context>
<context>
    <name>BackwardDialog</name>
    <message>
        <source>Budget postponed</source>
        <translation>预算推迟</translation>
    </message>
    <message>
        <source>Decision maker changed</source>
        <translation>决策人变动</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Moved too early</source>
        <translation>推进过早</translation>
    </message>
    <message>
        <source>One sentence: what has changed</source>
        <translation>写一句：情况有什么变化</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Write one sentence why it goes back.</source>
        <translation>请写一句为什么退回。</translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message numerus="yes">
        <source>%n row(s) left out; the others come in</source>
        <translation>
            <numerusform>%n 行不导入，其余照常导入</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>不导入的行</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>保存不导入的行</translation>
    </message>
    <message>
        <source>rows left out.csv</source>
        <translation>未导入的行.csv</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…还有 {count} 行</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>A won deal is won: its probability must be 100 %, not {percent} %.</source>
        <translation>赢单就是已经赢了：概率只能是 100 %，不能是 {percent} %。</translation>
    </message>
    <message>
        <source>The average contract must be more than 0.</source>
        <translation>平均合同必须大于 0。</translation>
    </message>
    <message>
        <source>The months left must be 120 or fewer.</source>
        <translation>剩余月数不能超过 120。</translation>
    </message>
    <message>
        <source>The months left must be more than 0.</source>
        <translation>剩余月数必须大于 0。</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it starts on {start}.</source>
        <translation>期间在 {end} 结束，早于开始日期 {start}。</translation>
    </message>
    <message>
        <source>The period is longer than ten years. Choose a shorter one.</source>
        <translation>期间超过十年。请缩短。</translation>
    </message>
    <message>
        <source>The period starts in the year {year}. Choose a year from {earliest} to {latest}.</source>
        <translation>期间从 {year} 年开始。请选择 {earliest} 到 {latest} 之间的年份。</translation>
    </message>
    <message>
        <source>The target is more than a thousand million average contracts. Check the unit of both.</source>
        <translation>目标超过十亿份平均合同。请检查两者的单位。</translation>
    </message>
    <message>
        <source>The target must be more than 0.</source>
        <translation>目标必须大于 0。</translation>
    </message>
    <message>
        <source>This average contract is too large. Check its unit.</source>
        <translation>平均合同太大。请检查单位。</translation>
    </message>
    <message>
        <source>This target is too large. Check its unit.</source>
        <translation>目标太大。请检查单位。</translation>
    </message>
    <message>
        <source>Type a win probability from more than 0 to 100 %.</source>
        <translation>请输入大于 0、不超过 100 % 的赢率。</translation>
    </message>
    <message>
        <source>{percent} % is lower than the {earlier} % of the stage before. A later stage's probability must not be lower.</source>
        <translation>{percent} % 低于前一阶段的 {earlier} %。后面阶段的赢率不能更低。</translation>
    </message>
    <message>
        <source>{percent} % is not a win probability. It must be more than 0 and at most 100 %.</source>
        <translation>{percent} % 不能作为赢率。赢率必须大于 0，且不超过 100 %。</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>10k</source>
        <translation>万</translation>
    </message>
    <message>
        <source>A percentage is missing. Type for example 25.</source>
        <translation>缺少百分比。请输入，例如 25。</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均合同</translation>
    </message>
    <message>
        <source>Average contract</source>
        <translation>平均合同</translation>
    </message>
    <message>
        <source>Average n={count}</source>
        <translation>平均合同 n={count}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡计算</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>预期合计</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured (n={count})</source>
        <translation>实测（n={count}）</translation>
    </message>
    <message>
        <source>Measured (n={count}, few)</source>
        <translation>实测（n={count}，偏少）</translation>
    </message>
    <message>
        <source>Measured from few closed deals: lean on it with care.</source>
        <translation>实测所依据的已结商机偏少，请谨慎参考。</translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (n={count})</source>
        <translation>赢单实测：{size}（n={count}）</translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (n={count}, few)</source>
        <translation>赢单实测：{size}（n={count}，偏少）</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money binds: {count} contracts</source>
        <translation>以金额为准：{count} 份合同</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>新目标客户</translation>
    </message>
    <message>
        <source>No lost deal has a stage on record: measured win rates say too much.</source>
        <translation>丢单都没有记录阶段，实测赢率会偏高。</translation>
    </message>
    <message>
        <source>Not measured yet, standard instead: {stages}.</source>
        <translation>还没有实测，暂用标准值：{stages}。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>自定…</translation>
    </message>
    <message>
        <source>Period {start} to {end}, {left}. Change it.</source>
        <translation>期间 {start} 至 {end}，{left}。点击修改。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>The average contract must be more than 0.</source>
        <translation>平均合同必须大于 0。</translation>
    </message>
    <message>
        <source>The gap starts here.</source>
        <translation>缺口从这里开始。</translation>
    </message>
    <message>
        <source>The target must be more than 0.</source>
        <translation>目标必须大于 0。</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>还需合同</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Units bind: {count} contracts</source>
        <translation>以台数为准：{count} 份合同</translation>
    </message>
    <message>
        <source>Where the average contract comes from: {source}</source>
        <translation>平均合同的来源：{source}</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已赢</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a workday</source>
        <translation>每工作日</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>have</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>n={count}</source>
        <translation>n={count}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>/ {target}</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>台</translation>
    </message>
    <message>
        <source>units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} / 周</translation>
    </message>
    <message>
        <source>{weeks} weeks left</source>
        <translation>剩余 {weeks} 周</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>“{text}” is not a number of sets. Type for example 120.</source>
        <translation>“{text}”不是台数。请输入，例如 120。</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage. Type for example 25.</source>
        <translation>“{text}”不是百分比。请输入，例如 25。</translation>
    </message>
    <message>
        <source>“{text}” is too large to be meant.</source>
        <translation>“{text}”太大，想必不是本意。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a deal to {stage}</source>
        <translation>在{stage}添加商机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Cancelled, nothing has moved.</source>
        <translation>已取消，没有移动。</translation>
    </message>
    <message>
        <source>Customer, project, amount</source>
        <translation>客户，项目，金额</translation>
    </message>
    <message>
        <source>Customer, project, amount in one line. Enter adds it, Escape closes.</source>
        <translation>一行写完：客户，项目，金额。Enter 添加，Esc 关闭。</translation>
    </message>
    <message>
        <source>Dragging. Drop on a column, Escape cancels.</source>
        <translation>拖动中。放到某一列，Esc 取消。</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>把卡片拖到这里</translation>
    </message>
    <message>
        <source>Lost: drop here</source>
        <translation>丢单：拖到这里</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有符合的商机</translation>
    </message>
    <message>
        <source>Sort by hand to arrange cards</source>
        <translation>手动排序时才能调整卡片顺序</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>; </source>
        <comment>between the facts of a card</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Amount {amount}</source>
        <translation>金额 {amount}</translation>
    </message>
    <message>
        <source>In {stage} for {days} d</source>
        <translation>在{stage}已 {days} 天</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>Overdue {days} d</source>
        <translation>逾期 {days} 天</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Stale: more than {limit} d</source>
        <translation>停滞：超过 {limit} 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Won {date}</source>
        <translation>{date} 签约</translation>
    </message>
    <message>
        <source>{answered} of {asked} checks answered</source>
        <translation>已回答 {answered} / {asked} 项检查</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{when} · {step}</source>
        <translation>{when} {step}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>SQLite cannot read the file: {why}.</source>
        <translation>SQLite 无法读取文件：{why}。</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {what}.</source>
        <translation>SQLite 发现文件损坏：{what}。</translation>
    </message>
    <message>
        <source>The setting {name} cannot be read; its default counts.</source>
        <translation>设置 {name} 无法读取，按默认值处理。</translation>
    </message>
    <message numerus="yes">
        <source>{count} answer(s) belong to a check {key} that is not known.</source>
        <translation>
            <numerusform>有 {count} 个回答属于未知的检查 {key}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are further than the furthest stage noted for them: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个商机所在的阶段超过了记录的最远阶段：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are in another stage than their history says: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个商机的阶段与历史不一致：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) cannot be found by all their words: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个商机无法用其全部文字查到：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a currency {key} that is none.</source>
        <translation>
            <numerusform>有 {count} 个商机的货币 {key} 不是货币代码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a place in their column that is none: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个商机在列中的位置无效：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a source {key} that is not known.</source>
        <translation>
            <numerusform>有 {count} 个商机的来源 {key} 未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have another outcome than their history says: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个商机的结果与历史不一致：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have no history at all: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个商机完全没有历史：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) share their place in a column.</source>
        <translation>
            <numerusform>有 {count} 个商机在列中的位置重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) have a closing date: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个进行中的商机带有结束日期：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table} belong to a deal that is not there.</source>
        <translation>
            <numerusform>{table} 中有 {count} 行属于不存在的商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are no date or time: {values}.</source>
        <translation>
            <numerusform>{table}.{column} 中有 {count} 个值不是日期或时间：{values}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Evidence: {question}</source>
        <translation>依据：{question}</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>{date} 回答</translation>
    </message>
    <message>
        <source>needs Yes</source>
        <translation>须为“是”</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n answered No</source>
        <translation>
            <numerusform>%n 项为“否”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n 项未回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 项不清楚</numerusform>
        </translation>
    </message>
    <message>
        <source>A word on this move (not needed)</source>
        <translation>这次推进的说明（可不填）</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>全部已回答</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>One sentence: why it moves all the same</source>
        <translation>写一句：为什么仍然推进</translation>
    </message>
    <message>
        <source>Still missing: one sentence why it moves</source>
        <translation>还差一句：为什么仍然推进</translation>
    </message>
    <message numerus="yes">
        <source>Strict rule: %n required check(s) not yet Yes</source>
        <translation>
            <numerusform>严格规则：还有 %n 项必答检查不为“是”</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers count for all of them: {names}</source>
        <translation>回答适用于全部：{names}</translation>
    </message>
    <message>
        <source>What the rule of the file says</source>
        <translation>文件的规则</translation>
    </message>
    <message>
        <source>Why it moves all the same</source>
        <translation>为什么仍然推进</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Next: {stage}</source>
        <translation>下一阶段：{stage}</translation>
    </message>
    <message>
        <source>There are no checks for this deal.</source>
        <translation>这个商机没有检查。</translation>
    </message>
    <message>
        <source>{done} / {all} answered</source>
        <translation>{done} / {all} 已回答</translation>
    </message>
</context>
<context>
    <name>ChecksForm</name>
    <message>
        <source>Before {stage}</source>
        <translation>进入{stage}前</translation>
    </message>
    <message>
        <source>{done} / {all} answered</source>
        <translation>{done} / {all} 已回答</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for the target</source>
        <translation>足够达成目标</translation>
    </message>
    <message>
        <source>Lacks {count} deals for the target</source>
        <translation>离目标缺 {count} 个商机</translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>The gap starts here</source>
        <translation>缺口从这里开始</translation>
    </message>
    <message>
        <source>Weighted {amount}</source>
        <translation>加权 {amount}</translation>
    </message>
    <message>
        <source>lacks {count}</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>w. {amount}</source>
        <comment>short for Weighted</comment>
        <translation>加权 {amount}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} / {count}</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>显示 {shown} / {count}</translation>
    </message>
    <message>
        <source>{won} of {needed} contracts won</source>
        <translation>已赢 {won} / {needed} 份合同</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--date-order is ymd, mdy or dmy, not {value}.</source>
        <translation>--date-order 只能是 ymd、mdy 或 dmy，不能是 {value}。</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, such as customer=客户, not {value}.</source>
        <translation>--map 要写成 FIELD=COLUMN，例如 customer=客户，不能是 {value}。</translation>
    </message>
    <message>
        <source>--stage takes VALUE=STAGE, such as Engaging=qualified, not {value}.</source>
        <translation>--stage 要写成 VALUE=STAGE，例如 Engaging=qualified，不能是 {value}。</translation>
    </message>
    <message>
        <source>--unit is 1 (yuan) or 10000 (10,000 yuan), not {value}.</source>
        <translation>--unit 只能是 1（元）或 10000（万元），不能是 {value}。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>A target and an average contract belong together: give both.</source>
        <translation>目标和平均合同要一起给出。</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more row(s) that were left out; --json lists them all.</source>
        <translation>
            <numerusform>还有 {count} 行未导入；用 --json 可列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>By number and by value disagree: the open deals are larger or smaller than the average contract.</source>
        <translation>预期合同与预期合计的结论不同：进行中的商机大于或小于平均合同。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Exit code 0: done. 1: the data or the file is at fault, and nothing was changed. 2: wrong usage.</source>
        <translation>退出码 0：完成。1：数据或文件有问题，没有任何改动。2：用法错误。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expected by number: {expected} of {needed} contracts</source>
        <translation>预期合同：{expected} / {needed} 份</translation>
    </message>
    <message>
        <source>Expected by value: {expected} of {target}</source>
        <translation>预期合计：{expected} / {target}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Give a file, or --target and --average.</source>
        <translation>请给出文件，或 --target 和 --average。</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断，没有任何改动。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Needed in the year</source>
        <translation>全年所需</translation>
    </message>
    <message>
        <source>New targets to find: {total}, that is {month} a month, {week} a week, {day} a working day</source>
        <translation>要找的新目标客户：{total}，即每月 {month}，每周 {week}，每个工作日 {day}</translation>
    </message>
    <message>
        <source>New targets: {year} in the year, {month} a month</source>
        <translation>新目标客户：全年 {year}，每月 {month}</translation>
    </message>
    <message>
        <source>One sales rep's funnel in one file.

funnel-desktop [FILE] opens the window; the commands below work without one.</source>
        <translation>一个文件，一位销售的漏斗。

funnel-desktop [FILE] 打开窗口；下面的命令不需要窗口。</translation>
    </message>
    <message>
        <source>Open, all stages</source>
        <translation>进行中，全部阶段</translation>
    </message>
    <message>
        <source>Period {start} to {end}, {months} months left</source>
        <translation>期间 {start} 至 {end}，剩余 {months} 个月</translation>
    </message>
    <message>
        <source>Read as {encoding}, dates as {order}, amounts in {unit}.</source>
        <translation>按 {encoding} 读取，日期顺序 {order}，金额单位{unit}。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>未记录阶段</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Target {target}, average contract {average}: {contracts} contracts needed</source>
        <translation>目标 {target}，平均合同 {average}：需要 {contracts} 份合同</translation>
    </message>
    <message>
        <source>The funnel carries the target.</source>
        <translation>漏斗撑得起目标。</translation>
    </message>
    <message>
        <source>The language is zh_CN or en, not {value}.</source>
        <translation>语言只能是 zh_CN 或 en，不能是 {value}。</translation>
    </message>
    <message>
        <source>The system refuses: {why}.</source>
        <translation>系统拒绝：{why}。</translation>
    </message>
    <message>
        <source>There is no field {field}. The fields are: {fields}.</source>
        <translation>没有字段 {field}。可用字段：{fields}。</translation>
    </message>
    <message>
        <source>There is no screen for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it in a desktop session, or use a command that needs none: see funnel-desktop --help.</source>
        <translation>没有可显示窗口的屏幕（DISPLAY 和 WAYLAND_DISPLAY 都未设置）。请在桌面会话中启动，或使用不需要窗口的命令：见 funnel-desktop --help。</translation>
    </message>
    <message>
        <source>There is no stage {stage}. Choose one of: {stages}.</source>
        <translation>没有阶段 {stage}。请选择：{stages}。</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Win probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>a funnel file; without it, the plain table for --target and --average</source>
        <translation>漏斗文件；不给文件时，只按 --target 和 --average 列表</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>as it was on a day, such as 2026-06-30</source>
        <translation>某一天的情况，例如 2026-06-30</translation>
    </message>
    <message>
        <source>average contract in money, instead of the saved one</source>
        <translation>平均合同金额，代替已保存的值</translation>
    </message>
    <message>
        <source>average contract in units</source>
        <translation>平均合同台数</translation>
    </message>
    <message>
        <source>bring deals from a CSV file into the file</source>
        <translation>把 CSV 文件中的商机导入漏斗文件</translation>
    </message>
    <message>
        <source>chance of a target to be won, such as 0.1 or 10%</source>
        <translation>目标客户到赢单的概率，例如 0.1 或 10%</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>fill it with an invented funnel of about 60 deals</source>
        <translation>填入约 60 个虚构商机的示例漏斗</translation>
    </message>
    <message>
        <source>make a checked copy of a file, even while it is open</source>
        <translation>制作经过校验的副本，文件打开时也可以</translation>
    </message>
    <message>
        <source>make a new file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>print one JSON object on standard output, and nothing else there</source>
        <translation>在标准输出只打印一个 JSON 对象</translation>
    </message>
    <message>
        <source>read FIELD from the column with this header or number; with no COLUMN, do not read it</source>
        <translation>从此表头或列号读取 FIELD；COLUMN 留空则不读取</translation>
    </message>
    <message>
        <source>replace an earlier copy of that name</source>
        <translation>覆盖同名的旧副本</translation>
    </message>
    <message>
        <source>say what would be imported and change nothing</source>
        <translation>只说明会导入什么，不做改动</translation>
    </message>
    <message>
        <source>see whether a file is sound</source>
        <translation>检查文件是否完好</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>such as utf-8 or gb18030; otherwise found from the file</source>
        <translation>例如 utf-8 或 gb18030；不给则从文件判断</translation>
    </message>
    <message>
        <source>target of the year in money, instead of the saved one</source>
        <translation>年度目标金额，代替已保存的值</translation>
    </message>
    <message>
        <source>target of the year in units</source>
        <translation>年度目标台数</translation>
    </message>
    <message>
        <source>the CSV file to read</source>
        <translation>要读取的 CSV 文件</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation>要写入的 CSV 文件</translation>
    </message>
    <message>
        <source>the copy; otherwise beside the file, with date and time</source>
        <translation>副本；不给则放在文件旁边，名称带日期和时间</translation>
    </message>
    <message>
        <source>the funnel file</source>
        <translation>漏斗文件</translation>
    </message>
    <message>
        <source>the order of dates; otherwise found from the file</source>
        <translation>日期顺序；不给则从文件判断</translation>
    </message>
    <message>
        <source>the stages with count, sum and weighted sum</source>
        <translation>各阶段的数量、合计和加权合计</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>what a bare amount is in: 1 yuan or 10000; otherwise by its header</source>
        <translation>无单位金额的单位：1（元）或 10000（万元）；不给则看表头</translation>
    </message>
    <message>
        <source>what a target needs, and what the funnel has</source>
        <translation>目标需要多少，漏斗里有多少</translation>
    </message>
    <message>
        <source>what amounts are in: 1 yuan (otherwise) or 10000 yuan</source>
        <translation>金额单位：1（元，默认）或 10000（万元）</translation>
    </message>
    <message>
        <source>which stage a value of the file means; STAGE may be lost or open</source>
        <translation>文件中的值对应哪个阶段；STAGE 也可以是 lost 或 open</translation>
    </message>
    <message>
        <source>write all deals as a CSV file</source>
        <translation>把全部商机写成 CSV 文件</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>zh_CN or en; otherwise the language of the system</source>
        <translation>zh_CN 或 en；不给则用系统语言</translation>
    </message>
    <message>
        <source>{amount} units</source>
        <translation>{amount} 台</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>{amount} × 10,000 yuan</source>
        <translation>{amount} 万元</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were imported.</source>
        <translation>
            <numerusform>已导入 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were written to {path}.</source>
        <translation>
            <numerusform>已把 {count} 个商机写入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) would be imported.</source>
        <translation>
            <numerusform>将导入 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new target(s) have to be found: the gap starts there.</source>
        <translation>
            <numerusform>要找 {count} 个新目标客户：缺口从那里开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) without an amount count as deals, but add nothing by value.</source>
        <translation>
            <numerusform>{count} 个进行中的商机没有金额：计入数量，不计入金额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) without units count as deals, but add no units.</source>
        <translation>
            <numerusform>{count} 个进行中的商机没有台数：计入数量，不计入台数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) could not be read and were left out.</source>
        <translation>
            <numerusform>{count} 行无法读取，未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) were imported with something odd about them; the first is line {line}: {reason}</source>
        <translation>
            <numerusform>{count} 行已导入，但有可疑之处；第一处在第 {line} 行：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) were left out because their deal is in the file already.</source>
        <translation>
            <numerusform>{count} 行未导入，因为商机已在文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>{goals} (this measure binds)</source>
        <translation>{goals}（以此为准）</translation>
    </message>
    <message>
        <source>{heading} ({unit})</source>
        <translation>{heading}（{unit}）</translation>
    </message>
    <message>
        <source>{option} needs an amount.</source>
        <translation>{option} 需要金额。</translation>
    </message>
    <message>
        <source>{option}: {value} is not a number.</source>
        <translation>{option}：{value} 不是数字。</translation>
    </message>
    <message>
        <source>{path} has no target with an average contract. Set them in the window, or give --target and --average.</source>
        <translation>{path} 没有设置目标和平均合同。请在窗口中设置，或给出 --target 和 --average。</translation>
    </message>
    <message>
        <source>{path} is sound.</source>
        <translation>{path} 完好。</translation>
    </message>
    <message numerus="yes">
        <source>{path} was made, with {count} deal(s).</source>
        <translation>
            <numerusform>已新建 {path}，含 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} lacks {number}: the gap starts here.</source>
        <translation>{stage}缺 {number} 个：缺口从这里开始。</translation>
    </message>
    <message>
        <source>{target} is a checked copy, {size} bytes.</source>
        <translation>{target} 是经过校验的副本，{size} 字节。</translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-06-30.</source>
        <translation>{value} 不是日期。请写成 2026-06-30 的形式。</translation>
    </message>
    <message>
        <source>{what} is missing. See {program} --help.</source>
        <translation>缺少 {what}。见 {program} --help。</translation>
    </message>
    <message>
        <source>{what} is not understood. See {program} --help.</source>
        <translation>看不懂 {what}。见 {program} --help。</translation>
    </message>
    <message>
        <source>{what} needs a value. See {program} --help.</source>
        <translation>{what} 需要一个值。见 {program} --help。</translation>
    </message>
    <message>
        <source>{what}. See {program} --help.</source>
        <translation>{what}。见 {program} --help。</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>11-24, fri, +7</source>
        <translation>11-24、周五、+7</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 2026-11-24, 11-24, tomorrow, fri or +7.</source>
        <translation>“{text}”不是日期。可以这样写：2026-11-24、11-24、明天、周五、+7。</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>DealFlow</name>
    <message>
        <source>A deal that you will not win is better closed as lost: its history then counts. Undo brings deleted deals back.</source>
        <translation>赢不了的商机最好记为丢单，这样历史仍然有用。删除后可以撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s) with their whole history?</source>
        <translation>
            <numerusform>删除 %n 个商机及其全部历史？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {deal} with its whole history?</source>
        <translation>删除“{deal}”及其全部历史？</translation>
    </message>
</context>
<context>
    <name>DealSheet</name>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks {done}/{all}</source>
        <translation>检查 {done}/{all}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Deal: {title}</source>
        <translation>商机：{title}</translation>
    </message>
    <message>
        <source>Delete this deal</source>
        <translation>删除这个商机</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Move forward to {stage}</source>
        <translation>推进到{stage}</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Parts of the deal</source>
        <translation>商机的各部分</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>第 {days} 天</translation>
    </message>
    <message>
        <source>expected {date}</source>
        <translation>预计 {date}</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation>加权 {amount}</translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个商机，可直接粘贴到表格</numerusform>
        </translation>
    </message>
    <message>
        <source>10k CNY</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>复制到表格</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Narrow by any word…</source>
        <translation>输入任意文字筛选…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the button: opens the deal</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Since / closed</source>
        <translation>起始 / 结束</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name}（{unit}）</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A deal needs a customer or a project. Type at least one of them.</source>
        <translation>商机要有客户或项目。请至少填一项。</translation>
    </message>
    <message>
        <source>Add the deal to an open stage, then move it to Won.</source>
        <translation>请先把商机添加到赢单之前的阶段，再移到赢单。</translation>
    </message>
    <message>
        <source>Say why the deal was lost: choose a reason.</source>
        <translation>请选择丢单原因。</translation>
    </message>
    <message>
        <source>This deal is no longer in the file.</source>
        <translation>这个商机已不在文件中。</translation>
    </message>
    <message>
        <source>Type a customer, and perhaps a project and an amount, with commas between.</source>
        <translation>请输入客户，还可以加上项目和金额，用逗号隔开。</translation>
    </message>
    <message>
        <source>Winning a deal asks for amount and date; use Won.</source>
        <translation>赢单要填金额和日期，请用“赢单”。</translation>
    </message>
    <message>
        <source>{value} is in the future. A deal closes today or earlier.</source>
        <translation>{value} 在将来。结束日期不能晚于今天。</translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-12-31.</source>
        <translation>{value} 不是日期。请写成 2026-12-31 的形式。</translation>
    </message>
    <message>
        <source>{value} is not a source of the method.</source>
        <translation>{value} 不是已有的商机来源。</translation>
    </message>
    <message>
        <source>{value} is not possible here. Type a number from 0 up.</source>
        <translation>这里不能填 {value}。请输入不小于 0 的数字。</translation>
    </message>
</context>
<context>
    <name>DealsBehind</name>
    <message>
        <source>A deal counts in its own stage and, for what it is worth, in every earlier one: its probability divided by that of {stage}.</source>
        <translation>商机计入所在阶段，也折算计入前面的每个阶段：用它的赢率除以{stage}的赢率。</translation>
    </message>
    <message>
        <source>By value: the won amounts, and each open amount times its stage's probability.</source>
        <translation>预期合计：已赢金额，加上每个进行中商机的金额乘以所在阶段的赢率。</translation>
    </message>
    <message>
        <source>Deals in {stage} and further on</source>
        <translation>{stage}及更靠后的商机</translation>
    </message>
    <message>
        <source>Each open deal counts with its stage's probability.</source>
        <translation>每个进行中的商机按所在阶段的赢率计算。</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Won and open deals</source>
        <translation>赢单和进行中的商机</translation>
    </message>
    <message>
        <source>Won from {start} to {end}; this is what counts as won so far.</source>
        <translation>{start} 至 {end} 的赢单，即“已赢”的部分。</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>期内赢单</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}. Nothing was written.</source>
        <translation>磁盘空间不足，无法写入 {path}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{path} cannot be written: it is protected or open in another program.</source>
        <translation>无法写入 {path}：文件受保护，或正被其他程序打开。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the file a name.</source>
        <translation>{path} 是文件夹。请给出文件名。</translation>
    </message>
    <message>
        <source>{path} is a funnel file. Give the CSV file another name.</source>
        <translation>{path} 是漏斗文件。请给 CSV 文件换个名字。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program is writing to {path}, so nothing was changed. Close it there and try again.</source>
        <translation>其他程序正在写入 {path}，因此没有做任何改动。请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>Nothing of {path} can be read any more ({why}). Open the latest backup instead.</source>
        <translation>{path} 已完全无法读取（{why}）。请打开最近的备份。</translation>
    </message>
    <message>
        <source>The copy {path} could not be made: {why}. Nothing was changed.</source>
        <translation>无法制作副本 {path}：{why}。没有任何改动。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room and try again.</source>
        <translation>磁盘已满，没有做任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected, so {name} was opened for reading only.</source>
        <translation>文件夹 {folder} 有写保护，{name} 已以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>没有文件 {path}。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>a text cannot be read</source>
        <translation>有文字无法读取</translation>
    </message>
    <message>
        <source>{path} cannot be its own copy.</source>
        <translation>{path} 不能是自己的副本。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation>无法打开 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another folder.</source>
        <translation>无法写入 {path}：{why}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}); nothing was changed.</source>
        <translation>无法写入 {path}（{why}），没有任何改动。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the copy a name.</source>
        <translation>{path} 是文件夹。请给副本起个名字。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). It was not changed. Open a backup of it, or save what can be read.</source>
        <translation>{path} 已损坏（{why}）。文件未被改动。可以打开它的备份，或救回可读取的内容。</translation>
    </message>
    <message>
        <source>{path} is in use by another window or program. Close it there to change it here.</source>
        <translation>{path} 正被其他窗口或程序使用。在那边关闭后，才能在这里修改。</translation>
    </message>
    <message>
        <source>{path} is not a Funnel Desktop file.</source>
        <translation>{path} 不是 Funnel Desktop 文件。</translation>
    </message>
    <message>
        <source>{path} is not a Funnel Desktop file. To bring in a spreadsheet, save it as CSV and import it.</source>
        <translation>{path} 不是 Funnel Desktop 文件。要导入表格，请先另存为 CSV，再导入。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the copy.</source>
        <translation>{path} 已存在。请给副本换个名字。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or open it.</source>
        <translation>{path} 已存在。请换个名字，或打开它。</translation>
    </message>
    <message>
        <source>{path} is write-protected, so it was opened for reading only.</source>
        <translation>{path} 有写保护，已以只读方式打开。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Funnel Desktop. Update the program to open it; the file was not changed.</source>
        <translation>{path} 由更新版本的 Funnel Desktop 创建。请更新程序后再打开；文件未被改动。</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message numerus="yes">
        <source>%n already in this file</source>
        <translation>
            <numerusform>%n 个已在文件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to {path}.</source>
        <translation>
            <numerusform>已把 %n 个商机写入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 行未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>已备份到 {path}。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Funnel files (*.funnel)</source>
        <translation>漏斗文件 (*.funnel)</translation>
    </message>
    <message>
        <source>Funnel files (*.funnel);;All files (*)</source>
        <translation>漏斗文件 (*.funnel);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>My funnel</source>
        <translation>我的漏斗</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>新建漏斗</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Open a funnel</source>
        <translation>打开漏斗</translation>
    </message>
    <message>
        <source>Open the backup of {day}</source>
        <translation>打开 {day} 的备份</translation>
    </message>
    <message>
        <source>Sample funnel</source>
        <translation>示例漏斗</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>救回可读取的内容</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在救回可读取的内容</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export all deals as CSV</source>
        <translation>把全部商机导出为 CSV</translation>
    </message>
    <message>
        <source>Find customer, project, pinyin…</source>
        <translation>查找客户、项目、拼音首字母…</translation>
    </message>
    <message>
        <source>Find deals</source>
        <translation>查找商机</translation>
    </message>
    <message>
        <source>Looks in customer, project, contact and note ({key})</source>
        <translation>在客户、项目、联系人和备注中查找（{key}）</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Only deals that have been in their stage for too long</source>
        <translation>只显示在阶段中停留过久的商机</translation>
    </message>
    <message>
        <source>Only deals whose next step is overdue</source>
        <translation>只显示下一步已逾期的商机</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>逾期 {count}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>显示全部商机</translation>
    </message>
    <message>
        <source>Sort: {what}</source>
        <translation>排序：{what}</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>来源：{what}</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Stale {count}</source>
        <translation>停滞 {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>days in stage</source>
        <translation>阶段天数</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>won in the period</source>
        <translation>期内赢单</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message numerus="yes">
        <source>%n open deal(s) without an amount: by number only.</source>
        <translation>
            <numerusform>%n 个进行中的商机没有金额，只计数量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without units: by number only.</source>
        <translation>
            <numerusform>%n 个进行中的商机没有台数，只计数量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s)</source>
        <translation>
            <numerusform>%n 个赢单</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal counts in its own stage and, for what it is worth, in every earlier one.</source>
        <translation>商机计入所在阶段，也折算计入前面的每个阶段。</translation>
    </message>
    <message>
        <source>A week: still to sign / weeks left</source>
        <translation>每周：还需合同 / 剩余周数</translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan.</source>
        <translation>金额单位：万元。</translation>
    </message>
    <message>
        <source>Amounts in yuan.</source>
        <translation>金额单位：元。</translation>
    </message>
    <message>
        <source>Contracts needed: target / average contract</source>
        <translation>所需合同：目标 / 平均合同</translation>
    </message>
    <message>
        <source>Contracts still to sign</source>
        <translation>还需合同</translation>
    </message>
    <message>
        <source>Expected by value</source>
        <translation>预期合计</translation>
    </message>
    <message>
        <source>Expected by value: the sum</source>
        <translation>预期合计：以上相加</translation>
    </message>
    <message>
        <source>Figures in sets.</source>
        <translation>单位：台。</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>Gap: have − needed</source>
        <translation>差：现有 − 所需</translation>
    </message>
    <message>
        <source>Have: open deals from {stage} on × their win rates / {rate}</source>
        <translation>现有：{stage}及更靠后的进行中商机 × 各自赢率 / {rate}</translation>
    </message>
    <message>
        <source>In whole customers: {count}.</source>
        <translation>按整数：{count} 个客户。</translation>
    </message>
    <message>
        <source>In whole deals of this stage: {count} lack.</source>
        <translation>按整数：这个阶段缺 {count} 个商机。</translation>
    </message>
    <message>
        <source>Needed in {stage}: still to sign / win rate</source>
        <translation>{stage}所需：还需合同 / 赢率</translation>
    </message>
    <message>
        <source>New targets / months left</source>
        <translation>新目标客户 / 剩余月数</translation>
    </message>
    <message>
        <source>New targets / weeks left</source>
        <translation>新目标客户 / 剩余周数</translation>
    </message>
    <message>
        <source>New targets / working days left</source>
        <translation>新目标客户 / 剩余工作日</translation>
    </message>
    <message>
        <source>New targets a month</source>
        <translation>每月新目标客户</translation>
    </message>
    <message>
        <source>New targets a week</source>
        <translation>每周新目标客户</translation>
    </message>
    <message>
        <source>New targets a working day</source>
        <translation>每个工作日新目标客户</translation>
    </message>
    <message>
        <source>New targets to find</source>
        <translation>要找的新目标客户</translation>
    </message>
    <message>
        <source>No time is left: all of it is due at once.</source>
        <translation>没有剩余时间：全部都要马上完成。</translation>
    </message>
    <message>
        <source>Nothing lacks here.</source>
        <translation>这里不缺。</translation>
    </message>
    <message>
        <source>Share of the target</source>
        <translation>占目标</translation>
    </message>
    <message>
        <source>Share: won / target</source>
        <translation>占比：已赢 / 目标</translation>
    </message>
    <message>
        <source>Still to sign: needed − won, at least 0</source>
        <translation>还需合同：所需 − 已赢，不小于 0</translation>
    </message>
    <message>
        <source>The holidays of these years are not known yet: Monday to Friday are counted.</source>
        <translation>这些年份的节假日尚未公布：按周一至周五计算。</translation>
    </message>
    <message>
        <source>To find: needed − have, at least 0</source>
        <translation>要找：所需 − 现有，不小于 0</translation>
    </message>
    <message>
        <source>Without weekends and Chinese public holidays, with their make-up days.</source>
        <translation>不含周末和法定节假日，含调休上班日。</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>期内赢单</translation>
    </message>
    <message>
        <source>Won so far: won / average contract</source>
        <translation>已赢合同：期内赢单 / 平均合同</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>have</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>所需</translation>
    </message>
</context>
<context>
    <name>FunnelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FunnelPanel</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>+ expected further on</source>
        <translation>+ 更靠后的预期</translation>
    </message>
    <message>
        <source>+ expected here: value × {probability}</source>
        <translation>+ 此阶段的预期：合计 × {probability}</translation>
    </message>
    <message>
        <source>+ expected here: {count} × {probability}</source>
        <translation>+ 此阶段的预期：{count} × {probability}</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>&lt;b&gt;Find {count} new targets&lt;/b&gt;: the gap starts at the very front.</source>
        <translation>&lt;b&gt;要找 {count} 个新目标客户&lt;/b&gt;：缺口从头开始。</translation>
    </message>
    <message>
        <source>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type target and average&lt;/a&gt;.</source>
        <translation>&lt;b&gt;还没有目标&lt;/b&gt;：&lt;a href="target"&gt;输入目标和平均合同&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The funnel carries the target.&lt;/b&gt;</source>
        <translation>&lt;b&gt;漏斗撑得起目标。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;The target is reached&lt;/b&gt;: {won} of {target} contracts are signed.</source>
        <translation>&lt;b&gt;目标已达成&lt;/b&gt;：已签 {won} / {target} 份合同。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{stage} lacks {count}&lt;/b&gt;: the gap starts here.</source>
        <translation>&lt;b&gt;{stage}缺 {count} 个&lt;/b&gt;：缺口从这里开始。</translation>
    </message>
    <message>
        <source>= contracts from here on</source>
        <translation>= 从这里起的合同数</translation>
    </message>
    <message>
        <source>= value from here on</source>
        <translation>= 从这里起的合计</translation>
    </message>
    <message>
        <source>Above target</source>
        <translation>超出目标</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>By value it carries: {expected} of {target} ({share}).</source>
        <translation>预期合计足够：{expected} / {target}（{share}）。</translation>
    </message>
    <message>
        <source>By value it falls short: {expected} of {target} ({share}).</source>
        <translation>预期合计不够：{expected} / {target}（{share}）。</translation>
    </message>
    <message>
        <source>By value no stage lacks.</source>
        <translation>按合计看，各阶段都不缺。</translation>
    </message>
    <message>
        <source>By value the gap starts at {stage}.</source>
        <translation>按合计看，缺口从{stage}开始。</translation>
    </message>
    <message>
        <source>Click: only this stage on the board.</source>
        <translation>单击：看板只显示这个阶段。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted in average contracts: won / average contract.</source>
        <translation>按平均合同折算：已赢 / 平均合同。</translation>
    </message>
    <message>
        <source>Deals in each stage now; won: in the period</source>
        <translation>各阶段现有商机数；赢单为期内</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>导出为图片</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>导出为图片…</translation>
    </message>
    <message>
        <source>Fewer than 20: too few to lean on.</source>
        <translation>不足 20 个，仅供参考。</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Funnel chart, view: {view}</source>
        <translation>漏斗图，视图：{view}</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>No closed deal is known to have reached {stage} yet.</source>
        <translation>还没有已结商机到达过{stage}。</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>No lost deal has a stage on record: no conversion can be told.</source>
        <translation>丢单都没有记录到过哪个阶段，转化率算不出来。</translation>
    </message>
    <message>
        <source>Of {sample} closed deals that reached {stage}, {rate} reached {following}.</source>
        <translation>到达过{stage}的 {sample} 个已结商机中，{rate} 到达了{following}。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Sum in each stage now, {unit}; won: in the period</source>
        <translation>各阶段现有金额，{unit}；赢单为期内</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: {why}. Everything else works.</source>
        <translation>无法绘制漏斗图：{why}。其他功能不受影响。</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {why}. Choose another folder.</source>
        <translation>图片无法写入 {path}：{why}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The picture was written: {path}</source>
        <translation>图片已保存：{path}</translation>
    </message>
    <message>
        <source>View of the funnel</source>
        <translation>漏斗视图</translation>
    </message>
    <message>
        <source>Weighted with {probability}</source>
        <translation>按 {probability} 加权</translation>
    </message>
    <message>
        <source>Width in {unit}</source>
        <translation>宽度：{unit}</translation>
    </message>
    <message>
        <source>Width of the rows: {unit}</source>
        <translation>各行宽度：{unit}</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>期内赢单</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>已赢</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>更靠后</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同数</translation>
    </message>
    <message>
        <source>expected here</source>
        <translation>此阶段的预期</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>n={count}, few</source>
        <translation>n={count} 偏少</translation>
    </message>
    <message>
        <source>target {size}</source>
        <translation>目标 {size}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>won</source>
        <translation>已赢</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} 份合同</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} 台</translation>
    </message>
    <message>
        <source>{count} without a value.</source>
        <translation>{count} 个未填数值。</translation>
    </message>
    <message>
        <source>“{name}” must end in .png or .svg to be a picture.</source>
        <translation>“{name}”要以 .png 或 .svg 结尾才能存为图片。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Board and dialogs</source>
        <translation>看板和对话框</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt and PySide6 (LGPL 3), pyqtgraph, NumPy, sqlite-utils and icons from Lucide.</source>
        <translation>自由软件，采用 MIT 许可证。使用了 Qt 和 PySide6（LGPL 3）、pyqtgraph、NumPy、sqlite-utils 以及 Lucide 图标。</translation>
    </message>
    <message>
        <source>Funnel Desktop</source>
        <translation>Funnel Desktop</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Log and automatic backups lie in {folder}.</source>
        <translation>日志和自动备份在 {folder}。</translation>
    </message>
    <message>
        <source>One sales rep's funnel, in one file, offline.</source>
        <translation>一位销售的漏斗，一个文件，离线使用。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation>
            <numerusform>更早的 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back: {question}</source>
        <translation>收回回答：{question}</translation>
    </message>
    <message>
        <source>Entered as {stage}</source>
        <translation>录入为{stage}</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>在{stage}丢单</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步时间</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>备注已修改</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}：{after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A date order is ymd, mdy or dmy, not {order}.</source>
        <translation>日期顺序只能是 ymd、mdy 或 dmy，不能是 {order}。</translation>
    </message>
    <message>
        <source>An amount unit is 1 (yuan) or 10000 (10,000 yuan), not {unit}.</source>
        <translation>金额单位只能是 1（元）或 10000（万元），不能是 {unit}。</translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was entered on {entered}.</source>
        <translation>结束于 {closed}，早于录入日期 {entered}。</translation>
    </message>
    <message>
        <source>Column {column} is used for two fields, {first} and {second}. Use it for one.</source>
        <translation>第 {column} 列同时用于两个字段：{first} 和 {second}。请只用于一个。</translation>
    </message>
    <message>
        <source>Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.</source>
        <translation>{file} 第 {line} 行（第 {byte} 字节）不是 {encoding} 文本。请换一种编码。</translation>
    </message>
    <message>
        <source>No column gives a customer or a project. Choose the column that holds one of them.</source>
        <translation>没有哪一列是客户或项目。请指定其中一列。</translation>
    </message>
    <message>
        <source>Not known which stage is meant by: {values}. Their rows are left out until you choose.</source>
        <translation>不清楚对应哪个阶段：{values}。指定之前，这些行不导入。</translation>
    </message>
    <message>
        <source>The dates do not say whether the month or the day comes first. Check the date order.</source>
        <translation>从日期看不出月在前还是日在前。请检查日期顺序。</translation>
    </message>
    <message>
        <source>The deal is open and has a closing date. The date was left out.</source>
        <translation>商机还在进行，却有结束日期。该日期未导入。</translation>
    </message>
    <message>
        <source>The record from line {line} of {file} on cannot be read: a quotation mark never closes.</source>
        <translation>{file} 从第 {line} 行起的记录无法读取：引号没有结束。</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}. Put texts with a delimiter in quotation marks.</source>
        <translation>这一行有 {found} 格，表头有 {expected} 格。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>The row names no customer and no project. Fill in one of them.</source>
        <translation>这一行既没有客户也没有项目。请填一项。</translation>
    </message>
    <message>
        <source>There is no column {column}. The columns are: {columns}.</source>
        <translation>没有列 {column}。现有的列：{columns}。</translation>
    </message>
    <message>
        <source>There is no encoding {name}. Try utf-8, gb18030 or utf-16.</source>
        <translation>没有编码 {name}。可以试试 utf-8、gb18030 或 utf-16。</translation>
    </message>
    <message>
        <source>There is no field {field}. The fields are: {fields}.</source>
        <translation>没有字段 {field}。可用字段：{fields}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no stage {stage}. Choose one of: {stages}.</source>
        <translation>没有阶段 {stage}。请选择：{stages}。</translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a deal.</source>
        <translation>这一行像是合计，不是商机。</translation>
    </message>
    <message>
        <source>You may not read {path}. Copy it to a folder of your own.</source>
        <translation>没有权限读取 {path}。请把它复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>{check}: “{answer}” is not one of yes, no, unknown, not_applicable.</source>
        <translation>{check}：“{answer}”不是 yes、no、unknown、not_applicable 之一。</translation>
    </message>
    <message numerus="yes">
        <source>{column} holds more than {count} different values: it is not a stage.</source>
        <translation>
            <numerusform>“{column}”有超过 {count} 个不同的值，不是阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: it is not known which stage “{value}” means. Choose one for it.</source>
        <translation>{column}：不清楚“{value}”对应哪个阶段。请指定。</translation>
    </message>
    <message>
        <source>{column}: line {first} has the same id.</source>
        <translation>{column}：与第 {first} 行的编号相同。</translation>
    </message>
    <message>
        <source>{column}: the row says both won and lost.</source>
        <translation>{column}：这一行既是赢单又是丢单。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a currency such as CNY.</source>
        <translation>{column}：“{value}”不是 CNY 这样的货币代码。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with day, month and year.</source>
        <translation>{column}：“{value}”不是“日、月、年”的日期。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with month, day and year.</source>
        <translation>{column}：“{value}”不是“月、日、年”的日期。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with year, month and day.</source>
        <translation>{column}：“{value}”不是“年、月、日”的日期。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a whole number of units.</source>
        <translation>{column}：“{value}”不是整数台数。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an amount.</source>
        <translation>{column}：“{value}”不是金额。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an id of this program. Leave the cell empty.</source>
        <translation>{column}：“{value}”不是本程序的编号。请把这一格留空。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is too large an amount.</source>
        <translation>{column}：金额“{value}”太大。</translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation>{day} 在将来。</translation>
    </message>
    <message>
        <source>{file} is a database, not a CSV file.</source>
        <translation>{file} 是数据库，不是 CSV 文件。</translation>
    </message>
    <message>
        <source>{file} is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV.</source>
        <translation>{file} 是工作簿，不是 CSV 文件。请在表格软件中打开，另存为 CSV。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a CSV file.</source>
        <translation>{file} 不是文本文件。请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a CSV file.</source>
        <translation>{path} 是文件夹。请选择 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will come in</source>
        <translation>
            <numerusform>将导入 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with odd dates come in as they are, first line {line}: {reason}</source>
        <translation>
            <numerusform>%n 行的日期可疑，仍照原样导入；第一处在第 {line} 行：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation>GB18030（中文）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>不导入这些行</translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Looking the file through…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>No deal can come in like this</source>
        <translation>这样无法导入任何商机</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Open, stage not said</source>
        <translation>进行中，未写阶段</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Windows (Western Europe)</source>
        <translation>Windows（西欧）</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Check {key}</source>
        <translation>检查 {key}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>结束或预计日期</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Evidence {key}</source>
        <translation>依据 {key}</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation>最远阶段</translation>
    </message>
    <message>
        <source>Id of the deal</source>
        <translation>商机标识</translation>
    </message>
    <message>
        <source>In the stage since</source>
        <translation>进入阶段时间</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place in the column</source>
        <translation>列中位置</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Column {name} is</source>
        <translation>列“{name}”对应</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Line {line}, left out</source>
        <translation>第 {line} 行，不导入</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>前几行，按导入后的样子显示</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>每一列对应的字段</translation>
    </message>
</context>
<context>
    <name>Joints</name>
    <message>
        <source>, </source>
        <comment>between the members of a short list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that stand beside each other</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <comment>words made a sentence by a full stop</comment>
        <translation>{words}。</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>This lead is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>丢单日期</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>记为丢单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Say in the note what the other reason is.</source>
        <translation>请在备注里写明其他原因。</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translation>下次会怎么做？</translation>
    </message>
    <message>
        <source>Who won it, if anybody did</source>
        <translation>谁赢了（如果有）</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>为什么丢单？</translation>
    </message>
    <message>
        <source>Write the day on which it was lost.</source>
        <translation>请填写丢单日期。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做：{what}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销：{what}(&amp;U)</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>全部商机</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡计算</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation>{file}（只读）</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MoveHead</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>Several stages</source>
        <translation>多个阶段</translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation>还没有金额</translation>
    </message>
    <message>
        <source>{amount} · weighted {before} → {after}</source>
        <translation>{amount} · 加权 {before} → {after}</translation>
    </message>
</context>
<context>
    <name>NewDealDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>公司或单位</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Write a customer or a project.</source>
        <translation>请填写客户或项目。</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>“{text}” is not a whole number. Type for example 12.</source>
        <translation>“{text}”不是整数。请输入，例如 12。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Lost: {reason}</source>
        <translation>丢单：{reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>编号 {reference}</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>其他要点</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{name} decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides and supports us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} influences the decision and supports us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is our coach and supports us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reports to {boss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Calendar year {year}</source>
        <translation>{year} 自然年</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Left: {months} months, {weeks} weeks, {days} working days</source>
        <translation>剩余：{months} 个月，{weeks} 周，{days} 个工作日</translation>
    </message>
    <message>
        <source>Months left</source>
        <translation>剩余月数</translation>
    </message>
    <message>
        <source>Months left (blank: by the calendar)</source>
        <translation>剩余月数（留空则按日历）</translation>
    </message>
    <message>
        <source>Period of the target</source>
        <translation>目标期间</translation>
    </message>
    <message>
        <source>Type the first and the last day.</source>
        <translation>请填写第一天和最后一天。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>“{text}” is not a number of months. Type for example 5.5.</source>
        <translation>“{text}”不是月数。请输入，例如 5.5。</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>The check {key} belongs to the stage “{stage}”. Write that.</source>
        <translation>检查 {key} 属于阶段“{stage}”。请照此填写。</translation>
    </message>
    <message>
        <source>The check {key} can touch the law and must not be required. Write false.</source>
        <translation>检查 {key} 可能涉及法律，不能设为必答。请写 false。</translation>
    </message>
    <message>
        <source>The check {key} can touch the law and needs a compliance_note. Add it.</source>
        <translation>检查 {key} 可能涉及法律，需要 compliance_note。请补上。</translation>
    </message>
    <message>
        <source>The key “{key}” may hold only a to z, 0 to 9 and _. Rename it.</source>
        <translation>键“{key}”只能用 a 到 z、0 到 9 和 _。请改名。</translation>
    </message>
    <message>
        <source>The part [{section}] is missing. Add its tables.</source>
        <translation>缺少 [{section}] 部分。请补上其中的表。</translation>
    </message>
    <message>
        <source>The phase {key} comes before the funnel and leads to no stage. Remove leads_to.</source>
        <translation>步骤 {key} 在漏斗之前，不通向任何阶段。请删除 leads_to。</translation>
    </message>
    <message>
        <source>The phase {key} leads to “{stage}”. Write that.</source>
        <translation>步骤 {key} 通向“{stage}”。请照此填写。</translation>
    </message>
    <message>
        <source>The phase {phase} has no action. Add one.</source>
        <translation>步骤 {phase} 没有动作。请添加一个。</translation>
    </message>
    <message>
        <source>The playbook {path} cannot be read: {reason}. Put it back or install the program again.</source>
        <translation>无法读取打法文件 {path}：{reason}。请放回文件，或重新安装程序。</translation>
    </message>
    <message>
        <source>The playbook {path} is not UTF-8 in line {line}. Save it again as UTF-8.</source>
        <translation>打法文件 {path} 第 {line} 行不是 UTF-8。请重新存为 UTF-8。</translation>
    </message>
    <message>
        <source>The playbook {path} is not valid TOML in line {line}: {reason}. Correct that line.</source>
        <translation>打法文件 {path} 第 {line} 行不是有效的 TOML：{reason}。请改正这一行。</translation>
    </message>
    <message>
        <source>The playbook {path} is wrong in line {line}: {fault}</source>
        <translation>打法文件 {path} 第 {line} 行有误：{fault}</translation>
    </message>
    <message>
        <source>The probability must be a number such as 0.25.</source>
        <translation>概率必须是数字，例如 0.25。</translation>
    </message>
    <message>
        <source>The probability of won must be 1.</source>
        <translation>赢单的概率必须是 1。</translation>
    </message>
    <message>
        <source>The probability {value} is lower than the {earlier} of the stage before. Raise it.</source>
        <translation>概率 {value} 低于前一阶段的 {earlier}。请调高。</translation>
    </message>
    <message>
        <source>The probability {value} must be more than 0 and at most 1.</source>
        <translation>概率 {value} 必须大于 0，且不超过 1。</translation>
    </message>
    <message>
        <source>The {language} text of “{key}” must be words in quotation marks, and not empty.</source>
        <translation>“{key}”的 {language} 文字要放在引号里，且不能为空。</translation>
    </message>
    <message>
        <source>[{section}.{key}] is missing. Add it; these are needed: {known}.</source>
        <translation>缺少 [{section}.{key}]。请补上；需要的有：{known}。</translation>
    </message>
    <message>
        <source>required must be true or false.</source>
        <translation>required 只能是 true 或 false。</translation>
    </message>
    <message>
        <source>stale_after_days must be a whole number from 1 to {most}; leave it out for never.</source>
        <translation>stale_after_days 必须是 1 到 {most} 的整数；不需要时删去。</translation>
    </message>
    <message>
        <source>“{key}” has no {language} text. Add it.</source>
        <translation>“{key}”没有 {language} 文字。请补上。</translation>
    </message>
    <message>
        <source>“{key}” is missing in [{table}]. Add it.</source>
        <translation>[{table}] 中缺少“{key}”。请补上。</translation>
    </message>
    <message>
        <source>“{key}” is not a key of {section}. Known ones: {known}.</source>
        <translation>“{key}”不是 {section} 的键。已知的有：{known}。</translation>
    </message>
    <message>
        <source>“{key}” is not known here. Remove it, or choose one of: {known}.</source>
        <translation>这里不认识“{key}”。请删除，或改为：{known}。</translation>
    </message>
    <message>
        <source>“{key}” must be a table: [{section}.{key}].</source>
        <translation>“{key}”必须是表：[{section}.{key}]。</translation>
    </message>
    <message>
        <source>“{key}” must be written in both languages: {example}.</source>
        <translation>“{key}”必须用两种语言写：{example}。</translation>
    </message>
    <message>
        <source>“{key}” stands where “{expected}” belongs. Order them: {known}.</source>
        <translation>“{key}”占了“{expected}”的位置。顺序应为：{known}。</translation>
    </message>
    <message>
        <source>“{name}” is not a part of a playbook. Remove it, or choose one of: {known}.</source>
        <translation>“{name}”不是打法文件的部分。请删除，或改为：{known}。</translation>
    </message>
    <message>
        <source>“{phase}” is no phase. Choose one of p1 to p7.</source>
        <translation>“{phase}”不是步骤。请从 p1 到 p7 中选择。</translation>
    </message>
    <message>
        <source>“{section}” must hold tables such as [{section}.key].</source>
        <translation>“{section}”中应有 [{section}.key] 这样的表。</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Show the deals behind it</source>
        <translation>查看对应的商机</translation>
    </message>
</context>
<context>
    <name>ProbabilitiesDialog</name>
    <message>
        <source>%  (standard {percent})</source>
        <translation>%（标准 {percent}）</translation>
    </message>
    <message>
        <source>How many of 100 deals in this stage become won, in your experience?</source>
        <translation>凭你的经验，处在这个阶段的 100 个商机，有多少个会赢单？</translation>
    </message>
    <message>
        <source>Own win rates</source>
        <translation>自定赢率</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Take the measured ones</source>
        <translation>采用实测值</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>已完成 {percent} %</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}, {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Take: {reason}</source>
        <translation>采用：{reason}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: at least {deals} deals and {events} entries of history.</source>
        <translation>
            <numerusform>已救回 {count} 个商机。丢失：至少 {deals} 个商机和 {events} 条历史。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: {deals} deals and {events} entries of history.</source>
        <translation>
            <numerusform>已救回 {count} 个商机。丢失：{deals} 个商机和 {events} 条历史。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved; nothing was lost.</source>
        <translation>
            <numerusform>已救回 {count} 个商机，没有丢失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Closed by mistake</source>
        <translation>误操作结束</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>客户又找来了</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>继续的阶段</translation>
    </message>
    <message>
        <source>One sentence (not needed)</source>
        <translation>写一句（可不填）</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open again: {deal}</source>
        <translation>重新打开：{deal}</translation>
    </message>
    <message>
        <source>Project is on again</source>
        <translation>项目重启</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>情况有什么变化？</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>10,000 yuan (万元)</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>A deal is stale after so many days in its stage</source>
        <translation>在阶段中超过多少天算停滞</translation>
    </message>
    <message>
        <source>A deal may move on with checks unanswered or No, with one sentence why it moves all the same.</source>
        <translation>有检查未回答或为“否”也可以推进，但要写一句为什么仍然推进。</translation>
    </message>
    <message>
        <source>A deal moves on only when every required check is answered Yes.</source>
        <translation>必答检查全部为“是”才能推进。</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Checks on the way forward</source>
        <translation>推进时的检查</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Nothing is asked on the way; the checks are there on the deal.</source>
        <translation>推进时不提问；检查仍可在商机中回答。</translation>
    </message>
    <message>
        <source>Optional checks; those without a tick are never asked:</source>
        <translation>可选检查；不勾选的不会提问：</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings of this funnel</source>
        <translation>此漏斗的设置</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Yuan (元)</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Each deal has its own answers. Cancel leaves all as they were.</source>
        <translation>每个商机分别回答。取消则全部保持原样。</translation>
    </message>
    <message>
        <source>How do you want to answer the checks?</source>
        <translation>怎样回答检查？</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to {stage}</source>
        <translation>
            <numerusform>移动 %n 个商机到{stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>逐个回答</translation>
    </message>
    <message>
        <source>The checks are asked once; the answers count for all.</source>
        <translation>检查只问一遍，回答适用于全部。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一起回答</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Answer a check: yes, no, unknown, not applicable</source>
        <translation>回答检查：是、否、不清楚、不适用</translation>
    </message>
    <message>
        <source>Cancel a dialog or a drag</source>
        <translation>取消对话框或拖动</translation>
    </message>
    <message>
        <source>Confirm a dialog</source>
        <translation>确认对话框</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation>选择多张卡片</translation>
    </message>
    <message>
        <source>Walk the cards</source>
        <translation>在卡片间移动</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>No column says the stage: every deal starts as a target.</source>
        <translation>没有阶段列：所有商机从目标客户开始。</translation>
    </message>
    <message>
        <source>Stages in the file</source>
        <translation>文件中的阶段</translation>
    </message>
    <message>
        <source>The {count} most frequent values.</source>
        <translation>最常见的 {count} 个值。</translation>
    </message>
    <message>
        <source>“{value}” means</source>
        <translation>“{value}”对应</translation>
    </message>
</context>
<context>
    <name>StagePath</name>
    <message>
        <source>Stage {number} of {count}: {name}</source>
        <translation>第 {number} 阶段，共 {count} 个：{name}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n 个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation>加权 {amount}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done: {what}</source>
        <translation>已{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>add the sample</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>add {deal}</source>
        <translation>添加 {deal}</translation>
    </message>
    <message>
        <source>answer checks of {deal}</source>
        <translation>回答 {deal} 的检查</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>change the average contract</source>
        <translation>修改平均合同</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>修改目标期间</translation>
    </message>
    <message>
        <source>change the target</source>
        <translation>修改年度目标</translation>
    </message>
    <message>
        <source>change the win rates</source>
        <translation>修改赢率</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} deals</source>
        <translation>
            <numerusform>删除 {count} 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>delete {deal}</source>
        <translation>删除 {deal}</translation>
    </message>
    <message>
        <source>edit {deal}</source>
        <translation>修改 {deal}</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message numerus="yes">
        <source>lose {count} deals</source>
        <translation>
            <numerusform>将 {count} 个商机记为丢单</numerusform>
        </translation>
    </message>
    <message>
        <source>lose {deal}</source>
        <translation>将 {deal} 记为丢单</translation>
    </message>
    <message>
        <source>move lead {lead} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move {count} deals to {stage}</source>
        <translation>
            <numerusform>移动 {count} 个商机 → {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>move {deal} to {stage}</source>
        <translation>移动 {deal} → {stage}</translation>
    </message>
    <message numerus="yes">
        <source>order {count} deals</source>
        <translation>
            <numerusform>调整 {count} 个商机的顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>order {deal}</source>
        <translation>调整 {deal} 的顺序</translation>
    </message>
    <message numerus="yes">
        <source>reopen {count} deals</source>
        <translation>
            <numerusform>重新打开 {count} 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {deal}</source>
        <translation>重新打开 {deal}</translation>
    </message>
    <message numerus="yes">
        <source>win {count} deals</source>
        <translation>
            <numerusform>将 {count} 个商机记为赢单</numerusform>
        </translation>
    </message>
    <message>
        <source>win {deal}</source>
        <translation>将 {deal} 记为赢单</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A customer, a project, an amount: that is enough.</source>
        <translation>客户、项目、金额，就够了。</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>添加第一个商机</translation>
    </message>
    <message>
        <source>CSV from Excel, WPS or a CRM. You see every row before it is brought in.</source>
        <translation>Excel、WPS 或 CRM 导出的 CSV。导入前可以先看到每一行。</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>One file on your computer, yours alone. Everything is saved at once and can be undone.</source>
        <translation>电脑上的一个文件，只属于你。每一步即时保存，都可以撤销。</translation>
    </message>
    <message>
        <source>Open a funnel file…</source>
        <translation>打开漏斗文件…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Sixty invented deals with a year of history, to try everything on.</source>
        <translation>六十个虚构的商机，带一年的历史，供你随意试用。</translation>
    </message>
    <message>
        <source>Your funnel starts here</source>
        <translation>你的漏斗从这里开始</translation>
    </message>
</context>
<context>
    <name>WonDialog</name>
    <message>
        <source>Final amount</source>
        <translation>最终金额</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签约日期</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Write the day on which it was signed.</source>
        <translation>请填写签约日期。</translation>
    </message>
    <message>
        <source>Write what the contract is worth.</source>
        <translation>请填写合同金额。</translation>
    </message>
</context>
</TS>
