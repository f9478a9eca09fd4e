-- What came out of a goal: the win that was made from it, as it was then.
alter table goal
    add column achieved_win     uuid,
    add column achieved_version bigint,
    add column achieved_day     date,
    add constraint goal_achieved_win foreign key (achieved_win) references win (id);
