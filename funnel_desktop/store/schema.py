"""The tables of a funnel file, as SQL that explains itself: the steps that made them, and the numbers that
mark the file as ours.

To change the tables, never edit what stands here: files in the world were made by it. Instead

1. add a line to ``STEPS``: the new version (its thousands rise when an older program may no longer touch such
   a file), a name that no step had before, and a script (``CREATE TABLE``, ``CREATE INDEX``, ``ALTER TABLE …
   ADD COLUMN``; no triggers, views, generated columns, or functions in checks). For a new field of a deal the
   script is ``new_field("key")``. Add new tables to the lists at the end;
2. describe tables and columns in ``resources/file_format.md``, and its "now …" number;
3. freeze a file of the new version: ``python -m tests.store.freeze_schema`` writes ``tests/data/schemas/``;
   add the hash that it prints to ``tests/store/test_migrations.py``, and commit both. The tests fail until
   then, and whenever a step or a frozen file is changed afterwards.
"""

from __future__ import annotations

from typing import NamedTuple

from funnel_desktop.method.fields import FIELD

APPLICATION_ID = 0x46554E4C
"""``PRAGMA application_id`` of a funnel file: "FUNL" in ASCII."""

FIRST_TABLES = """
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE deal (
  -- One row a deal, open or closed, as it is now. What happened to it is in the event tables below.
  id TEXT PRIMARY KEY,                     -- UUID version 7
  customer TEXT NOT NULL DEFAULT '',
  project TEXT NOT NULL DEFAULT '',
  contact_name TEXT NOT NULL DEFAULT '',
  contact_position TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  amount_minor INTEGER CHECK (amount_minor >= 0),  -- minor units of currency (fen); NULL: not known
  currency TEXT NOT NULL DEFAULT 'CNY',
  units INTEGER CHECK (units >= 0),
  source TEXT,                             -- cold, follow_up, penetration, cultivation, inbound
  stage TEXT CHECK (stage IN ('target', 'qualified', 'shortlisted', 'intent', 'near_win', 'won')),
                                           -- it is in, or was lost at; NULL: closed, stage not recorded
  outcome TEXT NOT NULL DEFAULT 'open' CHECK (outcome IN ('open', 'won', 'lost')),
  rank TEXT NOT NULL,                      -- place in its column, ordered as bytes
  furthest_stage INTEGER,                  -- furthest stage it is known to have reached, 0 target to 5 won
  stage_since TEXT NOT NULL,               -- UTC time at which it entered its stage
  entered_date TEXT,                       -- date on which it entered the funnel; NULL: not recorded
  created_at TEXT NOT NULL,                -- UTC time at which this row was made
  updated_at TEXT NOT NULL,
  expected_close_date TEXT,
  next_step TEXT NOT NULL DEFAULT '',
  next_step_date TEXT,
  note TEXT NOT NULL DEFAULT '',
  closed_date TEXT,                        -- date won or lost
  lost_reason TEXT NOT NULL DEFAULT '',    -- key of a loss reason, or words
  competitor TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',      -- number of the deal in another system
  search_text TEXT NOT NULL DEFAULT '',    -- what the filter looks in; derived from the fields above
  CHECK ((outcome = 'won') = (stage IS 'won')),
  CHECK (outcome <> 'open' OR stage IS NOT NULL)
) STRICT;
CREATE INDEX deal_by_column ON deal (outcome, stage, rank, amount_minor, units);
CREATE INDEX deal_by_closing ON deal (outcome, furthest_stage, closed_date, entered_date, amount_minor, units)
  WHERE outcome <> 'open';

CREATE TABLE stage_move (
  -- Every entry into a stage. from_stage NULL: it entered the funnel here.
  -- to_stage NULL: entered, stage not recorded.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  from_stage TEXT,
  to_stage TEXT,
  moved_at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX stage_move_by_deal ON stage_move (deal_id);

CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
CREATE INDEX check_answer_by_deal ON check_answer (deal_id);

CREATE TABLE outcome_event (
  -- Every time a deal was won, lost or opened again.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL CHECK (outcome IN ('open', 'won', 'lost')),
  stage TEXT,                              -- the stage it came from; NULL: not recorded
  happened_on TEXT NOT NULL,               -- date
  recorded_at TEXT NOT NULL,               -- UTC time
  amount_minor INTEGER,
  units INTEGER,
  reason TEXT NOT NULL DEFAULT '',
  competitor TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outcome_event_by_deal ON outcome_event (deal_id);

CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX field_change_by_deal ON field_change (deal_id);
"""

