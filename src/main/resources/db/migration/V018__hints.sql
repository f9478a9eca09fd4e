-- Words of guidance that a person has hidden for themselves, on every device. Each is called by a short name.
create table hidden_hint (
    person uuid        not null,
    hint   varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    primary key (person, hint),
    constraint hidden_hint_person foreign key (person) references person (id)
) engine = InnoDB;
