-- How far the journal has a text; what was typed since is its open line. Its authors and times are in text_change.
alter table text_document
    add column journaled_version bigint   not null default 0,
    add column journaled_content longtext not null default '';

-- What was typed before there were such lines stays without one: it could reach across the start of a partnership.
update text_document set journaled_version = version, journaled_content = content;

alter table text_document
    add column open_root uuid as (if(version > journaled_version, root, null)) virtual,
    add index text_document_open (open_root);
