package dev.alongside.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.AlongsideApplication;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.crossref.Standings;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The whole application with two people who write to one board without a pause. It runs in a process of its own, which
 * the test kills, and says on its output what was acknowledged.
 */
final class CrashWriter {

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, UTF_8);

    private CrashWriter() {}

    /** Takes the folder of the data, a seed, and the {@link Board} unless it has to be made. */
    public static void main(String[] arguments) throws IOException {
        var application = new SpringApplicationBuilder(AlongsideApplication.class, DirectJdbc.class, Given.class)
                .run("--server.port=0", "--alongside.database.folder=" + arguments[0]);
        var random = new Random(Long.parseLong(arguments[1]));
        var kept = List.of(arguments).subList(2, arguments.length);
        var board = kept.isEmpty() ? make(application) : Board.of(kept);
        OUT.println(board.line());
        if (System.in.read() == -1) System.exit(1);
        new Thread(new OwnerWriting(application, board, new Random(random.nextLong()), CrashWriter::tell)).start();
        new Thread(new PartnerWriting(application, board, new Random(random.nextLong()), CrashWriter::tell)).start();
        // Ends by itself when the test is gone.
        if (System.in.read() == -1) System.exit(0);
    }

    private static void tell(Acknowledgement acknowledgement) {
        OUT.println(acknowledgement.line());
    }

    static Board make(BeanFactory beans) {
        var given = beans.getBean(Given.class);
        var owner = given.tpm("Tomas");
        var partner = given.manager("Mira");
        given.line(owner, partner);
        as(given.admin(), Role.ADMIN);
        var edition = beans.getBean(MatrixPublishing.class).publishFirstEdition(Grids.of(8, 5));
        as(owner, Role.TPM);
        var plan = beans.getBean(Plans.class)
                .make(new PlanDraft(edition.id(), "l1", "l2", "Spring"))
                .id();
        beans.getBean(Sharing.class).share(plan, partner, "");
        as(partner, Role.MANAGER);
        beans.getBean(Standings.class).show(plan);
        return new Board(plan, owner, partner);
    }

    static void as(PersonId person, Role... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignedInPerson.authentication(person, Arrays.asList(roles)));
        SecurityContextHolder.setContext(context);
    }
}
