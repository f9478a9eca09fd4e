package dev.alongside.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.alongside.AlongsideApplication;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole application in a process of its own, at which the two of a board can sign in as "tomas" and "mira". */
final class TypingServer {

    private TypingServer() {}

    /** Takes the folder of the data, the port, and the {@link Board} unless it has to be made. */
    public static void main(String[] arguments) throws IOException {
        var application = new SpringApplicationBuilder(AlongsideApplication.class, DirectJdbc.class, Given.class)
                .run(
                        "--alongside.database.folder=" + arguments[0],
                        "--server.port=" + arguments[1],
                        "--vaadin.productionMode=true");
        var kept = List.of(arguments).subList(2, arguments.length);
        var board = kept.isEmpty() ? make(application) : Board.of(kept);
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8).println(board.line());
        // Ends by itself when the test is gone.
        if (System.in.read() == -1) System.exit(0);
    }

    private static Board make(BeanFactory beans) {
        var board = CrashWriter.make(beans);
        var given = beans.getBean(Given.class);
        given.password(board.owner());
        given.password(board.partner());
        beans.getBean(DirectJdbc.class)
                .sql("update person set sign_in_name = lower(name) where password_hash is not null")
                .update();
        return board;
    }
}
