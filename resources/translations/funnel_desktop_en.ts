<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>About Funnel Desktop</source>
        <translation>About Funnel Desktop</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copies these versions and the system's, nothing of your data.</source>
        <translation>Copies these versions and the system's, nothing of your data.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Daily backups</translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation>Find a licence</translation>
    </message>
    <message>
        <source>Find by name or licence…</source>
        <translation>Find by name or licence…</translation>
    </message>
    <message>
        <source>For a report of an error</source>
        <translation>For a report of an error</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Window and drawing are Qt and PySide6, used under the LGPL 3 and unchanged; what else comes along, and every text, is on the page Licences.</source>
        <translation>Free software under the MIT licence. Window and drawing are Qt and PySide6, used under the LGPL 3 and unchanged; what else comes along, and every text, is on the page Licences.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing that is brought along is called that.</source>
        <translation>Nothing that is brought along is called that.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Open the folder: {name}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Qt's libraries</source>
        <translation>Qt's libraries</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>This funnel</source>
        <translation>This funnel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What is brought along</source>
        <translation>What is brought along</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Where things lie</translation>
    </message>
    <message>
        <source>You may replace Qt by a compatible build of your own: its libraries lie as separate files in the folder below. Put yours there under the same names, and start again.</source>
        <translation>You may replace Qt by a compatible build of your own: its libraries lie as separate files in the folder below. Put yours there under the same names, and start again.</translation>
    </message>
    <message>
        <source>{name} comes without a text; it says of its licence: {terms}.</source>
        <translation>{name} comes without a text; it says of its licence: {terms}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Funnel Desktop</source>
        <translation>&amp;About Funnel Desktop</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>&amp;Balance calculator</source>
        <translation>&amp;Balance calculator</translation>
    </message>
    <message>
        <source>&amp;Copies and passphrase</source>
        <translation>&amp;Copies and passphrase</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Customers…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Deal</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Export as CSV…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Funnel chart</source>
        <translation>&amp;Funnel chart</translation>
    </message>
    <message>
        <source>&amp;Go back to an earlier state…</source>
        <translation>&amp;Go back to an earlier state…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Import a spreadsheet…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Lock now</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>&amp;Lost…</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Never</translation>
    </message>
    <message>
        <source>&amp;New deal…</source>
        <translation>&amp;New deal…</translation>
    </message>
    <message>
        <source>&amp;New funnel…</source>
        <translation>&amp;New funnel…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Playbook of this funnel…</source>
        <translation>&amp;Playbook of this funnel…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Settings of this funnel…</source>
        <translation>&amp;Settings of this funnel…</translation>
    </message>
    <message>
        <source>&amp;Sort cards</source>
        <translation>&amp;Sort cards</translation>
    </message>
    <message>
        <source>&amp;Stale deals</source>
        <translation>&amp;Stale deals</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Won…</source>
        <translation>&amp;Won…</translation>
    </message>
    <message>
        <source>After &amp;15 minutes</source>
        <translation>After &amp;15 minutes</translation>
    </message>
    <message>
        <source>After &amp;30 minutes</source>
        <translation>After &amp;30 minutes</translation>
    </message>
    <message>
        <source>After &amp;5 minutes</source>
        <translation>After &amp;5 minutes</translation>
    </message>
    <message>
        <source>After an &amp;hour</source>
        <translation>After an &amp;hour</translation>
    </message>
    <message>
        <source>All deals as a table…</source>
        <translation>All deals as a table…</translation>
    </message>
    <message>
        <source>By &amp;amount</source>
        <translation>By &amp;amount</translation>
    </message>
    <message>
        <source>By &amp;days in stage</source>
        <translation>By &amp;days in stage</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>By &amp;hand</translation>
    </message>
    <message>
        <source>By &amp;next step</source>
        <translation>By &amp;next step</translation>
    </message>
    <message>
        <source>Deals with an &amp;overdue step</source>
        <translation>Deals with an &amp;overdue step</translation>
    </message>
    <message>
        <source>Deals without a &amp;customer</source>
        <translation>Deals without a &amp;customer</translation>
    </message>
    <message>
        <source>Deals without a &amp;next step</source>
        <translation>Deals without a &amp;next step</translation>
    </message>
    <message>
        <source>Export a rea&amp;dable CSV…</source>
        <translation>Export a rea&amp;dable CSV…</translation>
    </message>
    <message>
        <source>Export every&amp;thing…</source>
        <translation>Export every&amp;thing…</translation>
    </message>
    <message>
        <source>Export the &amp;chart…</source>
        <translation>Export the &amp;chart…</translation>
    </message>
    <message>
        <source>Import a full e&amp;xport…</source>
        <translation>Import a full e&amp;xport…</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Like the &amp;system</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Loc&amp;k by itself</translation>
    </message>
    <message>
        <source>Lost deals…</source>
        <translation>Lost deals…</translation>
    </message>
    <message>
        <source>Move &amp;back…</source>
        <translation>Move &amp;back…</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Move &amp;forward…</source>
        <translation>Move &amp;forward…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Open the folder of logs and &amp;backups</source>
        <translation>Open the folder of logs and &amp;backups</translation>
    </message>
    <message>
        <source>P&amp;assphrase…</source>
        <translation>P&amp;assphrase…</translation>
    </message>
    <message>
        <source>Put together with another &amp;version…</source>
        <translation>Put together with another &amp;version…</translation>
    </message>
    <message>
        <source>Sh&amp;ow only</source>
        <translation>Sh&amp;ow only</translation>
    </message>
    <message>
        <source>Show &amp;all deals</source>
        <translation>Show &amp;all deals</translation>
    </message>
    <message>
        <source>Won deals of the target's &amp;period</source>
        <translation>Won deals of the target's &amp;period</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>“{text}” can be read in two ways: write decimals with a dot, such as 1,234.5.</source>
        <translation>“{text}” can be read in two ways: write decimals with a dot, such as 1,234.5.</translation>
    </message>
    <message>
        <source>“{text}” has only one of two parentheses. Write a plain number.</source>
        <translation>“{text}” has only one of two parentheses. Write a plain number.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits to be an amount.</source>
        <translation>“{text}” has too many digits to be an amount.</translation>
    </message>
    <message>
        <source>“{text}” is more than 10 trillion yuan. Check the unit and the number.</source>
        <translation>“{text}” is more than 10 trillion yuan. Check the unit and the number.</translation>
    </message>
    <message>
        <source>“{text}” is negative. A deal's amount is zero or more.</source>
        <translation>“{text}” is negative. A deal's amount is zero or more.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write a number such as 380,000 or 38 万.</source>
        <translation>“{text}” is not an amount. Write a number such as 380,000 or 38 万.</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>¥10k</translation>
    </message>
</context>
<context>
    <name>AnswerControl</name>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe in the file.</source>
        <translation>Something went wrong in the program. Your data is safe in the file.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data is safe in the file. What happened is written to {path}.</source>
        <translation>Something went wrong in the program. Your data is safe in the file. What happened is written to {path}.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was done is in your file; what happened is written to {path}.</source>
        <translation>The program ended unexpectedly last time. Everything that was done is in your file; what happened is written to {path}.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>{name} opens as soon as the mouse is let go.</source>
        <translation>{name} opens as soon as the mouse is let go.</translation>
    </message>
    <message>
        <source>{name} opens as soon as this dialog is closed.</source>
        <translation>{name} opens as soon as this dialog is closed.</translation>
    </message>
    <message>
        <source>{name} opens when the line that you are typing is added (Enter) or left (Esc).</source>
        <translation>{name} opens when the line that you are typing is added (Enter) or left (Esc).</translation>
    </message>
</context>
<context>
    <name>BackwardDialog</name>
    <message>
        <source>Budget postponed</source>
        <translation>Budget postponed</translation>
    </message>
    <message>
        <source>Decision maker changed</source>
        <translation>Decision maker changed</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Move back</translation>
    </message>
    <message>
        <source>Moved too early</source>
        <translation>Moved too early</translation>
    </message>
    <message>
        <source>One sentence: what has changed</source>
        <translation>One sentence: what has changed</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Why does it go back?</translation>
    </message>
    <message>
        <source>Write one sentence why it goes back.</source>
        <translation>Write one sentence why it goes back.</translation>
    </message>
</context>
<context>
    <name>BadRows</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the others come in</source>
        <translation>
            <numerusform>%n row left out; the others come in</numerusform>
            <numerusform>%n rows left out; the others come in</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Rows that are left out</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Save the rows that are left out</translation>
    </message>
    <message>
        <source>The rows were saved as {name}.</source>
        <translation>The rows were saved as {name}.</translation>
    </message>
    <message>
        <source>rows left out.csv</source>
        <translation>rows left out.csv</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>A won deal is won: its probability must be 100%, not {percent}%.</source>
        <translation>A won deal is won: its probability must be 100%, not {percent}%.</translation>
    </message>
    <message>
        <source>The average contract must be more than 0.</source>
        <translation>The average contract must be more than 0.</translation>
    </message>
    <message>
        <source>The months left must be 120 or fewer.</source>
        <translation>The months left must be 120 or fewer.</translation>
    </message>
    <message>
        <source>The months left must be more than 0.</source>
        <translation>The months left must be more than 0.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it starts on {start}.</source>
        <translation>The period ends on {end}, before it starts on {start}.</translation>
    </message>
    <message>
        <source>The period is longer than ten years. Choose a shorter one.</source>
        <translation>The period is longer than ten years. Choose a shorter one.</translation>
    </message>
    <message>
        <source>The period starts in the year {year}. Choose a year from {earliest} to {latest}.</source>
        <translation>The period starts in the year {year}. Choose a year from {earliest} to {latest}.</translation>
    </message>
    <message>
        <source>The target is more than a thousand million average contracts. Check the unit of both.</source>
        <translation>The target is more than a thousand million average contracts. Check the unit of both.</translation>
    </message>
    <message>
        <source>The target must be more than 0.</source>
        <translation>The target must be more than 0.</translation>
    </message>
    <message>
        <source>This average contract is too large. Check its unit.</source>
        <translation>This average contract is too large. Check its unit.</translation>
    </message>
    <message>
        <source>This target is too large. Check its unit.</source>
        <translation>This target is too large. Check its unit.</translation>
    </message>
    <message>
        <source>Type a win probability from more than 0 to 100%.</source>
        <translation>Type a win probability from more than 0 to 100%.</translation>
    </message>
    <message>
        <source>{percent}% is lower than the {earlier}% of the stage before. A later stage's probability must not be lower.</source>
        <translation>{percent}% is lower than the {earlier}% of the stage before. A later stage's probability must not be lower.</translation>
    </message>
    <message>
        <source>{percent}% is not a win probability. It must be more than 0 and at most 100%.</source>
        <translation>{percent}% is not a win probability. It must be more than 0 and at most 100%.</translation>
    </message>
</context>
<context>
    <name>BalancePanel</name>
    <message>
        <source>A percentage is missing. Type for example 25.</source>
        <translation>A percentage is missing. Type for example 25.</translation>
    </message>
    <message>
        <source>A scenario of the levers is in force. Win rates rise to 100% at most; the average and the open amounts grow by the same factor. Opportunities and sales cycle act on deals still to find, which the balance leaves out: it says how many targets to find.</source>
        <translation>A scenario of the levers is in force. Win rates rise to 100% at most; the average and the open amounts grow by the same factor. Opportunities and sales cycle act on deals still to find, which the balance leaves out: it says how many targets to find.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Average contract</source>
        <translation>Average contract</translation>
    </message>
    <message>
        <source>Average n={count}</source>
        <translation>Average n={count}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>By value</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Measured (n={count})</source>
        <translation>Measured (n={count})</translation>
    </message>
    <message>
        <source>Measured (n={count}, few)</source>
        <translation>Measured (n={count}, few)</translation>
    </message>
    <message>
        <source>Measured from few closed deals: lean on it with care.</source>
        <translation>Measured from few closed deals: lean on it with care.</translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (n={count})</source>
        <translation>Measured from won deals: {size} (n={count})</translation>
    </message>
    <message>
        <source>Measured from won deals: {size} (n={count}, few)</source>
        <translation>Measured from won deals: {size} (n={count}, few)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Money binds: {count} contracts</source>
        <translation>Money binds: {count} contracts</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>New targets</translation>
    </message>
    <message>
        <source>No lost deal has a stage on record: measured win rates say too much.</source>
        <translation>No lost deal has a stage on record: measured win rates say too much.</translation>
    </message>
    <message>
        <source>Not measured yet, standard instead: {stages}.</source>
        <translation>Not measured yet, standard instead: {stages}.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Own…</translation>
    </message>
    <message>
        <source>Period {start} to {end}, {left}. Change it.</source>
        <translation>Period {start} to {end}, {left}. Change it.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The average contract must be more than 0.</source>
        <translation>The average contract must be more than 0.</translation>
    </message>
    <message>
        <source>The gap starts here.</source>
        <translation>The gap starts here.</translation>
    </message>
    <message>
        <source>The target must be more than 0.</source>
        <translation>The target must be more than 0.</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>To sign</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Units bind: {count} contracts</source>
        <translation>Units bind: {count} contracts</translation>
    </message>
    <message>
        <source>Where the average contract comes from: {source}</source>
        <translation>Where the average contract comes from: {source}</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Win rates</translation>
    </message>
    <message>
        <source>With deals still to find: {result}, as in Levers.</source>
        <translation>With deals still to find: {result}, as in Levers.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>a workday</source>
        <translation>a workday</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>have</source>
        <translation>have</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>n={count}</source>
        <translation>n={count}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>of which {after} expected after {day}</source>
        <translation>of which {after} expected after {day}</translation>
    </message>
    <message>
        <source>of which {after} expected after {day}, {undated} without a date</source>
        <translation>of which {after} expected after {day}, {undated} without a date</translation>
    </message>
    <message>
        <source>of which {undated} without a date to come</source>
        <translation>of which {undated} without a date to come</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>of {target}</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>sets</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>{amount} later</translation>
    </message>
    <message>
        <source>{amount} undated</source>
        <translation>{amount} undated</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} a week</translation>
    </message>
    <message>
        <source>{weeks} weeks left</source>
        <translation>{weeks} weeks left</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>¥</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>¥10k</translation>
    </message>
    <message>
        <source>“{name}”: amounts × {size}</source>
        <translation>“{name}”: amounts × {size}</translation>
    </message>
    <message>
        <source>“{name}”: changes nothing here</source>
        <translation>“{name}”: changes nothing here</translation>
    </message>
    <message>
        <source>“{name}”: win rates × {rate}</source>
        <translation>“{name}”: win rates × {rate}</translation>
    </message>
    <message>
        <source>“{name}”: win rates × {rate}, amounts × {size}</source>
        <translation>“{name}”: win rates × {rate}, amounts × {size}</translation>
    </message>
    <message>
        <source>“{text}” is not a number of sets. Type for example 120.</source>
        <translation>“{text}” is not a number of sets. Type for example 120.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage. Type for example 25.</source>
        <translation>“{text}” is not a percentage. Type for example 25.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be meant.</source>
        <translation>“{text}” is too large to be meant.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a deal to {stage}</source>
        <translation>Add a deal to {stage}</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Cancelled, nothing has moved.</source>
        <translation>Cancelled, nothing has moved.</translation>
    </message>
    <message>
        <source>Customer, project, amount</source>
        <translation>Customer, project, amount</translation>
    </message>
    <message>
        <source>Customer, project, amount in one line. Enter adds it, Escape closes.</source>
        <translation>Customer, project, amount in one line. Enter adds it, Escape closes.</translation>
    </message>
    <message>
        <source>Delete: drop here</source>
        <translation>Delete: drop here</translation>
    </message>
    <message>
        <source>Dragging. Drop on a column, Escape cancels.</source>
        <translation>Dragging. Drop on a column, Escape cancels.</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Drop a card here</translation>
    </message>
    <message>
        <source>First a deal, then a win</source>
        <translation>First a deal, then a win</translation>
    </message>
    <message>
        <source>Lost: drop here</source>
        <translation>Lost: drop here</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>Sort by hand to arrange cards</source>
        <translation>Sort by hand to arrange cards</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>May</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sept</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>The calendar could not be written to {path}: {why}. Choose another place.</source>
        <translation>The calendar could not be written to {path}: {why}. Choose another place.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows walk days and visits. Enter opens, Insert plans, Space notes what is done, Delete deletes, Ctrl with an arrow moves a visit to another day.</source>
        <translation>Arrows walk days and visits. Enter opens, Insert plans, Space notes what is done, Delete deletes, Ctrl with an arrow moves a visit to another day.</translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>Calendar of visits</translation>
    </message>
    <message>
        <source>{day} today</source>
        <translation>{day} today</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>; </source>
        <comment>between the facts of a card</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Amount {amount}</source>
        <translation>Amount {amount}</translation>
    </message>
    <message>
        <source>In {stage} for {days} d</source>
        <translation>In {stage} for {days} d</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Next step: {step}</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>No amount</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>Overdue {days} d</source>
        <translation>Overdue {days} d</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Stale: more than {limit} d</source>
        <translation>Stale: more than {limit} d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Won {date}</source>
        <translation>Won {date}</translation>
    </message>
    <message>
        <source>{answered} of {asked} checks answered</source>
        <translation>{answered} of {asked} checks answered</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{when} · {step}</source>
        <translation>{when} · {step}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>SQLite cannot read the file: {why}.</source>
        <translation>SQLite cannot read the file: {why}.</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: {what}.</source>
        <translation>SQLite finds the file damaged: {what}.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be read; its default counts.</source>
        <translation>The setting {name} cannot be read; its default counts.</translation>
    </message>
    <message numerus="yes">
        <source>{count} answer(s) belong to a check {key} that is not known.</source>
        <translation>
            <numerusform>{count} answer belongs to a check {key} that is not known.</numerusform>
            <numerusform>{count} answers belong to a check {key} that is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are further than the furthest stage noted for them: {deals}.</source>
        <translation>
            <numerusform>{count} deal is further than the furthest stage noted for it: {deals}.</numerusform>
            <numerusform>{count} deals are further than the furthest stage noted for them: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are in another stage than their history says: {deals}.</source>
        <translation>
            <numerusform>{count} deal is in another stage than its history says: {deals}.</numerusform>
            <numerusform>{count} deals are in another stage than their history says: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) cannot be found by all their words: {deals}.</source>
        <translation>
            <numerusform>{count} deal cannot be found by all its words: {deals}.</numerusform>
            <numerusform>{count} deals cannot be found by all their words: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a currency {key} that is none.</source>
        <translation>
            <numerusform>{count} deal has a currency {key} that is none.</numerusform>
            <numerusform>{count} deals have a currency {key} that is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a place in their column that is none: {deals}.</source>
        <translation>
            <numerusform>{count} deal has a place in its column that is none: {deals}.</numerusform>
            <numerusform>{count} deals have a place in their column that is none: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have a source {key} that is not known.</source>
        <translation>
            <numerusform>{count} deal has a source {key} that is not known.</numerusform>
            <numerusform>{count} deals have a source {key} that is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have another outcome than their history says: {deals}.</source>
        <translation>
            <numerusform>{count} deal has another outcome than its history says: {deals}.</numerusform>
            <numerusform>{count} deals have another outcome than their history says: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have no history at all: {deals}.</source>
        <translation>
            <numerusform>{count} deal has no history at all: {deals}.</numerusform>
            <numerusform>{count} deals have no history at all: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) share their place in a column.</source>
        <translation>
            <numerusform>{count} deal shares its place in a column.</numerusform>
            <numerusform>{count} deals share their place in a column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s) are set by hand in a year without a target.</source>
        <translation>
            <numerusform>{count} month are set by hand in a year without a target.</numerusform>
            <numerusform>{count} months are set by hand in a year without a target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) have a closing date: {deals}.</source>
        <translation>
            <numerusform>{count} open deal has a closing date: {deals}.</numerusform>
            <numerusform>{count} open deals have a closing date: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} plan(s) of sources are for a month or week that is none.</source>
        <translation>
            <numerusform>{count} plan of sources are for a month or week that is none.</numerusform>
            <numerusform>{count} plans of sources are for a month or week that is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table} belong to a deal that is not there.</source>
        <translation>
            <numerusform>{count} row of {table} belongs to a deal that is not there.</numerusform>
            <numerusform>{count} rows of {table} belong to a deal that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table} have a {column} that is not known.</source>
        <translation>
            <numerusform>{count} row of {table} have a {column} that is not known.</numerusform>
            <numerusform>{count} rows of {table} have a {column} that is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {table}.{column} name a {other} that is not there.</source>
        <translation>
            <numerusform>{count} row of {table}.{column} name a {other} that is not there.</numerusform>
            <numerusform>{count} rows of {table}.{column} name a {other} that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text(s) of {table}.{column} are longer than anybody types.</source>
        <translation>
            <numerusform>{count} text of {table}.{column} are longer than anybody types.</numerusform>
            <numerusform>{count} texts of {table}.{column} are longer than anybody types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {columns} in {table} are there more than once.</source>
        <translation>
            <numerusform>{count} value of {columns} in {table} are there more than once.</numerusform>
            <numerusform>{count} values of {columns} in {table} are there more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are larger or smaller than any can be: {values}.</source>
        <translation>
            <numerusform>{count} value of {table}.{column} are larger or smaller than any can be: {values}.</numerusform>
            <numerusform>{count} values of {table}.{column} are larger or smaller than any can be: {values}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are no date or time: {values}.</source>
        <translation>
            <numerusform>{count} value of {table}.{column} is no date or time: {values}.</numerusform>
            <numerusform>{count} values of {table}.{column} are no date or time: {values}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visit(s) have a time that is none.</source>
        <translation>
            <numerusform>{count} visit have a time that is none.</numerusform>
            <numerusform>{count} visits have a time that is none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Confirm the proposed Yes: {question}</source>
        <translation>Confirm the proposed Yes: {question}</translation>
    </message>
    <message>
        <source>Evidence: {question}</source>
        <translation>Evidence: {question}</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>answered {date}</translation>
    </message>
    <message>
        <source>needs Yes</source>
        <translation>needs Yes</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>proposed: Yes</source>
        <translation>proposed: Yes</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n answered No</source>
        <translation>
            <numerusform>%n answered No</numerusform>
            <numerusform>%n answered No</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>A word on this move (not needed)</source>
        <translation>A word on this move (not needed)</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>All answered</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>One sentence: why it moves all the same</source>
        <translation>One sentence: why it moves all the same</translation>
    </message>
    <message>
        <source>Still missing: one sentence why it moves</source>
        <translation>Still missing: one sentence why it moves</translation>
    </message>
    <message numerus="yes">
        <source>Strict rule: %n required check(s) not yet Yes</source>
        <translation>
            <numerusform>Strict rule: %n required check not yet Yes</numerusform>
            <numerusform>Strict rule: %n required checks not yet Yes</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers count for all of them: {names}</source>
        <translation>The answers count for all of them: {names}</translation>
    </message>
    <message>
        <source>What the rule of the file says</source>
        <translation>What the rule of the file says</translation>
    </message>
    <message>
        <source>Why it moves all the same</source>
        <translation>Why it moves all the same</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Answered ahead: {stage}</source>
        <translation>Answered ahead: {stage}</translation>
    </message>
    <message>
        <source>Known ahead: {stage}</source>
        <translation>Known ahead: {stage}</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>Next: {stage}</translation>
    </message>
    <message>
        <source>There are no checks for this deal.</source>
        <translation>There are no checks for this deal.</translation>
    </message>
    <message>
        <source>{done} / {all} answered</source>
        <translation>{done} / {all} answered</translation>
    </message>
