PRAGMA application_id = 1179995724;
PRAGMA user_version = 1003;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 11:35:02.164316+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 11:35:02.183948+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 11:35:02.184562+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 11:35:02.185850+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7046-86b4-86fa0d5a17f2','01a22c3c-a8b5-7045-a364-b69c921ba0a6','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7047-8ef6-e5b1554d6151','01a22c3c-a8b5-7045-a364-b69c921ba0a6','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7048-8c9e-598d83b0f8aa','01a22c3c-a8b5-7045-a364-b69c921ba0a6','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7049-bff5-68d466eac42a','01a22c3c-a8b5-7045-a364-b69c921ba0a6','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-704b-a8e3-12bc7960fb66','01a22c3c-a8b5-7045-a364-b69c921ba0a6','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-704c-b9fc-fca1a37307eb','01a22c3c-a8b5-7045-a364-b69c921ba0a6','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-704e-aa5c-bf731b27cb01','01a22c3c-a8b5-7045-a364-b69c921ba0a6','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-704f-823e-487a71ec86ae','01a22c3c-a8b5-7045-a364-b69c921ba0a6','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7050-aa76-8a126bd0fdd3','01a22c3c-a8b5-7045-a364-b69c921ba0a6','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7052-99eb-63ea3bee770a','01a22c3c-a8b5-7045-a364-b69c921ba0a6','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7053-87ac-c9c57fca42f0','01a22c3c-a8b5-7045-a364-b69c921ba0a6','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7054-b34d-4335e8dca7d1','01a22c3c-a8b5-7045-a364-b69c921ba0a6','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7055-a536-161c1e2e6249','01a22c3c-a8b5-7045-a364-b69c921ba0a6','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7058-bfa7-4ea0b09e0700','01a22c3c-a8b5-7057-8058-60aeda67b31a','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7059-a94b-093aa54eb47b','01a22c3c-a8b5-7057-8058-60aeda67b31a','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-705a-a526-40396c47a463','01a22c3c-a8b5-7057-8058-60aeda67b31a','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-705b-a295-26c54099862c','01a22c3c-a8b5-7057-8058-60aeda67b31a','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-705d-9bdc-90a2dd4e3535','01a22c3c-a8b5-7057-8058-60aeda67b31a','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-705e-947d-dcfe30938e18','01a22c3c-a8b5-7057-8058-60aeda67b31a','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-705f-9cf6-8d366a782336','01a22c3c-a8b5-7057-8058-60aeda67b31a','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7060-8a09-4028768c0f5b','01a22c3c-a8b5-7057-8058-60aeda67b31a','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7062-8414-b1a777db2f3c','01a22c3c-a8b5-7057-8058-60aeda67b31a','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7063-b91d-1af92fa8c354','01a22c3c-a8b5-7057-8058-60aeda67b31a','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7064-af48-9337cd2771dc','01a22c3c-a8b5-7057-8058-60aeda67b31a','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7065-b5b6-f6259b7214f2','01a22c3c-a8b5-7057-8058-60aeda67b31a','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7066-b940-3ebb960da9f4','01a22c3c-a8b5-7057-8058-60aeda67b31a','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7069-98ed-80612ce3bfb7','01a22c3c-a8b5-7068-8e31-4c0d74140cec','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-706a-8f83-6d1319e48ab2','01a22c3c-a8b5-7068-8e31-4c0d74140cec','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-706b-9702-80a43ea57833','01a22c3c-a8b5-7068-8e31-4c0d74140cec','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-706c-af63-ed592509f6f1','01a22c3c-a8b5-7068-8e31-4c0d74140cec','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-706e-a747-c3266c48fc1e','01a22c3c-a8b5-7068-8e31-4c0d74140cec','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-706f-894b-858dd5c5488b','01a22c3c-a8b5-7068-8e31-4c0d74140cec','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7071-8949-b054727489f2','01a22c3c-a8b5-7068-8e31-4c0d74140cec','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7072-8e11-44e40a8ce722','01a22c3c-a8b5-7068-8e31-4c0d74140cec','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7073-afa1-d48c22c63d39','01a22c3c-a8b5-7068-8e31-4c0d74140cec','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7075-ad54-1d987e770971','01a22c3c-a8b5-7068-8e31-4c0d74140cec','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7076-a714-c3d51989f8ee','01a22c3c-a8b5-7068-8e31-4c0d74140cec','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7077-bfd5-c4441cb65723','01a22c3c-a8b5-7068-8e31-4c0d74140cec','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7078-9b81-98fc7b5fc1d2','01a22c3c-a8b5-7068-8e31-4c0d74140cec','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-7079-9143-0917d4117cfe','01a22c3c-a8b5-7068-8e31-4c0d74140cec','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70e9-8e9b-ab03215128b7','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70ea-a166-a80937543112','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70eb-8772-17e6899320db','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70ec-b6c1-b607f28ef644','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70ee-8bee-a24bbac76999','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70ef-af70-d12a62735bbe','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f1-9d6b-4cae28db0414','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f2-981c-31a338391ee6','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f3-8e0e-9e5d60ee2339','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f5-ab36-741c79404f1d','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f6-91fc-b8a176405056','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f7-82e8-92c0b6286eed','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f8-8bc7-b7659820ba01','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70f9-a8c2-f1bac967b28a','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70fa-a468-b7b9857c3212','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70fb-945d-71fa8219a32f','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70fd-ad44-07ca186fac79','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70fe-99a8-a6865faa54c9','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8b5-70ff-8360-34f5f7130153','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-7000-a8f2-21c1743ef050','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-7001-8a38-1c12664a77cc','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-7003-8e50-11f118c47a2a','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-7004-add9-d517b6fc19fb','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70bc-8b16-17802053d44a','01a22c3c-a8c0-70bb-9ba6-510304ba263a','t1','yes','Readings by hand, nothing can be traced','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70bd-8e96-f30f2c63b49b','01a22c3c-a8c0-70bb-9ba6-510304ba263a','t2','yes','Three months before the new line starts','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70be-ac1e-62fd72d39b07','01a22c3c-a8c0-70bb-9ba6-510304ba263a','t3','yes','The bench model will do','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70bf-9cb0-77fd44065f30','01a22c3c-a8c0-70bb-9ba6-510304ba263a','t4','no','','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c1-b6bd-fb60eb4281bd','01a22c3c-a8c0-70bb-9ba6-510304ba263a','q1','yes','Passed by the management meeting','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c2-89a4-3ce5152946f8','01a22c3c-a8c0-70bb-9ba6-510304ba263a','q2','yes','In the budget for improvements','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c4-8b20-0381c2964c43','01a22c3c-a8c0-70bb-9ba6-510304ba263a','s1','yes','Trial: better than the present unit','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c5-9dc5-2c5ad932ae9c','01a22c3c-a8c0-70bb-9ba6-510304ba263a','s2','yes','The maker''s authorisation was checked','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c6-a799-902c1ed89fab','01a22c3c-a8c0-70bb-9ba6-510304ba263a','s3','yes','They ask for open interfaces','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c8-8f6d-8e6b8f26df4c','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i1','yes','User, equipment and purchasing departments','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70c9-8a11-fc94e52a1331','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i2','yes','The laboratory head keeps us informed','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70ca-ba51-673da062c500','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i3','yes','Open tender, twenty days'' notice','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70cb-acfa-8a2aa99b14e7','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i4','yes','Supplied through a local service firm','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70cc-86af-dea585cdc7f3','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i5','yes','Two competitors, one has withdrawn','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70cd-aecf-b0c0fff0b916','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i6','yes','The vice president agrees','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70ce-9bb6-8a82da54283f','01a22c3c-a8c0-70bb-9ba6-510304ba263a','i7','yes','The service firm has signed with us','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d0-ada8-69a41b5914c6','01a22c3c-a8c0-70bb-9ba6-510304ba263a','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d1-b378-9fa54b041670','01a22c3c-a8c0-70bb-9ba6-510304ba263a','n2','not_applicable','The buyer set the criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d2-baa3-669db559af52','01a22c3c-a8c0-70bb-9ba6-510304ba263a','n3','yes','92 points by the published criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d3-8a71-9e6ee8e8515a','01a22c3c-a8c0-70bb-9ba6-510304ba263a','n4','unknown','Confidential by law until the result; we do not ask','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d4-b92b-624aa6239b58','01a22c3c-a8c0-70bb-9ba6-510304ba263a','n5','yes','Second day of the award notice','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d6-9a23-475bfc7b9244','01a22c3c-a8c0-70bb-9ba6-510304ba263a','w1','yes','Signed by both sides','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c0-70d7-a7ed-a2c5fd0c8a87','01a22c3c-a8c0-70bb-9ba6-510304ba263a','w2','yes','30 % has arrived','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7018-b1da-21d29b3a886f','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7019-a8c1-5d88ec23f080','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-701a-b36c-bd2b30852824','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-701b-94b0-fbda47d4c598','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-701d-926a-bfdfd2566cc0','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-701e-9040-9f37dad58d7e','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7020-8a0b-2d1bd4321210','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7021-a807-429caced6667','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7022-b8e7-52009abe51e0','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7024-9254-3d2d9314ba02','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7025-8230-9a5b64a74516','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7026-bb5c-d5634c5af67b','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7027-a396-fac24973e2ff','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7028-a6bb-cb47838afff1','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7029-a927-a6a3e9b8ece0','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-702a-9292-922ebd02e0f0','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-702c-bd33-e2832bca618d','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-702d-bff0-14201faf0ff8','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-702e-827f-3bbe1313146b','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-702f-8a96-bbe76fe2e147','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7030-a70e-b3a334a9b5c3','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7032-8e56-ff81453a4988','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7033-9484-c16b6aba0f25','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7074-96ca-2f9202611a93','01a22c3c-a8c2-7073-b533-eea93cf168ab','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7075-9071-1a232e95ae66','01a22c3c-a8c2-7073-b533-eea93cf168ab','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7076-8d37-e9dd5fb360db','01a22c3c-a8c2-7073-b533-eea93cf168ab','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7078-830d-9bb2345a7b8d','01a22c3c-a8c2-7073-b533-eea93cf168ab','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7079-886c-ab3ca5a36ae0','01a22c3c-a8c2-7073-b533-eea93cf168ab','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-707a-bae3-ae3616d529ba','01a22c3c-a8c2-7073-b533-eea93cf168ab','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-707b-9837-5fb80653f4c6','01a22c3c-a8c2-7073-b533-eea93cf168ab','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-707c-bad7-758226fa9ddf','01a22c3c-a8c2-7073-b533-eea93cf168ab','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-707e-8a9e-e6808355cd0f','01a22c3c-a8c2-7073-b533-eea93cf168ab','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-707f-a0db-3a974abc182c','01a22c3c-a8c2-7073-b533-eea93cf168ab','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7080-b713-819282c99ea4','01a22c3c-a8c2-7073-b533-eea93cf168ab','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7081-8bb6-400566d8d0ae','01a22c3c-a8c2-7073-b533-eea93cf168ab','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7082-890a-a3b2f897f32f','01a22c3c-a8c2-7073-b533-eea93cf168ab','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-7083-aa85-3dc254da081c','01a22c3c-a8c2-7073-b533-eea93cf168ab','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a2-94d1-4aff63ac886f','01a22c3c-a8c2-70a1-b37a-d801eaedef18','t1','yes','False rejects cost two hours of rework a shift','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a3-b84e-0a9c305b4f04','01a22c3c-a8c2-70a1-b37a-d801eaedef18','t2','yes','Three months before the new line starts','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a4-ab44-c4b9c16681fa','01a22c3c-a8c2-70a1-b37a-d801eaedef18','t3','yes','The bench model will do','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a5-8f8d-ce8b65bee1df','01a22c3c-a8c2-70a1-b37a-d801eaedef18','t4','yes','The competitor has no local service','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a7-a827-1e2179039b7a','01a22c3c-a8c2-70a1-b37a-d801eaedef18','q1','unknown','','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a8-9300-861aebf756b9','01a22c3c-a8c2-70a1-b37a-d801eaedef18','q2','yes','In the budget for improvements','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70a9-8ede-79036d2c9195','01a22c3c-a8c2-70a1-b37a-d801eaedef18','s1','yes','They signed for the comparison report','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70aa-9e66-1a85a8e5081f','01a22c3c-a8c2-70a1-b37a-d801eaedef18','s2','yes','Admitted as a supplier','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70ab-bd24-684f8bf75a2d','01a22c3c-a8c2-70a1-b37a-d801eaedef18','s3','yes','Repeatability is in the technical agreement','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70ad-af98-e442c49604d2','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i1','yes','User, equipment and purchasing departments','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70ae-a88d-57af9e4bbdf0','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i2','yes','The laboratory head keeps us informed','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70af-9aa4-66d59c101cf2','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i3','yes','Three quotations','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b0-af24-8754de4e5e77','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i4','yes','Supplied through a local service firm','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b1-9221-36ae4825da34','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i5','yes','Two competitors, one has withdrawn','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b2-a8b6-3d8a6877c323','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i6','yes','The vice president agrees','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b3-b907-529a08383362','01a22c3c-a8c2-70a1-b37a-d801eaedef18','i7','unknown','','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b5-8f49-887b6cdc62f4','01a22c3c-a8c2-70a1-b37a-d801eaedef18','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b6-a3f3-cf6318f6f723','01a22c3c-a8c2-70a1-b37a-d801eaedef18','n2','not_applicable','The buyer set the criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b7-a9ce-f760e640d699','01a22c3c-a8c2-70a1-b37a-d801eaedef18','n3','yes','92 points by the published criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70b8-8dc7-a49c5f9d9d8c','01a22c3c-a8c2-70a1-b37a-d801eaedef18','n4','unknown','Confidential by law until the result; we do not ask','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70bc-bc9a-c05b05ecfd41','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','t1','yes','Readings by hand, nothing can be traced','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70bd-a950-b4d46f020d85','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','t2','yes','At the yearly maintenance','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70be-b1b0-b3217fe8ef6d','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','t3','yes','Leans towards the in-line model','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70bf-9ea7-638858c17faa','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70c1-914d-37629b093892','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','q1','yes','The project form is signed','2025-11-21T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c3c-a8c2-70c2-a829-059f4d27420f','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','q2','yes','Own funds, in place','2025-11-21T15:18:00Z');
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
INSERT INTO "commitment" VALUES('01a22c3c-a919-701d-a0c8-5031750e3550','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T11:35:02Z');
INSERT INTO "commitment" VALUES('01a22c3c-a919-701e-97a1-e1b67a1234b5','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T11:35:02Z');
INSERT INTO "commitment" VALUES('01a22c3c-a919-701f-8a40-b87d38803f9a','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T11:35:02Z');
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
  search_text TEXT NOT NULL DEFAULT '', import_id TEXT,    -- what the filter looks in; derived from the fields above
  CHECK ((outcome = 'won') = (stage IS 'won')),
  CHECK (outcome <> 'open' OR stage IS NOT NULL)
) STRICT;
INSERT INTO "deal" VALUES('01a22c3c-a8b5-7045-a364-b69c921ba0a6','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T11:35:03Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8b5-7057-8058-60aeda67b31a','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8b5-7068-8e31-4c0d74140cec','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8c0-70bb-9ba6-510304ba263a','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-21T16:30:00Z','2026-01-18','2026-01-18T13:57:00Z','2026-04-21T16:30:00Z',NULL,'',NULL,'','2026-04-21','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8c2-7017-94a2-7877eefe4c7e','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z',NULL,'',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8c2-7073-b533-eea93cf168ab','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8c2-70a1-b37a-d801eaedef18','Wanpan Ocean Institute','Insulation monitoring','Lin Jiahao','Deputy director','',30000000,'CNY',2,'cold','near_win','lost','a4',4,'2026-04-04T14:54:00Z','2025-12-29','2025-12-29T10:13:00Z','2026-04-16T13:13:00Z',NULL,'',NULL,'','2026-04-16','requirements','A local integrator','','wanpan ocean institute
insulation monitoring
lin jiahao deputy director
a local integrator',NULL);
INSERT INTO "deal" VALUES('01a22c3c-a8c2-70bb-973b-7e3bc884adb5','Xudian Energy, Jiangmen','BMS test system','Zhou Xiuzhen','Test manager','',22000000,'CNY',1,'inbound','qualified','lost','a5',1,'2025-11-21T15:18:00Z','2025-11-07','2025-11-07T16:20:00Z','2025-12-20T13:35:00Z',NULL,'',NULL,'The budget is spread over two years.','2025-12-20','no_budget','','','xudian energy, jiangmen
bms test system
zhou xiuzhen test manager
the budget is spread over two years.',NULL);
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
INSERT INTO "deal_action" VALUES('01a22c3c-ab69-7003-ba4e-cc032f916185','01a22c3c-a8b5-7045-a364-b69c921ba0a6','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22c3c-a919-7016-ad8e-277076519a3e','2026-11-30T11:35:03Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22c3c-ab58-7000-8c61-c6705aa93e3a','01a22c3c-a8b5-7045-a364-b69c921ba0a6','note','','edited','2026-11-30T11:35:03Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22c3c-ab69-7004-827d-b5bfb0af89b5','01a22c3c-ab69-7000-8502-943f98f474c8','01a22c3c-a8b5-7045-a364-b69c921ba0a6','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22c3c-ab69-7000-8502-943f98f474c8','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
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
INSERT INTO "lead" VALUES('01a22c3c-a919-7017-bdd5-a7cd7a414f31','Muchuan Lighting, Dongguan','','Xu Shaojie','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T11:35:02Z');
INSERT INTO "lead" VALUES('01a22c3c-a919-7018-9d32-67a24ac54640','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zeng Wenjing','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T11:35:02Z');
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
INSERT INTO "outcome_event" VALUES('01a22c3c-a8c0-7006-80f2-bc16ee1ba4c9','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22c3c-a8c0-70d9-8419-9003777ebb3e','01a22c3c-a8c0-70bb-9ba6-510304ba263a','won','near_win','2026-04-21','2026-04-21T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22c3c-a8c2-7035-9846-77038f9f62f8','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22c3c-a8c2-7085-b1de-5c0b0cf663af','01a22c3c-a8c2-7073-b533-eea93cf168ab','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22c3c-a8c2-70ba-bd04-254816b97904','01a22c3c-a8c2-70a1-b37a-d801eaedef18','lost','near_win','2026-04-16','2026-04-16T13:13:00Z',30000000,2,'requirements — Taken over by the group''s purchasing','A local integrator');
INSERT INTO "outcome_event" VALUES('01a22c3c-a8c2-70c4-87eb-9af7793ce937','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','lost','qualified','2025-12-20','2025-12-20T13:35:00Z',22000000,1,'no_budget — One key parameter fell short','');
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
INSERT INTO "person" VALUES('01a22c3c-a918-700a-babf-5370daaf82b3','Feijing Materials, Guangzhou','Liu Wanqing','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T11:35:02Z');
INSERT INTO "person" VALUES('01a22c3c-a918-700b-80c3-4ff80966f66b','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22c3c-a918-700a-babf-5370daaf82b3','',NULL,NULL,'2026-11-30T11:35:02Z');
INSERT INTO "person" VALUES('01a22c3c-a918-700c-8e05-77fe5074e186','Feijing Materials, Guangzhou','Liang Yifan','Head of purchasing','','buys','neutral','01a22c3c-a918-700a-babf-5370daaf82b3','',NULL,NULL,'2026-11-30T11:35:02Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22c3c-a919-701c-b619-e1bbc1d545e4','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T11:35:02Z');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22c3c-a919-701c-b619-e1bbc1d545e4','reached','2026-11-30T11:35:02Z');
INSERT INTO "row_change" VALUES('review','01a22c3c-a919-701c-b619-e1bbc1d545e4','learned','2026-11-30T11:35:02Z');
INSERT INTO "row_change" VALUES('review','01a22c3c-a919-701c-b619-e1bbc1d545e4','next_step','2026-11-30T11:35:02Z');
INSERT INTO "row_change" VALUES('deal','01a22c3c-a8b5-7045-a364-b69c921ba0a6','note','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c3c-ab69-7001-9cb6-ae93b9841b60','source','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c3c-ab69-7001-9cb6-ae93b9841b60','period','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c3c-ab69-7001-9cb6-ae93b9841b60','planned','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('target_part','01a22c3c-ab69-7002-b29d-b897befd8eb0','year','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('target_part','01a22c3c-ab69-7002-b29d-b897befd8eb0','month','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('target_part','01a22c3c-ab69-7002-b29d-b897befd8eb0','amount_minor','2026-11-30T11:35:03Z');
INSERT INTO "row_change" VALUES('target_part','01a22c3c-ab69-7002-b29d-b897befd8eb0','units','2026-11-30T11:35:03Z');
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
INSERT INTO "scenario" VALUES('01a22c3c-ab69-7005-9e14-f6280c154821','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22c3c-a732-7000-abc0-fb224e2f6473"');
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
INSERT INTO "source_plan" VALUES('01a22c3c-ab69-7001-9cb6-ae93b9841b60','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-704a-a569-2075158cc4d3','01a22c3c-a8b5-7045-a364-b69c921ba0a6',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-704d-ba57-3660d323a390','01a22c3c-a8b5-7045-a364-b69c921ba0a6','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-7051-be69-9301f2c42744','01a22c3c-a8b5-7045-a364-b69c921ba0a6','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-7056-a0f9-aafb3b92c517','01a22c3c-a8b5-7045-a364-b69c921ba0a6','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-705c-b2b2-58290126c662','01a22c3c-a8b5-7057-8058-60aeda67b31a',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-7061-86a6-b683e3cf1b13','01a22c3c-a8b5-7057-8058-60aeda67b31a','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-7067-999c-f5d37282754a','01a22c3c-a8b5-7057-8058-60aeda67b31a','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-706d-a8a3-f57de75f1460','01a22c3c-a8b5-7068-8e31-4c0d74140cec',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-7070-b936-047fd410145d','01a22c3c-a8b5-7068-8e31-4c0d74140cec','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-7074-91f7-5de3f67c098d','01a22c3c-a8b5-7068-8e31-4c0d74140cec','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-707a-a036-8eba673983b4','01a22c3c-a8b5-7068-8e31-4c0d74140cec','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-70ed-a057-c8ae6bf5865e','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-70f0-be28-7165c4b12bc2','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-70f4-99bd-e2a9e6b6b276','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8b5-70fc-ab7d-cb99ede1591d','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-7002-a7df-7167136d4fae','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-7005-adad-16c65fdf9dd3','01a22c3c-a8b5-70e8-8450-3fceeaebd6bd','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-70c0-8601-a01b5896b0a7','01a22c3c-a8c0-70bb-9ba6-510304ba263a',NULL,'target','2026-01-18T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-70c3-8263-1c8b01c2c831','01a22c3c-a8c0-70bb-9ba6-510304ba263a','target','qualified','2026-02-12T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-70c7-a35e-7926b9d6434a','01a22c3c-a8c0-70bb-9ba6-510304ba263a','qualified','shortlisted','2026-02-28T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-70cf-91e3-a065b3297d63','01a22c3c-a8c0-70bb-9ba6-510304ba263a','shortlisted','intent','2026-03-14T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-70d5-8776-ed7ba017b633','01a22c3c-a8c0-70bb-9ba6-510304ba263a','intent','near_win','2026-03-29T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c0-70d8-9798-3a4aa5772f38','01a22c3c-a8c0-70bb-9ba6-510304ba263a','near_win','won','2026-04-21T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-701c-b755-c4b118f70ba1','01a22c3c-a8c2-7017-94a2-7877eefe4c7e',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-701f-8a70-3bead074b639','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-7023-a19c-1fcb8ef1db1e','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-702b-a9a6-56c21e56b9c4','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-7031-a790-99cd55fa2319','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-7034-8e76-16322e25dd5d','01a22c3c-a8c2-7017-94a2-7877eefe4c7e','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-7077-9519-947caed376cc','01a22c3c-a8c2-7073-b533-eea93cf168ab',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-707d-93a0-43341c63721a','01a22c3c-a8c2-7073-b533-eea93cf168ab','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-7084-b6c8-152a8fe48663','01a22c3c-a8c2-7073-b533-eea93cf168ab','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-70a6-8f37-bfe48585e96c','01a22c3c-a8c2-70a1-b37a-d801eaedef18',NULL,'target','2025-12-29T10:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-70ac-98f0-705db969c68e','01a22c3c-a8c2-70a1-b37a-d801eaedef18','target','shortlisted','2026-02-10T17:56:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-70b4-a700-97699b784a01','01a22c3c-a8c2-70a1-b37a-d801eaedef18','shortlisted','intent','2026-03-02T09:11:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-70b9-b67b-69d2bb7f76ef','01a22c3c-a8c2-70a1-b37a-d801eaedef18','intent','near_win','2026-04-04T14:54:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-70c0-aadf-bdb7e145d34a','01a22c3c-a8c2-70bb-973b-7e3bc884adb5',NULL,'target','2025-11-07T16:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22c3c-a8c2-70c3-b161-77fac9393772','01a22c3c-a8c2-70bb-973b-7e3bc884adb5','target','qualified','2025-11-21T15:18:00Z','');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22c3c-ab69-7002-b29d-b897befd8eb0',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22c3c-a919-7007-9129-2f068e5f446f',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T11:35:02Z');
INSERT INTO "visit" VALUES('01a22c3c-a919-7008-a9f6-2e7150b765ce',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T11:35:02Z');
INSERT INTO "visit" VALUES('01a22c3c-a919-7009-a726-da2dd16695c6',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T11:35:02Z');
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22c3c-a967-7000-b2e7-95ec7ec322af',2026,600000000,40,'even');
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
COMMIT;
