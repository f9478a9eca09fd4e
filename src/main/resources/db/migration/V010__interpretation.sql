-- How far the two of a partnership agree on how they read an attribute. The words are a joint text; without a row they
-- are a draft. text_version is the version that is offered or confirmed.
create table interpretation (
    id            uuid         not null primary key,
    version       bigint       not null,
    plan          uuid         not null,
    partnership   uuid         not null,
    attribute     varchar(100) not null,
    status        varchar(10)  not null,
    side          varchar(10)  not null,
    text_version  bigint       not null,
    question      varchar(500) not null,
    was_confirmed boolean      not null,
    constraint interpretation_plan foreign key (plan) references plan (id),
    constraint interpretation_partnership foreign key (partnership) references partnership (id),
    constraint interpretation_once unique (partnership, attribute)
) engine = InnoDB;
