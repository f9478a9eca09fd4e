-- Whether its proposer has read why it was declined; that is nobody else's business.
alter table plan_change
    add column put_aside boolean not null default false;
