PRAGMA application_id = 1179995724;
PRAGMA user_version = 1004;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 12:14:17.308019+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 12:14:17.372194+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 12:14:17.373339+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 12:14:17.374646+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 12:14:17.468889+00:00');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7046-b83d-05ddf50f1766','01a22c60-9fc2-7045-b41b-73d40e116b2c','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7047-a532-ff7705a67895','01a22c60-9fc2-7045-b41b-73d40e116b2c','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7048-8d03-9c0d0585e8c1','01a22c60-9fc2-7045-b41b-73d40e116b2c','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7049-8a3a-4bffdb65fb3e','01a22c60-9fc2-7045-b41b-73d40e116b2c','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-704b-af02-551873689418','01a22c60-9fc2-7045-b41b-73d40e116b2c','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-704c-aa50-e3bc8edeb659','01a22c60-9fc2-7045-b41b-73d40e116b2c','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-704e-a9a2-8457da3f3f5d','01a22c60-9fc2-7045-b41b-73d40e116b2c','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-704f-90b0-576bb16b27c7','01a22c60-9fc2-7045-b41b-73d40e116b2c','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7050-b886-0d7e313bcdd1','01a22c60-9fc2-7045-b41b-73d40e116b2c','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7052-a16a-9ea1474e4d9f','01a22c60-9fc2-7045-b41b-73d40e116b2c','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7053-a953-c6b5af4dbe18','01a22c60-9fc2-7045-b41b-73d40e116b2c','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7054-99b6-b3000b089461','01a22c60-9fc2-7045-b41b-73d40e116b2c','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7055-9a7f-aa613b0b3def','01a22c60-9fc2-7045-b41b-73d40e116b2c','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7058-a27a-2d8ff44225d3','01a22c60-9fc2-7057-bbdc-4b80afe0e151','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7059-8059-6598e26fff35','01a22c60-9fc2-7057-bbdc-4b80afe0e151','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-705a-81ed-b9d789cacfdc','01a22c60-9fc2-7057-bbdc-4b80afe0e151','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-705b-a593-813af058c745','01a22c60-9fc2-7057-bbdc-4b80afe0e151','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-705d-a99e-0ef26002ca55','01a22c60-9fc2-7057-bbdc-4b80afe0e151','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-705e-a886-7d1682a9ff45','01a22c60-9fc2-7057-bbdc-4b80afe0e151','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-705f-8f4b-3b39ba7ef33a','01a22c60-9fc2-7057-bbdc-4b80afe0e151','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7060-8286-e7262045da43','01a22c60-9fc2-7057-bbdc-4b80afe0e151','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7062-bd61-6568afebf39b','01a22c60-9fc2-7057-bbdc-4b80afe0e151','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7063-9832-27787f7eed32','01a22c60-9fc2-7057-bbdc-4b80afe0e151','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7064-8a84-29efcf290197','01a22c60-9fc2-7057-bbdc-4b80afe0e151','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7065-bcdd-fc678056904c','01a22c60-9fc2-7057-bbdc-4b80afe0e151','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7066-8b04-6003cbcc19e3','01a22c60-9fc2-7057-bbdc-4b80afe0e151','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7069-bdda-7966c210ef09','01a22c60-9fc2-7068-a4ad-493ad66de91b','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-706a-ad1c-76610b7598ae','01a22c60-9fc2-7068-a4ad-493ad66de91b','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-706b-a73a-20e128160257','01a22c60-9fc2-7068-a4ad-493ad66de91b','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-706c-9fc8-ec247493d799','01a22c60-9fc2-7068-a4ad-493ad66de91b','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-706e-8e05-2071e76391cd','01a22c60-9fc2-7068-a4ad-493ad66de91b','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-706f-8166-4de1013b9413','01a22c60-9fc2-7068-a4ad-493ad66de91b','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7071-846d-47e7df8cacc6','01a22c60-9fc2-7068-a4ad-493ad66de91b','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7072-ae64-87b8b5745fa5','01a22c60-9fc2-7068-a4ad-493ad66de91b','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7073-9bad-868aee295f99','01a22c60-9fc2-7068-a4ad-493ad66de91b','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7075-b5cc-c11a4da9f6e8','01a22c60-9fc2-7068-a4ad-493ad66de91b','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7076-ab3c-629753a75f28','01a22c60-9fc2-7068-a4ad-493ad66de91b','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7077-83f4-65efc677a9a8','01a22c60-9fc2-7068-a4ad-493ad66de91b','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7078-91e2-ff2c808ce52a','01a22c60-9fc2-7068-a4ad-493ad66de91b','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-7079-a600-d388dfdac90b','01a22c60-9fc2-7068-a4ad-493ad66de91b','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70e9-b666-7793958a9de7','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','t1','yes','False rejects cost two hours of rework a shift','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70ea-bc99-07b8e1b36921','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','t2','yes','Three months before the new line starts','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70eb-9336-2f686702b7e9','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','t3','yes','Leans towards the in-line model','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70ec-8d27-f6461193e5cd','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','t4','yes','The competitor has no local service','2026-07-10T11:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70ee-8f28-e21b5e82c236','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','q1','yes','The project form is signed','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70ef-b437-ca8a2212f209','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','q2','yes','In the budget for improvements','2026-08-07T11:05:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f1-98d0-2fe5ace4a48c','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','s1','yes','They signed for the comparison report','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f2-9bb7-441c758c5eb6','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','s2','yes','Admitted as a supplier','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f3-b159-a1b9bdfe1b5b','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','s3','yes','Repeatability is in the technical agreement','2026-08-18T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f5-a925-bb6a91fd2239','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i1','yes','User, equipment and purchasing departments','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f6-ac91-c99f2de4817c','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i2','yes','The laboratory head keeps us informed','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f7-a03b-b1909905f30b','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i3','yes','Open tender, twenty days'' notice','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f8-9d1e-0789a0d6e1bf','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i4','yes','Supplied through a local service firm','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70f9-83be-30a403d70238','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i5','yes','Two competitors, one has withdrawn','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70fa-a492-b873b0f32ce7','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i6','yes','The vice president agrees','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70fb-a539-c4f8a8bdcedd','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','i7','yes','The service firm has signed with us','2026-09-18T09:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70fd-a6bd-c92593b69009','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70fe-8dee-74f8fd8caee7','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','n2','not_applicable','The buyer set the criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-9fc2-70ff-8ecf-492d03f17545','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','n3','yes','92 points by the published criteria','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-7000-83ef-198cd4e1f0cd','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','n4','unknown','Confidential by law until the result; we do not ask','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-7001-8cf7-bae7ed5d5619','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','n5','yes','Second day of the award notice','2026-10-09T15:35:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-7003-8b91-bd4527229533','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','w1','yes','Signed by both sides','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-7004-9585-b5fa001b8935','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','w2','yes','30 % has arrived','2026-11-02T10:38:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70bc-a7b1-57dfe15f2faa','01a22c60-a00d-70bb-9818-c6f2f2b72712','t1','yes','Readings by hand, nothing can be traced','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70bd-828f-ce8011e85c04','01a22c60-a00d-70bb-9818-c6f2f2b72712','t2','yes','Three months before the new line starts','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70be-9bb6-800c0bbeca13','01a22c60-a00d-70bb-9818-c6f2f2b72712','t3','yes','The bench model will do','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70bf-b95d-d2ae78961fbd','01a22c60-a00d-70bb-9818-c6f2f2b72712','t4','no','','2026-01-18T13:57:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c1-a6e5-026eafd61538','01a22c60-a00d-70bb-9818-c6f2f2b72712','q1','yes','Passed by the management meeting','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c2-b472-4c5a339f4790','01a22c60-a00d-70bb-9818-c6f2f2b72712','q2','yes','In the budget for improvements','2026-02-12T12:19:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c4-9475-4469ee8775e0','01a22c60-a00d-70bb-9818-c6f2f2b72712','s1','yes','Trial: better than the present unit','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c5-a1db-faf7e490fb53','01a22c60-a00d-70bb-9818-c6f2f2b72712','s2','yes','The maker''s authorisation was checked','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c6-86b1-c837bca9a58c','01a22c60-a00d-70bb-9818-c6f2f2b72712','s3','yes','They ask for open interfaces','2026-02-28T16:27:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c8-afe5-69bb9bcc9ea2','01a22c60-a00d-70bb-9818-c6f2f2b72712','i1','yes','User, equipment and purchasing departments','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70c9-a3dd-a77ea2476280','01a22c60-a00d-70bb-9818-c6f2f2b72712','i2','yes','The laboratory head keeps us informed','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70ca-934c-6476d75f2505','01a22c60-a00d-70bb-9818-c6f2f2b72712','i3','yes','Open tender, twenty days'' notice','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70cb-8689-faa02bff06a8','01a22c60-a00d-70bb-9818-c6f2f2b72712','i4','yes','Supplied through a local service firm','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70cc-a743-4badf3cdcfd0','01a22c60-a00d-70bb-9818-c6f2f2b72712','i5','yes','Two competitors, one has withdrawn','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70cd-a928-b3bc43a80c93','01a22c60-a00d-70bb-9818-c6f2f2b72712','i6','yes','The vice president agrees','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70ce-a3be-80c2b84df41b','01a22c60-a00d-70bb-9818-c6f2f2b72712','i7','yes','The service firm has signed with us','2026-03-14T12:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d0-8ad1-bf9413637909','01a22c60-a00d-70bb-9818-c6f2f2b72712','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d1-8a6d-c285e407daa0','01a22c60-a00d-70bb-9818-c6f2f2b72712','n2','not_applicable','The buyer set the criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d2-88bd-dd28798d9011','01a22c60-a00d-70bb-9818-c6f2f2b72712','n3','yes','92 points by the published criteria','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d3-99a4-a42d210aa578','01a22c60-a00d-70bb-9818-c6f2f2b72712','n4','unknown','Confidential by law until the result; we do not ask','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d4-8407-670d671c98d3','01a22c60-a00d-70bb-9818-c6f2f2b72712','n5','yes','Second day of the award notice','2026-03-29T14:53:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d6-917e-71401753e69d','01a22c60-a00d-70bb-9818-c6f2f2b72712','w1','yes','Signed by both sides','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a00d-70d7-a9e2-40888c547b9c','01a22c60-a00d-70bb-9818-c6f2f2b72712','w2','yes','30 % has arrived','2026-04-21T16:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7018-b0b1-2f95d80d992d','01a22c60-a061-7017-ad24-dd3907d509c3','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7019-91eb-19f33003664f','01a22c60-a061-7017-ad24-dd3907d509c3','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-701a-a89a-4d4aed052266','01a22c60-a061-7017-ad24-dd3907d509c3','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-701b-b229-bfb6bd973f87','01a22c60-a061-7017-ad24-dd3907d509c3','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-701d-bf56-f8f5ae9bc465','01a22c60-a061-7017-ad24-dd3907d509c3','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-701e-b580-e7741d80aa3e','01a22c60-a061-7017-ad24-dd3907d509c3','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7020-9cbb-30f2f19c5ad0','01a22c60-a061-7017-ad24-dd3907d509c3','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7021-b4af-f9f54b8d829e','01a22c60-a061-7017-ad24-dd3907d509c3','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7022-8f30-afce94abea4e','01a22c60-a061-7017-ad24-dd3907d509c3','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7024-afc8-e89ac9dc4b54','01a22c60-a061-7017-ad24-dd3907d509c3','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7025-8af6-0e9c955efd32','01a22c60-a061-7017-ad24-dd3907d509c3','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7026-9bec-061cb7dac505','01a22c60-a061-7017-ad24-dd3907d509c3','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7027-bd48-10d119ada461','01a22c60-a061-7017-ad24-dd3907d509c3','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7028-9642-df14a7d3557e','01a22c60-a061-7017-ad24-dd3907d509c3','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7029-8824-5228833e888e','01a22c60-a061-7017-ad24-dd3907d509c3','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-702a-90af-f8aae72946de','01a22c60-a061-7017-ad24-dd3907d509c3','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-702c-8be4-d2f9476bc33d','01a22c60-a061-7017-ad24-dd3907d509c3','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-702d-ace9-98a7b26c2a79','01a22c60-a061-7017-ad24-dd3907d509c3','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-702e-9910-06d2bd44a16f','01a22c60-a061-7017-ad24-dd3907d509c3','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-702f-be32-d23283985a91','01a22c60-a061-7017-ad24-dd3907d509c3','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7030-83f3-60abba18a122','01a22c60-a061-7017-ad24-dd3907d509c3','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7032-bcf9-3c583050cdbc','01a22c60-a061-7017-ad24-dd3907d509c3','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7033-ada2-eb1223d888f1','01a22c60-a061-7017-ad24-dd3907d509c3','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7074-bbc4-e34d7a7c49d2','01a22c60-a061-7073-8962-5cc5ad5020f3','t1','yes','Readings by hand, nothing can be traced','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7075-8edb-9881314aa51f','01a22c60-a061-7073-8962-5cc5ad5020f3','t2','yes','Three months before the new line starts','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7076-b011-13474210f109','01a22c60-a061-7073-8962-5cc5ad5020f3','t4','unknown','','2026-08-30T11:39:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7078-aca2-fec14f5dd2b5','01a22c60-a061-7073-8962-5cc5ad5020f3','q1','yes','Passed by the management meeting','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7079-9e86-d7ca6a61d64f','01a22c60-a061-7073-8962-5cc5ad5020f3','q2','yes','In the budget for improvements','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-707a-8bb1-24ce2472e864','01a22c60-a061-7073-8962-5cc5ad5020f3','s1','yes','Trial: better than the present unit','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-707b-8644-f51fa0472c6c','01a22c60-a061-7073-8962-5cc5ad5020f3','s2','yes','The maker''s authorisation was checked','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-707c-9052-2ff6c30373be','01a22c60-a061-7073-8962-5cc5ad5020f3','s3','yes','They ask for open interfaces','2026-10-15T11:31:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-707e-bba3-9db0fdf596fe','01a22c60-a061-7073-8962-5cc5ad5020f3','i1','yes','User, equipment and purchasing departments','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-707f-afd3-85727fea38bb','01a22c60-a061-7073-8962-5cc5ad5020f3','i2','yes','The laboratory head keeps us informed','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7080-8aa7-9386d0fddd80','01a22c60-a061-7073-8962-5cc5ad5020f3','i3','yes','Open tender, twenty days'' notice','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7081-b867-445467fd681a','01a22c60-a061-7073-8962-5cc5ad5020f3','i5','yes','Two competitors, one has withdrawn','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7082-bd87-3c28a5ac1e20','01a22c60-a061-7073-8962-5cc5ad5020f3','i6','unknown','','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-7083-9c61-1be6e3ba5ba2','01a22c60-a061-7073-8962-5cc5ad5020f3','i7','yes','The service firm has signed with us','2026-10-30T14:30:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a2-996d-44d300856e4d','01a22c60-a061-70a1-b771-bb763bc5c395','t1','yes','False rejects cost two hours of rework a shift','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a3-9102-2620b8561b39','01a22c60-a061-70a1-b771-bb763bc5c395','t2','yes','Three months before the new line starts','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a4-90e3-48eeb9f19432','01a22c60-a061-70a1-b771-bb763bc5c395','t3','yes','The bench model will do','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a5-8b9e-5176e26e3b8f','01a22c60-a061-70a1-b771-bb763bc5c395','t4','yes','The competitor has no local service','2025-12-29T10:13:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a7-99f4-9c9bae6d68ef','01a22c60-a061-70a1-b771-bb763bc5c395','q1','unknown','','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a8-8804-6635079d5942','01a22c60-a061-70a1-b771-bb763bc5c395','q2','yes','In the budget for improvements','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70a9-aa44-398d386e22c2','01a22c60-a061-70a1-b771-bb763bc5c395','s1','yes','They signed for the comparison report','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70aa-a3d6-1fc984d65ef2','01a22c60-a061-70a1-b771-bb763bc5c395','s2','yes','Admitted as a supplier','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70ab-acf1-e811bce05281','01a22c60-a061-70a1-b771-bb763bc5c395','s3','yes','Repeatability is in the technical agreement','2026-02-10T17:56:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70ad-b75c-078183c1f38d','01a22c60-a061-70a1-b771-bb763bc5c395','i1','yes','User, equipment and purchasing departments','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70ae-a952-2947dd5dd0e6','01a22c60-a061-70a1-b771-bb763bc5c395','i2','yes','The laboratory head keeps us informed','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70af-981d-c986996ba583','01a22c60-a061-70a1-b771-bb763bc5c395','i3','yes','Three quotations','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b0-929c-340f92c7d023','01a22c60-a061-70a1-b771-bb763bc5c395','i4','yes','Supplied through a local service firm','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b1-b2ac-dbe434e8cf25','01a22c60-a061-70a1-b771-bb763bc5c395','i5','yes','Two competitors, one has withdrawn','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b2-b270-80ad87bb0a46','01a22c60-a061-70a1-b771-bb763bc5c395','i6','yes','The vice president agrees','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b3-b06b-a3e101b853df','01a22c60-a061-70a1-b771-bb763bc5c395','i7','unknown','','2026-03-02T09:11:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b5-b3cd-c76c3858d021','01a22c60-a061-70a1-b771-bb763bc5c395','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b6-91ad-215912adf2c5','01a22c60-a061-70a1-b771-bb763bc5c395','n2','not_applicable','The buyer set the criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b7-9595-1a7bcb6ded90','01a22c60-a061-70a1-b771-bb763bc5c395','n3','yes','92 points by the published criteria','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70b8-83b4-654a94e0dfe5','01a22c60-a061-70a1-b771-bb763bc5c395','n4','unknown','Confidential by law until the result; we do not ask','2026-04-04T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70bc-992c-27ca5c52f0c6','01a22c60-a061-70bb-8cce-af28127ea00e','t1','yes','Readings by hand, nothing can be traced','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70bd-b1cf-76d95e6c42e1','01a22c60-a061-70bb-8cce-af28127ea00e','t2','yes','At the yearly maintenance','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70be-8e62-48f714b5a374','01a22c60-a061-70bb-8cce-af28127ea00e','t3','yes','Leans towards the in-line model','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70bf-b4af-26dd5cd65117','01a22c60-a061-70bb-8cce-af28127ea00e','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-07T16:20:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70c1-9674-3d3750575aa1','01a22c60-a061-70bb-8cce-af28127ea00e','q1','yes','The project form is signed','2025-11-21T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22c60-a061-70c2-b49a-79d41b2342c6','01a22c60-a061-70bb-8cce-af28127ea00e','q2','yes','Own funds, in place','2025-11-21T15:18:00Z');
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
INSERT INTO "commitment" VALUES('01a22c60-a1ac-701d-98f0-e9d6e8767dd1','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T12:14:18Z');
INSERT INTO "commitment" VALUES('01a22c60-a1ac-701e-b1bd-1b24d73179c3','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T12:14:18Z');
INSERT INTO "commitment" VALUES('01a22c60-a1ac-701f-808e-2446145b4983','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T12:14:18Z');
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
  search_text TEXT NOT NULL DEFAULT '', import_id TEXT, own TEXT NOT NULL DEFAULT '',    -- what the filter looks in; derived from the fields above
  CHECK ((outcome = 'won') = (stage IS 'won')),
  CHECK (outcome <> 'open' OR stage IS NOT NULL)
) STRICT;
INSERT INTO "deal" VALUES('01a22c60-9fc2-7045-b41b-73d40e116b2c','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T12:14:22Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}');
INSERT INTO "deal" VALUES('01a22c60-9fc2-7057-bbdc-4b80afe0e151','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-9fc2-7068-a4ad-493ad66de91b','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-9fc2-70e8-9dd2-1dcfd9270039','Yuntuo Controls, Shenzhen','SMT line inspection','Xu Yifan','Purchasing manager','',18000000,'CNY',1,'cold','won','won','a1',5,'2026-11-02T10:38:00Z','2026-07-10','2026-07-10T11:11:00Z','2026-11-02T10:38:00Z',NULL,'',NULL,'','2026-11-02','','','','yuntuo controls, shenzhen
smt line inspection
xu yifan purchasing manager',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-a00d-70bb-9818-c6f2f2b72712','Yuzhou E-Drive, Guangzhou','NVH test system','Shen Zhiheng','Head of testing','',15500000,'CNY',1,'follow_up','won','won','a8',5,'2026-04-21T16:30:00Z','2026-01-18','2026-01-18T13:57:00Z','2026-04-21T16:30:00Z',NULL,'',NULL,'','2026-04-21','','','','yuzhou e-drive, guangzhou
nvh test system
shen zhiheng head of testing',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-a061-7017-ad24-dd3907d509c3','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z',NULL,'',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-a061-7073-8962-5cc5ad5020f3','Binyu Metrology Office','Pressure standards','Wang Lishan','Head of calibration','',48000000,'CNY',3,'cold','intent','lost','a0',3,'2026-10-30T14:30:00Z','2026-08-30','2026-08-30T11:39:00Z','2026-11-24T10:06:00Z',NULL,'',NULL,'','2026-11-24','price','Nordmess','','binyu metrology office
pressure standards
wang lishan head of calibration
nordmess',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-a061-70a1-b771-bb763bc5c395','Wanpan Ocean Institute','Insulation monitoring','Lin Jiahao','Deputy director','',30000000,'CNY',2,'cold','near_win','lost','a4',4,'2026-04-04T14:54:00Z','2025-12-29','2025-12-29T10:13:00Z','2026-04-16T13:13:00Z',NULL,'',NULL,'','2026-04-16','requirements','A local integrator','','wanpan ocean institute
insulation monitoring
lin jiahao deputy director
a local integrator',NULL,'');
INSERT INTO "deal" VALUES('01a22c60-a061-70bb-8cce-af28127ea00e','Xudian Energy, Jiangmen','BMS test system','Zhou Xiuzhen','Test manager','',22000000,'CNY',1,'inbound','qualified','lost','a5',1,'2025-11-21T15:18:00Z','2025-11-07','2025-11-07T16:20:00Z','2025-12-20T13:35:00Z',NULL,'',NULL,'The budget is spread over two years.','2025-12-20','no_budget','','','xudian energy, jiangmen
bms test system
zhou xiuzhen test manager
the budget is spread over two years.',NULL,'');
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
INSERT INTO "deal_action" VALUES('01a22c60-a972-7003-90b2-16145639e7dd','01a22c60-9fc2-7045-b41b-73d40e116b2c','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22c60-a1ac-7016-8670-a73fd30eeefb','2026-11-30T12:14:21Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22c60-a8ea-7000-9a33-58788f79c83d','01a22c60-9fc2-7045-b41b-73d40e116b2c','note','','edited','2026-11-30T12:14:21Z');
INSERT INTO "field_change" VALUES('01a22c60-aa1c-7000-8270-0a48adb3eebb','01a22c60-9fc2-7045-b41b-73d40e116b2c','own.own_0123456789','','North','2026-11-30T12:14:22Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22c60-a972-7004-9bce-216843d5342e','01a22c60-a972-7000-83f8-663890a24046','01a22c60-9fc2-7045-b41b-73d40e116b2c','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22c60-a972-7000-83f8-663890a24046','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
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
INSERT INTO "lead" VALUES('01a22c60-a1ac-7017-9ad5-629365c3ccc8','Muchuan Lighting, Dongguan','','Xu Shaojie','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T12:14:18Z');
INSERT INTO "lead" VALUES('01a22c60-a1ac-7018-9cd8-4d148ee017a8','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zeng Wenjing','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T12:14:18Z');
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
INSERT INTO "outcome_event" VALUES('01a22c60-a00d-7006-af43-a464f30844b8','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','won','near_win','2026-11-02','2026-11-02T10:38:00Z',18000000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22c60-a00d-70d9-928b-2adb2929c339','01a22c60-a00d-70bb-9818-c6f2f2b72712','won','near_win','2026-04-21','2026-04-21T16:30:00Z',15500000,1,'','');
INSERT INTO "outcome_event" VALUES('01a22c60-a061-7035-ab45-42b06169fb10','01a22c60-a061-7017-ad24-dd3907d509c3','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22c60-a061-7085-8b7b-510a7552feb8','01a22c60-a061-7073-8962-5cc5ad5020f3','lost','intent','2026-11-24','2026-11-24T10:06:00Z',48000000,3,'price — They were 15 % cheaper','Nordmess');
INSERT INTO "outcome_event" VALUES('01a22c60-a061-70ba-9f35-bb8ffbff0571','01a22c60-a061-70a1-b771-bb763bc5c395','lost','near_win','2026-04-16','2026-04-16T13:13:00Z',30000000,2,'requirements — Taken over by the group''s purchasing','A local integrator');
INSERT INTO "outcome_event" VALUES('01a22c60-a061-70c4-bcf9-a34860ce97e3','01a22c60-a061-70bb-8cce-af28127ea00e','lost','qualified','2025-12-20','2025-12-20T13:35:00Z',22000000,1,'no_budget — One key parameter fell short','');
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
INSERT INTO "person" VALUES('01a22c60-a1ab-700a-bf19-ce1846f6d52c','Feijing Materials, Guangzhou','Liu Wanqing','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T12:14:18Z');
INSERT INTO "person" VALUES('01a22c60-a1ab-700b-8a07-35cfc557ab24','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22c60-a1ab-700a-bf19-ce1846f6d52c','',NULL,NULL,'2026-11-30T12:14:18Z');
INSERT INTO "person" VALUES('01a22c60-a1ab-700c-b2fd-54edbf480e92','Feijing Materials, Guangzhou','Liang Yifan','Head of purchasing','','buys','neutral','01a22c60-a1ab-700a-bf19-ce1846f6d52c','',NULL,NULL,'2026-11-30T12:14:18Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22c60-a1ac-701c-8033-03ad1824f1ce','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T12:14:18Z');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22c60-a1ac-701c-8033-03ad1824f1ce','reached','2026-11-30T12:14:18Z');
INSERT INTO "row_change" VALUES('review','01a22c60-a1ac-701c-8033-03ad1824f1ce','learned','2026-11-30T12:14:18Z');
INSERT INTO "row_change" VALUES('review','01a22c60-a1ac-701c-8033-03ad1824f1ce','next_step','2026-11-30T12:14:18Z');
INSERT INTO "row_change" VALUES('deal','01a22c60-9fc2-7045-b41b-73d40e116b2c','note','2026-11-30T12:14:21Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c60-a972-7001-b029-54dec98c8f75','source','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c60-a972-7001-b029-54dec98c8f75','period','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('source_plan','01a22c60-a972-7001-b029-54dec98c8f75','planned','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('target_part','01a22c60-a972-7002-b375-5756451465ff','year','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('target_part','01a22c60-a972-7002-b375-5756451465ff','month','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('target_part','01a22c60-a972-7002-b375-5756451465ff','amount_minor','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('target_part','01a22c60-a972-7002-b375-5756451465ff','units','2026-11-30T12:14:22Z');
INSERT INTO "row_change" VALUES('deal','01a22c60-9fc2-7045-b41b-73d40e116b2c','own.own_0123456789','2026-11-30T12:14:22Z');
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
INSERT INTO "scenario" VALUES('01a22c60-a972-7005-b2f0-d2a3c2109a10','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22c60-977e-7000-a372-7922f474cf14"');
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
INSERT INTO "source_plan" VALUES('01a22c60-a972-7001-b029-54dec98c8f75','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-704a-a019-7b3c7d494033','01a22c60-9fc2-7045-b41b-73d40e116b2c',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-704d-89ef-e9126a13cd4e','01a22c60-9fc2-7045-b41b-73d40e116b2c','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-7051-b0bc-dd5e02ec1e17','01a22c60-9fc2-7045-b41b-73d40e116b2c','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-7056-8d69-8ec0d8f3c4ca','01a22c60-9fc2-7045-b41b-73d40e116b2c','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-705c-be5e-cf49fbc55c95','01a22c60-9fc2-7057-bbdc-4b80afe0e151',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-7061-bd4e-91ac9bac0102','01a22c60-9fc2-7057-bbdc-4b80afe0e151','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-7067-8f9d-e634f2ddacba','01a22c60-9fc2-7057-bbdc-4b80afe0e151','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-706d-b25e-c1bd69a93277','01a22c60-9fc2-7068-a4ad-493ad66de91b',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-7070-8743-5b8aa57461b1','01a22c60-9fc2-7068-a4ad-493ad66de91b','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-7074-802c-17c7ed49e6a8','01a22c60-9fc2-7068-a4ad-493ad66de91b','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-707a-abc6-2cdf423db383','01a22c60-9fc2-7068-a4ad-493ad66de91b','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-70ed-a4d5-1a58c9a7248c','01a22c60-9fc2-70e8-9dd2-1dcfd9270039',NULL,'target','2026-07-10T11:11:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-70f0-8473-1eb40a7c61b9','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','target','qualified','2026-08-07T11:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-70f4-ada6-3e7e04f233e6','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','qualified','shortlisted','2026-08-18T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-9fc2-70fc-90bb-a96e11dd74e2','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','shortlisted','intent','2026-09-18T09:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-7002-b78e-fc1f698bc8ca','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','intent','near_win','2026-10-09T15:35:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-7005-b8b4-ccb5b3fb1eeb','01a22c60-9fc2-70e8-9dd2-1dcfd9270039','near_win','won','2026-11-02T10:38:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-70c0-8d13-f398cff74217','01a22c60-a00d-70bb-9818-c6f2f2b72712',NULL,'target','2026-01-18T13:57:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-70c3-b41b-678be87711ca','01a22c60-a00d-70bb-9818-c6f2f2b72712','target','qualified','2026-02-12T12:19:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-70c7-965e-2fb921cd0b24','01a22c60-a00d-70bb-9818-c6f2f2b72712','qualified','shortlisted','2026-02-28T16:27:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-70cf-af59-03a192d79801','01a22c60-a00d-70bb-9818-c6f2f2b72712','shortlisted','intent','2026-03-14T12:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-70d5-be54-cb95cb4e4af1','01a22c60-a00d-70bb-9818-c6f2f2b72712','intent','near_win','2026-03-29T14:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c60-a00d-70d8-a96a-c4c1296f9020','01a22c60-a00d-70bb-9818-c6f2f2b72712','near_win','won','2026-04-21T16:30:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-701c-ba83-31c5928650ee','01a22c60-a061-7017-ad24-dd3907d509c3',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-701f-98b5-52f7588ee068','01a22c60-a061-7017-ad24-dd3907d509c3','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-7023-ab93-d40313d31a83','01a22c60-a061-7017-ad24-dd3907d509c3','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-702b-bbbb-6b00e07f6b83','01a22c60-a061-7017-ad24-dd3907d509c3','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-7031-8e1f-d10ef7c0d020','01a22c60-a061-7017-ad24-dd3907d509c3','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c60-a061-7034-b722-07291a4ecf8a','01a22c60-a061-7017-ad24-dd3907d509c3','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-7077-ba65-6d222ec927c8','01a22c60-a061-7073-8962-5cc5ad5020f3',NULL,'target','2026-08-30T11:39:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c60-a061-707d-841c-4d8e6b144da3','01a22c60-a061-7073-8962-5cc5ad5020f3','target','shortlisted','2026-10-15T11:31:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-7084-a9b5-82f3d7c0fcbb','01a22c60-a061-7073-8962-5cc5ad5020f3','shortlisted','intent','2026-10-30T14:30:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c60-a061-70a6-8a8a-3a632bcf5b83','01a22c60-a061-70a1-b771-bb763bc5c395',NULL,'target','2025-12-29T10:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-70ac-8d15-fe7a7bea8468','01a22c60-a061-70a1-b771-bb763bc5c395','target','shortlisted','2026-02-10T17:56:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22c60-a061-70b4-b897-cf09de293406','01a22c60-a061-70a1-b771-bb763bc5c395','shortlisted','intent','2026-03-02T09:11:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22c60-a061-70b9-90e5-5307206252d0','01a22c60-a061-70a1-b771-bb763bc5c395','intent','near_win','2026-04-04T14:54:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22c60-a061-70c0-8e49-05fa5382c659','01a22c60-a061-70bb-8cce-af28127ea00e',NULL,'target','2025-11-07T16:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22c60-a061-70c3-8277-26e436bf6906','01a22c60-a061-70bb-8cce-af28127ea00e','target','qualified','2025-11-21T15:18:00Z','');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22c60-a972-7002-b375-5756451465ff',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22c60-a1ac-7007-ac25-5d0eb30eb9d0',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T12:14:18Z');
INSERT INTO "visit" VALUES('01a22c60-a1ac-7008-8fe9-5105cc0d0d4f',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T12:14:18Z');
INSERT INTO "visit" VALUES('01a22c60-a1ac-7009-a805-331dfb82e2bf',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T12:14:18Z');
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22c60-a2c6-7000-b1cc-8f3b7fa7b7cf',2026,600000000,40,'even');
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
