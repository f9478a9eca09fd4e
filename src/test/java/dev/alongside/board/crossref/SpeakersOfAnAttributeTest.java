package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.KaribuTest;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.people.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class SpeakersOfAnAttributeTest extends KaribuTest {

    private final Links links;
    private final CrossReference crossReference;
    private final Pair pair;

    SpeakersOfAnAttributeTest(ApplicationContext application, Links links, CrossReference crossReference) {
        super(application);
        this.links = links;
        this.crossReference = crossReference;
        this.pair = Pair.together(application);
    }

    @Test
    void tomas_says_how_a_win_speaks_and_unlinks_it() {
        var win = pair.win("Second event bus stopped");
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(win.id(), "impact", "")));
        open(pair.tomas(), "impact");

        press("Say how: Second event bus stopped");
        _setValue(how(), "Two directors dropped their plan");
        BasicUtilsKt._blur(how());

        assertThat(link()).map(Link::how).contains("Two directors dropped their plan");
        assertThat(_get(AttributeDetail.class).getElement().getTextRecursively())
                .contains("Two directors dropped their plan");

        press("Unlink: Second event bus stopped");
        assertThat(link()).isEmpty();
        assertThat(_find(ListItem.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(link()).map(Link::how).contains("Two directors dropped their plan");
    }

    @Test
    void what_tomas_types_stays_when_his_other_window_unlinks_it() {
        var win = pair.win("Second event bus stopped");
        var link = pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(win.id(), "impact", "")));
        open(pair.tomas(), "impact");
        press("Say how: Second event bus stopped");
        _setValue(how(), "Two directors dropped their plan");
        unlinkElsewhere(link);
        BasicUtilsKt._blur(how());

        assertThat(text(AttributeDetail.class))
                .contains("It is not linked here any more. What you typed is kept here.");
        assertThat(how().getValue()).isEqualTo("Two directors dropped their plan");
        assertThat(how().getErrorMessage()).isEqualTo("It is not linked any more. Link it again to say this there.");
        UI.getCurrent()
                .navigate("board/%s/attribute/scope".formatted(pair.plan().value()));
        assertThat(how().getValue()).isEqualTo("Two directors dropped their plan");

        press("Put it away");
        assertThat(_find(ListItem.class)).isEmpty();
        assertThat(_find(Span.class, spec -> spec.withText("No win speaks to this yet")))
                .hasSize(1);
        assertThat(link()).isEmpty();
    }

    @Test
    void an_item_that_tomas_only_reads_goes_with_its_link() {
        var gone = pair.win("Second event bus stopped");
        var stays = pair.win("Repeat incidents 11 → 4");
        var link = pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(gone.id(), "impact", "")));
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(stays.id(), "impact", "")));
        open(pair.tomas(), "impact");
        press("Say how: Repeat incidents 11 → 4");
        unlinkElsewhere(link);
        _setValue(how(), "A number before and after");
        BasicUtilsKt._blur(how());

        assertThat(_find(ListItem.class))
                .singleElement()
                .satisfies(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("Repeat incidents 11 → 4", "A number before and after")
                        .doesNotContain("not linked here"));
    }

    @Test
    void mira_reads_how_it_speaks_and_changes_nothing() {
        var win = pair.win("Second event bus stopped");
        pair.tomas(() -> links.link(pair.plan(), LinkDraft.of(win.id(), "impact", "Two directors agreed")));

        open(pair.mira(), "impact");

        assertThat(text(AttributeDetail.class)).contains("Second event bus stopped", "Two directors agreed");
        assertThat(_find(Button.class, spec -> spec.withText("Link a win"))).isEmpty();
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> "Unlink: Second event bus stopped"
                                .equals(button.getElement().getAttribute("aria-label")))))
                .isEmpty();
    }

    private void open(PersonId person, String attribute) {
        as(person);
        UI.getCurrent().navigate("board/%s/attribute/%s".formatted(pair.plan().value(), attribute));
    }

    private void unlinkElsewhere(Link link) {
        pair.tomas(() -> {
            links.unlink(link);
            return link;
        });
    }

    private static TextField how() {
        return _get(TextField.class, spec -> spec.withLabel("How it speaks to this"));
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> part) {
        return OnScreen.words(_get(part));
    }

    private static void press(String name) {
        _click(_find(Button.class).stream()
                .filter(button -> name.equals(button.getText())
                        || name.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    private Optional<Link> link() {
        return pair.tomas(() -> crossReference.read(pair.plan())).find("impact").orElseThrow().wins().stream()
                .map(win -> win.link())
                .findFirst();
    }
}
