create table goal (
    id         uuid         not null primary key,
    version    bigint       not null,
    plan       uuid         not null,
    program    uuid,
    mark       varchar(3)   not null,
    title      varchar(200) not null,
    outcome    text         not null,
    impact     text         not null,
    due        date,
    status     varchar(10)  not null,
    agreed_in  uuid,
    removed_at datetime(6),
    constraint goal_plan foreign key (plan) references plan (id),
    constraint goal_program foreign key (program) references program (id),
    constraint goal_agreed_in foreign key (agreed_in) references partnership (id)
) engine = InnoDB;
