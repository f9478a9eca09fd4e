package dev.alongside.jointtext;

import static org.springframework.transaction.annotation.Isolation.REPEATABLE_READ;

import dev.alongside.live.Topics;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where all editors of a text meet: what is pushed from the newest version is accepted, else what is missing is told. */
@Service
@PreAuthorize("isAuthenticated()")
public class TextDocuments {

    /** The base of an editor that has nothing yet; it gets the whole text. */
    public static final long NOTHING = -1;

    /** Changes that are told at once; whoever missed more gets the whole text, which is shorter. */
    private static final int MOST_TOLD = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(TextDocuments.class);

    private final TextKinds kinds;
    private final TextStore store;
    private final ApplicationEventPublisher events;
    private final Topics topics;
    private final Clock clock;

    TextDocuments(TextKinds kinds, TextStore store, ApplicationEventPublisher events, Topics topics, Clock clock) {
        this.kinds = kinds;
        this.store = store;
        this.events = events;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Adds to the text what was typed, or writes nothing when others were faster or these updates are there already.
     *
     * @param base the version that the first update was made for
     * @param updates of one editor, in the order in which they were typed
     */
    // What is read first is locked, so the snapshot begins after the lock; the usual isolation saves two statements.
    @Transactional(isolation = REPEATABLE_READ)
    public TextAnswer push(TextPlace place, long base, List<TextUpdate> updates) {
        var right = kinds.require(place).begin(place);
        if (!right.mayWrite()) throw new TextIsReadOnly();
        try {
            return push(place, base, Push.of(updates), right);
        } catch (UnfitChange unfit) {
            LOG.info("Refused a push to a text of kind {}: {}", place.kind(), unfit.reason());
            throw unfit;
        }
    }

    /** What leads from {@code base} to now, or the whole text. */
    @Transactional(readOnly = true, isolation = REPEATABLE_READ)
    public TextAnswer pull(TextPlace place, long base) {
        return missing(place, base, kinds.require(place).look(place));
    }

    private TextAnswer push(TextPlace place, long base, Push push, TextRight right) {
        var stored = store.find(place, push);
        var target = stored.orElseGet(TextStore.Target::untyped);
        if (target.isOfAnother(right.person())) throw new UnfitChange("an editor of somebody else");
        var before = target.text();
        if (base != before.version() || target.knows()) return missing(place, base, right);
        var after = before.with(push.changes());
        stored.ifPresentOrElse(typed -> store.update(after, base), () -> store.insert(place, after));
        store.append(before, push, right, clock.instant());
        tell(new TextChanged(place, base, after.version(), before.isBlank() != after.isBlank()));
        return TextAnswer.accepted(after.version());
    }

    private TextAnswer missing(TextPlace place, long base, TextRight right) {
        if (base < 0) return whole(place);
        var news = store.after(place, base, MOST_TOLD + 1);
        if (base > news.version() || news.changes().size() > MOST_TOLD) return whole(place);
        if (news.changes().stream().anyMatch(change -> change.mark() < right.from())) return whole(place);
        return TextAnswer.missing(
                news.version(),
                news.changes().stream().map(TextStore.Change::update).toList());
    }

    private TextAnswer whole(TextPlace place) {
        return TextAnswer.whole(store.find(place).orElseGet(TextDocument::untyped));
    }

    private void tell(TextChanged changed) {
        events.publishEvent(changed);
        topics.publish(changed.place(), changed);
    }
}
