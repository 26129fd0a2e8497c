PRAGMA application_id = 1179995724;
PRAGMA user_version = 1001;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 01:10:58.113356+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 01:10:58.115066+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7046-8cf1-1444947ed9a8','01a22a01-4d6f-7045-9575-99b8cc41bb7a','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7047-a6f5-241803bd0ca7','01a22a01-4d6f-7045-9575-99b8cc41bb7a','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7048-9720-c2ee0462d9ae','01a22a01-4d6f-7045-9575-99b8cc41bb7a','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7049-a7f1-caac8e9b778f','01a22a01-4d6f-7045-9575-99b8cc41bb7a','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-704b-9bbc-afd93cb7e798','01a22a01-4d6f-7045-9575-99b8cc41bb7a','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-704c-9d2f-285386b5c584','01a22a01-4d6f-7045-9575-99b8cc41bb7a','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-704e-afe1-c971d3a08a28','01a22a01-4d6f-7045-9575-99b8cc41bb7a','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-704f-bfc5-9bfdb8be8b37','01a22a01-4d6f-7045-9575-99b8cc41bb7a','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7050-9a88-8c67c7c8f5c8','01a22a01-4d6f-7045-9575-99b8cc41bb7a','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7052-8353-104234d0e382','01a22a01-4d6f-7045-9575-99b8cc41bb7a','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7053-bdba-f355e1524f3f','01a22a01-4d6f-7045-9575-99b8cc41bb7a','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7054-8d4a-68464b52e45a','01a22a01-4d6f-7045-9575-99b8cc41bb7a','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7055-a0c6-540f1a20d4d6','01a22a01-4d6f-7045-9575-99b8cc41bb7a','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7058-addc-272d2ebd583d','01a22a01-4d6f-7057-966b-92f00278f18b','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7059-a572-e35c4515cf07','01a22a01-4d6f-7057-966b-92f00278f18b','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-705a-9744-7f31e033b751','01a22a01-4d6f-7057-966b-92f00278f18b','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-705b-8294-f3de8fa7430b','01a22a01-4d6f-7057-966b-92f00278f18b','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-705d-892e-a53cf91427b2','01a22a01-4d6f-7057-966b-92f00278f18b','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-705e-ba5a-f24c3a5d381c','01a22a01-4d6f-7057-966b-92f00278f18b','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-705f-b4c2-9c55acd4bf9e','01a22a01-4d6f-7057-966b-92f00278f18b','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7060-98cb-8e31b5c759e7','01a22a01-4d6f-7057-966b-92f00278f18b','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7062-b276-b84419dfe505','01a22a01-4d6f-7057-966b-92f00278f18b','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7063-b627-b38e0f97c9bf','01a22a01-4d6f-7057-966b-92f00278f18b','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7064-9ebb-d4720bfe05cb','01a22a01-4d6f-7057-966b-92f00278f18b','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7065-8dae-26bf35161c96','01a22a01-4d6f-7057-966b-92f00278f18b','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7066-ac56-dc4772b019af','01a22a01-4d6f-7057-966b-92f00278f18b','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7069-b5f0-d7735383a682','01a22a01-4d6f-7068-8516-c8d6200c20ed','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-706a-978a-6bbb0e1519f2','01a22a01-4d6f-7068-8516-c8d6200c20ed','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-706b-a68f-3273916a4833','01a22a01-4d6f-7068-8516-c8d6200c20ed','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-706c-b2a1-13c10a20cf4a','01a22a01-4d6f-7068-8516-c8d6200c20ed','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-706e-9871-38b3d133e94d','01a22a01-4d6f-7068-8516-c8d6200c20ed','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-706f-b239-119fb2b9418d','01a22a01-4d6f-7068-8516-c8d6200c20ed','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7071-ae85-007d4ac8ddcd','01a22a01-4d6f-7068-8516-c8d6200c20ed','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7072-915a-259afe18be09','01a22a01-4d6f-7068-8516-c8d6200c20ed','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7073-869f-f01d28439117','01a22a01-4d6f-7068-8516-c8d6200c20ed','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7075-97c7-91adfe1df86e','01a22a01-4d6f-7068-8516-c8d6200c20ed','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7076-9672-5c83e003ac27','01a22a01-4d6f-7068-8516-c8d6200c20ed','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7077-934e-96714f24f8a1','01a22a01-4d6f-7068-8516-c8d6200c20ed','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7078-a255-65b6446905a3','01a22a01-4d6f-7068-8516-c8d6200c20ed','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-7079-8aaa-1e6154c5a141','01a22a01-4d6f-7068-8516-c8d6200c20ed','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70e9-903d-6e3fce1b83ba','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70ea-a233-49e80f353605','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70eb-95b4-13e3dfef72d4','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70ec-8a8a-aa2bbab50755','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70ee-adde-fbfae8e59b29','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70ef-8469-0f8b5cbe740b','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f1-8227-e27d18eedd65','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f2-b008-ee9f75afa63d','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f3-abcb-1db129a3bf63','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f5-b78f-b7f1183aff51','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f6-ab61-084248f1c576','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f7-90bf-62e92ecdf661','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f8-87b9-ac5d25010ece','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70f9-8504-84a5fec3a8d2','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70fa-b9b6-80b2a690e393','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70fb-bc94-3f80ab29fbd4','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70fd-8f42-b0b80b471799','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70fe-b50e-09ba78ee9abf','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d6f-70ff-a271-8868a5b5de16','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-7000-b643-554755bd76b7','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-7001-9ef2-d67e1704f92c','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-7003-990c-f5136e551ebd','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-7004-9a0f-aeb5ef6eacd2','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70bc-a08d-7120010b3c09','01a22a01-4d77-70bb-807e-3784bee367d4','t1','yes','Readings by hand, nothing can be traced','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70bd-a07a-e9efb0717105','01a22a01-4d77-70bb-807e-3784bee367d4','t2','yes','Three months before the new line starts','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70be-b21e-0e36e7165785','01a22a01-4d77-70bb-807e-3784bee367d4','t3','yes','The bench model will do','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70bf-933b-88bae57dde28','01a22a01-4d77-70bb-807e-3784bee367d4','t4','no','','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c1-a383-4df36ac9dc85','01a22a01-4d77-70bb-807e-3784bee367d4','q1','yes','Passed by the management meeting','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c2-9dc0-8fcc6081f98e','01a22a01-4d77-70bb-807e-3784bee367d4','q2','yes','In the budget for improvements','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c4-b093-f7a0e2151c79','01a22a01-4d77-70bb-807e-3784bee367d4','s1','yes','Trial: better than the present unit','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c5-b6eb-0e81a96d1841','01a22a01-4d77-70bb-807e-3784bee367d4','s2','yes','The maker''s authorisation was checked','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c6-8976-d73123dc241e','01a22a01-4d77-70bb-807e-3784bee367d4','s3','yes','They ask for open interfaces','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c8-ae0d-3c710e76fb1f','01a22a01-4d77-70bb-807e-3784bee367d4','i1','yes','User, equipment and purchasing departments','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70c9-9982-47b050cb3b52','01a22a01-4d77-70bb-807e-3784bee367d4','i2','yes','The laboratory head keeps us informed','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70ca-a8d3-876ac7ceb0a2','01a22a01-4d77-70bb-807e-3784bee367d4','i3','yes','Open tender, twenty days'' notice','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70cb-9ba9-5bc449ed59aa','01a22a01-4d77-70bb-807e-3784bee367d4','i4','yes','Supplied through a local service firm','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70cc-a855-0cc3338434b8','01a22a01-4d77-70bb-807e-3784bee367d4','i5','yes','Two competitors, one has withdrawn','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70cd-a0dd-1af3254f9586','01a22a01-4d77-70bb-807e-3784bee367d4','i6','yes','The vice president agrees','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70ce-95d4-35ce52266bbd','01a22a01-4d77-70bb-807e-3784bee367d4','i7','yes','The service firm has signed with us','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d0-b81d-7a9d82c47d0c','01a22a01-4d77-70bb-807e-3784bee367d4','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d1-92c4-b180a64ca053','01a22a01-4d77-70bb-807e-3784bee367d4','n2','not_applicable','The buyer set the criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d2-847a-9991fde5294c','01a22a01-4d77-70bb-807e-3784bee367d4','n3','yes','92 points by the published criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d3-b9ae-8e91482b27ec','01a22a01-4d77-70bb-807e-3784bee367d4','n4','unknown','Confidential by law until the result; we do not ask','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d4-aa20-6359202995af','01a22a01-4d77-70bb-807e-3784bee367d4','n5','yes','Second day of the award notice','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d6-8dab-9d1aee434054','01a22a01-4d77-70bb-807e-3784bee367d4','w1','yes','Signed by both sides','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d77-70d7-ba35-b8ba198ee0ba','01a22a01-4d77-70bb-807e-3784bee367d4','w2','yes','30 % has arrived','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7018-be14-eccc527deea1','01a22a01-4d79-7017-b210-0a5a643cd427','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7019-be26-4d56c3cb4c30','01a22a01-4d79-7017-b210-0a5a643cd427','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-701a-99df-cb3f530914f5','01a22a01-4d79-7017-b210-0a5a643cd427','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-701b-9ac0-a3542f02f823','01a22a01-4d79-7017-b210-0a5a643cd427','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-701d-9683-d952a25800bf','01a22a01-4d79-7017-b210-0a5a643cd427','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-701e-8a8b-e0e018f22a11','01a22a01-4d79-7017-b210-0a5a643cd427','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7020-8e0f-26346d93a49f','01a22a01-4d79-7017-b210-0a5a643cd427','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7021-bd99-154a4225988c','01a22a01-4d79-7017-b210-0a5a643cd427','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7022-876a-91b977bc9b38','01a22a01-4d79-7017-b210-0a5a643cd427','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7024-a8b0-9c449e980a56','01a22a01-4d79-7017-b210-0a5a643cd427','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7025-8016-2280a6a794d7','01a22a01-4d79-7017-b210-0a5a643cd427','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7026-bbd2-560f4de8d140','01a22a01-4d79-7017-b210-0a5a643cd427','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7027-9c0b-af6a4d6b89e8','01a22a01-4d79-7017-b210-0a5a643cd427','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7028-ac98-f8d430fdc753','01a22a01-4d79-7017-b210-0a5a643cd427','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7029-88e9-7a0bb1874f03','01a22a01-4d79-7017-b210-0a5a643cd427','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-702a-8e83-57a778517f29','01a22a01-4d79-7017-b210-0a5a643cd427','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-702c-a7fa-3235f7cbf69c','01a22a01-4d79-7017-b210-0a5a643cd427','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-702d-af79-ce71937289f4','01a22a01-4d79-7017-b210-0a5a643cd427','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-702e-9c32-173935147baf','01a22a01-4d79-7017-b210-0a5a643cd427','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-702f-a34a-3d6871811d40','01a22a01-4d79-7017-b210-0a5a643cd427','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7030-a9a1-f4e4f4363f35','01a22a01-4d79-7017-b210-0a5a643cd427','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7032-a08e-7281c57293a1','01a22a01-4d79-7017-b210-0a5a643cd427','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7033-bc8d-658eb3e77ff7','01a22a01-4d79-7017-b210-0a5a643cd427','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7074-b4b4-51e6752adb1a','01a22a01-4d79-7073-bb2f-6bdc97a40670','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7075-9745-4a4fd7629fcb','01a22a01-4d79-7073-bb2f-6bdc97a40670','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7076-8b0f-023bb6a769ce','01a22a01-4d79-7073-bb2f-6bdc97a40670','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7078-b9b0-9fcd3358d937','01a22a01-4d79-7073-bb2f-6bdc97a40670','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7079-af71-eae9e6f3d008','01a22a01-4d79-7073-bb2f-6bdc97a40670','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-707a-8611-5f8188c68ac5','01a22a01-4d79-7073-bb2f-6bdc97a40670','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-707b-aef0-8d98f4db0f03','01a22a01-4d79-7073-bb2f-6bdc97a40670','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-707c-8c24-0b8092cf5c62','01a22a01-4d79-7073-bb2f-6bdc97a40670','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-707e-a774-b1e96c01dfd7','01a22a01-4d79-7073-bb2f-6bdc97a40670','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-707f-a0ad-59962a84822f','01a22a01-4d79-7073-bb2f-6bdc97a40670','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7080-923e-a4fa273ddd4f','01a22a01-4d79-7073-bb2f-6bdc97a40670','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7081-a698-80139968de69','01a22a01-4d79-7073-bb2f-6bdc97a40670','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7082-9291-c1446c78c642','01a22a01-4d79-7073-bb2f-6bdc97a40670','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-7083-abf0-d67f6dbb04ab','01a22a01-4d79-7073-bb2f-6bdc97a40670','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a2-979f-cca65d164c12','01a22a01-4d79-70a1-ab97-415420b52c97','t1','yes','False rejects cost two hours of rework a shift','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a3-9e7c-3aea93af4fee','01a22a01-4d79-70a1-ab97-415420b52c97','t2','yes','Three months before the new line starts','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a4-a90d-5d865bb3a220','01a22a01-4d79-70a1-ab97-415420b52c97','t3','yes','The bench model will do','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a5-a53d-f8a10209b31e','01a22a01-4d79-70a1-ab97-415420b52c97','t4','yes','The competitor has no local service','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a7-a897-706b2b959fd8','01a22a01-4d79-70a1-ab97-415420b52c97','q1','unknown','','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a8-82f7-ba0e2f8e8c35','01a22a01-4d79-70a1-ab97-415420b52c97','q2','yes','In the budget for improvements','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70a9-9333-21a5c4b4dd98','01a22a01-4d79-70a1-ab97-415420b52c97','s1','yes','They signed for the comparison report','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70aa-a00f-cd967b9daa81','01a22a01-4d79-70a1-ab97-415420b52c97','s2','yes','Admitted as a supplier','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70ab-8f6e-ea527858e2ca','01a22a01-4d79-70a1-ab97-415420b52c97','s3','yes','Repeatability is in the technical agreement','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70ad-a7b4-f6f00346ca1c','01a22a01-4d79-70a1-ab97-415420b52c97','i1','yes','User, equipment and purchasing departments','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70ae-a0ff-45c00d0ac013','01a22a01-4d79-70a1-ab97-415420b52c97','i2','yes','The laboratory head keeps us informed','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70af-8c84-c391ee186bca','01a22a01-4d79-70a1-ab97-415420b52c97','i3','yes','Three quotations','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b0-9919-339f8b430ecb','01a22a01-4d79-70a1-ab97-415420b52c97','i4','yes','Supplied through a local service firm','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b1-a0ac-cfe8241a5a17','01a22a01-4d79-70a1-ab97-415420b52c97','i5','yes','Two competitors, one has withdrawn','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b2-806f-841099db5edc','01a22a01-4d79-70a1-ab97-415420b52c97','i6','yes','The vice president agrees','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b3-9ce8-d53feae5bf26','01a22a01-4d79-70a1-ab97-415420b52c97','i7','unknown','','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b5-aaa7-2a558d4dc856','01a22a01-4d79-70a1-ab97-415420b52c97','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b6-9b8d-9828aeac695d','01a22a01-4d79-70a1-ab97-415420b52c97','n2','not_applicable','The buyer set the criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b7-84ba-71f01e3c9f13','01a22a01-4d79-70a1-ab97-415420b52c97','n3','yes','92 points by the published criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70b8-a14a-5fa88a0c4d5a','01a22a01-4d79-70a1-ab97-415420b52c97','n4','unknown','Confidential by law until the result; we do not ask','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70bc-8cec-4185ffb5f15d','01a22a01-4d79-70bb-822b-408a617cd31a','t1','yes','Readings by hand, nothing can be traced','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70bd-8eae-557d39bea47b','01a22a01-4d79-70bb-822b-408a617cd31a','t2','yes','At the yearly maintenance','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70be-aed0-d261a7f745ad','01a22a01-4d79-70bb-822b-408a617cd31a','t3','yes','Leans towards the in-line model','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70bf-9bf6-4b72d1b335ee','01a22a01-4d79-70bb-822b-408a617cd31a','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70c1-8178-4028f58d1209','01a22a01-4d79-70bb-822b-408a617cd31a','q1','yes','The project form is signed','2025-11-21T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-4d79-70c2-8a7b-9b6dff8ada87','01a22a01-4d79-70bb-822b-408a617cd31a','q2','yes','Own funds, in place','2025-11-21T15:18:00Z');
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
INSERT INTO "commitment" VALUES('01a22a01-4d82-704b-879e-f968a64b4d77','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T01:10:58Z');
INSERT INTO "commitment" VALUES('01a22a01-4d82-704c-bcbc-cf87de7f17ba','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T01:10:58Z');
INSERT INTO "commitment" VALUES('01a22a01-4d82-704d-a087-3797d44d4502','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T01:10:58Z');
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
INSERT INTO "deal" VALUES('01a22a01-4d6f-7045-9575-99b8cc41bb7a','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-06T10:32:00Z','2027-01-18','Settle terms of payment','2026-12-09','',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
settle terms of payment nordmess');
INSERT INTO "deal" VALUES('01a22a01-4d6f-7057-966b-92f00278f18b','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms');
INSERT INTO "deal" VALUES('01a22a01-4d6f-7068-8516-c8d6200c20ed','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing');
INSERT INTO "deal" VALUES('01a22a01-4d6f-70e8-af97-36ec53e7fcd7','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager');
INSERT INTO "deal" VALUES('01a22a01-4d77-70bb-807e-3784bee367d4','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-21T16:30:00Z','2026-01-18','2026-01-18T13:57:00Z','2026-04-21T16:30:00Z',NULL,'',NULL,'','2026-04-21','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing');
INSERT INTO "deal" VALUES('01a22a01-4d79-7017-b210-0a5a643cd427','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z',NULL,'',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.');
INSERT INTO "deal" VALUES('01a22a01-4d79-7073-bb2f-6bdc97a40670','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess');
INSERT INTO "deal" VALUES('01a22a01-4d79-70a1-ab97-415420b52c97','Wanpan Ocean Institute','Insulation monitoring','Lin Jiahao','Deputy director','',30000000,'CNY',2,'cold','near_win','lost','a4',4,'2026-04-04T14:54:00Z','2025-12-29','2025-12-29T10:13:00Z','2026-04-16T13:13:00Z',NULL,'',NULL,'','2026-04-16','requirements','A local integrator','','wanpan ocean institute
insulation monitoring
lin jiahao deputy director
a local integrator');
INSERT INTO "deal" VALUES('01a22a01-4d79-70bb-822b-408a617cd31a','Xudian Energy, Jiangmen','BMS test system','Zhou Xiuzhen','Test manager','',22000000,'CNY',1,'inbound','qualified','lost','a5',1,'2025-11-21T15:18:00Z','2025-11-07','2025-11-07T16:20:00Z','2025-12-20T13:35:00Z',NULL,'',NULL,'The budget is spread over two years.','2025-12-20','no_budget','','','xudian energy, jiangmen
bms test system
zhou xiuzhen test manager
the budget is spread over two years.');
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
INSERT INTO "deal_action" VALUES('019ad000-0000-7000-8000-000000000002','01a22a01-4d6f-7045-9575-99b8cc41bb7a','p3',NULL,'Ring the head of the laboratory','2026-11-20','He was away',0,'2026-11-19T08:00:00Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('019ad000-0000-7000-8000-000000000005','01a22a01-4d6f-7045-9575-99b8cc41bb7a','units','1','2','2026-11-19T08:00:00Z');
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
INSERT INTO "lead" VALUES('01a22a01-4d82-7044-bc71-ed9421cd49c3','Anchen Pumps, Foshan','Torque benches','Feng Lishan','Equipment section head','','cold','Cards exchanged at the trade fair','2026-12-01','a0','2026-11-30T01:10:58Z');
INSERT INTO "lead" VALUES('01a22a01-4d82-7045-af00-1bcfe2e1213c','Muchuan Lighting, Dongguan','','Xu Shaojie','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T01:10:58Z');
INSERT INTO "lead" VALUES('01a22a01-4d82-7046-9887-7638644840aa','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zeng Wenjing','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T01:10:58Z');
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
INSERT INTO "outcome_event" VALUES('01a22a01-4d77-7006-bbf3-b9d1fa714e34','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22a01-4d77-70d9-a589-1fccff22fc23','01a22a01-4d77-70bb-807e-3784bee367d4','won','near_win','2026-04-21','2026-04-21T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22a01-4d79-7035-9aeb-eef021c2d1e7','01a22a01-4d79-7017-b210-0a5a643cd427','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22a01-4d79-7085-944a-240cc6bd22bb','01a22a01-4d79-7073-bb2f-6bdc97a40670','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22a01-4d79-70ba-a922-c1aaf37615ce','01a22a01-4d79-70a1-ab97-415420b52c97','lost','near_win','2026-04-16','2026-04-16T13:13:00Z',30000000,2,'requirements — Taken over by the group''s purchasing','A local integrator');
INSERT INTO "outcome_event" VALUES('01a22a01-4d79-70c4-9b65-a12991cc74db','01a22a01-4d79-70bb-822b-408a617cd31a','lost','qualified','2025-12-20','2025-12-20T13:35:00Z',22000000,1,'no_budget — One key parameter fell short','');
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
INSERT INTO "person" VALUES('01a22a01-4d82-7001-9f15-1d831e3d68af','Feijing Materials, Guangzhou','Liu Wanqing','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T01:10:58Z');
INSERT INTO "person" VALUES('01a22a01-4d82-7002-8520-2f7d44e42da4','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22a01-4d82-7001-9f15-1d831e3d68af','',NULL,NULL,'2026-11-30T01:10:58Z');
INSERT INTO "person" VALUES('01a22a01-4d82-7003-996e-d86506795b3a','Feijing Materials, Guangzhou','Liang Yifan','Head of purchasing','','buys','neutral','01a22a01-4d82-7001-9f15-1d831e3d68af','',NULL,NULL,'2026-11-30T01:10:58Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22a01-4d82-704a-8a1c-202fdc428f4f','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T01:10:58Z');
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
INSERT INTO "scenario" VALUES('019ad000-0000-7000-8000-000000000003','Better win rate',1.2,1.0,0.9,1.0,1,'2026-11-19T08:00:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
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
INSERT INTO "source_plan" VALUES('019ad000-0000-7000-8000-000000000004','cold','2026-11',5);
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
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-704a-b0c5-bd1b1c36386a','01a22a01-4d6f-7045-9575-99b8cc41bb7a',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-704d-9782-0492d5c41d10','01a22a01-4d6f-7045-9575-99b8cc41bb7a','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-7051-98f6-d6a1b43ef7f5','01a22a01-4d6f-7045-9575-99b8cc41bb7a','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-7056-9694-f7f243921ee5','01a22a01-4d6f-7045-9575-99b8cc41bb7a','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-705c-b59c-557448db7da1','01a22a01-4d6f-7057-966b-92f00278f18b',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-7061-b78b-3363e703f0eb','01a22a01-4d6f-7057-966b-92f00278f18b','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-7067-a978-a8be7885a251','01a22a01-4d6f-7057-966b-92f00278f18b','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-706d-9701-b8c789f62b36','01a22a01-4d6f-7068-8516-c8d6200c20ed',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-7070-95e3-badbc7aad8a6','01a22a01-4d6f-7068-8516-c8d6200c20ed','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-7074-8a0a-02a8a2914cd2','01a22a01-4d6f-7068-8516-c8d6200c20ed','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-707a-9b8f-2be41be2f190','01a22a01-4d6f-7068-8516-c8d6200c20ed','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-70ed-960c-9e41cef22b02','01a22a01-4d6f-70e8-af97-36ec53e7fcd7',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-70f0-9fe1-babe03dbc714','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-70f4-b2d4-e914979c34e2','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d6f-70fc-99b4-69c58e87e0f5','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-7002-bb78-be114fbfd2fb','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-7005-9db3-3a9bcf050f5e','01a22a01-4d6f-70e8-af97-36ec53e7fcd7','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-70c0-9b92-c519585cb18d','01a22a01-4d77-70bb-807e-3784bee367d4',NULL,'target','2026-01-18T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-70c3-83df-322b8a9c07dd','01a22a01-4d77-70bb-807e-3784bee367d4','target','qualified','2026-02-12T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-70c7-aba6-ba13fcddc470','01a22a01-4d77-70bb-807e-3784bee367d4','qualified','shortlisted','2026-02-28T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-70cf-890c-043f80696c49','01a22a01-4d77-70bb-807e-3784bee367d4','shortlisted','intent','2026-03-14T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-70d5-af15-96851802130d','01a22a01-4d77-70bb-807e-3784bee367d4','intent','near_win','2026-03-29T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-4d77-70d8-9ebd-c86e67aabf3f','01a22a01-4d77-70bb-807e-3784bee367d4','near_win','won','2026-04-21T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-701c-abd8-bd0918e2d8f8','01a22a01-4d79-7017-b210-0a5a643cd427',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-701f-a705-3da80d40ff16','01a22a01-4d79-7017-b210-0a5a643cd427','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-7023-b2f0-0c6c84acd41e','01a22a01-4d79-7017-b210-0a5a643cd427','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-702b-b164-bcaa21403370','01a22a01-4d79-7017-b210-0a5a643cd427','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-7031-9dc9-27849d764c80','01a22a01-4d79-7017-b210-0a5a643cd427','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-7034-acc0-6a3c384d3ccf','01a22a01-4d79-7017-b210-0a5a643cd427','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-7077-8a78-62fb82ee1205','01a22a01-4d79-7073-bb2f-6bdc97a40670',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-707d-96ef-0f767ec2b0b3','01a22a01-4d79-7073-bb2f-6bdc97a40670','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-7084-8244-eac5e654d7ba','01a22a01-4d79-7073-bb2f-6bdc97a40670','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-70a6-baba-782a1362e72c','01a22a01-4d79-70a1-ab97-415420b52c97',NULL,'target','2025-12-29T10:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-70ac-b65e-60ab8f25c7fe','01a22a01-4d79-70a1-ab97-415420b52c97','target','shortlisted','2026-02-10T17:56:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-70b4-a353-a5ac8659edbf','01a22a01-4d79-70a1-ab97-415420b52c97','shortlisted','intent','2026-03-02T09:11:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-70b9-9d03-9084d598915a','01a22a01-4d79-70a1-ab97-415420b52c97','intent','near_win','2026-04-04T14:54:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-70c0-9c07-5de242f12e14','01a22a01-4d79-70bb-822b-408a617cd31a',NULL,'target','2025-11-07T16:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-4d79-70c3-bed0-1d51eace3107','01a22a01-4d79-70bb-822b-408a617cd31a','target','qualified','2025-11-21T15:18:00Z','');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('019ad000-0000-7000-8000-000000000001',2026,3,50000000,2);
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
INSERT INTO "visit" VALUES('01a22a01-4d82-7035-9d2f-0eb8c8ea5d17',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T01:10:58Z');
INSERT INTO "visit" VALUES('01a22a01-4d82-7036-84ed-d9880f68d969',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T01:10:58Z');
INSERT INTO "visit" VALUES('01a22a01-4d82-7037-8b5d-aa6739628dbe',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T01:10:58Z');
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22a01-4d89-7000-8dc7-d96a64a961ad',2026,600000000,40,'even');
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
COMMIT;