ROOM_TABLES = """
CREATE TABLE lead (
  -- A company that waits for its first visit (phase p1), before the funnel; gone when it becomes a deal.
  id TEXT PRIMARY KEY,
  customer TEXT NOT NULL,
  project TEXT NOT NULL DEFAULT '',
  contact_name TEXT NOT NULL DEFAULT '',
  contact_position TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  source TEXT,                             -- cold, follow_up, penetration, cultivation, inbound
  note TEXT NOT NULL DEFAULT '',
  first_visit_date TEXT,
  rank TEXT NOT NULL,                      -- place in the tray, ordered as bytes
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX lead_by_first_visit ON lead (first_visit_date) WHERE first_visit_date IS NOT NULL;

CREATE TABLE person (
  -- Someone at a customer, or in the channel behind it.
  id TEXT PRIMARY KEY,
  customer TEXT NOT NULL,                  -- the customer's name, as deals have it
  name TEXT NOT NULL,
  position TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  role TEXT CHECK (role IN ('decides', 'influences', 'uses', 'buys', 'coach', 'against')),
  relation TEXT NOT NULL DEFAULT 'unknown' CHECK (relation IN ('supports', 'neutral', 'against', 'unknown')),
  reports_to TEXT,                         -- id of another person
  note TEXT NOT NULL DEFAULT '',
  place_x REAL,                            -- where the chart shows the person; NULL: laid out by itself
  place_y REAL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_customer ON person (customer);

CREATE TABLE visit (
  -- A planned or done visit.
  id TEXT PRIMARY KEY,
  deal_id TEXT,                            -- the deal it is about
  lead_id TEXT,                            -- or the lead
  customer TEXT NOT NULL,
  person TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  source TEXT,
  planned_date TEXT,
  planned_time TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  done_date TEXT,
  outcome TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX visit_by_plan ON visit (planned_date);
CREATE INDEX visit_by_done ON visit (done_date, planned_date);
CREATE INDEX visit_by_deal ON visit (deal_id);
CREATE INDEX visit_by_lead ON visit (lead_id, planned_date, done_date) WHERE lead_id IS NOT NULL;
CREATE INDEX visit_by_customer ON visit (customer, done_date);

CREATE TABLE source_plan (
  -- Planned number of companies of one source in a month (2026-11) or ISO week (2026-W48).
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  period TEXT NOT NULL,
  planned INTEGER NOT NULL CHECK (planned >= 0)
) STRICT;
CREATE INDEX source_plan_by_period ON source_plan (period);

CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;

CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;

CREATE TABLE deal_action (
  -- An action of the playbook, or the user's own, on a deal.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL,
  phase TEXT NOT NULL,                     -- p1 to p7
  action_key TEXT,                         -- key of the playbook's action; NULL: the user's own
  text TEXT NOT NULL DEFAULT '',
  done_date TEXT,
  note TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX deal_action_by_deal ON deal_action (deal_id);
CREATE INDEX deal_action_by_done ON deal_action (done_date) WHERE done_date IS NOT NULL;
-- What is due, and what is stale, among 100,000 deals in a few milliseconds: without a look at their rows.
CREATE INDEX deal_by_step ON deal (outcome, next_step_date, stage, amount_minor, next_step);
CREATE INDEX deal_by_amount ON deal (outcome, stage, amount_minor, stage_since);
-- What is expected by when, for the outlook on a year.
CREATE INDEX deal_by_expected_close ON deal (outcome, stage, expected_close_date, amount_minor, units);
-- The deals of a customer, and the names of all of them.
CREATE INDEX deal_by_customer ON deal (customer, outcome, amount_minor);
-- What came in when and from which source, and how each source has worked so far.
CREATE INDEX deal_by_entry ON deal (entered_date, source);
CREATE INDEX deal_by_source ON deal (source, outcome) WHERE outcome <> 'open' AND source IS NOT NULL;

-- What happened in a week, among the events of years.
CREATE INDEX stage_move_by_time ON stage_move (moved_at);
CREATE INDEX outcome_event_by_day ON outcome_event (happened_on);

CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE commitment (
  -- What the user means to do for a lever by a date.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- the week in which it was made
  lever TEXT NOT NULL,                     -- win_rate, opportunities, sales_cycle, deal_size
  text TEXT NOT NULL,
  due_date TEXT NOT NULL,
  kept TEXT NOT NULL DEFAULT '' CHECK (kept IN ('', 'yes', 'no')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE scenario (
  -- A setting of the four levers, each as a factor of its measured value.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  win_rate REAL NOT NULL,
  opportunities REAL NOT NULL,
  sales_cycle REAL NOT NULL,
  deal_size REAL NOT NULL,
  active INTEGER NOT NULL DEFAULT 0,       -- 1: balance and targets use it
  created_at TEXT NOT NULL
) STRICT;
"""

