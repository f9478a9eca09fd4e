package dev.alongside.bench;

import dev.alongside.AlongsideApplication;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Makes people and shared boards in an empty database, through the services, says which, and ends. */
final class SeedBoards {

    private static final int ATTRIBUTES = 6;
    private static final int WINS = 8;
    private static final int GOALS = 4;

    private final Given given;
    private final GivenPlans plans;
    private final Standings standings;
    private final SeededPasswords passwords;
    private final BeanFactory beans;

    private SeedBoards(BeanFactory beans) {
        this.beans = beans;
        this.given = beans.getBean(Given.class);
        this.plans = beans.getBean(GivenPlans.class);
        this.standings = beans.getBean(Standings.class);
        this.passwords = new SeededPasswords(beans);
    }

    /** Takes the folder of the data and the number of boards. */
    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(
                        AlongsideApplication.class, DirectJdbc.class, Given.class, GivenPlans.class)
                .run("--server.port=0", "--alongside.database.folder=" + arguments[0])) {
            new SeedBoards(application).make(Integer.parseInt(arguments[1]));
        }
    }

    private void make(int boards) {
        var edition = plans.by(
                given.admin(),
                () -> beans.getBean(MatrixPublishing.class).publishFirstEdition(Grids.of(ATTRIBUTES, 4)));
        IntStream.rangeClosed(1, boards).mapToObj(at -> board(edition)).forEach(board -> System.out.println(board));
    }

    private String board(EditionName edition) {
        var owner = given.tpm("Tomas");
        var partner = given.manager("Mira");
        given.line(owner, partner);
        var plan = plans.by(
                owner,
                () -> beans.getBean(Plans.class)
                        .make(new PlanDraft(edition.id(), "l1", "l2", "Spring"))
                        .id());
        IntStream.rangeClosed(1, WINS).forEach(at -> win(owner, plan, at));
        IntStream.rangeClosed(1, GOALS).forEach(at -> plans.goal(owner, plan, "Goal " + at));
        plans.by(owner, () -> beans.getBean(Sharing.class).share(plan, partner, ""));
        show(owner, plan);
        show(partner, plan);
        passwords.letSignIn(owner);
        passwords.letSignIn(partner);
        return new SeededBoard(plan.value(), given.signInNameOf(owner), given.signInNameOf(partner)).line();
    }

    private void win(PersonId owner, PlanId plan, int at) {
        var win = plans.win(owner, plan, "Win " + at, LocalDate.now().minusMonths(at));
        plans.link(owner, plan, win, "a" + (1 + at % ATTRIBUTES));
    }

    private void show(PersonId person, PlanId plan) {
        plans.by(person, () -> {
            standings.set(plan, SeededBoard.ATTRIBUTE, Optional.empty(), StandingKind.UNCLEAR, "");
            standings.show(plan);
            return plan;
        });
    }
}
