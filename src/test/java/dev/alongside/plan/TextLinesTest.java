package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.MovedClock;
import dev.alongside.Pair;
import dev.alongside.history.Win;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Tomas and Mira type at the end of texts, and the journal is looked at as the database holds it. */
abstract class TextLinesTest extends DatabaseTest {

    private static final JsonMapper JSON = new JsonMapper();

    final ApplicationContext application;
    final DirectJdbc jdbc;
    final MovedClock clock;
    private final TextDocuments texts;
    private final TextLineSweep sweep;

    TextLinesTest(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(DirectJdbc.class);
        this.clock = application.getBean(MovedClock.class);
        this.texts = application.getBean(TextDocuments.class);
        this.sweep = application.getBean(TextLineSweep.class);
    }

    @AfterEach
    void putClockBack() {
        clock.putBack();
    }

    /** A line of the journal; before and after are there for lines about typing only. */
    record Line(
            long number,
            Optional<PersonId> actor,
            Instant at,
            String kind,
            Optional<TypedText> before,
            Optional<TypedText> after) {

        /** For example "READING_TYPED Moves → Moves numbers". */
        String words() {
            return before.map(from -> kind + " " + from.content() + " → "
                            + after.orElseThrow().content())
                    .orElse(kind);
        }
    }

    static TextPlace reading(Pair pair) {
        return new TextPlace("READING", pair.plan().value(), "impact");
    }

    static TextPlace narrative(Win win) {
        return new TextPlace("NARRATIVE", win.plan().value(), win.id().value().toString());
    }

    static TextPlace intention(Pair pair) {
        return new TextPlace("INTENTION", pair.plan().value(), "");
    }

    /** One change in an editor that this person has for each text. */
    void types(Pair pair, PersonId person, TextPlace place, String typed) {
        pair.as(person, () -> {
            var now = texts.pull(place, TextDocuments.NOTHING);
            int length = Objects.requireNonNull(now.snapshot()).length();
            var changes = length == 0 ? "[[0,\"%s\"]]".formatted(typed) : "[%d,[0,\"%s\"]]".formatted(length, typed);
            var editor = person.value().toString();
            return texts.push(place, now.version(), List.of(new TextUpdate(editor, now.version(), changes)));
        });
    }

    void tomasTypes(Pair pair, TextPlace place, String typed) {
        types(pair, pair.tomas(), place, typed);
    }

    void miraTypes(Pair pair, TextPlace place, String typed) {
        types(pair, pair.mira(), place, typed);
    }

    void after(Duration time) {
        clock.forward(time);
        sweep.writeDue();
    }

    List<Line> journal(PlanId plan) {
        return jdbc.sql("select * from journal_line where plan = ? order by number")
                .param(plan.value())
                .query((row, index) -> {
                    var kind = row.getString("kind");
                    boolean typed = kind.endsWith("_TYPED");
                    return new Line(
                            row.getLong("number"),
                            Optional.ofNullable(row.getObject("actor", UUID.class))
                                    .map(PersonId::new),
                            row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            kind,
                            text(typed ? row.getString("before_json") : null),
                            text(typed ? row.getString("after_json") : null));
                })
                .list();
    }

    List<Line> typed(PlanId plan) {
        return journal(plan).stream().filter(line -> line.after().isPresent()).toList();
    }

    List<String> words(PlanId plan) {
        return journal(plan).stream().map(Line::words).toList();
    }

    /** Numbers without a hole, in the order of time, and the counter stands at the last one. */
    void requireOrder(PlanId plan) {
        var lines = journal(plan);
        long counter = jdbc.sql("select number from plan_counter where plan = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
        assertThat(lines.stream().map(Line::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, counter).boxed().toList());
        assertThat(lines.stream().map(Line::at)).isSorted();
    }

    /** What this person may read of the journal. */
    List<JournalLine> readBy(Pair pair, PersonId person) {
        return pair.as(person, () -> application.getBean(Plans.class).journalAfter(pair.plan(), 0));
    }

    static List<PersonId> people(PersonId... people) {
        return Arrays.asList(people);
    }

    private static Optional<TypedText> text(@Nullable String json) {
        return Optional.ofNullable(json).map(it -> JSON.readValue(it, TypedText.class));
    }
}
