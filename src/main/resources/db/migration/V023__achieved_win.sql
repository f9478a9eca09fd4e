-- Whether the win that was made from a goal was edited since is what its journal says.
alter table goal
    drop column achieved_version;
