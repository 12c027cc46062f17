-- The journal: what every command changed, and what several desks need to become one again.
CREATE TABLE operation(id INTEGER PRIMARY KEY,stamp INTEGER NOT NULL,who TEXT,words TEXT NOT NULL,undoes INTEGER,via INTEGER,mark INTEGER NOT NULL)STRICT;
CREATE INDEX operation_stamp ON operation(stamp);
CREATE INDEX operation_undoes ON operation(undoes)WHERE undoes IS NOT NULL;
CREATE TABLE change(op INTEGER,record INTEGER,field TEXT,old ANY,new ANY,PRIMARY KEY(op,record,field))STRICT,WITHOUT ROWID;
CREATE INDEX change_record ON change(record,field)WHERE field<>'';
CREATE INDEX change_made ON change(record&67108863,record)WHERE field='';
CREATE TABLE alias(old INTEGER,record INTEGER,via INTEGER,PRIMARY KEY(old,record))STRICT,WITHOUT ROWID;
CREATE TABLE conflict(record INTEGER,field TEXT,winner INTEGER,loser INTEGER,via INTEGER,looked INTEGER NOT NULL DEFAULT 0,PRIMARY KEY(record,field,winner,loser))STRICT,WITHOUT ROWID;
CREATE TABLE forgotten(record INTEGER PRIMARY KEY,op INTEGER NOT NULL,via INTEGER)STRICT;
ALTER TABLE person ADD COLUMN same_as INTEGER REFERENCES person;
ALTER TABLE device ADD COLUMN same_as INTEGER REFERENCES device;
-- Records from before the journal get a first operation; a row without a field stands for all that
-- one desk made of a type, from the first to the last.
INSERT INTO operation SELECT desk<<41|1,stamp,NULL,'begin',NULL,NULL,stamp FROM(SELECT desk,max(changed)*1000 AS stamp FROM(SELECT id&4194303 AS desk,changed FROM person UNION ALL SELECT id&4194303,changed FROM device UNION ALL SELECT id&4194303,changed FROM tutorial UNION ALL SELECT id&4194303,changed FROM ticket UNION ALL SELECT id&4194303,changed FROM note UNION ALL SELECT id&4194303,changed FROM query)GROUP BY desk);
INSERT INTO change SELECT(record>>4&4194303)<<41|1,min(record),'',NULL,max(record)FROM(SELECT id*16+4 AS record FROM person UNION ALL SELECT id*16+1 FROM device UNION ALL SELECT id*16+2 FROM tutorial UNION ALL SELECT id*16 FROM ticket UNION ALL SELECT id*16+8 FROM note UNION ALL SELECT id*16+9 FROM query)GROUP BY record&67108863;
-- Copies of one old file are of one group, whichever of them is opened first.
INSERT INTO meta SELECT'group',coalesce((SELECT format('%016x',first)FROM(SELECT min(created)AS first FROM(SELECT created FROM person UNION ALL SELECT created FROM device UNION ALL SELECT created FROM tutorial UNION ALL SELECT created FROM ticket UNION ALL SELECT created FROM note UNION ALL SELECT created FROM query))WHERE first IS NOT NULL),lower(hex(randomblob(8))));
