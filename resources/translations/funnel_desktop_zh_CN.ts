<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About Funnel Desktop</source>
        <translation>关于 Funnel Desktop</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copies these versions and the system's, nothing of your data.</source>
        <translation>复制这些版本和系统的版本，不含你的任何数据。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation>查找许可证</translation>
    </message>
    <message>
        <source>Find by name or licence…</source>
        <translation>按名称或许可证查找…</translation>
    </message>
    <message>
        <source>For a report of an error</source>
        <translation>报告错误时请附上</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Window and drawing are Qt and PySide6, used under the LGPL 3 and unchanged; what else comes along, and every text, is on the page Licences.</source>
        <translation>自由软件，采用 MIT 许可证。窗口和绘图使用 Qt 与 PySide6，依 LGPL 3 使用，未作改动；其他随附组件和全部许可证原文见“许可证”页。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing that is brought along is called that.</source>
        <translation>没有这个名称的随附组件。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Qt's libraries</source>
        <translation>Qt 的库文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证原文</translation>
    </message>
    <message>
        <source>This funnel</source>
        <translation>当前漏斗</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What is brought along</source>
        <translation>随附的组件</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>You may replace Qt by a compatible build of your own: its libraries lie as separate files in the folder below. Put yours there under the same names, and start again.</source>
        <translation>你可以把 Qt 换成自己编译的兼容版本：它的库是下面文件夹中的独立文件，用同名文件替换后重新启动即可。</translation>
    </message>
    <message>
        <source>{name} comes without a text; it says of its licence: {terms}.</source>
        <translation>{name} 没有附许可证原文；它注明的许可证是：{terms}。</translation>
    </message>
</context>
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
        <source>&amp;Copies and passphrase</source>
        <translation>副本与密码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>客户列表(&amp;C)…</translation>
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
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
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
        <source>&amp;First steps</source>
        <translation>头五分钟(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Funnel chart</source>
        <translation>漏斗图(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go back to an earlier state…</source>
        <translation>回到以前的状态(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>转到任意内容(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
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
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>丢单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Manage columns…</source>
        <translation>管理列(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
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
        <source>&amp;Overdue deals</source>
        <translation>逾期的商机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>安排拜访(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Playbook of this funnel…</source>
        <translation>此漏斗的打法(&amp;P)…</translation>
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
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
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
        <source>&amp;Step done, next…</source>
        <translation>下一步完成，接着定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
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
        <source>After &amp;15 minutes</source>
        <translation>1&amp;5 分钟后</translation>
    </message>
    <message>
        <source>After &amp;30 minutes</source>
        <translation>&amp;30 分钟后</translation>
    </message>
    <message>
        <source>After &amp;5 minutes</source>
        <translation>&amp;5 分钟后</translation>
    </message>
    <message>
        <source>After an &amp;hour</source>
        <translation>一小时后(&amp;H)</translation>
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
        <source>By expected &amp;signing</source>
        <translation>按预计签约日(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hange the chosen deals…</source>
        <translation>批量更改所选商机(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;ustomers that may be one…</source>
        <translation>可能重复的客户(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy the chart as pict&amp;ure</source>
        <translation>复制漏斗图(&amp;U)</translation>
    </message>
    <message>
        <source>Deals by an own co&amp;lumn…</source>
        <translation>按自有列筛选商机(&amp;L)…</translation>
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
        <source>Export the &amp;chart…</source>
        <translation>导出漏斗图(&amp;C)…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>导入记录(&amp;M)…</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>自动锁定(&amp;K)</translation>
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
        <source>Ne&amp;xt step…</source>
        <translation>下一步(&amp;X)…</translation>
    </message>
    <message>
        <source>Note it &amp;down…</source>
        <translation>记一笔(&amp;D)…</translation>
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
        <source>P&amp;assphrase…</source>
        <translation>密码(&amp;A)…</translation>
    </message>
    <message>
        <source>Put together with another &amp;version…</source>
        <translation>与另一个版本合并(&amp;V)…</translation>
    </message>
    <message>
        <source>Remin&amp;d me from the tray</source>
        <translation>在托盘里提醒我(&amp;D)</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>已存视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save this &amp;view…</source>
        <translation>保存视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Sh&amp;ow only</source>
        <translation>只显示(&amp;O)</translation>
    </message>
    <message>
        <source>Share the &amp;weekly report…</source>
        <translation>分享周报(&amp;W)…</translation>
    </message>
    <message>
        <source>Show &amp;all deals</source>
        <translation>显示全部商机(&amp;A)</translation>
    </message>
    <message>
        <source>Stuc&amp;k deals</source>
        <translation>卡住的商机(&amp;K)</translation>
    </message>
    <message>
        <source>The &amp;method</source>
        <translation>销售方法(&amp;M)</translation>
    </message>
    <message>
        <source>Undo or redo up &amp;to…</source>
        <translation>撤销或重做到(&amp;T)…</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>Won deals of the target's &amp;period</source>
        <translation>目标期内的赢单(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>This entry is empty. Type what happened.</source>
        <translation>这条记录是空的。写下发生了什么。</translation>
    </message>
    <message>
        <source>This entry is no longer in the file.</source>
        <translation>这条记录已不在文件中。</translation>
    </message>
    <message>
        <source>{value} is no kind of entry.</source>
        <translation>{value} 不是跟进记录的类型。</translation>
    </message>
    <message>
        <source>{value} is not a date. Type one such as 2026-11-30.</source>
        <translation>{value} 不是日期。请输入如 2026-11-30 的日期。</translation>
    </message>
    <message>
        <source>{value} is not a time. Type one such as 14:30.</source>
        <translation>{value} 不是时间。请输入如 14:30 的时间。</translation>
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
        <source>“{text}” is negative. An amount is zero or more.</source>
        <translation>“{text}”是负数，金额不能小于零。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write a number such as 380,000 or 38 万.</source>
        <translation>“{text}”不是金额。请输入数字，例如 380,000 或 38 万。</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>万元</translation>
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
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Funnel Desktop is now version {version}.</source>
        <translation>Funnel Desktop 已更新到 {version} 版。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe in the file.</source>
        <translation>程序出错了。你的数据在文件中完好无损。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe in the file. What happened is written to {path}.</source>
        <translation>程序出错了。你的数据在文件中完好无损。经过记录在 {path}。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was done is in your file; what happened is written to {path}.</source>
        <translation>程序上次意外退出。已完成的操作都在文件中；经过记录在 {path}。</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>{name} opens as soon as the mouse is let go.</source>
        <translation>松开鼠标后就打开 {name}。</translation>
    </message>
    <message>
        <source>{name} opens as soon as this dialog is closed.</source>
        <translation>关闭这个对话框后就打开 {name}。</translation>
    </message>
    <message>
        <source>{name} opens when the line that you are typing is added (Enter) or left (Esc).</source>
        <translation>正在输入的一行添加（Enter）或放弃（Esc）后就打开 {name}。</translation>
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
        <translation>用一句话说明情况有什么变化</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Write one sentence why it goes back.</source>
        <translation>请用一句话说明为什么退回。</translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n 行未导入</numerusform>
        </translation>
    </message>
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
        <source>The rows were saved as {name}.</source>
        <translation>这些行已保存为 {name}。</translation>
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
        <source>A won deal is won: its probability must be 100%, not {percent}%.</source>
        <translation>赢单就是已经赢了：赢率只能是 100%，不能是 {percent}%。</translation>
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
        <source>Type a win probability from more than 0 to 100%.</source>
        <translation>请输入大于 0、不超过 100% 的赢率。</translation>
    </message>
    <message>
        <source>{percent}% is lower than the {earlier}% of the stage before. A later stage's probability must not be lower.</source>
        <translation>{percent}% 低于前一阶段的 {earlier}%。后面阶段的赢率不能更低。</translation>
    </message>
    <message>
        <source>{percent}% is not a win probability. It must be more than 0 and at most 100%.</source>
        <translation>{percent}% 不能作为赢率。赢率必须大于 0，且不超过 100%。</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>A percentage is missing. Type for example 25.</source>
        <translation>缺少百分比。请输入，例如 25。</translation>
    </message>
    <message>
        <source>A scenario of the levers is in force. The share of deals that moves on rises by its factor in every stage, to 100% at most; the average and the open amounts grow by the same factor; the days to sign follow the sales cycle. Opportunities act on deals still to find, which the balance leaves out: it says how many targets to find.</source>
        <translation>四力情景生效中。各阶段的转化率按其倍数提高，最高 100%；平均合同和进行中的金额按同一倍数增大；签约天数随销售周期变化。商机数量作用于还要找的商机，平衡计算不计这部分：它说的是还要找多少个目标。</translation>
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
        <source>Average sample {count}</source>
        <translation>平均合同 样本 {count}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡计算</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间看</translation>
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
        <source>Measured (sample {count})</source>
        <translation>实测（样本 {count}）</translation>
    </message>
    <message>
        <source>Measured (sample {count}, few)</source>
        <translation>实测（样本 {count}，偏少）</translation>
    </message>
    <message>
        <source>Measured from few closed deals: lean on it with care.</source>
        <translation>实测所依据的已结商机偏少，请谨慎参考。</translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (sample {count})</source>
        <translation>赢单实测：{size}（样本 {count}）</translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (sample {count}, few)</source>
        <translation>赢单实测：{size}（样本 {count}，偏少）</translation>
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
        <source>New targets a month</source>
        <translation>每月新目标客户</translation>
    </message>
    <message>
        <source>No lost deal has a stage on record: the standard win rates stand in.</source>
        <translation>没有丢单记录阶段：先用标准赢率。</translation>
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
        <source>Stop using</source>
        <translation>停用情景</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
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
        <source>To make up</source>
        <translation>待补目标客户</translation>
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
        <source>What is lacking</source>
        <translation>看缺口的方式</translation>
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
        <source>Year plan</source>
        <translation>全年计划</translation>
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
        <source>gap, deals</source>
        <translation>差（个）</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>of which {after} expected after {day}</source>
        <translation>其中 {after} 预计在 {day} 之后</translation>
    </message>
    <message>
        <source>of which {after} expected after {day}, {undated} without a date</source>
        <translation>其中 {after} 预计在 {day} 之后，{undated} 没有日期</translation>
    </message>
    <message>
        <source>of which {undated} without a date to come</source>
        <translation>其中 {undated} 没有今后的日期</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>/ {target}</translation>
    </message>
    <message>
        <source>sample {count}</source>
        <translation>样本 {count}</translation>
    </message>
    <message>
        <source>should</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>units</source>
        <comment>behind a figure</comment>
        <translation>台</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>折合</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>期后 {amount}</translation>
    </message>
    <message>
        <source>{amount} undated</source>
        <translation>未定 {amount}</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} / 周</translation>
    </message>
    <message>
        <source>{stage}, contracts</source>
        <translation>{stage}（份）</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>“{name}”: amounts × {size}</source>
        <translation>“{name}”：金额 × {size}</translation>
    </message>
    <message>
        <source>“{name}”: changes nothing here</source>
        <translation>“{name}”：这里没有变化</translation>
    </message>
    <message>
        <source>“{name}”: pass shares × {rate}</source>
        <translation>“{name}”：转化率 × {rate}</translation>
    </message>
    <message>
        <source>“{name}”: pass shares × {rate}, amounts × {size}</source>
        <translation>“{name}”：转化率 × {rate}，金额 × {size}</translation>
    </message>
    <message>
        <source>“{text}” is not a number of units. Type for example 120.</source>
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
    <name>BeforeDialog</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>For who begins with this file in the middle of a year: what was won already and is in no deal here. It counts for the target, its months and the balance, but in no average of deals.</source>
        <translation>适用于年中开始使用此文件的情况：填写已经赢得、但不在这里任何商机中的部分。它计入目标、各月和平衡计算，但不计入任何商机平均值。</translation>
    </message>
    <message>
        <source>Months not known</source>
        <translation>月份不详</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>What has no month counts on 1 January.</source>
        <translation>月份不详的部分计在 1 月 1 日。</translation>
    </message>
    <message>
        <source>Won in {year} before you began</source>
        <translation>{year} 年开始使用之前的赢单</translation>
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
        <source>Earlier deals folded</source>
        <translation>已折叠更早的赢单</translation>
    </message>
    <message>
        <source>Earlier deals shown</source>
        <translation>已展开更早的赢单</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>更早：{count}</translation>
    </message>
    <message>
        <source>Earlier: {count} · {sum}</source>
        <translation>更早：{count} · {sum}</translation>
    </message>
    <message>
        <source>First a deal, then a win</source>
        <translation>先转为商机，再记赢单</translation>
    </message>
    <message>
        <source>Folded: what was won outside the target's period. Press to show it.</source>
        <translation>已折叠目标期间以外的赢单。按下可展开。</translation>
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
        <source>No opportunity: drop here</source>
        <translation>没有机会：拖到这里</translation>
    </message>
    <message>
        <source>Other periods: {count} · {sum}</source>
        <translation>其他期间：{count} · {sum}</translation>
    </message>
    <message>
        <source>Others: {count}</source>
        <translation>其他：{count}</translation>
    </message>
    <message>
        <source>Shown: what was won outside the target's period. Press to fold it away.</source>
        <translation>已展开目标期间以外的赢单。按下可折叠。</translation>
    </message>
    <message>
        <source>Sort by hand to arrange cards</source>
        <translation>手动排序时才能调整卡片顺序</translation>
    </message>
    <message>
        <source>Won outside the target's period: among the earlier deals</source>
        <translation>不在目标期间内赢单：归入更早的赢单</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Already there: %n deal(s).</source>
        <translation>
            <numerusform>已在该阶段：%n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n deal(s)</source>
        <translation>
            <numerusform>更改 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>批量更改</translation>
    </message>
    <message>
        <source>Changing the deals</source>
        <translation>正在更改商机</translation>
    </message>
    <message numerus="yes">
        <source>Closed, stage kept: %n deal(s).</source>
        <translation>
            <numerusform>已关闭、阶段不变：%n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>推进</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>移动 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>目前没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>Required checks are not Yes, so {count} deal(s) cannot move: {names}.</source>
        <translation>
            <numerusform>必答检查项未全部为“是”，{count} 个商机不能推进：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they move all the same</source>
        <translation>为什么仍要推进</translation>
    </message>
    <message>
        <source>Write one sentence why they move.</source>
        <translation>请写一句话说明原因。</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>{changed} of {count} deals change.</source>
        <translation>将更改 {count} 个商机中的 {changed} 个。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sept</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>The calendar could not be written to {path}: {why}. Choose another place.</source>
        <translation>日历无法写入 {path}：{why}。请换一个位置。</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%n more visit(s)</source>
        <translation>
            <numerusform>还有 %n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows walk days and visits. Enter opens, Insert plans, Space notes what is done, Delete deletes, Ctrl with an arrow moves a visit to another day.</source>
        <translation>方向键在日期和拜访间移动。Enter 打开，Insert 安排，空格记录完成，Delete 删除，Ctrl 加方向键把拜访移到另一天。</translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>拜访日历</translation>
    </message>
    <message>
        <source>{day} today</source>
        <translation>{day} 今天</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 ticks it</source>
        <translation>按 1 勾选</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Check answered</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer, person, what happened, next step with its day, amount</source>
        <translation>客户、人、发生了什么、下一步和日期、金额</translation>
    </message>
    <message>
        <source>Do not answer it</source>
        <translation>先不回答</translation>
    </message>
    <message numerus="yes">
        <source>Enter does %n thing(s), one undo:</source>
        <translation>
            <numerusform>会做 %n 件事，一步可撤销：</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected signing</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>New deal with “{name}”</source>
        <translation>新商机“{name}”</translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation>新线索“{name}”</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>No expected signing</source>
        <translation>不是预计签约</translation>
    </message>
    <message>
        <source>No next step: it is told</source>
        <translation>不是下一步，只是内容</translation>
    </message>
    <message>
        <source>No opportunity</source>
        <translation>没有机会</translation>
    </message>
    <message>
        <source>No opportunity: the lead ends</source>
        <translation>没有机会：结束这条线索</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不记人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not all of this line is clear. Choose what is marked, then press Enter.</source>
        <translation>这一行还有不确定的地方。先选定标出的那一处，再按 Enter。</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tab: next chip   1–9: choose   ↑ ↓: another   Esc: keep as a draft</source>
        <translation>Tab 改下一处   1–9 选定   ↑ ↓ 换一个   Esc 留作草稿</translation>
    </message>
    <message>
        <source>Type what happened, what comes next, or an amount, after the customer.</source>
        <translation>在客户后面写上发生了什么、下一步或金额。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>一行写下发生了什么</translation>
    </message>
    <message>
        <source>When was that? Choose with a number key, then Enter.</source>
        <translation>是哪天的事？按数字键选定，再按 Enter。</translation>
    </message>
    <message>
        <source>Which amount is meant? Choose with a number key, then Enter.</source>
        <translation>金额是哪个？按数字键选定，再按 Enter。</translation>
    </message>
    <message>
        <source>Which customer is meant? Choose with a number key, then Enter.</source>
        <translation>是哪家客户？按数字键选定，再按 Enter。</translation>
    </message>
    <message>
        <source>Which day is meant? Choose with a number key, then Enter.</source>
        <translation>是哪一天？按数字键选定，再按 Enter。</translation>
    </message>
    <message>
        <source>Who is meant? Choose with a number key, then Enter.</source>
        <translation>是哪一位？按数字键选定，再按 Enter。</translation>
    </message>
    <message>
        <source>Whom is this about? Type the customer, as much of the name as tells it.</source>
        <translation>说的是哪家客户？写上客户，写到认得出为止。</translation>
    </message>
    <message>
        <source>Whose telephone is {phone}? Type the name before it.</source>
        <translation>{phone} 是谁的电话？把姓名写在前面。</translation>
    </message>
    <message>
        <source>Why is there no opportunity? Type it behind, then Enter.</source>
        <translation>为什么没有机会？写在后面，再按 Enter。</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>是：{question}</translation>
    </message>
    <message>
        <source>adds a deal</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>adds a lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>amount becomes {amount}</source>
        <translation>金额改为 {amount}</translation>
    </message>
    <message>
        <source>answers Yes: {question}</source>
        <translation>回答“是”：{question}</translation>
    </message>
    <message>
        <source>ends the lead</source>
        <translation>结束这条线索</translation>
    </message>
    <message>
        <source>expected signing {day}</source>
        <translation>预计签约 {day}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>next step “{step}”</source>
        <translation>下一步“{step}”</translation>
    </message>
    <message>
        <source>next step “{step}” (was: {old})</source>
        <translation>下一步改为“{step}”（原：{old}）</translation>
    </message>
    <message>
        <source>no reason said</source>
        <translation>没说原因</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>notes a call</source>
        <translation>记电话</translation>
    </message>
    <message>
        <source>notes a message</source>
        <translation>记消息</translation>
    </message>
    <message>
        <source>notes a visit</source>
        <translation>记拜访</translation>
    </message>
    <message>
        <source>notes it</source>
        <translation>记备注</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>没写内容</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>telephone {phone}</source>
        <translation>记电话号码 {phone}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>哪一家？</translation>
    </message>
    <message>
        <source>without a deal</source>
        <translation>没有商机</translation>
    </message>
    <message>
        <source>won</source>
        <translation>已赢</translation>
    </message>
    <message>
        <source>{before}, now {value}</source>
        <translation>原为 {before}，改为 {value}</translation>
    </message>
    <message>
        <source>{customer} has neither a deal nor a lead for a next step, an amount or a day of signing. Choose a new deal.</source>
        <translation>{customer} 既没有商机也没有线索，下一步、金额和签约日期没有地方记。选“新商机”。</translation>
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
        <source>Expected signing {date}</source>
        <translation>预计签约 {date}</translation>
    </message>
    <message>
        <source>Expected signing {date} has passed</source>
        <translation>预计签约 {date}，已过期</translation>
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
        <source>No signing date</source>
        <translation>无签约日</translation>
    </message>
    <message>
        <source>Overdue {date}</source>
        <comment>expected signing</comment>
        <translation>逾期 {date}</translation>
    </message>
    <message>
        <source>Overdue {span}</source>
        <translation>逾期 {span}</translation>
    </message>
    <message>
        <source>Sign {date}</source>
        <translation>签 {date}</translation>
    </message>
    <message>
        <source>Signed {date}</source>
        <translation>{date} 签</translation>
    </message>
    <message>
        <source>Signs {date}</source>
        <translation>本月 {date}</translation>
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
        <source>Stuck: more than {limit} d, doesn't count until it moves</source>
        <translation>卡住：超过 {limit} 天，有动静前不计入</translation>
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
        <translation>{date} 赢单</translation>
    </message>
    <message>
        <source>{answered} of {asked} checks answered</source>
        <translation>已回答 {answered} / {asked} 项检查</translation>
    </message>
    <message>
        <source>{when} · {step}</source>
        <translation>{when} {step}</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{deal}: {problem}</source>
        <translation>{deal}：{problem}</translation>
    </message>
    <message>
        <source>“{text}” is no source. Type one of these: {names}.</source>
        <translation>“{text}”不是来源。请填写其中之一：{names}。</translation>
    </message>
    <message>
        <source>“{text}” is no stage of an open deal. Type one of these: {names}.</source>
        <translation>“{text}”不是进行中商机的阶段。请填写其中之一：{names}。</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>By its stage, its days there and its own date, as your closed deals went before it.</source>
        <translation>根据它的阶段、停留天数和自己的签约日，参照你以往已结案商机的走法推算。</translation>
    </message>
    <message>
        <source>From 50 closed deals on a percentage stands here.</source>
        <translation>满 50 个已结案商机后，这里会给出百分比。</translation>
    </message>
    <message>
        <source>Signed by {day}</source>
        <translation>到 {day} 签下</translation>
    </message>
    <message>
        <source>Signed within twelve months</source>
        <translation>十二个月内签下</translation>
    </message>
    <message>
        <source>likely by {day}</source>
        <translation>到 {day} 可能签下</translation>
    </message>
    <message>
        <source>likely this month</source>
        <translation>本月可能签下</translation>
    </message>
    <message>
        <source>rather after {day}</source>
        <translation>可能在 {day} 之后</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
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
        <source>{count} deal(s) have values of own columns that are not there: {deals}.</source>
        <translation>
            <numerusform>{count} 个商机含有已不存在的自有列的内容：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have values of own columns that cannot be read: {deals}.</source>
        <translation>
            <numerusform>{count} 个商机的自有列内容无法读取：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) share their place in a column.</source>
        <translation>
            <numerusform>有 {count} 个商机在列中的位置重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entr(y/ies) of timelines have a time that is none.</source>
        <translation>
            <numerusform>{count} 条跟进记录的时间不是有效时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s) are set by hand in a year without a target.</source>
        <translation>
            <numerusform>有 {count} 个月份手动设定，但该年没有目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} next step(s) of deals have a time that is none.</source>
        <translation>
            <numerusform>{count} 个商机的下一步时刻不是时刻。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) have a closing date: {deals}.</source>
        <translation>
            <numerusform>有 {count} 个进行中的商机带有结束日期：{deals}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} plan(s) of sources are for a month or week that is none.</source>
        <translation>
            <numerusform>{count} 条来源计划的月份或周次无效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table} belong to a deal that is not there.</source>
        <translation>
            <numerusform>{table} 中有 {count} 行属于不存在的商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table} have a {column} that is not known.</source>
        <translation>
            <numerusform>{table} 有 {count} 行的 {column} 无法识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table}.{column} name a {other} that is not there.</source>
        <translation>
            <numerusform>{table}.{column} 有 {count} 行指向不存在的 {other}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} saved view(s) cannot be read.</source>
        <translation>
            <numerusform>有 {count} 个已存视图无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text(s) of {table}.{column} are longer than anybody types.</source>
        <translation>
            <numerusform>{table}.{column} 有 {count} 个文本长得不像人输入的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {columns} in {table} are there more than once.</source>
        <translation>
            <numerusform>{table} 的 {columns} 有 {count} 个值重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are larger or smaller than any can be: {values}.</source>
        <translation>
            <numerusform>{table}.{column} 有 {count} 个值超出可能的范围：{values}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are no date or time: {values}.</source>
        <translation>
            <numerusform>{table}.{column} 中有 {count} 个值不是日期或时间：{values}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visit(s) have a time that is none.</source>
        <translation>
            <numerusform>{count} 次拜访的时间无效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm the proposed Yes: {question}</source>
        <translation>确认建议的“是”：{question}</translation>
    </message>
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
    <message>
        <source>proposed: Yes</source>
        <translation>建议：是</translation>
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
        <translation>这次推进的说明（选填）</translation>
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
        <translation>用一句话说明为什么仍然推进</translation>
    </message>
    <message>
        <source>Still missing: one sentence why it moves</source>
        <translation>还需用一句话说明为什么仍然推进</translation>
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
    <message>
        <source>{verdict}. Ctrl+Enter moves</source>
        <translation>{verdict}，按 Ctrl+Enter 推进</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Answered ahead: {stage}</source>
        <translation>已提前回答：{stage}</translation>
    </message>
    <message>
        <source>Known ahead: {stage}</source>
        <translation>已提前了解：{stage}</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>下一阶段：{stage}</translation>
    </message>
    <message>
        <source>There are no checks for this deal.</source>
        <translation>这个商机没有检查项。</translation>
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
    <message numerus="yes">
        <source>%n deal(s) in this stage</source>
        <translation>
            <numerusform>这个阶段有 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n deal(s) shown</source>
        <translation>
            <numerusform>显示全部 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>At the foot of {stage} already</source>
        <translation>已在{stage}的最下面</translation>
    </message>
    <message>
        <source>At the top of {stage} already</source>
        <translation>已在{stage}的最上面</translation>
    </message>
    <message>
        <source>Distance from the target: only without a filter, as all deals count for it</source>
        <translation>离目标多远：按全部商机计算，筛选时不显示</translation>
    </message>
    <message>
        <source>Keeps up with the plan</source>
        <translation>跟得上计划</translation>
    </message>
    <message>
        <source>Keeps up with the plan, give or take chance</source>
        <translation>跟得上计划（差距在正常波动内）</translation>
    </message>
    <message>
        <source>Lacks {deals} for the plan</source>
        <translation>离计划缺 {deals}</translation>
    </message>
    <message>
        <source>Lacks {deals}: so many more in this stage the plan asks for by now;</source>
        <translation>缺 {deals}：按计划，这个阶段现在还该多这么多；</translation>
    </message>
    <message>
        <source>No deal found</source>
        <translation>没有找到商机</translation>
    </message>
    <message>
        <source>Probability and weighted sum are those under the scenario “{name}”</source>
        <translation>赢率和加权金额按情景“{name}”计算</translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Sum {sum}: the amounts of the deals shown together</source>
        <translation>合计 {sum}：所显示商机的金额相加</translation>
    </message>
    <message>
        <source>Sum {sum}: their amounts together</source>
        <translation>合计 {sum}：金额相加</translation>
    </message>
    <message>
        <source>The filter shows {shown} of {count} deals of this stage</source>
        <translation>筛选后显示这个阶段的 {shown} / {count} 个商机</translation>
    </message>
    <message>
        <source>The gap starts here</source>
        <translation>缺口从这里开始</translation>
    </message>
    <message>
        <source>The gap starts here: it is the first stage that lacks</source>
        <translation>缺口从这里开始：这是第一个缺商机的阶段</translation>
    </message>
    <message>
        <source>Weighted {amount}</source>
        <translation>加权 {amount}</translation>
    </message>
    <message>
        <source>Weighted {weighted}: what is won counts in full</source>
        <translation>加权 {weighted}：已赢全额计入</translation>
    </message>
    <message>
        <source>Weighted {weighted}: what they may be expected to bring, the sum × {share}</source>
        <translation>加权 {weighted}：预期能带来的金额，合计 × {share}</translation>
    </message>
    <message>
        <source>deals further on are counted in for what they are worth.</source>
        <translation>更靠后的商机已折算计入。</translation>
    </message>
    <message>
        <source>lacks {count}</source>
        <translation>缺 {count}</translation>
    </message>
    <message>
        <source>spare {count}</source>
        <translation>余 {count}</translation>
    </message>
    <message>
        <source>under the scenario “{name}”</source>
        <translation>按情景“{name}”</translation>
    </message>
    <message>
        <source>w. {amount}</source>
        <comment>short for Weighted</comment>
        <translation>加权 {amount}</translation>
    </message>
    <message>
        <source>{deals} to spare</source>
        <translation>富余 {deals}</translation>
    </message>
    <message>
        <source>{deals} to spare beyond what the plan asks for in time</source>
        <translation>比计划此时所需多 {deals}</translation>
    </message>
    <message>
        <source>{position} of {count} in {stage}</source>
        <translation>{stage}：第 {position} 张，共 {count} 张</translation>
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
        <source>{stage} is the first stage</source>
        <translation>{stage}已是第一个阶段</translation>
    </message>
    <message>
        <source>{stage} is the last stage</source>
        <translation>{stage}已是最后一个阶段</translation>
    </message>
    <message>
        <source>{stage}: {share} of the deals here may be expected to be won</source>
        <translation>{stage}：这里的商机预期有 {share} 会赢</translation>
    </message>
    <message>
        <source>{won} / {needed} contracts</source>
        <translation>{won} / {needed} 份合同</translation>
    </message>
    <message>
        <source>{won} / {needed}: contracts won in the target's period, of those needed</source>
        <translation>{won} / {needed}：目标期内已赢的合同 / 所需合同</translation>
    </message>
    <message>
        <source>{won} of {needed} contracts won</source>
        <translation>已赢 {won} / {needed} 份合同</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>  {field}: {column}{remark}</source>
        <translation>  {field}：{column}{remark}</translation>
    </message>
    <message numerus="yes">
        <source>  {value} → {meant} ({count} row(s){sure})</source>
        <translation>
            <numerusform>  {value} → {meant}（{count} 行{sure}）</numerusform>
        </translation>
    </message>
    <message>
        <source> (by its values; --map changes it)</source>
        <translation>（按内容认出；可用 --map 更改）</translation>
    </message>
    <message>
        <source> (likely)</source>
        <translation>（很可能）</translation>
    </message>
    <message>
        <source>, {how}</source>
        <translation>，{how}</translation>
    </message>
    <message>
        <source>--all writes everything; leave out --to {form}.</source>
        <translation>--all 会写出全部内容，请去掉 --to {form}。</translation>
    </message>
    <message>
        <source>--column takes COLUMN=KIND, KIND one of {kinds}, not {value}.</source>
        <translation>--column 的写法是 列=去向，去向是 {kinds} 之一，不能是 {value}。</translation>
    </message>
    <message>
        <source>--currency is a code such as USD, not {value}.</source>
        <translation>--currency 是 USD 这样的代码，不是 {value}。</translation>
    </message>
    <message>
        <source>--date-order is ymd, mdy or dmy, not {value}.</source>
        <translation>--date-order 只能是 ymd、mdy 或 dmy，不能是 {value}。</translation>
    </message>
    <message>
        <source>--date-order-of takes FIELD=ORDER, such as close_date=dmy, not {value}.</source>
        <translation>--date-order-of 的格式为 FIELD=ORDER，例如 close_date=dmy，而不是 {value}。</translation>
    </message>
    <message>
        <source>--doubles is each, first or one, not {value}.</source>
        <translation>--doubles 只能是 each、first 或 one，不能是 {value}。</translation>
    </message>
    <message>
        <source>--header-row takes the number of a line or none, not {value}.</source>
        <translation>--header-row 后面写行号或 none，不能是 {value}。</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, such as customer=客户, not {value}.</source>
        <translation>--map 要写成 FIELD=COLUMN，例如 customer=客户，不能是 {value}。</translation>
    </message>
    <message>
        <source>--merge and --into belong together: give both names.</source>
        <translation>--merge 和 --into 要一起用：请给出两个名称。</translation>
    </message>
    <message>
        <source>--redacted is for xlsx and readable; for a whole funnel there is redact.</source>
        <translation>--redacted 用于 xlsx 和 readable；整个漏斗请用 redact。</translation>
    </message>
    <message>
        <source>--score looks at past months: give it no day and no --deals.</source>
        <translation>--score 看的是过去的月份：不要再给日期或 --deals。</translation>
    </message>
    <message>
        <source>--source takes VALUE=SOURCE, SOURCE one of {sources}, not {value}.</source>
        <translation>--source 的写法是 值=来源，来源是 {sources} 之一，不能是 {value}。</translation>
    </message>
    <message>
        <source>--stage takes VALUE=STAGE, such as Engaging=qualified, not {value}.</source>
        <translation>--stage 要写成 VALUE=STAGE，例如 Engaging=qualified，不能是 {value}。</translation>
    </message>
    <message>
        <source>--take-back takes the number of an import, not {value}.</source>
        <translation>--take-back 后面是导入的编号，不能是 {value}。</translation>
    </message>
    <message>
        <source>--to is one of {forms}, not {form}.</source>
        <translation>--to 只能是 {forms} 之一，不能是 {form}。</translation>
    </message>
    <message>
        <source>--unit is 1 (yuan) or 10000 (10,000 yuan), not {value}.</source>
        <translation>--unit 只能是 1（元）或 10000（万元），不能是 {value}。</translation>
    </message>
    <message>
        <source>--unit is one of {units} (yuan), not {value}.</source>
        <translation>--unit 是 {units}（元）之一，不是 {value}。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>A target and an average contract belong together: give both.</source>
        <translation>目标和平均合同要一起给出。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount P10</source>
        <translation>金额 P10</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more row(s) that were left out; --json lists them all.</source>
        <translation>
            <numerusform>还有 {count} 行未导入；用 --json 可列出全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; --json lists them all.</source>
        <translation>
            <numerusform>还有 {count} 项；--json 会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}: by what the file knew at the end of that day. Targets, win rates chosen and scenarios are those of now.</source>
        <translation>截至 {day}：按文件当天结束时所知。目标、所选赢率和情景为当前的。</translation>
    </message>
    <message numerus="yes">
        <source>At most, with every open deal that isn't stuck: {amount}, {count} deal(s)</source>
        <translation>
            <numerusform>最多（没有卡住的进行中商机全部签下）：{amount}，{count} 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>By number and by value disagree: the open deals are larger or smaller than the average contract.</source>
        <translation>预期合同与预期合计的结论不同：进行中的商机大于或小于平均合同。</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间看</translation>
    </message>
    <message>
        <source>By time, in units</source>
        <translation>按时间看（按数量）</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Cells of {columns} are empty below a value; --fill-down fills them with it.</source>
        <translation>“{columns}”有些单元格空着，上方有值；加 --fill-down 可按上一格填充。</translation>
    </message>
    <message>
        <source>Chance by {until}</source>
        <translation>{until} 前成交的可能</translation>
    </message>
    <message>
        <source>Chance ± (deals)</source>
        <translation>正常波动 ±（个）</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已结商机</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列：</translation>
    </message>
    <message>
        <source>Copies made before stay as they were.</source>
        <translation>以前做的副本保持原样。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Empty cells of {columns} were filled with the value above; --no-fill-down leaves them empty.</source>
        <translation>“{columns}”的空单元格已按上一格填充；加 --no-fill-down 则保持空白。</translation>
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
        <source>Forecast from {day} to the end of {until}</source>
        <translation>从 {day} 到 {until} 为止的预测</translation>
    </message>
    <message>
        <source>Funnel Desktop is still running: a dialog is open in it, or something is being typed. Close it there.</source>
        <translation>Funnel Desktop 还在运行：里面开着对话框，或有内容正在输入。请在那里关闭它。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Gap (deals)</source>
        <translation>差（个）</translation>
    </message>
    <message>
        <source>Give --mask or --full, not both.</source>
        <translation>--mask 和 --full 只能用一个。</translation>
    </message>
    <message>
        <source>Give a file, or --target and --average.</source>
        <translation>请给出文件，或 --target 和 --average。</translation>
    </message>
    <message>
        <source>Give one of --update, --new-only and --all-new, not two.</source>
        <translation>--update、--new-only、--all-new 只能给一个，不能同时给两个。</translation>
    </message>
    <message>
        <source>Give the new passphrase with --new-passphrase-file, or in the environment variable {variable}.</source>
        <translation>请用 --new-passphrase-file 或环境变量 {variable} 给出新密码。</translation>
    </message>
    <message numerus="yes">
        <source>In {count} row(s), the first of them line {line}, cells say what a deal held before you changed it. Your changes stay; --older takes what the file says.</source>
        <translation>
            <numerusform>有 {count} 行（首个为第 {line} 行）的单元格还是你改动之前的值。你的改动保留；加 --older 则按文件改回去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断，没有任何改动。</translation>
    </message>
    <message>
        <source>Kept as columns of the file's own: {columns}.</source>
        <translation>作为自有列保留：{columns}。</translation>
    </message>
    <message>
        <source>Kept in the note: {columns}.</source>
        <translation>写进备注：{columns}。</translation>
    </message>
    <message>
        <source>Likely when</source>
        <translation>可能时间</translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, {deal}: one of {count} deal(s) here or another one. Left out.</source>
        <translation>
            <numerusform>第 {line} 行，{deal}：可能是文件中 {count} 个商机之一，也可能是另一个商机。未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, {deal}: {changes}</source>
        <translation>第 {line} 行，{deal}：{changes}</translation>
    </message>
    <message>
        <source>Line {line}, {deal}: {twin}</source>
        <translation>第 {line} 行，{deal}：{twin}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
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
        <source>New passphrase: </source>
        <translation>新密码：</translation>
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
        <source>No column says the stage: every deal starts as a target.</source>
        <translation>没有阶段列：所有商机从目标客户开始。</translation>
    </message>
    <message>
        <source>Not imported: {columns}.</source>
        <translation>不导入：{columns}。</translation>
    </message>
    <message>
        <source>Not sure: {fields}. Choose with --choose, such as --choose {first}=1.</source>
        <translation>不确定：{fields}。用 --choose 说明，例如 --choose {first}=1。</translation>
    </message>
    <message>
        <source>Noted in the file only after that day: {open} of the open, {won} of the won and {lost} of the lost deals.</source>
        <translation>那天之后才记入文件的：进行中 {open} 个、赢单 {won} 个、丢单 {lost} 个商机。</translation>
    </message>
    <message>
        <source>Nothing was imported. Say what they mean with --stage {value}=STAGE for each, or with --stage '*'=STAGE for all of them. STAGE is one of: {stages}. With --accept such deals start as targets, the word in the note.</source>
        <translation>什么都没有导入。请用 --stage {value}=阶段 逐个说明，或用 --stage '*'=阶段 一次说明全部。阶段是这些之一：{stages}。加上 --accept 则这些商机从目标客户开始，原词写入备注。</translation>
    </message>
    <message>
        <source>Now under {name}: {what}.</source>
        <translation>已归入 {name}：{what}。</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>One sales rep's funnel in one file.

