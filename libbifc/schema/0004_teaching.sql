-- Tutorials that are reviewed, translated and learned, and what the search for fitting ones reads.
CREATE TABLE skill(id INTEGER PRIMARY KEY,person INTEGER REFERENCES person,tutorial INTEGER REFERENCES tutorial,learned TEXT NOT NULL,confirmed TEXT,confirmer TEXT,created INTEGER NOT NULL,changed INTEGER NOT NULL,removed INTEGER NOT NULL DEFAULT 0,source TEXT,key TEXT,kept TEXT)STRICT;
ALTER TABLE tutorial ADD COLUMN summary TEXT;
ALTER TABLE tutorial ADD COLUMN audience TEXT CHECK(instr(' visitor volunteer ',' '||audience||' '));
ALTER TABLE tutorial ADD COLUMN keywords TEXT;
ALTER TABLE tutorial ADD COLUMN reviewed TEXT;
ALTER TABLE tutorial ADD COLUMN reviewer TEXT;
ALTER TABLE tutorial ADD COLUMN unreviewed TEXT;
ALTER TABLE tutorial ADD COLUMN translation_of TEXT;
ALTER TABLE tutorial ADD COLUMN revision TEXT;
ALTER TABLE tutorial ADD COLUMN follows TEXT;
CREATE INDEX skill_person ON skill(person);
CREATE INDEX skill_tutorial ON skill(tutorial);
CREATE INDEX skill_key ON skill(key)WHERE key IS NOT NULL;
CREATE INDEX tutorial_translation_of ON tutorial(translation_of)WHERE translation_of IS NOT NULL;
CREATE INDEX tutorial_heads ON tutorial(status,removed,lang,title,summary,keywords,themes,translation_of,slug);
CREATE INDEX ticket_tutorials ON ticket(tutorials)WHERE tutorials IS NOT NULL;
DROP VIEW document;
CREATE VIEW document AS SELECT t.id*16+4 AS rowid,format('%s %s %s',t.name,t.skills,(SELECT group_concat(format('%s %s %s %s %s',text,symptom,cause,action,result),' ')FROM note WHERE about=t.id*16+4 AND removed=0)) AS text FROM person t WHERE removed=0 UNION ALL SELECT t.id*16+1 AS rowid,format('%s %s %s %s %s %s %s %s %s %s %s',t.brand,t.model,t.serial,t.cpu,t.os,t.lot,(SELECT name FROM person WHERE id=t.donor),(SELECT name FROM person WHERE id=t.holder),t.human_model,t.slip,(SELECT group_concat(format('%s %s %s %s %s',text,symptom,cause,action,result),' ')FROM note WHERE about=t.id*16+1 AND removed=0)) AS text FROM device t WHERE removed=0 UNION ALL SELECT t.id*16+10 AS rowid,format('%s %s %s %s',t.brand,t.model,t.serial,(SELECT group_concat(format('%s %s %s %s %s',text,symptom,cause,action,result),' ')FROM note WHERE about=t.id*16+10 AND removed=0)) AS text FROM part t WHERE removed=0 UNION ALL SELECT t.id*16+2 AS rowid,format('%s %s %s %s %s %s',t.title,t.authors,t.body,t.summary,t.keywords,(SELECT group_concat(format('%s %s %s %s %s',text,symptom,cause,action,result),' ')FROM note WHERE about=t.id*16+2 AND removed=0)) AS text FROM tutorial t WHERE removed=0 UNION ALL SELECT t.id*16+0 AS rowid,format('%s %s %s %s %s %s %s %s',t.title,t.problem,t.partner_category,t.brand,(SELECT name FROM person WHERE id=t.person),(SELECT format('%s %s %s',brand,model,human_model) FROM device WHERE id=t.device),t.summary,(SELECT group_concat(format('%s %s %s %s %s',text,symptom,cause,action,result),' ')FROM note WHERE about=t.id*16+0 AND removed=0)) AS text FROM ticket t WHERE removed=0;
