package dev.alongside.board.sharing;

import dev.alongside.board.frame.SharingDialogs;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Sharing;
import dev.alongside.support.Dates;
import org.springframework.stereotype.Component;

/** Opens the dialog for what the owner can do now. */
@Component
class BeginOrStop implements SharingDialogs {

    private final Sharing sharing;
    private final PreviewReader reader;
    private final Dates dates;

    BeginOrStop(Sharing sharing, PreviewReader reader, Dates dates) {
        this.sharing = sharing;
        this.reader = reader;
        this.dates = dates;
    }

    @Override
    public void open(PlanHeader header, Runnable after) {
        if (header.isShared()) new UnshareDialog(header, sharing, after).open();
        else header.manager().ifPresentOrElse(manager -> offer(header, after), () -> new NobodyDialog().open());
    }

    private void offer(PlanHeader header, Runnable after) {
        var manager = header.manager().orElseThrow();
        var preview = reader.read(header.plan().id(), manager);
        new ShareDialog(header, preview, dates, sharing, after).open();
    }
}
