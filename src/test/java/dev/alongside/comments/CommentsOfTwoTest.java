package dev.alongside.comments;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.board.waiting.WaitKind;
import dev.alongside.board.waiting.WhatWaits;
import dev.alongside.people.PersonId;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A test of what Tomas and Mira say to each other. */
abstract class CommentsOfTwoTest extends DatabaseTest {

    static final Subject IMPACT = Subject.attribute("impact");

    final Comments comments;
    final Plans plans;
    final Pair pair;
    private final Sharing sharing;
    private final WhatWaits waits;

    CommentsOfTwoTest(ApplicationContext application) {
        this.comments = application.getBean(Comments.class);
        this.plans = application.getBean(Plans.class);
        this.waits = application.getBean(WhatWaits.class);
        this.sharing = application.getBean(Sharing.class);
        this.pair = Pair.together(application);
    }

    Comment says(PersonId person, Subject on, String words) {
        return pair.as(person, () -> comments.write(pair.plan(), on, words));
    }

    Talk reads(PersonId person, Subject on) {
        return pair.as(person, () -> comments.read(pair.plan(), on.kind())).on(on);
    }

    CommentThread thread(Subject on) {
        return reads(pair.tomas(), on).threads().getLast().thread();
    }

    /** What each thread says, oldest first. */
    List<List<String>> words(PersonId person, Subject on) {
        return reads(person, on).threads().stream()
                .map(thread -> thread.comments().stream()
                        .map(line -> line.comment().words())
                        .toList())
                .toList();
    }

    /** What of it waits for that person. */
    List<Subject> waiting(PersonId person) {
        return pair.as(person, () -> waits.on(pair.plan())).stream()
                .filter(each -> each.kind() == WaitKind.COMMENTS)
                .flatMap(each -> each.about().stream())
                .toList();
    }

    List<String> kinds() {
        return pair.tomas(() -> plans.journalAfter(pair.plan(), 0)).stream()
                .map(JournalLine::kind)
                .filter(kind -> kind.startsWith("COMMENT") || kind.startsWith("THREAD"))
                .toList();
    }

    void unshare() {
        pair.tomas(() -> {
            sharing.unshare(pair.plan());
            return true;
        });
    }
}
