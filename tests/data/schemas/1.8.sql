PRAGMA application_id = 1179995724;
PRAGMA user_version = 1008;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 17:56:31.236018+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 17:56:31.237842+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 17:56:31.238333+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 17:56:31.239278+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 17:56:31.239890+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-11-30 17:56:31.240592+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'funnel','won_before','2026-11-30 17:56:31.241210+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'funnel','activities','2026-11-30 17:56:31.241882+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'funnel','reports','2026-11-30 17:56:31.242979+00:00');
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
INSERT INTO "activity" VALUES('01a22d99-ea21-7008-91b4-d5b4339a6dfb','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd',NULL,'Jiangwan Calibration','Wang','call','2026-11-24','14:30','asked','yes','2026-11-23','2026-08-25T15:13:00Z','2026-11-30T17:56:31Z');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7046-9648-b54fa5685424','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7047-9b46-a30c708a04da','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7048-a2d0-18a711f3615b','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7049-844b-da973201d58a','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-704b-b120-6bcb29f63567','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-704c-a1dc-e5ca02c0debb','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-704e-baa3-31bc1076fb41','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-704f-b13c-1bf5c14ecc43','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7050-81aa-81099975a812','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7052-a90d-47372a02d5b9','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7053-9f7a-6fe474f0bda1','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7054-8f92-fa087d84ec42','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7055-a98d-b1c4e23a7f88','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7058-b5ad-94367137062a','01a22d99-e9c0-7057-aa4b-d676cccca21e','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7059-9277-4d19a0cfa9cf','01a22d99-e9c0-7057-aa4b-d676cccca21e','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-705a-a469-232d775faaf4','01a22d99-e9c0-7057-aa4b-d676cccca21e','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-705b-8f7c-9f75edb0616f','01a22d99-e9c0-7057-aa4b-d676cccca21e','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-705d-9f4d-d5c505b1117a','01a22d99-e9c0-7057-aa4b-d676cccca21e','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-705e-b54f-d9c67b3d6555','01a22d99-e9c0-7057-aa4b-d676cccca21e','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-705f-8d35-af9286d883db','01a22d99-e9c0-7057-aa4b-d676cccca21e','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7060-884b-404bd283cb15','01a22d99-e9c0-7057-aa4b-d676cccca21e','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7062-a589-5ddcf2e5565e','01a22d99-e9c0-7057-aa4b-d676cccca21e','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7063-b943-02b61d61de28','01a22d99-e9c0-7057-aa4b-d676cccca21e','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7064-928c-2a9c55a7f585','01a22d99-e9c0-7057-aa4b-d676cccca21e','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7065-94fa-4b35eb9bd514','01a22d99-e9c0-7057-aa4b-d676cccca21e','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7066-9e86-b217fb740d4c','01a22d99-e9c0-7057-aa4b-d676cccca21e','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7069-8640-e5f1909c9042','01a22d99-e9c0-7068-a3cc-a5aeea896950','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-706a-b870-4e32749bd52d','01a22d99-e9c0-7068-a3cc-a5aeea896950','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-706b-a03f-51e924924dd6','01a22d99-e9c0-7068-a3cc-a5aeea896950','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-706c-8ac2-d3a73609739f','01a22d99-e9c0-7068-a3cc-a5aeea896950','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-706e-8a85-6c5d37aadc9e','01a22d99-e9c0-7068-a3cc-a5aeea896950','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-706f-bfbe-85689d55d9d2','01a22d99-e9c0-7068-a3cc-a5aeea896950','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7071-99cf-e73db911927a','01a22d99-e9c0-7068-a3cc-a5aeea896950','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7072-baa8-0addae8c250e','01a22d99-e9c0-7068-a3cc-a5aeea896950','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7073-be88-0367aa093ae1','01a22d99-e9c0-7068-a3cc-a5aeea896950','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7075-80db-cd1d15d136c5','01a22d99-e9c0-7068-a3cc-a5aeea896950','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7076-9ce0-9c16ced8c84c','01a22d99-e9c0-7068-a3cc-a5aeea896950','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7077-b0be-e1121419b649','01a22d99-e9c0-7068-a3cc-a5aeea896950','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7078-b3b5-2a754bc3b18e','01a22d99-e9c0-7068-a3cc-a5aeea896950','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c0-7079-a049-3acfef67e912','01a22d99-e9c0-7068-a3cc-a5aeea896950','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7018-a7bd-1ec26a685e81','01a22d99-e9c4-7017-8a50-20be6b473a82','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7019-8974-79c3d66acc96','01a22d99-e9c4-7017-8a50-20be6b473a82','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-701a-94a9-2a18579f5de9','01a22d99-e9c4-7017-8a50-20be6b473a82','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-701b-bbe7-f0eaca373663','01a22d99-e9c4-7017-8a50-20be6b473a82','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-701d-b177-73978e5de80d','01a22d99-e9c4-7017-8a50-20be6b473a82','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-701e-b61a-085f584affd8','01a22d99-e9c4-7017-8a50-20be6b473a82','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7020-8c5f-51adf572cb47','01a22d99-e9c4-7017-8a50-20be6b473a82','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7021-9518-0c2e007f44d1','01a22d99-e9c4-7017-8a50-20be6b473a82','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7022-92f6-b0350118a98f','01a22d99-e9c4-7017-8a50-20be6b473a82','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7024-9451-e06947c51aa4','01a22d99-e9c4-7017-8a50-20be6b473a82','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7025-bb65-5f15fa491a56','01a22d99-e9c4-7017-8a50-20be6b473a82','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7026-b4e5-899aec849922','01a22d99-e9c4-7017-8a50-20be6b473a82','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7027-899a-86943cbb4f44','01a22d99-e9c4-7017-8a50-20be6b473a82','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7028-8e1e-20e7f0b4c655','01a22d99-e9c4-7017-8a50-20be6b473a82','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7029-8f1c-c501fe93ac52','01a22d99-e9c4-7017-8a50-20be6b473a82','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-702a-8cf8-fa1ad7ee1fe5','01a22d99-e9c4-7017-8a50-20be6b473a82','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-702c-81a2-4689947b9a7c','01a22d99-e9c4-7017-8a50-20be6b473a82','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-702d-aa23-69a5e5f9f4db','01a22d99-e9c4-7017-8a50-20be6b473a82','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-702e-b81b-53681c49e013','01a22d99-e9c4-7017-8a50-20be6b473a82','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-702f-a2d6-21ab29f9eaf4','01a22d99-e9c4-7017-8a50-20be6b473a82','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7030-b314-4efeae960399','01a22d99-e9c4-7017-8a50-20be6b473a82','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7032-95c6-0ad177781d04','01a22d99-e9c4-7017-8a50-20be6b473a82','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7033-ad77-c81d8bfd0668','01a22d99-e9c4-7017-8a50-20be6b473a82','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7037-a461-2a8419a20911','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','t1','yes','Readings by hand, nothing can be traced','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7038-96a2-5db91aebb3bf','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','t2','yes','Three months before the new line starts','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7039-a5d9-6d3d57acc310','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','t3','yes','The bench model will do','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-703a-8746-4954aa8769b8','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','t4','yes','The competitor has no local service','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-703c-8683-6785021411aa','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','q1','yes','Passed by the management meeting','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-703d-8b55-fc3818532941','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','q2','yes','In the budget for improvements','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-703f-9db9-4060cb1d10ab','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','s1','yes','Trial: better than the present unit','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7040-97ca-c7ad73382794','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','s2','yes','The maker''s authorisation was checked','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7041-a844-b4c3cc11ecbc','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','s3','yes','They ask for open interfaces','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7043-b8ed-9c59a03a5079','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i1','yes','User, equipment and purchasing departments','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7044-adbb-0a060ac57256','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i2','yes','The laboratory head keeps us informed','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7045-a820-3f3ffc082e11','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i3','yes','Open tender, twenty days'' notice','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7046-ae9b-093f21d4cee7','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i4','yes','Supplied through a local service firm','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7047-8e5a-bd690414717f','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i5','yes','Two competitors, one has withdrawn','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7048-a9c5-ce3e3ecd71ab','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i6','yes','The vice president agrees','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7049-b922-9e5d52aa893e','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','i7','yes','The service firm has signed with us','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-704b-833c-0e2496421a30','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-704c-90c1-c51c6b04d86f','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','n2','not_applicable','The buyer set the criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-704d-9e25-8d71ce9d600e','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','n3','yes','92 points by the published criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-704e-bdba-5e6c031db07d','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','n4','unknown','Confidential by law until the result; we do not ask','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-704f-a3c1-587ca6994164','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','n5','yes','Second day of the award notice','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7051-b2cf-c991dbb08022','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','w1','yes','Signed by both sides','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7052-bb7e-2a9d304a8fb1','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','w2','yes','30 % has arrived','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7056-8181-ddc1c5eb12f0','01a22d99-e9c4-7055-a498-bdd81d5ce38f','t1','yes','False rejects cost two hours of rework a shift','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7057-942c-0455a3d4234b','01a22d99-e9c4-7055-a498-bdd81d5ce38f','t2','yes','At the yearly maintenance','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7058-80d1-78a2255f28dd','01a22d99-e9c4-7055-a498-bdd81d5ce38f','t3','yes','Leans towards the in-line model','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7059-918b-653b9a32f979','01a22d99-e9c4-7055-a498-bdd81d5ce38f','t4','yes','We are twice as fast, they are 10 % cheaper','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-705b-bce9-b3fe191f7b91','01a22d99-e9c4-7055-a498-bdd81d5ce38f','q1','yes','The project form is signed','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-705c-b47c-44786ce7e516','01a22d99-e9c4-7055-a498-bdd81d5ce38f','q2','yes','Own funds, in place','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-705d-aef7-e06531c79e98','01a22d99-e9c4-7055-a498-bdd81d5ce38f','s1','yes','They signed for the comparison report','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-705e-8aae-a9f8aa381a94','01a22d99-e9c4-7055-a498-bdd81d5ce38f','s2','yes','Admitted as a supplier','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-705f-b869-a886f47eb4eb','01a22d99-e9c4-7055-a498-bdd81d5ce38f','s3','yes','Repeatability is in the technical agreement','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7061-9216-edf195719f76','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i1','yes','User, equipment and purchasing departments','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7062-9fb6-9d342483182d','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i2','yes','The laboratory head keeps us informed','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7063-a967-c0c4037ac7eb','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i3','yes','Three quotations','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7064-92ef-7be2072faf0a','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i4','yes','Supplied through a local service firm','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7065-ac80-6767ead135f7','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i5','yes','Two competitors, one has withdrawn','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7066-a87e-874af7630460','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i6','yes','The vice president agrees','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7067-b8c4-c897e350cd0e','01a22d99-e9c4-7055-a498-bdd81d5ce38f','i7','yes','The service firm has signed with us','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7069-971e-c77d6d000845','01a22d99-e9c4-7055-a498-bdd81d5ce38f','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-706a-8486-654d19b91c70','01a22d99-e9c4-7055-a498-bdd81d5ce38f','n2','not_applicable','The buyer set the criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-706b-b597-6015b7eaef81','01a22d99-e9c4-7055-a498-bdd81d5ce38f','n3','yes','92 points by the published criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-706c-a801-585d6b2789df','01a22d99-e9c4-7055-a498-bdd81d5ce38f','n4','unknown','Confidential by law until the result; we do not ask','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-706d-a78c-0f1f52e4a5cb','01a22d99-e9c4-7055-a498-bdd81d5ce38f','n5','yes','Second day of the award notice','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-706f-9abe-bcab67ab0c68','01a22d99-e9c4-7055-a498-bdd81d5ce38f','w1','yes','Signed by both sides','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c4-7070-9306-460bb09cb4e3','01a22d99-e9c4-7055-a498-bdd81d5ce38f','w2','yes','30 % has arrived','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-700a-8d72-51414d67d6ea','01a22d99-e9c6-7009-8f88-bc18a2179cdd','t1','yes','Readings by hand, nothing can be traced','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-700b-b01c-e3210d8c395d','01a22d99-e9c6-7009-8f88-bc18a2179cdd','t2','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-700c-b264-dc94036887a2','01a22d99-e9c6-7009-8f88-bc18a2179cdd','t3','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-700d-87bc-226ff0c2fa35','01a22d99-e9c6-7009-8f88-bc18a2179cdd','t4','yes','The competitor has no local service','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-700f-b29b-118e08af7301','01a22d99-e9c6-7009-8f88-bc18a2179cdd','q1','yes','Passed by the management meeting','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7010-a33c-1e5fab339876','01a22d99-e9c6-7009-8f88-bc18a2179cdd','q2','unknown','','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7012-95dd-aeccd0abb1c8','01a22d99-e9c6-7009-8f88-bc18a2179cdd','s1','yes','Trial: better than the present unit','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7013-b248-fc9555ca85c0','01a22d99-e9c6-7009-8f88-bc18a2179cdd','s2','yes','The maker''s authorisation was checked','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7014-98d0-2cd507883a03','01a22d99-e9c6-7009-8f88-bc18a2179cdd','s3','yes','They ask for open interfaces','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7016-a206-80eaf7914683','01a22d99-e9c6-7009-8f88-bc18a2179cdd','i2','yes','The laboratory head keeps us informed','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7017-997c-1a1efa66fa19','01a22d99-e9c6-7009-8f88-bc18a2179cdd','i3','yes','Open tender, twenty days'' notice','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7018-912d-4f0cac86478b','01a22d99-e9c6-7009-8f88-bc18a2179cdd','i4','yes','Supplied through a local service firm','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7019-b8f3-0c509fade1d0','01a22d99-e9c6-7009-8f88-bc18a2179cdd','i6','yes','The vice president agrees','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-701a-a9d0-f528c9dff816','01a22d99-e9c6-7009-8f88-bc18a2179cdd','i7','yes','The service firm has signed with us','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7047-b442-5cd584194e1c','01a22d99-e9c6-7046-987f-b04b71f98bc8','t1','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7048-a535-156c3fb19e3f','01a22d99-e9c6-7046-987f-b04b71f98bc8','t2','yes','At the yearly maintenance','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7049-b5d8-e60c97421526','01a22d99-e9c6-7046-987f-b04b71f98bc8','t3','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-704a-ae2a-2e58597c7043','01a22d99-e9c6-7046-987f-b04b71f98bc8','t4','yes','The competitor has no local service','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-704c-bf1f-66c071c6d83b','01a22d99-e9c6-7046-987f-b04b71f98bc8','q1','yes','The project form is signed','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-704d-9c97-8034aca0c709','01a22d99-e9c6-7046-987f-b04b71f98bc8','q2','yes','In the budget for improvements','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-704f-b76e-911203a99439','01a22d99-e9c6-7046-987f-b04b71f98bc8','s1','yes','They signed for the comparison report','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7050-ba17-4b9b54d1a700','01a22d99-e9c6-7046-987f-b04b71f98bc8','s2','no','','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7051-9754-ce791f93288b','01a22d99-e9c6-7046-987f-b04b71f98bc8','s3','yes','Repeatability is in the technical agreement','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7053-b8e1-66ed8336b26f','01a22d99-e9c6-7046-987f-b04b71f98bc8','i1','unknown','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7054-bff9-463da386c3fe','01a22d99-e9c6-7046-987f-b04b71f98bc8','i2','yes','The laboratory head keeps us informed','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7055-98b7-d250c801702c','01a22d99-e9c6-7046-987f-b04b71f98bc8','i3','yes','Three quotations','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7056-be7b-24fcda5691f7','01a22d99-e9c6-7046-987f-b04b71f98bc8','i4','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7057-b0b7-40d10bd7fee7','01a22d99-e9c6-7046-987f-b04b71f98bc8','i5','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9c6-7058-a7ed-d92accad7743','01a22d99-e9c6-7046-987f-b04b71f98bc8','i6','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-705c-aa95-defb1a927172','01a22d99-e9cc-705b-8519-eec790df9d74','t1','yes','False rejects cost two hours of rework a shift','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-705d-9bb7-c411eee30c6e','01a22d99-e9cc-705b-8519-eec790df9d74','t2','yes','At the yearly maintenance','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-705e-bb32-43ffbffaa74e','01a22d99-e9cc-705b-8519-eec790df9d74','t3','yes','The bench model will do','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-705f-889d-6fb5dda3ebff','01a22d99-e9cc-705b-8519-eec790df9d74','t4','yes','We are twice as fast, they are 10 % cheaper','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7061-ba24-028e351b12a5','01a22d99-e9cc-705b-8519-eec790df9d74','q1','yes','Passed by the management meeting','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7062-b7fb-da55dab5cd0f','01a22d99-e9cc-705b-8519-eec790df9d74','q2','yes','In the budget for improvements','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7064-a979-60b0faf9a7cc','01a22d99-e9cc-705b-8519-eec790df9d74','s1','yes','Trial: better than the present unit','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7065-911f-b743406b7484','01a22d99-e9cc-705b-8519-eec790df9d74','s2','yes','Admitted as a supplier','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7066-b9a8-dc6271a9fba6','01a22d99-e9cc-705b-8519-eec790df9d74','s3','yes','Repeatability is in the technical agreement','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7068-bdf1-e8f663f5f6aa','01a22d99-e9cc-705b-8519-eec790df9d74','i3','yes','Open tender, twenty days'' notice','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-7069-8b38-f8877cbb993f','01a22d99-e9cc-705b-8519-eec790df9d74','i5','unknown','','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-706a-a25f-5244dcbee48d','01a22d99-e9cc-705b-8519-eec790df9d74','i6','yes','The vice president agrees','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d99-e9cc-706b-928c-83e8b79a8e34','01a22d99-e9cc-705b-8519-eec790df9d74','i7','yes','The service firm has signed with us','2026-03-30T17:13:00Z');
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
INSERT INTO "commitment" VALUES('01a22d99-e9e5-705c-bc28-0c9d07d1b74f','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T17:56:31Z');
INSERT INTO "commitment" VALUES('01a22d99-e9e5-705d-8645-ba58dfd8be75','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T17:56:31Z');
INSERT INTO "commitment" VALUES('01a22d99-e9e5-705e-aa50-3d6cdf1ca9e1','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T17:56:31Z');
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
  search_text TEXT NOT NULL DEFAULT '', import_id TEXT, own TEXT NOT NULL DEFAULT '', foreign_minor INTEGER CHECK (foreign_minor >= 0), lead_since TEXT,    -- what the filter looks in; derived from the fields above
  CHECK ((outcome = 'won') = (stage IS 'won')),
  CHECK (outcome <> 'open' OR stage IS NOT NULL)
) STRICT;
INSERT INTO "deal" VALUES('01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T17:56:31Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c0-7057-aa4b-d676cccca21e','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c0-7068-a3cc-a5aeea896950','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c4-7017-8a50-20be6b473a82','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z','2026-01-28','',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c4-7036-a394-bd84f2c7c2c2','Duyun Shipyard, Jiangmen','Servo test bench','Wei Minyi','Production VP','',41000000,'CNY',3,'follow_up','won','won','aC',5,'2025-12-07T17:23:00Z','2025-09-07','2025-09-07T09:59:00Z','2025-12-07T17:23:00Z','2025-12-08','',NULL,'','2025-12-07','','A local integrator','','duyun shipyard, jiangmen
servo test bench
wei minyi production vp
a local integrator',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c4-7055-a498-bdd81d5ce38f','Yiwei Sensors, Dongguan','Burn-in room upgrade','Li Haibo','Purchasing manager','',27000000,'CNY',2,'inbound','won','won','aD',5,'2025-10-28T14:54:00Z','2025-06-28','2025-06-28T13:05:00Z','2025-10-28T16:12:00Z','2025-10-22','',NULL,'','2025-10-28','','','','yiwei sensors, dongguan
burn-in room upgrade
li haibo purchasing manager',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c6-7009-8f88-bc18a2179cdd','Leiyuan Semiconductor, Shenzhen','Fibre coupling stage','Feng Xiaolong','Equipment engineer','',47000000,'CNY',3,'cold','intent','lost','aE',3,'2026-11-02T14:33:00Z','2026-07-14','2026-07-14T15:44:00Z','2026-11-09T13:56:00Z','2026-11-23','',NULL,'','2026-11-09','price','Coplan Testing','','leiyuan semiconductor, shenzhen
fibre coupling stage
feng xiaolong equipment engineer
coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9c6-7046-987f-b04b71f98bc8','Shazhou Materials Institute','Radiation monitors','Su Ruochuan','Project leader','',50000000,'CNY',3,'follow_up','intent','lost','aL',3,'2026-10-13T11:51:00Z','2026-07-08','2026-07-08T12:42:00Z','2026-10-22T16:04:00Z','2026-11-06','',NULL,'Cares about service: on site within four hours.','2026-10-22','relationship','','','shazhou materials institute
radiation monitors
su ruochuan project leader
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d99-e9cc-705b-8519-eec790df9d74','Haoyu Display, Shenzhen','SMT line inspection','Pan Yutong','Engineering manager','',7000000,'CNY',1,'follow_up','intent','lost','b0R',3,'2026-03-30T17:13:00Z','2026-01-19','2026-01-19T14:09:00Z','2026-04-16T10:57:00Z','2026-04-29','',NULL,'Wants it installed without stopping the line.','2026-04-16','competitor','Coplan Testing','','haoyu display, shenzhen
smt line inspection
pan yutong engineering manager
wants it installed without stopping the line.  coplan testing',NULL,'',NULL,NULL);
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
INSERT INTO "deal_action" VALUES('01a22d99-ea21-7004-8f10-62973664cbe4','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22d99-e9e5-7055-be0b-5dd1c6c55037','2026-11-30T17:56:31Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22d99-e9e3-7000-8b90-7c3d04dbe8a1','01a22d99-e9c4-7055-a498-bdd81d5ce38f','expected_close_date',NULL,'2025-10-22','2025-08-10T15:46:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e3-7007-a3d0-db539544c07a','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','expected_close_date','2025-11-13','2025-12-08','2025-11-09T09:00:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e3-700d-b98c-beb1c1079811','01a22d99-e9c4-7017-8a50-20be6b473a82','expected_close_date',NULL,'2026-01-12','2025-12-14T17:44:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e3-7014-bdbf-63355735c07a','01a22d99-e9c4-7017-8a50-20be6b473a82','expected_close_date','2026-01-12','2026-01-28','2026-01-09T17:10:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e4-700d-a802-96b255dbb82e','01a22d99-e9cc-705b-8519-eec790df9d74','expected_close_date',NULL,'2026-04-29','2026-03-22T16:37:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e4-702e-919c-5b686340684d','01a22d99-e9c6-7009-8f88-bc18a2179cdd','amount_minor','38000000','47000000','2026-09-08T16:21:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e4-702f-97ed-d83346ccfb56','01a22d99-e9c6-7046-987f-b04b71f98bc8','expected_close_date',NULL,'2026-11-06','2026-09-10T09:28:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e5-7003-9dfb-721352ca07fd','01a22d99-e9c6-7009-8f88-bc18a2179cdd','expected_close_date',NULL,'2026-11-23','2026-10-17T16:40:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e5-700b-939e-89b227b63ef6','01a22d99-e9c0-7057-aa4b-d676cccca21e','expected_close_date','2026-12-15','2027-01-12','2026-11-18T14:07:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e5-700e-88fb-d514ac0aecb5','01a22d99-e9c0-7057-aa4b-d676cccca21e','amount_minor','41000000','34000000','2026-11-22T12:35:00Z');
INSERT INTO "field_change" VALUES('01a22d99-e9e5-7010-86f4-28810ee2a637','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','expected_close_date','2026-12-17','2027-01-18','2026-11-24T17:03:00Z');
INSERT INTO "field_change" VALUES('01a22d99-ea20-7000-a4ca-f895bda13d37','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','note','','edited','2026-11-30T17:56:31Z');
INSERT INTO "field_change" VALUES('01a22d99-ea27-7000-831b-99a2944d9f19','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','own.own_0123456789','','North','2026-11-30T17:56:31Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22d99-ea21-7005-8cc1-d3a4aff1a9cd','01a22d99-ea21-7000-84bc-9e56e594547f','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22d99-ea21-7000-84bc-9e56e594547f','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
CREATE TABLE kept_file (
  -- What was in a linked file when the user had it kept in the funnel as well.
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,                   -- id of the link
  content BLOB NOT NULL,                   -- the bytes of the file
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "kept_file" VALUES('01a22d99-ea21-7009-9679-c19f1b643a0b','01a22d99-ea21-7001-8fb4-0a9b2341adb6',X'25504446','2026-08-25T15:13:00Z');
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
INSERT INTO "lead" VALUES('01a22d99-e9e5-7056-b7c2-99fb6a7a66a9','Muchuan Lighting, Dongguan','','Song Yifan','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T17:56:31Z');
INSERT INTO "lead" VALUES('01a22d99-e9e5-7057-ade7-3e1c045ad2b6','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zheng Desheng','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T17:56:31Z');
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
INSERT INTO "link" VALUES('01a22d99-ea21-7001-8fb4-0a9b2341adb6','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','Jiangwan Calibration','/home/a/b.pdf','b.pdf','b.pdf',0,'offer','2026-11-30T17:56:31Z');
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
INSERT INTO "outcome_event" VALUES('01a22d99-e9c4-7035-9459-502d37322518','01a22d99-e9c4-7017-8a50-20be6b473a82','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22d99-e9c4-7054-8576-87019aaa32b2','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','won','near_win','2025-12-07','2025-12-07T17:23:00Z',41000000,3,'','');
INSERT INTO "outcome_event" VALUES('01a22d99-e9c4-7072-9d18-1a302b4463de','01a22d99-e9c4-7055-a498-bdd81d5ce38f','won','near_win','2025-10-28','2025-10-28T16:12:00Z',27000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22d99-e9c6-701c-b887-8564208136ca','01a22d99-e9c6-7009-8f88-bc18a2179cdd','lost','intent','2026-11-09','2026-11-09T13:56:00Z',47000000,3,'price — Still 80,000 more in the second round','Coplan Testing');
INSERT INTO "outcome_event" VALUES('01a22d99-e9c6-705a-bdef-3c2d145216ed','01a22d99-e9c6-7046-987f-b04b71f98bc8','lost','intent','2026-10-22','2026-10-22T16:04:00Z',50000000,3,'relationship — Never met the one who decides','');
INSERT INTO "outcome_event" VALUES('01a22d99-e9cc-706d-a9f0-1e05c54cf012','01a22d99-e9cc-705b-8519-eec790df9d74','lost','intent','2026-04-16','2026-04-16T10:57:00Z',7000000,1,'competitor — Stays with the present supplier','Coplan Testing');
CREATE TABLE own_column (
  -- A column of the file's own, beside the fields of the method; its values stand in deal.own.
  id TEXT PRIMARY KEY,                     -- own_ and ten digits, made of the name that it had first
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  place INTEGER NOT NULL DEFAULT 0,        -- place among the columns, from 0
  choices TEXT NOT NULL DEFAULT '',        -- of a choice: the values that it offers, one a line
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "own_column" VALUES('own_0123456789','Region','choice',0,'North
South','2026-08-25T15:13:00Z');
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
INSERT INTO "person" VALUES('01a22d99-e9e5-7012-aaf1-d4d602ba2c01','Feijing Materials, Guangzhou','Zhou Huimin','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T17:56:31Z');
INSERT INTO "person" VALUES('01a22d99-e9e5-7013-a949-d93d53687085','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22d99-e9e5-7012-aaf1-d4d602ba2c01','',NULL,NULL,'2026-11-30T17:56:31Z');
INSERT INTO "person" VALUES('01a22d99-e9e5-7014-aea1-55bf22aa7efb','Feijing Materials, Guangzhou','Liu Xiaolong','Head of purchasing','','buys','neutral','01a22d99-e9e5-7012-aaf1-d4d602ba2c01','',NULL,NULL,'2026-11-30T17:56:31Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
, support TEXT NOT NULL DEFAULT '', report TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "review" VALUES('01a22d99-e9e5-705b-9c67-6c2e78542527','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T17:56:31Z','','');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22d99-e9e5-705b-9c67-6c2e78542527','reached','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('review','01a22d99-e9e5-705b-9c67-6c2e78542527','learned','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('review','01a22d99-e9e5-705b-9c67-6c2e78542527','next_step','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('deal','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','note','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('source_plan','01a22d99-ea21-7002-ab45-9578243aaaa5','source','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('source_plan','01a22d99-ea21-7002-ab45-9578243aaaa5','period','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('source_plan','01a22d99-ea21-7002-ab45-9578243aaaa5','planned','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('target_part','01a22d99-ea21-7003-8b03-77a0faa90cd5','year','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('target_part','01a22d99-ea21-7003-8b03-77a0faa90cd5','month','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('target_part','01a22d99-ea21-7003-8b03-77a0faa90cd5','amount_minor','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('target_part','01a22d99-ea21-7003-8b03-77a0faa90cd5','units','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('won_before','01a22d99-ea21-7007-9f8d-b257c00d734a','year','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('won_before','01a22d99-ea21-7007-9f8d-b257c00d734a','month','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('won_before','01a22d99-ea21-7007-9f8d-b257c00d734a','amount_minor','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('won_before','01a22d99-ea21-7007-9f8d-b257c00d734a','deals','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('won_before','01a22d99-ea21-7007-9f8d-b257c00d734a','units','2026-11-30T17:56:31Z');
INSERT INTO "row_change" VALUES('deal','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','own.own_0123456789','2026-11-30T17:56:31Z');
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
INSERT INTO "scenario" VALUES('01a22d99-ea21-7006-ab52-dcaed9362c2c','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22d99-e98b-7000-9181-e25d91472e86"');
INSERT INTO "setting" VALUES('target_minor','600000000');
INSERT INTO "setting" VALUES('target_units','40.0');
INSERT INTO "setting" VALUES('average_minor','30000000');
INSERT INTO "setting" VALUES('average_units','2.0');
INSERT INTO "setting" VALUES('probability_mode','"standard"');
CREATE TABLE source_plan (
  -- Planned number of companies of one source in a month (2026-11) or ISO week (2026-W48).
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  period TEXT NOT NULL,
  planned INTEGER NOT NULL CHECK (planned >= 0)
) STRICT;
INSERT INTO "source_plan" VALUES('01a22d99-ea21-7002-ab45-9578243aaaa5','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-704a-aa8a-2c6ff810b343','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-704d-92a2-005f42b88904','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-7051-846e-c71672c74fd4','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-7056-af15-dddce7019c3a','01a22d99-e9c0-7045-8bdb-0d317f1ad9cd','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-705c-b912-8bf1afdf8e38','01a22d99-e9c0-7057-aa4b-d676cccca21e',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-7061-b97c-527f7ab9b614','01a22d99-e9c0-7057-aa4b-d676cccca21e','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-7067-a89e-e19c5964a8a4','01a22d99-e9c0-7057-aa4b-d676cccca21e','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-706d-8219-95ccd8a2dc32','01a22d99-e9c0-7068-a3cc-a5aeea896950',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-7070-8f67-c97cefab4354','01a22d99-e9c0-7068-a3cc-a5aeea896950','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-7074-a0b3-46de1ce2e309','01a22d99-e9c0-7068-a3cc-a5aeea896950','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c0-707a-872e-87a29e6a1b47','01a22d99-e9c0-7068-a3cc-a5aeea896950','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-701c-9d49-8379256540d9','01a22d99-e9c4-7017-8a50-20be6b473a82',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-701f-8cad-930472fa528a','01a22d99-e9c4-7017-8a50-20be6b473a82','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7023-af05-c81c93ed23fd','01a22d99-e9c4-7017-8a50-20be6b473a82','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-702b-a94d-90c0b1bfab47','01a22d99-e9c4-7017-8a50-20be6b473a82','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7031-b0dd-f21f9fd9613d','01a22d99-e9c4-7017-8a50-20be6b473a82','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7034-84ce-4700ebfc5b48','01a22d99-e9c4-7017-8a50-20be6b473a82','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-703b-a8e9-3626f360ad6d','01a22d99-e9c4-7036-a394-bd84f2c7c2c2',NULL,'target','2025-09-07T09:59:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-703e-88e4-7e7741fb39c0','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','target','qualified','2025-09-24T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7042-bc29-a8560163b4a5','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','qualified','shortlisted','2025-10-07T13:53:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-704a-9d54-b9b4e6af1421','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','shortlisted','intent','2025-10-31T09:08:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7050-9d50-057c6672e903','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','intent','near_win','2025-11-17T17:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7053-af70-17680f7323ca','01a22d99-e9c4-7036-a394-bd84f2c7c2c2','near_win','won','2025-12-07T17:23:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-705a-86c4-6ceb0383934c','01a22d99-e9c4-7055-a498-bdd81d5ce38f',NULL,'target','2025-06-28T13:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7060-9e2b-0fa1fb1942be','01a22d99-e9c4-7055-a498-bdd81d5ce38f','target','shortlisted','2025-08-10T15:24:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7068-8696-069d4a076a99','01a22d99-e9c4-7055-a498-bdd81d5ce38f','shortlisted','intent','2025-08-28T12:35:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-706e-b7a2-57f16cda24c1','01a22d99-e9c4-7055-a498-bdd81d5ce38f','intent','near_win','2025-09-24T12:45:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c4-7071-b85d-3229b223eecb','01a22d99-e9c4-7055-a498-bdd81d5ce38f','near_win','won','2025-10-28T14:54:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-700e-a919-e02ffa5f893c','01a22d99-e9c6-7009-8f88-bc18a2179cdd',NULL,'target','2026-07-14T15:44:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-7011-a6ae-37b7ffb1ff8e','01a22d99-e9c6-7009-8f88-bc18a2179cdd','target','qualified','2026-08-28T15:15:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-7015-a919-24281657a162','01a22d99-e9c6-7009-8f88-bc18a2179cdd','qualified','shortlisted','2026-10-17T17:46:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-701b-94fc-d90da4f8c54a','01a22d99-e9c6-7009-8f88-bc18a2179cdd','shortlisted','intent','2026-11-02T14:33:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-704b-8c27-64be17eb8451','01a22d99-e9c6-7046-987f-b04b71f98bc8',NULL,'target','2026-07-08T12:42:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-704e-87d3-8eeba95e2050','01a22d99-e9c6-7046-987f-b04b71f98bc8','target','qualified','2026-08-27T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-7052-80a5-9146ed25f6d0','01a22d99-e9c6-7046-987f-b04b71f98bc8','qualified','shortlisted','2026-09-10T14:07:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d99-e9c6-7059-96db-5a24851f70a6','01a22d99-e9c6-7046-987f-b04b71f98bc8','shortlisted','intent','2026-10-13T11:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d99-e9cc-7060-a7c5-84929a0cb5cc','01a22d99-e9cc-705b-8519-eec790df9d74',NULL,'target','2026-01-19T14:09:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9cc-7063-b52f-b2d787a892d3','01a22d99-e9cc-705b-8519-eec790df9d74','target','qualified','2026-02-09T16:51:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9cc-7067-a75f-f5c1d9746dac','01a22d99-e9cc-705b-8519-eec790df9d74','qualified','shortlisted','2026-03-22T12:26:00Z','');
INSERT INTO "stage_move" VALUES('01a22d99-e9cc-706c-a39a-3fd5d2f6cd47','01a22d99-e9cc-705b-8519-eec790df9d74','shortlisted','intent','2026-03-30T17:13:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22d99-ea21-7003-8b03-77a0faa90cd5',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22d99-e9e5-7046-849a-bc91ba130c13',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T17:56:31Z');
INSERT INTO "visit" VALUES('01a22d99-e9e5-7047-b4c7-12982a544107',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T17:56:31Z');
INSERT INTO "visit" VALUES('01a22d99-e9e5-7048-a6d9-222a4ea14387',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T17:56:31Z');
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "won_before" VALUES('01a22d99-ea21-7007-9f8d-b257c00d734a',2026,2,90000000,3,5);
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22d99-e9ed-7000-b206-d650555dea5e',2026,600000000,40,'even');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX deal_by_column ON deal (outcome, stage, rank, amount_minor, units);
CREATE INDEX deal_by_closing ON deal (outcome, furthest_stage, closed_date, entered_date, amount_minor, units)
  WHERE outcome <> 'open';
CREATE INDEX stage_move_by_deal ON stage_move (deal_id);
CREATE INDEX check_answer_by_deal ON check_answer (deal_id);
CREATE INDEX outcome_event_by_deal ON outcome_event (deal_id);
CREATE INDEX field_change_by_deal ON field_change (deal_id);
CREATE INDEX lead_by_first_visit ON lead (first_visit_date) WHERE first_visit_date IS NOT NULL;
CREATE INDEX person_by_customer ON person (customer);
CREATE INDEX visit_by_plan ON visit (planned_date);
CREATE INDEX visit_by_done ON visit (done_date, planned_date);
CREATE INDEX visit_by_deal ON visit (deal_id);
CREATE INDEX visit_by_lead ON visit (lead_id, planned_date, done_date) WHERE lead_id IS NOT NULL;
CREATE INDEX visit_by_customer ON visit (customer, done_date);
CREATE INDEX source_plan_by_period ON source_plan (period);
CREATE INDEX deal_action_by_deal ON deal_action (deal_id);
CREATE INDEX deal_action_by_done ON deal_action (done_date) WHERE done_date IS NOT NULL;
CREATE INDEX deal_by_step ON deal (outcome, next_step_date, stage, amount_minor, next_step);
CREATE INDEX deal_by_amount ON deal (outcome, stage, amount_minor, stage_since);
CREATE INDEX deal_by_expected_close ON deal (outcome, stage, expected_close_date, amount_minor, units);
CREATE INDEX deal_by_customer ON deal (customer, outcome, amount_minor);
CREATE INDEX deal_by_entry ON deal (entered_date, source);
CREATE INDEX deal_by_source ON deal (source, outcome) WHERE outcome <> 'open' AND source IS NOT NULL;
CREATE INDEX stage_move_by_time ON stage_move (moved_at);
CREATE INDEX outcome_event_by_day ON outcome_event (happened_on);
CREATE UNIQUE INDEX row_change_of_field ON row_change (table_name, row_id, field);
CREATE UNIQUE INDEX deletion_of_row ON deletion (table_name, row_id);
CREATE INDEX deal_by_import ON deal (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX import_change_by_import ON import_change (import_id);
CREATE INDEX import_change_by_deal ON import_change (deal_id);
CREATE INDEX deal_by_currency ON deal (currency, outcome, amount_minor) WHERE foreign_minor IS NOT NULL;
CREATE INDEX deal_by_lead_since ON deal (lead_since) WHERE lead_since IS NOT NULL;
CREATE INDEX activity_by_deal ON activity (deal_id, happened_on) WHERE deal_id IS NOT NULL;
CREATE INDEX activity_by_lead ON activity (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX activity_by_customer ON activity (customer, happened_on);
CREATE INDEX activity_by_day ON activity (happened_on);
CREATE INDEX link_by_deal ON link (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX link_by_customer ON link (customer);
CREATE INDEX kept_file_by_link ON kept_file (link_id);
CREATE INDEX field_change_of_expected ON field_change (changed_at) WHERE field = 'expected_close_date';
COMMIT;
