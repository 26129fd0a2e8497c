PRAGMA application_id = 1179995724;
PRAGMA user_version = 1006;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 15:04:15.407995+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 15:04:15.410431+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 15:04:15.434579+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 15:04:15.442275+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 15:04:15.451556+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-11-30 15:04:15.452872+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'funnel','won_before','2026-11-30 15:04:15.453675+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7046-ba3d-fac02d272165','01a22cfc-352b-7045-ae7d-85e5a0bee141','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7047-9c47-936f4925993e','01a22cfc-352b-7045-ae7d-85e5a0bee141','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7048-bf05-18e98a2a85fd','01a22cfc-352b-7045-ae7d-85e5a0bee141','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7049-a2a9-c609546ac0d6','01a22cfc-352b-7045-ae7d-85e5a0bee141','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-704b-b3aa-f094dfb0c05a','01a22cfc-352b-7045-ae7d-85e5a0bee141','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-704c-bcb7-c15b21e4c5ad','01a22cfc-352b-7045-ae7d-85e5a0bee141','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-704e-b6fa-18f6f3dd5db5','01a22cfc-352b-7045-ae7d-85e5a0bee141','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-704f-8fc4-809be7179a1b','01a22cfc-352b-7045-ae7d-85e5a0bee141','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7050-8114-c85dc027ca0a','01a22cfc-352b-7045-ae7d-85e5a0bee141','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7052-b7e0-c82b58ea1aef','01a22cfc-352b-7045-ae7d-85e5a0bee141','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7053-9a5b-2fb34ec2b3bd','01a22cfc-352b-7045-ae7d-85e5a0bee141','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7054-9ad3-9c6ba46a86d3','01a22cfc-352b-7045-ae7d-85e5a0bee141','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7055-98e0-7a05e524ece5','01a22cfc-352b-7045-ae7d-85e5a0bee141','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7058-86d9-2fa8c6f2bdee','01a22cfc-352b-7057-8e31-4ff67c75888e','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7059-a0ad-6daf25618276','01a22cfc-352b-7057-8e31-4ff67c75888e','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-705a-97b6-a234a8261cbe','01a22cfc-352b-7057-8e31-4ff67c75888e','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-705b-92f9-562b0eb00ef6','01a22cfc-352b-7057-8e31-4ff67c75888e','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-705d-943b-5ba57ac69b08','01a22cfc-352b-7057-8e31-4ff67c75888e','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-705e-996c-60fa18b2b580','01a22cfc-352b-7057-8e31-4ff67c75888e','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-705f-be46-9737ea6b7566','01a22cfc-352b-7057-8e31-4ff67c75888e','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7060-b6ac-32b671183471','01a22cfc-352b-7057-8e31-4ff67c75888e','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7062-8449-84dc9aa8d87d','01a22cfc-352b-7057-8e31-4ff67c75888e','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7063-88c2-29d1c36dc6e5','01a22cfc-352b-7057-8e31-4ff67c75888e','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7064-8d9d-221d5813fbfb','01a22cfc-352b-7057-8e31-4ff67c75888e','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7065-8ee2-785d46e2569f','01a22cfc-352b-7057-8e31-4ff67c75888e','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7066-bc74-6799c5202178','01a22cfc-352b-7057-8e31-4ff67c75888e','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7069-8bad-e35c48d98eae','01a22cfc-352b-7068-8665-2f9b6fecf1f9','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-706a-a029-5d9c0bf9b65c','01a22cfc-352b-7068-8665-2f9b6fecf1f9','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-706b-b1d6-9a61eb798713','01a22cfc-352b-7068-8665-2f9b6fecf1f9','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-706c-92fb-7882bd0e476e','01a22cfc-352b-7068-8665-2f9b6fecf1f9','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-706e-b6ae-725c60f9ae22','01a22cfc-352b-7068-8665-2f9b6fecf1f9','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-706f-b78a-66b44e30bd4c','01a22cfc-352b-7068-8665-2f9b6fecf1f9','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7071-b206-7cabd349870b','01a22cfc-352b-7068-8665-2f9b6fecf1f9','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7072-bddb-35f589a10ca6','01a22cfc-352b-7068-8665-2f9b6fecf1f9','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7073-97d4-e682a8201472','01a22cfc-352b-7068-8665-2f9b6fecf1f9','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7075-91c3-2342c7c449b2','01a22cfc-352b-7068-8665-2f9b6fecf1f9','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7076-a2cf-76d3c32b37ea','01a22cfc-352b-7068-8665-2f9b6fecf1f9','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7077-8c36-2905c8b96803','01a22cfc-352b-7068-8665-2f9b6fecf1f9','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7078-a392-3cc9b8f20aec','01a22cfc-352b-7068-8665-2f9b6fecf1f9','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-7079-8d82-1475b79edb0c','01a22cfc-352b-7068-8665-2f9b6fecf1f9','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70e9-aa4e-407284835c02','01a22cfc-352b-70e8-8d2a-7e08ca335923','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70ea-911d-03f322f46909','01a22cfc-352b-70e8-8d2a-7e08ca335923','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70eb-be84-8c9cb0699683','01a22cfc-352b-70e8-8d2a-7e08ca335923','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70ec-ab24-20b4abc6a8ef','01a22cfc-352b-70e8-8d2a-7e08ca335923','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70ee-90d3-14ab92484bd2','01a22cfc-352b-70e8-8d2a-7e08ca335923','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70ef-a3fe-37612df243a0','01a22cfc-352b-70e8-8d2a-7e08ca335923','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f1-b307-4246487a94e5','01a22cfc-352b-70e8-8d2a-7e08ca335923','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f2-9699-9543948dafe0','01a22cfc-352b-70e8-8d2a-7e08ca335923','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f3-9183-ca3a71ef9356','01a22cfc-352b-70e8-8d2a-7e08ca335923','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f5-b9db-6cb5158d4c1f','01a22cfc-352b-70e8-8d2a-7e08ca335923','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f6-83a9-485b563e312f','01a22cfc-352b-70e8-8d2a-7e08ca335923','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f7-a2ca-be751ff3a708','01a22cfc-352b-70e8-8d2a-7e08ca335923','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f8-b312-038f942a4dcd','01a22cfc-352b-70e8-8d2a-7e08ca335923','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70f9-a2ad-5c28a528353d','01a22cfc-352b-70e8-8d2a-7e08ca335923','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70fa-ad7f-ed623b7e4c50','01a22cfc-352b-70e8-8d2a-7e08ca335923','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70fb-8db8-c118171e9746','01a22cfc-352b-70e8-8d2a-7e08ca335923','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70fd-9408-73cea666963e','01a22cfc-352b-70e8-8d2a-7e08ca335923','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70fe-9c06-2af7d5663382','01a22cfc-352b-70e8-8d2a-7e08ca335923','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352b-70ff-8134-b0e66b735dae','01a22cfc-352b-70e8-8d2a-7e08ca335923','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-7000-91d1-2f01b5536cde','01a22cfc-352b-70e8-8d2a-7e08ca335923','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-7001-9c02-b4bcfd5e1230','01a22cfc-352b-70e8-8d2a-7e08ca335923','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-7003-9a3d-397e44ae0b93','01a22cfc-352b-70e8-8d2a-7e08ca335923','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-7004-a388-c0a9ad24a1b2','01a22cfc-352b-70e8-8d2a-7e08ca335923','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70bc-a407-fe7b42dbda23','01a22cfc-352d-70bb-9888-c065a012e051','t1','yes','Readings by hand, nothing can be traced','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70bd-bfcd-6ec73492418d','01a22cfc-352d-70bb-9888-c065a012e051','t2','yes','Three months before the new line starts','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70be-bd12-faf23b452075','01a22cfc-352d-70bb-9888-c065a012e051','t3','yes','The bench model will do','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70bf-9c9f-08fe2b056105','01a22cfc-352d-70bb-9888-c065a012e051','t4','no','','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c1-9a6a-785fdbccabd7','01a22cfc-352d-70bb-9888-c065a012e051','q1','yes','Passed by the management meeting','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c2-b8e9-4b349e33663d','01a22cfc-352d-70bb-9888-c065a012e051','q2','yes','In the budget for improvements','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c4-952f-ececa20762eb','01a22cfc-352d-70bb-9888-c065a012e051','s1','yes','Trial: better than the present unit','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c5-ba44-0d95570f0599','01a22cfc-352d-70bb-9888-c065a012e051','s2','yes','The maker''s authorisation was checked','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c6-a761-45671012e382','01a22cfc-352d-70bb-9888-c065a012e051','s3','yes','They ask for open interfaces','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c8-8afd-cdf85ca57376','01a22cfc-352d-70bb-9888-c065a012e051','i1','yes','User, equipment and purchasing departments','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70c9-b836-01b354ef0260','01a22cfc-352d-70bb-9888-c065a012e051','i2','yes','The laboratory head keeps us informed','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70ca-8381-8599db411623','01a22cfc-352d-70bb-9888-c065a012e051','i3','yes','Open tender, twenty days'' notice','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70cb-b53d-277c4e976c00','01a22cfc-352d-70bb-9888-c065a012e051','i4','yes','Supplied through a local service firm','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70cc-a09b-6d31fc19a4b9','01a22cfc-352d-70bb-9888-c065a012e051','i5','yes','Two competitors, one has withdrawn','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70cd-9f64-ec1b20c78859','01a22cfc-352d-70bb-9888-c065a012e051','i6','yes','The vice president agrees','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70ce-9d49-e178fa4fd8d6','01a22cfc-352d-70bb-9888-c065a012e051','i7','yes','The service firm has signed with us','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d0-ac56-2252533546ad','01a22cfc-352d-70bb-9888-c065a012e051','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d1-addf-cbebd86470ec','01a22cfc-352d-70bb-9888-c065a012e051','n2','not_applicable','The buyer set the criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d2-81c5-28b2a0db4ec2','01a22cfc-352d-70bb-9888-c065a012e051','n3','yes','92 points by the published criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d3-a033-785988d4c610','01a22cfc-352d-70bb-9888-c065a012e051','n4','unknown','Confidential by law until the result; we do not ask','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d4-afb2-86badb5be963','01a22cfc-352d-70bb-9888-c065a012e051','n5','yes','Second day of the award notice','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d6-b912-f8b25a99cffb','01a22cfc-352d-70bb-9888-c065a012e051','w1','yes','Signed by both sides','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-352d-70d7-839a-330e3beb46ef','01a22cfc-352d-70bb-9888-c065a012e051','w2','yes','30 % has arrived','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7018-b727-118b67dbf174','01a22cfc-3552-7017-a64d-5649cb3f8b36','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7019-badb-892b182b34df','01a22cfc-3552-7017-a64d-5649cb3f8b36','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-701a-9a35-2178869e3f50','01a22cfc-3552-7017-a64d-5649cb3f8b36','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-701b-867b-8c509e2fb808','01a22cfc-3552-7017-a64d-5649cb3f8b36','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-701d-b891-d205db518081','01a22cfc-3552-7017-a64d-5649cb3f8b36','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-701e-b191-834920f8f3c2','01a22cfc-3552-7017-a64d-5649cb3f8b36','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7020-9029-d2e7b1a6c2bf','01a22cfc-3552-7017-a64d-5649cb3f8b36','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7021-a089-cbe0d11a3a2b','01a22cfc-3552-7017-a64d-5649cb3f8b36','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7022-9aef-e56354b229e4','01a22cfc-3552-7017-a64d-5649cb3f8b36','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7024-9d26-a8f931c43f97','01a22cfc-3552-7017-a64d-5649cb3f8b36','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7025-be81-0d1e3a8bcf9c','01a22cfc-3552-7017-a64d-5649cb3f8b36','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7026-b49d-ac2fc319f9fc','01a22cfc-3552-7017-a64d-5649cb3f8b36','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7027-bfa4-8b5bb31aa1dc','01a22cfc-3552-7017-a64d-5649cb3f8b36','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7028-bfb2-c668112eeade','01a22cfc-3552-7017-a64d-5649cb3f8b36','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7029-8dfb-8a0c866f75bd','01a22cfc-3552-7017-a64d-5649cb3f8b36','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-702a-ac46-8eec5d4c6e5f','01a22cfc-3552-7017-a64d-5649cb3f8b36','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-702c-ba41-cf7c98389e04','01a22cfc-3552-7017-a64d-5649cb3f8b36','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-702d-903b-5ec303759add','01a22cfc-3552-7017-a64d-5649cb3f8b36','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-702e-ac8d-0603ffe80424','01a22cfc-3552-7017-a64d-5649cb3f8b36','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-702f-a9df-bb18b12694d4','01a22cfc-3552-7017-a64d-5649cb3f8b36','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7030-87d6-4e621ddd1087','01a22cfc-3552-7017-a64d-5649cb3f8b36','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7032-b14b-892da095f16e','01a22cfc-3552-7017-a64d-5649cb3f8b36','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7033-8807-555130729938','01a22cfc-3552-7017-a64d-5649cb3f8b36','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7074-ba9a-33564e0e40e8','01a22cfc-3552-7073-b55c-680a08a313cb','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7075-a675-40de4d96e6d9','01a22cfc-3552-7073-b55c-680a08a313cb','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7076-978d-f276fab57df7','01a22cfc-3552-7073-b55c-680a08a313cb','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7078-91c7-9e8874f4f55f','01a22cfc-3552-7073-b55c-680a08a313cb','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7079-bbaa-2a277046c4bb','01a22cfc-3552-7073-b55c-680a08a313cb','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-707a-9e8f-c40d0b567571','01a22cfc-3552-7073-b55c-680a08a313cb','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-707b-bd6b-659f795a2ada','01a22cfc-3552-7073-b55c-680a08a313cb','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-707c-95c5-2faae7d1d2db','01a22cfc-3552-7073-b55c-680a08a313cb','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-707e-b1c5-93b1c4ea8cbf','01a22cfc-3552-7073-b55c-680a08a313cb','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-707f-b0a6-86bfe0fa6f33','01a22cfc-3552-7073-b55c-680a08a313cb','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7080-a2fb-d35054b7652f','01a22cfc-3552-7073-b55c-680a08a313cb','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7081-992e-b5374576b868','01a22cfc-3552-7073-b55c-680a08a313cb','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7082-ad1d-dfa95a3d08cd','01a22cfc-3552-7073-b55c-680a08a313cb','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3552-7083-96cd-42bdf44a6bc4','01a22cfc-3552-7073-b55c-680a08a313cb','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-700a-ab43-3592c85504c0','01a22cfc-3561-7009-b78b-69d15ad5643c','t1','yes','Readings by hand, nothing can be traced','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-700b-8c8f-028f7b0f30a2','01a22cfc-3561-7009-b78b-69d15ad5643c','t2','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-700c-9be9-58f8d7f9cdf5','01a22cfc-3561-7009-b78b-69d15ad5643c','t3','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-700d-8c9d-1a09c69eb86b','01a22cfc-3561-7009-b78b-69d15ad5643c','t4','yes','The competitor has no local service','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-700f-a891-0ceb285d5de3','01a22cfc-3561-7009-b78b-69d15ad5643c','q1','yes','Passed by the management meeting','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7010-91d3-d41ba666db00','01a22cfc-3561-7009-b78b-69d15ad5643c','q2','unknown','','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7012-b91d-b8c7519a898a','01a22cfc-3561-7009-b78b-69d15ad5643c','s1','yes','Trial: better than the present unit','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7013-9577-91e3715aaa15','01a22cfc-3561-7009-b78b-69d15ad5643c','s2','yes','The maker''s authorisation was checked','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7014-bee6-c5d186b13d2f','01a22cfc-3561-7009-b78b-69d15ad5643c','s3','yes','They ask for open interfaces','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7016-be88-69f0291d9ff1','01a22cfc-3561-7009-b78b-69d15ad5643c','i2','yes','The laboratory head keeps us informed','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7017-b2df-1284b4545eea','01a22cfc-3561-7009-b78b-69d15ad5643c','i3','yes','Open tender, twenty days'' notice','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7018-9fc4-c6cabde5351b','01a22cfc-3561-7009-b78b-69d15ad5643c','i4','yes','Supplied through a local service firm','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-7019-ac81-3fc8b40763f2','01a22cfc-3561-7009-b78b-69d15ad5643c','i6','yes','The vice president agrees','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3561-701a-90e0-5e26de73f490','01a22cfc-3561-7009-b78b-69d15ad5643c','i7','yes','The service firm has signed with us','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-705c-bd7d-c4de5442ac3c','01a22cfc-3591-705b-817d-1720301c053c','t1','yes','False rejects cost two hours of rework a shift','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-705d-a176-96c34b4a38b1','01a22cfc-3591-705b-817d-1720301c053c','t2','yes','At the yearly maintenance','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-705e-9d14-d394c9b9fbe8','01a22cfc-3591-705b-817d-1720301c053c','t3','yes','The bench model will do','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-705f-a3ae-0518d0de0024','01a22cfc-3591-705b-817d-1720301c053c','t4','yes','We are twice as fast, they are 10 % cheaper','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7061-b83b-6ba31a14dd9a','01a22cfc-3591-705b-817d-1720301c053c','q1','yes','Passed by the management meeting','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7062-822d-c3b922abc1c8','01a22cfc-3591-705b-817d-1720301c053c','q2','yes','In the budget for improvements','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7064-b1e1-ece6ada1a316','01a22cfc-3591-705b-817d-1720301c053c','s1','yes','Trial: better than the present unit','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7065-a6dd-f43e2fc9783f','01a22cfc-3591-705b-817d-1720301c053c','s2','yes','Admitted as a supplier','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7066-a292-6cf956f4836a','01a22cfc-3591-705b-817d-1720301c053c','s3','yes','Repeatability is in the technical agreement','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7068-a611-261ce77c4dc0','01a22cfc-3591-705b-817d-1720301c053c','i3','yes','Open tender, twenty days'' notice','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-7069-ad72-d41fa5f80b6d','01a22cfc-3591-705b-817d-1720301c053c','i5','unknown','','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-706a-a258-b318e2925294','01a22cfc-3591-705b-817d-1720301c053c','i6','yes','The vice president agrees','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22cfc-3591-706b-9a72-1d998b630236','01a22cfc-3591-705b-817d-1720301c053c','i7','yes','The service firm has signed with us','2026-03-30T17:13:00Z');
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
INSERT INTO "commitment" VALUES('01a22cfc-362c-7056-ad2a-ed49d3abd8dd','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T15:04:15Z');
INSERT INTO "commitment" VALUES('01a22cfc-362c-7057-8a1f-b24224168e89','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T15:04:15Z');
INSERT INTO "commitment" VALUES('01a22cfc-362c-7058-86e9-79e744858e21','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T15:04:15Z');
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
INSERT INTO "deal" VALUES('01a22cfc-352b-7045-ae7d-85e5a0bee141','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T15:04:16Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-352b-7057-8e31-4ff67c75888e','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-352b-7068-8665-2f9b6fecf1f9','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-352b-70e8-8d2a-7e08ca335923','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-352d-70bb-9888-c065a012e051','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-21T16:30:00Z','2026-01-18','2026-01-18T13:57:00Z','2026-04-21T16:30:00Z',NULL,'',NULL,'','2026-04-21','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-3552-7017-a64d-5649cb3f8b36','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z',NULL,'',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-3552-7073-b55c-680a08a313cb','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-3561-7009-b78b-69d15ad5643c','Leiyuan Semiconductor, Shenzhen','Fibre coupling stage','Feng Xiaolong','Equipment engineer','',47000000,'CNY',3,'cold','intent','lost','aE',3,'2026-11-02T14:33:00Z','2026-07-14','2026-07-14T15:44:00Z','2026-11-09T13:56:00Z',NULL,'',NULL,'','2026-11-09','price','Coplan Testing','','leiyuan semiconductor, shenzhen
fibre coupling stage
feng xiaolong equipment engineer
coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22cfc-3591-705b-817d-1720301c053c','Haoyu Display, Shenzhen','SMT line inspection','Pan Yutong','Engineering manager','',7000000,'CNY',1,'follow_up','intent','lost','b0R',3,'2026-03-30T17:13:00Z','2026-01-19','2026-01-19T14:09:00Z','2026-04-16T10:57:00Z',NULL,'',NULL,'Wants it installed without stopping the line.','2026-04-16','competitor','Coplan Testing','','haoyu display, shenzhen
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
INSERT INTO "deal_action" VALUES('01a22cfc-3852-7003-831d-ba48cfe49c4f','01a22cfc-352b-7045-ae7d-85e5a0bee141','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22cfc-362c-704f-aa45-0f84cd6df8bf','2026-11-30T15:04:16Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22cfc-362b-700b-9a1a-0c9ffd7426b4','01a22cfc-3561-7009-b78b-69d15ad5643c','amount_minor','38000000','47000000','2026-09-08T16:21:00Z');
INSERT INTO "field_change" VALUES('01a22cfc-3844-7000-ae29-ffc3e55ab4ce','01a22cfc-352b-7045-ae7d-85e5a0bee141','note','','edited','2026-11-30T15:04:16Z');
INSERT INTO "field_change" VALUES('01a22cfc-387f-7000-9da4-cc02efc5c533','01a22cfc-352b-7045-ae7d-85e5a0bee141','own.own_0123456789','','North','2026-11-30T15:04:16Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22cfc-3852-7004-beee-e41b70523b44','01a22cfc-3852-7000-8fcb-b4fb93dc453f','01a22cfc-352b-7045-ae7d-85e5a0bee141','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22cfc-3852-7000-8fcb-b4fb93dc453f','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
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
INSERT INTO "lead" VALUES('01a22cfc-362c-7050-94f6-e162332f0641','Muchuan Lighting, Dongguan','','Song Yifan','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T15:04:15Z');
INSERT INTO "lead" VALUES('01a22cfc-362c-7051-a3dc-7fd185207724','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zheng Desheng','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T15:04:15Z');
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
INSERT INTO "outcome_event" VALUES('01a22cfc-352d-7006-9658-556fb3a6f16b','01a22cfc-352b-70e8-8d2a-7e08ca335923','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22cfc-352d-70d9-8adb-e56e62f87325','01a22cfc-352d-70bb-9888-c065a012e051','won','near_win','2026-04-21','2026-04-21T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22cfc-3552-7035-adf4-324d648e24ab','01a22cfc-3552-7017-a64d-5649cb3f8b36','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22cfc-3552-7085-bf6c-8827207cb96f','01a22cfc-3552-7073-b55c-680a08a313cb','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22cfc-3561-701c-bf28-4299448db487','01a22cfc-3561-7009-b78b-69d15ad5643c','lost','intent','2026-11-09','2026-11-09T13:56:00Z',47000000,3,'price — Still 80,000 more in the second round','Coplan Testing');
INSERT INTO "outcome_event" VALUES('01a22cfc-3591-706d-9fcf-55f24d42ff71','01a22cfc-3591-705b-817d-1720301c053c','lost','intent','2026-04-16','2026-04-16T10:57:00Z',7000000,1,'competitor — Stays with the present supplier','Coplan Testing');
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
INSERT INTO "person" VALUES('01a22cfc-362c-700c-a2c9-f5c254f29f09','Feijing Materials, Guangzhou','Zhou Huimin','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T15:04:15Z');
INSERT INTO "person" VALUES('01a22cfc-362c-700d-b70b-e4daef2bd5c2','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22cfc-362c-700c-a2c9-f5c254f29f09','',NULL,NULL,'2026-11-30T15:04:15Z');
INSERT INTO "person" VALUES('01a22cfc-362c-700e-9c4c-652a8ff83619','Feijing Materials, Guangzhou','Liu Xiaolong','Head of purchasing','','buys','neutral','01a22cfc-362c-700c-a2c9-f5c254f29f09','',NULL,NULL,'2026-11-30T15:04:15Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22cfc-362c-7055-92a1-ae1154b4d0c7','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T15:04:15Z');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22cfc-362c-7055-92a1-ae1154b4d0c7','reached','2026-11-30T15:04:15Z');
INSERT INTO "row_change" VALUES('review','01a22cfc-362c-7055-92a1-ae1154b4d0c7','learned','2026-11-30T15:04:15Z');
INSERT INTO "row_change" VALUES('review','01a22cfc-362c-7055-92a1-ae1154b4d0c7','next_step','2026-11-30T15:04:15Z');
INSERT INTO "row_change" VALUES('deal','01a22cfc-352b-7045-ae7d-85e5a0bee141','note','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('source_plan','01a22cfc-3852-7001-80fc-14ccf5a83b88','source','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('source_plan','01a22cfc-3852-7001-80fc-14ccf5a83b88','period','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('source_plan','01a22cfc-3852-7001-80fc-14ccf5a83b88','planned','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('target_part','01a22cfc-3852-7002-824a-5017b2040096','year','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('target_part','01a22cfc-3852-7002-824a-5017b2040096','month','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('target_part','01a22cfc-3852-7002-824a-5017b2040096','amount_minor','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('target_part','01a22cfc-3852-7002-824a-5017b2040096','units','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('won_before','01a22cfc-3852-7006-947b-1e515d6c629d','year','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('won_before','01a22cfc-3852-7006-947b-1e515d6c629d','month','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('won_before','01a22cfc-3852-7006-947b-1e515d6c629d','amount_minor','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('won_before','01a22cfc-3852-7006-947b-1e515d6c629d','deals','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('won_before','01a22cfc-3852-7006-947b-1e515d6c629d','units','2026-11-30T15:04:16Z');
INSERT INTO "row_change" VALUES('deal','01a22cfc-352b-7045-ae7d-85e5a0bee141','own.own_0123456789','2026-11-30T15:04:16Z');
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
INSERT INTO "scenario" VALUES('01a22cfc-3852-7005-bb73-5be681562591','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22cfc-336d-7000-ba27-aa6069266c58"');
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
INSERT INTO "source_plan" VALUES('01a22cfc-3852-7001-80fc-14ccf5a83b88','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22cfc-352b-704a-91b0-b21bcbc8f3d8','01a22cfc-352b-7045-ae7d-85e5a0bee141',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-704d-8443-1a8eff7f2ad2','01a22cfc-352b-7045-ae7d-85e5a0bee141','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-7051-82f5-6ac6e116c085','01a22cfc-352b-7045-ae7d-85e5a0bee141','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-7056-aea0-f189a2d4abce','01a22cfc-352b-7045-ae7d-85e5a0bee141','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-705c-bbc3-6dd44daf14a3','01a22cfc-352b-7057-8e31-4ff67c75888e',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-7061-b1e0-9cab57f8afbe','01a22cfc-352b-7057-8e31-4ff67c75888e','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-7067-b526-080d020f5118','01a22cfc-352b-7057-8e31-4ff67c75888e','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-706d-afab-a09c7cae8c32','01a22cfc-352b-7068-8665-2f9b6fecf1f9',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-7070-9c8c-96f22197da25','01a22cfc-352b-7068-8665-2f9b6fecf1f9','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-7074-b482-0e4e0ad5c44e','01a22cfc-352b-7068-8665-2f9b6fecf1f9','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-707a-8f40-7bed098bc0c9','01a22cfc-352b-7068-8665-2f9b6fecf1f9','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-70ed-b137-a73566b3032a','01a22cfc-352b-70e8-8d2a-7e08ca335923',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-70f0-8299-d8ddcccaeeb7','01a22cfc-352b-70e8-8d2a-7e08ca335923','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-70f4-aa9d-e08fbb3c4ab6','01a22cfc-352b-70e8-8d2a-7e08ca335923','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352b-70fc-a3d5-6454f75cf8e0','01a22cfc-352b-70e8-8d2a-7e08ca335923','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-7002-bbea-13db3b8b7cde','01a22cfc-352b-70e8-8d2a-7e08ca335923','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-7005-a563-71bb579b239d','01a22cfc-352b-70e8-8d2a-7e08ca335923','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-70c0-8e63-4b597bdd10d5','01a22cfc-352d-70bb-9888-c065a012e051',NULL,'target','2026-01-18T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-70c3-a7d8-355223717e0e','01a22cfc-352d-70bb-9888-c065a012e051','target','qualified','2026-02-12T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-70c7-808d-b942d2fa1bd2','01a22cfc-352d-70bb-9888-c065a012e051','qualified','shortlisted','2026-02-28T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-70cf-aefa-625cbc980cd2','01a22cfc-352d-70bb-9888-c065a012e051','shortlisted','intent','2026-03-14T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-70d5-9b5d-c5e3f625f731','01a22cfc-352d-70bb-9888-c065a012e051','intent','near_win','2026-03-29T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22cfc-352d-70d8-9764-4cba42ebd9ab','01a22cfc-352d-70bb-9888-c065a012e051','near_win','won','2026-04-21T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-701c-b352-b763f8a35295','01a22cfc-3552-7017-a64d-5649cb3f8b36',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-701f-8dea-9e4d0493fb3b','01a22cfc-3552-7017-a64d-5649cb3f8b36','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-7023-a93f-dfed926405f0','01a22cfc-3552-7017-a64d-5649cb3f8b36','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-702b-8615-70add8d385f0','01a22cfc-3552-7017-a64d-5649cb3f8b36','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-7031-a0ce-d9b2cd4a7533','01a22cfc-3552-7017-a64d-5649cb3f8b36','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-7034-9140-7132f1506cbd','01a22cfc-3552-7017-a64d-5649cb3f8b36','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-7077-82b8-82d328ca0647','01a22cfc-3552-7073-b55c-680a08a313cb',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-707d-ad6e-3d93e093742b','01a22cfc-3552-7073-b55c-680a08a313cb','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3552-7084-aa7e-ce16de3e98e3','01a22cfc-3552-7073-b55c-680a08a313cb','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22cfc-3561-700e-bf7c-af4a350b015a','01a22cfc-3561-7009-b78b-69d15ad5643c',NULL,'target','2026-07-14T15:44:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22cfc-3561-7011-8d9b-c7bf2667f84c','01a22cfc-3561-7009-b78b-69d15ad5643c','target','qualified','2026-08-28T15:15:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22cfc-3561-7015-a4b6-98000aaae2fe','01a22cfc-3561-7009-b78b-69d15ad5643c','qualified','shortlisted','2026-10-17T17:46:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3561-701b-bc76-2c290a422076','01a22cfc-3561-7009-b78b-69d15ad5643c','shortlisted','intent','2026-11-02T14:33:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22cfc-3591-7060-b9c6-f4f4571ea70f','01a22cfc-3591-705b-817d-1720301c053c',NULL,'target','2026-01-19T14:09:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3591-7063-80a5-eb09e81e431b','01a22cfc-3591-705b-817d-1720301c053c','target','qualified','2026-02-09T16:51:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3591-7067-9b1d-9ba26a422959','01a22cfc-3591-705b-817d-1720301c053c','qualified','shortlisted','2026-03-22T12:26:00Z','');
INSERT INTO "stage_move" VALUES('01a22cfc-3591-706c-8af9-a3d62dff4ff4','01a22cfc-3591-705b-817d-1720301c053c','shortlisted','intent','2026-03-30T17:13:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22cfc-3852-7002-824a-5017b2040096',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22cfc-362c-7040-83d9-43ef44107acc',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T15:04:15Z');
INSERT INTO "visit" VALUES('01a22cfc-362c-7041-9a8c-7fe92c636f75',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T15:04:15Z');
INSERT INTO "visit" VALUES('01a22cfc-362c-7042-9e1d-4c9ebb3fbade',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T15:04:15Z');
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "won_before" VALUES('01a22cfc-3852-7006-947b-1e515d6c629d',2026,2,90000000,3,5);
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22cfc-3666-7000-a7b6-a71632bb064f',2026,600000000,40,'even');
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
COMMIT;
