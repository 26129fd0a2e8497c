PRAGMA application_id = 1179995724;
PRAGMA user_version = 1009;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 21:20:28.209518+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 21:20:28.216388+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 21:20:28.216884+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 21:20:28.218288+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 21:20:28.219040+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-11-30 21:20:28.220529+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'funnel','won_before','2026-11-30 21:20:28.221455+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'funnel','activities','2026-11-30 21:20:28.222295+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'funnel','reports','2026-11-30 21:20:28.227887+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'funnel','ended_leads','2026-11-30 21:20:28.229408+00:00');
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
INSERT INTO "activity" VALUES('01a22e54-a590-7008-a035-a84b46623826','01a22e54-a351-7045-aaae-2e9876723536',NULL,'Jiangwan Calibration','Wang','call','2026-11-24','14:30','asked','yes','2026-11-23','2026-08-25T15:13:00Z','2026-11-30T21:20:29Z');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22e54-a351-7046-9f34-1ae67782c178','01a22e54-a351-7045-aaae-2e9876723536','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7047-b7b3-733591771e72','01a22e54-a351-7045-aaae-2e9876723536','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7048-8331-1f71bbf59f17','01a22e54-a351-7045-aaae-2e9876723536','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7049-91a6-1f0162da9f43','01a22e54-a351-7045-aaae-2e9876723536','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-704b-9a41-eb5e5857b6bd','01a22e54-a351-7045-aaae-2e9876723536','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-704c-b1de-6762dabc48fe','01a22e54-a351-7045-aaae-2e9876723536','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-704e-b481-1c28f0936544','01a22e54-a351-7045-aaae-2e9876723536','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-704f-9f5b-7ca53daaced8','01a22e54-a351-7045-aaae-2e9876723536','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7050-bde2-ed2206b83131','01a22e54-a351-7045-aaae-2e9876723536','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7052-8ed6-156c44c068a0','01a22e54-a351-7045-aaae-2e9876723536','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7053-a82c-2a77ba5f7524','01a22e54-a351-7045-aaae-2e9876723536','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7054-ab8f-0ec55276d167','01a22e54-a351-7045-aaae-2e9876723536','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7055-ad66-287c98548d0e','01a22e54-a351-7045-aaae-2e9876723536','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7058-9b7e-1c3b172ee2f8','01a22e54-a351-7057-947d-cd8a693fca10','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7059-9eab-a1b9cd2d2fa0','01a22e54-a351-7057-947d-cd8a693fca10','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-705a-8a41-dff7232ad821','01a22e54-a351-7057-947d-cd8a693fca10','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-705b-8556-69f538d8c09e','01a22e54-a351-7057-947d-cd8a693fca10','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-705d-a8c6-f9182c5f4d39','01a22e54-a351-7057-947d-cd8a693fca10','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-705e-b0dd-bc686762fdec','01a22e54-a351-7057-947d-cd8a693fca10','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-705f-ba18-82517f5b2988','01a22e54-a351-7057-947d-cd8a693fca10','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7060-a8d2-712da3160f4b','01a22e54-a351-7057-947d-cd8a693fca10','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7062-b340-e47f565d4933','01a22e54-a351-7057-947d-cd8a693fca10','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7063-9811-40667ace4890','01a22e54-a351-7057-947d-cd8a693fca10','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7064-ac3d-8d5cfb6c64c4','01a22e54-a351-7057-947d-cd8a693fca10','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7065-b997-dd5c09b37f07','01a22e54-a351-7057-947d-cd8a693fca10','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7066-b9e7-4d20fc50d3c6','01a22e54-a351-7057-947d-cd8a693fca10','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7069-b45b-7991c1a4a6e3','01a22e54-a351-7068-b7d1-60b3dbc72614','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-706a-b663-dabdcb63d622','01a22e54-a351-7068-b7d1-60b3dbc72614','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-706b-8bf6-60a8d0949864','01a22e54-a351-7068-b7d1-60b3dbc72614','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-706c-a053-699223528e7d','01a22e54-a351-7068-b7d1-60b3dbc72614','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-706e-8413-7702b50a3181','01a22e54-a351-7068-b7d1-60b3dbc72614','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-706f-acca-cc766f06a163','01a22e54-a351-7068-b7d1-60b3dbc72614','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7071-b960-c92d725ed92b','01a22e54-a351-7068-b7d1-60b3dbc72614','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7072-a235-a000fa28380d','01a22e54-a351-7068-b7d1-60b3dbc72614','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7073-8d8f-f964e5c09f5d','01a22e54-a351-7068-b7d1-60b3dbc72614','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7075-a926-d892de504905','01a22e54-a351-7068-b7d1-60b3dbc72614','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7076-92a0-86a8e4716e3d','01a22e54-a351-7068-b7d1-60b3dbc72614','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7077-906e-11f8e003a88a','01a22e54-a351-7068-b7d1-60b3dbc72614','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7078-922e-b4367d793eba','01a22e54-a351-7068-b7d1-60b3dbc72614','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a351-7079-b01d-769c4336bb58','01a22e54-a351-7068-b7d1-60b3dbc72614','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7018-93e4-4a08899b0089','01a22e54-a35a-7017-9fe5-12ced6a45c7f','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7019-b5e4-9b7004396568','01a22e54-a35a-7017-9fe5-12ced6a45c7f','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-701a-8904-6ebdf026fd59','01a22e54-a35a-7017-9fe5-12ced6a45c7f','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-701b-b1a1-f0d7d5c29e23','01a22e54-a35a-7017-9fe5-12ced6a45c7f','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-701d-9417-0ca620aeafb0','01a22e54-a35a-7017-9fe5-12ced6a45c7f','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-701e-a229-22a4fcf7630e','01a22e54-a35a-7017-9fe5-12ced6a45c7f','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7020-8452-ae9bdd9fa13a','01a22e54-a35a-7017-9fe5-12ced6a45c7f','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7021-a7bd-9d8f2840e14b','01a22e54-a35a-7017-9fe5-12ced6a45c7f','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7022-861f-cdea59fe28a6','01a22e54-a35a-7017-9fe5-12ced6a45c7f','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7024-b212-da0063973a98','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7025-a58b-4590d72b55e6','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7026-abf6-b096738d8eea','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7027-b17c-2fb31e081a5d','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7028-a2f2-f5e46838b0a3','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7029-95a3-47e7c0b8e30b','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-702a-8626-1452d2c9d08a','01a22e54-a35a-7017-9fe5-12ced6a45c7f','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-702c-aa4a-309b6f8bac14','01a22e54-a35a-7017-9fe5-12ced6a45c7f','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-702d-9218-dadd77b10031','01a22e54-a35a-7017-9fe5-12ced6a45c7f','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-702e-bf49-907e815a39c9','01a22e54-a35a-7017-9fe5-12ced6a45c7f','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-702f-bc3a-e6124028bdb4','01a22e54-a35a-7017-9fe5-12ced6a45c7f','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7030-ab7b-bbff9233a499','01a22e54-a35a-7017-9fe5-12ced6a45c7f','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7032-a2ae-7a7902ffbbdf','01a22e54-a35a-7017-9fe5-12ced6a45c7f','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7033-9868-36df2f4e0812','01a22e54-a35a-7017-9fe5-12ced6a45c7f','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7037-b185-7908c2c2950a','01a22e54-a35a-7036-9c54-1ac402860b6a','t1','yes','Readings by hand, nothing can be traced','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7038-ada6-86b15b25db25','01a22e54-a35a-7036-9c54-1ac402860b6a','t2','yes','Three months before the new line starts','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7039-9972-5e2cc56e1437','01a22e54-a35a-7036-9c54-1ac402860b6a','t3','yes','The bench model will do','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-703a-9d17-a15db74601d9','01a22e54-a35a-7036-9c54-1ac402860b6a','t4','yes','The competitor has no local service','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-703c-b7a6-727d98022dca','01a22e54-a35a-7036-9c54-1ac402860b6a','q1','yes','Passed by the management meeting','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-703d-9d78-8a49bdc6c8af','01a22e54-a35a-7036-9c54-1ac402860b6a','q2','yes','In the budget for improvements','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-703f-b4a0-45eb6df2324e','01a22e54-a35a-7036-9c54-1ac402860b6a','s1','yes','Trial: better than the present unit','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7040-8f24-96b7cab36414','01a22e54-a35a-7036-9c54-1ac402860b6a','s2','yes','The maker''s authorisation was checked','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7041-b965-5d99da320744','01a22e54-a35a-7036-9c54-1ac402860b6a','s3','yes','They ask for open interfaces','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7043-94d3-048f664f33e0','01a22e54-a35a-7036-9c54-1ac402860b6a','i1','yes','User, equipment and purchasing departments','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7044-981f-b320931ee042','01a22e54-a35a-7036-9c54-1ac402860b6a','i2','yes','The laboratory head keeps us informed','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7045-b8f9-f06c9d7689af','01a22e54-a35a-7036-9c54-1ac402860b6a','i3','yes','Open tender, twenty days'' notice','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7046-97f2-23b2389644ec','01a22e54-a35a-7036-9c54-1ac402860b6a','i4','yes','Supplied through a local service firm','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7047-b592-79ba32bc8e63','01a22e54-a35a-7036-9c54-1ac402860b6a','i5','yes','Two competitors, one has withdrawn','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7048-ab21-cd3b67804847','01a22e54-a35a-7036-9c54-1ac402860b6a','i6','yes','The vice president agrees','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7049-a49e-2c00036fb851','01a22e54-a35a-7036-9c54-1ac402860b6a','i7','yes','The service firm has signed with us','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-704b-b22f-4efcad4b04fd','01a22e54-a35a-7036-9c54-1ac402860b6a','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-704c-97ef-896dd9a9981c','01a22e54-a35a-7036-9c54-1ac402860b6a','n2','not_applicable','The buyer set the criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-704d-82dc-4d244a06b83f','01a22e54-a35a-7036-9c54-1ac402860b6a','n3','yes','92 points by the published criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-704e-bb5e-d9cee9956feb','01a22e54-a35a-7036-9c54-1ac402860b6a','n4','unknown','Confidential by law until the result; we do not ask','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-704f-8754-963909aeb2e9','01a22e54-a35a-7036-9c54-1ac402860b6a','n5','yes','Second day of the award notice','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7051-b58b-00552d546f57','01a22e54-a35a-7036-9c54-1ac402860b6a','w1','yes','Signed by both sides','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7052-b419-422739ac66a5','01a22e54-a35a-7036-9c54-1ac402860b6a','w2','yes','30 % has arrived','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7056-980e-7a365c273952','01a22e54-a35a-7055-b81c-1bcdd69969a9','t1','yes','False rejects cost two hours of rework a shift','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7057-b761-a84628b025f9','01a22e54-a35a-7055-b81c-1bcdd69969a9','t2','yes','At the yearly maintenance','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7058-bec6-57affb3fdf7c','01a22e54-a35a-7055-b81c-1bcdd69969a9','t3','yes','Leans towards the in-line model','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7059-aba4-9c8037f8c0b6','01a22e54-a35a-7055-b81c-1bcdd69969a9','t4','yes','We are twice as fast, they are 10 % cheaper','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-705b-8b19-898fd0d706f1','01a22e54-a35a-7055-b81c-1bcdd69969a9','q1','yes','The project form is signed','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-705c-a969-31bafd081e51','01a22e54-a35a-7055-b81c-1bcdd69969a9','q2','yes','Own funds, in place','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-705d-8b28-fd69fe88cfb7','01a22e54-a35a-7055-b81c-1bcdd69969a9','s1','yes','They signed for the comparison report','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-705e-83a3-eabf842045fa','01a22e54-a35a-7055-b81c-1bcdd69969a9','s2','yes','Admitted as a supplier','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-705f-8201-3e4653c9a2a1','01a22e54-a35a-7055-b81c-1bcdd69969a9','s3','yes','Repeatability is in the technical agreement','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7061-a87f-2044b2405e8e','01a22e54-a35a-7055-b81c-1bcdd69969a9','i1','yes','User, equipment and purchasing departments','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7062-bd17-570a924f335e','01a22e54-a35a-7055-b81c-1bcdd69969a9','i2','yes','The laboratory head keeps us informed','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7063-9842-2e548e431cc1','01a22e54-a35a-7055-b81c-1bcdd69969a9','i3','yes','Three quotations','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7064-8b77-704a4f07c550','01a22e54-a35a-7055-b81c-1bcdd69969a9','i4','yes','Supplied through a local service firm','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7065-ac38-144b437afdf3','01a22e54-a35a-7055-b81c-1bcdd69969a9','i5','yes','Two competitors, one has withdrawn','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7066-91e6-501adb680d12','01a22e54-a35a-7055-b81c-1bcdd69969a9','i6','yes','The vice president agrees','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7067-bbd8-c0ed01b302c0','01a22e54-a35a-7055-b81c-1bcdd69969a9','i7','yes','The service firm has signed with us','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7069-8ced-f4ec2b92506c','01a22e54-a35a-7055-b81c-1bcdd69969a9','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-706a-89d3-0562e551bfd2','01a22e54-a35a-7055-b81c-1bcdd69969a9','n2','not_applicable','The buyer set the criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-706b-ad51-5cc9d9dc80e6','01a22e54-a35a-7055-b81c-1bcdd69969a9','n3','yes','92 points by the published criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-706c-8b08-16a99d6427e1','01a22e54-a35a-7055-b81c-1bcdd69969a9','n4','unknown','Confidential by law until the result; we do not ask','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-706d-9ab9-324f166f0f4c','01a22e54-a35a-7055-b81c-1bcdd69969a9','n5','yes','Second day of the award notice','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-706f-a0ab-e2ad8cac28df','01a22e54-a35a-7055-b81c-1bcdd69969a9','w1','yes','Signed by both sides','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a35a-7070-8a63-b6150aa3bac5','01a22e54-a35a-7055-b81c-1bcdd69969a9','w2','yes','30 % has arrived','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-700a-b942-ac7bc9cabf81','01a22e54-a360-7009-bb1a-07f6ee64719b','t1','yes','Readings by hand, nothing can be traced','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-700b-bf6c-8f818433a01d','01a22e54-a360-7009-bb1a-07f6ee64719b','t2','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-700c-88e6-60f3816f7861','01a22e54-a360-7009-bb1a-07f6ee64719b','t3','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-700d-b8b2-6f6b4aa8cfbd','01a22e54-a360-7009-bb1a-07f6ee64719b','t4','yes','The competitor has no local service','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-700f-916f-a05c99baa8d1','01a22e54-a360-7009-bb1a-07f6ee64719b','q1','yes','Passed by the management meeting','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7010-b359-ab07d5074f38','01a22e54-a360-7009-bb1a-07f6ee64719b','q2','unknown','','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7012-a50b-362d9abdd7b0','01a22e54-a360-7009-bb1a-07f6ee64719b','s1','yes','Trial: better than the present unit','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7013-85bb-04db1a2393c9','01a22e54-a360-7009-bb1a-07f6ee64719b','s2','yes','The maker''s authorisation was checked','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7014-8335-77c4d1ae14b0','01a22e54-a360-7009-bb1a-07f6ee64719b','s3','yes','They ask for open interfaces','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7016-adba-315b38b1ee3b','01a22e54-a360-7009-bb1a-07f6ee64719b','i2','yes','The laboratory head keeps us informed','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7017-b984-5af2bda78669','01a22e54-a360-7009-bb1a-07f6ee64719b','i3','yes','Open tender, twenty days'' notice','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7018-af24-311dbb41c715','01a22e54-a360-7009-bb1a-07f6ee64719b','i4','yes','Supplied through a local service firm','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7019-9f02-a8319b4d0021','01a22e54-a360-7009-bb1a-07f6ee64719b','i6','yes','The vice president agrees','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-701a-ab14-2481a6cfad90','01a22e54-a360-7009-bb1a-07f6ee64719b','i7','yes','The service firm has signed with us','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7047-af60-39cb000ea314','01a22e54-a360-7046-bc74-e0db73f65baf','t1','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7048-8890-52b28eab4959','01a22e54-a360-7046-bc74-e0db73f65baf','t2','yes','At the yearly maintenance','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7049-ba12-36e9815b9698','01a22e54-a360-7046-bc74-e0db73f65baf','t3','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-704a-a200-e1979e73664f','01a22e54-a360-7046-bc74-e0db73f65baf','t4','yes','The competitor has no local service','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-704c-b0e6-895b6578cc4e','01a22e54-a360-7046-bc74-e0db73f65baf','q1','yes','The project form is signed','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-704d-a297-162bdb820cd5','01a22e54-a360-7046-bc74-e0db73f65baf','q2','yes','In the budget for improvements','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-704f-94cf-58fef07045fc','01a22e54-a360-7046-bc74-e0db73f65baf','s1','yes','They signed for the comparison report','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7050-b4fa-ef94f28d7af0','01a22e54-a360-7046-bc74-e0db73f65baf','s2','no','','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7051-88a9-68a62423649f','01a22e54-a360-7046-bc74-e0db73f65baf','s3','yes','Repeatability is in the technical agreement','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7053-99b4-f733329623e7','01a22e54-a360-7046-bc74-e0db73f65baf','i1','unknown','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7054-a69e-c50a2a526221','01a22e54-a360-7046-bc74-e0db73f65baf','i2','yes','The laboratory head keeps us informed','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7055-a121-e44ddd5325b1','01a22e54-a360-7046-bc74-e0db73f65baf','i3','yes','Three quotations','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7056-8cab-edc543e76be9','01a22e54-a360-7046-bc74-e0db73f65baf','i4','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7057-bcc7-2ff6890c6e2b','01a22e54-a360-7046-bc74-e0db73f65baf','i5','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a360-7058-a1d6-cc8b72354f1e','01a22e54-a360-7046-bc74-e0db73f65baf','i6','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-705c-bc2c-46e783b36aa0','01a22e54-a372-705b-b079-eb5e8d681248','t1','yes','False rejects cost two hours of rework a shift','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-705d-b73a-963ed57e7cd6','01a22e54-a372-705b-b079-eb5e8d681248','t2','yes','At the yearly maintenance','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-705e-ab81-4151ccf72a52','01a22e54-a372-705b-b079-eb5e8d681248','t3','yes','The bench model will do','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-705f-a7d8-40a19fbc4d12','01a22e54-a372-705b-b079-eb5e8d681248','t4','yes','We are twice as fast, they are 10 % cheaper','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7061-a0f0-7ad204c49560','01a22e54-a372-705b-b079-eb5e8d681248','q1','yes','Passed by the management meeting','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7062-ad1a-43544d0bbac0','01a22e54-a372-705b-b079-eb5e8d681248','q2','yes','In the budget for improvements','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7064-9852-6111e3c81002','01a22e54-a372-705b-b079-eb5e8d681248','s1','yes','Trial: better than the present unit','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7065-86a7-44252f7e2a85','01a22e54-a372-705b-b079-eb5e8d681248','s2','yes','Admitted as a supplier','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7066-9133-16d1a8e667ce','01a22e54-a372-705b-b079-eb5e8d681248','s3','yes','Repeatability is in the technical agreement','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7068-80e8-87baca23648d','01a22e54-a372-705b-b079-eb5e8d681248','i3','yes','Open tender, twenty days'' notice','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-7069-a89f-21bc6a7fc6f5','01a22e54-a372-705b-b079-eb5e8d681248','i5','unknown','','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-706a-9e8d-07165f8bd02d','01a22e54-a372-705b-b079-eb5e8d681248','i6','yes','The vice president agrees','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22e54-a372-706b-a18b-42d7477f103a','01a22e54-a372-705b-b079-eb5e8d681248','i7','yes','The service firm has signed with us','2026-03-30T17:13:00Z');
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
INSERT INTO "commitment" VALUES('01a22e54-a3ce-705a-918a-0afc4f248f2c','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T21:20:28Z');
INSERT INTO "commitment" VALUES('01a22e54-a3ce-705b-bb9f-4d3de32d5da0','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T21:20:28Z');
INSERT INTO "commitment" VALUES('01a22e54-a3ce-705c-8af7-1a805cd7b3ab','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T21:20:28Z');
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
INSERT INTO "deal" VALUES('01a22e54-a351-7045-aaae-2e9876723536','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T21:20:29Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a351-7057-947d-cd8a693fca10','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a351-7068-b7d1-60b3dbc72614','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a35a-7017-9fe5-12ced6a45c7f','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z','2026-01-28','',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a35a-7036-9c54-1ac402860b6a','Duyun Shipyard, Jiangmen','Servo test bench','Wei Minyi','Production VP','',41000000,'CNY',3,'follow_up','won','won','aC',5,'2025-12-07T17:23:00Z','2025-09-07','2025-09-07T09:59:00Z','2025-12-07T17:23:00Z','2025-12-08','',NULL,'','2025-12-07','','A local integrator','','duyun shipyard, jiangmen
servo test bench
wei minyi production vp
a local integrator',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a35a-7055-b81c-1bcdd69969a9','Yiwei Sensors, Dongguan','Burn-in room upgrade','Li Haibo','Purchasing manager','',27000000,'CNY',2,'inbound','won','won','aD',5,'2025-10-28T14:54:00Z','2025-06-28','2025-06-28T13:05:00Z','2025-10-28T16:12:00Z','2025-10-22','',NULL,'','2025-10-28','','','','yiwei sensors, dongguan
burn-in room upgrade
li haibo purchasing manager',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a360-7009-bb1a-07f6ee64719b','Leiyuan Semiconductor, Shenzhen','Fibre coupling stage','Feng Xiaolong','Equipment engineer','',47000000,'CNY',3,'cold','intent','lost','aE',3,'2026-11-02T14:33:00Z','2026-07-14','2026-07-14T15:44:00Z','2026-11-09T13:56:00Z','2026-11-23','',NULL,'','2026-11-09','price','Coplan Testing','','leiyuan semiconductor, shenzhen
fibre coupling stage
feng xiaolong equipment engineer
coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a360-7046-bc74-e0db73f65baf','Shazhou Materials Institute','Radiation monitors','Su Ruochuan','Project leader','',50000000,'CNY',3,'follow_up','intent','lost','aL',3,'2026-10-13T11:51:00Z','2026-07-08','2026-07-08T12:42:00Z','2026-10-22T16:04:00Z','2026-11-06','',NULL,'Cares about service: on site within four hours.','2026-10-22','relationship','','','shazhou materials institute
radiation monitors
su ruochuan project leader
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22e54-a372-705b-b079-eb5e8d681248','Haoyu Display, Shenzhen','SMT line inspection','Pan Yutong','Engineering manager','',7000000,'CNY',1,'follow_up','intent','lost','b0R',3,'2026-03-30T17:13:00Z','2026-01-19','2026-01-19T14:09:00Z','2026-04-16T10:57:00Z','2026-04-29','',NULL,'Wants it installed without stopping the line.','2026-04-16','competitor','Coplan Testing','','haoyu display, shenzhen
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
INSERT INTO "deal_action" VALUES('01a22e54-a590-7004-baee-5cbc55323f31','01a22e54-a351-7045-aaae-2e9876723536','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22e54-a3ce-7053-90db-a8757d9059cd','2026-11-30T21:20:28Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22e54-a3cb-7000-b54d-e6028e80cff9','01a22e54-a35a-7055-b81c-1bcdd69969a9','expected_close_date',NULL,'2025-10-22','2025-08-10T15:46:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3cc-7000-abf5-c366edc0242d','01a22e54-a35a-7036-9c54-1ac402860b6a','expected_close_date','2025-11-13','2025-12-08','2025-11-09T09:00:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3cc-7006-9df0-d51dd827cc52','01a22e54-a35a-7017-9fe5-12ced6a45c7f','expected_close_date',NULL,'2026-01-12','2025-12-14T17:44:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3cc-700d-a304-a01434067fd6','01a22e54-a35a-7017-9fe5-12ced6a45c7f','expected_close_date','2026-01-12','2026-01-28','2026-01-09T17:10:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3cc-701f-b287-7b2909036918','01a22e54-a372-705b-b079-eb5e8d681248','expected_close_date',NULL,'2026-04-29','2026-03-22T16:37:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3cd-701a-a2f8-19b082c0e011','01a22e54-a360-7009-bb1a-07f6ee64719b','amount_minor','38000000','47000000','2026-09-08T16:21:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3cd-701b-bae7-19e415844e20','01a22e54-a360-7046-bc74-e0db73f65baf','expected_close_date',NULL,'2026-11-06','2026-09-10T09:28:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3ce-7001-a1ff-233838872703','01a22e54-a360-7009-bb1a-07f6ee64719b','expected_close_date',NULL,'2026-11-23','2026-10-17T16:40:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3ce-7009-833a-fad5dc60780e','01a22e54-a351-7057-947d-cd8a693fca10','expected_close_date','2026-12-15','2027-01-12','2026-11-18T14:07:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3ce-700c-ade8-634592b7d2e0','01a22e54-a351-7057-947d-cd8a693fca10','amount_minor','41000000','34000000','2026-11-22T12:35:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a3ce-700e-aa4c-17132c35f420','01a22e54-a351-7045-aaae-2e9876723536','expected_close_date','2026-12-17','2027-01-18','2026-11-24T17:03:00Z');
INSERT INTO "field_change" VALUES('01a22e54-a585-7000-8378-c73c2d0cc932','01a22e54-a351-7045-aaae-2e9876723536','note','','edited','2026-11-30T21:20:29Z');
INSERT INTO "field_change" VALUES('01a22e54-a5ab-7000-9da6-9df7cac9460d','01a22e54-a351-7045-aaae-2e9876723536','own.own_0123456789','','North','2026-11-30T21:20:29Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22e54-a590-7005-b93d-a9478902a756','01a22e54-a590-7000-bdc2-7960280eba37','01a22e54-a351-7045-aaae-2e9876723536','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22e54-a590-7000-bdc2-7960280eba37','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
CREATE TABLE kept_file (
  -- What was in a linked file when the user had it kept in the funnel as well.
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,                   -- id of the link
  content BLOB NOT NULL,                   -- the bytes of the file
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "kept_file" VALUES('01a22e54-a590-7009-8df5-7a88b5f23322','01a22e54-a590-7001-a069-45d3d12d4dd6',X'25504446','2026-08-25T15:13:00Z');
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
INSERT INTO "lead" VALUES('01a22e54-a3ce-7054-826f-3ce55aafae29','Muchuan Lighting, Dongguan','','Song Yifan','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T21:20:28Z',NULL,'','');
INSERT INTO "lead" VALUES('01a22e54-a3ce-7055-b6f9-37b2156b1165','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zheng Desheng','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T21:20:28Z',NULL,'','');
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
INSERT INTO "link" VALUES('01a22e54-a590-7001-a069-45d3d12d4dd6','01a22e54-a351-7045-aaae-2e9876723536','Jiangwan Calibration','/home/a/b.pdf','b.pdf','b.pdf',0,'offer','2026-11-30T21:20:29Z');
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
INSERT INTO "outcome_event" VALUES('01a22e54-a35a-7035-a2ef-c993a774b7d1','01a22e54-a35a-7017-9fe5-12ced6a45c7f','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22e54-a35a-7054-8bc8-89bad554c8be','01a22e54-a35a-7036-9c54-1ac402860b6a','won','near_win','2025-12-07','2025-12-07T17:23:00Z',41000000,3,'','');
INSERT INTO "outcome_event" VALUES('01a22e54-a35a-7072-9db9-b5d868163eb0','01a22e54-a35a-7055-b81c-1bcdd69969a9','won','near_win','2025-10-28','2025-10-28T16:12:00Z',27000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22e54-a360-701c-89f3-82c1066751a2','01a22e54-a360-7009-bb1a-07f6ee64719b','lost','intent','2026-11-09','2026-11-09T13:56:00Z',47000000,3,'price — Still 80,000 more in the second round','Coplan Testing');
INSERT INTO "outcome_event" VALUES('01a22e54-a360-705a-8f62-c09f0f9cb2e9','01a22e54-a360-7046-bc74-e0db73f65baf','lost','intent','2026-10-22','2026-10-22T16:04:00Z',50000000,3,'relationship — Never met the one who decides','');
INSERT INTO "outcome_event" VALUES('01a22e54-a372-706d-a9f8-8a589cbb2e32','01a22e54-a372-705b-b079-eb5e8d681248','lost','intent','2026-04-16','2026-04-16T10:57:00Z',7000000,1,'competitor — Stays with the present supplier','Coplan Testing');
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
INSERT INTO "person" VALUES('01a22e54-a3ce-7010-b9bf-fcd278cc6e06','Feijing Materials, Guangzhou','Zhou Huimin','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T21:20:28Z');
INSERT INTO "person" VALUES('01a22e54-a3ce-7011-9003-9ebf0e3adfdd','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22e54-a3ce-7010-b9bf-fcd278cc6e06','',NULL,NULL,'2026-11-30T21:20:28Z');
INSERT INTO "person" VALUES('01a22e54-a3ce-7012-bcb8-50c1657817a1','Feijing Materials, Guangzhou','Liu Xiaolong','Head of purchasing','','buys','neutral','01a22e54-a3ce-7010-b9bf-fcd278cc6e06','',NULL,NULL,'2026-11-30T21:20:28Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
, support TEXT NOT NULL DEFAULT '', report TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "review" VALUES('01a22e54-a3ce-7059-befc-3bca88a6f1ab','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T21:20:28Z','','');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22e54-a3ce-7059-befc-3bca88a6f1ab','reached','2026-11-30T21:20:28Z');
INSERT INTO "row_change" VALUES('review','01a22e54-a3ce-7059-befc-3bca88a6f1ab','learned','2026-11-30T21:20:28Z');
INSERT INTO "row_change" VALUES('review','01a22e54-a3ce-7059-befc-3bca88a6f1ab','next_step','2026-11-30T21:20:28Z');
INSERT INTO "row_change" VALUES('deal','01a22e54-a351-7045-aaae-2e9876723536','note','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('source_plan','01a22e54-a590-7002-9b62-79fa34735e2d','source','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('source_plan','01a22e54-a590-7002-9b62-79fa34735e2d','period','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('source_plan','01a22e54-a590-7002-9b62-79fa34735e2d','planned','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22e54-a590-7003-af46-69c8c8737820','year','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22e54-a590-7003-af46-69c8c8737820','month','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22e54-a590-7003-af46-69c8c8737820','amount_minor','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22e54-a590-7003-af46-69c8c8737820','units','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22e54-a590-7007-a81c-a2fee98c7c5d','year','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22e54-a590-7007-a81c-a2fee98c7c5d','month','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22e54-a590-7007-a81c-a2fee98c7c5d','amount_minor','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22e54-a590-7007-a81c-a2fee98c7c5d','deals','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22e54-a590-7007-a81c-a2fee98c7c5d','units','2026-11-30T21:20:29Z');
INSERT INTO "row_change" VALUES('deal','01a22e54-a351-7045-aaae-2e9876723536','own.own_0123456789','2026-11-30T21:20:29Z');
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
INSERT INTO "scenario" VALUES('01a22e54-a590-7006-b11f-64cc09d6755b','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22e54-a24c-7000-a394-2b37eea4aebd"');
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
INSERT INTO "source_plan" VALUES('01a22e54-a590-7002-9b62-79fa34735e2d','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22e54-a351-704a-b68a-b6cd3c2a0a7b','01a22e54-a351-7045-aaae-2e9876723536',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e54-a351-704d-9dbd-bf128bb11db2','01a22e54-a351-7045-aaae-2e9876723536','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a351-7051-9167-90d88f2e49cf','01a22e54-a351-7045-aaae-2e9876723536','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e54-a351-7056-be1c-475e140e92c3','01a22e54-a351-7045-aaae-2e9876723536','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e54-a351-705c-8944-90f7c6b89a73','01a22e54-a351-7057-947d-cd8a693fca10',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a351-7061-8235-4b9597d1a950','01a22e54-a351-7057-947d-cd8a693fca10','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e54-a351-7067-bd23-3d09fc00b648','01a22e54-a351-7057-947d-cd8a693fca10','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e54-a351-706d-8c50-ad63782f645e','01a22e54-a351-7068-b7d1-60b3dbc72614',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a351-7070-a697-e8d2f6e2be01','01a22e54-a351-7068-b7d1-60b3dbc72614','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a351-7074-b50d-759dda1ae1c7','01a22e54-a351-7068-b7d1-60b3dbc72614','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a351-707a-97f5-f526fbf053a6','01a22e54-a351-7068-b7d1-60b3dbc72614','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-701c-8aa8-e413e69683fa','01a22e54-a35a-7017-9fe5-12ced6a45c7f',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-701f-95ca-11d044e62f6d','01a22e54-a35a-7017-9fe5-12ced6a45c7f','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7023-b3c9-36ddfd4ca88c','01a22e54-a35a-7017-9fe5-12ced6a45c7f','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-702b-ae55-42a765cdb429','01a22e54-a35a-7017-9fe5-12ced6a45c7f','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7031-a65e-6d3767d4c664','01a22e54-a35a-7017-9fe5-12ced6a45c7f','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7034-bfb1-b778ff4566cd','01a22e54-a35a-7017-9fe5-12ced6a45c7f','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-703b-a1d7-2ecbff5a8e7b','01a22e54-a35a-7036-9c54-1ac402860b6a',NULL,'target','2025-09-07T09:59:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-703e-ac65-68cab2aa9b56','01a22e54-a35a-7036-9c54-1ac402860b6a','target','qualified','2025-09-24T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7042-b0ac-c4454a7ce5d7','01a22e54-a35a-7036-9c54-1ac402860b6a','qualified','shortlisted','2025-10-07T13:53:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-704a-a202-2c05b3458b3b','01a22e54-a35a-7036-9c54-1ac402860b6a','shortlisted','intent','2025-10-31T09:08:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7050-8bdb-da2f1f235c7b','01a22e54-a35a-7036-9c54-1ac402860b6a','intent','near_win','2025-11-17T17:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7053-a5d6-f1cd15fa566c','01a22e54-a35a-7036-9c54-1ac402860b6a','near_win','won','2025-12-07T17:23:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-705a-9996-e04c10925072','01a22e54-a35a-7055-b81c-1bcdd69969a9',NULL,'target','2025-06-28T13:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7060-9ce2-ec4ab2985e4e','01a22e54-a35a-7055-b81c-1bcdd69969a9','target','shortlisted','2025-08-10T15:24:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7068-ba64-031a0f322635','01a22e54-a35a-7055-b81c-1bcdd69969a9','shortlisted','intent','2025-08-28T12:35:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-706e-9d78-b7b846d304a1','01a22e54-a35a-7055-b81c-1bcdd69969a9','intent','near_win','2025-09-24T12:45:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e54-a35a-7071-975d-0b3f88094913','01a22e54-a35a-7055-b81c-1bcdd69969a9','near_win','won','2025-10-28T14:54:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a360-700e-b613-39e725812ecf','01a22e54-a360-7009-bb1a-07f6ee64719b',NULL,'target','2026-07-14T15:44:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e54-a360-7011-b395-558e7f326604','01a22e54-a360-7009-bb1a-07f6ee64719b','target','qualified','2026-08-28T15:15:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e54-a360-7015-8296-bceec8d84c1d','01a22e54-a360-7009-bb1a-07f6ee64719b','qualified','shortlisted','2026-10-17T17:46:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a360-701b-8f2f-85a3d4fda419','01a22e54-a360-7009-bb1a-07f6ee64719b','shortlisted','intent','2026-11-02T14:33:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e54-a360-704b-b8b3-039052ee87b3','01a22e54-a360-7046-bc74-e0db73f65baf',NULL,'target','2026-07-08T12:42:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22e54-a360-704e-a9b2-f96f0aa4e106','01a22e54-a360-7046-bc74-e0db73f65baf','target','qualified','2026-08-27T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a360-7052-9e73-31851ae5c366','01a22e54-a360-7046-bc74-e0db73f65baf','qualified','shortlisted','2026-09-10T14:07:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22e54-a360-7059-9485-9367db8edaf4','01a22e54-a360-7046-bc74-e0db73f65baf','shortlisted','intent','2026-10-13T11:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22e54-a372-7060-a63f-bda8bb677b24','01a22e54-a372-705b-b079-eb5e8d681248',NULL,'target','2026-01-19T14:09:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a372-7063-8b01-9eedae1a799c','01a22e54-a372-705b-b079-eb5e8d681248','target','qualified','2026-02-09T16:51:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a372-7067-8401-6be022e57e5c','01a22e54-a372-705b-b079-eb5e8d681248','qualified','shortlisted','2026-03-22T12:26:00Z','');
INSERT INTO "stage_move" VALUES('01a22e54-a372-706c-9717-4f846fbcdb57','01a22e54-a372-705b-b079-eb5e8d681248','shortlisted','intent','2026-03-30T17:13:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22e54-a590-7003-af46-69c8c8737820',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22e54-a3ce-7044-8f5a-0e0f572c7bfa',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T21:20:28Z');
INSERT INTO "visit" VALUES('01a22e54-a3ce-7045-be89-dd6996fc3e16',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T21:20:28Z');
INSERT INTO "visit" VALUES('01a22e54-a3ce-7046-9fd6-b210f14c1454',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T21:20:28Z');
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "won_before" VALUES('01a22e54-a590-7007-a81c-a2fee98c7c5d',2026,2,90000000,3,5);
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22e54-a408-7000-88e6-2b32ece58c6b',2026,600000000,40,'even');
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