MERGE_TABLES = """
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
CREATE UNIQUE INDEX row_change_of_field ON row_change (table_name, row_id, field);

CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX deletion_of_row ON deletion (table_name, row_id);
"""

IMPORT_TABLES = """
ALTER TABLE deal ADD COLUMN import_id TEXT;  -- id of the import that brought it; NULL: typed, or of earlier
CREATE INDEX deal_by_import ON deal (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE import_run (
  -- An import of deals from a file of another program.
  id TEXT PRIMARY KEY,
  file TEXT NOT NULL,                      -- name of that file
  brought INTEGER NOT NULL DEFAULT 0 CHECK (brought >= 0),    -- how many deals came with it
  changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0),    -- how many deals that were there it changed
  same INTEGER NOT NULL DEFAULT 0 CHECK (same >= 0),          -- how many rows said what was there
  left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out >= 0),  -- how many rows were left out
  created_at TEXT NOT NULL,
  taken_back_at TEXT                       -- UTC time at which it was taken back last; NULL: it was not
) STRICT;

CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX import_change_by_import ON import_change (import_id);
CREATE INDEX import_change_by_deal ON import_change (deal_id);
"""

OWN_COLUMN_TABLES = """
CREATE TABLE own_column (
  -- A column of the file's own, beside the fields of the method; its values stand in deal.own.
  id TEXT PRIMARY KEY,                     -- own_ and ten digits, made of the name that it had first
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  place INTEGER NOT NULL DEFAULT 0,        -- place among the columns, from 0
  choices TEXT NOT NULL DEFAULT '',        -- of a choice: the values that it offers, one a line
  created_at TEXT NOT NULL
) STRICT;
"""


FOREIGN_AMOUNTS = """
-- What is written in another currency stands beside what it comes to in the file's own: until there is a
-- rate, to nothing, so that no sum adds yuan to dollars.
UPDATE deal SET foreign_minor = amount_minor, amount_minor = NULL WHERE currency <> coalesce(
  (SELECT json_extract(value, '$') FROM setting WHERE key = 'currency' AND json_valid(value)), 'CNY');
UPDATE field_change SET field = 'foreign_minor' WHERE field = 'amount_minor' AND deal_id IN (
  SELECT id FROM deal WHERE foreign_minor IS NOT NULL);
UPDATE outcome_event SET amount_minor = NULL WHERE deal_id IN (
  SELECT id FROM deal WHERE foreign_minor IS NOT NULL);
-- What is left out of sums, and for which currency.
CREATE INDEX deal_by_currency ON deal (currency, outcome, amount_minor) WHERE foreign_minor IS NOT NULL;
"""


