create table person (
    id            uuid         not null primary key,
    version       bigint       not null,
    sign_in_name  varchar(100) not null,
    name          varchar(200) not null,
    tpm           boolean      not null,
    manager       boolean      not null,
    admin         boolean      not null,
    active        boolean      not null,
    password_hash varchar(200) null,
    constraint person_sign_in_name unique (sign_in_name)
) engine = InnoDB;

-- Both days belong to the line; without a last day it goes on.
create table reporting_line (
    id       uuid   not null primary key,
    version  bigint not null,
    report   uuid   not null,
    manager  uuid   not null,
    from_day date   not null,
    to_day   date   null,
    constraint reporting_line_report foreign key (report) references person (id),
    constraint reporting_line_manager foreign key (manager) references person (id),
    constraint reporting_line_not_oneself check (report <> manager),
    constraint reporting_line_days check (to_day is null or from_day <= to_day)
) engine = InnoDB;

-- One row: whoever decides on several people at once (lines, the last admin) locks it first.
create table people_lock (
    id tinyint not null primary key
) engine = InnoDB;
insert into people_lock (id) values (1);

-- A link without a person makes the first admin. Only a hash of the token is kept.
create table one_time_link (
    id         uuid        not null primary key,
    person     uuid        null,
    purpose    varchar(20) not null,
    token_hash binary(32)  not null,
    created_by uuid        null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    told_at    datetime(6) null,
    constraint one_time_link_token unique (token_hash),
    constraint one_time_link_person foreign key (person) references person (id),
    constraint one_time_link_created_by foreign key (created_by) references person (id)
) engine = InnoDB;

-- Kept for names that belong to nobody too, so that being slowed down doesn't tell whether a name exists.
create table sign_in_attempt (
    name_hash    binary(32)  not null primary key,
    failures     int         not null,
    last_at      datetime(6) not null,
    slowed_until datetime(6) null,
    key sign_in_attempt_last_at (last_at)
) engine = InnoDB;
