alter table win
    add column impact_kind   varchar(20),
    add column impact_number decimal(19, 4),
    add column impact_unit   varchar(40),
    add column impact_before decimal(19, 4),
    add column impact_after  decimal(19, 4),
    add column vouch         varchar(200);