</context>
<context>
    <name>ChecksForm</name>
    <message>
        <source>Before {stage}</source>
        <translation>Before {stage}</translation>
    </message>
    <message>
        <source>{done} / {all} answered</source>
        <translation>{done} / {all} answered</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in this stage</source>
        <translation>
            <numerusform>%n deal in this stage</numerusform>
            <numerusform>%n deals in this stage</numerusform>
        </translation>
    </message>
    <message>
        <source>Distance from the target: only without a filter, as all deals count for it</source>
        <translation>Distance from the target: only without a filter, as all deals count for it</translation>
    </message>
    <message>
        <source>Enough for the target</source>
        <translation>Enough for the target</translation>
    </message>
    <message>
        <source>Enough for the target: the deals from here on and what is won carry it</source>
        <translation>Enough for the target: the deals from here on and what is won carry it</translation>
    </message>
    <message>
        <source>Lacks {count} deals for the target</source>
        <translation>Lacks {count} deals for the target</translation>
    </message>
    <message>
        <source>Lacks {count}: so many more deals of this stage the target needs;</source>
        <translation>Lacks {count}: so many more deals of this stage the target needs;</translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation>Sum {amount}</translation>
    </message>
    <message>
        <source>Sum {sum}: the amounts of the deals shown together</source>
        <translation>Sum {sum}: the amounts of the deals shown together</translation>
    </message>
    <message>
        <source>Sum {sum}: their amounts together</source>
        <translation>Sum {sum}: their amounts together</translation>
    </message>
    <message>
        <source>The filter shows {shown} of {count} deals of this stage</source>
        <translation>The filter shows {shown} of {count} deals of this stage</translation>
    </message>
    <message>
        <source>The gap starts here</source>
        <translation>The gap starts here</translation>
    </message>
    <message>
        <source>The gap starts here: it is the first stage that lacks</source>
        <translation>The gap starts here: it is the first stage that lacks</translation>
    </message>
    <message>
        <source>Weighted {amount}</source>
        <translation>Weighted {amount}</translation>
    </message>
    <message>
        <source>Weighted {weighted}: what is won counts in full</source>
        <translation>Weighted {weighted}: what is won counts in full</translation>
    </message>
    <message>
        <source>Weighted {weighted}: what they may be expected to bring, the sum × {share}</source>
        <translation>Weighted {weighted}: what they may be expected to bring, the sum × {share}</translation>
    </message>
    <message>
        <source>deals further on are counted in. The chart says the same in contracts.</source>
        <translation>deals further on are counted in. The chart says the same in contracts.</translation>
    </message>
    <message>
        <source>lacks {count}</source>
        <translation>lacks {count}</translation>
    </message>
    <message>
        <source>w. {amount}</source>
        <comment>short for Weighted</comment>
        <translation>w. {amount}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} of {count}</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} of {count} shown</translation>
    </message>
    <message>
        <source>{stage}: {share} of the deals here may be expected to be won</source>
        <translation>{stage}: {share} of the deals here may be expected to be won</translation>
    </message>
    <message>
        <source>{won} / {needed}: contracts won in the target's period, of those needed</source>
        <translation>{won} / {needed}: contracts won in the target's period, of those needed</translation>
    </message>
    <message>
        <source>{won} of {needed} contracts won</source>
        <translation>{won} of {needed} contracts won</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--date-order is ymd, mdy or dmy, not {value}.</source>
        <translation>--date-order is ymd, mdy or dmy, not {value}.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, such as customer=客户, not {value}.</source>
        <translation>--map takes FIELD=COLUMN, such as customer=客户, not {value}.</translation>
    </message>
    <message>
        <source>--stage takes VALUE=STAGE, such as Engaging=qualified, not {value}.</source>
        <translation>--stage takes VALUE=STAGE, such as Engaging=qualified, not {value}.</translation>
    </message>
    <message>
        <source>--unit is 1 (yuan) or 10000 (10,000 yuan), not {value}.</source>
        <translation>--unit is 1 (yuan) or 10000 (10,000 yuan), not {value}.</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>A target and an average contract belong together: give both.</source>
        <translation>A target and an average contract belong together: give both.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more row(s) that were left out; --json lists them all.</source>
        <translation>
            <numerusform>And {count} more row that was left out; --json lists them all.</numerusform>
            <numerusform>And {count} more rows that were left out; --json lists them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; --json lists them all.</source>
        <translation>
            <numerusform>And {count} more; --json lists them all.</numerusform>
            <numerusform>And {count} more; --json lists them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>By number and by value disagree: the open deals are larger or smaller than the average contract.</source>
        <translation>By number and by value disagree: the open deals are larger or smaller than the average contract.</translation>
    </message>
    <message>
        <source>Copies made before stay as they were.</source>
        <translation>Copies made before stay as they were.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Exit code 0: done. 1: the data or the file is at fault, and nothing was changed. 2: wrong usage.</source>
        <translation>Exit code 0: done. 1: the data or the file is at fault, and nothing was changed. 2: wrong usage.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Expected by number: {expected} of {needed} contracts</source>
        <translation>Expected by number: {expected} of {needed} contracts</translation>
    </message>
    <message>
        <source>Expected by value: {expected} of {target}</source>
        <translation>Expected by value: {expected} of {target}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Give a file, or --target and --average.</source>
        <translation>Give a file, or --target and --average.</translation>
    </message>
    <message>
        <source>Give the new passphrase with --new-passphrase-file, or in the environment variable {variable}.</source>
        <translation>Give the new passphrase with --new-passphrase-file, or in the environment variable {variable}.</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Have</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Interrupted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Needed in the year</source>
        <translation>Needed in the year</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>New targets to find: {total}, that is {month} a month, {week} a week, {day} a working day</source>
        <translation>New targets to find: {total}, that is {month} a month, {week} a week, {day} a working day</translation>
    </message>
    <message>
        <source>New targets: {year} in the year, {month} a month</source>
        <translation>New targets: {year} in the year, {month} a month</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>One sales rep's funnel in one file.

funnel-desktop [FILE] opens the window; the commands below work without one.</source>
        <translation>One sales rep's funnel in one file.

funnel-desktop [FILE] opens the window; the commands below work without one.</translation>
    </message>
    <message>
        <source>Open, all stages</source>
        <translation>Open, all stages</translation>
    </message>
    <message>
        <source>Others on this computer can read {path}. Close it to them with chmod 600.</source>
        <translation>Others on this computer can read {path}. Close it to them with chmod 600.</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>Passphrase of {name}: </translation>
    </message>
    <message>
        <source>Period {start} to {end}, {months} months left</source>
        <translation>Period {start} to {end}, {months} months left</translation>
    </message>
    <message>
        <source>Put together with {file}, this would happen:</source>
        <translation>Put together with {file}, this would happen:</translation>
    </message>
    <message>
        <source>Put together with {file}:</source>
        <translation>Put together with {file}:</translation>
    </message>
    <message>
        <source>Read as {encoding}, dates as {order}, amounts in {unit}.</source>
        <translation>Read as {encoding}, dates as {order}, amounts in {unit}.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>Stage not recorded</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Target {target}, average contract {average}: {contracts} contracts needed</source>
        <translation>Target {target}, average contract {average}: {contracts} contracts needed</translation>
    </message>
    <message>
        <source>The first line of {path} is empty.</source>
        <translation>The first line of {path} is empty.</translation>
    </message>
    <message>
        <source>The first line of {path} is not text in UTF-8.</source>
        <translation>The first line of {path} is not text in UTF-8.</translation>
    </message>
    <message>
        <source>The funnel carries the target.</source>
        <translation>The funnel carries the target.</translation>
    </message>
    <message>
        <source>The language is {codes}, not {value}.</source>
        <translation>The language is {codes}, not {value}.</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Choose another one.</source>
        <translation>The new passphrase is empty. Choose another one.</translation>
    </message>
    <message>
        <source>The playbook was written to {path}.</source>
        <translation>The playbook was written to {path}.</translation>
    </message>
    <message>
        <source>The system refuses: {why}.</source>
        <translation>The system refuses: {why}.</translation>
    </message>
    <message>
        <source>The two were not the same. Nothing was changed.</source>
        <translation>The two were not the same. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no field {field}. The fields are: {fields}.</source>
        <translation>There is no field {field}. The fields are: {fields}.</translation>
    </message>
    <message>
        <source>There is no screen for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it in a desktop session, or use a command that needs none: see funnel-desktop --help.</source>
        <translation>There is no screen for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it in a desktop session, or use a command that needs none: see funnel-desktop --help.</translation>
    </message>
    <message>
        <source>There is no stage {stage}. Choose one of: {stages}.</source>
        <translation>There is no stage {stage}. Choose one of: {stages}.</translation>
    </message>
    <message>
        <source>This playbook is in force already; nothing was changed.</source>
        <translation>This playbook is in force already; nothing was changed.</translation>
    </message>
    <message>
        <source>Under the scenario “{name}”: win rates × {rate}, average contract and open amounts × {size}.</source>
        <translation>Under the scenario “{name}”: win rates × {rate}, average contract and open amounts × {size}.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Win probability</source>
        <translation>Win probability</translation>
    </message>
    <message>
        <source>With deals still to find, {found}, the levers' result is {result}. The option --measured leaves the scenario out.</source>
        <translation>With deals still to find, {found}, the levers' result is {result}. The option --measured leaves the scenario out.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody gets the data back, we neither. Keep it in a safe place.</source>
        <translation>Without the passphrase nobody gets the data back, we neither. Keep it in a safe place.</translation>
    </message>
    <message>
        <source>a funnel file; without it, the plain table for --target and --average</source>
        <translation>a funnel file; without it, the plain table for --target and --average</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>also put together what are no versions of the same file</source>
        <translation>also put together what are no versions of the same file</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>as it was on a day, such as 2026-06-30</source>
        <translation>as it was on a day, such as 2026-06-30</translation>
    </message>
    <message>
        <source>average contract in money, instead of the saved one</source>
        <translation>average contract in money, instead of the saved one</translation>
    </message>
    <message>
        <source>average contract in units</source>
        <translation>average contract in units</translation>
    </message>
    <message>
        <source>bring deals from a CSV file into the file</source>
        <translation>bring deals from a CSV file into the file</translation>
    </message>
    <message>
        <source>chance of a target to be won, such as 0.1 or 10%</source>
        <translation>chance of a target to be won, such as 0.1 or 10%</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>fill it with an invented funnel of about 60 deals</source>
        <translation>fill it with an invented funnel of about 60 deals</translation>
    </message>
    <message>
        <source>give a locked file another passphrase</source>
        <translation>give a locked file another passphrase</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>leave out the scenario of the levers that the file uses</source>
        <translation>leave out the scenario of the levers that the file uses</translation>
    </message>
    <message>
        <source>lock a file no longer</source>
        <translation>lock a file no longer</translation>
    </message>
    <message>
        <source>lock a file with a passphrase</source>
        <translation>lock a file with a passphrase</translation>
    </message>
    <message>
        <source>lock a file with a passphrase, change it or remove it</source>
        <translation>lock a file with a passphrase, change it or remove it</translation>
    </message>
    <message>
        <source>make a checked copy of a file, even while it is open</source>
        <translation>make a checked copy of a file, even while it is open</translation>
    </message>
    <message>
        <source>make a new file</source>
        <translation>make a new file</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>print one JSON object on standard output, and nothing else there</source>
        <translation>print one JSON object on standard output, and nothing else there</translation>
    </message>
    <message>
        <source>put a playbook in force in the file; its history stays readable</source>
        <translation>put a playbook in force in the file; its history stays readable</translation>
    </message>
    <message>
        <source>put another version of a file into it: both histories, the later changes</source>
        <translation>put another version of a file into it: both histories, the later changes</translation>
    </message>
    <message>
        <source>put the method's own playbook in force again</source>
        <translation>put the method's own playbook in force again</translation>
    </message>
    <message>
        <source>read FIELD from the column with this header or number; with no COLUMN, do not read it</source>
        <translation>read FIELD from the column with this header or number; with no COLUMN, do not read it</translation>
    </message>
    <message>
        <source>replace an earlier copy of that name</source>
        <translation>replace an earlier copy of that name</translation>
    </message>
    <message>
        <source>say what would be imported and change nothing</source>
        <translation>say what would be imported and change nothing</translation>
    </message>
    <message>
        <source>say what would come from where and change nothing</source>
        <translation>say what would come from where and change nothing</translation>
    </message>
    <message>
        <source>see whether a file is sound</source>
        <translation>see whether a file is sound</translation>
    </message>
    <message>
        <source>share, take over or reset the playbook of a file</source>
        <translation>share, take over or reset the playbook of a file</translation>
    </message>
    <message>
        <source>show the version and leave</source>
        <translation>show the version and leave</translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>show this help and leave</translation>
    </message>
    <message>
        <source>such as utf-8 or gb18030; otherwise found from the file</source>
        <translation>such as utf-8 or gb18030; otherwise found from the file</translation>
    </message>
    <message>
        <source>take the new passphrase from the first line of this file; otherwise from FUNNEL_NEW_PASSPHRASE, or it is asked for</source>
        <translation>take the new passphrase from the first line of this file; otherwise from FUNNEL_NEW_PASSPHRASE, or it is asked for</translation>
    </message>
    <message>
        <source>take the passphrase of a locked funnel from the first line of this file; otherwise from FUNNEL_PASSPHRASE, or it is asked for</source>
        <translation>take the passphrase of a locked funnel from the first line of this file; otherwise from FUNNEL_PASSPHRASE, or it is asked for</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>taken from</translation>
    </message>
    <message>
        <source>target of the year in money, instead of the saved one</source>
        <translation>target of the year in money, instead of the saved one</translation>
    </message>
    <message>
        <source>target of the year in units</source>
        <translation>target of the year in units</translation>
    </message>
    <message>
        <source>the CSV file to read; or the folder or .zip file of export --all, into an empty file</source>
        <translation>the CSV file to read; or the folder or .zip file of export --all, into an empty file</translation>
    </message>
    <message>
        <source>the CSV file to write; with --all a folder, or a .zip file</source>
        <translation>the CSV file to write; with --all a folder, or a .zip file</translation>
    </message>
    <message>
        <source>the copy; otherwise beside the file, with date and time</source>
        <translation>the copy; otherwise beside the file, with date and time</translation>
    </message>
    <message>
        <source>the funnel file</source>
        <translation>the funnel file</translation>
    </message>
    <message>
        <source>the order of dates; otherwise found from the file</source>
        <translation>the order of dates; otherwise found from the file</translation>
    </message>
    <message>
        <source>the other version, such as a conflict copy; it is only read</source>
        <translation>the other version, such as a conflict copy; it is only read</translation>
    </message>
    <message>
        <source>the playbook to read</source>
        <translation>the playbook to read</translation>
    </message>
    <message>
        <source>the playbook to write, such as playbook.toml</source>
        <translation>the playbook to write, such as playbook.toml</translation>
    </message>
    <message>
        <source>the stages with count, sum and weighted sum</source>
        <translation>the stages with count, sum and weighted sum</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>what a bare amount is in: 1 yuan or 10000; otherwise by its header</source>
        <translation>what a bare amount is in: 1 yuan or 10000; otherwise by its header</translation>
    </message>
    <message>
        <source>what a target needs, and what the funnel has</source>
        <translation>what a target needs, and what the funnel has</translation>
    </message>
    <message>
        <source>what amounts are in: 1 yuan (otherwise) or 10000 yuan</source>
        <translation>what amounts are in: 1 yuan (otherwise) or 10000 yuan</translation>
    </message>
    <message>
        <source>which stage a value of the file means; STAGE may be lost or open</source>
        <translation>which stage a value of the file means; STAGE may be lost or open</translation>
    </message>
    <message>
        <source>write all deals as a CSV file</source>
        <translation>write all deals as a CSV file</translation>
    </message>
    <message>
        <source>write everything, one CSV file a table, to be imported again</source>
        <translation>write everything, one CSV file a table, to be imported again</translation>
    </message>
    <message>
        <source>write the playbook of the file as a TOML file to share</source>
        <translation>write the playbook of the file as a TOML file to share</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>{amount} units</source>
        <translation>{amount} units</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <source>{amount} × 10,000 yuan</source>
        <translation>{amount} × 10,000 yuan</translation>
    </message>
    <message>
        <source>{codes}; otherwise the language of the system</source>
        <translation>{codes}; otherwise the language of the system</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) and everything about them came into {path}.</source>
        <translation>
            <numerusform>{count} deal and everything about it came into {path}.</numerusform>
            <numerusform>{count} deals and everything about them came into {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were imported.</source>
        <translation>
            <numerusform>{count} deal was imported.</numerusform>
            <numerusform>{count} deals were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were written to {path}.</source>
        <translation>
            <numerusform>{count} deal was written to {path}.</numerusform>
            <numerusform>{count} deals were written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) would be imported.</source>
        <translation>
            <numerusform>{count} deal would be imported.</numerusform>
            <numerusform>{count} deals would be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entr(y/ies) of the playbook changed.</source>
        <translation>
            <numerusform>{count} entry of the playbook changed.</numerusform>
            <numerusform>{count} entries of the playbook changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entr(y/ies) of the playbook would change.</source>
        <translation>
            <numerusform>{count} entry of the playbook would change.</numerusform>
            <numerusform>{count} entries of the playbook would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new target(s) have to be found: the gap starts there.</source>
        <translation>
            <numerusform>{count} new target has to be found: the gap starts there.</numerusform>
            <numerusform>{count} new targets have to be found: the gap starts there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) without an amount count as deals, but add nothing by value.</source>
        <translation>
            <numerusform>{count} open deal without an amount counts as a deal, but adds nothing by value.</numerusform>
            <numerusform>{count} open deals without an amount count as deals, but add nothing by value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open deal(s) without units count as deals, but add no units.</source>
        <translation>
            <numerusform>{count} open deal without units counts as a deal, but adds no units.</numerusform>
            <numerusform>{count} open deals without units count as deals, but add no units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) could not be read and were left out.</source>
        <translation>
            <numerusform>{count} row could not be read and was left out.</numerusform>
            <numerusform>{count} rows could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) were imported with something odd about them; the first is line {line}: {reason}</source>
        <translation>
            <numerusform>{count} row was imported with something odd about it, line {line}: {reason}</numerusform>
            <numerusform>{count} rows were imported with something odd about them; the first is line {line}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) were left out because their deal is in the file already.</source>
        <translation>
            <numerusform>{count} row was left out because its deal is in the file already.</numerusform>
            <numerusform>{count} rows were left out because their deal is in the file already.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds nothing that is not here: nothing was changed.</source>
        <translation>{file} holds nothing that is not here: nothing was changed.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <source>{goals} (this measure binds)</source>
        <translation>{goals} (this measure binds)</translation>
    </message>
    <message>
        <source>{heading} ({unit})</source>
        <translation>{heading} ({unit})</translation>
    </message>
    <message>
        <source>{option} is for a spreadsheet; a whole funnel comes in as it is.</source>
        <translation>{option} is for a spreadsheet; a whole funnel comes in as it is.</translation>
    </message>
    <message>
        <source>{option} needs an amount.</source>
        <translation>{option} needs an amount.</translation>
    </message>
    <message>
        <source>{option}: {value} is not a number.</source>
        <translation>{option}: {value} is not a number.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} cannot be read: {why}.</translation>
    </message>
    <message>
        <source>{path} has a passphrase already. Use passphrase change.</source>
        <translation>{path} has a passphrase already. Use passphrase change.</translation>
    </message>
    <message>
        <source>{path} has no passphrase.</source>
        <translation>{path} has no passphrase.</translation>
    </message>
    <message>
        <source>{path} has no target with an average contract. Set them in the window, or give --target and --average.</source>
        <translation>{path} has no target with an average contract. Set them in the window, or give --target and --average.</translation>
    </message>
    <message>
        <source>{path} has the new passphrase now.</source>
        <translation>{path} has the new passphrase now.</translation>
    </message>
    <message>
        <source>{path} is a funnel file. Give the playbook another name.</source>
        <translation>{path} is a funnel file. Give the playbook another name.</translation>
    </message>
    <message>
        <source>{path} is locked now.</source>
        <translation>{path} is locked now.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase. Give it with --passphrase-file, or in the environment variable {variable}.</source>
        <translation>{path} is locked with a passphrase. Give it with --passphrase-file, or in the environment variable {variable}.</translation>
    </message>
    <message>
        <source>{path} is no longer locked.</source>
        <translation>{path} is no longer locked.</translation>
    </message>
    <message>
        <source>{path} is not locked: whoever has it can read it.</source>
        <translation>{path} is not locked: whoever has it can read it.</translation>
    </message>
    <message>
        <source>{path} is sound.</source>
        <translation>{path} is sound.</translation>
    </message>
    <message numerus="yes">
        <source>{path} was made, with {count} deal(s).</source>
        <translation>
            <numerusform>{path} was made, with {count} deal.</numerusform>
            <numerusform>{path} was made, with {count} deals.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} lacks {number}: the gap starts here.</source>
        <translation>{stage} lacks {number}: the gap starts here.</translation>
    </message>
    <message numerus="yes">
        <source>{tables} tables with {count} row(s) were written to {path}.</source>
        <translation>
            <numerusform>{tables} tables with {count} row were written to {path}.</numerusform>
            <numerusform>{tables} tables with {count} rows were written to {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{target} is a checked copy, {size} bytes.</source>
        <translation>{target} is a checked copy, {size} bytes.</translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-06-30.</source>
        <translation>{value} is not a date. Type it as 2026-06-30.</translation>
    </message>
    <message>
        <source>{what} is missing. See {program} --help.</source>
        <translation>{what} is missing. See {program} --help.</translation>
    </message>
    <message>
        <source>{what} is not understood. See {program} --help.</source>
        <translation>{what} is not understood. See {program} --help.</translation>
    </message>
    <message>
        <source>{what} needs a value. See {program} --help.</source>
        <translation>{what} needs a value. See {program} --help.</translation>
    </message>
    <message>
        <source>{what}. See {program} --help.</source>
        <translation>{what}. See {program} --help.</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>A company counts once a source: for a visit done in this time, or a deal that entered the funnel in it.</source>
        <translation>A company counts once a source: for a visit done in this time, or a deal that entered the funnel in it.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>entered the funnel</source>
        <translation>entered the funnel</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>visited</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n deal(s) different</source>
        <translation>
            <numerusform>%n deal different</numerusform>
            <numerusform>%n deals different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) fewer</source>
        <translation>
            <numerusform>%n deal fewer</numerusform>
            <numerusform>%n deals fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) more</source>
        <translation>
            <numerusform>%n deal more</numerusform>
            <numerusform>%n deals more</numerusform>
        </translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Before an update</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Before going back</translation>
    </message>
    <message>
        <source>Before merging two versions</source>
        <translation>Before merging two versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Compared with now</translation>
    </message>
    <message>
        <source>Copy of the day</source>
        <translation>Copy of the day</translation>
    </message>
    <message>
        <source>Deals the same, other things not</source>
        <translation>Deals the same, other things not</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the copy {when}?</source>
        <translation>Delete the copy {when}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Earlier states of {name}</source>
        <translation>Earlier states of {name}</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Earlier states…</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Go back to this</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Going back</translation>
    </message>
    <message>
        <source>It is gone for good, Undo does not bring it back. The funnel itself and all other copies stay.</source>
        <translation>It is gone for good, Undo does not bring it back. The funnel itself and all other copies stay.</translation>
    </message>
    <message>
        <source>It is the only copy.</source>
        <translation>It is the only copy.</translation>
    </message>
    <message>
        <source>It is the way back from the last large change, and stays for a week.</source>
        <translation>It is the way back from the last large change, and stays for a week.</translation>
    </message>
    <message>
        <source>Kept for ten days, eight weeks and twelve months. Before you go back the present state is kept too, and Undo brings it back at once.</source>
        <translation>Kept for ten days, eight weeks and twelve months. Before you go back the present state is kept too, and Undo brings it back at once.</translation>
    </message>
    <message>
        <source>Locked with another passphrase</source>
        <translation>Locked with another passphrase</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Open a copy of it</source>
        <translation>Open a copy of it</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Open deals</translation>
    </message>
    <message>
        <source>Return to now</source>
        <translation>Return to now</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum won</source>
        <translation>Sum won</translation>
    </message>
    <message>
        <source>The copy {path} could not be deleted: {why}.</source>
        <translation>The copy {path} could not be deleted: {why}.</translation>
    </message>
    <message>
        <source>The file is the same as it was then ({when}).</source>
        <translation>The file is the same as it was then ({when}).</translation>
    </message>
    <message>
        <source>The file itself cannot be read, and stays as it is. The copy that you choose is opened beside it.</source>
        <translation>The file itself cannot be read, and stays as it is. The copy that you choose is opened beside it.</translation>
    </message>
    <message>
        <source>The same as now</source>
        <translation>The same as now</translation>
    </message>
    <message>
        <source>There are no copies of this funnel yet. One is kept of each day on which it is used, and one before every large import.</source>
        <translation>There are no copies of this funnel yet. One is kept of each day on which it is used, and one before every large import.</translation>
    </message>
    <message>
        <source>This is an earlier state, to be looked at only. Go back to it, or return to now.</source>
        <translation>This is an earlier state, to be looked at only. Go back to it, or return to now.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>You are looking at an earlier state: {when}. Nothing can be changed in it.</source>
        <translation>You are looking at an earlier state: {when}. Nothing can be changed in it.</translation>
    </message>
    <message>
        <source>{file} (earlier state, {when})</source>
        <translation>{file} (earlier state, {when})</translation>
    </message>
    <message>
        <source>{name} is as it was: {when}.</source>
        <translation>{name} is as it was: {when}.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Name, pinyin…</source>
        <translation>Name, pinyin…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Show the deals</source>
        <translation>Show the deals</translation>
    </message>
    <message>
        <source>Sum won</source>
        <translation>Sum won</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>11-24, fri, +7</source>
        <translation>11-24, fri, +7</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type for example 2026-11-24, 11-24, tomorrow, fri or +7.</source>
        <translation>“{text}” is not a date. Type for example 2026-11-24, 11-24, tomorrow, fri or +7.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>New date</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Type a date, such as 11-30, fri or +7.</source>
        <translation>Type a date, such as 11-30, fri or +7.</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>DealFlow</name>
    <message>
        <source>A deal that you will not win is better closed as lost: its history then counts. Undo brings deleted deals back.</source>
        <translation>A deal that you will not win is better closed as lost: its history then counts. Undo brings deleted deals back.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s) with their whole history?</source>
        <translation>
            <numerusform>Delete %n deal with its whole history?</numerusform>
            <numerusform>Delete %n deals with their whole history?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {deal} with its whole history?</source>
        <translation>Delete {deal} with its whole history?</translation>
    </message>
