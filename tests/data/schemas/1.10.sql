PRAGMA application_id = 1179995724;
PRAGMA user_version = 1010;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 22:25:51.225087+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 22:25:51.226436+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 22:25:51.226730+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 22:25:51.316431+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 22:25:51.317129+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-11-30 22:25:51.318090+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'funnel','won_before','2026-11-30 22:25:51.407255+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'funnel','activities','2026-11-30 22:25:51.408300+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'funnel','reports','2026-11-30 22:25:51.409523+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'funnel','ended_leads','2026-11-30 22:25:51.483585+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'funnel','saved_views','2026-11-30 22:25:51.484118+00:00');
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
INSERT INTO "activity" VALUES('01a22e90-919e-7000-8f6d-48e8a9dbe5be','01a22e90-853a-7045-b7e8-ddbea7bf06d5',NULL,'Jiangwan Calibration','Wang','call','2026-11-24','14:30','asked','yes','2026-11-23','2026-08-25T15:13:00Z','2026-11-30T22:25:56Z');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22e90-853a-7046-bdcc-1e28957470be','01a22e90-853a-7045-b7e8-ddbea7bf06d5','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7047-890a-fca2462a5cb5','01a22e90-853a-7045-b7e8-ddbea7bf06d5','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7048-a230-409358fc4728','01a22e90-853a-7045-b7e8-ddbea7bf06d5','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7049-89b3-9175945f5be3','01a22e90-853a-7045-b7e8-ddbea7bf06d5','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-704b-ba93-3264d7d3cfad','01a22e90-853a-7045-b7e8-ddbea7bf06d5','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-704c-b6a3-e90f53d3d9cf','01a22e90-853a-7045-b7e8-ddbea7bf06d5','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-704e-bb86-7be0ce8b83b3','01a22e90-853a-7045-b7e8-ddbea7bf06d5','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-704f-81ad-efc6607b2ae4','01a22e90-853a-7045-b7e8-ddbea7bf06d5','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7050-ab95-821d9fb13d1e','01a22e90-853a-7045-b7e8-ddbea7bf06d5','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7052-8647-57338e7d4673','01a22e90-853a-7045-b7e8-ddbea7bf06d5','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7053-bb26-9d5f47d2c111','01a22e90-853a-7045-b7e8-ddbea7bf06d5','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7054-aa1e-690c0594ca3c','01a22e90-853a-7045-b7e8-ddbea7bf06d5','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7055-b32c-de2927af1369','01a22e90-853a-7045-b7e8-ddbea7bf06d5','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7058-9314-0429e779d1e1','01a22e90-853a-7057-84ee-b3f4a1e43a84','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7059-93b4-79f4d845bd87','01a22e90-853a-7057-84ee-b3f4a1e43a84','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-705a-806c-c6084a02e39c','01a22e90-853a-7057-84ee-b3f4a1e43a84','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-705b-8fb4-b2046a898b3d','01a22e90-853a-7057-84ee-b3f4a1e43a84','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-705d-b053-f4318ab1794e','01a22e90-853a-7057-84ee-b3f4a1e43a84','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-705e-9d0e-f585fbf1cd3f','01a22e90-853a-7057-84ee-b3f4a1e43a84','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-705f-8c0d-48a9b701e682','01a22e90-853a-7057-84ee-b3f4a1e43a84','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7060-9b1f-2157e03ed844','01a22e90-853a-7057-84ee-b3f4a1e43a84','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7062-b3e5-1a47ad09cfe4','01a22e90-853a-7057-84ee-b3f4a1e43a84','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7063-b5d9-fb18ede2b078','01a22e90-853a-7057-84ee-b3f4a1e43a84','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7064-b455-f1ee20fca9cf','01a22e90-853a-7057-84ee-b3f4a1e43a84','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7065-9104-8948b04d9fc7','01a22e90-853a-7057-84ee-b3f4a1e43a84','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7066-a3a2-301790c8d054','01a22e90-853a-7057-84ee-b3f4a1e43a84','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7069-9ea5-bae68fa7ecc8','01a22e90-853a-7068-90fe-52264a896ed3','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-706a-b746-34245d6164df','01a22e90-853a-7068-90fe-52264a896ed3','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-706b-80af-6eadfc7c95f9','01a22e90-853a-7068-90fe-52264a896ed3','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-706c-bded-6b91d0f4c761','01a22e90-853a-7068-90fe-52264a896ed3','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-706e-a726-f57475b10e4d','01a22e90-853a-7068-90fe-52264a896ed3','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-706f-9bc9-29b9dee9fabf','01a22e90-853a-7068-90fe-52264a896ed3','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7071-9731-e1302a035d3b','01a22e90-853a-7068-90fe-52264a896ed3','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7072-bb99-57badb08c94f','01a22e90-853a-7068-90fe-52264a896ed3','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7073-acfa-b88dfb70e7e8','01a22e90-853a-7068-90fe-52264a896ed3','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7075-b2a4-f28b8f1d6b6e','01a22e90-853a-7068-90fe-52264a896ed3','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7076-8dd0-8d9084940ac5','01a22e90-853a-7068-90fe-52264a896ed3','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7077-b659-b12b95d531ac','01a22e90-853a-7068-90fe-52264a896ed3','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7078-8c58-5081cec1269b','01a22e90-853a-7068-90fe-52264a896ed3','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-853a-7079-8ae9-e547628a6db2','01a22e90-853a-7068-90fe-52264a896ed3','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7018-abea-a27642aca4c0','01a22e90-8592-7017-a217-97c546372654','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7019-888f-5b132092d9bf','01a22e90-8592-7017-a217-97c546372654','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-701a-84fb-186baa7e2819','01a22e90-8592-7017-a217-97c546372654','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-701b-9173-14481567894f','01a22e90-8592-7017-a217-97c546372654','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-701d-a9e3-8ab740014a3a','01a22e90-8592-7017-a217-97c546372654','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-701e-b495-74cfaf701ce7','01a22e90-8592-7017-a217-97c546372654','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7020-9c5b-af8f55a34122','01a22e90-8592-7017-a217-97c546372654','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7021-bece-27bc609832e9','01a22e90-8592-7017-a217-97c546372654','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7022-a8ea-18e0a38e2856','01a22e90-8592-7017-a217-97c546372654','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7024-a4cb-347358e346fc','01a22e90-8592-7017-a217-97c546372654','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7025-a148-199cf4e949e7','01a22e90-8592-7017-a217-97c546372654','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7026-96c6-be1fe9e6cee9','01a22e90-8592-7017-a217-97c546372654','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7027-98db-94a7299d4cc5','01a22e90-8592-7017-a217-97c546372654','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7028-8b65-10acfa31fe42','01a22e90-8592-7017-a217-97c546372654','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7029-89fa-7fcf0a8eeddc','01a22e90-8592-7017-a217-97c546372654','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-702a-8cdb-c33b06ca0c64','01a22e90-8592-7017-a217-97c546372654','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-702c-bf1d-86c5d1737171','01a22e90-8592-7017-a217-97c546372654','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-702d-b06d-c417918c2cfa','01a22e90-8592-7017-a217-97c546372654','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-702e-a2ba-2c0b83f040c4','01a22e90-8592-7017-a217-97c546372654','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-702f-9805-ab048862dc7a','01a22e90-8592-7017-a217-97c546372654','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7030-8e33-39807d264525','01a22e90-8592-7017-a217-97c546372654','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7032-b5c9-dfb81e54c09e','01a22e90-8592-7017-a217-97c546372654','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7033-a611-e89a0386b57b','01a22e90-8592-7017-a217-97c546372654','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7037-9203-1626349e6782','01a22e90-8592-7036-a695-18a4f21b056e','t1','yes','Readings by hand, nothing can be traced','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7038-beee-1cb6fecd3a59','01a22e90-8592-7036-a695-18a4f21b056e','t2','yes','Three months before the new line starts','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7039-87f7-dc2f294cb177','01a22e90-8592-7036-a695-18a4f21b056e','t3','yes','The bench model will do','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-703a-a2bc-8d0733ae8315','01a22e90-8592-7036-a695-18a4f21b056e','t4','yes','The competitor has no local service','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-703c-a926-9061e7814c5f','01a22e90-8592-7036-a695-18a4f21b056e','q1','yes','Passed by the management meeting','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-703d-91e8-0c6b8a161a58','01a22e90-8592-7036-a695-18a4f21b056e','q2','yes','In the budget for improvements','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-703f-a8a0-3fdd6b5eb73d','01a22e90-8592-7036-a695-18a4f21b056e','s1','yes','Trial: better than the present unit','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7040-9345-2b709b73c5c3','01a22e90-8592-7036-a695-18a4f21b056e','s2','yes','The maker''s authorisation was checked','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7041-a039-d948e93f8c1f','01a22e90-8592-7036-a695-18a4f21b056e','s3','yes','They ask for open interfaces','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7043-a181-902c1e215624','01a22e90-8592-7036-a695-18a4f21b056e','i1','yes','User, equipment and purchasing departments','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7044-adbc-49811a25a79e','01a22e90-8592-7036-a695-18a4f21b056e','i2','yes','The laboratory head keeps us informed','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7045-bf72-28e29556e54d','01a22e90-8592-7036-a695-18a4f21b056e','i3','yes','Open tender, twenty days'' notice','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7046-96ec-c47a0975e8cb','01a22e90-8592-7036-a695-18a4f21b056e','i4','yes','Supplied through a local service firm','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7047-aa1d-5ff939366a69','01a22e90-8592-7036-a695-18a4f21b056e','i5','yes','Two competitors, one has withdrawn','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7048-a796-ccbe6bd152af','01a22e90-8592-7036-a695-18a4f21b056e','i6','yes','The vice president agrees','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7049-8d0d-9ef2bf1094de','01a22e90-8592-7036-a695-18a4f21b056e','i7','yes','The service firm has signed with us','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-704b-b1d4-3828818b7f7a','01a22e90-8592-7036-a695-18a4f21b056e','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-704c-8c85-cc6ee202334d','01a22e90-8592-7036-a695-18a4f21b056e','n2','not_applicable','The buyer set the criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-704d-b435-1b5b10554e10','01a22e90-8592-7036-a695-18a4f21b056e','n3','yes','92 points by the published criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-704e-b1cd-783e8dac32e2','01a22e90-8592-7036-a695-18a4f21b056e','n4','unknown','Confidential by law until the result; we do not ask','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-704f-96f2-e583b8af3202','01a22e90-8592-7036-a695-18a4f21b056e','n5','yes','Second day of the award notice','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7051-b9a4-2745c317eef0','01a22e90-8592-7036-a695-18a4f21b056e','w1','yes','Signed by both sides','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7052-ac2a-a0ec76c1b8fc','01a22e90-8592-7036-a695-18a4f21b056e','w2','yes','30 % has arrived','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7056-ab5f-81ef0590f51a','01a22e90-8592-7055-bff0-cb75c42cec56','t1','yes','False rejects cost two hours of rework a shift','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7057-9258-69151356a16a','01a22e90-8592-7055-bff0-cb75c42cec56','t2','yes','At the yearly maintenance','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7058-93fb-4801d1646f0c','01a22e90-8592-7055-bff0-cb75c42cec56','t3','yes','Leans towards the in-line model','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7059-8c08-0aa594b5bd67','01a22e90-8592-7055-bff0-cb75c42cec56','t4','yes','We are twice as fast, they are 10 % cheaper','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-705b-aada-bd1957203244','01a22e90-8592-7055-bff0-cb75c42cec56','q1','yes','The project form is signed','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-705c-9c37-79e412f21fa8','01a22e90-8592-7055-bff0-cb75c42cec56','q2','yes','Own funds, in place','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-705d-81cd-c7fcf1df919a','01a22e90-8592-7055-bff0-cb75c42cec56','s1','yes','They signed for the comparison report','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-705e-a631-85810d7c01ac','01a22e90-8592-7055-bff0-cb75c42cec56','s2','yes','Admitted as a supplier','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-705f-a0b1-903b0c5865be','01a22e90-8592-7055-bff0-cb75c42cec56','s3','yes','Repeatability is in the technical agreement','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7061-b90c-a190ff9b5529','01a22e90-8592-7055-bff0-cb75c42cec56','i1','yes','User, equipment and purchasing departments','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7062-bf77-85e9b33bb684','01a22e90-8592-7055-bff0-cb75c42cec56','i2','yes','The laboratory head keeps us informed','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7063-a47e-029fb48e0cbf','01a22e90-8592-7055-bff0-cb75c42cec56','i3','yes','Three quotations','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7064-bf74-7dc03b0f1873','01a22e90-8592-7055-bff0-cb75c42cec56','i4','yes','Supplied through a local service firm','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7065-9d10-28972265131f','01a22e90-8592-7055-bff0-cb75c42cec56','i5','yes','Two competitors, one has withdrawn','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7066-bab7-0a811efdd6bf','01a22e90-8592-7055-bff0-cb75c42cec56','i6','yes','The vice president agrees','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7067-bd2f-3c266163067b','01a22e90-8592-7055-bff0-cb75c42cec56','i7','yes','The service firm has signed with us','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7069-a06f-7032af1d4c62','01a22e90-8592-7055-bff0-cb75c42cec56','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-706a-9eb2-93a7087092ef','01a22e90-8592-7055-bff0-cb75c42cec56','n2','not_applicable','The buyer set the criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-706b-b224-8be9ccc3709d','01a22e90-8592-7055-bff0-cb75c42cec56','n3','yes','92 points by the published criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-706c-9c77-35c17bd33762','01a22e90-8592-7055-bff0-cb75c42cec56','n4','unknown','Confidential by law until the result; we do not ask','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-706d-af2a-ad69a887e2fa','01a22e90-8592-7055-bff0-cb75c42cec56','n5','yes','Second day of the award notice','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-706f-b1b2-3719ca3c9866','01a22e90-8592-7055-bff0-cb75c42cec56','w1','yes','Signed by both sides','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-8592-7070-8c02-894e961d68c5','01a22e90-8592-7055-bff0-cb75c42cec56','w2','yes','30 % has arrived','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-700a-b792-1b713330f40e','01a22e90-85e5-7009-b20f-f4a23797ba4c','t1','yes','Readings by hand, nothing can be traced','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-700b-9928-f57eb272d22d','01a22e90-85e5-7009-b20f-f4a23797ba4c','t2','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-700c-857d-7a6120d58c18','01a22e90-85e5-7009-b20f-f4a23797ba4c','t3','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-700d-ae03-d5e5aed59cc7','01a22e90-85e5-7009-b20f-f4a23797ba4c','t4','yes','The competitor has no local service','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-700f-81d5-bd6ed9efe1fa','01a22e90-85e5-7009-b20f-f4a23797ba4c','q1','yes','Passed by the management meeting','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7010-a88b-bc0ae544013f','01a22e90-85e5-7009-b20f-f4a23797ba4c','q2','unknown','','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7012-9511-d43e36e1573b','01a22e90-85e5-7009-b20f-f4a23797ba4c','s1','yes','Trial: better than the present unit','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7013-a71b-c411f18806ed','01a22e90-85e5-7009-b20f-f4a23797ba4c','s2','yes','The maker''s authorisation was checked','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7014-bdf9-e6784a62b510','01a22e90-85e5-7009-b20f-f4a23797ba4c','s3','yes','They ask for open interfaces','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7016-b9f5-a4c5e1d37bf5','01a22e90-85e5-7009-b20f-f4a23797ba4c','i2','yes','The laboratory head keeps us informed','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7017-8925-4842931d5edf','01a22e90-85e5-7009-b20f-f4a23797ba4c','i3','yes','Open tender, twenty days'' notice','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7018-ad00-cc7fa7d92133','01a22e90-85e5-7009-b20f-f4a23797ba4c','i4','yes','Supplied through a local service firm','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7019-99e5-919d19304223','01a22e90-85e5-7009-b20f-f4a23797ba4c','i6','yes','The vice president agrees','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-701a-aa64-5eac1bc0643f','01a22e90-85e5-7009-b20f-f4a23797ba4c','i7','yes','The service firm has signed with us','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7047-8943-9497aca4d259','01a22e90-85e5-7046-bd43-b87f946dbfd3','t1','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7048-9f7f-f2fccf899713','01a22e90-85e5-7046-bd43-b87f946dbfd3','t2','yes','At the yearly maintenance','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7049-aea3-fe0cf6b328c5','01a22e90-85e5-7046-bd43-b87f946dbfd3','t3','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-704a-a6b4-53f0cdd2af54','01a22e90-85e5-7046-bd43-b87f946dbfd3','t4','yes','The competitor has no local service','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-704c-87e3-4ed9c98c3aab','01a22e90-85e5-7046-bd43-b87f946dbfd3','q1','yes','The project form is signed','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-704d-92b1-a528ce6c11de','01a22e90-85e5-7046-bd43-b87f946dbfd3','q2','yes','In the budget for improvements','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-704f-ab31-63135ac680e9','01a22e90-85e5-7046-bd43-b87f946dbfd3','s1','yes','They signed for the comparison report','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7050-9596-9b80c6f4c18f','01a22e90-85e5-7046-bd43-b87f946dbfd3','s2','no','','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7051-b932-ee1e95aeb5a5','01a22e90-85e5-7046-bd43-b87f946dbfd3','s3','yes','Repeatability is in the technical agreement','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7053-89fb-1c98f3d47a5d','01a22e90-85e5-7046-bd43-b87f946dbfd3','i1','unknown','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7054-a7dc-c243f3fb5b60','01a22e90-85e5-7046-bd43-b87f946dbfd3','i2','yes','The laboratory head keeps us informed','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7055-8f09-6658a7f6911d','01a22e90-85e5-7046-bd43-b87f946dbfd3','i3','yes','Three quotations','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7056-ab36-a13d88dbd5cb','01a22e90-85e5-7046-bd43-b87f946dbfd3','i4','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7057-b643-c6c9fc6aa668','01a22e90-85e5-7046-bd43-b87f946dbfd3','i5','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-85e5-7058-95db-f307cf5f9134','01a22e90-85e5-7046-bd43-b87f946dbfd3','i6','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-705c-ae52-aa0628edc125','01a22e90-86bd-705b-b9fe-1520df887671','t1','yes','False rejects cost two hours of rework a shift','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-705d-8121-da3e37b8a1b8','01a22e90-86bd-705b-b9fe-1520df887671','t2','yes','At the yearly maintenance','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-705e-b4ad-1d9e2da54b4e','01a22e90-86bd-705b-b9fe-1520df887671','t3','yes','The bench model will do','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-705f-9e7e-ca83456c3cfd','01a22e90-86bd-705b-b9fe-1520df887671','t4','yes','We are twice as fast, they are 10 % cheaper','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7061-857a-cba3b0951095','01a22e90-86bd-705b-b9fe-1520df887671','q1','yes','Passed by the management meeting','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7062-9b91-b14e2fe1b660','01a22e90-86bd-705b-b9fe-1520df887671','q2','yes','In the budget for improvements','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7064-8f08-7b4b928905a2','01a22e90-86bd-705b-b9fe-1520df887671','s1','yes','Trial: better than the present unit','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7065-82c9-b35bd4c47007','01a22e90-86bd-705b-b9fe-1520df887671','s2','yes','Admitted as a supplier','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7066-a331-9c5a0dc1aeb5','01a22e90-86bd-705b-b9fe-1520df887671','s3','yes','Repeatability is in the technical agreement','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7068-a295-35e90777b202','01a22e90-86bd-705b-b9fe-1520df887671','i3','yes','Open tender, twenty days'' notice','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-7069-a9b3-3eac38a1ba25','01a22e90-86bd-705b-b9fe-1520df887671','i5','unknown','','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-706a-97fc-ac31303cdd1b','01a22e90-86bd-705b-b9fe-1520df887671','i6','yes','The vice president agrees','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e90-86bd-706b-93e6-30a3ff3562fb','01a22e90-86bd-705b-b9fe-1520df887671','i7','yes','The service firm has signed with us','2026-03-30T17:13:00Z');
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
INSERT INTO "commitment" VALUES('01a22e90-89b5-7064-a249-26b8520eb07f','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T22:25:52Z');
INSERT INTO "commitment" VALUES('01a22e90-89b5-7065-ae8d-684396b4ea42','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T22:25:52Z');
INSERT INTO "commitment" VALUES('01a22e90-89b5-7066-8881-b8db343b79c4','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T22:25:52Z');
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
INSERT INTO "deal" VALUES('01a22e90-853a-7045-b7e8-ddbea7bf06d5','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T22:25:56Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-853a-7057-84ee-b3f4a1e43a84','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-853a-7068-90fe-52264a896ed3','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-8592-7017-a217-97c546372654','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z','2026-01-28','',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-8592-7036-a695-18a4f21b056e','Duyun Shipyard, Jiangmen','Servo test bench','Wei Minyi','Production VP','',41000000,'CNY',3,'follow_up','won','won','aC',5,'2025-12-07T17:23:00Z','2025-09-07','2025-09-07T09:59:00Z','2025-12-07T17:23:00Z','2025-12-08','',NULL,'','2025-12-07','','A local integrator','','duyun shipyard, jiangmen
servo test bench
wei minyi production vp
a local integrator',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-8592-7055-bff0-cb75c42cec56','Yiwei Sensors, Dongguan','Burn-in room upgrade','Li Haibo','Purchasing manager','',27000000,'CNY',2,'inbound','won','won','aD',5,'2025-10-28T14:54:00Z','2025-06-28','2025-06-28T13:05:00Z','2025-10-28T16:12:00Z','2025-10-22','',NULL,'','2025-10-28','','','','yiwei sensors, dongguan
burn-in room upgrade
li haibo purchasing manager',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-85e5-7009-b20f-f4a23797ba4c','Leiyuan Semiconductor, Shenzhen','Fibre coupling stage','Feng Xiaolong','Equipment engineer','',47000000,'CNY',3,'cold','intent','lost','aE',3,'2026-11-02T14:33:00Z','2026-07-14','2026-07-14T15:44:00Z','2026-11-09T13:56:00Z','2026-11-23','',NULL,'','2026-11-09','price','Coplan Testing','','leiyuan semiconductor, shenzhen
fibre coupling stage
feng xiaolong equipment engineer
coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-85e5-7046-bd43-b87f946dbfd3','Shazhou Materials Institute','Radiation monitors','Su Ruochuan','Project leader','',50000000,'CNY',3,'follow_up','intent','lost','aL',3,'2026-10-13T11:51:00Z','2026-07-08','2026-07-08T12:42:00Z','2026-10-22T16:04:00Z','2026-11-06','',NULL,'Cares about service: on site within four hours.','2026-10-22','relationship','','','shazhou materials institute
radiation monitors
su ruochuan project leader
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e90-86bd-705b-b9fe-1520df887671','Haoyu Display, Shenzhen','SMT line inspection','Pan Yutong','Engineering manager','',7000000,'CNY',1,'follow_up','intent','lost','b0R',3,'2026-03-30T17:13:00Z','2026-01-19','2026-01-19T14:09:00Z','2026-04-16T10:57:00Z','2026-04-29','',NULL,'Wants it installed without stopping the line.','2026-04-16','competitor','Coplan Testing','','haoyu display, shenzhen
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
INSERT INTO "deal_action" VALUES('01a22e90-919d-7004-ac35-fdd236934c16','01a22e90-853a-7045-b7e8-ddbea7bf06d5','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22e90-89b5-705d-a39e-6a3fa5d3242e','2026-11-30T22:25:55Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22e90-89b3-7000-a805-924c0a7bd77d','01a22e90-8592-7055-bff0-cb75c42cec56','expected_close_date',NULL,'2025-10-22','2025-08-10T15:46:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b3-7007-9d60-eff0df23cbad','01a22e90-8592-7036-a695-18a4f21b056e','expected_close_date','2025-11-13','2025-12-08','2025-11-09T09:00:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b3-700d-b1d2-eb867125de97','01a22e90-8592-7017-a217-97c546372654','expected_close_date',NULL,'2026-01-12','2025-12-14T17:44:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b3-7014-a037-58b39997d5f2','01a22e90-8592-7017-a217-97c546372654','expected_close_date','2026-01-12','2026-01-28','2026-01-09T17:10:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b4-700f-b1ed-77db36b8c2a2','01a22e90-86bd-705b-b9fe-1520df887671','expected_close_date',NULL,'2026-04-29','2026-03-22T16:37:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b4-7030-97c0-138c63357b2a','01a22e90-85e5-7009-b20f-f4a23797ba4c','amount_minor','38000000','47000000','2026-09-08T16:21:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b5-7000-9ace-dfaa19f0ce40','01a22e90-85e5-7046-bd43-b87f946dbfd3','expected_close_date',NULL,'2026-11-06','2026-09-10T09:28:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b5-700b-87a6-97730157db97','01a22e90-85e5-7009-b20f-f4a23797ba4c','expected_close_date',NULL,'2026-11-23','2026-10-17T16:40:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b5-7013-8ae4-682cb64eb2da','01a22e90-853a-7057-84ee-b3f4a1e43a84','expected_close_date','2026-12-15','2027-01-12','2026-11-18T14:07:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b5-7016-9268-bf6b44d6e26c','01a22e90-853a-7057-84ee-b3f4a1e43a84','amount_minor','41000000','34000000','2026-11-22T12:35:00Z');
INSERT INTO "field_change" VALUES('01a22e90-89b5-7018-b629-e3655c5de989','01a22e90-853a-7045-b7e8-ddbea7bf06d5','expected_close_date','2026-12-17','2027-01-18','2026-11-24T17:03:00Z');
INSERT INTO "field_change" VALUES('01a22e90-9150-7000-a0a8-b061e6d289aa','01a22e90-853a-7045-b7e8-ddbea7bf06d5','note','','edited','2026-11-30T22:25:56Z');
INSERT INTO "field_change" VALUES('01a22e90-9262-7000-a2d0-94140d0c2228','01a22e90-853a-7045-b7e8-ddbea7bf06d5','own.own_0123456789','','North','2026-11-30T22:25:56Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22e90-919d-7005-b870-63fc306d61dc','01a22e90-919d-7000-8897-e5e6fd001202','01a22e90-853a-7045-b7e8-ddbea7bf06d5','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22e90-919d-7000-8897-e5e6fd001202','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
CREATE TABLE kept_file (
  -- What was in a linked file when the user had it kept in the funnel as well.
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,                   -- id of the link
  content BLOB NOT NULL,                   -- the bytes of the file
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "kept_file" VALUES('01a22e90-919e-7001-9038-e259fb8d8ae9','01a22e90-919d-7001-93f7-4bddb1473634',X'25504446','2026-08-25T15:13:00Z');
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
, ended_date TEXT, ended_reason TEXT NOT NULL DEFAULT '', ended_note TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "lead" VALUES('01a22e90-89b5-705e-b4f3-bb0c46ea88d7','Muchuan Lighting, Dongguan','','Song Yifan','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T22:25:52Z',NULL,'','');
INSERT INTO "lead" VALUES('01a22e90-89b5-705f-8b30-c8cfd438f75e','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zheng Desheng','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T22:25:52Z',NULL,'','');
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
INSERT INTO "link" VALUES('01a22e90-919d-7001-93f7-4bddb1473634','01a22e90-853a-7045-b7e8-ddbea7bf06d5','Jiangwan Calibration','/home/a/b.pdf','b.pdf','b.pdf',0,'offer','2026-11-30T22:25:56Z');
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
INSERT INTO "outcome_event" VALUES('01a22e90-8592-7035-97bf-c009464eec85','01a22e90-8592-7017-a217-97c546372654','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22e90-8592-7054-8d90-89e9d23584f0','01a22e90-8592-7036-a695-18a4f21b056e','won','near_win','2025-12-07','2025-12-07T17:23:00Z',41000000,3,'','');
INSERT INTO "outcome_event" VALUES('01a22e90-8592-7072-af68-c1a8097277b0','01a22e90-8592-7055-bff0-cb75c42cec56','won','near_win','2025-10-28','2025-10-28T16:12:00Z',27000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22e90-85e5-701c-9372-7eff97547548','01a22e90-85e5-7009-b20f-f4a23797ba4c','lost','intent','2026-11-09','2026-11-09T13:56:00Z',47000000,3,'price — Still 80,000 more in the second round','Coplan Testing');
INSERT INTO "outcome_event" VALUES('01a22e90-85e5-705a-9568-1853e933e9a2','01a22e90-85e5-7046-bd43-b87f946dbfd3','lost','intent','2026-10-22','2026-10-22T16:04:00Z',50000000,3,'relationship — Never met the one who decides','');
INSERT INTO "outcome_event" VALUES('01a22e90-86bd-706d-b439-ece8d8a460e4','01a22e90-86bd-705b-b9fe-1520df887671','lost','intent','2026-04-16','2026-04-16T10:57:00Z',7000000,1,'competitor — Stays with the present supplier','Coplan Testing');
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
INSERT INTO "person" VALUES('01a22e90-89b5-701a-a106-a7e45ea03c94','Feijing Materials, Guangzhou','Zhou Huimin','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T22:25:52Z');
INSERT INTO "person" VALUES('01a22e90-89b5-701b-a993-b86a82e6332e','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22e90-89b5-701a-a106-a7e45ea03c94','',NULL,NULL,'2026-11-30T22:25:52Z');
INSERT INTO "person" VALUES('01a22e90-89b5-701c-8568-ece6b843489a','Feijing Materials, Guangzhou','Liu Xiaolong','Head of purchasing','','buys','neutral','01a22e90-89b5-701a-a106-a7e45ea03c94','',NULL,NULL,'2026-11-30T22:25:52Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
, support TEXT NOT NULL DEFAULT '', report TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "review" VALUES('01a22e90-89b5-7063-a3fc-a35deffc2a58','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T22:25:52Z','','');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22e90-89b5-7063-a3fc-a35deffc2a58','reached','2026-11-30T22:25:52Z');
INSERT INTO "row_change" VALUES('review','01a22e90-89b5-7063-a3fc-a35deffc2a58','learned','2026-11-30T22:25:52Z');
INSERT INTO "row_change" VALUES('review','01a22e90-89b5-7063-a3fc-a35deffc2a58','next_step','2026-11-30T22:25:52Z');
INSERT INTO "row_change" VALUES('deal','01a22e90-853a-7045-b7e8-ddbea7bf06d5','note','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('source_plan','01a22e90-919d-7002-98c3-4028f0a4bf2c','source','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('source_plan','01a22e90-919d-7002-98c3-4028f0a4bf2c','period','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('source_plan','01a22e90-919d-7002-98c3-4028f0a4bf2c','planned','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('target_part','01a22e90-919d-7003-9897-a5a83be4b77b','year','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('target_part','01a22e90-919d-7003-9897-a5a83be4b77b','month','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('target_part','01a22e90-919d-7003-9897-a5a83be4b77b','amount_minor','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('target_part','01a22e90-919d-7003-9897-a5a83be4b77b','units','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('won_before','01a22e90-919d-7007-9cd3-826fd7f6b64d','year','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('won_before','01a22e90-919d-7007-9cd3-826fd7f6b64d','month','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('won_before','01a22e90-919d-7007-9cd3-826fd7f6b64d','amount_minor','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('won_before','01a22e90-919d-7007-9cd3-826fd7f6b64d','deals','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('won_before','01a22e90-919d-7007-9cd3-826fd7f6b64d','units','2026-11-30T22:25:56Z');
INSERT INTO "row_change" VALUES('deal','01a22e90-853a-7045-b7e8-ddbea7bf06d5','own.own_0123456789','2026-11-30T22:25:56Z');
CREATE TABLE saved_view (
  -- A view of the deals that the user keeps under a name.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  place INTEGER NOT NULL DEFAULT 0,        -- place among the views, from 0
  view TEXT NOT NULL,                      -- what it lists, in which order, under which columns, as JSON
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "saved_view" VALUES('01a22e90-919e-7002-8045-bdd159b3db02','North',0,'{"shown":"open","filter":{"stale":true}}','2026-08-25T15:13:00Z');
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
INSERT INTO "scenario" VALUES('01a22e90-919d-7006-a3eb-39aa25e1468d','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22e90-7f7c-7000-9668-ce4fc9c9be2a"');
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
INSERT INTO "source_plan" VALUES('01a22e90-919d-7002-98c3-4028f0a4bf2c','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22e90-853a-704a-8539-2f70fe132a89','01a22e90-853a-7045-b7e8-ddbea7bf06d5',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e90-853a-704d-b373-bf5951b806a2','01a22e90-853a-7045-b7e8-ddbea7bf06d5','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-853a-7051-a92a-03c818e77299','01a22e90-853a-7045-b7e8-ddbea7bf06d5','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e90-853a-7056-8e94-98ac405e168f','01a22e90-853a-7045-b7e8-ddbea7bf06d5','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e90-853a-705c-b9b0-111ebd06d020','01a22e90-853a-7057-84ee-b3f4a1e43a84',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-853a-7061-824d-a82ae67dcd89','01a22e90-853a-7057-84ee-b3f4a1e43a84','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e90-853a-7067-b3eb-cf219813d06d','01a22e90-853a-7057-84ee-b3f4a1e43a84','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e90-853a-706d-ae82-f3c360896183','01a22e90-853a-7068-90fe-52264a896ed3',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-853a-7070-b602-bf8e637ff942','01a22e90-853a-7068-90fe-52264a896ed3','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-853a-7074-9533-043cc59dbea1','01a22e90-853a-7068-90fe-52264a896ed3','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-853a-707a-a804-80478ca1387b','01a22e90-853a-7068-90fe-52264a896ed3','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e90-8592-701c-b90d-cbcdfc64ad0e','01a22e90-8592-7017-a217-97c546372654',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-701f-9209-d90f511cf61f','01a22e90-8592-7017-a217-97c546372654','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7023-9c75-8971a588b8df','01a22e90-8592-7017-a217-97c546372654','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-702b-b561-7b01d9e4239d','01a22e90-8592-7017-a217-97c546372654','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7031-9356-7ffef67c6d99','01a22e90-8592-7017-a217-97c546372654','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7034-8e11-54c731a10ef6','01a22e90-8592-7017-a217-97c546372654','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-703b-84fc-0b99d160f4de','01a22e90-8592-7036-a695-18a4f21b056e',NULL,'target','2025-09-07T09:59:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-703e-831f-13ee66cd06fb','01a22e90-8592-7036-a695-18a4f21b056e','target','qualified','2025-09-24T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7042-8ca8-ddcaec5bd934','01a22e90-8592-7036-a695-18a4f21b056e','qualified','shortlisted','2025-10-07T13:53:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-704a-8c25-309275574615','01a22e90-8592-7036-a695-18a4f21b056e','shortlisted','intent','2025-10-31T09:08:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7050-9653-23072e0cc94c','01a22e90-8592-7036-a695-18a4f21b056e','intent','near_win','2025-11-17T17:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7053-8b9c-4f2fc0f313be','01a22e90-8592-7036-a695-18a4f21b056e','near_win','won','2025-12-07T17:23:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-705a-80b4-9852ca72060a','01a22e90-8592-7055-bff0-cb75c42cec56',NULL,'target','2025-06-28T13:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7060-8b05-f524a5d859d7','01a22e90-8592-7055-bff0-cb75c42cec56','target','shortlisted','2025-08-10T15:24:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7068-a49b-c9c03b60f6e0','01a22e90-8592-7055-bff0-cb75c42cec56','shortlisted','intent','2025-08-28T12:35:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-8592-706e-ad15-1dd9594f5f10','01a22e90-8592-7055-bff0-cb75c42cec56','intent','near_win','2025-09-24T12:45:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e90-8592-7071-9024-fd455467b9e6','01a22e90-8592-7055-bff0-cb75c42cec56','near_win','won','2025-10-28T14:54:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-700e-81d7-d623a92f0c31','01a22e90-85e5-7009-b20f-f4a23797ba4c',NULL,'target','2026-07-14T15:44:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-7011-bd36-29c2faee2704','01a22e90-85e5-7009-b20f-f4a23797ba4c','target','qualified','2026-08-28T15:15:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-7015-b54e-4230f0095046','01a22e90-85e5-7009-b20f-f4a23797ba4c','qualified','shortlisted','2026-10-17T17:46:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-701b-b16b-3e8ec3221796','01a22e90-85e5-7009-b20f-f4a23797ba4c','shortlisted','intent','2026-11-02T14:33:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-704b-9db6-d0c1e498787f','01a22e90-85e5-7046-bd43-b87f946dbfd3',NULL,'target','2026-07-08T12:42:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-704e-ac0c-476275e64d3a','01a22e90-85e5-7046-bd43-b87f946dbfd3','target','qualified','2026-08-27T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-7052-aaaf-5c29fd89c3c7','01a22e90-85e5-7046-bd43-b87f946dbfd3','qualified','shortlisted','2026-09-10T14:07:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e90-85e5-7059-b8bb-baeb5787c16c','01a22e90-85e5-7046-bd43-b87f946dbfd3','shortlisted','intent','2026-10-13T11:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e90-86bd-7060-ae50-01e806407972','01a22e90-86bd-705b-b9fe-1520df887671',NULL,'target','2026-01-19T14:09:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-86bd-7063-949e-e3d48d93de4b','01a22e90-86bd-705b-b9fe-1520df887671','target','qualified','2026-02-09T16:51:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-86bd-7067-b901-4e7cb1d2d11d','01a22e90-86bd-705b-b9fe-1520df887671','qualified','shortlisted','2026-03-22T12:26:00Z','');
INSERT INTO "stage_move" VALUES('01a22e90-86bd-706c-a756-4e85eca5e76f','01a22e90-86bd-705b-b9fe-1520df887671','shortlisted','intent','2026-03-30T17:13:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22e90-919d-7003-9897-a5a83be4b77b',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22e90-89b5-704e-b9ed-ed1b88e075f9',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T22:25:52Z');
INSERT INTO "visit" VALUES('01a22e90-89b5-704f-888c-316aefec1f6d',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T22:25:52Z');
INSERT INTO "visit" VALUES('01a22e90-89b5-7050-b5d4-0290c55ece5a',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T22:25:52Z');
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "won_before" VALUES('01a22e90-919d-7007-9cd3-826fd7f6b64d',2026,2,90000000,3,5);
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22e90-8b24-7000-bb51-33eb264dd156',2026,600000000,40,'even');
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
CREATE INDEX lead_by_end ON lead (ended_date) WHERE ended_date IS NOT NULL;
COMMIT;
