PRAGMA application_id = 1179995724;
PRAGMA user_version = 1000;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 01:11:17.600218+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7021-a4dc-8d5a3f49f487','01a22a01-99c4-7020-8c81-7f96670f4fa6','t1','yes','Readings by hand, nothing can be traced','2026-09-26T09:58:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7022-ad99-9d1025565730','01a22a01-99c4-7020-8c81-7f96670f4fa6','t2','yes','At the yearly maintenance','2026-09-26T09:58:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7023-9dff-cc0edccfeb43','01a22a01-99c4-7020-8c81-7f96670f4fa6','t3','yes','The bench model will do','2026-09-26T09:58:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7024-9891-3ac31b2f73b0','01a22a01-99c4-7020-8c81-7f96670f4fa6','t4','yes','The competitor has no local service','2026-09-26T09:58:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7026-b4b6-34273eae72a2','01a22a01-99c4-7020-8c81-7f96670f4fa6','q1','yes','The project form is signed','2026-10-16T16:07:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7027-8032-10b8748366f5','01a22a01-99c4-7020-8c81-7f96670f4fa6','q2','yes','Own funds, in place','2026-10-16T16:07:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7029-8138-fdc81e2446f7','01a22a01-99c4-7020-8c81-7f96670f4fa6','s1','yes','They signed for the comparison report','2026-10-27T11:07:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-702a-be53-1e1537a42eee','01a22a01-99c4-7020-8c81-7f96670f4fa6','s2','unknown','','2026-10-27T11:07:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-702b-b005-891a2ab1e267','01a22a01-99c4-7020-8c81-7f96670f4fa6','s3','yes','Repeatability is in the technical agreement','2026-10-27T11:07:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-702d-970a-57378df999ff','01a22a01-99c4-7020-8c81-7f96670f4fa6','i1','yes','User, equipment and purchasing departments','2026-11-18T15:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-702e-89bb-e3f901f955f4','01a22a01-99c4-7020-8c81-7f96670f4fa6','i2','yes','The laboratory head keeps us informed','2026-11-18T15:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-702f-bd39-9c436f532b24','01a22a01-99c4-7020-8c81-7f96670f4fa6','i3','yes','Open tender, twenty days'' notice','2026-11-18T15:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7030-bd11-06e53f17ea90','01a22a01-99c4-7020-8c81-7f96670f4fa6','i4','no','','2026-11-18T15:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7031-9779-0e5d3e0dccc6','01a22a01-99c4-7020-8c81-7f96670f4fa6','i5','yes','Two competitors, one has withdrawn','2026-11-18T15:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7032-98df-ab6fd0494931','01a22a01-99c4-7020-8c81-7f96670f4fa6','i6','no','','2026-11-18T15:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7035-84d2-d2b16cb335ae','01a22a01-99c4-7034-8d1e-95bc123bfb9f','t1','yes','False rejects cost two hours of rework a shift','2026-08-28T11:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7036-9710-4870a4f6b05b','01a22a01-99c4-7034-8d1e-95bc123bfb9f','t2','yes','Three months before the new line starts','2026-08-28T11:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7037-a446-ed59570b9366','01a22a01-99c4-7034-8d1e-95bc123bfb9f','t3','yes','Leans towards the in-line model','2026-08-28T11:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7038-883a-e0aad99c884a','01a22a01-99c4-7034-8d1e-95bc123bfb9f','t4','yes','We are twice as fast, they are 10 % cheaper','2026-08-28T11:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-703a-a079-327556b80cff','01a22a01-99c4-7034-8d1e-95bc123bfb9f','q1','yes','Passed by the management meeting','2026-09-25T09:01:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-703b-b324-05bc0e452f47','01a22a01-99c4-7034-8d1e-95bc123bfb9f','q2','yes','In the budget for improvements','2026-09-25T09:01:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-703d-91ba-08d70217e2ba','01a22a01-99c4-7034-8d1e-95bc123bfb9f','s1','yes','Trial: better than the present unit','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-703e-8084-81089eef10af','01a22a01-99c4-7034-8d1e-95bc123bfb9f','s3','yes','They ask for open interfaces','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-703f-8292-2616fafa62e7','01a22a01-99c4-7034-8d1e-95bc123bfb9f','i2','unknown','','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7040-bbd0-429d4c70b6f1','01a22a01-99c4-7034-8d1e-95bc123bfb9f','i3','yes','Three quotations','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7041-bed2-e4a5438bdae0','01a22a01-99c4-7034-8d1e-95bc123bfb9f','i4','yes','Supplied through a local service firm','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7042-931b-e2fca215a55d','01a22a01-99c4-7034-8d1e-95bc123bfb9f','i6','unknown','','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7043-afe6-8ecf6adb0e4b','01a22a01-99c4-7034-8d1e-95bc123bfb9f','i7','unknown','','2026-11-23T17:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7046-a6cc-35dc514602b0','01a22a01-99c4-7045-8d14-10c53ced28ac','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7047-95de-8e308c82f79c','01a22a01-99c4-7045-8d14-10c53ced28ac','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7048-9149-63a2928ebc3d','01a22a01-99c4-7045-8d14-10c53ced28ac','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7049-9919-c813f8b54212','01a22a01-99c4-7045-8d14-10c53ced28ac','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-704b-9a15-4c9fdbe79a57','01a22a01-99c4-7045-8d14-10c53ced28ac','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-704c-bfdf-8f135c94c9e3','01a22a01-99c4-7045-8d14-10c53ced28ac','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-704e-b806-66b936a7dc16','01a22a01-99c4-7045-8d14-10c53ced28ac','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-704f-8bde-ed60e8eb20c0','01a22a01-99c4-7045-8d14-10c53ced28ac','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7050-9db7-e78acd5c33bf','01a22a01-99c4-7045-8d14-10c53ced28ac','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7052-99fe-c25213d06d1a','01a22a01-99c4-7045-8d14-10c53ced28ac','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7053-94ae-7a7d2a60ab68','01a22a01-99c4-7045-8d14-10c53ced28ac','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7054-af74-865104bf6c03','01a22a01-99c4-7045-8d14-10c53ced28ac','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-7055-85dd-f9c7b2c90b4e','01a22a01-99c4-7045-8d14-10c53ced28ac','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70cb-8da5-a513dd380475','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','t1','yes','Readings by hand, nothing can be traced','2026-07-24T16:06:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70cc-94f1-5574829a3d65','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','t2','yes','At the yearly maintenance','2026-07-24T16:06:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70cd-90d1-04e7aaeb2cb7','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','t3','yes','The bench model will do','2026-07-24T16:06:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70ce-9375-931c52020324','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','t4','yes','We are twice as fast, they are 10 % cheaper','2026-07-24T16:06:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d0-998c-27aaf583cfb4','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','q1','unknown','','2026-09-19T15:16:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d1-93b3-7ebccd75b157','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','q2','yes','Own funds, in place','2026-09-19T15:16:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d2-9e57-a33b33e6d55b','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','s1','yes','Trial: better than the present unit','2026-09-19T15:16:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d3-9ea0-da42b130398e','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','s2','yes','The maker''s authorisation was checked','2026-09-19T15:16:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d4-9dbc-416ca21cb4e9','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','s3','yes','They ask for open interfaces','2026-09-19T15:16:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d6-989a-8c15336bca83','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i1','yes','User, equipment and purchasing departments','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d7-90d1-9d895f8190d7','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i2','yes','The laboratory head keeps us informed','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d8-944a-da64efc1451d','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i3','yes','Three quotations','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70d9-b537-b158ff924e6a','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i4','yes','Supplied through a local service firm','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70da-aeb9-c9c0e113a084','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i5','yes','Two competitors, one has withdrawn','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70db-9981-8cf849c3e59c','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i6','yes','The vice president agrees','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70dc-aa3e-f2fe1b2dcb26','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','i7','yes','The service firm has signed with us','2026-10-01T09:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70de-902f-ee1e24f59650','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-11-03T11:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70df-b7eb-8c6f685fab28','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','n2','not_applicable','The buyer set the criteria','2026-11-03T11:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70e0-9f96-7cd2bfd17b73','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','n3','yes','92 points by the published criteria','2026-11-03T11:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70e1-a912-4aaa7ad56ead','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','n4','unknown','Confidential by law until the result; we do not ask','2026-11-03T11:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70e2-974c-879c87f2c5e4','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','n5','yes','Second day of the award notice','2026-11-03T11:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70e4-807d-b38f3f7d9330','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','w1','yes','Signed by both sides','2026-11-29T17:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70e5-b279-a3df08e51eed','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','w2','yes','30 % has arrived','2026-11-29T17:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70e9-893b-658260c35cf3','01a22a01-99c4-70e8-a5fb-fdeb0554c194','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70ea-8659-7214ea76053c','01a22a01-99c4-70e8-a5fb-fdeb0554c194','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70eb-88f0-be475424fefe','01a22a01-99c4-70e8-a5fb-fdeb0554c194','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70ec-973f-3dfbb711e04a','01a22a01-99c4-70e8-a5fb-fdeb0554c194','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70ee-a96b-3850c421d082','01a22a01-99c4-70e8-a5fb-fdeb0554c194','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70ef-8b50-8917a820403c','01a22a01-99c4-70e8-a5fb-fdeb0554c194','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f1-aff8-fb862aef58f7','01a22a01-99c4-70e8-a5fb-fdeb0554c194','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f2-a89c-edd7dcc4971e','01a22a01-99c4-70e8-a5fb-fdeb0554c194','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f3-ae78-391ee7f3cab5','01a22a01-99c4-70e8-a5fb-fdeb0554c194','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f5-a1f8-bccf894eb324','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f6-8239-3e4857bcab17','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f7-8082-3ee669af02bd','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f8-9550-7a911f13fa2e','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70f9-9842-fde9be00e660','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70fa-a357-1277b6d07cfe','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70fb-9138-5a5d61b4c14d','01a22a01-99c4-70e8-a5fb-fdeb0554c194','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70fd-9cca-2da8f97427f2','01a22a01-99c4-70e8-a5fb-fdeb0554c194','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70fe-8d98-8d89fe2a4952','01a22a01-99c4-70e8-a5fb-fdeb0554c194','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c4-70ff-b3ce-7baae392c5bd','01a22a01-99c4-70e8-a5fb-fdeb0554c194','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7000-8d90-d4c1db8fd05a','01a22a01-99c4-70e8-a5fb-fdeb0554c194','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7001-9ec4-d56114ad98cd','01a22a01-99c4-70e8-a5fb-fdeb0554c194','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7003-b9dd-bfbad59608f2','01a22a01-99c4-70e8-a5fb-fdeb0554c194','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7004-824b-72e6dd897da8','01a22a01-99c4-70e8-a5fb-fdeb0554c194','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7008-89ca-e1c5bd7cbb15','01a22a01-99c6-7007-b502-be9da31ba89c','t1','yes','Readings by hand, nothing can be traced','2026-06-08T13:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7009-ac52-4f1be6fab6cf','01a22a01-99c6-7007-b502-be9da31ba89c','t2','yes','At the yearly maintenance','2026-06-08T13:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-700a-b0bb-992eed8c5e81','01a22a01-99c6-7007-b502-be9da31ba89c','t3','yes','The bench model will do','2026-06-08T13:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-700b-88f4-1e04c595f907','01a22a01-99c6-7007-b502-be9da31ba89c','t4','unknown','','2026-06-08T13:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-700d-bd0d-d20ffc7c0608','01a22a01-99c6-7007-b502-be9da31ba89c','q1','yes','Passed by the management meeting','2026-07-02T14:08:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-700e-bfea-b8534e7fcab7','01a22a01-99c6-7007-b502-be9da31ba89c','q2','yes','Own funds, in place','2026-07-02T14:08:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7010-9bd5-3f8fb77ad890','01a22a01-99c6-7007-b502-be9da31ba89c','s1','yes','Trial: better than the present unit','2026-07-22T13:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7011-a527-46114b366d25','01a22a01-99c6-7007-b502-be9da31ba89c','s2','yes','The maker''s authorisation was checked','2026-07-22T13:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7012-838f-7c91fdaf97c9','01a22a01-99c6-7007-b502-be9da31ba89c','s3','yes','They ask for open interfaces','2026-07-22T13:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7014-90e2-3f47eefa38d2','01a22a01-99c6-7007-b502-be9da31ba89c','i1','yes','User, equipment and purchasing departments','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7015-93ce-98eec60534ce','01a22a01-99c6-7007-b502-be9da31ba89c','i2','unknown','','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7016-afef-9f14051d3b6f','01a22a01-99c6-7007-b502-be9da31ba89c','i3','yes','Three quotations','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7017-9342-6a43f8c74b9e','01a22a01-99c6-7007-b502-be9da31ba89c','i4','no','','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7018-9633-a23841ca1cb1','01a22a01-99c6-7007-b502-be9da31ba89c','i5','yes','Two competitors, one has withdrawn','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7019-93de-ec55171e3c9d','01a22a01-99c6-7007-b502-be9da31ba89c','i6','yes','The vice president agrees','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-701a-964a-373b375f8308','01a22a01-99c6-7007-b502-be9da31ba89c','i7','yes','The service firm has signed with us','2026-08-15T15:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-701c-88c1-67024c3afe92','01a22a01-99c6-7007-b502-be9da31ba89c','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-09-10T17:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-701d-b74f-ca255a78c67a','01a22a01-99c6-7007-b502-be9da31ba89c','n2','not_applicable','The buyer set the criteria','2026-09-10T17:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-701e-9295-1ccac81414a5','01a22a01-99c6-7007-b502-be9da31ba89c','n3','yes','92 points by the published criteria','2026-09-10T17:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-701f-a4fa-a8665bd4e3f4','01a22a01-99c6-7007-b502-be9da31ba89c','n4','unknown','Confidential by law until the result; we do not ask','2026-09-10T17:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7020-92e4-d4b18fbc0a1d','01a22a01-99c6-7007-b502-be9da31ba89c','n5','yes','Second day of the award notice','2026-09-10T17:45:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7022-b962-3b3c5ae123ba','01a22a01-99c6-7007-b502-be9da31ba89c','w1','yes','Signed by both sides','2026-10-05T17:12:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c6-7023-ac3b-a6ae7ade140f','01a22a01-99c6-7007-b502-be9da31ba89c','w2','yes','30 % has arrived','2026-10-05T17:12:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7074-9ca7-f7609221d392','01a22a01-99c7-7073-be18-da1e34003633','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7075-b6ab-2f18d8fac1ca','01a22a01-99c7-7073-be18-da1e34003633','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7076-a7a5-be1292cfb19f','01a22a01-99c7-7073-be18-da1e34003633','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7078-9b32-c598c9e82452','01a22a01-99c7-7073-be18-da1e34003633','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7079-8140-c96ab31d28ae','01a22a01-99c7-7073-be18-da1e34003633','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-707a-aa8f-aca1416ae520','01a22a01-99c7-7073-be18-da1e34003633','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-707b-a422-e4e84e274e8d','01a22a01-99c7-7073-be18-da1e34003633','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-707c-82ba-f5aed6b5fe5b','01a22a01-99c7-7073-be18-da1e34003633','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-707e-9abc-1f62baa42b90','01a22a01-99c7-7073-be18-da1e34003633','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-707f-aa6b-8f990d878af1','01a22a01-99c7-7073-be18-da1e34003633','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7080-b7d7-6cbb1be26100','01a22a01-99c7-7073-be18-da1e34003633','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7081-b42d-e54bdb402b0c','01a22a01-99c7-7073-be18-da1e34003633','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7082-b80f-e4020a49f93f','01a22a01-99c7-7073-be18-da1e34003633','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7083-aca1-922bf4a1f308','01a22a01-99c7-7073-be18-da1e34003633','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7087-a89b-9f85e7fa44e1','01a22a01-99c7-7086-ade1-dbc2ccffd9b4','t1','yes','False rejects cost two hours of rework a shift','2026-08-02T11:12:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7088-99da-9de3089f15a6','01a22a01-99c7-7086-ade1-dbc2ccffd9b4','t2','yes','At the yearly maintenance','2026-08-02T11:12:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-7089-bad7-a01a858fa7a2','01a22a01-99c7-7086-ade1-dbc2ccffd9b4','t3','yes','The bench model will do','2026-08-02T11:12:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-708a-87a0-1393ccb86670','01a22a01-99c7-7086-ade1-dbc2ccffd9b4','t4','yes','The competitor has no local service','2026-08-02T11:12:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a2-bce9-7d13e5171625','01a22a01-99c7-70a1-93eb-6d583f15efa2','t1','yes','False rejects cost two hours of rework a shift','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a3-8647-13c715319d71','01a22a01-99c7-70a1-93eb-6d583f15efa2','t2','yes','Three months before the new line starts','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a4-a973-7b0118ef108b','01a22a01-99c7-70a1-93eb-6d583f15efa2','t3','yes','The bench model will do','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a5-9e60-069e6b14676f','01a22a01-99c7-70a1-93eb-6d583f15efa2','t4','yes','The competitor has no local service','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a7-8611-a2740507063d','01a22a01-99c7-70a1-93eb-6d583f15efa2','q1','unknown','','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a8-8494-193905d7ddc6','01a22a01-99c7-70a1-93eb-6d583f15efa2','q2','yes','In the budget for improvements','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70a9-a0de-aba4b8d967df','01a22a01-99c7-70a1-93eb-6d583f15efa2','s1','yes','They signed for the comparison report','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70aa-a523-d30cb1d6b001','01a22a01-99c7-70a1-93eb-6d583f15efa2','s2','yes','Admitted as a supplier','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70ab-8991-78e2012c650a','01a22a01-99c7-70a1-93eb-6d583f15efa2','s3','yes','Repeatability is in the technical agreement','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70ad-bb25-cb83c5d14e70','01a22a01-99c7-70a1-93eb-6d583f15efa2','i1','yes','User, equipment and purchasing departments','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70ae-8b3d-4b60804304c3','01a22a01-99c7-70a1-93eb-6d583f15efa2','i2','yes','The laboratory head keeps us informed','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70af-b89d-42069dbfc318','01a22a01-99c7-70a1-93eb-6d583f15efa2','i3','yes','Three quotations','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b0-9681-a0211de26be0','01a22a01-99c7-70a1-93eb-6d583f15efa2','i4','yes','Supplied through a local service firm','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b1-98c2-e2943a419cd1','01a22a01-99c7-70a1-93eb-6d583f15efa2','i5','yes','Two competitors, one has withdrawn','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b2-bc74-2fff82c25fe5','01a22a01-99c7-70a1-93eb-6d583f15efa2','i6','yes','The vice president agrees','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b3-b767-d75107e6f984','01a22a01-99c7-70a1-93eb-6d583f15efa2','i7','unknown','','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b5-b165-ad8ecea01e5c','01a22a01-99c7-70a1-93eb-6d583f15efa2','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b6-8461-d6a6f01a0e78','01a22a01-99c7-70a1-93eb-6d583f15efa2','n2','not_applicable','The buyer set the criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b7-b343-700262527830','01a22a01-99c7-70a1-93eb-6d583f15efa2','n3','yes','92 points by the published criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a01-99c7-70b8-b2ab-67a47627587c','01a22a01-99c7-70a1-93eb-6d583f15efa2','n4','unknown','Confidential by law until the result; we do not ask','2026-04-04T14:54:00Z');
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
INSERT INTO "deal" VALUES('01a22a01-99c4-7020-8c81-7f96670f4fa6','Rongchuan Building Research Institute','Insulation monitoring','Liu Lishan','Project leader','',58000000,'CNY',4,'cultivation','intent','open','a0',3,'2026-11-18T15:54:00Z','2026-09-26','2026-09-26T09:58:00Z','2026-11-18T15:54:00Z','2027-01-25','Discuss contract terms','2026-11-27','',NULL,'','Hengda Controls','','rongchuan building research institute
insulation monitoring
liu lishan project leader
discuss contract terms hengda controls');
INSERT INTO "deal" VALUES('01a22a01-99c4-7034-8d1e-95bc123bfb9f','Xiyuan Appliances, Foshan','Burn-in room upgrade','He Shaojie','Quality director','',46000000,'CNY',3,'cold','intent','open','a1',3,'2026-11-23T17:52:00Z','2026-08-28','2026-08-28T11:55:00Z','2026-11-23T17:52:00Z','2027-01-28','Visit the management','2026-12-14','',NULL,'','','','xiyuan appliances, foshan
burn-in room upgrade
he shaojie quality director
visit the management');
INSERT INTO "deal" VALUES('01a22a01-99c4-7045-8d14-10c53ced28ac','Jiangwan Calibration','Pressure standards','Liang Wenjing','Head of calibration','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-06T10:32:00Z','2027-01-18','Settle terms of payment','2026-12-09','',NULL,'','Nordmess','','jiangwan calibration
pressure standards
liang wenjing head of calibration
settle terms of payment nordmess');
INSERT INTO "deal" VALUES('01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','Lingze Third Hospital','Electrical safety testers','Feng Yongqiang','Deputy director, facilities','',52000000,'CNY',3,'cultivation','won','won','a0',5,'2026-11-29T17:35:00Z','2026-07-24','2026-07-24T16:06:00Z','2026-11-29T17:35:00Z',NULL,'',NULL,'','2026-11-29','','','','lingze third hospital
electrical safety testers
feng yongqiang deputy director, facilities');
INSERT INTO "deal" VALUES('01a22a01-99c4-70e8-a5fb-fdeb0554c194','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager');
INSERT INTO "deal" VALUES('01a22a01-99c6-7007-b502-be9da31ba89c','Yunlu Food Inspection Institute','Partial discharge locator','Zeng Desheng','Deputy director','',44000000,'CNY',3,'follow_up','won','won','a2',5,'2026-10-05T17:12:00Z','2026-06-08','2026-06-08T13:20:00Z','2026-10-05T17:12:00Z',NULL,'',NULL,'','2026-10-05','','','','yunlu food inspection institute
partial discharge locator
zeng desheng deputy director');
INSERT INTO "deal" VALUES('01a22a01-99c7-7073-be18-da1e34003633','Lichuan Electronics, Dongguan','Burn-in room upgrade','Wang Lishan','Purchasing manager','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','lichuan electronics, dongguan
burn-in room upgrade
wang lishan purchasing manager
nordmess');
INSERT INTO "deal" VALUES('01a22a01-99c7-7086-ade1-dbc2ccffd9b4','Hengli Machinery, Foshan','Torque bench','Chen Shaojie','Chief engineer','',25000000,'CNY',2,'cold','qualified','lost','a1',1,'2026-09-01T11:03:00Z','2026-08-02','2026-08-02T11:12:00Z','2026-09-30T14:06:00Z',NULL,'',NULL,'Bought our handheld meters last year and likes them.','2026-09-30','cancelled','','','hengli machinery, foshan
torque bench
chen shaojie chief engineer
bought our handheld meters last year and likes them.');
INSERT INTO "deal" VALUES('01a22a01-99c7-70a1-93eb-6d583f15efa2','Binyu People''s Hospital','Medical gas monitoring','Lin Jiahao','Head of equipment','',30000000,'CNY',2,'penetration','near_win','lost','a4',4,'2026-04-04T14:54:00Z','2025-12-29','2025-12-29T10:13:00Z','2026-04-16T13:13:00Z',NULL,'',NULL,'','2026-04-16','requirements','A local integrator','','binyu people''s hospital
medical gas monitoring
lin jiahao head of equipment
a local integrator');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22a01-99cf-7006-9724-2182e7e4385f','01a22a01-99c4-7020-8c81-7f96670f4fa6','amount_minor','46000000','58000000','2026-10-23T10:13:00Z');
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
INSERT INTO "outcome_event" VALUES('01a22a01-99c4-70e7-b65d-a193672e1df9','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','won','near_win','2026-11-29','2026-11-29T17:35:00Z',52000000,3,'','');
INSERT INTO "outcome_event" VALUES('01a22a01-99c6-7006-899b-5b4b0c9f7b52','01a22a01-99c4-70e8-a5fb-fdeb0554c194','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22a01-99c6-7025-83cc-977e6c1195ca','01a22a01-99c6-7007-b502-be9da31ba89c','won','near_win','2026-10-05','2026-10-05T17:12:00Z',44000000,3,'','');
INSERT INTO "outcome_event" VALUES('01a22a01-99c7-7085-8f2d-6425e47556ea','01a22a01-99c7-7073-be18-da1e34003633','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22a01-99c7-708d-846e-d359adc03a1e','01a22a01-99c7-7086-ade1-dbc2ccffd9b4','lost','qualified','2026-09-30','2026-09-30T14:06:00Z',25000000,2,'cancelled — Taken over by the group''s purchasing','');
INSERT INTO "outcome_event" VALUES('01a22a01-99c7-70ba-bff8-5ca7e1491641','01a22a01-99c7-70a1-93eb-6d583f15efa2','lost','near_win','2026-04-16','2026-04-16T13:13:00Z',30000000,2,'requirements — Taken over by the group''s purchasing','A local integrator');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('target_minor','600000000');
INSERT INTO "setting" VALUES('target_units','40.0');
INSERT INTO "setting" VALUES('average_minor','30000000');
INSERT INTO "setting" VALUES('average_units','2.0');
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
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7025-9c3c-96cb5ba1122a','01a22a01-99c4-7020-8c81-7f96670f4fa6',NULL,'target','2026-09-26T09:58:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7028-a44f-24acf312d18d','01a22a01-99c4-7020-8c81-7f96670f4fa6','target','qualified','2026-10-16T16:07:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-702c-836e-059623445766','01a22a01-99c4-7020-8c81-7f96670f4fa6','qualified','shortlisted','2026-10-27T11:07:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7033-9f47-872d224718de','01a22a01-99c4-7020-8c81-7f96670f4fa6','shortlisted','intent','2026-11-18T15:54:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7039-9422-2a36139c2d4d','01a22a01-99c4-7034-8d1e-95bc123bfb9f',NULL,'target','2026-08-28T11:55:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-703c-a9a5-cef2f4874886','01a22a01-99c4-7034-8d1e-95bc123bfb9f','target','qualified','2026-09-25T09:01:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7044-831e-fc50a1a9b585','01a22a01-99c4-7034-8d1e-95bc123bfb9f','qualified','intent','2026-11-23T17:52:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-704a-9fae-55aa000cacf2','01a22a01-99c4-7045-8d14-10c53ced28ac',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-704d-908c-fb8e19c33040','01a22a01-99c4-7045-8d14-10c53ced28ac','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7051-8cd1-9ab36860eb47','01a22a01-99c4-7045-8d14-10c53ced28ac','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-7056-b236-4726406c3a48','01a22a01-99c4-7045-8d14-10c53ced28ac','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70cf-9d4a-6d7b342bb66e','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0',NULL,'target','2026-07-24T16:06:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70d5-bd97-1ff5c38ae009','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','target','shortlisted','2026-09-19T15:16:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70dd-b6c2-088e9928bb65','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','shortlisted','intent','2026-10-01T09:55:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70e3-b556-a496bcf41d9c','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','intent','near_win','2026-11-03T11:22:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70e6-851e-e5ae9c9b70e3','01a22a01-99c4-70ca-bb5d-f4c43da2c6f0','near_win','won','2026-11-29T17:35:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70ed-8cac-1bcd79379fe0','01a22a01-99c4-70e8-a5fb-fdeb0554c194',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70f0-96c3-ef472d08df8a','01a22a01-99c4-70e8-a5fb-fdeb0554c194','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70f4-ac58-95b8871d3e29','01a22a01-99c4-70e8-a5fb-fdeb0554c194','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c4-70fc-b862-388c21113fcf','01a22a01-99c4-70e8-a5fb-fdeb0554c194','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-7002-93c1-a7fb25ddfc6e','01a22a01-99c4-70e8-a5fb-fdeb0554c194','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-7005-86dd-855e9f66658d','01a22a01-99c4-70e8-a5fb-fdeb0554c194','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-700c-8939-b13f82ac3e8b','01a22a01-99c6-7007-b502-be9da31ba89c',NULL,'target','2026-06-08T13:20:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-700f-bfc0-680b3aa6cee2','01a22a01-99c6-7007-b502-be9da31ba89c','target','qualified','2026-07-02T14:08:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-7013-ad52-b5404f8f82c4','01a22a01-99c6-7007-b502-be9da31ba89c','qualified','shortlisted','2026-07-22T13:54:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-701b-a544-c9de7fa183b8','01a22a01-99c6-7007-b502-be9da31ba89c','shortlisted','intent','2026-08-15T15:45:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-7021-b57a-7a445f268eaa','01a22a01-99c6-7007-b502-be9da31ba89c','intent','near_win','2026-09-10T17:45:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-99c6-7024-ade3-08c2a363cb78','01a22a01-99c6-7007-b502-be9da31ba89c','near_win','won','2026-10-05T17:12:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-7077-9884-1fcef5479086','01a22a01-99c7-7073-be18-da1e34003633',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-707d-91bb-c991484bd11f','01a22a01-99c7-7073-be18-da1e34003633','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-7084-8c3b-2aa55de4c3c5','01a22a01-99c7-7073-be18-da1e34003633','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-708b-9378-917f9f726262','01a22a01-99c7-7086-ade1-dbc2ccffd9b4',NULL,'target','2026-08-02T11:12:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-708c-9bd0-b74f60b42b62','01a22a01-99c7-7086-ade1-dbc2ccffd9b4','target','qualified','2026-09-01T11:03:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-70a6-8000-1b2d7abf8ce8','01a22a01-99c7-70a1-93eb-6d583f15efa2',NULL,'target','2025-12-29T10:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-70ac-b3ee-bc699be20ed5','01a22a01-99c7-70a1-93eb-6d583f15efa2','target','shortlisted','2026-02-10T17:56:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-70b4-ad39-859791b84f7a','01a22a01-99c7-70a1-93eb-6d583f15efa2','shortlisted','intent','2026-03-02T09:11:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a01-99c7-70b9-9865-ccbfbeffe73c','01a22a01-99c7-70a1-93eb-6d583f15efa2','intent','near_win','2026-04-04T14:54:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX deal_by_column ON deal (outcome, stage, rank, amount_minor, units);
CREATE INDEX deal_by_closing ON deal (outcome, furthest_stage, closed_date, entered_date, amount_minor, units)
  WHERE outcome <> 'open';
CREATE INDEX stage_move_by_deal ON stage_move (deal_id);
CREATE INDEX check_answer_by_deal ON check_answer (deal_id);
CREATE INDEX outcome_event_by_deal ON outcome_event (deal_id);
CREATE INDEX field_change_by_deal ON field_change (deal_id);
COMMIT;