funnel-desktop [FILE] opens the window; the commands below work without one.</source>
        <translation>一个文件，一位销售的漏斗。

funnel-desktop [FILE] 打开窗口；下面的命令不需要窗口。</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Open, all stages</source>
        <translation>进行中，全部阶段</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}. Close it to them with chmod 600.</source>
        <translation>本机的其他用户可以读取 {path}。请用 chmod 600 关闭。</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>{name} 的密码：</translation>
    </message>
    <message>
        <source>Period {start} to {end}, {months} months left</source>
        <translation>期间 {start} 至 {end}，剩余 {months} 个月</translation>
    </message>
    <message>
        <source>Put together with {file}, this would happen:</source>
        <translation>与 {file} 合并将会：</translation>
    </message>
    <message>
        <source>Put together with {file}:</source>
        <translation>已与 {file} 合并：</translation>
    </message>
    <message>
        <source>Read as {encoding}, dates as {order}, amounts in {unit}.</source>
        <translation>按 {encoding} 读取，日期顺序 {order}，金额单位{unit}。</translation>
    </message>
    <message>
        <source>Read from sheet {sheet}, dates as {order}, amounts in {unit}.</source>
        <translation>读取了工作表“{sheet}”，日期按 {order}，金额单位为{unit}。</translation>
    </message>
    <message>
        <source>Should (deals)</source>
        <translation>应有（个）</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>来源：</translation>
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
        <source>Stages:</source>
        <translation>阶段：</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚待签约</translation>
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
        <source>The columns are: {columns}. Say which holds it, such as --map customer={first}.</source>
        <translation>文件里的列有：{columns}。请指明是哪一列，例如 --map customer={first}。</translation>
    </message>
    <message>
        <source>The first line of {path} is empty.</source>
        <translation>{path} 的第一行是空的。</translation>
    </message>
    <message>
        <source>The first line of {path} is not text in UTF-8.</source>
        <translation>{path} 的第一行不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The funnel carries the target.</source>
        <translation>漏斗撑得起目标。</translation>
    </message>
    <message>
        <source>The language is {codes}, not {value}.</source>
        <translation>语言只能是 {codes}，不能是 {value}。</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Choose another one.</source>
        <translation>新密码是空的。请换一个。</translation>
    </message>
    <message>
        <source>The playbook was written to {path}.</source>
        <translation>打法已写入 {path}。</translation>
    </message>
    <message>
        <source>The public holidays of these years are not known yet: Monday to Friday are counted as working days.</source>
        <translation>这些年份的法定节假日尚未公布：按周一至周五计算工作日。</translation>
    </message>
    <message>
        <source>The scenario “{name}” that is in use is left out here.</source>
        <translation>正在使用的情景“{name}”未计入此处。</translation>
    </message>
    <message>
        <source>The system refuses {path}: {why}.</source>
        <translation>系统拒绝访问 {path}：{why}。</translation>
    </message>
    <message>
        <source>The system refuses: {why}.</source>
        <translation>系统拒绝：{why}。</translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was changed.</source>
        <translation>两次输入不一致。没有任何改动。</translation>
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
        <source>This playbook is in force already; nothing was changed.</source>
        <translation>这份打法已在使用，没有任何改动。</translation>
    </message>
    <message>
        <source>To the end of the period {stage} lacks {deals}: the gap starts there.</source>
        <translation>到期末，{stage}缺 {deals}：缺口从那里开始。</translation>
    </message>
    <message>
        <source>Under the scenario “{name}”: pass shares × {rate}, average contract and open amounts × {size}.</source>
        <translation>按情景“{name}”：转化率 × {rate}，平均合同和进行中的金额 × {size}。</translation>
    </message>
    <message>
        <source>Understood as the last file with these columns was; --forget looks at it anew.</source>
        <translation>按上次导入同样列的文件时的选择识别；用 --forget 可重新识别。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
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
        <source>With these levers the forecast comes to {result} on average by {day}, {found} of it from deals still to be found. The option --measured leaves the scenario out.</source>
        <translation>按这样的四力，到 {day} 预计平均赢单 {result}，其中还要找的商机 {found}。选项 --measured 不计情景。</translation>
    </message>
    <message>
        <source>With what is won</source>
        <translation>连同已签</translation>
    </message>
    <message>
        <source>Within 12 months</source>
        <translation>12 个月内</translation>
    </message>
    <message>
        <source>Without the passphrase nobody gets the data back, we neither. Keep it in a safe place.</source>
        <translation>没有密码，谁也取不回数据，我们也不行。请妥善保管。</translation>
    </message>
    <message>
        <source>Won before the file was begun, counted in won: {amount}, {deals} deals, {units} units</source>
        <translation>建立此文件之前的赢单，已计入赢单：{amount}，{deals} 个商机，{units} 台</translation>
    </message>
    <message numerus="yes">
        <source>Won so far: {amount}, {count} deal(s)</source>
        <translation>
            <numerusform>已签：{amount}，{count} 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>折合</translation>
    </message>
    <message>
        <source>Worth (deals)</source>
        <translation>折合（个）</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>全年计划</translation>
    </message>
    <message>
        <source>a funnel file; without it, the plain table for --target and --average</source>
        <translation>漏斗文件；不给文件时，只按 --target 和 --average 列表</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>also put together what are no versions of the same file</source>
        <translation>即使不是同一文件的两个版本也合并</translation>
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
        <source>as of a day, by what the file knew then</source>
        <translation>以某一天为准，只用那天文件里已有的记录</translation>
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
        <source>bring deals from a spreadsheet into the file</source>
        <translation>把表格中的商机导入漏斗文件</translation>
    </message>
    <message>
        <source>bring in a file even if many of its rows contradict themselves, or words of stages are not known</source>
        <translation>即使许多行自相矛盾或有未知的阶段词也导入</translation>
    </message>
    <message>
        <source>bring in new deals alone and change none that is there</source>
        <translation>只导入新商机，不改动已有的商机</translation>
    </message>
    <message>
        <source>bring in new deals and change those that are there</source>
        <translation>导入新商机，并更新已有的商机</translation>
    </message>
    <message>
        <source>chance of a target to be won, such as 0.1 or 10%</source>
        <translation>目标客户的赢率，例如 0.1 或 10%</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>compare rows with deals by customer and project alone, whatever their numbers say</source>
        <translation>只按客户和项目比对，不看编号</translation>
    </message>
    <message>
        <source>customers by their whole names</source>
        <translation>客户用全名</translation>
    </message>
    <message>
        <source>customers masked: their city and ●●●</source>
        <translation>遮住客户名：只留城市和 ●●●</translation>
    </message>
    <message>
        <source>do not use what was chosen for an earlier file with these columns</source>
        <translation>不沿用以前为同样列的文件所作的选择</translation>
    </message>
    <message>
        <source>every line, as a table with tabs between the cells</source>
        <translation>逐行列出，以制表符分隔</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>fill empty cells of the first columns with the value above; otherwise only where cells are merged</source>
        <translation>前几列的空单元格按上一格填充；不写则只填合并的单元格</translation>
    </message>
    <message>
        <source>fill it with an invented funnel: 45 open deals and more than a year of history</source>
        <translation>填入虚构的示例漏斗：45 个进行中的商机，和一年多的历史</translation>
    </message>
    <message>
        <source>give a locked file another passphrase</source>
        <translation>给锁定的文件换一个密码</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>kept in the note</source>
        <translation>写进备注</translation>
    </message>
    <message>
        <source>leave out the scenario of the levers that the file uses</source>
        <translation>不计文件正在使用的四力情景</translation>
    </message>
    <message>
        <source>let all of this customer be of --into; may be given several times</source>
        <translation>把这个客户的全部内容并入 --into；可多次给出</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>list customers that may be one, and put them together</source>
        <translation>列出可能是同一个的客户，并可合并</translation>
    </message>
    <message>
        <source>list the open deals by their chance</source>
        <translation>按成交可能列出进行中的商机</translation>
    </message>
    <message>
        <source>list what was imported when, and take an import back</source>
        <translation>列出每次导入，并可撤回某次导入</translation>
    </message>
    <message>
        <source>lock a file no longer</source>
        <translation>不再锁定文件</translation>
    </message>
    <message>
        <source>lock a file with a passphrase</source>
        <translation>用密码锁定文件</translation>
    </message>
    <message>
        <source>lock a file with a passphrase, change it or remove it</source>
        <translation>给文件设置、更改或移除密码</translation>
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
        <source>make every row a new deal, whatever is in the file</source>
        <translation>每一行都作为新商机导入，不管文件中已有什么</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no amounts, only what share of the target they are</source>
        <translation>不写金额，只写占目标的比例</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>open won and lost deals again where a row has them open</source>
        <translation>表格中仍在进行的赢单或丢单商机，重新打开</translation>
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
        <source>put a playbook in force in the file; its history stays readable</source>
        <translation>在文件中采用一份打法，历史仍可读</translation>
    </message>
    <message>
        <source>put another version of a file into it: both histories, the later changes</source>
        <translation>把文件的另一个版本并入其中：两边的历史，较晚的更改</translation>
    </message>
    <message>
        <source>put the method's own playbook in force again</source>
        <translation>恢复为标准打法</translation>
    </message>
    <message>
        <source>read FIELD from the column with this header or number; with no COLUMN, do not read it; given again for a field of words, the columns are put together in that order</source>
        <translation>FIELD 取自这个表头或序号的列；不写 COLUMN 则不读；文字字段可写多次，各列按先后合在一起</translation>
    </message>
    <message>
        <source>replace an earlier copy of that name</source>
        <translation>覆盖同名的旧副本</translation>
    </message>
    <message>
        <source>say how it is read and change nothing</source>
        <translation>只说明读成什么，不做改动</translation>
    </message>
    <message>
        <source>say what would be imported and change nothing</source>
        <translation>只说明会导入什么，不做改动</translation>
    </message>
    <message>
        <source>say what would be taken back and change nothing</source>
        <translation>只说明会撤回什么，不改动文件</translation>
    </message>
    <message>
        <source>say what would come from where and change nothing</source>
        <translation>只说明内容会从哪边来，不作任何改动</translation>
    </message>
    <message>
        <source>see whether a file is sound</source>
        <translation>检查文件是否完好</translation>
    </message>
    <message>
        <source>share, take over or reset the playbook of a file</source>
        <translation>分享、采用或恢复文件的打法</translation>
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
        <source>still there</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>such as utf-8 or gb18030; otherwise found from the file</source>
        <translation>例如 utf-8 或 gb18030；不给则从文件判断</translation>
    </message>
    <message>
        <source>take back what was touched since, too</source>
        <translation>之后改动过的也一并撤回</translation>
    </message>
    <message>
        <source>take cells too that say what a deal held before you changed it</source>
        <translation>也采用还是你改动之前的值的单元格</translation>
    </message>
    <message>
        <source>take import number N back: its deals go, what it changed becomes what it was; what was touched since stays</source>
        <translation>撤回第 N 次导入：它带来的商机删除，它改动的内容恢复；之后改动过的保留</translation>
    </message>
    <message>
        <source>take the new passphrase from the first line of this file; otherwise from FUNNEL_NEW_PASSPHRASE, or it is asked for</source>
        <translation>从此文件的第一行读取新密码；否则取自 FUNNEL_NEW_PASSPHRASE，或当场询问</translation>
    </message>
    <message>
        <source>take the passphrase of a locked funnel from the first line of this file; otherwise from FUNNEL_PASSPHRASE, or it is asked for</source>
        <translation>从此文件的第一行读取锁定漏斗的密码；否则取自 FUNNEL_PASSPHRASE，或当场询问</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>采用</translation>
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
        <source>the closing date of won deals without one: the expected one where it is past (what is done anyway), none, or this day</source>
        <translation>没有成交日期的赢单用什么日期：已过去的预计日期（默认），不填，或这一天</translation>
    </message>
    <message>
        <source>the copy; otherwise beside the file, with date and time</source>
        <translation>副本；不给则放在文件旁边，名称带日期和时间</translation>
    </message>
    <message>
        <source>the currency of rows that name none, such as USD; otherwise the file's</source>
        <translation>没有写明货币的行用哪种货币，例如 USD；默认用文件的货币</translation>
    </message>
    <message>
        <source>the customer's name that stays</source>
        <translation>要保留的客户名称</translation>
    </message>
    <message>
        <source>the day on which it is written; otherwise today</source>
        <translation>写报告的日期；不写则为今天</translation>
    </message>
    <message>
        <source>the day on which it stands, such as 2026-06-30, a past one by what the file knew then; otherwise today</source>
        <translation>按哪一天来看，例如 2026-06-30；过去的日子按文件当时所知；默认为今天</translation>
    </message>
    <message>
        <source>the decimal sign of amounts; otherwise found from the file</source>
        <translation>金额的小数点写法；默认从文件中判断</translation>
    </message>
    <message>
        <source>the file to write: .xlsx a workbook to read, .csv all deals for programs, .zip everything (with --all also a folder)</source>
        <translation>要写出的文件：.xlsx 是给人看的工作簿，.csv 是供程序处理的全部商机，.zip 是全部内容（加 --all 也可以是文件夹）</translation>
    </message>
    <message>
        <source>the funnel file</source>
        <translation>漏斗文件</translation>
    </message>
    <message>
        <source>the funnel file to write</source>
        <translation>要写出的漏斗文件</translation>
    </message>
    <message>
        <source>the line of the column headings, or none; otherwise found from the file</source>
        <translation>列标题所在的行，没有就写 none；不写则从文件判断</translation>
    </message>
    <message>
        <source>the order of dates of one field, where its column is written otherwise than the others, such as close_date=dmy</source>
        <translation>某个字段的日期顺序，用于该列写法与其他列不同的情况，例如 close_date=dmy</translation>
    </message>
    <message>
        <source>the order of dates; otherwise found from the file</source>
        <translation>日期顺序；不给则从文件判断</translation>
    </message>
    <message>
        <source>the other version, such as a conflict copy; it is only read</source>
        <translation>另一个版本，如冲突副本；只读取它</translation>
    </message>
    <message>
        <source>the playbook to read</source>
        <translation>要读的打法文件</translation>
    </message>
    <message>
        <source>the playbook to write, such as playbook.toml</source>
        <translation>要写的打法文件，如 playbook.toml</translation>
    </message>
    <message>
        <source>the report on a week, to be sent</source>
        <translation>某一周的周报，可直接发出</translation>
    </message>
    <message>
        <source>the sheet of a workbook, by name or number; otherwise the likeliest</source>
        <translation>工作簿里的工作表，可用名称或序号；不写则取最可能的一张</translation>
    </message>
    <message>
        <source>the spreadsheet to read, a workbook, CSV or web page; or the folder or .zip file of export --all, into an empty file</source>
        <translation>要读取的表格：工作簿、CSV 或网页；或 export --all 写出的文件夹或 .zip 文件，导入空文件</translation>
    </message>
    <message>
        <source>the stages with count, sum and weighted sum</source>
        <translation>各阶段的数量、合计和加权合计</translation>
    </message>
    <message>
        <source>the week, such as 2026-W48; otherwise the one in report</source>
        <translation>哪一周，如 2026-W48；不写则为当下该汇报的一周</translation>
    </message>
    <message>
        <source>there</source>
        <translation>那边</translation>
    </message>
    <message>
        <source>touched since</source>
        <translation>之后改动</translation>
    </message>
    <message>
        <source>until a day; otherwise until the end of the target's period</source>
        <translation>预测到哪一天；不写则到目标期结束</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>what</source>
        <translation>对象</translation>
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
        <source>what an amount given as a range (30-50万) is read as: none, the words in the note (what is done anyway), or its lower or upper end</source>
        <translation>写成区间的金额（30-50万）如何读取：none 不读，原文写入备注（默认）；lower 取下限；upper 取上限</translation>
    </message>
    <message>
        <source>what becomes of a column without a field: own (a column of the file's own), note or out</source>
        <translation>没有对应字段的列怎么办：own（成为本文件的自有列）、note（写进备注）或 out（不导入）</translation>
    </message>
    <message>
        <source>what happened, such as “hqdz 王工 样机测试过了 周五送报告 45万”</source>
        <translation>发生了什么，例如“hqdz 王工 样机测试过了 周五送报告 45万”</translation>
    </message>
    <message>
        <source>what is meant where it is not sure, by its number; several times</source>
        <translation>不确定的地方按编号说明是哪个；可写多次</translation>
    </message>
    <message>
        <source>what may be won until when</source>
        <translation>到某一天预计能签下多少</translation>
    </message>
    <message>
        <source>what rows of one deal become: each a deal (what is done anyway), the first alone, or one deal with the amount of all</source>
        <translation>同一商机的多行如何处理：each 每行一个商机（默认），first 只取第一行，one 合并为一个商机、金额相加</translation>
    </message>
    <message>
        <source>what to write, whatever the name says; readable: a CSV file in words, for people</source>
        <translation>写出什么，不看文件名；readable 是用文字写给人看的 CSV 文件</translation>
    </message>
    <message>
        <source>what was said on the first day of each past month, and what came</source>
        <translation>过去每个月第一天的预测与实际结果</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>which source a value of the file means</source>
        <translation>文件里的某个值指哪个来源</translation>
    </message>
    <message>
        <source>which stage a value of the file means; STAGE may be lost or open, VALUE * is any other</source>
        <translation>文件里的某个值指哪个阶段；STAGE 可以是 lost 或 open，VALUE 写 * 指其余所有值</translation>
    </message>
    <message>
        <source>which year days without one are in; otherwise the next where a deal is expected to close, the last where it did</source>
        <translation>没有年份的日期算哪一年；默认预计成交取下一个，已发生的取上一个</translation>
    </message>
    <message>
        <source>with names, phones and words masked; for xlsx and readable</source>
        <translation>遮盖名称、电话和文字；用于 xlsx 和 readable</translation>
    </message>
    <message>
        <source>write a copy with names, phones and words masked, figures kept</source>
        <translation>写出一份副本：名称、电话和文字已遮盖，数字保留</translation>
    </message>
    <message>
        <source>write down what one line says, as Ctrl+J does</source>
        <translation>记下一行话里的内容，与 Ctrl+J 相同</translation>
    </message>
    <message>
        <source>write everything, one CSV file a table, to be imported again</source>
        <translation>写出全部内容，每张表一个 CSV 文件，可再次导入</translation>
    </message>
    <message>
        <source>write the deals as a workbook or a CSV file</source>
        <translation>把商机写成工作簿或 CSV 文件</translation>
    </message>
    <message>
        <source>write the playbook of the file as a TOML file to share</source>
        <translation>把文件的打法写成可分享的 TOML 文件</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
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
    <message>
        <source>{codes}; otherwise the language of the system</source>
        <translation>{codes}；不给则用系统语言</translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) could not be taken as they stand; the first is in line {line}: {reason}</source>
        <translation>
            <numerusform>有 {count} 个单元格不能照原样读取，第一个在第 {line} 行：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) changed.</source>
        <translation>
            <numerusform>已更新 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) and everything about them came into {path}.</source>
        <translation>
            <numerusform>已把 {count} 个商机及其全部内容导入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are in {path}, redacted.</source>
        <translation>
            <numerusform>{path} 中有 {count} 个商机，内容已遮盖。</numerusform>
        </translation>
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
        <source>{count} deal(s) would be changed.</source>
        <translation>
            <numerusform>将更新 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) would be imported.</source>
        <translation>
            <numerusform>将导入 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entr(y/ies) of the playbook changed.</source>
        <translation>
            <numerusform>打法有 {count} 项已更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entr(y/ies) of the playbook would change.</source>
        <translation>
            <numerusform>打法将有 {count} 项更改。</numerusform>
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
        <source>{count} row(s) were left out because their deal is in the file already.</source>
        <translation>
            <numerusform>{count} 行未导入，因为商机已在文件中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} won deal(s) have no closing date; --won-dates YYYY-MM-DD gives them one.</source>
        <translation>
            <numerusform>有 {count} 个赢单没有成交日期；用 --won-dates YYYY-MM-DD 可以统一指定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} won or lost deal(s) (is/are) open in the file that was read, the first in line {line}. They stay closed; --reopen opens them again.</source>
        <translation>
            <numerusform>有 {count} 个已赢单或丢单的商机在表格中仍在进行，第一个在第 {line} 行。它们保持关闭；加 --reopen 可重新打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds nothing that is not here: nothing was changed.</source>
        <translation>{file} 里没有这里缺少的内容：没有任何改动。</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} 或 {last}</translation>
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
        <source>{option} is for a spreadsheet; a whole funnel comes in as it is.</source>
        <translation>{option} 只用于表格；完整漏斗按原样导入。</translation>
    </message>
    <message>
        <source>{option} is one of {choices}, not {value}.</source>
        <translation>{option} 是 {choices} 之一，不是 {value}。</translation>
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
        <source>{path} cannot be read: {why}.</source>
        <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} has a passphrase already. Use passphrase change.</source>
        <translation>{path} 已有密码。请用 passphrase change。</translation>
    </message>
    <message>
        <source>{path} has no passphrase.</source>
        <translation>{path} 没有密码。</translation>
    </message>
    <message>
        <source>{path} has no target with an average contract. Set them in the window, or give --target and --average.</source>
        <translation>{path} 没有设置目标和平均合同。请在窗口中设置，或给出 --target 和 --average。</translation>
    </message>
    <message>
        <source>{path} has the new passphrase now.</source>
        <translation>{path} 已改用新密码。</translation>
    </message>
    <message>
        <source>{path} is a funnel file. Give the playbook another name.</source>
        <translation>{path} 是漏斗文件。请给打法换个名称。</translation>
    </message>
    <message>
        <source>{path} is locked now.</source>
        <translation>{path} 已锁定。</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. Give it with --passphrase-file, or in the environment variable {variable}.</source>
        <translation>{path} 已用密码锁定。请用 --passphrase-file 或环境变量 {variable} 给出密码。</translation>
    </message>
    <message>
        <source>{path} is no longer locked.</source>
        <translation>{path} 已不再锁定。</translation>
    </message>
    <message>
        <source>{path} is not locked: whoever has it can read it.</source>
        <translation>{path} 没有锁定：拿到它的人都能读。</translation>
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
        <source>{path}: this kind of workbook is not written. Give it a name that ends in .xlsx.</source>
        <translation>{path}：不支持写出这种工作簿。请用以 .xlsx 结尾的文件名。</translation>
    </message>
    <message numerus="yes">
        <source>{tables} tables with {count} row(s) were written to {path}.</source>
        <translation>
            <numerusform>已把 {tables} 张表、{count} 行写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} is a checked copy, {size} bytes.</source>
        <translation>{target} 是经过校验的副本，{size} 字节。</translation>
    </message>
    <message>
        <source>{unit} yuan</source>
        <translation>{unit} 元</translation>
    </message>
    <message>
        <source>{until} is before {today}.</source>
        <translation>{until} 早于 {today}。</translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-06-30.</source>
        <translation>{value} 不是日期。请写成 2026-06-30 的形式。</translation>
    </message>
    <message>
        <source>{value} is not a week. Type it as 2026-W48.</source>
        <translation>{value} 不是一周。请写成 2026-W48。</translation>
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
    <message>
        <source>“{choice}” chooses nothing in this line. Write FIELD=NUMBER; fields are {fields}.</source>
        <translation>“{choice}”在这一行里选不到什么。请写成 FIELD=NUMBER；字段有 {fields}。</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>A company counts once a source: for a visit done in this time, or a deal that entered the funnel in it.</source>
        <translation>每个来源每家公司只计一次：这段时间内已拜访，或有商机进入漏斗。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>entered the funnel</source>
        <translation>进入漏斗</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>已拜访</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n deal(s) different</source>
        <translation>
            <numerusform>%n 个商机有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) fewer</source>
        <translation>
            <numerusform>少 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) more</source>
        <translation>
            <numerusform>多 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>程序更新前</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>回到以前的状态前</translation>
    </message>
    <message>
        <source>Before merging two versions</source>
        <translation>合并两个版本前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>与现在相比</translation>
    </message>
    <message>
        <source>Copy of the day</source>
        <translation>当日副本</translation>
    </message>
    <message>
        <source>Deals the same, other things not</source>
        <translation>商机相同，其他内容有变化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the copy {when}?</source>
        <translation>删除 {when} 的副本？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Earlier states of {name}</source>
        <translation>{name}：以前的状态</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>以前的状态…</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>回到这个状态</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在回到以前的状态</translation>
    </message>
    <message>
        <source>It is gone for good, Undo does not bring it back. The funnel itself and all other copies stay.</source>
        <translation>它会被彻底删除，“撤销”也无法找回。漏斗本身和其他副本都会保留。</translation>
    </message>
    <message>
        <source>It is the only copy.</source>
        <translation>这是唯一的副本。</translation>
    </message>
    <message>
        <source>It is the way back from the last large change, and stays for a week.</source>
        <translation>它能让你退回到最近一次大改动之前，会保留一周。</translation>
    </message>
    <message>
        <source>Kept for ten days, eight weeks and twelve months. Before you go back the present state is kept too, and Undo brings it back at once.</source>
        <translation>副本按十天、八周、十二个月保留。回到以前的状态之前，现在的状态也会留一份副本；撤销可立即恢复现在的状态。</translation>
    </message>
    <message>
        <source>Locked with another passphrase</source>
        <translation>以另一个密码锁定</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open a copy of it</source>
        <translation>打开它的副本</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Return to now</source>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Sum won</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>The copy {path} could not be deleted: {why}.</source>
        <translation>副本 {path} 无法删除：{why}。</translation>
    </message>
    <message>
        <source>The file is the same as it was then ({when}).</source>
        <translation>文件与当时（{when}）相同，无需改动。</translation>
    </message>
    <message>
        <source>The file itself cannot be read, and stays as it is. The copy that you choose is opened beside it.</source>
        <translation>文件本身无法读取，将保持原样。你选择的副本会作为新文件在它旁边打开。</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>There are no copies of this funnel yet. One is kept of each day on which it is used, and one before every large import.</source>
        <translation>这个漏斗还没有副本。每个使用它的日子会保留一份，大批量导入前也会保留一份。</translation>
    </message>
    <message>
        <source>This is an earlier state, to be looked at only. Go back to it, or return to now.</source>
        <translation>这是以前的状态，只能查看。可以回到这个状态，或返回现在。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You are looking at an earlier state: {when}. Nothing can be changed in it.</source>
        <translation>你正在查看以前的状态：{when}。这里的内容不能修改。</translation>
    </message>
    <message>
        <source>{file} (earlier state, {when})</source>
        <translation>{file}（{when} 的状态）</translation>
    </message>
    <message>
        <source>{name} is as it was: {when}.</source>
        <translation>{name} 已回到 {when} 的状态。</translation>
    </message>
