PRAGMA application_id = 1179995724;
PRAGMA user_version = 1002;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 01:18:20.011430+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 01:18:20.013535+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 01:18:20.013969+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7046-aed8-5eadef45a834','01a22a08-0c03-7045-bb8d-c0587d34aa5a','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7047-aef7-756a44b4884b','01a22a08-0c03-7045-bb8d-c0587d34aa5a','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7048-8489-47d9cf601056','01a22a08-0c03-7045-bb8d-c0587d34aa5a','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7049-8abd-f11b459442c4','01a22a08-0c03-7045-bb8d-c0587d34aa5a','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-704b-ba39-fe4be814fd64','01a22a08-0c03-7045-bb8d-c0587d34aa5a','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-704c-8b25-e4344e023a86','01a22a08-0c03-7045-bb8d-c0587d34aa5a','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-704e-b7a3-9d810a352fae','01a22a08-0c03-7045-bb8d-c0587d34aa5a','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-704f-9c23-57238aee94e1','01a22a08-0c03-7045-bb8d-c0587d34aa5a','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7050-8043-9f3fceb31d34','01a22a08-0c03-7045-bb8d-c0587d34aa5a','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7052-9d92-ad2908fec2c9','01a22a08-0c03-7045-bb8d-c0587d34aa5a','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7053-8247-49481b4d8e9b','01a22a08-0c03-7045-bb8d-c0587d34aa5a','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7054-8034-938934f3c0d3','01a22a08-0c03-7045-bb8d-c0587d34aa5a','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7055-8865-482ea6decc3e','01a22a08-0c03-7045-bb8d-c0587d34aa5a','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7058-ad50-84627aee8700','01a22a08-0c03-7057-b374-27c13aea6310','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7059-a357-6f419601cc48','01a22a08-0c03-7057-b374-27c13aea6310','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-705a-a5be-7dc0ec092224','01a22a08-0c03-7057-b374-27c13aea6310','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-705b-bed4-1e94334b4fa7','01a22a08-0c03-7057-b374-27c13aea6310','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-705d-b13e-631adc22749f','01a22a08-0c03-7057-b374-27c13aea6310','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-705e-ac77-6d6bcff4d940','01a22a08-0c03-7057-b374-27c13aea6310','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-705f-9f68-612b4aead64c','01a22a08-0c03-7057-b374-27c13aea6310','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7060-b287-65ffe49545d1','01a22a08-0c03-7057-b374-27c13aea6310','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7062-a234-ba90bc08fe17','01a22a08-0c03-7057-b374-27c13aea6310','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7063-9481-bd8079ecefda','01a22a08-0c03-7057-b374-27c13aea6310','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7064-92de-0821dac00887','01a22a08-0c03-7057-b374-27c13aea6310','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7065-81e4-5b180a5dfa36','01a22a08-0c03-7057-b374-27c13aea6310','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7066-a7a6-d18c0cf6c2a8','01a22a08-0c03-7057-b374-27c13aea6310','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7069-9883-9d8fd6722d74','01a22a08-0c03-7068-aa38-316a3267bd3b','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-706a-a1bd-8f75215fe18c','01a22a08-0c03-7068-aa38-316a3267bd3b','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-706b-93db-ac2e5c9197c3','01a22a08-0c03-7068-aa38-316a3267bd3b','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-706c-bb30-6932da7df6ff','01a22a08-0c03-7068-aa38-316a3267bd3b','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-706e-81ad-58e026527aed','01a22a08-0c03-7068-aa38-316a3267bd3b','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-706f-bb7b-cf7b98738fb4','01a22a08-0c03-7068-aa38-316a3267bd3b','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7071-9c41-c68506447a46','01a22a08-0c03-7068-aa38-316a3267bd3b','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7072-8d8d-f332cec91d43','01a22a08-0c03-7068-aa38-316a3267bd3b','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7073-99b7-d15544d63383','01a22a08-0c03-7068-aa38-316a3267bd3b','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7075-b916-fd354e1a2cee','01a22a08-0c03-7068-aa38-316a3267bd3b','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7076-ad2a-75deafa20cf2','01a22a08-0c03-7068-aa38-316a3267bd3b','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7077-ba44-705d895d9d80','01a22a08-0c03-7068-aa38-316a3267bd3b','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7078-8fdf-bcba5e7d8dfd','01a22a08-0c03-7068-aa38-316a3267bd3b','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-7079-9e25-cf0f6e78595d','01a22a08-0c03-7068-aa38-316a3267bd3b','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70e9-9bcf-db9ca638edfb','01a22a08-0c03-70e8-95df-240ad783522d','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70ea-bfa5-887132f382da','01a22a08-0c03-70e8-95df-240ad783522d','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70eb-bfd3-faaec0d6fb3c','01a22a08-0c03-70e8-95df-240ad783522d','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70ec-9cdc-34922305bd6d','01a22a08-0c03-70e8-95df-240ad783522d','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70ee-925e-7f14e6497585','01a22a08-0c03-70e8-95df-240ad783522d','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70ef-8680-ce01c23fed4f','01a22a08-0c03-70e8-95df-240ad783522d','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f1-8e53-befd6251a850','01a22a08-0c03-70e8-95df-240ad783522d','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f2-a8ad-4fc411dfd218','01a22a08-0c03-70e8-95df-240ad783522d','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f3-9d1a-681d59f81abf','01a22a08-0c03-70e8-95df-240ad783522d','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f5-8196-2e77df89df4d','01a22a08-0c03-70e8-95df-240ad783522d','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f6-9a06-8259bc3c2857','01a22a08-0c03-70e8-95df-240ad783522d','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f7-b0ed-c68e8aa3e0da','01a22a08-0c03-70e8-95df-240ad783522d','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f8-8919-abd57c5f1b5a','01a22a08-0c03-70e8-95df-240ad783522d','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70f9-ae79-213f5d35244f','01a22a08-0c03-70e8-95df-240ad783522d','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70fa-9758-b36dde5e8005','01a22a08-0c03-70e8-95df-240ad783522d','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70fb-9f5f-ab55f5c1b74f','01a22a08-0c03-70e8-95df-240ad783522d','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70fd-8da3-ca6b9c6c027a','01a22a08-0c03-70e8-95df-240ad783522d','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70fe-b99d-8895413b74d6','01a22a08-0c03-70e8-95df-240ad783522d','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c03-70ff-b948-ee3c04e8358c','01a22a08-0c03-70e8-95df-240ad783522d','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-7000-9729-14a4f492267a','01a22a08-0c03-70e8-95df-240ad783522d','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-7001-a4af-b6e9a6bb4bf5','01a22a08-0c03-70e8-95df-240ad783522d','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-7003-a55f-19f7995a3166','01a22a08-0c03-70e8-95df-240ad783522d','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-7004-8b64-806596d8efc2','01a22a08-0c03-70e8-95df-240ad783522d','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70bc-a9c3-43f953d0f763','01a22a08-0c05-70bb-afa8-9b889d97628c','t1','yes','Readings by hand, nothing can be traced','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70bd-b2af-8e73544f61d2','01a22a08-0c05-70bb-afa8-9b889d97628c','t2','yes','Three months before the new line starts','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70be-b1f5-15454a8b9f7c','01a22a08-0c05-70bb-afa8-9b889d97628c','t3','yes','The bench model will do','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70bf-ac36-80a26b32b533','01a22a08-0c05-70bb-afa8-9b889d97628c','t4','no','','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c1-b453-b570e181bf9f','01a22a08-0c05-70bb-afa8-9b889d97628c','q1','yes','Passed by the management meeting','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c2-b81f-d22852f16cb2','01a22a08-0c05-70bb-afa8-9b889d97628c','q2','yes','In the budget for improvements','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c4-a13c-d3fa48ffb5cd','01a22a08-0c05-70bb-afa8-9b889d97628c','s1','yes','Trial: better than the present unit','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c5-a0cb-1950b6f53ee4','01a22a08-0c05-70bb-afa8-9b889d97628c','s2','yes','The maker''s authorisation was checked','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c6-8f9f-0deecc311593','01a22a08-0c05-70bb-afa8-9b889d97628c','s3','yes','They ask for open interfaces','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c8-b5a9-62238f3e7f33','01a22a08-0c05-70bb-afa8-9b889d97628c','i1','yes','User, equipment and purchasing departments','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70c9-bb49-9006935e13e8','01a22a08-0c05-70bb-afa8-9b889d97628c','i2','yes','The laboratory head keeps us informed','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70ca-a08f-a586c5f02bef','01a22a08-0c05-70bb-afa8-9b889d97628c','i3','yes','Open tender, twenty days'' notice','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70cb-8df6-f821c47e10d0','01a22a08-0c05-70bb-afa8-9b889d97628c','i4','yes','Supplied through a local service firm','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70cc-8e99-c70ee97b4cda','01a22a08-0c05-70bb-afa8-9b889d97628c','i5','yes','Two competitors, one has withdrawn','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70cd-93a0-0155e55ee247','01a22a08-0c05-70bb-afa8-9b889d97628c','i6','yes','The vice president agrees','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70ce-b8dc-c9d3ec21efbb','01a22a08-0c05-70bb-afa8-9b889d97628c','i7','yes','The service firm has signed with us','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d0-9e77-5de13376be30','01a22a08-0c05-70bb-afa8-9b889d97628c','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d1-8861-3501fd64a9b2','01a22a08-0c05-70bb-afa8-9b889d97628c','n2','not_applicable','The buyer set the criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d2-8094-bc055565542d','01a22a08-0c05-70bb-afa8-9b889d97628c','n3','yes','92 points by the published criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d3-8be4-037674813d22','01a22a08-0c05-70bb-afa8-9b889d97628c','n4','unknown','Confidential by law until the result; we do not ask','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d4-a1ad-4c0209a1914a','01a22a08-0c05-70bb-afa8-9b889d97628c','n5','yes','Second day of the award notice','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d6-a523-eb9fa238a587','01a22a08-0c05-70bb-afa8-9b889d97628c','w1','yes','Signed by both sides','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c05-70d7-b992-b8f17e103781','01a22a08-0c05-70bb-afa8-9b889d97628c','w2','yes','30 % has arrived','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7018-9a65-b3d78767eb9d','01a22a08-0c14-7017-9ca8-37678c9cbe2f','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7019-b9a7-4fcf16e9a790','01a22a08-0c14-7017-9ca8-37678c9cbe2f','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-701a-90e1-026a88031d40','01a22a08-0c14-7017-9ca8-37678c9cbe2f','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-701b-8b20-1337275d1279','01a22a08-0c14-7017-9ca8-37678c9cbe2f','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-701d-af20-065f72135651','01a22a08-0c14-7017-9ca8-37678c9cbe2f','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-701e-98b0-3d87318862ef','01a22a08-0c14-7017-9ca8-37678c9cbe2f','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7020-941d-fcda4fffb126','01a22a08-0c14-7017-9ca8-37678c9cbe2f','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7021-a63f-f85ef3497490','01a22a08-0c14-7017-9ca8-37678c9cbe2f','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7022-ae4d-e723e3ddd4df','01a22a08-0c14-7017-9ca8-37678c9cbe2f','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7024-9daf-d978aa579dd7','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7025-a41b-12bcf12571d3','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7026-9db6-4455a547b247','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7027-83c8-f0244ed95d75','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7028-bf1f-42daaa304f94','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7029-87eb-9a170a0ecba9','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-702a-8114-219db8aa0b8b','01a22a08-0c14-7017-9ca8-37678c9cbe2f','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-702c-9dc7-f8d1e55d6473','01a22a08-0c14-7017-9ca8-37678c9cbe2f','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-702d-aab3-4eaa4eea30b5','01a22a08-0c14-7017-9ca8-37678c9cbe2f','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-702e-a092-33ad031314d0','01a22a08-0c14-7017-9ca8-37678c9cbe2f','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-702f-819b-021a7885b715','01a22a08-0c14-7017-9ca8-37678c9cbe2f','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7030-9429-412fb58bc98f','01a22a08-0c14-7017-9ca8-37678c9cbe2f','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7032-8f41-efecef140135','01a22a08-0c14-7017-9ca8-37678c9cbe2f','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7033-8fe2-ed27114c1167','01a22a08-0c14-7017-9ca8-37678c9cbe2f','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7074-86fa-b51b64e3ef04','01a22a08-0c14-7073-bac4-5a56204cdf30','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7075-8ab9-f52ad0302584','01a22a08-0c14-7073-bac4-5a56204cdf30','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7076-9e6e-1ae5efd550a2','01a22a08-0c14-7073-bac4-5a56204cdf30','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7078-9fce-30254c436655','01a22a08-0c14-7073-bac4-5a56204cdf30','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7079-b23c-ef2a153ab145','01a22a08-0c14-7073-bac4-5a56204cdf30','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-707a-8bde-ec14bddc6e36','01a22a08-0c14-7073-bac4-5a56204cdf30','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-707b-a6a0-66f1f391c766','01a22a08-0c14-7073-bac4-5a56204cdf30','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-707c-966c-739a9c1b6b8d','01a22a08-0c14-7073-bac4-5a56204cdf30','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-707e-b4a0-5679d05dea63','01a22a08-0c14-7073-bac4-5a56204cdf30','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-707f-adaa-4fa8bcaec077','01a22a08-0c14-7073-bac4-5a56204cdf30','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7080-ad2e-21a9187cc496','01a22a08-0c14-7073-bac4-5a56204cdf30','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7081-b34f-3e53fbfcbfe9','01a22a08-0c14-7073-bac4-5a56204cdf30','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7082-8672-6ead17f3db7c','01a22a08-0c14-7073-bac4-5a56204cdf30','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-7083-b19e-e2d0cb65f20a','01a22a08-0c14-7073-bac4-5a56204cdf30','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a2-90f1-7df948d89d7a','01a22a08-0c14-70a1-957a-1ebddb4ecd49','t1','yes','False rejects cost two hours of rework a shift','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a3-af2b-5053c1187fcd','01a22a08-0c14-70a1-957a-1ebddb4ecd49','t2','yes','Three months before the new line starts','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a4-8323-5fcb267207f2','01a22a08-0c14-70a1-957a-1ebddb4ecd49','t3','yes','The bench model will do','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a5-a34b-97c9c1856f20','01a22a08-0c14-70a1-957a-1ebddb4ecd49','t4','yes','The competitor has no local service','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a7-ade7-670d492ae604','01a22a08-0c14-70a1-957a-1ebddb4ecd49','q1','unknown','','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a8-96b2-7e3de004f2ae','01a22a08-0c14-70a1-957a-1ebddb4ecd49','q2','yes','In the budget for improvements','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70a9-bdf0-c6a2fdaed121','01a22a08-0c14-70a1-957a-1ebddb4ecd49','s1','yes','They signed for the comparison report','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70aa-b6f4-ac2afeee6b55','01a22a08-0c14-70a1-957a-1ebddb4ecd49','s2','yes','Admitted as a supplier','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70ab-9763-d21165d7304c','01a22a08-0c14-70a1-957a-1ebddb4ecd49','s3','yes','Repeatability is in the technical agreement','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70ad-91c6-6a30f7031918','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i1','yes','User, equipment and purchasing departments','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70ae-8187-19fb911b49f7','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i2','yes','The laboratory head keeps us informed','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70af-8482-27afa58ce433','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i3','yes','Three quotations','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b0-b0bd-84b2eb6e6ab2','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i4','yes','Supplied through a local service firm','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b1-b943-cd2c3b9a71ff','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i5','yes','Two competitors, one has withdrawn','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b2-8e2d-c56b150d805b','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i6','yes','The vice president agrees','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b3-a9f3-b54476694b58','01a22a08-0c14-70a1-957a-1ebddb4ecd49','i7','unknown','','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b5-8625-02eafea78ad8','01a22a08-0c14-70a1-957a-1ebddb4ecd49','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b6-97d3-dcbc78b0b374','01a22a08-0c14-70a1-957a-1ebddb4ecd49','n2','not_applicable','The buyer set the criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b7-bb97-c72e6c1a5955','01a22a08-0c14-70a1-957a-1ebddb4ecd49','n3','yes','92 points by the published criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70b8-be16-5e32bdaf4174','01a22a08-0c14-70a1-957a-1ebddb4ecd49','n4','unknown','Confidential by law until the result; we do not ask','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70bc-8364-c7f0d770c749','01a22a08-0c14-70bb-88a4-81f8b0994ccf','t1','yes','Readings by hand, nothing can be traced','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70bd-b2d9-1682368831a2','01a22a08-0c14-70bb-88a4-81f8b0994ccf','t2','yes','At the yearly maintenance','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70be-80ff-3a02dfd20c6a','01a22a08-0c14-70bb-88a4-81f8b0994ccf','t3','yes','Leans towards the in-line model','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70bf-8f39-823a6b259d96','01a22a08-0c14-70bb-88a4-81f8b0994ccf','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70c1-b3aa-a5e17e2bc825','01a22a08-0c14-70bb-88a4-81f8b0994ccf','q1','yes','The project form is signed','2025-11-21T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22a08-0c14-70c2-bbbc-b0a61668c72b','01a22a08-0c14-70bb-88a4-81f8b0994ccf','q2','yes','Own funds, in place','2025-11-21T15:18:00Z');
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
INSERT INTO "commitment" VALUES('01a22a08-0c30-701d-93b3-ff706beb6c04','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T01:18:20Z');
INSERT INTO "commitment" VALUES('01a22a08-0c30-701e-b410-e4f782033e39','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T01:18:20Z');
INSERT INTO "commitment" VALUES('01a22a08-0c30-701f-8ace-958eb1d685ab','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T01:18:20Z');
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
INSERT INTO "deal" VALUES('01a22a08-0c03-7045-bb8d-c0587d34aa5a','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-06T10:32:00Z','2027-01-18','Settle terms of payment','2026-12-09','',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
settle terms of payment nordmess');
INSERT INTO "deal" VALUES('01a22a08-0c03-7057-b374-27c13aea6310','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms');
INSERT INTO "deal" VALUES('01a22a08-0c03-7068-aa38-316a3267bd3b','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing');
INSERT INTO "deal" VALUES('01a22a08-0c03-70e8-95df-240ad783522d','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager');
INSERT INTO "deal" VALUES('01a22a08-0c05-70bb-afa8-9b889d97628c','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-21T16:30:00Z','2026-01-18','2026-01-18T13:57:00Z','2026-04-21T16:30:00Z',NULL,'',NULL,'','2026-04-21','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing');
INSERT INTO "deal" VALUES('01a22a08-0c14-7017-9ca8-37678c9cbe2f','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z',NULL,'',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.');
INSERT INTO "deal" VALUES('01a22a08-0c14-7073-bac4-5a56204cdf30','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess');
INSERT INTO "deal" VALUES('01a22a08-0c14-70a1-957a-1ebddb4ecd49','Wanpan Ocean Institute','Insulation monitoring','Lin Jiahao','Deputy director','',30000000,'CNY',2,'cold','near_win','lost','a4',4,'2026-04-04T14:54:00Z','2025-12-29','2025-12-29T10:13:00Z','2026-04-16T13:13:00Z',NULL,'',NULL,'','2026-04-16','requirements','A local integrator','','wanpan ocean institute
insulation monitoring
lin jiahao deputy director
a local integrator');
INSERT INTO "deal" VALUES('01a22a08-0c14-70bb-88a4-81f8b0994ccf','Xudian Energy, Jiangmen','BMS test system','Zhou Xiuzhen','Test manager','',22000000,'CNY',1,'inbound','qualified','lost','a5',1,'2025-11-21T15:18:00Z','2025-11-07','2025-11-07T16:20:00Z','2025-12-20T13:35:00Z',NULL,'',NULL,'The budget is spread over two years.','2025-12-20','no_budget','','','xudian energy, jiangmen
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
INSERT INTO "deal_action" VALUES('019ad000-0000-7000-8000-000000000002','01a22a08-0c03-7045-bb8d-c0587d34aa5a','p3',NULL,'Ring the head of the laboratory','2026-11-20','He was away',0,'2026-11-19T08:00:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('visit','019ad000-0000-7000-8000-000000000005','2026-11-20T08:00:00Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('019ad000-0000-7000-8000-000000000006','01a22a08-0c03-7045-bb8d-c0587d34aa5a','note','','Was at the fair','2026-11-20T08:00:00Z');
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
INSERT INTO "lead" VALUES('01a22a08-0c30-7016-9cb4-d5742b6c8c83','Anchen Pumps, Foshan','Torque benches','Feng Lishan','Equipment section head','','cold','Cards exchanged at the trade fair','2026-12-01','a0','2026-11-30T01:18:20Z');
INSERT INTO "lead" VALUES('01a22a08-0c30-7017-857f-ad0739a39341','Muchuan Lighting, Dongguan','','Xu Shaojie','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T01:18:20Z');
INSERT INTO "lead" VALUES('01a22a08-0c30-7018-a05e-7ec3fee8b837','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zeng Wenjing','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T01:18:20Z');
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
INSERT INTO "outcome_event" VALUES('01a22a08-0c05-7006-bd4a-524e6440183d','01a22a08-0c03-70e8-95df-240ad783522d','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22a08-0c05-70d9-8b1a-1e9b1833e92f','01a22a08-0c05-70bb-afa8-9b889d97628c','won','near_win','2026-04-21','2026-04-21T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22a08-0c14-7035-a2ab-c1f180bd0978','01a22a08-0c14-7017-9ca8-37678c9cbe2f','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22a08-0c14-7085-abff-563bb32bc463','01a22a08-0c14-7073-bac4-5a56204cdf30','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22a08-0c14-70ba-b95e-da7d55dd9e1d','01a22a08-0c14-70a1-957a-1ebddb4ecd49','lost','near_win','2026-04-16','2026-04-16T13:13:00Z',30000000,2,'requirements — Taken over by the group''s purchasing','A local integrator');
INSERT INTO "outcome_event" VALUES('01a22a08-0c14-70c4-9c2b-2f0c19d69997','01a22a08-0c14-70bb-88a4-81f8b0994ccf','lost','qualified','2025-12-20','2025-12-20T13:35:00Z',22000000,1,'no_budget — One key parameter fell short','');
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
INSERT INTO "person" VALUES('01a22a08-0c2f-700b-897b-e9b0ea45416d','Feijing Materials, Guangzhou','Liu Wanqing','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T01:18:20Z');
INSERT INTO "person" VALUES('01a22a08-0c2f-700c-a570-a6c73ba55aab','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22a08-0c2f-700b-897b-e9b0ea45416d','',NULL,NULL,'2026-11-30T01:18:20Z');
INSERT INTO "person" VALUES('01a22a08-0c2f-700d-bb52-e532e7ab9208','Feijing Materials, Guangzhou','Liang Yifan','Head of purchasing','','buys','neutral','01a22a08-0c2f-700b-897b-e9b0ea45416d','',NULL,NULL,'2026-11-30T01:18:20Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22a08-0c30-701c-a2af-213ce71d6069','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T01:18:20Z');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22a08-0c30-701c-a2af-213ce71d6069','reached','2026-11-30T01:18:20Z');
INSERT INTO "row_change" VALUES('review','01a22a08-0c30-701c-a2af-213ce71d6069','learned','2026-11-30T01:18:20Z');
INSERT INTO "row_change" VALUES('review','01a22a08-0c30-701c-a2af-213ce71d6069','next_step','2026-11-30T01:18:20Z');
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
INSERT INTO "setting" VALUES('origin','"01a22a08-0b8a-7000-939b-4fc68394dd6c"');
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
INSERT INTO "stage_move" VALUES('01a22a08-0c03-704a-9815-cbcd8fa5f1a0','01a22a08-0c03-7045-bb8d-c0587d34aa5a',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-704d-9e6d-61a3f66bf289','01a22a08-0c03-7045-bb8d-c0587d34aa5a','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-7051-8b9b-feb46e7b4688','01a22a08-0c03-7045-bb8d-c0587d34aa5a','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-7056-a2dd-d534efd849ef','01a22a08-0c03-7045-bb8d-c0587d34aa5a','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-705c-999a-639729e156e7','01a22a08-0c03-7057-b374-27c13aea6310',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-7061-8f33-cb6d169fd1bd','01a22a08-0c03-7057-b374-27c13aea6310','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-7067-ba01-44422ba98d3a','01a22a08-0c03-7057-b374-27c13aea6310','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-706d-ab02-7592908fca09','01a22a08-0c03-7068-aa38-316a3267bd3b',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-7070-a0fc-c778e962b289','01a22a08-0c03-7068-aa38-316a3267bd3b','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-7074-8c28-4639e9c051ba','01a22a08-0c03-7068-aa38-316a3267bd3b','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-707a-bb75-63757085efc3','01a22a08-0c03-7068-aa38-316a3267bd3b','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-70ed-affd-db07104d6ddc','01a22a08-0c03-70e8-95df-240ad783522d',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-70f0-bc68-b919a5632c5b','01a22a08-0c03-70e8-95df-240ad783522d','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-70f4-897d-7f699d7e76e1','01a22a08-0c03-70e8-95df-240ad783522d','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c03-70fc-abf2-c53d2706e9f6','01a22a08-0c03-70e8-95df-240ad783522d','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-7002-89d9-dd4558769a7c','01a22a08-0c03-70e8-95df-240ad783522d','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-7005-98e8-d35e4ec6c8bd','01a22a08-0c03-70e8-95df-240ad783522d','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-70c0-851b-c1c2f55522d0','01a22a08-0c05-70bb-afa8-9b889d97628c',NULL,'target','2026-01-18T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-70c3-a014-5c6bba8a0a6f','01a22a08-0c05-70bb-afa8-9b889d97628c','target','qualified','2026-02-12T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-70c7-bcd0-3c2f75e75f32','01a22a08-0c05-70bb-afa8-9b889d97628c','qualified','shortlisted','2026-02-28T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-70cf-9ca3-d4fc9d2ced63','01a22a08-0c05-70bb-afa8-9b889d97628c','shortlisted','intent','2026-03-14T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-70d5-9fd4-faea288c96dc','01a22a08-0c05-70bb-afa8-9b889d97628c','intent','near_win','2026-03-29T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a08-0c05-70d8-990f-f9e2b997c96d','01a22a08-0c05-70bb-afa8-9b889d97628c','near_win','won','2026-04-21T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-701c-9bad-b8bfd0eab797','01a22a08-0c14-7017-9ca8-37678c9cbe2f',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-701f-b1a9-5c25e1ba1160','01a22a08-0c14-7017-9ca8-37678c9cbe2f','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-7023-8306-f66580703ac4','01a22a08-0c14-7017-9ca8-37678c9cbe2f','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-702b-bbbe-a4e41d12c861','01a22a08-0c14-7017-9ca8-37678c9cbe2f','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-7031-9cf2-a160a0b6f1c3','01a22a08-0c14-7017-9ca8-37678c9cbe2f','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-7034-8519-4487663d0de9','01a22a08-0c14-7017-9ca8-37678c9cbe2f','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-7077-9d0d-8311b066d814','01a22a08-0c14-7073-bac4-5a56204cdf30',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-707d-946d-3ac715c299ab','01a22a08-0c14-7073-bac4-5a56204cdf30','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-7084-aaa7-dd7ab063bb6c','01a22a08-0c14-7073-bac4-5a56204cdf30','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-70a6-8378-544734d5b2d8','01a22a08-0c14-70a1-957a-1ebddb4ecd49',NULL,'target','2025-12-29T10:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-70ac-aa8f-466975f90411','01a22a08-0c14-70a1-957a-1ebddb4ecd49','target','shortlisted','2026-02-10T17:56:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-70b4-8fc5-641b54a03939','01a22a08-0c14-70a1-957a-1ebddb4ecd49','shortlisted','intent','2026-03-02T09:11:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-70b9-93be-287b396cdd81','01a22a08-0c14-70a1-957a-1ebddb4ecd49','intent','near_win','2026-04-04T14:54:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-70c0-9779-324a9afa2d6e','01a22a08-0c14-70bb-88a4-81f8b0994ccf',NULL,'target','2025-11-07T16:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22a08-0c14-70c3-95c7-dedd1b03b59f','01a22a08-0c14-70bb-88a4-81f8b0994ccf','target','qualified','2025-11-21T15:18:00Z','');
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
INSERT INTO "visit" VALUES('01a22a08-0c30-7007-9942-d8485d379b21',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T01:18:20Z');
INSERT INTO "visit" VALUES('01a22a08-0c30-7008-991d-297a982b5e63',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T01:18:20Z');
INSERT INTO "visit" VALUES('01a22a08-0c30-7009-93f8-0e482d19317d',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T01:18:20Z');
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22a08-0c3e-7000-8563-af6a0cebb7ec',2026,600000000,40,'even');
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
COMMIT;
