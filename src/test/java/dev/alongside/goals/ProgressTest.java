package dev.alongside.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.crossref.Achieving;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.Sharing;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.InvalidText;
import dev.alongside.support.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas notes how a goal goes on. */
class ProgressTest extends DatabaseTest {

    private final Goals goals;
    private final Progress progress;
    private final Sharing sharing;
    private final Pair pair;
    private final Goal agreed;

    ProgressTest(ApplicationContext application, Goals goals, Progress progress, Sharing sharing) {
        this.goals = goals;
        this.progress = progress;
        this.sharing = sharing;
        pair = Pair.together(application);
        var goal = pair.goal("One order path");
        agreed = pair.mira(() -> goals.agree(goal));
    }

    @Test
    void the_newest_comes_first_and_both_read_it() {
        note("Five markets");
        note("Six markets");

        assertThat(ofMira())
                .isEqualTo(ofTomas())
                .extracting(ProgressNote::words)
                .containsExactly("Six markets", "Five markets");
    }

    @Test
    void a_proposal_has_no_progress() {
        var proposed = pair.goal("Another");

        assertThatThrownBy(() -> pair.tomas(() -> progress.note(proposed, "Began")))
                .isInstanceOf(GoalIsNotAgreed.class);
    }

    @Test
    void an_empty_note_is_none() {
        assertThatThrownBy(() -> note(" ")).isInstanceOf(InvalidText.class);
        assertThat(ofTomas()).isEmpty();
    }

    @Test
    void a_note_is_changed_and_removed_as_it_was_seen() {
        var seen = note("Five markets");
        var edited = pair.tomas(() -> progress.edit(seen, "Six markets"));

        assertThatThrownBy(() -> pair.tomas(() -> progress.edit(seen, "Seven markets")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(ofMira()).containsExactly(edited);

        remove(edited);
        assertThat(ofMira()).isEmpty();
        assertThatThrownBy(() -> remove(edited)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_removed_note_comes_back_with_its_day() {
        var first = note("Five markets");
        note("Six markets");

        remove(first);
        pair.tomas(() -> progress.restore(first));

        assertThat(ofMira()).extracting(ProgressNote::words).containsExactly("Six markets", "Five markets");
        assertThat(ofMira()).last().extracting(ProgressNote::at).isEqualTo(first.at());
    }

    @Test
    void also_when_its_goal_is_achieved_by_then() {
        var note = note("Nine markets");
        pair.tomas(() -> pair.application()
                .getBean(Achieving.class)
                .achieve(agreed, new WinDraft("One order path", LocalDate.now(), null, "", List.of())));
        remove(note);

        pair.tomas(() -> progress.restore(note));

        assertThat(ofMira()).extracting(ProgressNote::words).containsExactly("Nine markets");
    }

    @Test
    void a_later_partner_reads_none_on_what_is_a_proposal_to_them() {
        note("Mira says it goes well");
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
        var ben = pair.sharedWithSomebodyElse();

        assertThat(ben.mira(() -> goals.read(pair.plan())).notes()).isEmpty();
        assertThat(ofTomas()).hasSize(1);
    }

    @Test
    void a_later_partner_learns_of_no_earlier_agreement_by_what_is_noted_now() {
        var early = note("Mira says it goes well");
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });
        var ben = pair.sharedWithSomebodyElse();

        assertThatThrownBy(() -> note("And better")).isInstanceOf(GoalIsNotAgreed.class);
        assertThatThrownBy(() -> pair.tomas(() -> progress.edit(early, "Ben says so")))
                .isInstanceOf(NoteIsFromBefore.class);
        assertThatThrownBy(() -> remove(early)).isInstanceOf(NoteIsFromBefore.class);
        assertThatThrownBy(() -> pair.tomas(() -> progress.restore(early))).isInstanceOf(NoteIsFromBefore.class);

        var proposed = ben.mira(() -> goals.read(pair.plan())).goals().getFirst();
        var anew = ben.mira(() -> goals.agree(proposed));
        pair.tomas(() -> progress.note(anew, "Six markets"));
        assertThat(ben.mira(() -> goals.read(pair.plan())).notes())
                .extracting(ProgressNote::words)
                .containsExactly("Six markets");
        assertThat(ofTomas()).hasSize(2);
    }

    @Test
    void alone_again_tomas_notes_and_changes_what_he_likes() {
        var early = note("Mira says it goes well");
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return pair;
        });

        var edited = pair.tomas(() -> progress.edit(early, "It goes well"));
        note("And on");
        remove(edited);

        assertThat(ofTomas()).extracting(ProgressNote::words).containsExactly("And on");
    }

    private ProgressNote note(String words) {
        return pair.tomas(() -> progress.note(agreed, words));
    }

    private void remove(ProgressNote note) {
        pair.tomas(() -> {
            progress.remove(note);
            return note;
        });
    }

    private List<ProgressNote> ofTomas() {
        return pair.tomas(() -> goals.read(pair.plan())).notesOn(agreed.id());
    }

    private List<ProgressNote> ofMira() {
        return pair.mira(() -> goals.read(pair.plan())).notesOn(agreed.id());
    }
}