</context>
<context>
    <name>Currencies</name>
    <message>
        <source>1 {code} in {own}</source>
        <translation>1 {code} 折合 {own}</translation>
    </message>
    <message>
        <source>Add a currency</source>
        <translation>添加货币</translation>
    </message>
    <message>
        <source>Amounts stay as they were written. Sums count them in {own} by these rates; without a rate they are left out, and it is said.</source>
        <translation>金额按原币保留。合计按这里的汇率折合成 {own}；没有汇率的不计入合计，并会注明。</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>另一种货币</translation>
    </message>
    <message numerus="yes">
        <source>No sum has {count} deal(s) in {currencies}: give a rate in the settings of this funnel.</source>
        <translation>
            <numerusform>{count} 个 {currencies} 商机未计入任何合计：请在此漏斗的设置中填写汇率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth of one, in {own}</source>
        <translation>1 单位折合 {own}</translation>
    </message>
    <message>
        <source>counts as {amount}</source>
        <translation>折合 {amount}</translation>
    </message>
    <message>
        <source>in no sum: {currency} has no rate</source>
        <translation>未计入合计：{currency} 没有汇率</translation>
    </message>
    <message>
        <source>without {number} in {currencies}</source>
        <translation>不含 {number} 个 {currencies} 商机</translation>
    </message>
    <message numerus="yes">
        <source>{rate} · %n deal(s)</source>
        <translation>
            <numerusform>{rate} · %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a rate. Type for example 7.25, or nothing.</source>
        <translation>“{text}”不是汇率。请输入例如 7.25，或留空。</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近拜访</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Name, pinyin…</source>
        <translation>名称、拼音首字母…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Show the deals</source>
        <translation>查看商机</translation>
    </message>
    <message>
        <source>Sum won</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>A customer needs a name. Choose the one to keep.</source>
        <translation>客户需要名称。请选择要保留的名称。</translation>
    </message>
    <message>
        <source>No two customers look like one.</source>
        <translation>没有看起来是同一个的客户。</translation>
    </message>
    <message>
        <source>One is a part of the other</source>
        <translation>一个是另一个的一部分</translation>
    </message>
    <message>
        <source>The same but for the city</source>
        <translation>只有城市不同</translation>
    </message>
    <message>
        <source>The same but for the legal form</source>
        <translation>只有公司后缀不同</translation>
    </message>
    <message>
        <source>There is no customer {name} in the file.</source>
        <translation>文件中没有客户 {name}。</translation>
    </message>
    <message>
        <source>They differ in little</source>
        <translation>只差个别字</translation>
    </message>
    <message>
        <source>They share a telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>They sound the same</source>
        <translation>读音相同</translation>
    </message>
    <message numerus="yes">
        <source>{count} contact(s)</source>
        <translation>
            <numerusform>{count} 位联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s)</source>
        <translation>
            <numerusform>{count} 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation>
            <numerusform>{count} 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visit(s)</source>
        <translation>
            <numerusform>{count} 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} won</source>
        <translation>赢单 {number}</translation>
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
    <name>DayDialog</name>
    <message>
        <source>New date</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Type a date, such as 11-30, fri or +7.</source>
        <translation>请输入日期，例如 11-30、周五或 +7。</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还有 {time}</translation>
    </message>
    <message>
        <source>{weeks} {days}</source>
        <comment>4 weeks 3 days</comment>
        <translation>{weeks} {days}</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount in its currency</source>
        <translation>原币金额</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
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
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
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
        <source>People</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>决策链 {count}</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
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
        <source>Columns</source>
        <translation>列</translation>
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
        <source>Expected signing</source>
        <translation>预计签约</translation>
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
    <message>
        <source>¥10k</source>
        <translation>万元</translation>
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
        <source>This deal is closed. Open it again to go on with it.</source>
        <translation>这个商机已经关闭。要继续跟进，请先重新打开。</translation>
    </message>
    <message>
        <source>This deal is no longer in the file.</source>
        <translation>这个商机已不在文件中。</translation>
    </message>
    <message>
        <source>This deal is open: it has no date of closing yet.</source>
        <translation>这个商机还在进行，还没有结束日期。</translation>
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
        <source>{value} is not a currency. Type its code, such as USD.</source>
        <translation>“{value}”不是货币代码。请输入三个字母的代码，例如 USD。</translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-12-31.</source>
        <translation>{value} 不是日期。请写成 2026-12-31 的形式。</translation>
    </message>
    <message>
        <source>{value} is not a source of the method.</source>
        <translation>{value} 不是已有的来源。</translation>
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
        <source>Longer in their stage than three usual stays: the balance counts them again once they move.</source>
        <translation>在阶段中停留超过通常三倍；有动静后平衡计算才重新计入。</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Stuck deals</source>
        <translation>卡住的商机</translation>
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
    <name>EndLeadDialog</name>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message numerus="yes">
        <source>End the lead(s)</source>
        <translation>
            <numerusform>结束线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>补充说明</translation>
    </message>
    <message numerus="yes">
        <source>No opportunity: %n lead(s)</source>
        <translation>
            <numerusform>没有机会：%n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>No opportunity: {lead}</source>
        <translation>没有机会：{lead}</translation>
    </message>
    <message>
        <source>Say in your words what the other reason is.</source>
        <translation>请在补充说明里写清楚是什么原因。</translation>
    </message>
    <message>
        <source>To know when it comes up again</source>
        <translation>下次再提起时，该知道些什么</translation>
    </message>
    <message>
        <source>Why is there no opportunity?</source>
        <translation>为什么没有机会？</translation>
    </message>
    <message>
        <source>Write the day on which it ended.</source>
        <translation>请填写结束日期。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What the step was</source>
        <translation>下一步的内容</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>说了什么、做了什么</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对方</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>A call, a message… or paste a chat</source>
        <translation>记一笔：电话、消息… 也可粘贴聊天</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>类型：{kind}</translation>
    </message>
    <message>
        <source>Link a folder…</source>
        <translation>链接文件夹…</translation>
    </message>
    <message>
        <source>Link files or a folder</source>
        <translation>链接文件或文件夹</translation>
    </message>
    <message>
        <source>Link files…</source>
        <translation>链接文件…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Plan or note a visit</source>
        <translation>安排或记录拜访</translation>
    </message>
    <message>
        <source>Pressed: it is written into the deal as well</source>
        <translation>按下时同时写入商机</translation>
    </message>
    <message>
        <source>When: {when}</source>
        <translation>时间：{when}</translation>
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
        <translation>无法写入 {path}：文件受保护，或正被另一个程序打开。</translation>
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
        <source>{path} is a funnel file. Give the export another name.</source>
        <translation>{path} 是漏斗文件。请给导出的文件换个名字。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Mask names, telephone numbers and words</source>
        <translation>遮盖名称、电话和文字(&amp;M)</translation>
    </message>
    <message>
        <source>A funnel file to show or to send: names, telephone numbers and words are masked, figures kept.</source>
        <translation>可展示或发送的漏斗文件：名称、电话和文字已遮盖，数字保留。</translation>
    </message>
    <message>
        <source>A re&amp;dacted funnel</source>
        <translation>遮盖后的漏斗(&amp;D)</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>CSV, to &amp;process</source>
        <translation>CSV，供程序处理(&amp;P)</translation>
    </message>
    <message>
        <source>CSV, to r&amp;ead</source>
        <translation>CSV，给人看(&amp;E)</translation>
    </message>
    <message>
        <source>Every table with its history, as one zip file or a folder, to fill an empty funnel from.</source>
        <translation>所有表及其历史，写成一个 zip 文件或一个文件夹，可导入空的漏斗。</translation>
    </message>
    <message>
        <source>Every&amp;thing</source>
        <translation>全部内容(&amp;T)</translation>
    </message>
    <message>
        <source>Excel, to &amp;read</source>
        <translation>Excel，给人看(&amp;R)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>For programs: every column by its fixed name. Imported again, it gives the same deals.</source>
        <translation>供程序使用：全部列，列名固定。再次导入后商机完全一样。</translation>
    </message>
    <message>
        <source>One table of deals, in words, for any spreadsheet.</source>
        <translation>一张商机表，用文字写成，任何表格软件都能打开。</translation>
    </message>
    <message>
        <source>Selected {count}</source>
        <translation>选中的 {count}</translation>
    </message>
    <message>
        <source>Shown by the filter {count}</source>
        <translation>筛选显示的 {count}</translation>
    </message>
    <message>
        <source>The funnel as a chart, target, won and forecast; deals by stage, lost ones with their reasons, visits and the plan of the week.</source>
        <translation>漏斗图、目标、赢单和预测；按阶段排列的商机、丢单及原因、拜访和本周计划。</translation>
    </message>
    <message>
        <source>Which deals</source>
        <translation>哪些商机</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export as CSV to read</source>
        <translation>导出为给人看的 CSV</translation>
    </message>
    <message>
        <source>Export as an Excel workbook</source>
        <translation>导出为 Excel 工作簿</translation>
    </message>
    <message>
        <source>Write a redacted funnel</source>
        <translation>写出遮盖后的漏斗</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are in the redacted funnel {path}.</source>
        <translation>
            <numerusform>遮盖后的漏斗 {path} 中有 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first}{then}</translation>
    </message>
</context>
<context>
    <name>ExportSet</name>
    <message>
        <source>{path} is a file. Give a folder, or a name that ends in .zip.</source>
        <translation>{path} 是文件。请给出文件夹，或以 .zip 结尾的名称。</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has put another version in the place of {path}.</source>
        <translation>另一个程序把 {path} 换成了另一个版本。</translation>
    </message>
    <message>
        <source>Another program is writing to {path} all the time, so it could not be read. Try again later.</source>
        <translation>另一个程序一直在写入 {path}，因此无法读取。请稍后再试。</translation>
    </message>
    <message>
        <source>Another program is writing to {path}, so nothing was changed. Close it there and try again.</source>
        <translation>另一个程序正在写入 {path}，因此没有任何改动。请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>Beside {name} lay a log that belongs to another version of it. It was not applied, the file is as it was put there. The log is kept as {path}.</source>
        <translation>{name} 旁边有一份属于另一个版本的日志，没有用到文件上，文件保持放入时的样子。日志保存在 {path}。</translation>
    </message>
    <message>
        <source>Beside {name} lies a log of another version of it that cannot be moved away, so the file was opened for reading only. Move {log} somewhere else and open the file again.</source>
        <translation>{name} 旁边有一份属于另一个版本的日志，无法移开，因此文件以只读方式打开。请把 {log} 移到别处，再重新打开文件。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {folder}, so {name} was not changed. Allow writing there, or save a copy elsewhere.</source>
        <translation>文件夹 {folder} 无法写入，因此 {name} 未被改动。请允许在那里写入，或把副本存到别处。</translation>
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
        <translation>磁盘已满，没有任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The drive or the network reports an error in reading {path}; nothing was changed. Check the connection and try again; if it stays so, copy the file to another drive.</source>
        <translation>读取 {path} 时磁盘或网络报告错误；没有任何改动。请检查连接后重试；如果仍然如此，请把文件复制到另一个磁盘。</translation>
    </message>
    <message>
        <source>The drive or the network reports an error in writing {path}; nothing was changed. Check the connection and try again; if it stays so, save a copy on another drive.</source>
        <translation>写入 {path} 时磁盘或网络报告错误；没有任何改动。请检查连接后重试；如果仍然如此，请把副本存到另一个磁盘。</translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder {folder} does not let programs lock files, as some network folders do not, so nothing was changed. Copy {name} to a folder of this computer and work there.</source>
        <translation>文件夹 {folder} 不允许程序锁定文件（有些网络文件夹就是这样），因此没有任何改动。请把 {name} 复制到这台电脑的文件夹里使用。</translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected, so {name} was opened for reading only.</source>
        <translation>文件夹 {folder} 有写保护，{name} 已以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>The name {name} is {count} character(s) too long for a file that is to be changed. Give it a shorter one.</source>
        <translation>
            <numerusform>名称“{name}”长了 {count} 个字，这样的文件无法修改。请换一个短一些的名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {name} is damaged. Nothing was changed.</source>
        <translation>密码不对，或者 {name} 已损坏。没有任何改动。</translation>
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
        <source>There is not enough memory, so nothing was changed. Close other programs and try again.</source>
        <translation>内存不足，因此没有任何改动。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Too many files are open, so {path} could not be used and nothing was changed. Close other programs and try again.</source>
        <translation>打开的文件太多，无法使用 {path}，没有任何改动。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>a changed table or index {name}</source>
        <translation>被改过的表或索引 {name}</translation>
    </message>
    <message>
        <source>a generated column in {name}</source>
        <translation>{name} 中的生成列</translation>
    </message>
    <message>
        <source>a table named {name}</source>
        <translation>名为 {name} 的表</translation>
    </message>
    <message>
        <source>a text cannot be read</source>
        <translation>有文字无法读取</translation>
    </message>
    <message>
        <source>a trigger named {name}</source>
        <translation>名为 {name} 的触发器</translation>
    </message>
    <message>
        <source>a view named {name}</source>
        <translation>名为 {name} 的视图</translation>
    </message>
    <message>
        <source>a virtual table named {name}</source>
        <translation>名为 {name} 的虚拟表</translation>
    </message>
    <message>
        <source>an amount or a text in it is larger than any can be</source>
        <translation>其中有大得不可能的金额或文本</translation>
    </message>
    <message>
        <source>an index named {name}</source>
        <translation>名为 {name} 的索引</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>另一个程序正在写入</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>它有写保护</translation>
    </message>
    <message>
        <source>it was moved or replaced</source>
        <translation>它被移动或替换了</translation>
    </message>
    <message>
        <source>its version {number} is none</source>
        <translation>没有版本 {number}</translation>
    </message>
    <message>
        <source>nothing can be written in the folder</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the drive or the network reports an error</source>
        <translation>磁盘或网络报告错误</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the folder does not let programs lock files</source>
        <translation>文件夹不允许程序锁定文件</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>缺少表 {name}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>{name} is the funnel that is open. Choose another file.</source>
        <translation>{name} 就是正在使用的漏斗文件，请选择其他文件。</translation>
    </message>
    <message>
        <source>{name}, which calls a function</source>
        <translation>调用函数的 {name}</translation>
    </message>
    <message>
        <source>{path} can only be read by way of a copy, and none could be made in {folder}: {why}. Nothing was changed.</source>
        <translation>{path} 只能通过副本读取，而 {folder} 里无法建立副本：{why}。没有任何改动。</translation>
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
        <source>{path} holds an amount or a text that is larger than any can be, so it cannot be used. Save what can be read.</source>
        <translation>{path} 里有一个大得不可能的金额或文本，因此无法使用。请救回可读取的内容。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the copy a name.</source>
        <translation>{path} 是文件夹。请给副本起个名字。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). It was not changed. Open a backup of it, or save what can be read.</source>
        <translation>{path} 已损坏（{why}）。文件未被改动。请打开它的备份，或救回可读取的内容。</translation>
    </message>
    <message>
        <source>{path} is in use by another window or program. Close it there to change it here.</source>
        <translation>{path} 正被另一个窗口或程序使用。在那边关闭后，才能在这里修改。</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase, which this installation of Funnel Desktop cannot open: the package sqlcipher3 is missing.</source>
        <translation>{path} 已用密码锁定，而此处安装的 Funnel Desktop 打不开这样的文件：缺少软件包 sqlcipher3。</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase.</source>
        <translation>{path} 已用密码锁定。</translation>
    </message>
    <message>
        <source>{path} is no longer in its place: it was deleted, or its drive is gone.</source>
        <translation>{path} 已不在原处：文件被删除，或所在的磁盘已移除。</translation>
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
        <source>{path} is write-protected, so nothing was changed. Allow writing to it, or save a copy elsewhere.</source>
        <translation>{path} 有写保护，因此没有任何改动。请允许写入，或把副本存到别处。</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Funnel Desktop. Update the program to open it; the file was not changed.</source>
        <translation>{path} 由更新版本的 Funnel Desktop 创建。请更新程序后再打开；文件未被改动。</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of Funnel Desktop and has to be brought up to date.</source>
        <translation>{path} 由较早版本的 Funnel Desktop 创建，需要先更新。</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or removed while it was open, so nothing was changed. Put it back, or open it where it is now.</source>
        <translation>{path} 在打开期间被移动、替换或删除，因此没有任何改动。请把它放回原处，或从现在的位置打开。</translation>
    </message>
    <message>
        <source>{path} was not opened: it holds {what}, which Funnel Desktop did not make and which could change deals by itself. Save what can be read: only the data are taken over.</source>
        <translation>没有打开 {path}：其中有{what}，它不是 Funnel Desktop 建立的，可能会自行更改商机。请救回可读取的内容：只取用其中的数据。</translation>
    </message>
    <message>
        <source>{path}, or a file that is needed beside it, could not be opened; nothing was changed. Check that the drive and the folder are there, and try again.</source>
        <translation>无法打开 {path} 或它旁边所需的文件；没有任何改动。请检查磁盘和文件夹是否还在，然后重试。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>In {folder} there is a file {name} already. What it holds now would be gone.</source>
        <translation>{folder} 中已有文件 {name}。替换后，它现在的内容就没有了。</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>要替换这个文件吗？</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>{name} is not in {folder}. Look at the name.</source>
        <translation>{folder} 中没有 {name}。请检查名称。</translation>
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
        <source>%n deal(s) changed</source>
        <translation>
            <numerusform>%n 个商机有改动</numerusform>
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
        <source>Choose another place…</source>
        <translation>另选位置…</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>查找 {name}</translation>
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
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>Sample funnel</source>
        <translation>示例漏斗</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
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
        <source>Show what was left out</source>
        <translation>查看未导入的行</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Another program has put a newer version in the place of {name}. This is that version; you had changed nothing in the one before.</source>
        <translation>另一个程序用新版本替换了 {name}。这里显示的就是新版本；在原来的版本中你没有做过改动。</translation>
    </message>
    <message>
        <source>Another program has put another version in the place of {name} ({time}). What you see here is your own version: it is kept, and so is everything that you go on doing, but {name} does not have it.</source>
        <translation>另一个程序把 {name} 换成了另一个版本（{time}）。这里显示的是你自己的版本：它已保留，接下来做的一切也会保留，但 {name} 里没有这些内容。</translation>
    </message>
    <message>
        <source>Another program has put another version in the place of {name}. What you see here was read before.</source>
        <translation>另一个程序把 {name} 换成了另一个版本。这里显示的是之前读取的内容。</translation>
    </message>
    <message>
        <source>Another version came in the place of {name} while it was open. What you did is in {file} beside it.</source>
        <translation>{name} 打开期间被另一个版本替换。你做的内容在它旁边的 {file} 中。</translation>
    </message>
    <message>
        <source>Open mine</source>
        <translation>打开我的版本</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>打开另一个版本</translation>
    </message>
    <message>
        <source>Put it back in its place</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Put the two together…</source>
        <translation>把两个版本合并…</translation>
    </message>
    <message>
        <source>Save it as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save mine beside it</source>
        <translation>把我的版本另存在旁边</translation>
    </message>
    <message>
        <source>Save the funnel</source>
        <translation>保存漏斗</translation>
    </message>
    <message>
        <source>Saved as {path}. Work goes on there.</source>
        <translation>已保存为 {path}，接下来在这个文件中继续工作。</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This is the other version of {name}. Yours is kept as {path}.</source>
        <translation>这是 {name} 的另一个版本。你的版本保存在 {path}。</translation>
    </message>
    <message>
        <source>What you did in {name} on {day} has no place yet, since the file was replaced or gone. It is kept.</source>
        <translation>你在 {day} 对 {name} 做的内容还没有存放位置，因为文件被替换或已不在。内容已经保留。</translation>
    </message>
    <message>
        <source>{name} (mine, {day} {month} {time})</source>
        <translation>{name}（我的，{month}{day}日 {time}）</translation>
    </message>
    <message>
        <source>{name} is no longer in its place. What you see here was read before.</source>
        <translation>{name} 已不在原处。这里显示的是之前读取的内容。</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder} ({time}): it was deleted, or its drive is gone. What you see here is kept, and so is everything that you go on doing, but it has no place yet.</source>
        <translation>{name} 已不在 {folder} 中（{time}）：文件被删除，或所在的磁盘已移除。这里显示的内容已保留，接下来做的一切也会保留，但还没有存放位置。</translation>
    </message>
    <message>
        <source>{name} lies in a folder that {service} synchronises. Close it here before you open it on another computer; if another version comes while it is open, you are told.</source>
        <translation>{name} 所在的文件夹由 {service} 同步。在另一台电脑上打开之前，请先在这里关闭；打开期间如有另一个版本到来，会告诉你。</translation>
    </message>
    <message>
        <source>{name} lies on a network drive. Open it on one computer at a time; a file on this computer is quicker and safer.</source>
        <translation>{name} 位于网络磁盘上。请一次只在一台电脑上打开；放在本机会更快、更安全。</translation>
    </message>
    <message>
        <source>{name} was moved. Work goes on in its new place: {path}.</source>
        <translation>{name} 已被移动，接下来在新位置继续工作：{path}。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Filter, sort</source>
        <translation>筛选、排序</translation>
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
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>For the boss, for a program, or everything</source>
        <translation>给上司看、供程序用，或全部内容</translation>
    </message>
    <message>
        <source>Looks in customer, project, contact and note ({key})</source>
        <translation>在客户、项目、联系人和备注中查找（{key}）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Only deals longer in their stage than three usual stays: they don't count until they move</source>
        <translation>只显示在阶段中停留超过通常三倍的商机：有动静前不计入</translation>
    </message>
    <message>
        <source>Only deals that have been in their stage for too long</source>
        <translation>只显示在阶段中停留过久的商机</translation>
    </message>
    <message>
        <source>Only deals whose next step is overdue, or whose expected signing has passed</source>
        <translation>只看下一步逾期、或预计签约日已过的商机</translation>
    </message>
    <message>
        <source>Only deals with certain values in the file's own columns</source>
        <translation>只显示自有列中有指定值的商机</translation>
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
        <source>Steps to undo and redo</source>
        <translation>可撤销和重做的步骤</translation>
    </message>
    <message>
        <source>Stuck {count}</source>
        <translation>卡住 {count}</translation>
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
        <source>expected signing</source>
        <translation>预计签约</translation>
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
    <message>
        <source>{words} ({key})</source>
        <translation>{words}（{key}）</translation>
    </message>
</context>
<context>
    <name>FittingSource</name>
    <message numerus="yes">
        <source>Fits: {source} — has bought before (%n won)</source>
        <translation>
            <numerusform>建议：{source}（该客户曾购买，赢单 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits: {source} — has not bought yet</source>
        <translation>建议：{source}（该客户尚未购买）</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take the source {source}</source>
        <translation>采用来源“{source}”</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>From the method, not yet from you: {count} closed deal(s) so far.</source>
        <translation>
            <numerusform>依据方法的标准值，还不是你自己的数据：目前有 {count} 个已结商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {count} closed deal(s); your deals take {pace} × the standard days.</source>
        <translation>
            <numerusform>根据 {count} 个已结商机；你的商机用时是标准天数的 {pace} 倍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare yet: on the first day of no past month did the file know of any deal.</source>
        <translation>还没有可比较的：过去任何一个月的第一天，文件里都还没有商机。</translation>
    </message>
    <message>
        <source>P50 is the middle: it comes to more as often as to less. In one case of ten it comes to less than P10, in one of ten to more than P90.</source>
        <translation>P50 是中间值：高于它和低于它的可能一样大。十次里约有一次低于 P10，约有一次高于 P90。</translation>
    </message>
    <message>
        <source>What came lay from P10 to P90 in {amounts} of {months} months by amount, in {numbers} by number of deals; 8 of 10 are meant to.</source>
        <translation>{months} 个月里，实际金额有 {amounts} 个月落在 P10 到 P90 之间，商机数有 {numbers} 个月；按设计应是十分之八。</translation>
    </message>
    <message>
        <source>later</source>
        <translation>期后</translation>
    </message>
    <message>
        <source>likely this month</source>
        <translation>本月可能签下</translation>
    </message>
    <message>
        <source>likely this period</source>
        <translation>本期可能签下</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message numerus="yes">
        <source>{count} closed deal(s) so far: the chance of a single deal is told from {needed} on.</source>
        <translation>
            <numerusform>目前有 {count} 个已结商机：满 {needed} 个后才给出单个商机的成交可能。</numerusform>
        </translation>
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
        <source>A month: to keep up + to make up what is lacking</source>
        <translation>每月：跟上计划 + 补上缺口</translation>
    </message>
    <message>
        <source>A week: still to sign / weeks left</source>
        <translation>每周：还需合同 / 剩余周数</translation>
    </message>
    <message>
        <source>Amounts in yuan.</source>
        <translation>金额单位：元。</translation>
    </message>
    <message>
        <source>Amounts in ¥10k.</source>
        <translation>金额单位：万元。</translation>
    </message>
    <message>
        <source>By the end of the period + expected later</source>
        <translation>期内 + 期后</translation>
    </message>
    <message>
        <source>Contracts ahead of the plan so far</source>
        <translation>到今天比计划多签的合同</translation>
    </message>
    <message>
        <source>Contracts behind the plan so far</source>
        <translation>到今天比计划少签的合同</translation>
    </message>
    <message>
        <source>Contracts needed: target / average contract</source>
        <translation>所需合同：目标 / 平均合同</translation>
    </message>
    <message>
        <source>Contracts planned after today, to {day}: as long as its deals take</source>
        <translation>今天之后到 {day} 计划签的合同（这个阶段的商机通常要这么久）</translation>
    </message>
    <message>
        <source>Contracts planned by today</source>
        <translation>到今天计划签的合同</translation>
    </message>
    <message>
        <source>Contracts planned in the 30 days after {day}</source>
        <translation>{day} 之后 30 天内计划签的合同</translation>
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
        <source>Figures in units.</source>
        <translation>单位：台。</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>Gap: worth − needed</source>
        <translation>差：折合 − 所需</translation>
    </message>
    <message>
        <source>Gap: worth − should hold</source>
        <translation>差：折合 − 应有</translation>
    </message>
    <message>
        <source>In contracts of the average size.</source>
        <translation>按平均合同计的份数。</translation>
    </message>
    <message>
        <source>In deals of this stage and, for what they are worth, of later ones.</source>
        <translation>按这个阶段的商机计，更靠后的商机折算计入。</translation>
    </message>
    <message>
        <source>In whole customers: {count}.</source>
        <translation>按整数：{count} 个客户。</translation>
    </message>
    <message>
        <source>Lacking in {stage}: its gap</source>
        <translation>{stage}所缺：它的差</translation>
    </message>
    <message>
        <source>Lacking to the end of the period: {deals} of this stage.</source>
        <translation>到期末，这个阶段缺 {deals}。</translation>
    </message>
    <message>
        <source>Made up a month: no more than the pace</source>
        <translation>每月补的：最多和跟上计划的一样多</translation>
    </message>
    <message numerus="yes">
        <source>Made up a month: over %n month(s)</source>
        <translation>
            <numerusform>每月补上：分 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>More is signed already than is planned by then.</source>
        <translation>已签的已超过到那天的计划。</translation>
    </message>
    <message>
        <source>Moved on from {stage}, of those that left it or are stuck</source>
        <translation>从{stage}往前推进的，占离开或卡住的</translation>
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
        <source>New targets: planned / win rate</source>
        <translation>新目标客户：计划 / 赢率</translation>
    </message>
    <message>
        <source>No time is left: all of it is due at once.</source>
        <translation>没有剩余时间：全部都要马上完成。</translation>
    </message>
    <message>
        <source>Nothing has to be made up.</source>
        <translation>不用补。</translation>
    </message>
    <message>
        <source>Nothing lacks here.</source>
        <translation>这里不缺。</translation>
    </message>
    <message>
        <source>Of it won before you began with this file</source>
        <translation>其中开始使用此文件之前赢得</translation>
    </message>
    <message>
        <source>Over how many months, the settings of the funnel say.</source>
        <translation>分几个月补上，在“此漏斗的设置”里选。</translation>
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
        <source>Should hold: (planned + behind) / win rate</source>
        <translation>应有：（计划 + 落后）/ 赢率</translation>
    </message>
    <message>
        <source>Should hold: (planned − ahead) / win rate</source>
        <translation>应有：（计划 − 超前）/ 赢率</translation>
    </message>
    <message>
        <source>Should hold: planned / win rate</source>
        <translation>应有：计划 / 赢率</translation>
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
        <source>To find: needed − worth, at least 0</source>
        <translation>要找：所需 − 折合，不小于 0</translation>
    </message>
    <message>
        <source>Under the scenario of the levers</source>
        <translation>按四力的情景</translation>
    </message>
    <message>
        <source>Up to ± {count} deals are no more than chance.</source>
        <translation>差 {count} 个以内算正常波动。</translation>
    </message>
    <message>
        <source>What enters here is signed in {period}: what this one lacks can't be made up from here.</source>
        <translation>现在进入这个阶段的商机要到 {period} 才签约：本期的缺口从这里补不上了。</translation>
    </message>
    <message>
        <source>What is found now is signed then: so many a month keep up with the plan.</source>
        <translation>现在找到的，到那时签约：每月找这么多就跟得上计划。</translation>
    </message>
    <message>
        <source>Win rate: these shares of all stages on the way</source>
        <translation>赢率：沿途各阶段推进率相乘</translation>
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
        <source>Worth: open deals from {stage} on × their win rates / {rate}</source>
        <translation>折合：{stage}及更靠后的进行中商机 × 各自赢率 / {rate}</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>折合</translation>
    </message>
    <message>
        <source>{counted}; drawn to the standard {share}</source>
        <translation>{counted}；向标准靠拢后 {share}</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{of} 个中 {count} 个</translation>
    </message>
