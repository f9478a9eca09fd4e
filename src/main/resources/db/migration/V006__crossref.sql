create table link (
    id        uuid         not null primary key,
    version   bigint       not null,
    plan      uuid         not null,
    attribute varchar(100) not null,
    win       uuid,
    goal      uuid,
    how       varchar(300) not null,
    constraint link_plan foreign key (plan) references plan (id),
    constraint link_win foreign key (win) references win (id),
    constraint link_goal foreign key (goal) references goal (id),
    constraint link_once_per_win unique (win, attribute),
    constraint link_once_per_goal unique (goal, attribute),
    constraint link_of_one check ((win is null) <> (goal is null)),
    index link_by_plan (plan, attribute)
) engine = InnoDB;

create table standing (
    id          uuid         not null primary key,
    version     bigint       not null,
    plan        uuid         not null,
    side        varchar(10)  not null,
    partnership uuid,
    attribute   varchar(100) not null,
    kind        varchar(10)  not null,
    note        varchar(500) not null,
    shown_in    uuid,
    -- An owner has one standing for each attribute, a partner one for each attribute and partnership.
    held_by     uuid as (coalesce(partnership, plan)) virtual,
    constraint standing_plan foreign key (plan) references plan (id),
    constraint standing_partnership foreign key (partnership) references partnership (id),
    constraint standing_shown_in foreign key (shown_in) references partnership (id),
    constraint standing_once unique (held_by, side, attribute)
) engine = InnoDB;

-- That a side has shown its view in a partnership, also when it has no standing yet.
create table shown_view (
    partnership uuid        not null,
    side        varchar(10) not null,
    shown_at    datetime(6) not null,
    primary key (partnership, side),
    constraint shown_view_partnership foreign key (partnership) references partnership (id)
) engine = InnoDB;