</context>
<context>
    <name>DealSheet</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Checks {done}/{all}</source>
        <translation>Checks {done}/{all}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Deal: {title}</source>
        <translation>Deal: {title}</translation>
    </message>
    <message>
        <source>Delete this deal</source>
        <translation>Delete this deal</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Lost…</translation>
    </message>
    <message>
        <source>Move forward to {stage}</source>
        <translation>Move forward to {stage}</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Parts of the deal</source>
        <translation>Parts of the deal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>People {count}</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>Won…</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>day {days}</translation>
    </message>
    <message>
        <source>expected {date}</source>
        <translation>expected {date}</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>no amount</translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation>weighted {amount}</translation>
    </message>
</context>
<context>
    <name>DealTable</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) copied</source>
        <translation>
            <numerusform>%n deal copied</numerusform>
            <numerusform>%n deals copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copy for a spreadsheet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Narrow by any word…</source>
        <translation>Narrow by any word…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>Narrow the table</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the button: opens the deal</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Since / closed</source>
        <translation>Since / closed</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>¥10k</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A deal needs a customer or a project. Type at least one of them.</source>
        <translation>A deal needs a customer or a project. Type at least one of them.</translation>
    </message>
    <message>
        <source>Add the deal to an open stage, then move it to Won.</source>
        <translation>Add the deal to an open stage, then move it to Won.</translation>
    </message>
    <message>
        <source>Say why the deal was lost: choose a reason.</source>
        <translation>Say why the deal was lost: choose a reason.</translation>
    </message>
    <message>
        <source>This deal is no longer in the file.</source>
        <translation>This deal is no longer in the file.</translation>
    </message>
    <message>
        <source>Type a customer, and perhaps a project and an amount, with commas between.</source>
        <translation>Type a customer, and perhaps a project and an amount, with commas between.</translation>
    </message>
    <message>
        <source>Winning a deal asks for amount and date; use Won.</source>
        <translation>Winning a deal asks for amount and date; use Won.</translation>
    </message>
    <message>
        <source>{value} is in the future. A deal closes today or earlier.</source>
        <translation>{value} is in the future. A deal closes today or earlier.</translation>
    </message>
    <message>
        <source>{value} is not a date. Type it as 2026-12-31.</source>
        <translation>{value} is not a date. Type it as 2026-12-31.</translation>
    </message>
    <message>
        <source>{value} is not a source of the method.</source>
        <translation>{value} is not a source of the method.</translation>
    </message>
    <message>
        <source>{value} is not possible here. Type a number from 0 up.</source>
        <translation>{value} is not possible here. Type a number from 0 up.</translation>
    </message>
</context>
<context>
    <name>DealsBehind</name>
    <message>
        <source>A deal counts in its own stage and, for what it is worth, in every earlier one: its probability divided by that of {stage}.</source>
        <translation>A deal counts in its own stage and, for what it is worth, in every earlier one: its probability divided by that of {stage}.</translation>
    </message>
    <message>
        <source>By value: the won amounts, and each open amount times its stage's probability.</source>
        <translation>By value: the won amounts, and each open amount times its stage's probability.</translation>
    </message>
    <message>
        <source>Deals in {stage} and further on</source>
        <translation>Deals in {stage} and further on</translation>
    </message>
    <message>
        <source>Each open deal counts with its stage's probability.</source>
        <translation>Each open deal counts with its stage's probability.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Open deals</translation>
    </message>
    <message>
        <source>Won and open deals</source>
        <translation>Won and open deals</translation>
    </message>
    <message>
        <source>Won from {start} to {end}; this is what counts as won so far.</source>
        <translation>Won from {start} to {end}; this is what counts as won so far.</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>Won in the period</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>There is no folder {folder}.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}. Nothing was written.</source>
        <translation>There is no room left on the disk for {path}. Nothing was written.</translation>
    </message>
    <message>
        <source>{path} cannot be written: it is protected or open in another program.</source>
        <translation>{path} cannot be written: it is protected or open in another program.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the file a name.</source>
        <translation>{path} is a folder. Give the file a name.</translation>
    </message>
    <message>
        <source>{path} is a funnel file. Give the CSV file another name.</source>
        <translation>{path} is a funnel file. Give the CSV file another name.</translation>
    </message>
</context>
<context>
    <name>ExportSet</name>
    <message>
        <source>{path} is a file. Give a folder, or a name that ends in .zip.</source>
        <translation>{path} is a file. Give a folder, or a name that ends in .zip.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Another program has put another version in the place of {path}.</source>
        <translation>Another program has put another version in the place of {path}.</translation>
    </message>
    <message>
        <source>Another program is writing to {path} all the time, so it could not be read. Try again later.</source>
        <translation>Another program is writing to {path} all the time, so it could not be read. Try again later.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}, so nothing was changed. Close it there and try again.</source>
        <translation>Another program is writing to {path}, so nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>Beside {name} lay a log that belongs to another version of it. It was not applied, the file is as it was put there. The log is kept as {path}.</source>
        <translation>Beside {name} lay a log that belongs to another version of it. It was not applied, the file is as it was put there. The log is kept as {path}.</translation>
    </message>
    <message>
        <source>Beside {name} lies a log of another version of it that cannot be moved away, so the file was opened for reading only. Move {log} somewhere else and open the file again.</source>
        <translation>Beside {name} lies a log of another version of it that cannot be moved away, so the file was opened for reading only. Move {log} somewhere else and open the file again.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {folder}, so {name} was not changed. Allow writing there, or save a copy elsewhere.</source>
        <translation>Nothing can be written in the folder {folder}, so {name} was not changed. Allow writing there, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be read any more ({why}). Open the latest backup instead.</source>
        <translation>Nothing of {path} can be read any more ({why}). Open the latest backup instead.</translation>
    </message>
    <message>
        <source>The copy {path} could not be made: {why}. Nothing was changed.</source>
        <translation>The copy {path} could not be made: {why}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room and try again.</source>
        <translation>The disk is full, so nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>The drive or the network reports an error in reading {path}; nothing was changed. Check the connection and try again; if it stays so, copy the file to another drive.</source>
        <translation>The drive or the network reports an error in reading {path}; nothing was changed. Check the connection and try again; if it stays so, copy the file to another drive.</translation>
    </message>
    <message>
        <source>The drive or the network reports an error in writing {path}; nothing was changed. Check the connection and try again; if it stays so, save a copy on another drive.</source>
        <translation>The drive or the network reports an error in writing {path}; nothing was changed. Check the connection and try again; if it stays so, save a copy on another drive.</translation>
    </message>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>The file was opened for reading only.</translation>
    </message>
    <message>
        <source>The folder {folder} does not let programs lock files, as some network folders do not, so nothing was changed. Copy {name} to a folder of this computer and work there.</source>
        <translation>The folder {folder} does not let programs lock files, as some network folders do not, so nothing was changed. Copy {name} to a folder of this computer and work there.</translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected, so {name} was opened for reading only.</source>
        <translation>The folder {folder} is write-protected, so {name} was opened for reading only.</translation>
    </message>
    <message numerus="yes">
        <source>The name {name} is {count} character(s) too long for a file that is to be changed. Give it a shorter one.</source>
        <translation>
            <numerusform>The name {name} is {count} character too long for a file that is to be changed. Give it a shorter one.</numerusform>
            <numerusform>The name {name} is {count} characters too long for a file that is to be changed. Give it a shorter one.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {name} is damaged. Nothing was changed.</source>
        <translation>The passphrase is wrong, or {name} is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>There is no file {path}. Check the name and the folder.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>There is no folder {folder}.</translation>
    </message>
    <message>
        <source>There is not enough memory, so nothing was changed. Close other programs and try again.</source>
        <translation>There is not enough memory, so nothing was changed. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Too many files are open, so {path} could not be used and nothing was changed. Close other programs and try again.</source>
        <translation>Too many files are open, so {path} could not be used and nothing was changed. Close other programs and try again.</translation>
    </message>
    <message>
        <source>a changed table or index {name}</source>
        <translation>a changed table or index {name}</translation>
    </message>
    <message>
        <source>a generated column in {name}</source>
        <translation>a generated column in {name}</translation>
    </message>
    <message>
        <source>a table named {name}</source>
        <translation>a table named {name}</translation>
    </message>
    <message>
        <source>a text cannot be read</source>
        <translation>a text cannot be read</translation>
    </message>
    <message>
        <source>a trigger named {name}</source>
        <translation>a trigger named {name}</translation>
    </message>
    <message>
        <source>a view named {name}</source>
        <translation>a view named {name}</translation>
    </message>
    <message>
        <source>a virtual table named {name}</source>
        <translation>a virtual table named {name}</translation>
    </message>
    <message>
        <source>an amount or a text in it is larger than any can be</source>
        <translation>an amount or a text in it is larger than any can be</translation>
    </message>
    <message>
        <source>an index named {name}</source>
        <translation>an index named {name}</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>another program is writing to it</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>it cannot be opened</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>it is write-protected</translation>
    </message>
    <message>
        <source>it was moved or replaced</source>
        <translation>it was moved or replaced</translation>
    </message>
    <message>
        <source>its version {number} is none</source>
        <translation>its version {number} is none</translation>
    </message>
    <message>
        <source>nothing can be written in the folder</source>
        <translation>nothing can be written in the folder</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the drive or the network reports an error</source>
        <translation>the drive or the network reports an error</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>the file is damaged</translation>
    </message>
    <message>
        <source>the folder does not let programs lock files</source>
        <translation>the folder does not let programs lock files</translation>
    </message>
    <message>
        <source>the table {name} is missing</source>
        <translation>the table {name} is missing</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>there is not enough memory</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>{name} is the funnel that is open. Choose another file.</source>
        <translation>{name} is the funnel that is open. Choose another file.</translation>
    </message>
    <message>
        <source>{name}, which calls a function</source>
        <translation>{name}, which calls a function</translation>
    </message>
    <message>
        <source>{path} can only be read by way of a copy, and there is no room for one in {folder}: {why}. Nothing was changed.</source>
        <translation>{path} can only be read by way of a copy, and there is no room for one in {folder}: {why}. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path} cannot be its own copy.</source>
        <translation>{path} cannot be its own copy.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation>{path} cannot be opened: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another folder.</source>
        <translation>{path} cannot be written: {why}. Choose another folder.</translation>
    </message>
    <message>
        <source>{path} holds an amount or a text that is larger than any can be, so it cannot be used. Save what can be read.</source>
        <translation>{path} holds an amount or a text that is larger than any can be, so it cannot be used. Save what can be read.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the copy a name.</source>
        <translation>{path} is a folder. Give the copy a name.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). It was not changed. Open a backup of it, or save what can be read.</source>
        <translation>{path} is damaged ({why}). It was not changed. Open a backup of it, or save what can be read.</translation>
    </message>
    <message>
        <source>{path} is in use by another window or program. Close it there to change it here.</source>
        <translation>{path} is in use by another window or program. Close it there to change it here.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase, which this installation of Funnel Desktop cannot open: the package sqlcipher3 is missing.</source>
        <translation>{path} is locked with a passphrase, which this installation of Funnel Desktop cannot open: the package sqlcipher3 is missing.</translation>
    </message>
    <message>
        <source>{path} is locked with a passphrase.</source>
        <translation>{path} is locked with a passphrase.</translation>
    </message>
    <message>
        <source>{path} is no longer in its place: it was deleted, or its drive is gone.</source>
        <translation>{path} is no longer in its place: it was deleted, or its drive is gone.</translation>
    </message>
    <message>
        <source>{path} is not a Funnel Desktop file.</source>
        <translation>{path} is not a Funnel Desktop file.</translation>
    </message>
    <message>
        <source>{path} is not a Funnel Desktop file. To bring in a spreadsheet, save it as CSV and import it.</source>
        <translation>{path} is not a Funnel Desktop file. To bring in a spreadsheet, save it as CSV and import it.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name for the copy.</source>
        <translation>{path} is there already. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name, or open it.</source>
        <translation>{path} is there already. Choose another name, or open it.</translation>
    </message>
    <message>
        <source>{path} is write-protected, so it was opened for reading only.</source>
        <translation>{path} is write-protected, so it was opened for reading only.</translation>
    </message>
    <message>
        <source>{path} is write-protected, so nothing was changed. Allow writing to it, or save a copy elsewhere.</source>
        <translation>{path} is write-protected, so nothing was changed. Allow writing to it, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of Funnel Desktop. Update the program to open it; the file was not changed.</source>
        <translation>{path} was made by a newer version of Funnel Desktop. Update the program to open it; the file was not changed.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of Funnel Desktop and has to be brought up to date.</source>
        <translation>{path} was made by an earlier version of Funnel Desktop and has to be brought up to date.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or removed while it was open, so nothing was changed. Put it back, or open it where it is now.</source>
        <translation>{path} was moved, replaced or removed while it was open, so nothing was changed. Put it back, or open it where it is now.</translation>
    </message>
    <message>
        <source>{path} was not opened: it holds {what}, which Funnel Desktop did not make and which could change deals by itself. Save what can be read: only the data are taken over.</source>
        <translation>{path} was not opened: it holds {what}, which Funnel Desktop did not make and which could change deals by itself. Save what can be read: only the data are taken over.</translation>
    </message>
    <message>
        <source>{path}, or a file that is needed beside it, could not be opened; nothing was changed. Check that the drive and the folder are there, and try again.</source>
        <translation>{path}, or a file that is needed beside it, could not be opened; nothing was changed. Check that the drive and the folder are there, and try again.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>In {folder} there is a file {name} already. What it holds now would be gone.</source>
        <translation>In {folder} there is a file {name} already. What it holds now would be gone.</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Replace the file?</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>There is no such file</translation>
    </message>
    <message>
        <source>{name} is not in {folder}. Look at the name.</source>
        <translation>{name} is not in {folder}. Look at the name.</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message numerus="yes">
        <source>%n already in this file</source>
        <translation>
            <numerusform>%n already in this file</numerusform>
            <numerusform>%n already in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) imported</source>
        <translation>
            <numerusform>%n deal imported</numerusform>
            <numerusform>%n deals imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) written to {path}.</source>
        <translation>
            <numerusform>%n deal written to {path}.</numerusform>
            <numerusform>%n deals written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Backed up to {path}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>Exporting {file}</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>Find {name}</translation>
    </message>
    <message>
        <source>Full export: its zip file, or any file of its folder (*.zip *.csv)</source>
        <translation>Full export: its zip file, or any file of its folder (*.zip *.csv)</translation>
    </message>
    <message>
        <source>Funnel files (*.funnel)</source>
        <translation>Funnel files (*.funnel)</translation>
    </message>
    <message>
        <source>Funnel files (*.funnel);;All files (*)</source>
        <translation>Funnel files (*.funnel);;All files (*)</translation>
    </message>
    <message>
        <source>Import a full export</source>
        <translation>Import a full export</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importing {file}</translation>
    </message>
    <message>
        <source>My funnel</source>
        <translation>My funnel</translation>
    </message>
    <message>
        <source>New funnel</source>
        <translation>New funnel</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Open a funnel</source>
        <translation>Open a funnel</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>Sample funnel</source>
        <translation>Sample funnel</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Saving what can be read</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Show what was left out</source>
        <translation>Show what was left out</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>The import was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} cannot be written: {why}.</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>Another program has put a newer version in the place of {name}. This is that version; you had changed nothing in the one before.</source>
        <translation>Another program has put a newer version in the place of {name}. This is that version; you had changed nothing in the one before.</translation>
    </message>
    <message>
        <source>Another program has put another version in the place of {name} ({time}). What you see here is your own version: it is kept, and so is everything that you go on doing, but {name} does not have it.</source>
        <translation>Another program has put another version in the place of {name} ({time}). What you see here is your own version: it is kept, and so is everything that you go on doing, but {name} does not have it.</translation>
    </message>
    <message>
        <source>Another program has put another version in the place of {name}. What you see here was read before.</source>
        <translation>Another program has put another version in the place of {name}. What you see here was read before.</translation>
    </message>
    <message>
        <source>Another version came in the place of {name} while it was open. What you did is in {file} beside it.</source>
        <translation>Another version came in the place of {name} while it was open. What you did is in {file} beside it.</translation>
    </message>
    <message>
        <source>Open mine</source>
        <translation>Open mine</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>Open the other version</translation>
    </message>
    <message>
        <source>Put it back in its place</source>
        <translation>Put it back in its place</translation>
    </message>
    <message>
        <source>Put the two together…</source>
        <translation>Put the two together…</translation>
    </message>
    <message>
        <source>Save it as…</source>
        <translation>Save it as…</translation>
    </message>
    <message>
        <source>Save mine beside it</source>
        <translation>Save mine beside it</translation>
    </message>
    <message>
        <source>Save the funnel</source>
        <translation>Save the funnel</translation>
    </message>
    <message>
        <source>Saved as {path}. Work goes on there.</source>
        <translation>Saved as {path}. Work goes on there.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>This is the other version of {name}. Yours is kept as {path}.</source>
        <translation>This is the other version of {name}. Yours is kept as {path}.</translation>
    </message>
    <message>
        <source>What you did in {name} on {day} has no place yet, since the file was replaced or gone. It is kept.</source>
        <translation>What you did in {name} on {day} has no place yet, since the file was replaced or gone. It is kept.</translation>
    </message>
    <message>
        <source>{name} is no longer in its place. What you see here was read before.</source>
        <translation>{name} is no longer in its place. What you see here was read before.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder} ({time}): it was deleted, or its drive is gone. What you see here is kept, and so is everything that you go on doing, but it has no place yet.</source>
        <translation>{name} is no longer in {folder} ({time}): it was deleted, or its drive is gone. What you see here is kept, and so is everything that you go on doing, but it has no place yet.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that {service} synchronises. Close it here before you open it on another computer; if another version comes while it is open, you are told.</source>
        <translation>{name} lies in a folder that {service} synchronises. Close it here before you open it on another computer; if another version comes while it is open, you are told.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive. Open it on one computer at a time; a file on this computer is quicker and safer.</source>
        <translation>{name} lies on a network drive. Open it on one computer at a time; a file on this computer is quicker and safer.</translation>
    </message>
    <message>
        <source>{name} was moved. Work goes on in its new place: {path}.</source>
        <translation>{name} was moved. Work goes on in its new place: {path}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export all deals as CSV</source>
        <translation>Export all deals as CSV</translation>
    </message>
    <message>
        <source>Find customer, project, pinyin…</source>
        <translation>Find customer, project, pinyin…</translation>
    </message>
    <message>
        <source>Find deals</source>
        <translation>Find deals</translation>
    </message>
    <message>
        <source>Looks in customer, project, contact and note ({key})</source>
        <translation>Looks in customer, project, contact and note ({key})</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Only deals that have been in their stage for too long</source>
        <translation>Only deals that have been in their stage for too long</translation>
    </message>
    <message>
        <source>Only deals whose next step is overdue</source>
        <translation>Only deals whose next step is overdue</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Overdue {count}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show all deals</source>
        <translation>Show all deals</translation>
    </message>
    <message>
        <source>Sort: {what}</source>
        <translation>Sort: {what}</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Source: {what}</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Stale {count}</source>
        <translation>Stale {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>days in stage</source>
        <translation>days in stage</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>no customer</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>no next step</translation>
    </message>
    <message>
        <source>won in the period</source>
        <translation>won in the period</translation>
    </message>
    <message>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>FittingSource</name>
    <message numerus="yes">
        <source>Fits: {source} — has bought before (%n won)</source>
        <translation>
            <numerusform>Fits: {source} — has bought before (%n won)</numerusform>
            <numerusform>Fits: {source} — has bought before (%n won)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits: {source} — has not bought yet</source>
        <translation>Fits: {source} — has not bought yet</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Take the source {source}</source>
        <translation>Take the source {source}</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message numerus="yes">
        <source>%n open deal(s) without an amount: by number only.</source>
        <translation>
            <numerusform>%n open deal without an amount: by number only.</numerusform>
            <numerusform>%n open deals without an amount: by number only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without units: by number only.</source>
        <translation>
            <numerusform>%n open deal without units: by number only.</numerusform>
            <numerusform>%n open deals without units: by number only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s)</source>
        <translation>
            <numerusform>%n won deal</numerusform>
            <numerusform>%n won deals</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal counts in its own stage and, for what it is worth, in every earlier one.</source>
        <translation>A deal counts in its own stage and, for what it is worth, in every earlier one.</translation>
    </message>
    <message>
        <source>A week: still to sign / weeks left</source>
        <translation>A week: still to sign / weeks left</translation>
    </message>
    <message>
        <source>Amounts in yuan.</source>
        <translation>Amounts in yuan.</translation>
    </message>
    <message>
        <source>Amounts in ¥10k.</source>
        <translation>Amounts in ¥10k.</translation>
    </message>
    <message>
        <source>By the end of the period + expected later</source>
        <translation>By the end of the period + expected later</translation>
    </message>
    <message>
        <source>Contracts needed: target / average contract</source>
        <translation>Contracts needed: target / average contract</translation>
    </message>
    <message>
        <source>Contracts still to sign</source>
        <translation>Contracts still to sign</translation>
    </message>
    <message>
        <source>Expected by value</source>
        <translation>Expected by value</translation>
    </message>
    <message>
        <source>Expected by value: the sum</source>
        <translation>Expected by value: the sum</translation>
    </message>
    <message>
        <source>Figures in sets.</source>
        <translation>Figures in sets.</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>From {start} to {end}</translation>
    </message>
    <message>
        <source>Gap: have − needed</source>
        <translation>Gap: have − needed</translation>
    </message>
    <message>
        <source>Have: open deals from {stage} on × their win rates / {rate}</source>
        <translation>Have: open deals from {stage} on × their win rates / {rate}</translation>
    </message>
    <message>
        <source>In whole customers: {count}.</source>
        <translation>In whole customers: {count}.</translation>
    </message>
    <message>
        <source>In whole deals of this stage: {count} lack.</source>
        <translation>In whole deals of this stage: {count} lack.</translation>
    </message>
    <message>
        <source>Needed in {stage}: still to sign / win rate</source>
        <translation>Needed in {stage}: still to sign / win rate</translation>
    </message>
    <message>
        <source>New targets / months left</source>
        <translation>New targets / months left</translation>
    </message>
    <message>
        <source>New targets / weeks left</source>
        <translation>New targets / weeks left</translation>
    </message>
    <message>
        <source>New targets / working days left</source>
        <translation>New targets / working days left</translation>
    </message>
    <message>
        <source>New targets a month</source>
        <translation>New targets a month</translation>
    </message>
    <message>
        <source>New targets a week</source>
        <translation>New targets a week</translation>
    </message>
    <message>
        <source>New targets a working day</source>
        <translation>New targets a working day</translation>
    </message>
    <message>
        <source>New targets to find</source>
        <translation>New targets to find</translation>
    </message>
    <message>
        <source>No time is left: all of it is due at once.</source>
        <translation>No time is left: all of it is due at once.</translation>
    </message>
    <message>
        <source>Nothing lacks here.</source>
        <translation>Nothing lacks here.</translation>
    </message>
    <message>
        <source>Share of the target</source>
        <translation>Share of the target</translation>
    </message>
    <message>
        <source>Share: won / target</source>
        <translation>Share: won / target</translation>
    </message>
    <message>
        <source>Still to sign: needed − won, at least 0</source>
        <translation>Still to sign: needed − won, at least 0</translation>
    </message>
    <message>
        <source>The holidays of these years are not known yet: Monday to Friday are counted.</source>
        <translation>The holidays of these years are not known yet: Monday to Friday are counted.</translation>
    </message>
    <message>
        <source>To find: needed − have, at least 0</source>
        <translation>To find: needed − have, at least 0</translation>
    </message>
    <message>
        <source>Without weekends and Chinese public holidays, with their make-up days.</source>
        <translation>Without weekends and Chinese public holidays, with their make-up days.</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>Won in the period</translation>
    </message>
    <message>
        <source>Won so far: won / average contract</source>
        <translation>Won so far: won / average contract</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>have</source>
        <translation>have</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