</context>
<context>
    <name>FunnelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>What you had filled in is here again.</source>
        <translation>上次填的内容还在这里。</translation>
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
    <message numerus="yes">
        <source>%n deal(s) without an amount.</source>
        <translation>
            <numerusform>有 %n 个没填金额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without units.</source>
        <translation>
            <numerusform>有 %n 个没填台数。</numerusform>
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
        <source>&lt;b&gt;Every stage keeps up with the plan.&lt;/b&gt;</source>
        <translation>&lt;b&gt;各阶段都跟得上计划。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type it&lt;/a&gt;.</source>
        <translation>&lt;b&gt;还没有目标&lt;/b&gt;：&lt;a href="target"&gt;填写目标&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type target and average&lt;/a&gt;.</source>
        <translation>&lt;b&gt;还没有目标&lt;/b&gt;：&lt;a href="target"&gt;输入目标和平均合同&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only the average is missing&lt;/b&gt;: &lt;a href="target"&gt;type it&lt;/a&gt;.</source>
        <translation>&lt;b&gt;只差平均合同&lt;/b&gt;：&lt;a href="target"&gt;填写平均合同&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The target is reached&lt;/b&gt;: {won} of {target} contracts are signed.</source>
        <translation>&lt;b&gt;目标已达成&lt;/b&gt;：已签 {won} / {target} 份合同。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{stage} lacks {deals}&lt;/b&gt;: the first gap.</source>
        <translation>&lt;b&gt;{stage}缺 {deals}&lt;/b&gt;：缺口从这里开始。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{stage} lacks {deals}&lt;/b&gt;: the gap starts at the very front.</source>
        <translation>&lt;b&gt;{stage}缺 {deals}&lt;/b&gt;：缺口从最前面开始。</translation>
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
        <source>Asked for by {day}</source>
        <translation>到 {day} 应有</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡计算</translation>
    </message>
    <message>
        <source>Click: only this stage on the board.</source>
        <translation>点击：看板只显示这个阶段。</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
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
        <source>No more than chance up to</source>
        <translation>正常波动范围</translation>
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
        <source>The chart cannot be drawn: {why}. Everything else works.</source>
        <translation>无法绘制漏斗图：{why}。其他功能不受影响。</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {why}. Choose another folder.</source>
        <translation>图片无法写入 {path}：{why}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The picture of the funnel was copied; it names nobody.</source>
        <translation>漏斗图已复制，图上没有客户名。</translation>
    </message>
    <message>
        <source>The picture was written: {path}</source>
        <translation>图片已保存：{path}</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>富余</translation>
    </message>
    <message>
        <source>Under scenario “{name}”.</source>
        <translation>按情景“{name}”计算。</translation>
    </message>
    <message>
        <source>Under scenario “{name}”; measured: nothing lacks.</source>
        <translation>情景“{name}”；实测不缺。</translation>
    </message>
    <message>
        <source>Under scenario “{name}”; measured: {stage} lacks {deals}.</source>
        <translation>情景“{name}”；实测{stage}缺 {deals}。</translation>
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
        <source>plan by then</source>
        <translation>到那天应有</translation>
    </message>
    <message>
        <source>sample {count}</source>
        <translation>样本 {count}</translation>
    </message>
    <message>
        <source>sample {count}, few</source>
        <translation>样本 {count}，偏少</translation>
    </message>
    <message>
        <source>signs by {day}</source>
        <translation>{day} 前签</translation>
    </message>
    <message>
        <source>signs in {period}</source>
        <translation>{period} 签约</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>已签</translation>
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
    <message numerus="yes">
        <source>{count} unit(s)</source>
        <translation>
            <numerusform>{count} 台</numerusform>
        </translation>
    </message>
    <message>
        <source>{deals}, worth {contracts}</source>
        <translation>{deals}，折合 {contracts}</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>“{name}” must end in .png or .svg to be a picture.</source>
        <translation>“{name}”要以 .png 或 .svg 结尾才能存为图片。</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个商机，可直接粘贴到表格</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>open, won and lost deals</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部进行中</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Delete the deals…</source>
        <translation>删除商机…</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>F2 writes a cell, Alt+Enter opens the deal, Esc leaves the table</source>
        <translation>F2 编辑单元格，Alt+Enter 打开商机，Esc 离开表格</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>In stage (d)</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Next at</source>
        <translation>下一步时刻</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>No signing date</source>
        <translation>无签约日</translation>
    </message>
    <message>
        <source>Nothing was pasted. {deal}, {column}: {problem}</source>
        <translation>没有粘贴任何内容。{deal}，{column}：{problem}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Signing this month</source>
        <translation>本月签约</translation>
    </message>
    <message>
        <source>Sorting… {share} %</source>
        <translation>正在排序… {share} %</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>卡住</translation>
    </message>
    <message numerus="yes">
        <source>That is {count} cells. Up to {most} are pasted at once; import a larger table.</source>
        <translation>
            <numerusform>共 {count} 个单元格。一次最多粘贴 {most} 个；更大的表格请用导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>There are fewer columns to the right than were copied. Start further left.</source>
        <translation>右边的列不够。请从更靠左的单元格开始粘贴。</translation>
    </message>
    <message>
        <source>Which deals are listed</source>
        <translation>列出哪些商机</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>this cell cannot be written; it follows from others.</source>
        <translation>这个单元格不能填写，它由其他内容得出。</translation>
    </message>
    <message>
        <source>{cell}, passed</source>
        <translation>{cell}，已过期</translation>
    </message>
    <message numerus="yes">
        <source>{count} more line(s) would be needed below. New deals come in by Import, or by pasting on the board.</source>
        <translation>
            <numerusform>下面还缺 {count} 行。新商机请用导入，或在看板上粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A deal is here when</source>
        <translation>何时算在此阶段</translation>
    </message>
    <message>
        <source>Board and dialogs</source>
        <translation>看板和对话框</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助里查找</translation>
    </message>
    <message>
        <source>Find in the help…</source>
        <translation>在帮助里查找…</translation>
    </message>
    <message>
        <source>Funnel Desktop</source>
        <translation>Funnel Desktop</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有哪一页有这些字。</translation>
    </message>
    <message>
        <source>One sales rep's funnel, in one file, offline.</source>
        <translation>一位销售的漏斗，一个文件，离线使用。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助的各页</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A column that was removed</source>
        <translation>已移除的列</translation>
    </message>
    <message>
        <source>Answer taken back: {question}</source>
        <translation>撤回回答：{question}</translation>
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
        <source>Next step at</source>
        <translation>下一步时刻</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>备注已修改</translation>
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
    <name>Holidays</name>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Mid-autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation>清明节</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A column is kept as one of {kinds}, not {kind}.</source>
        <translation>列的去向只能是 {kinds} 之一，不能是 {kind}。</translation>
    </message>
    <message>
        <source>A date order is ymd, mdy or dmy, not {order}.</source>
        <translation>日期顺序只能是 ymd、mdy 或 dmy，不能是 {order}。</translation>
    </message>
    <message>
        <source>A day without a year is read by one of {choices}, not {choice}.</source>
        <translation>没有年份的日期按 {choices} 之一理解，不是 {choice}。</translation>
    </message>
    <message>
        <source>Amounts that are a range are read by one of {choices}, not {choice}.</source>
        <translation>区间金额的读法为 {choices} 之一，而不是 {choice}。</translation>
    </message>
    <message>
        <source>An amount unit is one of {units} (yuan), not {unit}.</source>
        <translation>金额单位是 {units}（元）之一，不是 {unit}。</translation>
    </message>
    <message>
        <source>Another program had read the words of this file in the wrong encoding (å®¢æˆ· for 客户). They were put right: look whether they read well.</source>
        <translation>文件里的文字曾被别的程序按错误的编码读取（“客户”变成“å®¢æˆ·”），已还原，请看看是否正确。</translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was entered on {entered}.</source>
        <translation>结束于 {closed}，早于录入日期 {entered}。</translation>
    </message>
    <message>
        <source>Column {column} is named like {field} but holds something else: it was not used.</source>
        <translation>“{column}”列的名字像{field}，里面却是别的内容，没有采用。</translation>
    </message>
    <message>
        <source>Column {column} is used for two fields, {first} and {second}. Use it for one.</source>
        <translation>第 {column} 列同时用于两个字段：{first} 和 {second}。请只用于一个。</translation>
    </message>
    <message>
        <source>Guessed by the word. Look whether it is right.</source>
        <translation>按字面猜的，请看对不对。</translation>
    </message>
    <message>
        <source>Guessed which stage is meant by: {values}. Look whether it is right.</source>
        <translation>这些是哪个阶段是猜的：{values}。请看一下对不对。</translation>
    </message>
    <message>
        <source>In sheet {sheet} of {file} something stands far off the table, in cell {cell}. Delete it there, or copy the table into a new workbook.</source>
        <translation>{file} 的工作表“{sheet}”里，远离表格的单元格 {cell} 有内容。请删掉它，或把表格复制到新的工作簿。</translation>
    </message>
    <message>
        <source>Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.</source>
        <translation>{file} 第 {line} 行（第 {byte} 字节）不是 {encoding} 文本。请换一种编码。</translation>
    </message>
    <message>
        <source>Line {line} holds characters that no text has (NUL). They were left out.</source>
        <translation>第 {line} 行含有文本里不该有的字符（NUL），已略去。</translation>
    </message>
    <message>
        <source>No column gives a customer or a project. Choose the column that holds one of them.</source>
        <translation>没有哪一列是客户或项目。请指定其中一列。</translation>
    </message>
    <message>
        <source>No heading in line {line} is known. If that line is a deal itself, choose “no header”.</source>
        <translation>第 {line} 行里没有认识的列名。如果这一行本身就是一笔商机，请选“没有标题行”。</translation>
    </message>
    <message>
        <source>No row of headings was found, so the columns have numbers. Say what each is.</source>
        <translation>没有找到标题行，各列以编号表示。请说明每列是什么。</translation>
    </message>
    <message>
        <source>Not known which stage is meant by: {values}. Such deals start as targets, the word in the note.</source>
        <translation>不知道这些值表示哪个阶段：{values}。这些商机先放在目标客户，原文记入备注。</translation>
    </message>
    <message>
        <source>Nothing stands in line {line} of {file}, or it is far from the beginning. Choose another line as the header.</source>
        <translation>{file} 的第 {line} 行没有内容，或者离开头太远。请另选一行作为标题行。</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {file} has more cells than can be read. Copy the table into a new workbook.</source>
        <translation>{file} 的工作表“{sheet}”单元格太多，无法读取。请把表格复制到新的工作簿。</translation>
    </message>
    <message>
        <source>The amounts are in several currencies, some name none. Check the currency.</source>
        <translation>金额有多种货币，有些没有写明。请确认货币。</translation>
    </message>
    <message>
        <source>The amounts do not say whether 12.500 is 12,500. Read as 12,500; check it.</source>
        <translation>从金额看不出 12.500 是不是 12,500。现按 12,500 读取，请确认。</translation>
    </message>
    <message>
        <source>The amounts do not say whether 12.500 is 12,500. Read as 12.5; check it.</source>
        <translation>从金额看不出 12.500 是不是 12,500。现按 12.5 读取，请确认。</translation>
    </message>
    <message>
        <source>The dates do not say whether the month or the day comes first. Check the date order.</source>
        <translation>从日期看不出月在前还是日在前。请检查日期顺序。</translation>
    </message>
    <message>
        <source>The deal is open and has a closing date. The date was put into the note.</source>
        <translation>商机还在进行，却有成交日期。日期已记入备注。</translation>
    </message>
    <message>
        <source>The file names a unit of amounts that is not known. Check the unit.</source>
        <translation>文件写明的金额单位无法识别。请确认单位。</translation>
    </message>
    <message>
        <source>The note has no room for all of it: what is beyond {most} characters was cut.</source>
        <translation>备注放不下：超过 {most} 个字的部分已截去。</translation>
    </message>
    <message>
        <source>The record from line {line} of {file} on cannot be read: a quotation mark never closes.</source>
        <translation>{file} 从第 {line} 行起的记录无法读取：引号没有结束。</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}. What is beyond it was put into the note.</source>
        <translation>这一行有 {found} 个单元格，表头只有 {expected} 个。多出的内容已记入备注。</translation>
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
        <source>There is no source {source}. Choose one of: {sources}.</source>
        <translation>没有来源 {source}。请从这些里选：{sources}。</translation>
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
        <source>Won rows without a date are read by one of {choices}, not {choice}.</source>
        <translation>没有日期的赢单按 {choices} 之一处理，不是 {choice}。</translation>
    </message>
    <message>
        <source>Won, without a closing date: the expected one, {day}, was taken.</source>
        <translation>赢单，没有成交日期：用了预计日期 {day}。</translation>
    </message>
    <message>
        <source>You may not read {path}. Copy it to a folder of your own.</source>
        <translation>没有权限读取 {path}。请把它复制到自己的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>{column} holds more than {count} different values: it is not a stage.</source>
        <translation>
            <numerusform>“{column}”有超过 {count} 个不同的值，不是阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} says {value}, the amount {code}. The amount was believed.</source>
        <translation>{column}写的是 {value}，金额写的是 {code}。以金额为准。</translation>
    </message>
    <message>
        <source>{column}: a spreadsheet has cut this number: “{value}”.</source>
        <translation>{column}：这个号码被表格软件截断了：“{value}”。</translation>
    </message>
    <message>
        <source>{column}: it is not known which stage “{value}” means.</source>
        <translation>{column}：不知道“{value}”表示哪个阶段。</translation>
    </message>
    <message>
        <source>{column}: line {first} has the same id. Read as another deal.</source>
        <translation>{column}：第 {first} 行有相同的编号。按另一个商机读取。</translation>
    </message>
    <message>
        <source>{column}: the comma of “{value}” was taken for that of decimals.</source>
        <translation>{column}：“{value}”中的逗号按小数点理解。</translation>
    </message>
    <message>
        <source>{column}: the row says both won and lost.</source>
        <translation>{column}：这一行既是赢单又是丢单。</translation>
    </message>
    <message>
        <source>{column}: what is beyond {most} characters of “{value}” was cut.</source>
        <translation>{column}：“{value}”超过 {most} 个字的部分已截去。</translation>
    </message>
    <message>
        <source>{column}: “{value}” has {length} characters, more than the {most} that there is room for. The note has it whole.</source>
        <translation>{column}：“{value}”有 {length} 个字，超过可容纳的 {most} 个字。全文已记入备注。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is a range, not one amount.</source>
        <translation>{column}：“{value}”是一个范围，不是一个金额。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is a range; its lower end was taken.</source>
        <translation>{column}：“{value}”是一个区间，已取下限。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is a range; its upper end was taken.</source>
        <translation>{column}：“{value}”是一个区间，已取上限。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is negative; an amount is zero or more.</source>
        <translation>{column}：“{value}”是负数；金额不能小于零。</translation>
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
        <source>{column}: “{value}” is not a time of day such as 14:30.</source>
        <translation>{column}：“{value}”不是 14:30 这样的时刻。</translation>
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
        <source>{column}: “{value}” is not an exact amount; its figure was taken.</source>
        <translation>{column}：“{value}”不是精确金额；取了其中的数字。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an exact day; the one that it names was taken.</source>
        <translation>{column}：“{value}”不是确切日期；取了其中写的那一天。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an id of this program.</source>
        <translation>{column}：“{value}”不是本程序的编号。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not one of yes, no, unknown, not_applicable.</source>
        <translation>{column}：“{value}”不是 yes、no、unknown、not_applicable 之一。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is too large an amount.</source>
        <translation>{column}：金额“{value}”太大。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is written in another order than the other dates.</source>
        <translation>{column}：“{value}”的年月日顺序与其他日期不同。</translation>
    </message>
    <message>
        <source>{column}: “{value}” is {times} times what is usual in the column. Is its unit right?</source>
        <translation>{column}：“{value}”是这一列通常金额的 {times} 倍。单位对吗？</translation>
    </message>
    <message>
        <source>{column}: “{value}” may have lost a 0 in front.</source>
        <translation>{column}：“{value}”前面可能丢了一个 0。</translation>
    </message>
    <message>
        <source>{column}: “{value}” names neither day nor year; {day} was taken.</source>
        <translation>{column}：“{value}”没写年和日，按 {day} 读。</translation>
    </message>
    <message>
        <source>{column}: “{value}” names no day; {day} was taken.</source>
        <translation>{column}：“{value}”没有写明哪一天；取了 {day}。</translation>
    </message>
    <message>
        <source>{column}: “{value}” names no year; {day} was taken.</source>
        <translation>{column}：“{value}”没有写明年份；取了 {day}。</translation>
    </message>
    <message>
        <source>{column}: “{value}” names two currencies.</source>
        <translation>{column}：“{value}”写了两种货币。</translation>
    </message>
    <message>
        <source>{column}: “{value}”, counted from today, is {day}.</source>
        <translation>{column}：“{value}”从今天算起是 {day}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} columns are named {column}. Column {place} was taken.</source>
        <translation>
            <numerusform>有 {count} 列都叫“{column}”，用的是第 {place} 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} line(s) are not UTF-8 as the rest is, first line {line}. They were read as {encoding}: look whether the words are right.</source>
        <translation>
            <numerusform>有 {count} 行不是 UTF-8（其余都是），最先是第 {line} 行，已按 {encoding} 读取：请看看文字是否正确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are deals that are in the file already, {changed} of them with something else than there. Nothing was written. Say --update to bring in what is new and what changed, --new-only to leave them as they are, or --dry-run to see what would change.</source>
        <translation>
            <numerusform>{count} 行的商机已在文件中，其中 {changed} 行内容不同。没有写入任何内容。用 --update 导入新的并更新有变化的，用 --new-only 保持已有的不变，或用 --dry-run 先看会有什么变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) contradict themselves, the first in line {line}: {reason} Perhaps dates or stages are read wrongly.</source>
        <translation>
            <numerusform>有 {count} 行自相矛盾，第一处在第 {line} 行：{reason}可能是日期或阶段读错了。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation>{day} 在将来。</translation>
    </message>
    <message>
        <source>{doubt} Nothing was imported. Choose another date order or say what the stages mean, or accept it as it is (--accept).</source>
        <translation>{doubt}没有导入任何内容。请换一种日期顺序，或说明各阶段的含义，或照原样接受（--accept）。</translation>
    </message>
    <message>
        <source>{field} can't be put together from several columns. These can: {fields}.</source>
        <translation>{field} 不能由几列合成。可以的有：{fields}。</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}. Its sheets are: {sheets}.</source>
        <translation>{file} 里没有工作表“{sheet}”。现有的工作表：{sheets}。</translation>
    </message>
    <message>
        <source>{file} is a database, not a spreadsheet.</source>
        <translation>{file} 是数据库，不是表格。</translation>
    </message>
    <message>
        <source>{file} is a web page without a table. Open it in your spreadsheet and save it as .xlsx.</source>
        <translation>{file} 是没有表格的网页。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is a workbook of a program older than Excel 97. Open it in your spreadsheet and save it as .xlsx.</source>
        <translation>{file} 是 Excel 97 之前的程序生成的工作簿。请用表格软件打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is an archive without a workbook. Unpack it and choose a file.</source>
        <translation>{file} 是压缩包，里面没有工作簿。请解压后选择文件。</translation>
    </message>
    <message>
        <source>{file} is damaged, or no workbook. Open it in your spreadsheet and save it anew.</source>
        <translation>{file} 已损坏，或者不是工作簿。请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Open it in your spreadsheet and save it without one.</source>
        <translation>{file} 设有密码。请用表格软件打开，去掉密码后另存。</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a spreadsheet.</source>
        <translation>{file} 不是文本文件。请选择一个表格文件。</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {size} MB. Cut it into several workbooks.</source>
        <translation>{file} 解压后超过 {size} MB。请拆成几个工作簿。</translation>
    </message>
    <message>
        <source>{file} was made by Numbers. Export it from there as Excel or CSV.</source>
        <translation>{file} 是 Numbers 表格。请在 Numbers 里导出为 Excel 或 CSV。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a spreadsheet.</source>
        <translation>{path} 是文件夹。请选择一个表格文件。</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB. Cut it into several files, each with the header.</source>
        <translation>{path} 超过 {size} MB。请把它分成几个文件，每个都带表头。</translation>
    </message>
</context>
<context>
    <name>ImportChips</name>
    <message>
        <source>What is changed, to be taken or left</source>
        <translation>有哪些改动，逐项取舍</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行是什么</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
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
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>1.234,56</source>
        <translation>1.234,56</translation>
    </message>
    <message>
        <source>All that can be imported (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html *.mht *.zip);;Spreadsheets (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html *.mht);;Everything of a funnel (*.zip);;All files (*)</source>
        <translation>可导入的文件 (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html *.mht *.zip);;表格 (*.xlsx *.xlsm *.xlsb *.xls *.et *.ods *.csv *.tsv *.txt *.htm *.html *.mht);;漏斗的全部内容 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All that is known here already is the same: nothing is to be done.</source>
        <translation>这些商机都已经在这里，完全相同，不用导入。</translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>As the cell above</source>
        <translation>同上一格</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>与其他列相同</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
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
        <source>Compare by</source>
        <translation>比对依据</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>客户和项目</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation>没写年份的日期</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>小数写法</translation>
    </message>
    <message>
        <source>Empty cells of merged ones</source>
        <translation>合并单元格的空格</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Every row that names a deal comes in; words that were not understood stay in the note. It is one step, which can be undone.</source>
        <translation>每一行商机都会进来；读不懂的原文留在备注。导入是一步，可整步撤销。</translation>
    </message>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation>GB18030（中文）</translation>
    </message>
    <message>
        <source>Headings in</source>
        <translation>表头在</translation>
    </message>
    <message>
        <source>How it is written…</source>
        <translation>文件怎么写的…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>导入 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n deal(s)</source>
        <translation>
            <numerusform>导入 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Import all the same?</source>
        <translation>仍然导入吗？</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Import {new} new + {changed} changed</source>
        <translation>导入 {new} 新 + {changed} 改</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>写进备注</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
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
        <source>No header</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Not known: the word goes into the note</source>
        <translation>不知道：原文记入备注</translation>
    </message>
    <message>
        <source>Open, stage not said</source>
        <translation>进行中，未写阶段</translation>
    </message>
    <message>
        <source>Own column</source>
        <translation>自有列</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Stay empty</source>
        <translation>保持空白</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>The last such day</source>
        <translation>上一个这样的日子</translation>
    </message>
    <message>
        <source>The next such day</source>
        <translation>下一个这样的日子</translation>
    </message>
    <message>
        <source>There is nothing to import like this.</source>
        <translation>这样没有可导入的内容。</translation>
    </message>
    <message>
        <source>This funnel's: {currency}</source>
        <translation>本文件的货币：{currency}</translation>
    </message>
    <message>
        <source>This year's</source>
        <translation>今年的</translation>
    </message>
    <message>
        <source>What makes sense</source>
        <translation>按列的含义</translation>
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
    <message>
        <source>{field}, together with {columns}</source>
        <translation>{field}（与“{columns}”合并）</translation>
    </message>
    <message>
        <source>{sheet} · {rows}</source>
        <translation>{sheet} · {rows}</translation>
    </message>
    <message>
        <source>¥1 million</source>
        <translation>百万元</translation>
    </message>
    <message>
        <source>¥1,000</source>
        <translation>千元</translation>
    </message>
    <message>
        <source>¥10 million</source>
        <translation>千万元</translation>
    </message>
    <message>
        <source>¥100 million</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>¥100k</source>
        <translation>十万元</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>ImportDiff</name>
    <message>
        <source>A new deal</source>
        <translation>一个新商机</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Lost in</source>
        <translation>丢单时的阶段</translation>
    </message>
    <message>
        <source>Put together as one deal</source>
        <translation>合成一个商机</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The customer and project of line {line}</source>
        <translation>与第 {line} 行是同一客户、同一项目</translation>
    </message>
    <message>
        <source>The number and customer of line {line}</source>
        <translation>与第 {line} 行是同一编号、同一客户</translation>
    </message>
    <message>
        <source>The same as line {line}, to the letter</source>
        <translation>与第 {line} 行完全相同</translation>
    </message>
    <message>
        <source>opens it again</source>
        <translation>将重新打开</translation>
    </message>
    <message>
        <source>read from “{words}”</source>
        <translation>由“{words}”读出</translation>
    </message>
    <message>
        <source>you changed it on {day}</source>
        <translation>你在 {day} 改过</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>有变化 {number}</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>新增 {number}</translation>
    </message>
    <message>
        <source>{number} not certain</source>
        <translation>不确定 {number}</translation>
    </message>
    <message>
        <source>{number} the same</source>
        <translation>相同 {number}</translation>
    </message>
    <message>
        <source>{number} twice</source>
        <translation>重复 {number}</translation>
    </message>
</context>
<context>
    <name>ImportEye</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts far above the others</source>
        <translation>金额远高于其他行</translation>
    </message>
    <message>
        <source>Amounts that are a range</source>
        <translation>写成区间的金额</translation>
    </message>
    <message>
        <source>Amounts that are not exact</source>
        <translation>金额是约数或范围</translation>
    </message>
    <message>
        <source>Amounts that could not be read</source>
        <translation>读不出的金额</translation>
    </message>
    <message>
        <source>Cells that are not exact</source>
        <translation>不确切的格子</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>读不出的格子</translation>
    </message>
    <message>
        <source>Cells that say what a deal held before you changed it. Your changes stay; tick what the file is to put back.</source>
        <translation>这些单元格还是你改动之前的值。你的改动会保留；要按文件改回去的，请勾选。</translation>
    </message>
    <message>
        <source>Columns: {names}</source>
        <translation>列：{names}</translation>
    </message>
    <message>
        <source>Dates that could not be read</source>
        <translation>读不出的日期</translation>
    </message>
    <message>
        <source>Dates that name no day</source>
        <translation>日期按期末读</translation>
    </message>
    <message>
        <source>Dates without a year</source>
        <translation>没写年份的日期</translation>
    </message>
    <message>
        <source>Each comes in as a deal of its own; leave out what is too many.</source>
        <translation>每行各成一个商机；多余的可以去掉。</translation>
    </message>
    <message>
        <source>End of last month, {day}</source>
        <translation>上月底，{day}</translation>
    </message>
    <message>
        <source>End of last year, {day}</source>
        <translation>去年底，{day}</translation>
    </message>
    <message>
        <source>Everything was read without a doubt.</source>
        <translation>全部读懂，没有疑问。</translation>
    </message>
    <message>
        <source>Forget it: look at the file alone</source>
        <translation>忘掉，只看这个文件</translation>
    </message>
    <message>
        <source>Go to the next one (F6)</source>
        <translation>到下一处（F6）</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>写进备注</translation>
    </message>
    <message>
        <source>Kept as own columns</source>
        <translation>保留的自有列</translation>
    </message>
    <message>
        <source>Kept in the note</source>
        <translation>写进备注</translation>
    </message>
    <message>
        <source>Kept in the note as they are until you choose.</source>
        <translation>在你选择之前，原文留在备注。</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Leave them empty; the words stay in the note</source>
        <translation>留空，原文写入备注</translation>
    </message>
    <message>
        <source>Left empty; the words stay in the note.</source>
        <translation>留空，原文留在备注。</translation>
    </message>
    <message>
        <source>Left out until you say which one it is, or a new one.</source>
        <translation>先不导入，等你指明是哪一个，或是新的。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>May be one of several deals</source>
        <translation>可能是几个商机之一</translation>
    </message>
    <message>
        <source>Needs your eye</source>
        <translation>需要你看一眼</translation>
    </message>
    <message>
        <source>No column says the stage: every deal starts as a target.</source>
        <translation>没有阶段列：所有商机从目标客户开始。</translation>
    </message>
    <message>
        <source>No stage column</source>
        <translation>没有阶段列</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Numbers cut by a spreadsheet</source>
        <translation>被表格软件弄坏的号码</translation>
    </message>
    <message>
        <source>Older than your changes</source>
        <translation>比你的改动旧</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Put together from several columns</source>
        <translation>由几列合成</translation>
    </message>
    <message>
        <source>Remembered from last time</source>
        <translation>沿用上次的选择</translation>
    </message>
    <message>
        <source>Rows longer than the header</source>
        <translation>比表头长的行</translation>
    </message>
    <message>
        <source>Rows that are no deals</source>
        <translation>不是商机的行</translation>
    </message>
    <message>
        <source>Rows that contradict themselves</source>
        <translation>自相矛盾的行</translation>
    </message>
    <message>
        <source>Rows that name no deal</source>
        <translation>没有写商机的行</translation>
    </message>
    <message>
        <source>Sources that are not known</source>
        <translation>不认识的来源</translation>
    </message>
    <message>
        <source>Stages that are not known</source>
        <translation>不认识的阶段</translation>
    </message>
    <message>
        <source>Stages that were guessed</source>
        <translation>猜出的阶段</translation>
    </message>
    <message>
        <source>Stages that were recognized</source>
        <translation>认出的阶段</translation>
    </message>
    <message>
        <source>Take the expected date, which has passed</source>
        <translation>用已过的预计日期</translation>
    </message>
    <message>
        <source>Take the lower end</source>
        <translation>取下限</translation>
    </message>
    <message>
        <source>Take the upper end</source>
        <translation>取上限</translation>
    </message>
    <message>
        <source>Texts longer than there is room for</source>
        <translation>太长的文字</translation>
    </message>
    <message>
        <source>The file cannot be imported like this</source>
        <translation>文件这样还不能导入</translation>
    </message>
    <message>
        <source>The same id twice</source>
        <translation>重复的编号</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>Twice in this file</source>
        <translation>文件里重复的行</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>继续沿用</translation>
    </message>
    <message>
        <source>Won without a closing date</source>
        <translation>赢单没有签约日</translation>
    </message>
    <message>
        <source>Won, and no date at all</source>
        <translation>赢单，什么日期都没有</translation>
    </message>
    <message>
        <source>Words: {names}</source>
        <translation>词：{names}</translation>
    </message>
    <message>
        <source>{field}: {columns}</source>
        <translation>{field}：{columns}</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>“{value}”</translation>
    </message>
    <message>
        <source>“{value}” means</source>
        <translation>“{value}”表示</translation>
    </message>
    <message>
        <source>“{value}” → {read}</source>
        <translation>“{value}” → {read}</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
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
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
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
        <source>Next step at</source>
        <translation>下一步时刻</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Place in the column</source>
        <translation>列中位置</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>丢单原因</translation>
    </message>
</context>
<context>
    <name>ImportMark</name>
    <message>
        <source>2×</source>
        <comment>sign of a row: its deal is in the spreadsheet twice</comment>
        <translation>重</translation>
    </message>
    <message>
        <source>?</source>
        <comment>sign of a row: it may be one of several deals</comment>
        <translation>？</translation>
    </message>
    <message>
        <source>Changed: says something else than the deal in the file</source>
        <translation>有变化：与文件里的商机不一样</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>New: this deal is not in the file yet</source>
        <translation>新：文件里还没有这个商机</translation>
    </message>
    <message>
        <source>Not certain: may be one of several deals in the file</source>
        <translation>不确定：可能是文件里几个商机之一</translation>
    </message>
    <message>
        <source>The same as the deal in the file</source>
        <translation>与文件里的商机相同</translation>
    </message>
    <message>
        <source>Twice: an earlier row has the same customer and project</source>
        <translation>重复：前面已有同一客户和项目的行</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>这一行是什么</translation>
    </message>
    <message>
        <source>chg</source>
        <comment>sign of a row: it changes its deal</comment>
        <translation>改</translation>
    </message>
    <message>
        <source>new</source>
        <comment>sign of a row: its deal is not in the file</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sign of a row: no deal comes of it</comment>
        <translation>略</translation>
    </message>
    <message>
        <source>same</source>
        <comment>sign of a row: its deal is the same</comment>
        <translation>同</translation>
    </message>
    <message>
        <source>{raw}, not clear: {doubt}</source>
        <translation>{raw}，不清楚：{doubt}</translation>
    </message>
    <message>
        <source>{read}, read from {raw}: {doubt}</source>
        <translation>{read}，由 {raw} 读出：{doubt}</translation>
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
        <source>Lines of the file</source>
        <translation>文件里的行号</translation>
    </message>
    <message>
        <source>The rows as they will be understood</source>
        <translation>各行将被读成的样子</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>每一列对应的字段</translation>
    </message>
    <message>
        <source>{column}, line {line}</source>
        <translation>{column}，第 {line} 行</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>No deal: {kind}.</source>
        <translation>不是商机：{kind}。</translation>
    </message>
    <message>
        <source>headings of groups</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>remarks about the table</source>
        <translation>表格说明</translation>
    </message>
    <message>
        <source>the header once more</source>
        <translation>重复的标题行</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>合计行</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are no deals and are left out ({kind}): line {lines}.</source>
        <translation>
            <numerusform>有 {count} 行不是商机，不导入（{kind}）：第 {lines} 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSet</name>
    <message>
        <source>A whole funnel can only be brought into an empty file. Make a new one first.</source>
        <translation>完整漏斗只能导入空文件。请先新建漏斗。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has {found} cells instead of {expected}.</source>
        <translation>{file} 第 {line} 行有 {found} 格，应为 {expected} 格。</translation>
    </message>
    <message>
        <source>Line {line} of {file}: “{value}” is no number for {column}.</source>
        <translation>{file} 第 {line} 行：{column} 的“{value}”不是数字。</translation>
    </message>
    <message>
        <source>{file} cannot be read from line {line} on: {why}.</source>
        <translation>{file} 从第 {line} 行起无法读取：{why}。</translation>
    </message>
    <message>
        <source>{file} has a column that is not ours: {column}.</source>
        <translation>{file} 中有不认识的列：{column}。</translation>
    </message>
    <message>
        <source>{file} holds {found} rows instead of {expected}: the set is not complete.</source>
        <translation>{file} 有 {found} 行，应为 {expected} 行：这套文件不完整。</translation>
    </message>
    <message>
        <source>{file} is empty. Write the set once more.</source>
        <translation>{file} 是空的。请重新导出。</translation>
    </message>
    <message>
        <source>{file} is missing in the set.</source>
        <translation>这套文件中缺少 {file}。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 from line {line} on. Save it as UTF-8, or write the set once more.</source>
        <translation>{file} 从第 {line} 行起不是 UTF-8。请存为 UTF-8，或重新导出一次。</translation>
    </message>
    <message>
        <source>{path} holds {file} twice. Pack the set once more.</source>
        <translation>{path} 中有两个 {file}。请重新打包这套文件。</translation>
    </message>
    <message>
        <source>{path} is not a whole funnel written by Export everything. Choose its folder or zip file.</source>
        <translation>{path} 不是用“导出全部内容”写出的漏斗。请选择其文件夹或 zip 文件。</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not unpacked here. Unpack it, and choose the folder.</source>
        <translation>{path} 的压缩方式在这里无法解压。请先解压，再选择解压后的文件夹。</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Unpack it, and choose the folder.</source>
        <translation>{path} 有密码保护。请先解压，再选择解压后的文件夹。</translation>
    </message>
    <message>
        <source>{path} was written by another version of the program ({version}). Use that one.</source>
        <translation>{path} 由其他版本的程序（{version}）写出。请使用该版本。</translation>
    </message>
    <message>
        <source>{path} would unpack to more than a set of tables ever holds. Choose another.</source>
        <translation>{path} 解压后的内容远远超过一套表格应有的大小。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n deal(s) (gets/get) back the values of before.</source>
        <translation>
            <numerusform>%n 个商机将恢复到导入前的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that came with it (goes/go).</source>
        <translation>
            <numerusform>随它导入的 %n 个商机将删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) touched since (stays/stay). Tick what is to go back, too.</source>
        <translation>
            <numerusform>%n 个商机之后有过改动，予以保留。要一并撤回的请勾选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n 次导入</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An import can be taken back at any time: its deals go, and what it changed becomes what it was. What was touched since stays unless you say otherwise.</source>
        <translation>任何一次导入都可以随时撤回：它带来的商机删除，它改动的内容恢复。之后动过的会保留，除非你另行勾选。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Deals touched since</source>
        <translation>之后改动过的商机</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imported on {when}.</source>
        <translation>导入于 {when}。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Nothing was imported into this file yet.</source>
        <translation>这个文件还没有导入过任何内容。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the import of {file}</source>
        <translation>撤回 {file} 的导入</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>这次导入</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>There is no import {number}; the list ends with {last}.</source>
        <translation>没有第 {number} 次导入，最后一次是第 {last} 次。</translation>
    </message>
    <message>
        <source>This import is no longer in the list.</source>
        <translation>这次导入已不在列表中。</translation>
    </message>
    <message>
        <source>Touched since</source>
        <translation>之后改动</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>came with it</source>
        <translation>随它导入</translation>
    </message>
    <message>
        <source>was changed by it</source>
        <translation>被它改动</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (has/have) the values of before again.</source>
        <translation>
            <numerusform>{count} 个商机已恢复到导入前的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) touched since and (stays/stay). --touched takes back these, too:</source>
        <translation>
            <numerusform>{count} 个商机之后有过改动，予以保留。加 --touched 可一并撤回：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) that came with it (is/are) gone.</source>
        <translation>
            <numerusform>已删除随它导入的 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) that came with it would go.</source>
        <translation>
            <numerusform>将删除随它导入的 {count} 个商机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) would get back the values of before.</source>
        <translation>
            <numerusform>{count} 个商机将恢复到导入前的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InTime</name>
    <message numerus="yes">
        <source>%n new target(s) more than the plan asks for.</source>
        <translation>
            <numerusform>比计划多 %n 个目标客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck deal(s) don't count until they move.</source>
        <translation>
            <numerusform>%n 个卡住的商机不计入，有动静后再计。</numerusform>
        </translation>
    </message>
    <message>
        <source>By amount nothing lacks, as the deals are larger.</source>
        <translation>按金额看不缺：单子比平均大。</translation>
    </message>
    <message>
        <source>By amount the first is {stage}: the deals are larger.</source>
        <translation>按金额看，到{stage}才缺：单子比平均大。</translation>
    </message>
    <message>
        <source>By amount the first is {stage}: the deals are smaller.</source>
        <translation>按金额看，{stage}就已经缺了：单子比平均小。</translation>
    </message>
    <message>
        <source>Every stage holds what its time asks for.</source>
        <translation>各阶段都跟得上计划。</translation>
    </message>
    <message numerus="yes">
        <source>Find %n new target(s) a month: {pace} to keep up, {more} to make up what is lacking.</source>
        <translation>
            <numerusform>每月找 %n 个新目标客户：{pace} 个跟上计划，{more} 个补上缺口。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found now, signed in {period}: {count} new targets a month keep up.</source>
        <translation>现在找的新目标客户要到 {period} 才签约：每月找 {count} 个就跟得上。</translation>
    </message>
    <message numerus="yes">
        <source>Keep on finding %n new target(s) a month.</source>
        <translation>
            <numerusform>继续每月找 %n 个新目标客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>No month asks for more than twice the pace: making up takes {months} months.</source>
        <translation>每月最多按平时的两倍找，要 {months} 个月补齐。</translation>
    </message>
    <message>
        <source>No target is set for {period}: this one counts again.</source>
        <translation>{period} 还没有目标：沿用本期目标。</translation>
    </message>
    <message>
        <source>Nothing to find for it: it is on its way.</source>
        <translation>不用再找新客户：前面的商机正在往后走。</translation>
    </message>
    <message>
        <source>Standard win rates and days in a stage.</source>
        <translation>赢率和阶段天数按标准值。</translation>
    </message>
    <message>
        <source>The number of deals leads: a single large deal doesn't hide that there are too few.</source>
        <translation>以个数为准：一张大单不该掩盖单子太少。</translation>
    </message>
    <message numerus="yes">
        <source>Win rates and days as usual with you: %n stay(s) in a stage, drawn to the standard.</source>
        <translation>
            <numerusform>赢率和阶段天数按你平时的情况：依据 %n 次阶段停留，并向标准值靠拢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own win rates and days in a stage.</source>
        <translation>赢率和阶段天数按你自定的值。</translation>
    </message>
    <message>
        <source>ahead of plan</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下期</translation>
    </message>
    <message>
        <source>nothing to make up</source>
        <translation>不用补</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>short</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>signed from {day}</source>
        <translation>{day} 起签约</translation>
    </message>
    <message>
        <source>signs in {period}</source>
        <translation>{period} 签约</translation>
    </message>
    <message>
        <source>so {count} a month in all</source>
        <translation>合计每月 {count} 个</translation>
    </message>
    <message>
        <source>the next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>this</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>正常波动</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{stage} lacks {deals}: the first gap.</source>
        <translation>{stage}缺 {deals}：缺口从那里开始。</translation>
    </message>
    <message>
        <source>{stage} lacks {deals}: the gap starts at the very front.</source>
        <translation>{stage}缺 {deals}：缺口从最前面开始。</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n checks judged: none stands out more than chance would have it.</source>
        <translation>
            <numerusform>已判断 %n 项检查：没有哪项超出偶然。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closings up to {day} were noted or put right later.</source>
        <translation>
            <numerusform>到 {day} 为止的结果中，有 %n 个是后来才记下或更正的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) / {limit}</source>
        <translation>
            <numerusform>%n 天 / {limit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lost</source>
        <translation>
            <numerusform>丢单 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) of {day} came into the file later.</source>
        <translation>
            <numerusform>{day} 的商机中，有 %n 个是后来才进入文件的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s), {amount} in all</source>
        <translation>
            <numerusform>共 %n 个，{amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals without an amount count in number only.</source>
        <translation>
            <numerusform>%n 个没有金额的商机只计个数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) without an opportunity</source>
        <translation>
            <numerusform>%n 条线索没有机会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rarer reason(s) not shown.</source>
        <translation>
            <numerusform>另有 %n 个较少见的原因未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped</source>
        <translation>
            <numerusform>推迟 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller group(s) not shown.</source>
        <translation>
            <numerusform>另有 %n 个较小的分组未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n 个僵尸</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>A check is judged from {count} won and {count} lost deals on that had it answered before they were closed.</source>
        <translation>一项检查，要有至少 {count} 个赢单和 {count} 个丢单在结束前回答过它，才能下判断。</translation>
    </message>
    <message>
        <source>Added, opened again or newly expected by {end}, after {first} and up to {last}; those that were won in between too.</source>
        <translation>{first} 之后到 {last} 新增、重新打开，或改为在 {end} 之前签约的商机，其间赢下的也在内。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Below 20 deals: moved on / came to an end there, no share.</source>
        <translation>不足 20 个时只写“走到下一步 / 有结果”，不算比例。</translation>
    </message>
    <message>
        <source>Below {count} closed deals: won / closed, no share.</source>
        <translation>不足 {count} 个时只写“赢单 / 已结”，不算比例。</translation>
    </message>
    <message>
        <source>Board {day}</source>
        <translation>看板 {day}</translation>
    </message>
    <message>
        <source>Came to {stage}: {moved} moved on, {lost} were lost there, {stuck} are stuck there; {here} are there still and don’t count yet.</source>
        <translation>到过{stage}的商机：{moved} 个走到下一步，{lost} 个在这里丢单，{stuck} 个卡在这里；还有 {here} 个仍在这里，暂不计入。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Close {deal} as lost…</source>
        <translation>将 {deal} 记为丢单…</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已结商机</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Competitors are mostly noted when a deal is lost: these rates read low.</source>
        <translation>竞争对手多半是丢单时才记下的，所以这里的赢率偏低。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Days to sign</source>
        <translation>到签约</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>天数（中位）</translation>
    </message>
    <message>
        <source>Deals by stage at the end of each day, won deals of the period so far.</source>
        <translation>当天结束时各阶段的商机；赢单为本期到当天的累计。</translation>
    </message>
    <message>
        <source>Deals came or went, but none of them has an amount.</source>
        <translation>有商机进出，但都没有金额。</translation>
    </message>
    <message>
        <source>Deals with Yes were won more often. That foretells; it does not say that the check brought the win.</source>
        <translation>回答“是”的商机赢得更多。这是预示，不等于是这项检查带来了赢单。</translation>
    </message>
    <message>
        <source>Each stage: the share that moves on, and the days</source>
        <translation>每个阶段：走到下一步的比例和天数</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Early {count}</source>
        <translation>提前 {count}</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column: deals that moved on, were lost or got stuck</comment>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Expected by {end} and lost after {first}, up to {last}.</source>
        <translation>预计在 {end} 之前签约，{first} 之后到 {last} 丢掉的商机。</translation>
    </message>
    <message>
        <source>From {first} to today, the funnel at the end of both days</source>
        <translation>从 {first} 到今天，对照两天结束时的漏斗</translation>
    </message>
    <message>
        <source>From {first} to {last}, the funnel at the end of both days</source>
        <translation>从 {first} 到 {last}，对照两天结束时的漏斗</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>去看板</translation>
    </message>
    <message>
        <source>How your dates usually hold: not enough yet. {known} won deals of the last 12 months had a date before, {needed} are needed.</source>
        <translation>你的签约日期通常准不准：还不够。近 12 个月的赢单中有 {known} 个事先定过日期，至少要 {needed} 个。</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>In time {count}</source>
        <translation>准时 {count}</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Known only after {day}</source>
        <translation>{day} 之后才知道的</translation>
    </message>
    <message>
        <source>Late checks can hardly be judged from the deals of one person.</source>
        <translation>后期的检查，只凭一个人的商机很难判断。</translation>
    </message>
    <message>
        <source>Late {count}</source>
        <translation>推迟 {count}</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Longest won</source>
        <translation>赢单最久</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Lost {count} / {needed}</source>
        <translation>丢单 {count} / {needed}</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Most of it are lowered amounts: {deals}, {amount} less.</source>
        <translation>调低最多：{deals}，金额减少 {amount}。</translation>
    </message>
    <message>
        <source>Most of it are raised amounts: {deals}, {amount} more.</source>
        <translation>调高最多：{deals}，金额增加 {amount}。</translation>
    </message>
    <message>
        <source>Most of it is new: {deals} for {amount}.</source>
        <translation>新增最多：{deals}，{amount}。</translation>
    </message>
    <message>
        <source>Most of it slipped: {deals} for {amount} are no longer expected by {end}.</source>
        <translation>推迟最多：{deals}、{amount}，不再预计在 {end} 之前签约。</translation>
    </message>
    <message>
        <source>Most of it was lost: {deals} for {amount}.</source>
        <translation>丢单最多：{deals}，{amount}。</translation>
    </message>
    <message>
        <source>Most of it was won: {deals} for {amount}.</source>
        <translation>赢单最多：{deals}，{amount}。</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>走到下一步</translation>
    </message>
    <message>
        <source>Nearest: “{check}”.</source>
        <translation>最接近的是“{check}”。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No date of an open deal moved back between the two days.</source>
        <translation>两天之间没有进行中的商机推迟日期。</translation>
    </message>
    <message>
        <source>No deal was expected by then on either of the two days.</source>
        <translation>这两天都没有预计在那之前签约的商机。</translation>
    </message>
    <message>
        <source>No deal was lost in the last four quarters.</source>
        <translation>最近四个季度没有丢单。</translation>
    </message>
    <message>
        <source>No open deal hangs.</source>
        <translation>没有停留过久的商机。</translation>
    </message>
    <message>
        <source>Not enough yet: from {count} won deals in a stage on, the longest of them says something.</source>
        <translation>还不够：一个阶段至少有 {count} 个赢单停留过，最久的那个才说明问题。</translation>
    </message>
    <message>
        <source>Not enough yet: no deal is closed.</source>
        <translation>还不够：没有已结商机。</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>没有记</translation>
    </message>
    <message>
        <source>Nothing changed between the two days.</source>
        <translation>两天之间没有变化。</translation>
    </message>
    <message>
        <source>Nothing to learn from yet: the file has no deals. What you do with them on the board is what this page tells of: what changed, what slipped, what was won and why not.</source>
        <translation>文件里还没有商机，没有可分析的。你在看板上做的每一步，这里都会讲出来：变了什么、推迟了什么、赢了什么、为什么没赢。</translation>
    </message>
    <message>
        <source>On record {stages} is {won}, the standard says {standard}.</source>
        <translation>记录里 {stages} 是 {won}，标准是 {standard}。</translation>
    </message>
    <message>
        <source>On record {stages} is {won}, the standard says {standard}. Perhaps lost deals were not all noted.</source>
        <translation>记录里 {stages} 是 {won}，标准是 {standard}。丢掉的可能没有都记下。</translation>
    </message>
    <message>
        <source>Open at the end of {first} and expected by {end}.</source>
        <translation>{first} 结束时进行中，预计在 {end} 之前签约的商机。</translation>
    </message>
    <message>
        <source>Open at the end of {last} and expected by {end}.</source>
        <translation>{last} 结束时进行中，预计在 {end} 之前签约的商机。</translation>
    </message>
    <message>
        <source>Open still, but no longer expected by {end}: the date moved back, or was taken away.</source>
        <translation>仍在进行，但不再预计在 {end} 之前签约：日期推迟了，或被清空了。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>调高</translation>
    </message>
    <message>
        <source>Reading what happened so far…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Signed early</source>
        <translation>提前签约</translation>
    </message>
    <message>
        <source>Signed in time</source>
        <translation>准时签约</translation>
    </message>
    <message>
        <source>Signed late</source>
        <translation>推迟签约</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Slipped dates</source>
        <translation>推迟的日期</translation>
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
        <source>Stage not recorded</source>
        <translation>未记录阶段</translation>
    </message>
    <message>
        <source>Stood there at the end of {day}; the table shows the deals as they are now.</source>
        <translation>{day} 结束时在这个阶段的商机；表中是它们现在的样子。</translation>
    </message>
    <message>
        <source>The funnel on both days</source>
        <translation>两天的漏斗</translation>
    </message>
    <message numerus="yes">
        <source>The late ones by %n day(s) (median).</source>
        <translation>
            <numerusform>推迟的，中位数晚 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture of what changed was copied; it names nobody.</source>
        <translation>变化图已复制，图中没有客户名。</translation>
    </message>
    <message>
        <source>Their amount was lowered after {first} and up to {last}, or until they left.</source>
        <translation>{first} 之后到 {last}（或离开之前）金额调低的商机。</translation>
    </message>
    <message>
        <source>Their amount was raised after {first} and up to {last}, or until they left.</source>
        <translation>{first} 之后到 {last}（或离开之前）金额调高的商机。</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>Usually signed %n day(s) after the date that was stated first.</source>
        <translation>
            <numerusform>通常比最初定的日期晚 %n 天签约。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually signed %n day(s) before the date that was stated first.</source>
        <translation>
            <numerusform>通常比最初定的日期早 %n 天签约。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually signed on the day that was stated first.</source>
        <translation>通常在最初定的那天签约。</translation>
    </message>
    <message>
        <source>What changed: deals expected by the end of {year}</source>
        <translation>变了什么：预计 {year} 年底前签约的商机</translation>
    </message>
    <message>
        <source>What changed: deals expected by {day}</source>
        <translation>变了什么：预计 {day} 之前签约的商机</translation>
    </message>
    <message>
        <source>What is shown of them</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <source>Which checks foretold wins</source>
        <translation>哪些检查预示了赢单</translation>
    </message>
    <message>
        <source>Which two days are compared</source>
        <translation>对照哪两天</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>为什么丢单</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Win rate by</source>
        <translation>赢率按什么分</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>有金额</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won / closed</source>
        <translation>赢单 / 已结</translation>
    </message>
    <message>
        <source>Won after {first} and up to {last}, for what they were won.</source>
        <translation>{first} 之后到 {last} 赢下的商机，按签约金额。</translation>
    </message>
    <message>
        <source>Won deals of the last 12 months by the date stated first; in time: within {days} days of it.</source>
        <translation>近 12 个月的赢单，对照最初定的日期；前后 {days} 天之内算准时。</translation>
    </message>
    <message>
        <source>Won in the period up to the end of {day}.</source>
        <translation>本期到 {day} 结束为止赢下的商机。</translation>
    </message>
    <message>
        <source>Won {count} / {needed}</source>
        <translation>赢单 {count} / {needed}</translation>
    </message>
    <message>
        <source>Yes: {won} of {yes} won, otherwise {other_won} of {other}</source>
        <translation>是：{yes} 个中赢 {won} 个；其他回答：{other} 个中赢 {other_won} 个</translation>
    </message>
    <message>
        <source>Zombies and stuck deals</source>
        <translation>僵尸和卡住的商机</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>below {amount}</source>
        <translation>{amount} 以下</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>{amount} 起</translation>
    </message>
    <message>
        <source>longer than any won deal</source>
        <translation>比任何赢单都久</translation>
    </message>
    <message>
        <source>samples in brackets</source>
        <translation>括号内为样本</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>time {number}</source>
        <comment>how often a date slipped</comment>
        <translation>第 {number} 次</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本少，不算比例</translation>
    </message>
    <message>
        <source>too few yet</source>
        <translation>还不够</translation>
    </message>
    <message>
        <source>{count} stuck</source>
        <translation>{count} 个卡住</translation>
    </message>
    <message>
        <source>{date} → no date</source>
        <translation>{date} → 无日期</translation>
    </message>
    <message>
        <source>{deal}: {days} days in {stage}, stuck from {limit} on</source>
        <translation>{deal}：在{stage}停了 {days} 天，超过 {limit} 天算卡住</translation>
    </message>
    <message>
        <source>{deal}: {days} days in {stage}; no deal that was won stood there longer than {limit}</source>
        <translation>{deal}：在{stage}停了 {days} 天；赢单最久只停过 {limit} 天</translation>
    </message>
    <message>
        <source>{group}: {share} closed deals won</source>
        <translation>{group}：已结商机赢了 {share}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{name}: {figure} {unit}, {deals}</source>
        <translation>{name}：{figure} {unit}，{deals}</translation>
    </message>
    <message>
        <source>{stage} by {day}</source>
        <translation>{stage}，到 {day}</translation>
    </message>
    <message>
        <source>{stage} on {day}</source>
        <translation>{stage}，{day}</translation>
    </message>
    <message>
        <source>{stage}: {before} deals for {sum_before}, then {after} for {sum_after}</source>
        <translation>{stage}：从 {before} 个、{sum_before} 到 {after} 个、{sum_after}</translation>
    </message>
    <message>
        <source>{stage}: {moved} of {sample} moved on, median of {days} days from {timed} deals</source>
        <translation>{stage}：{sample} 个中 {moved} 个走到下一步，{timed} 个的停留天数中位数为 {days}</translation>
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
    <name>KnownContact</name>
    <message>
        <source>Known at this customer: {person}</source>
        <translation>该客户已有此人：{person}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take over what is known of {name}</source>
        <translation>采用 {name} 的已有资料</translation>
    </message>
