package dev.alongside.plan;

import dev.alongside.people.PersonId;
import dev.alongside.support.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A time in which a plan is shared with one manager; it bounds everything that manager may ever read.
 *
 * @param fromNumber number of the journal line that began it
 * @param toNumber number of the journal line that ended it, null while it lasts
 * @param message what the owner wrote to the partner when they shared, empty for nothing
 */
@Table("partnership")
public record Partnership(
        @Id PartnershipId id,
        @Version long version,
        PlanId plan,
        PersonId partner,
        long fromNumber,
        @Nullable Long toNumber,
        String message) {

    /** UTF-16 units that the message may have. */
    public static final int MESSAGE = 1_000;

    public Partnership {
        message = Texts.optional(message, MESSAGE);
    }

    static Partnership begin(PlanId plan, PersonId partner, long number, String message) {
        return new Partnership(PartnershipId.create(), 0, plan, partner, number, null, message);
    }

    Partnership end(long number) {
        return new Partnership(id, version, plan, partner, fromNumber, number, message);
    }

    Partnership withVersion(long version) {
        return new Partnership(id, version, plan, partner, fromNumber, toNumber, message);
    }
}
