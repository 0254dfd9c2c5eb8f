-- An event points at its content in force; contents are never changed, only added.
create table event_version (
  id          bigint generated always as identity primary key,
  event       text not null check (event ~ '^[a-z0-9_]{1,64}$'),
  hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
  zip         bytea not null,
  has_marks   boolean not null,
  has_plan    boolean not null,
  snapshot    boolean not null default false,
  created_at  timestamptz not null
);
create index event_version_by_event on event_version (event);

create table event (
  id          text primary key check (id ~ '^[a-z0-9_]{1,64}$'),
  version     bigint not null references event_version (id),
  updated_at  timestamptz not null
);

-- A run points at the exact content it used. The attempt is a fence: an owner that lost the run cannot write any more.
create table run (
  id                text primary key,
  event             text not null references event (id),
  version           bigint not null references event_version (id),
  number            integer not null check (number > 0),
  status            text not null check (status in
                      ('queued', 'running', 'done', 'needs_person', 'bad_input', 'failed', 'interrupted', 'cancelled')),
  attempt           integer not null default 0,
  cancel_requested  boolean not null default false,
  seed              bigint,
  clock             text,
  evaluations       bigint check (evaluations > 0),
  budget            bigint check (budget > 0),
  versions          jsonb not null default '{}',
  progress          jsonb,
  problems          jsonb not null default '[]',
  created_at        timestamptz not null,
  started_at        timestamptz,
  finished_at       timestamptz,
  unique (event, number),
  check ((finished_at is null) = (status in ('queued', 'running')))
);
create index run_open on run (status) where status in ('queued', 'running');
create index run_by_version on run (version);

create table run_output (
  run     text not null references run (id),
  name    text not null,
  bytes   bytea not null,
  sha256  text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (run, name)
);

create function refuse_change_of_finished_run() returns trigger language plpgsql as $$
begin
  if old.finished_at is not null then
    raise exception 'run % is finished and cannot change', old.id;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger finished_run_is_immutable before update or delete on run
  for each row execute function refuse_change_of_finished_run();

create function refuse_change_of_content() returns trigger language plpgsql as $$
begin
  raise exception 'what is kept in % cannot change', tg_table_name;
end $$;
create trigger output_is_immutable before update or delete on run_output
  for each row execute function refuse_change_of_content();
create trigger content_is_immutable before update of id, event, hash, zip, has_marks, has_plan, created_at on event_version
  for each row execute function refuse_change_of_content();

create function refuse_output_of_finished_run() returns trigger language plpgsql as $$
begin
  if (select finished_at is not null from run where id = new.run) then
    raise exception 'run % is finished and cannot change', new.run;
  end if;
  return new;
end $$;
create trigger output_before_end before insert on run_output
  for each row execute function refuse_output_of_finished_run();

-- The one token in force: its SHA-256.
create table token (
  only_one  boolean primary key default true check (only_one),
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
