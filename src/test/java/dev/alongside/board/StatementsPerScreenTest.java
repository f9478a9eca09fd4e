package dev.alongside.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.alongside.DirectJdbc;
import dev.alongside.KaribuTest;
import dev.alongside.Statements;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** However much there is, a screen asks the database equally often. */
class StatementsPerScreenTest extends KaribuTest {

    private static final Logger LOG = LoggerFactory.getLogger(StatementsPerScreenTest.class);

    private final Links links;
    private final Plans plans;
    private final Comments comments;
    private final DirectJdbc jdbc;

    StatementsPerScreenTest(
            ApplicationContext application, Links links, Plans plans, Comments comments, DirectJdbc jdbc) {
        super(application);
        this.links = links;
        this.plans = plans;
        this.comments = comments;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/history", "/goals", "/attribute/scope", "/activity"})
    void a_tab_takes_the_same_for_5_and_200_wins(String tab) {
        int few = statementsOfBoard(tab, 5);
        int many = statementsOfBoard(tab, 200);

        LOG.info("/board/…{} takes {} statements", tab, many);
        assertThat(many).isEqualTo(few).isBetween(3, 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/history", "/goals", "/attribute/scope", "/activity"})
    void a_page_that_is_loaded_anew_takes_few_for_either_side(String tab) {
        var tomas = given.tpm("Tomas Rivera");
        var mira = given.manager("Mira Okafor");
        var plan = givenPlans.shared(tomas, mira);
        IntStream.range(0, 5).forEach(number -> linkedWin(tomas, plan, "Win " + number));
        givenPlans.goal(tomas, plan, "One order path");
        var path = "board/" + plan.value() + tab;

        int owner = statementsOfPage(tomas, path);
        int partner = statementsOfPage(mira, path);

        LOG.info("/{} takes {} statements with all around it, {} for the partner", path, owner, partner);
        assertThat(List.of(owner, partner))
                .allSatisfy(statements -> assertThat(statements).isBetween(3, 16));
    }

    @Test
    void what_happened_takes_the_same_for_5_and_2000_lines() {
        int few = statementsOfActivity(5);
        int many = statementsOfActivity(2_000);

        assertThat(many).isEqualTo(few).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "admin/people"})
    void a_list_of_people_takes_the_same_for_1_and_50(String path) {
        int few = statementsOfPeople(path, 1);
        int many = statementsOfPeople(path, 50);

        LOG.info("/{} takes {} statements", path, many);
        assertThat(many).isEqualTo(few).isBetween(1, 16);
    }

    @Test
    void the_matrix_takes_few() {
        givenPlans.edition();
        as(given.tpm("Tomas Rivera"));
        UI.getCurrent().navigate("account");

        int statements = Statements.during(() -> UI.getCurrent().navigate("matrix"));

        LOG.info("/matrix takes {} statements", statements);
        assertThat(statements).isBetween(1, 16);
    }

    private int statementsOfBoard(String tab, int wins) {
        var tomas = given.tpm("Tomas Rivera");
        var plan = givenPlans.shared(tomas, given.manager("Mira Okafor"));
        IntStream.range(0, wins).forEach(number -> linkedWin(tomas, plan, "Win " + number));
        as(tomas);
        return Statements.during(() -> UI.getCurrent().navigate("board/" + plan.value() + tab));
    }

    /** With the drawer, as when somebody comes from outside. */
    private int statementsOfPage(PersonId person, String path) {
        as(person);
        UI.getCurrent().navigate(path);
        return Statements.during(() -> UI.getCurrent().getPage().reload());
    }

    /** The newest on the screen, and all of them read. */
    private int statementsOfActivity(int lines) {
        var tomas = given.tpm("Tomas Rivera");
        var mira = given.manager("Mira Okafor");
        var plan = givenPlans.shared(tomas, mira);
        journal(plan, List.of(tomas, mira), lines);
        as(tomas);
        return Statements.during(() -> {
            UI.getCurrent().navigate("board/%s/activity".formatted(plan.value()));
            assertThat(givenPlans.by(tomas, () -> plans.journalPage(plan, 1)).entries())
                    .hasSizeGreaterThan(lines);
        });
    }

    /** Changes of the two in turn, each of a win of its own. */
    private void journal(PlanId plan, List<PersonId> people, int lines) {
        jdbc.sql("""
                insert into journal_line
                    (plan, number, actor, at, kind, subject, before_json, after_json, schema_number)
                select plan, number + seq, if(seq % 2, :one, :other), utc_timestamp(6), 'WIN_EDITED', uuid(),
                       json_object('title', 'Before', 'program', json_object('value', uuid())),
                       json_object('title', concat('Win ', seq), 'program', null), 1
                from plan_counter join seq_1_to_2000 where plan = :plan and seq <= :lines
                """)
                .param("one", people.getFirst().value())
                .param("other", people.getLast().value())
                .param("plan", plan.value())
                .param("lines", lines)
                .update();
        jdbc.sql("update plan_counter set number = number + ? where plan = ?")
                .params(lines, plan.value())
                .update();
    }

    private void linkedWin(PersonId owner, PlanId plan, String title) {
        var win = givenPlans.win(owner, plan, title);
        givenPlans.by(owner, () -> links.link(plan, LinkDraft.of(win.id(), "scope", "How " + title)));
        givenPlans.by(owner, () -> comments.write(plan, Subject.win(win.id()), "About " + title));
    }

    private int statementsOfPeople(String path, int people) {
        var mira = given.person("Mira Okafor", Role.MANAGER, Role.ADMIN);
        List<PersonId> reports = IntStream.range(0, people)
                .mapToObj(number -> given.tpm("Tomas " + number))
                .toList();
        reports.forEach(report -> givenPlans.goal(report, givenPlans.shared(report, mira), "One order path"));
        as(mira);
        UI.getCurrent().navigate("account");
        return Statements.during(() -> UI.getCurrent().navigate(path));
    }
}
