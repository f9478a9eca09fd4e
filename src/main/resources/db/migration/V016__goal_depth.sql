-- What came out of a goal: the win that was made from it, as it was then.
alter table goal
    add column achieved_win     uuid,
    add column achieved_version bigint,
    add column achieved_day     date,
    add constraint goal_achieved_win foreign key (achieved_win) references win (id);

-- Where its owner put it in the list; what was never moved comes last, as written down.
alter table goal
    add column place int;

-- What the owner notes on how an agreed goal goes on.
create table progress_note (
    id      uuid         not null primary key,
    version bigint       not null,
    plan    uuid         not null,
    goal    uuid         not null,
    words   varchar(300) not null,
    at      datetime(6)  not null,
    constraint progress_note_plan foreign key (plan) references plan (id),
    constraint progress_note_goal foreign key (goal) references goal (id)
) engine = InnoDB;
