PRAGMA application_id = 1179995724;
PRAGMA user_version = 1007;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'funnel','first_tables','2026-11-30 17:40:57.617594+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'funnel','room_tables','2026-11-30 17:40:57.635558+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'funnel','merge_tables','2026-11-30 17:40:57.636068+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'funnel','import_tables','2026-11-30 17:40:57.636946+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'funnel','own_columns','2026-11-30 17:40:57.637540+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'funnel','foreign_amounts','2026-11-30 17:40:57.638354+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'funnel','won_before','2026-11-30 17:40:57.659520+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'funnel','activities','2026-11-30 17:40:57.660365+00:00');
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
INSERT INTO "activity" VALUES('01a22d8b-af63-7008-b66e-bb791903ac74','01a22d8b-ac35-7045-a6f4-b1e445671463',NULL,'Jiangwan Calibration','Wang','call','2026-11-24','14:30','asked','yes','2026-11-23','2026-08-25T15:13:00Z','2026-11-30T17:40:58Z');
CREATE TABLE check_answer (
  -- Every answer given to a check; the newest one of a deal and check counts. answer '': taken back.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  check_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('', 'yes', 'no', 'unknown', 'not_applicable')),
  evidence TEXT NOT NULL DEFAULT '',
  answered_at TEXT NOT NULL
) STRICT;
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7046-a36c-13f5f1904296','01a22d8b-ac35-7045-a6f4-b1e445671463','t1','yes','Readings by hand, nothing can be traced','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7047-a808-ad67b01fb2d9','01a22d8b-ac35-7045-a6f4-b1e445671463','t2','yes','At the yearly maintenance','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7048-9d5c-4559ab1a1cd6','01a22d8b-ac35-7045-a6f4-b1e445671463','t3','yes','The bench model will do','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7049-8398-9b500de657f8','01a22d8b-ac35-7045-a6f4-b1e445671463','t4','no','','2026-08-25T15:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-704b-bbbf-aebde6041242','01a22d8b-ac35-7045-a6f4-b1e445671463','q1','yes','The project form is signed','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-704c-a86d-b6f63caa0544','01a22d8b-ac35-7045-a6f4-b1e445671463','q2','yes','Own funds, in place','2026-09-13T12:37:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-704e-ac3f-023f9b310ca8','01a22d8b-ac35-7045-a6f4-b1e445671463','s1','unknown','','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-704f-b015-e16e08bf35e1','01a22d8b-ac35-7045-a6f4-b1e445671463','s2','yes','The maker''s authorisation was checked','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7050-bde3-0fd973f11794','01a22d8b-ac35-7045-a6f4-b1e445671463','s3','yes','Repeatability is in the technical agreement','2026-10-11T13:34:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7052-9de8-763abf131741','01a22d8b-ac35-7045-a6f4-b1e445671463','i1','yes','User, equipment and purchasing departments','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7053-9e36-fc381e4671e2','01a22d8b-ac35-7045-a6f4-b1e445671463','i2','yes','The laboratory head keeps us informed','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7054-b430-c3a6ac53fdce','01a22d8b-ac35-7045-a6f4-b1e445671463','i3','yes','Open tender, twenty days'' notice','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7055-b8b1-510bb88ea3c4','01a22d8b-ac35-7045-a6f4-b1e445671463','i6','yes','The vice president agrees','2026-11-06T10:32:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7058-9f41-6aad7fc534dc','01a22d8b-ac35-7057-9b11-4b3e33dede45','t1','yes','False rejects cost two hours of rework a shift','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7059-b996-4eedc6798dec','01a22d8b-ac35-7057-9b11-4b3e33dede45','t2','yes','Three months before the new line starts','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-705a-a510-375911420480','01a22d8b-ac35-7057-9b11-4b3e33dede45','t3','yes','Leans towards the in-line model','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-705b-8891-9050a4268311','01a22d8b-ac35-7057-9b11-4b3e33dede45','t4','yes','The competitor has no local service','2026-08-26T09:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-705d-a54c-a882e441c888','01a22d8b-ac35-7057-9b11-4b3e33dede45','q1','yes','Passed by the management meeting','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-705e-8430-6dcdee052538','01a22d8b-ac35-7057-9b11-4b3e33dede45','q2','yes','In the budget for improvements','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-705f-982a-618f4f33831c','01a22d8b-ac35-7057-9b11-4b3e33dede45','s1','yes','They signed for the comparison report','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7060-b1e3-4e8267ae3f60','01a22d8b-ac35-7057-9b11-4b3e33dede45','s2','yes','Admitted as a supplier','2026-10-30T09:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7062-9623-a1b5a597c818','01a22d8b-ac35-7057-9b11-4b3e33dede45','i1','no','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7063-8e43-3dc9c353e875','01a22d8b-ac35-7057-9b11-4b3e33dede45','i2','yes','The laboratory head keeps us informed','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7064-b513-ec9918c27171','01a22d8b-ac35-7057-9b11-4b3e33dede45','i3','yes','Three quotations','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7065-bd59-48a4c966752d','01a22d8b-ac35-7057-9b11-4b3e33dede45','i4','yes','Supplied through a local service firm','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7066-bbd4-d43ae2d240f8','01a22d8b-ac35-7057-9b11-4b3e33dede45','i7','unknown','','2026-11-25T12:55:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7069-b42c-ce530011c456','01a22d8b-ac35-7068-a682-03a6c8cbd33f','t1','yes','Readings by hand, nothing can be traced','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-706a-85a2-53362b533cf0','01a22d8b-ac35-7068-a682-03a6c8cbd33f','t2','yes','At the yearly maintenance','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-706b-9518-76a0c8ef5ba0','01a22d8b-ac35-7068-a682-03a6c8cbd33f','t3','yes','The bench model will do','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-706c-ad90-d96975523787','01a22d8b-ac35-7068-a682-03a6c8cbd33f','t4','yes','We are twice as fast, they are 10 % cheaper','2026-09-13T15:47:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-706e-9601-ada33f3e3ba4','01a22d8b-ac35-7068-a682-03a6c8cbd33f','q1','yes','The project form is signed','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-706f-a30b-d63c9d159350','01a22d8b-ac35-7068-a682-03a6c8cbd33f','q2','yes','Own funds, in place','2026-10-12T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7071-9c7a-b1f3af260bd7','01a22d8b-ac35-7068-a682-03a6c8cbd33f','s1','yes','Trial: better than the present unit','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7072-8d4d-b1793508661b','01a22d8b-ac35-7068-a682-03a6c8cbd33f','s2','yes','The maker''s authorisation was checked','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7073-bad1-3913645bfdca','01a22d8b-ac35-7068-a682-03a6c8cbd33f','s3','yes','They ask for open interfaces','2026-11-01T17:20:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7075-9883-52b868cfb65c','01a22d8b-ac35-7068-a682-03a6c8cbd33f','i1','yes','User, equipment and purchasing departments','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7076-bbd7-7c97378930b7','01a22d8b-ac35-7068-a682-03a6c8cbd33f','i2','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7077-88a3-4ad8c616c083','01a22d8b-ac35-7068-a682-03a6c8cbd33f','i3','no','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7078-9f9f-81abecafdd9d','01a22d8b-ac35-7068-a682-03a6c8cbd33f','i5','yes','Two competitors, one has withdrawn','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac35-7079-8990-1836ac3fbd95','01a22d8b-ac35-7068-a682-03a6c8cbd33f','i6','unknown','','2026-11-14T15:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7018-ae54-dacbf65139e1','01a22d8b-ac4d-7017-9ed8-b0d103a902be','t1','yes','False rejects cost two hours of rework a shift','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7019-99fe-8da32a45627d','01a22d8b-ac4d-7017-9ed8-b0d103a902be','t2','yes','At the yearly maintenance','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-701a-9615-481ef4adc2ea','01a22d8b-ac4d-7017-9ed8-b0d103a902be','t3','yes','Leans towards the in-line model','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-701b-bb98-6967b47e71c4','01a22d8b-ac4d-7017-9ed8-b0d103a902be','t4','yes','We are twice as fast, they are 10 % cheaper','2025-11-03T16:48:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-701d-bc42-3aa4629a8a84','01a22d8b-ac4d-7017-9ed8-b0d103a902be','q1','yes','The project form is signed','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-701e-a723-43509bef42bc','01a22d8b-ac4d-7017-9ed8-b0d103a902be','q2','yes','Own funds, in place','2025-11-24T13:52:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7020-ab9c-4ed99e861b18','01a22d8b-ac4d-7017-9ed8-b0d103a902be','s1','yes','They signed for the comparison report','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7021-9743-b1a8f1d66b8a','01a22d8b-ac4d-7017-9ed8-b0d103a902be','s2','yes','Admitted as a supplier','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7022-bc8c-66b8e0e32698','01a22d8b-ac4d-7017-9ed8-b0d103a902be','s3','yes','Repeatability is in the technical agreement','2025-12-14T13:22:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7024-a65a-9b68eb72ff97','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i1','yes','User, equipment and purchasing departments','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7025-99e9-34d6ddd6b4d8','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i2','yes','The laboratory head keeps us informed','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7026-9cc6-a15ac5c57d20','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i3','yes','Three quotations','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7027-a668-c502d72f7419','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i4','yes','Supplied through a local service firm','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7028-a76e-c8fbaedfd3cf','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i5','yes','Two competitors, one has withdrawn','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7029-b74c-892ff36bd66f','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i6','yes','The vice president agrees','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-702a-86fe-b5fadc2c5489','01a22d8b-ac4d-7017-9ed8-b0d103a902be','i7','yes','The service firm has signed with us','2025-12-29T16:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-702c-94ae-e059cba9bb3e','01a22d8b-ac4d-7017-9ed8-b0d103a902be','n1','not_applicable','Written by the customer; we answered the public enquiry only','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-702d-a940-e7b331acacd2','01a22d8b-ac4d-7017-9ed8-b0d103a902be','n2','not_applicable','The buyer set the criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-702e-abd3-2d37c28de07c','01a22d8b-ac4d-7017-9ed8-b0d103a902be','n3','yes','92 points by the published criteria','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-702f-836f-c90df8161bf4','01a22d8b-ac4d-7017-9ed8-b0d103a902be','n4','unknown','Confidential by law until the result; we do not ask','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7030-a0ce-540979bc6b62','01a22d8b-ac4d-7017-9ed8-b0d103a902be','n5','yes','Second day of the award notice','2026-01-10T14:04:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7032-8ddc-ba68c1e66fb7','01a22d8b-ac4d-7017-9ed8-b0d103a902be','w1','yes','Signed by both sides','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7033-82f1-26a9f32ecdeb','01a22d8b-ac4d-7017-9ed8-b0d103a902be','w2','yes','30 % has arrived','2026-01-28T17:03:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7037-94b4-412749d3768e','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','t1','yes','Readings by hand, nothing can be traced','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7038-837e-fe8f15fa5bd4','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','t2','yes','Three months before the new line starts','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7039-88ee-ccdad2bf7443','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','t3','yes','The bench model will do','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-703a-a9a3-d335bba51787','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','t4','yes','The competitor has no local service','2025-09-07T09:59:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-703c-8019-bd895de9fc85','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','q1','yes','Passed by the management meeting','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-703d-b7e6-e95baf6dc9dc','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','q2','yes','In the budget for improvements','2025-09-24T12:40:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-703f-bafe-0e75974b40c2','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','s1','yes','Trial: better than the present unit','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7040-b53b-8ad2b2683548','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','s2','yes','The maker''s authorisation was checked','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7041-beb4-4d3268f6ab16','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','s3','yes','They ask for open interfaces','2025-10-07T13:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7043-8276-cf31739cc486','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i1','yes','User, equipment and purchasing departments','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7044-b9a0-f7788a28c6c7','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i2','yes','The laboratory head keeps us informed','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7045-a648-3cc77ed05086','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i3','yes','Open tender, twenty days'' notice','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7046-b4d9-49661456bae6','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i4','yes','Supplied through a local service firm','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7047-b2e2-8ea86c8520f9','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i5','yes','Two competitors, one has withdrawn','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7048-a565-7dd646fcd79e','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i6','yes','The vice president agrees','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7049-b3bf-6d9233e216ad','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','i7','yes','The service firm has signed with us','2025-10-31T09:08:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-704b-9613-5a3b32a5af5f','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-704c-993a-ae007d2f5881','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','n2','not_applicable','The buyer set the criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-704d-81f5-cf9b293f1296','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','n3','yes','92 points by the published criteria','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-704e-8d8b-db8567aed4ab','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','n4','unknown','Confidential by law until the result; we do not ask','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-704f-b8d6-38a9ba9c89ae','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','n5','yes','Second day of the award notice','2025-11-17T17:53:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7051-afc4-791428d0a060','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','w1','yes','Signed by both sides','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7052-b049-b9fe73c0b963','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','w2','yes','30 % has arrived','2025-12-07T17:23:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7056-b20d-ed2e985d46f0','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','t1','yes','False rejects cost two hours of rework a shift','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7057-82c3-0cc89a620a24','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','t2','yes','At the yearly maintenance','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7058-a75d-147cbddd3bbc','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','t3','yes','Leans towards the in-line model','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7059-befb-7e6eae2ee56b','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','t4','yes','We are twice as fast, they are 10 % cheaper','2025-06-28T13:05:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-705b-ba27-5a1473f49405','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','q1','yes','The project form is signed','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-705c-a76c-8953a9649519','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','q2','yes','Own funds, in place','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-705d-b0da-e7941bbfea2e','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','s1','yes','They signed for the comparison report','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-705e-a2ce-ae7463eb74c1','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','s2','yes','Admitted as a supplier','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-705f-b0d2-12f2cccd71bb','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','s3','yes','Repeatability is in the technical agreement','2025-08-10T15:24:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7061-87aa-33cb2c360dcf','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i1','yes','User, equipment and purchasing departments','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7062-b642-a00f53371a59','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i2','yes','The laboratory head keeps us informed','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7063-b1a6-2586dd1011f5','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i3','yes','Three quotations','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7064-bb04-901f01c74d18','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i4','yes','Supplied through a local service firm','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7065-87b9-f85ae83d5f80','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i5','yes','Two competitors, one has withdrawn','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7066-b9b6-eeabe906ccb7','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i6','yes','The vice president agrees','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7067-8a82-1a3041e13596','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','i7','yes','The service firm has signed with us','2025-08-28T12:35:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7069-8bad-0666fc8b3fd9','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','n1','not_applicable','Written by the customer; we answered the public enquiry only','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-706a-854e-0f28d78a7092','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','n2','not_applicable','The buyer set the criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-706b-8546-727c25975156','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','n3','yes','92 points by the published criteria','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-706c-88d0-9e7ea0e51f88','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','n4','unknown','Confidential by law until the result; we do not ask','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-706d-bbee-2f28360b539a','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','n5','yes','Second day of the award notice','2025-09-24T12:45:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-706f-8885-b4928bcd4354','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','w1','yes','Signed by both sides','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac4d-7070-84b2-55aaa2a15c2d','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','w2','yes','30 % has arrived','2025-10-28T14:54:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-700a-bf21-840ba4f13925','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','t1','yes','Readings by hand, nothing can be traced','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-700b-9a5f-7c5e0cbd34fa','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','t2','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-700c-aee9-7c7ce8031473','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','t3','no','','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-700d-880c-acde271611af','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','t4','yes','The competitor has no local service','2026-07-14T15:44:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-700f-9921-746d92ddc462','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','q1','yes','Passed by the management meeting','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7010-a3e7-6014cd9e2ebb','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','q2','unknown','','2026-08-28T15:15:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7012-8b30-edc748c71e9e','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','s1','yes','Trial: better than the present unit','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7013-a411-fa68e56ca3bc','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','s2','yes','The maker''s authorisation was checked','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7014-9848-604f4033d997','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','s3','yes','They ask for open interfaces','2026-10-17T17:46:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7016-a138-163ada58fa10','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','i2','yes','The laboratory head keeps us informed','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7017-9f97-610450f6ac0a','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','i3','yes','Open tender, twenty days'' notice','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7018-ab1e-9ac7be1a3341','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','i4','yes','Supplied through a local service firm','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7019-910a-61e53b4b1bc3','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','i6','yes','The vice president agrees','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-701a-bcd4-27c56344d6da','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','i7','yes','The service firm has signed with us','2026-11-02T14:33:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7047-9285-1e99f448da35','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','t1','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7048-8efa-cc38917241cf','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','t2','yes','At the yearly maintenance','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7049-8c4e-54a8c00713bc','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','t3','unknown','','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-704a-816a-c879506269a6','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','t4','yes','The competitor has no local service','2026-07-08T12:42:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-704c-957c-7a211ae96e56','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','q1','yes','The project form is signed','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-704d-a5de-8a548d7f6e25','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','q2','yes','In the budget for improvements','2026-08-27T15:18:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-704f-a0cf-b571c8adf725','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','s1','yes','They signed for the comparison report','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7050-a277-140ecb2973f0','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','s2','no','','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7051-a533-0b21d5dcb3a1','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','s3','yes','Repeatability is in the technical agreement','2026-09-10T14:07:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7053-b6c4-22c0dfe2d47f','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','i1','unknown','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7054-b371-1f76e4b37c04','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','i2','yes','The laboratory head keeps us informed','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7055-a916-d1c75e1a1df0','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','i3','yes','Three quotations','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7056-a39e-b32d89d571d7','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','i4','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7057-ab10-4445cb04853f','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','i5','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac67-7058-8aad-11c758787ab3','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','i6','no','','2026-10-13T11:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-705c-a474-73dd5a937314','01a22d8b-ac93-705b-a8ef-c1dce2c44158','t1','yes','False rejects cost two hours of rework a shift','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-705d-a058-609229116185','01a22d8b-ac93-705b-a8ef-c1dce2c44158','t2','yes','At the yearly maintenance','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-705e-9cb3-2efe692bb36d','01a22d8b-ac93-705b-a8ef-c1dce2c44158','t3','yes','The bench model will do','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-705f-87b4-e83ed635b7d4','01a22d8b-ac93-705b-a8ef-c1dce2c44158','t4','yes','We are twice as fast, they are 10 % cheaper','2026-01-19T14:09:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7061-b111-a52efad08d45','01a22d8b-ac93-705b-a8ef-c1dce2c44158','q1','yes','Passed by the management meeting','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7062-aaf2-0a73edfb0547','01a22d8b-ac93-705b-a8ef-c1dce2c44158','q2','yes','In the budget for improvements','2026-02-09T16:51:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7064-a9c8-58d64806510e','01a22d8b-ac93-705b-a8ef-c1dce2c44158','s1','yes','Trial: better than the present unit','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7065-b31b-464cd2df862e','01a22d8b-ac93-705b-a8ef-c1dce2c44158','s2','yes','Admitted as a supplier','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7066-bcdc-173a0421b495','01a22d8b-ac93-705b-a8ef-c1dce2c44158','s3','yes','Repeatability is in the technical agreement','2026-03-22T12:26:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7068-b801-dd40bb4c0cc8','01a22d8b-ac93-705b-a8ef-c1dce2c44158','i3','yes','Open tender, twenty days'' notice','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-7069-820e-99bc1c025795','01a22d8b-ac93-705b-a8ef-c1dce2c44158','i5','unknown','','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-706a-8a1c-ae9921622b82','01a22d8b-ac93-705b-a8ef-c1dce2c44158','i6','yes','The vice president agrees','2026-03-30T17:13:00Z');
INSERT INTO "check_answer" VALUES('01a22d8b-ac93-706b-9732-69a311525d0f','01a22d8b-ac93-705b-a8ef-c1dce2c44158','i7','yes','The service firm has signed with us','2026-03-30T17:13:00Z');
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
INSERT INTO "commitment" VALUES('01a22d8b-ad34-707e-a8c9-4d4f8cf68c94','2026-11-23','win_rate','Draw the decision chain of every Intent deal','2026-12-04','','2026-11-30T17:40:57Z');
INSERT INTO "commitment" VALUES('01a22d8b-ad34-707f-9f40-3b6005c4073d','2026-11-23','opportunities','Two cold visits a week','2026-12-04','','2026-11-30T17:40:57Z');
INSERT INTO "commitment" VALUES('01a22d8b-ad34-7080-8535-73ff49eeb1fa','2026-11-16','deal_size','Offer three years of maintenance with every quotation','2026-11-27','yes','2026-11-30T17:40:57Z');
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
INSERT INTO "deal" VALUES('01a22d8b-ac35-7045-a6f4-b1e445671463','Jiangwan Calibration','Climate calibration chamber','Liang Wenjing','Office head','',31000000,'CNY',2,'cold','intent','open','a2',3,'2026-11-06T10:32:00Z','2026-08-25','2026-08-25T15:13:00Z','2026-11-30T17:40:58Z','2027-01-18','Settle terms of payment','2026-12-09','edited',NULL,'','Nordmess','','jiangwan calibration
climate calibration chamber
liang wenjing office head
edited settle terms of payment nordmess
north',NULL,'{"own_0123456789":"North"}',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac35-7057-9b11-4b3e33dede45','Lingze Environmental Institute','Insulation monitoring','Xie Qingyun','Project leader','',34000000,'CNY',2,'penetration','intent','open','a3',3,'2026-11-25T12:55:00Z','2026-08-26','2026-08-26T09:40:00Z','2026-11-25T12:55:00Z','2027-01-12','Discuss contract terms','2026-12-09','The budget is spread over two years.',NULL,'','','','lingze environmental institute
insulation monitoring
xie qingyun project leader
the budget is spread over two years. discuss contract terms',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac35-7068-a682-03a6c8cbd33f','Nanqiao College of Informatics','Anechoic chamber upgrade','Luo Jiahao','Head of laboratories','',19000000,'CNY',1,'cold','intent','open','a4',3,'2026-11-14T15:51:00Z','2026-09-13','2026-09-13T15:47:00Z','2026-11-14T15:51:00Z','2027-01-18','Visit the management','2026-12-07','',NULL,'','Coplan Testing','','nanqiao college of informatics
anechoic chamber upgrade
luo jiahao head of laboratories
visit the management coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac4d-7017-9ed8-b0d103a902be','Lingze Environmental Institute','Radiation monitors','Zhong Ruochuan','Deputy director','',18000000,'CNY',2,'cold','won','won','aB',5,'2026-01-28T17:03:00Z','2025-11-03','2025-11-03T16:48:00Z','2026-01-28T17:03:00Z','2026-01-28','',NULL,'Cares about service: on site within four hours.','2026-01-28','','','','lingze environmental institute
radiation monitors
zhong ruochuan deputy director
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac4d-7036-8c08-9ae4deb816a6','Duyun Shipyard, Jiangmen','Servo test bench','Wei Minyi','Production VP','',41000000,'CNY',3,'follow_up','won','won','aC',5,'2025-12-07T17:23:00Z','2025-09-07','2025-09-07T09:59:00Z','2025-12-07T17:23:00Z','2025-12-08','',NULL,'','2025-12-07','','A local integrator','','duyun shipyard, jiangmen
servo test bench
wei minyi production vp
a local integrator',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','Yiwei Sensors, Dongguan','Burn-in room upgrade','Li Haibo','Purchasing manager','',27000000,'CNY',2,'inbound','won','won','aD',5,'2025-10-28T14:54:00Z','2025-06-28','2025-06-28T13:05:00Z','2025-10-28T16:12:00Z','2025-10-22','',NULL,'','2025-10-28','','','','yiwei sensors, dongguan
burn-in room upgrade
li haibo purchasing manager',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac67-7009-a9ee-dbcefffe6e18','Leiyuan Semiconductor, Shenzhen','Fibre coupling stage','Feng Xiaolong','Equipment engineer','',47000000,'CNY',3,'cold','intent','lost','aE',3,'2026-11-02T14:33:00Z','2026-07-14','2026-07-14T15:44:00Z','2026-11-09T13:56:00Z','2026-11-23','',NULL,'','2026-11-09','price','Coplan Testing','','leiyuan semiconductor, shenzhen
fibre coupling stage
feng xiaolong equipment engineer
coplan testing',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','Shazhou Materials Institute','Radiation monitors','Su Ruochuan','Project leader','',50000000,'CNY',3,'follow_up','intent','lost','aL',3,'2026-10-13T11:51:00Z','2026-07-08','2026-07-08T12:42:00Z','2026-10-22T16:04:00Z','2026-11-06','',NULL,'Cares about service: on site within four hours.','2026-10-22','relationship','','','shazhou materials institute
radiation monitors
su ruochuan project leader
cares about service: on site within four hours.',NULL,'',NULL,NULL);
INSERT INTO "deal" VALUES('01a22d8b-ac93-705b-a8ef-c1dce2c44158','Haoyu Display, Shenzhen','SMT line inspection','Pan Yutong','Engineering manager','',7000000,'CNY',1,'follow_up','intent','lost','b0R',3,'2026-03-30T17:13:00Z','2026-01-19','2026-01-19T14:09:00Z','2026-04-16T10:57:00Z','2026-04-29','',NULL,'Wants it installed without stopping the line.','2026-04-16','competitor','Coplan Testing','','haoyu display, shenzhen
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
INSERT INTO "deal_action" VALUES('01a22d8b-af63-7004-80c6-61f38281be50','01a22d8b-ac35-7045-a6f4-b1e445671463','p2',NULL,'call',NULL,'',0,'2026-08-25T15:13:00Z');
CREATE TABLE deletion (
  -- What was deleted, so that it does not come back from another version of the file.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  deleted_at TEXT NOT NULL
) STRICT;
INSERT INTO "deletion" VALUES('lead','01a22d8b-ad34-7077-abd2-77da0e8803ca','2026-11-30T17:40:58Z');
CREATE TABLE field_change (
  -- Every edit of a field of a deal, as text before and after.
  id TEXT PRIMARY KEY,
  deal_id TEXT NOT NULL REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  changed_at TEXT NOT NULL
) STRICT;
INSERT INTO "field_change" VALUES('01a22d8b-ad1e-7000-8079-d997b9a5c46a','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','expected_close_date',NULL,'2025-10-22','2025-08-10T15:46:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad33-7006-a667-f588a839bed2','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','expected_close_date','2025-11-13','2025-12-08','2025-11-09T09:00:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad33-700c-bf7b-38f3705f59e6','01a22d8b-ac4d-7017-9ed8-b0d103a902be','expected_close_date',NULL,'2026-01-12','2025-12-14T17:44:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad33-7013-86b7-a3505de451c7','01a22d8b-ac4d-7017-9ed8-b0d103a902be','expected_close_date','2026-01-12','2026-01-28','2026-01-09T17:10:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad33-7025-bb73-c4968ec98069','01a22d8b-ac93-705b-a8ef-c1dce2c44158','expected_close_date',NULL,'2026-04-29','2026-03-22T16:37:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad34-7019-b6df-a0918334a8c8','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','amount_minor','38000000','47000000','2026-09-08T16:21:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad34-701a-aba9-3410472e146c','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','expected_close_date',NULL,'2026-11-06','2026-09-10T09:28:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad34-7025-92fe-9fdfb694489e','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','expected_close_date',NULL,'2026-11-23','2026-10-17T16:40:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad34-702d-9294-80ae8db1ec25','01a22d8b-ac35-7057-9b11-4b3e33dede45','expected_close_date','2026-12-15','2027-01-12','2026-11-18T14:07:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad34-7030-9fae-44eaee5e8f5c','01a22d8b-ac35-7057-9b11-4b3e33dede45','amount_minor','41000000','34000000','2026-11-22T12:35:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-ad34-7032-af15-da88e4ce4461','01a22d8b-ac35-7045-a6f4-b1e445671463','expected_close_date','2026-12-17','2027-01-18','2026-11-24T17:03:00Z');
INSERT INTO "field_change" VALUES('01a22d8b-af48-7000-817a-4d54763c8b85','01a22d8b-ac35-7045-a6f4-b1e445671463','note','','edited','2026-11-30T17:40:58Z');
INSERT INTO "field_change" VALUES('01a22d8b-af8b-7000-b096-0b6e6e7115ce','01a22d8b-ac35-7045-a6f4-b1e445671463','own.own_0123456789','','North','2026-11-30T17:40:58Z');
CREATE TABLE import_change (
  -- What an import changed in a deal that was there.
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL,                 -- id of the import
  deal_id TEXT NOT NULL,
  changes TEXT NOT NULL,                   -- as JSON, by field: the value before and the value after
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "import_change" VALUES('01a22d8b-af63-7005-a849-8c3740edaabe','01a22d8b-af63-7000-b92c-0989671afb96','01a22d8b-ac35-7045-a6f4-b1e445671463','{"note": ["", "edited"]}','2026-08-25T15:13:00Z');
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
INSERT INTO "import_run" VALUES('01a22d8b-af63-7000-b92c-0989671afb96','商机.xlsx',3,1,2,0,'2026-08-25T15:13:00Z',NULL);
CREATE TABLE kept_file (
  -- What was in a linked file when the user had it kept in the funnel as well.
  id TEXT PRIMARY KEY,
  link_id TEXT NOT NULL,                   -- id of the link
  content BLOB NOT NULL,                   -- the bytes of the file
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "kept_file" VALUES('01a22d8b-af63-7009-855d-0f63b561fd97','01a22d8b-af63-7001-bc19-43ffa99d3491',X'25504446','2026-08-25T15:13:00Z');
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
INSERT INTO "lead" VALUES('01a22d8b-ad34-7078-b1d1-cbc4a1f07934','Muchuan Lighting, Dongguan','','Song Yifan','Assistant to the director','','inbound','Rang about burn-in cabinets','2026-11-27','a1','2026-11-30T17:40:57Z');
INSERT INTO "lead" VALUES('01a22d8b-ad34-7079-b0aa-a343808ed4ef','Yuheng Testing, Shenzhen','Coordinate measuring machine','Zheng Desheng','Technical manager','','follow_up','Introduced by a customer','2026-12-03','a2','2026-11-30T17:40:57Z');
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
INSERT INTO "link" VALUES('01a22d8b-af63-7001-bc19-43ffa99d3491','01a22d8b-ac35-7045-a6f4-b1e445671463','Jiangwan Calibration','/home/a/b.pdf','b.pdf','b.pdf',0,'offer','2026-11-30T17:40:58Z');
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
INSERT INTO "outcome_event" VALUES('01a22d8b-ac4d-7035-8535-9098f3637cdd','01a22d8b-ac4d-7017-9ed8-b0d103a902be','won','near_win','2026-01-28','2026-01-28T17:03:00Z',18000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22d8b-ac4d-7054-8bb1-043a13d66df1','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','won','near_win','2025-12-07','2025-12-07T17:23:00Z',41000000,3,'','');
INSERT INTO "outcome_event" VALUES('01a22d8b-ac4d-7072-9b33-91bc38ef7a48','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','won','near_win','2025-10-28','2025-10-28T16:12:00Z',27000000,2,'','');
INSERT INTO "outcome_event" VALUES('01a22d8b-ac67-701c-8dbf-a22c4efa8cf4','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','lost','intent','2026-11-09','2026-11-09T13:56:00Z',47000000,3,'price — Still 80,000 more in the second round','Coplan Testing');
INSERT INTO "outcome_event" VALUES('01a22d8b-ac67-705a-b9a9-90a7eda55a15','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','lost','intent','2026-10-22','2026-10-22T16:04:00Z',50000000,3,'relationship — Never met the one who decides','');
INSERT INTO "outcome_event" VALUES('01a22d8b-ac93-706d-aa0f-93e2fee04e37','01a22d8b-ac93-705b-a8ef-c1dce2c44158','lost','intent','2026-04-16','2026-04-16T10:57:00Z',7000000,1,'competitor — Stays with the present supplier','Coplan Testing');
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
INSERT INTO "person" VALUES('01a22d8b-ad34-7034-be2c-eec460fb45da','Feijing Materials, Guangzhou','Zhou Huimin','Deputy director','','decides','supports',NULL,'',NULL,NULL,'2026-11-30T17:40:57Z');
INSERT INTO "person" VALUES('01a22d8b-ad34-7035-9ebd-bb0d446b6534','Feijing Materials, Guangzhou','Wang Siyuan','Facilities director','','coach','supports','01a22d8b-ad34-7034-be2c-eec460fb45da','',NULL,NULL,'2026-11-30T17:40:57Z');
INSERT INTO "person" VALUES('01a22d8b-ad34-7036-983e-8e0f72610242','Feijing Materials, Guangzhou','Liu Xiaolong','Head of purchasing','','buys','neutral','01a22d8b-ad34-7034-be2c-eec460fb45da','',NULL,NULL,'2026-11-30T17:40:57Z');
CREATE TABLE review (
  -- The review of one week: answers to its three questions.
  id TEXT PRIMARY KEY,
  week_start TEXT NOT NULL,                -- a Monday
  reached TEXT NOT NULL DEFAULT '',
  learned TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO "review" VALUES('01a22d8b-ad34-707d-9353-5c969e965f0e','2026-11-23','Two deals came to Intent; the contract slipped a week, as the budget meeting was moved.','A case from the same industry, prepared before the first visit, gets to the problem sooner.','Complete the decision chains of the Intent deals, then talk terms with purchasing; keep up two cold visits a week.','2026-11-30T17:40:57Z');
CREATE TABLE row_change (
  -- When a field of a row was last changed: by this two versions of a file are put together.
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,                    -- id of the row; of a setting its key
  field TEXT NOT NULL,                     -- name of the column
  changed_at TEXT NOT NULL                 -- UTC time, later than that of every earlier change of the field
) STRICT;
INSERT INTO "row_change" VALUES('review','01a22d8b-ad34-707d-9353-5c969e965f0e','reached','2026-11-30T17:40:57Z');
INSERT INTO "row_change" VALUES('review','01a22d8b-ad34-707d-9353-5c969e965f0e','learned','2026-11-30T17:40:57Z');
INSERT INTO "row_change" VALUES('review','01a22d8b-ad34-707d-9353-5c969e965f0e','next_step','2026-11-30T17:40:57Z');
INSERT INTO "row_change" VALUES('deal','01a22d8b-ac35-7045-a6f4-b1e445671463','note','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('source_plan','01a22d8b-af63-7002-85b7-9a5810e4e7ed','source','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('source_plan','01a22d8b-af63-7002-85b7-9a5810e4e7ed','period','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('source_plan','01a22d8b-af63-7002-85b7-9a5810e4e7ed','planned','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('target_part','01a22d8b-af63-7003-b399-1c2afa490430','year','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('target_part','01a22d8b-af63-7003-b399-1c2afa490430','month','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('target_part','01a22d8b-af63-7003-b399-1c2afa490430','amount_minor','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('target_part','01a22d8b-af63-7003-b399-1c2afa490430','units','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('won_before','01a22d8b-af63-7007-892f-ab43f49114cd','year','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('won_before','01a22d8b-af63-7007-892f-ab43f49114cd','month','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('won_before','01a22d8b-af63-7007-892f-ab43f49114cd','amount_minor','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('won_before','01a22d8b-af63-7007-892f-ab43f49114cd','deals','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('won_before','01a22d8b-af63-7007-892f-ab43f49114cd','units','2026-11-30T17:40:58Z');
INSERT INTO "row_change" VALUES('deal','01a22d8b-ac35-7045-a6f4-b1e445671463','own.own_0123456789','2026-11-30T17:40:58Z');
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
INSERT INTO "scenario" VALUES('01a22d8b-af63-7006-a283-869989a58d67','More',1.1,1.2,0.9,1.0,0,'2026-08-25T15:13:00Z');
CREATE TABLE setting (
  -- What the file remembers besides its deals; one row a setting, value as JSON.
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('origin','"01a22d8b-aabd-7000-98d3-0e950bd33918"');
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
INSERT INTO "source_plan" VALUES('01a22d8b-af63-7002-85b7-9a5810e4e7ed','cold','2026-W48',5);
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
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-704a-a881-942ac8183647','01a22d8b-ac35-7045-a6f4-b1e445671463',NULL,'target','2026-08-25T15:13:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-704d-aa94-c919744adae3','01a22d8b-ac35-7045-a6f4-b1e445671463','target','qualified','2026-09-13T12:37:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-7051-94cc-084a70eddffa','01a22d8b-ac35-7045-a6f4-b1e445671463','qualified','shortlisted','2026-10-11T13:34:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-7056-a3fd-2f366da8255d','01a22d8b-ac35-7045-a6f4-b1e445671463','shortlisted','intent','2026-11-06T10:32:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-705c-9662-89fbc30ce759','01a22d8b-ac35-7057-9b11-4b3e33dede45',NULL,'target','2026-08-26T09:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-7061-940c-e9b274c4aca1','01a22d8b-ac35-7057-9b11-4b3e33dede45','target','shortlisted','2026-10-30T09:03:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-7067-af6b-f2cc9ef21e9c','01a22d8b-ac35-7057-9b11-4b3e33dede45','shortlisted','intent','2026-11-25T12:55:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-706d-a944-24e59439d0e2','01a22d8b-ac35-7068-a682-03a6c8cbd33f',NULL,'target','2026-09-13T15:47:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-7070-90ff-c8826d18d29f','01a22d8b-ac35-7068-a682-03a6c8cbd33f','target','qualified','2026-10-12T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-7074-8a88-3b3bb946dd5d','01a22d8b-ac35-7068-a682-03a6c8cbd33f','qualified','shortlisted','2026-11-01T17:20:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac35-707a-b812-591635d0239d','01a22d8b-ac35-7068-a682-03a6c8cbd33f','shortlisted','intent','2026-11-14T15:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-701c-9df2-386e6b048d40','01a22d8b-ac4d-7017-9ed8-b0d103a902be',NULL,'target','2025-11-03T16:48:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-701f-8f45-c96a2609caaa','01a22d8b-ac4d-7017-9ed8-b0d103a902be','target','qualified','2025-11-24T13:52:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7023-b7b0-dcdd9efe47a4','01a22d8b-ac4d-7017-9ed8-b0d103a902be','qualified','shortlisted','2025-12-14T13:22:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-702b-9ead-aa09dfb3a91f','01a22d8b-ac4d-7017-9ed8-b0d103a902be','shortlisted','intent','2025-12-29T16:13:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7031-9d47-da1b2987dc28','01a22d8b-ac4d-7017-9ed8-b0d103a902be','intent','near_win','2026-01-10T14:04:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7034-9609-cc3abb0ade20','01a22d8b-ac4d-7017-9ed8-b0d103a902be','near_win','won','2026-01-28T17:03:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-703b-b9ab-d9204bf0362f','01a22d8b-ac4d-7036-8c08-9ae4deb816a6',NULL,'target','2025-09-07T09:59:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-703e-b263-b62816c26c3e','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','target','qualified','2025-09-24T12:40:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7042-9f9a-3894cd2c20e5','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','qualified','shortlisted','2025-10-07T13:53:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-704a-9139-1ffba9abbe63','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','shortlisted','intent','2025-10-31T09:08:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7050-bca1-dcb0675e07b6','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','intent','near_win','2025-11-17T17:53:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7053-a0ed-2e5b696c9335','01a22d8b-ac4d-7036-8c08-9ae4deb816a6','near_win','won','2025-12-07T17:23:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-705a-8dc9-05ffd84bd270','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0',NULL,'target','2025-06-28T13:05:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7060-90b3-ae8f39990e92','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','target','shortlisted','2025-08-10T15:24:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7068-a553-1b4d4daa10d2','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','shortlisted','intent','2025-08-28T12:35:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-706e-9023-ebf6f5133fef','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','intent','near_win','2025-09-24T12:45:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac4d-7071-bdce-59aef6284929','01a22d8b-ac4d-7055-aca7-9f47eaebb5c0','near_win','won','2025-10-28T14:54:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-700e-96c5-cbdcf51dd299','01a22d8b-ac67-7009-a9ee-dbcefffe6e18',NULL,'target','2026-07-14T15:44:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-7011-8b7b-ed6a7e6bbfae','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','target','qualified','2026-08-28T15:15:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-7015-ab17-66cc77c360ae','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','qualified','shortlisted','2026-10-17T17:46:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-701b-bfc3-2cd11ce9b1b4','01a22d8b-ac67-7009-a9ee-dbcefffe6e18','shortlisted','intent','2026-11-02T14:33:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-704b-bead-ac29811a9171','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d',NULL,'target','2026-07-08T12:42:00Z','Confirmed by word of mouth; the paper follows.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-704e-adae-91236ea11ac9','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','target','qualified','2026-08-27T15:18:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-7052-bba8-9277e011cec8','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','qualified','shortlisted','2026-09-10T14:07:00Z','They press for the proposal; the open points come up at the next visit.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac67-7059-90f9-48a139084778','01a22d8b-ac67-7046-9bc3-2b7ab315ff2d','shortlisted','intent','2026-10-13T11:51:00Z','Technically accepted; the commercial points run in parallel.');
INSERT INTO "stage_move" VALUES('01a22d8b-ac93-7060-b9e2-d89989df6e68','01a22d8b-ac93-705b-a8ef-c1dce2c44158',NULL,'target','2026-01-19T14:09:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac93-7063-a138-4367d3e516d5','01a22d8b-ac93-705b-a8ef-c1dce2c44158','target','qualified','2026-02-09T16:51:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac93-7067-a036-69f8926c6d26','01a22d8b-ac93-705b-a8ef-c1dce2c44158','qualified','shortlisted','2026-03-22T12:26:00Z','');
INSERT INTO "stage_move" VALUES('01a22d8b-ac93-706c-b85e-19c875767a86','01a22d8b-ac93-705b-a8ef-c1dce2c44158','shortlisted','intent','2026-03-30T17:13:00Z','They press for the proposal; the open points come up at the next visit.');
CREATE TABLE target_part (
  -- The part of a year's target that falls to one month, where it was set by hand.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "target_part" VALUES('01a22d8b-af63-7003-b399-1c2afa490430',2026,3,100000000,NULL);
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
INSERT INTO "visit" VALUES('01a22d8b-ad34-7068-9268-1c78e151bbf0',NULL,NULL,'Lichuan Electronics, Dongguan','Li Jianping','Engineering manager','follow_up','2026-11-17','09:30','SMT line inspection: see the problem on site','2026-11-17','The problem is clear; a first draft next week.','2026-11-30T17:40:57Z');
INSERT INTO "visit" VALUES('01a22d8b-ad34-7069-b371-f311eac9e4ba',NULL,NULL,'Jineng Battery, Huizhou','Zhang Yutong','Test manager','follow_up','2026-11-18','14:00','BMS test system: see the problem on site','2026-11-18','Pleased with the unit; wants the test report.','2026-11-30T17:40:57Z');
INSERT INTO "visit" VALUES('01a22d8b-ad34-706a-9697-a5bc3fb5e0da',NULL,NULL,'Lingze Environmental Institute','Zhou Minyi','Project leader','penetration','2026-11-20','10:00','Partial discharge locator: see the problem on site','2026-11-20','The budget is passed; the project meeting comes next.','2026-11-30T17:40:57Z');
CREATE TABLE won_before (
  -- What was won before the user began with this file, and so is in no deal of it.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),  -- 1 to 12; 0: of the year, nobody noted the months
  amount_minor INTEGER CHECK (amount_minor >= 0),
  deals INTEGER CHECK (deals >= 0),        -- how many were won
  units INTEGER CHECK (units >= 0)
) STRICT;
INSERT INTO "won_before" VALUES('01a22d8b-af63-7007-892f-ab43f49114cd',2026,2,90000000,3,5);
CREATE TABLE year_target (
  -- The target of one year and how it is spread over the months.
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  units INTEGER CHECK (units >= 0),
  spread TEXT NOT NULL DEFAULT 'even' CHECK (spread IN ('even', 'season', 'hand'))
) STRICT;
INSERT INTO "year_target" VALUES('01a22d8b-ad6a-7000-a96e-70653d866019',2026,600000000,40,'even');
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
COMMIT;
