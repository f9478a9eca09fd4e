package dev.alongside.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a demo: behind for the thread that tells its story, so that weeks lie between the chapters. */
@Component
@Primary
@Profile("demo")
class StoryClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Duration> ago = ThreadLocal.withInitial(() -> Duration.ZERO);

    StoryClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    /** What this thread does from now on happened so long ago. */
    void turnBack(Duration by) {
        ago.set(by);
    }

    /** Back to now. */
    void letGo() {
        ago.remove();
    }

    @Override
    public Instant instant() {
        return real.instant().minus(ago.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(real, ago.get().negated()).withZone(zone);
    }
}
