package dev.alongside.board.activity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import dev.alongside.DirectJdbc;
import dev.alongside.KaribuTest;
import dev.alongside.Pair;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A test that looks at what happened on the board of a pair. */
abstract class ActivityTest extends KaribuTest {

    protected static final LocalDate MARCH = LocalDate.of(2019, 3, 1);

    protected final ApplicationContext application;
    protected final History history;
    protected final Programs programs;
    protected final Goals goals;
    protected final Pair pair;

    protected ActivityTest(ApplicationContext application) {
        super(application);
        this.application = application;
        this.history = application.getBean(History.class);
        this.programs = application.getBean(Programs.class);
        this.goals = application.getBean(Goals.class);
        this.pair = Pair.apart(application);
    }

    protected void open(PersonId person) {
        as(person);
        UI.getCurrent().navigate("board/%s/activity".formatted(pair.plan().value()));
    }

    /** Who did what, from the top. */
    protected static List<String> lines() {
        return rows().stream().map(ActivityTest::words).toList();
    }

    private static List<ListItem> rows() {
        return _find(ListItem.class, each -> each.withClasses("happening"));
    }

    private static String words(Component row) {
        return row.getElement()
                .getChildren()
                .filter(each -> each.getClassList().contains("happening-body"))
                .map(body -> body.getChild(0).getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    /** Of the newest line with these words: "Field: kept -removed- +added+". */
    protected static List<String> differences(String words) {
        return Differences.in(row(words).getElement()).fields();
    }

    /** Where the newest line with these words leads. */
    protected List<String> ways(String words) {
        return _find(row(words), Anchor.class).stream()
                .map(way -> way.getText() + " → "
                        + way.getHref().replace("board/" + pair.plan().value(), ""))
                .toList();
    }

    private static ListItem row(String words) {
        return rows().stream()
                .filter(row -> words(row).contains(words))
                .findFirst()
                .orElseThrow();
    }

    protected static List<Button> earlier() {
        return _find(Button.class, each -> each.withText("Earlier"));
    }

    protected Program program(String name) {
        return pair.tomas(() -> programs.add(pair.plan(), new ProgramDraft(name, "Lead", null, null)));
    }

    protected static Evidence evidence(String title) {
        return new Evidence("https://example.com/" + title.toLowerCase(Locale.ROOT), title);
    }

    protected void stand(PersonId person, String attribute, StandingKind kind, String note) {
        pair.as(person, () -> standings().set(pair.plan(), attribute, Optional.empty(), kind, note));
    }

    protected void show(PersonId person) {
        pair.as(person, () -> {
            standings().show(pair.plan());
            return person;
        });
    }

    protected void takeBack(PersonId person) {
        pair.as(person, () -> {
            standings().takeBack(pair.plan());
            return person;
        });
    }

    private Standings standings() {
        return application.getBean(Standings.class);
    }

    /** A line as something else wrote it. */
    protected void journal(@Nullable PersonId actor, String kind, String before, String after) {
        var jdbc = application.getBean(DirectJdbc.class);
        jdbc.sql("update plan_counter set number = number + 1 where plan = ?")
                .param(pair.plan().value())
                .update();
        jdbc.sql("""
                insert into journal_line
                    (plan, number, actor, at, kind, subject, before_json, after_json, schema_number)
                select plan, number, :actor, utc_timestamp(6), :kind, uuid(), :before, :after, 1
                from plan_counter where plan = :plan
                """)
                .param("plan", pair.plan().value())
                .param("actor", actor == null ? null : actor.value())
                .param("kind", kind)
                .param("before", before)
                .param("after", after)
                .update();
    }
}
