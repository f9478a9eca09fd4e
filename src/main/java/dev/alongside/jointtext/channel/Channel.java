package dev.alongside.jointtext.channel;

import dev.alongside.jointtext.TextAnswer;
import dev.alongside.jointtext.TextChanged;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.live.Presence;
import dev.alongside.live.Topics;
import dev.alongside.support.Id;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** What goes on between one editor and its text; one thing after the other, with the rights of now each time. */
final class Channel {

    /** How long a caret may be told by a right that was asked before. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** Not a monitor: until Java 24 those hold the carrier of every virtual thread that waits for them. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Line line;
    private final TextPlace place;
    private final Id owner;
    private final TextDocuments texts;
    private final Topics topics;
    private final Clock clock;
    private List<Topics.Subscription> subscriptions = List.of();
    private Optional<Caret> caret = Optional.empty();
    private Optional<String> client = Optional.empty();
    private long told = TextDocuments.NOTHING;
    private Instant asked = Instant.MIN;
    private boolean ended;

    /** @param owner topic of what the text belongs to */
    Channel(Line line, TextPlace place, Id owner, TextDocuments texts, Topics topics, Clock clock) {
        this.line = line;
        this.place = place;
        this.owner = owner;
        this.texts = texts;
        this.topics = topics;
        this.clock = clock;
    }

    void take(Request request) {
        oneAfterTheOther(() -> {
            if (!ended) takeNow(request);
        });
    }

    private void takeNow(Request request) {
        switch (request) {
            case Request.Push push -> answer(push.id(), texts.push(place, push.base(), push.updates()));
            case Request.Pull pull -> answer(pull.id(), texts.pull(place, pull.base()));
            case Request.Moved moved -> move(moved.caret());
            case Request.Alive alive -> {
                // Hints can be lost.
                catchUp();
                line.say(Message.alive());
            }
        }
    }

    void end() {
        oneAfterTheOther(() -> {
            ended = true;
            subscriptions.forEach(Topics.Subscription::cancel);
            caret.map(Caret::left).ifPresent(this::tell);
        });
    }

    private void oneAfterTheOther(Runnable act) {
        lock.lock();
        try {
            act.run();
        } finally {
            lock.unlock();
        }
    }

    private void answer(long id, TextAnswer answer) {
        asked = clock.instant();
        told = Math.max(told, answer.version());
        line.say(Message.answer(id, answer));
        if (subscriptions.isEmpty()) listen();
    }

    /** Begins when it is known that this person may read the text. */
    private void listen() {
        subscriptions = List.of(
                topics.subscribe(place, onThread(this::hear)), topics.subscribe(owner, onThread(this::hearOfOwner)));
        topics.publish(place, new CaretMoved.Wanted());
    }

    private Consumer<Object> onThread(Consumer<Object> hear) {
        return hint -> line.guard(() -> oneAfterTheOther(() -> {
            if (!ended && line.isInUse()) hear.accept(hint);
        }));
    }

    private void hear(Object hint) {
        switch (hint) {
            case TextChanged changed -> {
                if (changed.to() > told) catchUp();
            }
            case CaretMoved moved -> {
                if (!moved.channel().equals(line.id())) show(moved);
            }
            case CaretMoved.Wanted wanted -> caret.ifPresent(this::tell);
            default -> {}
        }
    }

    /** Whatever happens to what the text belongs to may have taken the right to read it. */
    private void hearOfOwner(Object hint) {
        if (!(hint instanceof Presence.PresenceChanged)) catchUp();
    }

    private void catchUp() {
        var answer = texts.pull(place, told);
        asked = clock.instant();
        if (answer.snapshot() != null) line.say(Message.version(answer.version()));
        else if (!answer.updates().isEmpty()) line.say(Message.receive(told, answer.updates()));
        told = answer.version();
    }

    private void show(CaretMoved moved) {
        askAgain();
        line.say(Message.caret(moved));
    }

    /** Only somebody who hears may tell; both begin with the first answer. */
    private void move(Caret where) {
        if (subscriptions.isEmpty()) return;
        askAgain();
        tell(where);
    }

    /** A caret is nothing that is read; the right to it is one to read the text. */
    private void askAgain() {
        if (asked.isBefore(clock.instant().minus(FRESH))) catchUp();
    }

    /** A channel has one editor. */
    private void tell(Caret where) {
        if (client.isPresent() && !client.get().equals(where.client())) throw new Request.Unreadable();
        client = Optional.of(where.client());
        caret = Optional.of(where).filter(it -> !it.isLeft());
        topics.publish(place, new CaretMoved(line.id(), line.person(), where));
    }
}
