package dev.alongside.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.Pair;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.NotAllowed;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.InvalidText;
import dev.alongside.support.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TalkingTest extends CommentsOfTwoTest {

    private final History history;
    private final Goals goals;

    TalkingTest(ApplicationContext application, History history, Goals goals) {
        super(application);
        this.history = history;
        this.goals = goals;
    }

    @Test
    void both_go_on_in_one_thread_and_read_who_said_what() {
        var win = Subject.win(pair.win("Decisions in 5 days").id());
        says(pair.mira(), win, "Which directors agreed?");
        says(pair.tomas(), win, " Four of them. \r\n In May. ");

        var thread = reads(pair.mira(), win).open().orElseThrow();

        assertThat(thread.comments()).extracting(CommentLine::author).containsExactly("Mira Okafor", "Tomas Rivera");
        assertThat(thread.comments()).extracting(CommentLine::byOwner).containsExactly(false, true);
        assertThat(thread.comments()).extracting(CommentLine::mayEdit).containsExactly(true, false);
        assertThat(thread.comments().getLast().comment().words()).isEqualTo("Four of them. \n In May.");
        assertThat(reads(pair.mira(), IMPACT).threads()).isEmpty();
    }

    @Test
    void only_its_author_edits_a_comment_and_only_the_version_they_saw() {
        var said = says(pair.mira(), IMPACT, "Is it enough?");
        assertThatThrownBy(() -> pair.tomas(() -> comments.edit(said, "It is enough")))
                .isInstanceOf(NotAllowed.class);

        var edited = pair.mira(() -> comments.edit(said, "Is it enough for two?"));

        assertThat(words(pair.tomas(), IMPACT)).containsExactly(List.of("Is it enough for two?"));
        assertThat(edited.editedAt()).isNotNull();
        assertThatThrownBy(() -> pair.mira(() -> comments.edit(said, "Late")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        late -> assertThat(((Comment) late.newest()).words()).isEqualTo("Is it enough for two?"));
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_line() {
        var said = says(pair.mira(), IMPACT, "Is it enough?");

        pair.mira(() -> comments.edit(said, "Is it enough? "));

        assertThat(kinds()).containsExactly("COMMENT_WRITTEN");
    }

    @Test
    void words_are_refused_when_there_are_none_or_too_many() {
        assertThatThrownBy(() -> says(pair.mira(), IMPACT, " \n "))
                .isInstanceOf(InvalidText.class)
                .hasMessage("Write something before you send it");
        assertThatThrownBy(() -> says(pair.mira(), IMPACT, "x".repeat(2_001)))
                .isInstanceOf(InvalidText.class)
                .hasMessage("This text has 2,001 characters; 2,000 fit here");
        says(pair.mira(), IMPACT, "😀".repeat(1_000));

        assertThat(words(pair.tomas(), IMPACT)).containsExactly(List.of("😀".repeat(1_000)));
    }

    @Test
    void either_resolves_and_reopens_and_new_words_start_anew_after_it() {
        says(pair.mira(), IMPACT, "First");
        pair.tomas(() -> comments.resolve(thread(IMPACT)));
        assertThat(reads(pair.mira(), IMPACT).threads().getLast().resolver()).contains("Tomas Rivera");
        pair.mira(() -> comments.reopen(thread(IMPACT)));
        says(pair.tomas(), IMPACT, "Second");
        var resolved = pair.mira(() -> comments.resolve(thread(IMPACT)));
        says(pair.tomas(), IMPACT, "Third");

        assertThat(words(pair.mira(), IMPACT)).containsExactly(List.of("First", "Second"), List.of("Third"));
        assertThatThrownBy(() -> pair.mira(() -> comments.reopen(resolved))).isInstanceOf(AnotherThreadIsOpen.class);
        var talk = reads(pair.mira(), IMPACT);
        assertThat(talk.threads()).extracting(talk::step).containsExactly(ThreadStep.NONE, ThreadStep.RESOLVE);
        assertThat(kinds())
                .containsExactly(
                        "COMMENT_WRITTEN",
                        "THREAD_RESOLVED",
                        "THREAD_REOPENED",
                        "COMMENT_WRITTEN",
                        "THREAD_RESOLVED",
                        "COMMENT_WRITTEN");
    }

    @Test
    void nobody_resolves_words_they_have_not_seen() {
        says(pair.mira(), IMPACT, "First");
        var seen = thread(IMPACT);
        says(pair.mira(), IMPACT, "Second");

        assertThatThrownBy(() -> pair.tomas(() -> comments.resolve(seen))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nor_words_that_were_changed_since() {
        var said = says(pair.mira(), IMPACT, "First");
        var seen = thread(IMPACT);
        pair.mira(() -> comments.edit(said, "First, and is it audited?"));

        assertThatThrownBy(() -> pair.tomas(() -> comments.resolve(seen))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_is_not_on_this_board_is_not_found() {
        var gone = pair.win("Gone");
        var talked = says(pair.mira(), Subject.win(gone.id()), "A word");
        pair.tomas(() -> history.remove(gone));
        var goal = pair.goal("Gone too");
        pair.tomas(() -> goals.remove(goal));
        var other = Pair.together(pair.application());

        for (var subject : List.of(
                Subject.win(gone.id()),
                Subject.goal(goal.id()),
                Subject.win(other.win("Of others").id()),
                Subject.goal(other.goal("Of others").id()),
                Subject.attribute("charm"),
                new Subject(SubjectKind.WIN, "no id"))) {
            assertThatThrownBy(() -> says(pair.mira(), subject, "Hello?"))
                    .as("%s", subject)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> pair.mira(() -> comments.edit(talked, "Another word")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.mira(() -> comments.resolve(thread(Subject.win(gone.id())))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_journal_names_what_was_talked_about() {
        says(pair.mira(), Subject.win(pair.win("Decisions in 5 days").id()), "Well done");
        says(pair.mira(), IMPACT, "And this?");

        var lines = pair.tomas(() -> plans.journalAfter(pair.plan(), 0));

        assertThat(lines).extracting(JournalLine::title).endsWith("Decisions in 5 days", "");
        assertThat(lines).extracting(JournalLine::attribute).endsWith("", "impact");
    }
}
