create table matrix (
    id      uuid         not null primary key,
    version bigint       not null,
    `key`   varchar(120) not null,
    title   varchar(200) not null,
    constraint matrix_key unique (`key`)
) engine = InnoDB;

create table edition (
    id           uuid        not null primary key,
    version      bigint      not null,
    matrix       uuid        not null,
    number       int         not null,
    state        varchar(20) not null,
    published_at datetime(6),
    published_by uuid,
    constraint edition_number unique (matrix, number),
    constraint edition_of_matrix foreign key (matrix) references matrix (id),
    constraint edition_published_by foreign key (published_by) references person (id),
    constraint edition_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint edition_published_at check ((state = 'PUBLISHED') = (published_at is not null))
) engine = InnoDB;

create table level (
    edition  uuid         not null,
    `key`    varchar(120) not null,
    position int          not null,
    code     varchar(40)  not null,
    title    varchar(200) not null,
    primary key (edition, `key`),
    constraint level_position unique (edition, position),
    constraint level_of_edition foreign key (edition) references edition (id)
) engine = InnoDB;

create table theme (
    edition  uuid         not null,
    `key`    varchar(120) not null,
    position int          not null,
    title    varchar(200) not null,
    primary key (edition, `key`),
    constraint theme_position unique (edition, position),
    constraint theme_of_edition foreign key (edition) references edition (id)
) engine = InnoDB;

create table attribute (
    edition  uuid         not null,
    `key`    varchar(120) not null,
    position int          not null,
    title    varchar(200) not null,
    theme    varchar(120),
    primary key (edition, `key`),
    constraint attribute_position unique (edition, position),
    constraint attribute_of_edition foreign key (edition) references edition (id),
    constraint attribute_of_theme foreign key (edition, theme) references theme (edition, `key`)
) engine = InnoDB;

create table expectation (
    edition   uuid         not null,
    attribute varchar(120) not null,
    level     varchar(120) not null,
    text      mediumtext   not null,
    primary key (edition, attribute, level),
    constraint expectation_of_attribute foreign key (edition, attribute) references attribute (edition, `key`),
    constraint expectation_of_level foreign key (edition, level) references level (edition, `key`)
) engine = InnoDB;

-- A published edition never changes, whoever asks: it is written as a draft with its content, then published.
-- The row is locked, so that nothing is added to a draft while another transaction publishes it.
delimiter //
create procedure refuse_published(in changed uuid)
begin
    if (select state from edition where id = changed lock in share mode) = 'PUBLISHED' then
        signal sqlstate '45000' set message_text = 'A published edition never changes';
    end if;
end //

create trigger edition_starts_as_draft before insert on edition for each row
begin
    if new.state <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'An edition starts as a draft';
    end if;
end //

create trigger edition_kept before update on edition for each row
begin
    if old.state = 'PUBLISHED' then
        signal sqlstate '45000' set message_text = 'A published edition never changes';
    end if;
end //

create trigger edition_stays before delete on edition for each row
begin
    if old.state = 'PUBLISHED' then
        signal sqlstate '45000' set message_text = 'A published edition never changes';
    end if;
end //
delimiter ;

create trigger level_not_added before insert on level for each row call refuse_published(new.edition);
create trigger level_kept before update on level for each row call refuse_published(old.edition);
create trigger level_not_moved before update on level for each row call refuse_published(new.edition);
create trigger level_stays before delete on level for each row call refuse_published(old.edition);
create trigger theme_not_added before insert on theme for each row call refuse_published(new.edition);
create trigger theme_kept before update on theme for each row call refuse_published(old.edition);
create trigger theme_not_moved before update on theme for each row call refuse_published(new.edition);
create trigger theme_stays before delete on theme for each row call refuse_published(old.edition);
create trigger attribute_not_added before insert on attribute for each row call refuse_published(new.edition);
create trigger attribute_kept before update on attribute for each row call refuse_published(old.edition);
create trigger attribute_not_moved before update on attribute for each row call refuse_published(new.edition);
create trigger attribute_stays before delete on attribute for each row call refuse_published(old.edition);
create trigger expectation_not_added before insert on expectation for each row call refuse_published(new.edition);
create trigger expectation_kept before update on expectation for each row call refuse_published(old.edition);
create trigger expectation_not_moved before update on expectation for each row call refuse_published(new.edition);
create trigger expectation_stays before delete on expectation for each row call refuse_published(old.edition);
