package dev.alongside.crossref;

import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.jointtext.TextAnswer;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import dev.alongside.plan.NotShared;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanAccess;
import dev.alongside.plan.PlanId;
import dev.alongside.support.ChangedMeanwhile;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One side offers how both read an attribute, the other confirms it or asks back. */
@Service
@PreAuthorize("isAuthenticated()")
public class Interpretations {

    private final InterpretationRepository interpretations;
    private final TextDocuments texts;
    private final Matrices matrices;
    private final PlanAccess access;

    Interpretations(
            InterpretationRepository interpretations, TextDocuments texts, Matrices matrices, PlanAccess access) {
        this.interpretations = interpretations;
        this.texts = texts;
        this.matrices = matrices;
        this.access = access;
    }

    /**
     * Says that the words in front of the current person are how they read it.
     *
     * @param seen as they saw it, empty when nothing was ever offered
     * @param textVersion of the words in front of them
     */
    @Transactional(isolation = READ_COMMITTED)
    public Interpretation offer(PlanId plan, String attribute, Optional<Interpretation> seen, long textVersion) {
        var act = access.begin(plan);
        UnknownAttribute.refuse(matrices.read(act.plan().edition()), attribute);
        var partnership = act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
        var stored = interpretations.findByPartnershipAndAttribute(partnership, attribute);
        requireSame(stored, seen);
        if (requireWords(plan, attribute, textVersion).isBlank()) throw new NothingWritten();
        var before = stored.orElseGet(() -> Interpretation.draft(plan, partnership, attribute));
        var offered = interpretations.save(before.offer(act.side(), textVersion));
        act.journal(CrossReferenceChange.READING_OFFERED, offered.id(), stored.orElse(null), offered);
        return offered;
    }

    /**
     * Confirms what the other side offers.
     *
     * @param textVersion of the words in front of the current person
     */
    @Transactional(isolation = READ_COMMITTED)
    public Interpretation confirm(Interpretation seen, long textVersion) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        var confirmed = before.confirm(act.side());
        requireSame(before.textVersion(), textVersion);
        return save(act, CrossReferenceChange.READING_CONFIRMED, before, confirmed);
    }

    /** Asks something back instead of confirming what the other side offers. */
    @Transactional(isolation = READ_COMMITTED)
    public Interpretation askBack(Interpretation seen, String question) {
        var act = access.begin(seen.plan());
        var before = unchanged(act, seen);
        return save(act, CrossReferenceChange.READING_QUESTIONED, before, before.askBack(act.side(), question));
    }

    private Interpretation save(Act act, CrossReferenceChange kind, Interpretation before, Interpretation after) {
        var saved = interpretations.save(after);
        act.journal(kind, saved.id(), before, saved);
        return saved;
    }

    private Interpretation unchanged(Act act, Interpretation seen) {
        var partnership = act.partnership().map(Partnership::id).orElseThrow(NotShared::new);
        var stored = interpretations.findByPartnershipAndAttribute(partnership, seen.attribute());
        requireSame(stored, Optional.of(seen));
        return stored.orElseThrow();
    }

    private static void requireSame(Optional<Interpretation> stored, Optional<Interpretation> seen) {
        if (!stored.map(Interpretation::id).equals(seen.map(Interpretation::id))
                || !stored.map(Interpretation::version).equals(seen.map(Interpretation::version)))
            throw new ChangedMeanwhile(stored);
    }

    /** @param shown negative while something that was typed in front of the reader is still on its way */
    private static void requireSame(long stored, long shown) {
        if (shown < 0) throw new StillOnItsWay();
        if (stored != shown) throw new OtherWords();
    }

    private String requireWords(PlanId plan, String attribute, long version) {
        var place = new TextPlace(ReadingTexts.KIND, plan.value(), attribute);
        TextAnswer now = texts.pull(place, TextDocuments.NOTHING);
        requireSame(now.version(), version);
        return Objects.requireNonNull(now.snapshot());
    }
}
