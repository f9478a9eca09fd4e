package dev.alongside.board;

import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.Sharing;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tomas and Mira some weeks into their plan, told through the services that everyone uses, all of it or nothing. */
@Component
@Profile("demo")
@Order(3)
class DemoStory implements ApplicationRunner {

    private static final String MESSAGE = """
            Before our next 1:1: read my why first, then Stakeholder Influence.
            I read it as two organisations changing their plans. Do you?""";

    private final DemoPlan plan;
    private final DemoAnswer answer;
    private final DemoTexts texts;
    private final Sharing sharing;
    private final Standings standings;
    private final Goals goals;
    private final Progress progress;
    private final StoryClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DemoStory(
            DemoPlan plan,
            DemoAnswer answer,
            DemoTexts texts,
            Sharing sharing,
            Standings standings,
            Goals goals,
            Progress progress,
            StoryClock clock,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.plan = plan;
        this.answer = answer;
        this.texts = texts;
        this.sharing = sharing;
        this.standings = standings;
        this.goals = goals;
        this.progress = progress;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> tell(person("tomas"), person("mira")));
    }

    private void tell(PersonId tomas, PersonId mira) {
        if (has(tomas)) return;
        try {
            enter(tomas, Role.TPM, Duration.ofDays(50));
            var written = plan.write();
            texts.write(written);
            enter(tomas, Role.TPM, Duration.ofDays(47).plusHours(3));
            sharing.share(written, mira, MESSAGE);
            texts.offer(written);
            enter(mira, Role.MANAGER, Duration.ofDays(26));
            sharing.putMessageAway(written);
            answer.giveTo(written);
            texts.confirm(written);
            enter(tomas, Role.TPM, Duration.ofDays(25).plusHours(1));
            standings.show(written);
            enter(tomas, Role.TPM, Duration.ofDays(6));
            goals.read(written).goals().stream()
                    .filter(goal -> goal.mark().equals("X"))
                    .forEach(goal -> progress.note(goal, "Two markets order over Alpha, the third is in its pilot"));
            enter(mira, Role.MANAGER, Duration.ofDays(1).plusHours(2));
            answer.askAndPropose(written);
        } finally {
            clock.letGo();
            SecurityContextHolder.clearContext();
        }
    }

    private PersonId person(String signInName) {
        return new PersonId(jdbc.sql("select id from person where sign_in_name = ?")
                .param(signInName)
                .query(UUID.class)
                .single());
    }

    private boolean has(PersonId owner) {
        return jdbc.sql("select count(*) from plan where owner = ?")
                        .param(owner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The services ask who is there and when; from here on it is this person of the story, so long ago. */
    private void enter(PersonId person, Role role, Duration ago) {
        clock.turnBack(ago);
        SecurityContextHolder.setContext(new SecurityContextImpl(SignedInPerson.authentication(person, Set.of(role))));
    }
}