</context>
<context>
    <name>KnownCustomer</name>
    <message>
        <source>Known customers</source>
        <translation>已有客户</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a link: shows the deals of the customer that is known already</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open the deals of {customer}</source>
        <translation>查看 {customer} 的商机</translation>
    </message>
    <message numerus="yes">
        <source>{customer} has %n deal(s) already</source>
        <translation>
            <numerusform>{customer} 已有 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer} is a lead already</source>
        <translation>{customer} 已是线索</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message numerus="yes">
        <source>%n planned visit(s) will be off the plan.</source>
        <translation>
            <numerusform>已计划的 %n 次拜访会从计划中去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>联系人：{contact}</translation>
    </message>
    <message>
        <source>Drag to {stage}</source>
        <translation>可拖到{stage}</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <translation>{date} 结束</translation>
    </message>
    <message>
        <source>It leaves the list and is kept with its reason, and can be taken up again. In the week in which it came it still counts.</source>
        <translation>线索会离开列表，连同原因一起保留，以后可以重新跟进。它仍计入来的那一周。</translation>
    </message>
    <message>
        <source>No opportunity: {reason}</source>
        <translation>没有机会：{reason}</translation>
    </message>
    <message>
        <source>No visit date</source>
        <translation>未定拜访日期</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>电话：{phone}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visited {date}</source>
        <translation>{date} 已拜访</translation>
    </message>
</context>
<context>
    <name>LeadDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>First visit on</source>
        <translation>首次拜访日期</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新跟进</translation>
    </message>
    <message>
        <source>Write the company's name.</source>
        <translation>请填写公司名称。</translation>
    </message>
</context>
<context>
    <name>LeadLines</name>
    <message>
        <source>More cells than columns, from “{cell}” on. Remove them.</source>
        <translation>格数多于列数，从“{cell}”起多余。请删去。</translation>
    </message>
    <message>
        <source>No customer.</source>
        <translation>没有客户。</translation>
    </message>
    <message>
        <source>Only 5,000 lines are taken at a time.</source>
        <translation>一次最多 5,000 行。</translation>
    </message>
    <message>
        <source>“{text}” has {length} characters. There is room for {most}: shorten it.</source>
        <translation>“{text}”有 {length} 个字符，最多可填 {most} 个，请缩短。</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as {example}.</source>
        <translation>“{value}”不是日期。请写成 {example} 的形式。</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) ended</source>
        <translation>
            <numerusform>已结束 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) overdue</source>
        <translation>
            <numerusform>%n 次拜访逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visited</source>
        <translation>
            <numerusform>%n 条已访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 条待访</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;First visit date…</source>
        <translation>首次拜访日期(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>新线索(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from a spreadsheet…</source>
        <translation>粘贴表格中的行(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>重新跟进(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Why it ended…</source>
        <translation>结束原因(&amp;W)…</translation>
    </message>
    <message>
        <source>A lead needs a customer. Type the company's name.</source>
        <translation>线索要有客户。请输入公司名称。</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>添加线索</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>添加线索</translation>
    </message>
    <message>
        <source>Back to the leads</source>
        <translation>回到线索</translation>
    </message>
    <message>
        <source>Companies that wait for a first visit. Add one below, or paste rows from a spreadsheet: Ctrl+V.</source>
        <translation>等待首次拜访的公司。在下面添加，或用 Ctrl+V 粘贴表格中的行。</translation>
    </message>
    <message>
        <source>Customer, contact, phone</source>
        <translation>客户，联系人，电话</translation>
    </message>
    <message>
        <source>Customer, contact, position, phone, source, note, date of the first visit: as much as is known, with commas between. Enter adds it, Escape closes.</source>
        <translation>客户，联系人，职务，电话，来源，备注，首次拜访日期：知道多少写多少，用逗号隔开。Enter 添加，Esc 关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lead(s)?</source>
        <translation>
            <numerusform>删除 %n 条线索？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the lead {lead}?</source>
        <translation>删除线索“{lead}”？</translation>
    </message>
    <message>
        <source>Ended leads</source>
        <translation>已结束的线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads without an opportunity, and why</source>
        <translation>没有机会的线索和原因</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move to {stage}…</source>
        <translation>转为{stage}…</translation>
    </message>
    <message>
        <source>No &amp;opportunity…</source>
        <translation>没有机会(&amp;O)…</translation>
    </message>
    <message>
        <source>No lead has ended.</source>
        <translation>没有已结束的线索。</translation>
    </message>
    <message>
        <source>No opportunity…</source>
        <translation>没有机会…</translation>
    </message>
    <message>
        <source>Nothing is kept of a deleted lead but its visits. Undo brings it back.</source>
        <translation>删除线索后只保留它的拜访记录。删除后可以撤销。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet…</source>
        <translation>粘贴表格中的行…</translation>
    </message>
    <message>
        <source>Put the tray away</source>
        <translation>收起线索栏</translation>
    </message>
    <message>
        <source>Say why there is no opportunity: choose a reason.</source>
        <translation>说明为什么没有机会：请选择一个原因。</translation>
    </message>
    <message>
        <source>This lead is no longer in the file.</source>
        <translation>这条线索已不在文件中。</translation>
    </message>
    <message>
        <source>Type a company's name.</source>
        <translation>请输入公司名称。</translation>
    </message>
    <message>
        <source>Visit {person}</source>
        <translation>拜访 {person}</translation>
    </message>
    <message>
        <source>{value} is in the future. A lead ends today or earlier.</source>
        <translation>{value} 还没到。线索的结束日期只能是今天或更早。</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows of {file} that were left out</source>
        <translation>{file} 中未导入的行</translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message>
        <source>% a stage</source>
        <translation>% / 阶段</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) came in {days} days</source>
        <translation>
            <numerusform>近 {days} 天新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount add nothing here.</source>
        <translation>
            <numerusform>%n 个进行中的商机没有金额，这里不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>+ from deals still to be found, on average</source>
        <translation>+ 还要找的商机，平均</translation>
    </message>
    <message>
        <source>+ from open deals, on average</source>
        <translation>+ 进行中的商机，平均</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>2,000 courses are played through: each open deal by its stage, its days there and its own date, and deals still to be found as they came of late. The result is the mean of what they come to.</source>
        <translation>推演 2,000 种走向：进行中的商机各按所在阶段、停留天数和自己的日期，还要找的商机按近来的新增速度。结果取平均值。</translation>
    </message>
    <message>
        <source>= result</source>
        <translation>= 结果</translation>
    </message>
    <message>
        <source>A sales cycle has 0 days or more.</source>
        <translation>销售周期不能少于 0 天。</translation>
    </message>
    <message>
        <source>A win rate is more than 0 and at most 100%.</source>
        <translation>赢率必须大于 0，且不超过 100%。</translation>
    </message>
    <message>
        <source>Amounts of won and open deals / their number</source>
        <translation>赢单和进行中商机的金额合计 / 商机数</translation>
    </message>
    <message>
        <source>Amounts of won deals / their number</source>
        <translation>赢单金额合计 / 赢单数</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>正在推算…</translation>
    </message>
    <message>
        <source>Both are means of the forecast over the same 2,000 courses, with the same random numbers: nothing differs but this lever.</source>
        <translation>两个结果都是预计的平均值，推演的是同样的 2,000 种走向，随机数也相同：不同的只有这一项。</translation>
    </message>
    <message>
        <source>Brings: the difference</source>
        <translation>带来：两者之差</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>已结商机</translation>
    </message>
    <message>
        <source>Days that deals usually stay in a stage, won, lost or stuck; drawn to the method’s, the fewer there are, the more.</source>
        <translation>商机通常在每个阶段停留的天数，赢单、丢单和停滞的都算；商机越少，越靠近方法的标准。</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>单子大小</translation>
    </message>
    <message>
        <source>Deals that came into the funnel in these days.</source>
        <translation>在这些天里进入漏斗的商机。</translation>
    </message>
    <message>
        <source>Delete this scenario</source>
        <translation>删除这个情景</translation>
    </message>
    <message>
        <source>Equal first: {levers}. {amount} for each 1%, samples {counts}.</source>
        <translation>最值得先动，效果相同：{levers}。每 1% 各带来 {amount}，样本 {counts}。</translation>
    </message>
    <message>
        <source>Even deals ten times as large do not reach it.</source>
        <translation>即使单子大十倍也达不到。</translation>
    </message>
    <message>
        <source>Even if every deal moved on from every stage, it is not reached.</source>
        <translation>即使每个商机都能走完每个阶段，也达不到目标。</translation>
    </message>
    <message>
        <source>Even if no deal stayed a day in a stage, it is not reached.</source>
        <translation>就算商机一天都不耽搁，也达不到目标。</translation>
    </message>
    <message>
        <source>Even ten times as many do not reach it: most of what is found now is won later.</source>
        <translation>即使新增十倍也达不到：现在找到的商机多半要以后才签。</translation>
    </message>
    <message>
        <source>From deals still to be found, on average</source>
        <translation>还要找的商机，平均</translation>
    </message>
    <message>
        <source>From open deals, on average</source>
        <translation>进行中的商机，平均</translation>
    </message>
    <message>
        <source>From the first stage to the signature</source>
        <translation>从第一阶段到签约</translation>
    </message>
    <message>
        <source>From today to {day}.</source>
        <translation>从今天到 {day}。</translation>
    </message>
    <message>
        <source>Half a deal is added: that none came does not mean that none will.</source>
        <translation>另加半个：没有来过，不等于以后不来。</translation>
    </message>
    <message>
        <source>Mean of a stage: as if all were alike</source>
        <translation>每个阶段平均：假设各阶段相同</translation>
    </message>
    <message>
        <source>Measured on few deals: lean on it with care.</source>
        <translation>实测所依据的商机偏少，请谨慎参考。</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Needs a deal with an amount.</source>
        <translation>需要有金额的商机。</translation>
    </message>
    <message>
        <source>New deals / days in which they came × days of a month</source>
        <translation>新商机数 / 所在天数 × 每月天数</translation>
    </message>
    <message>
        <source>New opportunities</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>No target yet: &lt;a href="target"&gt;type one in the balance&lt;/a&gt;.</source>
        <translation>还没有目标：&lt;a href="target"&gt;在平衡计算中填写&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>One per cent brings nothing yet: no deal has an amount.</source>
        <translation>提高 1% 还带不来金额：商机都没有金额。</translation>
    </message>
    <message>
        <source>One per cent brings nothing: nothing more is won by then.</source>
        <translation>提高 1% 没有作用：到那时不会再有赢单。</translation>
    </message>
    <message>
        <source>Open the formula of the result</source>
        <translation>查看结果的算式</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机数量</translation>
    </message>
    <message>
        <source>Replaces the scenario of that name.</source>
        <translation>将替换同名的情景。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result as it is</source>
        <translation>现状的结果</translation>
    </message>
    <message>
        <source>Result as measured {before}, as set {after}</source>
        <translation>结果：实测 {before}，设定后 {after}</translation>
    </message>
    <message>
        <source>Result with this lever so set</source>
        <translation>这样设定后的结果</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Set to, from the measured value</source>
        <translation>从实测值设为</translation>
    </message>
    <message>
        <source>Shares are drawn to the method’s, the fewer deals there are, the more.</source>
        <translation>商机越少，转化率越靠近方法的标准。</translation>
    </message>
    <message>
        <source>Stop using in balance</source>
        <translation>停用情景</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The four levers</source>
        <translation>四力</translation>
    </message>
    <message>
        <source>The lever makes open deals larger, too.</source>
        <translation>调整这一项，进行中商机的金额也随之变大。</translation>
    </message>
    <message>
        <source>The lever raises the share of every stage by the same factor, to 100% at most.</source>
        <translation>调整这一项，各阶段的转化率按同一倍数提高，最高 100%。</translation>
    </message>
    <message>
        <source>The mean of the forecast; the line on top has its middle as it is now: {middle}.</source>
        <translation>这是预计的平均值；顶上一行是现状的中间值：{middle}。</translation>
    </message>
    <message>
        <source>The opportunities a month must be more than 0.</source>
        <translation>每月商机数量必须大于 0。</translation>
    </message>
    <message>
        <source>The period has not begun: the next 12 months, to {day}.</source>
        <translation>期间还没有开始：看未来 12 个月，到 {day}。</translation>
    </message>
    <message>
        <source>The period is over: the next 12 months, to {day}.</source>
        <translation>期间已结束：看未来 12 个月，到 {day}。</translation>
    </message>
    <message>
        <source>The result reaches the target as it is.</source>
        <translation>现状的结果已达到目标。</translation>
    </message>
    <message>
        <source>The size of a deal must be more than 0.</source>
        <translation>单子大小必须大于 0。</translation>
    </message>
    <message>
        <source>The smallest change with which the result reaches the target.</source>
        <translation>结果达到目标所需的最小变化。</translation>
    </message>
    <message>
        <source>Their amounts are what new deals come to.</source>
        <translation>新商机按这些金额计。</translation>
    </message>
    <message>
        <source>Their ways through the stages; open deals count for the stages that they left.</source>
        <translation>看它们如何走过各阶段；进行中的商机按已走过的阶段计。</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>到 {day}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合在一起</translation>
    </message>
    <message>
        <source>Type the target of the period in the balance first.</source>
        <translation>请先在平衡计算中输入本期目标。</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>看到什么时候</translation>
    </message>
    <message>
        <source>Use in balance</source>
        <translation>用于平衡计算</translation>
    </message>
    <message>
        <source>What is won counts as it is, open deals as the forecast has them.</source>
        <translation>已赢按实际金额，进行中的商机按预计。</translation>
    </message>
    <message>
        <source>What one per cent brings</source>
        <translation>每提高 1%，多赢多少</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>With fewer than 10 won, open deals count too.</source>
        <translation>赢单不足 10 个时，进行中的商机也计入。</translation>
    </message>
    <message>
        <source>Won and open deals</source>
        <translation>赢单和进行中的商机</translation>
    </message>
    <message>
        <source>Won by {day}, on average</source>
        <translation>到 {day} 平均赢单</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won in the next 12 months, on average</source>
        <translation>未来 12 个月平均赢单</translation>
    </message>
    <message>
        <source>Won in the period so far</source>
        <translation>期内已赢</translation>
    </message>
    <message>
        <source>Won of new deals: through all stages</source>
        <translation>新商机最终赢单：逐阶段相乘</translation>
    </message>
    <message>
        <source>Write a commitment with a date</source>
        <translation>写下承诺与日期</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>/ 月</translation>
    </message>
    <message>
        <source>alone: out of reach</source>
        <translation>单靠它：到不了</translation>
    </message>
    <message>
        <source>alone: {value}</source>
        <translation>单靠它：{value}</translation>
    </message>
    <message>
        <source>alone: …</source>
        <translation>单靠它：…</translation>
    </message>
    <message>
        <source>brings</source>
        <translation>带来</translation>
    </message>
    <message>
        <source>by the method {value}</source>
        <translation>按方法 {value}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>from the method</source>
        <translation>取自方法</translation>
    </message>
    <message>
        <source>from {stage} to the signature</source>
        <translation>从{stage}到签约</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n won and open deal(s)</source>
        <translation>
            <numerusform>%n 个赢单和进行中商机的平均</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n won deal(s)</source>
        <translation>
            <numerusform>%n 个赢单的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>实测 {value}</translation>
    </message>
    <message>
        <source>no deal has an amount yet</source>
        <translation>还没有商机有金额</translation>
    </message>
    <message>
        <source>none came yet, {value} assumed</source>
        <translation>还没有新增，按 {value} 估</translation>
    </message>
    <message>
        <source>sample {count}</source>
        <translation>样本 {count}</translation>
    </message>
    <message>
        <source>sample {count}, few</source>
        <translation>样本 {count}，偏少</translation>
    </message>
    <message>
        <source>target of these 12 months {target}</source>
        <translation>这 12 个月的目标 {target}</translation>
    </message>
    <message>
        <source>target of these 12 months {target}, next year’s taken as this one’s</source>
        <translation>这 12 个月的目标 {target}（明年按今年的目标）</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>目标 {target}</translation>
    </message>
    <message>
        <source>what each brings to what is won, by the forecast · {unit}</source>
        <translation>每一项按预计能多赢多少 · {unit}</translation>
    </message>
    <message>
        <source>{amount} above</source>
        <translation>超出 {amount}</translation>
    </message>
    <message>
        <source>{amount} below</source>
        <translation>差 {amount}</translation>
    </message>
    <message>
        <source>{days}, passed over by {share}</source>
        <translation>{days}，{share} 直接跳过</translation>
    </message>
    <message>
        <source>{left} days are left, fewer than the {cycle} of a cycle: most of what is found now comes later.</source>
        <translation>只剩 {left} 天，短于一个销售周期（{cycle} 天）：现在找到的商机多半要以后才签。</translation>
    </message>
    <message>
        <source>{left} days are left, fewer than the {cycle} of a cycle: the next 12 months, to {day}.</source>
        <translation>只剩 {left} 天，短于一个销售周期（{cycle} 天）：看未来 12 个月，到 {day}。</translation>
    </message>
    <message>
        <source>{lever} alone</source>
        <translation>单靠{lever}</translation>
    </message>
    <message>
        <source>{lever} brings {amount}</source>
        <translation>{lever}带来 {amount}</translation>
    </message>
    <message>
        <source>{lever} first: {amount} for each 1%, sample {count}.</source>
        <translation>最值得先动：{lever}。每 1% 带来 {amount}，样本 {count}。</translation>
    </message>
    <message>
        <source>{lever}, by the method</source>
        <translation>{lever}，按方法</translation>
    </message>
    <message>
        <source>{lever}, measured</source>
        <translation>{lever}，实测</translation>
    </message>
    <message>
        <source>{lever}: one per cent</source>
        <translation>{lever}：提高 1%</translation>
    </message>
    <message>
        <source>{lever}: what it brings</source>
        <translation>{lever}：带来多少</translation>
    </message>
    <message>
        <source>{lever}: {measured}, {sample}</source>
        <translation>{lever}：{measured}，{sample}</translation>
    </message>
    <message>
        <source>{number} a month</source>
        <translation>{number} / 月</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} 天</translation>
    </message>
    <message>
        <source>{on} moved on, {off} lost or stuck: {share}</source>
        <translation>{on} 个进到下一阶段，{off} 个丢单或停滞：{share}</translation>
    </message>
    <message>
        <source>{percent}% from the measured value</source>
        <translation>比实测值 {percent}%</translation>
    </message>
    <message>
        <source>{place}. {lever}: one per cent brings {amount}</source>
        <translation>{place}. {lever}：提高 1% 带来 {amount}</translation>
    </message>
    <message>
        <source>{share} of new deals are won</source>
        <translation>新商机最终赢单 {share}</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>ƒ mean of the forecast, with the levers as they are set</source>
        <translation>ƒ 预计的平均值，按四力的设定</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type for example 12.5.</source>
        <translation>“{text}”不是数字。请输入，例如 12.5。</translation>
    </message>
    <message>
        <source>“{text}” is too large to be meant.</source>
        <translation>“{text}”太大，想必不是本意。</translation>
    </message>
    <message>
        <source>✓ {name}: used in the balance</source>
        <translation>✓ {name}：已用于平衡计算</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>lost {day}</source>
        <translation>丢单 {day}</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>签约 {day}</translation>
    </message>
    <message>
        <source>to be signed {day}</source>
        <translation>预计签约 {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) copied: as text, and as cells</source>
        <translation>
            <numerusform>已复制 {count} 个商机：文字和单元格都有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>It was at {path}. Perhaps it was moved, or that drive is not connected. Choose where it is now.</source>
        <translation>它原来在 {path}，可能已移动，或那个驱动器没有连接。请选择它现在的位置。</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>链接文件</translation>
    </message>
    <message>
        <source>Link a folder</source>
        <translation>链接文件夹</translation>
    </message>
    <message>
        <source>Look on another computer?</source>
        <translation>到另一台电脑上查找？</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>去查找</translation>
    </message>
    <message>
        <source>No file manager could be started to show {file}.</source>
        <translation>无法启动文件管理器来显示 {file}。</translation>
    </message>
    <message>
        <source>No program could be started to open {file}.</source>
        <translation>无法启动程序来打开 {file}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>打开“{name}”？</translation>
    </message>
    <message>
        <source>Save what is kept inside</source>
        <translation>另存已存入的内容</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已存为 {path}。</translation>
    </message>
    <message>
        <source>Where is {name}?</source>
        <translation>“{name}”在哪里？</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is not there any more</source>
        <translation>“{name}”已不在原处</translation>
    </message>
    <message>
        <source>{path} is a program, or may run one. Open it only if you know where it comes from.</source>
        <translation>{path} 是程序，或可能运行程序。确认来源可靠再打开。</translation>
    </message>
    <message>
        <source>{path} is on another computer, which will see that you ask for it.</source>
        <translation>{path} 在另一台电脑上，那台电脑会知道你在查找它。</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Nothing of this file is kept inside any more.</source>
        <translation>这个文件没有再存入漏斗文件。</translation>
    </message>
    <message>
        <source>There is no room for {file}: files kept inside may have {most} MB together. Let go of others first. The link stays.</source>
        <translation>没有空间再存“{file}”：存入漏斗文件的文件合计最多 {most} MB。请先移出其他文件。链接仍保留。</translation>
    </message>
    <message>
        <source>This link is no longer in the file.</source>
        <translation>这个文件链接已不在漏斗文件中。</translation>
    </message>
    <message>
        <source>{file} is too large to be kept inside: {size} MB. There is room for {most} MB a file. The link stays.</source>
        <translation>“{file}”有 {size} MB，太大，不能存入漏斗文件：每个文件最多 {most} MB。链接仍保留。</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n 个下一步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned visit(s)</source>
        <translation>
            <numerusform>%n 次已计划的拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
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
        <source>This ends with it: {what}.</source>
        <translation>随之结束：{what}。</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translation>下次会有哪些不同的做法？</translation>
    </message>
    <message>
        <source>Who won it, if anybody did</source>
        <translation>谁中标了（如果有）</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>为什么丢单？</translation>
    </message>
    <message>
        <source>Write the day on which it was lost.</source>
        <translation>请填写丢单日期。</translation>
    </message>
    <message>
        <source>the next step “{step}”</source>
        <translation>下一步“{step}”</translation>
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
        <source>Balance</source>
        <translation>平衡计算</translation>
    </message>
    <message>
        <source>Changing the columns</source>
        <translation>正在更改列</translation>
    </message>
    <message>
        <source>Deals of {customer}</source>
        <translation>{customer} 的商机</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>丢单列表</translation>
    </message>
    <message>
        <source>Open or close the calculator (F7)</source>
        <translation>打开或收起平衡计算（F7）</translation>
    </message>
    <message>
        <source>Open or close the funnel chart (F6)</source>
        <translation>打开或收起漏斗图（F6）</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>The new deal is hidden by the filter. “Show all deals” shows it.</source>
        <translation>新商机被筛选条件隐藏了。选择“显示全部商机”即可看到。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{file} (kept aside)</source>
        <translation>{file}（另行保留）</translation>
    </message>
    <message>
        <source>{file} (locked)</source>
        <translation>{file}（已锁定）</translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation>{file}（只读）</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Average contract</source>
        <translation>平均合同</translation>
    </message>
    <message>
        <source>Average contract in units</source>
        <translation>平均合同台数</translation>
    </message>
    <message>
        <source>Checks never asked</source>
        <translation>不再询问的检查</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
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
        <source>Customers kept apart</source>
        <translation>分开保留的客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date before it was corrected</source>
        <translation>更正前的日期</translation>
    </message>
    <message>
        <source>Days in a stage typed</source>
        <translation>输入的阶段天数</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Entries of timelines</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Files kept inside</source>
        <translation>存入的文件</translation>
    </message>
    <message>
        <source>Files of earlier versions do not know what was deleted from them: a deal that was deleted in one of the two and is still in the other stays.</source>
        <translation>旧版本的文件不记得删过什么：在其中一边删了、另一边还在的商机会保留。</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次拜访</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>How spreadsheets are understood</source>
        <translation>表格的识别方式</translation>
    </message>
    <message>
        <source>How strictly checks are asked</source>
        <translation>检查的严格程度</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>四力方向</translation>
    </message>
    <message>
        <source>Linked files</source>
        <translation>文件链接</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Months left</source>
        <translation>剩余月数</translation>
    </message>
    <message>
        <source>Months to make up what is lacking</source>
        <translation>补上缺口的月数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step at</source>
        <translation>下一步时刻</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Own columns</source>
        <translation>自有列</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间开始</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>期间结束</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place in the chart</source>
        <translation>图中位置</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Planned number</source>
        <translation>计划数量</translation>
    </message>
    <message>
        <source>Plans of sources</source>
        <translation>来源计划</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Position of the contact</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Rates of currencies</source>
        <translation>货币汇率</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spread over the months</source>
        <translation>各月分解</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>停滞天数</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target in units</source>
        <translation>目标台数</translation>
    </message>
    <message>
        <source>Targets of months</source>
        <translation>月度目标</translation>
    </message>
    <message>
        <source>Targets of years</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>There</source>
        <translation>那边</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Values offered</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What else was said of the end</source>
        <translation>结束时的补充说明</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>达成了什么</translation>
    </message>
    <message>
        <source>When the review asks its questions</source>
        <translation>复盘问题多久问一次</translation>
    </message>
    <message>
        <source>Where the average comes from</source>
        <translation>平均合同的来源</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Win rates typed</source>
        <translation>自填赢率</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won before beginning</source>
        <translation>开始使用前的赢单</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (is/are) only here and (stays/stay)</source>
        <translation>
            <numerusform>{count} 个商机只在这里有，保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (is/are) only there and (comes/come) in: {deals}</source>
        <translation>
            <numerusform>{count} 个商机只在那边有，将加入：{deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) changed here later: that stays</source>
        <translation>
            <numerusform>{count} 个商机在这里改得更晚，保留这里的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) changed there later: that comes in</source>
        <translation>
            <numerusform>{count} 个商机在那边改得更晚，采用那边的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) deleted here and (stays/stay) away</source>
        <translation>
            <numerusform>{count} 个商机在这里删除过，不再加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) deleted there and (goes/go) here, too: {deals}</source>
        <translation>
            <numerusform>{count} 个商机在那边删除了，这里也将删除：{deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) coming in (has/have) a number that a deal here has already: {deals}</source>
        <translation>
            <numerusform>将加入的 {count} 个商机，编号与这里已有的商机相同：{deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) deleted here (was/were) changed there since, and (comes/come) back: {deals}</source>
        <translation>
            <numerusform>{count} 个商机在这里删除后，那边又改过，将恢复：{deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} event(s) of the history (comes/come) in</source>
        <translation>
            <numerusform>{count} 条历史记录将加入</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds what cannot be kept ({why}). Nothing was changed.</source>
        <translation>{file} 里有无法保存的内容（{why}）。没有任何改动。</translation>
    </message>
    <message>
        <source>{file} holds what cannot be kept: “{value}” as {column} of {table}. Nothing was changed.</source>
        <translation>{file} 里有无法保存的内容：{table} 的 {column} 是“{value}”。没有任何改动。</translation>
    </message>
    <message>
        <source>{file} is no other version of this file: they have nothing in common. To bring deals over, export them there as CSV and import them here.</source>
        <translation>{file} 不是这个文件的另一个版本：两者没有任何共同之处。要把商机带过来，请在那边导出为 CSV，再在这里导入。</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{number} deleted</source>
        <translation>删除 {number}</translation>
    </message>
    <message>
        <source>{number} from here</source>
        <translation>保留这里的 {number}</translation>
    </message>
    <message>
        <source>{number} from there</source>
        <translation>采用那边的 {number}</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>新增 {number}</translation>
    </message>
    <message>
        <source>{side}, {day}</source>
        <translation>{side}，{day}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what}：{first}</translation>
    </message>
    <message>
        <source>{what}: {first}, {second}</source>
        <translation>{what}：{first}，{second}</translation>
    </message>
    <message>
        <source>{what}: {first}, {second}, {third}</source>
        <translation>{what}：{first}，{second}，{third}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both histories are kept. Where both changed the same, the later change counts. One undo takes all of it back.</source>
        <translation>两边的历史都会保留；两边改了同一处的，以较晚的为准。一次撤销即可全部收回。</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>内容不同的字段</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Put together with {file}</source>
        <translation>与 {file} 合并</translation>
    </message>
    <message>
        <source>Put two different funnels together</source>
        <translation>把两个不同的漏斗合并在一起</translation>
    </message>
    <message>
        <source>{file} is no other version of this file: the two have nothing in common. Put together, this file would hold the deals of both.</source>
        <translation>{file} 不是这个文件的另一个版本：两者没有任何共同之处。合并后，这个文件会装着两边的商机。</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>Another version of this funnel</source>
        <translation>这个漏斗的另一个版本</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Comparing with {file}</source>
        <translation>正在与 {file} 比较</translation>
    </message>
    <message>
        <source>Put together with {file}.</source>
        <translation>已与 {file} 合并。</translation>
    </message>
    <message>
        <source>Putting together with {file}</source>
        <translation>正在与 {file} 合并</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{file} holds nothing that is not here.</source>
        <translation>{file} 里没有这里缺少的内容。</translation>
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
    <name>MonthAhead</name>
    <message>
        <source>Listed below</source>
        <translation>列在下方</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>下个月 (Page Down)</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>上个月 (Page Up)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
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
        <source>Lead</source>
        <translation>线索</translation>
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
    <message>
        <source>{title}: from {start} to {end}</source>
        <translation>{title}：从{start}到{end}</translation>
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
        <source>Fits: {source}</source>
        <translation>建议：{source}</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
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
    <name>Opening</name>
    <message>
        <source>Bringing {name} up to date</source>
        <translation>正在更新 {name}</translation>
    </message>
    <message>
        <source>{name} is as it was: it was made by an earlier version of the program, and opens when it is brought up to date.</source>
        <translation>{name} 保持原样：它由较早版本的程序创建，更新后才能打开。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Done, next…</source>
        <translation>完成，接着定…</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>丢单：{reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>编号 {reference}</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>其他需要记下的情况</translation>
    </message>
</context>
<context>
    <name>OwnColumns</name>
    <message numerus="yes">
        <source>%n value(s) do not fit and stay as they are: {examples}</source>
        <translation>
            <numerusform>%n 个值不符合此类型，将保持原样：{examples}</numerusform>
        </translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>列需要一个名称。</translation>
    </message>
    <message>
        <source>A file has room for {most} columns of its own. Remove one that is not needed any more.</source>
        <translation>一个文件最多可有 {most} 个自有列。请先移除不再需要的列。</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>添加列…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>选择一个值</translation>
    </message>
    <message>
        <source>Columns of this file</source>
        <translation>此文件的自有列</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>It goes with what %n deal(s) have in it. Undo brings it back.</source>
        <translation>
            <numerusform>将连同 %n 个商机中的内容一起移除。撤销可以恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes; there is nothing in it.</source>
        <translation>将被移除；其中没有内容。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Manage columns…</source>
        <translation>管理列…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own columns</source>
        <translation>自有列</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>There is a column {name} already. Give this one another name.</source>
        <translation>已经有名为 {name} 的列。请换一个名称。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有自有列。</translation>
    </message>
    <message>
        <source>This column is no longer in the file.</source>
        <translation>文件中已没有这一列。</translation>
    </message>
    <message>
        <source>What you or a spreadsheet say of deals beside the fields of the method. The columns stand on the sheet of a deal, in tables and in exports, and can be searched.</source>
        <translation>除方法自带的字段外，你或导入的表格还为商机记录的内容。这些列显示在商机详情、商机表和导出文件中，也可以搜索。</translation>
    </message>
    <message>
        <source>{value} is no number. To keep words in {column}, make it a column of text.</source>
        <translation>{value} 不是数字。要在 {column} 中保存文字，请把它改为文本列。</translation>
    </message>
    <message>
        <source>“{name}…” is too long for the name of a column: there is room for {most} characters.</source>
        <translation>“{name}…”作为列名太长：最多 {most} 个字符。</translation>
    </message>
</context>
<context>
    <name>OwnFilter</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Ask no longer: {what}</source>
        <translation>取消筛选：{what}</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>更改{what}</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>Deals by {column}</source>
        <translation>按{column}筛选商机</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
    <message>
        <source>Find a value…</source>
        <translation>查找值…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a deal has no value in this column</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{column}: {what}</source>
        <translation>{column}：{what}</translation>
    </message>
    <message>
        <source>{least} – {most}</source>
        <translation>{least} – {most}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>≤ {number}</source>
        <translation>≤ {number}</translation>
    </message>
    <message>
        <source>≥ {number}</source>
        <translation>≥ {number}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>Deal, customer, person, room, action… in characters or pinyin</source>
        <translation>商机、客户、联系人、页面、操作……可输汉字、拼音、首字母</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>转到任意内容</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Nothing is called {words}.</source>
        <translation>没有找到“{words}”。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>{menu} › {entry}</source>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <source>↑ ↓: choose   Enter: open   Esc: close</source>
        <translation>↑ ↓：选择   Enter：打开   Esc：关闭</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Afterwards whoever has the file can read it, as before it was locked.</source>
        <translation>移除以后，拿到文件的人都能读，和锁定以前一样。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在更改密码</translation>
    </message>
    <message>
        <source>Copies made from now on are locked with it as well.</source>
        <translation>今后做的副本也用它锁定。</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay readable, and what was on this disk before may be found there for a while by those who know how.</source>
        <translation>你另外做的副本仍然可读；此前存在这块磁盘上的内容，懂行的人在一段时间内还可能找到。</translation>
    </message>
    <message>
        <source>Discard what is open</source>
        <translation>放弃未完成的内容</translation>
    </message>
    <message>
        <source>Easily guessed: make it longer, with several words.</source>
        <translation>容易被猜到：请加长，多用几个词。</translation>
    </message>
    <message>
        <source>Exports are not locked: whoever has them can read them.</source>
        <translation>导出的文件不锁定：拿到的人都能读。</translation>
    </message>
    <message>
        <source>Fair. A word more makes it strong.</source>
        <translation>尚可。再加一个词就很强了。</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess.</source>
        <translation>四五个互不相干的词，好记又难猜。</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>It begins or ends with a space, which is part of it.</source>
        <translation>开头或结尾有空格，空格也算密码的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>It is done, but {count} copy(ies) could not be changed and stay as they were.</source>
        <translation>
            <numerusform>已完成，但有 {count} 份副本无法更改，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message numerus="yes">
        <source>Lock the %n copy(ies) that the program keeps, too</source>
        <translation>
            <numerusform>同时锁定程序保存的 %n 份副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock {name} with a passphrase</source>
        <translation>用密码锁定 {name}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>正在锁定</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Open another funnel…</source>
        <translation>打开其他漏斗…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>正在移除密码</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很强。</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>从现在起使用新密码。</translation>
    </message>
    <message>
        <source>The passphrase is removed: whoever has the file can read it.</source>
        <translation>密码已移除：拿到文件的人都能读。</translation>
    </message>
    <message>
        <source>The steps to undo end here.</source>
        <translation>此前的操作将无法再撤销。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>This funnel is locked with a passphrase.</source>
        <translation>这个漏斗已用密码锁定。</translation>
    </message>
    <message>
        <source>This funnel is locked with the passphrase from now on.</source>
        <translation>从现在起，这个漏斗已用密码锁定。</translation>
    </message>
    <message>
        <source>This funnel is locked. A dialog was open over it, and comes back with everything that was typed there.</source>
        <translation>这个漏斗已锁定。锁定时有一个对话框开着；解锁后它会回来，已填写的内容都在。</translation>
    </message>
    <message>
        <source>This installation of Funnel Desktop cannot lock files: the package sqlcipher3 is missing.</source>
        <translation>此处安装的 Funnel Desktop 不能锁定文件：缺少软件包 sqlcipher3。</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>这不是当前密码。</translation>
    </message>
    <message>
        <source>Type the new passphrase.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message numerus="yes">
        <source>Unlock the %n copy(ies) that the program keeps, too</source>
        <translation>
            <numerusform>同时解锁程序保存的 %n 份副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock {name}</source>
        <translation>解锁 {name}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read this funnel or get it back: not you, not we. Write it down and keep it in a safe place.</source>
        <translation>没有密码，谁也读不了、也找不回这个漏斗：你不行，我们也不行。请把密码写下来，放在安全的地方。</translation>
    </message>
    <message>
        <source>{name} is not in its place. First choose above the board what is to become of your version.</source>
        <translation>{name} 已不在原处。请先在看板上方选择如何处理你的版本。</translation>
    </message>
    <message>
        <source>{written} It is not locked: whoever has it can read it.</source>
        <translation>{written}它没有锁定：拿到的人都能读。</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n lead(s) understood</source>
        <translation>
            <numerusform>识别出 %n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n 行不导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lead(s)</source>
        <translation>
            <numerusform>添加 %n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次拜访</translation>
    </message>
    <message>
        <source>Is a customer</source>
        <translation>已是客户</translation>
    </message>
    <message>
        <source>Is a lead</source>
        <translation>已是线索</translation>
    </message>
    <message>
        <source>Is above, too</source>
        <translation>与上面重复</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) of companies that are known already</source>
        <translation>
            <numerusform>不加入已有或重复的 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason} ({text})</source>
        <translation>第 {line} 行：{reason}（{text}）</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>各行内容</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>不导入的行</translation>
    </message>
    <message>
        <source>One company a line, as it is copied from a spreadsheet: customer, contact, position, phone, source, note, date of the first visit. Columns may be missing; a line of headings may come first.</source>
        <translation>每行一家公司，可直接从表格复制：客户、联系人、职务、电话、来源、备注、首次拜访日期。可以缺列，首行可以是表头。</translation>
    </message>
    <message>
        <source>Paste leads</source>
        <translation>粘贴线索</translation>
    </message>
    <message>
        <source>Was ended: no opportunity</source>
        <translation>已结束：没有机会</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>looking which companies are known already…</source>
        <translation>正在查哪些公司已在文件里…</translation>
    </message>
    <message>
        <source>{all}; the first {shown} are shown</source>
        <translation>{all}；只显示前 {shown} 条</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n person(s) below</source>
        <translation>
            <numerusform>下属 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>A person needs a name and a customer. Type both.</source>
        <translation>要有姓名和客户。请都填写。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add a person (Insert, in the chart)</source>
        <translation>添加人员（在图中按 Insert）</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Decision chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>Drag somebody onto their boss, or to where they should stand. Arrows walk, Enter edits; F1 tells all keys.</source>
        <translation>把人拖到上级身上，即向其汇报；拖到空白处，即放在那里。方向键选人，Enter 修改；全部按键见 F1。</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Evidence: {facts}</source>
        <translation>依据：{facts}</translation>
    </message>
    <message>
        <source>From this: {words}.</source>
        <translation>由此可确认：{words}。</translation>
    </message>
    <message>
        <source>Give the deal a customer first: people belong to the customer.</source>
        <translation>请先填写客户：人员归在客户名下。</translation>
    </message>
    <message>
        <source>Lay everybody out by who reports to whom</source>
        <translation>按汇报关系重新排列</translation>
    </message>
    <message>
        <source>Let go: {name} no longer reports to {boss}.</source>
        <translation>松开：{name} 不再向 {boss} 汇报。</translation>
    </message>
    <message>
        <source>Let go: {name} reports to {boss}.</source>
        <translation>松开：{name} 向 {boss} 汇报。</translation>
    </message>
    <message>
        <source>Let go: {name} stands here. Escape: no change.</source>
        <translation>松开：{name} 放在这里。按 Esc 不改变。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>看全图</translation>
    </message>
    <message>
        <source>Show in full size</source>
        <translation>按原大小显示</translation>
    </message>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>此人已不在文件中。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>拜访 {name}</translation>
    </message>
    <message>
        <source>Visit…</source>
        <translation>拜访…</translation>
    </message>
    <message>
        <source>Who decides, who influences, who uses, who buys? Add the people you know, draw who reports to whom, and the checks on the decision chain answer themselves.</source>
        <translation>谁决策、谁影响、谁使用、谁采购？添加你认识的人，画出汇报关系，决策链的检查就有了依据。</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Zoom so that everybody is seen (0)</source>
        <translation>缩放到能看见所有人（0）</translation>
    </message>
    <message>
        <source>against</source>
        <comment>our relation to a person: is against us</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>采购者</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>our way of cooperating is accepted</source>
        <translation>合作方式获认可</translation>
    </message>
    <message>
        <source>reports to {boss}</source>
        <translation>向 {boss} 汇报</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>our relation to a person: supports us</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>the decision chain is known</source>
        <translation>决策链清楚</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>our relation to a person</comment>
        <translation>态度不明</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>we have a coach inside</source>
        <translation>项目里有教练</translation>
    </message>
    <message numerus="yes">
        <source>{customer}: %n person(s)</source>
        <translation>
            <numerusform>{customer}：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({position}) decides</source>
        <translation>{name}（{position}）是决策者</translation>
    </message>
    <message>
        <source>{name} ({position}) influences the decision and supports us</source>
        <translation>{name}（{position}）影响决策，支持我们</translation>
    </message>
    <message>
        <source>{name} ({position}) is the contact of this deal.</source>
        <translation>{name}（{position}）是这个商机的联系人。</translation>
    </message>
    <message>
        <source>{name} cannot report to somebody below. Move that one first.</source>
        <translation>{name} 不能向自己的下属汇报。请先移动那个人。</translation>
    </message>
    <message>
        <source>{name} cannot report to {boss}, who is below.</source>
        <translation>{boss} 是 {name} 的下属，{name} 不能向其汇报。</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} 是决策者</translation>
    </message>
    <message>
        <source>{name} decides and supports us</source>
        <translation>{name} 是决策者，支持我们</translation>
    </message>
    <message>
        <source>{name} influences the decision and supports us</source>
        <translation>{name} 影响决策，支持我们</translation>
    </message>
    <message>
        <source>{name} is our coach and supports us</source>
        <translation>{name} 是教练，支持我们</translation>
    </message>
    <message>
        <source>{name} is the contact of this deal.</source>
        <translation>{name} 是这个商机的联系人。</translation>
    </message>
    <message>
        <source>{name} reports to {boss}</source>
        <translation>{name} 向 {boss} 汇报</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>向前（Alt+←）</translation>
    </message>
    <message>
        <source>Export .ics…</source>
        <translation>导出日历 .ics…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>On (Alt+Right)</source>
        <translation>向后（Alt+→）</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>The public holidays of this year are not known yet: Monday to Friday count.</source>
        <translation>今年的节假日尚未公布：按周一至周五计算。</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>holidays not known</source>
        <translation>节假日未知</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Nobody (top)</source>
        <translation>无（最上层）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>对我们的态度</translation>
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
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>决策中的角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>{name} ({position}) is there already</source>
        <translation>已有 {name}（{position}）</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>已有 {name}</translation>
    </message>
