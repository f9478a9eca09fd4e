package dev.alongside.crossref;

import static java.util.stream.Collectors.groupingBy;

import dev.alongside.plan.Act;
import dev.alongside.plan.FollowsTarget;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.Side;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said about expectations that a plan has left behind: hidden until it is shown again, or a draft again. */
@Component
class EarlierWording implements FollowsTarget {

    private final StandingRepository standings;
    private final InterpretationRepository interpretations;

    EarlierWording(StandingRepository standings, InterpretationRepository interpretations) {
        this.standings = standings;
        this.interpretations = interpretations;
    }

    @Override
    public void targetChanged(Act act) {
        @Nullable PartnershipId now = act.partnership().map(Partnership::id).orElse(null);
        if (now != null) hide(act, now);
        standings.markEarlier(act.plan().id(), now);
        if (now != null) reopen(act, now);
    }

    private void hide(Act act, PartnershipId now) {
        var shown = standings.findShown(act.plan().id(), now).stream().collect(groupingBy(Standing::side));
        Arrays.stream(Side.values())
                .filter(side -> standings.countShown(now, side) > 0)
                .forEach(side -> {
                    standings.deleteShown(now, side);
                    act.journal(CrossReferenceChange.VIEW_HIDDEN, now, shown.getOrDefault(side, List.of()), null);
                });
    }

    private void reopen(Act act, PartnershipId now) {
        interpretations
                .findSettled(now)
                .forEach(settled -> act.journal(
                        CrossReferenceChange.READING_LEFT_BEHIND,
                        settled.id(),
                        settled,
                        interpretations.save(settled.reopen())));
    }
}
