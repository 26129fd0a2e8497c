PRAGMA application_id = 1179995724;
PRAGMA user_version = 1011;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-12-01 00:13:29.130332+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-12-01 00:13:29.148150+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-12-01 00:13:29.148558+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-12-01 00:13:29.149302+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-12-01 00:13:29.149832+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-12-01 00:13:29.150511+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'funnel','won_before','2026-12-01 00:13:29.159502+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'funnel','activities','2026-12-01 00:13:29.160154+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'funnel','reports','2026-12-01 00:13:29.161154+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'funnel','ended_leads','2026-12-01 00:13:29.162437+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'funnel','saved_views','2026-12-01 00:13:29.162626+00:00');
INSERT INTO "_sqlite_migrations" VALUES(12,'funnel','step_times','2026-12-01 00:13:29.175695+00:00');
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
INSERT INTO "activity" VALUES('01a22ef3-0b63-7008-972a-2515d7ed6466','01a22ef3-09aa-7045-9aa7-a35ec85496d0',NULL,'Jiangwan Calibration','Wang','call','2026-11-24','14:30','asked','yes','2026-11-23','2026-08-26T15:13:00Z','2026-12-01T00:13:29Z');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7046-be36-69e72ed4cdc7','01a22ef3-09aa-7045-9aa7-a35ec85496d0','t1','yes','Readings by hand, nothing can be traced','2026-08-26T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7047-89d0-f97899b5ea9d','01a22ef3-09aa-7045-9aa7-a35ec85496d0','t2','yes','At the yearly maintenance','2026-08-26T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7048-8512-db7cc99b1eea','01a22ef3-09aa-7045-9aa7-a35ec85496d0','t3','yes','The bench model will do','2026-08-26T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7049-b168-8bdc18c86655','01a22ef3-09aa-7045-9aa7-a35ec85496d0','t4','no','','2026-08-26T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-704b-b236-7a82deb0fcda','01a22ef3-09aa-7045-9aa7-a35ec85496d0','q1','yes','The project form is signed','2026-09-14T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-704c-b35b-b992e6e2110d','01a22ef3-09aa-7045-9aa7-a35ec85496d0','q2','yes','Own funds, in place','2026-09-14T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-704e-a026-95287354bdc4','01a22ef3-09aa-7045-9aa7-a35ec85496d0','s1','unknown','','2026-10-12T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-704f-9f71-2883bb63b6d9','01a22ef3-09aa-7045-9aa7-a35ec85496d0','s2','yes','The maker''s authorisation was checked','2026-10-12T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7050-97a7-2a36a00cc019','01a22ef3-09aa-7045-9aa7-a35ec85496d0','s3','yes','Repeatability is in the technical agreement','2026-10-12T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7052-80d9-c3bf104296df','01a22ef3-09aa-7045-9aa7-a35ec85496d0','i1','yes','User, equipment and purchasing departments','2026-11-07T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7053-a94d-03e797f0b74c','01a22ef3-09aa-7045-9aa7-a35ec85496d0','i2','yes','The laboratory head keeps us informed','2026-11-07T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7054-acf2-7ad5af794c99','01a22ef3-09aa-7045-9aa7-a35ec85496d0','i3','yes','Open tender, twenty days'' notice','2026-11-07T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7055-8927-fc04bf720f93','01a22ef3-09aa-7045-9aa7-a35ec85496d0','i6','yes','The vice president agrees','2026-11-07T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7058-879f-2387485a13be','01a22ef3-09aa-7057-acea-996dd68b4df5','t1','yes','False rejects cost two hours of rework a shift','2026-08-27T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7059-8453-0c6fce72577f','01a22ef3-09aa-7057-acea-996dd68b4df5','t2','yes','Three months before the new line starts','2026-08-27T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-705a-8b15-2c3205cd499a','01a22ef3-09aa-7057-acea-996dd68b4df5','t3','yes','Leans towards the in-line model','2026-08-27T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-705b-b4f9-fe1d682731a1','01a22ef3-09aa-7057-acea-996dd68b4df5','t4','yes','The competitor has no local service','2026-08-27T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-705d-acd2-7d0b865679d9','01a22ef3-09aa-7057-acea-996dd68b4df5','q1','yes','Passed by the management meeting','2026-10-31T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-705e-80f0-ee5da79ca6a1','01a22ef3-09aa-7057-acea-996dd68b4df5','q2','yes','In the budget for improvements','2026-10-31T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-705f-a6fd-8bdb0a503b58','01a22ef3-09aa-7057-acea-996dd68b4df5','s1','yes','They signed for the comparison report','2026-10-31T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7060-b995-8550d826804c','01a22ef3-09aa-7057-acea-996dd68b4df5','s2','yes','Admitted as a supplier','2026-10-31T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7062-9eea-677140076037','01a22ef3-09aa-7057-acea-996dd68b4df5','i1','no','','2026-11-26T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7063-a49b-b81cb1dfd3a1','01a22ef3-09aa-7057-acea-996dd68b4df5','i2','yes','The laboratory head keeps us informed','2026-11-26T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7064-9fb1-2a77e3a7d9f1','01a22ef3-09aa-7057-acea-996dd68b4df5','i3','yes','Three quotations','2026-11-26T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7065-82d5-5b49ddb1054d','01a22ef3-09aa-7057-acea-996dd68b4df5','i4','yes','Supplied through a local service firm','2026-11-26T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7066-a1c3-2b8e7ae2a12d','01a22ef3-09aa-7057-acea-996dd68b4df5','i7','unknown','','2026-11-26T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7069-b843-efca3364350d','01a22ef3-09aa-7068-91fc-515aa0c01adf','t1','yes','Readings by hand, nothing can be traced','2026-09-14T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-706a-8691-3f3f45618e50','01a22ef3-09aa-7068-91fc-515aa0c01adf','t2','yes','At the yearly maintenance','2026-09-14T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-706b-90b8-846dab0f2cbc','01a22ef3-09aa-7068-91fc-515aa0c01adf','t3','yes','The bench model will do','2026-09-14T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-706c-95c7-042943086082','01a22ef3-09aa-7068-91fc-515aa0c01adf','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-14T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-706e-9699-f9fab273eaa1','01a22ef3-09aa-7068-91fc-515aa0c01adf','q1','yes','The project form is signed','2026-10-13T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-706f-850b-4295a5798722','01a22ef3-09aa-7068-91fc-515aa0c01adf','q2','yes','Own funds, in place','2026-10-13T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7071-94fb-1645edb76d07','01a22ef3-09aa-7068-91fc-515aa0c01adf','s1','yes','Trial: better than the present unit','2026-11-02T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7072-a475-ed74cc6879e6','01a22ef3-09aa-7068-91fc-515aa0c01adf','s2','yes','The maker''s authorisation was checked','2026-11-02T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7073-b3c2-8d144174a558','01a22ef3-09aa-7068-91fc-515aa0c01adf','s3','yes','They ask for open interfaces','2026-11-02T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7075-b6f0-1ff4efdd71d5','01a22ef3-09aa-7068-91fc-515aa0c01adf','i1','yes','User, equipment and purchasing departments','2026-11-15T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7076-8a57-dc5104805d6c','01a22ef3-09aa-7068-91fc-515aa0c01adf','i2','unknown','','2026-11-15T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7077-bb4e-ef41d9bbf549','01a22ef3-09aa-7068-91fc-515aa0c01adf','i3','no','','2026-11-15T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7078-a9a3-dda07fdf8dee','01a22ef3-09aa-7068-91fc-515aa0c01adf','i5','yes','Two competitors, one has withdrawn','2026-11-15T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-7079-bb57-fb794f673df7','01a22ef3-09aa-7068-91fc-515aa0c01adf','i6','unknown','','2026-11-15T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70e9-a653-0c541b583329','01a22ef3-09aa-70e8-999a-5486b88c78f7','t1','yes','False rejects cost two hours of rework a shift','2026-07-11T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70ea-ad05-26117206089d','01a22ef3-09aa-70e8-999a-5486b88c78f7','t2','yes','Three months before the new line starts','2026-07-11T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70eb-877d-16beb75b150c','01a22ef3-09aa-70e8-999a-5486b88c78f7','t3','yes','Leans towards the in-line model','2026-07-11T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70ec-b750-ed727d7fdc46','01a22ef3-09aa-70e8-999a-5486b88c78f7','t4','yes','The competitor has no local service','2026-07-11T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70ee-bb66-6e1cce8b946d','01a22ef3-09aa-70e8-999a-5486b88c78f7','q1','yes','The project form is signed','2026-08-08T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70ef-8214-d4db5c698545','01a22ef3-09aa-70e8-999a-5486b88c78f7','q2','yes','In the budget for improvements','2026-08-08T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f1-b834-fdea9c763c8b','01a22ef3-09aa-70e8-999a-5486b88c78f7','s1','yes','They signed for the comparison report','2026-08-19T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f2-b357-a4e1847186ed','01a22ef3-09aa-70e8-999a-5486b88c78f7','s2','yes','Admitted as a supplier','2026-08-19T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f3-8c08-21a7e34b7789','01a22ef3-09aa-70e8-999a-5486b88c78f7','s3','yes','Repeatability is in the technical agreement','2026-08-19T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f5-95b8-889b16f9767b','01a22ef3-09aa-70e8-999a-5486b88c78f7','i1','yes','User, equipment and purchasing departments','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f6-81e5-1a4d98dfbfaa','01a22ef3-09aa-70e8-999a-5486b88c78f7','i2','yes','The laboratory head keeps us informed','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f7-ba26-3a4c881d83da','01a22ef3-09aa-70e8-999a-5486b88c78f7','i3','yes','Open tender, twenty days'' notice','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f8-a068-125a10c4df39','01a22ef3-09aa-70e8-999a-5486b88c78f7','i4','yes','Supplied through a local service firm','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70f9-9cd8-c58acbe9fa65','01a22ef3-09aa-70e8-999a-5486b88c78f7','i5','yes','Two competitors, one has withdrawn','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70fa-8062-42842a6b901a','01a22ef3-09aa-70e8-999a-5486b88c78f7','i6','yes','The vice president agrees','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70fb-9e26-b56f850bc1ae','01a22ef3-09aa-70e8-999a-5486b88c78f7','i7','yes','The service firm has signed with us','2026-09-19T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70fd-9ec2-7e4f3d24368a','01a22ef3-09aa-70e8-999a-5486b88c78f7','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-10T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70fe-9538-71d094dd6fab','01a22ef3-09aa-70e8-999a-5486b88c78f7','n2','not_applicable','The buyer set the criteria','2026-10-10T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09aa-70ff-b059-5af5ae432cc1','01a22ef3-09aa-70e8-999a-5486b88c78f7','n3','yes','92 points by the published criteria','2026-10-10T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-7000-bbab-b1c1a0742ad1','01a22ef3-09aa-70e8-999a-5486b88c78f7','n4','unknown','Confidential by law until the result; we do not ask','2026-10-10T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-7001-83d6-ba35be571e66','01a22ef3-09aa-70e8-999a-5486b88c78f7','n5','yes','Second day of the award notice','2026-10-10T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-7003-af71-df757d1bbe9e','01a22ef3-09aa-70e8-999a-5486b88c78f7','w1','yes','Signed by both sides','2026-11-03T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-7004-af29-658d39710bc7','01a22ef3-09aa-70e8-999a-5486b88c78f7','w2','yes','30 % has arrived','2026-11-03T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70bc-affc-11e50f514c06','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','t1','yes','Readings by hand, nothing can be traced','2026-01-19T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70bd-8f9c-2f95beae3801','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','t2','yes','Three months before the new line starts','2026-01-19T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70be-920b-b8f166db93e0','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','t3','yes','The bench model will do','2026-01-19T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70bf-b1c4-1a4219db6cb8','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','t4','no','','2026-01-19T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c1-a11c-3108ff330543','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','q1','yes','Passed by the management meeting','2026-02-13T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c2-889c-51db165d81cc','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','q2','yes','In the budget for improvements','2026-02-13T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c4-82e2-b7be8c0531ae','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','s1','yes','Trial: better than the present unit','2026-03-01T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c5-aef2-cc189e0488e5','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','s2','yes','The maker''s authorisation was checked','2026-03-01T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c6-b1c6-028834771c22','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','s3','yes','They ask for open interfaces','2026-03-01T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c8-ab01-62b6bb0bc243','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i1','yes','User, equipment and purchasing departments','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70c9-b534-c35fe6fc260e','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i2','yes','The laboratory head keeps us informed','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70ca-8484-e262c40acf63','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i3','yes','Open tender, twenty days'' notice','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70cb-96c9-7d8610f82bf2','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i4','yes','Supplied through a local service firm','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70cc-add7-74939f0eed18','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i5','yes','Two competitors, one has withdrawn','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70cd-8977-5dda5f2c6de9','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i6','yes','The vice president agrees','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70ce-a02a-59eb0c9a1547','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','i7','yes','The service firm has signed with us','2026-03-15T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d0-ba21-2f3533f193d5','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-30T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d1-8e42-0d7ce1f39627','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','n2','not_applicable','The buyer set the criteria','2026-03-30T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d2-9533-0bbbfbc4075a','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','n3','yes','92 points by the published criteria','2026-03-30T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d3-a71e-f26fa086eb1c','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','n4','unknown','Confidential by law until the result; we do not ask','2026-03-30T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d4-967a-ccda57d05e26','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','n5','yes','Second day of the award notice','2026-03-30T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d6-900e-4a3702c309b3','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','w1','yes','Signed by both sides','2026-04-22T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bb-70d7-98a1-c0f4e1163283','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','w2','yes','30 % has arrived','2026-04-22T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7018-af73-7b80b484d97b','01a22ef3-09bd-7017-ab84-35466bd3f4de','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7019-a173-aa07eed3b5af','01a22ef3-09bd-7017-ab84-35466bd3f4de','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-701a-b11a-e587f9684337','01a22ef3-09bd-7017-ab84-35466bd3f4de','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-701b-8c0f-663c87761aa9','01a22ef3-09bd-7017-ab84-35466bd3f4de','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-701d-bde1-3d470bb2e033','01a22ef3-09bd-7017-ab84-35466bd3f4de','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-701e-a6ae-3f673126c5da','01a22ef3-09bd-7017-ab84-35466bd3f4de','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7020-904a-eadb123e0eca','01a22ef3-09bd-7017-ab84-35466bd3f4de','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7021-a294-afde49587542','01a22ef3-09bd-7017-ab84-35466bd3f4de','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7022-b14d-74fd75b9ba5c','01a22ef3-09bd-7017-ab84-35466bd3f4de','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7024-8793-7a5fe8e0f249','01a22ef3-09bd-7017-ab84-35466bd3f4de','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7025-b4d8-375af394ed94','01a22ef3-09bd-7017-ab84-35466bd3f4de','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7026-9696-376423a3badc','01a22ef3-09bd-7017-ab84-35466bd3f4de','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7027-86e5-7f1e34f2d622','01a22ef3-09bd-7017-ab84-35466bd3f4de','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7028-a603-0666eda4dce4','01a22ef3-09bd-7017-ab84-35466bd3f4de','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7029-90a0-1b3e434a66cd','01a22ef3-09bd-7017-ab84-35466bd3f4de','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-702a-b766-672e745e9a1e','01a22ef3-09bd-7017-ab84-35466bd3f4de','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-702c-b90c-12cb2c4ef24f','01a22ef3-09bd-7017-ab84-35466bd3f4de','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-702d-9605-0b0bb2a70cab','01a22ef3-09bd-7017-ab84-35466bd3f4de','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-702e-bd24-410ba7f48e3d','01a22ef3-09bd-7017-ab84-35466bd3f4de','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-702f-8a0d-9bed18b79cef','01a22ef3-09bd-7017-ab84-35466bd3f4de','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7030-8bfc-e51dd0c6e462','01a22ef3-09bd-7017-ab84-35466bd3f4de','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7032-bab1-2e127ab5aadf','01a22ef3-09bd-7017-ab84-35466bd3f4de','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7033-8856-73691132165e','01a22ef3-09bd-7017-ab84-35466bd3f4de','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7074-b330-d0f7e23f4d4c','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','t1','yes','Readings by hand, nothing can be traced','2026-08-31T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7075-895c-fcfcf32fec7d','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','t2','yes','Three months before the new line starts','2026-08-31T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7076-a313-d5c53c781e4c','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','t4','unknown','','2026-08-31T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7078-87c8-07cff9fef0bc','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','q1','yes','Passed by the management meeting','2026-10-16T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7079-9fff-c7dd1f343ac0','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','q2','yes','In the budget for improvements','2026-10-16T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-707a-85cc-2117a6c4d88a','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','s1','yes','Trial: better than the present unit','2026-10-16T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-707b-8da9-6dc927e70599','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','s2','yes','The maker''s authorisation was checked','2026-10-16T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-707c-84e5-5f166ac0fbfb','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','s3','yes','They ask for open interfaces','2026-10-16T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-707e-8394-68be2cdd46cd','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','i1','yes','User, equipment and purchasing departments','2026-10-31T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-707f-adf3-6d878e0832b2','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','i2','yes','The laboratory head keeps us informed','2026-10-31T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7080-beb3-4b73816d495c','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','i3','yes','Open tender, twenty days'' notice','2026-10-31T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7081-bacc-64cf98f0f2c5','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','i5','yes','Two competitors, one has withdrawn','2026-10-31T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7082-9c2c-4b582768620c','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','i6','unknown','','2026-10-31T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09bd-7083-a4b0-e209762733dd','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','i7','yes','The service firm has signed with us','2026-10-31T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-700a-b66e-5c463f1a1532','01a22ef3-09cb-7009-b674-9ba97d679770','t1','yes','Readings by hand, nothing can be traced','2026-07-15T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-700b-8bd8-d6ae94e26ac9','01a22ef3-09cb-7009-b674-9ba97d679770','t2','no','','2026-07-15T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-700c-b83c-ff527c4776a0','01a22ef3-09cb-7009-b674-9ba97d679770','t3','no','','2026-07-15T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-700d-b97a-ce629f3342e1','01a22ef3-09cb-7009-b674-9ba97d679770','t4','yes','The competitor has no local service','2026-07-15T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-700f-8661-d2dbe05becef','01a22ef3-09cb-7009-b674-9ba97d679770','q1','yes','Passed by the management meeting','2026-08-29T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7010-a16c-114cb4a1a9bb','01a22ef3-09cb-7009-b674-9ba97d679770','q2','unknown','','2026-08-29T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7012-b2f6-1e4a173cd45d','01a22ef3-09cb-7009-b674-9ba97d679770','s1','yes','Trial: better than the present unit','2026-10-18T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7013-a618-618122155d33','01a22ef3-09cb-7009-b674-9ba97d679770','s2','yes','The maker''s authorisation was checked','2026-10-18T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7014-b1c9-629a06342941','01a22ef3-09cb-7009-b674-9ba97d679770','s3','yes','They ask for open interfaces','2026-10-18T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7016-b281-8371eaa0919b','01a22ef3-09cb-7009-b674-9ba97d679770','i2','yes','The laboratory head keeps us informed','2026-11-03T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7017-b1d1-63580a5937ca','01a22ef3-09cb-7009-b674-9ba97d679770','i3','yes','Open tender, twenty days'' notice','2026-11-03T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7018-b9ea-048e4152b779','01a22ef3-09cb-7009-b674-9ba97d679770','i4','yes','Supplied through a local service firm','2026-11-03T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-7019-bfa4-2f73d1c6e75c','01a22ef3-09cb-7009-b674-9ba97d679770','i6','yes','The vice president agrees','2026-11-03T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09cb-701a-9d67-c4a5d8669bcd','01a22ef3-09cb-7009-b674-9ba97d679770','i7','yes','The service firm has signed with us','2026-11-03T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-705c-aced-f75180ee3d1d','01a22ef3-09d9-705b-a03d-9555aeb6d487','t1','yes','False rejects cost two hours of rework a shift','2026-01-20T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-705d-9e07-416dafc0c676','01a22ef3-09d9-705b-a03d-9555aeb6d487','t2','yes','At the yearly maintenance','2026-01-20T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-705e-9d59-d7525f218d3f','01a22ef3-09d9-705b-a03d-9555aeb6d487','t3','yes','The bench model will do','2026-01-20T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-705f-94c2-1f87c80c166b','01a22ef3-09d9-705b-a03d-9555aeb6d487','t4','yes','We are twice as fast, they are 10 % cheaper','2026-01-20T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7061-96cf-4d0419ff1b6d','01a22ef3-09d9-705b-a03d-9555aeb6d487','q1','yes','Passed by the management meeting','2026-02-10T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7062-80c3-b91453f53c7a','01a22ef3-09d9-705b-a03d-9555aeb6d487','q2','yes','In the budget for improvements','2026-02-10T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7064-8c73-a1dea9685f74','01a22ef3-09d9-705b-a03d-9555aeb6d487','s1','yes','Trial: better than the present unit','2026-03-23T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7065-876d-eb32f6bbb134','01a22ef3-09d9-705b-a03d-9555aeb6d487','s2','yes','Admitted as a supplier','2026-03-23T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7066-a325-be0a7e3a8cfe','01a22ef3-09d9-705b-a03d-9555aeb6d487','s3','yes','Repeatability is in the technical agreement','2026-03-23T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7068-a26d-d78ccb275128','01a22ef3-09d9-705b-a03d-9555aeb6d487','i3','yes','Open tender, twenty days'' notice','2026-03-31T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-7069-930c-70970655f46b','01a22ef3-09d9-705b-a03d-9555aeb6d487','i5','unknown','','2026-03-31T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-706a-8ce5-c19d8da6407b','01a22ef3-09d9-705b-a03d-9555aeb6d487','i6','yes','The vice president agrees','2026-03-31T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22ef3-09d9-706b-b4ea-8eec9a3367e9','01a22ef3-09d9-705b-a03d-9555aeb6d487','i7','yes','The service firm has signed with us','2026-03-31T17:13:00Z');
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
INSERT INTO "commitment" VALUES('01a22ef3-0a2e-7065-b01f-f903454dff0a','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-12-01T00:13:29Z');
INSERT INTO "commitment" VALUES('01a22ef3-0a2e-7066-b166-8e75795c2f57','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-12-01T00:13:29Z');
INSERT INTO "commitment" VALUES('01a22ef3-0a2e-7067-be23-eeebfedd6efb','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-12-01T00:13:29Z');
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
  search_text TEXT NOT NULL DEFAULT '', import_id TEXT, own TEXT NOT NULL DEFAULT '', foreign_minor INTEGER CHECK (foreign_minor >= 0), lead_since TEXT, next_step_time TEXT,    -- what the filter looks in; derived from the fields above
  CHECK ((outcome = 'won') = (stage IS 'won')),
  CHECK (outcome <> 'open' OR stage IS NOT NULL)
) STRICT;
INSERT INTO "deal" VALUES('01a22ef3-09aa-7045-9aa7-a35ec85496d0','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-07T10:32:00Z','2026-08-26','2026-08-26T15:13:00Z','2026-12-01T00:13:29Z','2027-01-18','Settle terms of payment','2026-12-10','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09aa-7057-acea-996dd68b4df5','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-26T12:55:00Z','2026-08-27','2026-08-27T09:40:00Z','2026-11-26T12:55:00Z','2027-01-13','Discuss contract terms','2026-12-10','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09aa-7068-91fc-515aa0c01adf','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-15T15:51:00Z','2026-09-14','2026-09-14T15:47:00Z','2026-11-15T15:51:00Z','2027-01-18','Visit the management','2026-12-08','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09aa-70e8-999a-5486b88c78f7','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-03T10:38:00Z','2026-07-11','2026-07-11T11:11:00Z','2026-11-03T10:38:00Z','2026-11-03','',NULL,'','2026-11-03','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-22T16:30:00Z','2026-01-19','2026-01-19T13:57:00Z','2026-04-22T16:30:00Z','2026-04-20','',NULL,'','2026-04-22','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09bd-7017-ab84-35466bd3f4de','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z','2026-01-28','',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09bd-7073-9cc5-88a6d974b2f5','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-31T14:30:00Z','2026-08-31','2026-08-31T11:39:00Z','2026-11-25T10:06:00Z','2026-12-02','',NULL,'','2026-11-25','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09cb-7009-b674-9ba97d679770','Leiyuan Semiconductor, Shenzhen','Fibre coupling stage','Feng Xiaolong','Equipment engineer','',47000000,'CNY',3,'cold','intent','lost','aE',3,'2026-11-03T14:33:00Z','2026-07-15','2026-07-15T15:44:00Z','2026-11-10T13:56:00Z','2026-11-23','',NULL,'','2026-11-10','price','Coplan Testing','','leiyuan semiconductor, shenzhen
fibre coupling stage
feng xiaolong equipment engineer
coplan testing',NULL,'',NULL,NULL,NULL);
INSERT INTO "deal" VALUES('01a22ef3-09d9-705b-a03d-9555aeb6d487','Haoyu Display, Shenzhen','SMT line inspection','Pan Yutong','Engineering manager','',7000000,'CNY',1,'follow_up','intent','lost','b0R',3,'2026-03-31T17:13:00Z','2026-01-20','2026-01-20T14:09:00Z','2026-04-17T10:57:00Z','2026-04-30','',NULL,'Wants it installed without stopping the line.','2026-04-17','competitor','Coplan Testing','','haoyu display, shenzhen
smt line inspection
pan yutong engineering manager
wants it installed without stopping the line.  coplan testing',NULL,'',NULL,NULL,NULL);
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
INSERT INTO "deal_action" VALUES('01a22ef3-0b63-7004-b416-1accc05323ae','01a22ef3-09aa-7045-9aa7-a35ec85496d0','p2',NULL,'call',NULL,'',0,'2026-08-26T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22ef3-0a2e-705e-b42f-0299098ffc4d','2026-12-01T00:13:29Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22ef3-0a2d-7004-b43d-5c3ffa719937','01a22ef3-09bd-7017-ab84-35466bd3f4de','expected_close_date',NULL,'2026-01-12','2025-12-14T17:44:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2d-700b-98a9-2fcf6c6ba473','01a22ef3-09bd-7017-ab84-35466bd3f4de','expected_close_date','2026-01-12','2026-01-28','2026-01-09T17:10:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2d-7017-8c74-c0dd05e74244','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','expected_close_date',NULL,'2026-04-20','2026-03-01T15:49:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2d-701d-9388-32a3d459633e','01a22ef3-09d9-705b-a03d-9555aeb6d487','expected_close_date',NULL,'2026-04-30','2026-03-23T16:37:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2d-703a-abd8-1b23c70e472f','01a22ef3-09aa-70e8-999a-5486b88c78f7','expected_close_date',NULL,'2026-11-03','2026-08-08T14:57:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2e-7000-95a0-aaa48bc2444a','01a22ef3-09cb-7009-b674-9ba97d679770','amount_minor','38000000','47000000','2026-09-09T16:21:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2e-700b-93f9-c421ed710624','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','expected_close_date',NULL,'2026-12-02','2026-10-16T11:34:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2e-700c-93b0-00bbd619078b','01a22ef3-09cb-7009-b674-9ba97d679770','expected_close_date',NULL,'2026-11-23','2026-10-18T16:40:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2e-7014-9764-371b4c2c32e6','01a22ef3-09aa-7057-acea-996dd68b4df5','expected_close_date','2026-12-16','2027-01-13','2026-11-19T14:07:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2e-7017-854d-0faaecf6473d','01a22ef3-09aa-7057-acea-996dd68b4df5','amount_minor','41000000','34000000','2026-11-23T12:35:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0a2e-7019-8167-27d54d08f3fa','01a22ef3-09aa-7045-9aa7-a35ec85496d0','expected_close_date','2026-12-17','2027-01-18','2026-11-25T17:03:00Z');
INSERT INTO "field_change" VALUES('01a22ef3-0b44-7000-a06a-e5bb6ee32301','01a22ef3-09aa-7045-9aa7-a35ec85496d0','note','','edited','2026-12-01T00:13:29Z');
INSERT INTO "field_change" VALUES('01a22ef3-0bb3-7000-be12-469b93531b0f','01a22ef3-09aa-7045-9aa7-a35ec85496d0','own.own_0123456789','','North','2026-12-01T00:13:29Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22ef3-0b63-7005-a185-78efb03e08e8','01a22ef3-0b63-7000-9060-7969dcce8634','01a22ef3-09aa-7045-9aa7-a35ec85496d0','{"note": ["", "edited"]}','2026-08-26T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22ef3-0b63-7000-9060-7969dcce8634','商机.xlsx',3,1,2,0,'2026-08-26T15:13:00Z',NULL);
CREATE TABLE kept_file (
  -- What was in a linked file when the user had it kept in the funnel as well.
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,                   -- id of the link
  content BLOB NOT NULL,                   -- the bytes of the file
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "kept_file" VALUES('01a22ef3-0b63-7009-a364-baf651903206','01a22ef3-0b63-7001-94ca-118de590901b',X'25504446','2026-08-26T15:13:00Z');
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
INSERT INTO "lead" VALUES('01a22ef3-0a2e-705f-ab14-3b1ddae506ed','Muchuan Lighting, Dongguan','','Song Yifan','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-12-01T00:13:29Z',NULL,'','');
INSERT INTO "lead" VALUES('01a22ef3-0a2e-7060-956d-8e24eb86fa01','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zheng Desheng','Technical manager','','follow_up','Introduced by a customer','2026-12-04','a2','2026-12-01T00:13:29Z',NULL,'','');
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
INSERT INTO "link" VALUES('01a22ef3-0b63-7001-94ca-118de590901b','01a22ef3-09aa-7045-9aa7-a35ec85496d0','Jiangwan Calibration','/home/a/b.pdf','b.pdf','b.pdf',0,'offer','2026-12-01T00:13:29Z');
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
INSERT INTO "outcome_event" VALUES('01a22ef3-09bb-7006-a4ef-09967c965e6f','01a22ef3-09aa-70e8-999a-5486b88c78f7','won','near_win','2026-11-03','2026-11-03T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22ef3-09bb-70d9-bd43-454e976ff54e','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','won','near_win','2026-04-22','2026-04-22T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22ef3-09bd-7035-8927-d03032151bb6','01a22ef3-09bd-7017-ab84-35466bd3f4de','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22ef3-09bd-7085-92aa-bda052c3e202','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','lost','intent','2026-11-25','2026-11-25T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22ef3-09cb-701c-a808-58e4ea158d10','01a22ef3-09cb-7009-b674-9ba97d679770','lost','intent','2026-11-10','2026-11-10T13:56:00Z',47000000,3,'price — Still 80,000 more in the second round','Coplan Testing');
INSERT INTO "outcome_event" VALUES('01a22ef3-09d9-706d-bf6a-015a89e911c4','01a22ef3-09d9-705b-a03d-9555aeb6d487','lost','intent','2026-04-17','2026-04-17T10:57:00Z',7000000,1,'competitor — Stays with the present supplier','Coplan Testing');
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
South','2026-08-26T15:13:00Z');
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
INSERT INTO "person" VALUES('01a22ef3-0a2e-701b-b5fa-563489f99577','Feijing Materials, Guangzhou','Zhou Huimin','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-12-01T00:13:29Z');
INSERT INTO "person" VALUES('01a22ef3-0a2e-701c-adf3-edf4bd1f73d0','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22ef3-0a2e-701b-b5fa-563489f99577','',NULL,NULL,'2026-12-01T00:13:29Z');
INSERT INTO "person" VALUES('01a22ef3-0a2e-701d-bae2-037e9ea344a8','Feijing Materials, Guangzhou','Liu Xiaolong','Head of purchasing','','buys','neutral','01a22ef3-0a2e-701b-b5fa-563489f99577','',NULL,NULL,'2026-12-01T00:13:29Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
, support TEXT NOT NULL DEFAULT '', report TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "review" VALUES('01a22ef3-0a2e-7064-878b-5c7344622bde','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-12-01T00:13:29Z','','');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22ef3-0a2e-7064-878b-5c7344622bde','reached','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('review','01a22ef3-0a2e-7064-878b-5c7344622bde','learned','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('review','01a22ef3-0a2e-7064-878b-5c7344622bde','next_step','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('deal','01a22ef3-09aa-7045-9aa7-a35ec85496d0','note','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('source_plan','01a22ef3-0b63-7002-9313-e691945c849f','source','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('source_plan','01a22ef3-0b63-7002-9313-e691945c849f','period','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('source_plan','01a22ef3-0b63-7002-9313-e691945c849f','planned','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22ef3-0b63-7003-a2ee-482078099c4b','year','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22ef3-0b63-7003-a2ee-482078099c4b','month','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22ef3-0b63-7003-a2ee-482078099c4b','amount_minor','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('target_part','01a22ef3-0b63-7003-a2ee-482078099c4b','units','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22ef3-0b63-7007-8e7a-09648e3c6ea7','year','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22ef3-0b63-7007-8e7a-09648e3c6ea7','month','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22ef3-0b63-7007-8e7a-09648e3c6ea7','amount_minor','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22ef3-0b63-7007-8e7a-09648e3c6ea7','deals','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('won_before','01a22ef3-0b63-7007-8e7a-09648e3c6ea7','units','2026-12-01T00:13:29Z');
INSERT INTO "row_change" VALUES('deal','01a22ef3-09aa-7045-9aa7-a35ec85496d0','own.own_0123456789','2026-12-01T00:13:29Z');
CREATE TABLE saved_view (
  -- A view of the deals that the user keeps under a name.
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  place INTEGER NOT NULL DEFAULT 0,        -- place among the views, from 0
  view TEXT NOT NULL,                      -- what it lists, in which order, under which columns, as JSON
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "saved_view" VALUES('01a22ef3-0b63-700a-82e9-168a50e29d11','North',0,'{"shown":"open","filter":{"stale":true}}','2026-08-26T15:13:00Z');
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
INSERT INTO "scenario" VALUES('01a22ef3-0b63-7006-9770-27e850b03698','More',1.1,1.2,0.9,1.0,0,'2026-08-26T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22ef3-08d8-7000-933d-f1c7622e1c48"');
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
INSERT INTO "source_plan" VALUES('01a22ef3-0b63-7002-9313-e691945c849f','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-704a-9bbd-5345e1a90534','01a22ef3-09aa-7045-9aa7-a35ec85496d0',NULL,'target','2026-08-26T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-704d-b641-7d9b81d66169','01a22ef3-09aa-7045-9aa7-a35ec85496d0','target','qualified','2026-09-14T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-7051-a222-db56beb9c8d3','01a22ef3-09aa-7045-9aa7-a35ec85496d0','qualified','shortlisted','2026-10-12T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-7056-862f-d601889a1e41','01a22ef3-09aa-7045-9aa7-a35ec85496d0','shortlisted','intent','2026-11-07T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-705c-9518-ecd86beb21c4','01a22ef3-09aa-7057-acea-996dd68b4df5',NULL,'target','2026-08-27T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-7061-92f8-7a24c3f0021b','01a22ef3-09aa-7057-acea-996dd68b4df5','target','shortlisted','2026-10-31T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-7067-a6c2-32d4aaad675d','01a22ef3-09aa-7057-acea-996dd68b4df5','shortlisted','intent','2026-11-26T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-706d-9011-dcb1a90878c1','01a22ef3-09aa-7068-91fc-515aa0c01adf',NULL,'target','2026-09-14T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-7070-9dc9-4a981650c660','01a22ef3-09aa-7068-91fc-515aa0c01adf','target','qualified','2026-10-13T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-7074-8c01-89542e954a84','01a22ef3-09aa-7068-91fc-515aa0c01adf','qualified','shortlisted','2026-11-02T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-707a-a1cd-4372685ef97f','01a22ef3-09aa-7068-91fc-515aa0c01adf','shortlisted','intent','2026-11-15T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-70ed-bcad-88d2f3fdd45a','01a22ef3-09aa-70e8-999a-5486b88c78f7',NULL,'target','2026-07-11T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-70f0-bed8-738303fb0b68','01a22ef3-09aa-70e8-999a-5486b88c78f7','target','qualified','2026-08-08T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-70f4-886c-4fc1a8b10dd8','01a22ef3-09aa-70e8-999a-5486b88c78f7','qualified','shortlisted','2026-08-19T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09aa-70fc-835c-2c4a7d0667b5','01a22ef3-09aa-70e8-999a-5486b88c78f7','shortlisted','intent','2026-09-19T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-7002-b511-d0c26961762a','01a22ef3-09aa-70e8-999a-5486b88c78f7','intent','near_win','2026-10-10T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-7005-b8e4-ba84cc663531','01a22ef3-09aa-70e8-999a-5486b88c78f7','near_win','won','2026-11-03T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-70c0-9083-03a8fd17bd59','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab',NULL,'target','2026-01-19T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-70c3-a8a2-0cfcee904626','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','target','qualified','2026-02-13T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-70c7-9b68-55ec0efae111','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','qualified','shortlisted','2026-03-01T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-70cf-92f2-b290da27721b','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','shortlisted','intent','2026-03-15T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-70d5-88ad-921fcdc79458','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','intent','near_win','2026-03-30T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22ef3-09bb-70d8-a2d4-7c78f11c6513','01a22ef3-09bb-70bb-93a0-4e45c4fe55ab','near_win','won','2026-04-22T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-701c-bc36-c3c6a873b33f','01a22ef3-09bd-7017-ab84-35466bd3f4de',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-701f-accb-bf5896a80705','01a22ef3-09bd-7017-ab84-35466bd3f4de','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-7023-8253-fd20631fbb7b','01a22ef3-09bd-7017-ab84-35466bd3f4de','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-702b-a75d-f174b77333ef','01a22ef3-09bd-7017-ab84-35466bd3f4de','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-7031-9055-f4cbd8823f60','01a22ef3-09bd-7017-ab84-35466bd3f4de','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-7034-9f82-6444ced3a232','01a22ef3-09bd-7017-ab84-35466bd3f4de','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-7077-ba67-e3362a5ab84f','01a22ef3-09bd-7073-9cc5-88a6d974b2f5',NULL,'target','2026-08-31T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-707d-b2b6-4b4071f0a557','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','target','shortlisted','2026-10-16T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09bd-7084-b433-be1f8fe81236','01a22ef3-09bd-7073-9cc5-88a6d974b2f5','shortlisted','intent','2026-10-31T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22ef3-09cb-700e-8902-e4fdc2a8596e','01a22ef3-09cb-7009-b674-9ba97d679770',NULL,'target','2026-07-15T15:44:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22ef3-09cb-7011-996c-42c6b1f2b01f','01a22ef3-09cb-7009-b674-9ba97d679770','target','qualified','2026-08-29T15:15:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22ef3-09cb-7015-bdb5-2ae6a64e5379','01a22ef3-09cb-7009-b674-9ba97d679770','qualified','shortlisted','2026-10-18T17:46:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09cb-701b-8438-f1431bebfd27','01a22ef3-09cb-7009-b674-9ba97d679770','shortlisted','intent','2026-11-03T14:33:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22ef3-09d9-7060-aa5b-b6833838bd55','01a22ef3-09d9-705b-a03d-9555aeb6d487',NULL,'target','2026-01-20T14:09:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09d9-7063-be17-92c2cdb1d632','01a22ef3-09d9-705b-a03d-9555aeb6d487','target','qualified','2026-02-10T16:51:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09d9-7067-94db-3eebefd15af9','01a22ef3-09d9-705b-a03d-9555aeb6d487','qualified','shortlisted','2026-03-23T12:26:00Z','');
INSERT INTO "stage_move" VALUES('01a22ef3-09d9-706c-ab0a-03fbff2eaf44','01a22ef3-09d9-705b-a03d-9555aeb6d487','shortlisted','intent','2026-03-31T17:13:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22ef3-0b63-7003-a2ee-482078099c4b',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22ef3-0a2e-704f-b88e-d545462cf0fe',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-18','09:30','SMT line inspection: see the problem on site','2026-11-18','The problem is clear; a first draft next week.','2026-12-01T00:13:29Z');
INSERT INTO "visit" VALUES('01a22ef3-0a2e-7050-af60-87c59fd3ecdb',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-19','14:00','BMS test system: see the problem on site','2026-11-19','Pleased with the unit; wants the test report.','2026-12-01T00:13:29Z');
INSERT INTO "visit" VALUES('01a22ef3-0a2e-7051-b4ac-43a534a62b68',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-23','10:00','Partial discharge locator: see the problem on site','2026-11-23','The budget is passed; the project meeting comes next.','2026-12-01T00:13:29Z');
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "won_before" VALUES('01a22ef3-0b63-7007-8e7a-09648e3c6ea7',2026,2,90000000,3,5);
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22ef3-0a4d-7000-8a00-a184a1eb3e78',2026,600000000,40,'even');
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
CREATE INDEX deal_by_step ON deal (
  outcome, next_step_date, stage, amount_minor, next_step, next_step_time);
COMMIT;
