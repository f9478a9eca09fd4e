-- What one side proposes to change about the agreed goals, and what the other answered. One of a partnership that has
-- ended has lapsed, whatever its status says.
create table swap (
    id          uuid         not null primary key,
    version     bigint       not null,
    plan        uuid         not null,
    partnership uuid         not null,
    kind        varchar(10)  not null,
    side        varchar(10)  not null,
    status      varchar(10)  not null,
    program     uuid,
    title       varchar(200) not null,
    outcome     text         not null,
    impact      text         not null,
    due         date,
    why         text         not null,
    reply       text         not null,
    goal        uuid,
    constraint swap_plan foreign key (plan) references plan (id),
    constraint swap_partnership foreign key (partnership) references partnership (id),
    constraint swap_program foreign key (program) references program (id),
    constraint swap_goal foreign key (goal) references goal (id),
    index swap_by_partnership (partnership, status)
) engine = InnoDB;

-- What the goal would speak to.
create table swap_link (
    swap      uuid         not null,
    position  int          not null,
    attribute varchar(100) not null,
    how       varchar(300) not null,
    primary key (swap, position),
    constraint swap_link_swap foreign key (swap) references swap (id)
) engine = InnoDB;
