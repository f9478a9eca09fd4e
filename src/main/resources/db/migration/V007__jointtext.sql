-- Kind, root and part say where a text belongs; a text that nobody typed yet has no row.
create table text_document (
    id      uuid        not null primary key,
    kind    varchar(20) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    root    uuid        not null,
    part    varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    version bigint      not null,
    content longtext    not null,
    constraint text_document_once unique (kind, root, part),
    index text_document_by_root (root)
) engine = InnoDB;

-- The change that made each version out of the one before. Mark is the counter of the text's owner at that moment,
-- for a plan the number of its newest journal line; it says who may read the change.
create table text_change (
    document_id uuid        not null,
    version     bigint      not null,
    client_id   varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    sequence    bigint      not null,
    actor       uuid        not null,
    changes     longtext    not null,
    mark        bigint      not null,
    at          datetime(6) not null,
    primary key (document_id, version),
    constraint text_change_document foreign key (document_id) references text_document (id),
    constraint text_change_once unique (document_id, client_id, sequence)
) engine = InnoDB;
