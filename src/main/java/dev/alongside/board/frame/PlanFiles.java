package dev.alongside.board.frame;

import com.vaadin.flow.server.streams.DownloadHandler;
import dev.alongside.plan.PlanId;

/** Files of all that the current person may read of a plan at the moment of the download. */
public interface PlanFiles {

    /** To be read by people. */
    DownloadHandler markdown(PlanId plan);

    /** To be read by programs. */
    DownloadHandler json(PlanId plan);
}
