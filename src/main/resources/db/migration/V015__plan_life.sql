alter table plan
    add column outcome   text not null default '',
    add column closed_at datetime(6);
