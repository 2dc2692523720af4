-- A row that is made of others is told from the rest by what it is made of, and a cursor shows that. Where somebody sees the row and not all that
-- it is made of, the name is sealed: nobody outside this database can tell whose name it is, nor try out whether it is somebody's. The
-- secret is the database's own, made by chance when it comes to be and part of its dump, and no table has it.
DO $$ BEGIN
  EXECUTE format('CREATE FUNCTION sealing_secret() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format('SELECT %L::text', gen_random_uuid()::text || gen_random_uuid()::text));
END $$;--> statement-breakpoint
CREATE FUNCTION sealed(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(sealing_secret() || name, 'UTF8')), 'hex')
$$;
