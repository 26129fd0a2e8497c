PRAGMA application_id = 1179995724;
PRAGMA user_version = 1005;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 12:36:50.621502+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 12:36:50.624393+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 12:36:50.624861+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 12:36:50.626017+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 12:36:50.627093+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-11-30 12:36:50.628044+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7046-84db-44785121ce34','01a22c75-3da4-7045-841c-11e737d497c3','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7047-9794-00cff7895b7e','01a22c75-3da4-7045-841c-11e737d497c3','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7048-9037-aa5fd7c1c152','01a22c75-3da4-7045-841c-11e737d497c3','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7049-b0d9-442b889c062b','01a22c75-3da4-7045-841c-11e737d497c3','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-704b-a192-f3d288ab5ad7','01a22c75-3da4-7045-841c-11e737d497c3','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-704c-9b6e-ebbf13f41423','01a22c75-3da4-7045-841c-11e737d497c3','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-704e-83e1-73557732979c','01a22c75-3da4-7045-841c-11e737d497c3','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-704f-acd5-3d9356a778f1','01a22c75-3da4-7045-841c-11e737d497c3','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7050-8de6-3b9871f5a3e2','01a22c75-3da4-7045-841c-11e737d497c3','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7052-9936-8d41dd72137a','01a22c75-3da4-7045-841c-11e737d497c3','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7053-afb6-1c788ae1368a','01a22c75-3da4-7045-841c-11e737d497c3','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7054-9d5b-e3b5370286f3','01a22c75-3da4-7045-841c-11e737d497c3','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7055-a800-4edb6de77693','01a22c75-3da4-7045-841c-11e737d497c3','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7058-86a6-df5022c5d1a8','01a22c75-3da4-7057-996f-235e9bb5caba','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7059-9b6a-997aa3507e87','01a22c75-3da4-7057-996f-235e9bb5caba','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-705a-afac-a1103e78c563','01a22c75-3da4-7057-996f-235e9bb5caba','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-705b-8807-549622b5f879','01a22c75-3da4-7057-996f-235e9bb5caba','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-705d-bd4d-c28f3db453e2','01a22c75-3da4-7057-996f-235e9bb5caba','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-705e-aefe-c91af7d1b382','01a22c75-3da4-7057-996f-235e9bb5caba','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-705f-9f37-d924999a01df','01a22c75-3da4-7057-996f-235e9bb5caba','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7060-96ef-c5888bca2cd7','01a22c75-3da4-7057-996f-235e9bb5caba','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7062-96f5-e09c65418c4e','01a22c75-3da4-7057-996f-235e9bb5caba','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7063-bd82-d0a171a4f076','01a22c75-3da4-7057-996f-235e9bb5caba','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7064-a719-2b3cca26fb5d','01a22c75-3da4-7057-996f-235e9bb5caba','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7065-88cd-a7e41c437d9c','01a22c75-3da4-7057-996f-235e9bb5caba','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7066-9c7c-ef053696cd68','01a22c75-3da4-7057-996f-235e9bb5caba','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7069-8c05-4355169a2411','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-706a-a856-5d0a568869a0','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-706b-87a6-bab7cdffb157','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-706c-bdae-64067b9e8b9f','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-706e-b8e7-34ce37f0e342','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-706f-b5cc-867370b06e46','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7071-817f-fc5eba666f8e','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7072-a06d-fbf05c6f4414','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7073-9f36-cf381da5700a','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7075-81eb-8aee3c86928f','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7076-9aab-637b59ea87ee','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7077-a35e-41607863cd0f','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7078-bd92-cf68dd52213b','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-7079-88f5-d94e3be3715e','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70e9-a9a9-aea78fc5362a','01a22c75-3da4-70e8-9630-25504e7b7a82','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70ea-9cd7-bd1ceb83b5d6','01a22c75-3da4-70e8-9630-25504e7b7a82','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70eb-bbf6-0f1c56f11ef8','01a22c75-3da4-70e8-9630-25504e7b7a82','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70ec-b7ea-e8a60216fc82','01a22c75-3da4-70e8-9630-25504e7b7a82','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70ee-8a05-d04579430ddd','01a22c75-3da4-70e8-9630-25504e7b7a82','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70ef-bfd4-1e844108e054','01a22c75-3da4-70e8-9630-25504e7b7a82','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f1-9202-ad7a98a706b2','01a22c75-3da4-70e8-9630-25504e7b7a82','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f2-9a09-b97af23f6fbf','01a22c75-3da4-70e8-9630-25504e7b7a82','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f3-b777-e0f2a0a43d97','01a22c75-3da4-70e8-9630-25504e7b7a82','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f5-b3dc-dc50ce3ce6f7','01a22c75-3da4-70e8-9630-25504e7b7a82','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f6-a46f-d643f3b8762f','01a22c75-3da4-70e8-9630-25504e7b7a82','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f7-a083-31ed48bd2d0e','01a22c75-3da4-70e8-9630-25504e7b7a82','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f8-b105-38ff6473b09c','01a22c75-3da4-70e8-9630-25504e7b7a82','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70f9-a000-96c1547d1300','01a22c75-3da4-70e8-9630-25504e7b7a82','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70fa-ada6-5db287081018','01a22c75-3da4-70e8-9630-25504e7b7a82','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70fb-8966-61647b32a5b5','01a22c75-3da4-70e8-9630-25504e7b7a82','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70fd-9795-25bf787da6e8','01a22c75-3da4-70e8-9630-25504e7b7a82','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70fe-a962-8bf928ee996a','01a22c75-3da4-70e8-9630-25504e7b7a82','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da4-70ff-95a8-ab6b8e57f98d','01a22c75-3da4-70e8-9630-25504e7b7a82','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-7000-aa32-007e88825495','01a22c75-3da4-70e8-9630-25504e7b7a82','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-7001-b131-09afcb827b0e','01a22c75-3da4-70e8-9630-25504e7b7a82','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-7003-b410-1a7708b6bbd9','01a22c75-3da4-70e8-9630-25504e7b7a82','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-7004-9788-56ecfcb82637','01a22c75-3da4-70e8-9630-25504e7b7a82','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70bc-a2e9-190348acc536','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','t1','yes','Readings by hand, nothing can be traced','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70bd-8c1b-d9eac04dcbff','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','t2','yes','Three months before the new line starts','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70be-b602-79964975d953','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','t3','yes','The bench model will do','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70bf-b107-339bd24ad450','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','t4','no','','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c1-b891-99dcdae2c817','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','q1','yes','Passed by the management meeting','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c2-8a5b-4a9abb9707c8','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','q2','yes','In the budget for improvements','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c4-ba70-87624940025f','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','s1','yes','Trial: better than the present unit','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c5-864d-f1dc321f1fdb','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','s2','yes','The maker''s authorisation was checked','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c6-8643-f074de012deb','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','s3','yes','They ask for open interfaces','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c8-925a-b9487445e1e7','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i1','yes','User, equipment and purchasing departments','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70c9-acb3-73eac411cf83','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i2','yes','The laboratory head keeps us informed','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70ca-8775-253ba110f5ec','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i3','yes','Open tender, twenty days'' notice','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70cb-9e02-56cc0d1633d9','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i4','yes','Supplied through a local service firm','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70cc-b9e2-41a1092266e3','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i5','yes','Two competitors, one has withdrawn','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70cd-95bb-70be96b5a25c','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i6','yes','The vice president agrees','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70ce-80ec-f47bf5fe9c4e','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','i7','yes','The service firm has signed with us','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d0-9062-7e434465880c','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d1-ab39-828493f2eb41','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','n2','not_applicable','The buyer set the criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d2-8539-493f37996049','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','n3','yes','92 points by the published criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d3-83d1-2cbfbc2c20bc','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','n4','unknown','Confidential by law until the result; we do not ask','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d4-ad84-c5ed044e6367','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','n5','yes','Second day of the award notice','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d6-9475-6dba357ec414','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','w1','yes','Signed by both sides','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da7-70d7-811e-e8e27bd3905f','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','w2','yes','30 % has arrived','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7018-ac3f-1da10f12f68a','01a22c75-3da8-7017-b556-1d3f214a2459','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7019-981a-857c6ba8e6c8','01a22c75-3da8-7017-b556-1d3f214a2459','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-701a-a280-4a202a31a2ce','01a22c75-3da8-7017-b556-1d3f214a2459','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-701b-876d-0b9cf7583712','01a22c75-3da8-7017-b556-1d3f214a2459','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-701d-af1c-bacb15c29702','01a22c75-3da8-7017-b556-1d3f214a2459','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-701e-88e6-404288a7750b','01a22c75-3da8-7017-b556-1d3f214a2459','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7020-9ad6-d91746de94a8','01a22c75-3da8-7017-b556-1d3f214a2459','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7021-8c1c-d3b9ea711d22','01a22c75-3da8-7017-b556-1d3f214a2459','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7022-b743-0d21aaaded5a','01a22c75-3da8-7017-b556-1d3f214a2459','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7024-b64d-738fb1305dea','01a22c75-3da8-7017-b556-1d3f214a2459','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7025-90f8-b1eb74de2fab','01a22c75-3da8-7017-b556-1d3f214a2459','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7026-9f91-0f0002809fc9','01a22c75-3da8-7017-b556-1d3f214a2459','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7027-a17a-f84c448f9036','01a22c75-3da8-7017-b556-1d3f214a2459','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7028-8dc8-88cf55a10500','01a22c75-3da8-7017-b556-1d3f214a2459','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7029-9030-3203ea51ef7b','01a22c75-3da8-7017-b556-1d3f214a2459','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-702a-ba7a-fe607b4b833e','01a22c75-3da8-7017-b556-1d3f214a2459','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-702c-9e20-dfda6d5462a6','01a22c75-3da8-7017-b556-1d3f214a2459','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-702d-9862-896992510f8e','01a22c75-3da8-7017-b556-1d3f214a2459','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-702e-8f47-942c81a7b9e6','01a22c75-3da8-7017-b556-1d3f214a2459','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-702f-8ed4-15affceacfed','01a22c75-3da8-7017-b556-1d3f214a2459','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7030-b16c-fbe9465f714d','01a22c75-3da8-7017-b556-1d3f214a2459','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7032-9303-f530642b2bb7','01a22c75-3da8-7017-b556-1d3f214a2459','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7033-90cb-974aeaf08fca','01a22c75-3da8-7017-b556-1d3f214a2459','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7074-875c-c32978406c74','01a22c75-3da8-7073-8816-ae4a8b3cffb2','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7075-9b8a-dfb660491a07','01a22c75-3da8-7073-8816-ae4a8b3cffb2','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7076-aa4a-5a373b9dd951','01a22c75-3da8-7073-8816-ae4a8b3cffb2','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7078-a7c8-de48da93db56','01a22c75-3da8-7073-8816-ae4a8b3cffb2','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7079-bef0-d1ef08e86367','01a22c75-3da8-7073-8816-ae4a8b3cffb2','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-707a-b815-3bd119bae88a','01a22c75-3da8-7073-8816-ae4a8b3cffb2','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-707b-857e-31ae312a7daa','01a22c75-3da8-7073-8816-ae4a8b3cffb2','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-707c-ac06-ed965a261d23','01a22c75-3da8-7073-8816-ae4a8b3cffb2','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-707e-a67f-e6c63f2d3b62','01a22c75-3da8-7073-8816-ae4a8b3cffb2','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-707f-94f4-8717880d6a1e','01a22c75-3da8-7073-8816-ae4a8b3cffb2','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7080-9f35-aa87b48fb288','01a22c75-3da8-7073-8816-ae4a8b3cffb2','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7081-938b-25645045cea5','01a22c75-3da8-7073-8816-ae4a8b3cffb2','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7082-bb1b-e52fca3171b8','01a22c75-3da8-7073-8816-ae4a8b3cffb2','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-7083-b9af-e5c7f7fcd814','01a22c75-3da8-7073-8816-ae4a8b3cffb2','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a2-ab63-deb8d025f8f5','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','t1','yes','False rejects cost two hours of rework a shift','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a3-9e4e-609f37b3ec18','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','t2','yes','Three months before the new line starts','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a4-afcc-28c0cab74bc0','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','t3','yes','The bench model will do','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a5-a511-489a7c43e14c','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','t4','yes','The competitor has no local service','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a7-b30c-b1ce26238d6c','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','q1','unknown','','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a8-8978-4e68f42c530d','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','q2','yes','In the budget for improvements','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70a9-bf96-7a156e77a684','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','s1','yes','They signed for the comparison report','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70aa-b8a3-7a791e58fa33','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','s2','yes','Admitted as a supplier','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70ab-a179-f2a64e3e587f','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','s3','yes','Repeatability is in the technical agreement','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70ad-8156-565523dc489a','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i1','yes','User, equipment and purchasing departments','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70ae-be53-e9b22a26cf9b','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i2','yes','The laboratory head keeps us informed','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70af-bb2c-d374258a154f','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i3','yes','Three quotations','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b0-adb3-3be98d3be8e9','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i4','yes','Supplied through a local service firm','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b1-9c70-ab42a1afb975','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i5','yes','Two competitors, one has withdrawn','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b2-8a4d-8c040b37bba3','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i6','yes','The vice president agrees','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b3-bf2a-a2653c3f7476','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','i7','unknown','','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b5-96dd-2aece750a981','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b6-a8e8-4cb37aaf82f4','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','n2','not_applicable','The buyer set the criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b7-86ab-68da88463e6b','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','n3','yes','92 points by the published criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70b8-b6ef-ad88efd71614','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','n4','unknown','Confidential by law until the result; we do not ask','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70bc-8bab-97c25805c75d','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','t1','yes','Readings by hand, nothing can be traced','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70bd-8b6c-e384ed81d207','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','t2','yes','At the yearly maintenance','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70be-a24d-d6a6d286dac6','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','t3','yes','Leans towards the in-line model','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70bf-abe1-283f4dceb3b3','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70c1-b8da-f60d17e776c2','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','q1','yes','The project form is signed','2025-11-21T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c75-3da8-70c2-86d8-d8726f20e5a2','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','q2','yes','Own funds, in place','2025-11-21T15:18:00Z');
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
INSERT INTO "commitment" VALUES('01a22c75-3db9-701d-9d87-d0f9d2d0df19','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T12:36:50Z');
INSERT INTO "commitment" VALUES('01a22c75-3db9-701e-907d-882baf43648d','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T12:36:50Z');
INSERT INTO "commitment" VALUES('01a22c75-3db9-701f-8b95-83064ae5ee7d','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T12:36:50Z');
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
  search_text TEXT NOT NULL DEFAULT '', import_id TEXT, own TEXT NOT NULL DEFAULT '', foreign_minor INTEGER CHECK (foreign_minor >= 0),    -- what the filter looks in; derived from the fields above
  CHECK ((outcome = 'won') = (stage IS 'won')),
  CHECK (outcome <> 'open' OR stage IS NOT NULL)
) STRICT;
INSERT INTO "deal" VALUES('01a22c75-3da4-7045-841c-11e737d497c3','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T12:36:50Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da4-7057-996f-235e9bb5caba','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da4-7068-ae26-1b04b1eaf0e8','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da4-70e8-9630-25504e7b7a82','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da7-70bb-b39c-0f47f9b4ef22','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-21T16:30:00Z','2026-01-18','2026-01-18T13:57:00Z','2026-04-21T16:30:00Z',NULL,'',NULL,'','2026-04-21','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da8-7017-b556-1d3f214a2459','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z',NULL,'',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da8-7073-8816-ae4a8b3cffb2','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','Wanpan Ocean Institute','Insulation monitoring','Lin Jiahao','Deputy director','',30000000,'CNY',2,'cold','near_win','lost','a4',4,'2026-04-04T14:54:00Z','2025-12-29','2025-12-29T10:13:00Z','2026-04-16T13:13:00Z',NULL,'',NULL,'','2026-04-16','requirements','A local integrator','','wanpan ocean institute
insulation monitoring
lin jiahao deputy director
a local integrator',NULL,'',NULL);
INSERT INTO "deal" VALUES('01a22c75-3da8-70bb-85a4-cba8fbc83bdc','Xudian Energy, Jiangmen','BMS test system','Zhou Xiuzhen','Test manager','',22000000,'CNY',1,'inbound','qualified','lost','a5',1,'2025-11-21T15:18:00Z','2025-11-07','2025-11-07T16:20:00Z','2025-12-20T13:35:00Z',NULL,'',NULL,'The budget is spread over two years.','2025-12-20','no_budget','','','xudian energy, jiangmen
bms test system
zhou xiuzhen test manager
the budget is spread over two years.',NULL,'',NULL);
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
INSERT INTO "deal_action" VALUES('01a22c75-3e77-7003-aca1-60a933c1068b','01a22c75-3da4-7045-841c-11e737d497c3','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22c75-3db9-7016-9ef2-827f8e56f8f5','2026-11-30T12:36:50Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22c75-3e68-7000-974c-921c3725cdb0','01a22c75-3da4-7045-841c-11e737d497c3','note','','edited','2026-11-30T12:36:50Z');
INSERT INTO "field_change" VALUES('01a22c75-3e84-7000-95d8-51ebd442bae7','01a22c75-3da4-7045-841c-11e737d497c3','own.own_0123456789','','North','2026-11-30T12:36:50Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22c75-3e77-7004-89a3-eb54d6afc354','01a22c75-3e77-7000-9ce0-1b2b6689b422','01a22c75-3da4-7045-841c-11e737d497c3','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22c75-3e77-7000-9ce0-1b2b6689b422','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
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
INSERT INTO "lead" VALUES('01a22c75-3db9-7017-9365-68826e8c2e8c','Muchuan Lighting, Dongguan','','Xu Shaojie','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T12:36:50Z');
INSERT INTO "lead" VALUES('01a22c75-3db9-7018-9cde-2b01dea47c72','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zeng Wenjing','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T12:36:50Z');
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
INSERT INTO "outcome_event" VALUES('01a22c75-3da7-7006-96cd-e4270ac531c4','01a22c75-3da4-70e8-9630-25504e7b7a82','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22c75-3da7-70d9-800d-69c17f51d7ad','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','won','near_win','2026-04-21','2026-04-21T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22c75-3da8-7035-a596-828e54b321b2','01a22c75-3da8-7017-b556-1d3f214a2459','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22c75-3da8-7085-a992-0d8ee073eb8a','01a22c75-3da8-7073-8816-ae4a8b3cffb2','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22c75-3da8-70ba-a923-dd231f15e5fb','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','lost','near_win','2026-04-16','2026-04-16T13:13:00Z',30000000,2,'requirements — Taken over by the group''s purchasing','A local integrator');
INSERT INTO "outcome_event" VALUES('01a22c75-3da8-70c4-8b99-daad6a0a473e','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','lost','qualified','2025-12-20','2025-12-20T13:35:00Z',22000000,1,'no_budget — One key parameter fell short','');
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
INSERT INTO "person" VALUES('01a22c75-3db8-700b-8218-a6a6a1f28877','Feijing Materials, Guangzhou','Liu Wanqing','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T12:36:50Z');
INSERT INTO "person" VALUES('01a22c75-3db8-700c-b57e-0a3170cfbf87','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22c75-3db8-700b-8218-a6a6a1f28877','',NULL,NULL,'2026-11-30T12:36:50Z');
INSERT INTO "person" VALUES('01a22c75-3db8-700d-a08d-a2f1bf18138a','Feijing Materials, Guangzhou','Liang Yifan','Head of purchasing','','buys','neutral','01a22c75-3db8-700b-8218-a6a6a1f28877','',NULL,NULL,'2026-11-30T12:36:50Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22c75-3db9-701c-a24e-41a6437b75dd','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T12:36:50Z');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22c75-3db9-701c-a24e-41a6437b75dd','reached','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('review','01a22c75-3db9-701c-a24e-41a6437b75dd','learned','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('review','01a22c75-3db9-701c-a24e-41a6437b75dd','next_step','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('deal','01a22c75-3da4-7045-841c-11e737d497c3','note','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c75-3e77-7001-830c-bd221564d91a','source','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c75-3e77-7001-830c-bd221564d91a','period','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c75-3e77-7001-830c-bd221564d91a','planned','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('target_part','01a22c75-3e77-7002-9f3a-172887629175','year','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('target_part','01a22c75-3e77-7002-9f3a-172887629175','month','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('target_part','01a22c75-3e77-7002-9f3a-172887629175','amount_minor','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('target_part','01a22c75-3e77-7002-9f3a-172887629175','units','2026-11-30T12:36:50Z');
INSERT INTO "row_change" VALUES('deal','01a22c75-3da4-7045-841c-11e737d497c3','own.own_0123456789','2026-11-30T12:36:50Z');
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
INSERT INTO "scenario" VALUES('01a22c75-3e77-7005-898e-78dab27e8ecd','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22c75-3d44-7000-9b74-68c4aafccf01"');
INSERT INTO "setting" VALUES('target_minor','600000000');
INSERT INTO "setting" VALUES('target_units','40.0');
INSERT INTO "setting" VALUES('average_minor','30000000');
INSERT INTO "setting" VALUES('average_units','2.0');
CREATE TABLE source_plan (
  -- Planned number of companies of one source in a month (2026-11) or ISO week (2026-W48).
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  period TEXT NOT NULL,
  planned INTEGER NOT NULL CHECK (planned >= 0)
) STRICT;
INSERT INTO "source_plan" VALUES('01a22c75-3e77-7001-830c-bd221564d91a','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22c75-3da4-704a-a2af-65af3c712eff','01a22c75-3da4-7045-841c-11e737d497c3',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-704d-9571-62eab50a738a','01a22c75-3da4-7045-841c-11e737d497c3','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-7051-9108-de4ae4bdf316','01a22c75-3da4-7045-841c-11e737d497c3','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-7056-8e43-41b1c67e5d8a','01a22c75-3da4-7045-841c-11e737d497c3','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-705c-9105-7104c3cf0d5c','01a22c75-3da4-7057-996f-235e9bb5caba',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-7061-8276-c7bc235c5b5a','01a22c75-3da4-7057-996f-235e9bb5caba','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-7067-8728-f69269ce4c4e','01a22c75-3da4-7057-996f-235e9bb5caba','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-706d-8c73-de25f8bb4c9f','01a22c75-3da4-7068-ae26-1b04b1eaf0e8',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-7070-a43b-090c02c2ebab','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-7074-a01d-19b1157ba624','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-707a-9683-57d9375d0adb','01a22c75-3da4-7068-ae26-1b04b1eaf0e8','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-70ed-835c-02e91b9762e5','01a22c75-3da4-70e8-9630-25504e7b7a82',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-70f0-8cac-531e719c49f7','01a22c75-3da4-70e8-9630-25504e7b7a82','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-70f4-af04-d7ce769dd844','01a22c75-3da4-70e8-9630-25504e7b7a82','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da4-70fc-a98a-dd40a57ebade','01a22c75-3da4-70e8-9630-25504e7b7a82','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-7002-b9c3-b2a95d2a8977','01a22c75-3da4-70e8-9630-25504e7b7a82','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-7005-8cd5-7ed0f1af8f4f','01a22c75-3da4-70e8-9630-25504e7b7a82','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-70c0-b27c-fadb5d297fa9','01a22c75-3da7-70bb-b39c-0f47f9b4ef22',NULL,'target','2026-01-18T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-70c3-979b-57c62ab0b059','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','target','qualified','2026-02-12T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-70c7-9e54-1eec5af6b78d','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','qualified','shortlisted','2026-02-28T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-70cf-8f6a-759b105b68df','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','shortlisted','intent','2026-03-14T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-70d5-ad9e-97478af052d0','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','intent','near_win','2026-03-29T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c75-3da7-70d8-ae55-ace09ec54b1b','01a22c75-3da7-70bb-b39c-0f47f9b4ef22','near_win','won','2026-04-21T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-701c-b41a-f166a2460019','01a22c75-3da8-7017-b556-1d3f214a2459',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-701f-b514-743ca83e7f34','01a22c75-3da8-7017-b556-1d3f214a2459','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-7023-bdab-7fcb8dfb6600','01a22c75-3da8-7017-b556-1d3f214a2459','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-702b-b229-80844e6f17cd','01a22c75-3da8-7017-b556-1d3f214a2459','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-7031-8eb7-66f6f83eaf44','01a22c75-3da8-7017-b556-1d3f214a2459','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-7034-98d2-6d13f17264de','01a22c75-3da8-7017-b556-1d3f214a2459','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-7077-aa22-215d40e29971','01a22c75-3da8-7073-8816-ae4a8b3cffb2',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-707d-a738-76b08fee8bcd','01a22c75-3da8-7073-8816-ae4a8b3cffb2','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-7084-a338-11ec2452858e','01a22c75-3da8-7073-8816-ae4a8b3cffb2','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-70a6-9179-dac87befe972','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d',NULL,'target','2025-12-29T10:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-70ac-88dc-02278f8be6c9','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','target','shortlisted','2026-02-10T17:56:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-70b4-8605-a3d0549c3618','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','shortlisted','intent','2026-03-02T09:11:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-70b9-8267-8091434e14e1','01a22c75-3da8-70a1-bd4c-5c5ee4b04f7d','intent','near_win','2026-04-04T14:54:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-70c0-beb3-0da25cc45d47','01a22c75-3da8-70bb-85a4-cba8fbc83bdc',NULL,'target','2025-11-07T16:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22c75-3da8-70c3-a018-75a3f1d441fc','01a22c75-3da8-70bb-85a4-cba8fbc83bdc','target','qualified','2025-11-21T15:18:00Z','');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22c75-3e77-7002-9f3a-172887629175',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22c75-3db9-7007-9a10-c0cb31204d69',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T12:36:50Z');
INSERT INTO "visit" VALUES('01a22c75-3db9-7008-b43d-6ac8e4c73625',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T12:36:50Z');
INSERT INTO "visit" VALUES('01a22c75-3db9-7009-890a-57d3a892e5aa',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T12:36:50Z');
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22c75-3dc1-7000-afef-ae78cf6caf8d',2026,600000000,40,'even');
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
COMMIT;
