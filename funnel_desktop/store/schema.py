"""The tables of a funnel file, as SQL that explains itself, and the numbers that mark the file as ours."""

from __future__ import annotations

APPLICATION_ID = 0x46554E4C
"""``PRAGMA application_id`` of a funnel file: "FUNL" in ASCII."""

SCHEMA_MAJOR = 1
SCHEMA_MINOR = 0
USER_VERSION = SCHEMA_MAJOR * 1000 + SCHEMA_MINOR
"""``PRAGMA user_version``. A program reads and writes files of its own major number (a newer minor one only
adds what it need not know); a file with a newer major number is opened for reading only where its tables can
still be read."""

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

DATA_TABLES = ("setting", "deal", "stage_move", "check_answer", "outcome_event", "field_change")
"""Every table whose changes undo brings back."""

EVENT_TABLES = ("stage_move", "check_answer", "outcome_event", "field_change")
"""The tables that hold the history of a deal."""