</context>
<context>
    <name>PhasePath</name>
    <message>
        <source>Phase not recorded</source>
        <translation>未记录步骤</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation>第 {number} 步，共 {count} 步：{name}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>No file manager could be started to show {folder}.</source>
        <translation>无法启动文件管理器来显示 {folder}。</translation>
    </message>
    <message>
        <source>{folder} and {path} cannot be written ({why}): there will be no log and no daily backups, and language, look and recent files are forgotten when the program ends.</source>
        <translation>无法写入 {folder} 和 {path}（{why}）：不会有日志和每日备份，语言、外观和最近的文件在退出后也不会记住。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}): there will be no log and no daily backups. Your funnel itself is saved as ever.</source>
        <translation>无法写入 {folder}（{why}）：不会有日志和每日备份。你的漏斗仍照常保存。</translation>
    </message>
    <message>
        <source>{folder} is not there and cannot be made: {why}.</source>
        <translation>{folder} 不存在，也无法创建：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: language, look and recent files are forgotten when the program ends.</source>
        <translation>无法写入 {path}：语言、外观和最近的文件在退出后不会记住。</translation>
    </message>
</context>
<context>
    <name>PlainEdits</name>
    <message>
        <source>There is room for {most} characters. What goes beyond was not taken.</source>
        <translation>最多可填 {most} 个字符，超出的部分没有填入。</translation>
    </message>
    <message>
        <source>This text has {count} characters. Its beginning is shown; it is kept as it is and cannot be changed here.</source>
        <translation>这段文字有 {count} 个字符，这里只显示开头；原文原样保留，不能在此修改。</translation>
    </message>
    <message>
        <source>Write another text</source>
        <translation>另写一段</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>A won deal has been signed: remove usual_days.</source>
        <translation>赢单的商机已经签约：请删去 usual_days。</translation>
    </message>
    <message>
        <source>Add an action of your own, Enter</source>
        <translation>添加自己的动作，按 Enter</translation>
    </message>
    <message>
        <source>Done on: {action}</source>
        <translation>完成日期：{action}</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Every loss reason is switched off. Leave at least one to choose.</source>
        <translation>丢单原因全部停用了。请至少保留一个。</translation>
    </message>
    <message>
        <source>Everything of this phase is done: time to move on.</source>
        <translation>这一步的动作都已完成，可以往下走了。</translation>
    </message>
    <message>
        <source>It is the first open action of this phase.</source>
        <translation>正是这一步第一个未完成的动作。</translation>
    </message>
    <message>
        <source>Later: {phase}  {done}/{all}</source>
        <translation>后面：{phase}  {done}/{all}</translation>
    </message>
    <message>
        <source>Make it the next step</source>
        <translation>设为下一步</translation>
    </message>
    <message>
        <source>More for: {action}</source>
        <translation>更多操作：{action}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>New action in {phase}</source>
        <translation>在“{phase}”中添加动作</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>还没有下一步</translation>
    </message>
    <message>
        <source>Note: what came of it</source>
        <translation>备注：结果如何</translation>
    </message>
    <message>
        <source>Note: {action}</source>
        <translation>备注：{action}</translation>
    </message>
    <message>
        <source>Now: {phase}  {done}/{all}</source>
        <translation>现在：{phase}  {done}/{all}</translation>
    </message>
    <message>
        <source>Over when: {sentence}</source>
        <translation>结束标志：{sentence}</translation>
    </message>
    <message>
        <source>Overdue: {step}</source>
        <translation>逾期：{step}</translation>
    </message>
    <message>
        <source>Passed: {phase}  {done}/{all}</source>
        <translation>已过：{phase}  {done}/{all}</translation>
    </message>
    <message>
        <source>Proposed: {action}</source>
        <translation>建议：{action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
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
        <source>The playbook {path} cannot be read: {reason}. See that the file is there and may be read.</source>
        <translation>无法读取打法 {path}：{reason}。请确认文件存在且可以读取。</translation>
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
        <translation>赢率必须是数字，例如 0.25。</translation>
    </message>
    <message>
        <source>The probability of won must be 1.</source>
        <translation>赢单的赢率必须是 1。</translation>
    </message>
    <message>
        <source>The probability {value} is lower than the {earlier} of the stage before. Raise it.</source>
        <translation>赢率 {value} 低于前一阶段的 {earlier}。请调高。</translation>
    </message>
    <message>
        <source>The probability {value} must be more than 0 and at most 1.</source>
        <translation>赢率 {value} 必须大于 0，且不超过 1。</translation>
    </message>
    <message>
        <source>The {language} text of “{key}” has {length} characters. There is room for {most}.</source>
        <translation>“{key}”的{language}文字有 {length} 个字符，最多可填 {most} 个。</translation>
    </message>
    <message>
        <source>The {language} text of “{key}” must be words in quotation marks, and not empty.</source>
        <translation>“{key}”的 {language} 文字要放在引号里，且不能为空。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>动作的文字</translation>
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
        <source>switched_off must be true or false.</source>
        <translation>switched_off 只能是 true 或 false。</translation>
    </message>
    <message>
        <source>usual_days must be a whole number from 1 to {most}.</source>
        <translation>usual_days 必须是 1 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>{path} is no playbook: what it holds is larger or deeper than any. Choose another file.</source>
        <translation>{path} 不是打法文件：其中的内容过大，或嵌套得过深。请选择其他文件。</translation>
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
        <source>“{name}” of the funnel's own playbook makes no sense.</source>
        <translation>此漏斗自己的打法中，“{name}”无法理解。</translation>
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
    <name>PlaybookDialog</name>
    <message>
        <source>A deal is here when</source>
        <translation>何时算在此阶段</translation>
    </message>
    <message>
        <source>A deal is stale after 1 to {most} days. Leave the field blank for never.</source>
        <translation>停滞天数只能是 1 到 {most}。留空表示从不。</translation>
    </message>
    <message>
        <source>A deal usually stays in its stage for 1 to {most} days. Type a whole number.</source>
        <translation>商机在一个阶段通常停留 1 到 {most} 天。请输入整数。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加动作</translation>
    </message>
    <message>
        <source>As in the method</source>
        <translation>恢复为标准内容</translation>
    </message>
    <message>
        <source>As in the method again. It counts once you save.</source>
        <translation>已恢复为标准内容，保存后生效。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks are asked on the way into their stage; one without a tick is never asked. Under each question, what counts as evidence. A line is moved by its grip, or by Alt+Up and Alt+Down.</source>
        <translation>检查在进入阶段时提问；不勾选的不会提问。每个问题下面写明什么算依据。拖动行首的点或按 Alt+↑、Alt+↓ 移动一行。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>通常天数</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃修改？</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>拖动以移动位置</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>导出打法</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>导入打法</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Leave at least one reason in use: a lost deal needs one.</source>
        <translation>请至少保留一个原因：丢单要有原因。</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>四力</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <source>Never required</source>
        <translation>不设必答</translation>
    </message>
    <message>
        <source>Parts of the playbook</source>
        <translation>打法的各部分</translation>
    </message>
    <message>
        <source>Phase {number}: before the funnel</source>
        <translation>步骤 {number}：进入漏斗之前</translation>
    </message>
    <message>
        <source>Phase {number}: leads to {stage}</source>
        <translation>步骤 {number}：通向{stage}</translation>
    </message>
    <message>
        <source>Phases and actions</source>
        <translation>步骤与动作</translation>
    </message>
    <message>
        <source>Playbook of this funnel</source>
        <translation>此漏斗的打法</translation>
    </message>
    <message>
        <source>Playbooks (*.toml)</source>
        <translation>打法文件 (*.toml)</translation>
    </message>
    <message>
        <source>Playbooks (*.toml);;All files (*)</source>
        <translation>打法文件 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>停滞天数</translation>
    </message>
    <message>
        <source>The five sources stay five: which one fits is derived from what a customer bought before.</source>
        <translation>五种来源数量不变：哪一种适合，由客户以往的购买推断。</translation>
    </message>
    <message>
        <source>The four levers stay four: their names and what they mean, among the levers and in reviews.</source>
        <translation>四力数量不变：名称和含义用于四力页面和周复盘。</translation>
    </message>
    <message>
        <source>The phase ends when</source>
        <translation>步骤何时结束</translation>
    </message>
    <message>
        <source>The playbook cannot be written to {path}: {reason}. Choose another place.</source>
        <translation>打法无法写入 {path}：{reason}。请换一个位置。</translation>
    </message>
    <message>
        <source>The seven phases stay seven: name, how a phase ends, and what is done in it on every deal. An action without a tick is no longer proposed; where it was done it stays.</source>
        <translation>七个步骤数量不变：名称、何时结束，以及每个商机在其中要做的动作。不勾选的动作不再建议；已做过的仍保留。</translation>
    </message>
    <message>
        <source>The six stages stay six. The win rates are the standard ones of this funnel: what the balance uses unless it has your own or measured ones. Each lies above 0 and is at least that of the stage before; Won is 100%. Days in it: how long a deal usually stays there, until your own deals say otherwise. A deal is stale after so many days in its stage, blank: never. Under each name: when a deal is in this stage.</source>
        <translation>六个阶段数量不变。赢率是此漏斗的标准值；没有选用自定或实测值时，平衡计算用它。每个赢率大于 0，且不低于前一阶段；赢单为 100%。通常天数：商机一般在此阶段停留多久，直到你自己的商机给出别的答案。商机在阶段中超过停滞天数即为停滞，留空表示从不。每个名称下面写明何时算在此阶段。</translation>
    </message>
    <message>
        <source>The whole playbook as in the method</source>
        <translation>全部打法恢复为标准内容</translation>
    </message>
    <message>
        <source>This is the playbook of {file}. It counts once you save.</source>
        <translation>这是 {file} 的打法，保存后生效。</translation>
    </message>
    <message>
        <source>What you have edited in the playbook is not saved yet.</source>
        <translation>对打法的修改还没有保存。</translation>
    </message>
    <message>
        <source>Why deals are lost. A reason without a tick is no longer offered; deals lost for it keep it.</source>
        <translation>为什么丢单。不勾选的原因不再提供；已用它的丢单仍保留。</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>赢率 %</translation>
    </message>
    <message>
        <source>Write something here: “{name}” is blank.</source>
        <translation>请填写“{name}”，不能为空。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}，{language}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}：{sentence}</translation>
    </message>
    <message>
        <source>“{name}” is there twice. Give each a name of its own.</source>
        <translation>“{name}”重复了。请各起一个名称。</translation>
    </message>
    <message>
        <source>“{part}” as in the method</source>
        <translation>“{part}”恢复为标准内容</translation>
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
        <source>A deal that is in its stage for more than three times its days is stuck: it counts again once it moves.</source>
        <translation>商机在阶段里停留超过三倍天数就算卡住：有动静后才重新计入。</translation>
    </message>
    <message>
        <source>A deal usually stays in its stage for 1 to {most} days. Type a whole number.</source>
        <translation>商机在一个阶段通常停留 1 到 {most} 天。请输入整数。</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>通常天数</translation>
    </message>
    <message numerus="yes">
        <source>From {stage} to the signature: %n day(s).</source>
        <translation>
            <numerusform>从{stage}到签约：%n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of 100 deals in this stage become won, and for how many days does a deal stay in it, in your experience?</source>
        <translation>凭你的经验，处在这个阶段的 100 个商机，有多少个会赢单？一个商机会在这里停留多少天？</translation>
    </message>
    <message>
        <source>Own win rates and days</source>
        <translation>自定赢率和天数</translation>
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
    <message>
        <source>Win rate, %</source>
        <translation>赢率 %</translation>
    </message>
    <message>
        <source>standard {percent}</source>
        <translation>标准 {percent}</translation>
    </message>
    <message numerus="yes">
        <source>standard {percent} · %n day(s)</source>
        <translation>
            <numerusform>标准 {percent} · %n 天</numerusform>
        </translation>
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
        <source>{percent}% done</source>
        <translation>已完成 {percent}%</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Shows and hides a tray beside the board</source>
        <translation>在看板旁显示或收起线索栏</translation>
    </message>
    <message>
        <source>{room}, {count} waiting</source>
        <translation>{room}，{count} 项待办</translation>
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
        <source>{count} deal(s) were saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</source>
        <translation>
            <numerusform>已救回 {count} 个商机。至少丢失：{deals} 个商机、{events} 条历史记录、{others} 条其他记录和 {values} 个单独的值。请与备份比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</source>
        <translation>
            <numerusform>已救回 {count} 个商机。丢失：{deals} 个商机、{events} 条历史记录、{others} 条其他记录和 {values} 个单独的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Nothing is known to be lost, but the damage may hide what was there besides: compare it with a backup.</source>
        <translation>
            <numerusform>已救回 {count} 个商机。没有发现丢失，但损坏处可能还藏有其他内容：请与备份比较。</numerusform>
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
    <name>Redaction</name>
    <message>
        <source>Action {number}</source>
        <translation>动作 {number}</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Competitor {number}</source>
        <translation>竞争对手 {number}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>客户 {number}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人员 {number}</translation>
    </message>
    <message>
        <source>Position {number}</source>
        <translation>职务 {number}</translation>
    </message>
    <message>
        <source>Project {number}</source>
        <translation>项目 {number}</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>原因 {number}</translation>
    </message>
    <message>
        <source>Redacted funnel</source>
        <translation>遮盖后的漏斗</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>方案 {number}</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>文字 {number}</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>视图 {number}</translation>
    </message>
    <message>
        <source>make a redacted copy</source>
        <translation>制作遮盖副本</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing day(s) passed</source>
        <translation>
            <numerusform>%n 个签约日已过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个下一步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>Funnel Desktop goes on here</source>
        <translation>Funnel Desktop 还在这里运行</translation>
    </message>
    <message>
        <source>It reminds you of visits and of the day. Click its icon to open the window; Quit in its menu, or Ctrl+Q in the window, ends it.</source>
        <translation>它会提醒你当天的事和快到时间的拜访。点图标打开窗口；用图标菜单里的“退出”，或在窗口里按 Ctrl+Q，才真正退出。</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{time} visit: {customer}</source>
        <translation>{time} 拜访：{customer}</translation>
    </message>
    <message>
        <source>{time} {step}</source>
        <translation>{time} {step}</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Closed by mistake</source>
        <translation>误标为结束</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>客户又找来了</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>重新打开后的阶段</translation>
    </message>
    <message>
        <source>One sentence (not needed)</source>
        <translation>用一句话说明（选填）</translation>
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
    <name>Review</name>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>退回 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) came into the file without a date of entering the funnel and are not counted as added.</source>
        <translation>
            <numerusform>%n 个商机没有进入漏斗的日期，不计入新增。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened again</source>
        <translation>
            <numerusform>重新打开 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n 个没有金额</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Ask every week</source>
        <translation>改为每周问</translation>
    </message>
    <message>
        <source>Ask once a month</source>
        <translation>改为每月问</translation>
    </message>
    <message>
        <source>Asked in the last week of the month.</source>
        <translation>每月最后一周再问。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Commit: {lever}</source>
        <translation>承诺：{lever}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Deals that entered the funnel in this week. Planned: the companies planned by source for the week; needed: the new targets that the balance asks for in a week.</source>
        <translation>本周进入漏斗的商机。计划：按来源为本周计划的公司数；所需：平衡计算要求的每周新目标客户。</translation>
    </message>
    <message>
        <source>Deals that stood further on at the end of the week than at its beginning, then those that stood further back; won deals are counted there.</source>
        <translation>周末比周初更靠后的商机，其次是退回的商机；赢单另计。</translation>
    </message>
    <message>
        <source>Deals visited on a day of this week.</source>
        <translation>本周拜访过的商机。</translation>
    </message>
    <message>
        <source>Did the week reach its aim?</source>
        <translation>本周达到目的了吗？</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due: {lever}</source>
        <translation>到期：{lever}</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>去看板</translation>
    </message>
    <message>
        <source>Go to {week}, the last one with events</source>
        <translation>看{week}（最近有记录的一周）</translation>
    </message>
    <message>
        <source>How do I use what I learned?</source>
        <translation>学到的怎么用？</translation>
    </message>
    <message>
        <source>In words here; with a date as a commitment below</source>
        <translation>这里写想法；有日期的写成下面的承诺</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Kept or not? Y and N answer.</source>
        <translation>做到了吗？按 Y 或 N 回答。</translation>
    </message>
    <message>
        <source>Kept? {what}</source>
        <translation>做到了吗？{what}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Lost on a day of this week.</source>
        <translation>本周丢的单。</translation>
    </message>
    <message>
        <source>Lost, and why</source>
        <translation>丢单及原因</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>丢单：{reason}</translation>
    </message>
    <message>
        <source>Mostly: {reason}</source>
        <translation>主要：{reason}</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Moved forward</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>My commitments for the four directions</source>
        <translation>我在四个方向上的承诺</translation>
    </message>
    <message>
        <source>Needed on Mon: {figure}</source>
        <translation>周一所需：{figure}</translation>
    </message>
    <message>
        <source>Needed or planned</source>
        <translation>所需或计划</translation>
    </message>
    <message>
        <source>Needed: {figure}</source>
        <translation>所需：{figure}</translation>
    </message>
    <message>
        <source>New commitment: {lever}</source>
        <translation>新承诺：{lever}</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>New targets needed are those under the scenario “{name}”.</source>
        <translation>所需新目标客户按情景“{name}”计算。</translation>
    </message>
    <message>
        <source>No printer can be reached from here</source>
        <translation>这里没有可用的打印机</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>未写原因</translation>
    </message>
    <message>
        <source>None of an earlier week is due.</source>
        <translation>之前几周没有到期的承诺。</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>没做到</translation>
    </message>
    <message numerus="yes">
        <source>Noted only after the week was over: %n closing(s).</source>
        <translation>
            <numerusform>本周过后才记入的结果：%n 个商机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened in this week yet. What is won, lost, moved, added and visited comes here by itself.</source>
        <translation>本周还没有记录。赢单、丢单、推进、新增和拜访会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is noted in this week.</source>
        <translation>这一周没有记录。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Planned: {figure}</source>
        <translation>计划：{figure}</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>打印周复盘</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>复盘问题</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the review as PDF</source>
        <translation>将周复盘存为 PDF</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已存为 {path}。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back since, and not counted: %n closing(s) ({deals}).</source>
        <translation>
            <numerusform>后来撤回、不计入的结果：%n 个商机（{deals}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {why}. Choose another folder.</source>
        <translation>PDF 无法写入 {path}：{why}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The review could not be printed. Look at the printer, or save it as a PDF and print that.</source>
        <translation>周复盘无法打印。请检查打印机，或存为 PDF 后再打印。</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>本周数据</translation>
    </message>
    <message>
        <source>They return in Today when they are due, and in the next review.</source>
        <translation>到期时出现在“今天”，也会出现在下次复盘。</translation>
    </message>
    <message>
        <source>This computer has no print service. Save the review as a PDF, and print that where there is one.</source>
        <translation>这台电脑没有打印服务。请把周复盘存为 PDF，再到有打印机的电脑上打印。</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>head of a column: the week of the page</comment>
        <translation>本周</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>the button: shows the week of today</comment>
        <translation>本周</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>完成拜访</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>完成的拜访</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>下一周（Alt+→）</translation>
    </message>
    <message>
        <source>Week before</source>
        <comment>head of a column</comment>
        <translation>上周</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>上一周（Alt+←）</translation>
    </message>
    <message>
        <source>Week before: {figure}</source>
        <translation>上周：{figure}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>周复盘</translation>
    </message>
    <message>
        <source>What became of my commitments</source>
        <translation>承诺兑现得怎样</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What was reached, what was not, and why</source>
        <translation>做到了什么、没做到什么、为什么</translation>
    </message>
    <message>
        <source>What will I do in each of the four directions?</source>
        <translation>四个方向上，我各要做什么？</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>你要做什么？</translation>
    </message>
    <message>
        <source>What worked, what did not, what will be done differently</source>
        <translation>什么有效、什么无效、以后怎么改</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>赢单与丢单</translation>
    </message>
    <message>
        <source>Won before you began with this file, and counted here: {amount}.</source>
        <translation>建立此文件之前赢得、计入本周：{amount}。</translation>
    </message>
    <message>
        <source>Won on a day of this week. Needed: what was missing of the target when the week began, spread evenly over the weeks to the end of its period.</source>
        <translation>本周赢的单。所需：周初离目标的差额，平均到期末前的各周。</translation>
    </message>
    <message>
        <source>a deal by now</source>
        <translation>已转商机</translation>
    </message>
    <message numerus="yes">
        <source>about %n deal(s)</source>
        <translation>
            <numerusform>涉及 %n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message numerus="yes">
        <source>new deals; %n new lead(s)</source>
        <translation>
            <numerusform>新商机；新线索 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}, overdue</source>
        <translation>{due}，已逾期</translation>
    </message>
    <message>
        <source>{forward} forward, {back} back</source>
        <translation>推进 {forward}，退回 {back}</translation>
    </message>
    <message>
        <source>{kept} of {answered} answered were kept. Y and N answer.</source>
        <translation>已回答 {answered} 项，做到 {kept} 项。按 Y 或 N 回答。</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>四力</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>周复盘</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