</context>
<context>
    <name>FunnelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FunnelPanel</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message>
        <source>+ expected further on</source>
        <translation>+ expected further on</translation>
    </message>
    <message>
        <source>+ expected here: value × {probability}</source>
        <translation>+ expected here: value × {probability}</translation>
    </message>
    <message>
        <source>+ expected here: {count} × {probability}</source>
        <translation>+ expected here: {count} × {probability}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Find {count} new targets&lt;/b&gt;: the gap starts at the very front.</source>
        <translation>&lt;b&gt;Find {count} new targets&lt;/b&gt;: the gap starts at the very front.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type it&lt;/a&gt;.</source>
        <translation>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type it&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type target and average&lt;/a&gt;.</source>
        <translation>&lt;b&gt;No target yet&lt;/b&gt;: &lt;a href="target"&gt;type target and average&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only the average is missing&lt;/b&gt;: &lt;a href="target"&gt;type it&lt;/a&gt;.</source>
        <translation>&lt;b&gt;Only the average is missing&lt;/b&gt;: &lt;a href="target"&gt;type it&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The funnel carries the target.&lt;/b&gt;</source>
        <translation>&lt;b&gt;The funnel carries the target.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;The target is reached&lt;/b&gt;: {won} of {target} contracts are signed.</source>
        <translation>&lt;b&gt;The target is reached&lt;/b&gt;: {won} of {target} contracts are signed.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{stage} lacks {count}&lt;/b&gt;: the gap starts here.</source>
        <translation>&lt;b&gt;{stage} lacks {count}&lt;/b&gt;: the gap starts here.</translation>
    </message>
    <message>
        <source>= contracts from here on</source>
        <translation>= contracts from here on</translation>
    </message>
    <message>
        <source>= value from here on</source>
        <translation>= value from here on</translation>
    </message>
    <message>
        <source>Above target</source>
        <translation>Above target</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>By value it carries: {expected} of {target} ({share}).</source>
        <translation>By value it carries: {expected} of {target} ({share}).</translation>
    </message>
    <message>
        <source>By value it falls short: {expected} of {target} ({share}).</source>
        <translation>By value it falls short: {expected} of {target} ({share}).</translation>
    </message>
    <message>
        <source>By value no stage lacks.</source>
        <translation>By value no stage lacks.</translation>
    </message>
    <message>
        <source>By value the gap starts at {stage}.</source>
        <translation>By value the gap starts at {stage}.</translation>
    </message>
    <message>
        <source>Click: only this stage on the board.</source>
        <translation>Click: only this stage on the board.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Counted in average contracts: won / average contract.</source>
        <translation>Counted in average contracts: won / average contract.</translation>
    </message>
    <message>
        <source>Deals in each stage now; won: in the period</source>
        <translation>Deals in each stage now; won: in the period</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>Export as picture</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Export as picture…</translation>
    </message>
    <message>
        <source>Fewer than 20: too few to lean on.</source>
        <translation>Fewer than 20: too few to lean on.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Funnel chart, view: {view}</source>
        <translation>Funnel chart, view: {view}</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>In it now</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Lacking</translation>
    </message>
    <message>
        <source>No closed deal is known to have reached {stage} yet.</source>
        <translation>No closed deal is known to have reached {stage} yet.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>No figures yet.</translation>
    </message>
    <message>
        <source>No lost deal has a stage on record: no conversion can be told.</source>
        <translation>No lost deal has a stage on record: no conversion can be told.</translation>
    </message>
    <message>
        <source>Of {sample} closed deals that reached {stage}, {rate} reached {following}.</source>
        <translation>Of {sample} closed deals that reached {stage}, {rate} reached {following}.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum in each stage now, {unit}; won: in the period</source>
        <translation>Sum in each stage now, {unit}; won: in the period</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The chart cannot be drawn: {why}. Everything else works.</source>
        <translation>The chart cannot be drawn: {why}. Everything else works.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}: {why}. Choose another folder.</source>
        <translation>The picture could not be written to {path}: {why}. Choose another folder.</translation>
    </message>
    <message>
        <source>The picture was written: {path}</source>
        <translation>The picture was written: {path}</translation>
    </message>
    <message>
        <source>Under scenario “{name}”.</source>
        <translation>Under scenario “{name}”.</translation>
    </message>
    <message>
        <source>Under scenario “{name}”; measured: nothing lacks.</source>
        <translation>Under scenario “{name}”; measured: nothing lacks.</translation>
    </message>
    <message>
        <source>Under scenario “{name}”; measured: {stage} lacks {count}.</source>
        <translation>Under scenario “{name}”; measured: {stage} lacks {count}.</translation>
    </message>
    <message>
        <source>View of the funnel</source>
        <translation>View of the funnel</translation>
    </message>
    <message>
        <source>Weighted with {probability}</source>
        <translation>Weighted with {probability}</translation>
    </message>
    <message>
        <source>Width in {unit}</source>
        <translation>Width in {unit}</translation>
    </message>
    <message>
        <source>Width of the rows: {unit}</source>
        <translation>Width of the rows: {unit}</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>Won in the period</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Won so far</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>beyond</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>expected here</source>
        <translation>expected here</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>n={count}, few</source>
        <translation>n={count}, few</translation>
    </message>
    <message>
        <source>target {size}</source>
        <translation>target {size}</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} contracts</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} sets</translation>
    </message>
    <message>
        <source>{count} without a value.</source>
        <translation>{count} without a value.</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>¥10k</translation>
    </message>
    <message>
        <source>“{name}” must end in .png or .svg to be a picture.</source>
        <translation>“{name}” must end in .png or .svg to be a picture.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Board and dialogs</source>
        <translation>Board and dialogs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copies and passphrase</source>
        <translation>Copies and passphrase</translation>
    </message>
    <message>
        <source>Exports, PDFs, pictures, calendars and what you print can be read by whoever has them. So can backups that you made elsewhere before, the name of the file, and the list of files used last.</source>
        <translation>Exports, PDFs, pictures, calendars and what you print can be read by whoever has them. So can backups that you made elsewhere before, the name of the file, and the list of files used last.</translation>
    </message>
    <message>
        <source>Funnel Desktop</source>
        <translation>Funnel Desktop</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Going back</translation>
    </message>
    <message>
        <source>If you forget it</source>
        <translation>If you forget it</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>On each day that you use a funnel a copy of it is made, and before a large import, before two versions are put together and before you go back. Kept are those of the last 10 days, 8 weeks and 12 months. They lie in {folder}, on this computer alone: against loss of the computer, use “Back up” now and then and keep that copy elsewhere.</source>
        <translation>On each day that you use a funnel a copy of it is made, and before a large import, before two versions are put together and before you go back. Kept are those of the last 10 days, 8 weeks and 12 months. They lie in {folder}, on this computer alone: against loss of the computer, use “Back up” now and then and keep that copy elsewhere.</translation>
    </message>
    <message>
        <source>One sales rep's funnel, in one file, offline.</source>
        <translation>One sales rep's funnel, in one file, offline.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What a passphrase locks</source>
        <translation>What a passphrase locks</translation>
    </message>
    <message>
        <source>What it does not lock</source>
        <translation>What it does not lock</translation>
    </message>
    <message>
        <source>Where copies lie</source>
        <translation>Where copies lie</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read the funnel or its copies, nor can we: there is no second way in. Write it down and keep it where the computer is not.</source>
        <translation>Without the passphrase nobody can read the funnel or its copies, nor can we: there is no second way in. Write it down and keep it where the computer is not.</translation>
    </message>
    <message>
        <source>“Go back to an earlier state” in the File menu lists the copies, with what differs from now. Look at one before you take it: nothing is changed by looking. What you have now is copied before you go back, and one undo brings it back.</source>
        <translation>“Go back to an earlier state” in the File menu lists the copies, with what differs from now. Look at one before you take it: nothing is changed by looking. What you have now is copied before you go back, and one undo brings it back.</translation>
    </message>
    <message>
        <source>“Passphrase” in the File menu locks the whole funnel: the file, what SQLite writes beside it, the copies of it and the backups that are made from then on. It is asked for when the funnel is opened, after “Lock now” (Ctrl+L), and after the minutes without input that you choose in the File menu.</source>
        <translation>“Passphrase” in the File menu locks the whole funnel: the file, what SQLite writes beside it, the copies of it and the backups that are made from then on. It is asked for when the funnel is opened, after “Lock now” (Ctrl+L), and after the minutes without input that you choose in the File menu.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation>
            <numerusform>%n earlier entry</numerusform>
            <numerusform>%n earlier entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back: {question}</source>
        <translation>Answer taken back: {question}</translation>
    </message>
    <message>
        <source>Entered as {stage}</source>
        <translation>Entered as {stage}</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Lost in {stage}</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Next step on</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note changed</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Mid-autumn Festival</source>
        <translation>Mid-autumn Festival</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>New Year's Day</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Tomb-sweeping Day</source>
        <translation>Tomb-sweeping Day</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A date order is ymd, mdy or dmy, not {order}.</source>
        <translation>A date order is ymd, mdy or dmy, not {order}.</translation>
    </message>
    <message>
        <source>An amount unit is 1 (yuan) or 10000 (10,000 yuan), not {unit}.</source>
        <translation>An amount unit is 1 (yuan) or 10000 (10,000 yuan), not {unit}.</translation>
    </message>
    <message>
        <source>Closed on {closed}, before it was entered on {entered}.</source>
        <translation>Closed on {closed}, before it was entered on {entered}.</translation>
    </message>
    <message>
        <source>Column {column} is used for two fields, {first} and {second}. Use it for one.</source>
        <translation>Column {column} is used for two fields, {first} and {second}. Use it for one.</translation>
    </message>
    <message>
        <source>Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.</source>
        <translation>Line {line} (byte {byte}) of {file} is not {encoding} text. Choose another encoding.</translation>
    </message>
    <message>
        <source>No column gives a customer or a project. Choose the column that holds one of them.</source>
        <translation>No column gives a customer or a project. Choose the column that holds one of them.</translation>
    </message>
    <message>
        <source>Not known which stage is meant by: {values}. Their rows are left out until you choose.</source>
        <translation>Not known which stage is meant by: {values}. Their rows are left out until you choose.</translation>
    </message>
    <message>
        <source>The dates do not say whether the month or the day comes first. Check the date order.</source>
        <translation>The dates do not say whether the month or the day comes first. Check the date order.</translation>
    </message>
    <message>
        <source>The deal is open and has a closing date. The date was left out.</source>
        <translation>The deal is open and has a closing date. The date was left out.</translation>
    </message>
    <message>
        <source>The record from line {line} of {file} on cannot be read: a quotation mark never closes.</source>
        <translation>The record from line {line} of {file} on cannot be read: a quotation mark never closes.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}. Put texts with a delimiter in quotation marks.</source>
        <translation>The row has {found} cells, the header {expected}. Put texts with a delimiter in quotation marks.</translation>
    </message>
    <message>
        <source>The row names no customer and no project. Fill in one of them.</source>
        <translation>The row names no customer and no project. Fill in one of them.</translation>
    </message>
    <message>
        <source>There is no column {column}. The columns are: {columns}.</source>
        <translation>There is no column {column}. The columns are: {columns}.</translation>
    </message>
    <message>
        <source>There is no encoding {name}. Try utf-8, gb18030 or utf-16.</source>
        <translation>There is no encoding {name}. Try utf-8, gb18030 or utf-16.</translation>
    </message>
    <message>
        <source>There is no field {field}. The fields are: {fields}.</source>
        <translation>There is no field {field}. The fields are: {fields}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>There is no file {path}.</translation>
    </message>
    <message>
        <source>There is no stage {stage}. Choose one of: {stages}.</source>
        <translation>There is no stage {stage}. Choose one of: {stages}.</translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a deal.</source>
        <translation>This looks like a row of totals, not a deal.</translation>
    </message>
    <message>
        <source>You may not read {path}. Copy it to a folder of your own.</source>
        <translation>You may not read {path}. Copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>{check}: “{answer}” is not one of yes, no, unknown, not_applicable.</source>
        <translation>{check}: “{answer}” is not one of yes, no, unknown, not_applicable.</translation>
    </message>
    <message numerus="yes">
        <source>{column} holds more than {count} different values: it is not a stage.</source>
        <translation>
            <numerusform>{column} holds more than {count} different values: it is not a stage.</numerusform>
            <numerusform>{column} holds more than {count} different values: it is not a stage.</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: it is not known which stage “{value}” means. Choose one for it.</source>
        <translation>{column}: it is not known which stage “{value}” means. Choose one for it.</translation>
    </message>
    <message>
        <source>{column}: line {first} has the same id.</source>
        <translation>{column}: line {first} has the same id.</translation>
    </message>
    <message>
        <source>{column}: the row says both won and lost.</source>
        <translation>{column}: the row says both won and lost.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a currency such as CNY.</source>
        <translation>{column}: “{value}” is not a currency such as CNY.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with day, month and year.</source>
        <translation>{column}: “{value}” is not a date with day, month and year.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with month, day and year.</source>
        <translation>{column}: “{value}” is not a date with month, day and year.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a date with year, month and day.</source>
        <translation>{column}: “{value}” is not a date with year, month and day.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a whole number of units.</source>
        <translation>{column}: “{value}” is not a whole number of units.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an amount.</source>
        <translation>{column}: “{value}” is not an amount.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not an id of this program. Leave the cell empty.</source>
        <translation>{column}: “{value}” is not an id of this program. Leave the cell empty.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is too large an amount.</source>
        <translation>{column}: “{value}” is too large an amount.</translation>
    </message>
    <message>
        <source>{day} lies in the future.</source>
        <translation>{day} lies in the future.</translation>
    </message>
    <message>
        <source>{file} is a database, not a CSV file.</source>
        <translation>{file} is a database, not a CSV file.</translation>
    </message>
    <message>
        <source>{file} is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV.</source>
        <translation>{file} is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is empty.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Choose a CSV file.</source>
        <translation>{file} is not a text file. Choose a CSV file.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a CSV file.</source>
        <translation>{path} is a folder. Choose a CSV file.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB. Cut it into several files, each with the header.</source>
        <translation>{path} is larger than {size} MB. Cut it into several files, each with the header.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will come in</source>
        <translation>
            <numerusform>%n deal will come in</numerusform>
            <numerusform>%n deals will come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with odd dates come in as they are, first line {line}: {reason}</source>
        <translation>
            <numerusform>%n row with odd dates comes in as it is, line {line}: {reason}</numerusform>
            <numerusform>%n rows with odd dates come in as they are, first line {line}: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are in</source>
        <translation>Amounts are in</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Bar |</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;Everything of a funnel (*.zip);;All files (*)</source>
        <translation>CSV files (*.csv *.tsv *.txt);;Everything of a funnel (*.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Columns separated by</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Dates are written</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Day, month, year</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation>GB18030 (Chinese)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Import a spreadsheet</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Leave these rows out</translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation>Looking the file through</translation>
    </message>
    <message>
        <source>Looking the file through…</source>
        <translation>Looking the file through…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Month, day, year</translation>
    </message>
    <message>
        <source>No deal can come in like this</source>
        <translation>No deal can come in like this</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Open, stage not said</source>
        <translation>Open, stage not said</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Windows (Western Europe)</source>
        <translation>Windows (Western Europe)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Year, month, day</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>Yuan</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>¥10k</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Check {key}</source>
        <translation>Check {key}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Closing date</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Evidence {key}</source>
        <translation>Evidence {key}</translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation>Furthest stage</translation>
    </message>
    <message>
        <source>Id of the deal</source>
        <translation>Id of the deal</translation>
    </message>
    <message>
        <source>In the stage since</source>
        <translation>In the stage since</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Next step on</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Place in the column</source>
        <translation>Place in the column</translation>
    </message>
    <message>
        <source>Reason lost</source>
        <translation>Reason lost</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Column {name} is</source>
        <translation>Column {name} is</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Line {line}, left out</source>
        <translation>Line {line}, left out</translation>
    </message>
    <message>
        <source>The first rows as they will be understood</source>
        <translation>The first rows as they will be understood</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>What each column is</translation>
    </message>
</context>
<context>
    <name>ImportSet</name>
    <message>
        <source>A whole funnel can only be brought into an empty file. Make a new one first.</source>
        <translation>A whole funnel can only be brought into an empty file. Make a new one first.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has {found} cells instead of {expected}.</source>
        <translation>Line {line} of {file} has {found} cells instead of {expected}.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: “{value}” is no number for {column}.</source>
        <translation>Line {line} of {file}: “{value}” is no number for {column}.</translation>
    </message>
    <message>
        <source>{file} cannot be read from line {line} on: {why}.</source>
        <translation>{file} cannot be read from line {line} on: {why}.</translation>
    </message>
    <message>
        <source>{file} has a column that is not ours: {column}.</source>
        <translation>{file} has a column that is not ours: {column}.</translation>
    </message>
    <message>
        <source>{file} holds {found} rows instead of {expected}: the set is not complete.</source>
        <translation>{file} holds {found} rows instead of {expected}: the set is not complete.</translation>
    </message>
    <message>
        <source>{file} is empty. Write the set once more.</source>
        <translation>{file} is empty. Write the set once more.</translation>
    </message>
    <message>
        <source>{file} is missing in the set.</source>
        <translation>{file} is missing in the set.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 from line {line} on. Save it as UTF-8, or write the set once more.</source>
        <translation>{file} is not UTF-8 from line {line} on. Save it as UTF-8, or write the set once more.</translation>
    </message>
    <message>
        <source>{path} holds {file} twice. Pack the set once more.</source>
        <translation>{path} holds {file} twice. Pack the set once more.</translation>
    </message>
    <message>
        <source>{path} is not a whole funnel written by Export everything. Choose its folder or zip file.</source>
        <translation>{path} is not a whole funnel written by Export everything. Choose its folder or zip file.</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not unpacked here. Unpack it, and choose the folder.</source>
        <translation>{path} is packed in a way that is not unpacked here. Unpack it, and choose the folder.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Unpack it, and choose the folder.</source>
        <translation>{path} is protected by a password. Unpack it, and choose the folder.</translation>
    </message>
    <message>
        <source>{path} was written by another version of the program ({version}). Use that one.</source>
        <translation>{path} was written by another version of the program ({version}). Use that one.</translation>
    </message>
    <message>
        <source>{path} would unpack to more than a set of tables ever holds. Choose another.</source>
        <translation>{path} would unpack to more than a set of tables ever holds. Choose another.</translation>
    </message>
</context>
<context>
    <name>Joints</name>
    <message>
        <source>, </source>
        <comment>between the members of a short list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that stand beside each other</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>two sentences, one after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{words}.</source>
        <comment>words made a sentence by a full stop</comment>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>KnownContact</name>
    <message>
        <source>Known at this customer: {person}</source>
        <translation>Known at this customer: {person}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Take over what is known of {name}</source>
        <translation>Take over what is known of {name}</translation>
    </message>
</context>
<context>
    <name>KnownCustomer</name>
    <message>
        <source>Known customers</source>
        <translation>Known customers</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a link: shows the deals of the customer that is known already</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the deals of {customer}</source>
        <translation>Open the deals of {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{customer} has %n deal(s) already</source>
        <translation>
            <numerusform>{customer} has %n deal already</numerusform>
            <numerusform>{customer} has %n deals already</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer} is a lead already</source>
        <translation>{customer} is a lead already</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Contact: {contact}</source>
        <translation>Contact: {contact}</translation>
    </message>
    <message>
        <source>Drag to {stage}</source>
        <translation>Drag to {stage}</translation>
    </message>
    <message>
        <source>No visit date</source>
        <translation>No visit date</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>Phone: {phone}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Visited {date}</source>
        <translation>Visited {date}</translation>
    </message>
</context>
<context>
    <name>LeadDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>First visit on</source>
        <translation>First visit on</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>New lead</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write the company's name.</source>
        <translation>Write the company's name.</translation>
    </message>
</context>
<context>
    <name>LeadLines</name>
    <message>
        <source>More cells than columns, from “{cell}” on. Remove them.</source>
        <translation>More cells than columns, from “{cell}” on. Remove them.</translation>
    </message>
    <message>
        <source>No customer.</source>
        <translation>No customer.</translation>
    </message>
    <message>
        <source>Only 5,000 lines are taken at a time.</source>
        <translation>Only 5,000 lines are taken at a time.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as {example}.</source>
        <translation>“{value}” is not a date. Write it as {example}.</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) overdue</source>
        <translation>
            <numerusform>%n visit overdue</numerusform>
            <numerusform>%n visits overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visited</source>
        <translation>
            <numerusform>%n visited</numerusform>
            <numerusform>%n visited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;First visit date…</source>
        <translation>&amp;First visit date…</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;New lead…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from a spreadsheet…</source>
        <translation>&amp;Paste rows from a spreadsheet…</translation>
    </message>
    <message>
        <source>A lead needs a customer. Type the company's name.</source>
        <translation>A lead needs a customer. Type the company's name.</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>Add a lead</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Add lead</translation>
    </message>
    <message>
        <source>Companies that wait for a first visit. Add one below, or paste rows from a spreadsheet: Ctrl+V.</source>
        <translation>Companies that wait for a first visit. Add one below, or paste rows from a spreadsheet: Ctrl+V.</translation>
    </message>
    <message>
        <source>Customer, contact, phone</source>
        <translation>Customer, contact, phone</translation>
    </message>
    <message>
        <source>Customer, contact, position, phone, source, note, date of the first visit: as much as is known, with commas between. Enter adds it, Escape closes.</source>
        <translation>Customer, contact, position, phone, source, note, date of the first visit: as much as is known, with commas between. Enter adds it, Escape closes.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n lead(s)?</source>
        <translation>
            <numerusform>Delete %n lead?</numerusform>
            <numerusform>Delete %n leads?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the lead {lead}?</source>
        <translation>Delete the lead {lead}?</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move to {stage}…</source>
        <translation>Move to {stage}…</translation>
    </message>
    <message>
        <source>Nothing is kept of a deleted lead but its visits. Undo brings it back.</source>
        <translation>Nothing is kept of a deleted lead but its visits. Undo brings it back.</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet…</source>
        <translation>Paste rows from a spreadsheet…</translation>
    </message>
    <message>
        <source>Put the tray away</source>
        <translation>Put the tray away</translation>
    </message>
    <message>
        <source>This lead is no longer in the file.</source>
        <translation>This lead is no longer in the file.</translation>
    </message>
    <message>
        <source>Type a company's name.</source>
        <translation>Type a company's name.</translation>
    </message>
    <message>
        <source>Visit {person}</source>
        <translation>Visit {person}</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rows of {file} that were left out</source>
        <translation>Rows of {file} that were left out</translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message numerus="yes">
        <source>%n deal(s) without a date of entering are not among them.</source>
        <translation>
            <numerusform>%n deal without a date of entering is not among them.</numerusform>
            <numerusform>%n deals without a date of entering are not among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount add nothing here.</source>
        <translation>
            <numerusform>%n open deal without an amount adds nothing here.</numerusform>
            <numerusform>%n open deals without an amount add nothing here.</numerusform>
        </translation>
    </message>
    <message>
        <source>+ deals still to find</source>
        <translation>+ deals still to find</translation>
    </message>
    <message>
        <source>+ deals still to find: {terms}</source>
        <translation>+ deals still to find: {terms}</translation>
    </message>
    <message>
        <source>+ open deals, by amount and win probability</source>
        <translation>+ open deals, by amount and win probability</translation>
    </message>
    <message>
        <source>= by value, what the balance looks at</source>
        <translation>= by value, what the balance looks at</translation>
    </message>
    <message>
        <source>= result</source>
        <translation>= result</translation>
    </message>
    <message>
        <source>A sales cycle has 0 days or more.</source>
        <translation>A sales cycle has 0 days or more.</translation>
    </message>
    <message>
        <source>A win rate is more than 0 and at most 100%.</source>
        <translation>A win rate is more than 0 and at most 100%.</translation>
    </message>
    <message>
        <source>Amounts of won deals / won deals with an amount</source>
        <translation>Amounts of won deals / won deals with an amount</translation>
    </message>
    <message>
        <source>Brings: the difference</source>
        <translation>Brings: the difference</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>Closed deals</translation>
    </message>
    <message>
        <source>Days from first stage to won / won deals with both dates</source>
        <translation>Days from first stage to won / won deals with both dates</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Deal size</translation>
    </message>
    <message>
        <source>Deals since the first one, {first}, to {last} / months, at least 1</source>
        <translation>Deals since the first one, {first}, to {last} / months, at least 1</translation>
    </message>
    <message>
        <source>Deals still to find are left out: {levers} are not measured yet.</source>
        <translation>Deals still to find are left out: {levers} are not measured yet.</translation>
    </message>
    <message>
        <source>Deals still to find are left out: {lever} is not measured yet.</source>
        <translation>Deals still to find are left out: {lever} is not measured yet.</translation>
    </message>
    <message>
        <source>Deals that entered the funnel from {first} to {last} / months</source>
        <translation>Deals that entered the funnel from {first} to {last} / months</translation>
    </message>
    <message>
        <source>Deals that entered the funnel, by months.</source>
        <translation>Deals that entered the funnel, by months.</translation>
    </message>
    <message>
        <source>Delete this scenario</source>
        <translation>Delete this scenario</translation>
    </message>
    <message>
        <source>Equal first: {levers}. {amount} for each 1%, samples {counts}.</source>
        <translation>Equal first: {levers}. {amount} for each 1%, samples {counts}.</translation>
    </message>
    <message>
        <source>Even 100% does not reach the target.</source>
        <translation>Even 100% does not reach the target.</translation>
    </message>
    <message>
        <source>Even a cycle of 0 days does not reach the target.</source>
        <translation>Even a cycle of 0 days does not reach the target.</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Go to the board</translation>
    </message>
    <message>
        <source>In months of {days} days</source>
        <translation>In months of {days} days</translation>
    </message>
    <message>
        <source>Mean over the won deals of which it is known.</source>
        <translation>Mean over the won deals of which it is known.</translation>
    </message>
    <message>
        <source>Measured on few deals: lean on it with care.</source>
        <translation>Measured on few deals: lean on it with care.</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Measured values</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs a deal that entered the funnel in the last 12 months.</source>
        <translation>Needs a deal that entered the funnel in the last 12 months.</translation>
    </message>
    <message>
        <source>Needs a won deal with an amount.</source>
        <translation>Needs a won deal with an amount.</translation>
    </message>
    <message>
        <source>Needs a won deal with the date on which it entered the funnel.</source>
        <translation>Needs a won deal with the date on which it entered the funnel.</translation>
    </message>
    <message>
        <source>Needs closed deals, one of them won.</source>
        <translation>Needs closed deals, one of them won.</translation>
    </message>
    <message>
        <source>New opportunities</source>
        <translation>New opportunities</translation>
    </message>
    <message>
        <source>New: opportunities × months × win rate × size</source>
        <translation>New: opportunities × months × win rate × size</translation>
    </message>
    <message>
        <source>No number reaches the target: what is left is shorter than the sales cycle.</source>
        <translation>No number reaches the target: what is left is shorter than the sales cycle.</translation>
    </message>
    <message>
        <source>No size reaches the target: nothing open has an amount and no time is left.</source>
        <translation>No size reaches the target: nothing open has an amount and no time is left.</translation>
    </message>
    <message>
        <source>No target yet: &lt;a href="target"&gt;type one in the balance&lt;/a&gt;.</source>
        <translation>No target yet: &lt;a href="target"&gt;type one in the balance&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>No value of it reaches the target, as long as the others are not measured.</source>
        <translation>No value of it reaches the target, as long as the others are not measured.</translation>
    </message>
    <message>
        <source>Not measured yet: {levers}.</source>
        <translation>Not measured yet: {levers}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>One per cent brings nothing yet: no open deal has an amount.</source>
        <translation>One per cent brings nothing yet: no open deal has an amount.</translation>
    </message>
    <message>
        <source>One per cent brings nothing: no time and no open amount is left.</source>
        <translation>One per cent brings nothing: no time and no open amount is left.</translation>
    </message>
    <message>
        <source>Open the formula of the result</source>
        <translation>Open the formula of the result</translation>
    </message>
    <message>
        <source>Open: amount × size × win probability, by stage</source>
        <translation>Open: amount × size × win probability, by stage</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Productive months: months left − cycle, at least 0</source>
        <translation>Productive months: months left − cycle, at least 0</translation>
    </message>
    <message>
        <source>Replaces the scenario of that name.</source>
        <translation>Replaces the scenario of that name.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Result as measured {before}, as set {after}</source>
        <translation>Result as measured {before}, as set {after}</translation>
    </message>
    <message>
        <source>Result of the period</source>
        <translation>Result of the period</translation>
    </message>
    <message>
        <source>Result with measured values</source>
        <translation>Result with measured values</translation>
    </message>
    <message>
        <source>Result with measured values, and the target</source>
        <translation>Result with measured values, and the target</translation>
    </message>
    <message>
        <source>Result: won + open + new</source>
        <translation>Result: won + open + new</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Sales cycle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Save the scenario</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Set to, from the measured value</source>
        <translation>Set to, from the measured value</translation>
    </message>
    <message>
        <source>Stop using in balance</source>
        <translation>Stop using in balance</translation>
    </message>
    <message>
        <source>The four levers</source>
        <translation>The four levers</translation>
    </message>
    <message>
        <source>The levers are measured on your own deals: what was won and lost, how long it took, how large it was. There is nothing to measure yet. Close the first deals on the board, or import them.</source>
        <translation>The levers are measured on your own deals: what was won and lost, how long it took, how large it was. There is nothing to measure yet. Close the first deals on the board, or import them.</translation>
    </message>
    <message>
        <source>The opportunities a month must be more than 0.</source>
        <translation>The opportunities a month must be more than 0.</translation>
    </message>
    <message>
        <source>The period is over: nothing new can be won in it.</source>
        <translation>The period is over: nothing new can be won in it.</translation>
    </message>
    <message>
        <source>The result is the target as it is.</source>
        <translation>The result is the target as it is.</translation>
    </message>
    <message>
        <source>The size of a deal must be more than 0.</source>
        <translation>The size of a deal must be more than 0.</translation>
    </message>
    <message>
        <source>The smallest change with which the result is the target.</source>
        <translation>The smallest change with which the result is the target.</translation>
    </message>
    <message>
        <source>The target is passed whatever this lever does.</source>
        <translation>The target is passed whatever this lever does.</translation>
    </message>
    <message>
        <source>The target is passed; it may fall back to this value.</source>
        <translation>The target is passed; it may fall back to this value.</translation>
    </message>
    <message>
        <source>The win rate is the share won of all that were won or lost.</source>
        <translation>The win rate is the share won of all that were won or lost.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Type the target of the period in the balance first.</source>
        <translation>Type the target of the period in the balance first.</translation>
    </message>
    <message>
        <source>Use in balance</source>
        <translation>Use in balance</translation>
    </message>
    <message>
        <source>What is won counts as it is, open deals by amount and win probability.</source>
        <translation>What is won counts as it is, open deals by amount and win probability.</translation>
    </message>
    <message>
        <source>What one per cent brings</source>
        <translation>What one per cent brings</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Win rate</translation>
    </message>
    <message>
        <source>Won / closed deals</source>
        <translation>Won / closed deals</translation>
    </message>
    <message>
        <source>Won and open deals</source>
        <translation>Won and open deals</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Won deals</translation>
    </message>
    <message>
        <source>Won in the period</source>
        <translation>Won in the period</translation>
    </message>
    <message>
        <source>Write a commitment with a date</source>
        <translation>Write a commitment with a date</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>alone: not measured</source>
        <translation>alone: not measured</translation>
    </message>
    <message>
        <source>alone: out of reach</source>
        <translation>alone: out of reach</translation>
    </message>
    <message>
        <source>alone: {value}</source>
        <translation>alone: {value}</translation>
    </message>
    <message>
        <source>brings</source>
        <translation>brings</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>effect on this period’s result, from your own history · {unit}</source>
        <translation>effect on this period’s result, from your own history · {unit}</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <translation>measured {value}</translation>
    </message>
    <message>
        <source>n = {count}</source>
        <translation>n = {count}</translation>
    </message>
    <message>
        <source>n = {count}, few</source>
        <translation>n = {count}, few</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>not measured yet</translation>
    </message>
    <message>
        <source>target holds to {value}</source>
        <translation>target holds to {value}</translation>
    </message>
    <message>
        <source>target holds without it</source>
        <translation>target holds without it</translation>
    </message>
    <message>
        <source>target just reached</source>
        <translation>target just reached</translation>
    </message>
    <message>
        <source>target {target} · {amount} above</source>
        <translation>target {target} · {amount} above</translation>
    </message>
    <message>
        <source>target {target} · {amount} below</source>
        <translation>target {target} · {amount} below</translation>
    </message>
    <message>
        <source>{days} days are left, fewer than a sales cycle of {length} days: opportunities found now are won too late.</source>
        <translation>{days} days are left, fewer than a sales cycle of {length} days: opportunities found now are won too late.</translation>
    </message>
    <message>
        <source>{lever} alone</source>
        <translation>{lever} alone</translation>
    </message>
    <message>
        <source>{lever} brings {amount}</source>
        <translation>{lever} brings {amount}</translation>
    </message>
    <message>
        <source>{lever} first: {amount} for each 1%, sample {count}.</source>
        <translation>{lever} first: {amount} for each 1%, sample {count}.</translation>
    </message>
    <message>
        <source>{lever}, measured</source>
        <translation>{lever}, measured</translation>
    </message>
    <message>
        <source>{lever}: measured {value}, {sample}</source>
        <translation>{lever}: measured {value}, {sample}</translation>
    </message>
    <message>
        <source>{lever}: one per cent</source>
        <translation>{lever}: one per cent</translation>
    </message>
    <message>
        <source>{lever}: what it brings</source>
        <translation>{lever}: what it brings</translation>
    </message>
    <message>
        <source>{number} a month</source>
        <translation>{number} a month</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} days</translation>
    </message>
    <message>
        <source>{percent}% from the measured value</source>
        <translation>{percent}% from the measured value</translation>
    </message>
    <message>
        <source>{place}. {lever}: one per cent brings {amount}</source>
        <translation>{place}. {lever}: one per cent brings {amount}</translation>
    </message>
    <message>
        <source>¥10k</source>
        <translation>¥10k</translation>
    </message>
    <message>
        <source>ƒ won + open deals + opportunities × months × win rate × size</source>
        <translation>ƒ won + open deals + opportunities × months × win rate × size</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type for example 12.5.</source>
        <translation>“{text}” is not a number. Type for example 12.5.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be meant.</source>
        <translation>“{text}” is too large to be meant.</translation>
    </message>
    <message>
        <source>✓ {name}: used in the balance</source>
        <translation>✓ {name}: used in the balance</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Choose a reason.</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Mark as lost</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Say in the note what the other reason is.</source>
        <translation>Say in the note what the other reason is.</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translation>What would you do differently next time?</translation>
    </message>
    <message>
        <source>Who won it, if anybody did</source>
        <translation>Who won it, if anybody did</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>Why is it lost?</translation>
    </message>
    <message>
        <source>Write the day on which it was lost.</source>
        <translation>Write the day on which it was lost.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Redo: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Undo: {what}</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>All deals</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Deals of {customer}</source>
        <translation>Deals of {customer}</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Lost deals</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{file} (kept aside)</source>
        <translation>{file} (kept aside)</translation>
    </message>
    <message>
        <source>{file} (locked)</source>
        <translation>{file} (locked)</translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation>{file} (read only)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Average contract</source>
        <translation>Average contract</translation>
    </message>
    <message>
        <source>Average contract in units</source>
        <translation>Average contract in units</translation>
    </message>
    <message>
        <source>Checks never asked</source>
        <translation>Checks never asked</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Files of earlier versions do not know what was deleted from them: a deal that was deleted in one of the two and is still in the other stays.</source>
        <translation>Files of earlier versions do not know what was deleted from them: a deal that was deleted in one of the two and is still in the other stays.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>How strictly checks are asked</source>
        <translation>How strictly checks are asked</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Months left</source>
        <translation>Months left</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Next step on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>Phone of the contact</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place in the chart</source>
        <translation>Place in the chart</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Planned number</source>
        <translation>Planned number</translation>
    </message>
    <message>
        <source>Plans of sources</source>
        <translation>Plans of sources</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of the contact</source>
        <translation>Position of the contact</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spread over the months</source>
        <translation>Spread over the months</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Stale after</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Taken from</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target in units</source>
        <translation>Target in units</translation>
    </message>
    <message>
        <source>Targets of months</source>
        <translation>Targets of months</translation>
    </message>
    <message>
        <source>Targets of years</source>
        <translation>Targets of years</translation>
    </message>
    <message>
        <source>There</source>
        <translation>There</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Unit of amounts</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>What was reached</translation>
    </message>
    <message>
        <source>Where the average comes from</source>
        <translation>Where the average comes from</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Win rates</translation>
    </message>
    <message>
        <source>Win rates typed</source>
        <translation>Win rates typed</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>another one</translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (is/are) only here and (stays/stay)</source>
        <translation>
            <numerusform>{count} deal is only here and stays</numerusform>
            <numerusform>{count} deals are only here and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (is/are) only there and (comes/come) in: {deals}</source>
        <translation>
            <numerusform>{count} deal is only there and comes in: {deals}</numerusform>
            <numerusform>{count} deals are only there and come in: {deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) changed here later: that stays</source>
        <translation>
            <numerusform>{count} deal was changed here later: that stays</numerusform>
            <numerusform>{count} deals were changed here later: that stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) changed there later: that comes in</source>
        <translation>
            <numerusform>{count} deal was changed there later: that comes in</numerusform>
            <numerusform>{count} deals were changed there later: that comes in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) deleted here and (stays/stay) away</source>
        <translation>
            <numerusform>{count} deal was deleted here and stays away</numerusform>
            <numerusform>{count} deals were deleted here and stay away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) deleted there and (goes/go) here, too: {deals}</source>
        <translation>
            <numerusform>{count} deal was deleted there and goes here, too: {deals}</numerusform>
            <numerusform>{count} deals were deleted there and go here, too: {deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) coming in (has/have) a number that a deal here has already: {deals}</source>
        <translation>
            <numerusform>{count} deal coming in has a number that a deal here has already: {deals}</numerusform>
            <numerusform>{count} deals coming in have a number that a deal here has already: {deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) deleted here (was/were) changed there since, and (comes/come) back: {deals}</source>
        <translation>
            <numerusform>{count} deal deleted here was changed there since, and comes back: {deals}</numerusform>
            <numerusform>{count} deals deleted here were changed there since, and come back: {deals}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} event(s) of the history (comes/come) in</source>
        <translation>
            <numerusform>{count} event of the history comes in</numerusform>
            <numerusform>{count} events of the history come in</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds what cannot be kept ({why}). Nothing was changed.</source>
        <translation>{file} holds what cannot be kept ({why}). Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} holds what cannot be kept: “{value}” as {column} of {table}. Nothing was changed.</source>
        <translation>{file} holds what cannot be kept: “{value}” as {column} of {table}. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} is no other version of this file: they have nothing in common. To bring deals over, export them there as CSV and import them here.</source>
        <translation>{file} is no other version of this file: they have nothing in common. To bring deals over, export them there as CSV and import them here.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{number} deleted</source>
        <translation>{number} deleted</translation>
    </message>
    <message>
        <source>{number} from here</source>
        <translation>{number} from here</translation>
    </message>
    <message>
        <source>{number} from there</source>
        <translation>{number} from there</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} new</translation>
    </message>
    <message>
        <source>{side}, {day}</source>
        <translation>{side}, {day}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what}: {first}</translation>
    </message>
    <message>
        <source>{what}: {first}, {second}</source>
        <translation>{what}: {first}, {second}</translation>
    </message>
    <message>
        <source>{what}: {first}, {second}, {third}</source>
        <translation>{what}: {first}, {second}, {third}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Both histories are kept. Where both changed the same, the later change counts. One undo takes all of it back.</source>
        <translation>Both histories are kept. Where both changed the same, the later change counts. One undo takes all of it back.</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Put together</translation>
    </message>
    <message>
        <source>Put together with {file}</source>
        <translation>Put together with {file}</translation>
    </message>
    <message>
        <source>Put two different funnels together</source>
        <translation>Put two different funnels together</translation>
    </message>
    <message>
        <source>{file} is no other version of this file: the two have nothing in common. Put together, this file would hold the deals of both.</source>
        <translation>{file} is no other version of this file: the two have nothing in common. Put together, this file would hold the deals of both.</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>Another version of this funnel</source>
        <translation>Another version of this funnel</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Comparing with {file}</source>
        <translation>Comparing with {file}</translation>
    </message>
    <message>
        <source>Put together with {file}.</source>
        <translation>Put together with {file}.</translation>
    </message>
    <message>
        <source>Putting together with {file}</source>
        <translation>Putting together with {file}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{file} holds nothing that is not here.</source>
        <translation>{file} holds nothing that is not here.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>MoveHead</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>Several stages</source>
        <translation>Several stages</translation>
    </message>
    <message>
        <source>no amount yet</source>
        <translation>no amount yet</translation>
    </message>
    <message>
        <source>{amount} · weighted {before} → {after}</source>
        <translation>{amount} · weighted {before} → {after}</translation>
    </message>
