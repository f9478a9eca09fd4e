package dev.alongside.board.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a window to where the other side is, once or for as long as its person wants. */
final class Following {

    private static final int READING = 5_000;

    private final Attention attention;
    private final FollowBar bar;
    private final Supplier<Optional<BoardWatch>> watch;
    private final Supplier<String> address;
    private @Nullable OtherHere followed;
    private boolean going;
    private boolean away;

    /**
     * @param watch that of the window, while it is on a board
     * @param address where the window is
     */
    Following(Attention attention, FollowBar bar, Supplier<Optional<BoardWatch>> watch, Supplier<String> address) {
        this.attention = attention;
        this.bar = bar;
        this.watch = watch;
        this.address = address;
    }

    boolean isOn() {
        return followed != null;
    }

    /** Whether the window is moving without its person having gone anywhere. */
    boolean isGoing() {
        return going;
    }

    void begin(OtherHere other) {
        if (watch.get().filter(it -> it.follow(other.person())).isEmpty()) return;
        followed = other;
        keepUp(Optional.of(other));
    }

    /** After the window was watched anew, which forgets whom it follows. */
    void goOn() {
        var whom = followed;
        if (whom != null && watch.get().filter(it -> it.follow(whom.person())).isEmpty()) stop();
    }

    void stop() {
        followed = null;
        waitForReturn(false);
        watch.get().ifPresent(BoardWatch::unfollow);
        attention.follow(false);
        attention.lead("");
        bar.hide();
    }

    /** Goes after the one who is followed, wherever they are by now. */
    void keepUp(Optional<OtherHere> other) {
        var whom = followed;
        if (whom == null) return;
        other.filter(it -> it.person().equals(whom.person())).ifPresentOrElse(this::keepUp, () -> waitForReturn(true));
    }

    /** Whoever loads their page anew is gone for a moment. */
    void endIfAway() {
        if (followed != null && away) end("%s has left the board.".formatted(followed.name()));
    }

    private void waitForReturn(boolean waiting) {
        away = waiting;
        attention.waitForReturn(waiting);
    }

    private void keepUp(OtherHere leader) {
        waitForReturn(false);
        boolean behind = leader.isElsewhere(address.get());
        if (behind && isBusy()) {
            end("You have something open here, so you no longer follow %s.".formatted(leader.name()));
            return;
        }
        bar.show(leader);
        attention.follow(true);
        attention.lead(behind ? leader.place().address() : "");
    }

    /** The browser has left its field and is ready. */
    void goAlong(OtherHere leader) {
        if (!isOn() || !leader.isElsewhere(address.get())) return;
        going = true;
        boolean there;
        try {
            there = isAtAfterGoing(leader.place().address());
        } finally {
            going = false;
        }
        if (!there) end("Your words here aren't saved yet, so you no longer follow %s.".formatted(leader.name()));
    }

    void go(OtherHere other) {
        if (other.isElsewhere(address.get()) && !isAtAfterGoing(other.place().address())) {
            say("You have something open or unsaved here, so you are still in it.");
            return;
        }
        attention.bring();
    }

    private boolean isAtAfterGoing(String there) {
        if (!isBusy()) UI.getCurrentOrThrow().navigate(there);
        return address.get().equals(there);
    }

    private void end(String why) {
        stop();
        say(why);
    }

    private static void say(String words) {
        Notification.show(words, READING, Notification.Position.BOTTOM_START);
    }

    /** Going away would close the dialog with what is typed in it. */
    private static boolean isBusy() {
        return UI.getCurrentOrThrow()
                .getChildren()
                .anyMatch(part -> part instanceof Dialog dialog && dialog.isOpened());
    }
}
