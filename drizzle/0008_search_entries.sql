-- Every name that search looks through, one row for each. `folded` and `document_key` are columns of the tables behind it, so that
-- a condition on them reaches the trigram indexes of those tables. What is no document has the number '': a NULL would stay in an
-- OR as a condition of its own, which no index answers.
CREATE VIEW search_entry AS
SELECT ('Unit:' || id) COLLATE "C" AS id, 'Unit' AS type, id AS row_id, name AS text, folded_name AS folded,
  ''::text COLLATE "C" AS document_key, NULL::integer AS congress, NULL::integer AS plenum
FROM unit
UNION ALL
SELECT ('UnitName:' || id) COLLATE "C", 'Unit', unit_id, name, folded_name, ''::text COLLATE "C", NULL::integer, NULL::integer
FROM unit_name
UNION ALL
SELECT ('Cadre:' || id) COLLATE "C", 'Cadre', id, full_name, folded_name, ''::text COLLATE "C", NULL::integer, NULL::integer
FROM cadre
UNION ALL
SELECT ('Document:' || id) COLLATE "C", 'Document', id, title, folded_title, search_key, congress, plenum
FROM document
UNION ALL
SELECT ('PostTitle:' || id) COLLATE "C", 'PostTitle', id, name, folded_name, ''::text COLLATE "C", NULL::integer, NULL::integer
FROM post_title
UNION ALL
SELECT ('Programme:' || id) COLLATE "C", 'Programme', id, name, folded_name, ''::text COLLATE "C", NULL::integer, NULL::integer
FROM programme
UNION ALL
SELECT ('Indicator:' || id) COLLATE "C", 'Indicator', id, name, folded_name, ''::text COLLATE "C", NULL::integer, NULL::integer
FROM indicator;
--> statement-breakpoint
CREATE INDEX "unit_name_folded_name_trigrams" ON "unit_name" USING gin ("folded_name" gin_trgm_ops);