</context>
<context>
    <name>SameCustomers</name>
    <message numerus="yes">
        <source>%n pair(s) ticked</source>
        <translation>
            <numerusform>已勾选 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that may be one</source>
        <translation>可能重复的客户</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>分开保留</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <source>Looking for customers that may be one</source>
        <translation>正在查找可能是同一个的客户</translation>
    </message>
    <message>
        <source>No two customers of this file look like one.</source>
        <translation>这个文件里没有看起来是同一个的客户。</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Putting customers together</source>
        <translation>正在合并客户</translation>
    </message>
    <message numerus="yes">
        <source>The likest %n pair(s); others come after them. Tick those that are one and choose the name to keep.</source>
        <translation>
            <numerusform>最相像的 %n 对，其余随后再看。勾选确属同一个的，并选择要保留的名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one</source>
        <translation>是同一个客户</translation>
    </message>
    <message>
        <source>These are two</source>
        <translation>这是两家客户</translation>
    </message>
    <message>
        <source>They are not offered again.</source>
        <translation>以后不再提示。</translation>
    </message>
    <message>
        <source>Tick those that are one and choose the name to keep: deals, contacts, visits and leads come under it. One undo takes all of it back.</source>
        <translation>勾选确属同一个客户的，并选择要保留的名称：商机、联系人、拜访和线索都归到它名下。一次撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>{first} and {second} are one</source>
        <translation>{first} 和 {second} 是同一个客户</translation>
    </message>
    <message>
        <source>{first} and {second} are two</source>
        <translation>{first}和{second}是两家客户</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A scenario needs a name. Type one, such as Larger deals.</source>
        <translation>情景要有名称。请输入，例如“做大单”。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Keeping your version of the file</source>
        <translation>正在保留你的版本</translation>
    </message>
    <message>
        <source>Saving your version beside the other one</source>
        <translation>正在把你的版本存到另一个版本旁边</translation>
    </message>
    <message>
        <source>The file was closed before this was done. Nothing was changed.</source>
        <translation>还没有完成，文件就关闭了。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
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
        <source>Months in which new targets that are lacking are made up</source>
        <translation>用几个月补上所缺的新目标客户</translation>
    </message>
    <message>
        <source>Months to make up</source>
        <translation>补上缺口的月数</translation>
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
        <source>Other currencies</source>
        <translation>其他货币</translation>
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
    <message>
        <source>¥10k (万元)</source>
        <translation>万元</translation>
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
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Customer names</source>
        <translation>客户名</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Masked: the city in two characters, the rest as dots. People and telephones never leave.</source>
        <translation>遮住：留城市两字，其余成点。联系人和电话从不放进分享。</translation>
    </message>
    <message>
        <source>Only shares</source>
        <translation>只留比例</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复自动生成</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Save the report as a picture</source>
        <translation>把周报存为图片</translation>
    </message>
    <message>
        <source>Share the weekly report</source>
        <translation>分享周报</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The forecast is being worked out…</source>
        <translation>预测还在计算…</translation>
    </message>
    <message>
        <source>The picture is copied: paste it where you like.</source>
        <translation>图片已复制，可直接粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>The table is copied, %n row(s): paste it into Excel.</source>
        <translation>
            <numerusform>表格已复制，共 %n 行，可粘贴到 Excel。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied: paste it where you like.</source>
        <translation>文字已复制，微信、钉钉可直接粘贴。</translation>
    </message>
    <message>
        <source>What your boss can do for you, a line each</source>
        <translation>需要上级做什么，每行一件</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全名</translation>
    </message>
</context>
<context>
    <name>Shortage</name>
    <message numerus="yes">
        <source>+{count} contract(s)</source>
        <translation>
            <numerusform>+{count} 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+{count} deal(s)</source>
        <translation>
            <numerusform>+{count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contract(s)</source>
        <translation>
            <numerusform>{count} 份合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s)</source>
        <translation>
            <numerusform>{count} 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ {count} contract(s)</source>
        <translation>
            <numerusform>▼ {count} 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ {count} deal(s)</source>
        <translation>
            <numerusform>▼ {count} 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A letter leads on to the next open check; back for its evidence</source>
        <translation>按字母作答后跳到下一项未答检查；返回写依据</translation>
    </message>
    <message>
        <source>Answer a check: yes, no, unknown, not applicable</source>
        <translation>回答检查：是、否、不清楚、不适用</translation>
    </message>
    <message>
        <source>Cancel a dialog or a drag</source>
        <translation>取消对话框或拖动</translation>
    </message>
    <message>
        <source>Commitments: kept, not kept</source>
        <translation>承诺：做到，没做到</translation>
    </message>
    <message>
        <source>Confirm a dialog</source>
        <translation>确认对话框</translation>
    </message>
    <message>
        <source>Copy the cards: text for a chat, cells for a spreadsheet</source>
        <translation>复制卡片：粘贴到聊天是文字，粘贴到表格是单元格</translation>
    </message>
    <message>
        <source>Decision chain: put somebody elsewhere</source>
        <translation>决策链：移动位置</translation>
    </message>
    <message>
        <source>Decision chain: report to somebody else</source>
        <translation>决策链：改汇报对象</translation>
    </message>
    <message>
        <source>Decision chain: walk, edit, add below, remove</source>
        <translation>决策链：选人、修改、添加下属、移除</translation>
    </message>
    <message>
        <source>Decision chain: zoom, see all</source>
        <translation>决策链：缩放、看全图</translation>
    </message>
    <message>
        <source>Import the rows that were copied in a spreadsheet</source>
        <translation>导入从表格里复制的行</translation>
    </message>
    <message>
        <source>Leads: no opportunity, take up again</source>
        <translation>线索：没有机会、重新跟进</translation>
    </message>
    <message>
        <source>Note it down: walk the chips, choose, go back to the line</source>
        <translation>记一笔：逐处走，选定，回到那一行</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Playbook of a deal: tick off, move, edit or remove your own</source>
        <translation>商机打法：勾选、移动、修改或移除自己的动作</translation>
    </message>
    <message>
        <source>Saved views on the rail: rename, move, delete</source>
        <translation>导航栏上的已存视图：改名、移动、删除</translation>
    </message>
    <message>
        <source>Saved views: open one of the first nine</source>
        <translation>已存视图：打开前九个之一</translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation>选择多张卡片</translation>
    </message>
    <message>
        <source>Table: leave it for what comes after or before</source>
        <translation>表格：离开表格，到后面或前面</translation>
    </message>
    <message>
        <source>Table: open the deal, choose whole lines</source>
        <translation>表格：打开商机、选中整行</translation>
    </message>
    <message>
        <source>Table: write a cell, write all chosen, fill down</source>
        <translation>表格：编辑单元格、写入所有选中格、向下填充</translation>
    </message>
    <message>
        <source>Timeline: add the entry, begin another line, go to the list</source>
        <translation>跟进记录：添加、换行、转到列表</translation>
    </message>
    <message>
        <source>Timeline: open an entry, delete it, its menu</source>
        <translation>跟进记录：打开、删除、菜单</translation>
    </message>
    <message>
        <source>Today: done, or the next step</source>
        <translation>今天：完成，或定下一步</translation>
    </message>
    <message>
        <source>Today: what else can be done with a line</source>
        <translation>今天：这一行还能做什么</translation>
    </message>
    <message>
        <source>Turn the pages of a deal</source>
        <translation>切换商机的各页</translation>
    </message>
    <message>
        <source>Visits: plan one, note what came of one</source>
        <translation>拜访：安排，记录结果</translation>
    </message>
    <message>
        <source>Visits: to the day before or after</source>
        <translation>拜访：移到前一天或后一天</translation>
    </message>
    <message>
        <source>Visits: write a cell of the list</source>
        <translation>拜访：修改列表的单元格</translation>
    </message>
    <message>
        <source>Walk the cards</source>
        <translation>在卡片间移动</translation>
    </message>
    <message>
        <source>Week or month before, after, this one</source>
        <translation>上一周（月）、下一周（月）、本周（月）</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message numerus="yes">
        <source>%n on the calendar</source>
        <comment>companies</comment>
        <translation>
            <numerusform>日历上已排 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Actual: {count}, {source}</source>
        <translation>实际：{count}，{source}</translation>
    </message>
    <message>
        <source>Companies, counted once a source: with a visit done in this time, or a deal that entered the funnel in it. A number opens its companies.</source>
        <translation>公司数，每个来源每家只计一次：这段时间内已拜访，或有商机进入漏斗。点击数字可查看这些公司。</translation>
    </message>
    <message>
        <source>Own win rate</source>
        <translation>历史赢率</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planned: {source}</source>
        <translation>计划：{source}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Take over the proposal</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Won of the closed deals of this source</source>
        <translation>该来源的赢单 / 已结商机</translation>
    </message>
    <message numerus="yes">
        <source>{count} company(ies) of this source have a visit on the calendar: plan at least that.</source>
        <translation>
            <numerusform>这个来源已有 {count} 家公司的拜访排在日历上，计划不能少于这个数。</numerusform>
        </translation>
    </message>
    <message>
        <source>{sample} few</source>
        <translation>{sample} 偏少</translation>
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
        <source>Kept aside</source>
        <translation>已另行保留</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
        <source>under “{scenario}”</source>
        <translation>按情景“{scenario}”</translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation>加权 {amount}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>9:30</source>
        <translation>9:30</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In a few words; may stay empty</source>
        <translation>简单写几个字，可不填</translation>
    </message>
    <message>
        <source>Left empty, “{step}” stays.</source>
        <translation>留空则保留“{step}”。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Plan it as a visit in the calendar</source>
        <translation>作为拜访排进日历</translation>
    </message>
    <message>
        <source>Take: {step}</source>
        <translation>采用：{step}</translation>
    </message>
    <message>
        <source>Then move it forward to {stage}</source>
        <translation>然后推进到{stage}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What you will do next</source>
        <translation>接下来要做什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When: {day}</source>
        <translation>日期：{day}</translation>
    </message>
    <message>
        <source>Without a next step the card will say so.</source>
        <translation>不填下一步，卡片上会提示没有下一步。</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Before this session</source>
        <translation>本次打开之前</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened</source>
        <translation>打开文件后还没有任何改动</translation>
    </message>
    <message>
        <source>Redo up to</source>
        <translation>重做到</translation>
    </message>
    <message>
        <source>Undo back to</source>
        <translation>撤销到</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier step(s)</source>
        <translation>
            <numerusform>……以及更早的 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>It is a device, not a file</source>
        <translation>它是设备，不是文件</translation>
    </message>
    <message>
        <source>No space left for you on this disk</source>
        <translation>你在此磁盘上的配额已用完</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>The disk does not answer properly</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>The disk takes no file of this size</source>
        <translation>磁盘不接受这么大的文件</translation>
    </message>
    <message>
        <source>The drive or the network does not answer</source>
        <translation>磁盘或网络没有响应</translation>
    </message>
    <message>
        <source>The drive or the network is gone</source>
        <translation>磁盘或网络已断开</translation>
    </message>
    <message>
        <source>The link leads to itself</source>
        <translation>链接指向了它自己</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
</context>
<context>
    <name>TargetTable</name>
    <message>
        <source>8 times out of 10 it comes between low and high, half the time above the middle. Months don’t add up to the year: not all turn out badly or well at once.</source>
        <translation>十次有八次落在低与高之间，一半高于中。各月相加不等于全年：不会每个月同时都好或都差。</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>累计差</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Enter on a figure shows the deals behind it; F2 or a number on the plan of a month or quarter sets it.</source>
        <translation>在数字上按 Enter 查看对应的商机；在月或季度的计划上按 F2 或直接输入数字即可修改。</translation>
    </message>
    <message>
        <source>Fixed: set by hand, or past when another was. Empty it and it shares the rest again.</source>
        <translation>已定：手动设定，或在设置别的月份时已过。清空后重新分摊其余。</translation>
    </message>
    <message>
        <source>Forecast low–mid–high</source>
        <translation>预计 低–中–高</translation>
    </message>
    <message>
        <source>It still runs: compared with its whole plan.</source>
        <translation>尚未结束：与整期计划相比。</translation>
    </message>
    <message>
        <source>One of what rounding left over went here. Type to set it by hand.</source>
        <translation>分解取整的余数有一份放在这里。输入即可手动设定。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan and won by period</source>
        <translation>各期间的计划与已赢</translation>
    </message>
    <message>
        <source>Plan so far</source>
        <translation>累计计划</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Type to set this month by hand.</source>
        <translation>输入即可手动设定该月。</translation>
    </message>
    <message>
        <source>Type to set this quarter by hand: its months share it as they do now.</source>
        <translation>输入即可手动设定该季度：各月按现有比例分摊。</translation>
    </message>
    <message>
        <source>What may be won in the month: low, middle and high; 8 times out of 10 it comes in between.</source>
        <translation>当月可能签的：低、中、高；十次有八次落在低与高之间。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已赢</translation>
    </message>
    <message>
        <source>Won already and still to come, all told.</source>
        <translation>已签加上还会签的，合计。</translation>
    </message>
    <message>
        <source>Won in the month already and still to come: low, middle and high; 8 times out of 10 it comes in between.</source>
        <translation>当月已签加还会签：低、中、高；十次有八次落在低与高之间。</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>累计已赢</translation>
    </message>
    <message>
        <source>Won so far less the plan so far; below zero one is behind.</source>
        <translation>累计已赢减累计计划；小于零表示落后。</translation>
    </message>
    <message>
        <source>Won up to today, compared with the plan up to today.</source>
        <translation>截至今天的已赢与计划相比。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>All other months are set by hand, so nothing can take the rest. Empty one of them first: it then takes what is left.</source>
        <translation>其他月份都已手动设定，没有月份可以承担余额。请先清空其中一个，由它承担余额。</translation>
    </message>
    <message>
        <source>Set the target of the year first, then its months.</source>
        <translation>请先设定年度目标，再设定各月。</translation>
    </message>
    <message>
        <source>The months would come to more than the year's target. Type less, or empty another month that was set by hand.</source>
        <translation>各月合计会超过年度目标。请输入较小的数，或清空另一个手动设定的月份。</translation>
    </message>
    <message>
        <source>This file cannot be changed.</source>
        <translation>此文件不能更改。</translation>
    </message>
    <message>
        <source>What was won before lies in the past. Choose another month.</source>
        <translation>开始使用前的赢单只能在过去。请选择其他月份。</translation>
    </message>
    <message>
        <source>{year} is no year for a target. Type one such as 2026.</source>
        <translation>{year} 不能作为目标年份。请输入，例如 2026。</translation>
    </message>
</context>
<context>
    <name>TargetsRoom</name>
    <message numerus="yes">
        <source>%n deal(s) won in the year. Click for the deals.</source>
        <translation>
            <numerusform>全年 %n 个赢单。点击查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) by hand</source>
        <translation>
            <numerusform>%n 个月手动设定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fixed</source>
        <translation>
            <numerusform>%n 个月已定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) without an amount count nothing.</source>
        <translation>
            <numerusform>%n 个赢单没有金额，不计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) without units count nothing.</source>
        <translation>
            <numerusform>%n 个赢单没有台数，不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Above it: {months}.</source>
        <translation>高于区间：{months}。</translation>
    </message>
    <message>
        <source>All months by hand</source>
        <translation>各月均为手动设定</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bar: what the month’s first day foretold, 8 in 10 should fall into it; dot: what was won.</source>
        <translation>条：每月 1 日的预计，十次该有八次落在里面；点：当月实签。</translation>
    </message>
    <message>
        <source>Being worked out: for each past month what its first day foretold, and what was won in it.</source>
        <translation>正在推算：过去每个月，1 日的预计和当月的实签。</translation>
    </message>
    <message>
        <source>Below it: {months}.</source>
        <translation>低于区间：{months}。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Chart of the year</source>
        <translation>全年走势图</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Even over Monday to Friday; the public holidays are not known yet</source>
        <translation>按周一至周五平均分解；节假日尚未公布</translation>
    </message>
    <message>
        <source>Even: the same for every working day</source>
        <translation>按工作日平均分解</translation>
    </message>
    <message>
        <source>Expected by {day}</source>
        <translation>到 {day} 预计</translation>
    </message>
    <message>
        <source>Expected in {period}</source>
        <translation>{period} 预计签约</translation>
    </message>
    <message>
        <source>How the target is spread</source>
        <translation>目标分解方式</translation>
    </message>
    <message numerus="yes">
        <source>In {count} of %n past month(s) what came lay in the range: {share}, and 80% should.</source>
        <translation>
            <numerusform>过去 %n 个月中，{count} 个月的实签落在区间内：{share}，应为 80%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year’s season</source>
        <translation>去年季节</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Needed a week from now on</source>
        <translation>从现在起每周需</translation>
    </message>
    <message>
        <source>No deal won in {year} to show a season: even</source>
        <translation>{year} 年没有赢单可作季节依据：平均分解</translation>
    </message>
    <message>
        <source>No target is set for {year} yet: its plan in the chart is this year’s again.</source>
        <translation>{year} 年还没有设目标：图中按今年的目标再算一遍。</translation>
    </message>
    <message>
        <source>No whole month is past yet since this file began: nothing to compare with.</source>
        <translation>这个文件开始以来还没有过完一个整月，暂时没有可对照的。</translation>
    </message>
    <message>
        <source>Open deals expected to close from {start} to {end}.</source>
        <translation>预计 {start} 至 {end} 签约的进行中商机。</translation>
    </message>
    <message>
        <source>Periods of the table</source>
        <translation>表中的期间</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>按计划应完成</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>Season of {year}, from %n won deal(s)</source>
        <translation>
            <numerusform>按 {year} 年季节分解（%n 个赢单）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of {year}, only %n won deal(s): smoothed towards even</source>
        <translation>
            <numerusform>按 {year} 年季节分解，仅 %n 个赢单，已向平均靠拢</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>So that the months add up, 0.01 more each in {months}.</source>
        <translation>为使各月之和相等，{months}各多 0.01。</translation>
    </message>
    <message>
        <source>So that the months add up, one unit more each in {months}.</source>
        <translation>为使各月之和相等，{months}各多 1 台。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target of the year, amount</source>
        <translation>年度目标，金额</translation>
    </message>
    <message>
        <source>Target of the year, units</source>
        <translation>年度目标，台数</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The chart cannot be drawn; the table below has every figure.</source>
        <translation>无法绘制走势图；下面的表格有全部数字。</translation>
    </message>
    <message>
        <source>The chart is being prepared…</source>
        <translation>正在准备走势图…</translation>
    </message>
    <message>
        <source>The forecast marks itself</source>
        <translation>预计给自己打分</translation>
    </message>
    <message>
        <source>The months set by hand came to {typed}: they are brought to the target in proportion.</source>
        <translation>手动设定的各月合计 {typed}：已按比例调整到目标。</translation>
    </message>
    <message>
        <source>The target of the year. That of the balance's year is the same one.</source>
        <translation>年度目标。与平衡计算中同一年的目标是同一个。</translation>
    </message>
    <message>
        <source>Type a month or quarter: the months still to come share the rest</source>
        <translation>输入某月或某季的计划：其余由未到的月份分摊</translation>
    </message>
    <message>
        <source>Type the year's target: it is split over quarters, months and weeks, and you see every day whether you are ahead or behind and what a week still has to bring.</source>
        <translation>输入年度目标，自动分解到季、月、周。每天都能看到领先还是落后，以及每周还需多少。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <translation>第 {week} 周 · {days}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>What do you want to reach in {year}?</source>
        <translation>{year} 年要达到多少？</translation>
    </message>
    <message>
        <source>What is missing divided by the weeks left: {missing} / {weeks}.</source>
        <translation>差额除以剩余周数：{missing} / {weeks}。</translation>
    </message>
    <message>
        <source>What the plan has up to today, today included.</source>
        <translation>截至今天（含今天）的计划。</translation>
    </message>
    <message>
        <source>What was won in this year already and is in no deal of this file</source>
        <translation>这一年已经赢得、但不在此文件任何商机里的金额</translation>
    </message>
    <message>
        <source>Won before I began…</source>
        <translation>开始使用前的赢单…</translation>
    </message>
    <message>
        <source>Won from {start} to {end}.</source>
        <translation>{start} 至 {end} 的赢单。</translation>
    </message>
    <message>
        <source>Won in {period}</source>
        <translation>{period} 赢单</translation>
    </message>
    <message>
        <source>Won in {year}: {won} of {target}; plan to date {due}.</source>
        <translation>{year} 年已赢 {won} / {target}；按计划应完成 {due}。</translation>
    </message>
    <message>
        <source>Won in {year}: {won} {unit}</source>
        <translation>{year} 年已赢：{won} {unit}</translation>
    </message>
    <message>
        <source>Won in {year}: {won}.</source>
        <translation>{year} 年已赢 {won}。</translation>
    </message>
    <message>
        <source>Won up to {day}</source>
        <translation>截至 {day} 的赢单</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} 年</translation>
    </message>
    <message>
        <source>adds up to {total}</source>
        <translation>合计 {total}</translation>
    </message>
    <message>
        <source>ahead by {figure}</source>
        <translation>领先 {figure}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>与计划一致</translation>
    </message>
    <message>
        <source>at most {figure}</source>
        <translation>最多 {figure}</translation>
    </message>
    <message>
        <source>behind by {figure}</source>
        <translation>落后 {figure}</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>正在推算…</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>forecast by {day}: {low}–{middle}–{high}</source>
        <translation>到 {day} 预计 {low}–{middle}–{high}</translation>
    </message>
    <message>
        <source>high {figure} (8 in 10 between)</source>
        <translation>高 {figure}（八成落在低与高之间）</translation>
    </message>
    <message>
        <source>low {figure}</source>
        <translation>低 {figure}</translation>
    </message>
    <message>
        <source>middle {figure}</source>
        <translation>中 {figure}</translation>
    </message>
    <message>
        <source>needs an average contract in units</source>
        <translation>需要先填平均合同的台数</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>plan {figure}</source>
        <translation>计划 {figure}</translation>
    </message>
    <message>
        <source>the balance has a period and target of its own: {start} to {end}</source>
        <translation>平衡计算另有期间和目标：{start} 至 {end}</translation>
    </message>
    <message>
        <source>the forecast reaches twelve months ahead</source>
        <translation>预计只推算到十二个月后</translation>
    </message>
    <message>
        <source>the rest is shared by {months}</source>
        <translation>其余由 {months} 分摊</translation>
    </message>
    <message>
        <source>the target is reached</source>
        <translation>目标已达成</translation>
    </message>
    <message>
        <source>the year is over</source>
        <translation>这一年已结束</translation>
    </message>
    <message>
        <source>the year is over, {missing} short</source>
        <translation>这一年已结束，差 {missing}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>台</translation>
    </message>
    <message>
        <source>won</source>
        <translation>已赢</translation>
    </message>
    <message>
        <source>won {figure}</source>
        <translation>已赢 {figure}</translation>
    </message>
    <message>
        <source>{figure} of what is won was won before this file was begun.</source>
        <translation>赢单中有 {figure} 是建立此文件之前赢得的。</translation>
    </message>
    <message>
        <source>{middle} ({low}–{high})</source>
        <translation>{middle}（{low}–{high}）</translation>
    </message>
    <message>
        <source>{month}: said {low}–{middle}–{high}, came {came}</source>
        <translation>{month}：预计 {low}–{middle}–{high}，实签 {came}</translation>
    </message>
    <message>
        <source>{period}, {year}</source>
        <translation>{year} 年 {period}</translation>
    </message>
    <message>
        <source>{share} of {target}</source>
        <translation>{share} / {target}</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Larger text has no room on this screen.</source>
        <translation>这个屏幕放不下更大的文字。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>现在重新启动</translation>
    </message>
    <message>
        <source>Text has {percent} % of its usual size.</source>
        <translation>文字大小是 {percent}%。</translation>
    </message>
    <message>
        <source>Text is as large as it can be.</source>
        <translation>文字已经是最大。</translation>
    </message>
    <message>
        <source>Text is as small as it can be.</source>
        <translation>文字已经是最小。</translation>
    </message>
    <message>
        <source>Text will have {percent} % of its usual size when the program starts again.</source>
        <translation>重新启动后，文字大小是 {percent}%。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>“{text}” is too long: {length} characters. There is room for {most}.</source>
        <translation>“{text}”太长：有 {length} 个字符，最多可填 {most} 个。</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{text}” is not a time. Type for example 9:30.</source>
        <translation>“{text}”不是时间。请输入，例如 9:30。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n check(s) answered</source>
        <translation>
            <numerusform>回答了 %n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>金额：{amount}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Day and month may be the other way round. Look at the date.</source>
        <translation>日和月可能颠倒了，请核对日期。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>完成：{step}</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find in these entries</source>
        <translation>在跟进记录中查找</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>文件夹：{name}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Keep it as it is now</source>
        <translation>按现在的内容重新存入</translation>
    </message>
    <message>
        <source>Keep it inside (up to {most} MB)</source>
        <translation>存入漏斗文件（最多 {most} MB）</translation>
    </message>
    <message>
        <source>Keep it inside no longer</source>
        <translation>移出漏斗文件</translation>
    </message>
    <message>
        <source>Lead ended: no opportunity</source>
        <translation>线索结束：没有机会</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Next: {when} {step}</source>
        <translation>下一步：{when} {step}</translation>
    </message>
    <message>
        <source>No day is said: today is taken. Look at the date.</source>
        <translation>没有写日期，按今天算，请核对。</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>没有符合的记录。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Note the first call or visit.</source>
        <translation>还没有跟进记录。记下第一个电话或拜访吧。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Open the lead…</source>
        <translation>打开线索…</translation>
    </message>
    <message>
        <source>Save what is kept inside…</source>
        <translation>另存已存入的内容…</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>写说明…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>完成下一步</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>下一步完成</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>The day is told from today. Look at the date if it was copied earlier.</source>
        <translation>日期从今天推算；如果是以前复制的，请核对。</translation>
    </message>
    <message>
        <source>The year is not said: the latest such day is taken. Look at the date.</source>
        <translation>没有写年份，取最近的这一天，请核对。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>计划拜访</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message numerus="yes">
        <source>brought forward by %n day(s)</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>first dated {day}</source>
        <translation>原日期 {day}</translation>
    </message>
    <message>
        <source>kept inside, {size}</source>
        <translation>已存入，{size}</translation>
    </message>
    <message>
        <source>not found where it was</source>
        <translation>在原位置找不到</translation>
    </message>
    <message>
        <source>noted {day}</source>
        <translation>{day} 补记</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>还没有记录结果</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>原计划 {day}</translation>
    </message>
    <message numerus="yes">
        <source>put off by %n day(s)</source>
        <translation>
            <numerusform>推迟 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}：{words}</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Plan a visit…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>{person} of {customer}</source>
        <translation>{customer} · {person}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 项到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected signing(s)</source>
        <translation>
            <numerusform>%n 个预计签约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>checks</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more that day</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved forward</source>
        <translation>
            <numerusform>推进 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个下一步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left this year</source>
        <translation>
            <numerusform>今年还剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>8 times out of 10 between {low} and {high}.</source>
        <translation>十次有八次在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>Answered {answer}: {question}</source>
        <translation>已答{answer}：{question}</translation>
    </message>
    <message>
        <source>By amount × chance; of the same the oldest first.</source>
        <translation>按金额 × 赢率排序；相同的，时间久的在前。</translation>
    </message>
    <message>
        <source>Close to winning, not clear yet</source>
        <translation>快要赢、还不清楚</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的日子</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>完成：{step}</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Expected by {day}</source>
        <translation>到 {day} 预计</translation>
    </message>
    <message>
        <source>Expected by {day} / target</source>
        <translation>到 {day} 预计 / 目标</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次拜访</translation>
    </message>
    <message>
        <source>First visit: {person}</source>
        <translation>首次拜访 {person}</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>Kept: {commitment}</source>
        <translation>做到：{commitment}</translation>
    </message>
    <message>
        <source>Known: {facts}</source>
        <comment>why a check may be Yes</comment>
        <translation>已知：{facts}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Month's end</source>
        <translation>月底</translation>
    </message>
    <message>
        <source>More for: {step}</source>
        <translation>更多操作：{step}</translation>
    </message>
    <message>
        <source>Move forward to {stage}…</source>
        <translation>推进到{stage}…</translation>
    </message>
    <message>
        <source>My commitments</source>
        <translation>我的承诺</translation>
    </message>
    <message>
        <source>Needed this week: what was missing of the target on Monday, spread over the weeks left.</source>
        <translation>本周所需：周一离目标的差额，平均到剩余各周。</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>改日期</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>New signing day for {deal}</source>
        <translation>给 {deal} 改签约日</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>下一步…</translation>
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
        <source>Not kept</source>
        <translation>没做到</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不定</translation>
    </message>
    <message>
        <source>Nothing is due, and every open deal has a next step.</source>
        <translation>没有到期的事，每个进行中的商机都有下一步。</translation>
    </message>
    <message>
        <source>Nothing is due. Add deals on the board and give each a next step with a date.</source>
        <translation>没有到期的事。在看板上添加商机，并给每个商机定下一步和日期。</translation>
    </message>
    <message>
        <source>Nothing is due. Some deals below are close to winning, and not clear yet.</source>
        <translation>没有到期的事。下面有几个商机快要赢、还不清楚。</translation>
    </message>
    <message>
        <source>Nothing is due. Some deals below have no next step: a good moment to set it.</source>
        <translation>没有到期的事。下面有些商机没有下一步，正好定一下。</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>这一天没有安排。</translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation>今天没有其他到期的事。</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>打开商机</translation>
    </message>
    <message>
        <source>Open lead…</source>
        <translation>打开线索…</translation>
    </message>
    <message>
        <source>Open visit…</source>
        <translation>打开拜访…</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>Set step</source>
        <translation>定下一步</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>就这天</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more ({count})</source>
        <translation>显示更多（{count}）</translation>
    </message>
    <message>
        <source>Signing day passed: set a new one</source>
        <translation>签约日已过，重新估一个</translation>
    </message>
    <message>
        <source>Signing day {date} has passed</source>
        <translation>签约日 {date} 已过</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>停滞</translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation>
            <numerusform>停滞 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Step without words</source>
        <translation>未写内容的下一步</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>下一步完成</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>未来七天</translation>
    </message>
    <message>
        <source>This Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>To another day…</source>
        <translation>改到其他日期…</translation>
    </message>
    <message>
        <source>To next week, {day}</source>
        <translation>改到下周，{day}</translation>
    </message>
    <message>
        <source>To sign on {date}</source>
        <translation>预计 {date} 签约</translation>
    </message>
    <message>
        <source>To sign until {date}</source>
        <translation>预计签约，到 {date}</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>去看板</translation>
    </message>
    <message>
        <source>To the next working day, {day}</source>
        <translation>改到下个工作日，{day}</translation>
    </message>
    <message>
        <source>To tomorrow, {day}</source>
        <translation>改到明天，{day}</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visit made</source>
        <translation>已拜访</translation>
    </message>
    <message>
        <source>Visit made: {customer}</source>
        <translation>已拜访：{customer}</translation>
    </message>
    <message>
        <source>Visit {customer}</source>
        <translation>拜访 {customer}</translation>
    </message>
    <message>
        <source>Visit {person}</source>
        <translation>拜访 {person}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won / needed on Monday (yuan)</source>
        <translation>赢单 / 周一所需（元）</translation>
    </message>
    <message>
        <source>Won / needed on Monday (¥10k)</source>
        <translation>赢单 / 周一所需（万元）</translation>
    </message>
    <message>
        <source>by amount × chance</source>
        <translation>按金额 × 赢率</translation>
    </message>
    <message>
        <source>by your own days</source>
        <translation>按你填的日期</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>stuck in its stage</source>
        <translation>卡住了</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{customer} signs {amount}</source>
        <translation>{customer} 签约 {amount}</translation>
    </message>
    <message>
        <source>{deal} ({facts})</source>
        <translation>{deal}（{facts}）</translation>
    </message>
    <message>
        <source>{stage} lacks deals. First for it: {deals}.</source>
        <translation>{stage}不够，先推这几个：{deals}。</translation>
    </message>
    <message>
        <source>{weekday} {date} · week {number} · {days}</source>
        <translation>{date} {weekday} · 第 {number} 周 · {days}</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · 今天</translation>
    </message>
