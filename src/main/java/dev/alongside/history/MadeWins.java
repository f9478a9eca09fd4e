package dev.alongside.history;

import dev.alongside.jointtext.TextContents;
import dev.alongside.plan.Act;
import dev.alongside.support.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wins that are made from something else, as part of an act whose feature has checked who may do it. */
@Component
public class MadeWins {

    private final WinRepository wins;
    private final KnownPrograms programs;
    private final TextContents texts;
    private final TalkOnWins talk;

    MadeWins(WinRepository wins, KnownPrograms programs, TextContents texts, TalkOnWins talk) {
        this.wins = wins;
        this.programs = programs;
        this.texts = texts;
        this.talk = talk;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Win add(Act act, WinDraft draft) {
        return addAll(act, List.of(draft)).getFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Win> addAll(Act act, List<WinDraft> drafts) {
        drafts.stream().map(WinDraft::program).distinct().forEach(program -> programs.require(act, program));
        return drafts.stream().map(draft -> make(act, draft)).toList();
    }

    private Win make(Act act, WinDraft draft) {
        var added = wins.save(Win.add(act.plan().id(), draft.checked()));
        act.journal(HistoryChange.WIN_ADDED, added.id(), null, added);
        return added;
    }

    /**
     * Takes it off the board; refused when somebody said more about it since.
     *
     * @return what it said; empty when it was not there any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WinDraft> takeAway(Act act, WinId made) {
        var before = wins.findById(made).orElseThrow(NotFound::new);
        if (before.removedAt() != null) return Optional.empty();
        if (talk.isOn(before)) throw new WinIsTalkedAbout(before);
        if (act.hasHappened(HistoryChange.WIN_EDITED, made) || isTold(before)) throw new WinHasChanged();
        wins.save(before.remove(act.at()));
        act.journal(HistoryChange.WIN_REMOVED, made, before, null);
        return Optional.of(WinDraft.of(before));
    }

    private boolean isTold(Win win) {
        var narratives = texts.of(NarrativeTexts.KIND, win.plan().value());
        return !narratives.getOrDefault(win.narrative().part(), "").isBlank();
    }
}