</context>
<context>
    <name>NewDealDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>Company or organisation</translation>
    </message>
    <message>
        <source>Fits: {source}</source>
        <translation>Fits: {source}</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>New deal</translation>
    </message>
    <message>
        <source>Write a customer or a project.</source>
        <translation>Write a customer or a project.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>“{text}” is not a whole number. Type for example 12.</source>
        <translation>“{text}” is not a whole number. Type for example 12.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Bringing {name} up to date</source>
        <translation>Bringing {name} up to date</translation>
    </message>
    <message>
        <source>{name} is as it was: it was made by an earlier version of the program, and opens when it is brought up to date.</source>
        <translation>{name} is as it was: it was made by an earlier version of the program, and opens when it is brought up to date.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Lost: {reason}</source>
        <translation>Lost: {reason}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Reference {reference}</translation>
    </message>
    <message>
        <source>What else matters</source>
        <translation>What else matters</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Afterwards whoever has the file can read it, as before it was locked.</source>
        <translation>Afterwards whoever has the file can read it, as before it was locked.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>Copies made from now on are locked with it as well.</source>
        <translation>Copies made from now on are locked with it as well.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere stay readable, and what was on this disk before may be found there for a while by those who know how.</source>
        <translation>Copies that you made elsewhere stay readable, and what was on this disk before may be found there for a while by those who know how.</translation>
    </message>
    <message>
        <source>Discard what is open</source>
        <translation>Discard what is open</translation>
    </message>
    <message>
        <source>Easily guessed: make it longer, with several words.</source>
        <translation>Easily guessed: make it longer, with several words.</translation>
    </message>
    <message>
        <source>Exports are not locked: whoever has them can read them.</source>
        <translation>Exports are not locked: whoever has them can read them.</translation>
    </message>
    <message>
        <source>Fair. A word more makes it strong.</source>
        <translation>Fair. A word more makes it strong.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Four or five words that do not belong together are easy to keep and hard to guess.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>It begins or ends with a space, which is part of it.</source>
        <translation>It begins or ends with a space, which is part of it.</translation>
    </message>
    <message numerus="yes">
        <source>It is done, but {count} copy(ies) could not be changed and stay as they were.</source>
        <translation>
            <numerusform>It is done, but {count} copy could not be changed and stays as it was.</numerusform>
            <numerusform>It is done, but {count} copies could not be changed and stay as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message numerus="yes">
        <source>Lock the %n copy(ies) that the program keeps, too</source>
        <translation>
            <numerusform>Lock the copy that the program keeps, too</numerusform>
            <numerusform>Lock the %n copies that the program keeps, too</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock {name} with a passphrase</source>
        <translation>Lock {name} with a passphrase</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Open another funnel…</source>
        <translation>Open another funnel…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Passphrase of {name}</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remove the passphrase</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Removing the passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>The new passphrase counts from now on.</translation>
    </message>
    <message>
        <source>The passphrase is removed: whoever has the file can read it.</source>
        <translation>The passphrase is removed: whoever has the file can read it.</translation>
    </message>
    <message>
        <source>The steps to undo end here.</source>
        <translation>The steps to undo end here.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>This funnel is locked with a passphrase.</source>
        <translation>This funnel is locked with a passphrase.</translation>
    </message>
    <message>
        <source>This funnel is locked with the passphrase from now on.</source>
        <translation>This funnel is locked with the passphrase from now on.</translation>
    </message>
    <message>
        <source>This funnel is locked. A dialog was open over it, and comes back with everything that was typed there.</source>
        <translation>This funnel is locked. A dialog was open over it, and comes back with everything that was typed there.</translation>
    </message>
    <message>
        <source>This installation of Funnel Desktop cannot lock files: the package sqlcipher3 is missing.</source>
        <translation>This installation of Funnel Desktop cannot lock files: the package sqlcipher3 is missing.</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>This is not the present passphrase.</translation>
    </message>
    <message>
        <source>Type the new passphrase.</source>
        <translation>Type the new passphrase.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message numerus="yes">
        <source>Unlock the %n copy(ies) that the program keeps, too</source>
        <translation>
            <numerusform>Unlock the copy that the program keeps, too</numerusform>
            <numerusform>Unlock the %n copies that the program keeps, too</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock {name}</source>
        <translation>Unlock {name}</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read this funnel or get it back: not you, not we. Write it down and keep it in a safe place.</source>
        <translation>Without the passphrase nobody can read this funnel or get it back: not you, not we. Write it down and keep it in a safe place.</translation>
    </message>
    <message>
        <source>{name} is not in its place. First choose above the board what is to become of your version.</source>
        <translation>{name} is not in its place. First choose above the board what is to become of your version.</translation>
    </message>
    <message>
        <source>{written} It is not locked: whoever has it can read it.</source>
        <translation>{written} It is not locked: whoever has it can read it.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n lead(s) understood</source>
        <translation>
            <numerusform>%n lead understood</numerusform>
            <numerusform>%n leads understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lead(s)</source>
        <translation>
            <numerusform>Add %n lead</numerusform>
            <numerusform>Add %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Is a customer</source>
        <translation>Is a customer</translation>
    </message>
    <message>
        <source>Is a lead</source>
        <translation>Is a lead</translation>
    </message>
    <message>
        <source>Is above, too</source>
        <translation>Is above, too</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Known already</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) of companies that are known already</source>
        <translation>
            <numerusform>Leave out %n line of companies that are known already</numerusform>
            <numerusform>Leave out %n lines of companies that are known already</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason} ({text})</source>
        <translation>Line {line}: {reason} ({text})</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Lines that are left out</translation>
    </message>
    <message>
        <source>One company a line, as it is copied from a spreadsheet: customer, contact, position, phone, source, note, date of the first visit. Columns may be missing; a line of headings may come first.</source>
        <translation>One company a line, as it is copied from a spreadsheet: customer, contact, position, phone, source, note, date of the first visit. Columns may be missing; a line of headings may come first.</translation>
    </message>
    <message>
        <source>Paste leads</source>
        <translation>Paste leads</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>What is understood</translation>
    </message>
    <message>
        <source>{all}; the first {shown} are shown</source>
        <translation>{all}; the first {shown} are shown</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n person(s) below</source>
        <translation>
            <numerusform>%n person below</numerusform>
            <numerusform>%n persons below</numerusform>
        </translation>
    </message>
    <message>
        <source>A person needs a name and a customer. Type both.</source>
        <translation>A person needs a name and a customer. Type both.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add a person (Insert, in the chart)</source>
        <translation>Add a person (Insert, in the chart)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Decision chain</source>
        <translation>Decision chain</translation>
    </message>
    <message>
        <source>Drag somebody onto their boss, or to where they should stand. Arrows walk, Enter edits; F1 tells all keys.</source>
        <translation>Drag somebody onto their boss, or to where they should stand. Arrows walk, Enter edits; F1 tells all keys.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Evidence: {facts}</source>
        <translation>Evidence: {facts}</translation>
    </message>
    <message>
        <source>From this: {words}.</source>
        <translation>From this: {words}.</translation>
    </message>
    <message>
        <source>Give the deal a customer first: people belong to the customer.</source>
        <translation>Give the deal a customer first: people belong to the customer.</translation>
    </message>
    <message>
        <source>Lay everybody out by who reports to whom</source>
        <translation>Lay everybody out by who reports to whom</translation>
    </message>
    <message>
        <source>Let go: {name} no longer reports to {boss}.</source>
        <translation>Let go: {name} no longer reports to {boss}.</translation>
    </message>
    <message>
        <source>Let go: {name} reports to {boss}.</source>
        <translation>Let go: {name} reports to {boss}.</translation>
    </message>
    <message>
        <source>Let go: {name} stands here. Escape: no change.</source>
        <translation>Let go: {name} stands here. Escape: no change.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Show in full size</source>
        <translation>Show in full size</translation>
    </message>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>This person is no longer in the file.</translation>
    </message>
    <message>
        <source>Who decides, who influences, who uses, who buys? Add the people you know, draw who reports to whom, and the checks on the decision chain answer themselves.</source>
        <translation>Who decides, who influences, who uses, who buys? Add the people you know, draw who reports to whom, and the checks on the decision chain answer themselves.</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom out (-)</translation>
    </message>
    <message>
        <source>Zoom so that everybody is seen (0)</source>
        <translation>Zoom so that everybody is seen (0)</translation>
    </message>
    <message>
        <source>against</source>
        <comment>our relation to a person: is against us</comment>
        <translation>against</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>buys</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>influences</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>opposes</translation>
    </message>
    <message>
        <source>our way of cooperating is accepted</source>
        <translation>our way of cooperating is accepted</translation>
    </message>
    <message>
        <source>reports to {boss}</source>
        <translation>reports to {boss}</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>our relation to a person: supports us</comment>
        <translation>supports</translation>
    </message>
    <message>
        <source>the decision chain is known</source>
        <translation>the decision chain is known</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>our relation to a person</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>uses</translation>
    </message>
    <message>
        <source>we have a coach inside</source>
        <translation>we have a coach inside</translation>
    </message>
    <message numerus="yes">
        <source>{customer}: %n person(s)</source>
        <translation>
            <numerusform>{customer}: %n person</numerusform>
            <numerusform>{customer}: %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({position}) decides</source>
        <translation>{name} ({position}) decides</translation>
    </message>
    <message>
        <source>{name} ({position}) influences the decision and supports us</source>
        <translation>{name} ({position}) influences the decision and supports us</translation>
    </message>
    <message>
        <source>{name} ({position}) is the contact of this deal.</source>
        <translation>{name} ({position}) is the contact of this deal.</translation>
    </message>
    <message>
        <source>{name} cannot report to somebody below. Move that one first.</source>
        <translation>{name} cannot report to somebody below. Move that one first.</translation>
    </message>
    <message>
        <source>{name} cannot report to {boss}, who is below.</source>
        <translation>{name} cannot report to {boss}, who is below.</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} decides</translation>
    </message>
    <message>
        <source>{name} decides and supports us</source>
        <translation>{name} decides and supports us</translation>
    </message>
    <message>
        <source>{name} influences the decision and supports us</source>
        <translation>{name} influences the decision and supports us</translation>
    </message>
    <message>
        <source>{name} is our coach and supports us</source>
        <translation>{name} is our coach and supports us</translation>
    </message>
    <message>
        <source>{name} is the contact of this deal.</source>
        <translation>{name} is the contact of this deal.</translation>
    </message>
    <message>
        <source>{name} reports to {boss}</source>
        <translation>{name} reports to {boss}</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Export .ics…</source>
        <translation>Export .ics…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>On (Alt+Right)</source>
        <translation>On (Alt+Right)</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>The public holidays of this year are not known yet: Monday to Friday count.</source>
        <translation>The public holidays of this year are not known yet: Monday to Friday count.</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Time shown</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>holidays not known</source>
        <translation>holidays not known</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Calendar year {year}</source>
        <translation>Calendar year {year}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Left: {months} months, {weeks} weeks, {days} working days</source>
        <translation>Left: {months} months, {weeks} weeks, {days} working days</translation>
    </message>
    <message>
        <source>Months left</source>
        <translation>Months left</translation>
    </message>
    <message>
        <source>Months left (blank: by the calendar)</source>
        <translation>Months left (blank: by the calendar)</translation>
    </message>
    <message>
        <source>Period of the target</source>
        <translation>Period of the target</translation>
    </message>
    <message>
        <source>Type the first and the last day.</source>
        <translation>Type the first and the last day.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>“{text}” is not a number of months. Type for example 5.5.</source>
        <translation>“{text}” is not a number of months. Type for example 5.5.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Nobody (top)</source>
        <translation>Nobody (top)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>Our relation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>Role in the decision</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>{name} ({position}) is there already</source>
        <translation>{name} ({position}) is there already</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} is there already</translation>
    </message>
