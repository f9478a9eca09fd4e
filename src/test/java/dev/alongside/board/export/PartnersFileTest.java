package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.WrittenTexts;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.Interpretations;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.history.Win;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's file tells nothing of how much happened, or when, before the plan was shared (decision 8). */
class PartnersFileTest extends DatabaseTest {

    /** A whole value: the title of a matrix to test with has one within. */
    private static final Pattern ID =
            Pattern.compile("(?<=\")\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?=\")");

    private final ApplicationContext application;
    private final PlanReader reader;
    private final Downloads downloads;
    private final Pair pair;

    PartnersFileTest(ApplicationContext application, PlanReader reader, Downloads downloads) {
        this.application = application;
        this.reader = reader;
        this.downloads = downloads;
        pair = Pair.apart(application);
    }

    @BeforeEach
    void muchHappensBeforeAndAfterSharing() {
        var win = pair.win("Moved billing");
        var goal = pair.goal("Prove the rule");
        pair.goal("Teach the rule");
        pair.share("");
        pair.tomas(() -> bean(Links.class).link(pair.plan(), LinkDraft.of(win.id(), "impact", "Two of them")));
        pair.tomas(() -> bean(Links.class).link(pair.plan(), LinkDraft.of(goal.id(), "craft", "")));
        pair.mira(() -> bean(Comments.class).write(pair.plan(), Subject.win(win.id()), "Well told"));
        new WrittenTexts(pair).reading("impact", "Two organisations");
        pair.tomas(() -> bean(Interpretations.class).offer(pair.plan(), "impact", Optional.empty(), 1));
        typeStory(win);
    }

    @Test
    void it_holds_no_id_that_tells_its_time() {
        var ids = idsIn(tomas());

        assertThat(idsIn(mira())).isNotEmpty().doesNotContainAnyElementsOf(ids).allMatch(id -> id.charAt(14) == '4');
        assertThat(ids).contains(pair.plan().value().toString());
    }

    @Test
    void it_counts_from_the_day_of_sharing() {
        var file = mira();

        assertThat(file.path("journal").path(0).path("kind").asString()).isEqualTo("PLAN_SHARED");
        assertThat(numbers(file)).hasSizeGreaterThan(6).isEqualTo(fromOne(file));
        assertThat(file.toString()).doesNotContain("fromNumber", "toNumber", "textVersion", "\"version\"");
    }

    @Test
    void what_names_a_record_names_it_by_the_id_it_has_in_the_file() {
        var file = mira();
        var win = file.path("wins").path(0).path("id").asString();
        var goals = file.path("goals").findValuesAsString("id");

        assertThat(lines(file, "LINKED").getFirst().path("after").path("win").toString())
                .contains(win);
        assertThat(idsIn(lines(file, "LINKED").getLast().path("after").path("goal")))
                .isSubsetOf(goals);
        assertThat(lines(file, "COMMENT_WRITTEN").getFirst().path("after").toString())
                .contains(win);
        assertThat(lines(file, "NARRATIVE_TYPED").getFirst().toString()).contains(win);
        var offered = lines(file, "READING_OFFERED").getFirst();
        assertThat(offered.path("after").path("id").toString())
                .contains(offered.path("subject").asString());
    }

    @Test
    void the_owner_keeps_the_numbers_of_the_journal_and_the_ids() {
        var file = tomas();

        assertThat(file.path("journal").path(0).path("kind").asString()).isEqualTo("PLAN_MADE");
        assertThat(numbers(file)).isEqualTo(fromOne(file));
        assertThat(lines(file, "PLAN_SHARED")
                        .getFirst()
                        .path("after")
                        .path("fromNumber")
                        .asLong())
                .isEqualTo(lines(file, "PLAN_SHARED").getFirst().path("number").asLong());
        assertThat(file.toString()).contains("textVersion");
    }

    @Test
    void a_view_that_is_shown_does_not_tell_in_which_order_it_was_formed() {
        var standings = bean(Standings.class);
        for (var attribute : List.of("influence", "impact", "craft")) {
            pair.tomas(() -> standings.set(pair.plan(), attribute, Optional.empty(), StandingKind.MEETING, ""));
        }
        pair.tomas(() -> {
            standings.show(pair.plan());
            return pair;
        });

        assertThat(lines(mira(), "SHOWN").getFirst().path("after").findValuesAsString("attribute"))
                .containsExactly("craft", "impact", "influence");
    }

    @Test
    void each_file_has_ids_of_its_own() {
        assertThat(idsIn(mira())).doesNotContainAnyElementsOf(idsIn(mira()));
    }

    private void typeStory(Win win) {
        new WrittenTexts(pair).write(win.narrative(), "It began badly");
        // The next act writes the line of what was typed.
        pair.goal("Keep the rule");
    }

    private JsonNode tomas() {
        return JsonMapper.shared().readTree(pair.tomas(() -> downloads.json(reader.read(pair.plan()))));
    }

    private JsonNode mira() {
        return JsonMapper.shared().readTree(pair.mira(() -> downloads.json(reader.read(pair.plan()))));
    }

    private static List<JsonNode> lines(JsonNode file, String kind) {
        return file.path("journal")
                .valueStream()
                .filter(line -> line.path("kind").asString().equals(kind))
                .toList();
    }

    private static List<Long> numbers(JsonNode file) {
        return file.path("journal")
                .valueStream()
                .map(line -> line.path("number").asLong())
                .toList();
    }

    private static List<Long> fromOne(JsonNode file) {
        return LongStream.rangeClosed(1, file.path("journal").size()).boxed().toList();
    }

    private static Set<String> idsIn(JsonNode part) {
        return ID.matcher(part.toString()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}
