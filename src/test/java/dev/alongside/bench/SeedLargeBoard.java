package dev.alongside.bench;

import dev.alongside.AlongsideApplication;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goal;
import dev.alongside.goals.Goals;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Makes a small and a large shared board, through the services, and the plans of many others, says which, and ends. */
final class SeedLargeBoard {

    private static final int ATTRIBUTES = 19;
    private static final int MONTHS = 18;
    private static final Size SMALL = new Size(5, 3, 10);
    private static final Size LARGE = new Size(200, 60, 400);

    private final BeanFactory beans;
    private final Given given;
    private final GivenPlans plans;
    private final SeededPasswords passwords;

    private SeedLargeBoard(BeanFactory beans) {
        this.beans = beans;
        this.given = beans.getBean(Given.class);
        this.plans = beans.getBean(GivenPlans.class);
        this.passwords = new SeededPasswords(beans);
    }

    private record Size(int wins, int goals, int links) {}

    /** Takes the folder of the data and the number of plans of others. */
    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(
                        AlongsideApplication.class, DirectJdbc.class, Given.class, GivenPlans.class)
                .run("--server.port=0", "--alongside.database.folder=" + arguments[0])) {
            new SeedLargeBoard(application).make(Integer.parseInt(arguments[1]));
        }
    }

    private void make(int others) {
        var edition = plans.by(
                given.admin(),
                () -> beans.getBean(MatrixPublishing.class).publishFirstEdition(Grids.of(ATTRIBUTES, 4)));
        var boards = List.of(board(edition, SMALL), board(edition, LARGE));
        new OtherPlans(beans.getBean(DirectJdbc.class)).make(others, boards.getLast());
        boards.forEach(board -> System.out.println(board.line()));
    }

    private SeededBoard board(EditionName edition, Size size) {
        var owner = given.tpm("Tomas");
        var partner = given.manager("Mira");
        given.line(owner, partner);
        var plan = plans.by(
                owner,
                () -> beans.getBean(Plans.class)
                        .make(new PlanDraft(edition.id(), "l1", "l2", "Spring"))
                        .id());
        plans.by(owner, () -> beans.getBean(Sharing.class).share(plan, partner, ""));
        var wins = all(size.wins(), at -> win(owner, plan, at));
        var goals = all(size.goals(), at -> plans.goal(owner, plan, "Prove it in one more of the markets, " + at));
        link(owner, plan, size.links(), wins, goals);
        answer(partner, plan, wins, goals);
        stand(owner, plan);
        stand(partner, plan);
        passwords.letSignIn(owner);
        passwords.letSignIn(partner);
        return new SeededBoard(plan.value(), given.signInNameOf(owner), given.signInNameOf(partner));
    }

    private static <T> List<T> all(int count, Function<Integer, T> make) {
        return IntStream.range(0, count).boxed().map(make).toList();
    }

    private Win win(PersonId owner, PlanId plan, int at) {
        var day = LocalDate.now().minusDays(1 + at * 37L % (MONTHS * 30));
        var evidence = List.of(new Evidence("https://example.com/reports/" + at, "What was reported"));
        var impact = "Fewer repeat incidents in eleven markets and two weeks less until each of them is open, " + at;
        var draft = new WinDraft("Moved the order path of one more market, " + at, day, null, impact, evidence);
        return plans.by(owner, () -> beans.getBean(History.class).add(plan, draft));
    }

    /** One after the other speaks to an attribute, until there are so many links. */
    private void link(PersonId owner, PlanId plan, int links, List<Win> wins, List<Goal> goals) {
        var speakers = new ArrayList<Function<Integer, LinkDraft>>();
        wins.forEach(win -> speakers.add(at -> LinkDraft.of(win.id(), attribute(at), "Shows it for two years, " + at)));
        goals.forEach(goal -> speakers.add(at -> LinkDraft.of(goal.id(), attribute(at), "Would show it, " + at)));
        for (int at = 0; at < links; at++) {
            var draft = speakers.get(at % speakers.size()).apply(at % speakers.size() + at / speakers.size());
            plans.by(owner, () -> beans.getBean(Links.class).link(plan, draft));
        }
    }

    private static String attribute(int at) {
        return "a" + (1 + at % ATTRIBUTES);
    }

    /** Agrees to every second goal and says something about every fourth win. */
    private void answer(PersonId partner, PlanId plan, List<Win> wins, List<Goal> goals) {
        for (int at = 0; at < goals.size(); at += 2) {
            var goal = goals.get(at);
            plans.by(partner, () -> beans.getBean(Goals.class).agree(goal));
        }
        for (int at = 0; at < wins.size(); at += 4) {
            var win = wins.get(at);
            plans.by(partner, () -> beans.getBean(Comments.class).write(plan, Subject.win(win.id()), "Who saw it?"));
        }
    }

    private void stand(PersonId person, PlanId plan) {
        var standings = beans.getBean(Standings.class);
        var kinds = StandingKind.values();
        plans.by(person, () -> {
            for (int at = 0; at < ATTRIBUTES; at++) {
                var kind = kinds[at % kinds.length];
                standings.set(plan, attribute(at), Optional.empty(), kind, "As far as one can say today");
            }
            standings.show(plan);
            return plan;
        });
    }
}