</context>
<context>
    <name>PhasePath</name>
    <message>
        <source>Phase not recorded</source>
        <translation>Phase not recorded</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation>Phase {number} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>No file manager could be started to show {folder}.</source>
        <translation>No file manager could be started to show {folder}.</translation>
    </message>
    <message>
        <source>{folder} and {path} cannot be written ({why}): there will be no log and no daily backups, and language, look and recent files are forgotten when the program ends.</source>
        <translation>{folder} and {path} cannot be written ({why}): there will be no log and no daily backups, and language, look and recent files are forgotten when the program ends.</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({why}): there will be no log and no daily backups. Your funnel itself is saved as ever.</source>
        <translation>{folder} cannot be written ({why}): there will be no log and no daily backups. Your funnel itself is saved as ever.</translation>
    </message>
    <message>
        <source>{folder} is not there and cannot be made: {why}.</source>
        <translation>{folder} is not there and cannot be made: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: language, look and recent files are forgotten when the program ends.</source>
        <translation>{path} cannot be written: language, look and recent files are forgotten when the program ends.</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Add an action of your own, Enter</source>
        <translation>Add an action of your own, Enter</translation>
    </message>
    <message>
        <source>Done on: {action}</source>
        <translation>Done on: {action}</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Edit words</translation>
    </message>
    <message>
        <source>Every loss reason is switched off. Leave at least one to choose.</source>
        <translation>Every loss reason is switched off. Leave at least one to choose.</translation>
    </message>
    <message>
        <source>Everything of this phase is done: time to move on.</source>
        <translation>Everything of this phase is done: time to move on.</translation>
    </message>
    <message>
        <source>It is the first open action of this phase.</source>
        <translation>It is the first open action of this phase.</translation>
    </message>
    <message>
        <source>Later: {phase}  {done}/{all}</source>
        <translation>Later: {phase}  {done}/{all}</translation>
    </message>
    <message>
        <source>Make it the next step</source>
        <translation>Make it the next step</translation>
    </message>
    <message>
        <source>More for: {action}</source>
        <translation>More for: {action}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>New action in {phase}</source>
        <translation>New action in {phase}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>No next step yet</translation>
    </message>
    <message>
        <source>Note: what came of it</source>
        <translation>Note: what came of it</translation>
    </message>
    <message>
        <source>Note: {action}</source>
        <translation>Note: {action}</translation>
    </message>
    <message>
        <source>Now: {phase}  {done}/{all}</source>
        <translation>Now: {phase}  {done}/{all}</translation>
    </message>
    <message>
        <source>Over when: {sentence}</source>
        <translation>Over when: {sentence}</translation>
    </message>
    <message>
        <source>Overdue: {step}</source>
        <translation>Overdue: {step}</translation>
    </message>
    <message>
        <source>Passed: {phase}  {done}/{all}</source>
        <translation>Passed: {phase}  {done}/{all}</translation>
    </message>
    <message>
        <source>Proposed: {action}</source>
        <translation>Proposed: {action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The check {key} belongs to the stage “{stage}”. Write that.</source>
        <translation>The check {key} belongs to the stage “{stage}”. Write that.</translation>
    </message>
    <message>
        <source>The check {key} can touch the law and must not be required. Write false.</source>
        <translation>The check {key} can touch the law and must not be required. Write false.</translation>
    </message>
    <message>
        <source>The check {key} can touch the law and needs a compliance_note. Add it.</source>
        <translation>The check {key} can touch the law and needs a compliance_note. Add it.</translation>
    </message>
    <message>
        <source>The key “{key}” may hold only a to z, 0 to 9 and _. Rename it.</source>
        <translation>The key “{key}” may hold only a to z, 0 to 9 and _. Rename it.</translation>
    </message>
    <message>
        <source>The part [{section}] is missing. Add its tables.</source>
        <translation>The part [{section}] is missing. Add its tables.</translation>
    </message>
    <message>
        <source>The phase {key} comes before the funnel and leads to no stage. Remove leads_to.</source>
        <translation>The phase {key} comes before the funnel and leads to no stage. Remove leads_to.</translation>
    </message>
    <message>
        <source>The phase {key} leads to “{stage}”. Write that.</source>
        <translation>The phase {key} leads to “{stage}”. Write that.</translation>
    </message>
    <message>
        <source>The phase {phase} has no action. Add one.</source>
        <translation>The phase {phase} has no action. Add one.</translation>
    </message>
    <message>
        <source>The playbook {path} cannot be read: {reason}. See that the file is there and may be read.</source>
        <translation>The playbook {path} cannot be read: {reason}. See that the file is there and may be read.</translation>
    </message>
    <message>
        <source>The playbook {path} is not UTF-8 in line {line}. Save it again as UTF-8.</source>
        <translation>The playbook {path} is not UTF-8 in line {line}. Save it again as UTF-8.</translation>
    </message>
    <message>
        <source>The playbook {path} is not valid TOML in line {line}: {reason}. Correct that line.</source>
        <translation>The playbook {path} is not valid TOML in line {line}: {reason}. Correct that line.</translation>
    </message>
    <message>
        <source>The playbook {path} is wrong in line {line}: {fault}</source>
        <translation>The playbook {path} is wrong in line {line}: {fault}</translation>
    </message>
    <message>
        <source>The probability must be a number such as 0.25.</source>
        <translation>The probability must be a number such as 0.25.</translation>
    </message>
    <message>
        <source>The probability of won must be 1.</source>
        <translation>The probability of won must be 1.</translation>
    </message>
    <message>
        <source>The probability {value} is lower than the {earlier} of the stage before. Raise it.</source>
        <translation>The probability {value} is lower than the {earlier} of the stage before. Raise it.</translation>
    </message>
    <message>
        <source>The probability {value} must be more than 0 and at most 1.</source>
        <translation>The probability {value} must be more than 0 and at most 1.</translation>
    </message>
    <message>
        <source>The {language} text of “{key}” must be words in quotation marks, and not empty.</source>
        <translation>The {language} text of “{key}” must be words in quotation marks, and not empty.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>Words of the action</translation>
    </message>
    <message>
        <source>[{section}.{key}] is missing. Add it; these are needed: {known}.</source>
        <translation>[{section}.{key}] is missing. Add it; these are needed: {known}.</translation>
    </message>
    <message>
        <source>required must be true or false.</source>
        <translation>required must be true or false.</translation>
    </message>
    <message>
        <source>stale_after_days must be a whole number from 1 to {most}; leave it out for never.</source>
        <translation>stale_after_days must be a whole number from 1 to {most}; leave it out for never.</translation>
    </message>
    <message>
        <source>switched_off must be true or false.</source>
        <translation>switched_off must be true or false.</translation>
    </message>
    <message>
        <source>{path} is no playbook: what it holds is larger or deeper than any. Choose another file.</source>
        <translation>{path} is no playbook: what it holds is larger or deeper than any. Choose another file.</translation>
    </message>
    <message>
        <source>“{key}” has no {language} text. Add it.</source>
        <translation>“{key}” has no {language} text. Add it.</translation>
    </message>
    <message>
        <source>“{key}” is missing in [{table}]. Add it.</source>
        <translation>“{key}” is missing in [{table}]. Add it.</translation>
    </message>
    <message>
        <source>“{key}” is not a key of {section}. Known ones: {known}.</source>
        <translation>“{key}” is not a key of {section}. Known ones: {known}.</translation>
    </message>
    <message>
        <source>“{key}” is not known here. Remove it, or choose one of: {known}.</source>
        <translation>“{key}” is not known here. Remove it, or choose one of: {known}.</translation>
    </message>
    <message>
        <source>“{key}” must be a table: [{section}.{key}].</source>
        <translation>“{key}” must be a table: [{section}.{key}].</translation>
    </message>
    <message>
        <source>“{key}” must be written in both languages: {example}.</source>
        <translation>“{key}” must be written in both languages: {example}.</translation>
    </message>
    <message>
        <source>“{key}” stands where “{expected}” belongs. Order them: {known}.</source>
        <translation>“{key}” stands where “{expected}” belongs. Order them: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is not a part of a playbook. Remove it, or choose one of: {known}.</source>
        <translation>“{name}” is not a part of a playbook. Remove it, or choose one of: {known}.</translation>
    </message>
    <message>
        <source>“{name}” of the funnel's own playbook makes no sense.</source>
        <translation>“{name}” of the funnel's own playbook makes no sense.</translation>
    </message>
    <message>
        <source>“{phase}” is no phase. Choose one of p1 to p7.</source>
        <translation>“{phase}” is no phase. Choose one of p1 to p7.</translation>
    </message>
    <message>
        <source>“{section}” must hold tables such as [{section}.key].</source>
        <translation>“{section}” must hold tables such as [{section}.key].</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>A deal is here when</source>
        <translation>A deal is here when</translation>
    </message>
    <message>
        <source>A deal is stale after 1 to {most} days. Leave the field blank for never.</source>
        <translation>A deal is stale after 1 to {most} days. Leave the field blank for never.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Add a reason</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>As in the method</source>
        <translation>As in the method</translation>
    </message>
    <message>
        <source>As in the method again. It counts once you save.</source>
        <translation>As in the method again. It counts once you save.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Checks are asked on the way into their stage; one without a tick is never asked. Under each question, what counts as evidence. A line is moved by its grip, or by Alt+Up and Alt+Down.</source>
        <translation>Checks are asked on the way into their stage; one without a tick is never asked. Under each question, what counts as evidence. A line is moved by its grip, or by Alt+Up and Alt+Down.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Discard the changes?</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Drag to another place</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>Export the playbook</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>Import a playbook</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Leave at least one reason in use: a lost deal needs one.</source>
        <translation>Leave at least one reason in use: a lost deal needs one.</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Levers</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Loss reasons</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Name of the phase</translation>
    </message>
    <message>
        <source>Never required</source>
        <translation>Never required</translation>
    </message>
    <message>
        <source>Parts of the playbook</source>
        <translation>Parts of the playbook</translation>
    </message>
    <message>
        <source>Phase {number}: before the funnel</source>
        <translation>Phase {number}: before the funnel</translation>
    </message>
    <message>
        <source>Phase {number}: leads to {stage}</source>
        <translation>Phase {number}: leads to {stage}</translation>
    </message>
    <message>
        <source>Phases and actions</source>
        <translation>Phases and actions</translation>
    </message>
    <message>
        <source>Playbook of this funnel</source>
        <translation>Playbook of this funnel</translation>
    </message>
    <message>
        <source>Playbooks (*.toml)</source>
        <translation>Playbooks (*.toml)</translation>
    </message>
    <message>
        <source>Playbooks (*.toml);;All files (*)</source>
        <translation>Playbooks (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Reset…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>Stale after days</translation>
    </message>
    <message>
        <source>The five sources stay five: which one fits is derived from what a customer bought before.</source>
        <translation>The five sources stay five: which one fits is derived from what a customer bought before.</translation>
    </message>
    <message>
        <source>The four levers stay four: their names and what they mean, among the levers and in reviews.</source>
        <translation>The four levers stay four: their names and what they mean, among the levers and in reviews.</translation>
    </message>
    <message>
        <source>The phase ends when</source>
        <translation>The phase ends when</translation>
    </message>
    <message>
        <source>The playbook cannot be written to {path}: {reason}. Choose another place.</source>
        <translation>The playbook cannot be written to {path}: {reason}. Choose another place.</translation>
    </message>
    <message>
        <source>The seven phases stay seven: name, how a phase ends, and what is done in it on every deal. An action without a tick is no longer proposed; where it was done it stays.</source>
        <translation>The seven phases stay seven: name, how a phase ends, and what is done in it on every deal. An action without a tick is no longer proposed; where it was done it stays.</translation>
    </message>
    <message>
        <source>The six stages stay six. The win rates are the standard ones of this funnel: what the balance uses unless it has your own or measured ones. Each lies above 0 and is at least that of the stage before; Won is 100%. A deal is stale after so many days in its stage, blank: never. Under each name: when a deal is in this stage.</source>
        <translation>The six stages stay six. The win rates are the standard ones of this funnel: what the balance uses unless it has your own or measured ones. Each lies above 0 and is at least that of the stage before; Won is 100%. A deal is stale after so many days in its stage, blank: never. Under each name: when a deal is in this stage.</translation>
    </message>
    <message>
        <source>The whole playbook as in the method</source>
        <translation>The whole playbook as in the method</translation>
    </message>
    <message>
        <source>This is the playbook of {file}. It counts once you save.</source>
        <translation>This is the playbook of {file}. It counts once you save.</translation>
    </message>
    <message>
        <source>What you have edited in the playbook is not saved yet.</source>
        <translation>What you have edited in the playbook is not saved yet.</translation>
    </message>
    <message>
        <source>Why deals are lost. A reason without a tick is no longer offered; deals lost for it keep it.</source>
        <translation>Why deals are lost. A reason without a tick is no longer offered; deals lost for it keep it.</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>Win rate, %</translation>
    </message>
    <message>
        <source>Write something here: “{name}” is blank.</source>
        <translation>Write something here: “{name}” is blank.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}, {language}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is there twice. Give each a name of its own.</source>
        <translation>“{name}” is there twice. Give each a name of its own.</translation>
    </message>
    <message>
        <source>“{part}” as in the method</source>
        <translation>“{part}” as in the method</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Show the deals behind it</source>
        <translation>Show the deals behind it</translation>
    </message>
</context>
<context>
    <name>ProbabilitiesDialog</name>
    <message>
        <source>%  (standard {percent})</source>
        <translation>%  (standard {percent})</translation>
    </message>
    <message>
        <source>How many of 100 deals in this stage become won, in your experience?</source>
        <translation>How many of 100 deals in this stage become won, in your experience?</translation>
    </message>
    <message>
        <source>Own win rates</source>
        <translation>Own win rates</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Take the measured ones</source>
        <translation>Take the measured ones</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>{percent}% done</source>
        <translation>{percent}% done</translation>
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
        <translation>Down</translation>
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
        <translation>Left</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
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
        <translation>Right</translation>
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
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Shows and hides a tray beside the board</source>
        <translation>Shows and hides a tray beside the board</translation>
    </message>
    <message>
        <source>{room}, {count} waiting</source>
        <translation>{room}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>ReadableExport</name>
    <message>
        <source>Export a readable CSV</source>
        <translation>Export a readable CSV</translation>
    </message>
    <message>
        <source>{file} to read {date}.csv</source>
        <translation>{file} to read {date}.csv</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Take: {reason}</source>
        <translation>Take: {reason}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</source>
        <translation>
            <numerusform>{count} deal were saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</numerusform>
            <numerusform>{count} deals were saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</source>
        <translation>
            <numerusform>{count} deal were saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</numerusform>
            <numerusform>{count} deals were saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Nothing is known to be lost, but the damage may hide what was there besides: compare it with a backup.</source>
        <translation>
            <numerusform>{count} deal were saved. Nothing is known to be lost, but the damage may hide what was there besides: compare it with a backup.</numerusform>
            <numerusform>{count} deals were saved. Nothing is known to be lost, but the damage may hide what was there besides: compare it with a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved; nothing was lost.</source>
        <translation>
            <numerusform>{count} deal was saved; nothing was lost.</numerusform>
            <numerusform>{count} deals were saved; nothing was lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Closed by mistake</source>
        <translation>Closed by mistake</translation>
    </message>
    <message>
        <source>Customer came back</source>
        <translation>Customer came back</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Goes on in</translation>
    </message>
    <message>
        <source>One sentence (not needed)</source>
        <translation>One sentence (not needed)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Open again: {deal}</source>
        <translation>Open again: {deal}</translation>
    </message>
    <message>
        <source>Project is on again</source>
        <translation>Project is on again</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>What has changed?</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>%n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) came into the file without a date of entering the funnel and are not counted as added.</source>
        <translation>
            <numerusform>%n deal came into the file without a date of entering the funnel and is not counted as added.</numerusform>
            <numerusform>%n deals came into the file without a date of entering the funnel and are not counted as added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened again</source>
        <translation>
            <numerusform>%n opened again</numerusform>
            <numerusform>%n opened again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Commit: {lever}</source>
        <translation>Commit: {lever}</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Deals that entered the funnel in this week. Planned: the companies planned by source for the week; needed: the new targets that the balance asks for in a week.</source>
        <translation>Deals that entered the funnel in this week. Planned: the companies planned by source for the week; needed: the new targets that the balance asks for in a week.</translation>
    </message>
    <message>
        <source>Deals that stood further on at the end of the week than at its beginning, then those that stood further back; won deals are counted there.</source>
        <translation>Deals that stood further on at the end of the week than at its beginning, then those that stood further back; won deals are counted there.</translation>
    </message>
    <message>
        <source>Deals visited on a day of this week.</source>
        <translation>Deals visited on a day of this week.</translation>
    </message>
    <message>
        <source>Did the week reach its aim?</source>
        <translation>Did the week reach its aim?</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due: {lever}</source>
        <translation>Due: {lever}</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Go to the board</translation>
    </message>
    <message>
        <source>Go to {week}, the last one with events</source>
        <translation>Go to {week}, the last one with events</translation>
    </message>
    <message>
        <source>How do I use what I learned?</source>
        <translation>How do I use what I learned?</translation>
    </message>
    <message>
        <source>In words here; with a date as a commitment below</source>
        <translation>In words here; with a date as a commitment below</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept or not? Y and N answer.</source>
        <translation>Kept or not? Y and N answer.</translation>
    </message>
    <message>
        <source>Kept? {what}</source>
        <translation>Kept? {what}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Lost on a day of this week.</source>
        <translation>Lost on a day of this week.</translation>
    </message>
    <message>
        <source>Lost, and why</source>
        <translation>Lost, and why</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>Lost: {reason}</translation>
    </message>
    <message>
        <source>Mostly: {reason}</source>
        <translation>Mostly: {reason}</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>Moved back</translation>
    </message>
    <message>
        <source>Moved forward</source>
        <translation>Moved forward</translation>
    </message>
    <message>
        <source>My commitments for the four directions</source>
        <translation>My commitments for the four directions</translation>
    </message>
    <message>
        <source>Needed on Mon: {figure}</source>
        <translation>Needed on Mon: {figure}</translation>
    </message>
    <message>
        <source>Needed or planned</source>
        <translation>Needed or planned</translation>
    </message>
    <message>
        <source>Needed: {figure}</source>
        <translation>Needed: {figure}</translation>
    </message>
    <message>
        <source>New commitment: {lever}</source>
        <translation>New commitment: {lever}</translation>
    </message>
    <message>
        <source>New targets needed are those under the scenario “{name}”.</source>
        <translation>New targets needed are those under the scenario “{name}”.</translation>
    </message>
    <message>
        <source>No printer can be reached from here</source>
        <translation>No printer can be reached from here</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>No reason noted</translation>
    </message>
    <message>
        <source>None of an earlier week is due.</source>
        <translation>None of an earlier week is due.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Nothing has happened in this week yet. What is won, lost, moved, added and visited comes here by itself.</source>
        <translation>Nothing has happened in this week yet. What is won, lost, moved, added and visited comes here by itself.</translation>
    </message>
    <message>
        <source>Nothing is noted in this week.</source>
        <translation>Nothing is noted in this week.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Planned: {figure}</source>
        <translation>Planned: {figure}</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>Print the review</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save the review as PDF</source>
        <translation>Save the review as PDF</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Saved as {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF could not be written to {path}: {why}. Choose another folder.</source>
        <translation>The PDF could not be written to {path}: {why}. Choose another folder.</translation>
    </message>
    <message>
        <source>The review could not be printed. Look at the printer, or save it as a PDF and print that.</source>
        <translation>The review could not be printed. Look at the printer, or save it as a PDF and print that.</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>The week in figures</translation>
    </message>
    <message>
        <source>They return in Today when they are due, and in the next review.</source>
        <translation>They return in Today when they are due, and in the next review.</translation>
    </message>
    <message>
        <source>This computer has no print service. Save the review as a PDF, and print that where there is one.</source>
        <translation>This computer has no print service. Save the review as a PDF, and print that where there is one.</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>head of a column: the week of the page</comment>
        <translation>This week</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>the button: shows the week of today</comment>
        <translation>This week</translation>
    </message>
    <message>
        <source>Three questions</source>
        <translation>Three questions</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>Visits done</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>Week after (Alt+Right)</translation>
    </message>
    <message>
        <source>Week before</source>
        <comment>head of a column</comment>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Week before (Alt+Left)</translation>
    </message>
    <message>
        <source>Week before: {figure}</source>
        <translation>Week before: {figure}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekly review</translation>
    </message>
    <message>
        <source>What became of my commitments</source>
        <translation>What became of my commitments</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What was reached, what was not, and why</source>
        <translation>What was reached, what was not, and why</translation>
    </message>
    <message>
        <source>What will I do in each of the four directions?</source>
        <translation>What will I do in each of the four directions?</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>What will you do?</translation>
    </message>
    <message>
        <source>What worked, what did not, what will be done differently</source>
        <translation>What worked, what did not, what will be done differently</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Won and lost</translation>
    </message>
    <message>
        <source>Won on a day of this week. Needed: what was missing of the target when the week began, spread evenly over the weeks to the end of its period.</source>
        <translation>Won on a day of this week. Needed: what was missing of the target when the week began, spread evenly over the weeks to the end of its period.</translation>
    </message>
    <message numerus="yes">
        <source>about %n deal(s)</source>
        <translation>
            <numerusform>about %n deal</numerusform>
            <numerusform>about %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message numerus="yes">
        <source>new deals; %n new lead(s)</source>
        <translation>
            <numerusform>new deals; %n new lead</numerusform>
            <numerusform>new deals; %n new leads</numerusform>
        </translation>
    </message>
    <message>
        <source>{due}, overdue</source>
        <translation>{due}, overdue</translation>
    </message>
    <message>
        <source>{forward} forward, {back} back</source>
        <translation>{forward} forward, {back} back</translation>
    </message>
    <message>
        <source>{kept} of {answered} answered were kept. Y and N answer.</source>
        <translation>{kept} of {answered} answered were kept. Y and N answer.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Levers</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A scenario needs a name. Type one, such as Larger deals.</source>
        <translation>A scenario needs a name. Type one, such as Larger deals.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The file was closed before this was done. Nothing was changed.</source>
        <translation>The file was closed before this was done. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A deal is stale after so many days in its stage</source>
        <translation>A deal is stale after so many days in its stage</translation>
    </message>
    <message>
        <source>A deal may move on with checks unanswered or No, with one sentence why it moves all the same.</source>
        <translation>A deal may move on with checks unanswered or No, with one sentence why it moves all the same.</translation>
    </message>
    <message>
        <source>A deal moves on only when every required check is answered Yes.</source>
        <translation>A deal moves on only when every required check is answered Yes.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Checks on the way forward</source>
        <translation>Checks on the way forward</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Guided</translation>
    </message>
    <message>
        <source>Nothing is asked on the way; the checks are there on the deal.</source>
        <translation>Nothing is asked on the way; the checks are there on the deal.</translation>
    </message>
    <message>
        <source>Optional checks; those without a tick are never asked:</source>
        <translation>Optional checks; those without a tick are never asked:</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Settings of this funnel</source>
        <translation>Settings of this funnel</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Unit of amounts</translation>
    </message>
    <message>
        <source>Yuan (元)</source>
        <translation>Yuan (元)</translation>
    </message>
    <message>
        <source>¥10k (万元)</source>
        <translation>¥10k (万元)</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Each deal has its own answers. Cancel leaves all as they were.</source>
        <translation>Each deal has its own answers. Cancel leaves all as they were.</translation>
    </message>
    <message>
        <source>How do you want to answer the checks?</source>
        <translation>How do you want to answer the checks?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to {stage}</source>
        <translation>
            <numerusform>Move %n deal to {stage}</numerusform>
            <numerusform>Move %n deals to {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>One after another</translation>
    </message>
    <message>
        <source>The checks are asked once; the answers count for all.</source>
        <translation>The checks are asked once; the answers count for all.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A letter leads on to the next open check; back for its evidence</source>
        <translation>A letter leads on to the next open check; back for its evidence</translation>
    </message>
    <message>
        <source>Answer a check: yes, no, unknown, not applicable</source>
        <translation>Answer a check: yes, no, unknown, not applicable</translation>
    </message>
    <message>
        <source>Cancel a dialog or a drag</source>
        <translation>Cancel a dialog or a drag</translation>
    </message>
    <message>
        <source>Commitments: kept, not kept</source>
        <translation>Commitments: kept, not kept</translation>
    </message>
    <message>
        <source>Confirm a dialog</source>
        <translation>Confirm a dialog</translation>
    </message>
    <message>
        <source>Decision chain: put somebody elsewhere</source>
        <translation>Decision chain: put somebody elsewhere</translation>
    </message>
    <message>
        <source>Decision chain: report to somebody else</source>
        <translation>Decision chain: report to somebody else</translation>
    </message>
    <message>
        <source>Decision chain: walk, edit, add below, remove</source>
        <translation>Decision chain: walk, edit, add below, remove</translation>
    </message>
    <message>
        <source>Decision chain: zoom, see all</source>
        <translation>Decision chain: zoom, see all</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Playbook of a deal: tick off, move, edit or remove your own</source>
        <translation>Playbook of a deal: tick off, move, edit or remove your own</translation>
    </message>
    <message>
        <source>Select several cards</source>
        <translation>Select several cards</translation>
    </message>
    <message>
        <source>Today: done, or the next step</source>
        <translation>Today: done, or the next step</translation>
    </message>
    <message>
        <source>Today: what else can be done with a line</source>
        <translation>Today: what else can be done with a line</translation>
    </message>
    <message>
        <source>Turn the pages of a deal</source>
        <translation>Turn the pages of a deal</translation>
    </message>
    <message>
        <source>Visits: plan one, note what came of one</source>
        <translation>Visits: plan one, note what came of one</translation>
    </message>
    <message>
        <source>Visits: to the day before or after</source>
        <translation>Visits: to the day before or after</translation>
    </message>
    <message>
        <source>Visits: write a cell of the list</source>
        <translation>Visits: write a cell of the list</translation>
    </message>
    <message>
        <source>Walk the cards</source>
        <translation>Walk the cards</translation>
    </message>
    <message>
        <source>Week or month before, after, this one</source>
        <translation>Week or month before, after, this one</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Actual: {count}, {source}</source>
        <translation>Actual: {count}, {source}</translation>
    </message>
    <message>
        <source>Companies, counted once a source: with a visit done in this time, or a deal that entered the funnel in it. A number opens its companies.</source>
        <translation>Companies, counted once a source: with a visit done in this time, or a deal that entered the funnel in it. A number opens its companies.</translation>
    </message>
    <message>
        <source>Own win rate</source>
        <translation>Own win rate</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planned: {source}</source>
        <translation>Planned: {source}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Take over the proposal</source>
        <translation>Take over the proposal</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Won of the closed deals of this source</source>
        <translation>Won of the closed deals of this source</translation>
    </message>
    <message>
        <source>{sample} few</source>
        <translation>{sample} few</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>No column says the stage: every deal starts as a target.</source>
        <translation>No column says the stage: every deal starts as a target.</translation>
    </message>
    <message>
        <source>Stages in the file</source>
        <translation>Stages in the file</translation>
    </message>
    <message>
        <source>The {count} most frequent values.</source>
        <translation>The {count} most frequent values.</translation>
    </message>
    <message>
        <source>“{value}” means</source>
        <translation>“{value}” means</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Kept aside</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>weighted {amount}</source>
        <translation>weighted {amount}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In a few words; may stay empty</source>
        <translation>In a few words; may stay empty</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Take: {step}</source>
        <translation>Take: {step}</translation>
    </message>
    <message>
        <source>Then move it forward to {stage}</source>
        <translation>Then move it forward to {stage}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>What you will do next</source>
        <translation>What you will do next</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Without a next step the card will say so.</source>
        <translation>Without a next step the card will say so.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Cannot allocate memory</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>It is a device, not a file</source>
        <translation>It is a device, not a file</translation>
    </message>
    <message>
        <source>No space left for you on this disk</source>
        <translation>No space left for you on this disk</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>The disk does not answer properly</source>
        <translation>The disk does not answer properly</translation>
    </message>
    <message>
        <source>The disk takes no file of this size</source>
        <translation>The disk takes no file of this size</translation>
    </message>
    <message>
        <source>The link leads to itself</source>
        <translation>The link leads to itself</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>The name is too long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Too many open files</translation>
    </message>
</context>
<context>
    <name>TargetTable</name>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Enter on a figure shows the deals behind it; F2 or a number on the plan of a month or quarter sets it.</source>
        <translation>Enter on a figure shows the deals behind it; F2 or a number on the plan of a month or quarter sets it.</translation>
    </message>
    <message>
        <source>Fixed: set by hand, or past when another was. Empty it and it shares the rest again.</source>
        <translation>Fixed: set by hand, or past when another was. Empty it and it shares the rest again.</translation>
    </message>
    <message>
        <source>It still runs: compared with its whole plan.</source>
        <translation>It still runs: compared with its whole plan.</translation>
    </message>
    <message>
        <source>One of what rounding left over went here. Type to set it by hand.</source>
        <translation>One of what rounding left over went here. Type to set it by hand.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and won by period</source>
        <translation>Plan and won by period</translation>
    </message>
    <message>
        <source>Plan so far</source>
        <translation>Plan so far</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Type to set this month by hand.</source>
        <translation>Type to set this month by hand.</translation>
    </message>
    <message>
        <source>Type to set this quarter by hand: its months share it as they do now.</source>
        <translation>Type to set this quarter by hand: its months share it as they do now.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Won so far</translation>
    </message>
    <message>
        <source>Won so far less the plan so far; below zero one is behind.</source>
        <translation>Won so far less the plan so far; below zero one is behind.</translation>
    </message>
    <message>
        <source>Won up to today, compared with the plan up to today.</source>
        <translation>Won up to today, compared with the plan up to today.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>All other months are set by hand, so nothing can take the rest. Empty one of them first: it then takes what is left.</source>
        <translation>All other months are set by hand, so nothing can take the rest. Empty one of them first: it then takes what is left.</translation>
    </message>
    <message>
        <source>Set the target of the year first, then its months.</source>
        <translation>Set the target of the year first, then its months.</translation>
    </message>
    <message>
        <source>The months would come to more than the year's target. Type less, or empty another month that was set by hand.</source>
        <translation>The months would come to more than the year's target. Type less, or empty another month that was set by hand.</translation>
    </message>
    <message>
        <source>{year} is no year for a target. Type one such as 2026.</source>
        <translation>{year} is no year for a target. Type one such as 2026.</translation>
    </message>
</context>
<context>
    <name>TargetsRoom</name>
    <message numerus="yes">
        <source>%n deal(s) won in the year. Click for the deals.</source>
        <translation>
            <numerusform>%n deal won in the year. Click for the deals.</numerusform>
            <numerusform>%n deals won in the year. Click for the deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected later, weighted {later}.</source>
        <translation>
            <numerusform>%n expected later, weighted {later}.</numerusform>
            <numerusform>%n expected later, weighted {later}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) by hand</source>
        <translation>
            <numerusform>%n month by hand</numerusform>
            <numerusform>%n months by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fixed</source>
        <translation>
            <numerusform>%n month fixed</numerusform>
            <numerusform>%n months fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date to come: spread evenly over the working days left.</source>
        <translation>
            <numerusform>%n without a date to come: spread evenly over the working days left.</numerusform>
            <numerusform>%n without a date to come: spread evenly over the working days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) without an amount count nothing.</source>
        <translation>
            <numerusform>%n won deal without an amount counts nothing.</numerusform>
            <numerusform>%n won deals without an amount count nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won deal(s) without units count nothing.</source>
        <translation>
            <numerusform>%n won deal without units counts nothing.</numerusform>
            <numerusform>%n won deals without units count nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>All months by hand</source>
        <translation>All months by hand</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Chart of the year</source>
        <translation>Chart of the year</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Even</translation>
    </message>
    <message>
        <source>Even over Monday to Friday; the public holidays are not known yet</source>
        <translation>Even over Monday to Friday; the public holidays are not known yet</translation>
    </message>
    <message>
        <source>Even: the same for every working day</source>
        <translation>Even: the same for every working day</translation>
    </message>
    <message>
        <source>Expected by the end of {year}</source>
        <translation>Expected by the end of {year}</translation>
    </message>
    <message>
        <source>Expected in {period}</source>
        <translation>Expected in {period}</translation>
    </message>
    <message>
        <source>How the target is spread</source>
        <translation>How the target is spread</translation>
    </message>
    <message>
        <source>Last year’s season</source>
        <translation>Last year’s season</translation>
    </message>
    <message>
        <source>Left over from rounding, one fen each went to: {months}.</source>
        <translation>Left over from rounding, one fen each went to: {months}.</translation>
    </message>
    <message>
        <source>Left over from rounding, one unit each went to: {months}.</source>
        <translation>Left over from rounding, one unit each went to: {months}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Needed a week from now on</source>
        <translation>Needed a week from now on</translation>
    </message>
    <message>
        <source>No deal won in {year} to show a season: even</source>
        <translation>No deal won in {year} to show a season: even</translation>
    </message>
    <message>
        <source>Open deals expected to close from {start} to {end}.</source>
        <translation>Open deals expected to close from {start} to {end}.</translation>
    </message>
    <message>
        <source>Periods of the table</source>
        <translation>Periods of the table</translation>
    </message>
    <message>
        <source>Pipeline under the scenario {scenario}</source>
        <translation>Pipeline under the scenario {scenario}</translation>
    </message>
    <message>
        <source>Pipeline under “{scenario}”</source>
        <translation>Pipeline under “{scenario}”</translation>
    </message>
    <message>
        <source>Plan to date</source>
        <translation>Plan to date</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message numerus="yes">
        <source>Season of {year}, from %n won deal(s)</source>
        <translation>
            <numerusform>Season of {year}, from %n won deal</numerusform>
            <numerusform>Season of {year}, from %n won deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Season of {year}, only %n won deal(s): smoothed towards even</source>
        <translation>
            <numerusform>Season of {year}, only %n won deal: smoothed towards even</numerusform>
            <numerusform>Season of {year}, only %n won deals: smoothed towards even</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Set the target</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target of the year, amount</source>
        <translation>Target of the year, amount</translation>
    </message>
    <message>
        <source>Target of the year, units</source>
        <translation>Target of the year, units</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>The chart cannot be drawn; the table below has every figure.</source>
        <translation>The chart cannot be drawn; the table below has every figure.</translation>
    </message>
    <message>
        <source>The chart is being prepared…</source>
        <translation>The chart is being prepared…</translation>
    </message>
    <message>
        <source>The months set by hand came to {typed}: they are brought to the target in proportion.</source>
        <translation>The months set by hand came to {typed}: they are brought to the target in proportion.</translation>
    </message>
    <message>
        <source>The target of the year. That of the balance's year is the same one.</source>
        <translation>The target of the year. That of the balance's year is the same one.</translation>
    </message>
    <message>
        <source>The weighted pipeline reaches {figure}.</source>
        <translation>The weighted pipeline reaches {figure}.</translation>
    </message>
    <message>
        <source>The year is over: open deals no longer count for it.</source>
        <translation>The year is over: open deals no longer count for it.</translation>
    </message>
    <message>
        <source>Type a month or quarter: the months still to come share the rest</source>
        <translation>Type a month or quarter: the months still to come share the rest</translation>
    </message>
    <message>
        <source>Type the year's target: it is split over quarters, months and weeks, and you see every day whether you are ahead or behind and what a week still has to bring.</source>
        <translation>Type the year's target: it is split over quarters, months and weeks, and you see every day whether you are ahead or behind and what a week still has to bring.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <translation>Week {week} · {days}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Weighted pipeline reaches</source>
        <translation>Weighted pipeline reaches</translation>
    </message>
    <message>
        <source>What do you want to reach in {year}?</source>
        <translation>What do you want to reach in {year}?</translation>
    </message>
    <message>
        <source>What is missing divided by the weeks left: {missing} / {weeks}.</source>
        <translation>What is missing divided by the weeks left: {missing} / {weeks}.</translation>
    </message>
    <message>
        <source>What the plan has up to today, today included.</source>
        <translation>What the plan has up to today, today included.</translation>
    </message>
    <message>
        <source>Won from {start} to {end}.</source>
        <translation>Won from {start} to {end}.</translation>
    </message>
    <message>
        <source>Won in {period}</source>
        <translation>Won in {period}</translation>
    </message>
    <message>
        <source>Won in {year}: {won} of {target}; plan to date {due}.</source>
        <translation>Won in {year}: {won} of {target}; plan to date {due}.</translation>
    </message>
    <message>
        <source>Won in {year}: {won} {unit}</source>
        <translation>Won in {year}: {won} {unit}</translation>
    </message>
    <message>
        <source>Won in {year}: {won}.</source>
        <translation>Won in {year}: {won}.</translation>
    </message>
    <message>
        <source>Won up to {day}</source>
        <translation>Won up to {day}</translation>
    </message>
    <message>
        <source>Won, and each open deal expected to close by the year's end times its probability.</source>
        <translation>Won, and each open deal expected to close by the year's end times its probability.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>adds up to {total}</source>
        <translation>adds up to {total}</translation>
    </message>
    <message>
        <source>ahead by {figure}</source>
        <translation>ahead by {figure}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>behind by {figure}</source>
        <translation>behind by {figure}</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan {figure}</source>
        <translation>plan {figure}</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>the balance has a period and target of its own: {start} to {end}</source>
        <translation>the balance has a period and target of its own: {start} to {end}</translation>
    </message>
    <message>
        <source>the rest is shared by {months}</source>
        <translation>the rest is shared by {months}</translation>
    </message>
    <message>
        <source>the target is reached</source>
        <translation>the target is reached</translation>
    </message>
    <message>
        <source>the year is over</source>
        <translation>the year is over</translation>
    </message>
    <message>
        <source>the year is over, {missing} short</source>
        <translation>the year is over, {missing} short</translation>
    </message>
    <message>
        <source>units</source>
        <translation>units</translation>
    </message>
    <message>
        <source>weighted pipeline {figure}</source>
        <translation>weighted pipeline {figure}</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>won {figure}</source>
        <translation>won {figure}</translation>
    </message>
    <message>
        <source>{figure} more later</source>
        <translation>{figure} more later</translation>
    </message>
    <message>
        <source>{period}, {year}</source>
        <translation>{period}, {year}</translation>
    </message>
    <message>
        <source>{share} of {target}</source>
        <translation>{share} of {target}</translation>
    </message>
    <message>
        <source>{weeks} weeks left</source>
        <translation>{weeks} weeks left</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>“{text}” is not a time. Type for example 9:30.</source>
        <translation>“{text}” is not a time. Type for example 9:30.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days in its stage</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days overdue</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved forward</source>
        <translation>
            <numerusform>%n moved forward</numerusform>
            <numerusform>%n moved forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) this week</source>
        <translation>
            <numerusform>%n working day this week</numerusform>
            <numerusform>%n working days this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered {answer}: {question}</source>
        <translation>Answered {answer}: {question}</translation>
    </message>
    <message>
        <source>By amount × chance; of the same the oldest first.</source>
        <translation>By amount × chance; of the same the oldest first.</translation>
    </message>
    <message>
        <source>Close to winning, not clear yet</source>
        <translation>Close to winning, not clear yet</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>First visit: {person}</source>
        <translation>First visit: {person}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept: {commitment}</source>
        <translation>Kept: {commitment}</translation>
    </message>
    <message>
        <source>Known: {facts}</source>
        <comment>why a check may be Yes</comment>
        <translation>Known: {facts}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Lost…</translation>
    </message>
    <message>
        <source>More for: {step}</source>
        <translation>More for: {step}</translation>
    </message>
    <message>
        <source>Move forward to {stage}…</source>
        <translation>Move forward to {stage}…</translation>
    </message>
    <message>
        <source>My commitments</source>
        <translation>My commitments</translation>
    </message>
    <message>
        <source>Needed this week: what was missing of the target on Monday, spread over the weeks left.</source>
        <translation>Needed this week: what was missing of the target on Monday, spread over the weeks left.</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>New deals</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Next step…</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Nothing is due, and every open deal has a next step.</source>
        <translation>Nothing is due, and every open deal has a next step.</translation>
    </message>
    <message>
        <source>Nothing is due. Add deals on the board and give each a next step with a date.</source>
        <translation>Nothing is due. Add deals on the board and give each a next step with a date.</translation>
    </message>
    <message>
        <source>Nothing is due. Some deals below are close to winning, and not clear yet.</source>
        <translation>Nothing is due. Some deals below are close to winning, and not clear yet.</translation>
    </message>
    <message>
        <source>Nothing is due. Some deals below have no next step: a good moment to set it.</source>
        <translation>Nothing is due. Some deals below have no next step: a good moment to set it.</translation>
    </message>
    <message>
        <source>Nothing more is due today.</source>
        <translation>Nothing more is due today.</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Open deal</translation>
    </message>
    <message>
        <source>Open lead…</source>
        <translation>Open lead…</translation>
    </message>
    <message>
        <source>Open visit…</source>
        <translation>Open visit…</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Set step</source>
        <translation>Set step</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Show more ({count})</source>
        <translation>Show more ({count})</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation>
            <numerusform>Stale for %n day</numerusform>
            <numerusform>Stale for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Step without words</source>
        <translation>Step without words</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>To another day…</source>
        <translation>To another day…</translation>
    </message>
    <message>
        <source>To next week, {day}</source>
        <translation>To next week, {day}</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>To the board</translation>
    </message>
    <message>
        <source>To the next working day, {day}</source>
        <translation>To the next working day, {day}</translation>
    </message>
    <message>
        <source>To tomorrow, {day}</source>
        <translation>To tomorrow, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Visit made</source>
        <translation>Visit made</translation>
    </message>
    <message>
        <source>Visit made: {customer}</source>
        <translation>Visit made: {customer}</translation>
    </message>
    <message>
        <source>Visit {customer}</source>
        <translation>Visit {customer}</translation>
    </message>
    <message>
        <source>Visit {person}</source>
        <translation>Visit {person}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Won / needed on Monday (yuan)</source>
        <translation>Won / needed on Monday (yuan)</translation>
    </message>
    <message>
        <source>Won / needed on Monday (¥10k)</source>
        <translation>Won / needed on Monday (¥10k)</translation>
    </message>
    <message>
        <source>by amount × chance</source>
        <translation>by amount × chance</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{weekday} {date} · week {number} · {days}</source>
        <translation>{weekday} {date} · week {number} · {days}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Another program changed the file meanwhile. What was done before cannot be undone or redone: that would take back what it did.</source>
        <translation>Another program changed the file meanwhile. What was done before cannot be undone or redone: that would take back what it did.</translation>
    </message>
    <message>
        <source>Another program changed the file. What was done before cannot be undone.</source>
        <translation>Another program changed the file. What was done before cannot be undone.</translation>
    </message>
    <message>
        <source>Last change: {what}</source>
        <translation>Last change: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>add lead {lead}</source>
        <translation>add lead {lead}</translation>
    </message>
    <message>
        <source>add the sample</source>
        <translation>add the sample</translation>
    </message>
    <message>
        <source>add visit to {customer}</source>
        <translation>add visit to {customer}</translation>
    </message>
    <message numerus="yes">
        <source>add {count} lead(s)</source>
        <translation>
            <numerusform>add {count} lead</numerusform>
            <numerusform>add {count} leads</numerusform>
        </translation>
    </message>
    <message>
        <source>add {deal}</source>
        <translation>add {deal}</translation>
    </message>
    <message>
        <source>add {name} of {customer}</source>
        <translation>add {name} of {customer}</translation>
    </message>
    <message>
        <source>add “{action}”</source>
        <translation>add “{action}”</translation>
    </message>
    <message>
        <source>answer checks of {deal}</source>
        <translation>answer checks of {deal}</translation>
    </message>
    <message>
        <source>answer the review of week {number}</source>
        <translation>answer the review of week {number}</translation>
    </message>
    <message>
        <source>arrange the people of {customer}</source>
        <translation>arrange the people of {customer}</translation>
    </message>
    <message>
        <source>bring in everything of {file}</source>
        <translation>bring in everything of {file}</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>change settings</translation>
    </message>
    <message>
        <source>change the average contract</source>
        <translation>change the average contract</translation>
    </message>
    <message>
        <source>change the commitment “{what}”</source>
        <translation>change the commitment “{what}”</translation>
    </message>
    <message>
        <source>change the period</source>
        <translation>change the period</translation>
    </message>
    <message>
        <source>change the plan of {period}</source>
        <translation>change the plan of {period}</translation>
    </message>
    <message>
        <source>change the target</source>
        <translation>change the target</translation>
    </message>
    <message>
        <source>change the target of {year}</source>
        <translation>change the target of {year}</translation>
    </message>
    <message>
        <source>change the win rates</source>
        <translation>change the win rates</translation>
    </message>
    <message>
        <source>commit to “{what}”</source>
        <translation>commit to “{what}”</translation>
    </message>
    <message>
        <source>date of “{action}”</source>
        <translation>date of “{action}”</translation>
    </message>
    <message>
        <source>delete lead {lead}</source>
        <translation>delete lead {lead}</translation>
    </message>
    <message>
        <source>delete scenario {name}</source>
        <translation>delete scenario {name}</translation>
    </message>
    <message>
        <source>delete visit to {customer}</source>
        <translation>delete visit to {customer}</translation>
    </message>
    <message numerus="yes">
        <source>delete {count} deals</source>
        <translation>
            <numerusform>delete {count} deal</numerusform>
            <numerusform>delete {count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete {count} lead(s)</source>
        <translation>
            <numerusform>delete {count} lead</numerusform>
            <numerusform>delete {count} leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete {count} visit(s)</source>
        <translation>
            <numerusform>delete {count} visit</numerusform>
            <numerusform>delete {count} visits</numerusform>
        </translation>
    </message>
    <message>
        <source>delete {deal}</source>
        <translation>delete {deal}</translation>
    </message>
    <message>
        <source>edit lead {lead}</source>
        <translation>edit lead {lead}</translation>
    </message>
    <message>
        <source>edit the playbook</source>
        <translation>edit the playbook</translation>
    </message>
    <message>
        <source>edit visit to {customer}</source>
        <translation>edit visit to {customer}</translation>
    </message>
    <message>
        <source>edit {deal}</source>
        <translation>edit {deal}</translation>
    </message>
    <message>
        <source>edit {name} of {customer}</source>
        <translation>edit {name} of {customer}</translation>
    </message>
    <message>
        <source>finish “{step}” of {deal}</source>
        <translation>finish “{step}” of {deal}</translation>
    </message>
    <message>
        <source>give up “{commitment}”</source>
        <translation>give up “{commitment}”</translation>
    </message>
    <message>
        <source>go back to the state of {when}</source>
        <translation>go back to the state of {when}</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>import {file}</translation>
    </message>
    <message>
        <source>keep “{commitment}”</source>
        <translation>keep “{commitment}”</translation>
    </message>
    <message>
        <source>leave scenario {name}</source>
        <translation>leave scenario {name}</translation>
    </message>
    <message>
        <source>let {name} report to {boss}</source>
        <translation>let {name} report to {boss}</translation>
    </message>
    <message numerus="yes">
        <source>lose {count} deals</source>
        <translation>
            <numerusform>lose {count} deal</numerusform>
            <numerusform>lose {count} deals</numerusform>
        </translation>
    </message>
    <message>
        <source>lose {deal}</source>
        <translation>lose {deal}</translation>
    </message>
    <message>
        <source>move lead {lead} to {stage}</source>
        <translation>move lead {lead} to {stage}</translation>
    </message>
    <message>
        <source>move visit to {customer} to {day}</source>
        <translation>move visit to {customer} to {day}</translation>
    </message>
    <message numerus="yes">
        <source>move {count} deals to {stage}</source>
        <translation>
            <numerusform>move {count} deal to {stage}</numerusform>
            <numerusform>move {count} deals to {stage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move {count} lead(s) to {stage}</source>
        <translation>
            <numerusform>move {count} lead to {stage}</numerusform>
            <numerusform>move {count} leads to {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>move {deal} to {stage}</source>
        <translation>move {deal} to {stage}</translation>
    </message>
    <message>
        <source>move {name} in the decision chain</source>
        <translation>move {name} in the decision chain</translation>
    </message>
    <message>
        <source>move “{action}”</source>
        <translation>move “{action}”</translation>
    </message>
    <message>
        <source>no longer set {month} by hand</source>
        <translation>no longer set {month} by hand</translation>
    </message>
    <message>
        <source>note on “{action}”</source>
        <translation>note on “{action}”</translation>
    </message>
    <message>
        <source>note visit to {customer}</source>
        <translation>note visit to {customer}</translation>
    </message>
    <message>
        <source>note “{what}” as kept</source>
        <translation>note “{what}” as kept</translation>
    </message>
    <message>
        <source>note “{what}” as not kept</source>
        <translation>note “{what}” as not kept</translation>
    </message>
    <message>
        <source>open “{action}” again</source>
        <translation>open “{action}” again</translation>
    </message>
    <message>
        <source>order lead {lead}</source>
        <translation>order lead {lead}</translation>
    </message>
    <message numerus="yes">
        <source>order {count} deals</source>
        <translation>
            <numerusform>order {count} deal</numerusform>
            <numerusform>order {count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order {count} lead(s)</source>
        <translation>
            <numerusform>order {count} lead</numerusform>
            <numerusform>order {count} leads</numerusform>
        </translation>
    </message>
    <message>
        <source>order {deal}</source>
        <translation>order {deal}</translation>
    </message>
    <message>
        <source>plan {period} by the proposal</source>
        <translation>plan {period} by the proposal</translation>
    </message>
    <message>
        <source>postpone step of {deal}</source>
        <translation>postpone step of {deal}</translation>
    </message>
    <message>
        <source>postpone visit {customer}</source>
        <translation>postpone visit {customer}</translation>
    </message>
    <message>
        <source>postpone “{step}”</source>
        <translation>postpone “{step}”</translation>
    </message>
    <message>
        <source>put together with {file}</source>
        <translation>put together with {file}</translation>
    </message>
    <message>
        <source>put {name} at the top</source>
        <translation>put {name} at the top</translation>
    </message>
    <message>
        <source>remove the commitment “{what}”</source>
        <translation>remove the commitment “{what}”</translation>
    </message>
    <message>
        <source>remove {name} of {customer}</source>
        <translation>remove {name} of {customer}</translation>
    </message>
    <message>
        <source>remove “{action}”</source>
        <translation>remove “{action}”</translation>
    </message>
    <message numerus="yes">
        <source>reopen {count} deals</source>
        <translation>
            <numerusform>reopen {count} deal</numerusform>
            <numerusform>reopen {count} deals</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {deal}</source>
        <translation>reopen {deal}</translation>
    </message>
    <message>
        <source>reword “{action}”</source>
        <translation>reword “{action}”</translation>
    </message>
    <message>
        <source>save scenario {name}</source>
        <translation>save scenario {name}</translation>
    </message>
    <message>
        <source>set {month} by hand</source>
        <translation>set {month} by hand</translation>
    </message>
    <message>
        <source>spread the target of {year} by season</source>
        <translation>spread the target of {year} by season</translation>
    </message>
    <message>
        <source>spread the target of {year} evenly</source>
        <translation>spread the target of {year} evenly</translation>
    </message>
    <message>
        <source>tick off “{action}”</source>
        <translation>tick off “{action}”</translation>
    </message>
    <message>
        <source>use scenario {name}</source>
        <translation>use scenario {name}</translation>
    </message>
    <message>
        <source>visit {customer}</source>
        <translation>visit {customer}</translation>
    </message>
    <message>
        <source>visit {customer}, then {stage}</source>
        <translation>visit {customer}, then {stage}</translation>
    </message>
    <message numerus="yes">
        <source>win {count} deals</source>
        <translation>
            <numerusform>win {count} deal</numerusform>
            <numerusform>win {count} deals</numerusform>
        </translation>
    </message>
    <message>
        <source>win {deal}</source>
        <translation>win {deal}</translation>
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
        <translation>A visit is done today or earlier. Choose another day.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>And then</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>As it fits</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>Company or organisation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>It stays a lead</source>
        <translation>It stays a lead</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nothing moves</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>The deal moves to {stage}</source>
        <translation>The deal moves to {stage}</translation>
    </message>
    <message>
        <source>The deal stays in {stage}</source>
        <translation>The deal stays in {stage}</translation>
    </message>
    <message>
        <source>The lead moves to {stage}</source>
        <translation>The lead moves to {stage}</translation>
    </message>
    <message>
        <source>The visit is done</source>
        <translation>The visit is done</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>What came of it, in a sentence</source>
        <translation>What came of it, in a sentence</translation>
    </message>
    <message>
        <source>What the visit is for</source>
        <translation>What the visit is for</translation>
    </message>
    <message>
        <source>Write the customer.</source>
        <translation>Write the customer.</translation>
    </message>
    <message>
        <source>{source} (fits)</source>
        <translation>{source} (fits)</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>⚠ overdue</source>
        <translation>⚠ overdue</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit is done today or earlier. Choose another day.</source>
        <translation>A visit is done today or earlier. Choose another day.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>Make-up day</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>No day yet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>This visit is done. Open it to change the day on which it was done.</source>
        <translation>This visit is done. Open it to change the day on which it was done.</translation>
    </message>
</context>
<context>
    <name>VisitsRoom</name>
    <message numerus="yes">
        <source>%n closed deal(s) have no source and are not in it.</source>
        <translation>
            <numerusform>%n closed deal has no source and is not in it.</numerusform>
            <numerusform>%n closed deals have no source and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) visited without a source.</source>
        <translation>
            <numerusform>%n company visited without a source.</numerusform>
            <numerusform>%n companies visited without a source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new target(s) to find by the balance, spread by (won + 1) / (closed + 2) of each source.</source>
        <translation>
            <numerusform>%n new target to find by the balance, spread by (won + 1) / (closed + 2) of each source.</numerusform>
            <numerusform>%n new targets to find by the balance, spread by (won + 1) / (closed + 2) of each source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>%n without a day</numerusform>
            <numerusform>%n without a day</numerusform>
        </translation>
    </message>
    <message>
        <source>Actual: companies visited, or whose deal entered the funnel.</source>
        <translation>Actual: companies visited, or whose deal entered the funnel.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>Export the visits as a calendar</source>
        <translation>Export the visits as a calendar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>No visits yet. Whom do you want to see this week?</source>
        <translation>No visits yet. Whom do you want to see this week?</translation>
    </message>
    <message>
        <source>Open its deal</source>
        <translation>Open its deal</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Plan a visit…</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Shown as</translation>
    </message>
    <message>
        <source>Sources and visits</source>
        <translation>Sources and visits</translation>
    </message>
    <message>
        <source>This lies outside the target's period: nothing is proposed.</source>
        <translation>This lies outside the target's period: nothing is proposed.</translation>
    </message>
    <message>
        <source>This time is over: nothing is proposed for it.</source>
        <translation>This time is over: nothing is proposed for it.</translation>
    </message>
    <message>
        <source>With a target and an average contract in the balance, visits are proposed here.</source>
        <translation>With a target and an average contract in the balance, visits are proposed here.</translation>
    </message>
    <message numerus="yes">
        <source>{count} visit(s) written to {path}.</source>
        <translation>
            <numerusform>{count} visit written to {path}.</numerusform>
            <numerusform>{count} visits written to {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{stage} lacks nothing: no new targets to find.</source>
        <translation>{stage} lacks nothing: no new targets to find.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Overdue {late}, due today {now}, commitments {promised}: what Today lists</source>
        <translation>Overdue {late}, due today {now}, commitments {promised}: what Today lists</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A customer, a project, an amount: that is enough.</source>
        <translation>A customer, a project, an amount: that is enough.</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>Add the first deal</translation>
    </message>
    <message>
        <source>CSV from Excel, WPS or a CRM. You see every row before it is brought in.</source>
        <translation>CSV from Excel, WPS or a CRM. You see every row before it is brought in.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Find it…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Import a spreadsheet</translation>
    </message>
    <message>
        <source>One file on your computer, yours alone. Everything is saved at once and can be undone.</source>
        <translation>One file on your computer, yours alone. Everything is saved at once and can be undone.</translation>
    </message>
    <message>
        <source>Open a funnel file…</source>
        <translation>Open a funnel file…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Sixty invented deals with a year of history, to try everything on.</source>
        <translation>Sixty invented deals with a year of history, to try everything on.</translation>
    </message>
    <message>
        <source>Your funnel starts here</source>
        <translation>Your funnel starts here</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}. It may have been moved or renamed, or be on a drive that is not connected now.</source>
        <translation>{name} is no longer in {folder}. It may have been moved or renamed, or be on a drive that is not connected now.</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Line {line} of {file} breaks the rule {rule}. Nothing was changed.</source>
        <translation>Line {line} of {file} breaks the rule {rule}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line {line} of {file} cannot be kept: {why}. Nothing was changed.</source>
        <translation>Line {line} of {file} cannot be kept: {why}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has the {column} of another row. Nothing was changed.</source>
        <translation>Line {line} of {file} has the {column} of another row. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line {line} of {file} lacks {column}. Nothing was changed.</source>
        <translation>Line {line} of {file} lacks {column}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: “{value}” is no UTC time for {column}. Nothing was changed.</source>
        <translation>Line {line} of {file}: “{value}” is no UTC time for {column}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line {line} of {file}: “{value}” is no date for {column}. Nothing was changed.</source>
        <translation>Line {line} of {file}: “{value}” is no date for {column}. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} names a deal that deal.csv does not hold: {deal}. Nothing was changed.</source>
        <translation>{file} names a deal that deal.csv does not hold: {deal}. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} names in {column} what {other} does not hold: {id}. Nothing was changed.</source>
        <translation>{file} names in {column} what {other} does not hold: {id}. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>WholeFlow</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) and everything about them came in.</source>
        <translation>
            <numerusform>%n deal and everything about it came in.</numerusform>
            <numerusform>%n deals and everything about them came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder of CSV files (*)</source>
        <translation>A folder of CSV files (*)</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Bring in the full export {file}?</source>
        <translation>Bring in the full export {file}?</translation>
    </message>
    <message>
        <source>Everything is in {path}; columns.csv says what its columns hold.</source>
        <translation>Everything is in {path}; columns.csv says what its columns hold.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Export everything</translation>
    </message>
    <message>
        <source>It holds settings and the playbook, but no deals.</source>
        <translation>It holds settings and the playbook, but no deals.</translation>
    </message>
    <message>
        <source>It holds {held}, with their history, the settings and the playbook.</source>
        <translation>It holds {held}, with their history, the settings and the playbook.</translation>
    </message>
    <message>
        <source>One zip file (*.zip)</source>
        <translation>One zip file (*.zip)</translation>
    </message>
    <message>
        <source>Undo takes all of it out again.</source>
        <translation>Undo takes all of it out again.</translation>
    </message>
</context>
<context>
    <name>WonDialog</name>
    <message>
        <source>Final amount</source>
        <translation>Final amount</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Write the day on which it was signed.</source>
        <translation>Write the day on which it was signed.</translation>
    </message>
    <message>
        <source>Write what the contract is worth.</source>
        <translation>Write what the contract is worth.</translation>
    </message>
</context>
</TS>
