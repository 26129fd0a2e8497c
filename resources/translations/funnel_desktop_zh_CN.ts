<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Funnel Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Balance calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Funnel chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New deal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New funnel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings of this funnel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stale deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Won…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deals as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;days in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals with an &amp;overdue step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals without a &amp;customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals without a &amp;next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost deals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;forward…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of logs and &amp;backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ow only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won deals of the target's &amp;period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>“{text}” can be read in two ways: write decimals with a dot, such as 1,234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has only one of two parentheses. Write a plain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has too many digits to be an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is more than 10 trillion yuan. Check the unit and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is negative. A deal's amount is zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write a number such as 380,000 or 38 万.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>10k CNY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerControl</name>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe in the file. What happened is written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was done is in your file; what happened is written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackwardDialog</name>
    <message>
        <source>Budget postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence: what has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one sentence why it goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message numerus="yes">
        <source>%n row(s) left out; the others come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows left out.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>A won deal is won: its probability must be 100 %, not {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average contract must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months left must be 120 or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months left must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends on {end}, before it starts on {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is longer than ten years. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period starts in the year {year}. Choose a year from {earliest} to {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is more than a thousand million average contracts. Check the unit of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This average contract is too large. Check its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target is too large. Check its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a win probability from more than 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % is lower than the {earlier} % of the stage before. A later stage's probability must not be lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % is not a win probability. It must be more than 0 and at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>10k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage is missing. Type for example 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average n={count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured (n={count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured (n={count}, few)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from few closed deals: lean on it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (n={count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (n={count}, few)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money binds: {count} contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lost deal has a stage on record: measured win rates say too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet, standard instead: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period {start} to {end}, {left}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average contract must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units bind: {count} contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the average contract comes from: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n={count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} weeks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number of sets. Type for example 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a percentage. Type for example 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too large to be meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a deal to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, nothing has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, project, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, project, amount in one line. Enter adds it, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging. Drop on a column, Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: drop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by hand to order cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>; </source>
        <comment>between the facts of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {stage} for {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: more than {limit} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} checks answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>SQLite cannot read the file: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} cannot be read; its default counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} answer(s) belong to a check {key} that is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are further than the furthest stage noted for them: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are in another stage than their history says: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) cannot be found by all their words: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a currency {key} that is none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a place in their column that is none: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a source {key} that is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have another outcome than their history says: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have no history at all: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) share their place in a column.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) have a closing date: {deals}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table} belong to a deal that is not there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are no date or time: {values}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Evidence: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n answered No</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A word on this move (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence: why it moves all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Strict rule: %n required check(s) not yet Yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answers count for all of them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule of the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it moves all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Next: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no checks for this deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksForm</name>
    <message>
        <source>Before {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {all} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enough for the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks {count} deals for the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap starts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w. {amount}</source>
        <comment>short for Weighted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {needed} contracts won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit code 0: done. 1: the data or the file is at fault, and nothing was changed. 2: wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sales rep's funnel in one file.

funnel-desktop [FILE] opens the window; the commands below work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a funnel file; without it, the plain table for --target and --average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was on a day, such as 2026-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average contract in money, instead of the saved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average contract in units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring deals from a CSV file into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance of a target to be won, such as 0.1 or 10%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it with an invented funnel of about 60 deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a checked copy of a file, even while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object on standard output, and nothing else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read FIELD from the column with this header or number; with no COLUMN, do not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace an earlier copy of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would be imported and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see whether a file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as utf-8 or gb18030; otherwise found from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of the year in money, instead of the saved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of the year in units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy; otherwise beside the file, with date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the funnel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of dates; otherwise found from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stages with count, sum and weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a bare amount is in: 1 yuan or 10000; otherwise by its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a target needs, and what the funnel has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what amounts are in: 1 yuan (otherwise) or 10000 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which stage a value of the file means; STAGE may be lost or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all deals as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh_CN or en; otherwise the language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is missing. See {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not understood. See {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs a value. See {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. See {program} --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>11-24, fri, +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 2026-11-24, 11-24, tomorrow, fri or +7.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealFlow</name>
    <message>
        <source>A deal that you will not win is better closed as lost: its history then counts. Undo brings deleted deals back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s) with their whole history?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {deal} with its whole history?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks {done}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move forward to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by any word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since / closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A deal needs a customer or a project. Type at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the deal to an open stage, then move it to Won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the deal was lost: choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a customer, and perhaps a project and an amount, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning a deal asks for amount and date; use Won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is in the future. A deal closes today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a source of the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not possible here. Type a number from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealsBehind</name>
    <message>
        <source>A deal counts in its own stage and, for what it is worth, in every earlier one: its probability divided by that of {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value: the won amounts, and each open amount times its stage's probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals in {stage} and further on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each open deal counts with its stage's probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won and open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won from {start} to {end}; this is what counts as won so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: it is protected or open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program is writing to {path}, so nothing was changed. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {path} can be read any more ({why}). Open the latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {path} could not be made: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected, so {name} was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Give the copy a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). It was not changed; open the latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another window or program. Close it there to change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Funnel Desktop file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Funnel Desktop file. To bring in a spreadsheet, save it as CSV and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is write-protected, so it was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Funnel Desktop. Update the program to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message numerus="yes">
        <source>%n already in this file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel files (*.funnel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel files (*.funnel);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the latest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all deals as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find customer, project, pinyin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in customer, project, contact and note ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deals that have been in their stage for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deals whose next step is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won in the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message numerus="yes">
        <source>%n open deal(s) without an amount: by number only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without units: by number only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A deal counts in its own stage and, for what it is worth, in every earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week: still to sign / weeks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in 10,000 yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts needed: target / average contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts still to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by value: the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: have − needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have: open deals from {stage} on × their win rates / {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whole customers: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whole deals of this stage: {count} lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed in {stage}: still to sign / win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets / months left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets / weeks left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets / working days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New targets to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is left: all of it is due at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lacks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: won / target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to sign: needed − won, at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of these years are not known yet: Monday to Friday are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find: needed − have, at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without weekends and Chinese public holidays, with their make-up days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won so far: won / average contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunnelDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunnelPanel</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ expected further on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ expected here: value × {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ expected here: {count} × {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Find {count} new targets&lt;/b&gt;: the gap starts at the very front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type target and average&lt;/a&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The funnel carries the target.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The target is reached&lt;/b&gt;: {won} of {target} contracts are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{stage} lacks {count}&lt;/b&gt;: the gap starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= contracts from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= value from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value it carries: {expected} of {target} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value it falls short: {expected} of {target} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value no stage lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value the gap starts at {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: only this stage on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in average contracts: won / average contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals in each stage now; won: in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 20: too few to lean on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel chart, view: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closed deal is known to have reached {stage} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {sample} closed deals that reached {stage}, {rate} reached {following}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum in each stage now, {unit}; won: in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be drawn: {why}. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {why}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted with {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the rows: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n={count}, few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must end in .png or .svg to be a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Board and dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt and PySide6 (LGPL 3), pyqtgraph, NumPy, sqlite-utils and icons from Lucide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and automatic backups lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sales rep's funnel, in one file, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered as {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A date order is ymd, mdy or dmy, not {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount unit is 1 (yuan) or 10000 (10,000 yuan), not {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was entered on {entered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} is used for two fields, {first} and {second}. Use it for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column gives a customer or a project. Choose the column that holds one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known which stage is meant by: {values}. Their rows are left out until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates do not say whether the month or the day comes first. Check the date order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal is open and has a closing date. The date was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record from line {line} of {file} on cannot be read: a quotation mark never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}. Put texts with a delimiter in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no customer and no project. Fill in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {column}. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding {name}. Try utf-8, gb18030 or utf-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field}. The fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage {stage}. Choose one of: {stages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {path}. Copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: “{answer}” is not one of yes, no, unknown, not_applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{column} holds more than {count} different values: it is not a stage.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: it is not known which stage “{value}” means. Choose one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: line {first} has the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: the row says both won and lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a currency such as CNY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with month, day and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with year, month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a whole number of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an id of this program. Leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: “{value}” is too large an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database, not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with odd dates come in as they are, first line {line}: {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the file through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal can come in like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, stage not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows (Western Europe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Column {name} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the note what the other reason is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who won it, if anybody did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day on which it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveHead</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} · weighted {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDealDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a customer or a project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>“{text}” is not a whole number. Type for example 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Lost: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Calendar year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {months} months, {weeks} weeks, {days} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months left (blank: by the calendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first and the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number of months. Type for example 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>The check {key} belongs to the stage “{stage}”. Write that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check {key} can touch the law and must not be required. Write false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check {key} can touch the law and needs a compliance_note. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” may hold only a to z, 0 to 9 and _. Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part [{section}] is missing. Add its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase {key} comes before the funnel and leads to no stage. Remove leads_to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase {key} leads to “{stage}”. Write that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase {phase} has no action. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook {path} cannot be read: {reason}. Put it back or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook {path} is not UTF-8 in line {line}. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook {path} is not valid TOML in line {line}: {reason}. Correct that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook {path} is wrong in line {line}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability must be a number such as 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of won must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability {value} is lower than the {earlier} of the stage before. Raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability {value} must be more than 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {language} text of “{key}” must be words in quotation marks, and not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{section}.{key}] is missing. Add it; these are needed: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale_after_days must be a whole number from 1 to {most}; leave it out for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has no {language} text. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing in [{table}]. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a key of {section}. Known ones: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known here. Remove it, or choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a table: [{section}.{key}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be written in both languages: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” stands where “{expected}” belongs. Order them: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a part of a playbook. Remove it, or choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phase}” is no phase. Choose one of p1 to p7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{section}” must hold tables such as [{section}.key].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Show the deals behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilitiesDialog</name>
    <message>
        <source>%  (standard {percent})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 deals in this stage become won, in your experience?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own win rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the measured ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Take: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: at least {deals} deals and {events} entries of history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: {deals} deals and {events} entries of history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved; nothing was lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Closed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project is on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>10,000 yuan (万元)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal is stale after so many days in its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal may move on with checks unanswered or No, with one sentence why it moves all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal moves on only when every required check is answered Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks on the way forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked on the way; the checks are there on the deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional checks; those without a tick are never asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yuan (元)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Each deal has its own answers. Cancel leaves all as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to answer the checks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to {stage}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are asked once; the answers count for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Answer a check: yes, no, unknown, not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a dialog or a drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>No column says the stage: every deal starts as a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} most frequent values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePath</name>
    <message>
        <source>Stage {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer checks of {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete {count} deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delete {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lose {count} deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lose {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move {count} deals to {stage}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>move {deal} to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>order {count} deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>order {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reopen {count} deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {deal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>win {count} deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>win {deal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A customer, a project, an amount: that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV from Excel, WPS or a CRM. You see every row before it is brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on your computer, yours alone. Everything you do is saved at once and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a funnel file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixty invented deals with a year of history, to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your funnel starts here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WonDialog</name>
    <message>
        <source>Final amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day on which it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the contract is worth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
