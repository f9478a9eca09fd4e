package dev.alongside.crossref;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Texts;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How far the two of a partnership agree on how they read one attribute; the words are a joint text.
 *
 * @param attribute key of the attribute
 * @param side who offered, or while it is a draft, who asked back
 * @param textVersion the version of the words that was offered
 * @param question what the side asked instead of confirming, empty for none
 * @param wasConfirmed whether words of before were confirmed
 */
@Table("interpretation")
public record Interpretation(
        @Id InterpretationId id,
        @Version long version,
        PlanId plan,
        PartnershipId partnership,
        String attribute,
        InterpretationStatus status,
        Side side,
        long textVersion,
        String question,
        boolean wasConfirmed) {

    /** UTF-16 units that a question may have. */
    public static final int QUESTION = 500;

    static Interpretation draft(PlanId plan, PartnershipId partnership, String attribute) {
        return new Interpretation(
                InterpretationId.create(),
                0,
                plan,
                partnership,
                attribute,
                InterpretationStatus.DRAFT,
                Side.OWNER,
                0,
                "",
                false);
    }

    Interpretation offer(Side by, long textVersion) {
        if (status != InterpretationStatus.DRAFT) throw new AlreadyOffered();
        return with(InterpretationStatus.OFFERED, by, textVersion, "", wasConfirmed);
    }

    Interpretation confirm(Side by) {
        requireOfferedByOther(by);
        return with(InterpretationStatus.CONFIRMED, side, textVersion, "", true);
    }

    /** Back to a draft, with what is still open. */
    Interpretation askBack(Side by, String question) {
        requireOfferedByOther(by);
        var asked = Texts.required(question, QUESTION, "Your question is empty. Write what you would like to know.");
        return with(InterpretationStatus.DRAFT, by, textVersion, asked, wasConfirmed);
    }

    /** The words became others. */
    Interpretation reopen() {
        return with(InterpretationStatus.DRAFT, side, textVersion, "", wasConfirmed);
    }

    boolean isDraft() {
        return status == InterpretationStatus.DRAFT;
    }

    /** Whether one side asked back, and nothing was offered since. */
    boolean isAsked() {
        return isDraft() && !question.isEmpty();
    }

    /** Whether this side can confirm what the other one offers. */
    public boolean waitsFor(Side side) {
        return status == InterpretationStatus.OFFERED && this.side != side;
    }

    Interpretation withVersion(long version) {
        return new Interpretation(
                id, version, plan, partnership, attribute, status, side, textVersion, question, wasConfirmed);
    }

    private void requireOfferedByOther(Side by) {
        if (!waitsFor(by)) throw new NothingOffered();
    }

    private Interpretation with(
            InterpretationStatus status, Side side, long textVersion, String question, boolean wasConfirmed) {
        return new Interpretation(
                id, version, plan, partnership, attribute, status, side, textVersion, question, wasConfirmed);
    }
}
