package dev.alongside.support;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Turns what went wrong into a sentence for the person in front of it. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String NOT_FOUND = new NotFound().sentence();

    private Failures() {}

    /** A bug is logged with a number, and the sentence names it. */
    public static String sentence(Throwable failure) {
        return causes(failure)
                .map(Failures::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> bug(failure));
    }

    /** Whether the answer is that there is no such page. */
    public static boolean isNotFound(Throwable failure) {
        return causes(failure).anyMatch(Failures::saysNotFound);
    }

    /** Shows the sentence in a corner, where it stays until it is closed. */
    public static void show(Throwable failure) {
        show(sentence(failure));
    }

    public static void show(String sentence) {
        var notification = new Notification();
        var close = new Button("Close", click -> notification.close());
        close.addThemeNames("tertiary");
        var line = new Div(new Span(sentence), close);
        line.addClassName("undo");
        notification.add(line);
        notification.setDuration(0);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setAssertive(true);
        notification.open();
    }

    private static Optional<String> find(Throwable failure) {
        if (saysNotFound(failure)) return Optional.of(NOT_FOUND);
        return switch (failure) {
            case Refusal refusal -> Optional.of(refusal.sentence());
            case OptimisticLockingFailureException faster ->
                Optional.of("Someone changed this first. Here is the newest.");
            case DataAccessResourceFailureException away -> Optional.of(away());
            case TransientDataAccessResourceException away -> Optional.of(away());
            case RecoverableDataAccessException away -> Optional.of(away());
            case CannotCreateTransactionException away -> Optional.of(away());
            default -> Optional.empty();
        };
    }

    private static boolean saysNotFound(Throwable failure) {
        return failure instanceof NotFound
                || failure instanceof NotFoundException
                || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException
                || failure instanceof com.vaadin.flow.router.AccessDeniedException;
    }

    private static String away() {
        return "We can't save right now. Your text is kept; try again in a moment.";
    }

    private static String bug(Throwable failure) {
        var number =
                String.format(Locale.ROOT, "%06d", ThreadLocalRandom.current().nextInt(1_000_000));
        LOG.error("Bug {}", number, failure);
        return "Something went wrong on our side, and nothing was changed. If you report it, give the number " + number
                + ".";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
