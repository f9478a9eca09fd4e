package dev.alongside.board.export;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dev.alongside.KaribuTest;
import dev.alongside.Pair;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import dev.alongside.support.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever exports a plan gets what they may read of it, and nothing else. */
class ExportingAPlanTest extends KaribuTest {

    private final ApplicationContext application;
    private final PlanReader reader;
    private final Downloads downloads;
    private final JsonMapper json;
    private final Pair pair;

    ExportingAPlanTest(ApplicationContext application, PlanReader reader, Downloads downloads, JsonMapper json) {
        super(application);
        this.application = application;
        this.reader = reader;
        this.downloads = downloads;
        this.json = json;
        pair = Pair.apart(application);
    }

    @BeforeEach
    void tomasWritesThenShares() {
        var win = pair.win("Moved *billing*");
        pair.goal("Prove the rule");
        type(win.narrative(), "# It began badly\nThen **it worked**");
        type(pair.tomas(() -> bean(Plans.class).view(pair.plan()).plan().intention()), "Because I do it already");
        pair.tomas(() -> bean(Links.class).link(pair.plan(), LinkDraft.of(win.id(), "impact", "Two organisations")));
        pair.share("Read my why first");
        pair.tomas(() -> say(StandingKind.EXCEEDING, "I am sure"));
        pair.mira(() -> say(StandingKind.GAP, "Not sure yet"));
        pair.mira(() -> bean(Comments.class).write(pair.plan(), Subject.win(win.id()), "Well told"));
    }

    @Test
    void the_owner_takes_all_of_it_away_but_what_the_other_side_has_not_shown() {
        var file = pair.tomas(() -> reader.read(pair.plan()));

        var tree = tree(file);
        assertThat(tree.path("format").asInt()).isEqualTo(1);
        assertThat(tree.path("why").asString()).isEqualTo("Because I do it already");
        var win = tree.path("wins").path(0);
        assertThat(win.path("narrative").asString()).contains("**it worked**");
        assertThat(win.path("speaksTo").path(0).path("how").asString()).isEqualTo("Two organisations");
        assertThat(win.path("comments").toString()).contains("Well told", "Mira Okafor");
        assertThat(tree.path("journal").path(0).path("kind").asString()).isEqualTo("PLAN_MADE");
        assertThat(standings(tree)).containsExactly("EXCEEDING I am sure");
        assertThat(downloads.json(file)).doesNotContain("Not sure yet");
    }

    @Test
    void the_partner_takes_away_what_they_may_read() {
        var file = pair.mira(() -> reader.read(pair.plan()));

        var tree = tree(file);
        assertThat(tree.path("reader").asString()).isEqualTo("Mira Okafor");
        assertThat(tree.path("wins").path(0).path("title").asString()).isEqualTo("Moved *billing*");
        assertThat(tree.path("journal").path(0).path("kind").asString()).isEqualTo("PLAN_SHARED");
        assertThat(standings(tree)).containsExactly("GAP Not sure yet");
        assertThat(tree.path("message").asString()).isEqualTo("Read my why first");
        assertThat(downloads.json(file)).doesNotContain("I am sure").doesNotContain("PLAN_MADE");
        assertThat(downloads.markdown(file)).contains("Not sure yet").doesNotContain("I am sure");
    }

    @Test
    void a_new_partner_takes_nothing_of_an_earlier_partnership_away() {
        var goal = pair.mira(() -> bean(Goals.class).read(pair.plan()).goals().getFirst());
        pair.mira(() -> bean(Goals.class).agree(goal));
        show();
        pair.tomas(() -> {
            bean(Sharing.class).unshare(pair.plan());
            return pair;
        });
        var later = pair.sharedWithSomebodyElse();

        var words = later.mira(() -> downloads.json(reader.read(later.plan())));

        assertThat(words)
                .contains("Ben Castellan", "Moved *billing*")
                .doesNotContain("Mira Okafor", "Read my why first", "Well told", "Not sure yet", "I am sure", "AGREED");
    }

    @Test
    void nobody_else_exports_it() {
        var ben = given.manager("Ben Castellan");

        assertThatThrownBy(() -> pair.as(ben, () -> reader.read(pair.plan()))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_markdown_reads_like_a_page() {
        show();

        var page = pair.tomas(() -> downloads.markdown(reader.read(pair.plan())));

        assertThat(page)
                .startsWith("# Tomas Rivera: Senior TPM → Staff TPM\n")
                .contains(
                        "**Words at sharing:** Read my why first",
                        "## Why\n\n> Because I do it already",
                        "### Moved \\*billing\\*",
                        "> # It began badly\n> Then **it worked**",
                        "**Speaks to:** Impact — Two organisations",
                        "### A: Prove the rule",
                        "**Staff TPM expects:**\n\n> Moves numbers of two organisations.",
                        "- Tomas Rivera: Exceeding · I am sure\n- Mira Okafor: Gap · Not sure yet",
                        "- Win: Moved \\*billing\\* — Two organisations",
                        "Well told");
    }

    @Test
    void both_are_offered_the_two_files() {
        for (var person : List.of(pair.tomas(), pair.mira())) {
            as(person);
            UI.getCurrent().navigate("board/%s/goals".formatted(pair.plan().value()));
            var files = _find(Anchor.class).stream().filter(Anchor::isDownload).toList();

            assertThat(files).hasSize(2);
            assertThat(new String(DownloadKt.download(files.getFirst()), StandardCharsets.UTF_8))
                    .startsWith("# Tomas Rivera: Senior TPM → Staff TPM");
        }
    }

    private void show() {
        pair.tomas(() -> showView());
        pair.mira(() -> showView());
    }

    private Standings showView() {
        bean(Standings.class).show(pair.plan());
        return bean(Standings.class);
    }

    private Object say(StandingKind kind, String note) {
        return bean(Standings.class).set(pair.plan(), "impact", Optional.empty(), kind, note);
    }

    private void type(TextPlace place, String words) {
        var insertion = json.writeValueAsString(List.of(lines(words)));
        pair.tomas(() -> bean(TextDocuments.class)
                .push(place, 0, List.of(new TextUpdate(UUID.randomUUID().toString(), 1, insertion))));
    }

    /** An insertion into an empty text: nothing deleted, then its lines. */
    private static List<Object> lines(String words) {
        var insertion = new ArrayList<Object>(List.of(0));
        insertion.addAll(List.of(words.split("\n")));
        return insertion;
    }

    private List<String> standings(JsonNode file) {
        return file.path("attributes")
                .valueStream()
                .flatMap(each -> each.path("standings").valueStream())
                .map(each ->
                        each.path("kind").asString() + " " + each.path("note").asString())
                .toList();
    }

    private JsonNode tree(PlanFile file) {
        return json.readTree(downloads.json(file));
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}
