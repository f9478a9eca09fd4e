-- In which partnership a note on a goal was written; none while the plan was its owner's alone.
alter table progress_note
    add column partnership uuid,
    add constraint progress_note_partnership foreign key (partnership) references partnership (id);

update progress_note note
join journal_line line on line.plan = note.plan and line.subject = note.id and line.kind = 'PROGRESS_NOTED'
join partnership on partnership.plan = note.plan and partnership.from_number <= line.number
    and (partnership.to_number is null or partnership.to_number > line.number)
-- A note on what was agreed with somebody else stays with the owner: it would tell the partner of then that it was.
join goal on goal.id = note.goal and goal.agreed_in = partnership.id
set note.partnership = partnership.id;