WON_BEFORE_TABLE = """
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
"""


ACTIVITY_TABLES = """
CREATE TABLE activity (
  -- What was done for a deal, a lead or a customer besides a visit: a call, a message, a note, a chat that
  -- was pasted, a next step that was done.
  id TEXT PRIMARY KEY,
  deal_id TEXT,                            -- the deal it is about
  lead_id TEXT,                            -- or the lead
  customer TEXT NOT NULL,
  person TEXT NOT NULL DEFAULT '',         -- with whom, in words
  kind TEXT NOT NULL,                      -- call, message, note, chat, step
  happened_on TEXT NOT NULL,               -- local date
  happened_at TEXT NOT NULL DEFAULT '',    -- local time, such as 14:30; '': not known
  text TEXT NOT NULL DEFAULT '',           -- what was said or done; of a step: what it was
  outcome TEXT NOT NULL DEFAULT '',        -- what came of it, in words
  first_date TEXT,                         -- date that it had first; NULL: never corrected
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_deal ON activity (deal_id, happened_on) WHERE deal_id IS NOT NULL;
CREATE INDEX activity_by_lead ON activity (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX activity_by_customer ON activity (customer, happened_on);
CREATE INDEX activity_by_day ON activity (happened_on);

CREATE TABLE link (
  -- A file or folder that belongs to a deal or a customer. It stays where it is.
  id TEXT PRIMARY KEY,
  deal_id TEXT,                            -- the deal it is about
  customer TEXT NOT NULL,
  path TEXT NOT NULL,                      -- where it lay on the computer on which it was linked
  relative TEXT NOT NULL DEFAULT '',       -- the same from the folder of this file, with /; '': another drive
  name TEXT NOT NULL,                      -- name of the file or folder
  folder INTEGER NOT NULL DEFAULT 0 CHECK (folder IN (0, 1)),  -- 1: it is a folder
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX link_by_deal ON link (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX link_by_customer ON link (customer);

CREATE TABLE kept_file (
  -- What was in a linked file when the user had it kept in the funnel as well.
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,                   -- id of the link
  content BLOB NOT NULL,                   -- the bytes of the file
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX kept_file_by_link ON kept_file (link_id);
"""


LEADS_OF_WEEKS = "CREATE INDEX deal_by_lead_since ON deal (lead_since) WHERE lead_since IS NOT NULL;\n"


REPORTS = """
ALTER TABLE review ADD COLUMN support TEXT NOT NULL DEFAULT '';  -- what its report asks for, a line each
ALTER TABLE review ADD COLUMN report TEXT NOT NULL DEFAULT '';   -- texts of its report as edited, as JSON
-- Which dates slipped in a week.
CREATE INDEX field_change_of_expected ON field_change (changed_at) WHERE field = 'expected_close_date';
"""


ENDED_LEADS = """
ALTER TABLE lead ADD COLUMN ended_date TEXT;  -- date on which it was ended: no opportunity; NULL: it waits
ALTER TABLE lead ADD COLUMN ended_reason TEXT NOT NULL DEFAULT '';  -- why: key of a loss reason, or words
ALTER TABLE lead ADD COLUMN ended_note TEXT NOT NULL DEFAULT '';    -- what else is to be said of it, in words
CREATE INDEX lead_by_end ON lead (ended_date) WHERE ended_date IS NOT NULL;
"""


SAVED_VIEWS = """
CREATE TABLE saved_view (
  -- A view of the deals that the user keeps under a name.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  place INTEGER NOT NULL DEFAULT 0,        -- place among the views, from 0
  view TEXT NOT NULL,                      -- what it lists, in which order, under which columns, as JSON
  created_at TEXT NOT NULL
) STRICT;
"""


