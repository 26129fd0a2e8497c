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
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Already there: %n deal(s).</source>
        <translation>
            <numerusform>Already there: %n deal.</numerusform>
            <numerusform>Already there: %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n deal(s)</source>
        <translation>
            <numerusform>Change %n deal</numerusform>
            <numerusform>Change %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed, stage kept: %n deal(s).</source>
        <translation>
            <numerusform>Closed, stage kept: %n deal.</numerusform>
            <numerusform>Closed, stage kept: %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s)</source>
        <translation>
            <numerusform>Move %n deal</numerusform>
            <numerusform>Move %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Required checks are not Yes, so {count} deal(s) cannot move: {names}.</source>
        <translation>
            <numerusform>Required checks are not Yes, so {count} deal cannot move: {names}.</numerusform>
            <numerusform>Required checks are not Yes, so {count} deals cannot move: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%n more visit(s)</source>
        <translation>
            <numerusform>%n more visit</numerusform>
            <numerusform>%n more visits</numerusform>
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
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>Enter does %n thing(s), one undo:</source>
        <translation>
            <numerusform>Enter does %n thing, one undo:</numerusform>
            <numerusform>Enter does %n things, one undo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
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
        <source>{count} deal(s) have values of own columns that are not there: {deals}.</source>
        <translation>
            <numerusform>{count} deal has values of own columns that are not there: {deals}.</numerusform>
            <numerusform>{count} deals have values of own columns that are not there: {deals}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) have values of own columns that cannot be read: {deals}.</source>
        <translation>
            <numerusform>{count} deal has values of own columns that cannot be read: {deals}.</numerusform>
            <numerusform>{count} deals have values of own columns that cannot be read: {deals}.</numerusform>
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
        <source>{count} entr(y/ies) of timelines have a time that is none.</source>
        <translation>
            <numerusform>{count} entry of timelines has a time that is none.</numerusform>
            <numerusform>{count} entries of timelines have a time that is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s) are set by hand in a year without a target.</source>
        <translation>
            <numerusform>{count} month is set by hand in a year without a target.</numerusform>
            <numerusform>{count} months are set by hand in a year without a target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} next step(s) of deals have a time that is none.</source>
        <translation>
            <numerusform>{count} next step of deals has a time that is none.</numerusform>
            <numerusform>{count} next steps of deals have a time that is none.</numerusform>
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
            <numerusform>{count} plan of sources is for a month or week that is none.</numerusform>
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
            <numerusform>{count} row of {table} has a {column} that is not known.</numerusform>
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
        <source>{count} saved view(s) cannot be read.</source>
        <translation>
            <numerusform>{count} saved view cannot be read.</numerusform>
            <numerusform>{count} saved views cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text(s) of {table}.{column} are longer than anybody types.</source>
        <translation>
            <numerusform>{count} text of {table}.{column} is longer than anybody types.</numerusform>
            <numerusform>{count} texts of {table}.{column} are longer than anybody types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {columns} in {table} are there more than once.</source>
        <translation>
            <numerusform>{count} value of {columns} in {table} is there more than once.</numerusform>
            <numerusform>{count} values of {columns} in {table} are there more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) of {table}.{column} are larger or smaller than any can be: {values}.</source>
        <translation>
            <numerusform>{count} value of {table}.{column} is larger or smaller than any can be: {values}.</numerusform>
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
            <numerusform>{count} visit has a time that is none.</numerusform>
            <numerusform>{count} visits have a time that is none.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Strict rule: %n required check(s) not yet Yes</source>
        <translation>
            <numerusform>Strict rule: %n required check not yet Yes</numerusform>
            <numerusform>Strict rule: %n required checks not yet Yes</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>All %n deal(s) shown</source>
        <translation>
            <numerusform>All %n deal shown</numerusform>
            <numerusform>All %n deals shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>  {value} → {meant} ({count} row(s){sure})</source>
        <translation>
            <numerusform>  {value} → {meant} ({count} row{sure})</numerusform>
            <numerusform>  {value} → {meant} ({count} rows{sure})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more row(s) that were left out; --json lists them all.</source>
        <translation>
            <numerusform>And {count} more row that was left out; --json lists all of them.</numerusform>
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
    <message numerus="yes">
        <source>At most, with every open deal that isn't stuck: {amount}, {count} deal(s)</source>
        <translation>
            <numerusform>At most, with every open deal that isn't stuck: {amount}, {count} deal</numerusform>
            <numerusform>At most, with every open deal that isn't stuck: {amount}, {count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {count} row(s), the first of them line {line}, cells say what a deal held before you changed it. Your changes stay; --older takes what the file says.</source>
        <translation>
            <numerusform>In {count} row, the first of them line {line}, cells say what a deal held before you changed it. Your changes stay; --older takes what the file says.</numerusform>
            <numerusform>In {count} rows, the first of them line {line}, cells say what a deal held before you changed it. Your changes stay; --older takes what the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {line}, {deal}: one of {count} deal(s) here or another one. Left out.</source>
        <translation>
            <numerusform>Line {line}, {deal}: one of {count} deal here or another one. Left out.</numerusform>
            <numerusform>Line {line}, {deal}: one of {count} deals here or another one. Left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Won so far: {amount}, {count} deal(s)</source>
        <translation>
            <numerusform>Won so far: {amount}, {count} deal</numerusform>
            <numerusform>Won so far: {amount}, {count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) could not be taken as they stand; the first is in line {line}: {reason}</source>
        <translation>
            <numerusform>{count} cell could not be taken as it stands, in line {line}: {reason}</numerusform>
            <numerusform>{count} cells could not be taken as they stand; the first is in line {line}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) changed.</source>
        <translation>
            <numerusform>{count} deal was changed.</numerusform>
            <numerusform>{count} deals were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) and everything about them came into {path}.</source>
        <translation>
            <numerusform>{count} deal and everything about it came into {path}.</numerusform>
            <numerusform>{count} deals and everything about them came into {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) are in {path}, redacted.</source>
        <translation>
            <numerusform>{count} deal is in {path}, redacted.</numerusform>
            <numerusform>{count} deals are in {path}, redacted.</numerusform>
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
        <source>{count} deal(s) would be changed.</source>
        <translation>
            <numerusform>{count} deal would be changed.</numerusform>
            <numerusform>{count} deals would be changed.</numerusform>
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
        <source>{count} row(s) were left out because their deal is in the file already.</source>
        <translation>
            <numerusform>{count} row was left out because its deal is in the file already.</numerusform>
            <numerusform>{count} rows were left out because their deal is in the file already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} won deal(s) have no closing date; --won-dates YYYY-MM-DD gives them one.</source>
        <translation>
            <numerusform>{count} won deal has no closing date; --won-dates YYYY-MM-DD gives it one.</numerusform>
            <numerusform>{count} won deals have no closing date; --won-dates YYYY-MM-DD gives them one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} won or lost deal(s) (is/are) open in the file that was read, the first in line {line}. They stay closed; --reopen opens them again.</source>
        <translation>
            <numerusform>{count} won or lost deal is open in the file that was read, in line {line}. It stays closed; --reopen opens it again.</numerusform>
            <numerusform>{count} won or lost deals are open in the file that was read, the first in line {line}. They stay closed; --reopen opens them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} was made, with {count} deal(s).</source>
        <translation>
            <numerusform>{path} was made, with {count} deal.</numerusform>
            <numerusform>{path} was made, with {count} deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tables} tables with {count} row(s) were written to {path}.</source>
        <translation>
            <numerusform>{tables} tables with {count} row were written to {path}.</numerusform>
            <numerusform>{tables} tables with {count} rows were written to {path}.</numerusform>
        </translation>
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
</context>
<context>
    <name>Currencies</name>
    <message numerus="yes">
        <source>No sum has {count} deal(s) in {currencies}: give a rate in the settings of this funnel.</source>
        <translation>
            <numerusform>No sum has {count} deal in {currencies}: give a rate in the settings of this funnel.</numerusform>
            <numerusform>No sum has {count} deals in {currencies}: give a rate in the settings of this funnel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rate} · %n deal(s)</source>
        <translation>
            <numerusform>{rate} · %n deal</numerusform>
            <numerusform>{rate} · %n deals</numerusform>
        </translation>
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
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>{count} contact(s)</source>
        <translation>
            <numerusform>{count} contact</numerusform>
            <numerusform>{count} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s)</source>
        <translation>
            <numerusform>{count} deal</numerusform>
            <numerusform>{count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation>
            <numerusform>{count} lead</numerusform>
            <numerusform>{count} leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visit(s)</source>
        <translation>
            <numerusform>{count} visit</numerusform>
            <numerusform>{count} visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealFlow</name>
    <message numerus="yes">
        <source>Delete %n deal(s) with their whole history?</source>
        <translation>
            <numerusform>Delete %n deal with its whole history?</numerusform>
            <numerusform>Delete %n deals with their whole history?</numerusform>
        </translation>
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
</context>
<context>
    <name>EndLeadDialog</name>
    <message numerus="yes">
        <source>End the lead(s)</source>
        <translation>
            <numerusform>End the lead</numerusform>
            <numerusform>End the leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No opportunity: %n lead(s)</source>
        <translation>
            <numerusform>No opportunity: %n lead</numerusform>
            <numerusform>No opportunity: %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>{count} deal(s) are in the redacted funnel {path}.</source>
        <translation>
            <numerusform>{count} deal is in the redacted funnel {path}.</numerusform>
            <numerusform>{count} deals are in the redacted funnel {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>File</name>
    <message numerus="yes">
        <source>The name {name} is {count} character(s) too long for a file that is to be changed. Give it a shorter one.</source>
        <translation>
            <numerusform>The name {name} is {count} character too long for a file that is to be changed. Give it a shorter one.</numerusform>
            <numerusform>The name {name} is {count} characters too long for a file that is to be changed. Give it a shorter one.</numerusform>
        </translation>
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
        <source>%n deal(s) changed</source>
        <translation>
            <numerusform>%n deal changed</numerusform>
            <numerusform>%n deals changed</numerusform>
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
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>From the method, not yet from you: {count} closed deal(s) so far.</source>
        <translation>
            <numerusform>From the method, not yet from you: {count} closed deal so far.</numerusform>
            <numerusform>From the method, not yet from you: {count} closed deals so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From {count} closed deal(s); your deals take {pace} × the standard days.</source>
        <translation>
            <numerusform>From {count} closed deal; your deals take {pace} × the standard days.</numerusform>
            <numerusform>From {count} closed deals; your deals take {pace} × the standard days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} closed deal(s) so far: the chance of a single deal is told from {needed} on.</source>
        <translation>
            <numerusform>{count} closed deal so far: the chance of a single deal is told from {needed} on.</numerusform>
            <numerusform>{count} closed deals so far: the chance of a single deal is told from {needed} on.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Made up a month: over %n month(s)</source>
        <translation>
            <numerusform>Made up a month: over %n month</numerusform>
            <numerusform>Made up a month: over %n months</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n deal(s) without an amount.</source>
        <translation>
            <numerusform>%n deal without an amount.</numerusform>
            <numerusform>%n deals without an amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without units.</source>
        <translation>
            <numerusform>%n deal without units.</numerusform>
            <numerusform>%n deals without units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unit(s)</source>
        <translation>
            <numerusform>{count} unit</numerusform>
            <numerusform>{count} units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
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
        <source>%n deal(s) chosen</source>
        <translation>
            <numerusform>%n deal chosen</numerusform>
            <numerusform>%n deals chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) copied</source>
        <translation>
            <numerusform>%n deal copied</numerusform>
            <numerusform>%n deals copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is {count} cells. Up to {most} are pasted at once; import a larger table.</source>
        <translation>
            <numerusform>That is {count} cell. Up to {most} are pasted at once; import a larger table.</numerusform>
            <numerusform>That is {count} cells. Up to {most} are pasted at once; import a larger table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more line(s) would be needed below. New deals come in by Import, or by pasting on the board.</source>
        <translation>
            <numerusform>{count} more line would be needed below. New deals come in by Import, or by pasting on the board.</numerusform>
            <numerusform>{count} more lines would be needed below. New deals come in by Import, or by pasting on the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>{column} holds more than {count} different values: it is not a stage.</source>
        <translation>
            <numerusform>{column} holds more than {count} different values: it is not a stage.</numerusform>
            <numerusform>{column} holds more than {count} different values: it is not a stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} columns are named {column}. Column {place} was taken.</source>
        <translation>
            <numerusform>{count} column is named {column}. Column {place} was taken.</numerusform>
            <numerusform>{count} columns are named {column}. Column {place} was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} line(s) are not UTF-8 as the rest is, first line {line}. They were read as {encoding}: look whether the words are right.</source>
        <translation>
            <numerusform>{count} line is not UTF-8 as the rest is, line {line}. It was read as {encoding}: look whether the words are right.</numerusform>
            <numerusform>{count} lines are not UTF-8 as the rest is, first line {line}. They were read as {encoding}: look whether the words are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are deals that are in the file already, {changed} of them with something else than there. Nothing was written. Say --update to bring in what is new and what changed, --new-only to leave them as they are, or --dry-run to see what would change.</source>
        <translation>
            <numerusform>{count} row is a deal that is in the file already, {changed} with something else than there. Nothing was written. Say --update to bring in what is new and what changed, --new-only to leave it as it is, or --dry-run to see what would change.</numerusform>
            <numerusform>{count} rows are deals that are in the file already, {changed} of them with something else than there. Nothing was written. Say --update to bring in what is new and what changed, --new-only to leave them as they are, or --dry-run to see what would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) contradict themselves, the first in line {line}: {reason} Perhaps dates or stages are read wrongly.</source>
        <translation>
            <numerusform>{count} row contradicts itself, in line {line}: {reason} Perhaps dates or stages are read wrongly.</numerusform>
            <numerusform>{count} rows contradict themselves, the first in line {line}: {reason} Perhaps dates or stages are read wrongly.</numerusform>
        </translation>
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
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n deal(s)</source>
        <translation>
            <numerusform>Import %n deal</numerusform>
            <numerusform>Import %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEye</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
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
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>{count} row(s) are no deals and are left out ({kind}): line {lines}.</source>
        <translation>
            <numerusform>{count} row is no deal and is left out ({kind}): line {lines}.</numerusform>
            <numerusform>{count} rows are no deals and are left out ({kind}): line {lines}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n deal(s) (gets/get) back the values of before.</source>
        <translation>
            <numerusform>%n deal gets back the values of before.</numerusform>
            <numerusform>%n deals get back the values of before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that came with it (goes/go).</source>
        <translation>
            <numerusform>%n deal that came with it goes.</numerusform>
            <numerusform>%n deals that came with it go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) touched since (stays/stay). Tick what is to go back, too.</source>
        <translation>
            <numerusform>%n deal touched since stays. Tick what is to go back, too.</numerusform>
            <numerusform>%n deals touched since stay. Tick what is to go back, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (has/have) the values of before again.</source>
        <translation>
            <numerusform>{count} deal has the values of before again.</numerusform>
            <numerusform>{count} deals have the values of before again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) (was/were) touched since and (stays/stay). --touched takes back these, too:</source>
        <translation>
            <numerusform>{count} deal was touched since and stays. --touched takes it back, too:</numerusform>
            <numerusform>{count} deals were touched since and stay. --touched takes back these, too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) that came with it (is/are) gone.</source>
        <translation>
            <numerusform>{count} deal that came with it is gone.</numerusform>
            <numerusform>{count} deals that came with it are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) that came with it would go.</source>
        <translation>
            <numerusform>{count} deal that came with it would go.</numerusform>
            <numerusform>{count} deals that came with it would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) would get back the values of before.</source>
        <translation>
            <numerusform>{count} deal would get back the values of before.</numerusform>
            <numerusform>{count} deals would get back the values of before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InTime</name>
    <message numerus="yes">
        <source>%n new target(s) more than the plan asks for.</source>
        <translation>
            <numerusform>%n new target more than the plan asks for.</numerusform>
            <numerusform>%n new targets more than the plan asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck deal(s) don't count until they move.</source>
        <translation>
            <numerusform>%n stuck deal doesn't count until it moves.</numerusform>
            <numerusform>%n stuck deals don't count until they move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find %n new target(s) a month: {pace} to keep up, {more} to make up what is lacking.</source>
        <translation>
            <numerusform>Find %n new target a month: {pace} to keep up, {more} to make up what is lacking.</numerusform>
            <numerusform>Find %n new targets a month: {pace} to keep up, {more} to make up what is lacking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep on finding %n new target(s) a month.</source>
        <translation>
            <numerusform>Keep on finding %n new target a month.</numerusform>
            <numerusform>Keep on finding %n new targets a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win rates and days as usual with you: %n stay(s) in a stage, drawn to the standard.</source>
        <translation>
            <numerusform>Win rates and days as usual with you: %n stay in a stage, drawn to the standard.</numerusform>
            <numerusform>Win rates and days as usual with you: %n stays in a stage, drawn to the standard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n checks judged: none stands out more than chance would have it.</source>
        <translation>
            <numerusform>%n check judged: it does not stand out more than chance would have it.</numerusform>
            <numerusform>%n checks judged: none stands out more than chance would have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closings up to {day} were noted or put right later.</source>
        <translation>
            <numerusform>%n closing up to {day} was noted or put right later.</numerusform>
            <numerusform>%n closings up to {day} were noted or put right later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) / {limit}</source>
        <translation>
            <numerusform>%n day / {limit}</numerusform>
            <numerusform>%n days / {limit}</numerusform>
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
        <source>%n deal(s) lost</source>
        <translation>
            <numerusform>%n deal lost</numerusform>
            <numerusform>%n deals lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) of {day} came into the file later.</source>
        <translation>
            <numerusform>%n deal of {day} came into the file later.</numerusform>
            <numerusform>%n deals of {day} came into the file later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s), {amount} in all</source>
        <translation>
            <numerusform>%n deal, {amount} in all</numerusform>
            <numerusform>%n deals, {amount} in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals without an amount count in number only.</source>
        <translation>
            <numerusform>%n deal without an amount counts in number only.</numerusform>
            <numerusform>%n deals without an amount count in number only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) without an opportunity</source>
        <translation>
            <numerusform>%n lead without an opportunity</numerusform>
            <numerusform>%n leads without an opportunity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rarer reason(s) not shown.</source>
        <translation>
            <numerusform>%n rarer reason not shown.</numerusform>
            <numerusform>%n rarer reasons not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slipped</source>
        <translation>
            <numerusform>%n slipped</numerusform>
            <numerusform>%n slipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller group(s) not shown.</source>
        <translation>
            <numerusform>%n smaller group not shown.</numerusform>
            <numerusform>%n smaller groups not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n zombie</numerusform>
            <numerusform>%n zombies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The late ones by %n day(s) (median).</source>
        <translation>
            <numerusform>The late ones by %n day (median).</numerusform>
            <numerusform>The late ones by %n days (median).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually signed %n day(s) after the date that was stated first.</source>
        <translation>
            <numerusform>Usually signed %n day after the date that was stated first.</numerusform>
            <numerusform>Usually signed %n days after the date that was stated first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually signed %n day(s) before the date that was stated first.</source>
        <translation>
            <numerusform>Usually signed %n day before the date that was stated first.</numerusform>
            <numerusform>Usually signed %n days before the date that was stated first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownCustomer</name>
    <message numerus="yes">
        <source>{customer} has %n deal(s) already</source>
        <translation>
            <numerusform>{customer} has %n deal already</numerusform>
            <numerusform>{customer} has %n deals already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message numerus="yes">
        <source>%n planned visit(s) will be off the plan.</source>
        <translation>
            <numerusform>%n planned visit will be off the plan.</numerusform>
            <numerusform>%n planned visits will be off the plan.</numerusform>
        </translation>
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
        <source>%n lead(s) ended</source>
        <translation>
            <numerusform>%n lead ended</numerusform>
            <numerusform>%n leads ended</numerusform>
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
    <message numerus="yes">
        <source>Delete %n lead(s)?</source>
        <translation>
            <numerusform>Delete %n lead?</numerusform>
            <numerusform>Delete %n leads?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levers</name>
    <message numerus="yes">
        <source>%n deal(s) came in {days} days</source>
        <translation>
            <numerusform>%n deal came in {days} days</numerusform>
            <numerusform>%n deals came in {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount add nothing here.</source>
        <translation>
            <numerusform>%n open deal without an amount adds nothing here.</numerusform>
            <numerusform>%n open deals without an amount add nothing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n won and open deal(s)</source>
        <translation>
            <numerusform>mean of %n won and open deal</numerusform>
            <numerusform>mean of %n won and open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n won deal(s)</source>
        <translation>
            <numerusform>mean of %n won deal</numerusform>
            <numerusform>mean of %n won deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>{count} deal(s) copied: as text, and as cells</source>
        <translation>
            <numerusform>{count} deal copied: as text, and as cells</numerusform>
            <numerusform>{count} deals copied: as text, and as cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned visit(s)</source>
        <translation>
            <numerusform>%n planned visit</numerusform>
            <numerusform>%n planned visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
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
</context>
<context>
    <name>OwnColumns</name>
    <message numerus="yes">
        <source>%n value(s) do not fit and stay as they are: {examples}</source>
        <translation>
            <numerusform>%n value does not fit and stays as it is: {examples}</numerusform>
            <numerusform>%n values do not fit and stay as they are: {examples}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes with what %n deal(s) have in it. Undo brings it back.</source>
        <translation>
            <numerusform>It goes with what %n deal has in it. Undo brings it back.</numerusform>
            <numerusform>It goes with what %n deals have in it. Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFilter</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>It is done, but {count} copy(ies) could not be changed and stay as they were.</source>
        <translation>
            <numerusform>It is done, but {count} copy could not be changed and stays as it was.</numerusform>
            <numerusform>It is done, but {count} copies could not be changed and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock the %n copy(ies) that the program keeps, too</source>
        <translation>
            <numerusform>Lock the copy that the program keeps, too</numerusform>
            <numerusform>Lock the %n copies that the program keeps, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock the %n copy(ies) that the program keeps, too</source>
        <translation>
            <numerusform>Unlock the copy that the program keeps, too</numerusform>
            <numerusform>Unlock the %n copies that the program keeps, too</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Add %n lead(s)</source>
        <translation>
            <numerusform>Add %n lead</numerusform>
            <numerusform>Add %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) of companies that are known already</source>
        <translation>
            <numerusform>Leave out %n line of a company that is known already</numerusform>
            <numerusform>Leave out %n lines of companies that are known already</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{customer}: %n person(s)</source>
        <translation>
            <numerusform>{customer}: %n person</numerusform>
            <numerusform>{customer}: %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbabilitiesDialog</name>
    <message numerus="yes">
        <source>From {stage} to the signature: %n day(s).</source>
        <translation>
            <numerusform>From {stage} to the signature: %n day.</numerusform>
            <numerusform>From {stage} to the signature: %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>standard {percent} · %n day(s)</source>
        <translation>
            <numerusform>standard {percent} · %n day</numerusform>
            <numerusform>standard {percent} · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</source>
        <translation>
            <numerusform>{count} deal was saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</numerusform>
            <numerusform>{count} deals were saved. Lost: at least {deals} deals, {events} entries of history, {others} other entries and {values} single values. Compare it with a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</source>
        <translation>
            <numerusform>{count} deal was saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</numerusform>
            <numerusform>{count} deals were saved. Lost: {deals} deals, {events} entries of history, {others} other entries and {values} single values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) were saved. Nothing is known to be lost, but the damage may hide what was there besides: compare it with a backup.</source>
        <translation>
            <numerusform>{count} deal was saved. Nothing is known to be lost, but the damage may hide what was there besides: compare it with a backup.</numerusform>
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
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing day(s) passed</source>
        <translation>
            <numerusform>%n signing day passed</numerusform>
            <numerusform>%n signing days passed</numerusform>
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
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n thing overdue</numerusform>
            <numerusform>%n things overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
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
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted only after the week was over: %n closing(s).</source>
        <translation>
            <numerusform>Noted only after the week was over: %n closing.</numerusform>
            <numerusform>Noted only after the week was over: %n closings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back since, and not counted: %n closing(s) ({deals}).</source>
        <translation>
            <numerusform>Taken back since, and not counted: %n closing ({deals}).</numerusform>
            <numerusform>Taken back since, and not counted: %n closings ({deals}).</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>new deals; %n new lead(s)</source>
        <translation>
            <numerusform>new deals; %n new lead</numerusform>
            <numerusform>new deals; %n new leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameCustomers</name>
    <message numerus="yes">
        <source>%n pair(s) ticked</source>
        <translation>
            <numerusform>%n pair ticked</numerusform>
            <numerusform>%n pairs ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The likest %n pair(s); others come after them. Tick those that are one and choose the name to keep.</source>
        <translation>
            <numerusform>The likest %n pair; others come after it. Tick it where the two are one and choose the name to keep.</numerusform>
            <numerusform>The likest %n pairs; others come after them. Tick those that are one and choose the name to keep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>Move %n deal(s) to {stage}</source>
        <translation>
            <numerusform>Move %n deal to {stage}</numerusform>
            <numerusform>Move %n deals to {stage}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table is copied, %n row(s): paste it into Excel.</source>
        <translation>
            <numerusform>The table is copied, %n row: paste it into Excel.</numerusform>
            <numerusform>The table is copied, %n rows: paste it into Excel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortage</name>
    <message numerus="yes">
        <source>+{count} contract(s)</source>
        <translation>
            <numerusform>+{count} contract</numerusform>
            <numerusform>+{count} contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+{count} deal(s)</source>
        <translation>
            <numerusform>+{count} deal</numerusform>
            <numerusform>+{count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contract(s)</source>
        <translation>
            <numerusform>{count} contract</numerusform>
            <numerusform>{count} contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s)</source>
        <translation>
            <numerusform>{count} deal</numerusform>
            <numerusform>{count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ {count} contract(s)</source>
        <translation>
            <numerusform>▼ {count} contract</numerusform>
            <numerusform>▼ {count} contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ {count} deal(s)</source>
        <translation>
            <numerusform>▼ {count} deal</numerusform>
            <numerusform>▼ {count} deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message numerus="yes">
        <source>%n on the calendar</source>
        <comment>companies</comment>
        <translation>
            <numerusform>%n on the calendar</numerusform>
            <numerusform>%n on the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} company(ies) of this source have a visit on the calendar: plan at least that.</source>
        <translation>
            <numerusform>One company of this source has a visit on the calendar: plan at least that.</numerusform>
            <numerusform>{count} companies of this source have a visit on the calendar: plan at least that.</numerusform>
        </translation>
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
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>… and %n earlier step(s)</source>
        <translation>
            <numerusform>… and %n earlier step</numerusform>
            <numerusform>… and %n earlier steps</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>In {count} of %n past month(s) what came lay in the range: {share}, and 80% should.</source>
        <translation>
            <numerusform>In {count} of %n past month what came lay in the range: {share}, and 80% should.</numerusform>
            <numerusform>In {count} of %n past months what came lay in the range: {share}, and 80% should.</numerusform>
        </translation>
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
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n check(s) answered</source>
        <translation>
            <numerusform>%n check answered</numerusform>
            <numerusform>%n checks answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought forward by %n day(s)</source>
        <translation>
            <numerusform>brought forward by %n day</numerusform>
            <numerusform>brought forward by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off by %n day(s)</source>
        <translation>
            <numerusform>put off by %n day</numerusform>
            <numerusform>put off by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
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
        <source>%n expected signing(s)</source>
        <translation>
            <numerusform>%n expected signing</numerusform>
            <numerusform>%n expected signings</numerusform>
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
        <source>%n more that day</source>
        <translation>
            <numerusform>%n more that day</numerusform>
            <numerusform>%n more that day</numerusform>
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
        <source>%n working day(s) left this year</source>
        <translation>
            <numerusform>%n working day left this year</numerusform>
            <numerusform>%n working days left this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation>
            <numerusform>Stale for %n day</numerusform>
            <numerusform>Stale for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add {count} lead(s)</source>
        <translation>
            <numerusform>add {count} lead</numerusform>
            <numerusform>add {count} leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change {count} deals</source>
        <translation>
            <numerusform>change {count} deal</numerusform>
            <numerusform>change {count} deals</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>edit {count} deals</source>
        <translation>
            <numerusform>edit {count} deal</numerusform>
            <numerusform>edit {count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end {count} lead(s): no opportunity</source>
        <translation>
            <numerusform>end {count} lead: no opportunity</numerusform>
            <numerusform>end {count} leads: no opportunity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>link {count} file(s) to {deal}</source>
        <translation>
            <numerusform>link {count} file to {deal}</numerusform>
            <numerusform>link {count} files to {deal}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lose {count} deals</source>
        <translation>
            <numerusform>lose {count} deal</numerusform>
            <numerusform>lose {count} deals</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>reopen {count} deals</source>
        <translation>
            <numerusform>reopen {count} deal</numerusform>
            <numerusform>reopen {count} deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take up {count} lead(s) again</source>
        <translation>
            <numerusform>take up {count} lead again</numerusform>
            <numerusform>take up {count} leads again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>win {count} deals</source>
        <translation>
            <numerusform>win {count} deal</numerusform>
            <numerusform>win {count} deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>From %n closed deal(s); your deals take {pace} × the standard days.</source>
        <translation>
            <numerusform>From %n closed deal; your deals take {pace} × the standard days.</numerusform>
            <numerusform>From %n closed deals; your deals take {pace} × the standard days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the method, not yet from you: %n closed deal(s), from 5 on it is yours.</source>
        <translation>
            <numerusform>From the method, not yet from you: %n closed deal, from 5 on it is yours.</numerusform>
            <numerusform>From the method, not yet from you: %n closed deals, from 5 on it is yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more view(s)</source>
        <translation>
            <numerusform>%n more view</numerusform>
            <numerusform>%n more views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The view was opened without %n column(s) that are gone.</source>
        <translation>
            <numerusform>The view was opened without %n column that is gone.</numerusform>
            <numerusform>The view was opened without %n columns that are gone.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{count} visit(s) written to {path}.</source>
        <translation>
            <numerusform>{count} visit written to {path}.</numerusform>
            <numerusform>{count} visits written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekReport</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) put off</source>
        <translation>
            <numerusform>%n deal put off</numerusform>
            <numerusform>%n deals put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>%n new deal</numerusform>
            <numerusform>%n new deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new lead(s)</source>
        <translation>
            <numerusform>%n new lead</numerusform>
            <numerusform>%n new leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing date(s) passed</source>
        <translation>
            <numerusform>%n signing date passed</numerusform>
            <numerusform>%n signing dates passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing date(s) passed, to be set anew</source>
        <translation>
            <numerusform>%n signing date passed, to be set anew</numerusform>
            <numerusform>%n signing dates passed, to be set anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back %n deal(s)</source>
        <translation>
            <numerusform>Back %n deal</numerusform>
            <numerusform>Back %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forward %n deal(s)</source>
        <translation>
            <numerusform>Forward %n deal</numerusform>
            <numerusform>Forward %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n deal(s)</source>
        <translation>
            <numerusform>Lost %n deal</numerusform>
            <numerusform>Lost %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed %n deal(s)</source>
        <translation>
            <numerusform>Signed %n deal</numerusform>
            <numerusform>Signed %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be signed: %n deal(s)</source>
        <translation>
            <numerusform>To be signed: %n deal</numerusform>
            <numerusform>To be signed: %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
</context>
<context>
    <name>Workbook</name>
    <message numerus="yes">
        <source>%n deal(s) lost in the period.</source>
        <translation>
            <numerusform>%n deal lost in the period.</numerusform>
            <numerusform>%n deals lost in the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount add nothing to sums.</source>
        <translation>
            <numerusform>%n open deal without an amount add nothing to sums.</numerusform>
            <numerusform>%n open deals without an amount add nothing to sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) before March 1900, which Excel cannot count, stand there as text.</source>
        <translation>
            <numerusform>{count} day before March 1900, which Excel cannot count, stand there as text.</numerusform>
            <numerusform>{count} days before March 1900, which Excel cannot count, stand there as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deal(s) written to {path}.</source>
        <translation>
            <numerusform>{count} deal written to {path}.</numerusform>
            <numerusform>{count} deals written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} text(s) were longer than a cell of Excel holds and were cut.</source>
        <translation>
            <numerusform>{count} text was longer than a cell of Excel holds and was cut.</numerusform>
            <numerusform>{count} texts were longer than a cell of Excel holds and were cut.</numerusform>
        </translation>
    </message>
</context>
</TS>
