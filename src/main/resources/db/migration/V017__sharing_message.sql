-- What the owner wrote to the partner when they shared, and whether the partner has put it away. It belongs to the
-- partnership, so whoever comes later has none of it.
alter table partnership
    add column message          varchar(1000) not null default '',
    add column message_put_away boolean       not null default false;
