package dev.alongside.board.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class TalkInWhatHappenedTest extends ActivityTest {

    private final Comments comments;

    TalkInWhatHappenedTest(ApplicationContext application, Comments comments) {
        super(application);
        this.comments = comments;
    }

    @Test
    void what_the_two_said_and_resolved_is_there_with_the_way_to_it() {
        pair.share();
        var win = Subject.win(pair.win("Decisions in 5 days").id());
        var impact = Subject.attribute("impact");
        var said = pair.mira(() -> comments.write(pair.plan(), win, "Four directors?"));
        pair.mira(() -> comments.edit(said, "Five directors?"));
        var goal = Subject.goal(pair.goal("One order path").id());
        pair.mira(() -> comments.write(pair.plan(), goal, "Nine markets?"));
        pair.mira(() -> comments.write(pair.plan(), impact, "Enough?"));
        var resolved = pair.tomas(() -> comments.resolve(comments.read(pair.plan(), impact.kind())
                .on(impact)
                .open()
                .orElseThrow()
                .thread()));
        pair.mira(() -> comments.reopen(resolved));

        open(pair.tomas());

        assertThat(lines())
                .startsWith(
                        "Mira reopened the comments on Impact",
                        "Tomas resolved the comments on Impact",
                        "Mira commented on Impact",
                        "Mira commented on “One order path”",
                        "Tomas proposed the goal “One order path”",
                        "Mira changed a comment on “Decisions in 5 days”",
                        "Mira commented on “Decisions in 5 days”");
        assertThat(differences("changed a comment")).containsExactly("Comment: -Four- +Five+ directors?");
        assertThat(differences("commented on “Decisions")).containsExactly("Comment: +Four directors?+");
        assertThat(ways("commented on “Decisions"))
                .singleElement()
                .asString()
                .startsWith("Open in History → /history?open=comments:");
        assertThat(ways("commented on “One order path”"))
                .singleElement()
                .asString()
                .startsWith("Open in Goals → /goals?open=comments:");
        assertThat(ways("resolved the comments")).containsExactly("Open Impact → /attribute/impact");
    }
}
