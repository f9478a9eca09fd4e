package dev.alongside.bench;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A board that both of its people have open, and what they typed. */
final class OpenBoard implements AutoCloseable {

    private final SeededBoard board;
    private final int number;
    private final SplittableRandom random;
    private final BoardClient owner;
    private final BoardClient partner;
    private final Map<String, Made> underWay = new ConcurrentHashMap<>();
    private final Queue<TypedToken> typed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile Consumer<String> onPush = message -> {};

    /** When a token was typed, and where it counts. */
    private record Made(long at, Latencies latencies) {}

    OpenBoard(Host host, SeededBoard board, int number, SplittableRandom random)
            throws InterruptedException, ExecutionException {
        this.board = board;
        this.number = number;
        this.random = random;
        owner = new BoardClient(host, board.owner(), board, this::received, message -> {});
        partner = new BoardClient(host, board.partner(), board, this::received, message -> onPush.accept(message));
    }

    private void received(String words) {
        for (var token : Token.in(words)) {
            var made = underWay.remove(token);
            if (made != null) made.latencies().since(made.at());
        }
    }

    /** Both type as long as it goes on; returns when they are done. */
    void type(double rate, BooleanSupplier goesOn, Latencies latencies) throws InterruptedException {
        var his = random.split();
        var hers = random.split();
        var typing = Thread.startVirtualThread(() -> type(owner, his, rate, goesOn, latencies));
        type(partner, hers, rate, goesOn, latencies);
        typing.join();
    }

    private void type(
            BoardClient client, SplittableRandom chance, double rate, BooleanSupplier goesOn, Latencies latencies) {
        long pause = (long) (1e9 / rate);
        long next = System.nanoTime() + chance.nextLong(pause);
        while (goesOn.getAsBoolean()) {
            LockSupport.parkNanos(next - System.nanoTime());
            if (System.nanoTime() < next) continue;
            next += pause;
            if (goesOn.getAsBoolean()) type(client, chance, latencies);
        }
    }

    private void type(BoardClient client, SplittableRandom chance, Latencies latencies) {
        var token = Token.of(number, client == owner ? 1 : 2, tokens.incrementAndGet());
        underWay.put(token, new Made(System.nanoTime(), latencies));
        typed.add(client.editor().type(token, chance));
    }

    /** The owner says how they see the attribute, through Vaadin, until the partner's page is told. */
    void say(String kind, String word, Latencies asked, Latencies pushed) {
        long begin = System.nanoTime();
        onPush = message -> {
            if (!message.contains(word)) return;
            onPush = later -> {};
            pushed.since(begin);
        };
        owner.page().say(kind);
        asked.since(begin);
    }

    void poll(Latencies latencies) {
        long begin = System.nanoTime();
        owner.page().poll();
        latencies.since(begin);
    }

    SeededBoard board() {
        return board;
    }

    List<TypedToken> typed() {
        return List.copyOf(typed);
    }

    /** Tokens that one editor made and the other did not get. */
    int undelivered() {
        return underWay.size();
    }

    List<JointEditor> editors() {
        return List.of(owner.editor(), partner.editor());
    }

    @Override
    public void close() {
        owner.close();
        partner.close();
    }
}