</context>
<context>
    <name>TodayRoom</name>
    <message>
        <source>Export visits and next steps as a calendar</source>
        <translation>把拜访和下一步导出为日历</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>正在写日历</translation>
    </message>
    <message>
        <source>{visits} visits and {steps} next steps written to {path}.</source>
        <translation>已把 {visits} 次拜访和 {steps} 个下一步写入 {path}。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Another program changed the file meanwhile. What was done before cannot be undone or redone: that would take back what it did.</source>
        <translation>另一个程序在此期间修改了文件。在那之前的操作无法撤销或重做，否则会把它的修改也撤掉。</translation>
    </message>
    <message>
        <source>Another program changed the file. What was done before cannot be undone.</source>
        <translation>另一个程序修改了文件。在那之前的操作无法撤销。</translation>
    </message>
    <message>
        <source>Last change: {what}</source>
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
        <source>add lead {lead}</source>
        <translation>添加线索 {lead}</translation>
    </message>
    <message>
        <source>add the column {column}</source>
        <translation>添加列 {column}</translation>
    </message>
    <message>
        <source>add the sample</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>add visit to {customer}</source>
        <translation>添加对 {customer} 的拜访</translation>
    </message>
    <message numerus="yes">
        <source>add {count} lead(s)</source>
        <translation>
            <numerusform>添加 {count} 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>add {deal}</source>
        <translation>添加 {deal}</translation>
    </message>
    <message>
        <source>add {name} of {customer}</source>
        <translation>添加 {customer} 的 {name}</translation>
    </message>
    <message>
        <source>add “{action}”</source>
        <translation>添加“{action}”</translation>
    </message>
    <message>
        <source>answer checks of {deal}</source>
        <translation>回答 {deal} 的检查</translation>
    </message>
    <message>
        <source>answer the review of week {number}</source>
        <translation>填写第 {number} 周复盘</translation>
    </message>
    <message>
        <source>arrange the people of {customer}</source>
        <translation>整理 {customer} 的决策链</translation>
    </message>
    <message>
        <source>bring in everything of {file}</source>
        <translation>导入 {file} 的全部内容</translation>
    </message>
    <message>
        <source>change an entry of {deal}</source>
        <translation>修改“{deal}”的跟进记录</translation>
    </message>
    <message>
        <source>change how fast what is lacking is made up</source>
        <translation>更改补上缺口的月数</translation>
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
        <source>change the columns of the file</source>
        <translation>更改文件的自有列</translation>
    </message>
    <message>
        <source>change the commitment “{what}”</source>
        <translation>修改承诺“{what}”</translation>
    </message>
    <message>
        <source>change the kind of the column {column}</source>
        <translation>更改列 {column} 的类型</translation>
    </message>
    <message>
        <source>change the link to {file}</source>
        <translation>修改“{file}”的链接</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>修改目标期间</translation>
    </message>
    <message>
        <source>change the plan of {period}</source>
        <translation>修改 {period} 的计划</translation>
    </message>
    <message>
        <source>change the rates of currencies</source>
        <translation>修改汇率</translation>
    </message>
    <message>
        <source>change the target</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>change the target of {year}</source>
        <translation>修改 {year} 年目标</translation>
    </message>
    <message>
        <source>change the win rates</source>
        <translation>修改赢率</translation>
    </message>
    <message>
        <source>change view {name}</source>
        <translation>更新视图“{name}”</translation>
    </message>
    <message>
        <source>change what the report of week {number} asks for</source>
        <translation>修改第 {number} 周周报里需要的支持</translation>
    </message>
    <message>
        <source>change when the review asks its questions</source>
        <translation>修改复盘问题多久问一次</translation>
    </message>
    <message numerus="yes">
        <source>change {count} deals</source>
        <translation>
            <numerusform>更改 {count} 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>commit to “{what}”</source>
        <translation>承诺“{what}”</translation>
    </message>
    <message>
        <source>date of “{action}”</source>
        <translation>修改“{action}”的日期</translation>
    </message>
    <message>
        <source>delete an entry of {deal}</source>
        <translation>删除“{deal}”的跟进记录</translation>
    </message>
    <message>
        <source>delete lead {lead}</source>
        <translation>删除线索 {lead}</translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation>删除情景“{name}”</translation>
    </message>
    <message>
        <source>delete view {name}</source>
        <translation>删除视图“{name}”</translation>
    </message>
    <message>
        <source>delete visit to {customer}</source>
        <translation>删除对 {customer} 的拜访</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} deals</source>
        <translation>
            <numerusform>删除 {count} 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete {count} lead(s)</source>
        <translation>
            <numerusform>删除 {count} 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete {count} visit(s)</source>
        <translation>
            <numerusform>删除 {count} 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>delete {deal}</source>
        <translation>删除 {deal}</translation>
    </message>
    <message>
        <source>edit lead {lead}</source>
        <translation>修改线索 {lead}</translation>
    </message>
    <message>
        <source>edit the playbook</source>
        <translation>修改打法</translation>
    </message>
    <message>
        <source>edit the report of week {number}</source>
        <translation>修改第 {number} 周的周报</translation>
    </message>
    <message>
        <source>edit visit to {customer}</source>
        <translation>修改对 {customer} 的拜访</translation>
    </message>
    <message numerus="yes">
        <source>edit {count} deals</source>
        <translation>
            <numerusform>编辑 {count} 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>edit {deal}</source>
        <translation>修改 {deal}</translation>
    </message>
    <message>
        <source>edit {name} of {customer}</source>
        <translation>修改 {customer} 的 {name}</translation>
    </message>
    <message>
        <source>end lead {lead}: no opportunity</source>
        <translation>结束线索 {lead}：没有机会</translation>
    </message>
    <message numerus="yes">
        <source>end {count} lead(s): no opportunity</source>
        <translation>
            <numerusform>结束 {count} 条线索：没有机会</numerusform>
        </translation>
    </message>
    <message>
        <source>finish “{step}” of {deal}</source>
        <translation>完成 {deal} 的“{step}”</translation>
    </message>
    <message>
        <source>give up “{commitment}”</source>
        <translation>将“{commitment}”记为没做到</translation>
    </message>
    <message>
        <source>go back to the state of {when}</source>
        <translation>回到 {when} 的状态</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>keep customers apart</source>
        <translation>把客户分开保留</translation>
    </message>
    <message>
        <source>keep {file} inside</source>
        <translation>把“{file}”存入漏斗文件</translation>
    </message>
    <message>
        <source>keep {file} inside no longer</source>
        <translation>把“{file}”移出漏斗文件</translation>
    </message>
    <message>
        <source>keep “{commitment}”</source>
        <translation>将“{commitment}”记为做到</translation>
    </message>
    <message>
        <source>leave scenario {name}</source>
        <translation>停用情景“{name}”</translation>
    </message>
    <message>
        <source>let {name} report to {boss}</source>
        <translation>设定 {name} 向 {boss} 汇报</translation>
    </message>
    <message numerus="yes">
        <source>link {count} file(s) to {deal}</source>
        <translation>
            <numerusform>把 {count} 个文件链接到“{deal}”</numerusform>
        </translation>
    </message>
    <message>
        <source>link {file} to {deal}</source>
        <translation>把“{file}”链接到“{deal}”</translation>
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
        <translation>移动线索 {lead} → {stage}</translation>
    </message>
    <message>
        <source>move view {name}</source>
        <translation>移动视图“{name}”</translation>
    </message>
    <message>
        <source>move visit to {customer} to {day}</source>
        <translation>将对 {customer} 的拜访改到 {day}</translation>
    </message>
    <message numerus="yes">
        <source>move {count} deals to {stage}</source>
        <translation>
            <numerusform>移动 {count} 个商机 → {stage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {count} lead(s) to {stage}</source>
        <translation>
            <numerusform>移动 {count} 条线索 → {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>move {deal} to {stage}</source>
        <translation>移动 {deal} → {stage}</translation>
    </message>
    <message>
        <source>move {name} in the decision chain</source>
        <translation>在决策链中移动 {name}</translation>
    </message>
    <message>
        <source>move “{action}”</source>
        <translation>移动“{action}”</translation>
    </message>
    <message>
        <source>new signing day of {deal}</source>
        <translation>给 {deal} 改签约日</translation>
    </message>
    <message>
        <source>next step of {deal}</source>
        <translation>设定 {deal} 的下一步</translation>
    </message>
    <message>
        <source>no longer set {month} by hand</source>
        <translation>取消手动设定 {month}</translation>
    </message>
    <message>
        <source>note a call with {deal}</source>
        <translation>记录与“{deal}”的电话</translation>
    </message>
    <message>
        <source>note a chat with {deal}</source>
        <translation>记录与“{deal}”的聊天</translation>
    </message>
    <message>
        <source>note a message to {deal}</source>
        <translation>记录与“{deal}”的消息</translation>
    </message>
    <message>
        <source>note a step done for {deal}</source>
        <translation>记录“{deal}”完成的下一步</translation>
    </message>
    <message>
        <source>note down {customer}</source>
        <translation>记一笔：{customer}</translation>
    </message>
    <message>
        <source>note on “{action}”</source>
        <translation>修改“{action}”的备注</translation>
    </message>
    <message>
        <source>note something about {deal}</source>
        <translation>给“{deal}”记一笔</translation>
    </message>
    <message>
        <source>note visit to {customer}</source>
        <translation>记录对 {customer} 的拜访</translation>
    </message>
    <message>
        <source>note what was won before beginning in {year}</source>
        <translation>记录 {year} 年开始使用前的赢单</translation>
    </message>
    <message>
        <source>note “{what}” as kept</source>
        <translation>将“{what}”记为做到</translation>
    </message>
    <message>
        <source>note “{what}” as not kept</source>
        <translation>将“{what}”记为没做到</translation>
    </message>
    <message>
        <source>open “{action}” again</source>
        <translation>取消勾选“{action}”</translation>
    </message>
    <message>
        <source>order lead {lead}</source>
        <translation>调整线索 {lead} 的顺序</translation>
    </message>
    <message numerus="yes">
        <source>order {count} deals</source>
        <translation>
            <numerusform>调整 {count} 个商机的顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order {count} lead(s)</source>
        <translation>
            <numerusform>调整 {count} 条线索的顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>order {deal}</source>
        <translation>调整 {deal} 的顺序</translation>
    </message>
    <message>
        <source>plan {period} by the proposal</source>
        <translation>按建议计划 {period}</translation>
    </message>
    <message>
        <source>postpone step of {deal}</source>
        <translation>将 {deal} 的下一步改期</translation>
    </message>
    <message>
        <source>postpone visit {customer}</source>
        <translation>将对 {customer} 的拜访改期</translation>
    </message>
    <message>
        <source>postpone “{step}”</source>
        <translation>将“{step}”改期</translation>
    </message>
    <message>
        <source>put the date of losing {deal} right</source>
        <translation>更正 {deal} 的丢单日期</translation>
    </message>
    <message>
        <source>put the signing date of {deal} right</source>
        <translation>更正 {deal} 的签约日期</translation>
    </message>
    <message>
        <source>put together with {file}</source>
        <translation>与 {file} 合并</translation>
    </message>
    <message>
        <source>put {name} at the top</source>
        <translation>将 {name} 放到最上层</translation>
    </message>
    <message>
        <source>put {name} together with {customer}</source>
        <translation>把 {name} 并入 {customer}</translation>
    </message>
    <message>
        <source>put {number} customers together as {customer}</source>
        <translation>把 {number} 个客户并入 {customer}</translation>
    </message>
    <message>
        <source>put {number} pairs of customers together</source>
        <translation>合并 {number} 对客户</translation>
    </message>
    <message>
        <source>remove the column {column}</source>
        <translation>移除列 {column}</translation>
    </message>
    <message>
        <source>remove the commitment “{what}”</source>
        <translation>移除承诺“{what}”</translation>
    </message>
    <message>
        <source>remove {name} of {customer}</source>
        <translation>移除 {customer} 的 {name}</translation>
    </message>
    <message>
        <source>remove “{action}”</source>
        <translation>移除“{action}”</translation>
    </message>
    <message>
        <source>rename the column {column} to {name}</source>
        <translation>将列 {column} 改名为 {name}</translation>
    </message>
    <message>
        <source>rename view {before} to {name}</source>
        <translation>把视图“{before}”改名为“{name}”</translation>
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
    <message>
        <source>reword “{action}”</source>
        <translation>修改“{action}”的文字</translation>
    </message>
    <message>
        <source>save scenario {name}</source>
        <translation>保存情景“{name}”</translation>
    </message>
    <message>
        <source>save view {name}</source>
        <translation>保存视图“{name}”</translation>
    </message>
    <message>
        <source>set {month} by hand</source>
        <translation>手动设定 {month}</translation>
    </message>
    <message>
        <source>spread the target of {year} by season</source>
        <translation>按季节分解 {year} 年目标</translation>
    </message>
    <message>
        <source>spread the target of {year} evenly</source>
        <translation>平均分解 {year} 年目标</translation>
    </message>
    <message>
        <source>take away the link to {file}</source>
        <translation>移除“{file}”的链接</translation>
    </message>
    <message>
        <source>take back the import of {file}</source>
        <translation>撤回 {file} 的导入</translation>
    </message>
    <message>
        <source>take up lead {lead} again</source>
        <translation>重新跟进线索 {lead}</translation>
    </message>
    <message numerus="yes">
        <source>take up {count} lead(s) again</source>
        <translation>
            <numerusform>重新跟进 {count} 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>tick off “{action}”</source>
        <translation>勾选“{action}”</translation>
    </message>
    <message>
        <source>use scenario {name}</source>
        <translation>采用情景“{name}”</translation>
    </message>
    <message>
        <source>visit {customer}</source>
        <translation>拜访 {customer}</translation>
    </message>
    <message>
        <source>visit {customer}, then no opportunity</source>
        <translation>拜访 {customer} → 没有机会</translation>
    </message>
    <message>
        <source>visit {customer}, then {stage}</source>
        <translation>拜访 {customer} → {stage}</translation>
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
    <name>Verdict</name>
    <message>
        <source> (8 in 10: {low}–{high})</source>
        <translation>（八成在 {low}–{high}）</translation>
    </message>
    <message>
        <source>At most: signed + all open deals that are not stuck</source>
        <translation>最多：已签 + 所有没有卡住的进行中商机</translation>
    </message>
    <message>
        <source>By number of deals: signed + still to come</source>
        <translation>按个数：已签 + 还会签</translation>
    </message>
    <message>
        <source>Deals behind the forecast until {day}</source>
        <translation>到 {day} 的预计所依据的商机</translation>
    </message>
    <message>
        <source>Each open deal counts by its stage, its days there and its own date; deals still to be found come on top. 2,000 courses are played through: 8 of 10 end between the two figures in brackets, half of them above the middle one.</source>
        <translation>每个进行中的商机按阶段、停留天数和签约日计算，再加上以后新找的商机。推演 2,000 遍：十次有八次落在括号里的两个数之间，一半高于中间的数。</translation>
    </message>
    <message>
        <source>Expected by {day}</source>
        <translation>到 {day} 预计</translation>
    </message>
    <message>
        <source>Expected: signed + still to come</source>
        <translation>预计：已签 + 还会签</translation>
    </message>
    <message numerus="yes">
        <source>From %n closed deal(s); your deals take {pace} × the standard days.</source>
        <translation>
            <numerusform>来自 %n 个已结案商机；你的商机用时是标准天数的 {pace} 倍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the method, not yet from you: %n closed deal(s), from 5 on it is yours.</source>
        <translation>
            <numerusform>来自方法的标准值，还不是你的：已结案 %n 个，满 5 个才算你自己的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap: target − expected</source>
        <translation>差：目标 − 预计</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>还没有目标</translation>
    </message>
    <message>
        <source>Signed from {day} on</source>
        <translation>{day} 起已签</translation>
    </message>
    <message>
        <source>Signed in the period until {day}</source>
        <translation>期间内已签，到 {day}</translation>
    </message>
    <message>
        <source>Signed in the period, and open: the likeliest to be signed by then first.</source>
        <translation>期间内已签的，和进行中的；到那天最可能签下的排在前面。</translation>
    </message>
    <message>
        <source>Still to come by {day}: the middle (8 in 10 between)</source>
        <translation>到 {day} 还会签：中间值（八成落在）</translation>
    </message>
    <message>
        <source>Target {figure}</source>
        <translation>目标 {figure}</translation>
    </message>
    <message>
        <source>by {day} {figure}</source>
        <translation>到 {day} 预计 {figure}</translation>
    </message>
    <message>
        <source>gap {figure}</source>
        <translation>差 {figure}</translation>
    </message>
    <message>
        <source>no deals yet: nothing to forecast from</source>
        <translation>还没有商机，暂时无从预计</translation>
    </message>
    <message>
        <source>signed {figure}</source>
        <translation>已签 {figure}</translation>
    </message>
    <message>
        <source>the period begins on {day}</source>
        <translation>期间从 {day} 开始</translation>
    </message>
    <message>
        <source>the period ended on {day}</source>
        <translation>期间已于 {day} 结束</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more view(s)</source>
        <translation>
            <numerusform>还有 %n 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of the program asked for more here than this one understands.</source>
        <translation>这个视图由更新版本的程序保存，其中有些条件本版本不认识，已略去。</translation>
    </message>
    <message>
        <source>A saved view of the deals</source>
        <translation>已存的商机视图</translation>
    </message>
    <message>
        <source>A view needs a name. Type one, such as Decided this month.</source>
        <translation>视图要有名称。请起一个，例如“本月定下”。</translation>
    </message>
    <message>
        <source>Back to the view as it is saved</source>
        <translation>恢复为已保存的样子</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>还没有已存视图</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save the changes of this view</source>
        <translation>保存这个视图的更改</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message numerus="yes">
        <source>The view was opened without %n column(s) that are gone.</source>
        <translation>
            <numerusform>打开视图时略去了 %n 个已不在的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The view was opened without the column {names}: it is gone, or of another kind now.</source>
        <translation>打开视图时略去了列“{names}”：它已不在，或类型已改。</translation>
    </message>
    <message>
        <source>There is a view with the name {name} already. Type another one.</source>
        <translation>已有名为“{name}”的视图，请换一个名称。</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>这个视图</translation>
    </message>
    <message>
        <source>This view is no longer in the file.</source>
        <translation>文件中已没有这个视图。</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>9:30</source>
        <translation>9:30</translation>
    </message>
    <message>
        <source>A visit is done today or earlier. Choose another day.</source>
        <translation>拜访的完成日期不能晚于今天。请换一天。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>公司或单位</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>It stays a lead</source>
        <translation>仍是线索</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新拜访</translation>
    </message>
    <message>
        <source>No opportunity: the lead ends…</source>
        <translation>没有机会：结束这条线索…</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>不推进</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>拜访的人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户本身</translation>
    </message>
    <message>
        <source>The deal moves to {stage}</source>
        <translation>商机推进到{stage}</translation>
    </message>
    <message>
        <source>The deal stays in {stage}</source>
        <translation>商机仍在{stage}</translation>
    </message>
    <message>
        <source>The lead moves to {stage}</source>
        <translation>线索转为{stage}</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>拜访已完成</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>What came of it, in a sentence</source>
        <translation>结果如何，写一句</translation>
    </message>
    <message>
        <source>What the visit is for</source>
        <translation>为什么去拜访</translation>
    </message>
    <message>
        <source>Write the customer.</source>
        <translation>请填写客户。</translation>
    </message>
    <message>
        <source>{source} (fits)</source>
        <translation>{source}（建议）</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次拜访</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>拜访的人</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>⚠ overdue</source>
        <translation>⚠ 逾期</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit is done today or earlier. Choose another day.</source>
        <translation>拜访的完成日期不能晚于今天。请换一天。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次拜访</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>This visit is done. Open it to change the day on which it was done.</source>
        <translation>拜访已完成。要修改完成日期，请打开它。</translation>
    </message>
</context>
<context>
    <name>VisitsRoom</name>
    <message numerus="yes">
        <source>%n closed deal(s) have no source and are not in it.</source>
        <translation>
            <numerusform>%n 个已结商机没有来源，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) visited without a source.</source>
        <translation>
            <numerusform>拜访过的公司中有 %n 家没有来源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完成 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new target(s) to find by the balance, spread by (won + 1) / (closed + 2) of each source.</source>
        <translation>
            <numerusform>按平衡计算要找 %n 个新目标客户，按各来源的（赢单 + 1）/（已结 + 2）分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n 次未定日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Actual: companies visited, or whose deal entered the funnel.</source>
        <translation>实际：已拜访或有商机进入漏斗的公司。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Export the visits as a calendar</source>
        <translation>将拜访导出为日历</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>No visits yet. Whom do you want to see this week?</source>
        <translation>还没有拜访。这周想见谁？</translation>
    </message>
    <message>
        <source>Open its deal</source>
        <translation>打开对应的商机</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>安排拜访…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Sources and visits</source>
        <translation>来源与拜访</translation>
    </message>
    <message>
        <source>This lies outside the target's period: nothing is proposed.</source>
        <translation>不在目标期间内：没有建议。</translation>
    </message>
    <message>
        <source>This time is over: nothing is proposed for it.</source>
        <translation>这段时间已过：没有建议。</translation>
    </message>
    <message>
        <source>With a target and an average contract in the balance, visits are proposed here.</source>
        <translation>在平衡计算中输入目标和平均合同后，这里会给出拜访建议。</translation>
    </message>
    <message numerus="yes">
        <source>{count} visit(s) written to {path}.</source>
        <translation>
            <numerusform>已把 {count} 次拜访写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} lacks nothing: no new targets to find.</source>
        <translation>{stage}不缺：不需要再找新的目标客户。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Overdue {late}, due today {now}, commitments {promised}: what Today lists</source>
        <translation>逾期 {late}，今天到期 {now}，承诺 {promised}：都列在“今天”里</translation>
    </message>
</context>
<context>
    <name>WeekReport</name>
    <message>
        <source>% of the target</source>
        <translation>占目标 %</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) put off</source>
        <translation>
            <numerusform>%n 个商机推迟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>新商机 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>新线索 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>承诺 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing date(s) passed</source>
        <translation>
            <numerusform>%n 个签约日已过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing date(s) passed, to be set anew</source>
        <translation>
            <numerusform>%n 个签约日已过，待重新估</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n 件事待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n 件事</numerusform>
        </translation>
    </message>
    <message>
        <source>(no customer)</source>
        <translation>（无客户名）</translation>
    </message>
    <message>
        <source>Amount ({unit})</source>
        <translation>金额（{unit}）</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message numerus="yes">
        <source>Back %n deal(s)</source>
        <translation>
            <numerusform>退回 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal or words</source>
        <translation>客户与内容</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>推进</translation>
    </message>
    <message numerus="yes">
        <source>Forward %n deal(s)</source>
        <translation>
            <numerusform>推进 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Funnel chart</source>
        <translation>漏斗图</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s)</source>
        <translation>
            <numerusform>丢单 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>section of a report</comment>
        <translation>下周</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message numerus="yes">
        <source>Signed %n deal(s)</source>
        <translation>
            <numerusform>签约 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>预计签约</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>需要支持</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>section of a report</comment>
        <translation>本周</translation>
    </message>
    <message numerus="yes">
        <source>To be signed: %n deal(s)</source>
        <translation>
            <numerusform>预计签约 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>拜访 {count}</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>[Weekly report, week {number}, {days}]</source>
        <translation>【周报 第 {number} 周 {days}】</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>back {count}</source>
        <translation>退回 {count}</translation>
    </message>
    <message>
        <source>contracts; black: what each stage should carry by its day</source>
        <translation>份合同，黑线为到那天应有</translation>
    </message>
    <message>
        <source>customers masked</source>
        <translation>客户名已遮住</translation>
    </message>
    <message>
        <source>leads {count}</source>
        <translation>线索 {count}</translation>
    </message>
    <message>
        <source>needed {count}</source>
        <translation>需要 {count}</translation>
    </message>
    <message>
        <source>planned {count}</source>
        <translation>计划 {count}</translation>
    </message>
    <message>
        <source>the contact</source>
        <comment>in place of a person's name</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count} planned</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{head} in {unit}</source>
        <translation>{head}单位：{unit}</translation>
    </message>
    <message>
        <source>{planned}, {cold} of them to new companies</source>
        <translation>{planned}，其中陌生拜访 {cold} 次</translation>
    </message>
    <message>
        <source>{stage} lacks {deals}</source>
        <translation>{stage}缺 {deals}</translation>
    </message>
    <message>
        <source>{what} (needed {count})</source>
        <translation>{what}（需要 {count}）</translation>
    </message>
    <message>
        <source>{what} (planned {count})</source>
        <translation>{what}（计划 {count}）</translation>
    </message>
    <message>
        <source>{what}: {members}</source>
        <translation>{what}：{members}</translation>
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
        <source>Excel, WPS, CSV or what a CRM exports. You see every row before it is brought in.</source>
        <translation>Excel、WPS、CSV 或 CRM 导出的表格。导入前可以先看到每一行。</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>查找…</translation>
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
    <message>
        <source>{name} is no longer in {folder}. It may have been moved or renamed, or be on a drive that is not connected now.</source>
        <translation>{folder} 中已没有 {name}。它可能被移动或改名，或者所在的磁盘现在没有连接。</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Line {line} of {file} breaks the rule {rule}. Nothing was changed.</source>
        <translation>{file} 第 {line} 行违反规则 {rule}。没有任何改动。</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be kept: {why}. Nothing was changed.</source>
        <translation>{file} 第 {line} 行无法保存：{why}。没有任何改动。</translation>
    </message>
    <message>
        <source>Line {line} of {file} has the {column} of another row. Nothing was changed.</source>
        <translation>{file} 第 {line} 行的 {column} 与另一行相同。没有任何改动。</translation>
    </message>
    <message>
        <source>Line {line} of {file} lacks {column}. Nothing was changed.</source>
        <translation>{file} 第 {line} 行缺少 {column}。没有任何改动。</translation>
    </message>
    <message>
        <source>Line {line} of {file}: “{value}” is no UTC time for {column}. Nothing was changed.</source>
        <translation>{file} 第 {line} 行：“{value}”不是 {column} 的 UTC 时间。没有任何改动。</translation>
    </message>
    <message>
        <source>Line {line} of {file}: “{value}” is no date for {column}. Nothing was changed.</source>
        <translation>{file} 第 {line} 行：“{value}”不是 {column} 的日期。没有任何改动。</translation>
    </message>
    <message>
        <source>{file} names a deal that deal.csv does not hold: {deal}. Nothing was changed.</source>
        <translation>{file} 中提到的商机不在 deal.csv 里：{deal}。没有任何改动。</translation>
    </message>
    <message>
        <source>{file} names in {column} what {other} does not hold: {id}. Nothing was changed.</source>
        <translation>{file} 的 {column} 指向 {other} 中没有的 {id}。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>WholeFlow</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) and everything about them came in.</source>
        <translation>
            <numerusform>已导入 %n 个商机及其全部内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 位人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个情景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder of CSV files (*)</source>
        <translation>CSV 文件夹 (*)</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in the full export {file}?</source>
        <translation>导入 {file} 的全部内容？</translation>
    </message>
    <message>
        <source>Everything is in {path}; columns.csv says what its columns hold.</source>
        <translation>全部内容已写入 {path}；columns.csv 说明各列的含义。</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部内容</translation>
    </message>
    <message>
        <source>It holds settings and the playbook, but no deals.</source>
        <translation>其中有设置和打法，没有商机。</translation>
    </message>
    <message>
        <source>It holds {held}, with their history, the settings and the playbook.</source>
        <translation>其中有 {held}，以及历史记录、设置和打法。</translation>
    </message>
    <message>
        <source>One zip file (*.zip)</source>
        <translation>一个 zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Undo takes all of it out again.</source>
        <translation>导入后可以撤销。</translation>
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
<context>
    <name>Workbook</name>
    <message numerus="yes">
        <source>%n deal(s) lost in the period.</source>
        <translation>
            <numerusform>期内丢单 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount add nothing to sums.</source>
        <translation>
            <numerusform>%n 个进行中的商机没有金额，不计入合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>8 in 10: eight times out of ten it comes in between.</source>
        <translation>八成：十次有八次落在两数之间。</translation>
    </message>
    <message>
        <source>8 in 10: {low}–{high}</source>
        <translation>八成在 {low}–{high}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Expected by {day}</source>
        <translation>到 {day} 预计</translation>
    </message>
    <message>
        <source>Further steps that are due stand on the page of deals.</source>
        <translation>其余到期的下一步见商机页。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open, all stages</source>
        <translation>进行中，全部阶段</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>拜访的人</translation>
    </message>
    <message>
        <source>Plan of week {number}</source>
        <translation>第 {number} 周计划</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>赢率</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The funnel by amount</source>
        <translation>销售漏斗（按金额）</translation>
    </message>
    <message>
        <source>The scenario “{name}” that is in use in the program is left out here.</source>
        <translation>程序中正在使用的情景“{name}”未计入此表。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>What a sheet could not hold goes on on the next one.</source>
        <translation>一张工作表放不下的，接着写在下一张里。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>说了什么、做了什么</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>期内赢单</translation>
    </message>
    <message>
        <source>Won: {amount} of it before this file was begun, in no deal of it.</source>
        <translation>赢单：其中 {amount} 是建立此文件之前赢得的，不在任何商机中。</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>尚未设定</translation>
    </message>
    <message>
        <source>some deals only</source>
        <translation>仅部分商机</translation>
    </message>
    <message>
        <source>target period {first} to {last}</source>
        <translation>目标周期 {first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) before March 1900, which Excel cannot count, stand there as text.</source>
        <translation>
            <numerusform>有 {count} 个日期早于 1900 年 3 月，Excel 无法计算，已写成文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) written to {path}.</source>
        <translation>
            <numerusform>已将 {count} 个商机写入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text(s) were longer than a cell of Excel holds and were cut.</source>
        <translation>
            <numerusform>有 {count} 段文字超出 Excel 单元格的长度，已截短。</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the target</source>
        <translation>完成目标的 {share}</translation>
    </message>
    <message>
        <source>▲ the target is reached</source>
        <translation>▲ 可达成目标</translation>
    </message>
    <message>
        <source>▼ short of the target</source>
        <translation>▼ 未达目标</translation>
    </message>
</context>
</TS>
