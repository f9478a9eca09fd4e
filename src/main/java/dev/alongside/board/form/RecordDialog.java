package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import dev.alongside.support.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/**
 * Adds a record, or changes one that was seen. When it was changed since, both versions are shown and the person
 * decides.
 *
 * @param <W> what the form holds
 * @param <R> the versioned record
 */
public abstract class RecordDialog<W, R> extends FormDialog<W> {

    private final Class<R> type;
    private final Runnable changed;
    private @Nullable R seen;

    /**
     * @param seen null for a new record
     * @param changed reads the board again, after saving and when somebody was faster
     */
    protected RecordDialog(
            String heading,
            String save,
            WordsForm<W> form,
            W start,
            Class<R> type,
            Runnable changed,
            @Nullable R seen) {
        super(heading, save, form, start);
        this.type = type;
        this.changed = changed;
        this.seen = seen;
    }

    /** What the form would show of a record. */
    protected abstract W wordsOf(R record);

    protected abstract R add(W words);

    /** Saves over the version that was seen. */
    protected abstract R edit(R seen, W words);

    protected abstract boolean isRemoved(R record);

    protected abstract R restore(R removed);

    protected String whatHappened(R newest) {
        return isRemoved(newest) ? "You removed this in another window" : "You changed this in another window";
    }

    /** Whether one's own words can still be saved over the newest. */
    protected boolean mayUseMine(R newest) {
        return true;
    }

    @Override
    protected void save(W words) {
        seen = seen == null ? add(words) : edit(seen, words);
        changed.run();
    }

    @Override
    protected Component refused(RuntimeException why) {
        if (!(why instanceof ChangedMeanwhile stale)) return super.refused(why);
        changed.run();
        return conflict(type.cast(stale.newest()));
    }

    private Component conflict(R newest) {
        var words = wordsOf(newest);
        var notice = new Conflict(whatHappened(newest), form().differences(words, form().words()));
        if (isRemoved(newest)) {
            notice.offer("Leave it removed", this::close);
            notice.offer("Bring it back with my words", () -> saveOver(restore(newest)));
            return notice;
        }
        notice.offer("Keep the newest", () -> {
            seen = newest;
            startFrom(words);
        });
        if (mayUseMine(newest)) notice.offer("Use mine", () -> saveOver(newest));
        return notice;
    }

    private void saveOver(R newest) {
        seen = newest;
        trySave();
    }
}
