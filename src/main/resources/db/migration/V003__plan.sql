create table plan (
    id            uuid         not null primary key,
    version       bigint       not null,
    owner         uuid         not null,
    matrix        uuid         not null,
    edition       uuid         not null,
    current_level varchar(100) not null,
    target_level  varchar(100) not null,
    cycle         varchar(100) not null,
    status        varchar(10)  not null,
    active_owner  uuid as (if(status = 'ACTIVE', owner, null)) virtual,
    constraint plan_owner foreign key (owner) references person (id),
    constraint plan_edition foreign key (edition) references edition (id),
    constraint plan_one_active unique (active_owner, matrix)
) engine = InnoDB;

-- Its row is locked first by every write to a plan, so that all writes to one plan have one order.
create table plan_counter (
    plan   uuid   not null primary key,
    number bigint not null,
    constraint plan_counter_plan foreign key (plan) references plan (id)
) engine = InnoDB;

create table partnership (
    id           uuid   not null primary key,
    version      bigint not null,
    plan         uuid   not null,
    partner      uuid   not null,
    from_number  bigint not null,
    to_number    bigint,
    current_plan uuid as (if(to_number is null, plan, null)) virtual,
    constraint partnership_plan foreign key (plan) references plan (id),
    constraint partnership_partner foreign key (partner) references person (id),
    constraint partnership_one_current unique (current_plan),
    index partnership_by_partner (partner, to_number)
) engine = InnoDB;

create table journal_line (
    plan          uuid        not null,
    number        bigint      not null,
    actor         uuid,
    at            datetime(6) not null,
    kind          varchar(40) not null,
    subject       uuid        not null,
    before_json   mediumtext,
    after_json    mediumtext,
    schema_number int         not null,
    primary key (plan, number),
    constraint journal_line_plan foreign key (plan) references plan (id)
) engine = InnoDB;
