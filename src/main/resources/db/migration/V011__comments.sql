-- What was said about one win, goal or attribute; the subject is the id or the key that the kind asks for.
create table comment_thread (
    id           uuid         not null primary key,
    version      bigint       not null,
    plan         uuid         not null,
    partnership  uuid         not null,
    kind         varchar(10)  not null,
    subject      varchar(100) not null,
    resolved_by  uuid,
    resolved_at  datetime(6),
    -- In a partnership at most one thread about the same is open.
    open_subject varchar(100) as (if(resolved_at is null, subject, null)) virtual,
    constraint comment_thread_plan foreign key (plan) references plan (id),
    constraint comment_thread_partnership foreign key (partnership) references partnership (id),
    constraint comment_thread_resolved_by foreign key (resolved_by) references person (id),
    constraint comment_thread_one_open unique (partnership, kind, open_subject),
    index comment_thread_by_plan (plan, kind)
) engine = InnoDB;

create table comment (
    id         uuid          not null primary key,
    version    bigint        not null,
    plan       uuid          not null,
    thread     uuid          not null,
    author     uuid          not null,
    words      varchar(2000) not null,
    mentions   boolean       not null,
    written_at datetime(6)   not null,
    edited_at  datetime(6),
    constraint comment_plan foreign key (plan) references plan (id),
    constraint comment_of_thread foreign key (thread) references comment_thread (id),
    constraint comment_author foreign key (author) references person (id)
) engine = InnoDB;