STEP_TIMES = """
-- Today lists the steps of a day by their time.
DROP INDEX deal_by_step;
CREATE INDEX deal_by_step ON deal (
  outcome, next_step_date, stage, amount_minor, next_step, next_step_time);
-- A step that is planned as a visit has the time of its visit.
UPDATE deal SET next_step_time = (
  SELECT planned_time FROM visit WHERE visit.deal_id = deal.id AND visit.done_date IS NULL
    AND visit.planned_date = deal.next_step_date AND visit.purpose = deal.next_step
    AND visit.planned_time GLOB '[0-2][0-9]:[0-5][0-9]' AND visit.planned_time < '24:00')
WHERE outcome = 'open' AND next_step <> '' AND id IN (
  SELECT deal_id FROM visit WHERE done_date IS NULL AND planned_time <> '' AND purpose <> '');
"""


class Step(NamedTuple):
    """One step: the ``user_version`` that it leads to, its name in the file, its statements."""

    version: int
    name: str
    script: str


def new_field(key: str) -> str:
    """Return the script that gives deals the column of a field, by the field's kind. Raises KeyError."""
    kinds = {
        "text": "TEXT NOT NULL DEFAULT ''",
        "note": "TEXT NOT NULL DEFAULT ''",
        "number": f"INTEGER CHECK ({key} >= 0)",
        "amount": f"INTEGER CHECK ({key} >= 0)",
        "date": "TEXT",
        "clock": "TEXT",
        "own": "TEXT NOT NULL DEFAULT ''",
    }
    return f"ALTER TABLE deal ADD COLUMN {key} {kinds[FIELD[key].kind]};\n"


STEPS = (
    Step(1000, "first_tables", FIRST_TABLES),
    Step(1001, "room_tables", ROOM_TABLES),
    Step(1002, "merge_tables", MERGE_TABLES),
    Step(1003, "import_tables", IMPORT_TABLES),
    Step(1004, "own_columns", OWN_COLUMN_TABLES + new_field("own")),
    Step(1005, "foreign_amounts", new_field("foreign_minor") + FOREIGN_AMOUNTS),
    Step(1006, "won_before", WON_BEFORE_TABLE + new_field("lead_since") + LEADS_OF_WEEKS),
    Step(1007, "activities", ACTIVITY_TABLES),
    Step(1008, "reports", REPORTS),
    Step(1009, "ended_leads", ENDED_LEADS),
    Step(1010, "saved_views", SAVED_VIEWS),
    Step(1011, "step_times", new_field("next_step_time") + STEP_TIMES),
)
"""Every step there ever was, in order. A file of version V has had all steps up to V."""

USER_VERSION = STEPS[-1].version
"""``PRAGMA user_version``: major × 1000 + minor. A program reads and writes files of its own major number (a
newer minor one only adds what it need not know); a file with a newer major number is opened for reading only
where its tables can still be read."""

SCHEMA_MAJOR, SCHEMA_MINOR = divmod(USER_VERSION, 1000)

RECORD_TABLES = (
    *("lead", "person", "visit", "source_plan", "year_target", "target_part", "deal_action", "review"),
    *("commitment", "scenario", "import_run", "import_change", "own_column", "won_before"),
    *("activity", "link", "kept_file", "saved_view"),
)
"""The tables whose rows are read and written whole (store.records)."""

NOTE_TABLES = ("row_change", "deletion")
"""The tables that say what was changed when, and what was deleted (store.traces)."""

DATA_TABLES = (
    *("setting", "deal", "stage_move", "check_answer", "outcome_event", "field_change"),
    *RECORD_TABLES,
    *NOTE_TABLES,
)
"""Every table whose changes undo brings back."""

EVENT_TABLES = ("stage_move", "check_answer", "outcome_event", "field_change")
"""The tables that hold the history of a deal."""
