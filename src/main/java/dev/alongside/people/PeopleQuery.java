package dev.alongside.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What admins see of everybody. */
@Component
class PeopleQuery {

    private final JdbcClient jdbc;
    private final PersonRepository persons;
    private final ReportingLineRepository lines;
    private final Clock clock;

    PeopleQuery(JdbcClient jdbc, PersonRepository persons, ReportingLineRepository lines, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.lines = lines;
        this.clock = clock;
    }

    private record Entry(
            PersonId person, boolean hasPassword, @Nullable Instant linkUntil) {}

    List<PersonRow> list() {
        var all = persons.findAllByOrderByName();
        var names = all.stream().collect(Collectors.toMap(Person::id, Person::name));
        var linesOf = lines.findAll().stream()
                .sorted(Comparator.comparing(ReportingLine::fromDay).reversed())
                .collect(Collectors.groupingBy(
                        ReportingLine::report,
                        Collectors.mapping(
                                line -> new PersonRow.LineRow(line, names.getOrDefault(line.manager(), "")),
                                Collectors.toList())));
        var entries = entries();
        return all.stream()
                .map(person -> row(person, entries, linesOf.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static PersonRow row(Person person, Map<PersonId, Entry> entries, List<PersonRow.LineRow> lines) {
        var entry = Optional.ofNullable(entries.get(person.id()));
        return new PersonRow(
                person,
                entry.filter(Entry::hasPassword).isPresent(),
                entry.map(Entry::linkUntil).orElse(null),
                lines);
    }

    boolean hasActiveAdminBesides(PersonId person) {
        return exists("select 1 from person where admin and active and id <> :person limit 1", person);
    }

    /** Today or on a later day. */
    boolean managesSomebody(PersonId person) {
        return exists("""
                select 1 from reporting_line
                where manager = :person and (to_day is null or to_day >= :today) limit 1
                """, person);
    }

    private boolean exists(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Map<PersonId, Entry> entries() {
        return jdbc.sql("""
                select person.id, person.password_hash is not null as has_password,
                    (select max(link.expires_at) from one_time_link link
                     where link.person = person.id and link.used_at is null and link.expires_at > :now) as link_until
                from person
                """).param("now", Instant.now(clock)).query((row, at) -> entry(row)).stream()
                .collect(Collectors.toMap(Entry::person, Function.identity()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var until = row.getTimestamp("link_until");
        return new Entry(
                new PersonId(row.getObject("id", UUID.class)),
                row.getBoolean("has_password"),
                until == null ? null : until.toInstant());
    }
}
