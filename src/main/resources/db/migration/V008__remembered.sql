-- A browser in which somebody stays signed in. Hashes of its tokens are kept, never a token; the salt makes the present
-- token out of the previous one, for whoever holds that.
create table remembered_device (
    id            uuid        not null primary key,
    person        uuid        not null,
    token_hash    binary(32)  not null,
    previous_hash binary(32)  null,
    salt          binary(32)  null,
    rotated_at    datetime(6) not null,
    used_at       datetime(6) not null,
    key remembered_device_used_at (used_at),
    constraint remembered_device_person foreign key (person) references person (id)
) engine = InnoDB;
