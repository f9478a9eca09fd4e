package dev.alongside.history;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;

import dev.alongside.jointtext.TextPlace;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something the TPM achieved.
 *
 * @param impact what it did for the business
 * @param measure that in figures
 * @param vouch who can vouch for it, empty when that is not said
 * @param removedAt when it was taken off the board, null while it is there
 */
@Table("win")
public record Win(
        @Id WinId id,
        @Version long version,
        PlanId plan,
        @Nullable ProgramId program,
        String title,
        LocalDate day,
        String impact,

        @Embedded(onEmpty = USE_EMPTY, prefix = "impact_") Measure measure,

        String vouch,

        @MappedCollection(idColumn = "win", keyColumn = "position")
        List<Evidence> evidence,

        @Nullable Instant removedAt) {

    public Win {
        // Wins from before it was asked for have none.
        vouch = Texts.optional(vouch, Texts.TITLE);
    }

    static Win add(PlanId plan, WinDraft draft) {
        return new Win(
                WinId.create(),
                0,
                plan,
                draft.program(),
                draft.title(),
                requireNonNull(draft.day()),
                draft.impact(),
                draft.measure(),
                draft.vouch(),
                draft.evidence(),
                null);
    }

    Win edit(WinDraft draft) {
        return new Win(
                id,
                version,
                plan,
                draft.program(),
                draft.title(),
                requireNonNull(draft.day()),
                draft.impact(),
                draft.measure(),
                draft.vouch(),
                checked(draft.evidence()),
                removedAt);
    }

    /** What it had before stays, whatever the rules were then. */
    private List<Evidence> checked(List<Evidence> given) {
        return given.stream()
                .map(each -> evidence.contains(each) ? each : each.checked())
                .toList();
    }

    Win remove(Instant at) {
        return new Win(id, version, plan, program, title, day, impact, measure, vouch, evidence, at);
    }

    Win restore() {
        return new Win(id, version, plan, program, title, day, impact, measure, vouch, evidence, null);
    }

    /** How it came about, at length. */
    public TextPlace narrative() {
        return new TextPlace(NarrativeTexts.KIND, plan.value(), id.value().toString());
    }

    Win withVersion(long version) {
        return new Win(id, version, plan, program, title, day, impact, measure, vouch, evidence, removedAt);
    }
}
