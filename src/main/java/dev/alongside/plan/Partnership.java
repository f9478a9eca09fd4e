package dev.alongside.plan;

import dev.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A time in which a plan is shared with one manager; it bounds everything that manager may ever read.
 *
 * @param fromNumber number of the journal line that began it
 * @param toNumber number of the journal line that ended it, null while it lasts
 */
@Table("partnership")
public record Partnership(
        @Id PartnershipId id,
        @Version long version,
        PlanId plan,
        PersonId partner,
        long fromNumber,
        @Nullable Long toNumber) {

    static Partnership begin(PlanId plan, PersonId partner, long number) {
        return new Partnership(PartnershipId.create(), 0, plan, partner, number, null);
    }

    Partnership end(long number) {
        return new Partnership(id, version, plan, partner, fromNumber, number);
    }

    Partnership withVersion(long version) {
        return new Partnership(id, version, plan, partner, fromNumber, toNumber);
    }
}
