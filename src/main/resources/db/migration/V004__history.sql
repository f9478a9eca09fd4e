create table program (
    id         uuid          not null primary key,
    version    bigint        not null,
    plan       uuid          not null,
    name       varchar(200)  not null,
    role       varchar(200)  not null,
    from_day   date,
    to_day     date,
    removed_at datetime(6),
    constraint program_plan foreign key (plan) references plan (id)
) engine = InnoDB;

create table win (
    id         uuid          not null primary key,
    version    bigint        not null,
    plan       uuid          not null,
    program    uuid,
    title      varchar(200)  not null,
    day        date          not null,
    impact     text          not null,
    removed_at datetime(6),
    constraint win_plan foreign key (plan) references plan (id),
    constraint win_program foreign key (program) references program (id)
) engine = InnoDB;

create table evidence (
    win      uuid          not null,
    position int           not null,
    address  varchar(2000) not null,
    title    varchar(200)  not null,
    primary key (win, position),
    constraint evidence_win foreign key (win) references win (id)
) engine = InnoDB;
