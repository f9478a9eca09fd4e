package dev.alongside.crash;

import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Id;
import dev.alongside.support.Refusal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** One person doing one act after the other, until the first that fails. */
abstract class Writing implements Runnable {

    protected final Random random;
    private final PersonId person;
    private final Role role;
    private final Consumer<Acknowledgement> acknowledged;

    Writing(PersonId person, Role role, Random random, Consumer<Acknowledgement> acknowledged) {
        this.person = person;
        this.role = role;
        this.random = random;
        this.acknowledged = acknowledged;
    }

    @Override
    public void run() {
        CrashWriter.as(person, role);
        look();
        while (true) {
            try {
                act();
            } catch (Refusal | ChangedMeanwhile theOtherWasFaster) {
                look();
            }
        }
    }

    /** Reads the board as it is now. */
    abstract void look();

    abstract void act();

    protected void acknowledge(Enum<?> kind, Id subject, long version) {
        acknowledged.accept(new Acknowledgement(kind.name(), subject.value(), version));
    }

    protected <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Words that nothing else has, with more than ASCII in them. */
    protected String words(String what) {
        return "%s “%s” 🙂 žluťoučký".formatted(what, Id.next());
    }
}
