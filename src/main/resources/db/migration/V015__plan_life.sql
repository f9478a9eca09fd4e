alter table plan
    add column outcome   text not null default '',
    add column closed_at datetime(6);

-- What one side proposes to change about where a shared plan leads, and what the other answered.
create table plan_change (
    id           uuid         not null primary key,
    version      bigint       not null,
    plan         uuid         not null,
    partnership  uuid         not null,
    side         varchar(10)  not null,
    status       varchar(10)  not null,
    target_level varchar(100) not null,
    cycle        varchar(100) not null,
    why          text         not null,
    reply        text         not null,
    open_plan    uuid as (if(status = 'OPEN', plan, null)) virtual,
    constraint plan_change_plan foreign key (plan) references plan (id),
    constraint plan_change_partnership foreign key (partnership) references partnership (id),
    constraint plan_change_one_open unique (open_plan),
    index plan_change_by_partnership (partnership)
) engine = InnoDB;

-- Whether it was given when the expectation was another one.
alter table standing
    add column earlier boolean not null default false;
